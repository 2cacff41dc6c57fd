import type { ModelVersion } from '../types.js'
import { type MlflowClient, refused } from './client.js'
import { type Runs, runMetrics, runParameters } from './runs.js'
import { summaryOf } from './version-tags.js'
import { quoteFilter, type WireVersion } from './wire.js'

/** Model versions as the server has them. */
export class Versions {
  constructor(
    private readonly client: MlflowClient,
    private readonly runs: (name: string) => Runs,
  ) {}

  /** Versions of a model, oldest first, optionally those with a tag. */
  async search(name: string, tag?: string, value?: string): Promise<WireVersion[]> {
    const withTag = tag === undefined ? '' : ` AND tags.\`${tag}\` = ${quoteFilter(value ?? '')}`
    const filter = `name = ${quoteFilter(name)}${withTag}`
    const versions: WireVersion[] = []
    for (let page: string | undefined = ''; page !== undefined; ) {
      const found: { model_versions?: WireVersion[]; next_page_token?: string } = await this.client.call(
        'GET',
        'model-versions/search',
        { query: { filter, max_results: '200', ...(page === '' ? {} : { page_token: page }) } },
      )
      versions.push(...(found.model_versions ?? []))
      page = found.next_page_token || undefined
    }
    return versions.sort((a, b) => Number(a.version) - Number(b.version))
  }

  /** By the server's own number. */
  async get(name: string, version: string): Promise<WireVersion | undefined> {
    const answer = await this.client.ask<{ model_version: WireVersion }>('GET', 'model-versions/get', {
      query: { name, version },
    })
    if (answer.ok) return answer.value.model_version
    if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST') return undefined
    throw refused('GET model-versions/get', answer.refusal)
  }

  /** With metrics and parameters, which stand in its run. */
  async complete(name: string, version: WireVersion): Promise<ModelVersion> {
    const run = version.run_id ? await this.runs(name).get(version.run_id) : undefined
    return { ...summaryOf(version), metrics: runMetrics(run), parameters: runParameters(run) }
  }

  async remove({ name, version }: WireVersion): Promise<void> {
    // Some servers read the body of a DELETE, others its query.
    await this.client.call('DELETE', 'model-versions/delete', { json: { name, version }, query: { name, version } })
  }
}
