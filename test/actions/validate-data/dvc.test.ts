import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { dvcDigest } from '../../../actions/validate-data/src/dvc/digest.js'
import type { FakeContext } from '../../fakes/context.js'
import { type Contents, runStep, workspaceWith } from './run-step.js'

/** Digests and files in this test were written by DVC 3.67.1. */

const open: FakeContext[] = []
afterEach(async () => {
  for (const ctx of open.splice(0)) await ctx.close()
})

const DATA = { 'data/x.csv': 'a,b\r\n1,2\r\n', 'data/sub/y.csv': 'p,q\n3,4\n', 'data/sub/ü n.csv': 'é\n' }
const DATA_DVC = `outs:
- md5: e7bb98f532eeec94c42f42863185fbd8.dir
  size: 21
  nfiles: 3
  hash: md5
  path: data
`
const ONE = 'a\n1\n'
const ONE_MD5 = '34ff2335cbe2045ddc3b78993d1e971d'
const ONE_DVC = `outs:\n- md5: ${ONE_MD5}\n  size: 4\n  hash: md5\n  path: one.csv\n`
const LOCK = `schema: '2.0'
stages:
  prep:
    cmd: cp raw/one.csv out/prep.csv && cp raw/one.csv out/nocache.csv
    deps:
    - path: raw/one.csv
      hash: md5
      md5: ${ONE_MD5}
      size: 4
    outs:
    - path: out/nocache.csv
      hash: md5
      md5: ${ONE_MD5}
      size: 4
    - path: out/prep.csv
      hash: md5
      md5: ${ONE_MD5}
      size: 4
  inner:
    cmd: cp ../raw/one.csv inner.csv
    outs:
    - path: inner.csv
      hash: md5
      md5: ${ONE_MD5}
      size: 4
  each@u:
    cmd: mkdir -p out/d_u && cp raw/one.csv out/d_u/f.csv
    outs:
    - path: out/d_u
      hash: md5
      md5: cef357e6650d4405d3dbd9e206fd9029.dir
      size: 4
      nfiles: 1
`
const YAML = `stages:
  prep: {cmd: x, outs: [out/prep.csv, {out/nocache.csv: {cache: false}}]}
  inner: {cmd: x, wdir: w, outs: [inner.csv]}
  each: {foreach: [u, v], do: {cmd: x, outs: ['out/d_\${item}']}}
`

async function place(files: Readonly<Record<string, Contents>>): Promise<FakeContext> {
  const ctx = await workspaceWith({ 'checks.yml': 'version: 1\nrows: {min: 0}\n', ...files })
  open.push(ctx)
  return ctx
}

const check = async (files: Readonly<Record<string, Contents>>, given: Readonly<Record<string, string>>) =>
  runStep(await place(files), given).catch((error: unknown) => error)

