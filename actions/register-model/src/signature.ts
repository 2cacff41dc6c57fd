import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { errors } from './errors.js'

export interface SignatureField {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

/** What goes into the model and what comes out of it. */
export interface Signature {
  readonly inputs: readonly SignatureField[]
  readonly outputs: readonly SignatureField[]
}

export type Bump = 'major' | 'minor' | 'patch'

/**
 * Reads the signature of a model directory: of `signature.json` (`{inputs, outputs}`), else of MLflow's `MLmodel`.
 * Undefined when the directory has neither. Raises REGISTER_SIGNATURE.
 */
export async function readSignature(directory: string): Promise<Signature | undefined> {
  const own = await readOptional(join(directory, 'signature.json'))
  if (own !== undefined) return parsed('signature.json', () => JSON.parse(own))
  const mlmodel = await readOptional(join(directory, 'MLmodel'))
  if (mlmodel === undefined) return undefined
  return parsed('MLmodel', () => {
    const { signature } = (load(mlmodel) ?? {}) as { signature?: Record<string, string | null> }
    // MLflow writes the two lists as JSON texts within the YAML.
    const list = (text: string | null | undefined) => (text ? JSON.parse(text) : [])
    return signature ? { inputs: list(signature.inputs), outputs: list(signature.outputs) } : undefined
  })
}

/** The text of a stored signature. Raises REGISTER_SIGNATURE. */
export function parseSignature(text: string): Signature | undefined {
  return parsed('signature.json', () => JSON.parse(text))
}

/**
 * Which part of the version a change of signature calls for. Major: consumers must change (a required input was added,
 * any input or output went, changed its type, or became required). Minor: something optional or an output was added.
 * Patch: the same signature, a retrained model.
 */
export function bumpFor(before: Signature, after: Signature): Bump {
  const inputs = compare(before.inputs, after.inputs)
  const outputs = compare(before.outputs, after.outputs)
  if (inputs.broken || outputs.broken || inputs.added.some(field => field.required)) return 'major'
  return inputs.added.length + outputs.added.length + inputs.loosened > 0 ? 'minor' : 'patch'
}

function compare(before: readonly SignatureField[], after: readonly SignatureField[]) {
  const old = new Map(before.map(field => [field.name, field]))
  const now = new Map(after.map(field => [field.name, field]))
  return {
    added: after.filter(field => !old.has(field.name)),
    loosened: before.filter(field => field.required && now.get(field.name)?.required === false).length,
    broken: before.some(field => {
      const other = now.get(field.name)
      return other === undefined || other.type !== field.type || (other.required && !field.required)
    }),
  }
}

function parsed(file: string, read: () => unknown): Signature | undefined {
  let value: unknown
  try {
    value = read()
  } catch (cause) {
    throw errors.REGISTER_SIGNATURE(`model: ${file} cannot be read: ${(cause as Error).message}`, { cause })
  }
  if (value === undefined || value === null) return undefined
  const { inputs, outputs } = value as { inputs?: unknown; outputs?: unknown }
  return { inputs: fields(inputs, file, 'inputs'), outputs: fields(outputs, file, 'outputs') }
}

function fields(value: unknown, file: string, what: string): SignatureField[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw errors.REGISTER_SIGNATURE(`model: \`${what}\` in ${file} is no list`)
  return value.map((entry, i) => {
    const field = entry as Record<string, unknown>
    const tensor = field['tensor-spec']
    const type = field.type === 'tensor' || field.type === 'object' || field.type === 'array' ? field : field.type
    if (typeof entry !== 'object' || entry === null || (type === undefined && tensor === undefined)) {
      throw errors.REGISTER_SIGNATURE(`model: \`${what}[${i}]\` in ${file} has no \`type\``)
    }
    const { name: _, required: __, ...shape } = field
    return {
      name: typeof field.name === 'string' ? field.name : `#${i}`,
      type: typeof type === 'string' ? type : JSON.stringify(shape),
      required: field.required !== false && field.optional !== true,
    }
  })
}

async function readOptional(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
