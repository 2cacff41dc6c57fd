import { digestRef } from '../../../shared/evidence/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { formatCount, plural } from '../../../shared/report/index.js'
import { worst } from '../../../shared/verdict/index.js'
import { PROFILE_FILE } from './profile/index.js'
import { quarantineOutputs } from './quarantine/index.js'
import { blocksOf } from './report/blocks.js'
import { findingsOf } from './report/findings.js'
import { type Findings, needsAttention, rowsInFile } from './report/found.js'
import { headlineOf, nextOf, whyOf } from './report/words.js'

export type { Findings } from './report/found.js'

/** Writes the outcome: what, why, what now, and the tables below. */
export function describe(found: Findings): Omit<Outcome, 'evidence' | 'details'> {
  const { table, results } = found
  const verdict = worst(results.map(result => result.verdict))
  const attention = results.filter(needsAttention)
  const failed = results.filter(result => result.verdict === 'fail')
  const known = results.filter(result => result.known)
  const warned = results.filter(result => result.verdict === 'warn' && !result.known)
  const { written, all } = rowsInFile(found)
  return {
    verdict,
    headline: headlineOf(verdict, found),
    why: whyOf(attention, found),
    next: nextOf(attention, found),
    findings: findingsOf(found),
    outputs: {
      rows: table.rows,
      checks: results.length,
      'failed-checks': failed.length,
      'warned-checks': warned.length,
      'known-failures': known.length,
      'malformed-lines': table.malformedCount,
      'failing-rows': written === 0 ? '' : found.rowsFile.shown,
      'history-runs': found.history?.earlier,
      'history-p-value': found.history?.pValue,
      'dataset-digest': digestRef(table.dataset.artifact),
      ...quarantineOutputs(found.quarantined),
    },
    blocks: blocksOf(results, attention, found),
    measures: [
      { name: 'rows', value: table.rows, help: 'Rows that were read.' },
      { name: 'checks', value: results.length, help: 'Checks that were made.' },
      { name: 'failed_checks', value: failed.length, help: 'Checks that failed.' },
      { name: 'known_failures', value: known.length, help: 'Checks that failed, and failed no less in the baseline.' },
      { name: 'malformed_lines', value: table.malformedCount, help: 'Lines that could not be read as a row.' },
      ...results.flatMap(({ check, failing }) =>
        failing === undefined || check.code === 'readable-lines'
          ? []
          : [{ name: 'failing_rows', value: failing, labels: { check: check.label }, help: 'Rows that fail a check.' }],
      ),
      ...results.flatMap(({ check, value }) =>
        value === undefined
          ? []
          : [{ name: 'check_value', value, labels: { check: check.label }, help: 'The number that a check found.' }],
      ),
    ],
    versions: { [found.engine.name]: found.engine.version },
    files: [
      ...(written === 0
        ? []
        : [
            {
              path: found.rowsFile.name,
              description: `${written < all ? `${formatCount(written)} of ${plural(all, 'failing row')}` : plural(all, 'failing row')} by key`,
            },
          ]),
      ...(found.profile === undefined
        ? []
        : [{ path: PROFILE_FILE, description: `What ${plural(found.profile.columns.length, 'column')} look like` }]),
    ],
  }
}
