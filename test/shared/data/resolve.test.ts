import { chmod, mkdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { assertUnchanged, type ResolveOptions } from '../../../shared/data/index.js'
import { dirHashOf } from '../../../shared/evidence/index.js'
import { type Workbench, workbench } from './workbench.js'

describe('what is found', () => {
  test('one file is named by its sha256, several by their dirHash, in the order of their names', async () => {
    const bench = await workbench()
    for (const name of ['data/b.csv', 'data/a.csv', 'data/deep/c.csv']) await bench.write(name, `x\n${name}\n`)
    const one = await bench.resolve('data/a.csv')
    expect(one.artifact).toEqual({ name: 'data/a.csv', role: 'data', digest: { sha256: one.files[0]!.sha256 } })
    const all = await bench.resolve(['data/**/*.csv', '!data/b.csv'])
    expect(all.files.map(file => file.name)).toEqual(['data/a.csv', 'data/deep/c.csv'])
    expect(all.artifact.digest).toEqual({ dirHash: dirHashOf(all.files) })
  })

  test('a name with glob characters that exists is taken as it is', async () => {
    const bench = await workbench()
    await bench.write('data [1] (final)!.csv', 'x\n1\n')
    const found = await bench.resolve('data [1] (final)!.csv')
    expect(found.files.map(file => file.name)).toEqual(['data [1] (final)!.csv'])
  })

  test('an absolute path outside of the workspace may be named', async () => {
    const bench = await workbench()
    const path = join(bench.temp, 'elsewhere.parquet')
    await writeFile(path, 'PAR1')
    expect((await bench.resolve(path)).files[0]!.path).toBe(path)
  })

  test('a file reached under two names counts once', async () => {
    const bench = await workbench()
    await bench.write('data/a.csv', 'x\n1\n')
    await symlink(join(bench.workspace, 'data'), join(bench.workspace, 'data', 'loop'))
    await symlink(join(bench.workspace, 'data', 'a.csv'), join(bench.workspace, 'data', 'twin.csv'))
    expect((await bench.resolve('data/**/*.csv')).files.map(file => file.name)).toEqual(['data/a.csv'])
  })

  test.each([
    ['a.csv', 'csv'],
    ['a.TSV', 'csv'],
    ['a.csv.gz', 'csv'],
    ['a.parquet', 'parquet'],
    ['a.pq', 'parquet'],
    ['a.jsonl', 'jsonl'],
    ['a.ndjson.gz', 'jsonl'],
  ])('%s is read as %s', async (name, format) => {
    const bench = await workbench()
    await bench.write(name, 'x')
    expect((await bench.resolve(name)).format).toBe(format)
  })
})

describe('what is refused', () => {
  const refusals: [
    what: string,
    code: string,
    text: RegExp,
    arrange: (bench: Workbench) => Promise<unknown>,
    globs: string | string[],
    options?: Partial<ResolveOptions>,
  ][] = [
    ['a missing file', 'DATA_NOT_FOUND', /^nothing\.csv does not exist$/, async () => {}, 'nothing.csv'],
    ['an empty glob', 'DATA_NOT_FOUND', /^no file matches data\/\*\.csv$/, async () => {}, 'data/*.csv'],
    [
      'a glob that matches nothing beside one that does',
      'DATA_NOT_FOUND',
      /^no file matches b\*\.csv$/,
      bench => bench.write('a.csv', 'x\n'),
      ['a.csv', 'b*.csv'],
    ],
    [
      'files that are all excluded',
      'DATA_NOT_FOUND',
      /does not exist|are excluded/,
      bench => bench.write('a.csv', 'x\n'),
      ['a.csv', '!*.csv'],
    ],
    ['a directory', 'DATA_NOT_A_FILE', /^data is a directory$/, bench => bench.write('data/a.csv', 'x'), 'data'],
    [
      'a link out of the workspace',
      'DATA_LINK_OUTSIDE',
      /^data\.csv leads out of the workspace, to .*secret$/,
      async bench => {
        await writeFile(join(bench.temp, 'secret'), 'token')
        await symlink(join(bench.temp, 'secret'), join(bench.workspace, 'data.csv'))
      },
      'data.csv',
    ],
    [
      'a linked directory out of the workspace',
      'DATA_LINK_OUTSIDE',
      /^data\/a\.csv leads out/,
      async bench => {
        await mkdir(join(bench.temp, 'out'))
        await writeFile(join(bench.temp, 'out', 'a.csv'), 'x')
        await symlink(join(bench.temp, 'out'), join(bench.workspace, 'data'))
      },
      'data/*.csv',
    ],
    [
      'an unknown ending',
      'DATA_FORMAT',
      /^data\.xlsx has none of/,
      bench => bench.write('data.xlsx', 'x'),
      'data.xlsx',
    ],
    [
      'mixed formats',
      'DATA_FORMAT',
      /a\.csv \(csv\), b\.parquet \(parquet\)/,
      async bench => {
        await bench.write('a.csv', 'x')
        await bench.write('b.parquet', 'x')
      },
      '*.{csv,parquet}',
    ],
    [
      'a delimiter of two characters',
      'DATA_CSV_OPTION',
      /delimiter is "::"/,
      bench => bench.write('a.csv', 'x'),
      'a.csv',
      { csv: { delimiter: '::' } },
    ],
    [
      'a delimiter that is the quote',
      'DATA_CSV_OPTION',
      /both "\\""/,
      bench => bench.write('a.csv', 'x'),
      'a.csv',
      { csv: { delimiter: '"' } },
    ],
    [
      'an unknown encoding',
      'DATA_CSV_OPTION',
      /encoding is ebcdic/,
      bench => bench.write('a.csv', 'x'),
      'a.csv',
      { csv: { encoding: 'ebcdic' } },
    ],
  ]
  test.each(refusals.map(refusal => ({ what: refusal[0], refusal })))('$what', async ({ refusal }) => {
    const [, code, text, arrange, globs, options] = refusal
    const bench = await workbench()
    await arrange(bench)
    const error = await bench.resolve(globs, options).catch(caught => caught)
    expect(error).toMatchObject({ code, kind: 'input', message: expect.stringMatching(text), hint: expect.any(String) })
  })

  const asRoot = process.getuid?.() === 0
  ;(asRoot ? test.skip : test)('a file without permission', async () => {
    const bench = await workbench()
    await bench.write('a.csv', 'x')
    await chmod(join(bench.workspace, 'a.csv'), 0)
    await expect(bench.resolve('a.csv')).rejects.toMatchObject({ code: 'DATA_NO_PERMISSION' })
  })
})

test('a file that was written to after its digest is noticed', async () => {
  const bench = await workbench()
  await bench.write('a.csv', 'x\n1\n')
  const dataset = await bench.resolve('a.csv')
  await expect(assertUnchanged(dataset)).resolves.toBeUndefined()
  await bench.write('a.csv', 'x\n2\n')
  await utimes(join(bench.workspace, 'a.csv'), new Date(1), new Date(1))
  await expect(assertUnchanged(dataset)).rejects.toMatchObject({ code: 'DATA_CHANGED', kind: 'infrastructure' })
  const engine = await bench.open()
  await expect(engine.load(dataset, 'data')).rejects.toMatchObject({ code: 'DATA_CHANGED' })
})
