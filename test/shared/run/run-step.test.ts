import { generateKeyPairSync } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { defineErrors } from '../../../shared/errors/index.js'
import { outcomeSchema } from '../../../shared/report/index.js'
import { RELEASE } from '../../../shared/run/index.js'
import { exampleStep } from './example-step.js'
import { type Bench, bench } from './harness.js'

jest.setTimeout(60_000)

let it: Bench
beforeEach(async () => {
  it = await bench()
  await writeFile(join(it.workspace, 'data.csv'), 'a\n1\n2')
})
afterEach(() => it.close())

const REPORT = 'mlops-out/report/validate-data'
const at = (...parts: string[]) => join(it.workspace, ...parts)
const read = (...parts: string[]) => readFile(at(...parts), 'utf8')
const inputs = { data: 'data.csv' }
const evidenceFiles = () => readdir(at('mlops-out/evidence'))

describe('an outcome', () => {
  test('leaves the report in every form, evidence, and nothing else', async () => {
    const { exitCode, stdout } = await it.run(exampleStep().step, inputs)
    expect(exitCode).toBe(0)
    expect((await readdir(at(REPORT))).sort()).toEqual([
      'code-quality.json',
      'junit.xml',
      'lines.txt',
      'metrics.prom',
      'outcome.json',
      'report.html',
      'run.json',
      'summary.md',
    ])
    expect(await readdir(at('mlops-out/report'))).toEqual(['validate-data'])
    const [file] = await evidenceFiles()
    expect(file).toMatch(/^validate-data-[0-9a-f]{12}\.jsonl$/)
    expect(stdout).toContain('validate-data says pass')
    const outcome = outcomeSchema.parse(JSON.parse(await read(REPORT, 'outcome.json')))
    expect(outcome).toMatchObject({
      verdict: 'pass',
      release: RELEASE,
      evidence: { path: `mlops-out/evidence/${file}` },
      outputs: { lines: 3, report: `${REPORT}/report.html`, reused: false },
      details: { lines: 3, last: { text: '2' } },
    })
  })

  test.each([
    ['pass', {}, 0],
    ['warn', {}, 0],
    ['warn', { 'warn-exit-code': '5' }, 5],
    ['warn', { 'fail-on': 'warn' }, 1],
    ['fail', {}, 1],
    ['fail', { 'fail-on': 'never' }, 0],
    ['inconclusive', {}, 4],
    ['inconclusive', { 'fail-on': 'fail' }, 0],
  ])('%s with %j ends with %d', async (verdict, more, expected) => {
    const { exitCode } = await it.run(exampleStep().step, { ...inputs, verdict, ...more } as never)
    expect(exitCode).toBe(expected)
  })

  test('with --output json is one document on stdout, and the rest is on stderr', async () => {
    const { step } = exampleStep({ main: async ctx => ctx.log.info('working') })
    const { stdout, stderr } = await it.run(step, inputs, { output: 'json' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await read(REPORT, 'outcome.json')))
    expect(stderr).toContain('working')
  })

  test('that names an output which is not declared is refused', async () => {
    const { exitCode, stdout } = await it.run(exampleStep({ outputs: { other: 1 } }).step, inputs)
    expect(exitCode).toBe(3)
    expect(stdout).toContain('"other"')
    await expect(readdir(at(REPORT))).rejects.toThrow('ENOENT')
  })

  test('goes to a directory of its own', async () => {
    await mkdir(at('mine'))
    await writeFile(at('mine', 'thesis.txt'), 'years of work')
    const { step, runs } = exampleStep()
    const { exitCode, stdout } = await it.run(step, { ...inputs, report: 'mine' })
    expect(exitCode).toBe(2)
    expect(stdout).toContain('thesis.txt')
    expect(runs()).toBe(0)
    expect(await readdir(at('mine'))).toEqual(['thesis.txt'])
  })
})

