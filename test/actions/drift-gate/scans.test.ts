import { describe, expect, test } from '@jest/globals'
import type { PlannedColumn } from '../../../actions/drift-gate/src/columns.js'
import { columnsWithValues } from '../../../actions/drift-gate/src/reading.js'
import { batchesOf } from '../../../actions/drift-gate/src/scans/batches.js'
import { byFrequency, countValues } from '../../../actions/drift-gate/src/scans/counts.js'
import type { Side } from '../../../actions/drift-gate/src/sides.js'
import type { DataColumn } from '../../../shared/data/index.js'
import { workbench } from '../../shared/data/workbench.js'

const text = (name: string): DataColumn => ({ name, type: 'string', nativeType: 'VARCHAR' })
const side = (relation: string, rows: number) => ({ name: 'reference', relation, rows }) as Side

describe('columns that are read together', () => {
  const column = (name: string, kind: PlannedColumn['kind']) => ({ name, kind }) as PlannedColumn
  const names = (batches: PlannedColumn[][]) => batches.map(batch => batch.map(({ name }) => name).join(''))

  test('as many numeric ones as memory has room for, in their order', () => {
    const columns = [...'abcdefg'].map(name => column(name, name === 'c' ? 'categorical' : 'numeric'))
    expect(names(batchesOf(columns, 1000))).toEqual(['abcdefg'])
    // Eight bytes a row and column, of an eighth of the memory.
    expect(names(batchesOf(columns, 1_000_000, 128 * 2 ** 20))).toEqual(['abc', 'de', 'fg'])
    expect(names(batchesOf(columns, 1e9, 128 * 2 ** 20))).toEqual(['a', 'bc', 'd', 'e', 'f', 'g'])
    expect(batchesOf([], 1000)).toEqual([])
  })
})

describe('values of several columns counted in one scan', () => {
  test('each by itself, rows without a value among them', async () => {
    const engine = await (await workbench()).open()
    const names = Array.from({ length: 70 }, (_, k) => `c ${k}`)
    const values = names.map((name, k) => `CASE WHEN i % ${k + 2} > 0 THEN (i % ${k + 2})::VARCHAR END AS "${name}"`)
    const relation = `(SELECT ${values.join(', ')} FROM range(1000) t(i))`
    const counted = await countValues(engine, side(relation, 1000), names.map(text))
    expect(counted.size).toBe(70)
    for (const [k, name] of names.entries()) {
      const expected = new Map<string | null, number>()
      for (let i = 0; i < 1000; i++) {
        const value = i % (k + 2) > 0 ? String(i % (k + 2)) : null
        expected.set(value, (expected.get(value) ?? 0) + 1)
      }
      expect(counted.get(name)).toEqual(expected)
    }
  })

  test.each([20_000, 120_000])('but for those with many values, of %i rows', async rows => {
    const engine = await (await workbench()).open()
    const relation = `(SELECT i::VARCHAR AS id, CASE WHEN i < 60000 THEN '' ELSE i::VARCHAR END AS late, 'x' AS same
      FROM range(${rows}) t(i))`
    const counted = await countValues(engine, side(relation, rows), ['id', 'late', 'same'].map(text))
    expect([...counted.keys()]).toEqual(rows < 60_000 ? ['late', 'same'] : ['same'])
    expect(counted.get('same')).toEqual(new Map([['x', rows]]))
  })

  test('equal frequencies stand in the order of their bytes', () => {
    const values = ['z', '\u{10000}', '￿', 'a', 'many'].map(value => ({ value }))
    const sorted = byFrequency(values, ({ value }) => (value === 'many' ? 2 : 1))
    expect(sorted.map(({ value }) => value)).toEqual(['many', 'a', 'z', '￿', '\u{10000}'])
  })
})

test('a column has values wherever they are', async () => {
  const engine = await (await workbench()).open()
  const relation = `(SELECT i AS always, CASE WHEN i = 9000 THEN 1 END AS late, NULL AS never FROM range(9001) t(i))`
  const found = await columnsWithValues(engine, relation, ['always', 'late', 'never'].map(text))
  expect([...found]).toEqual(['always', 'late'])
})
