import type { Dataset, Table } from '../../../../shared/data/index.js'
import { digestRef } from '../../../../shared/evidence/index.js'
import { type Block, block, type Cell } from '../../../../shared/outcome/index.js'
import { formatBytes, formatCount, formatPercent, formatTime, plural } from '../../../../shared/report/index.js'
import type { Comparison } from '../comparison/index.js'
import { historyBlocks } from '../history/index.js'
import { type Result, shareOf } from '../judge.js'
import { profileSection } from '../profile/index.js'
import { describeTolerance } from '../tolerance.js'
import { comparisonBlocks, incomparable } from './comparison.js'
import { type Findings, rowsInFile } from './found.js'
import { quarantineBlocks } from './quarantine.js'

const LISTED_LINES = 20
const PLOTTED = 20

/** The sections of the report in the order of attention. */
export function blocksOf(results: readonly Result[], attention: readonly Result[], found: Findings): Block[] {
  const { table, comparison } = found
  const blocks: Block[] = []
  if (found.previous !== undefined) {
    const against = comparison ? comparisonBlocks(comparison, found) : [incomparable(found.previous)]
    blocks.push(block.section('Against the baseline', against))
  }
  blocks.push(block.section('Checks', [checksTable(results, attention.length, found), ...aboutChecks(attention)]))
  if (found.rows.kept.length > 0) blocks.push(block.section('Failing rows', [examplesTable(results, found)]))
  if (found.quarantined !== undefined) {
    blocks.push(block.section('Quarantine', quarantineBlocks(found.quarantined, found.table)))
  }
  if (table.malformed.length > 0) blocks.push(block.section('Malformed lines', malformedBlocks(table)))
  const plotted = results.filter(result => shareOf(result) > 0 || shareBefore(result, comparison) > 0).slice(0, PLOTTED)
  if (attention.length > 0 && plotted.length > 0) {
    blocks.push(block.section('Share failing', [sharePlot(plotted, comparison)]))
  }
  if (found.history !== undefined) blocks.push(block.section('History', historyBlocks(found.history)))
  if (found.profile !== undefined) blocks.push(profileSection(found.profile))
  blocks.push(block.section('Dataset', datasetBlocks(found), true))
  return blocks
}

function checksTable(results: readonly Result[], attention: number, found: Findings): Block {
  return block.table(
    [
      { title: '' },
      { title: 'Check' },
      { title: 'Found' },
      { title: 'Failing', align: 'right', format: { decimals: 0 } },
      { title: 'Of rows', align: 'right', format: { decimals: 0 } },
      { title: 'Share', align: 'right', format: { percent: true } },
      { title: 'Allowed', align: 'right' },
      { title: 'Line', align: 'right', format: { decimals: 0 } },
    ],
    results.map(result => [
      { verdict: result.verdict },
      result.check.label,
      foundOf(result),
      result.failing ?? null,
      result.looked ?? null,
      result.failing === undefined || !result.looked ? null : result.failing / result.looked,
      result.failing === undefined
        ? null
        : describeTolerance(result.check.tolerance).replace(/^allowed | allowed$/, ''),
      found.place.lineOf(result.check) ?? null,
    ]),
    { attention },
  )
}

/** What is not in the columns of numbers. */
function foundOf({ failing, looked, observed, known }: Result): string {
  const found = failing === undefined || looked === 0 ? [observed] : []
  return [...found, ...(known ? ['known'] : [])].join(', ')
}

/** Why the checks that need attention are there, and who knows more, where the checks file says so. */
function aboutChecks(attention: readonly Result[]): Block[] {
  const told = attention.map(({ check }) => check).filter(check => check.description ?? check.owner ?? check.tags[0])
  if (told.length === 0) return []
  const rows = told.map(({ label, description, owner, tags }): Cell[] => [
    label,
    description ?? null,
    owner ?? null,
    tags.length === 0 ? null : tags.join(', '),
  ])
  const columns = ['Check', 'Why it is checked', 'Owner', 'Tags']
  const kept = columns.map((_, index) => rows.some(row => row[index] !== null))
  return [
    block.table(
      columns.filter((_, index) => kept[index]),
      rows.map(row => row.filter((_, index) => kept[index])),
    ),
  ]
}

