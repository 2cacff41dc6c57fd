import { asEntry, checksOfColumn } from './plan/columns.js'
import { checksOfItem } from './plan/items.js'
import { make } from './plan/make.js'
import type { Check, CheckPlan, Test } from './plan/model.js'
import { readingOf } from './plan/read-types.js'
import { columnCount, columnsExactly, columnsSet, rowCount } from './plan/table.js'
import type { Policy } from './policy.js'

export * from './plan/model.js'

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
    const test: Test = { kind: 'row-count', bounds: { min: 1 } }
    checks.push(make('dataset-empty', 'rows', 'the dataset has rows', test, undefined))
  }
  if (policy.rows && (policy.rows.min !== undefined || policy.rows.max !== undefined)) {
    const { min, max, ...notes } = policy.rows
    checks.push(rowCount({ min, max }, ['rows'], notes))
  }
  if (policy['column-count']) checks.push(columnCount(policy['column-count'], ['column-count']))
  if (policy['columns-exactly']) checks.push(columnsExactly(policy['columns-exactly'], ['columns-exactly']))
  if (policy['columns-set']) checks.push(columnsSet(policy['columns-set'], ['columns-set']))
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
    ...readingOf(policy),
    optional: new Set(columns.filter(([, entry]) => asEntry(entry).optional).map(([name]) => name)),
    listed: names,
    sensitive: columns.filter(([, entry]) => asEntry(entry).sensitive).map(([name]) => name),
    nanIsMissing: policy.nan === 'missing',
    timely: checks.some(check => check.test.kind === 'fresh'),
  }
}