describe('repeating', () => {
  test('gives the finished outcome again and touches nothing', async () => {
    const { step, runs } = exampleStep()
    await it.run(step, { ...inputs, verdict: 'fail' })
    const before = await snapshot()
    it.clock.advance(60_000)
    const { exitCode, stdout } = await it.run(step, { ...inputs, verdict: 'fail' }, { output: 'json' })
    expect(exitCode).toBe(1)
    expect(runs()).toBe(1)
    expect(await snapshot()).toEqual(before)
    expect(outcomeSchema.parse(JSON.parse(stdout))).toMatchObject({
      reused: true,
      outputs: { reused: true, lines: 3 },
      details: { lines: 3, last: { text: '2' } },
    })
  })

  test.each([
    ['force', { force: 'true' }],
    ['another input', { verdict: 'warn' }],
  ])('%s repeats the work', async (_, more) => {
    const { step, runs } = exampleStep()
    await it.run(step, inputs)
    await it.run(step, { ...inputs, ...more })
    expect(runs()).toBe(2)
  })

  test('changed data repeats the work, the first data again too, because its report is gone', async () => {
    const { step, runs } = exampleStep()
    await it.run(step, inputs)
    await appendFile(at('data.csv'), '\n3')
    await it.run(step, inputs)
    expect(runs()).toBe(2)
    expect(await evidenceFiles()).toHaveLength(2)
  })

  test('inputs that only say where to write do not', async () => {
    const { step, runs } = exampleStep()
    await it.run(step, inputs)
    await it.run(step, { ...inputs, 'fail-on': 'never', 'warn-exit-code': '7' })
    expect(runs()).toBe(1)
  })

  test.each([
    ['an edited file of the report', () => appendFile(at(REPORT, 'lines.txt'), 'x')],
    ['an edited outcome', () => appendFile(at(REPORT, 'outcome.json'), ' ')],
    ['a missing file', () => rm(at(REPORT, 'report.html'))],
    ['missing evidence', () => rm(at('mlops-out/evidence'), { recursive: true })],
    ['a damaged record', () => writeFile(at(REPORT, 'run.json'), '{')],
  ])('%s is not given again', async (_, damage) => {
    const { step, runs } = exampleStep()
    await it.run(step, inputs)
    await damage()
    await it.run(step, inputs)
    expect(runs()).toBe(2)
  })

  test('a verdict that the contract does not reuse is not given again', async () => {
    const { step, runs } = exampleStep()
    await it.run(step, { ...inputs, verdict: 'inconclusive' })
    await it.run(step, { ...inputs, verdict: 'inconclusive' })
    expect(runs()).toBe(2)
  })

  test('a step is asked whether what it made still stands', async () => {
    let missing: string | undefined = 'the model directory is gone'
    const { step, runs } = exampleStep({ stands: () => missing })
    await it.run(step, inputs)
    const { stderr } = await it.run(step, inputs)
    expect(stderr).toContain('the model directory is gone')
    expect(runs()).toBe(2)
    missing = undefined
    await it.run(step, inputs)
    expect(runs()).toBe(2)
  })

  test('evidence that other outcomes were added to still stands', async () => {
    const { step, runs } = exampleStep()
    await it.run(step, inputs)
    await it.run(step, { ...inputs, verdict: 'warn', report: 'other-report' })
    await it.run(step, inputs)
    expect(runs()).toBe(2)
    expect(await evidenceFiles()).toHaveLength(1)
  })

  async function snapshot() {
    const files = await readdir(at('mlops-out'), { recursive: true, withFileTypes: true })
    const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
    return Promise.all(paths.sort().map(async path => [path, await readFile(path, 'utf8')]))
  }
})

describe('proofs', () => {
  test('what is required must be there before main starts, and before an old outcome is given again', async () => {
    const { step, runs } = exampleStep()
    const asking = { ...inputs, requires: 'validate-data: pass', report: 'second' }
    const gap = await it.run(step, asking)
    expect(gap).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('EVIDENCE_GAP') })
    expect(runs()).toBe(0)
    await it.run(step, inputs)
    expect((await it.run(step, asking)).exitCode).toBe(0)
    it.clock.advance(1000)
    await it.run(step, { ...inputs, verdict: 'fail' })
    expect(await it.run(step, asking)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('EVIDENCE_VERDICT'),
    })
  })

  test('a signing key signs, and unsigned evidence is refused where keys are trusted', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', {
      namedCurve: 'prime256v1',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    await writeFile(at('key.pub.pem'), publicKey)
    const { step } = exampleStep()
    const asking = { ...inputs, requires: 'validate-data', 'trusted-keys': '*.pub.pem', report: 'second' }
    await it.run(step, inputs)
    expect((await it.run(step, asking)).stdout).toContain('EVIDENCE_UNSIGNED')
    const signed = await it.run(step, { ...inputs, 'signing-key': privateKey, force: 'true' })
    expect(signed.stdout + signed.stderr).not.toContain(privateKey.split('\n')[1])
    expect((await it.run(step, asking)).exitCode).toBe(0)
  })

  test('a key that is none stops the step before its work', async () => {
    const { step, runs } = exampleStep()
    expect(await it.run(step, { ...inputs, 'signing-key': 'nonsense' })).toMatchObject({ exitCode: 2 })
    expect(runs()).toBe(0)
  })
})

