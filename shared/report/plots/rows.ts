import type { Axis, PlotBlock, Threshold } from '../../outcome/index.js'
import { html, type Markup, raw } from '../html/escape.js'
import { drawing, edgeOf, percent, SIZE, spread, toX } from './frame.js'
import type { Scale } from './scale.js'

/** One row of a plot whose categories stand below one another: a name, a track, a value. */
export interface PlotRow {
  readonly label: Markup
  readonly title: string
  readonly value: Markup
}

/** Categories below one another with one shared horizontal axis and vertical thresholds. `height` is in pixels. */
export function rowsFrame(
  block: PlotBlock,
  axis: Axis,
  scale: Scale,
  rows: readonly PlotRow[],
  options: { readonly shapes: string; readonly height: number; readonly thresholds: readonly Threshold[] },
): Markup {
  const grid = scale.ticks.map(tick => `M${toX(tick.at)} 0V${SIZE}`).join('')
  const limits = options.thresholds
    .map(({ value }) => `<path class="threshold" d="M${toX(scale.at(value))} 0V${SIZE}"/>`)
    .join('')
  const labels = spread(
    options.thresholds.map(({ value, label }) => {
      const x = scale.at(value)
      return { x, y: 0, text: label, className: 'limit', side: x > 0.5 ? 'left' : 'right' } as const
    }),
    1,
  )
  const lines = Math.max(0, ...labels.map(label => label.y + 1))
  return html`<div class="rows" style="--h:${options.height}px;--n:${rows.length}"><div class="names">${rows.map(
    row => html`<span title="${row.title}"><em>${row.label}</em></span>`,
  )}</div><div class="middle"><div class="limits" style="height:${raw(String(Math.round(lines * 14) / 10))}em">${labels.map(
    label =>
      html`<span class="label limit ${label.side}" style="${label.side === 'right' ? 'left' : 'right'}:${percent(
        label.side === 'right' ? label.x : 1 - label.x,
      )};bottom:${raw(String(Math.round(label.y * 14) / 10))}em">${label.text}</span>`,
  )}</div><div class="area">${drawing(block, `<path class="grid" d="${grid}"/>${options.shapes}${limits}`)}</div><div class="xticks">${scale.ticks.map(
    tick => html`<span style="left:${percent(tick.at)}"${raw(edgeOf(tick.at))}>${tick.text}</span>`,
  )}</div></div><div class="values">${rows.map(row => html`<span>${row.value}</span>`)}</div><div class="xlabel">${axis.label}</div></div>`
}