describe('digests', () => {
  test.each<[string, Contents, string, string]>([
    ['one.csv', ONE, ONE_MD5, ONE_MD5],
    ['x.csv', DATA['data/x.csv'], 'b202f333fba4fd38d4b8e5e693077aab', 'e5ebd4c02cefbe7955977c67ada242b7'],
    [
      'two pieces of text',
      'ab,cd\r\n'.repeat(300_000),
      '30b6763fb6860b8267c324bcda3af3a0',
      '546e15df2cc0cf04357e4e9ab16a53d9',
    ],
    [
      'bytes that are no text',
      Buffer.from([
        ...Array(4)
          .fill([...Array(128).keys()].map(byte => byte + 128))
          .flat(),
        13,
        10,
        13,
        10,
      ]),
      '266851a03dc314ccc82c1f3d52cb90fe',
      '266851a03dc314ccc82c1f3d52cb90fe',
    ],
  ])('of a file: %s', async (_, contents, md5, legacy) => {
    const ctx = await place({ file: contents })
    const path = join(ctx.workspace, 'file')
    expect((await dvcDigest(path, 'md5')).md5).toBe(md5)
    expect((await dvcDigest(path, 'md5-dos2unix')).md5).toBe(legacy)
  })

  test('of a directory, now and before DVC 3', async () => {
    const ctx = await place(DATA)
    const path = join(ctx.workspace, 'data')
    expect(await dvcDigest(path, 'md5')).toEqual({ md5: 'e7bb98f532eeec94c42f42863185fbd8.dir', size: 21, nfiles: 3 })
    expect((await dvcDigest(path, 'md5-dos2unix')).md5).toBe('6b5d4ab90b81af8abf88e69619953dfd.dir')
  })

  test('of a directory with names that are hard to sort and to write', async () => {
    const names = ['\u{1F600}.csv', '\uFF5E.csv', 'a"b\\c.csv', '\x7f.csv', '.hidden']
    const ctx = await place({
      ...Object.fromEntries(names.map(name => [`odd/${name}`, name])),
      'odd/.dvc/x': 'never looked into',
    })
    await mkdir(join(ctx.workspace, 'odd/empty'))
    expect(await dvcDigest(join(ctx.workspace, 'odd'), 'md5')).toMatchObject({
      md5: 'ec0381dfe63471b38e3105332c9f625f.dir',
      nfiles: 5,
    })
  })
})

describe('the version is the one that is named', () => {
  test('by a file beside the data, which is found', async () => {
    const result = await check({ 'raw/one.csv': ONE, 'raw/one.csv.dvc': ONE_DVC }, { data: 'raw/one.csv' })
    expect(result).toMatchObject({
      verdict: 'pass',
      evidence: {
        dependencies: [{ name: 'raw/one.csv.dvc', digest: { sha256: expect.any(String) } }],
        details: { dvc: [{ name: 'raw/one.csv', md5: ONE_MD5, namedBy: 'raw/one.csv.dvc' }] },
      },
    })
    expect(JSON.stringify(result)).toContain(`md5 ${ONE_MD5}, as raw/one.csv.dvc names it`)
  })

  test.each<[string, Record<string, Contents>, Record<string, string>]>([
    ['of a directory above it', { ...DATA, 'data.dvc': DATA_DVC }, { data: 'data/x.csv' }],
    ['of a stage', { 'out/prep.csv': ONE, 'dvc.lock': LOCK }, { data: 'out/prep.csv' }],
    ['that is not in the cache', { 'out/nocache.csv': ONE, 'dvc.lock': LOCK }, { data: 'out/nocache.csv' }],
    [
      'of a stage in its own directory',
      { 'w/inner.csv': ONE, 'dvc.lock': LOCK, 'dvc.yaml': YAML },
      { data: 'w/inner.csv' },
    ],
    ['of one of many stages', { 'out/d_u/f.csv': ONE, 'dvc.lock': LOCK, 'dvc.yaml': YAML }, { data: 'out/d_u/*.csv' }],
    [
      'before DVC 3',
      {
        'x.csv': DATA['data/x.csv'],
        'x.csv.dvc': 'outs:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  size: 8\n  path: x.csv\n',
      },
      { data: 'x.csv' },
    ],
    [
      'in another directory',
      { 'raw/one.csv': ONE, 'v/one.dvc': `wdir: ../raw\n${ONE_DVC}` },
      { data: 'raw/one.csv', dvc: 'v/one.dvc' },
    ],
    [
      'by several files',
      { ...DATA, 'one.csv': 'a,b\n1,2\n', 'data.dvc': DATA_DVC },
      { data: 'data/x.csv', dvc: 'data.dvc' },
    ],
  ])('%s', async (_, files, given) => {
    const result = await check(files, given)
    expect(result).toMatchObject({ verdict: 'pass' })
    expect((result as { evidence: { details: { dvc?: unknown[] } } }).evidence.details.dvc).toHaveLength(1)
  })

  test('data that no file of DVC names is none of its business, unless it is said', async () => {
    const files = { 'other.csv': ONE, 'dvc.lock': LOCK }
    expect(await check(files, { data: 'other.csv' })).toMatchObject({ verdict: 'pass', evidence: { dependencies: [] } })
    expect(await check(files, { data: 'other.csv', dvc: 'dvc.lock' })).toMatchObject({
      code: 'VALIDATE_DVC_UNTRACKED',
      message: 'other.csv is not named by dvc.lock',
    })
  })
})

