import type { Path } from '../../../../shared/policy/index.js'
import { describeBounds, describeLength, describeValues } from '../describe.js'
import type { ColumnEntry, Modifiers } from '../policy.js'
import { describeMissing, parseTolerance } from '../tolerance.js'
import { make } from './make.js'
import type { Bounds, Check, Test, Violation } from './model.js'

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
    const wording = `is of type ${entry.type}`
    const key = listed && Object.keys(entry).length === 1 ? path : [...path, 'type']
    const test = rows({ kind: 'unreadable', column, type: entry.type })
    checks.push(make('column-type', column, `${column} ${wording}`, test, key, entry))
  }
  if (entry['not-null']) {
    const wording = describeMissing(parseTolerance(entry.tolerance ?? 0))
    add('column-not-null', 'not-null', wording, rows({ kind: 'missing', column }))
  }
  if (entry['max-missing'] !== undefined) {
    const tolerance = entry['max-missing']
    const wording = describeMissing(parseTolerance(tolerance))
    add('column-not-null', 'max-missing', wording, rows({ kind: 'missing', column }), { tolerance })
  }
  if (entry.range) {
    const bounds = { min: entry.range[0] ?? undefined, max: entry.range[1] ?? undefined }
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
  if (entry.regex) {
    const pattern = entry.regex
    add('column-pattern', 'regex', `matches ${pattern}`, rows({ kind: 'no-match', column, pattern }))
  }
  if (entry.length !== undefined) {
    const [min, max] = Array.isArray(entry.length) ? entry.length : [entry.length, entry.length]
    const ends = { min: min ?? undefined, max: max ?? undefined }
    add('column-length', 'length', `has ${describeLength(ends)}`, rows({ kind: 'length', column, ...ends }))
  }
  if (entry.unique) add('unique', 'unique', 'is unique', { kind: 'unique', columns: [column] })
  if (entry.fresh) {
    const test: Test = { kind: 'fresh', column, maxAgeMs: parseAge(entry.fresh), age: entry.fresh }
    add('column-fresh', 'fresh', `is at most ${entry.fresh} old`, test)
  }
  return checks
}

export function asEntry(entry: string | ColumnEntry | null): ColumnEntry {
  return typeof entry === 'string' ? { type: entry as ColumnEntry['type'] } : (entry ?? {})
}

const AGES = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

function parseAge(text: string): number {
  return Number(text.slice(0, -1)) * AGES[text.slice(-1) as keyof typeof AGES]
}
