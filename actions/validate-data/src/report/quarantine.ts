import type { Table } from '../../../../shared/data/index.js'
import { type Block, block } from '../../../../shared/outcome/index.js'
import { plural } from '../../../../shared/report/index.js'
import type { Quarantined, QuarantinedPart } from '../quarantine/index.js'

/** Where the rows of the dataset went, and what did not go by rows. */
export function quarantineBlocks({ passing, failing, undivided }: Quarantined, table: Table): Block[] {
  const row = (what: string, { path, rows, sha256 }: QuarantinedPart) => [what, rows, path, `sha256:${sha256}`]
  const notes = [
    'A row fails when it violates a check of severity `fail` that looks at rows, also where that check allows some. The passing rows are another dataset than the one that was checked: validate them before they are trained on.',
  ]
  if (undivided.length > 0) {
    const names = undivided.map(({ check }) => `\`${check.label}\``).join(', ')
    notes.push(`${plural(undivided.length, 'check')} not met and about no single row, so it divides none: ${names}.`)
  }
  if (table.malformedCount > 0) {
    notes.push(
      `${plural(table.malformedCount, 'malformed line')} could not be read as a row and ${table.malformedCount === 1 ? 'is' : 'are'} in neither.`,
    )
  }
  return [
    block.table(
      ['', { title: 'Rows', align: 'right', format: { decimals: 0 } }, 'File', 'Digest'],
      [row('passing', passing), row('failing', failing)],
    ),
    ...notes.map(note => block.text(note)),
  ]
}
