import { quoteName, type Table } from '../../../../shared/data/index.js'
import { formatCount, formatSeconds, formatTime, plural, shorten } from '../../../../shared/report/index.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { asText, columnOf, isThere, readTime } from '../rows/reading.js'
import { nothingSeen, ofRows, selection, unknown } from './answers.js'
import { keyText } from './keys.js'
import type { TestOf } from './test.js'

const LISTED = 3
const WIDEST = 60

/**
 * Times between a row of an entity and its next one that are longer than allowed. The order of the rows in the data
 * does not matter. Rows that lack the time or a part of the entity are not looked at; a text in the place of a time is
 * a value, and fails.
 */
export async function answerGaps(check: Check, test: TestOf<'gaps'>, world: World): Promise<Answer> {
  const { engine, table } = world
  const series = seriesOf(check, test, table)
  if (series === undefined) return noTimes(test.column, table)
  const { unit } = series
  const most = Math.round(test.mostMs * unit)
  const steps = test.stepMs === undefined ? '0' : `CAST(round(gap / ${test.stepMs * unit}) AS HUGEINT) - 1`
  const [row] = await engine.query(
    `SELECT (SELECT count_if(${selection(check)}) FROM ${table.sql}) AS selected, count(*) AS rows,
       count_if(t IS NULL) AS unread, count(gap) AS steps, count_if(gap > ${most}) AS gaps,
       sum(${steps}) FILTER (WHERE gap > ${most}) AS missing, count(DISTINCT e) AS entities
     FROM ${series.gaps}`,
  )
  const at = (name: string) => Number(row![name] ?? 0)
  const nothing = nothingSeen(check, world, { selected: at('selected'), looked: at('rows'), failing: 0 })
  if (nothing !== undefined) return nothing
  if (at('steps') === 0 && at('unread') === 0 && at('rows') > 0 && !check.allowEmpty) {
    return unknown(
      `no ${test.per.length > 0 ? 'entity' : 'series'} has two times`,
      'Say `allow-empty: true` where that may happen.',
    )
  }
  const failing = at('gaps') + at('unread')
  const looked = at('steps') + at('unread')
  const missing = test.stepMs === undefined || at('missing') === 0 ? '' : `, ${plural(at('missing'), 'row')} missing`
  const unread =
    at('unread') === 0 ? '' : `; ${plural(at('unread'), 'value that is no time', 'values that are no times')}`
  const among = test.per.length === 0 ? '' : ` of ${plural(at('entities'), 'entity', 'entities')}`
  const hidden = world.sensitive.touches([test.column, ...test.per])
  const largest = at('gaps') === 0 || hidden ? '' : `, the largest ${await largestGaps(world, series, most)}`
  const late = `(${series.place}) IN (SELECT (f, r) FROM ${series.gaps} WHERE gap > ${most} OR t IS NULL)`
  return {
    ...ofRows(
      check,
      { selected: at('selected'), looked, failing },
      {
        what: `between rows${among} are longer than ${test.most}`,
        unit: 'step',
        more: `${plural(at('gaps'), 'gap')}${missing}${largest}${unread}`,
      },
    ),
    plain: true,
    rows: { condition: `${series.looked} AND ${late}`, value: keyText(table, [test.column]) },
    remedy:
      'Find out why nothing arrived in these times, and load what is missing. The rows listed are those after a gap.',
  }
}

/** Rows of an entity that have the time of another one. The same rows are left out as for gaps. */
export async function answerDuplicates(check: Check, test: TestOf<'duplicates'>, world: World): Promise<Answer> {
  const { engine, table } = world
  const series = seriesOf(check, test, table)
  if (series === undefined) return noTimes(test.column, table)
  const twins = `(SELECT *, count(*) OVER (PARTITION BY e, t) AS n FROM ${series.rows} WHERE t IS NOT NULL)`
  const [row] = await engine.query(
    `SELECT (SELECT count_if(${selection(check)}) FROM ${table.sql}) AS selected, (SELECT count(*) FROM ${series.rows}) AS looked,
       count_if(n > 1) AS failing, count(DISTINCT (e, t)) FILTER (WHERE n > 1) AS times FROM ${twins}`,
  )
  const counted = { selected: Number(row!.selected), looked: Number(row!.looked), failing: Number(row!.failing) }
  const nothing = nothingSeen(check, world, counted)
  if (nothing !== undefined) return nothing
  const hidden = world.sensitive.touches([test.column, ...test.per])
  const most = counted.failing === 0 || hidden ? '' : `, most often ${await mostOften(world, series, twins)}`
  const what = test.per.length === 0 ? 'have the time of another row' : 'have the time of another row of their entity'
  return {
    ...ofRows(check, counted, { what, more: `${plural(Number(row!.times), 'time')} more than once${most}` }),
    plain: true,
    rows: {
      condition: `${series.looked} AND (${series.place}) IN (SELECT (f, r) FROM ${twins} WHERE n > 1)`,
      value: keyText(table, [test.column]),
    },
    remedy: 'Find out which of the rows holds, and remove the others; often a batch was loaded twice.',
  }
}

