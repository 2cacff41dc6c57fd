import { describe, expect, test } from '@jest/globals'
import { type Data, look, lookAll } from '../rows/look.js'

const csv = (values: readonly unknown[], name = 'a') =>
  `k,${name}\n${values.map((one, i) => `${i},${one}`).join('\n')}\n`
const parquet = (sql: string): Data => ({ parquet: sql })

/** Verdict and what was observed of one column check over `a`. */
async function of(data: Data, check: object, columns: object = {}) {
  const { verdict, observed } = await look(data, { column: 'a', ...check }, columns)
  return [verdict, observed]
}

/** The same of several checks, over one reading of the data. */
async function ofAll(data: Data, checks: readonly object[], columns: object = {}) {
  const seen = await lookAll(data, { columns, checks: checks.map(check => ({ column: 'a', ...check })) })
  return seen.flatMap(({ path, verdict, observed }) => (path?.[0] === 'checks' ? [[verdict, observed]] : []))
}

describe('numbers of a column, in bounds and out of them', () => {
  const data = csv([1, 2, 3, 4, 10])
  const cases: [check: object, verdict: string, observed: string][] = [
    [{ smallest: [1, 5] }, 'pass', 'smallest 1'],
    [{ smallest: { above: 1 } }, 'fail', 'smallest 1'],
    [{ smallest: [2, null] }, 'fail', 'smallest 1'],
    [{ largest: [null, 10] }, 'pass', 'largest 10'],
    [{ largest: { below: 10 } }, 'fail', 'largest 10'],
    [{ mean: [4, 4] }, 'pass', 'mean 4'],
    [{ mean: { below: 4 } }, 'fail', 'mean 4'],
    [{ median: [3, 3] }, 'pass', 'median 3'],
    [{ median: { above: 3 } }, 'fail', 'median 3'],
    [{ stdev: [3.535, 3.536] }, 'pass', 'standard deviation 3.53553390593'],
    [{ stdev: [0, 3] }, 'fail', 'standard deviation 3.53553390593'],
    [{ sum: [20, 20] }, 'pass', 'sum 20'],
    [{ sum: { above: 20 } }, 'fail', 'sum 20'],
    [{ 'distinct-count': [5, 5] }, 'pass', '5 distinct values'],
    [{ 'distinct-count': { below: 5 } }, 'fail', '5 distinct values'],
    [{ 'distinct-share': [1, 1] }, 'pass', 'distinct share 1'],
    [{ 'distinct-share': { below: 1 } }, 'fail', 'distinct share 1'],
    [{ quantiles: { '0.25': [2, 2], '0.75': [4, 4] } }, 'pass', '0.25 quantile 2, …'],
    [{ quantiles: { '0.25': [2, 2], '1': [4, 4] } }, 'fail', '1 quantile 10'],
    [{ 'not-constant': true }, 'pass', 'several values'],
  ]
  test('each passes and fails', async () => {
    const seen = await ofAll(
      data,
      cases.map(([check]) => check),
    )
    expect(cases.map(([check], index) => [check, ...seen[index]!])).toEqual(cases)
  })

  test('say what they found and what was asked, and name rows beyond an end', async () => {
    expect(await look(data, { column: 'a', largest: [0, 3] })).toMatchObject({
      code: 'column-largest',
      label: 'a has a largest value of 0 … 3',
      verdict: 'fail',
      message: 'largest 10 of 5 values (expected 0 … 3)',
      looked: 5,
      failing: 2,
      rows: [4, 5],
      values: ['4', '10'],
    })
    // The largest value is too small: no row is wrong.
    expect(await look(data, { column: 'a', largest: [11, 20] })).toMatchObject({ verdict: 'fail', failing: undefined })
  })
})

