import { contract as buildImage } from '../../actions/build-image/src/contract.js'
import { commands as driftGateCommands } from '../../actions/drift-gate/src/commands.js'
import { contract as driftGate } from '../../actions/drift-gate/src/contract.js'
import { contract as helmCanary } from '../../actions/helm-canary/src/contract.js'
import { contract as registerModel } from '../../actions/register-model/src/contract.js'
import { contract as trainOnRunner } from '../../actions/train-on-runner/src/contract.js'
import { commands as validateDataCommands } from '../../actions/validate-data/src/commands.js'
import { contract as validateData } from '../../actions/validate-data/src/contract.js'
import type { Contract } from '../../shared/contract/index.js'
import type { Action, LazySubcommand } from '../../shared/run/index.js'

export interface StepCommand {
  readonly contract: Contract
  /** Loaded when it runs: help and completion need no engine. */
  readonly load: () => Promise<Action>
  /** `mlops <step> <subcommand>`, as the step's `commands.ts` lists them. */
  readonly subcommands: readonly LazySubcommand[]
}

/** The six steps in the order of the train. */
export const STEPS: readonly StepCommand[] = [
  command(validateData, () => import('../../actions/validate-data/src/main.js'), validateDataCommands),
  command(trainOnRunner, () => import('../../actions/train-on-runner/src/main.js')),
  command(registerModel, () => import('../../actions/register-model/src/main.js')),
  command(buildImage, () => import('../../actions/build-image/src/main.js')),
  command(helmCanary, () => import('../../actions/helm-canary/src/main.js')),
  command(driftGate, () => import('../../actions/drift-gate/src/main.js'), driftGateCommands),
]

function command(
  contract: unknown,
  load: () => Promise<{ readonly step: unknown }>,
  subcommands: readonly LazySubcommand[] = [],
): StepCommand {
  // Each step has its own types of inputs; the command only hands texts over.
  return { contract: contract as Contract, load: async () => (await load()).step as Action, subcommands }
}
