import { linkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mlops } from './lib/bundles.mjs'
import { openDuckDB } from './lib/duckdb.mjs'
import { writePayments } from './lib/payments.mjs'
import { runProcess } from './lib/process.mjs'
import { checksFile, SUITES } from './lib/suites.mjs'
import { mebibytes, seconds } from './lib/table.mjs'

export const title = 'what the step takes for data that other tools do not finish'

const WIDE = 500

/** Each is run once: the question is whether it ends, and with how much memory. */
export async function run({ root, scratch, scale, log }) {
  const rows = []
  const measure = async (name, files, checks) => {
    log(name)
    writeFileSync(join(scratch, 'checks.yml'), checks)
    const data = ['--data', files.join('\n'), '--checks', 'checks.yml']
    const argv = mlops(root, 'validate-data', ...data, '--force', '--quiet')
    const { seconds, cpuSeconds, peakBytes } = await runProcess(argv, { scratch, codes: [0, 1] })
    rows.push({
      name,
      bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
      seconds,
      cpuSeconds,
      peakBytes,
    })
  }
  const part = Math.max(1000, Math.round(1e7 * scale))
  log(`writing ${part} rows`)
  const { parquet } = await writePayments(scratch, part, { formats: ['parquet'] })
  // The same rows ten times over, which the simple suite cannot tell from others.
  const files = Array.from({ length: 10 }, (_, at) => join(scratch, `part-${at}.parquet`))
  for (const file of files) linkSync(parquet, file)
  const checks = checksFile(SUITES.simple, { key: 'id' })
  await measure(`${(part * 10).toLocaleString('en')} rows x 20 columns in 10 files, simple suite`, files, checks)
  const wide = Math.max(1000, Math.round(1e6 * scale))
  for (const format of ['parquet', 'csv']) {
    log(`writing ${wide} rows of ${WIDE} columns`)
    const path = await writeWide(scratch, wide, format)
    await measure(
      `${wide.toLocaleString('en')} rows x ${WIDE} columns, ${format}, ${WIDE * 2} checks`,
      [path],
      wideChecks(),
    )
  }
  return {
    sizes: {},
    tables: [
      {
        title: 'Once each',
        columns: [
          { key: 'name', label: 'what' },
          { key: 'bytes', label: 'file', format: mebibytes },
          { key: 'seconds', label: 'time', format: seconds },
          { key: 'cpuSeconds', label: 'processor', format: seconds },
          { key: 'peakBytes', label: 'peak memory', format: mebibytes },
        ],
        rows,
      },
    ],
  }
}

/** Integers, numbers and texts in turn. */
async function writeWide(directory, rows, format) {
  const path = join(directory, `wide.${format}`)
  const column = at =>
    [`(i * ${at + 7} + ${at}) % 1000`, `((i * ${at + 7}) % 100000) / 100.0`, `'k' || (i * ${at + 7}) % 50`][at % 3]
  const columns = Array.from({ length: WIDE }, (_, at) => `${column(at)} AS c${at}`)
  const { run, close } = await openDuckDB()
  const options = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd'
  await run(`COPY (SELECT ${columns.join(', ')} FROM range(${rows}) AS t(i)) TO '${path}' (${options})`)
  close()
  return path
}

function wideChecks() {
  const check = at => [{ range: [0, 1000] }, { range: [0, 1000] }, { regex: '^k\\d+$' }][at % 3]
  const columns = Object.fromEntries(
    Array.from({ length: WIDE }, (_, at) => [`c${at}`, { 'not-null': true, ...check(at) }]),
  )
  return `${JSON.stringify({ version: 1, columns })}\n`
}
