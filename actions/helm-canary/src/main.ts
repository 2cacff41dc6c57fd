import { randomUUID } from 'node:crypto'
import { looksAlive, type RouteOwner, RouteWeights } from '../../../shared/cluster/index.js'
import { ActionError } from '../../../shared/errors/index.js'
import { action, type Context } from '../../../shared/run/index.js'
import { contract } from './contract.js'
import type { Inputs } from './inputs.js'
import { addressOf, type ClusterAddress, canaryNameOf, openRelease } from './kubernetes-release.js'
import { KubernetesTarget, routeAddress } from './kubernetes-target.js'
import { type Observed, observe } from './observe.js'
import { type CanaryRun, prepareCanary } from './prepare.js'
import { type Conclusion, describeCanary, describeUnchanged } from './report.js'
import type { Target } from './target.js'

/** Start the canary, shift traffic and watch, then promote it or put everything back. */
export const step = action({
  contract,
  prepare: prepareCanary,

  async main(inputs, ctx, run) {
    const target = await openTarget(inputs, ctx, run)
    if (!inputs.force && target instanceof KubernetesTarget && (await target.alreadyServes()))
      return describeUnchanged(inputs, run)
    // Undone in reverse order: the route first, whatever else is running.
    const withdraw = [
      ctx.onAbort('end the sandbox', () => target.close()),
      ctx.onAbort('remove the canary', () => target.removeCanary()),
      ctx.onAbort('restore the route', () => target.restore()),
    ]
    await target.start()
    const observed = await observe(target, run.canary, ctx)
    const conclusion = await conclude(target, observed, inputs, ctx)
    for (const undo of withdraw) undo()
    ctx.state.set(STATE, null)
    await target.close()
    return describeCanary({ inputs, run, target, observed, conclusion })
  },

  /** A promotion that somebody has deployed over since is not given again. */
  async stands(_outputs, inputs, ctx, run) {
    if (run.kubernetes === undefined) return undefined
    const target = new KubernetesTarget(inputs, run.kubernetes, ctx, ownerOf(ctx))
    return (await target.alreadyServes()) ? undefined : `the deployed release ${inputs.release} is another one now`
  },

  /** What a killed run left behind: the route first, then the canary. */
  async post(ctx) {
    const left = ctx.state.get<LeftBehind | null>(STATE)
    if (!left) return
    const { api, helm, namespace } = await openRelease(left.address, ctx)
    const owner = { run: left.run, now: () => ctx.clock.now() }
    const weights = new RouteWeights(api, routeAddress(left.route, namespace), owner)
    const state = RouteWeights.stateOf(await weights.read())
    if (state && state.run !== left.run && looksAlive(state, ctx.clock.now())) return
    ctx.log.info(`the route ${left.route}: ${await weights.restore()}`)
    await helm.uninstall(canaryNameOf(left.release), { timeoutMs: left.timeoutMs })
    ctx.log.info(`the release ${canaryNameOf(left.release)} is gone`)
  },
})

const STATE = 'canary'

/** Enough to put a route back without any input. No secrets. */
interface LeftBehind {
  readonly address: ClusterAddress
  readonly release: string
  readonly route: string
  readonly run: string
  readonly timeoutMs: number
}

async function openTarget(inputs: Inputs, ctx: Context, run: CanaryRun): Promise<Target> {
  if (run.kubernetes === undefined) {
    // Its proxy, metrics and image layers are a fifth of what would be loaded, and a cluster needs none of it.
    const { SandboxTarget } = await import('./sandbox-target.js')
    return SandboxTarget.open(inputs, run.canary, ctx)
  }
  const owner = ownerOf(ctx)
  const left: LeftBehind = {
    address: addressOf(inputs, ctx),
    ...{ release: inputs.release, route: inputs.route!, run: owner.run, timeoutMs: inputs.timeout },
  }
  ctx.state.set(STATE, left)
  return new KubernetesTarget(inputs, run.kubernetes, ctx, owner)
}

/** The same for a second attempt of the same job, which may then continue at once what the first left behind. */
function ownerOf({ host, clock }: Context): RouteOwner {
  const place = [host.kind, host.repository, host.runId, host.job].filter(part => part !== undefined)
  return {
    run: host.runId === undefined ? `${host.kind} ${randomUUID()}` : place.join(' '),
    runUrl: host.runUrl,
    now: () => clock.now(),
  }
}

async function conclude(target: Target, observed: Observed, inputs: Inputs, ctx: Context): Promise<Conclusion> {
  if (observed.decision === 'promote') return promote(target, ctx)
  if (observed.decision === 'inconclusive' && inputs['on-inconclusive'] === 'hold') {
    await target.hold()
    return { decision: 'held' }
  }
  await target.restore()
  await target.removeCanary()
  return { decision: 'rolled-back' }
}

/** A stable release that does not become ready is a failed promotion, not a failed step: everything goes back. */
async function promote(target: Target, ctx: Context): Promise<Conclusion> {
  try {
    ctx.log.info('the canary has passed: promoting')
    await target.promote()
    return { decision: 'promoted' }
  } catch (error) {
    ctx.signal.throwIfAborted()
    const failed = error instanceof ActionError && ['HELM_FAILED', 'SANDBOX_START'].includes(error.code)
    if (!failed) throw error
    await target.restore()
    await target.removeCanary()
    return { decision: 'rolled-back', promotionFailed: error.message }
  }
}
