import { createHash } from 'node:crypto'
import { type Dataset, type Engine, quoteName, quoteText, type Table } from '../../../shared/data/index.js'
import { plural } from '../../../shared/report/index.js'
import { errors } from './errors.js'
import type { Comparison, PromotionPolicy } from './policy.js'

/** A column of both models; the champion's is absent for a first version. */
export interface Both {
  readonly candidate: Float64Array
  readonly champion: Float64Array
}

/** The same test rows as both models saw them, in the order of their ids. Only what the policy needs is there. */
export interface PredictionRows {
  readonly rows: number
  /** SHA-256 over ids and labels: names the test rows, whatever file they come in. */
  readonly testSet: string
  /** 1 where the prediction is the label, else 0. */
  readonly correct: Both | undefined
  /** 1 where the label is the positive class, else 0. */
  readonly positive: Float64Array | undefined
  readonly score: Both | undefined
  /** The label as a number. */
  readonly target: Float64Array | undefined
  readonly value: Both | undefined
  /** Column → the group of each row. */
  readonly groups: ReadonlyMap<string, readonly string[]>
}

type Columns = PromotionPolicy['predictions']

interface Needs {
  readonly correct: boolean
  readonly score: boolean
  /** Scores must be probabilities. */
  readonly probability: boolean
  readonly value: boolean
  readonly slices: readonly string[]
}

/**
 * Reads prediction files and joins them by id. Without a champion its columns are those of the candidate.
 * Raises REGISTER_COLUMNS, REGISTER_ROWS, REGISTER_TEST_SET and what the engine raises.
 */
export async function readPredictionRows(
  engine: Engine,
  files: { readonly candidate: Dataset; readonly champion: Dataset | undefined },
  policy: Pick<PromotionPolicy, 'predictions' | 'comparisons'>,
): Promise<PredictionRows> {
  const needs = needsOf(policy.comparisons)
  const candidate = await loadSide(engine, 'candidate', files.candidate, policy.predictions, needs)
  const champion = files.champion && (await loadSide(engine, 'champion', files.champion, policy.predictions, needs))
  if (champion) await refuseOtherRows(engine, candidate, champion)

  const other = champion ? 'champion' : 'candidate'
  const both = async (column: string): Promise<Both> => ({
    candidate: await numbers(engine, 'candidate', column),
    champion: await numbers(engine, other, column),
  })
  const groups = new Map<string, readonly string[]>()
  for (const [i, by] of needs.slices.entries()) groups.set(by, await texts(engine, `slice${i}`))
  return {
    rows: candidate.rows,
    testSet: await digestOf(engine),
    correct: needs.correct ? await both('correct') : undefined,
    positive: needs.score ? await numbers(engine, 'candidate', 'positive') : undefined,
    score: needs.score ? await both('score') : undefined,
    target: needs.value ? await numbers(engine, 'candidate', 'target') : undefined,
    value: needs.value ? await both('value') : undefined,
    groups,
  }
}

function needsOf(comparisons: readonly Comparison[]): Needs {
  const measures = new Set(comparisons.map(({ measure }) => measure))
  const probability = measures.has('brier') || measures.has('log-loss')
  return {
    correct: measures.has('accuracy'),
    score: probability || measures.has('auc'),
    probability,
    value: measures.has('absolute-error') || measures.has('squared-error'),
    slices: [...new Set(comparisons.map(({ slices }) => slices?.by).filter(by => by !== undefined))],
  }
}

type Side = 'candidate' | 'champion'

interface Loaded {
  readonly side: Side
  readonly table: Table
  readonly rows: number
}