function examplesTable(results: readonly Result[], found: Findings): Block {
  const { rows, key, rowsFile } = found
  const shown = results.flatMap(({ check }) => rows.kept.filter(row => row.check === check))
  const { written, all } = rowsInFile(found)
  const cut = written < all ? ` of ${formatCount(all)}; \`max-failing-rows\` lets more of each check in` : ''
  return block.table(
    ['Check', ...key, 'File', { title: 'Row', align: 'right', format: { decimals: 0 } }, 'Value'],
    shown.map(row => [
      row.check.label,
      ...key.map(name => row.key[name] ?? null),
      row.file,
      row.row ?? null,
      row.value,
    ]),
    { caption: `The first rows of each check; \`${rowsFile.name}\` has ${plural(written, 'row')}${cut}.` },
  )
}

function malformedBlocks(table: Table): Block[] {
  const shown = table.malformed.slice(0, LISTED_LINES)
  const rest = table.malformedCount - shown.length
  const lines = block.table(
    ['File', { title: 'Line', align: 'right', format: { decimals: 0 } }, 'Column', 'Why'],
    shown.map(({ file, line, column, reason }) => [file, line, column ?? null, reason]),
  )
  return rest > 0 ? [lines, block.text(`${plural(rest, 'further line')} cannot be read.`)] : [lines]
}

/** Beside the shares of the baseline, where there is one that has any. */
function sharePlot(results: readonly Result[], comparison: Comparison | undefined): Block {
  const before = results.map(result => shareBefore(result, comparison))
  const now = results.map(shareOf)
  const series = before.some(share => share > 0)
    ? [
        { label: 'before', shares: before },
        { label: 'now', shares: now },
      ]
    : [{ label: 'failing', shares: now }]
  const worst = results.reduce((most, result) => (shareOf(result) > shareOf(most) ? result : most))
  const alternative = `The largest of ${plural(results.length, 'share')} is that of ${worst.check.label}, ${formatPercent(shareOf(worst))}.`
  return block.plot('Share of rows failing, by check', alternative, {
    kind: 'bars',
    categories: results.map(result => result.check.label),
    value: { label: 'rows failing (%)', min: 0 },
    series: series.map(({ label, shares }) => ({ label, values: shares.map(share => share * 100) })),
  })
}

function shareBefore(result: Result, comparison: Comparison | undefined): number {
  const before = comparison?.checks.find(compared => compared.result.check === result.check)?.before
  return before?.failing === undefined || !before.looked ? 0 : before.failing / before.looked
}

function datasetBlocks({ table, datasets, previous, versions = [] }: Findings): Block[] {
  const { dataset } = table
  const others = [...datasets].map(([name, { dataset, rows }]): [string, string] => [
    `Compared with ${name}`,
    `${dataset.name}, ${plural(rows, 'row')}, ${digestRef(dataset.artifact)}`,
  ])
  return [
    block.facts([
      ['Dataset', dataset.name],
      ['Digest', digestRef(dataset.artifact)],
      ...versions.map(({ name, md5, source }): [string, string] => [
        `Version of ${name}`,
        `md5 ${md5}, as ${source.name} names it`,
      ]),
      ['Format', dataset.format],
      ['Files', `${formatCount(dataset.files.length)}, ${formatBytes(sizeOf(dataset))}`],
      ['Rows', formatCount(table.rows)],
      ['Columns', formatCount(table.columns.length)],
      ...(table.notes ?? []).map((note): [string, string] => ['Reading', note]),
      ...others,
      ...(previous === undefined
        ? []
        : [
            [
              'Compared with the run',
              `${formatTime(previous.finishedOn)}, ${previous.name}, ${digestRef(previous.descriptor)}`,
            ] as const,
          ]),
    ]),
    block.table(
      ['Column', 'Type', 'In the engine'],
      table.columns.map(column => [column.name, column.type, column.nativeType]),
    ),
  ]
}

const sizeOf = (dataset: Dataset) => dataset.files.reduce((sum, file) => sum + file.bytes, 0)
