import { type DataColumn, type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { bracketed } from './reading.js'
import { scratchName } from './scratch.js'
import type { RowTest } from './test.js'

/** Wrong values that are given back together. */
const GIVEN_BACK = 100_000

/** For some texts, whether each is wrong. */
export type Judge = (texts: readonly string[]) => readonly boolean[] | Promise<readonly boolean[]>

export interface ValuesOf {
  readonly column: DataColumn
  readonly table: Table
  /** SQL of a value as the text that is judged. */
  readonly text: string
  /** SQL condition, true or false for each text that is there, under which it need not be judged: it is right. */
  readonly right?: string | undefined
  readonly where: string | undefined
}

/**
 * A test that the engine cannot do: each value that occurs is taken out of it once, judged here, and the wrong ones are
 * given back as a table for it to look up. Memory: some thousand values, and a number for each wrong one.
 */
export async function valuesTest(
  engine: Engine,
  { column, table, text, right, where }: ValuesOf,
  isWrong: Judge,
): Promise<RowTest> {
  const looked = `${quoteName(column.name)} IS NOT NULL`
  const [seen, wrong] = [scratchName(engine), scratchName(engine)]
  const conditions = [
    looked,
    ...(right === undefined ? [] : [`NOT ${right}`]),
    ...(where === undefined ? [] : [bracketed(where)]),
  ]
  await engine.query(
    `CREATE TABLE ${seen} AS SELECT row_number() OVER () AS place, v
     FROM (SELECT DISTINCT ${text} AS v FROM ${table.sql} WHERE ${conditions.join(' AND ')})`,
  )
  const found: number[] = []
  for await (const values of engine.batches(`SELECT place, v FROM ${seen}`)) {
    const verdicts = await isWrong(values.map(({ v }) => String(v)))
    for (const [at, { place }] of values.entries()) if (verdicts[at]) found.push(Number(place))
  }
  await engine.query(`CREATE TABLE ${wrong} (v VARCHAR)`)
  for (let start = 0; start < found.length; start += GIVEN_BACK) {
    await engine.query(
      `INSERT INTO ${wrong} SELECT v FROM ${seen} WHERE place IN (SELECT unnest(from_json($1::JSON, '["BIGINT"]')))`,
      [JSON.stringify(found.slice(start, start + GIVEN_BACK))],
    )
  }
  await engine.query(`DROP TABLE ${seen}`)
  // The usual case costs the scan nothing.
  return { looked, fails: found.length === 0 ? 'false' : `${text} IN (SELECT v FROM ${wrong})`, value: text }
}
