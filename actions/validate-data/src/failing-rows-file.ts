import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import type { FailingRow } from './failing-rows.js'

/**
 * Writes failing rows as CSV while they come, and keeps the first few of each check for the report.
 * @returns the rows kept, and how many were written; without any row no file stays behind
 */
export async function writeFailingRows(
  path: string,
  rows: AsyncIterable<FailingRow>,
  key: readonly string[],
  keep: number,
): Promise<{ readonly written: number; readonly kept: readonly FailingRow[] }> {
  await mkdir(dirname(path), { recursive: true })
  const kept: FailingRow[] = []
  const perCheck = new Map<unknown, number>()
  const file = createWriteStream(path)
  let written = 0
  try {
    file.write(line(['check', 'file', 'row', ...key.map(headOf), 'value']))
    for await (const row of rows) {
      const cells = [
        row.check.label,
        row.file === '' ? null : row.file,
        row.row?.toString() ?? null,
        ...key.map(name => row.key[name] ?? null),
        row.value,
      ]
      if (!file.write(line(cells))) await once(file, 'drain')
      written++
      const before = perCheck.get(row.check) ?? 0
      perCheck.set(row.check, before + 1)
      if (before < keep) kept.push(row)
    }
    file.end()
    await finished(file)
  } catch (error) {
    file.destroy()
    await rm(path, { force: true })
    throw error
  }
  if (written === 0) await rm(path, { force: true })
  return { written, kept }
}

const OWN = ['check', 'file', 'row', 'value']
const headOf = (name: string) => (OWN.includes(name) ? `${name} (key)` : name)

function line(cells: readonly (string | null)[]): string {
  return `${cells.map(cell => (cell === null ? '' : quoted(cell))).join(',')}\n`
}

/** Quoted where needed, and where a text is empty: an empty cell is a missing value. */
function quoted(text: string): string {
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
