import { type DataColumn, type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { bracketed } from './reading.js'
import { scratchName } from './scratch.js'
import type { RowTest } from './test.js'

/** Values that are looked at together. */
const PAGE = 20_000
/** Characters that are looked at together, unless one value is longer by itself. */
const PAGE_CHARACTERS = 8_000_000

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
 * given back as a table for it to look up. Memory: a page of values.
 * @param judge which of these texts are wrong
 */
export async function valuesTest(
  engine: Engine,
  { column, table, text, right, where }: ValuesOf,
  judge: (texts: readonly string[]) => Promise<readonly string[]> | readonly string[],
): Promise<RowTest> {
  const looked = `${quoteName(column.name)} IS NOT NULL`
  const [seen, wrong] = [scratchName(engine), scratchName(engine)]
  const conditions = [
    looked,
    ...(right === undefined ? [] : [`NOT ${right}`]),
    ...(where === undefined ? [] : [bracketed(where)]),
  ]
  await engine.query(
    `CREATE TEMP TABLE ${seen} AS SELECT row_number() OVER () AS place, v, sum(strlen(v)) OVER (ROWS UNBOUNDED PRECEDING) AS upto
     FROM (SELECT DISTINCT ${text} AS v FROM ${table.sql} WHERE ${conditions.join(' AND ')})`,
  )
  await engine.query(`CREATE TEMP TABLE ${wrong} (v VARCHAR)`)
  let place = 0
  let upto = 0
  let found = 0
  for (;;) {
    const page = await engine.query(
      `SELECT place, v, upto FROM ${seen} WHERE place > ${place} AND place <= ${place + PAGE}
       AND (place = ${place + 1} OR upto <= ${upto + PAGE_CHARACTERS}) ORDER BY place`,
    )
    if (page.length === 0) break
    const bad = await judge(page.map(row => String(row.v)))
    if (bad.length > 0) {
      found += bad.length
      await engine.query(`INSERT INTO ${wrong} SELECT unnest(from_json($1::JSON, '["VARCHAR"]'))`, [
        JSON.stringify(bad),
      ])
    }
    const last = page.at(-1)!
    place = Number(last.place)
    upto = Number(last.upto)
  }
  await engine.query(`DROP TABLE ${seen}`)
  // The usual case costs the scan nothing.
  return { looked, fails: found === 0 ? 'false' : `${text} IN (SELECT v FROM ${wrong})`, value: text }
}
