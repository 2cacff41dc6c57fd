import { formatCount, formatNumber, formatPercent } from '../../../../shared/report/index.js'
import { rankPValue, runsNeeded, studentisedDeviations } from '../../../../shared/stats/index.js'
import type { History } from './read.js'
import type { ColumnStatistics } from './statistics.js'

export interface Run {
  readonly rows: number
  readonly columns: readonly ColumnStatistics[]
}

/** One number that every run has, over all runs. */
export interface Measure {
  /** `rows`, or what it is of a column: `missing values of amount`. */
  readonly label: string
  readonly unit: 'count' | 'share' | 'number'
  /** Of each run, oldest first; this run is the last. */
  readonly values: readonly number[]
  /** Standard deviations that this run lies from the mean of the others, on the scale that is compared. */
  readonly deviation: number
}

/** How this run stands among the earlier ones. */
export interface HistoryJudgement {
  readonly level: number
  readonly earlier: number
  /** Earlier runs without which no verdict is possible. */
  readonly needed: number
  /** Absent with fewer runs. */
  readonly pValue: number | undefined
  /** Largest deviation of each run, oldest first; this run is the last. Empty below three runs. */
  readonly scores: readonly number[]
  /** By how far this run lies off, farthest first. */
  readonly measures: readonly Measure[]
  /** Columns that not all runs have, and which are not compared. */
  readonly left: readonly string[]
  readonly history: History
}

/** Runs below which there is nothing to studentise. */
const FEWEST = 2
/** Changes below these are never counted as more than one standard deviation, however still a measure was before. */
const FLOORS = { count: 0.01, share: 0.001, number: 0.01 } as const

/**
 * Ranks this run among the earlier ones by its largest studentised deviation over row count, missing share, distinct
 * count and mean of every column. All runs are treated alike, so where they are exchangeable this one is called odd
 * with probability at most `level` over the whole table, whatever the measures and however they depend on one another.
 */
export function judgeHistory(history: History, current: Run, level: number): HistoryJudgement {
  const runs: Run[] = [...history.runs, current]
  const needed = runsNeeded(level)
  const { measures, left } = measuresOf(runs)
  const base = { level, earlier: history.runs.length, needed, left, history }
  if (history.runs.length < FEWEST) {
    return { ...base, pValue: undefined, scores: [], measures: measures.map(one => ({ ...one, deviation: 0 })) }
  }
  const deviations = studentisedDeviations(
    runs.map((_, run) => measures.map(({ compared }) => compared[run]!)),
    measures.map(({ floor }) => floor),
  )
  const scores = deviations.map(row => Math.max(...row))
  return {
    ...base,
    scores,
    pValue: history.runs.length < needed ? undefined : rankPValue(scores),
    measures: measures
      .map(({ label, unit, values }, index) => ({ label, unit, values, deviation: deviations.at(-1)![index]! }))
      .sort((a, b) => b.deviation - a.deviation),
  }
}

interface Compared extends Omit<Measure, 'deviation'> {
  /** Counts as logarithms, because they grow by factors. */
  readonly compared: readonly number[]
  readonly floor: number
}

function measuresOf(runs: readonly Run[]): { measures: Compared[]; left: string[] } {
  const counts = (label: string, values: number[]): Compared => ({
    label,
    unit: 'count',
    values,
    compared: values.map(Math.log1p),
    floor: FLOORS.count,
  })
  const measures = [
    counts(
      'rows',
      runs.map(({ rows }) => rows),
    ),
  ]
  const left: string[] = []
  const tables = runs.map(({ columns }) => new Map(columns.map(column => [column.name, column])))
  for (const name of new Set(runs.flatMap(({ columns }) => columns.map(column => column.name)))) {
    const all = tables.map(table => table.get(name)).filter(column => column !== undefined)
    if (all.length < runs.length) {
      left.push(name)
      continue
    }
    const shares = all.map(({ missing }, run) => missing / Math.max(1, runs[run]!.rows))
    measures.push({
      label: `missing values of ${name}`,
      unit: 'share',
      values: shares,
      compared: shares,
      floor: FLOORS.share,
    })
    measures.push(
      counts(
        `distinct values of ${name}`,
        all.map(({ distinct }) => distinct),
      ),
    )
    const means = all.map(({ mean }) => mean).filter(mean => mean !== undefined)
    if (means.length < runs.length) continue
    measures.push({
      label: `mean of ${name}`,
      unit: 'number',
      values: means,
      compared: means,
      floor: floorOfMean(all, means),
    })
  }
  return { measures, left }
}

/** A hundredth of the usual spread of the values; over all runs alike, so that it favours none. */
function floorOfMean(all: readonly ColumnStatistics[], means: readonly number[]): number {
  const spread = all.reduce((sum, { stdev }) => sum + (stdev ?? 0), 0) / all.length
  const size = means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0)
  return Math.max(FLOORS.number * spread, 1e-9 * size, Number.MIN_VALUE * 2 ** 52)
}

/** A number as its measure is told. */
export function valueText({ unit }: Pick<Measure, 'unit'>, value: number): string {
  if (unit === 'count') return formatCount(value)
  return unit === 'share' ? formatPercent(value) : formatNumber(value)
}
