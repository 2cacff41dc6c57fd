import type { Contract } from '../contract/index.js'
import { flushed, outliveReaders } from '../host/index.js'
import { EXIT } from '../verdict/index.js'
import type { Action, Plan } from './action.js'
import { runStep } from './run-step.js'
import type { RunOptions } from './world.js'

/**
 * The entry of an action: main and post alike, as the runner's state says. Ends the process explicitly, because a
 * socket that a library forgot would otherwise keep the job waiting.
 */
export async function run<C extends Contract, P extends Plan>(step: Action<C, P>): Promise<never> {
  return exitWith(step, { inputsFrom: 'action' })
}

/** Runs a step and ends the process with its exit code. */
export async function exitWith<C extends Contract, P extends Plan>(
  step: Action<C, P>,
  options: RunOptions,
): Promise<never> {
  // Where nobody can be told, the exit code must say it.
  outliveReaders([process.stdout, process.stderr], () => process.exit(EXIT.infrastructure))
  let exitCode: number
  try {
    ;({ exitCode } = await runStep(step as unknown as Action<C>, options))
  } catch (error) {
    // Before there is a host, or because of it: MLOPS_HOST is wrong, the disk is full.
    const { message, hint, kind, stack } = error as Error & { hint?: string; kind?: string }
    process.stderr.write(`! ${step.contract.name}: ${message}\n${hint === undefined ? '' : `${hint}\n`}`)
    if (process.env.MLOPS_DEBUG === '1' || process.env.RUNNER_DEBUG === '1') process.stderr.write(`${stack}\n`)
    exitCode = kind === 'input' ? EXIT.input : EXIT.infrastructure
  }
  await flushed(process.stdout)
  await flushed(process.stderr)
  process.exit(exitCode)
}