describe('errors', () => {
  const errors = defineErrors({
    TEST_BROKEN: { kind: 'infrastructure', meaning: 'm', remedy: 'Mend it.' },
    TEST_WORK: { kind: 'failed', meaning: 'm', remedy: 'r' },
  })

  test('wrong inputs are told with exit code 2, before any work', async () => {
    const { step, runs } = exampleStep()
    const { exitCode, stdout } = await it.run(step, { verdict: 'passs' })
    expect(exitCode).toBe(2)
    for (const part of ['- `data` is missing', 'Did you mean `pass`?']) expect(stdout).toContain(part)
    expect(runs()).toBe(0)
    expect(await readdir(it.workspace)).toEqual(['data.csv'])
  })

  test('say what, where, what to do and why; no stack; nothing stays behind', async () => {
    const { step } = exampleStep({
      main: async () => {
        throw errors.TEST_BROKEN('the server is gone', { file: 'data.csv', line: 2, cause: new Error('socket closed') })
      },
    })
    const { exitCode, stdout } = await it.run(step, inputs)
    expect(exitCode).toBe(3)
    for (const part of ['TEST_BROKEN', 'the server is gone', 'data.csv', 'Mend it.', 'socket closed']) {
      expect(stdout).toContain(part)
    }
    expect(stdout).not.toMatch(/\n\s+at /)
    expect(await readdir(at('mlops-out/report'))).toEqual([])
    await expect(evidenceFiles()).rejects.toThrow('ENOENT')
  })

  test('a crash is one clear paragraph, with its stack only when debugging', async () => {
    const { step } = exampleStep({ main: async () => (undefined as unknown as { x: string }).x })
    const plain = await it.run(step, inputs)
    expect(plain.exitCode).toBe(3)
    expect(plain.stdout).toContain('RUN_CRASHED')
    expect(plain.stdout).not.toMatch(/\n\s+at /)
    const debugging = await it.run(step, inputs, { env: { MLOPS_DEBUG: '1' } })
    expect(debugging.stdout).toMatch(/TypeError[\s\S]*\n\s+at /)
  })

  test('what the system refuses to write is told with its reason, and is no crash', async () => {
    const { step } = exampleStep({
      main: async () => {
        await writeFile(at('data.csv/x'), '')
        return undefined as never
      },
    })
    const { exitCode, stdout } = await it.run(step, inputs)
    expect(exitCode).toBe(3)
    expect(stdout).toContain('RUN_UNWRITABLE')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'cannot be written or read: a part of the path is a file (ENOTDIR)',
    )
  })

  test('the work itself ending badly is exit code 1', async () => {
    const { step } = exampleStep({ main: () => Promise.reject(errors.TEST_WORK('training failed')) })
    expect((await it.run(step, inputs)).exitCode).toBe(1)
  })

  test('with --output json are one document too', async () => {
    const { step } = exampleStep({ main: () => Promise.reject(errors.TEST_BROKEN('gone')) })
    const { stdout } = await it.run(step, inputs, { output: 'json' })
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'error', error: { code: 'TEST_BROKEN', hint: 'Mend it.' } })
  })

  test('an earlier report is left as it was', async () => {
    const { step } = exampleStep()
    await it.run(step, inputs)
    const before = await read(REPORT, 'outcome.json')
    await it.run(exampleStep({ main: () => Promise.reject(new Error('x')) }).step, { ...inputs, force: 'true' })
    expect(await read(REPORT, 'outcome.json')).toBe(before)
  })

  test('what was registered to be undone is undone', async () => {
    const undone: string[] = []
    const { step } = exampleStep({
      main: async ctx => {
        ctx.onAbort('first', async () => void undone.push('first'))
        const withdraw = ctx.onAbort('second', async () => void undone.push('second'))
        ctx.onAbort('third', async () => {
          undone.push('third')
          throw new Error('cannot')
        })
        withdraw()
        throw new Error('broken')
      },
    })
    const { stderr } = await it.run(step, inputs)
    expect(undone).toEqual(['third', 'first'])
    expect(stderr).toContain('Not undone: third: cannot')
  })

  test('an error in a callback that nobody awaits ends the step', async () => {
    const { step } = exampleStep({
      main: ctx => {
        setImmediate(() => it.process.emit('uncaughtException', new Error('from a socket')))
        return new Promise((_, reject) => ctx.signal.addEventListener('abort', reject))
      },
    })
    expect(await it.run(step, inputs)).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('from a socket') })
    expect(await readdir(at('mlops-out/report'))).toEqual([])
  })
})

