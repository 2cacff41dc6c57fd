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

/** Two series carry their names where each stands highest above the other; where that is too close, a key serves. */
function directLabels(plot: StepsPlot, edges: readonly number[], x: Scale, y: Scale): PlacedLabel[] {
  const [first, second] = plot.series
  if (first === undefined || second === undefined || plot.series.length > 2) return []
  const place = (own: readonly number[], other: readonly number[], label: string, index: number): PlacedLabel => {
    const gaps = own.map((share, bin) => share - (other[bin] ?? 0))
    const bin = gaps.indexOf(Math.max(...gaps))
    const middle = (x.at(edges[bin] ?? 0) + x.at(edges[bin + 1] ?? 0)) / 2
    const side = middle > 0.5 ? 'left' : 'right'
    return { x: middle, y: y.at(own[bin] ?? 0) + 0.02, text: label, className: `s${index}`, side }
  }
  const labels = [
    place(first.shares, second.shares, first.label, 0),
    place(second.shares, first.shares, second.label, 1),
  ]
  const [a, b] = labels as [PlacedLabel, PlacedLabel]
  const close = Math.abs(a.y - b.y) < 0.14 && Math.abs(a.x - b.x) < 0.55
  return close || covered(a, second.shares, edges, x, y) || covered(b, first.shares, edges, x, y) ? [] : labels
}

/** Whether a staircase runs through the place of a label. */
function covered(label: PlacedLabel, shares: readonly number[], edges: readonly number[], x: Scale, y: Scale): boolean {
  const wide = label.text.length * 0.022
  const [from, to] = label.side === 'right' ? [label.x, label.x + wide] : [label.x - wide, label.x]
  return shares.some((share, bin) => {
    const overlapping = x.at(edges[bin] ?? 0) < to && x.at(edges[bin + 1] ?? 0) > from
    const height = y.at(share)
    return overlapping && height > label.y - 0.02 && height < label.y + 0.12
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
