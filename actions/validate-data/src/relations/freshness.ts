import { formatSeconds, formatTime } from '../../../../shared/report/index.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { columnOf, readTime } from '../rows/reading.js'
import { nothingSeen, selection, unknown } from './answers.js'
import type { TestOf } from './test.js'

/**
 * How much older the newest value of a column is than the newest one of another column: `paid_at` against `loaded_at`.
 * As with `fresh` against a time, later values than that are left out: one wrong year would make the data fresh for
 * ever. The two values need not stand in one row.
 */
export async function answerFreshness(check: Check, test: TestOf<'fresh'>, world: World): Promise<Answer> {
  const { engine, table } = world
  const [own, other] = [readTime(columnOf(table, test.column)), readTime(columnOf(table, test.against))]
  for (const [name, read] of [
    [test.column, own],
    [test.against, other],
  ] as const) {
    if (read !== undefined) continue
    const observed = `\`${name}\`: ${columnOf(table, name).type} values are no times`
    return { passes: false, observed, message: observed, plain: true, remedy: 'Write the column as ISO 8601 times.' }
  }
  const selected = selection(check)
  const known = (sql: string) => `${selected} AND isfinite(${sql})`
  const newest = `(SELECT max(${other!.sql}) FILTER (WHERE ${known(other!.sql)}) FROM ${table.sql})`
  const millis = (sql: string) => `epoch_ms(CAST(${sql} AS TIMESTAMP))`
  const [row] = await engine.query(
    `SELECT count_if(${selected}) AS selected, count_if(${selected} AND ${own!.sql} IS NOT NULL) AS looked,
       ${millis(`max(${own!.sql}) FILTER (WHERE ${known(own!.sql)} AND ${own!.sql} <= ${newest})`)} AS own,
       ${millis(newest)} AS other FROM ${table.sql}`,
  )
  const [selectedRows, looked] = [Number(row!.selected), Number(row!.looked)]
  const nothing = nothingSeen(check, world, { selected: selectedRows, looked, failing: 0 })
  if (nothing !== undefined) return { ...nothing, failing: undefined }
  if (looked === 0) return { passes: true, observed: 'no value', message: 'no value to look at', looked, plain: true }
  if (row!.other === null) {
    return unknown(`\`${test.against}\` has no value`, `Find out why \`${test.against}\` is empty.`)
  }
  const remedy = `Find out why no newer \`${test.column}\` arrived.`
  const until = Number(row!.other)
  if (row!.own === null) {
    const observed = `no value up to ${formatTime(until)}`
    return { passes: false, observed, message: observed, looked, remedy }
  }
  const ageMs = until - Number(row!.own)
  const observed = `newest is ${formatTime(Number(row!.own))}`
  return {
    passes: ageMs <= test.maxAgeMs,
    observed,
    message: `${observed}, ${formatSeconds(ageMs / 1000)} before the newest \`${test.against}\`, ${formatTime(until)} (allowed ${test.age})`,
    looked,
    remedy,
  }
}
