import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { command } from '../../../../actions/validate-data/src/import/command.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { cli } from '../../../../cli/src/cli.js'
import { createTerminal } from '../../../../cli/src/terminal.js'
import { subcommandProblems } from '../../../../shared/contract/index.js'
import { parsePolicy } from '../../../../shared/policy/index.js'
import { runSubcommand } from '../../../../shared/run/index.js'
import { type Place, place } from '../whole-run.js'
import { fixture, golden } from './gx/oracle.js'

const { tables } = await golden()
const suite = async (name: string) => readFile(fixture(name), 'utf8')
const gx: { results: { type: string; success: boolean }[] } = JSON.parse(await suite('suite-1x.verdicts.json'))

/** The table that GX had, as lines of JSON. */
function jsonl(): string {
  const columns = Object.entries(tables.mixed as Readonly<Record<string, readonly unknown[]>>)
  const rows = columns[0]![1].map((_, row) => Object.fromEntries(columns.map(([name, values]) => [name, values[row]])))
  return rows.map(row => `${JSON.stringify(row)}\n`).join('')
}

/** Lines at which the expectations of a suite begin, as Python indents them. */
const linesOf = (text: string) => text.split('\n').flatMap((line, index) => (line === '    {' ? [index + 1] : []))

async function convert(where: Place, given: Readonly<Record<string, string>>, output?: 'json') {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
  })
  const { exitCode } = await runSubcommand(command, {
    given: new Map(Object.entries(given)),
    host: 'terminal',
    inputsFrom: 'environment',
    env: { PATH: process.env.PATH },
    workspace: where.workspace,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    output,
  })
  return { exitCode, ...written }
}

describe.each(['suite-1x.json', 'suite-0.18.json'])('the %s that Great Expectations wrote', name => {
  test('gives the verdicts that GX gave, at the lines of the suite', async () => {
    const text = await suite(name)
    const own = await place({ 'data.jsonl': jsonl(), 'gx/payments.json': text })
    const { exitCode } = await own.run({ data: 'data.jsonl', checks: 'gx/payments.json' })
    const { findings, verdict } = await own.outcome()
    const lines = linesOf(text)
    expect(lines).toHaveLength(gx.results.length)
    const verdictAt = (line: number) =>
      findings.filter(finding => finding.line === line && finding.file === 'gx/payments.json')
    expect(lines.map(line => verdictAt(line).length)).toEqual(lines.map(() => 1))
    expect(lines.map(line => verdictAt(line)[0]!.severity === 'pass')).toEqual(gx.results.map(({ success }) => success))
    // `severity` came with 1.x: what is a warning there fails in an older suite.
    const isNew = name === 'suite-1x.json'
    expect(findings.filter(({ severity }) => severity !== 'pass').map(one => [one.subject, one.severity])).toEqual([
      ['n', isNew ? 'warn' : 'fail'],
      ['x', isNew ? 'warn' : 'fail'],
    ])
    expect({ verdict, exitCode }).toEqual(isNew ? { verdict: 'warn', exitCode: 0 } : { verdict: 'fail', exitCode: 1 })
  })

  test('is converted to a file with the same verdicts', async () => {
    const own = await place({ 'data.jsonl': jsonl(), 'payments.json': await suite(name) })
    expect(await convert(own, { checks: 'payments.json', 'output-file': 'checks.yml' })).toMatchObject({
      exitCode: 0,
      stdout: 'checks.yml: 0 columns, 17 further checks from the Great Expectations suite payments\n',
    })
    const verdicts = async (checks: string, report: string) => {
      await own.run({ data: 'data.jsonl', checks, report })
      const { findings } = await own.outcome(report)
      return findings.map(({ code, subject, message, severity }) => [code, subject, message, severity])
    }
    expect(await verdicts('checks.yml', 'out/converted')).toEqual(await verdicts('payments.json', 'out/direct'))
    expect(await own.read('checks.yml')).toContain('expect_column_values_to_not_be_null of n, line ')
  })
})

