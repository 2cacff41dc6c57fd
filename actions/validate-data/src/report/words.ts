import type { Table } from '../../../../shared/data/index.js'
import { digestRef } from '../../../../shared/evidence/index.js'
import { formatCount, plural } from '../../../../shared/report/index.js'
import type { Verdict } from '../../../../shared/verdict/index.js'
import type { FailingRow } from '../failing-rows.js'
import type { Result } from '../judge.js'
import { type Findings, rowsInFile } from './found.js'

const VERBS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  warn: 'warns',
  fail: 'failed',
  inconclusive: 'is inconclusive',
}

/** What happened, in one line. */
export function headlineOf(verdict: Verdict, found: Findings): string {
  const { results, table, onlyNew } = found
  const head = `validate-data ${VERBS[verdict]}`
  const known = results.filter(result => result.known)
  const counted = results.filter(result => result.verdict === verdict && !result.known)
  const also = known.length === 0 ? '' : `; ${plural(known.length, 'known failure')}`
  if (verdict === 'pass') return `${head}: ${plural(results.length, 'check')}, ${plural(table.rows, 'row')}`
  if (results.some(({ check, verdict }) => check.code === 'dataset-empty' && verdict === 'fail')) {
    return `${head}: the dataset has no rows`
  }
  if (counted.length === 0) {
    return `${head}: nothing is worse than the baseline; ${plural(known.length, 'known failure')} among ${plural(results.length, 'check')}`
  }
  const worse = onlyNew && verdict === 'fail' ? ' worse than the baseline' : ''
  const checks = `${formatCount(counted.length)} of ${plural(results.length, 'check')}${worse}`
  return `${head}: ${checks}, ${sizeOf(counted, table)}${also}`
}

/** How many rows fail where one check says it, else how many there are. */
function sizeOf(counted: readonly Result[], table: Table): string {
  const [only] = counted
  if (counted.length > 1 || only?.failing === undefined || only.looked === undefined) return plural(table.rows, 'row')
  const unit = only.check.code === 'readable-lines' ? 'line' : 'row'
  return `${formatCount(only.failing)} of ${plural(only.looked, unit)}`
}

/** The numbers, the worst first. */
export function whyOf(attention: readonly Result[], found: Findings): string {
  if (attention.length === 0) {
    const { files } = found.table.dataset
    return `Every row of ${plural(files.length, 'file')} was read and counted, none sampled; ${plural(found.table.malformedCount, 'malformed line')}.`
  }
  const sentences = attention.slice(0, 3).map(result => {
    const cause = found.causes.get(result)
    const common = cause === undefined ? '' : `; all have \`${cause.column} = ${cause.value}\``
    const example = found.rows.kept.find(row => row.check === result.check)
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

/** What now: the file, the line. */
export function nextOf(attention: readonly Result[], found: Findings): string {
  const { quarantined } = found
  const divided =
    quarantined === undefined
      ? []
      : [`\`${quarantined.passing.path}\` has the ${plural(quarantined.passing.rows, 'row')} that violate no check`]
  if (attention.length === 0) {
    const require = `Later steps can require \`validate-data: pass\` of this dataset, ${short(digestRef(found.table.dataset.artifact))}`
    return `${[require, ...divided].join('; ')}.`
  }
  const [worst] = attention
  const parts: string[] = []
  const { written, all } = rowsInFile(found)
  if (written > 0) {
    const by = found.key.length > 0 ? 'key' : 'number'
    const rows = written < all ? `${formatCount(written)} of ${plural(all, 'failing row')}` : plural(all, 'failing row')
    parts.push(`\`${found.rowsFile.name}\` beside this report has ${rows} by ${by}`)
  }
  parts.push(...divided)
  const line = found.place.lineOf(worst!.check)
  if (line !== undefined) parts.push(`the check is \`${found.place.file}\` line ${line}`)
  if (worst!.check.owner !== undefined) parts.push(`ask ${worst!.check.owner}`)
  if (parts.length === 0) return worst!.remedy ?? ''
  return `${parts.join('; ')}.`
}

const short = (digest: string) => digest.replace(/([0-9a-f]{12})[0-9a-f]+$/, '$1…')
