import type { LinesPlot, PlotBlock } from '../../outcome/index.js'
import type { Markup } from '../html/escape.js'
import { dataTable } from './data.js'
import { figure, type PlacedLabel, spread, thresholdLines, toX, toY, xyFrame } from './frame.js'
import { type Scale, scaleOf } from './scale.js'

type Series = LinesPlot['series'][number]
type Point = readonly [x: number, y: number]

/** More points than this cannot be told apart on a screen; each column keeps its lowest and its highest. */
const COLUMNS = 250
const DATA_ROWS = 60

/** Values over time or steps, with bands and thresholds. */
export function linesPlot(block: PlotBlock, plot: LinesPlot): Markup {
  const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value))
  const x = scaleOf(
    plot.x,
    plot.series.flatMap(series => [...series.points.map(([at]) => at), ...(series.band ?? []).map(([at]) => at)]),
    { ticks: 5 },
  )
  const y = scaleOf(
    plot.y,
    [
      ...plot.series.flatMap(series => [
        ...series.points.map(([, value]) => value),
        ...(series.band ?? []).flatMap(([, low, high]) => [low, high]),
      ]),
      ...thresholds.map(({ value }) => value),
    ],
    { ticks: 5, pad: 0.08 },
  )
  const bands = plot.series.map((series, index) => band(series, x, y, index)).join('')
  const lines = plot.series.map((series, index) => line(series, x, y, index)).join('')
  const direct = plot.series.length <= 2
  const labels = spread(
    [
      ...(direct ? plot.series.flatMap((series, index) => endLabel(series, index, x, y)) : []),
      ...thresholds.map(
        ({ value, label }): PlacedLabel => ({ x: 0, y: y.at(value), text: label, className: 'limit', side: 'right' }),
      ),
    ],
    0.09,
  )
  const key = direct ? [] : plot.series.map(({ label }, index) => ({ label, index: tone(index) }))
  const total = plot.series.reduce((sum, { points }) => sum + points.length, 0)
  const note =
    total > DATA_ROWS ? `The table holds ${DATA_ROWS} of ${total} points; outcome.json holds all.` : undefined
  const shapes = bands + thresholdLines(thresholds, y) + lines
  return figure(block, key, xyFrame(block, plot, { x, y }, shapes, labels), data(plot, total), note)
}

/** The first series has the accent: only distributions have a ground to stand before. */
function tone(index: number): number {
  return (index + 1) % 5
}

function line(series: Series, x: Scale, y: Scale, index: number): string {
  const points = thin(
    series.points.filter(point => point.every(Number.isFinite)),
    x,
  )
  const [first] = points
  if (first === undefined) return ''
  let path = `M${toX(x.at(first[0]))} ${toY(y.at(first[1]))}`
  // A lone point is a line of no length whose round ends make a dot.
  if (points.length === 1) path += 'h0'
  for (const [px, py] of points.slice(1)) {
    path += series.staircase ? `H${toX(x.at(px))}V${toY(y.at(py))}` : `L${toX(x.at(px))} ${toY(y.at(py))}`
  }
  return `<path class="line s${tone(index)}" d="${path}"/>`
}

function band(series: Series, x: Scale, y: Scale, index: number): string {
  const finite = (series.band ?? []).filter(
    ([at, low, high]) => Number.isFinite(at) && !Number.isNaN(low) && !Number.isNaN(high),
  )
  const every = Math.max(1, Math.ceil(finite.length / COLUMNS))
  const points = finite.filter((_, at) => at % every === 0 || at === finite.length - 1)
  if (points.length < 2) return ''
  const upper = points.map(([at, , high]) => `${toX(x.at(at))} ${toY(y.at(high))}`)
  const lower = [...points].reverse().map(([at, low]) => `${toX(x.at(at))} ${toY(y.at(low))}`)
  return `<path class="fill s${tone(index)}" d="M${[...upper, ...lower].join('L')}Z"/>`
}

function endLabel(series: Series, index: number, x: Scale, y: Scale): PlacedLabel[] {
  const last = series.points.findLast(point => point.every(Number.isFinite))
  if (last === undefined) return []
  const end = x.at(last[0])
  return [
    { x: Math.max(end, 0.3), y: y.at(last[1]) + 0.015, text: series.label, className: `s${tone(index)}`, side: 'left' },
  ]
}

function thin(points: readonly Point[], x: Scale): readonly Point[] {
  if (points.length <= 2 * COLUMNS) return points
  const columns = new Map<number, { low: number; high: number }>()
  for (const [index, [at, value]] of points.entries()) {
    const column = Math.round(x.at(at) * COLUMNS)
    const found = columns.get(column)
    if (found === undefined) columns.set(column, { low: index, high: index })
    else {
      if (value < points[found.low]![1]) found.low = index
      if (value > points[found.high]![1]) found.high = index
    }
  }
  const kept = new Set([...columns.values()].flatMap(({ low, high }) => [low, high]).concat(0, points.length - 1))
  return points.filter((_, index) => kept.has(index))
}

function data(plot: LinesPlot, total: number): Markup {
  const every = Math.max(1, Math.ceil(total / DATA_ROWS))
  const banded = plot.series.some(series => (series.band ?? []).length > 0)
  const several = plot.series.length > 1
  const titles = [...(several ? ['Series'] : []), plot.x.label, plot.y.label, ...(banded ? ['Low', 'High'] : [])]
  const rows = plot.series.flatMap(series => {
    const band = new Map((series.band ?? []).map(([at, low, high]) => [at, [low, high] as const]))
    return series.points
      .filter((_, index) => index % every === 0 || index === series.points.length - 1)
      .map(([at, value]) => [
        ...(several ? [series.label] : []),
        at,
        value,
        ...(banded ? [band.get(at)?.[0] ?? null, band.get(at)?.[1] ?? null] : []),
      ])
  })
  return dataTable(titles, rows)
}
