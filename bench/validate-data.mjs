import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mlops } from './lib/bundles.mjs'
import { compare, comparison } from './lib/compare.mjs'
import { BY_HAND, CHECKS, COLUMNS, writePayments } from './lib/payments.mjs'
import { runProcess } from './lib/process.mjs'
import { mebibytes } from './lib/table.mjs'

export const title = 'the step against the query that an expert would write for the same checks'

const byHand = fileURLToPath(new URL('lib/query-by-hand.mjs', import.meta.url))

/**
 * Both sides are whole processes on the same engine file and give the same counts, which is checked. The step also
 * digests the data, infers types, finds malformed lines, and writes report and evidence; the query does not.
 * Other data-quality tools can be added as further cases with `against: 'query by hand'`.
 */
export async function run({ root, scratch, runs, scale, log }) {
  writeFileSync(join(scratch, 'checks.yml'), CHECKS)
  const sizes = { columns: Object.keys(COLUMNS).length, checks: BY_HAND.length }
  const tables = []
  for (const rows of [100_000, 1_000_000].map(rows => Math.max(1000, Math.round(rows * scale)))) {
    log(`writing ${rows} rows`)
    const files = await writePayments(scratch, rows)
    for (const [format, path] of Object.entries(files)) {
      const size = `${rows.toLocaleString('en')} rows, ${format}, ${mebibytes(statSync(path).size)}`
      const rounds = runs ?? (rows > 300_000 ? 3 : 7)
      tables.push(comparison(`${size}, ${rounds} rounds`, await comparePair(path, { root, scratch, rounds, log })))
    }
  }
  return {
    sizes,
    tables,
    notes: ['Every run of both sides gave the same rows and the same 26 counts of failing rows.'],
  }
}

async function comparePair(path, { root, scratch, rounds, log }) {
  const argv = mlops(root, 'validate-data', '--data', path, '--checks', 'checks.yml', '--force', '--quiet')
  let expected
  return compare(
    [
      {
        name: 'query by hand',
        async run() {
          const result = await runProcess([process.execPath, byHand, path], { scratch })
          expected = JSON.parse(result.stdout)
          return result
        },
      },
      {
        name: 'mlops validate-data',
        against: 'query by hand',
        async run() {
          const result = await runProcess(argv, { scratch })
          refuseOtherCounts(expected, countsOf(scratch))
          return result
        },
      },
    ],
    { runs: rounds, log },
  )
}

/** Rows, then failing rows of every check in the order of the query, from outcome.json. */
function countsOf(directory) {
  const outcome = JSON.parse(readFileSync(join(directory, 'mlops-out/report/validate-data/outcome.json'), 'utf8'))
  const failing = BY_HAND.map(([code, subject]) => {
    const finding = outcome.findings.find(each => each.code === code && each.subject === subject)
    if (finding === undefined) throw new Error(`outcome.json has no finding ${code} of ${subject}`)
    return Number(/^([\d,]+)/.exec(String(finding.observed))?.[1].replaceAll(',', '') ?? finding.observed)
  })
  return [Number(outcome.outputs.rows), ...failing]
}

function refuseOtherCounts(expected, found) {
  if (JSON.stringify(expected) === JSON.stringify(found)) return
  throw new Error(`the query counts ${expected.join(' ')}, the step ${found.join(' ')}`)
}
