import { describe, expect, test } from '@jest/globals'
import { look } from '../rows/look.js'

type Row = Readonly<Record<string, unknown>>
const csv = (rows: readonly Row[]) => {
  const names = Object.keys(rows[0]!)
  return `${names.join(',')}\n${rows.map(row => names.map(name => row[name] ?? '').join(',')).join('\n')}\n`
}
const rowsOf = (count: number, make: (i: number) => Row) => Array.from({ length: count }, (_, i) => make(i))
const leakage = (rows: readonly Row[], more: object = {}, item: object = {}) =>
  look(csv(rows), { leakage: { label: 'y', ...more }, ...item })
/** A label that looks like chance. */
const label = (i: number) => ((Math.imul(i + 1, 0x9e3779b1) >>> 9) % 3 === 0 ? 1 : 0)

describe('columns that give the label away', () => {
  const clean = (i: number) => ({ id: i, group: i % 4, x: (i * 37) % 50, y: label(i) })

  test('none in data that is clean; identifiers are none', async () => {
    expect(await leakage(rowsOf(300, clean))).toMatchObject({
      code: 'leakage',
      label: 'no other column determines y or is constant',
      verdict: 'pass',
      message: 'none of 3 columns determines `y` or is constant (300 rows)',
      truth: { kind: 'rule-of-thumb' },
    })
  })

  test('a column whose repeated values each have one label, with the rows that show it', async () => {
    const rows = rowsOf(300, i => ({ ...clean(i), code: label(i) * 10 + (i % 3), y: label(i) }))
    expect(await leakage(rows)).toMatchObject({
      verdict: 'fail',
      message: '`code` determines `y` on its 6 repeated values (300 of 300 rows)',
      value: 1,
      failing: undefined,
    })
    expect((await leakage(rows, { except: ['code'] })).verdict).toBe('pass')
    expect((await leakage(rows, { columns: ['x', 'group'] })).verdict).toBe('pass')
  })

  test('one row against it clears a column, wherever it stands', async () => {
    const rows = rowsOf(300, i => ({ id: i, code: label(i), y: i === 299 ? 1 - label(i) : label(i) }))
    expect((await leakage(rows)).verdict).toBe('pass')
    const late = rowsOf(25_000, i => ({ code: label(i), y: i === 24_999 ? 1 - label(i) : label(i) }))
    expect((await leakage(late)).verdict).toBe('pass')
  })

  test('few rows prove nothing', async () => {
    expect((await leakage(rowsOf(12, i => ({ id: i, code: i % 2, y: i % 2 })))).verdict).toBe('pass')
    // A rare label: most values that occur twice have the same one anyway.
    const rare = rowsOf(2000, i => ({ pair: Math.floor(i / 2), x: i % 9, y: i < 4 ? 1 : 0 }))
    expect((await leakage(rare)).verdict).toBe('pass')
  })

  test('a repeated value with one label says nothing if all of them have the same', async () => {
    const rows = rowsOf(400, i => ({ x: i % 2 === 0 ? '' : i, z: i % 5, y: i % 4 === 1 ? 1 : 0 }))
    // Missing always goes with 0, but there with both.
    expect((await leakage(rows)).verdict).toBe('pass')
  })

  test('a column that is missing exactly where the label says', async () => {
    const rows = rowsOf(200, i => ({
      refunded_at:
        label(i) === 1
          ? `2026-01-01T00:${String(i % 60).padStart(2, '0')}:${String(i % 59).padStart(2, '0')}.${i}`
          : '',
      z: i % 5,
      y: label(i),
    }))
    const missing = rows.filter(row => row.y === 0).length
    expect(await leakage(rows)).toMatchObject({
      verdict: 'fail',
      message: `\`refunded_at\` is missing in ${missing} rows and there in ${200 - missing}, as \`y\` has it`,
    })
  })
})

describe('constant columns', () => {
  test('are named, missing ones too', async () => {
    const rows = rowsOf(50, i => ({ z: i % 5, one: 'same', none: '', nearly: i === 3 ? '' : 'same', y: label(i) }))
    expect(await leakage(rows)).toMatchObject({ verdict: 'fail', message: '`one`, `none` are constant', value: 2 })
  })
})

describe('what cannot be answered', () => {
  test('labels', async () => {
    expect(await leakage(rowsOf(50, i => ({ z: i, y: 1 })))).toMatchObject({
      verdict: 'inconclusive',
      observed: '`y` has one value only, which every column determines',
    })
    expect((await leakage(rowsOf(5, i => ({ z: i, y: '' })))).verdict).toBe('inconclusive')
    expect((await leakage(rowsOf(5, i => ({ y: i })))).observed).toBe('there is no column to look at')
    expect((await look('a,b\n1,2\n', { leakage: { label: 'y' } })).observed).toContain('`y` is not in the data')
  })

  test('rows without a label do not count', async () => {
    const rows = rowsOf(300, i => ({ id: i, code: i % 6, y: i % 6 === 0 && i > 100 ? '' : i % 2 }))
    expect((await leakage(rows)).verdict).toBe('fail')
  })
})
