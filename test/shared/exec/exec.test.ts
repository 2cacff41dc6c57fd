import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type Argv, createExec } from '../../../shared/exec/index.js'
import { createRedactor } from '../../../shared/redact/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'

const node = (script: string, ...args: string[]): Argv => [process.execPath, '-e', script, ...args]

// Starting a process can take seconds on a busy machine; nothing here is decided by time.
jest.setTimeout(60_000)

let ctx: FakeContext
beforeEach(async () => {
  ctx = await fakeContext()
})
afterEach(() => ctx.close())

describe('run', () => {
  test('hands arguments over as they are: no shell reads them', async () => {
    const odd = ['$(id)', '; rm -rf /', "it's", 'a b', '*', '']
    const { stdout } = await ctx.exec.run(node('console.log(JSON.stringify(process.argv.slice(1)))', ...odd))
    expect(JSON.parse(stdout)).toEqual(odd)
  })

  test('gives input, environment and directory to the program', async () => {
    await writeFile(join(ctx.workspace, 'here.txt'), 'found')
    const script = `process.stdin.on('data', d => process.stdout.write(process.env.NAME + d + require('fs').readFileSync('here.txt')))`
    const { stdout } = await ctx.exec.run(node(script), { input: ' says ', env: { NAME: 'Ada' } })
    expect(stdout).toBe('Ada says found')
  })

  test('a program that does not read its input is judged by its exit code', async () => {
    const { exitCode } = await ctx.exec.run(node('process.exit(0)'), { input: 'x'.repeat(1_000_000) })
    expect(exitCode).toBe(0)
  })

  test('a failure quotes the last lines of stderr', async () => {
    const failing = ctx.exec.run(node('console.error("first\\nsecond"); process.exit(7)'))
    await expect(failing).rejects.toMatchObject({
      code: 'EXEC_FAILED',
      message: `${basename(process.execPath)} ended with exit code 7:\nfirst\nsecond`,
    })
  })

  test('an exit code can be an answer', async () => {
    expect(await ctx.exec.run(node('process.exit(3)'), { ignoreExitCode: true })).toMatchObject({
      exitCode: 3,
      signal: null,
    })
  })

  test('death by a signal is told', async () => {
    const result = await ctx.exec.run(node('process.kill(process.pid, "SIGKILL")'), { ignoreExitCode: true })
    expect(result).toMatchObject({ exitCode: 137, signal: 'SIGKILL' })
  })

  test('unknown programs and directories are named', async () => {
    await expect(ctx.exec.run(['no-such-program'])).rejects.toMatchObject({
      code: 'EXEC_NOT_FOUND',
      message: 'no-such-program is not on PATH',
    })
    await expect(ctx.exec.run(node(''), { cwd: join(ctx.workspace, 'nowhere') })).rejects.toMatchObject({
      code: 'EXEC_NOT_FOUND',
      message: expect.stringContaining('nowhere does not exist'),
    })
  })

  test('lines arrive whole, in order, with split characters joined and rewritten lines as last shown', async () => {
    const script = `
      const out = Buffer.from('grün\\r\\n10%\\r50%\\r100%\\nlast')
      process.stdout.write(out.subarray(0, 3)); setTimeout(() => process.stdout.write(out.subarray(3)), 20)`
    const lines: string[] = []
    await ctx.exec.run(node(script), { onStdout: line => lines.push(line) })
    expect(lines).toEqual(['grün', '100%', 'last'])
  })

  test('secrets are hidden in lines and errors, not in what the step itself reads', async () => {
    const redactor = createRedactor()
    redactor.add('hunter22')
    const exec = createExec({ redactor })
    const lines: string[] = []
    const { stdout } = await exec.run(node('console.log("is hunter22")'), { onStdout: line => lines.push(line) })
    expect(lines).toEqual(['is ***'])
    expect(stdout).toBe('is hunter22\n')
    await expect(exec.run(node('console.error("bad hunter22"); process.exit(1)'))).rejects.toMatchObject({
      message: expect.stringContaining('bad ***'),
    })
  })

  test('a secret that straddles the cut of an endless line is not shown in part', async () => {
    const redactor = createRedactor()
    redactor.add('hunter22')
    const lines: string[] = []
    const script = 'process.stdout.write("x".repeat(64 * 1024 - 4) + "hunter22" + "y".repeat(100))'
    await createExec({ redactor }).run(node(script), { onStdout: line => lines.push(line) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('hunt')
    expect(lines[0]!.endsWith('…')).toBe(true)
  })

  test('keeps the end of a long output and says what was left out', async () => {
    const { stdout } = await ctx.exec.run(node('process.stdout.write("a".repeat(5000) + "the end")'), {
      maxCapture: 100,
    })
    expect(stdout).toBe(`[4907 characters left out]\n${'a'.repeat(93)}the end`)
  })

  test('children get neither inputs nor the files that hold this step’s outputs', async () => {
    const exec = createExec({
      env: {
        'INPUT_SIGNING-KEY': 'k',
        MLOPS_INPUT_TOKEN: 't',
        GITHUB_OUTPUT: '/o',
        STATE_run: '1',
        KEPT: 'yes',
        PATH: process.env.PATH,
      },
    })
    const { stdout } = await exec.run(node('console.log(JSON.stringify(Object.keys(process.env)))'))
    const names = JSON.parse(stdout) as string[]
    expect(names).toContain('KEPT')
    expect(names.filter(name => /INPUT|OUTPUT|STATE/.test(name))).toEqual([])
  })
})

/** A program that starts a child; both write their process ids and then wait for ever, deaf to SIGTERM when asked. */
const family = (file: string, deaf: boolean) =>
  node(`
    ${deaf ? 'process.on("SIGTERM", () => {});' : ''}
    const { spawn } = require('child_process'); const fs = require('fs')
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(`${deaf ? 'process.on("SIGTERM", () => {});' : ''} console.log('up'); setInterval(() => {}, 1000)`)}], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => { fs.writeFileSync(${JSON.stringify(file)}, process.pid + ' ' + child.pid); console.log('ready') })
    setInterval(() => {}, 1000)`)

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    // A zombie that nobody has reaped yet runs nothing any more.
    return true
  } catch {
    return false
  }
}

