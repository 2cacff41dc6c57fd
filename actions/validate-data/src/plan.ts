import type { ReadableType } from '../../../shared/data/index.js'
import type { Path } from '../../../shared/policy/index.js'
import { describeBounds, describeColumns, describeLength, describeValues } from './describe.js'
import type { FamilyTest } from './families.js'
import type { ColumnEntry, Modifiers, Policy, TableCheck } from './policy.js'
import { describeMissing, parseTolerance, type Tolerance } from './tolerance.js'

export type Bound = number | string
export type Scalar = string | number | boolean

export interface Bounds {
  readonly min?: Bound | undefined
  readonly max?: Bound | undefined
  readonly above?: Bound | undefined
  readonly below?: Bound | undefined
}

/** What can be wrong with one row, without a word of SQL: a dialect writes that. */
export type Violation =
  | { readonly kind: 'missing'; readonly column: string }
  | { readonly kind: 'unreadable'; readonly column: string; readonly type: ReadableType }
  | { readonly kind: 'outside'; readonly column: string; readonly bounds: Bounds }
  | { readonly kind: 'not-in'; readonly column: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'no-match'; readonly column: string; readonly pattern: string }
  | {
      readonly kind: 'length'
      readonly column: string
      readonly min: number | undefined
      readonly max: number | undefined
    }
  | { readonly kind: 'compare'; readonly left: string; readonly operator: Operator; readonly right: string }
  | { readonly kind: 'condition'; readonly sql: string }

export const OPERATORS = ['<=', '>=', '!=', '=', '<', '>'] as const
export type Operator = (typeof OPERATORS)[number]

/** What a check looks at. */
export type Test =
  | { readonly kind: 'rows'; readonly violation: Violation }
  | { readonly kind: 'unique'; readonly columns: readonly string[] }
  | { readonly kind: 'fresh'; readonly column: string; readonly maxAgeMs: number; readonly age: string }
  | { readonly kind: 'query'; readonly sql: string }
  | { readonly kind: 'row-count'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'present'; readonly column: string }
  | { readonly kind: 'only'; readonly columns: readonly string[] }
  | { readonly kind: 'order'; readonly columns: readonly string[] }
  | { readonly kind: 'readable-lines' }
  | FamilyTest

export interface Check {
  /** For machines, stable: `column-range`, `row-condition`. */
  readonly code: string
  /** The column, columns or `rows` that it is about. */
  readonly subject: string
  /** What must hold, for people: `amount is 0 … 50,000`. */
  readonly label: string
  readonly test: Test
  readonly tolerance: Tolerance
  readonly severity: 'fail' | 'warn'
  readonly where: string | undefined
  readonly allowEmpty: boolean
  /** Where it stands in the checks file; absent for what holds without being written. */
  readonly path: Path | undefined
}

export interface CheckPlan {
  readonly checks: readonly Check[]
  readonly key: readonly string[]
  /** Types to read columns of text formats as. */
  readonly types: Readonly<Record<string, ReadableType>>
  /** Columns that may be absent. */
  readonly optional: ReadonlySet<string>
  /** Whether the answer depends on the time. */
  readonly timely: boolean
}

/** A checks file → checks in the order of the file. Knows nothing of the data yet. */
export function compilePlan(policy: Policy, options: { readonly allowEmpty: boolean }): CheckPlan {
  const columns = Object.entries(policy.columns ?? {})
  const names = columns.map(([name]) => name)
  const checks: Check[] = [
    make('readable-lines', 'lines', 'every line can be read', { kind: 'readable-lines' }, undefined, {
      tolerance: policy['malformed-lines'],
    }),
  ]
  if (!options.allowEmpty) {
    const test: Test = { kind: 'row-count', min: 1, max: undefined }
    checks.push(make('dataset-empty', 'rows', 'the dataset has rows', test, undefined))
  }
  if (policy.rows && (policy.rows.min !== undefined || policy.rows.max !== undefined)) {
    const { min, max, severity } = policy.rows
    checks.push(
      make('row-count', 'rows', `${describeBounds({ min, max })} rows`, { kind: 'row-count', min, max }, ['rows'], {
        severity,
      }),
    )
  }
  if (policy['other-columns'] === 'forbid') {
    const label = 'no columns besides those listed'
    checks.push(make('columns-only', 'columns', label, { kind: 'only', columns: names }, ['other-columns']))
  }
  if (policy['column-order']) {
    const label = 'columns stand in the order listed'
    checks.push(make('column-order', 'columns', label, { kind: 'order', columns: names }, ['column-order']))
  }
  for (const [name, entry] of columns) checks.push(...checksOfColumn(name, asEntry(entry), ['columns', name], true))
  for (const [index, check] of (policy.checks ?? []).entries()) checks.push(...checksOfItem(check, ['checks', index]))
  return {
    checks,
    key: [policy.key ?? []].flat(),
    types: typesOf(policy),
    optional: new Set(columns.filter(([, entry]) => asEntry(entry).optional).map(([name]) => name)),
    timely: checks.some(check => check.test.kind === 'fresh'),
  }
}