describe('cancelling', () => {
  const untilAborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s undoes, ends with 130 and leaves nothing', async name => {
    const undone: string[] = []
    const { step } = exampleStep({
      main: async ctx => {
        ctx.onAbort('restore the route', async () => {
          const { stdout } = await ctx.exec.run([process.execPath, '-p', '"restored"'])
          undone.push(stdout.trim())
        })
        await writeFile(join(ctx.reportDir, 'half.txt'), 'half')
        setImmediate(() => it.process.emit(name))
        await untilAborted(ctx.signal)
      },
    })
    const { exitCode, stdout, stderr } = await it.run(step, inputs)
    expect(exitCode).toBe(130)
    expect(undone).toEqual(['restored'])
    expect(stderr).toContain('Undone: restore the route')
    expect(stdout).toContain('CANCELLED')
    expect(await readdir(at('mlops-out/report'))).toEqual([])
  })

  test('a step that does not let itself be stopped is left, after its undos', async () => {
    const undone: string[] = []
    const { step } = exampleStep({
      main: async ctx => {
        ctx.onAbort('undo', async () => void undone.push('undone'))
        setImmediate(() => it.process.emit('SIGINT'))
        await new Promise(() => {})
      },
    })
    expect((await it.run(step, inputs)).exitCode).toBe(130)
    expect(undone).toEqual(['undone'])
  })

  test('a second signal ends the process at once, but not the runner’s escalation on GitHub', async () => {
    const twice = (first: string, second: string) =>
      exampleStep({
        main: async ctx => {
          setImmediate(() => [first, second].map(name => it.process.emit(name)))
          await untilAborted(ctx.signal)
        },
      }).step
    await it.run(twice('SIGINT', 'SIGINT'), inputs)
    await it.run(twice('SIGINT', 'SIGTERM'), inputs)
    expect(it.exits).toEqual([130, 130])
    await it.run(twice('SIGINT', 'SIGTERM'), inputs, { host: 'github' })
    expect(it.exits).toEqual([130, 130])
  })

  test('cancelled during prepare, too', async () => {
    const { step, runs } = exampleStep({
      prepare: async ctx => {
        setImmediate(() => it.process.emit('SIGTERM'))
        await untilAborted(ctx.signal)
      },
    })
    expect((await it.run(step, inputs)).exitCode).toBe(130)
    expect(runs()).toBe(0)
  })
})

describe('the post phase', () => {
  const post = { postPhase: true } as const

  test('sees the state of a main that was cancelled, and not of one that ended', async () => {
    const seen: unknown[] = []
    const hooks = {
      post: async (ctx: { state: { get(name: string): unknown } }) => void seen.push(ctx.state.get('run')),
    }
    const cancelled = exampleStep({
      ...hooks,
      main: async ctx => {
        ctx.state.set('run', { id: 7 })
        setImmediate(() => it.process.emit('SIGINT'))
        await new Promise((_, reject) => ctx.signal.addEventListener('abort', reject))
      },
    })
    await it.run(cancelled.step, inputs)
    await it.run(cancelled.step, inputs, post)
    const ended = exampleStep({ ...hooks, main: async ctx => ctx.state.set('run', { id: 8 }) })
    await it.run(ended.step, inputs)
    await it.run(ended.step, inputs, post)
    expect(seen).toEqual([{ id: 7 }, undefined])
  })

  test('never fails the job', async () => {
    const { step } = exampleStep({ post: () => Promise.reject(new Error('the server is gone')) })
    const { exitCode, stderr } = await it.run(step, {}, post)
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Warning: validate-data: cleaning up failed: the server is gone')
  })
})

test('secrets are hidden from everything that is shown or kept', async () => {
  const secret = 'correct-horse-battery'
  const { step } = exampleStep({
    main: async (ctx, { password }) => {
      ctx.log.info(`password is ${password}`)
      ctx.log.stream(`and again ${password}`)
      await ctx.exec.run([process.execPath, '-e', 'console.error(process.argv[1]); process.exit(1)', password!])
    },
  })
  const { stdout, stderr } = await it.run(step, { ...inputs, password: secret }, { verbosity: 'verbose' })
  expect(stdout + stderr).toContain('password is ***')
  expect(stdout).toContain('EXEC_FAILED')
  expect(stdout + stderr).not.toContain(secret)
})
