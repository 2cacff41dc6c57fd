import type { IntervalsPlot, PlotBlock } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { formatInterval, formatShort, shorten } from '../format.js'
import { html, type Markup } from '../html/escape.js'
import { dataTable } from './data.js'
import { figure, SIZE, toX } from './frame.js'
import { rowsFrame } from './rows.js'
import { scaleOf } from './scale.js'

/** Point estimates with their intervals, each a row, against the decision's lines. */
export function intervalsPlot(block: PlotBlock, plot: IntervalsPlot): Markup {
  const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value))
  const scale = scaleOf(
    plot.value,
    [...plot.rows.flatMap(row => [row.low, row.estimate, row.high]), ...thresholds.map(({ value }) => value)],
    { ticks: 4, pad: 0.06 },
  )
  const band = SIZE / Math.max(1, plot.rows.length)
  const shapes = plot.rows
    .map((row, index) => {
      const middle = Math.round((index + 0.5) * band)
      const tone = row.verdict === undefined ? 's1' : `v-${row.verdict}`
      const [low, high, estimate] = [row.low, row.high, row.estimate].map(value => toX(scale.at(value)))
      return `<path class="whisker ${tone}" d="M${low} ${middle}H${high}"/><path class="dot ${tone}" d="M${estimate} ${middle}h0"/>`
    })
    .join('')
  const rows = plot.rows.map(row => ({
    label:
      row.verdict === undefined
        ? html`${shorten(row.label, 44)}`
        : html`<i class="v-${row.verdict}" aria-label="${row.verdict}">${SIGNS[row.verdict]}</i> ${shorten(row.label, 44)}`,
    title: row.label,
    value: html`<b>${formatShort(row.estimate)}</b>`,
  }))
  return figure(block, [], rowsFrame(block, plot.value, scale, rows, { shapes, thresholds, height: 34 }), data(plot))
}

function data(plot: IntervalsPlot): Markup {
  return dataTable(
    ['Row', 'Estimate', 'Interval', 'Verdict'],
    plot.rows.map(row => [
      row.label,
      row.estimate,
      formatInterval(row.low, row.high),
      row.verdict === undefined ? null : { verdict: row.verdict },
    ]),
  )
}
