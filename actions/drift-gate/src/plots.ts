import { block, type PlotBlock } from '../../../shared/outcome/index.js'
import { formatPercent, shorten } from '../../../shared/report/index.js'
import { countUpTo, type Ordered, valuesOf } from '../../../shared/stats/index.js'
import type { Counts } from './categories/counts.js'
import type { Sample } from './numeric/sample.js'
import type { Part } from './parts.js'

const BINS = 40
/** Whole numbers over so few values get a bin each. */
const MOST_UNIT_BINS = 48
/** The outer rows on each side are in the end bins: one stray value must not press all others into one bin. */
const TAIL = 0.005
const MOST_BARS = 20

export interface Histogram {
  readonly edges: readonly number[]
  readonly reference: readonly number[]
  readonly current: readonly number[]
  readonly logarithmic: boolean
}

/** Shares of both samples over bins that show both; the outer bins hold what lies beyond them. */
export function histogram(reference: Ordered, current: Ordered): Histogram {
  const samples = [reference, current].filter(sample => sample.length > 0)
  if (samples.length === 0) return { edges: [], reference: [], current: [], logarithmic: false }
  const low = Math.min(...samples.map(sample => quantile(sample, TAIL)))
  const high = Math.max(...samples.map(sample => quantile(sample, 1 - TAIL)))
  const { edges, logarithmic } = edgesOf(low, high, samples)
  return { edges, logarithmic, reference: sharesIn(reference, edges), current: sharesIn(current, edges) }
}

function edgesOf(low: number, high: number, samples: readonly Ordered[]): Pick<Histogram, 'edges' | 'logarithmic'> {
  const whole = samples.every(sample => isWhole(sample))
  if (whole && high - low < MOST_UNIT_BINS) {
    return { logarithmic: false, edges: Array.from({ length: high - low + 2 }, (_, k) => low + k - 0.5) }
  }
  if (!(high > low)) {
    const half = low === 0 ? 0.5 : Math.abs(low) * 0.05
    return { logarithmic: false, edges: [low - half, low + half] }
  }
  // Values that span two orders of magnitude are read on a logarithmic axis.
  const middle = quantile(samples[0]!, 0.5)
  if (low > 0 && high / low > 100 && Number.isFinite(high / low) && middle < low + (high - low) / 8) {
    const step = Math.log(high / low) / BINS
    return { logarithmic: true, edges: Array.from({ length: BINS + 1 }, (_, k) => low * Math.exp(k * step)) }
  }
  // A weighted mean of the ends, because the range of huge values overflows.
  const at = (k: number) => low * (1 - k / BINS) + high * (k / BINS)
  return { logarithmic: false, edges: Array.from({ length: BINS + 1 }, (_, k) => at(k)) }
}

function isWhole(sample: Ordered): boolean {
  return valuesOf(sample).every(Number.isInteger)
}

const quantile = (sample: Ordered, p: number) =>
  sample.at(Math.min(sample.length - 1, Math.max(0, Math.ceil(p * sample.length) - 1)))!

function sharesIn(sample: Ordered, edges: readonly number[]): number[] {
  const bins = edges.length - 1
  const upTo = edges.map((edge, k) => (k === 0 ? 0 : k === bins ? sample.length : countUpTo(sample, edge)))
  return Array.from({ length: bins }, (_, k) => (sample.length === 0 ? 0 : (upTo[k + 1]! - upTo[k]!) / sample.length))
}

/** Both distributions as overlaid steps. */
export function distributionPlot(
  name: string,
  shape: Histogram,
  change: string,
  reference: Sample,
  current: Sample,
): PlotBlock | undefined {
  if (shape.edges.length === 0) return undefined
  const share = ({ rows, missing, unreadable }: Sample) => (missing + unreadable) / Math.max(1, rows)
  const [before, now] = [share(reference), share(current)]
  // What changed says it where it did.
  const absent =
    before + now > 0 && !change.includes('missing')
      ? ` Without value ${formatPercent(before)} → ${formatPercent(now)}.`
      : ''
  return block.plot(name, `${capitalised(change)}.${absent}`, {
    kind: 'steps',
    x: { label: shorten(name, 40), scale: shape.logarithmic ? 'log' : 'linear' },
    y: { label: 'share of values (%)', min: 0 },
    edges: shape.edges,
    series: [
      { label: 'reference', shares: shape.reference.map(share => share * 100) },
      { label: 'current', shares: shape.current.map(share => share * 100) },
    ],
  })
}

/** Both distributions as bars, a pair for each category; those that hold most rows on either side. */
export function categoriesPlot(
  name: string,
  change: string,
  parts: readonly Part[],
  { rows, categories }: Counts,
): PlotBlock | undefined {
  const share = (part: { reference: number; current: number }, side: 'reference' | 'current') =>
    part[side] / Math.max(1, rows[side])
  const fresh = categories
    .filter(({ reference, current }) => reference === 0 && current > 0)
    .slice(0, 5)
    .map(({ value, reference, current }) => ({ label: `${value} (new)`, reference, current }))
  const named = parts.filter(part => part.kind === 'category')
  const beside = parts.filter(part => part.kind !== 'category' && (part.kind !== 'new' || fresh.length === 0))
  const shown = [...named, ...fresh, ...beside]
    .filter(part => part.reference + part.current > 0)
    .sort((a, b) => largest(b) - largest(a))
  function largest(part: { reference: number; current: number }): number {
    return Math.max(share(part, 'reference'), share(part, 'current'))
  }
  if (shown.length === 0) return undefined
  const drawn = shown.slice(0, MOST_BARS)
  const rest = shown.length - drawn.length
  return block.plot(name, `${capitalised(change)}.${rest > 0 ? ` ${rest} smaller parts are not drawn.` : ''}`, {
    kind: 'bars',
    categories: drawn.map(part => part.label),
    value: { label: 'share of rows (%)', min: 0 },
    series: [
      { label: 'reference', values: drawn.map(part => share(part, 'reference') * 100) },
      { label: 'current', values: drawn.map(part => share(part, 'current') * 100) },
    ],
  })
}

const capitalised = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
