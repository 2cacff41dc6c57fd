import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { quoteText } from '../../../../shared/data/index.js'
import { workbench } from '../../../shared/data/workbench.js'
import { finding, run, workspace } from './run.js'

/** A run over Parquet files of one column `k`, made by SQL values, with checks that compare it. */
async function compared(here: string, there: string) {
  const ctx = await workspace({
    'checks.yml':
      'version: 1\nchecks:\n  - references: {columns: k, dataset: other}\n  - disjoint: {dataset: other, key: k}\n  - schema: {compatible-with: other, mode: backward}\n',
  })
  const engine = await (await workbench()).open()
  for (const [name, values] of [
    ['data', here],
    ['other', there],
  ] as const) {
    const path = join(ctx.workspace, `${name}.parquet`)
    await engine.query(`COPY (SELECT k FROM (VALUES ${values}) AS t(k)) TO ${quoteText(path)} (FORMAT parquet)`)
  }
  const outcome = await run(ctx, { data: 'data.parquet', datasets: 'other: other.parquet' })
  const [missing, shared] = [finding(outcome, 'references'), finding(outcome, 'disjoint')]
  return { missing: missing.observed, shared: shared.observed, outcome, verdicts: [missing.verdict, shared.verdict] }
}

describe('keys of two types are the same where their values are', () => {
  test.each([
    ['integers of two widths', '(1::TINYINT), (2), (NULL)', '(2::UBIGINT), (18446744073709551615::UBIGINT)'],
    ['the largest unsigned integers', '(-1::BIGINT), (2)', '(340282366920938463463374607431768211455::UHUGEINT), (2)'],
    ['an integer and a float', '(9007199254740993), (2)', '(9007199254740992::DOUBLE), (2.0)'],
    ['an integer and a decimal', '(120), (12)', '(12.00::DECIMAL(20,2)), (1.20)'],
    ['decimals of two scales', '(0.10::DECIMAL(4,2)), (0.3)', '(0.3000::DECIMAL(30,10)), (100)'],
    [
      'a wide decimal and a float',
      '(12345678901234567890.1::DECIMAL(38,1)), (0.5)',
      '(12345678901234567890::DOUBLE), (0.5)',
    ],
    ['a 32-bit and a 64-bit float', '(0.1::FLOAT), (0.3::FLOAT)', '(0.1::DOUBLE), (0.2)'],
    ['zeros with and without sign', '(-0.0::DOUBLE), (7)', '(0::DOUBLE), (8)'],
    ['not a number, which is no key', `('nan'::DOUBLE), (1)`, `('nan'::DOUBLE), (1)`],
    [
      'a date and a time',
      `(DATE '2026-06-01'), (DATE '2026-06-02')`,
      `(TIMESTAMP '2026-06-01'), (TIMESTAMP '2026-06-02 00:00:01')`,
    ],
    [
      'a time with zone and one without',
      `(TIMESTAMPTZ '2026-06-01 02:00:00+02'), (TIMESTAMPTZ '2026-06-01 00:00:01+00')`,
      `(TIMESTAMP '2026-06-01'), (TIMESTAMP '2026-06-01 02:00')`,
    ],
    [
      'nanoseconds and microseconds',
      `(TIMESTAMP_NS '2026-06-01 00:00:00.000000001'), (TIMESTAMP_NS '2026-06-01')`,
      `(TIMESTAMP '2026-06-01'), (TIMESTAMP '2026-06-02')`,
    ],
    [
      'a UUID and its text',
      `('00000000-0000-0000-0000-00000000000A'::UUID), ('00000000-0000-0000-0000-00000000000b'::UUID)`,
      `('00000000-0000-0000-0000-00000000000a'), ('x')`,
    ],
    ['booleans', '(true), (false)', '(true), (NULL)'],
    ['lists', '([1, 2]), ([2, 1])', '([1, 2]), ([3])'],
  ])('%s', async (_, here, there) => {
    const { missing, shared } = await compared(here, there)
    expect([missing, shared]).toEqual([1, 1])
  })

  test.each([
    ['text and integers', `('7'), ('007')`, '(7)'],
    ['integers and text', '(7)', `('7')`],
    ['text and dates', `('2026-06-01')`, `(DATE '2026-06-01')`],
    ['booleans and integers', '(true)', '(1)'],
    ['times and integers', `(TIMESTAMP '2026-06-01')`, '(1780272000)'],
  ])('%s have no value in common, so nothing passes', async (_, here, there) => {
    const { verdicts, outcome } = await compared(here, there)
    expect(verdicts).toEqual(['inconclusive', 'inconclusive'])
    expect(finding(outcome, 'schema-compatible')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('changed `k`'),
    })
  })
})

describe('times of every type that Parquet has', () => {
  test.each(['DATE', 'TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS', 'TIMESTAMPTZ', 'VARCHAR'])(
    '%s',
    async type => {
      const ctx = await workspace({
        'checks.yml':
          'version: 1\nchecks:\n  - time-series: {column: t, every: 1d}\n  - {column: t, fresh: 1d, against: loaded}\n',
      })
      const engine = await (await workbench()).open()
      const path = join(ctx.workspace, 'data.parquet')
      await engine.query(
        `COPY (SELECT CAST(x AS ${type}) AS t, TIMESTAMP '2026-06-08 12:00:00' AS loaded
        FROM (VALUES ('2026-06-07'), ('2026-06-01'), ('2026-06-02'), ('2026-06-02'), (NULL)) AS v(x)) TO ${quoteText(path)} (FORMAT parquet)`,
      )
      const outcome = await run(ctx, { data: 'data.parquet' })
      expect(finding(outcome, 'time-series-gaps').message).toContain(
        '1 of 3 steps from row to row are longer than 1d (33.3 %, none allowed): 1 gap, 4 rows missing, the largest 5 d from 2026-06-02 00:00:00 UTC to 2026-06-07 00:00:00 UTC',
      )
      expect(finding(outcome, 'time-series-duplicates')).toMatchObject({ observed: 2 })
      expect(finding(outcome, 'column-fresh')).toMatchObject({
        verdict: 'fail',
        message: expect.stringContaining('newest is 2026-06-07 00:00:00 UTC, 1 d 12 h before'),
      })
    },
  )

  test('nanoseconds are not cut off', async () => {
    const ctx = await workspace({ 'checks.yml': 'version: 1\nchecks:\n  - time-series: {column: t, every: 1s}\n' })
    const engine = await (await workbench()).open()
    const path = join(ctx.workspace, 'data.parquet')
    await engine.query(
      `COPY (SELECT CAST(x AS TIMESTAMP_NS) AS t FROM (VALUES ('2026-06-01 00:00:00.000000001'), ('2026-06-01 00:00:00.000000002'), ('2026-06-01 00:00:01.000000003')) AS v(x)) TO ${quoteText(path)} (FORMAT parquet)`,
    )
    const outcome = await run(ctx, { data: 'data.parquet' })
    expect(finding(outcome, 'time-series-duplicates')).toMatchObject({ verdict: 'pass' })
    expect(finding(outcome, 'time-series-gaps')).toMatchObject({ observed: 1 })
  })
})
