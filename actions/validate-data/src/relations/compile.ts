import type { Path } from '../../../../shared/policy/index.js'
import { describeBounds, describeColumns } from '../describe.js'
import { boundsOf } from '../plan/bounds.js'
import { make, oneLine } from '../plan/make.js'
import type { Check } from '../plan/model.js'
import type { Modifiers } from '../policy/fields.js'
import { nameOf } from './answers.js'
import { durationMs, type RelationItem } from './policy.js'
import type { NumberInterval, Other, RelationTest } from './test.js'

const KEYS = ['references', 'disjoint', 'row-count', 'new-categories', 'schema', 'time-series', 'equals-query'] as const

export function isRelationItem(item: object): item is RelationItem {
  return KEYS.some(key => key in item)
}

/** What one entry of `checks:` says about other datasets, an earlier run, or time. */
export function checksOfRelation(item: RelationItem, path: Path): Check[] {
  const one = (code: string, subject: string, label: string, test: RelationTest, at: Path, extra: Modifiers = {}) =>
    make(code, subject, label, { kind: 'relation', test }, at, { ...(item as Modifiers), ...extra })

  if ('references' in item) {
    const { dataset } = item.references
    const columns = [item.references.columns].flat()
    const to = item.references.to === undefined ? columns : [item.references.to].flat()
    const test: RelationTest = { relation: 'references', columns, dataset, to }
    const target = columns.every((column, index) => column === to[index]) ? '' : ` (${describeColumns(to)})`
    const label = `${describeColumns(columns)} ${occurs(columns)} in ${dataset}${target}`
    return [one('references', columns.join(', '), label, test, [...path, 'references'])]
  }
  if ('disjoint' in item) {
    const { dataset, key } = item.disjoint
    const columns = [key].flat()
    const test: RelationTest = { relation: 'disjoint', columns, dataset, to: columns }
    const label = `no ${columns.join(' with ')} occurs in ${dataset} too`
    return [one('disjoint', columns.join(', '), label, test, [...path, 'disjoint'])]
  }
  if ('row-count' in item) {
    const { ratio, difference } = item['row-count']
    const other = otherOf(item['row-count'])
    const interval = boundsOf(ratio ?? difference ?? [0, 0]) as NumberInterval
    const test: RelationTest = { relation: 'row-count', other, of: ratio ? 'ratio' : 'difference', interval }
    const label = ratio
      ? `rows are ${describeBounds(interval)} times those of ${nameOf(other)}`
      : difference
        ? `rows less those of ${nameOf(other)} are ${describeBounds(interval)}`
        : `as many rows as ${nameOf(other)}`
    return [one('row-count-change', 'rows', label, test, [...path, 'row-count'])]
  }
  if ('new-categories' in item) {
    const { column, 'max-share': share } = item['new-categories']
    const other = otherOf(item['new-categories'])
    const test: RelationTest = { relation: 'new-categories', column, other }
    const label = `${column} has no value that ${nameOf(other)} lacks`
    const extra = share === undefined ? {} : { tolerance: share }
    return [one('new-categories', column, label, test, [...path, 'new-categories'], extra)]
  }
  if ('schema' in item) {
    const { 'compatible-with': name, mode, optional = [] } = item.schema
    const other: Other = name === 'previous' ? { previous: true } : { dataset: name }
    const test: RelationTest = { relation: 'schema', other, mode, optional }
    const label = `columns are ${mode === 'full' ? 'fully' : mode} compatible with ${nameOf(other)}`
    return [one('schema-compatible', 'columns', label, test, [...path, 'schema'])]
  }
  if ('time-series' in item) return checksOfSeries(item, path, one)
  const [sql, expected] = [plain(item.query), plain(item['equals-query'])]
  const test: RelationTest = { relation: 'same-rows', sql, expected }
  const label = `${oneLine(sql)} gives the rows of ${oneLine(expected)}`
  return [one('query-equals', 'rows', label, test, path)]
}

/** `fresh` of a column, counted from another column. */
export function freshAgainst(column: string, against: string, age: string): RelationTest {
  return { relation: 'fresh', column, against, maxAgeMs: durationMs(age), age }
}

/** Gaps and duplicates are two checks: each with a count, and a verdict, of its own. */
function checksOfSeries(
  item: Extract<RelationItem, { 'time-series': unknown }>,
  path: Path,
  one: (code: string, subject: string, label: string, test: RelationTest, at: Path, extra?: Modifiers) => Check,
): Check[] {
  const { column, every, 'max-gap': longest, duplicates } = item['time-series']
  const per = [item['time-series'].per ?? []].flat()
  const entity = per.length === 0 ? '' : ` per ${describeColumns(per)}`
  const at = [...path, 'time-series']
  const named = (what: string): Modifiers => (item.name === undefined ? {} : { name: `${item.name}: ${what}` })
  const checks: Check[] = []
  const most = longest ?? every
  if (most !== undefined) {
    const stepMs = every === undefined ? undefined : durationMs(every)
    const test: RelationTest = { relation: 'gaps', column, per, mostMs: durationMs(most), stepMs, most }
    const label = `${column} has no gap longer than ${most}${entity}`
    checks.push(one('time-series-gaps', column, label, test, at, named('gaps')))
  }
  if (duplicates !== 'allow') {
    const test: RelationTest = { relation: 'duplicates', column, per }
    const label = `${column} occurs once${entity}`
    checks.push(one('time-series-duplicates', column, label, test, at, named('duplicates')))
  }
  return checks
}

const occurs = (columns: readonly string[]) => (columns.length > 1 ? 'together occur' : 'occurs')
const plain = (sql: string) => sql.replace(/;\s*$/, '')

function otherOf({ dataset }: { readonly dataset?: string | undefined }): Other {
  return dataset === undefined ? { previous: true } : { dataset }
}
