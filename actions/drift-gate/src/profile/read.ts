import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ResourceDescriptor } from '../../../../shared/outcome/index.js'
import type { Context } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'
import { parsedJson } from '../parsed-json.js'
import { type DriftProfile, PROFILE_SCHEMA_ID, type ProfileColumn, profileSchema } from './schema.js'

/** A profile as a run uses it. */
export interface StoredProfile {
  readonly profile: DriftProfile
  readonly columns: ReadonlyMap<string, ProfileColumn>
  /** The file, by digest. */
  readonly descriptor: ResourceDescriptor
}

/** Raises DRIFT_PROFILE for a file that is missing, is no profile, or is one of another version. */
export async function readProfile(path: string, { workspace }: Pick<Context, 'workspace'>): Promise<StoredProfile> {
  const bytes = await readFile(resolve(workspace, path)).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${cause.code ?? 'unknown reason'})`
    throw wrong(path, why, cause)
  })
  const document = parsedJson(bytes.toString('utf8'))
  if (document === undefined) throw wrong(path, 'it is not JSON')
  const schema = (document as { schema?: unknown } | null)?.schema
  if (schema !== PROFILE_SCHEMA_ID) {
    const family = PROFILE_SCHEMA_ID.replace(/v\d+$/, '')
    const other = typeof schema === 'string' && schema.startsWith(family)
    throw wrong(
      path,
      other ? `it is of version ${schema.slice(family.length)}, this release reads v1` : 'it is no drift profile',
    )
  }
  const parsed = profileSchema.safeParse(document)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw wrong(path, `\`${issue!.path.join('.')}\` is not as a profile has it (${issue!.message})`)
  }
  const profile = parsed.data
  const broken = profile.columns.find(column => !isConsistent(column, profile.rows))
  if (broken !== undefined)
    throw wrong(path, `the rows of the column \`${broken.name}\` do not add up to ${profile.rows}`)
  return {
    profile,
    columns: new Map(profile.columns.map(column => [column.name, column])),
    descriptor: {
      name: path,
      digest: { sha256: createHash('sha256').update(bytes).digest('hex') },
      mediaType: 'application/json',
    },
  }
}

/** An edited or truncated profile would give a verdict about nothing. */
function isConsistent(column: ProfileColumn, rows: number): boolean {
  if (column.kind === 'excluded') return true
  const beside = column.missing + column.unreadable
  const total = (counts: readonly number[]) => counts.reduce((sum, each) => sum + each, 0)
  if (column.kind === 'categorical') return beside + total(column.categories.map(([, n]) => n)) <= rows
  const { bins, grid, minusInfinity, plusInfinity } = column
  const finite = grid.upTo.at(-1) ?? 0
  const rising = (values: readonly number[]) => values.every((value, k) => k === 0 || value > values[k - 1]!)
  return (
    beside + minusInfinity + plusInfinity + finite === rows &&
    (bins === null ? finite === 0 : total(bins.counts) === finite && bins.counts.length === bins.uppers.length) &&
    grid.values.length === grid.upTo.length &&
    grid.values.length === grid.below.length &&
    rising(grid.values) &&
    grid.upTo.every((upTo, k) => grid.below[k]! < upTo && (k === 0 || grid.upTo[k - 1]! <= grid.below[k]!))
  )
}

function wrong(path: string, why: string, cause?: unknown) {
  return errors.DRIFT_PROFILE(`${path} cannot be the reference: ${why}`, { cause, file: path })
}
