import { formatNumber } from '../../../../shared/report/index.js'
import { type BinCounts, type Bins, countBins } from '../../../../shared/stats/index.js'
import type { Part } from '../parts.js'
import type { Sample } from './sample.js'

/** Rows of one side, each in exactly one place. */
export interface NumericCounts {
  readonly missing: number
  readonly unreadable: number
  readonly minusInfinity: number
  readonly plusInfinity: number
  readonly finite: number
  /** Over bins of the reference; absent where it has no finite value to cut bins from. */
  readonly binned: BinCounts | undefined
}

export function countsOf({ missing, unreadable, values, finite }: Sample, bins: Bins | undefined): NumericCounts {
  let minusInfinity = 0
  while (minusInfinity < values.length && values.at(minusInfinity) === Number.NEGATIVE_INFINITY) minusInfinity++
  return {
    missing,
    unreadable,
    minusInfinity,
    plusInfinity: values.length - minusInfinity - finite.length,
    finite: finite.length,
    binned: bins && countBins(finite, bins),
  }
}

export function partsOf(bins: Bins | undefined, reference: NumericCounts, current: NumericCounts): Part[] {
  const part = (kind: Part['kind'], label: string, of: (counts: NumericCounts) => number): Part => ({
    kind,
    label,
    reference: of(reference),
    current: of(current),
  })
  return [
    part('missing', 'missing', counts => counts.missing),
    part('unreadable', 'unreadable', counts => counts.unreadable),
    part('minus-infinity', '−∞', counts => counts.minusInfinity),
    ...(bins === undefined
      ? [part('bin', 'any number', counts => counts.finite)]
      : binParts(bins, reference.binned!, current.binned!)),
    part('plus-infinity', '∞', counts => counts.plusInfinity),
  ]
}

function binParts(bins: Bins, before: BinCounts, now: BinCounts): Part[] {
  const edges = [bins.lowest, ...bins.uppers]
  return [
    { kind: 'below', label: `below ${formatNumber(bins.lowest)}`, reference: before.below, current: now.below },
    ...before.counts.map((count, k): Part => {
      const label =
        edges[k] === edges[k + 1]
          ? formatNumber(edges[k]!)
          : `${formatNumber(edges[k]!)} … ${formatNumber(edges[k + 1]!)}`
      return { kind: 'bin', label, reference: count, current: now.counts[k]! }
    }),
    { kind: 'above', label: `above ${formatNumber(edges.at(-1)!)}`, reference: before.above, current: now.above },
  ]
}