async function gone(pids: number[]): Promise<boolean> {
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
    const zombie = stat !== undefined && /\) Z /.test(stat)
    if (!zombie && alive(pid)) return false
  }
  return true
}

describe.each([
  ['that listens to SIGTERM', false],
  ['that is deaf to SIGTERM', true],
])('a whole family %s', (_, deaf) => {
  const pids = async () => (await readFile(join(ctx.workspace, 'pids'), 'utf8')).split(' ').map(Number)
  const graceMs = deaf ? 100 : 5000

  test('is ended on cancel', async () => {
    const running = ctx.exec.run(family(join(ctx.workspace, 'pids'), deaf), {
      graceMs,
      onStdout: line => void (line === 'ready' && ctx.abort()),
    })
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await gone(await pids())).toBe(true)
  })

  test('is ended by stop()', async () => {
    let ready = () => {}
    const up = new Promise<void>(resolve => {
      ready = resolve
    })
    const running = ctx.exec.start(family(join(ctx.workspace, 'pids'), deaf), { graceMs, onStdout: () => ready() })
    await up
    await running.stop()
    expect(await gone(await pids())).toBe(true)
    expect((await running.exited).signal).toBe(deaf ? 'SIGKILL' : 'SIGTERM')
  })
})

test('a time limit ends the program and is told apart', async () => {
  await expect(ctx.exec.run(node('setInterval(() => {}, 1000)'), { timeoutMs: 50 })).rejects.toMatchObject({
    code: 'EXEC_TIMEOUT',
    message: expect.stringContaining('longer than 0.05 s'),
  })
  const { timedOut } = await ctx.exec.start(node('setInterval(() => {}, 1000)'), { timeoutMs: 50 }).exited
  expect(timedOut).toBe(true)
})

test('a process that its owner stops survives the cancel', async () => {
  const running = ctx.exec.start(node('setInterval(() => {}, 1000)'), { detachedFromCancel: true })
  await ctx.abort()
  expect(alive(running.pid)).toBe(true)
  await running.stop()
})

test('after a cancel nothing starts, except inside an undo', async () => {
  const said: string[] = []
  ctx.onAbort('undo', async () => {
    said.push((await ctx.exec.run(node('console.log("undone")'))).stdout.trim())
  })
  await ctx.abort()
  expect(said).toEqual(['undone'])
  await expect(ctx.exec.run(node(''))).rejects.toMatchObject({ code: 'CANCELLED' })
})

test('which finds a program on PATH', async () => {
  expect(await ctx.exec.which('no-such-program')).toBeUndefined()
  const exec = createExec({ env: { PATH: join(process.execPath, '..') } })
  expect(await exec.which(basename(process.execPath))).toBe(process.execPath)
})
