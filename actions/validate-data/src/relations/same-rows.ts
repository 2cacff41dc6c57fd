import { columnType } from '../../../../shared/data/index.js'
import { formatCount, plural, shorten } from '../../../../shared/report/index.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { ofRows, unknown } from './answers.js'
import { digits } from './keys.js'
import type { TestOf } from './test.js'

const LISTED = 3
const WIDEST = 120
/** Names that no dataset can have, so that a query never reads the other one's rows by them. */
const OWN = 'mlops_own'
const EXPECTED = 'mlops_expected'

/**
 * Whether two queries give the same rows, each as often, in any order. Columns are compared by place, missing values
 * equal one another. Of what remains without partner on both sides, the longer side counts: it is how many rows would
 * have to change, and what Great Expectations calls unexpected.
 */
export async function answerSameRows(check: Check, test: TestOf<'same-rows'>, world: World): Promise<Answer> {
  const { engine, sensitive } = world
  const query = (sql: string) =>
    engine.query(sql).catch(cause => {
      throw world.blame(check, cause)
    })
  const [own, expected] = [await typesOf(test.sql, query), await typesOf(test.expected, query)]
  if (own.length !== expected.length) {
    const observed = `${plural(own.length, 'column')} and ${plural(expected.length, 'column')}`
    return {
      passes: false,
      observed,
      message: `\`query\` gives ${plural(own.length, 'column')}, \`equals-query\` ${formatCount(expected.length)}`,
      plain: true,
      remedy: 'Select as many columns in both.',
    }
  }
  const misfit = own.findIndex((type, index) => kindOf(type) !== kindOf(expected[index]!))
  if (misfit >= 0) {
    return unknown(
      `column ${misfit + 1} is ${own[misfit]} in \`query\` and ${expected[misfit]} in \`equals-query\`, so no two of their values are the same`,
      'Cast one of the two.',
    )
  }
  const [a, b] = [comparedTo(test.sql, own, expected), comparedTo(test.expected, expected, own)]
  const sides = `WITH ${OWN} AS MATERIALIZED (${a}), ${EXPECTED} AS MATERIALIZED (${b})`
  const without = (one: string, other: string) => `(SELECT * FROM ${one} EXCEPT ALL SELECT * FROM ${other})`
  const [row] = await query(
    `${sides} SELECT (SELECT count(*) FROM ${OWN}) AS own, (SELECT count(*) FROM ${EXPECTED}) AS expected, (SELECT count(*) FROM ${without(OWN, EXPECTED)}) AS more`,
  )
  const shown = `array_to_string([${own.map((_, index) => `coalesce(CAST(c${index} AS VARCHAR), 'missing')`).join(', ')}], ', ')`
  const [rows, others, more] = [Number(row!.own), Number(row!.expected), Number(row!.more)]
  if (rows === 0 && others === 0 && !check.allowEmpty) {
    return unknown('neither query returns a row', 'Say `allow-empty: true` where that may happen.')
  }
  const looked = Math.max(rows, others)
  const failing = looked - (rows - more)
  const missing = others - (rows - more)
  const parts = [
    more === 0 ? '' : `${plural(more, 'row')} of \`query\` alone${await examples(without(OWN, EXPECTED), more)}`,
    missing === 0
      ? ''
      : `${plural(missing, 'row')} of \`equals-query\` alone${await examples(without(EXPECTED, OWN), missing)}`,
  ].filter(part => part !== '')
  return {
    ...ofRows(check, { selected: looked, looked, failing }, { what: 'have no partner', more: parts.join('; ') }),
    plain: true,
    made: `${sides} SELECT 'query: ' || ${shown} AS v FROM ${without(OWN, EXPECTED)}
      UNION ALL SELECT 'equals-query: ' || ${shown} FROM ${without(EXPECTED, OWN)}`,
    remedy: 'Compare the rows that only one of the two queries gives.',
  }

  /** The queries may have read any column, so one that is sensitive hides them all. */
  async function examples(relation: string, count: number): Promise<string> {
    if (sensitive.any) return ''
    const found = await query(`${sides} SELECT ${shown} AS v FROM ${relation} ORDER BY v LIMIT ${LISTED}`)
    return ` (${found.map(({ v }) => shorten(String(v), WIDEST)).join('; ')}${count > found.length ? '; …' : ''})`
  }
}

async function typesOf(
  sql: string,
  query: (sql: string) => ReturnType<World['engine']['query']>,
): Promise<readonly string[]> {
  const described = await query(`DESCRIBE (\n${sql}\n)`)
  return described.map(({ column_type }) => String(column_type))
}

/** Numbers, times and texts each compare by value, whatever their types are called. */
function kindOf(native: string): string {
  const type = columnType(native)
  if (type === 'integer' || type === 'number' || type === 'decimal') return 'number'
  if (type === 'date' || type === 'timestamp') return 'time'
  return type === 'string' ? 'text' : native
}

/**
 * A query whose columns compare with those of another by value. The engine would compare an integer with a float as
 * floats, and take neighbours beyond 2^53 for equal.
 */
function comparedTo(sql: string, types: readonly string[], others: readonly string[]): string {
  const names = types.map((_, index) => `c${index}`)
  const columns = types.map((type, index) => {
    if (type === others[index]) return names[index]
    const kind = kindOf(type)
    if (kind === 'number') return `${digits(names[index]!, columnType(type))} AS ${names[index]}`
    return kind === 'text' ? `CAST(${names[index]} AS VARCHAR) AS ${names[index]}` : names[index]
  })
  return `SELECT ${columns.join(', ')} FROM (\n${sql}\n) AS q(${names.join(', ')})`
}