test('quantiles between two values, as NumPy finds them', async () => {
  const names = ['linear', 'lower', 'higher', 'nearest', 'midpoint']
  const shares = ['0.5', '0.1', '0', '1']
  const checks = shares.flatMap(share =>
    names.map(interpolation => ({ quantiles: { [share]: [0, 100] }, interpolation })),
  )
  const seen = (await ofAll(csv([1, 2, 3, 4]), checks)).map(([, observed]) => observed!.replace(/.* /, ''))
  expect(shares.map((_, index) => seen.slice(5 * index, 5 * index + 5))).toEqual([
    ['2.5', '2', '3', '3', '2.5'],
    ['1.3', '1', '2', '1', '1.5'],
    ['1', '1', '1', '1', '1'],
    ['4', '4', '4', '4', '4'],
  ])
})

describe('missing values and nothing to look at', () => {
  test('missing values do not count', async () => {
    const data = csv(['', 2, '', 4])
    expect(await of(data, { mean: [3, 3] })).toEqual(['pass', 'mean 3'])
    expect(await of(data, { 'distinct-share': [1, 1] })).toEqual(['pass', 'distinct share 1'])
  })

  const empty = csv(['', ''])
  const measures = ['smallest', 'largest', 'mean', 'median', 'stdev', 'sum', 'distinct-share', 'distinct-count']
  test('a number of no value is inconclusive, or what the file says', async () => {
    const checks = measures.map(measure => ({ [measure]: [0, 1] }))
    const verdicts = async (more: object) => {
      const seen = await ofAll(
        empty,
        checks.map(check => ({ ...check, ...more })),
        { a: 'integer' },
      )
      return [...new Set(seen.map(one => one.join(': ')))]
    }
    expect(await verdicts({})).toEqual(['inconclusive: no value to look at'])
    expect(await verdicts({ 'no-values': 'fail' })).toEqual(['fail: no value to look at'])
    expect(await verdicts({ 'no-values': 'pass' })).toEqual(['pass: no value to look at'])
  })

  test('one value has no standard deviation', async () => {
    expect(await of(csv([5]), { stdev: [0, 9] })).toEqual(['inconclusive', 'one value has no standard deviation'])
    expect(await of(csv([5, 5, 5]), { stdev: [0, 0] })).toEqual(['pass', 'standard deviation 0'])
  })

  test('a `where` that selects nothing fails unless it may', async () => {
    const check = { mean: [0, 9], where: 'k > 99' }
    expect(await of(csv([1]), check)).toEqual(['fail', 'its `where` selects no row'])
    expect((await of(csv([1]), { ...check, 'allow-empty': true }))[0]).toBe('pass')
    expect(await of(csv([1, 2, 9]), { ...check, where: 'k < 2 -- the first two' })).toEqual(['pass', 'mean 1.5'])
  })

  test('a dataset without rows is a failure of its own', async () => {
    expect((await of('k,a\n', { mean: [0, 9] }))[0]).toBe('pass')
    expect((await of('k,a\n', { mean: [0, 9], 'no-values': 'fail' }))[0]).toBe('fail')
  })
})

describe('NaN and infinities', () => {
  const doubles = (...values: string[]) =>
    parquet(`SELECT unnest([${values.map(value => `'${value}'::DOUBLE`).join(', ')}]) AS a`)

  test('NaN passes no bound', async () => {
    const checks = ['smallest', 'largest', 'mean', 'median', 'stdev', 'sum'].map(measure => ({
      [measure]: { min: -1e9 },
    }))
    const seen = await ofAll(doubles('1', 'nan', '2'), checks)
    expect(seen).toEqual(checks.map(() => ['fail', '1 of 3 values is NaN']))
    expect(await of(doubles('1', 'nan', 'nan'), { 'distinct-count': [2, 2] })).toEqual(['pass', '2 distinct values'])
    expect((await of(doubles('nan', 'nan'), { 'not-constant': true }))[0]).toBe('fail')
  })

  test('infinities are values', async () => {
    expect(await of(doubles('1', 'inf'), { largest: { min: 1e308 } })).toEqual(['pass', 'largest ∞'])
    expect(await of(doubles('1', 'inf'), { mean: [0, 1e308] })).toEqual(['fail', 'mean ∞'])
    expect(await of(doubles('1', '-inf'), { sum: { max: 0 } })).toEqual(['pass', 'sum −∞'])
    expect((await of(doubles('inf', '-inf'), { sum: { max: 0 } }))[0]).toBe('fail')
    expect((await of(doubles('1', 'inf'), { stdev: { min: 0 } }))[0]).toBe('fail')
    expect(await of(doubles('1', '2', 'inf'), { median: [2, 2] })).toEqual(['pass', 'median 2'])
    expect(await of(doubles('1', 'inf'), { median: { min: 1e300 } })).toEqual(['pass', 'median ∞'])
  })
})

