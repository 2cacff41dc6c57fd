import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { lookAll } from './look.js'

jest.setTimeout(60_000)

test('a bound is the double that was written, whatever digits it has', async () => {
  // Whole numbers of more than 15 digits are refused without quotes.
  const isWritten = (value: number) => !Number.isInteger(value) || Math.abs(value) < 1e15
  const double = fc.oneof(
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isWritten),
    fc.double({ min: -1, max: 1, noNaN: true }).map(value => value * 1e-4),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(double, { minLength: 2, maxLength: 30, selector: value => value + 0 }),
      async values => {
        const sorted = [...values].sort((a, b) => a - b)
        const [least, most] = [sorted[0]!, sorted.at(-1)!]
        const parquet = `SELECT unnest([${values.map(value => `'${value}'::DOUBLE`).join(', ')}]) AS a`
        const seen = await lookAll(
          { parquet },
          {
            checks: [
              { column: 'a', range: [least, most] },
              { column: 'a', in: values },
              { column: 'a', above: least },
              { column: 'a', below: most },
              { column: 'a', 'not-in': [values[0]] },
              { column: 'a', smallest: [least, least], largest: [most, most] },
            ],
          },
        )
        const own = seen.filter(({ path }) => path?.[0] === 'checks')
        expect(own.map(({ failing }) => failing ?? 0)).toEqual([0, 0, 1, 1, 1, 0, 0])
      },
    ),
    {
      numRuns: 25,
      examples: [[[-0.000012329445664493321, 0.000024022990091394194, 0.00023437910393223361]]],
    },
  )
})
