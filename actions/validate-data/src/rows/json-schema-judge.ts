import { createContext, Script } from 'node:vm'
import type { Ajv as AjvType, Options, ValidateFunction } from 'ajv'
import { RE2JS } from 're2js'
import { errors } from '../errors.js'
import type { Judge } from './values.js'

type Schema = Readonly<Record<string, unknown>>

/** How long some thousand values may take, in milliseconds. A schema can be written so that it never ends. */
const LIMIT = 30_000

const DRAFTS = [
  { uri: /^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/, load: async () => named(await import('ajv'), 'Ajv') },
  {
    uri: /^https:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/,
    load: async () => named(await import('ajv/dist/2019.js'), 'Ajv2019'),
  },
  {
    uri: /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/,
    load: async () => named(await import('ajv/dist/2020.js'), 'Ajv2020'),
  },
] as const

/**
 * Makes a judge of texts: wrong are those that are no JSON or not valid under the schema. The schema is a stranger's:
 * nothing is loaded for it, its patterns are RE2 expressions, which take linear time, and its run is limited.
 * `format` is a note, as the standard has it, and refuses nothing.
 * Raises VALIDATE_JSON_SCHEMA when it is used.
 * @param limit time for the texts of one call, in milliseconds
 */
export function jsonSchemaJudge(schema: Schema, limit = LIMIT): Judge {
  let validator: Promise<ValidateFunction> | undefined
  return async texts => {
    validator ??= compiled(schema, limit)
    const validate = await validator
    return limited(limit, () => texts.map(text => !isValid(text, validate)))
  }
}

async function compiled(schema: Schema, limit: number): Promise<ValidateFunction> {
  const { $schema, ...rest } = schema
  const draft = $schema === undefined ? DRAFTS[2] : DRAFTS.find(({ uri }) => uri.test(String($schema)))
  if (draft === undefined)
    throw errors.VALIDATE_JSON_SCHEMA(`\`$schema\` is ${String($schema)}, which is not supported`)
  const Ajv = await draft.load()
  return limited(limit, () => {
    const ajv = new Ajv(OPTIONS)
    ajv.addVocabulary(['example', 'xml', 'externalDocs', 'discriminator'])
    try {
      return ajv.compile(rest)
    } catch (cause) {
      throw errors.VALIDATE_JSON_SCHEMA(`the JSON Schema is refused: ${(cause as Error).message}`, { cause })
    }
  })
}

const OPTIONS: Options = {
  // A misspelt keyword would check nothing.
  strictSchema: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  validateFormats: false,
  // `toString` is no property of a value that only inherits it.
  ownProperties: true,
  logger: false,
  code: {
    regExp: Object.assign(
      (pattern: string) => {
        const expression = RE2JS.compile(RE2JS.translateRegExp(pattern))
        // The library keeps expressions by what they are as text.
        return { test: (text: string) => expression.test(text), toString: () => pattern }
      },
      // Of code that is written to a file, which is not done here.
      { code: 'undefined' },
    ),
  },
}

function isValid(text: string, validate: ValidateFunction): boolean {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return false
  }
  try {
    return validate(value) === true
  } catch (cause) {
    if ((cause as Error).name !== 'RangeError') throw cause
    throw errors.VALIDATE_JSON_SCHEMA('the JSON Schema refers to itself without end, or a value is nested too deeply', {
      cause,
    })
  }
}

/** Runs a function of our own and stops it after so many milliseconds, whatever it is busy with. */
function limited<T>(milliseconds: number, run: () => T): T {
  // The engine of JavaScript has a time limit for scripts alone; the function runs as part of one.
  const context = createContext({ run }, { codeGeneration: { strings: false, wasm: false } })
  try {
    return new Script('run()').runInContext(context, { timeout: milliseconds }) as T
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause
    throw errors.VALIDATE_JSON_SCHEMA(
      `the JSON Schema takes more than ${milliseconds / 1000} s for some thousand values`,
      {
        cause,
      },
    )
  }
}

/** A class of a CommonJS module, wherever a loader puts it. */
function named(loaded: object, name: string): typeof AjvType {
  const own = loaded as { [name: string]: unknown; default?: { [name: string]: unknown } }
  return (own[name] ?? own.default?.[name] ?? own.default) as typeof AjvType
}
