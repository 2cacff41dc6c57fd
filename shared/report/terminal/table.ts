import type { TableBlock } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { isSparkCell, isVerdictCell, type PreparedCell, prepareTable } from '../cells.js'
import { displayWidth, plainText, sparkline, visible } from '../text.js'
import type { Style } from './style.js'
import { cutTo, pad, wrap } from './wrap.js'

const GAP = 2
/** No column is made narrower than this to save another one. */
const LEAST = 6

/** The first rows of a table within the width: the widest columns give way first, their cells cut in the middle. */
export function terminalTable(block: TableBlock, rows: number, width: number, style: Style): string {
  const table = prepareTable(block)
  const shown = table.rows.slice(0, rows).map(row => row.map(cellText))
  const titles = table.columns.map(column => visible(column.title))
  const widths = widthsOf(titles, shown, width)
  const right = table.columns.map(column => column.right)
  const decorate = (at: number) => (text: string, index: number) => {
    const cell = table.rows[at]?.[index]
    return cell !== undefined && !('text' in cell) && isVerdictCell(cell) ? style.verdict(cell.verdict, text) : text
  }
  const last = titles.length - 1
  if (last > 1 && !right[last] && (widths[last] ?? 0) < SENTENCE && shown.some(row => isSentence(row[last] ?? ''))) {
    // Sentences that would be squeezed into a narrow column stand below their rows.
    const above = shown.map(row => row.slice(0, -1))
    const fitting = widthsOf(titles.slice(0, -1), above, width)
    const below = (text: string) => wrap(text, width - INDENT.length).map(line => `${INDENT}${style.dim(line)}`)
    return [
      rowLines(titles.slice(0, -1), fitting, right, style.dim),
      ...shown.flatMap((row, at) => [rowLines(above[at]!, fitting, right, decorate(at)), ...below(row[last] ?? '')]),
    ].join('\n')
  }
  const body = shown.map((row, at) => rowLines(row, widths, right, decorate(at)))
  return [rowLines(titles, widths, right, style.dim), ...body].join('\n')
}

/** Narrower than this a sentence takes more lines than it is worth. */
const SENTENCE = 32
const INDENT = '    '

const isSentence = (text: string) => text.includes(' ') && displayWidth(text) > (3 * SENTENCE) / 2

function widthsOf(titles: readonly string[], rows: readonly (readonly string[])[], width: number): number[] {
  return share(
    titles.map((title, index) => Math.max(displayWidth(title), ...rows.map(row => displayWidth(row[index] ?? '')))),
    width,
  )
}

/** Sentences wrap inside their column, names are cut in the middle. */
function rowLines(
  cells: readonly string[],
  widths: readonly number[],
  right: readonly boolean[],
  decorate: (text: string, index: number) => string,
): string {
  const columns = cells.map((cell, index) => cellLines(cell, widths[index] ?? 0))
  // The last column needs no padding, and a colour around it would keep the line from being trimmed.
  const padCell = (text: string, index: number) =>
    index === cells.length - 1 && !right[index] ? text : pad(text, widths[index] ?? 0, right[index] ?? false)
  return Array.from({ length: Math.max(...columns.map(lines => lines.length)) }, (_, line) =>
    columns
      .map((lines, index) => decorate(padCell(lines[line] ?? '', index), index))
      .join(' '.repeat(GAP))
      .trimEnd(),
  ).join('\n')
}

const MOST_LINES = 4

function cellLines(cell: string, width: number): string[] {
  if (displayWidth(cell) <= width || width < 16 || !cell.includes(' ')) return [cutTo(cell, width)]
  const lines = wrap(cell, width)
  const shown =
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')] : lines
  return shown.map(line => cutTo(line, width))
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
    return plainText(cell.text)
  }
  if (isVerdictCell(cell)) return `${SIGNS[cell.verdict]} ${cell.verdict}`
  return isSparkCell(cell) ? sparkline(cell.spark, 16) : ''
}
