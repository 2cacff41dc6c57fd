import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lookAll } from '../rows/look.js'

fc.configureGlobal({ seed: 20261121 })

const value = fc.oneof(
  fc.integer({ min: -5, max: 5 }).map(Number),
  // Down to 2^-123 of the largest value, nothing is lost.
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .filter(one => one === 0 || Math.abs(one) > 1e-4),
  fc.constantFrom(0.1, 1e17, -1e17, -0),
)
const values = fc.array(fc.option(value, { nil: undefined, freq: 6 }), { minLength: 1, maxLength: 60 })

/** A double as a whole number of 2^-1074ths. */
function units(value: number): bigint {
  let [whole, shift] = [value, 0]
  while (!Number.isInteger(whole)) [whole, shift] = [whole * 2, shift + 1]
  return BigInt(whole) << BigInt(1074 - shift)
}

/** The double next to a fraction of 2^-1074ths, by bisection over the bits of positive doubles. */
function nearest(num: bigint, den: bigint): number {
  if (num < 0n) return -nearest(-num, den)
  const view = new DataView(new ArrayBuffer(8))
  const at = (bits: bigint) => {
    view.setBigInt64(0, bits)
    return view.getFloat64(0)
  }
  let [low, high] = [0n, 0x7fefffffffffffffn]
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (units(at(middle)) * den <= num) low = middle
    else high = middle
  }
  const [below, above] = [num - units(at(low)) * den, units(at(high)) * den - num]
  return below < above || (below === above && low % 2n === 0n) ? at(low) : at(high)
}

const parquet = (values: readonly (number | undefined)[]) => ({
  parquet: `SELECT unnest([${values.map(one => (one === undefined ? 'NULL' : `'${Object.is(one, -0) ? '-0.0' : one}'`)).join(', ')}]::VARCHAR[])::DOUBLE AS a`,
})
const open = { min: -1e300 }

test('numbers of doubles are those of plain JavaScript, sums and means to the last digit', async () => {
  await fc.assert(
    fc.asyncProperty(values, fc.integer({ min: 0, max: 100 }), async (column, percent) => {
      const there = column.filter(one => one !== undefined).sort((a, b) => a - b)
      fc.pre(there.length > 1)
      const share = (percent / 100).toString()
      const quantile = (interpolation: string) => ({ column: 'a', quantiles: { [share]: open }, interpolation })
      const seen = await lookAll(parquet(column), {
        columns: { a: { sum: open, mean: open, smallest: open, largest: open, stdev: { min: 0 } } },
        checks: [{ column: 'a', 'distinct-count': [0, 99] }, ...['lower', 'higher', 'linear'].map(quantile)],
      })
      const [low, high, linear] = seen.filter(({ code }) => code === 'column-quantiles').map(({ value }) => value!)
      const of = (measure: string) => seen.find(({ code }) => code === `column-${measure}`)!.value!
      const n = BigInt(there.length)
      const total = there.reduce((sum, one) => sum + units(one), 0n)
      const mean = nearest(total, n)
      expect(of('sum')).toBe(nearest(total, 1n) + 0)
      expect(of('mean')).toBe(mean + 0)
      expect(of('smallest')).toBe(there[0]! + 0)
      expect(of('largest')).toBe(there.at(-1)! + 0)
      expect(of('distinct-count')).toBe(new Set(there.map(one => one + 0)).size)
      const squares = there.reduce((sum, one) => sum + ((one - mean) / 1e18) ** 2, 0)
      const deviation = Math.sqrt(squares / (there.length - 1)) * 1e18
      expect(Math.abs(of('stdev') - deviation)).toBeLessThanOrEqual(1e-12 * deviation + 1e-140)
      const rank = Math.floor((percent * (there.length - 1)) / 100)
      const above = percent * (there.length - 1) === rank * 100 ? rank : rank + 1
      expect(low).toBe(there[rank]! + 0)
      expect(high).toBe(there[above]! + 0)
      expect(linear).toBeGreaterThanOrEqual(low!)
      expect(linear).toBeLessThanOrEqual(high!)
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('whole numbers of 64 bits keep all their digits', async () => {
  const column = fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(column, async whole => {
      const sum = whole.reduce((a, b) => a + b, 0n)
      const [smallest] = [...whole].sort((a, b) => (a < b ? -1 : 1)) as [bigint]
      const checks = [
        { sum: [`${sum}`, `${sum}`] },
        { sum: { above: `${sum}` } },
        { smallest: [`${smallest}`, `${smallest}`] },
        { smallest: { max: `${smallest - 1n}` } },
      ]
      const seen = await lookAll(
        { parquet: `SELECT unnest([${whole.join(', ')}]::BIGINT[]) AS a` },
        { checks: checks.map(check => ({ column: 'a', ...check })) },
      )
      const verdicts = seen.flatMap(({ path, verdict }) => (path?.[0] === 'checks' ? [verdict] : []))
      expect(verdicts).toEqual(['pass', 'fail', 'pass', 'fail'])
    }),
    { numRuns: 10 },
  )
}, 120_000)
