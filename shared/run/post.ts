import { join } from 'node:path'
import { type Contract, type InputsOf, parseInputs } from '../contract/index.js'
import type { Action } from './action.js'
import { givenInputs } from './run-step.js'
import { settledWithin } from './settle.js'
import type { RunOptions, World } from './world.js'

/** The post phase must not hold a runner. */
const LIMIT_MS = 5 * 60_000

/** After the job, whatever happened. What goes wrong here is a warning: the job's result stands already. */
export async function runPost(step: Action, world: World, options: RunOptions): Promise<void> {
  if (step.post === undefined) return
  const { log } = world.host
  try {
    const given = givenInputs(step.contract, world, options)
    const ctx = world.context({
      reportDir: join(world.workspace, 'mlops-out', 'report', step.contract.name),
      evidence: { about: async () => [], latest: async () => undefined, by: async () => [] },
    })
    const work = step.post(ctx, inputsOf(step.contract, given))
    if (!(await settledWithin(work, LIMIT_MS))) log.warn(`${step.contract.name}: cleaning up took longer than 5 min`)
    else {
      await work
      world.host.clearState()
    }
  } catch (error) {
    log.warn(`${step.contract.name}: cleaning up failed: ${(error as Error).message}`)
  }
}

/** The same inputs as main had; undefined where main stopped because of them. */
function inputsOf(contract: Contract, given: ReadonlyMap<string, string>): InputsOf<Contract> | undefined {
  try {
    return parseInputs(contract, given).inputs
  } catch {
    return undefined
  }
}
