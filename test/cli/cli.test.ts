import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cli } from '../../cli/src/cli.js'
import { STEPS } from '../../cli/src/steps.js'
import { createTerminal } from '../../cli/src/terminal.js'
import { subcommandProblems } from '../../shared/contract/index.js'
import { outcomeSchema } from '../../shared/report/index.js'
import { RELEASE } from '../../shared/run/index.js'
import { type FakeContext, fakeContext } from '../fakes/context.js'

let ctx: FakeContext
beforeEach(async () => {
  ctx = await fakeContext()
})
afterEach(() => ctx.close())

async function mlops(...words: string[]) {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
  })
  const parts = { stdout: sink('stdout'), stderr: sink('stderr'), env: {}, workspace: ctx.workspace }
  const exitCode = await cli(words, createTerminal(parts))
  return { exitCode, ...written }
}

const names = STEPS.map(({ contract }) => contract.name)

test('the version is that of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  expect(RELEASE).toBe(version)
  expect(await mlops('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
})

describe('help', () => {
  test.each([[['--help']], [['help']], [['-h']]])('%j shows all commands', async words => {
    const { exitCode, stdout } = await mlops(...words)
    expect(exitCode).toBe(0)
    for (const name of [...names, 'verify', 'completion']) expect(stdout).toContain(`  ${name} `)
  })

  test.each(names)('%s --help shows its inputs', async name => {
    const contract = STEPS.find(step => step.contract.name === name)!.contract
    const { exitCode, stdout } = await mlops(name, '--help')
    expect(exitCode).toBe(0)
    for (const input of Object.keys(contract.inputs)) expect(stdout).toContain(`--${input}`)
    expect(await mlops('help', name)).toEqual(await mlops('--help', name))
  })

  test('of the other commands', async () => {
    expect((await mlops('verify', '--help')).stdout).toContain('--trusted-keys')
    expect((await mlops('completion', '--help')).stdout).toContain('bash|zsh|fish')
  })
})

describe('mistakes end with 2 and the remedy:', () => {
  test.each([
    [['validate-dat'], '"validate-dat" is not a command of mlops', 'Did you mean `mlops validate-data`?'],
    [['deploy-everything'], '"deploy-everything" is not a command', 'Commands: validate-data'],
    [[], 'no command is given', 'mlops --help'],
    [['validate-data', '--chekcs', 'x'], '--chekcs is not a flag of mlops validate-data', 'Did you mean `--checks`?'],
    [['validate-data', 'a.csv', 'b.csv'], '"a.csv" is none', 'Put it in quotes'],
    [['completion', 'tcsh'], 'needs a shell', 'See'],
    [['--host', 'jenkins', 'validate-data'], '--host is "jenkins"', 'See'],
  ])('%j', async (words, message, hint) => {
    const { exitCode, stdout, stderr } = await mlops(...words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`! `)
    expect(stderr).toContain(message)
    expect(stderr).toContain(hint)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('inputs that are wrong are told by the step', async () => {
    const { exitCode, stdout } = await mlops('validate-data', '--fail-on', 'maybe')
    expect(exitCode).toBe(2)
    expect(stdout).toContain('INPUT_INVALID')
  })
})

test.each(names)('the help of %s shows each flag once: an input goes before a flag of every command', async name => {
  const flags: string[] = (await mlops(name, '--help')).stdout.match(/^ {2}(-\w, )?--[\w-]+/gm) ?? []
  expect(flags.filter((flag, index) => flags.indexOf(flag) !== index)).toEqual([])
})

describe('subcommands of a step', () => {
  const all = STEPS.flatMap(step => step.subcommands.map(({ contract }) => contract))

  test('are named by the step that lists them, are well formed and can be loaded', async () => {
    expect(all.length).toBeGreaterThan(0)
    for (const { contract, subcommands } of STEPS) {
      for (const sub of subcommands) {
        expect(sub.contract.step).toBe(contract.name)
        expect(subcommandProblems(sub.contract)).toEqual([])
        expect((await sub.load()).contract).toBe(sub.contract)
      }
    }
  })

  test('stand in the overview, in the help of their step, and have their own', async () => {
    for (const { step, name, summary, inputs } of all) {
      expect((await mlops('--help')).stdout).toContain(`  ${step} ${name} `)
      expect((await mlops(step, '--help')).stdout).toContain(summary)
      const own = await mlops(step, name, '--help')
      expect(own).toMatchObject({ exitCode: 0, stderr: '' })
      for (const input of Object.keys(inputs)) expect(own.stdout).toContain(`--${input}`)
      expect(await mlops('help', step, name)).toEqual(own)
      expect(await mlops('--help', step, name)).toEqual(own)
    }
  })

  test.each([
    [['validate-data', 'infre'], '"infre" is not a subcommand', 'Did you mean `mlops validate-data infer`?'],
    [['validate-data', 'infer', '--dta', 'x'], '--dta is not a flag of mlops validate-data infer', '`--data`'],
    [['validate-data', '--data', 'x', 'infer'], '"infer" is none', '`mlops validate-data infer …`'],
    [['validate-data', 'infer', 'a.csv'], 'mlops validate-data infer takes flags only', 'Put it in quotes'],
    [['validate-data', 'infer', '--level', '2', '--data', 'x'], '`level` is "2"', '`level`'],
    [['validate-data', 'infer'], '`data` is missing', 'data/2026-06'],
  ])('%j ends with 2 and the remedy', async (words, message, hint) => {
    const { exitCode, stdout, stderr } = await mlops(...words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toContain(hint)
  })

  test('--output json tells an error as a document', async () => {
    const { exitCode, stdout } = await mlops('validate-data', 'infer', '--output', 'json')
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ command: 'validate-data infer', error: { code: 'INPUT_INVALID' } })
  })
})

test.each(['bash', 'zsh', 'fish'])('completion for %s names every step', async shell => {
  const { exitCode, stdout } = await mlops('completion', shell)
  expect(exitCode).toBe(0)
  for (const name of [...names, 'verify']) expect(stdout).toContain(name)
})

describe('verify', () => {
  test('an empty chain is inconclusive', async () => {
    expect(await mlops('verify')).toMatchObject({
      exitCode: 4,
      stdout: expect.stringContaining('? there is no chain of evidence to verify'),
    })
  })

  test('a line that is no statement is named', async () => {
    await mkdir(join(ctx.workspace, 'chain'))
    await writeFile(join(ctx.workspace, 'chain', 'x.jsonl'), 'nonsense\n')
    expect(await mlops('verify', 'chain')).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('x.jsonl') })
  })

  test('--output json is one document in the published schema', async () => {
    const { exitCode, stdout } = await mlops('--output', 'json', 'verify', 'nowhere')
    expect(exitCode).toBe(4)
    expect(outcomeSchema.parse(JSON.parse(stdout))).toMatchObject({ step: 'verify', verdict: 'inconclusive' })
  })

  test('a key that cannot be read is bad input', async () => {
    const { exitCode, stderr } = await mlops('verify', '--trusted-keys', 'missing.pem')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('missing.pem')
  })
})