/** Makes the temporary table `<side>_rows` with an id and the columns that are needed, and checks every row of it. */
async function loadSide(engine: Engine, side: Side, dataset: Dataset, columns: Columns, needs: Needs): Promise<Loaded> {
  const table = await engine.load(dataset, side)
  const input = side === 'candidate' ? 'predictions' : 'champion-predictions'
  const malformed = table.malformed[0]
  if (malformed !== undefined) {
    throw errors.REGISTER_ROWS(
      `${input}: ${plural(table.malformedCount, 'line')} of ${dataset.name} cannot be read; first ${malformed.file}:${malformed.line}: ${malformed.reason}`,
    )
  }
  const slices = side === 'candidate' ? needs.slices : []
  const needed = [
    ...columns.id,
    columns.label,
    ...(needs.correct || needs.value ? [columns.prediction] : []),
    ...(needs.score ? [columns.score] : []),
    ...slices,
  ]
  const has = new Set(table.columns.map(column => column.name))
  const missing = needed.filter(name => !has.has(name))
  if (missing.length > 0) {
    throw errors.REGISTER_COLUMNS(
      `${input}: ${dataset.name} has no column ${missing.map(name => `\`${name}\``).join(', ')}; it has ${[...has].map(name => `\`${name}\``).join(', ')}`,
    )
  }
  const label = quoteName(columns.label)
  const prediction = quoteName(columns.prediction)
  const fields = [
    `${idOf(columns.id)} AS id`,
    `${canonical(label)} AS label`,
    ...(needs.correct ? [`CAST(${canonical(label)} = ${canonical(prediction)} AS DOUBLE) AS correct`] : []),
    ...(needs.score
      ? [
          `TRY_CAST(${quoteName(columns.score)} AS DOUBLE) AS score`,
          `CAST(${canonical(label)} = ${canonical(quoteText(String(columns.positive)))} AS DOUBLE) AS positive`,
        ]
      : []),
    ...(needs.value ? [`TRY_CAST(${prediction} AS DOUBLE) AS value`, `TRY_CAST(${label} AS DOUBLE) AS target`] : []),
    ...slices.map((by, i) => `CAST(${quoteName(by)} AS VARCHAR) AS slice${i}`),
  ]
  await engine.query(`CREATE TABLE ${side}_rows AS SELECT ${fields.join(', ')} FROM ${table.sql}`)
  await checkRows(engine, side, input, dataset, columns, needs)
  return { side, table, rows: table.rows }
}

async function checkRows(
  engine: Engine,
  side: Side,
  input: string,
  dataset: Dataset,
  columns: Columns,
  needs: Needs,
): Promise<void> {
  const unfit = (column: string) => `count(*) FILTER (NOT isfinite(${column}) OR ${column} IS NULL)`
  const [counts = {}] = await engine.query(
    `SELECT count(*) AS total, count(*) - count(id) AS no_id, count(*) - count(label) AS no_label,
      count(DISTINCT id) AS ids${needs.correct ? ', count(*) - count(correct) AS no_prediction' : ''}${
        needs.score ? `, ${unfit('score')} AS no_score, sum(positive) AS positives` : ''
      }${needs.probability ? ', count(*) FILTER (score < 0 OR score > 1) AS no_probability' : ''}${
        needs.value ? `, ${unfit('value')} AS no_value, ${unfit('target')} AS no_target` : ''
      } FROM ${side}_rows`,
  )
  const count = (name: string) => Number(counts[name] ?? 0)
  const refuse = (wrong: number, what: string) => {
    if (wrong > 0) throw errors.REGISTER_ROWS(`${input}: ${plural(wrong, 'row')} of ${dataset.name} ${what}`)
  }
  const ids = columns.id.map(name => `\`${name}\``).join(', ')
  if (count('total') === 0) throw errors.REGISTER_ROWS(`${input}: ${dataset.name} has no rows`)
  refuse(count('no_id'), `without ${ids}`)
  if (count('ids') < count('total')) {
    const [twice] = await engine.query(
      `SELECT id FROM ${side}_rows GROUP BY id HAVING count(*) > 1 ORDER BY id LIMIT 1`,
    )
    refuse(count('total') - count('ids'), `with the ${ids} of another row; first ${String(twice?.id)}`)
  }
  refuse(count('no_label'), `without \`${columns.label}\``)
  refuse(count('no_prediction'), `without \`${columns.prediction}\``)
  refuse(count('no_score'), `without a finite number as \`${columns.score}\``)
  refuse(count('no_probability'), `with a \`${columns.score}\` outside 0 … 1, where a probability is needed`)
  refuse(count('no_value'), `without a finite number as \`${columns.prediction}\``)
  refuse(count('no_target'), `without a finite number as \`${columns.label}\``)
  if (needs.score && (count('positives') === 0 || count('positives') === count('total'))) {
    const found = await engine.query(`SELECT DISTINCT label FROM ${side}_rows ORDER BY label LIMIT 5`)
    throw errors.REGISTER_COLUMNS(
      `${input}: ${count('positives') === 0 ? 'no' : 'every'} \`${columns.label}\` of ${dataset.name} is the positive class ${JSON.stringify(columns.positive)}; found ${found.map(row => String(row.label)).join(', ')}`,
      { hint: 'Name the positive class as `predictions.positive` in the policy, and use test rows of both classes.' },
    )
  }
}

