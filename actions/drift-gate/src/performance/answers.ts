import { type DataColumn, type Engine, quoteName, quoteText } from '../../../../shared/data/index.js'
import { plural, quoted } from '../../../../shared/report/index.js'
import { errors } from '../errors.js'
import type { Inputs } from '../plan.js'
import type { DriftPolicy } from '../policy.js'
import { textOf } from '../reading.js'
import type { Side, Sides } from '../sides.js'

export type Task = 'binary' | 'classes' | 'regression'

/** What a model answered on one side, for the rows whose label is known. Arrays are sorted: nothing depends on order. */
export interface Answers {
  /** Rows without a label. */
  readonly unlabelled: number
  /** Rows with a label and without the answer that is compared with it. */
  readonly unanswered: number
  /** Rows with label and score, by what they really were. */
  readonly scores: { readonly positive: Float64Array; readonly negative: Float64Array } | undefined
  /** Rows with label and prediction. */
  readonly predicted: { readonly rows: number; readonly right: number } | undefined
  /** The same by class, where there are two: rows that are positive, are said to be, or both. */
  readonly confusion:
    | { readonly truePositives: number; readonly falsePositives: number; readonly falseNegatives: number }
    | undefined
  /** Prediction minus label. */
  readonly errors: Float64Array | undefined
}

export interface PerformanceData {
  readonly task: Task
  /** The class that scores speak of. */
  readonly positive: string | undefined
  readonly reference: Answers
  readonly current: Answers
}

/** Reads labels and answers of both sides. Raises DRIFT_LABEL when they are not what they were named as. */
export async function readAnswers(
  engine: Engine,
  sides: Sides,
  inputs: Inputs,
  settings: DriftPolicy['performance'],
): Promise<PerformanceData> {
  const columns = {
    reference: columnsOf(sides.reference, inputs),
    current: columnsOf(sides.current, inputs),
  }
  const labels = await labelsOf(engine, sides, columns)
  const task = settings.task === 'auto' ? taskOf(labels, columns.reference, inputs) : settings.task
  if (task === 'regression' && inputs.prediction === undefined) {
    throw errors.DRIFT_LABEL('prediction: a regression is compared by its predictions, and none are named')
  }
  const positive = task === 'binary' ? positiveOf(labels, settings.positive, inputs.label!) : undefined
  const read = (side: Side) => answersOf(engine, side, columns[side.name], task, positive)
  return { task, positive, reference: await read(sides.reference), current: await read(sides.current) }
}

export interface Columns {
  readonly label: DataColumn
  readonly prediction: DataColumn | undefined
  readonly score: DataColumn | undefined
}

/** The columns of one side that labels and answers stand in. */
export function columnsOf(
  { table }: Pick<Side, 'table'>,
  inputs: Pick<Inputs, 'label' | 'prediction' | 'score'>,
): Columns {
  const find = (name: string | undefined) => table.columns.find(column => column.name === name)
  return { label: find(inputs.label)!, prediction: find(inputs.prediction), score: find(inputs.score) }
}

const MOST_CLASSES = 1000

/** The different labels of both sides. */
async function labelsOf(engine: Engine, sides: Sides, columns: Record<Side['name'], Columns>): Promise<string[]> {
  const one = (side: Side) => `SELECT ${textOf(columns[side.name].label)} AS v FROM ${side.relation}`
  const rows = await engine.query(
    `SELECT DISTINCT v FROM (${one(sides.reference)} UNION ALL ${one(sides.current)}) WHERE v IS NOT NULL ORDER BY v LIMIT ${MOST_CLASSES}`,
  )
  return rows.map(({ v }) => String(v))
}

const isNumeric = (column: DataColumn | undefined) =>
  column !== undefined && ['integer', 'number', 'decimal'].includes(column.type)

function taskOf(labels: readonly string[], { label, prediction }: Columns, inputs: Inputs): Task {
  if (inputs.score !== undefined || labels.length <= 2) return 'binary'
  // Few whole numbers are class codes; many numbers, or broken ones, are quantities.
  const quantity = labels.length > 20 || labels.some(text => !/^-?\d+$/.test(text))
  return isNumeric(label) && isNumeric(prediction) && quantity ? 'regression' : 'classes'
}

