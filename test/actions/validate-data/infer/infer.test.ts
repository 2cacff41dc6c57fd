import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { contract as stepContract } from '../../../../actions/validate-data/src/contract.js'
import { command } from '../../../../actions/validate-data/src/infer/command.js'
import { step } from '../../../../actions/validate-data/src/main.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { parseInputs, subcommandProblems } from '../../../../shared/contract/index.js'
import { parsePolicy } from '../../../../shared/policy/index.js'
import { runSubcommand } from '../../../../shared/run/index.js'
import { seededRandom } from '../../../../shared/stats/index.js'
import { type FakeContext, fakeContext } from '../../../fakes/context.js'
import { ENGINE } from '../../../shared/data/workbench.js'

let ctx: FakeContext
beforeEach(async () => {
  ctx = await fakeContext({ tools: { locate: async () => ENGINE } })
})
afterEach(() => ctx.close())

async function infer(given: Readonly<Record<string, string>> = {}, output?: 'json') {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
  })
  const { exitCode } = await runSubcommand(command, {
    given: new Map(Object.entries({ data: 'data.csv', threads: '2', 'engine-path': ENGINE, ...given })),
    host: 'terminal',
    inputsFrom: 'environment',
    env: { PATH: process.env.PATH },
    workspace: ctx.workspace,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    output,
  })
  return { exitCode, ...written }
}

const save = (name: string, text: string) => writeFile(join(ctx.workspace, name), text)

function csv(rows: number, seed: number): string {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]) => list[random.integer(list.length)]!
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      row + 1,
      pick(['pos', 'online', 'no']),
      (100 * random.uniform()).toFixed(2),
      random.uniform() < 0.1 ? '' : random.integer(90),
      `DE${10 + random.integer(90)}-${1000 + random.integer(9000)}`,
      `2026-06-${10 + random.integer(20)}`,
      `"say ""${'ab '.repeat(1 + random.integer(30))}${row % 7 === 0 ? '#' : ''}${row % 5 === 0 ? '!.' : ''}${row % 3 === 0 ? '?' : ''}"""`,
    ].join(','),
  )
  return `id,channel,amount,"age: years",iban,day,true\n${lines.join('\n')}\n`
}

test('its contract is well formed', () => {
  expect(subcommandProblems(command.contract)).toEqual([])
})