async function refuseOtherRows(engine: Engine, candidate: Loaded, champion: Loaded): Promise<void> {
  const names = [candidate.table.dataset.name, champion.table.dataset.name] as const
  const alone = async (side: Side, other: Side) => {
    const [row] = await engine.query(
      `SELECT count(*) AS rows, min(id) AS first FROM ${side}_rows ANTI JOIN ${other}_rows USING (id)`,
    )
    return { rows: Number(row?.rows ?? 0), first: String(row?.first) }
  }
  const onlyCandidate = await alone('candidate', 'champion')
  const onlyChampion = await alone('champion', 'candidate')
  if (onlyCandidate.rows + onlyChampion.rows > 0) {
    const only = (name: string, { rows, first }: { rows: number; first: string }) =>
      rows === 0 ? [] : [`only in ${name}: ${plural(rows, 'row')}, first ${first}`]
    const says = [...only(names[0], onlyCandidate), ...only(names[1], onlyChampion)]
    throw errors.REGISTER_TEST_SET(`the two models were judged on different rows; ${says.join('; ')}`)
  }
  const [labels] = await engine.query(
    `SELECT count(*) AS rows, min(c.id) AS first FROM candidate_rows c JOIN champion_rows h USING (id) WHERE c.label <> h.label`,
  )
  if (Number(labels?.rows ?? 0) > 0) {
    throw errors.REGISTER_TEST_SET(
      `${plural(Number(labels?.rows), 'row')} with another label in ${names[0]} than in ${names[1]}; first id ${String(labels?.first)}`,
    )
  }
}

/**
 * Labels and predictions as comparable texts: `1`, `1.0` and `true` are one class. Long numbers stay texts, because
 * a double would make neighbours equal.
 */
function canonical(sql: string): string {
  const text = `CAST(${sql} AS VARCHAR)`
  return `CASE lower(${text}) WHEN 'true' THEN '1.0' WHEN 'false' THEN '0.0' ELSE
    CASE WHEN length(${text}) <= 15 THEN coalesce(CAST(TRY_CAST(${text} AS DOUBLE) AS VARCHAR), ${text}) ELSE ${text} END END`
}

/** One text for an id; with its lengths where it has several parts, so that no two ids get the same. */
function idOf(columns: readonly string[]): string {
  const parts = columns.map(name => `CAST(${quoteName(name)} AS VARCHAR)`)
  if (parts.length === 1) return parts[0]!
  return parts.map(part => `length(${part}) || ':' || ${part}`).join(" || ' ' || ")
}

async function numbers(engine: Engine, side: Side, column: string): Promise<Float64Array> {
  return (await engine.floats(`SELECT ${column} FROM ${side}_rows ORDER BY id`)).values
}

async function texts(engine: Engine, column: string): Promise<string[]> {
  const found: string[] = []
  for await (const batch of engine.batches(`SELECT ${column} AS t FROM candidate_rows ORDER BY id`)) {
    for (const row of batch) found.push(row.t === null ? '(missing)' : String(row.t))
  }
  return found
}

async function digestOf(engine: Engine): Promise<string> {
  const hash = createHash('sha256')
  for await (const batch of engine.batches('SELECT id, label FROM candidate_rows ORDER BY id')) {
    for (const row of batch) hash.update(`${JSON.stringify([row.id, row.label])}\n`)
  }
  return hash.digest('hex')
}
