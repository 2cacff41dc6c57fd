import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ResourceDescriptor } from '../../../shared/outcome/index.js'
import { OUTCOME_SCHEMA_ID, type OutcomeDocument } from '../../../shared/report/index.js'
import type { Context } from '../../../shared/run/index.js'
import type { CheckRecord } from './comparison/record.js'
import { errors } from './errors.js'
import type { ColumnStatistics } from './history/statistics.js'

/** What a run leaves in `details` of its outcome.json for those that come after it. */
export interface DatasetDetails {
  readonly rows: number
  readonly columns: readonly PreviousColumn[]
  /**
   * The values, as text and sorted, of the columns that a `new-categories` check names; null where they were too many
   * to keep.
   */
  readonly categories?: Readonly<Record<string, readonly string[] | null>> | undefined
  /** Of each column, where the run was to be compared with later ones. */
  readonly statistics?: readonly ColumnStatistics[] | undefined
  /** How each check ended. */
  readonly checks?: readonly CheckRecord[] | undefined
}

export type PreviousColumn = {
  readonly name: string
  /** As in `ColumnType`; `unknown` where the column had no value that could show it. */
  readonly type: string
  /** The engine's own name of the type. */
  readonly native: string
}

type PreviousFinding = OutcomeDocument['findings'][number]

/** An earlier run of this step, as its outcome.json tells it. */
export interface PreviousRun {
  /** Path of the file, relative to the workspace where it lies in it. */
  readonly name: string
  /** The file by sha256, for the evidence and the reuse key. */
  readonly descriptor: ResourceDescriptor
  /** Version of mlops-actions that made it. */
  readonly release: string
  readonly verdict: 'pass' | 'warn' | 'fail' | 'inconclusive'
  readonly headline: string
  /** ISO 8601, UTC. */
  readonly startedOn: string
  readonly finishedOn: string
  readonly findings: readonly PreviousFinding[]
  readonly outputs: OutcomeDocument['outputs']
  readonly measures: OutcomeDocument['measures']
  /** What it judged, and the checks that it judged by. */
  readonly digests: Pick<OutcomeDocument['digests'], 'subject' | 'configuration'>
  readonly host: {
    readonly commit?: string | undefined
    readonly ref?: string | undefined
    readonly runUrl?: string | undefined
  }
  /** Absent in outcomes of releases that wrote none. */
  readonly details: DatasetDetails | undefined
}

const STEP = 'validate-data'
const MAX_BYTES = 64 * 2 ** 20

/**
 * As `readBaseline`, but a file that is not there is no error: the first run on a branch has no earlier one. What needs
 * one says so by itself and does not pass.
 */
export async function findBaseline(
  path: string,
  ctx: Pick<Context, 'workspace' | 'log'>,
): Promise<PreviousRun | undefined> {
  const found = await fileOf(path, ctx.workspace)
  if (!('missing' in found)) return readFound(found)
  ctx.log.notice(`There is no earlier run: ${found.missing} does not exist`)
  return undefined
}

/**
 * Reads the outcome.json of an earlier run of this step. Raises VALIDATE_BASELINE for anything else, without a word of
 * what stands in the file.
 * @param path of the file, or of the report directory that holds it; relative to the workspace, or absolute
 */
export async function readBaseline(path: string, { workspace }: Pick<Context, 'workspace'>): Promise<PreviousRun> {
  const found = await fileOf(path, workspace)
  if ('missing' in found) throw wrong(found.missing, 'it does not exist')
  return readFound(found)
}

async function readFound(found: Found): Promise<PreviousRun> {
  const { name } = found
  const bytes = await bytesOf(found)
  const document = parsed(bytes, name)
  if (document.schema !== OUTCOME_SCHEMA_ID) throw wrong(name, schemaProblem(document.schema))
  if (document.step !== STEP) {
    throw wrong(name, `it is the outcome of ${shown(document.step)}, expected one of ${STEP}`)
  }
  // The schema of a whole outcome takes longer to build than most runs without a baseline have for their checks.
  const { previousSchema } = await import('./previous-schema.js')
  const result = previousSchema.safeParse(document)
  if (!result.success) {
    const [issue] = result.error.issues
    throw wrong(name, `\`${issue!.path.join('.')}\` is not as an outcome has it`)
  }
  const { verdict, ...rest } = result.data
  if (verdict === 'error') throw wrong(name, 'that run ended with an error and decided nothing')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    name,
    descriptor: { name, digest: { sha256 }, mediaType: 'application/json' },
    verdict,
    ...rest,
    details: rest.details,
  }
}

/** How many rows the dataset had. */
export function previousRows({ details, outputs }: PreviousRun): number | undefined {
  const rows = details?.rows ?? outputs.rows
  return typeof rows === 'number' ? rows : undefined
}

interface Found {
  readonly file: string
  /** As the user knows it. */
  readonly name: string
  readonly stats: Stats
}

async function fileOf(path: string, workspace: string): Promise<Found | { readonly missing: string }> {
  const given = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')
  const file = resolve(workspace, path)
  const found = await statOf(file, given)
  if (found === undefined) return { missing: given }
  if (!found.isDirectory()) return { file, name: given, stats: found }
  const [inside, name] = [join(file, 'outcome.json'), `${given}/outcome.json`]
  const stats = await statOf(inside, name)
  return stats === undefined ? { missing: name } : { file: inside, name, stats }
}

async function statOf(file: string, name: string): Promise<Stats | undefined> {
  try {
    return await stat(file)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw wrong(name, `it cannot be read (${code ?? 'unknown reason'})`)
  }
}

async function bytesOf({ file, name, stats }: Found): Promise<Buffer> {
  // A pipe would be waited for.
  if (!stats.isFile()) throw wrong(name, 'it is no file')
  if (stats.size > MAX_BYTES) throw wrong(name, 'it is larger than 64 MiB')
  return readFile(file).catch(cause => {
    throw wrong(name, `it cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'})`)
  })
}

function parsed(bytes: Buffer, name: string): { schema?: unknown; step?: unknown } {
  let document: unknown
  try {
    document = JSON.parse(bytes.toString('utf8'))
  } catch {
    // The parser's own message quotes the file, which may be any file.
    throw wrong(name, 'it is not JSON')
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw wrong(name, 'it is JSON, but no object')
  }
  return document
}

function schemaProblem(schema: unknown): string {
  if (typeof schema === 'string' && schema.startsWith(OUTCOME_SCHEMA_ID.replace(/v\d+$/, ''))) {
    return `it is of another version (${shown(schema)}), this release reads ${OUTCOME_SCHEMA_ID}`
  }
  return `it is JSON, but no outcome of a step (its \`schema\` is not ${OUTCOME_SCHEMA_ID})`
}

const shown = (value: unknown) => (typeof value === 'string' ? value.slice(0, 60) : 'nothing known')

function wrong(name: string, why: string) {
  return errors.VALIDATE_BASELINE(`${name} cannot be the baseline: ${why}`)
}