describe('another version', () => {
  test('of a file', async () => {
    const files = { 'raw/one.csv': 'a\n2\n', 'raw/one.csv.dvc': ONE_DVC }
    expect(await check(files, { data: 'raw/one.csv' })).toMatchObject({
      code: 'VALIDATE_DVC_MISMATCH',
      kind: 'input',
      file: 'raw/one.csv.dvc',
      line: 2,
      message: expect.stringMatching(
        new RegExp(
          `^raw/one.csv is not the version that raw/one.csv.dvc names: expected md5 ${ONE_MD5} \\(4 B\\), found md5 [0-9a-f]{32} \\(4 B\\)$`,
        ),
      ),
      hint: expect.stringContaining('dvc pull raw/one.csv.dvc'),
    })
    expect(await check(files, { data: 'raw/one.csv', dvc: 'off' })).toMatchObject({ verdict: 'pass' })
  })

  test.each<[string, Record<string, Contents>]>([
    ['a file more', { 'data/new.csv': ONE }],
    ['a file changed that is not looked at', { 'data/sub/y.csv': 'p,q\n3,5\n' }],
  ])('of a directory: %s', async (_, change) => {
    expect(await check({ ...DATA, ...change, 'data.dvc': DATA_DVC }, { data: 'data/x.csv' })).toMatchObject({
      code: 'VALIDATE_DVC_MISMATCH',
      message: expect.stringContaining('expected md5 e7bb98f532eeec94c42f42863185fbd8.dir (3 files, 21 B), found'),
    })
  })

  test('a file where a directory is named', async () => {
    expect(
      await check(
        { 'one.csv': ONE, 'one.csv.dvc': DATA_DVC.replace('path: data', 'path: one.csv') },
        { data: 'one.csv' },
      ),
    ).toMatchObject({
      code: 'VALIDATE_DVC_MISMATCH',
      message: expect.stringContaining('one.csv is a file, but one.csv.dvc names a directory'),
    })
  })
})

describe('files of DVC that cannot be used', () => {
  test.each<[string, string, RegExp]>([
    ['no version', 'outs:\n- path: one.csv\n', /VALIDATE_DVC_FILE one\.csv\.dvc names no MD5 of one\.csv/],
    ['a version in the cloud', 'outs:\n- {path: one.csv, etag: abc, size: 4}\n', /VALIDATE_DVC_FILE/],
    ['another digest', 'outs:\n- {path: one.csv, hash: blake3, md5: abc}\n', /VALIDATE_DVC_FILE/],
    [
      'the whole machine',
      `outs:\n- {path: /, hash: md5, md5: ${ONE_MD5}.dir}\n`,
      /VALIDATE_DVC_FILE .*holds the workspace itself/,
    ],
    [
      'the workspace',
      `outs:\n- {path: ., hash: md5, md5: ${ONE_MD5}.dir}\n`,
      /VALIDATE_DVC_FILE .*holds the workspace itself/,
    ],
    ['no YAML', 'outs: [', /POLICY_SYNTAX/],
    ['another form', 'outs: 5\n', /POLICY_INVALID/],
  ])('%s', async (_, text, expected) => {
    const error = await check({ 'one.csv': ONE, 'one.csv.dvc': text }, { data: 'one.csv' })
    expect(`${(error as { code: string }).code} ${(error as Error).message}`).toMatch(expected)
  })

  test('a file with another name', async () => {
    const ctx = await place({ 'one.csv': ONE, 'x.yaml': ONE_DVC })
    await expect(runStep(ctx, { data: 'one.csv', dvc: 'x.yaml' })).rejects.toMatchObject({ code: 'VALIDATE_DVC_FILE' })
  })
})
