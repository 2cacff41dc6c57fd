import { EventEmitter } from 'node:events'
import { mkdtempSync, realpathSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Action, type RunOptions, runStep } from '../../../shared/run/index.js'
import { fakeClock } from '../../fakes/context.js'

export interface Bench {
  readonly workspace: string
  readonly clock: ReturnType<typeof fakeClock>
  /** Emits SIGINT and SIGTERM. */
  readonly process: EventEmitter
  /** Exit codes that were asked for at once. */
  readonly exits: number[]
  run(step: Action, inputs?: Record<string, string>, options?: RunOptions): Promise<Run>
  close(): Promise<void>
}

export interface Run {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** A workspace and a process around `runStep`; every run starts anew in the same workspace. */
export async function bench(): Promise<Bench> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-run-')))
  const workspace = join(root, 'workspace')
  const temp = join(root, 'temp')
  for (const folder of [workspace, temp]) await mkdir(folder)
  const emitter = new EventEmitter()
  const exits: number[] = []
  const clock = fakeClock()
  return {
    workspace,
    clock,
    process: emitter,
    exits,
    async run(step, inputs = {}, options = {}) {
      const written = { stdout: '', stderr: '' }
      const sink = (name: 'stdout' | 'stderr') => ({
        write(text: string) {
          written[name] += text
        },
      })
      const { exitCode } = await runStep(step, {
        workspace,
        clock,
        given: new Map(Object.entries(inputs)),
        stdout: sink('stdout'),
        stderr: sink('stderr'),
        signals: emitter,
        exitNow: code => void exits.push(code),
        ...options,
        env: { RUNNER_TEMP: temp, PATH: process.env.PATH, ...options.env },
      })
      return { exitCode, ...written }
    },
    close: () => rm(root, { recursive: true, force: true }),
  }
}
