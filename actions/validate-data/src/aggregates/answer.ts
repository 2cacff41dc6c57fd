import type { Engine, Table } from '../../../../shared/data/index.js'
import { formatCount, plural } from '../../../../shared/report/index.js'
import type { Answer } from '../families.js'
import type { Bounds, Check } from '../plan/model.js'
import { bracketed } from '../rows/reading.js'
import { describeEnds } from './order.js'
import type { Summary } from './summary.js'
import type { AggregateTest, NoValues } from './test.js'

/** A check of this family and what it asks. */
export interface Asked<T extends AggregateTest = AggregateTest> {
  readonly check: Check
  readonly test: T
}

export const CORRECT = 'Find out why the data changed, or correct the check if it asks for too much.'

/** An answer to what cannot be looked at: nothing of the data is in its words. */
export function without(passes: Answer['passes'], observed: string, remedy?: string): Answer {
  return { passes, observed, message: observed, plain: true, remedy: passes === true ? undefined : (remedy ?? CORRECT) }
}

/** What the file says about a column without any value. */
export function withoutValues(rule: NoValues, observed: string): Answer {
  const remedy = 'Say what holds then by `no-values`, or by `not-null` that this may not be.'
  return without(rule === 'inconclusive' ? 'unknown' : rule === 'pass', observed, remedy)
}

/** What is to be said before any value is looked at; undefined where there are values to look at. */
export function beforehand(
  check: Check,
  noValues: NoValues,
  rows: number,
  found: { readonly selected: number; readonly present: number },
): Answer | undefined {
  // Whether a dataset may be empty is a check of its own.
  if (rows === 0) return without(noValues !== 'fail', 'the dataset has no row')
  if (check.where !== undefined && found.selected === 0) {
    const remedy = 'Correct the condition, or say `allow-empty: true` where that may happen.'
    return without(check.allowEmpty, 'its `where` selects no row', remedy)
  }
  return found.present === 0 ? withoutValues(noValues, 'no value to look at') : undefined
}

/** Values that are no numbers, or no times, where the check needs them; undefined where all are. */
export function unusable({ reading, present, readable, nan }: Summary): Answer | undefined {
  const kind = reading.kind === 'time' || reading.kind === 'date' ? 'time' : 'number'
  const strange = reading.kind === undefined ? 0 : present - readable
  if (strange === 0 && nan === 0) return undefined
  const what = strange === 0 ? 'NaN' : strange === 1 ? `no ${kind}` : `no ${kind}s`
  const count = strange === 0 ? nan : strange
  const observed = `${formatCount(count)} of ${plural(present, 'value')} ${count === 1 ? 'is' : 'are'} ${what}`
  return without(false, observed, 'Mend these values, or leave them out with `where`.')
}

export function expectation(bounds: Bounds): string {
  return `expected ${describeEnds(bounds)}`
}

/** Rows that fail, to be shown and written, with their number. */
export async function failingRows(
  engine: Engine,
  table: Table,
  condition: string,
  value: string,
  where: string | undefined,
): Promise<Pick<Answer, 'failing' | 'rows'>> {
  const full = where === undefined ? condition : `${condition} AND ${bracketed(where)}`
  const [row] = await engine.query(`SELECT count_if(${full}) AS n FROM ${table.sql}`)
  return { failing: Number(row!.n), rows: { condition, value } }
}