describe('a proposal', () => {
  test('is a checks file of what the rows show, and the rows pass it', async () => {
    await save('data.csv', csv(2000, 1))
    const { exitCode, stdout } = await infer({ key: 'id' })
    expect(exitCode).toBe(0)
    const { value } = parsePolicy(stdout, policySchema, 'proposed')
    const { columns } = value as { columns: Record<string, Record<string, unknown>> }
    expect(value.key).toEqual(['id'])
    expect(value.checks).toEqual([{ unique: ['id'] }])
    expect(columns).toMatchObject({
      id: { type: 'integer' },
      channel: { type: 'string', in: ['no', 'online', 'pos'] },
      amount: { type: 'number', range: [expect.any(Number), expect.any(Number)] },
      'age: years': { type: 'integer', range: [0, 89] },
      iban: { regex: '^[A-Z]{2}[0-9]{2}-[0-9]{4}$' },
      day: { type: 'date' },
      true: { type: 'string', length: [expect.any(Number), expect.any(Number)] },
    })
    expect(columns.id).not.toHaveProperty('range')
    expect(columns.day).not.toHaveProperty('range')
    expect(stdout).toContain('# - day: range: times move on')
    expect(stdout).toMatch(
      /a batch of at most 2,000 rows fails any check of this\n# {3}file with probability at most 5 %/,
    )

    await save('checks.yml', stdout)
    const { inputs } = parseInputs(
      stepContract,
      new Map(Object.entries({ data: 'data.csv', checks: 'checks.yml', threads: '2' })),
    )
    const own = { ...ctx, temp: await mkdtemp(join(ctx.temp, 'run-')) }
    const outcome = await step.main(inputs, own, await step.prepare(inputs, own))
    expect(outcome.verdict).toBe('pass')
  })

  test('is the same for the same seed, and for another one is not', async () => {
    await save('data.csv', csv(600, 2))
    const [first, again, other] = [await infer(), await infer(), await infer({ seed: '2' })]
    expect(again).toEqual(first)
    expect(other.stdout).not.toBe(first.stdout)
  })

  test('does not look at the rows kept aside, and tells how many of them fail', async () => {
    await save('data.csv', csv(800, 3))
    const document = JSON.parse((await infer({}, 'json')).stdout)
    const { learn, confirm, report } = document.rows
    expect(learn + confirm + report).toBe(800)
    expect(report).toBeGreaterThan(100)
    const range = document.checks.find(
      ({ column, check }: { column: string; check: string }) => column === 'amount' && check === 'range',
    )
    expect(range.aside).toEqual({ looked: report, failing: expect.any(Number) })

    // Rows that were kept aside may hold anything: the proposal stays.
    const lines = csv(800, 3).trimEnd().split('\n')
    const wild = [] as string[]
    for (const [at, line] of lines.entries()) {
      const changed = at === 0 ? line : line.replace(/^(\d+),(\w+),([\d.]+)/, '$1,$2,9999.25')
      await save('one.csv', [...lines.slice(0, at), changed, ...lines.slice(at + 1)].join('\n'))
      if (at === 0 || at > 12) continue
      const { rows, checks } = JSON.parse((await infer({ data: 'one.csv' }, 'json')).stdout)
      expect(rows).toEqual(document.rows)
      const own = checks.find(
        ({ column, check }: { column: string; check: string }) => column === 'amount' && check === 'range',
      )
      if (own.value[1] !== 9999.25) wild.push(`${at}: ${own.aside.failing}`)
    }
    expect(wild.length).toBeGreaterThan(0)
    for (const entry of wild) expect(entry).toMatch(new RegExp(`: ${range.aside.failing + 1}$`))
  }, 60_000)

  test('leaves out what too few rows cannot support, and names the rows needed', async () => {
    await save('data.csv', csv(60, 4))
    const { exitCode, stdout } = await infer()
    expect(exitCode).toBe(4)
    expect(stdout).toMatch(/^# - amount: type number: too few rows, \d+ would do$/m)
    expect(
      Object.values(parsePolicy(stdout, policySchema, 'proposed').value.columns!).flatMap(c => Object.keys(c ?? {})),
    ).toEqual(['type', 'type', 'type'])
  })

  test('writes no value of a sensitive column', async () => {
    await save('data.csv', csv(1500, 5))
    const { stdout } = await infer({ sensitive: 'iban,channel,amount' })
    const { columns } = parsePolicy(stdout, policySchema, 'proposed').value
    for (const name of ['iban', 'channel', 'amount']) {
      expect(columns![name]).toMatchObject({ sensitive: true, 'max-missing': expect.any(Number) })
    }
    expect(stdout).not.toMatch(/online|DE\d|range: \[[\d.]+, 99/)
  })

  test('keeps to what the file that it is compared with calls sensitive', async () => {
    await save('data.csv', csv(1500, 5))
    await save('old.yml', 'version: 1\ncolumns:\n  channel: {sensitive: true, in: [a, b]}\n')
    const { stdout } = await infer({ diff: 'old.yml' })
    expect(stdout).toContain('- channel.in: ["a","b"]')
    expect(stdout).not.toContain('online')
  })

  test('refuses a column that is not there', async () => {
    await save('data.csv', csv(20, 6))
    const { exitCode, stdout, stderr } = await infer({ key: 'idd' })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('Did you mean `id`?')
  })
})

test('--diff prints what would change, --output-file keeps the proposal', async () => {
  await save('data.csv', csv(1000, 7))
  await infer({ 'output-file': 'out/checks.yml' })
  const same = await infer({ diff: 'out/checks.yml' })
  expect(same.stdout).toBe('0 added, 0 removed, 0 changed against out/checks.yml\n')
  const text = await readFile(join(ctx.workspace, 'out', 'checks.yml'), 'utf8')
  await save('old.yml', text.replace(/type: date.*/, 'type: string').replace(/in: \["no", online, pos\]/, 'in: [pos]'))
  const { stdout } = await infer({ diff: 'old.yml', 'output-file': 'new.yml' })
  expect(stdout).toContain('~ channel.in: ["pos"] → ["no","online","pos"]\n~ day.type: "string" → "date"\n')
  expect(stdout).toMatch(/^new\.yml: \d+ checks for 7 columns\n/)
  expect(await readFile(join(ctx.workspace, 'new.yml'), 'utf8')).toBe(text)
})