test('a bound that is missed by little is shown with all digits, as it was written', async () => {
  const tenths: Data = { parquet: 'SELECT unnest([0.1, 0.2]::DOUBLE[]) AS a' }
  expect((await look(tenths, { column: 'a', sum: { max: 0.3 } })).message).toBe(
    'sum 0.30000000000000004 of 2 values (expected at most 0.3)',
  )
  const seen = await look(csv([-1234567.891, -1234567.891]), { column: 'a', mean: { min: -1234567.89 } })
  expect(seen).toMatchObject({
    label: 'a has a mean of at least −1,234,567.89',
    message: 'mean −1,234,567.891 of 2 values (expected at least −1,234,567.89)',
  })
})

describe('no digit is lost', () => {
  test('whole numbers beyond 2^53', async () => {
    const big = parquet(`SELECT unnest([9007199254740993, 9007199254740995]) AS a`)
    expect(await of(big, { smallest: { min: '9007199254740993' } })).toEqual(['pass', 'smallest 9,007,199,254,740,993'])
    expect((await of(big, { smallest: { above: '9007199254740993' } }))[0]).toBe('fail')
    expect((await of(big, { mean: ['9007199254740994', '9007199254740994'] }))[0]).toBe('pass')
    expect((await of(big, { median: { below: '9007199254740994' } }))[0]).toBe('fail')
    expect((await of(big, { sum: ['18014398509481988', '18014398509481988'] }))[0]).toBe('pass')
    // In doubles both would be the same number.
    expect(await of(big, { stdev: [1.4, 1.42] })).toEqual(['pass', 'standard deviation 1.41421356237'])
  })

  test('sums over 64 and 128 bits', async () => {
    const wide = parquet(`SELECT unnest([9223372036854775807, 9223372036854775807, -1]) AS a`)
    expect(await of(wide, { sum: ['18446744073709551613', '18446744073709551613'] })).toEqual([
      'pass',
      'sum 18,446,744,073,709,551,613',
    ])
    // A Parquet file has no whole numbers of 128 bits, but decimals of 38 digits.
    const decimals = parquet(
      `SELECT unnest(['99999999999999999999999999999999999.999'::DECIMAL(38,3), '99999999999999999999999999999999999.999'::DECIMAL(38,3), '-0.007'::DECIMAL(38,3)]) AS a`,
    )
    const sum = '199999999999999999999999999999999999.991'
    expect((await of(decimals, { sum: [sum, sum] }))[0]).toBe('pass')
  })

  test('decimals are compared as they are written', async () => {
    const cents = parquet(`SELECT unnest([0.1, 0.2, 0.3]::DECIMAL(9,2)[]) AS a`)
    expect(await of(cents, { sum: [0.6, 0.6] })).toEqual(['pass', 'sum 0.6'])
    expect((await of(cents, { mean: [0.2, 0.2] }))[0]).toBe('pass')
    expect((await of(cents, { smallest: { below: 0.1 } }))[0]).toBe('fail')
    expect(await of(cents, { stdev: [0.1, 0.1000001] })).toEqual(['pass', 'standard deviation 0.1'])
  })

  test('a mean of thirds is no third of a decimal', async () => {
    const thirds = parquet('SELECT unnest([1, 2, 2]) AS a')
    expect((await of(thirds, { mean: { min: '1.66666666666666666666666' } }))[0]).toBe('pass')
    expect((await of(thirds, { mean: { min: '1.66666666666666666666667' } }))[0]).toBe('fail')
  })

  test('a number as bound is every result that a double rounds to it', async () => {
    // 5/3 is a little less than the double next to it, 16/17 a little less than its shortest decimal.
    const thirds = parquet('SELECT unnest([1, 2, 2]) AS a')
    expect((await of(thirds, { mean: [5 / 3, 5 / 3] }))[0]).toBe('pass')
    expect((await of(thirds, { mean: { above: 5 / 3 } }))[0]).toBe('fail')
    expect((await of(thirds, { mean: { below: 5 / 3 } }))[0]).toBe('fail')
    expect((await of(thirds, { mean: { min: 1.666666666666667 } }))[0]).toBe('fail')
    expect((await of(thirds, { stdev: [0.5773502691896258, 0.5773502691896258] }))[0]).toBe('pass')
    const twins = parquet('SELECT least(i, 16) AS a FROM range(1, 18) t(i)')
    expect((await of(twins, { 'distinct-share': [16 / 17, 16 / 17] }))[0]).toBe('pass')
    expect((await of(twins, { 'distinct-share': { above: 16 / 17 } }))[0]).toBe('fail')
  })

  test('doubles: the mean of equal values is that value, and tiny ones beside huge ones are not lost', async () => {
    const tenths = parquet('SELECT 0.1::DOUBLE AS a FROM range(1000)')
    expect((await of(tenths, { mean: [0.1, 0.1] }))[0]).toBe('pass')
    const mixed = parquet(`SELECT unnest([1e20, 1, -1e20]::DOUBLE[]) AS a`)
    expect(await of(mixed, { sum: [1, 1] })).toEqual(['pass', 'sum 1'])
    const extremes = parquet(`SELECT unnest([1.5e308, 1.5e308, -1.5e308]::DOUBLE[]) AS a`)
    expect((await of(extremes, { sum: [1.5e308, 1.5e308] }))[0]).toBe('pass')
    expect((await of(extremes, { stdev: [1.73e308, 1.74e308] }))[0]).toBe('pass')
    const tiny = parquet(`SELECT unnest([5e-324, 1e-323]::DOUBLE[]) AS a`)
    expect((await of(tiny, { sum: [1.5e-323, 1.5e-323] }))[0]).toBe('pass')
  })

  test('32-bit floats are compared as such', async () => {
    const floats = parquet(`SELECT unnest([0.1, 0.2]::FLOAT[]) AS a`)
    expect((await of(floats, { smallest: [0.1, 0.1], largest: [0.2, 0.2] }))[0]).toBe('pass')
    expect((await of(floats, { quantiles: { '0': [0.1, 0.1] } }))[0]).toBe('pass')
  })
})

