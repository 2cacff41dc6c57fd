import { type DataColumn, doubleLiteral, quoteName, quoteText, type Table } from '../../../../shared/data/index.js'
import type { Bound, MissingRule, Operator, Violation } from '../plan/model.js'
import { isOneOf, number } from './bounds.js'
import { asText, columnOf, isThere, readNumber, readPair, withoutNaN } from './reading.js'
import type { Misfit, RowTest } from './test.js'

type Kind<K extends Violation['kind']> = Extract<Violation, { kind: K }>

/** Rows in which a comparison of two columns does not hold. */
export function compareTest({ left, operator, right, missing }: Kind<'compare'>, table: Table): RowTest | Misfit {
  const columns = [columnOf(table, left), columnOf(table, right)]
  const holds = comparison(columns[0]!, operator, columns[1]!, missing)
  if (holds === undefined) return { misfit: unlike(columns[0]!, columns[1]!) }
  return { looked: lookedAt([left, right], missing), fails: `NOT ${holds}`, value: shown(columns, ', ') }
}

/** Rows whose two values are none of the pairs. */
export function pairsTest({ columns, pairs, missing }: Kind<'not-in-pairs'>, table: Table): RowTest {
  const [left, right] = columns.map(name => columnOf(table, name)) as [DataColumn, DataColumn]
  const firsts = [...new Set(pairs.map(([first]) => first))]
  const is = (column: DataColumn, values: readonly (typeof firsts)[number][]) => {
    const there = values.filter(value => value !== null)
    const parts = [
      there.length === 0 ? [] : `coalesce(${isOneOf(column, there)}, false)`,
      there.length === values.length ? [] : `${quoteName(column.name)} IS NULL`,
    ].flat()
    return parts.length === 1 ? parts[0] : `(${parts.join(' OR ')})`
  }
  const allowed = firsts.map(first => {
    const seconds = pairs.filter(pair => pair[0] === first).map(([, second]) => second)
    return `(${is(left, [first])} AND ${is(right, [...new Set(seconds)])})`
  })
  return {
    looked: lookedAt(columns, missing),
    fails: `NOT (${allowed.join(' OR ')})`,
    value: shown([left, right], ', '),
  }
}

/** Rows in which some of the columns differ. */
export function unequalTest(names: readonly string[], missing: MissingRule, table: Table): RowTest | Misfit {
  const columns = names.map(name => columnOf(table, name))
  const [first, ...others] = columns
  const equal: string[] = []
  for (const other of others) {
    const same = comparison(first!, '=', other, missing)
    if (same === undefined) return { misfit: unlike(first!, other) }
    equal.push(same)
  }
  return { looked: lookedAt(names, missing), fails: `NOT (${equal.join(' AND ')})`, value: shown(columns, ', ') }
}

/** Rows in which two of the columns are equal. */
export function repeatedTest(names: readonly string[], missing: MissingRule, table: Table): RowTest | Misfit {
  const columns = names.map(name => columnOf(table, name))
  const equal: string[] = []
  for (const [place, first] of columns.entries()) {
    for (const other of columns.slice(place + 1)) {
      const same = comparison(first, '=', other, missing)
      if (same === undefined) return { misfit: unlike(first, other) }
      equal.push(same)
    }
  }
  return { looked: lookedAt(names, missing), fails: `(${equal.join(' OR ')})`, value: shown(columns, ', ') }
}

/** Digits after the point that sums are made with. */
const SCALE = 12

/**
 * Rows whose values do not add up. They are added as decimals, as they are written, because 0.1 + 0.2 is not 0.3 in
 * binary; values from 10²⁴ on, infinities and NaN are added in binary. Where rows with missing values are looked at,
 * these count nothing.
 */
export function sumTest({ columns: names, equals, within, missing }: Kind<'sum'>, table: Table): RowTest | Misfit {
  const columns = names.map(name => columnOf(table, name))
  const reads = columns.map(readNumber)
  const misfit = columns.find((_, index) => reads[index] === undefined)
  if (misfit) return { misfit: `${misfit.type} values cannot be added` }
  const decimal = (sql: string) => `TRY_CAST(${sql} AS DECIMAL(36, ${SCALE}))`
  const add = (terms: readonly string[]) =>
    terms
      .map((term, index) =>
        missing === 'skip-any' ? term : `CASE WHEN ${quoteName(names[index]!)} IS NULL THEN 0 ELSE ${term} END`,
      )
      .join(' + ')
  const exact = `TRY(${add(columns.map(({ name }) => decimal(quoteName(name))))})`
  const binary = `(${add(reads.map(read => `CAST(${read!.sql} AS DOUBLE)`))})`
  const isAt = (sum: string, literal: (value: Bound) => string) =>
    within === 0 ? `${sum} = ${literal(equals)}` : `abs(${sum} - ${literal(equals)}) <= ${literal(within)}`
  const holds = `CASE WHEN ${exact} IS NULL THEN ${isAt(binary, doubleLiteral)} ELSE ${isAt(exact, value => decimal(number(value)))} END`
  return {
    looked: lookedAt(names, missing),
    fails: `NOT coalesce(${holds}, false)`,
    value: shown(columns, ' + '),
  }
}

/** Rows in which some columns are there and others not, against the rule. */
export function incompleteTest({ columns, rule }: Kind<'incomplete'>, table: Table): RowTest {
  const there = columns.map(name => `${isThere(table, name)}`)
  const all = `(${there.join(' AND ')})`
  const any = `(${there.join(' OR ')})`
  const fails = { all: `NOT ${all}`, any: `NOT ${any}`, together: `(${any} AND NOT ${all})` }[rule]
  const absent = columns.map((name, index) => `CASE WHEN NOT (${there[index]}) THEN ${quoteText(name)} END`)
  return { looked: 'true', fails, value: `'without ' || concat_ws(', ', ${absent.join(', ')})` }
}

/** Rows that a check over several columns looks at. */
export function lookedAt(columns: readonly string[], missing: MissingRule): string {
  if (missing === 'compare') return 'true'
  return `(${columns.map(name => `${quoteName(name)} IS NOT NULL`).join(missing === 'skip-any' ? ' AND ' : ' OR ')})`
}

/** Whether two values compare so, true or false for every row; undefined where the types have nothing in common. */
function comparison(a: DataColumn, operator: Operator, b: DataColumn, missing: MissingRule): string | undefined {
  const pair = readPair(a, b)
  if (pair === undefined) return undefined
  const sign = operator === '!=' ? '<>' : operator
  const holds = `coalesce(${pair[0]} ${sign} ${pair[1]}${withoutNaN([a, b], pair)}, false)`
  if (missing === 'skip-any') return holds
  const [x, y] = [`${quoteName(a.name)} IS NULL`, `${quoteName(b.name)} IS NULL`]
  // Two missing values are equal; a missing one is no more and no less than a value, and differs from it.
  const both = operator === '=' || operator === '<=' || operator === '>='
  return `CASE WHEN ${x} AND ${y} THEN ${both} WHEN ${x} OR ${y} THEN ${operator === '!='} ELSE ${holds} END`
}

const unlike = (a: DataColumn, b: DataColumn) => `${a.type} and ${b.type} cannot be compared`

/** The values of a row beside one another; a missing one is shown as such. */
export function shown(columns: readonly DataColumn[], between: string): string {
  return columns.map(column => `coalesce(${asText(column)}, 'missing')`).join(` || '${between}' || `)
}
