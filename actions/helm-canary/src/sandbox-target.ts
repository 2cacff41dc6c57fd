import { resolve } from 'node:path'
import { MetricsPage, type MetricsSource } from '../../../shared/metrics/index.js'
import type { Context } from '../../../shared/run/index.js'
import type { Tracks } from './counts.js'
import type { Inputs } from './inputs.js'
import type { CanaryPlan } from './plan.js'
import { type Load, startLoad } from './sandbox/load.js'
import { startProxy, type WeightedProxy } from './sandbox/proxy.js'
import { type Launch, launchOfImage, type Server, startServer } from './sandbox/server.js'
import type { Target } from './target.js'

/** Two processes of this machine behind a weighted proxy. It ends with the step: nothing of it stays. */
export class SandboxTarget implements Target {
  readonly tracks: Tracks = { canary: { track: 'canary' }, baseline: { track: 'baseline' } }
  readonly versions = { node: process.version }
  readonly metrics: MetricsSource
  #stable: Server | undefined
  #canary: Server | undefined
  #load: Load | undefined

  private constructor(
    private readonly inputs: Inputs,
    private readonly plan: CanaryPlan,
    private readonly ctx: Context,
    private readonly proxy: WeightedProxy,
  ) {
    this.metrics = new MetricsPage(proxy.metricsUrl, ctx.http, () => ctx.clock.now())
  }

  static async open(inputs: Inputs, plan: CanaryPlan, ctx: Context): Promise<SandboxTarget> {
    return new SandboxTarget(inputs, plan, ctx, await startProxy(inputs['sandbox-port']))
  }

  get name(): string {
    return `${this.inputs.release} in the sandbox at ${this.proxy.url}`
  }

  async start(): Promise<void> {
    const { inputs, ctx, proxy } = this
    const stableImage = inputs['sandbox-stable-image']
    const stable =
      stableImage === undefined
        ? this.#command(inputs['sandbox-stable']!)
        : await launchOfImage(stableImage, 'sandbox-stable', ctx)
    this.#stable = await this.#server('stable', stable)
    proxy.setUpstream('baseline', this.#stable.url)
    this.#canary = await this.#server('canary', await this.#canaryLaunch())
    proxy.setUpstream('canary', this.#canary.url)
    ctx.log.info(`send requests to ${proxy.url}`)
    const rate = inputs['sandbox-traffic']
    if (rate > 0) this.#load = startLoad(proxy.url, rate, this.plan.traffic)
  }

  async setWeight(percent: number): Promise<void> {
    this.proxy.setWeight(percent)
  }

  async check(): Promise<void> {}

  async promote(): Promise<void> {
    const old = this.#stable
    this.#stable = await this.#server('stable', await this.#canaryLaunch('sandbox-promoted'))
    this.proxy.setUpstream('baseline', this.#stable.url)
    this.proxy.setWeight(0)
    await old?.stop()
    await this.removeCanary()
  }

  async restore(): Promise<void> {
    this.proxy.setWeight(0)
  }

  async removeCanary(): Promise<void> {
    await this.#canary?.stop()
    this.#canary = undefined
  }

  async hold(): Promise<void> {
    throw new Error('a sandbox cannot be held; the contract refuses it')
  }

  async close(): Promise<void> {
    const skipped = this.#load?.skipped ?? 0
    if (skipped > 0)
      this.ctx.log.warn(`${skipped} requests were due and not sent: the servers are too slow for this load`)
    this.#load?.stop()
    await Promise.all([this.#canary?.stop(), this.#stable?.stop()])
    await this.proxy.close()
  }

  async #canaryLaunch(folder = 'sandbox-canary'): Promise<Launch> {
    const { image, 'sandbox-canary': command } = this.inputs
    return command?.length ? this.#command(command) : launchOfImage(image, folder, this.ctx)
  }

  #command([program = '', ...args]: readonly string[]): Launch {
    const { workspace } = this.ctx
    // A bare name is looked up on PATH; a path is the workspace's.
    const file = /[\\/]/.test(program) ? resolve(workspace, program) : program
    return { argv: [file, ...args], cwd: workspace, env: {} }
  }

  #server(name: string, launch: Launch): Promise<Server> {
    const { 'sandbox-ready': readyPath, timeout: timeoutMs } = this.inputs
    return startServer(name, launch, { readyPath, timeoutMs }, this.ctx)
  }
}
