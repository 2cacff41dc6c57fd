import type { Table, Value } from '../../../../shared/data/index.js'
import { formatCount, formatSeconds, formatTime, plural, shorten } from '../../../../shared/report/index.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { columnOf } from '../rows/reading.js'
import { nothingSeen, ofRows, selection, unknown } from './answers.js'
import { keyText } from './keys.js'
import { type Series, seriesOf } from './series.js'
import type { TestOf } from './test.js'

const LISTED = 3
const WIDEST = 60

type SeriesTest = TestOf<'gaps'> | TestOf<'duplicates'>
interface Asked {
  readonly check: Check
  readonly test: SeriesTest
}

/**
 * Gaps between a row of an entity and its next one, and rows of one time. The order of the rows in the data does not
 * matter. Rows that lack the time or a part of the entity are not looked at; a text in the place of a time is a value,
 * and fails.
 */
export async function answerSeries(asked: readonly Asked[], world: World): Promise<Map<Check, Answer>> {
  const answers = new Map<Check, Answer>()
  const groups = new Map<string, { readonly series: Series; readonly asked: Asked[] }>()
  for (const one of asked) {
    const series = seriesOf(one.check, one.test, world.table)
    if (series === undefined) answers.set(one.check, noTimes(one.test.column, world.table))
    else groups.set(series.rows, { series, asked: [...(groups.get(series.rows)?.asked ?? []), one] })
  }
  for (const { series, asked: same } of groups.values()) {
    const counts = await countSeries(same, series, world)
    for (const { check, test } of same) {
      const answer =
        test.relation === 'gaps'
          ? await answerGaps(check, test, series, counts, world)
          : await answerDuplicates(check, test, series, counts, world)
      answers.set(check, answer)
    }
  }
  return answers
}

type Counts = (name: string) => number

async function countSeries(asked: readonly Asked[], { rows, unit }: Series, { engine, table }: World): Promise<Counts> {
  const gaps = asked.flatMap(({ test }) => (test.relation === 'gaps' ? [limitOf(test, unit)] : []))
  const [row] = await engine.query(
    `SELECT ${[
      `(SELECT count_if(${selection(asked[0]!.check)}) FROM ${table.sql}) AS selected`,
      'count(*) AS looked',
      'count_if(t IS NULL) AS unread',
      'count(gap) AS steps',
      'count_if(gap = 0 OR next = 0) AS twins',
      'count_if(next = 0 AND gap IS DISTINCT FROM 0) AS times',
      ...gaps.flatMap(({ most, name, step }) => [
        `count_if(gap > ${most}) AS gaps_${name}`,
        `sum(${step === undefined ? '0' : `CAST(round(gap / ${step}) AS HUGEINT) - 1`}) FILTER (WHERE gap > ${most}) AS missing_${name}`,
      ]),
    ].join(', ')} FROM ${rows}`,
  )
  return name => Number(row![name] ?? 0)
}

/** Limits in the ticks of the series. */
function limitOf({ mostMs, stepMs }: TestOf<'gaps'>, unit: number) {
  const most = Math.round(mostMs * unit)
  const step = stepMs === undefined ? undefined : Math.round(stepMs * unit)
  return { most, step, name: `${most}_${step ?? 0}` }
}

