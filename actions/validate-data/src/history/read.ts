import { relative, sep } from 'node:path'
import type { ResourceDescriptor } from '../../../../shared/outcome/index.js'
import type { Context } from '../../../../shared/run/index.js'
import { type PreviousRun, previousRows, readBaseline } from '../baseline.js'
import type { ColumnStatistics } from './statistics.js'

/** An earlier run, as far as it is compared with. */
export interface EarlierRun {
  readonly name: string
  readonly finishedOn: string
  readonly rows: number
  readonly columns: readonly ColumnStatistics[]
  readonly descriptor: ResourceDescriptor
}

export interface History {
  /** Oldest first, each dataset once. */
  readonly runs: readonly EarlierRun[]
  /** Outcomes that hold no statistics of columns. */
  readonly without: number
  /** Outcomes of a dataset that a later one, or this run, is about as well. */
  readonly repeated: number
}

/**
 * Reads the outcomes of earlier runs. No match at all is no error: the first run has no history. A file that is no
 * outcome of this step is one (VALIDATE_BASELINE): it may have been meant to count.
 * @param digest of the dataset that is being checked, as algorithm → hex
 */
export async function readHistory(
  globs: readonly string[],
  digest: ResourceDescriptor['digest'],
  ctx: Pick<Context, 'workspace'>,
): Promise<History> {
  const { glob } = await import('tinyglobby')
  const [excluded, included] = [true, false].map(wanted => globs.filter(one => one.startsWith('!') === wanted)) as [
    string[],
    string[],
  ]
  const found = await glob(
    included.map(pattern => pattern.replaceAll('\\', '/')),
    {
      cwd: ctx.workspace,
      dot: true,
      onlyFiles: true,
      absolute: true,
      ignore: excluded.map(pattern => pattern.slice(1).replaceAll('\\', '/')),
    },
  )
  const read: PreviousRun[] = []
  for (const path of [...new Set(found)].sort()) read.push(await readBaseline(nameIn(ctx.workspace, path), ctx))
  // Latest first, so that of one dataset the latest run counts.
  read.sort((a, b) => (a.finishedOn < b.finishedOn ? 1 : -1))
  const seen = new Set([digestText(digest)])
  const runs: EarlierRun[] = []
  let [without, repeated] = [0, 0]
  for (const run of read) {
    const rows = previousRows(run)
    const columns = run.details?.statistics
    const own = digestText(run.digests.subject[0]?.digest ?? {})
    if (seen.has(own)) repeated++
    else if (rows === undefined || columns === undefined) without++
    else {
      seen.add(own)
      runs.unshift({ name: run.name, finishedOn: run.finishedOn, rows, columns, descriptor: run.descriptor })
    }
  }
  return { runs, without, repeated }
}

const digestText = (digest: ResourceDescriptor['digest']) => JSON.stringify(Object.entries(digest).sort())

function nameIn(workspace: string, path: string): string {
  const inside = relative(workspace, path)
  return inside.startsWith('..') ? path : inside.split(sep).join('/')
}
