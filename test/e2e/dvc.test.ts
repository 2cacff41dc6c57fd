import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { verifyVersions } from '../../actions/validate-data/src/dvc/index.js'
import { resolveDataset } from '../../shared/data/index.js'
import { describeWith } from './need.js'

describeWith(['dvc'], 'files that the real DVC writes', tools => {
  let workspace = ''
  const signal = new AbortController().signal
  const dvc = (...words: string[]) =>
    execFileSync(tools.dvc, words, { cwd: workspace, env: { ...process.env, DVC_NO_ANALYTICS: '1' }, stdio: 'pipe' })

  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'mlops-dvc-'))
    const files: Record<string, string | Buffer> = {
      'data/x.csv': 'a,b\r\n1,2\r\n',
      'data/sub/ü "n".csv': 'é\n',
      'data/.hidden.csv': 'a\n',
      'data/\u{1F600}.csv': 'a\n',
      'data/\uFF5E.csv': 'a\n',
      'big.csv': 'ab,cd\r\n'.repeat(400_000),
      'bytes.csv': Buffer.from([...Array(300).keys()].map(byte => byte % 256)),
      'empty.csv': '',
      'raw.csv': 'a\n1\n',
      'dvc.yaml': `stages:
  plain: {cmd: mkdir -p out && cp raw.csv out/plain.csv, deps: [raw.csv], outs: [out/plain.csv]}
  kept: {cmd: mkdir -p kept && cp raw.csv kept/kept.csv, deps: [raw.csv], outs: [{kept/kept.csv: {cache: false}}]}
  inner: {cmd: cp ../raw.csv inner.csv, wdir: w, deps: [../raw.csv], outs: [inner.csv]}
  each:
    foreach: [u, v]
    do: {cmd: 'mkdir -p d/\${item} && cp raw.csv d/\${item}/f.csv', deps: [raw.csv], outs: ['d/\${item}']}
`,
    }
    for (const [name, contents] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, name)), { recursive: true })
      await writeFile(join(workspace, name), contents)
    }
    await mkdir(join(workspace, 'w'))
    dvc('init', '-q', '--no-scm')
    dvc('add', '-q', 'data', 'big.csv', 'bytes.csv', 'empty.csv')
    dvc('repro', '-q')
  }, 300_000)
  afterAll(() => rm(workspace, { recursive: true, force: true }))

  const verify = async (glob: string, given = ['auto']) =>
    verifyVersions(await resolveDataset([glob], { workspace, format: 'csv' }), given, { workspace, signal })

  test.each<[string, string, string]>([
    ['data/**/*.csv', 'data', 'data.dvc'],
    ['big.csv', 'big.csv', 'big.csv.dvc'],
    ['bytes.csv', 'bytes.csv', 'bytes.csv.dvc'],
    ['empty.csv', 'empty.csv', 'empty.csv.dvc'],
    ['out/plain.csv', 'out/plain.csv', 'dvc.lock'],
    ['kept/kept.csv', 'kept/kept.csv', 'dvc.lock'],
    ['w/inner.csv', 'w/inner.csv', 'dvc.lock'],
    ['d/v/f.csv', 'd/v', 'dvc.lock'],
  ])('name the version of %s', async (glob, name, source) => {
    expect(await verify(glob)).toMatchObject([{ name, source: { name: source } }])
    expect(await verify(glob, [source])).toMatchObject([{ name, source: { name: source } }])
  })

  test('and another version is what DVC itself calls modified', async () => {
    await rm(join(workspace, 'big.csv'))
    await writeFile(join(workspace, 'big.csv'), 'ab,cd\n'.repeat(400_000))
    expect(String(dvc('status', 'big.csv.dvc'))).toContain('modified')
    await expect(verify('big.csv')).rejects.toMatchObject({ code: 'VALIDATE_DVC_MISMATCH' })
    await appendFile(join(workspace, 'data/new.csv'), 'a\n')
    expect(String(dvc('status', 'data.dvc'))).toContain('modified')
    await expect(verify('data/x.csv')).rejects.toMatchObject({ code: 'VALIDATE_DVC_MISMATCH' })
  }, 60_000)
})
