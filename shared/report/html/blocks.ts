import type { Block, PlotBlock } from '../../outcome/index.js'
import { formatNumber } from '../format.js'
import { drawPlot } from '../plots/index.js'
import { visible } from '../text.js'
import { breakable, escapeHtml, escapeMarkup, html, inline, type Markup, raw } from './escape.js'
import { tableHtml } from './table.js'

/** Blocks as markup. Plots that follow one another stand side by side where there is room. */
export function blocksHtml(blocks: readonly Block[], level = 3): Markup {
  const pieces: Markup[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const plots: PlotBlock[] = []
    while (isChart(blocks[index + plots.length])) plots.push(blocks[index + plots.length] as PlotBlock)
    if (plots.length > 1) {
      pieces.push(html`<div class="plots">${plots.map(drawPlot)}</div>`)
      index += plots.length - 1
    } else pieces.push(blockHtml(block, level))
  }
  return html`${pieces}`
}

function isChart(block: Block | undefined): boolean {
  return block?.type === 'plot' && block.plot.kind !== 'stations'
}

function blockHtml(block: Block, level: number): Markup {
  switch (block.type) {
    case 'section':
      return block.folded
        ? html`<details class="fold"><summary>${inline(block.title)}</summary>${blocksHtml(block.blocks, level + 1)}</details>`
        : html`<div class="sub">${heading(level, block.title)}${blocksHtml(block.blocks, level + 1)}</div>`
    case 'text':
      return html`<p>${inline(block.text)}</p>`
    case 'table':
      return tableHtml(block)
    case 'facts':
      return html`<dl class="facts">${block.facts.map(
        ([name, value]) =>
          html`<div><dt>${name}</dt><dd>${typeof value === 'number' ? formatNumber(value) : factValue(value)}</dd></div>`,
      )}</dl>`
    case 'code':
      return html`<pre tabindex="0"><code>${raw(escapeMarkup(visible(block.text, { keepLines: true })))}</code></pre>`
    case 'plot':
      return drawPlot(block)
  }
}

export function heading(level: number, title: string): Markup {
  const tag = `h${Math.min(level, 6)}`
  return html`<${raw(tag)}>${inline(title)}</${raw(tag)}>`
}

/** Only addresses that can do nothing but be visited become links. */
function factValue(value: string): Markup {
  const text = raw(breakable(escapeHtml(value)))
  return /^https:\/\/[^\s<>"'`\\]+$/.test(value) ? html`<a href="${value}">${text}</a>` : text
}
