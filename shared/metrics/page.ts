import type { Http } from '../http/index.js'
import { parseSelector, selects } from './selector.js'
import { parseMetricsText } from './text.js'
import type { MetricsSource, Reading } from './types.js'

/** Reads one page in Prometheus' text format directly; queries are plain series selectors. */
export class MetricsPage implements MetricsSource {
  readonly name: string

  constructor(
    private readonly url: string,
    private readonly http: Http,
    private readonly now: () => number,
  ) {
    this.name = `the metrics page ${url}`
  }

  async read(queries: readonly string[]): Promise<Reading> {
    const selectors = queries.map(parseSelector)
    const response = await this.http.request({ url: this.url, headers: { accept: 'text/plain;version=0.0.4' } })
    const samples = parseMetricsText(response.text())
    return { at: this.now(), results: selectors.map(selector => samples.filter(sample => selects(selector, sample))) }
  }
}
