import { describe, expect, test } from '@jest/globals'
import { workbench } from './workbench.js'

describe('floatColumns', () => {
  test('reads several columns in one scan, each without its missing values and in the order of the rows', async () => {
    const engine = await (await workbench()).open()
    const rows = 9000
    const relation = `(SELECT i, CASE WHEN i % 3 = 0 THEN NULL ELSE i END AS gaps FROM range(${rows}) t(i))`
    const [all, gaps, none] = await engine.floatColumns(['i / 2', 'gaps', 'NULL'], relation, rows)
    expect(all).toEqual({ values: Float64Array.from({ length: rows }, (_, i) => i / 2), missing: 0 })
    const kept = Array.from({ length: rows }, (_, i) => i).filter(i => i % 3 !== 0)
    expect(gaps).toEqual({ values: Float64Array.from(kept), missing: 3000 })
    expect(none).toEqual({ values: new Float64Array(0), missing: rows })
  })

  test.each([0, 1, 100, 50_000])('takes all rows where %i were announced', async announced => {
    const engine = await (await workbench()).open()
    const [column] = await engine.floatColumns(['i', 'i'], 'range(20000) t(i)', announced)
    expect(column!.values).toEqual(Float64Array.from({ length: 20_000 }, (_, i) => i))
  })

  test('fills the arrays of an earlier call, and replaces those that are too short', async () => {
    const engine = await (await workbench()).open()
    const first = new Float64Array(5000).fill(7)
    const room = [first, new Float64Array(10)]
    const read = await engine.floatColumns(['i', 'CASE WHEN i > 3 THEN i END', '-i'], 'range(5000) t(i)', 5000, room)
    expect(read.map(({ values, missing }) => [values.length, missing, values.at(-1)])).toEqual([
      [5000, 0, 4999],
      [4996, 4, 4999],
      [5000, 0, -4999],
    ])
    expect(read[0]!.values.buffer).toBe(first.buffer)
    expect(room.map(({ length }) => length)).toEqual([5000, 5000, 5000])
    expect(room[0]).toBe(first)
  })

  test('has nothing of an empty relation', async () => {
    const engine = await (await workbench()).open()
    expect(await engine.floatColumns(['i'], '(SELECT * FROM range(9) t(i) WHERE i > 9)', 0)).toEqual([
      { values: new Float64Array(0), missing: 0 },
    ])
  })
})
