import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Engine } from '../../../shared/data/index.js'
import type { FailingRow } from './failing-rows.js'
import type { Check } from './plan.js'

export type RowsFormat = 'csv' | 'parquet'

export interface RowsFile {
  readonly name: string
  readonly format: RowsFormat
  /** Absolute, where it is written. */
  readonly path: string
  /** As users reach it. */
  readonly shown: string
}

/** The file of failing rows: where it is written, and where users find it once the report is in its place. */
export function rowsFileOf(format: RowsFormat, reportDir: string, report: string): RowsFile {
  const name = `failing-rows.${format}`
  return { name, format, path: join(reportDir, name), shown: `${report.replace(/[\\/]+$/, '')}/${name}` }
}

export interface WrittenRows {
  readonly written: number
  /** How many of each check's failing rows the file has: not all where there were more than it may hold. */
  readonly perCheck: ReadonlyMap<Check, number>
  /** The first rows of each check. */
  readonly kept: readonly FailingRow[]
}

/** The names of the file's columns; a key that is called as one of ours is told apart. */
export function headOf(key: readonly string[]): readonly string[] {
  const own = ['check', 'file', 'row', 'value']
  return [...own.slice(0, 3), ...key.map(name => (own.includes(name.toLowerCase()) ? `${name} (key)` : name)), 'value']
}

/**
 * Writes failing rows while they come, and keeps the first few of each check for the report. Without any row no file
 * stays behind.
 * @param path reserved with the engine where the format is Parquet
 */
export async function writeFailingRows(
  path: string,
  format: RowsFormat,
  rows: AsyncIterable<FailingRow>,
  { engine, key, keep }: { readonly engine: Engine; readonly key: readonly string[]; readonly keep: number },
): Promise<WrittenRows> {
  await mkdir(dirname(path), { recursive: true })
  const kept: FailingRow[] = []
  const perCheck = new Map<Check, number>()
  let written = 0
  async function* cells() {
    for await (const row of rows) {
      written++
      const before = perCheck.get(row.check) ?? 0
      perCheck.set(row.check, before + 1)
      if (before < keep) kept.push(row)
      const file = row.file === '' ? null : row.file
      yield [row.check.label, file, row.row ?? null, ...key.map(name => row.key[name] ?? null), row.value]
    }
  }
  try {
    await (format === 'csv' ? asCsv(path, headOf(key), cells()) : asParquet(path, engine, headOf(key), cells()))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  if (written === 0) await rm(path, { force: true })
  return { written, perCheck, kept }
}

type Cells = readonly (string | number | null)[]

async function asCsv(path: string, head: readonly string[], rows: AsyncIterable<Cells>): Promise<void> {
  const file = createWriteStream(path)
  try {
    // Before anything can fail: a stream that is given up while it opens makes its file after that was removed.
    await once(file, 'open')
    file.write(line(head))
    for await (const row of rows) if (!file.write(line(row))) await once(file, 'drain')
    file.end()
    await finished(file)
  } catch (error) {
    file.destroy()
    throw error
  }
}

async function asParquet(path: string, engine: Engine, head: readonly string[], rows: AsyncIterable<Cells>) {
  const columns = head.map((name, index) => ({ name, type: index === 2 ? ('integer' as const) : ('text' as const) }))
  await engine.writeParquet(`FROM ${await engine.collect(columns, rows)}`, path)
}

function line(cells: Cells): string {
  return `${cells.map(cell => (cell === null ? '' : quoted(String(cell)))).join(',')}\n`
}

/** Quoted where needed, and where a text is empty: an empty cell is a missing value. */
function quoted(text: string): string {
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
