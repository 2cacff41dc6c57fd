import type { Cell } from '../../outcome/index.js'
import { block } from '../../outcome/index.js'
import type { Markup } from '../html/escape.js'
import { plainTable } from '../html/table.js'

/** The numbers behind a plot. */
export function dataTable(titles: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  return plainTable(block.table(titles, rows))
}
