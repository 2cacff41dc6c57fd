import type { PlotBlock } from '../../outcome/index.js'
import type { Markup } from '../html/escape.js'
import { barsPlot } from './bars.js'
import { intervalsPlot } from './intervals.js'
import { linesPlot } from './lines.js'
import { stationsPlot } from './stations.js'
import { stepsPlot } from './steps.js'

/** Draws a plot of any kind for the HTML page. */
export function drawPlot(block: PlotBlock): Markup {
  const { plot } = block
  switch (plot.kind) {
    case 'steps':
      return stepsPlot(block, plot)
    case 'bars':
      return barsPlot(block, plot)
    case 'intervals':
      return intervalsPlot(block, plot)
    case 'lines':
      return linesPlot(block, plot)
    case 'stations':
      return stationsPlot(block, plot)
  }
}
