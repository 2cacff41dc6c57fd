import type { Dataset, Table } from '../../../shared/data/index.js'
import { digestRef } from '../../../shared/evidence/index.js'
import { type Block, block, type Outcome } from '../../../shared/outcome/index.js'
import { formatBytes, formatCount, formatPercent, plural } from '../../../shared/report/index.js'
import { EXACT, type Finding, type Verdict, worst } from '../../../shared/verdict/index.js'
import type { CommonCause } from './common-cause.js'
import type { FailingRow } from './failing-rows.js'
import { type Result, shareOf } from './judge.js'
import { describeTolerance } from './tolerance.js'
import type { CheckPlace } from './validate.js'

/** All that is known when the outcome is written. */
export interface Findings {
  readonly table: Table
  /** What needs attention first. */
  readonly results: readonly Result[]
  readonly place: CheckPlace
  /** First failing rows of each check. */
  readonly examples: readonly FailingRow[]
  /** Rows in `failing-rows.csv`. */
  readonly written: number
  /** Path of that file as users reach it, when there is one. */
  readonly failingRowsPath: string | undefined
  readonly causes: ReadonlyMap<Result, CommonCause>
  readonly key: readonly string[]
  readonly engine: { readonly name: string; readonly version: string }
}

export const FAILING_ROWS = 'failing-rows.csv'
const LISTED_LINES = 20
const ANNOTATED_LINES = 10
const PLOTTED = 20

/** Writes the outcome: what, why, what now, and the tables below. */
export function describe(found: Findings): Omit<Outcome, 'evidence'> {
  const { table, results } = found
  const verdict = worst(results.map(result => result.verdict))
  const attention = results.filter(result => result.verdict !== 'pass')
  const failed = results.filter(result => result.verdict === 'fail')
  const warned = results.filter(result => result.verdict === 'warn')
  return {
    verdict,
    headline: headlineOf(verdict, results, table),
    why: whyOf(attention, found),
    next: nextOf(attention, found),
    findings: [...results.map(result => findingOf(result, found)), ...malformedFindings(found)],
    outputs: {
      rows: table.rows,
      checks: results.length,
      'failed-checks': failed.length,
      'warned-checks': warned.length,
      'malformed-lines': table.malformedCount,
      'failing-rows': found.failingRowsPath ?? '',
      'dataset-digest': digestRef(table.dataset.artifact),
    },
    blocks: blocksOf(results, attention, found),
    measures: [
      { name: 'rows', value: table.rows, help: 'Rows that were read.' },
      { name: 'checks', value: results.length, help: 'Checks that were made.' },
      { name: 'failed_checks', value: failed.length, help: 'Checks that failed.' },
      { name: 'malformed_lines', value: table.malformedCount, help: 'Lines that could not be read as a row.' },
      ...results.flatMap(({ check, failing }) =>
        failing === undefined || check.code === 'readable-lines'
          ? []
          : [{ name: 'failing_rows', value: failing, labels: { check: check.label }, help: 'Rows that fail a check.' }],
      ),
    ],
    versions: { [found.engine.name]: found.engine.version },
    files:
      found.written === 0
        ? []
        : [{ path: FAILING_ROWS, description: `${plural(found.written, 'failing row')} by key` }],
  }
}

const VERBS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  warn: 'warns',
  fail: 'failed',
  inconclusive: 'is inconclusive',
}

function headlineOf(verdict: Verdict, results: readonly Result[], table: Table): string {
  const head = `validate-data ${VERBS[verdict]}`
  if (verdict === 'pass') return `${head}: ${plural(results.length, 'check')}, ${plural(table.rows, 'row')}`
  if (results.some(({ check, verdict }) => check.code === 'dataset-empty' && verdict === 'fail')) {
    return `${head}: the dataset has no rows`
  }
  const counted = results.filter(result => result.verdict === verdict)
  const checks = `${formatCount(counted.length)} of ${plural(results.length, 'check')}`
  const [only] = counted
  if (counted.length > 1 || only?.failing === undefined || only.looked === undefined) {
    return `${head}: ${checks}, ${plural(table.rows, 'row')}`
  }
  const unit = only.check.code === 'readable-lines' ? 'line' : 'row'
  return `${head}: ${checks}, ${formatCount(only.failing)} of ${plural(only.looked, unit)}`
}

function whyOf(attention: readonly Result[], found: Findings): string {
  if (attention.length === 0) {
    const { files } = found.table.dataset
    return `Every row of ${plural(files.length, 'file')} was read and counted, none sampled; ${plural(found.table.malformedCount, 'malformed line')}.`
  }
  const sentences = attention.slice(0, 3).map(result => {
    const cause = found.causes.get(result)
    const common = cause === undefined ? '' : `; all have \`${cause.column} = ${cause.value}\``
    const example = found.examples.find(row => row.check === result.check)
    const first = example === undefined ? '' : `; first ${nameOf(example)}${faultOf(example)}`
    return `\`${result.check.label}\`: ${result.message}${common}${first}.`
  })
  const rest = attention.length - sentences.length
  if (rest > 0) sentences.push(`${plural(rest, 'further check')} below.`)
  return sentences.join('\n')
}

/** What is wrong in a row; nothing where its name says it already. */
function faultOf(row: FailingRow): string {
  return row.value === null || Object.values(row.key).includes(row.value) ? '' : ` = ${row.value}`
}

