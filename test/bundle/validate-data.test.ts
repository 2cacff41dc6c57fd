import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type Runner, runner } from './runner.js'

jest.setTimeout(120_000)

/** The engine that `npm ci` installed for this platform; a bundle holds none. */
const engine = resolve(`node_modules/@duckdb/node-bindings-${process.platform}-${process.arch}/duckdb.node`)
const withEngine = existsSync(engine) ? describe : describe.skip

let it: Runner
beforeEach(() => {
  it = runner()
  it.write('data/day.csv', 'id,amount\n1,10\n2,20\n3,-5\n')
  it.write('checks.yml', 'version: 1\ncolumns:\n  id: { type: integer, unique: true }\n  amount: { min: 0 }\n')
})
afterEach(() => it.close())

const inputs = { data: 'data/*.csv', checks: 'checks.yml', 'engine-path': engine }

withEngine('validate-data, as GitHub’s runner starts it', () => {
  test('fails a bad dataset by exit code, outputs, summary, annotation and files', async () => {
    const { exitCode, stdout, stderr } = await it.action('validate-data', inputs)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    const outputs = it.values('output')
    expect(outputs).toMatchObject({
      verdict: 'fail',
      report: 'mlops-out/report/validate-data/report.html',
      evidence: expect.stringMatching(/^mlops-out\/evidence\/validate-data-[0-9a-f]{12}\.jsonl$/),
      reused: 'false',
    })
    for (const output of [outputs.report, outputs.evidence]) expect(existsSync(join(it.workspace, output!))).toBe(true)
    expect(it.text('summary')).toMatch(/^### ✖ validate-data failed: 1 of \d+ checks, 1 of 3 rows/)
    expect(stdout).toMatch(/^::error title=validate-data%3A .*,file=checks\.yml,line=4/m)
    expect(readdirSync(it.workspace).sort()).toEqual(['checks.yml', 'data', 'mlops-out'])
  })

  test('is repeated only when something changed', async () => {
    it.write('data/day.csv', 'id,amount\n1,10\n')
    expect((await it.action('validate-data', inputs)).exitCode).toBe(0)
    expect(it.values('output')).toMatchObject({ verdict: 'pass', reused: 'false' })
    const first = readFileSync(join(it.workspace, 'mlops-out/report/validate-data/outcome.json'), 'utf8')
    expect((await it.action('validate-data', inputs)).exitCode).toBe(0)
    expect(it.values('output')).toMatchObject({ verdict: 'pass', reused: 'true' })
    expect(readFileSync(join(it.workspace, 'mlops-out/report/validate-data/outcome.json'), 'utf8')).toBe(first)
    it.write('data/day.csv', 'id,amount\n1,11\n')
    await it.action('validate-data', inputs)
    expect(it.values('output')).toMatchObject({ verdict: 'pass', reused: 'false' })
  })

  test('leaves a chain that the command verifies', async () => {
    await it.action('validate-data', inputs)
    const { exitCode, stdout } = await it.command(['verify', '--output', 'json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'warn', outputs: { outcomes: 1, problems: 0 } })
  })
})

withEngine('the same on GitLab', () => {
  test('gives a dotenv report with names of its own', async () => {
    const { exitCode } = await it.command(['validate-data', '--engine-path', engine], {
      GITLAB_CI: 'true',
      CI_JOB_ID: '7',
      MLOPS_INPUT_DATA: inputs.data,
      MLOPS_INPUT_CHECKS: inputs.checks,
      MLOPS_INPUT_FAIL_ON: 'never',
    })
    expect(exitCode).toBe(0)
    const dotenv = readFileSync(join(it.workspace, 'mlops-out/validate-data.env'), 'utf8')
    expect(dotenv).toContain('VALIDATE_DATA_VERDICT=fail\n')
    expect(dotenv).toContain('VALIDATE_DATA_REUSED=false\n')
  })
})
