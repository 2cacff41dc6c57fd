import type { PlotBlock, StepsPlot } from '../../outcome/index.js'
import { formatNumber } from '../format.js'
import type { Markup } from '../html/escape.js'
import { dataTable } from './data.js'
import { figure, type PlacedLabel, SIZE, toX, toY, xyFrame } from './frame.js'
import { type Scale, scaleOf } from './scale.js'

/** Distributions as overlaid staircases: the first one filled, as the ground that the others stand out from. */
export function stepsPlot(block: PlotBlock, plot: StepsPlot): Markup {
  const edges = finiteEdges(plot.edges)
  const x = scaleOf(plot.x, edges, { ticks: 5 })
  const y = scaleOf(
    plot.y,
    plot.series.flatMap(series => series.shares),
    { zero: true, ticks: 4, pad: 0.14 },
  )
  const shapes = plot.series.map(({ shares }, index) => staircase(edges, shares, x, y, index)).join('')
  const labels = directLabels(plot, edges, x, y)
  const key = labels.length > 0 ? [] : plot.series.map(({ label }, index) => ({ label, index }))
  return figure(block, key, xyFrame(block, plot, { x, y }, shapes, labels), data(plot))
}

function staircase(edges: readonly number[], shares: readonly number[], x: Scale, y: Scale, index: number): string {
  const treads = shares.map((share, bin) => `V${toY(y.at(share))}H${toX(x.at(edges[bin + 1] ?? 0))}`).join('')
  const start = toX(x.at(edges[0] ?? 0))
  const path = `M${start} ${SIZE}${treads}V${SIZE}`
  return `${index === 0 ? `<path class="fill s0" d="${path}Z"/>` : ''}<path class="line s${index}" d="${path}"/>`
}

/**
 * Two series carry their names where each stands highest above the other, written away from one another. Where there
 * is no room for that, a key above the plot serves.
 */
function directLabels(plot: StepsPlot, edges: readonly number[], x: Scale, y: Scale): PlacedLabel[] {
  const [first, second] = plot.series
  if (first === undefined || second === undefined || plot.series.length > 2) return []
  const peak = (own: readonly number[], other: readonly number[]) => {
    const gaps = own.map((share, bin) => share - (other[bin] ?? 0))
    const bin = gaps.indexOf(Math.max(...gaps))
    return { x: (x.at(edges[bin] ?? 0) + x.at(edges[bin + 1] ?? 0)) / 2, y: y.at(own[bin] ?? 0) + 0.02 }
  }
  const [a, b] = [peak(first.shares, second.shares), peak(second.shares, first.shares)]
  const labels: PlacedLabel[] = [
    { ...a, text: first.label, className: 's0', side: a.x < b.x ? 'left' : 'right' },
    { ...b, text: second.label, className: 's1', side: a.x < b.x ? 'right' : 'left' },
  ]
  const fits = labels.every(label => {
    const end = label.side === 'right' ? label.x + wide(label) : label.x - wide(label)
    return end >= 0 && end <= 1 && !plot.series.some(({ shares }) => covered(label, shares, edges, x, y))
  })
  return Math.abs(a.x - b.x) > 0.02 && fits ? labels : []
}

/** Share of the width that a label takes on a narrow screen. */
const wide = (label: PlacedLabel) => label.text.length * 0.024

/** Whether a staircase runs through the place of a label. */
function covered(label: PlacedLabel, shares: readonly number[], edges: readonly number[], x: Scale, y: Scale): boolean {
  const [from, to] = label.side === 'right' ? [label.x, label.x + wide(label)] : [label.x - wide(label), label.x]
  return shares.some((share, bin) => {
    const overlapping = x.at(edges[bin] ?? 0) < to && x.at(edges[bin + 1] ?? 0) > from
    const height = y.at(share)
    return overlapping && height > label.y - 0.015 && height < label.y + 0.1
  })
}

/** Open outer bins are drawn as wide as their neighbours. */
function finiteEdges(edges: readonly number[]): number[] {
  const out = [...edges]
  const last = out.length - 1
  if (last >= 2) {
    if (!Number.isFinite(out[0]!)) out[0] = out[1]! - (out[2]! - out[1]! || 1)
    if (!Number.isFinite(out[last]!)) out[last] = out[last - 1]! + (out[last - 1]! - out[last - 2]! || 1)
  }
  return out.map(edge => (Number.isFinite(edge) ? edge : 0))
}

function data(plot: StepsPlot): Markup {
  const rows = plot.edges
    .slice(0, -1)
    .map((edge, bin) => [
      `${formatNumber(edge)} … ${formatNumber(plot.edges[bin + 1] ?? 0)}`,
      ...plot.series.map(({ shares }) => shares[bin] ?? null),
    ])
  return dataTable([plot.x.label, ...plot.series.map(({ label }) => label)], rows)
}
