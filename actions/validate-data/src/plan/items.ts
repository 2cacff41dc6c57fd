import type { Path } from '../../../../shared/policy/index.js'
import { formatNumber, plural } from '../../../../shared/report/index.js'
import { compileAggregateItem, isAggregateItem } from '../aggregates/compile.js'
import { describeColumns } from '../describe.js'
import type { TableCheck } from '../policy.js'
import { checksOfRelation, isRelationItem } from '../relations/compile.js'
import { checksOfColumn } from './columns.js'
import { make, oneLine } from './make.js'
import type { Check, Operator, Test, Violation } from './model.js'
import { checkOfTable } from './table.js'

/** What one entry of `checks:` says. */
export function checksOfItem(item: TableCheck, path: Path): Check[] {
  if (isRelationItem(item)) return checksOfRelation(item, path)
  if (isAggregateItem(item)) {
    const { code, key, subject, wording, test } = compileAggregateItem(item)
    return [make(code, subject, wording, test, [...path, key], item)]
  }
  if ('column' in item) return checksOfColumn(item.column, item, path, false)
  if ('query' in item) {
    const sql = item.query.replace(/;\s*$/, '')
    return [make('query', 'rows', `no row from ${oneLine(sql)}`, { kind: 'query', sql }, path, item)]
  }
  if ('unique' in item) {
    const label = `${describeColumns(item.unique)} ${item.unique.length > 1 ? 'together are' : 'is'} unique`
    const test: Test = { kind: 'unique', columns: item.unique, missing: item.missing ?? 'skip-any' }
    return [make('unique', item.unique.join(', '), label, test, path, item)]
  }
  if ('if' in item) return [conditional(item, path)]
  const ofTable = checkOfTable(item, path)
  if (ofTable !== undefined) return [ofTable]
  const { code, subject, label, violation } = acrossColumns(item as RowItem)
  return [make(code, subject, label, { kind: 'rows', violation }, path, item)]
}

type ItemWith<K extends string> = Extract<TableCheck, { [P in K]: unknown }>
type RowItem = Exclude<TableCheck, { column: unknown } | { query: unknown } | { unique: unknown } | { if: unknown }>

interface Worded {
  readonly code: string
  readonly subject: string
  readonly label: string
  readonly violation: Violation
}

/** Checks on values that stand in one row. */
function acrossColumns(item: RowItem): Worded {
  const missing = ('missing' in item ? item.missing : undefined) ?? 'skip-any'
  if ('compare' in item) {
    const [left, operator, right] = parseComparison(item.compare)
    const violation: Violation = { kind: 'compare', left, operator, right, missing }
    return { code: 'column-comparison', subject: `${left}, ${right}`, label: `${left} ${operator} ${right}`, violation }
  }
  if ('in-pairs' in item) {
    const { columns, values } = item['in-pairs']
    const label = `${describeColumns(columns)} are one of ${plural(values.length, 'pair')}`
    const violation: Violation = { kind: 'not-in-pairs', columns, pairs: values, missing }
    return { code: 'column-pairs', subject: columns.join(', '), label, violation }
  }
  if ('equal' in item) {
    const violation: Violation = { kind: 'unequal', columns: item.equal, missing }
    const label = `${describeColumns(item.equal)} are equal`
    return { code: 'columns-equal', subject: item.equal.join(', '), label, violation }
  }
  if ('different' in item) {
    const violation: Violation = { kind: 'repeated', columns: item.different, missing }
    const label = `${describeColumns(item.different)} differ from one another`
    return { code: 'columns-different', subject: item.different.join(', '), label, violation }
  }
  if ('sum' in item) {
    const { columns, equals, within = 0 } = item.sum
    const around = within === 0 ? '' : ` ± ${formatNumber(within)}`
    const label = `${columns.join(' + ')} = ${typeof equals === 'number' ? formatNumber(equals) : equals}${around}`
    const violation: Violation = { kind: 'sum', columns, equals, within, missing }
    return { code: 'columns-sum', subject: columns.join(', '), label, violation }
  }
  if ('complete' in item) {
    const { columns, rule } = item.complete
    const label = `${describeColumns(columns)}: ${COMPLETE[rule]}`
    return {
      code: 'columns-complete',
      subject: columns.join(', '),
      label,
      violation: { kind: 'incomplete', columns, rule },
    }
  }
  if ('sql' in item) {
    return {
      code: 'row-condition',
      subject: 'rows',
      label: oneLine(item.sql),
      violation: { kind: 'condition', sql: item.sql },
    }
  }
  throw new Error(`no check for ${Object.keys(item).join(', ')}`)
}

const COMPLETE = { all: 'none is missing', any: 'at least one is there', together: 'all are there or none is' } as const

/** `if` selects rows as `where` does, so that a condition that no row meets does not pass for ever. */
function conditional(item: ItemWith<'if'>, path: Path): Check {
  const premise = oneLine(item.if)
  const where = item.where === undefined ? item.if : `(\n${item.where}\n) AND (\n${item.if}\n)`
  const name =
    item.name ??
    `${conclusionOf(item)} if ${premise}${item.where === undefined ? '' : ` (where ${oneLine(item.where)})`}`
  const modifiers = { ...item, where, name }
  const premises = [item.where ?? [], item.if].flat()
  if (item.required === undefined) {
    const violation: Violation = { kind: 'condition', sql: item.then ?? '' }
    return { ...make('row-condition', 'rows', name, { kind: 'rows', violation }, path, modifiers), premises }
  }
  const columns = [item.required].flat()
  const violation: Violation = { kind: 'incomplete', columns, rule: 'all' }
  return {
    ...make('column-required', columns.join(', '), name, { kind: 'rows', violation }, path, modifiers),
    premises,
  }
}

function conclusionOf({ then, required }: ItemWith<'if'>): string {
  if (then !== undefined) return oneLine(then)
  const columns = [required ?? []].flat()
  return `${describeColumns(columns)} ${columns.length > 1 ? 'are' : 'is'} never missing`
}

function parseComparison(text: string): [string, Operator, string] {
  const [, left = '', operator = '', right = ''] = /^(.*?\S)\s*(<=|>=|!=|<>|==|=|<|>)\s*(\S.*)$/s.exec(text) ?? []
  const plain = operator === '==' ? '=' : operator === '<>' ? '!=' : operator
  return [left.trim(), plain as Operator, right.trim()]
}