function positiveOf(
  labels: readonly string[],
  given: string | number | boolean | undefined,
  column: string,
): string | undefined {
  if (given !== undefined) {
    const text = String(given)
    if (labels.length === 0 || labels.includes(text)) return text
    throw errors.DRIFT_LABEL(`performance.positive is ${quoted(text)}, but ${quoted(column)} holds ${list(labels)}`)
  }
  if (labels.length > 2) {
    throw errors.DRIFT_LABEL(
      `label: ${quoted(column)} holds ${plural(labels.length, 'different value')} (${list(labels)}), expected two`,
      { hint: 'Set `performance.positive` of the policy to the label that the score speaks of.' },
    )
  }
  const known = labels.find(label => ['1', 'true', 'yes'].includes(label.toLowerCase()))
  if (known !== undefined || labels.every(label => ['0', 'false', 'no'].includes(label.toLowerCase())))
    return known ?? '1'
  throw errors.DRIFT_LABEL(
    `label: ${quoted(column)} holds ${list(labels)}, and which of them is positive is not said`,
    {
      hint: 'Set `performance.positive` of the policy to the label that the score speaks of.',
    },
  )
}

function list(labels: readonly string[]): string {
  const shown = labels.slice(0, 6).map(quoted).join(', ')
  return labels.length === 0 ? 'no label' : labels.length > 6 ? `${shown}, …` : shown
}

/** Reads labels and answers of some rows. */
export async function answersOf(
  engine: Engine,
  { relation, rows }: Pick<Side, 'relation' | 'rows'>,
  columns: Columns,
  task: Task,
  positive: string | undefined,
): Promise<Answers> {
  const label = textOf(columns.label)
  const counted = async (condition: string) => {
    const [row] = await engine.query(`SELECT count_if(${condition}) AS n FROM ${relation}`)
    return Number(row!.n)
  }
  const unlabelled = await counted(`${label} IS NULL`)
  const floats = async (sql: string) => sorted((await engine.floats(sql)).values)
  if (task === 'regression') {
    const difference = `${numeric(columns.prediction!)} - ${numeric(columns.label)}`
    const residuals = await floats(`SELECT ${difference} FROM ${relation} WHERE ${label} IS NOT NULL`)
    const unanswered = rows - unlabelled - residuals.length
    const none = { scores: undefined, predicted: undefined, confusion: undefined }
    return { unlabelled, unanswered, ...none, errors: residuals }
  }
  let unanswered = 0
  let scores: Answers['scores']
  if (columns.score !== undefined && positive !== undefined) {
    const of = (compared: string) =>
      floats(`SELECT ${numeric(columns.score!)} FROM ${relation} WHERE ${label} ${compared} ${quoteText(positive)}`)
    scores = { positive: await of('='), negative: await of('<>') }
    unanswered = rows - unlabelled - scores.positive.length - scores.negative.length
  }
  let predicted: Answers['predicted']
  let confusion: Answers['confusion']
  if (columns.prediction !== undefined) {
    const prediction = textOf(columns.prediction)
    const answered = await counted(`${label} IS NOT NULL AND ${prediction} IS NOT NULL`)
    predicted = { rows: answered, right: await counted(`${label} = ${prediction}`) }
    unanswered = Math.max(unanswered, rows - unlabelled - answered)
    if (task === 'binary' && positive !== undefined) {
      const is = (text: string, same: boolean) => `${text} ${same ? '=' : '<>'} ${quoteText(positive)}`
      const both = (said: boolean, was: boolean) => counted(`${is(prediction, said)} AND ${is(label, was)}`)
      confusion = {
        truePositives: await both(true, true),
        falsePositives: await both(true, false),
        falseNegatives: await both(false, true),
      }
    }
  }
  return { unlabelled, unanswered, scores, predicted, confusion, errors: undefined }
}

/** SQL of a value as a 64-bit float. */
export function numeric({ name, type }: DataColumn): string {
  const column = quoteName(name)
  if (type === 'boolean') return `CAST(CAST(${column} AS INTEGER) AS DOUBLE)`
  return type === 'string' ? `TRY_CAST(${column} AS DOUBLE)` : `CAST(${column} AS DOUBLE)`
}

/** In ascending order, without NaN: a score or error that is no number is none. */
function sorted(values: Float64Array): Float64Array {
  values.sort()
  let end = values.length
  while (end > 0 && Number.isNaN(values[end - 1])) end--
  return values.subarray(0, end)
}
