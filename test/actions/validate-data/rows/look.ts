import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { type FailingRow, failingRows } from '../../../../actions/validate-data/src/failing-rows.js'
import { gatherFailing } from '../../../../actions/validate-data/src/gather.js'
import { compilePlan } from '../../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { NOTHING_SENSITIVE } from '../../../../actions/validate-data/src/sensitive.js'
import { validate } from '../../../../actions/validate-data/src/validate.js'
import type { Truth } from '../../../../shared/verdict/index.js'
import { workbench } from '../../../shared/data/workbench.js'

/** A dataset: a CSV text, several of them, lines of JSON, or SELECTs whose rows become Parquet files. */
export type Data =
  | string
  | readonly string[]
  | { readonly jsonl: readonly unknown[] }
  | { readonly parquet: string | readonly string[] }

/** What a check said of a small table. */
export interface Seen {
  readonly code: string
  readonly label: string
  readonly verdict: string
  readonly observed: string
  readonly message: string
  readonly looked: number | undefined
  readonly failing: number | undefined
  /** Numbers of the rows that fail, from 1, and what is shown of them. */
  readonly rows: readonly number[]
  readonly values: readonly (string | null)[]
  /** The number that was found, where it is not a number of rows. */
  readonly value: number | undefined
  readonly truth: Truth
}

/** Puts one check, as an item of `checks:`, to a dataset. */
export async function look(data: Data, item: object, columns: object = {}): Promise<Seen> {
  const seen = await lookAll(data, { columns, checks: [item] })
  return seen.findLast(({ path }) => path?.[0] === 'checks')!
}

/** Puts a whole checks file to a dataset; answers in the order of the file. */
export async function lookAll(data: Data, policy: object) {
  const bench = await workbench()
  const engine = await bench.open()
  const file = await write(bench, data)
  const plan = compilePlan(policySchema.parse({ version: 1, ...policy }), { allowEmpty: true })
  const csv = file.endsWith('.csv') ? { csv: { delimiter: ',' } } : {}
  const table = await engine.load(await bench.resolve(file, csv), 'data', {
    types: plan.types,
    texts: plan.texts,
    nanIsMissing: plan.nanIsMissing,
  })
  const { results, bound } = await validate(
    engine,
    table,
    plan,
    { file: 'checks.yml', lineOf: () => undefined },
    { asOf: new Date(0), sensitive: NOTHING_SENSITIVE, datasets: new Map(), previous: undefined },
  )
  const failed = results.flatMap(result => {
    const one = bound.get(result.check)
    return one === undefined ? [] : [{ result, bound: one }]
  })
  const rowsOf = async (them: typeof failed) => {
    const found: FailingRow[] = []
    for await (const row of failingRows(engine, table, them, [], 1000, NOTHING_SENSITIVE)) found.push(row)
    return found
  }
  const found = await rowsOf(failed)
  // Gathered in one scan they are the same rows as each by itself.
  deepStrictEqual(await rowsOf([...(await gatherFailing(engine, table, failed, []))]), found)
  await engine.close()
  return plan.checks.flatMap(check => {
    const result = results.find(result => result.check === check)
    // Parquet has no lines that could be unreadable.
    if (result === undefined) return []
    const { verdict, observed, message, looked, failing, value, truth } = result
    const own = found.filter(row => row.check === check)
    const [rows, values] = [own.map(({ row }) => row ?? 0), own.map(({ value }) => value)]
    const { code, label, path } = check
    return [{ code, label, path, verdict, observed, message, looked, failing, rows, values, value, truth }]
  })
}

/** Writes the files and returns a pattern that names them, in their order. */
async function write(bench: Awaited<ReturnType<typeof workbench>>, data: Data): Promise<string> {
  if (typeof data === 'string' || 'length' in data) {
    for (const [at, text] of [data].flat().entries()) await bench.write(nameOf(at, 'csv'), text)
    return '*.csv'
  }
  if ('jsonl' in data) return bench.write('0.jsonl', `${data.jsonl.map(row => JSON.stringify(row)).join('\n')}\n`)
  const maker = await bench.open()
  for (const [at, select] of [data.parquet].flat().entries()) {
    const path = join(bench.workspace, nameOf(at, 'parquet')).replaceAll("'", "''")
    await maker.query(`COPY (${select}) TO '${path}' (FORMAT parquet)`)
  }
  await maker.close()
  return '*.parquet'
}

const nameOf = (at: number, ending: string) => `${String(at).padStart(2, '0')}.${ending}`
