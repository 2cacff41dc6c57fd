import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lookAll } from '../rows/look.js'

interface Column {
  readonly values: readonly (string | number | null)[]
  readonly checks: readonly [check: object, success: boolean, observed: number | null][]
}

/** What Great Expectations said; made by make_golden.py. */
const golden: { readonly columns: readonly Column[] } = JSON.parse(
  readFileSync(new URL('./golden/great-expectations.json', import.meta.url), 'utf8'),
)

test('Great Expectations says the same of the same columns, verdicts and values', async () => {
  for (const { values, checks } of golden.columns) {
    const type = values.some(value => typeof value === 'string') ? 'VARCHAR' : 'DOUBLE'
    const list = values.map(value => (value === null ? 'NULL' : `'${value}'`)).join(', ')
    const seen = await lookAll(
      { parquet: `SELECT unnest([${list}]::VARCHAR[])::${type} AS a` },
      // There, a number of nothing fails.
      { checks: checks.map(([check]) => ({ column: 'a', 'no-values': 'fail', ...check })) },
    )
    const ours = seen.filter(({ path }) => path?.[0] === 'checks')
    expect(ours).toHaveLength(checks.length)
    for (const [index, [check, success, observed]] of checks.entries()) {
      const { verdict, value } = ours[index]!
      expect([values, check, verdict === 'pass']).toEqual([values, check, success])
      if (observed !== null) expect([check, value]).toEqual([check, expect.closeTo(observed, 10)])
    }
  }
}, 60_000)
