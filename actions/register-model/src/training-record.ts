import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { ResourceDescriptor } from '../../../shared/outcome/index.js'
import type { Context } from '../../../shared/run/index.js'
import { errors } from './errors.js'

/** What is known about how the model came to be. */
export interface Training {
  readonly metrics: Readonly<Record<string, number>>
  readonly parameters: Readonly<Record<string, string>>
  /** What it was trained on, by digest, when the record says so. */
  readonly dataset: ResourceDescriptor | undefined
  /** The model that the record is about, when it says so. */
  readonly modelDigest: Readonly<Record<string, string>> | undefined
  /** Where metrics come from, relative to the workspace, for messages; undefined when there is neither file. */
  readonly sources: readonly string[]
}

const DEFAULT_NAMES = ['training-record.json', 'training-result.json']
const MAX_BYTES = 16 * 1024 * 1024

type Files = { readonly model: string; readonly record: string | undefined; readonly metrics: string | undefined }

/** Reads the training record and the metrics file. Raises REGISTER_RECORD. Paths are as the user gave them. */
export async function readTraining(
  { model, record, metrics }: Files,
  ctx: Pick<Context, 'workspace'>,
): Promise<Training> {
  const path = record ?? (await findRecord(model, ctx.workspace))
  const found = path === undefined ? {} : await readObject('training-record', path, ctx.workspace)
  const given = metrics === undefined ? undefined : await readObject('metrics', metrics, ctx.workspace)
  return {
    metrics: {
      ...(path === undefined ? {} : numbersOf(found.metrics ?? {}, 'training-record', path)),
      // A metrics file may be the bare object or a record that holds it.
      ...(given === undefined ? {} : numbersOf(isObject(given.metrics) ? given.metrics : given, 'metrics', metrics!)),
    },
    parameters: textsOf(found.parameters),
    dataset: datasetOf(found.dataset),
    modelDigest: path === undefined ? undefined : digestsOf(found.modelDigest),
    sources: [path, metrics].filter(each => each !== undefined),
  }
}

async function findRecord(model: string, workspace: string): Promise<string | undefined> {
  const directory = resolve(workspace, model)
  for (const folder of [directory, dirname(directory)]) {
    for (const name of DEFAULT_NAMES) {
      const found = await stat(join(folder, name)).catch(() => undefined)
      if (found?.isFile()) return relative(workspace, join(folder, name)).split(sep).join('/')
    }
  }
  return undefined
}

async function readObject(input: string, path: string, workspace: string): Promise<Record<string, unknown>> {
  let text: string
  try {
    const file = resolve(workspace, path)
    if ((await stat(file)).size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES / 2 ** 20} MiB`)
    text = await readFile(file, 'utf8')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const why =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EISDIR'
          ? 'is a directory, expected a file'
          : `cannot be read: ${(cause as Error).message}`
    throw errors.REGISTER_RECORD(`${input}: ${path} ${why}`, { cause })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw errors.REGISTER_RECORD(`${input}: ${path} is no JSON: ${(cause as Error).message}`, { cause, file: path })
  }
  if (!isObject(value)) throw errors.REGISTER_RECORD(`${input}: ${path} holds no JSON object`, { file: path })
  return value
}

/** Numbers by name; groups of numbers by dotted name. Texts and lists are no metrics and are left out. */
function numbersOf(value: unknown, input: string, path: string): Record<string, number> {
  if (!isObject(value)) throw errors.REGISTER_RECORD(`${input}: \`metrics\` in ${path} is no object`, { file: path })
  const numbers: Record<string, number> = {}
  for (const [name, entry] of Object.entries(value)) {
    if (typeof entry === 'number') numbers[name] = entry
    else if (isObject(entry)) {
      for (const [inner, number] of Object.entries(entry))
        if (typeof number === 'number') numbers[`${name}.${inner}`] = number
    }
  }
  return numbers
}

function textsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null && entry !== undefined)
      .map(([name, entry]) => [name, typeof entry === 'string' ? entry : JSON.stringify(entry)]),
  )
}

/** `{name, digest: {sha256: …}}`, `{digest: "sha256:…"}` or `"sha256:…"`. */
function datasetOf(value: unknown): ResourceDescriptor | undefined {
  const entry = Array.isArray(value) ? value[0] : value
  const digest = isObject(entry) ? entry.digest : entry
  const name = isObject(entry) && typeof entry.name === 'string' ? entry.name : 'training data'
  if (typeof digest === 'string') {
    const match = /^(sha256|dirHash):([0-9a-f]{64})$/.exec(digest)
    return match ? { name, digest: { [match[1]!]: match[2]! } } : undefined
  }
  const digests = digestsOf(digest)
  return digests && { name, digest: digests }
}

function digestsOf(value: unknown): Record<string, string> | undefined {
  if (!isObject(value)) return undefined
  const hex = Object.entries(value).filter((pair): pair is [string, string] => /^[0-9a-f]+$/.test(String(pair[1])))
  return hex.length === 0 ? undefined : Object.fromEntries(hex)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
