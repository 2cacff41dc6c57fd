import type { TableBlock } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { isSparkCell, isVerdictCell, type PreparedCell, prepareTable } from '../cells.js'
import { displayWidth, spansOf, sparkline, visible } from '../text.js'
import type { Style } from './style.js'
import { cutTo, pad } from './wrap.js'

const GAP = 2
/** No column is made narrower than this to save another one. */
const LEAST = 6

/** The first rows of a table within the width: the widest columns give way first, their cells cut in the middle. */
export function terminalTable(block: TableBlock, rows: number, width: number, style: Style): string {
  const table = prepareTable(block)
  const shown = table.rows.slice(0, rows).map(row => row.map(cellText))
  const titles = table.columns.map(column => visible(column.title))
  const widths = share(
    titles.map((title, index) => Math.max(displayWidth(title), ...shown.map(row => displayWidth(row[index] ?? '')))),
    width,
  )
  const line = (cells: readonly string[], decorate: (text: string, index: number) => string) =>
    cells
      .map((cell, index) =>
        decorate(pad(cutTo(cell, widths[index] ?? 0), widths[index] ?? 0, table.columns[index]?.right ?? false), index),
      )
      .join(' '.repeat(GAP))
      .trimEnd()
  const body = shown.map((row, at) =>
    line(row, (text, index) => {
      const cell = table.rows[at]?.[index]
      return cell !== undefined && !('text' in cell) && isVerdictCell(cell) ? style.verdict(cell.verdict, text) : text
    }),
  )
  return [line(titles, style.dim), ...body].join('\n')
}

/** Takes from the widest columns until the row fits. */
function share(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted]
  let over = widths.reduce((sum, each) => sum + each, 0) + GAP * (widths.length - 1) - width
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= LEAST) break
    widths[widest]!--
    over--
  }
  return widths
}

function cellText(cell: PreparedCell): string {
  if ('text' in cell) {
    return visible(
      spansOf(cell.text)
        .map(span => span.text)
        .join(''),
    )
  }
  if (isVerdictCell(cell)) return `${SIGNS[cell.verdict]} ${cell.verdict}`
  return isSparkCell(cell) ? sparkline(cell.spark, 16) : ''
}