describe('dates, times and texts', () => {
  const dates = csv(['2026-01-01', '2026-01-03', '2026-03-01'])

  test('dates', async () => {
    expect(await of(dates, { smallest: ['2026-01-01', null] })).toEqual(['pass', 'smallest 2026-01-01'])
    expect(await of(dates, { largest: { below: '2026-03-01' } })).toEqual(['fail', 'largest 2026-03-01'])
    expect(await of(dates, { median: ['2026-01-03', '2026-01-03'] })).toEqual(['pass', 'median 2026-01-03'])
    expect(await of(csv(['2026-01-01', '2026-01-02']), { median: ['2026-01-01', '2026-01-02'] })).toEqual([
      'pass',
      'median 2026-01-01T12:00:00Z',
    ])
    expect(await of(dates, { mean: [0, 1] })).toEqual(['fail', 'date values are no numbers'])
    expect(await of(dates, { smallest: [0, 1] })).toEqual(['fail', 'date values have no order with numbers'])
  })

  test('times with zones and microseconds', async () => {
    const zoned = parquet(
      `SELECT unnest(['2026-07-01 00:30:00+02'::TIMESTAMPTZ, '2026-07-01 10:00:00.000001+00'::TIMESTAMPTZ]) AS a`,
    )
    expect(await of(zoned, { smallest: ['2026-06-30T22:30:00Z', '2026-07-01T00:30:00+02:00'] })).toEqual([
      'pass',
      'smallest 2026-06-30T22:30:00Z',
    ])
    expect(await of(zoned, { largest: { max: '2026-07-01T10:00:00Z' } })).toEqual([
      'fail',
      'largest 2026-07-01T10:00:00.000001Z',
    ])
    // A day without time is the whole day.
    expect((await of(zoned, { largest: { max: '2026-07-01' } }))[0]).toBe('pass')
    expect((await of(zoned, { largest: { above: '2026-07-01' } }))[0]).toBe('fail')
    const nanos = parquet(`SELECT '2026-07-01 10:00:00.000000001'::TIMESTAMP_NS AS a`)
    expect((await of(nanos, { largest: { above: '2026-07-01T10:00:00Z' } }))[0]).toBe('pass')
  })

  test('times before 1970 and before the year 1', async () => {
    const old = parquet(`SELECT unnest(['1969-12-31 23:59:59.999999'::TIMESTAMP, '0044-03-15 (BC)'::TIMESTAMP]) AS a`)
    expect(await of(old, { largest: { below: '1970-01-01' } })).toEqual(['pass', 'largest 1969-12-31T23:59:59.999Z'])
    expect((await of(old, { smallest: { below: '0001-01-01' } }))[0]).toBe('pass')
  })

  test('texts stand in the order of their characters', async () => {
    const texts = csv(['b', 'ä', 'z', '𝔸', 'ｚ'])
    expect(await of(texts, { smallest: ['b', 'b'] })).toEqual(['pass', 'smallest b'])
    // By UTF-16 units, 𝔸 would come before ｚ.
    expect(await of(texts, { largest: ['𝔸', '𝔸'] })).toEqual(['pass', 'largest 𝔸'])
    expect(await of(texts, { median: ['ä', 'ä'] })).toEqual(['pass', 'median ä'])
    expect((await of(csv(['a', 'b']), { quantiles: { '0.5': ['a', 'b'] } }))[1]).toBe(
      'there is nothing between two texts',
    )
    expect(await of(csv(['a', 'b']), { quantiles: { '0.5': ['a', 'b'] }, interpolation: 'lower' })).toEqual([
      'pass',
      '0.5 quantile a',
    ])
  })

  test('a text where a number must be fails', async () => {
    expect(await of(csv([1, 'n/a', 3]), { mean: [0, 9] })).toEqual(['fail', '1 of 3 values is no number'])
    expect(await of(csv([1, 'n/a', 3]), { smallest: [0, 9] })).toEqual(['fail', '1 of 3 values is no number'])
  })

  test('the mean of truth is the share of what is true', async () => {
    expect(await of(csv(['true', 'false', 'true', 'true']), { mean: [0.75, 0.75] })).toEqual(['pass', 'mean 0.75'])
  })
})

test('checks of one column share scans and keep their own conditions and severities', async () => {
  const seen = await lookAll(csv([1, 2, 3, 100]), {
    columns: { a: { mean: [0, 10], largest: [0, 50], median: [2, 3], severity: 'warn' } },
    checks: [
      { column: 'a', mean: [2, 2], stdev: [1, 1], quantiles: { '0.5': [2, 2] }, where: 'a < 50' },
      { column: 'a', mean: [100, 100], where: 'a > 50' },
    ],
  })
  expect(
    seen.flatMap(({ code, verdict }) =>
      code.startsWith('column-m') || code.includes('stdev') ? [[code, verdict]] : [],
    ),
  ).toEqual([
    ['column-mean', 'warn'],
    ['column-median', 'pass'],
    ['column-mean', 'pass'],
    ['column-stdev', 'pass'],
    ['column-mean', 'pass'],
  ])
})
