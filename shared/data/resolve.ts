import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve as resolvePath, sep } from 'node:path'
import { digestFile, dirHashOf } from '../evidence/index.js'
import { errors } from './errors.js'
import { formatOf } from './format.js'
import { surveyorFor } from './text-file.js'
import type { CsvOptions, DataFile, DataFormat, Dataset } from './types.js'
import { packingOf } from './unpack.js'

export interface ResolveOptions {
  readonly workspace: string
  readonly format?: DataFormat | undefined
  readonly csv?: CsvOptions | undefined
  /** What people call the dataset; the globs themselves by default. */
  readonly name?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Told how many more bytes were digested, for progress. */
  readonly onBytes?: ((bytes: number) => void) | undefined
}

/**
 * Finds the files of a dataset, in the order of their names, and digests them. Nothing is parsed.
 *
 * Raises DATA_NOT_FOUND (a path that does not exist, a glob that matches nothing), DATA_NOT_A_FILE,
 * DATA_NO_PERMISSION, DATA_LINK_OUTSIDE, DATA_FORMAT, DATA_CSV_OPTION.
 * @param globs one path or glob each, relative to the workspace or absolute; `!` excludes
 */
export async function resolveDataset(globs: readonly string[], options: ResolveOptions): Promise<Dataset> {
  const csv = options.csv ?? {}
  checkCsvOptions(csv)
  const paths = await find(globs, options.workspace)
  const named = paths
    .map(path => ({ path, name: nameIn(options.workspace, path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const file of named) await checkFile(file, options.workspace)
  const format = formatOf(
    named.map(file => file.name),
    options.format,
  )
  const files: DataFile[] = []
  for (const file of named) {
    const state = await stateOf(file.path)
    const surveyor = format === 'parquet' || packingOf(file.name) ? undefined : surveyorFor(format, csv)
    const { signal, onBytes } = options
    const digest = await digestFile(file.path, { signal, onBytes, onChunk: chunk => surveyor?.push(chunk) })
    files.push({ ...file, ...digest, state, survey: surveyor?.result() })
  }
  const name = options.name ?? globs.join(' ')
  const digest: Record<string, string> =
    files.length === 1 ? { sha256: files[0]!.sha256 } : { dirHash: dirHashOf(files) }
  return { name, format, files, csv, artifact: { name, role: 'data', digest } }
}

/**
 * Raises DATA_CHANGED when a file was written to or replaced since it was digested. Beside size and time of writing
 * it is the file's own number, and the time that the system keeps and no program can set.
 */
export async function assertUnchanged(dataset: Dataset): Promise<void> {
  for (const file of dataset.files) {
    const now = await stateOf(file.path).catch(cause => {
      throw errors.DATA_CHANGED(`${file.name} was there at the start and is gone`, { cause })
    })
    if (now !== file.state) {
      throw errors.DATA_CHANGED(`${file.name} was written to or replaced after its digest was computed`)
    }
  }
}

async function stateOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

async function find(globs: readonly string[], workspace: string): Promise<string[]> {
  const excluded = globs.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1))
  const found = new Set<string>()
  for (const pattern of globs.filter(each => !each.startsWith('!'))) {
    const literal = resolvePath(workspace, pattern)
    // A name that exists is taken as it is, so that `data [final].csv` needs no escaping.
    const exists = await stat(literal).catch(cause => noPermission(cause, pattern))
    if (exists && (!exists.isFile() || excluded.length === 0)) {
      found.add(literal) // what is no file is refused below, with its kind
      continue
    }
    const { escapePath, glob } = await import('tinyglobby')
    const matches = await glob(exists ? escapePath(slashes(literal)) : slashes(pattern), {
      cwd: workspace,
      absolute: true,
      expandDirectories: false,
      dot: true,
      ignore: excluded,
    })
    for (const match of matches) found.add(resolvePath(match))
    if (!exists && matches.length === 0) {
      const magic = /[*?[\]{}()]/.test(pattern)
      throw errors.DATA_NOT_FOUND(magic ? `no file matches ${pattern}` : `${pattern} does not exist`)
    }
  }
  if (found.size === 0) throw errors.DATA_NOT_FOUND(`all files of ${globs.join(' ')} are excluded`)
  return withoutTwins([...found])
}

/** A file that is reached under several names (links between directories) counts once, under its shortest name. */
async function withoutTwins(paths: readonly string[]): Promise<string[]> {
  const byTarget = new Map<string, string>()
  for (const path of [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const target = await realpath(path).catch(() => path)
    if (!byTarget.has(target)) byTarget.set(target, path)
  }
  return [...byTarget.values()]
}

const slashes = (path: string) => (sep === '\\' ? path.split(sep).join('/') : path)

function noPermission(cause: unknown, pattern: string): undefined {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'EACCES' || code === 'EPERM') {
    throw errors.DATA_NO_PERMISSION(`${pattern} may not be read by this process`, { cause })
  }
  return undefined
}

async function checkFile({ path, name }: { path: string; name: string }, workspace: string): Promise<void> {
  const found = await stat(path).catch(cause => {
    noPermission(cause, name)
    throw errors.DATA_NOT_FOUND(`${name} is a link that leads nowhere`, { cause })
  })
  if (found.isDirectory()) {
    throw errors.DATA_NOT_A_FILE(`${name} is a directory`, {
      hint: `Name the files in it with a glob, e.g. \`${name}/*.parquet\`.`,
    })
  }
  if (!found.isFile()) throw errors.DATA_NOT_A_FILE(`${name} is neither a file nor a directory`)
  await access(path, constants.R_OK).catch(cause => {
    throw errors.DATA_NO_PERMISSION(`${name} may not be read by this process`, { cause })
  })
  // What lies in the workspace may come from a stranger's change; a link there must not reach the runner's own files.
  const target = await realpath(path)
  if (isInside(workspace, path) && !isInside(await realpath(workspace), target)) {
    throw errors.DATA_LINK_OUTSIDE(`${name} leads out of the workspace, to ${target}`)
  }
}

function checkCsvOptions({ delimiter, quote, encoding }: CsvOptions): void {
  for (const [what, text] of [
    ['delimiter', delimiter],
    ['quote', quote],
  ] as const) {
    if (text !== undefined && (new TextEncoder().encode(text).length !== 1 || text === '\n' || text === '\r')) {
      throw errors.DATA_CSV_OPTION(`the CSV ${what} is ${JSON.stringify(text)}, expected one ASCII character`)
    }
  }
  if (delimiter !== undefined && delimiter === (quote ?? '"')) {
    throw errors.DATA_CSV_OPTION(`the CSV delimiter and quote are both ${JSON.stringify(delimiter)}`)
  }
  if (encoding !== undefined && !ENCODINGS.includes(encoding)) {
    throw errors.DATA_CSV_OPTION(`the CSV encoding is ${encoding}, expected one of ${ENCODINGS.join(', ')}`)
  }
}

export const ENCODINGS: readonly string[] = ['utf-8', 'utf-16', 'latin-1', 'windows-1252']

function nameIn(workspace: string, path: string): string {
  return (isInside(workspace, path) ? relative(workspace, path) : path).split(sep).join('/')
}

function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
