import type { Block, PlotBlock, TableBlock } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { heights } from '../cells.js'
import { formatCount, formatInterval, formatNumber, formatShort, plural } from '../format.js'
import { pageOf, type Report } from '../report.js'
import { plainText, sparkline, visible } from '../text.js'
import { type Style, styleOf } from './style.js'
import { terminalTable } from './table.js'
import { wrap } from './wrap.js'

export interface TerminalOptions {
  /** Columns of the terminal; 80 by default. */
  readonly width?: number | undefined
  /** ANSI colours; the caller knows whether it is a terminal and what NO_COLOR says. */
  readonly color?: boolean | undefined
  /** `quiet`: the three lines alone. `verbose`: nothing is folded. */
  readonly detail?: 'quiet' | 'normal' | 'verbose' | undefined
}

interface Screen {
  readonly width: number
  readonly style: Style
  readonly verbose: boolean
}

/** The result for a terminal: three lines, then the blocks; no control character of the data reaches it. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const screen: Screen = {
    width: Math.max(40, Math.min(options.width ?? 80, 200)),
    style: styleOf(options.color ?? false),
    verbose: options.detail === 'verbose',
  }
  const { style, width } = screen
  const sign = SIGNS[report.verdict]
  const head = [
    ...wrap(plainText(report.headline), width - 2).map(
      (line, index) => `${index === 0 ? style.verdict(report.verdict, sign) : ' '} ${style.bold(line)}`,
    ),
    ...wrap(plainText(report.why), width - 2).map(line => `  ${line}`),
    ...(report.next === ''
      ? []
      : wrap(`Next: ${plainText(report.next)}`, width - 2).map(
          line => `  ${line.replace(/^Next:/, style.accent('Next:'))}`,
        )),
  ]
  if (options.detail === 'quiet') return `${head.join('\n')}\n`
  const parts = pageOf(report)
    .map(block => render(block, screen))
    .filter(part => part !== '')
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`
}

function render(block: Block, screen: Screen): string {
  const { style, width } = screen
  switch (block.type) {
    case 'section': {
      if (block.pageOnly || (block.folded && !screen.verbose)) return ''
      const body = block.blocks.map(inner => render(inner, screen)).filter(part => part !== '')
      return [style.bold(plainText(block.title)), body.join('\n\n')].filter(part => part !== '').join('\n')
    }
    case 'text':
      return wrap(plainText(block.text), width).join('\n')
    case 'table':
      return tableText(block, screen)
    case 'facts': {
      const longest = Math.min(24, Math.max(0, ...block.facts.map(([name]) => plainText(name).length)))
      return block.facts
        .flatMap(([name, value]) => {
          const lines = wrap(typeof value === 'number' ? formatNumber(value) : visible(value), width - longest - 2)
          return lines.map(
            (line, index) => `${style.dim((index === 0 ? plainText(name) : '').padEnd(longest))}  ${line}`,
          )
        })
        .join('\n')
    }
    case 'code':
      return visible(block.text, { keepLines: true })
        .split('\n')
        .map(line => `    ${line}`)
        .join('\n')
    case 'plot':
      return plotText(block, screen)
  }
}

function tableText(block: TableBlock, screen: Screen): string {
  const caption = block.caption === undefined ? [] : [screen.style.bold(plainText(block.caption))]
  if (block.rows.length === 0) return [...caption, 'none'].join('\n')
  const attention = block.attention ?? block.rows.length
  const most = screen.verbose ? block.rows.length : Math.min(attention, block.brief ?? ROWS)
  const left = block.rows.length - most
  const lines = most === 0 ? [] : [terminalTable(block, most, screen.width, screen.style)]
  const what = left === 1 ? 'that needs no attention' : 'that need no attention'
  return [
    ...caption,
    ...lines,
    ...(left > 0
      ? [
          screen.style.dim(
            `${plural(left, 'more row')} ${attention < block.rows.length && attention <= most ? what : 'not shown'}; --verbose shows all`,
          ),
        ]
      : []),
  ].join('\n')
}

const ROWS = 40

function plotText(block: PlotBlock, screen: Screen): string {
  const { plot } = block
  const { style, width } = screen
  if (plot.kind === 'stations') {
    const longest = Math.max(0, ...plot.stations.map(station => station.label.length))
    return plot.stations
      .map(station => {
        const word = `${SIGNS[station.verdict]} ${station.verdict}`.padEnd(14)
        return `${style.verdict(station.verdict, word)}  ${visible(station.label).padEnd(longest)}  ${style.dim(plainText(station.note))}`
      })
      .join('\n')
  }
  const head = wrap(`${plainText(block.title)}: ${plainText(block.alternative)}`, width)
  const room = Math.max(12, Math.min(60, width - 24))
  switch (plot.kind) {
    case 'steps':
      return [
        ...head,
        ...plot.series.map(({ label, shares }) => `  ${style.accent(sparkline(shares, room))}  ${visible(label)}`),
      ].join('\n')
    case 'lines':
      return [
        ...head,
        ...plot.series.map(
          ({ label, points }) =>
            `  ${style.accent(
              sparkline(
                heights(
                  points.map(([, y]) => y),
                  plot.y,
                ),
                room,
              ),
            )}  ${visible(label)}`,
        ),
      ].join('\n')
    case 'bars':
      return [...head, barsText(plot, width, style)].join('\n')
    case 'intervals':
      return [
        ...head,
        ...plot.rows.map(row => {
          const sign = row.verdict === undefined ? ' ' : style.verdict(row.verdict, SIGNS[row.verdict])
          return `  ${sign} ${visible(row.label)}: ${formatShort(row.estimate)} (${formatInterval(row.low, row.high)})`
        }),
      ].join('\n')
  }
}

function barsText(plot: Extract<PlotBlock['plot'], { kind: 'bars' }>, width: number, style: Style): string {
  const most = plot.categories.slice(0, 20)
  const names = most.map(name => visible(name))
  const longest = Math.min(24, Math.max(0, ...names.map(name => name.length)))
  const top = Math.max(...plot.series.flatMap(series => series.values.filter(Number.isFinite).map(Math.abs)), 0)
  const room = Math.max(8, Math.min(40, width - longest - 16))
  const unit = plot.value.label.endsWith('(%)') ? ' %' : ''
  const lines = most.flatMap((_, row) =>
    plot.series.map(({ values }, index) => {
      const value = values[row] ?? 0
      const length = top === 0 || !Number.isFinite(value) ? 0 : Math.round((Math.abs(value) / top) * room)
      const name = index === 0 ? (names[row] ?? '').slice(0, longest) : ''
      const bar = '█'.repeat(length)
      return `  ${name.padEnd(longest)} ${index === 0 && plot.series.length > 1 ? style.dim(bar) : style.accent(bar)} ${formatShort(value)}${unit}`
    }),
  )
  const rest = plot.categories.length - most.length
  return [...lines, ...(rest > 0 ? [style.dim(`  ${formatCount(rest)} more`)] : [])].join('\n')
}
