import type { Axis, PlotBlock, Threshold } from '../../outcome/index.js'
import { html, inline, type Markup, raw } from '../html/escape.js'
import type { Scale } from './scale.js'

/**
 * How plots are drawn. The geometry is an SVG without a fixed aspect ratio, stretched to the width at hand, with
 * strokes that keep their width; every text stands beside or above it in HTML, placed in percent. So one plot reads
 * well at 360 and at 1600 pixels, at the page's own type size.
 */
export const SIZE = 1000

/** A share of the width (or, upside down, of the height) in the units of the drawing. */
export const toX = (share: number): number => Math.round(share * SIZE)
export const toY = (share: number): number => Math.round((1 - share) * SIZE)
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`

/** The SVG with its text alternative. */
export function drawing(block: PlotBlock, shapes: string): Markup {
  return html`<svg viewBox="0 0 ${SIZE} ${SIZE}" preserveAspectRatio="none" role="img"><title>${block.title}</title><desc>${block.alternative}</desc>${raw(shapes)}</svg>`
}

export interface Named {
  readonly label: string
  readonly index: number
}

/** The figure around a plot: title, key, the drawing, the data. */
export function figure(block: PlotBlock, key: readonly Named[], body: Markup, data: Markup, note?: string): Markup {
  return html`<figure class="plot"><figcaption><strong>${inline(block.title)}</strong>${key.map(
    named => html`<span class="key s${named.index}">${named.label}</span>`,
  )}</figcaption>${body}<p class="alt">${inline(block.alternative)}</p><details class="data"><summary>Data behind this plot</summary>${data}${note === undefined ? undefined : html`<p class="alt">${note}</p>`}</details></figure>`
}

export interface PlacedLabel {
  /** Shares of the drawing's width and height. */
  readonly x: number
  readonly y: number
  readonly text: string
  readonly className: string
  /** Which side of the point the text stands on. */
  readonly side: 'left' | 'right'
}

/** A drawing with a horizontal and a vertical axis. */
export function xyFrame(
  block: PlotBlock,
  axes: { readonly x: Axis; readonly y: Axis },
  scales: { readonly x: Scale; readonly y: Scale },
  shapes: string,
  labels: readonly PlacedLabel[],
): Markup {
  const wide = Math.max(...scales.y.ticks.map(tick => tick.text.length), 1)
  const grid = scales.y.ticks.map(tick => `M0 ${toY(tick.at)}H${SIZE}`).join('')
  return html`<div class="xy" style="--w:${wide}ch"><div class="ylabel">${axes.y.label}</div><div class="yticks">${scales.y.ticks.map(
    tick => html`<span style="bottom:${percent(tick.at)}">${tick.text}</span>`,
  )}</div><div class="area">${drawing(block, `<path class="grid" d="${grid}"/>${shapes}`)}${labels.map(
    label =>
      html`<span class="label ${label.className} ${label.side}" style="${label.side === 'right' ? 'left' : 'right'}:${percent(
        label.side === 'right' ? label.x : 1 - label.x,
      )};bottom:${percent(label.y)}">${label.text}</span>`,
  )}</div><div class="xticks">${scales.x.ticks.map(
    tick => html`<span style="left:${percent(tick.at)}"${raw(edgeOf(tick.at))}>${tick.text}</span>`,
  )}</div><div class="xlabel">${axes.x.label}</div></div>`
}

/** Ticks at the very ends are set flush, so that they stay inside. */
export function edgeOf(at: number): string {
  return at < 0.03 ? ' class="first"' : at > 0.97 ? ' class="last"' : ''
}

/** Horizontal lines at decision thresholds. */
export function thresholdLines(thresholds: readonly Threshold[] | undefined, scale: Scale): string {
  return (thresholds ?? [])
    .map(({ value }) => `<path class="threshold" d="M0 ${toY(scale.at(value))}H${SIZE}"/>`)
    .join('')
}

/** Moves labels apart vertically until none overlaps another that it shares columns with. */
export function spread(labels: readonly PlacedLabel[], gap: number): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    let { y } = label
    for (const other of placed) {
      if (overlaps(label, other) && Math.abs(y - other.y) < gap) y = other.y + gap
    }
    placed.push({ ...label, y })
  }
  // What was pushed out at the top comes back from above.
  const over = Math.max(0, ...placed.map(label => label.y)) - 1
  return over > 0 ? placed.map(label => (label.y > 0.5 ? { ...label, y: label.y - over } : label)) : placed
}

function overlaps(a: PlacedLabel, b: PlacedLabel): boolean {
  // At 360 pixels a character takes about 2.5 % of the width; wider screens only have more room.
  const range = (label: PlacedLabel) => {
    const wide = label.text.length * 0.025
    return label.side === 'right' ? [label.x, label.x + wide] : [label.x - wide, label.x]
  }
  const [from = 0, to = 0] = range(a)
  const [otherFrom = 0, otherTo = 0] = range(b)
  return from < otherTo && otherFrom < to
}