/** A row as people find it again: by its key, or by file and number. */
function nameOf(row: FailingRow): string {
  const keys = Object.entries(row.key)
  if (keys.length > 0 && row.row !== undefined)
    return keys.map(([name, value]) => `\`${name}\` ${value ?? 'missing'}`).join(', ')
  return row.row === undefined ? 'row' : `\`${row.file}\` row ${formatCount(row.row)}`
}

function nextOf(attention: readonly Result[], found: Findings): string {
  if (attention.length === 0) {
    return `Later steps can require \`validate-data: pass\` of this dataset, ${short(digestRef(found.table.dataset.artifact))}.`
  }
  const [worst] = attention
  const parts: string[] = []
  if (found.written > 0)
    parts.push(
      `\`${FAILING_ROWS}\` beside this report has ${plural(found.written, 'failing row')} by ${found.key.length > 0 ? 'key' : 'number'}`,
    )
  const line = found.place.lineOf(worst!.check)
  if (line !== undefined) parts.push(`the check is \`${found.place.file}\` line ${line}`)
  if (parts.length === 0) return worst!.remedy ?? ''
  return `${parts.join('; ')}.`
}

function findingOf(result: Result, found: Findings): Finding {
  const { check } = result
  const line = found.place.lineOf(check)
  const [malformed] = check.code === 'readable-lines' ? found.table.malformed : []
  return {
    code: check.code,
    verdict: result.verdict,
    subject: check.subject,
    message: `${check.label}: ${result.message}`,
    truth: result.truth,
    observed: result.failing ?? result.value ?? result.observed,
    expected: result.failing === undefined ? check.label : describeTolerance(check.tolerance),
    remedy: result.remedy,
    location: malformed
      ? { file: malformed.file, line: malformed.line }
      : line === undefined
        ? undefined
        : { file: found.place.file, line },
  }
}

/** Further malformed lines at their place; the first one stands with the check itself. */
function malformedFindings({ table, results }: Findings): Finding[] {
  const verdict = results.find(({ check }) => check.code === 'readable-lines')?.verdict ?? 'pass'
  if (verdict === 'pass') return []
  return table.malformed.slice(1, ANNOTATED_LINES).map(({ file, line, column, reason }) => ({
    code: 'malformed-line',
    verdict,
    subject: `${file} line ${line}`,
    message: `${column === undefined ? '' : `column ${column}: `}${reason}`,
    truth: EXACT,
    remedy: 'Correct the line where the file is written.',
    location: { file, line },
  }))
}

function blocksOf(results: readonly Result[], attention: readonly Result[], found: Findings): Block[] {
  const { table } = found
  const blocks: Block[] = [block.section('Checks', [checksTable(results, attention.length, found)])]
  if (found.examples.length > 0) blocks.push(block.section('Failing rows', [examplesTable(results, found)]))
  if (table.malformed.length > 0) blocks.push(block.section('Malformed lines', malformedBlocks(table)))
  const plotted = results.filter(result => shareOf(result) > 0).slice(0, PLOTTED)
  if (attention.length > 0 && plotted.length > 0) blocks.push(block.section('Share failing', [sharePlot(plotted)]))
  blocks.push(block.section('Dataset', datasetBlocks(table), true))
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
      result.failing === undefined || result.looked === 0 ? result.observed : '',
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

function examplesTable(results: readonly Result[], { examples, key, written }: Findings): Block {
  const rows = results.flatMap(({ check }) => examples.filter(row => row.check === check))
  return block.table(
    ['Check', ...key, 'File', { title: 'Row', align: 'right', format: { decimals: 0 } }, 'Value'],
    rows.map(row => [row.check.label, ...key.map(name => row.key[name] ?? null), row.file, row.row ?? null, row.value]),
    { caption: `The first rows of each check; \`${FAILING_ROWS}\` has ${plural(written, 'row')}.` },
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

function sharePlot(results: readonly Result[]): Block {
  const worst = results.reduce((most, result) => (shareOf(result) > shareOf(most) ? result : most))
  const alternative = `The largest of ${plural(results.length, 'share')} is that of ${worst.check.label}, ${formatPercent(shareOf(worst))}.`
  return block.plot('Share of rows failing, by check', alternative, {
    kind: 'bars',
    categories: results.map(result => result.check.label),
    value: { label: 'rows failing (%)', min: 0 },
    series: [{ label: 'failing', values: results.map(result => shareOf(result) * 100) }],
  })
}

function datasetBlocks(table: Table): Block[] {
  const { dataset } = table
  return [
    block.facts([
      ['Dataset', dataset.name],
      ['Digest', digestRef(dataset.artifact)],
      ['Format', dataset.format],
      ['Files', `${formatCount(dataset.files.length)}, ${formatBytes(sizeOf(dataset))}`],
      ['Rows', formatCount(table.rows)],
      ['Columns', formatCount(table.columns.length)],
    ]),
    block.table(
      ['Column', 'Type', 'In the engine'],
      table.columns.map(column => [column.name, column.type, column.nativeType]),
    ),
  ]
}

const sizeOf = (dataset: Dataset) => dataset.files.reduce((sum, file) => sum + file.bytes, 0)

const short = (digest: string) => digest.replace(/([0-9a-f]{12})[0-9a-f]+$/, '$1…')
