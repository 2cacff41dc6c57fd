import { quoteText } from '../../../../shared/data/index.js'
import { formatCount } from '../../../../shared/report/index.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { isThere } from '../rows/reading.js'
import { nameOf, noBaseline, nothingSeen, ofRows, selection, unknown } from './answers.js'
import { MOST_CATEGORIES } from './details.js'
import { noColumn } from './key-checks.js'
import { keyText } from './keys.js'
import { listed } from './listed.js'
import type { TestOf } from './test.js'

/**
 * Rows with a value that another dataset, or an earlier run, did not have. Values are compared as the texts that people
 * write, so that a column that changed from integers to numbers has no new values for that. Missing values are none.
 */
export async function answerCategories(check: Check, test: TestOf<'new-categories'>, world: World): Promise<Answer> {
  const { engine, table, sensitive } = world
  const { column, other } = test
  const name = nameOf(other)
  const known = 'dataset' in other ? valuesOf(column, other.dataset, world) : previousValues(column, world)
  if (typeof known !== 'string') return known

  const value = keyText(table, [column])
  const selected = selection(check)
  const looked = `${selected} AND ${isThere(table, column)}`
  const condition = `${looked} AND NOT coalesce(${value} IN (${known}), false)`
  const [row] = await engine.query(
    `SELECT count_if(${selected}) AS selected, count_if(${looked}) AS looked, count_if(${condition}) AS failing FROM ${table.sql}`,
  )
  const counted = { selected: Number(row!.selected), looked: Number(row!.looked), failing: Number(row!.failing) }
  const nothing = nothingSeen(check, world, counted)
  if (nothing !== undefined) return nothing
  const more =
    counted.failing === 0 ? '' : await listed(world, condition, value, 'new value', sensitive.touches([column]))
  return {
    ...ofRows(check, counted, { what: `have a value that ${name} lacks`, more }),
    plain: true,
    rows: { condition, value },
    remedy: `Find out where the new values come from; a model that was trained on ${name} has not seen them.`,
  }
}

function valuesOf(column: string, dataset: string, { datasets }: World): string | Answer {
  const other = datasets.get(dataset)!
  if (!other.columns.some(({ name }) => name === column)) return noColumn(column, dataset, other)
  return `SELECT ${keyText(other, [column])} FROM ${other.sql} WHERE ${isThere(other, column)}`
}

function previousValues(column: string, { previous }: World): string | Answer {
  if (previous === undefined) return noBaseline()
  const categories = previous.details?.categories ?? {}
  if (!Object.hasOwn(categories, column)) {
    return unknown(
      `the earlier run did not keep the values of \`${column}\``,
      'It does from now on: compare with an outcome that was made with this check.',
    )
  }
  const values = categories[column]
  if (values == null) {
    return unknown(
      `the earlier run could not keep the values of \`${column}\`: more than ${formatCount(MOST_CATEGORIES)}, or sensitive`,
      'Compare with a dataset instead of the previous run.',
    )
  }
  // Without a value to compare with, every value is new.
  return values.length === 0 ? 'SELECT NULL WHERE false' : values.map(quoteText).join(', ')
}
