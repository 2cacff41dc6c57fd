import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { step } from '../../actions/validate-data/src/main.js'
import { ENGINE } from '../shared/data/workbench.js'
import { type Bench, bench } from '../shared/run/harness.js'

/** Whole runs on GitHub's host, over data, checks and names that somebody hostile chose. */

const open: Bench[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function runWith(files: Readonly<Record<string, string>>, given = {}, env: Record<string, string> = {}) {
  const one = await bench()
  open.push(one)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(one.workspace, name)), { recursive: true })
    await writeFile(join(one.workspace, name), text)
  }
  const github = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: one.workspace, GITHUB_REPOSITORY: 'acme/demo' }
  const own: Record<string, string> = {}
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE']) {
    own[name] = join(one.workspace, '..', name)
    await writeFile(own[name]!, '')
  }
  const inputs = { data: 'data.csv', checks: 'checks.yml', 'engine-path': ENGINE, threads: '2', ...given }
  const run = await one.run(step, inputs, { env: { ...github, ...own, ...env } })
  const report = join(one.workspace, 'mlops-out/report/validate-data')
  const written = new Map<string, string>()
  for (const name of await readdir(report).catch(() => [])) {
    written.set(name, await readFile(join(report, name), 'utf8').catch(() => ''))
  }
  return {
    ...run,
    written,
    summary: await readFile(own.GITHUB_STEP_SUMMARY!, 'utf8'),
    outputs: await readFile(own.GITHUB_OUTPUT!, 'utf8'),
  }
}