interface Series {
  /** SQL that is true for the rows looked at. */
  readonly looked: string
  /** SQL of where a row stands, two expressions over the table. */
  readonly place: string
  /** SQL of a relation: `f` and `r`, where the row stands; `e`, its entity; `t`, its time as a number or NULL. */
  readonly rows: string
  /** The same with `gap`, the time since the row before it. */
  readonly gaps: string
  /** Ticks of `t` in a millisecond. */
  readonly unit: number
  /** SQL of `e` and `t` as people write them. */
  readonly shown: { readonly entity: string; readonly time: (t: string) => string }
}

/** Undefined where the column has no times at all. */
function seriesOf(
  check: Check,
  { column: name, per }: { readonly column: string; readonly per: readonly string[] },
  table: Table,
): Series | undefined {
  const column = columnOf(table, name)
  const read = readTime(column)
  if (read === undefined) return undefined
  const [file, row] = table.position.sql
  const nanoseconds = column.nativeType === 'TIMESTAMP_NS'
  const ticks = nanoseconds ? `epoch_ns(${read.sql})` : `epoch_us(${read.sql})`
  const time = `CASE WHEN isfinite(${read.sql}) THEN ${ticks} END`
  const entity =
    per.length === 0 ? '0' : `struct_pack(${per.map((part, index) => `e${index} := ${quoteName(part)}`).join(', ')})`
  const looked = `${selection(check)} AND ${[name, ...per].map(part => isThere(table, part)).join(' AND ')}`
  const rows = `(SELECT ${file} AS f, ${row} AS r, ${entity} AS e, ${time} AS t FROM ${table.sql} WHERE ${looked})`
  return {
    looked,
    place: `${file}, ${row}`,
    rows,
    gaps: `(SELECT *, t - lag(t) OVER (PARTITION BY e ORDER BY t NULLS LAST) AS gap FROM ${rows})`,
    unit: nanoseconds ? 1_000_000 : 1000,
    shown: {
      entity:
        per.length === 0
          ? `''`
          : per
              .map((part, index) =>
                asText({ ...columnOf(table, part), name: `e${index}` }).replace(`"e${index}"`, `e."e${index}"`),
              )
              .join(` || ', ' || `),
      time: t => `epoch_ms((${t}) // ${nanoseconds ? 1_000_000 : 1000})`,
    },
  }
}

async function largestGaps({ engine }: World, { gaps, unit, shown }: Series, most: number): Promise<string> {
  const rows = await engine.query(
    `SELECT ${shown.entity} AS entity, ${shown.time('t - gap')} AS since, ${shown.time('t')} AS until, gap FROM ${gaps}
     WHERE gap > ${most} ORDER BY gap DESC, t, entity LIMIT ${LISTED}`,
  )
  return rows
    .map(({ entity, since, until, gap }) => {
      const who = entity === '' ? '' : `${shorten(String(entity), WIDEST)}: `
      return `${who}${formatSeconds(Number(gap) / unit / 1000)} from ${formatTime(Number(since))} to ${formatTime(Number(until))}`
    })
    .join(', ')
}

async function mostOften({ engine }: World, { shown }: Series, twins: string): Promise<string> {
  const rows = await engine.query(
    `SELECT ${shown.entity} AS entity, ${shown.time('t')} AS time, any_value(n) AS n FROM ${twins}
     WHERE n > 1 GROUP BY e, t ORDER BY n DESC, t, entity LIMIT ${LISTED}`,
  )
  return rows
    .map(({ entity, time, n }) => {
      const who = entity === '' ? '' : `${shorten(String(entity), WIDEST)}: `
      return `${who}${formatTime(Number(time))} in ${formatCount(Number(n))} rows`
    })
    .join(', ')
}

function noTimes(column: string, table: Table): Answer {
  const { type } = columnOf(table, column)
  const observed = `${type} values are no times`
  const remedy = `Write \`${column}\` as ISO 8601 times, or as timestamps of the format.`
  return { passes: false, observed, message: observed, plain: true, remedy }
}
