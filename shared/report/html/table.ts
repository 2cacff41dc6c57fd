import type { TableBlock } from '../../outcome/index.js'
import { SIGNS, type Verdict } from '../../verdict/index.js'
import { isSparkCell, isVerdictCell, type PreparedCell, prepareTable } from '../cells.js'
import { formatCount, plural } from '../format.js'
import { sparkline } from '../text.js'
import { breakable, html, inline, type Markup, raw } from './escape.js'

/** Rows beyond this are only in outcome.json: a page must open at once. */
const MOST_ROWS = 1000

/** A table; the rows that need no attention are folded under it. */
export function tableHtml(block: TableBlock): Markup {
  const table = prepareTable(block)
  if (block.rows.length === 0) return html`<p class="alt">${block.caption ?? 'Nothing'}: none.</p>`
  const shown = table.rows.slice(0, Math.min(table.shown, MOST_ROWS))
  const folded = table.rows.slice(table.shown, Math.max(table.shown, MOST_ROWS))
  const cut = table.rows.length - shown.length - folded.length
  const rest =
    folded.length === 0
      ? undefined
      : html`<details class="rest"><summary>${shown.length === 0 ? plural(folded.length, 'row') : `${plural(folded.length, 'more row')}`}</summary>${oneTable(table.columns, folded, undefined)}</details>`
  const note =
    cut > 0
      ? html`<p class="alt">${formatCount(cut)} of ${plural(table.rows.length, 'row')} are only in outcome.json.</p>`
      : undefined
  return html`${shown.length === 0 ? undefined : oneTable(table.columns, shown, table.caption)}${rest}${note}`
}

/** All rows, nothing folded. */
export function plainTable(block: TableBlock): Markup {
  const table = prepareTable(block)
  return oneTable(table.columns, table.rows.slice(0, MOST_ROWS), table.caption)
}

type Columns = ReturnType<typeof prepareTable>['columns']

function oneTable(columns: Columns, rows: readonly (readonly PreparedCell[])[], caption: string | undefined): Markup {
  // The frame scrolls sideways on its own; tabindex lets the keyboard do it.
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption ?? 'Table'}"><table>${
    caption === undefined ? undefined : html`<caption>${inline(caption)}</caption>`
  }<thead><tr>${columns.map((column, index) => html`<th scope="col"${right(column.right)}${roomFor(rows, index)}>${column.title}</th>`)}</tr></thead><tbody>${rows.map(
    row => html`<tr>${row.map((cell, index) => cellHtml(cell, columns[index]?.right ?? false))}</tr>`,
  )}</tbody></table></div>`
}

function cellHtml(cell: PreparedCell, alignRight: boolean): Markup {
  if ('text' in cell) {
    const sort = cell.sort === undefined ? undefined : raw(` data-v="${Number(cell.sort.toPrecision(7))}"`)
    return html`<td${right(alignRight)}${sort}>${alignRight ? cell.text : textOf(cell.text)}</td>`
  }
  if (isVerdictCell(cell)) return html`<td data-v="${ATTENTION[cell.verdict]}">${verdictPill(cell.verdict)}</td>`
  return isSparkCell(cell) ? html`<td class="spark">${sparkline(cell.spark)}</td>` : html`<td></td>`
}

const ATTENTION = { error: 0, fail: 1, inconclusive: 2, warn: 3, pass: 4 } as const

/** Long texts may wrap, but not after every word: on a narrow screen the table scrolls instead. */
function roomFor(rows: readonly (readonly PreparedCell[])[], index: number): Markup | undefined {
  const lengths = rows.map(row => row[index]).map(cell => (cell !== undefined && 'text' in cell ? cell.text.length : 0))
  const longest = Math.max(0, ...lengths)
  return longest < 4 ? undefined : raw(` style="min-width:${Math.min(longest, longest > 40 ? 26 : 16)}ch"`)
}

/** A digest stands in full, set small; other text breaks where names break. */
function textOf(text: string): Markup {
  if (/^(sha256|dirHash|sha512):[0-9a-f]{64,}$/.test(text)) return html`<code class="digest">${text}</code>`
  return inline(text).markup.includes('<code>') ? inline(text) : raw(breakable(inline(text).markup))
}

export function verdictPill(verdict: Verdict | 'error'): Markup {
  return html`<span class="pill v-${verdict}"><i aria-hidden="true">${SIGNS[verdict]}</i> ${verdict}</span>`
}

function right(is: boolean): Markup | undefined {
  return is ? raw(' class="r"') : undefined
}
