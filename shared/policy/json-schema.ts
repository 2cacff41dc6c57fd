import { z } from 'zod'
import type { Expectations, Path } from './problems.js'

export interface JsonSchema {
  readonly [key: string]: unknown
}

export interface SchemaNames {
  /** Where the schema is published; becomes `$id`. */
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
}

/** The JSON Schema (2020-12) of what a user may write: defaults are optional, transformations are left out. */
export function policyJsonSchema(schema: z.ZodType, names: SchemaNames = {}): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return {
    $schema,
    ...(names.id === undefined ? {} : { $id: names.id }),
    ...(names.title === undefined ? {} : { title: names.title }),
    ...(names.description === undefined ? {} : { description: names.description }),
    ...rest,
  }
}

/** Looks names and descriptions up in the schema, through unions and references. Built only when there is a problem. */
export function expectationsOf(schema: z.ZodType): Expectations {
  const root = policyJsonSchema(schema)
  const find = (path: Path) =>
    path.reduce<JsonSchema[]>((places, part) => places.flatMap(p => below(p, part, root)), [root])
  return {
    keys: path => [
      ...new Set(
        find(path)
          .flatMap(p => alternatives(p, root))
          .flatMap(p => Object.keys((p.properties as object) ?? {})),
      ),
    ],
    description: path => {
      const text = path.length === 0 ? undefined : find(path).find(p => typeof p.description === 'string')?.description
      return text === undefined ? undefined : sentence(text as string)
    },
  }
}

function below(schema: JsonSchema, part: string | number, root: JsonSchema): JsonSchema[] {
  return alternatives(schema, root).flatMap(place => {
    if (typeof part === 'number') {
      const prefix = (place.prefixItems as JsonSchema[] | undefined)?.[part]
      return [prefix, place.items].filter(isSchema)
    }
    const own = (place.properties as Record<string, JsonSchema> | undefined)?.[part]
    return [own ?? place.additionalProperties].filter(isSchema)
  })
}

/** The schema itself and what `$ref`, `anyOf`, `oneOf` and `allOf` lead to; each once, because schemas can be recursive. */
function alternatives(schema: JsonSchema, root: JsonSchema, seen = new Set<JsonSchema>()): JsonSchema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const inner = ['anyOf', 'oneOf', 'allOf'].flatMap(key => (schema[key] as JsonSchema[] | undefined) ?? [])
  if (typeof schema.$ref === 'string') {
    const target = schema.$ref
      .replace(/^#\/?/, '')
      .split('/')
      .filter(part => part !== '')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], root)
    if (isSchema(target)) inner.push(target)
  }
  return [schema, ...inner.flatMap(next => alternatives(next, root, seen))]
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
