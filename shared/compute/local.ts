import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Argv, childEnvironment, type ExecResult } from '../exec/index.js'
import type { Context } from '../run/index.js'
import { errors } from './errors.js'
import type { Ending, TrainingRequest, TrainingRun } from './types.js'

const LAST_LINES = 40

export interface LocalJob {
  readonly command: readonly string[]
  readonly request: TrainingRequest
  readonly timeoutMs: number
}

/** The name of the result file below the request's `output`. */
export const RESULT_FILE = 'result.json'

/** Runs the training command on this machine, its log streamed and kept beside the report. */
export async function trainHere({ command, request, timeoutMs }: LocalJob, ctx: Context): Promise<TrainingRun> {
  const [program, ...args] = command
  if (program === undefined) throw errors.TRAINING_COMMAND('command is empty')
  await mkdir(request.output, { recursive: true })
  const requestFile = join(ctx.temp, 'training-request.json')
  await writeFile(requestFile, `${JSON.stringify(request, null, 2)}\n`)

  const log = createWriteStream(join(ctx.reportDir, 'training.log'))
  const lastLines: string[] = []
  const keep = (line: string) => {
    log.write(`${line}\n`)
    lastLines.push(line)
    if (lastLines.length > LAST_LINES) lastLines.shift()
    ctx.log.stream(line)
  }
  const began = ctx.clock.now()
  const result = await ctx.log.group(`Training: ${command.join(' ')}`, () =>
    run([program, ...args], ctx, {
      timeoutMs,
      env: {
        MLOPS_REQUEST: requestFile,
        MLOPS_RESULT: join(request.output, RESULT_FILE),
        MLOPS_OUTPUT: request.output,
        MLOPS_ATTEMPT: String(request.attempt),
      },
      onLine: keep,
    }),
  )
  await new Promise(resolve => log.end(resolve))
  const ended = ctx.clock.now()
  const ending = endingOf(result, timeoutMs)
  return {
    ending,
    directory: ending.kind === 'succeeded' ? request.output : undefined,
    stages: [
      {
        name: 'train',
        state: ending.kind === 'succeeded' ? 'done' : 'failed',
        seconds: (ended - began) / 1000,
        where: 'this runner',
      },
    ],
    lastLines,
    runUrl: ctx.host.runUrl,
    startedAt: new Date(began).toISOString(),
    finishedAt: new Date(ended).toISOString(),
  }
}

interface RunOptions {
  readonly timeoutMs: number
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
}

async function run(argv: Argv, ctx: Context, { timeoutMs, env, onLine }: RunOptions): Promise<ExecResult> {
  if ((await ctx.exec.which(argv[0])) === undefined) {
    throw errors.TRAINING_COMMAND(
      `command: there is no program "${argv[0]}" on PATH`,
      // A whole command line in one argument is the likeliest slip, so it is taken apart for the reader.
      argv.length === 1 && argv[0].includes(' ')
        ? {
            hint: `Give the program and its arguments one a line; as flags: ${argv[0]
              .trim()
              .split(/\s+/)
              .map(word => `--command ${word}`)
              .join(' ')}`,
          }
        : undefined,
    )
  }
  const running = ctx.exec.start(argv, {
    cwd: ctx.workspace,
    env: { ...childEnvironment(ctx.env), ...env },
    timeoutMs,
    onStdout: onLine,
    onStderr: onLine,
    // Training code may want to write a checkpoint when it is told to stop.
    graceMs: 5000,
  })
  const result = await running.exited
  ctx.signal.throwIfAborted()
  return result
}

/** 137 and 143 (and the signals themselves) come from outside: a shutdown, or the kernel out of memory. */
export function endingOf(result: Pick<ExecResult, 'exitCode' | 'signal' | 'timedOut'>, timeoutMs: number): Ending {
  if (result.timedOut)
    return { kind: 'timed-out', reason: `training did not end within ${Math.round(timeoutMs / 1000)} s` }
  const signal = result.signal ?? ({ 137: 'SIGKILL', 143: 'SIGTERM' } as Record<number, string>)[result.exitCode]
  if (signal === 'SIGKILL')
    return {
      kind: 'lost',
      reason: 'the training process was killed (SIGKILL): most often the machine ran out of memory',
    }
  if (signal === 'SIGTERM')
    return { kind: 'lost', reason: 'the training process was told to stop (SIGTERM): the machine is shutting down' }
  if (result.signal !== null) return { kind: 'failed', reason: `training ended with signal ${result.signal}` }
  if (result.exitCode !== 0) return { kind: 'failed', reason: `training ended with exit code ${result.exitCode}` }
  return { kind: 'succeeded' }
}
