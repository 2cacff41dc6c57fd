import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ask } from '../../../actions/validate-data/src/ask.js'
import { together } from '../../../actions/validate-data/src/together.js'
import type { Engine, Table } from '../../../shared/data/index.js'
import { workbench } from '../../shared/data/workbench.js'

const COLUMNS = ['a', 'b', 'the "c"']
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** A Parquet file of one row group, and an engine that notes what it is asked. */
async function opened(threads: number) {
  const bench = await workbench()
  const columns = COLUMNS.map((name, i) => `i * ${i + 1} AS ${quoted(name)}`).join(', ')
  const maker = await bench.open()
  await maker.query(
    `COPY (SELECT ${columns}, 'x' AS word FROM range(1000) t(i)) TO '${join(bench.workspace, 'd.parquet')}' (FORMAT parquet)`,
  )
  const engine = await bench.open({ threads })
  const table = await engine.load(await bench.resolve('d.parquet'), 'data')
  const asked: string[] = []
  const noting = {
    threads,
    query: (sql: string) => {
      asked.push(sql)
      return engine.query(sql)
    },
  } as unknown as Engine
  return { engine: noting, table, asked }
}

const sumOf = (name: string) => `sum(${quoted(name)})::BIGINT`
const SUMS = [499_500n, 999_000n, 1_498_500n]

describe('aggregates', () => {
  test('that are asked at the same time share a scan', async () => {
    const { engine, table, asked } = await opened(1)
    const answers = await Promise.all([
      ask(engine, table, [sumOf('a'), 'count(*)']),
      ask(engine, table, ['count(*)', sumOf('b')]),
    ])
    expect(asked.length).toBe(1)
    expect(answers.map(answer => [answer('count(*)'), answer(sumOf('a')), answer(sumOf('b'))])).toEqual([
      [1000n, SUMS[0], SUMS[1]],
      [1000n, SUMS[0], SUMS[1]],
    ])
    await ask(engine, table, [sumOf('a')])
    expect(asked.length).toBe(2)
  })

  test('of which one stops the engine leave the others answered', async () => {
    const { engine, table } = await opened(2)
    const [good, bad, other] = await Promise.allSettled([
      ask(engine, table, [sumOf('a')]),
      ask(engine, table, ['sum(CAST("word" AS INTEGER))']),
      ask(engine, table, [sumOf('b')]),
    ])
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'DATA_QUERY' } })
    expect(good.status === 'fulfilled' && good.value(sumOf('a'))).toBe(SUMS[0])
    expect(other.status === 'fulfilled' && other.value(sumOf('b'))).toBe(SUMS[1])
  })

  test('over a table in fewer pieces than there are threads are split by column', async () => {
    const { engine, table, asked } = await opened(4)
    expect(table.pieces).toBe(1)
    const wanted = COLUMNS.flatMap(name => [sumOf(name), `min(${quoted(name)})`, `max(${quoted(name)})`])
    const answer = await ask(engine, table, ['count(*)', ...wanted])
    expect(asked.length).toBe(4)
    for (const name of COLUMNS) expect(asked.filter(sql => sql.includes(quoted(name))).length).toBe(1)
    expect([answer('count(*)'), ...COLUMNS.map(name => answer(sumOf(name)))]).toEqual([1000n, ...SUMS])
    expect(answer(`max(${quoted('the "c"')})`)).toBe(2997n)
  })

  test('over a table of many pieces are not', async () => {
    const { engine, table, asked } = await opened(4)
    await ask(engine, { ...table, pieces: 4 }, COLUMNS.map(sumOf))
    await ask(engine, { ...table, pieces: undefined }, COLUMNS.map(sumOf))
    expect(asked.length).toBe(2)
  })

  test('that were answered while the table was read are not asked again', async () => {
    const { engine, table, asked } = await opened(2)
    const read: Table = { ...table, answers: new Map([['count(*)', 7n]]) }
    expect((await ask(engine, read, ['count(*)']))('count(*)')).toBe(7n)
    expect(asked.length).toBe(0)
  })

  test('property: however they are asked, the answers are the same', async () => {
    const { engine, table } = await opened(4)
    const name = fc.constantFrom(...COLUMNS)
    const aggregate = fc
      .tuple(fc.constantFrom('min', 'max', 'count', 'sum'), name, name)
      .map(([of, x, y]) => `CAST(${of}(${quoted(x)} + ${quoted(y)}) AS BIGINT)`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(aggregate, { maxLength: 6 }), { maxLength: 4 }), async asked => {
        const alone: unknown[] = []
        for (const sql of asked.flat()) alone.push((await ask(engine, { ...table }, [sql]))(sql))
        const answers = await Promise.all(asked.map(one => ask(engine, table, one)))
        expect(asked.flatMap((one, index) => one.map(sql => answers[index]!(sql)))).toEqual(alone)
      }),
      { numRuns: 30 },
    )
  })
})

describe('together', () => {
  test('nothing is under way any more when it fails, and the first error in order is raised', async () => {
    const ended: string[] = []
    const failing = (ms: number, name: string) => () =>
      new Promise<never>((_, reject) => {
        setTimeout(() => {
          ended.push(name)
          reject(new Error(name))
        }, ms)
      })
    await expect(together([async () => 1, failing(30, 'late'), failing(1, 'early')])).rejects.toThrow('late')
    expect(ended).toEqual(['early', 'late'])
  })

  test('the results come in order', async () => {
    expect(await together([async () => 1, async () => 'b'])).toEqual([1, 'b'])
  })
})
