import { resolve } from 'node:path'
import { type Contract, type InputContract, type InputsOf, parseInputs } from '../contract/index.js'
import { cancelled } from '../errors/index.js'
import { EXIT, exitCodeOf } from '../verdict/index.js'
import type { Action } from './action.js'
import { publishError, toActionError } from './failure.js'
import { finish } from './finish.js'
import { runPost } from './post.js'
import { openProofs } from './proof.js'
import { publishAgain } from './publish.js'
import { digestOfKey, type Finished, findFinished } from './reuse.js'
import { settledWithin } from './settle.js'
import { refuseForeign, stage } from './staging.js'
import { createWorld, type RunOptions, type World } from './world.js'

/** What the end of a run says to the process. */
export interface Ended {
  readonly exitCode: number
}

/** How long the cancelled step may take to let go of what it was doing before its undos begin. */
const LET_GO_MS = 500
/** One undo's limit. GitHub ends everything ten seconds after the first signal. */
const UNDO_MS = { github: 6000, gitlab: 20_000, terminal: 20_000 } as const

/** The life of a step from inputs to exit code. Never raises: what goes wrong is told by the host. */
export async function runStep<C extends Contract>(step: Action<C>, options: RunOptions = {}): Promise<Ended> {
  const world = await createWorld(step.contract.name, options)
  try {
    if (world.host.inPostPhase) {
      await runPost(step as unknown as Action, world, options)
      return { exitCode: EXIT.ok }
    }
    return await live(step as unknown as Action, world, options)
  } finally {
    await world.close()
  }
}

/** Inputs as the user gave them: flags above the environment. Secrets are masked before anything else can print them. */
export function givenInputs(contract: InputContract, world: World, options: RunOptions): ReadonlyMap<string, string> {
  const known = Object.keys(contract.inputs)
  const given = new Map([...world.host.readInputs(known), ...(options.given ?? [])])
  for (const [name, text] of given) {
    if (contract.inputs[name]?.kind === 'secret') world.host.mask(text.trim())
  }
  return given
}

async function live(step: Action, world: World, options: RunOptions): Promise<Ended> {
  const { contract } = step
  const startedOn = new Date(world.clock.now()).toISOString()
  const around = { world, contract, startedOn, comment: undefined as { token: string | undefined } | undefined }
  try {
    const { inputs } = parseInputs(contract, givenInputs(contract, world, options))
    if (inputs.comment) around.comment = { token: inputs.token }
    const work = workOn(step, inputs, world, startedOn)
    await Promise.race([work, world.cancellation.requested, world.cancellation.crashed])
    if (!world.cancellation.signal.aborted) return await work

    await settledWithin(work, LET_GO_MS)
    await undo(world)
    // A verdict that was reached all the same counts; a step that cannot stop does not hold the process.
    if (!(await settledWithin(work, LET_GO_MS))) throw cancelled(contract.name)
    return await work
  } catch (thrown) {
    const error = toActionError(thrown, contract.name, world.cancellation.signal.aborted)
    await undo(world)
    await publishError(error, around)
    return { exitCode: error.kind === 'failed' ? EXIT.fail : EXIT[error.kind] }
  }
}

async function workOn(step: Action, inputs: InputsOf<Contract>, world: World, startedOn: string): Promise<Ended> {
  const { contract } = step
  const { name } = contract
  const shown = inputs.report ?? `mlops-out/report/${name}`
  const reportDir = resolve(world.workspace, shown)
  await refuseForeign(reportDir, shown, name)
  const proofs = await openProofs(inputs, world.workspace)
  const staging = await stage(reportDir)
  world.onClose(staging.discard)
  const ctx = world.context({
    reportDir: staging.path,
    evidence: {
      about: async artifact => (await proofs.chain()).about(artifact),
      latest: async (of, role) => (await proofs.chain()).latest(of, role),
      by: async of => (await proofs.chain()).by(of),
    },
  })
  const plan = await step.prepare(inputs, ctx)
  // Before an earlier outcome is given again, too: a proof may have been overtaken by a newer failure.
  await proofs.require(plan.uses)
  const keyDigest = digestOfKey(name, plan.key)
  const place = { world, contract, inputs, reportDir, proofs }

  const finished = await reusable(step, inputs, ctx, plan, { ...place, keyDigest })
  if (finished !== undefined) {
    await publishAgain(finished, place)
    return ended(finished.verdict, inputs)
  }
  const outcome = await step.main(inputs, ctx, plan)
  await finish(outcome, { ...place, plan, staging, keyDigest, startedOn })
  world.host.clearState()
  return ended(outcome.verdict, inputs)
}

interface Place {
  readonly world: World
  readonly contract: Contract
  readonly reportDir: string
  readonly keyDigest: string
  readonly proofs: { readonly directory: string }
}

async function reusable(
  step: Action,
  inputs: InputsOf<Contract>,
  ctx: Parameters<Action['main']>[1],
  plan: Parameters<Action['main']>[2],
  { world, contract, reportDir, keyDigest, proofs }: Place,
): Promise<Finished | undefined> {
  if (inputs.force) return undefined
  const found = await findFinished({
    step: contract.name,
    reportDir,
    keyDigest,
    evidenceDir: proofs.directory,
    verdicts: contract.reuse,
  })
  if (typeof found === 'string') {
    world.host.log.debug(`Not reused: ${found}`)
    return undefined
  }
  const missing = await step.stands?.(found.record.outputs, inputs, ctx, plan)
  if (missing === undefined) return found
  world.host.log.info(`The finished outcome is not reused: ${missing}`)
  return undefined
}

function ended(verdict: Finished['verdict'], inputs: InputsOf<Contract>): Ended {
  return { exitCode: exitCodeOf(verdict, inputs['fail-on'], inputs['warn-exit-code']) }
}

/** Restores what the step registered, newest first. Runs once; what was undone is not undone again. */
async function undo({ undos, host }: World): Promise<void> {
  await undos.runAll(UNDO_MS[host.info.kind], {
    done: name => host.log.info(`Undone: ${name}`),
    failed: (name, error) => host.log.warn(`Not undone: ${name}: ${(error as Error).message}`),
  })
}
