import type { Context } from '../../run/index.js'
import { errors } from '../errors.js'
import { type MlflowClient, refused } from './client.js'
import { inBatches, keyOf, quoteFilter, tagsOf, toTags, type WireRun } from './wire.js'

export const RUN_TAGS = { name: 'mlops.model-name', digest: 'mlops.model-digest', writer: 'mlops.writer' } as const

/** A run's record of a look at one test set. The key stays below MLflow's limits. */
export const judgedTag = (testSet: string) => `mlops.judged.${testSet.slice(0, 16)}`

export interface RunFacts {
  readonly name: string
  readonly digest: string
  readonly metrics: Readonly<Record<string, number>>
  readonly parameters: Readonly<Record<string, string>>
}

/** Runs of one experiment: one for each model that was judged, found again by the model's digest. */
export class Runs {
  constructor(
    private readonly client: MlflowClient,
    private readonly experiment: string,
    private readonly ctx: Pick<Context, 'clock' | 'host' | 'log'>,
  ) {}

  /** Id of the experiment; undefined when there is none of that name. */
  async #find(): Promise<string | undefined> {
    const answer = await this.client.ask<{ experiment: { experiment_id: string; lifecycle_stage?: string } }>(
      'GET',
      'experiments/get-by-name',
      { query: { experiment_name: this.experiment } },
    )
    if (!answer.ok) {
      if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST') return undefined
      throw refused('GET experiments/get-by-name', answer.refusal)
    }
    if (answer.value.experiment.lifecycle_stage === 'deleted') {
      throw errors.REGISTRY_REFUSED(`the experiment ${this.experiment} was deleted, and its name is still taken`, {
        hint: 'Restore it, delete it for good (`mlflow gc`), or give another `experiment`.',
      })
    }
    return answer.value.experiment.experiment_id
  }

  async #ensureExperiment(): Promise<string> {
    const found = await this.#find()
    if (found !== undefined) return found
    const answer = await this.client.ask<{ experiment_id: string }>('POST', 'experiments/create', {
      json: { name: this.experiment },
      repeatable: true,
    })
    if (answer.ok) return answer.value.experiment_id
    // Another job made it in between.
    const made = answer.refusal.code === 'RESOURCE_ALREADY_EXISTS' ? await this.#find() : undefined
    if (made === undefined) throw refused('POST experiments/create', answer.refusal)
    return made
  }

  /** All runs that a filter finds, oldest first. */
  async search(filter: string): Promise<WireRun[]> {
    const experiment = await this.#find()
    if (experiment === undefined) return []
    const runs: WireRun[] = []
    for (let page: string | undefined = ''; page !== undefined; ) {
      const found: { runs?: WireRun[]; next_page_token?: string } = await this.client.call('POST', 'runs/search', {
        json: {
          experiment_ids: [experiment],
          filter,
          run_view_type: 'ACTIVE_ONLY',
          max_results: 1000,
          order_by: ['attributes.start_time ASC'],
          ...(page === '' ? {} : { page_token: page }),
        },
        repeatable: true,
      })
      runs.push(...(found.runs ?? []))
      page = found.next_page_token || undefined
    }
    return runs
  }

  /** The run of a model: found by digest, or made. `resumed` says that something of it may be there already. */
  async ensure({ name, digest, metrics, parameters }: RunFacts): Promise<{ run: WireRun; resumed: boolean }> {
    const filter = `tags.\`${RUN_TAGS.digest}\` = ${quoteFilter(digest)} AND tags.\`${RUN_TAGS.name}\` = ${quoteFilter(name)}`
    const [found] = await this.search(filter)
    const run = found ?? (await this.#create(name, digest))
    await this.#log(run, metrics, parameters)
    return { run, resumed: found !== undefined }
  }

  async get(id: string): Promise<WireRun | undefined> {
    const answer = await this.client.ask<{ run: WireRun }>('GET', 'runs/get', { query: { run_id: id } })
    if (answer.ok) return answer.value.run
    if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST') return undefined
    throw refused('GET runs/get', answer.refusal)
  }

  async setTag(run: WireRun, key: string, value: string): Promise<void> {
    await this.client.call('POST', 'runs/set-tag', { json: { run_id: run.info.run_id, key, value }, repeatable: true })
  }

  async setStatus(run: WireRun, status: 'RUNNING' | 'FINISHED' | 'KILLED'): Promise<void> {
    await this.client.call('POST', 'runs/update', {
      json: {
        run_id: run.info.run_id,
        status,
        ...(status === 'RUNNING' ? {} : { end_time: this.ctx.clock.now() }),
      },
      repeatable: true,
    })
  }

  async #create(name: string, digest: string): Promise<WireRun> {
    const { host } = this.ctx
    const { run } = await this.client.call<{ run: WireRun }>('POST', 'runs/create', {
      json: {
        experiment_id: await this.#ensureExperiment(),
        start_time: this.ctx.clock.now(),
        run_name: `${name} ${digest.slice(0, 12)}`,
        tags: toTags({
          [RUN_TAGS.name]: name,
          [RUN_TAGS.digest]: digest,
          'mlflow.source.name': host.runUrl ?? 'mlops register-model',
          'mlflow.source.type': 'JOB',
          'mlflow.source.git.commit': host.commit,
          'mlflow.user': host.actor,
        }),
      },
    })
    return run
  }

  /** Metrics are a history in MLflow and parameters are for ever: only what is not there yet is written. */
  async #log(run: WireRun, metrics: RunFacts['metrics'], parameters: RunFacts['parameters']): Promise<void> {
    const known = new Map((run.data?.metrics ?? []).map(({ key, value }) => [key, value]))
    const set = new Map((run.data?.params ?? []).map(({ key, value }) => [key, value]))
    const timestamp = this.ctx.clock.now()
    const newMetrics = Object.entries(metrics)
      .filter(([name, value]) => Number.isFinite(value) && known.get(keyOf(name)) !== value)
      .map(([name, value]) => ({ key: keyOf(name), value, timestamp, step: 0 }))
    const newParams = Object.entries(parameters)
      .map(([name, value]) => ({ key: keyOf(name), value: value.slice(0, 6000) }))
      .filter(({ key, value }) => {
        const before = set.get(key)
        if (before !== undefined && before !== value) {
          this.ctx.log.warn(`Parameter ${key} of run ${run.info.run_id} stays ${before}: MLflow does not change it.`)
        }
        return before === undefined
      })
    const send = (json: object) =>
      this.client.call('POST', 'runs/log-batch', { json: { run_id: run.info.run_id, ...json } })
    for (const part of inBatches(newMetrics, 500)) await send({ metrics: part })
    for (const part of inBatches(newParams, 100)) await send({ params: part })
  }
}

export function runMetrics(run: WireRun | undefined): Record<string, number> {
  return Object.fromEntries((run?.data?.metrics ?? []).map(({ key, value }) => [key, Number(value)]))
}

export function runParameters(run: WireRun | undefined): Record<string, string> {
  return Object.fromEntries((run?.data?.params ?? []).map(({ key, value }) => [key, value]))
}

export function runTag(run: WireRun, key: string): string | undefined {
  return tagsOf(run.data?.tags).get(key)
}