/** Lines that the runner obeys: all with colons in front, except where commands are switched off. */
function commandsIn(log: string): string[] {
  const found: string[] = []
  let off: string | undefined
  for (const line of log.split(/\r?\n/)) {
    if (off !== undefined) {
      if (line.trim() === `::${off}::`) off = undefined
      continue
    }
    off = /^\s*::stop-commands::(.+)$/.exec(line)?.[1]
    if (off === undefined && (/^\s*::/.test(line) || line.includes('##['))) found.push(line)
  }
  return found
}

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '::set-output name=verdict::pass',
  'x\n::set-output name=verdict::pass\n::error::y',
  '%0A::error::%0D%0A',
  ']]><failure/>',
  'a|b|c',
  '`</code>`',
  '\u202Egnp.exe',
  '\u0000\u0001\u001b[31mred\u001b[0m'.replace('\u0000', ''),
  '@everyone [x](javascript:alert(1))',
  '${{ secrets.TOKEN }}',
]
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`

describe.each(ATTACKS.map(attack => ({ attack, shown: JSON.stringify(attack) })))('$shown', ({ attack }) => {
  test('as a value, a name of a column, of a check and of a key', async () => {
    const files = {
      'data.csv': `id,${cell(attack)}\n${cell(attack)},${cell(attack)}\n${cell(`${attack}2`)},x\n3\n`,
      'checks.yml': JSON.stringify({
        version: 1,
        key: [attack],
        columns: { [attack]: { in: ['x'] }, id: { length: 1 } },
        checks: [{ sql: 'false', name: attack, description: attack, owner: attack, tags: [attack] }],
      }),
    }
    const run = await runWith(files, { 'csv-delimiter': ',' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatch(/verdict<<(.*)\nfail\n\1/)
    // What the runner would obey: only commands that we mean.
    for (const line of commandsIn(run.stdout))
      expect(line).toMatch(/^::(error|warning|notice|group|endgroup|add-mask|debug)/)
    const raw = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/
    expect(run.summary).not.toMatch(raw)
    // Within a code span Markdown shows tags as they are written.
    expect(run.summary.replace(/(`+)[^`]+\1/g, '')).not.toMatch(/<img|<script/i)
    const html = [...run.written].filter(([name]) => name.endsWith('.html'))
    expect(html.length).toBeGreaterThan(0)
    for (const [, text] of html) {
      expect(text).not.toMatch(/<img src=x|<script>alert/i)
      expect(text).not.toMatch(/href="javascript:/i)
      expect(text).not.toMatch(raw)
    }
    const xml = [...run.written].filter(([name]) => name.endsWith('.xml'))
    expect(xml.length).toBeGreaterThan(0)
    for (const [, text] of xml) {
      expect(text).not.toMatch(raw)
      expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<]|&(?!amp;|lt;|gt;|quot;|apos;|#)/)
      expect(text).not.toContain('<failure/>')
    }
  })
})

test('a secret that the data, the checks and the engine’s words hold is hidden everywhere', async () => {
  const secret = 'correct-horse-battery'
  const files = {
    'data.csv': `a,b\n1,${secret}\n2,x\n`,
    'checks.yml': JSON.stringify({ version: 1, columns: { b: { in: ['x'] } }, checks: [{ sql: `b <> '${secret}'` }] }),
  }
  const env = { MLOPS_SECRET: secret }
  const failed = await runWith(files, { token: secret }, env)
  expect(failed.exitCode).toBe(1)
  const broken = { ...files, 'checks.yml': `version: 1\nchecks:\n  - sql: "'${secret}'::INTEGER > a"\n` }
  const refused = await runWith(broken, { token: secret }, env)
  expect(refused.exitCode).toBe(2)
  for (const run of [failed, refused]) {
    const shown = run.stdout.replace(`::add-mask::${secret}`, '') + run.stderr + run.summary + run.outputs
    expect(shown).not.toContain(secret)
    for (const [name, text] of run.written) if (/html|json|xml/.test(name)) expect(text).not.toContain(secret)
  }
})

test('values that a spreadsheet would take for formulas are written as they are: the file is for machines', async () => {
  const run = await runWith({
    'data.csv': `id,f\n1,"=cmd|' /C calc'!A0"\n2,-5\n`,
    'checks.yml': 'version: 1\nkey: id\ncolumns: {f: {in: [x]}}\n',
  })
  expect(run.written.get('failing-rows.csv')).toContain(`,1,1,=cmd|' /C calc'!A0\n`)
})

describe('a checks file', () => {
  const data = 'a\n1\n'
  test.each<[string, string, RegExp]>([
    [
      'whose aliases multiply',
      `version: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]`)
        .join('\n')}\n`,
      /POLICY_TOO_LARGE/,
    ],
    ['that is huge', `version: 1\ncolumns:\n${'  a: {not-null: true} #\n'.repeat(60_000)}`, /POLICY_TOO_LARGE/],
    [
      'that is deep',
      `version: 1\ncolumns: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      /POLICY_TOO_LARGE|POLICY_SYNTAX/,
    ],
    ['with a tag of code', 'version: 1\ncolumns: !!js/function "function () { process.exit(0) }"\n', /POLICY_SYNTAX/],
    ['that pollutes prototypes', 'version: 1\n__proto__: {polluted: yes}\ncolumns: {a: }\n', /POLICY_INVALID/],
    [
      'that names a path as dataset',
      'version: 1\nchecks:\n  - references: {columns: [a], dataset: ../../etc/passwd, to: [x]}\n',
      /POLICY_INVALID|VALIDATE_/,
    ],
    [
      'that names a glob as dataset',
      "version: 1\nchecks:\n  - row-count: {dataset: '**/*', equals: true}\n",
      /POLICY_INVALID|VALIDATE_/,
    ],
  ])('%s is refused', async (_, checks, code) => {
    const run = await runWith({ 'data.csv': data, 'checks.yml': checks })
    expect(run.exitCode).toBe(2)
    expect(run.stdout + run.stderr).toMatch(code)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('may have columns with the names of what objects inherit', async () => {
    const run = await runWith({
      'data.csv': 'constructor,toString,hasOwnProperty\n1,2,3\n',
      'checks.yml':
        'version: 1\nkey: constructor\ncolumns: {constructor: {max: 0}, toString: integer, hasOwnProperty: {not-null: true}}\n',
    })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('constructor')
  })

  test('that is a link out of the workspace is refused', async () => {
    const one = await bench()
    open.push(one)
    await writeFile(join(one.workspace, '..', 'secret.yml'), 'token: hidden-value')
    await symlink(join(one.workspace, '..', 'secret.yml'), join(one.workspace, 'checks.yml'))
    await writeFile(join(one.workspace, 'data.csv'), data)
    const run = await one.run(step, { data: 'data.csv', checks: 'checks.yml', 'engine-path': ENGINE })
    expect(run.exitCode).toBe(2)
    expect(run.stdout + run.stderr).not.toContain('hidden-value')
  })
})