function asEntry(entry: string | ColumnEntry | null): ColumnEntry {
  return typeof entry === 'string' ? { type: entry as ColumnEntry['type'] } : (entry ?? {})
}

function checksOfItem(item: TableCheck, path: Path): Check[] {
  if ('column' in item) return checksOfColumn(item.column, item, path, false)
  if ('compare' in item) {
    const [left, operator, right] = parseComparison(item.compare)
    const violation: Violation = { kind: 'compare', left, operator, right }
    const label = `${left} ${operator} ${right}`
    return [make('column-comparison', `${left}, ${right}`, label, { kind: 'rows', violation }, path, item)]
  }
  if ('sql' in item) {
    const label = oneLine(item.sql)
    return [
      make(
        'row-condition',
        'rows',
        label,
        { kind: 'rows', violation: { kind: 'condition', sql: item.sql } },
        path,
        item,
      ),
    ]
  }
  if ('query' in item) {
    const sql = item.query.replace(/;\s*$/, '')
    return [make('query', 'rows', `no row from ${oneLine(sql)}`, { kind: 'query', sql }, path, item)]
  }
  const subject = item.unique.join(', ')
  const label = `${describeColumns(item.unique)} ${item.unique.length > 1 ? 'together are' : 'is'} unique`
  return [make('unique', subject, label, { kind: 'unique', columns: item.unique }, path, item)]
}

/** @param listed under `columns:`, where the column itself must exist */
function checksOfColumn(column: string, entry: Partial<ColumnEntry> & Modifiers, path: Path, listed: boolean): Check[] {
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

function make(
  code: string,
  subject: string,
  label: string,
  test: Test,
  path: Path | undefined,
  modifiers: Modifiers = {},
): Check {
  const where = modifiers.where === undefined ? '' : ` (where ${oneLine(modifiers.where)})`
  return {
    code,
    subject,
    label: modifiers.name ?? `${label}${where}`,
    test,
    path,
    tolerance: parseTolerance(modifiers.tolerance ?? 0),
    severity: modifiers.severity ?? 'fail',
    where: modifiers.where,
    allowEmpty: modifiers['allow-empty'] ?? false,
  }
}

/**
 * What text columns are read as: the type that was declared, and text where a check looks at characters, so that
 * `01234` is not a number before `regex` sees it. Everything else is left to what the values show.
 */
function typesOf(policy: Policy): Record<string, ReadableType> {
  const types = new Map<string, ReadableType>()
  const add = (name: string, type: ReadableType) => types.has(name) || types.set(name, type)
  const entries: [string, Partial<ColumnEntry>][] = [
    ...Object.entries(policy.columns ?? {}).map(([name, entry]): [string, ColumnEntry] => [name, asEntry(entry)]),
    ...(policy.checks ?? []).flatMap((check): [string, Partial<ColumnEntry>][] =>
      'column' in check ? [[check.column, check]] : [],
    ),
  ]
  for (const [name, entry] of entries) if (entry.type) add(name, entry.type)
  for (const [name, entry] of entries) {
    const texts = [...(entry.in ?? []), ...(entry['not-in'] ?? [])].some(value => typeof value === 'string')
    if (entry.regex !== undefined || entry.length !== undefined || texts) add(name, 'string')
  }
  return Object.fromEntries(types)
}

function parseComparison(text: string): [string, Operator, string] {
  const [, left = '', operator = '', right = ''] = /^(.*?\S)\s*(<=|>=|!=|<>|==|=|<|>)\s*(\S.*)$/s.exec(text) ?? []
  const plain = operator === '==' ? '=' : operator === '<>' ? '!=' : operator
  return [left.trim(), plain as Operator, right.trim()]
}

const AGES = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

function parseAge(text: string): number {
  return Number(text.slice(0, -1)) * AGES[text.slice(-1) as keyof typeof AGES]
}

const oneLine = (sql: string) => sql.trim().replace(/\s+/g, ' ')