async function answerGaps(
  check: Check,
  test: TestOf<'gaps'>,
  series: Series,
  count: Counts,
  world: World,
): Promise<Answer> {
  const { most, step, name } = limitOf(test, series.unit)
  const [gaps, unread] = [count(`gaps_${name}`), count('unread')]
  const nothing = nothingSeen(check, world, { selected: count('selected'), looked: count('looked'), failing: 0 })
  if (nothing !== undefined) return nothing
  const counted = { selected: count('selected'), looked: count('steps') + unread, failing: gaps + unread }
  if (counted.looked === 0 && count('looked') > 0 && !check.allowEmpty) {
    return unknown(
      `no ${test.per.length > 0 ? 'entity' : 'series'} has two times`,
      'Say `allow-empty: true` where that may happen.',
    )
  }
  const hidden = world.sensitive.touches([test.column, ...test.per])
  const lost = count(`missing_${name}`)
  const more = [
    plural(gaps, 'gap'),
    step === undefined || lost === 0 ? '' : `, ${plural(lost, 'row')} missing`,
    gaps === 0 || hidden ? '' : `, the largest ${await largestGaps(world, series, most)}`,
    unread === 0 ? '' : `; ${plural(unread, 'value that is no time', 'values that are no times')}`,
  ].join('')
  return {
    ...ofRows(check, counted, { what: `from row to row are longer than ${test.most}`, unit: 'step', more }),
    plain: true,
    rows: rowsWhere(`gap > ${most} OR t IS NULL`, series, test, world.table),
    remedy:
      'Find out why nothing arrived in these times, and load what is missing. The rows listed are those after a gap.',
  }
}

async function answerDuplicates(
  check: Check,
  test: TestOf<'duplicates'>,
  series: Series,
  count: Counts,
  world: World,
): Promise<Answer> {
  const counted = { selected: count('selected'), looked: count('looked'), failing: count('twins') }
  const nothing = nothingSeen(check, world, counted)
  if (nothing !== undefined) return nothing
  const hidden = world.sensitive.touches([test.column, ...test.per])
  const most = counted.failing === 0 || hidden ? '' : `, most often ${await mostOften(world, series)}`
  const what = test.per.length === 0 ? 'have the time of another row' : 'have the time of another row of their entity'
  return {
    ...ofRows(check, counted, { what, more: `${plural(count('times'), 'time')} more than once${most}` }),
    plain: true,
    rows: rowsWhere('gap = 0 OR next = 0', series, test, world.table),
    remedy: 'Find out which of the rows holds, and remove the others; often a batch was loaded twice.',
  }
}

/** Rows of a series, as rows of the table. */
function rowsWhere(condition: string, { looked, place, rows }: Series, { column }: SeriesTest, table: Table) {
  return {
    condition: `${looked} AND (${place}) IN (SELECT (f, r) FROM ${rows} WHERE ${condition})`,
    value: keyText(table, [column]),
  }
}

/** SQL of a time of a series, for people: milliseconds suffice. */
const shownTime = (t: string, { unit }: Series) => `epoch_ms((${t}) // ${unit})`

async function largestGaps({ engine }: World, series: Series, most: number): Promise<string> {
  const rows = await engine.query(
    `SELECT entity, ${shownTime('t - gap', series)} AS since, ${shownTime('t', series)} AS until, gap FROM ${series.rows}
     WHERE gap > ${most} ORDER BY gap DESC, t, entity LIMIT ${LISTED}`,
  )
  return rows
    .map(({ entity, since, until, gap }) => {
      const seconds = Number(gap) / series.unit / 1000
      return `${of(entity!)}${formatSeconds(seconds)} from ${formatTime(Number(since))} to ${formatTime(Number(until))}`
    })
    .join(', ')
}

async function mostOften({ engine }: World, series: Series): Promise<string> {
  const rows = await engine.query(
    `SELECT entity, ${shownTime('t', series)} AS moment, count(*) AS rows FROM ${series.rows}
     WHERE gap = 0 OR next = 0 GROUP BY entity, t ORDER BY rows DESC, t, entity LIMIT ${LISTED}`,
  )
  return rows
    .map(
      ({ entity, moment, rows }) => `${of(entity!)}${formatTime(Number(moment))} in ${formatCount(Number(rows))} rows`,
    )
    .join(', ')
}

const of = (entity: Value) => (entity === '' ? '' : `${shorten(String(entity), WIDEST)}: `)

function noTimes(column: string, table: Table): Answer {
  const { type } = columnOf(table, column)
  const observed = `${type} values are no times`
  const remedy = `Write \`${column}\` as ISO 8601 times, or as timestamps of the format.`
  return { passes: false, observed, message: observed, plain: true, remedy }
}
