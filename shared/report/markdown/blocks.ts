import type { Block, PlotBlock, TableBlock } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { heights, isSparkCell, isVerdictCell, type PreparedCell, type PreparedTable, prepareTable } from '../cells.js'
import { formatCount, formatInterval, formatNumber, formatShort, plural, shorten } from '../format.js'
import { sparkline } from '../text.js'
import { codeBlock, codeSpan, escapeMarkdown, htmlText, inlineMarkdown } from './escape.js'

/** How much of each table a medium takes, and where the rest is. */
export interface MarkdownLimits {
  /** Rows that are always shown, of each table. */
  readonly rows: number
  /** Rows under `<details>`, of each table; 0 leaves them out. */
  readonly folded: number
  /** Where the whole is, for the line that says what was cut. */
  readonly whole: string
}

const CELL = 80

/** Each block as paragraphs of Markdown. */
export function blockMarkdown(block: Block, limits: MarkdownLimits, level = 4): string {
  switch (block.type) {
    case 'section': {
      if (block.pageOnly) return ''
      const body = block.blocks
        .map(inner => blockMarkdown(inner, limits, level + 1))
        .filter(Boolean)
        .join('\n\n')
      return block.folded
        ? details(block.title, body)
        : `${'#'.repeat(Math.min(level, 6))} ${inlineMarkdown(block.title)}\n\n${body}`
    }
    case 'text':
      return inlineMarkdown(block.text)
    case 'table':
      return tableMarkdown(block, limits)
    case 'facts':
      return block.facts.length === 0
        ? ''
        : pipes(
            ['', ''],
            [false, false],
            block.facts.map(([name, value]) => [
              escapeMarkdown(name),
              typeof value === 'number' ? formatNumber(value) : factText(value),
            ]),
          )
    case 'code':
      return codeBlock(block.text, block.language)
    case 'plot':
      return plotMarkdown(block)
  }
}

function tableMarkdown(block: TableBlock, limits: MarkdownLimits): string {
  const table = prepareTable(block)
  const caption = table.caption === undefined ? [] : [`**${inlineMarkdown(table.caption)}**`]
  if (table.rows.length === 0) return [...caption, 'None.'].join('\n\n')
  const brief = block.brief ?? Number.POSITIVE_INFINITY
  const shown = table.rows.slice(0, Math.min(table.shown, limits.rows, brief))
  const cutShown = Math.min(table.shown, table.rows.length) - shown.length
  const rest = table.rows.slice(table.shown)
  const folded = rest.slice(0, Math.min(limits.folded, brief))
  const cut = cutShown + rest.length - folded.length
  return [
    ...caption,
    ...(shown.length > 0 ? [rowsMarkdown(table, shown)] : []),
    ...(folded.length > 0
      ? [details(plural(folded.length, shown.length > 0 ? 'more row' : 'row'), rowsMarkdown(table, folded))]
      : []),
    ...(cut > 0 ? [`${formatCount(cut)} of ${plural(table.rows.length, 'row')} cut; all are in ${limits.whole}.`] : []),
  ].join('\n\n')
}

function rowsMarkdown(table: PreparedTable, rows: PreparedTable['rows']): string {
  return pipes(
    table.columns.map(column => escapeMarkdown(column.title)),
    table.columns.map(column => column.right),
    rows.map(row => row.map(cellMarkdown)),
  )
}

function pipes(titles: readonly string[], right: readonly boolean[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(titles), line(right.map(is => (is ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

function cellMarkdown(cell: PreparedCell): string {
  if ('text' in cell) return inlineMarkdown(shorten(cell.text, CELL), true)
  if (isVerdictCell(cell)) return `${SIGNS[cell.verdict]} ${cell.verdict}`
  return isSparkCell(cell) ? sparkline(cell.spark) : ''
}

/** Digests and paths are to be copied, so they stand as code; addresses stay links. */
function factText(value: string): string {
  if (/^https:\/\/[^\s<>"'`\\|]+$/.test(value)) return `<${value}>`
  return /[0-9a-f]{12}|[/\\]/.test(value) ? codeSpan(value, true) : inlineMarkdown(value, true)
}

/** Drawings do not survive a summary: the alternative, and lines of blocks or a table where they say more. */
function plotMarkdown(block: PlotBlock): string {
  const { plot } = block
  const head = `**${inlineMarkdown(block.title)}**: ${inlineMarkdown(block.alternative)}`
  switch (plot.kind) {
    case 'stations':
      return plot.stations
        .map(
          station =>
            `${SIGNS[station.verdict]} ${station.verdict} **${escapeMarkdown(station.label)}** ${inlineMarkdown(station.note)}`,
        )
        .join(' → ')
    case 'steps':
      return [head, ...plot.series.map(({ label, shares }) => spark(label, shares))].join('  \n')
    case 'lines':
      return [
        head,
        ...plot.series.map(({ label, points }) =>
          spark(
            label,
            heights(
              points.map(([, y]) => y),
              plot.y,
            ),
          ),
        ),
      ].join('  \n')
    case 'bars':
      return plot.categories.length > 12
        ? head
        : `${head}\n\n${pipes(
            ['', ...plot.series.map(({ label }) => escapeMarkdown(label))],
            [false, ...plot.series.map(() => true)],
            plot.categories.map((name, row) => [
              escapeMarkdown(shorten(name, CELL)),
              ...plot.series.map(({ values }) => formatShort(values[row] ?? Number.NaN)),
            ]),
          )}`
    case 'intervals':
      return `${head}\n\n${pipes(
        ['', 'Estimate', 'Interval', 'Verdict'],
        [false, true, true, false],
        plot.rows
          .slice(0, 20)
          .map(row => [
            escapeMarkdown(shorten(row.label, CELL)),
            formatShort(row.estimate),
            formatInterval(row.low, row.high),
            row.verdict === undefined ? '' : `${SIGNS[row.verdict]} ${row.verdict}`,
          ]),
      )}`
  }
}

function spark(label: string, values: readonly number[]): string {
  return `${sparkline(values)} ${escapeMarkdown(label)}`
}

export function details(title: string, body: string): string {
  return `<details><summary>${htmlText(title)}</summary>\n\n${body}\n\n</details>`
}