describe('parameters', () => {
  const text = JSON.stringify({
    name: 's',
    suite_parameters: { most: 50 },
    expectations: [
      {
        type: 'expect_column_values_to_be_between',
        kwargs: { column: 'a', max_value: { $PARAMETER: 'most * 2 + 1' } },
      },
    ],
  })

  test('come from the suite, and the input wins; a run with others is another run', async () => {
    const own = await place({ 'data.csv': 'a\n1\n101\n', 'suite.json': text })
    expect(await own.run({ checks: 'suite.json' })).toMatchObject({ exitCode: 0 })
    expect(await own.run({ checks: 'suite.json', parameters: 'most=10' })).toMatchObject({ exitCode: 1 })
    expect((await own.outcome()).findings[0]!.message).toContain('at most 21')
  })

  test('without a value are an error that names them', async () => {
    const own = await place({ 'data.csv': 'a\n1\n', 'suite.json': text.replace('most * 2', 'mots * 2') })
    const { exitCode, stderr, stdout } = await own.run({ checks: 'suite.json' })
    expect(exitCode).toBe(2)
    expect(`${stdout}${stderr}`).toContain('parameter mots has')
  })

  test('are refused where nothing takes them', async () => {
    const own = await place({ 'data.csv': 'a\n1\n', 'checks.yml': 'version: 1\ncolumns: {a: integer}\n' })
    const { exitCode, stderr, stdout } = await own.run({ parameters: 'most=10' })
    expect(exitCode).toBe(2)
    expect(`${stdout}${stderr}`).toContain('takes no parameters, but most is given')
  })
})

describe('what does not translate', () => {
  const text = `{
  "name": "odd",
  "expectations": [
    {"type": "expect_column_to_exist", "kwargs": {"column": "a"}},
    {"type": "expect_column_values_to_be_prime", "kwargs": {"column": "a"}},
    {
      "type": "expect_column_values_to_match_regex",
      "kwargs": {
        "column": "a",
        "regex": "^(?!x)"
      }
    },
    {"type": "expect_column_values_to_be_unique", "kwargs": {"column": "a", "row_condition": "b.rolling(3) > 1", "condition_parser": "pandas"}},
    {"type": "expect_column_values_to_be_unique", "kwargs": {"column": "a", "surprise": 1}},
    {"type": "expect_query_results_to_match_comparison", "kwargs": {}},
    {"kwargs": {}}
  ]
}
`

  test('is listed, all of it, with its line, and nothing is checked', async () => {
    const own = await place({ 'data.csv': 'a\n1\n', 'suite.json': text })
    const { exitCode, stderr, stdout } = await own.run({ checks: 'suite.json' })
    expect(exitCode).toBe(2)
    const said = `${stdout}${stderr}`
    for (const part of [
      '6 things in the Great Expectations suite odd do not translate',
      'suite.json:5: expect_column_values_to_be_prime of a: it is no core expectation',
      'suite.json:10: expect_column_values_to_match_regex of a: `regex` has a look-around',
      'suite.json:13: expect_column_values_to_be_unique of a: the row condition "b.rolling(3) > 1" cannot be read at `rolling`',
      'suite.json:14: expect_column_values_to_be_unique of a: `surprise` has no meaning here',
      'suite.json:15: expect_query_results_to_match_comparison: it compares with a query on another data source',
      'suite.json:16: expectation 7: it has no `type`',
    ])
      expect(said).toContain(part)
    expect(await own.exists('mlops-out/report/validate-data/outcome.json')).toBe(false)
  })

  test('stops the conversion as well; a checks file needs none', async () => {
    const own = await place({ 'suite.json': text, 'checks.yml': 'version: 1\n' })
    expect(await convert(own, { checks: 'suite.json', 'output-file': 'out.yml' })).toMatchObject({ exitCode: 2 })
    expect(await own.exists('out.yml')).toBe(false)
    const { exitCode, stderr } = await convert(own, { checks: 'checks.yml' })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('is neither a suite nor a data contract')
  })
})

test('converts on the command line, to stdout and as JSON', async () => {
  const own = await place({ 'suite.json': await suite('suite-1x.json') })
  const run = async (...words: string[]) => {
    let stdout = ''
    const sink = {
      write(text: string) {
        stdout += text
      },
    }
    const parts = { stdout: sink, stderr: { write: () => undefined }, env: {}, workspace: own.workspace }
    return {
      exitCode: await cli(['validate-data', 'convert', '--checks', 'suite.json', ...words], createTerminal(parts)),
      stdout,
    }
  }
  const { exitCode, stdout } = await run()
  expect(exitCode).toBe(0)
  expect(parsePolicy(stdout, policySchema, 'stdout').value.checks).toHaveLength(17)
  const json = await run('--output', 'json')
  expect(JSON.parse(json.stdout)).toMatchObject({
    command: 'validate-data convert',
    source: 'Great Expectations suite payments',
    yaml: stdout,
  })
})

test('the contract of `convert` is well formed', () => {
  expect(subcommandProblems(command.contract)).toEqual([])
})
