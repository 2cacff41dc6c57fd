import type { BarsPlot, PlotBlock } from '../../outcome/index.js'
import { formatNumber, formatShort, shorten } from '../format.js'
import { html, type Markup } from '../html/escape.js'
import { dataTable } from './data.js'
import { figure, SIZE, toX } from './frame.js'
import { rowsFrame } from './rows.js'
import { scaleOf } from './scale.js'

/** More bars are only in the table. */
const MOST = 40

/** One or two series of bars over categories, one category a row. */
export function barsPlot(block: PlotBlock, plot: BarsPlot): Markup {
  const categories = plot.categories.slice(0, MOST)
  const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value))
  const values = plot.series.flatMap(series => series.values.slice(0, MOST))
  const scale = scaleOf(plot.value, [...values, ...thresholds.map(({ value }) => value)], {
    zero: plot.value.scale !== 'log',
    ticks: 4,
    pad: 0.04,
  })
  const band = SIZE / Math.max(1, categories.length)
  const bar = (band * 0.72) / Math.max(1, plot.series.length)
  const zero = toX(scale.at(plot.value.scale === 'log' ? scale.min : 0))
  const shapes = plot.series
    .map(({ values: own }, index) => {
      const only = plot.series.length === 1
      const path = categories
        .map((_, row) => {
          const end = toX(scale.at(own[row] ?? 0))
          const top = Math.round((row * band + band * 0.14 + index * bar) * 10) / 10
          return end === zero ? '' : `M${zero} ${top}H${end}v${Math.round(bar * 9) / 10}H${zero}Z`
        })
        .join('')
      return `<path class="bar s${only ? 1 : index}" d="${path}"/>`
    })
    .join('')
  const write = formatterOf(values)
  const rows = categories.map((category, row) => ({
    label: html`${shorten(category, 44)}`,
    title: category,
    value: html`${plot.series.map(({ values: own }) => html`<b>${write(own[row] ?? Number.NaN)}</b>`)}`,
  }))
  const frame = rowsFrame(block, plot.value, scale, rows, {
    shapes,
    thresholds,
    height: plot.series.length > 1 ? 38 : 26,
  })
  const rest = plot.categories.length - categories.length
  const key = plot.series.length > 1 ? plot.series.map(({ label }, index) => ({ label, index })) : []
  return figure(block, key, frame, data(plot), rest > 0 ? `${rest} more categories are in the table.` : undefined)
}

function data(plot: BarsPlot): Markup {
  return dataTable(
    ['Category', ...plot.series.map(({ label }) => label)],
    plot.categories.map((category, row) => [category, ...plot.series.map(({ values }) => values[row] ?? null)]),
  )
}

/** All values with the same decimals, so that they compare down the column; three digits of the largest are enough. */
function formatterOf(values: readonly number[]): (value: number) => string {
  const largest = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0)
  const needed = values.map(value => /\.(\d+)/.exec(formatShort(value))?.[1]?.length ?? 0)
  const enough = largest === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(largest)))
  const decimals = Math.min(enough + 1, Math.max(0, ...needed), 8)
  return value => formatNumber(value, { decimals })
}
