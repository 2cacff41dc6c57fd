import type { Engine } from '../../../shared/data/index.js'
import type { Context } from '../../../shared/run/index.js'
import { compareCategories } from './categories.js'
import type { Chunks } from './chunks/cut.js'
import { learnedLevels } from './chunks/decide.js'
import type { ColumnPlan, Excluded, PlannedColumn } from './columns.js'
import type { Comparison } from './comparison.js'
import { isErrorControlled } from './decide.js'
import { compareNumeric } from './numeric.js'
import type { DriftPolicy } from './policy.js'
import { compareWithProfile } from './profile/compare.js'
import { batchesOf } from './scans/batches.js'
import { countValues } from './scans/counts.js'
import { readNumbers } from './scans/numbers.js'
import type { Side, Sides } from './sides.js'

export interface CompareOptions {
  readonly policy: DriftPolicy
  readonly chunks: Chunks | undefined
  /** Bytes that the engine may use; absent: its own share of the machine. */
  readonly memoryLimit: number | undefined
}

/** Compares column by column; what is read of a batch of columns is forgotten before the next one. */
export async function compareColumns(
  engine: Engine,
  sides: Sides,
  { columns, excluded }: ColumnPlan,
  { policy, chunks, memoryLimit }: CompareOptions,
  ctx: Pick<Context, 'log' | 'signal'>,
): Promise<{ readonly comparisons: readonly Comparison[]; readonly excluded: readonly Excluded[] }> {
  const comparisons: Comparison[] = []
  const left: Excluded[] = [...excluded]
  const { reference, current } = sides
  const profile = reference.profile
  const rows = (profile === undefined ? reference.rows : 0) + current.rows
  const scratch = new Float64Array(Math.max(profile === undefined ? reference.rows : 0, current.rows))
  // The values of one batch take the place of those before them.
  const room = { reference: [] as Float64Array[], current: [] as Float64Array[] }
  const progress = ctx.log.progress('Comparing columns', { total: columns.length, unit: 'columns' })
  let done = 0
  try {
    for (const batch of batchesOf(columns, rows, memoryLimit)) {
      progress.update(done, batch[0]!.name)
      ctx.signal.throwIfAborted()
      const before = profile === undefined ? await readColumns(engine, reference, batch, room.reference) : undefined
      const now = await readColumns(engine, current, batch, room.current)
      for (const column of batch) {
        const { name } = column
        progress.update(done++, name)
        ctx.signal.throwIfAborted()
        const stored = profile?.columns.get(name)
        const counted = { reference: before?.counts.get(name), current: now.counts.get(name) }
        const numbers = { reference: before?.numbers.get(name), current: now.numbers.get(name) }
        const result =
          stored !== undefined && stored.kind !== 'excluded'
            ? await compareWithProfile(engine, current, column, stored, reference.rows, {
                counts: counted.current,
                numbers: numbers.current,
                scratch,
              })
            : column.kind === 'numeric'
              ? await compareNumeric(
                  engine,
                  sides,
                  column,
                  { reference: numbers.reference!, current: numbers.current!, scratch },
                  chunks,
                )
              : await compareCategories(engine, sides, column, counted, policy['max-categories'], chunks)
        if ('why' in result) left.push(result)
        else comparisons.push(policy.levels === 'learned' ? withLearnedLevels(result) : result)
      }
    }
  } finally {
    progress.end()
  }
  return { comparisons, excluded: left }
}

/** What a scan of one side gives of a batch. */
async function readColumns(engine: Engine, side: Side, batch: readonly PlannedColumn[], room: Float64Array[]) {
  const of = (kind: PlannedColumn['kind']) =>
    batch.filter(column => column.kind === kind).map(column => column[side.name])
  return {
    numbers: await readNumbers(engine, side, of('numeric'), room),
    counts: await countValues(engine, side, of('categorical')),
  }
}

/** Levels for the measures that are decided by bounds; the levels of a rule of thumb are what they are. */
function withLearnedLevels(comparison: Comparison): Comparison {
  const { column, chunks } = comparison
  if (chunks === undefined || !isErrorControlled(comparison)) return comparison
  return { ...comparison, column: { ...column, levels: { ...column.levels, ...learnedLevels(chunks) } } }
}
