import { quoteName, type Table } from '../../../../shared/data/index.js'
import type { Order } from '../plan/model.js'
import { asText, bracketed, canBeNaN, columnOf, isNumeric } from './reading.js'
import { scratchName } from './scratch.js'
import type { Deferred, Misfit } from './test.js'

/**
 * Values that are on the wrong side of the one before them. Rows without a value, without a place in the order or
 * without an entity are not looked at. NaN has no place among numbers: it fails, and the next value is compared with
 * the one before it.
 */
export function disorderTest(order: Order, table: Table): Deferred | Misfit {
  const { direction, strictly, by, per } = order
  const column = columnOf(table, order.column)
  if (column.type === 'other' || column.type === 'json') return { misfit: `${column.type} values have no order` }
  const name = quoteName(column.name)
  const there = [order.column, ...by, ...per].map(one => `${quoteName(one)} IS NOT NULL`)
  const looked = there.length === 1 ? there[0]! : `(${there.join(' AND ')})`
  const isReal = isNumeric(column) && canBeNaN(column) ? `NOT isnan(${name})` : 'true'
  const sign = `${direction === 'increasing' ? '>' : '<'}${strictly ? '' : '='}`
  const text = asText(column)
  return {
    async settle(engine, where) {
      const [file, row] = table.position.sql
      const wrong = scratchName(engine)
      // The name of a file is long, and would be kept for every row.
      const oneFile = table.dataset.files.length === 1
      const place = oneFile ? row : `(${file}, ${row})`
      const within = per.length === 0 ? '' : `PARTITION BY ${per.map(quoteName).join(', ')} `
      const along = [...by.map(quoteName), ...(oneFile ? [] : [file]), row].join(', ')
      const condition = where === undefined ? '' : ` AND ${bracketed(where)}`
      const real = isReal === 'true' ? name : `CASE WHEN ${isReal} THEN ${name} END`
      const [count] = await engine.query(
        `CREATE TABLE ${wrong} AS SELECT ${oneFile ? 'r' : 'f, r'} FROM (
           SELECT ${file} AS f, ${row} AS r, ${real} AS v, lag(${real}${isReal === 'true' ? '' : ' IGNORE NULLS'}) OVER (${within}ORDER BY ${along}) AS before
           FROM ${table.sql} WHERE ${looked}${condition}
         ) WHERE v IS NULL OR NOT coalesce(v ${sign} before, true)`,
      )
      const none = Number(count?.Count ?? 0) === 0
      return {
        looked,
        fails: none ? 'false' : `${place} IN (SELECT ${oneFile ? 'r' : '(f, r)'} FROM ${wrong})`,
        value: text,
      }
    },
  }
}
