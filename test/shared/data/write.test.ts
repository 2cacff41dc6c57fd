import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { workbench } from './workbench.js'

async function loaded(reserved: readonly string[]) {
  const bench = await workbench()
  const name = await bench.write('data.csv', 'id,name\n1,Ann\n2,\n3,"O\'Hara"\n')
  const engine = await bench.open()
  const table = await engine.load(await bench.resolve(name), 'data')
  const paths = reserved.map(path => join(bench.temp, path))
  for (const path of paths) engine.reserve(path)
  return { bench, engine, table, paths }
}

async function* of<T>(...rows: readonly T[]) {
  yield* rows
}

describe('writing Parquet', () => {
  test('a locked engine writes the reserved file, in the order of the rows', async () => {
    const { engine, table, paths } = await loaded(["o'ut.parquet"])
    await engine.vet('id > 1', 'expression', table)
    expect(await engine.writeParquet(`SELECT id, name FROM ${table.sql} ORDER BY id DESC`, paths[0]!)).toBe(3)
    expect((await readFile(paths[0]!)).subarray(0, 4).toString()).toBe('PAR1')
    const rows = await engine.query(`FROM read_parquet('${paths[0]!.replaceAll("'", "''")}')`)
    expect(rows).toEqual([
      { id: 3n, name: "O'Hara" },
      { id: 2n, name: null },
      { id: 1n, name: 'Ann' },
    ])
  })

  test('a locked engine writes nothing beside it, and reserves nothing any more', async () => {
    const { bench, engine, table, paths } = await loaded(['out.parquet'])
    await engine.vet('id > 1', 'expression', table)
    const other = join(bench.temp, 'other.parquet')
    await expect(engine.writeParquet(`FROM ${table.sql}`, other)).rejects.toThrow('without having been reserved')
    await expect(engine.query(`COPY (SELECT 1) TO '${other}' (FORMAT parquet)`)).rejects.toThrow('Permission Error')
    await expect(access(other)).rejects.toThrow()
    expect(() => engine.reserve(other)).toThrow('locked')
    await expect(engine.vet(`COPY data TO '${paths[0]}'`, 'select')).rejects.toThrow('only SELECT')
    await expect(access(paths[0]!)).rejects.toThrow()
  })

  test('rows that are collected while another result is read, with missing values and any text', async () => {
    const { engine, table, paths } = await loaded(['rows.parquet'])
    await engine.vet('id > 1', 'expression', table)
    const source = async function* () {
      for await (const batch of engine.batches(`SELECT id, name FROM ${table.sql} ORDER BY id`)) {
        for (const { id, name } of batch) yield [name === null ? null : `${name}\0,"\n`, Number(id)] as const
      }
    }
    const columns = [
      { name: 'a "b"', type: 'text' },
      { name: 'n', type: 'integer' },
    ] as const
    const rows = await engine.collect(columns, source())
    expect(await engine.writeParquet(`FROM ${rows}`, paths[0]!)).toBe(3)
    expect(await engine.query(`FROM ${rows}`)).toEqual([
      { 'a "b"': 'Ann\0,"\n', n: 1n },
      { 'a "b"': null, n: 2n },
      { 'a "b"': 'O\'Hara\0,"\n', n: 3n },
    ])
    expect(await engine.query(`FROM ${await engine.collect(columns, of())}`)).toEqual([])
  })
})
