import { statSync } from 'node:fs'
import { join } from 'node:path'
import { installOnce } from '../test/e2e/tools/cache.mjs'
import { pythonVenv } from '../test/e2e/tools/packages.mjs'
import { compare, comparison } from './lib/compare.mjs'
import { writePayments } from './lib/payments.mjs'
import { GX, STEP, sidesOf } from './lib/sides.mjs'
import { SUITES } from './lib/suites.mjs'
import { mebibytes } from './lib/table.mjs'

const PACKAGES = ['great_expectations==1.24.1', 'pandas==3.1.1', 'numpy==2.4.6', 'pyarrow==26.0.1']

export const title = 'the step against Great Expectations on pandas, the same checks'

/**
 * Both sides are whole processes and find the same numbers, which is checked in every run. Great Expectations is
 * installed from the user's own package index into a virtual environment, once. It counts, but is not asked which rows
 * fail; the step also writes the failing rows, digests the data and writes report and evidence.
 */
export async function run({ root, scratch, runs, scale, log, show }) {
  log('installing Great Expectations')
  const python = await installPython()
  const tables = []
  for (const rows of [100_000, 1_000_000, 10_000_000].map(rows => Math.max(1000, Math.round(rows * scale)))) {
    log(`writing ${rows} rows`)
    const files = await writePayments(scratch, rows)
    const rounds = runs ?? (rows > 3e6 ? 1 : 3)
    for (const [format, path] of Object.entries(files)) {
      for (const suite of Object.keys(SUITES)) {
        const sides = sidesOf(path, suite, { root, scratch, python })
        const rowsOf = await compare(
          [
            { name: GX, run: sides[GX] },
            { name: STEP, against: GX, run: sides[STEP] },
          ],
          { runs: rounds, log },
        )
        const size = `${rows.toLocaleString('en')} rows, ${format}, ${mebibytes(statSync(path).size)}`
        tables.push(withMemory(comparison(`${size}, ${suite} suite, ${rounds} rounds`, rowsOf)))
        show(tables.at(-1))
      }
    }
  }
  const checks = Object.entries(SUITES).map(([name, suite]) => `${suite.length} ${name}`)
  return {
    sizes: { columns: 20, checks: checks.join(', '), against: PACKAGES.join(' ') },
    tables,
    notes: [
      'Every run of both sides found the same rows and the same numbers for every check.',
      '`less memory` is how many times the peak of the other side is ours.',
    ],
  }
}

/** From the user's own package index, once, into the folder where the end-to-end tests keep their tools. */
async function installPython() {
  const version = PACKAGES.map(name => name.replace(/.*==/, '')).join('-')
  const { folder } = await installOnce('gx-bench', version, draft => pythonVenv(draft, PACKAGES))
  return join(folder, 'bin', 'python')
}

/** How many times as much memory the other side takes. */
function withMemory(table) {
  const [other, own] = table.rows
  if (other.peakBytes && own.peakBytes) own.lessMemory = other.peakBytes / own.peakBytes
  table.columns.push({ key: 'lessMemory', label: 'less memory', format: value => `${value.toFixed(1)}x` })
  return table
}
