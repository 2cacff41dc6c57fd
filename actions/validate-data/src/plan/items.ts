import type { Path } from '../../../../shared/policy/index.js'
import { describeColumns } from '../describe.js'
import type { TableCheck } from '../policy.js'
import { checksOfColumn } from './columns.js'
import { make, oneLine } from './make.js'
import type { Check, Operator, Violation } from './model.js'

/** What one entry of `checks:` says. */
export function checksOfItem(item: TableCheck, path: Path): Check[] {
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

function parseComparison(text: string): [string, Operator, string] {
  const [, left = '', operator = '', right = ''] = /^(.*?\S)\s*(<=|>=|!=|<>|==|=|<|>)\s*(\S.*)$/s.exec(text) ?? []
  const plain = operator === '==' ? '=' : operator === '<>' ? '!=' : operator
  return [left.trim(), plain as Operator, right.trim()]
}
