import type { Path } from '../../../../shared/policy/index.js'
import { formatNumber } from '../../../../shared/report/index.js'
import { compileAggregates } from '../aggregates/compile.js'
import { describeBounds, describeLength, describeOrder, describePatterns, describeValues } from '../describe.js'
import type { ColumnEntry, Modifiers } from '../policy.js'
import { freshAgainst } from '../relations/compile.js'
import { durationMs } from '../relations/policy.js'
import { describeMissing, parseTolerance } from '../tolerance.js'
import { boundsOf } from './bounds.js'
import { make } from './make.js'
import type { Bounds, Check, Order, Test, Violation } from './model.js'

/**
 * What an entry says about one column.
 * @param listed under `columns:`, where the column itself must exist
 */
export function checksOfColumn(
  column: string,
  entry: Partial<ColumnEntry> & Modifiers,
  path: Path,
  listed: boolean,
): Check[] {
  const checks: Check[] = []
  const add = (code: string, key: keyof ColumnEntry, wording: string, test: Test, extra: Modifiers = {}) =>
    checks.push(make(code, column, `${column} ${wording}`, test, [...path, key], { ...entry, ...extra }))
  const rows = (violation: Violation): Test => ({ kind: 'rows', violation })

  if (listed && !entry.optional) {
    const plain = { severity: entry.severity }
    checks.push(make('column-present', column, `${column} exists`, { kind: 'present', column }, path, plain))
  }
  if (entry.type) {
    const types = [entry.type].flat()
    const wording = `is of type ${describePatterns(types, 'or')}`
    const key = listed && Object.keys(entry).length === 1 ? path : [...path, 'type']
    const test = rows({ kind: 'unreadable', column, types })
    checks.push(make('column-type', column, `${column} ${wording}`, test, key, entry))
  }
  if (entry['not-null']) {
    const wording = describeMissing(parseTolerance(entry.tolerance ?? 0))
    add('column-not-null', 'not-null', wording, rows({ kind: 'missing', column }))
  }
  if (entry.null) add('column-null', 'null', 'is always missing', rows({ kind: 'not-missing', column }))
  if (entry['max-missing'] !== undefined) {
    const tolerance = entry['max-missing']
    const wording = describeMissing(parseTolerance(tolerance))
    add('column-not-null', 'max-missing', wording, rows({ kind: 'missing', column }), { tolerance })
  }
  if (entry.range) {
    const bounds = boundsOf(entry.range)
    add('column-range', 'range', `is ${describeBounds(bounds)}`, rows({ kind: 'outside', column, bounds }))
  }
  for (const end of ['min', 'max', 'above', 'below'] as const) {
    if (entry[end] === undefined) continue
    const bounds: Bounds = { [end]: entry[end] }
    add('column-range', end, `is ${describeBounds(bounds)}`, rows({ kind: 'outside', column, bounds }))
  }
  if (entry.in) {
    const wording = `is one of ${describeValues(entry.in)}`
    add('column-values', 'in', wording, rows({ kind: 'not-in', column, values: entry.in }))
  }
  if (entry['not-in']) {
    const values = entry['not-in']
    add('column-values', 'not-in', `is none of ${describeValues(values)}`, rows({ kind: 'in', column, values }))
  }
  for (const { key, syntax, must, wording, word } of PATTERNS) {
    const written = entry[key]
    if (written === undefined) continue
    const patterns = [written].flat()
    const test = rows({ kind: 'pattern', column, syntax, patterns, must })
    add('column-pattern', key, `${wording} ${describePatterns(patterns, word)}`, test)
  }
  if (entry.length !== undefined) {
    const [min, max] = Array.isArray(entry.length) ? entry.length : [entry.length, entry.length]
    const ends = { min: min ?? undefined, max: max ?? undefined }
    add('column-length', 'length', `has ${describeLength(ends)}`, rows({ kind: 'length', column, ...ends }))
  }
  if (entry.parseable) {
    const as = entry.parseable
    const wording = { date: 'can be read as a date', json: 'is valid JSON', number: 'can be read as a number' }[as]
    add('column-parseable', 'parseable', wording, rows({ kind: 'unparseable', column, as }))
  }
  if (entry.strftime) {
    const format = entry.strftime
    add('column-form', 'strftime', `has the form ${format}`, rows({ kind: 'other-form', column, format }))
  }
  if (entry['json-schema']) {
    const schema = entry['json-schema']
    add('column-json', 'json-schema', 'is JSON that fits its schema', rows({ kind: 'json-schema', column, schema }))
  }
  if (entry.unique) {
    add('unique', 'unique', 'is unique', { kind: 'unique', columns: [column], missing: 'skip-any' })
  }
  for (const direction of ['increasing', 'decreasing'] as const) {
    if (entry[direction] === undefined) continue
    const [by, per] = [[entry['order-by'] ?? []].flat(), [entry.per ?? []].flat()]
    const order: Order = { column, direction, strictly: entry[direction] === 'strictly', by, per }
    add('column-monotonic', direction, describeOrder(order), rows({ kind: 'disorder', ...order }))
  }
  if (entry['z-score']) {
    const { below, 'two-sided': twoSided = true } = entry['z-score']
    const wording = `is less than ${formatNumber(below)} standard deviations ${twoSided ? 'from' : 'above'} the mean`
    add('column-z-score', 'z-score', wording, rows({ kind: 'outlying', column, below, twoSided }))
  }
  if (entry.fresh) {
    const { fresh: age, against } = entry
    const test: Test =
      against === undefined
        ? { kind: 'fresh', column, maxAgeMs: durationMs(age), age }
        : { kind: 'relation', test: freshAgainst(column, against, age) }
    add('column-fresh', 'fresh', `is at most ${age} old${against === undefined ? '' : ` by ${against}`}`, test)
  }
  for (const { code, key, wording, test } of compileAggregates(column, entry)) add(code, key, wording, test)
  return checks
}

export function asEntry(entry: string | ColumnEntry | null): ColumnEntry {
  return typeof entry === 'string' ? { type: entry as ColumnEntry['type'] } : (entry ?? {})
}

const PATTERNS = [
  { key: 'regex', syntax: 'regex', must: 'all', wording: 'matches', word: 'and' },
  { key: 'regex-any', syntax: 'regex', must: 'any', wording: 'matches', word: 'or' },
  { key: 'not-regex', syntax: 'regex', must: 'none', wording: 'does not match', word: 'or' },
  { key: 'like', syntax: 'like', must: 'all', wording: 'is like', word: 'and' },
  { key: 'like-any', syntax: 'like', must: 'any', wording: 'is like', word: 'or' },
  { key: 'not-like', syntax: 'like', must: 'none', wording: 'is not like', word: 'or' },
] as const
