import { describe, expect, test } from '@jest/globals'
import { look, lookAll } from './look.js'

const data = 'a,b,c\n1,2,3\n4,5,6\n'

describe('the shape of the table', () => {
  const cases: [item: object, passes: boolean, observed: string][] = [
    [{ 'columns-exactly': ['a', 'b', 'c'] }, true, 'as listed'],
    [{ 'columns-exactly': ['a', 'c', 'b'] }, false, 'column 2 is `b`, not `c`'],
    [{ 'columns-exactly': ['a', 'b', 'd'] }, false, '`d` is not in the data; the data also has `c`'],
    [{ 'columns-exactly': ['a', 'b'] }, false, 'the data also has `c`'],
    [{ 'columns-set': { columns: ['c', 'b', 'a'] } }, true, 'as listed'],
    [{ 'columns-set': { columns: ['c', 'a'], exact: true } }, false, 'the data also has `b`'],
    [{ 'columns-set': { columns: ['c', 'a'], exact: false } }, true, 'as listed'],
    [{ 'columns-set': { columns: ['x', 'y'], exact: false } }, false, '`x`, `y` are not in the data'],
    [{ 'column-count': [3, 3] }, true, '3 columns'],
    [{ 'column-count': { above: 3 } }, false, '3 columns'],
    [{ 'column-count': { below: 4, min: 2 } }, true, '3 columns'],
    [{ 'column-count': { below: 3 } }, false, '3 columns'],
    [{ rows: [2, null] }, true, '2 rows'],
    [{ rows: { above: 2 } }, false, '2 rows'],
    [{ rows: { below: 3 } }, true, '2 rows'],
    [{ exists: 'b' }, true, 'exists'],
    [{ exists: 'b', position: 2 }, true, 'is column 2 of 3'],
    [{ exists: 'b', position: 1 }, false, 'is column 2 of 3'],
    [{ exists: 'bb' }, false, 'is not in the data'],
  ]
  test.each(cases)('%j: %s, %s', async (item, passes, observed) => {
    const [name] = Object.keys(item)
    expect(await look(data, item)).toMatchObject({ verdict: passes ? 'pass' : 'fail', observed })
    if (name === 'exists' || name === 'rows') return
    const seen = await lookAll(data, item)
    expect(seen.at(-1)).toMatchObject({ verdict: passes ? 'pass' : 'fail', observed, path: [name] })
  })
})

describe('tolerance as a count and a share', () => {
  const rows = (good: number, bad: number) => `a\n${'1\n'.repeat(good)}${'9\n'.repeat(bad)}`
  test.each([
    [98, 2, 'pass'],
    // Both of 2 rows and 2 % hold above; here one of them is exceeded.
    [197, 3, 'fail'],
    [10, 1, 'fail'],
    [10, 0, 'pass'],
  ])('%d good and %d bad rows: %s', async (good, bad, verdict) => {
    const seen = await look(rows(good, bad), { column: 'a', max: 5, tolerance: { rows: 2, share: '2%' } })
    expect(seen).toMatchObject({ verdict, failing: bad })
  })

  test('says both', async () => {
    const seen = await look(rows(10, 1), { column: 'a', max: 5, tolerance: { rows: 2, share: '2%' } })
    expect(seen.message).toBe('1 of 11 rows fail (9.1 %, allowed 2 and 2 %)')
  })
})
