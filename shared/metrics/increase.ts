import type { Sample } from './types.js'

/**
 * Turns readings of raw counters into increases, series by series, on this side.
 *
 * PromQL's `increase()` would lose the first value of every new series, and the first error of a release always makes
 * a new series (`code="500"`): exactly what a canary must not miss. So a series that appears later counts from zero,
 * one that falls has restarted and counts from zero again, and one that is absent for a while keeps its last value.
 */
export class CounterIncreases {
  readonly #last = new Map<string, number>()
  #started = false

  /**
   * The increase of each series since the reading before; all zero at the first reading, which only sets the start.
   * Values that are no count (NaN, infinite, negative) are left out.
   */
  advance(samples: readonly Sample[]): { readonly labels: Sample['labels']; readonly increase: number }[] {
    const increases = samples
      .filter(({ value }) => value >= 0 && value < Infinity)
      .map(sample => {
        const key = seriesKey(sample)
        const before = this.#last.get(key) ?? (this.#started ? 0 : sample.value)
        this.#last.set(key, sample.value)
        return { labels: sample.labels, increase: sample.value < before ? sample.value : sample.value - before }
      })
    this.#started = true
    return increases
  }
}

function seriesKey({ name, labels }: Sample): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return JSON.stringify([name, sorted])
}
