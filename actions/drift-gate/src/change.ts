import { formatNumber, formatPercent, quoted, shorten } from '../../../shared/report/index.js'
import { countBelow, countUpTo, type Ordered } from '../../../shared/stats/index.js'
import type { Counts } from './categories/counts.js'
import type { Sample } from './numeric/sample.js'

/** Changes of a share smaller than this are not worth a word. */
const WORTH_A_WORD = 0.005

/**
 * What changed in a numeric column, in words, e.g. `median 30.1 → 34.8; 41 % are at most 24.5, before 50 %`.
 * @param at where the distributions lie furthest apart
 */
export function numericChange(reference: Sample, current: Sample, at: number): string {
  const clauses: string[] = []
  if (reference.values.length > 0 && current.values.length > 0) {
    const [middleBefore, middleNow] = [median(reference.values), median(current.values)]
    if (middleBefore !== middleNow) clauses.push(`median ${arrow(middleBefore, middleNow, formatNumber)}`)
    const [before, now] = [atMost(reference, at), atMost(current, at)]
    // Where all or none lay on one side before, the clauses about the old range say it better.
    if (before > 0 && before < 1 && Math.abs(now - before) >= WORTH_A_WORD) {
      clauses.push(`${formatPercent(now)} are at most ${formatNumber(at)}, before ${formatPercent(before)}`)
    }
    const lowest = reference.values.at(0)!
    const highest = reference.values.at(-1)!
    const below = countBelow(current.values, lowest)
    const above = current.values.length - countUpTo(current.values, highest)
    const all = Math.max(1, current.rows)
    if (above / all >= WORTH_A_WORD) {
      clauses.push(`${formatPercent(above / all)} lie above ${formatNumber(highest)}, the largest value before`)
    }
    if (below / all >= WORTH_A_WORD) {
      clauses.push(`${formatPercent(below / all)} lie below ${formatNumber(lowest)}, the smallest value before`)
    }
  }
  const infinite = (sample: Sample) =>
    sample.infinite ?? (sample.values.length - sample.finite.length) / Math.max(1, sample.rows)
  clauses.push(
    ...shareChange('infinite', infinite(reference), infinite(current), 0),
    ...absentChange(reference, current),
  )
  return clauses.length > 0 ? clauses.join('; ') : 'nothing changed by half a percent of the rows'
}

/** What changed in a categorical column: what is new, what moved most, what is gone. */
export function categoricalChange(counts: Counts): string {
  const { rows } = counts
  const clauses: string[] = []
  const before = (count: number) => count / Math.max(1, rows.reference)
  const now = (count: number) => count / Math.max(1, rows.current)

  const fresh = counts.categories.filter(({ reference, current }) => reference === 0 && current > 0)
  if (counts.new.rows > 0) {
    const named = fresh.slice(0, 2).map(({ value, current }) => `${name(value)} ${formatPercent(now(current))}`)
    const rest = counts.new.values - named.length
    clauses.push(`new: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`)
  }
  const news = clauses.splice(0)
  // A handful of rows is said after what moved.
  if (now(counts.new.rows) >= WORTH_A_WORD) clauses.push(...news.splice(0))
  const moved = counts.categories
    .filter(({ reference }) => reference > 0)
    .map(category => ({ ...category, by: Math.abs(now(category.current) - before(category.reference)) }))
    .filter(({ by }) => by >= WORTH_A_WORD)
    .sort((a, b) => b.by - a.by || (a.value < b.value ? -1 : 1))
  const gone = moved.filter(({ current }) => current === 0).slice(0, 2)
  for (const { value, reference, current } of moved
    .filter(({ current }) => current > 0)
    .slice(0, gone.length > 0 ? 1 : 2)) {
    clauses.push(`${name(value)} ${arrow(before(reference), now(current), formatPercent)}`)
  }
  for (const { value, reference } of gone)
    clauses.push(`${name(value)} is gone, before ${formatPercent(before(reference))}`)
  const absent = (side: 'reference' | 'current') => ({
    rows: counts.rows[side],
    missing: counts.missing[side],
    unreadable: counts.unreadable[side],
  })
  clauses.push(...news, ...absentChange(absent('reference'), absent('current')))
  return clauses.length > 0 ? clauses.join('; ') : 'nothing changed by half a percent of the rows'
}

const name = (value: string) => quoted(shorten(value, 40))

type Absence = Pick<Sample, 'rows' | 'missing' | 'unreadable'>

function absentChange(reference: Absence, current: Absence): string[] {
  const share = (count: number, { rows }: Absence) => count / Math.max(1, rows)
  return [
    ...shareChange('missing', share(reference.missing, reference), share(current.missing, current), WORTH_A_WORD),
    ...shareChange('unreadable', share(reference.unreadable, reference), share(current.unreadable, current), 0),
  ]
}

function shareChange(what: string, before: number, now: number, worth: number): string[] {
  const by = Math.abs(now - before)
  return by > 0 && by >= worth ? [`${what} ${arrow(before, now, formatPercent)}`] : []
}

const arrow = (before: number, now: number, format: (value: number) => string) => `${format(before)} → ${format(now)}`

const median = (values: Ordered) => values.at((values.length - 1) >> 1)!

/** Share of the rows that have a value which is at most this. */
const atMost = ({ values }: Sample, at: number) => countUpTo(values, at) / values.length
