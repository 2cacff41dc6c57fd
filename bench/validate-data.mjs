import { statSync } from 'node:fs'
import { compare, comparison } from './lib/compare.mjs'
import { writePayments } from './lib/payments.mjs'
import { ALIKE, BY_HAND, STEP, sidesOf } from './lib/sides.mjs'
import { SUITES } from './lib/suites.mjs'
import { mebibytes } from './lib/table.mjs'

export const title = 'the step against the query that an expert would write for the same checks'

/**
 * All sides are whole processes on the same engine file, give the same counts, which is checked, and write the failing
 * rows. The plain query is told the types of CSV; the other one finds types that fit every value and says where a row
 * stands, as the step does. The step also digests the data, finds malformed lines, and writes report and evidence.
 */
export async function run({ root, scratch, runs, scale, log, show }) {
  const tables = []
  for (const rows of [100_000, 1_000_000, 10_000_000].map(rows => Math.max(1000, Math.round(rows * scale)))) {
    log(`writing ${rows} rows`)
    const files = await writePayments(scratch, rows)
    const rounds = runs ?? (rows > 3e6 ? 3 : rows > 300_000 ? 5 : 9)
    for (const [format, path] of Object.entries(files)) {
      for (const suite of Object.keys(SUITES)) {
        const sides = sidesOf(path, suite, { root, scratch })
        const rowsOf = await compare(
          [
            { name: BY_HAND, run: sides[BY_HAND] },
            { name: ALIKE, against: BY_HAND, run: sides[ALIKE] },
            { name: STEP, against: [BY_HAND, ALIKE], run: sides[STEP] },
          ],
          { runs: rounds, log },
        )
        const size = `${rows.toLocaleString('en')} rows, ${format}, ${mebibytes(statSync(path).size)}`
        tables.push(comparison(`${size}, ${suite} suite, ${rounds} rounds`, rowsOf))
        show(tables.at(-1))
      }
    }
  }
  const checks = Object.entries(SUITES).map(([name, suite]) => `${suite.length} ${name}`)
  return {
    sizes: { columns: 20, checks: checks.join(', ') },
    tables,
    notes: ['Every run of all sides found the same rows and the same numbers for every check.'],
  }
}
