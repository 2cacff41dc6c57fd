import type { PlotBlock, StationsPlot } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { html, inline, type Markup } from '../html/escape.js'

/** The train as a row of stations; below one another where the screen is narrow. A list, so it needs no alternative. */
export function stationsPlot(block: PlotBlock, plot: StationsPlot): Markup {
  return html`<figure class="plot"><figcaption><strong>${inline(block.title)}</strong></figcaption><ol class="stations">${plot.stations.map(
    station =>
      html`<li class="v-${station.verdict}"><i aria-hidden="true">${SIGNS[station.verdict]}</i><div><strong>${station.label}</strong><span class="word">${station.verdict}</span><span>${inline(station.note)}</span></div></li>`,
  )}</ol></figure>`
}
