import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server that a test has started: `stop` ends it and returns when it is gone. Calling it twice does no harm. */
export interface Running {
  stop(): Promise<void>
}

export interface ServerProcess extends Running {
  readonly pid: number
  /** Everything that it has printed so far. */
  output(): string
}

export interface ProcessOptions {
  readonly name: string
  readonly argv: readonly string[]
  /** Folder for the log file, and the working directory unless `cwd` is given. */
  readonly folder: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Asked every 50 ms until it answers true (an error counts as "not yet"). */
  readonly ready: () => Promise<boolean>
  readonly timeoutMs?: number
}

const POLL_MS = 50
const TERM_GRACE_MS = 8000
// `setpriv --pdeathsig` lets the kernel end a server whose test process was killed without a chance to clean up.
const LEASH = process.platform === 'linux' && hasSetpriv() ? ['setpriv', '--pdeathsig', 'KILL'] : []

/**
 * Starts a server in a process group of its own and waits until it serves.
 *
 * @throws Error with the end of its log when it ends or does not get ready in time; nothing is left running then
 */
export async function startProcess(options: ProcessOptions): Promise<ServerProcess> {
  const { name, folder, timeoutMs = 60_000 } = options
  const logFile = join(folder, `${name}.log`)
  const log = openSync(logFile, 'a')
  const [command = '', ...args] = [...LEASH, ...options.argv]
  const child = spawn(command, args, {
    cwd: options.cwd ?? folder,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  const ended = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  const stop = () => stopGroup(child, ended)
  try {
    let how: string | undefined
    void ended.then(reason => {
      how = reason
    })
    const ready = async () => how !== undefined || (await options.ready())
    await waitFor(name, ready, timeoutMs)
    if (how !== undefined) throw new Error(`${name} ended while starting: ${how}`)
  } catch (error) {
    await stop()
    const tail = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-20).join('\n')
    throw new Error(`${(error as Error).message}\n${tail}`)
  }
  return { pid: child.pid ?? 0, stop, output: () => readFileSync(logFile, 'utf8') }
}

async function stopGroup(child: ChildProcess, ended: Promise<string>): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  signalGroup(pid, 'SIGTERM')
  const inTime = await Promise.race([ended.then(() => true), sleep(TERM_GRACE_MS, false, { ref: false })])
  // The leader may be gone while its own children (MLflow's workers) still run: the group gets the last word.
  signalGroup(pid, 'SIGKILL')
  if (!inTime) await ended
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // No process of the group is left.
  }
}

/**
 * Polls until the condition holds.
 *
 * @throws Error naming what was waited for, with the last error of the condition
 */
export async function waitFor(what: string, condition: () => Promise<boolean>, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  let last: unknown
  for (;;) {
    try {
      if (await condition()) return
      last = undefined
    } catch (error) {
      last = error
    }
    if (Date.now() > deadline) {
      throw new Error(`${what}: not within ${timeoutMs / 1000} s`, last === undefined ? {} : { cause: last })
    }
    await sleep(POLL_MS)
  }
}

/** True when the URL answers with a 2xx status. */
export async function answers(url: string, init: RequestInit = {}): Promise<boolean> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(2000) })
  await response.arrayBuffer()
  return response.ok
}

/** Free TCP ports of the loopback address; all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      return server
    }),
  )
  const ports = servers.map(server => (server.address() as { port: number }).port)
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))))
  return ports
}

export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1)
  return port
}

/** A fresh folder for one server, removed by `remove`. */
export async function serverFolder(name: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), `mlops-e2e-${name}-`))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) }
}

/** Stops in the order given; every one is tried, the first error is thrown at the end. */
export async function stopAll(servers: readonly Running[]): Promise<void> {
  const errors: unknown[] = []
  for (const server of servers) await server.stop().catch(error => errors.push(error))
  if (errors.length > 0) throw errors[0]
}

function hasSetpriv(): boolean {
  return (process.env.PATH ?? '').split(':').some(folder => existsSync(join(folder, 'setpriv')))
}
