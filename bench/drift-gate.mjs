import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installTools } from '../test/e2e/tools/install.mjs'
import { asInFreshJob, mlops } from './lib/bundles.mjs'
import { compare, comparison } from './lib/compare.mjs'
import { writeDriftTables } from './lib/drift-tables.mjs'
import { runProcess } from './lib/process.mjs'
import { mebibytes } from './lib/table.mjs'

export const title = 'drift-gate against Evidently’s default preset, and against the limit'

const STEP = 'mlops drift-gate'
const PROFILED = 'mlops drift-gate, stored profile'
const EVIDENTLY = 'Evidently'
const LIMIT = 'read both files, sort each numeric column'

/** Evidently gets so long for one report. */
const PATIENCE_SECONDS = 600

/**
 * `peer`: whether Evidently takes part. Without rounds each side runs once, without warming up. The last one has the
 * shape of its users’ open complaint, the one before it its columns with fewer rows.
 */
const TABLES = [
  { rows: 20_000, columns: 20, peer: true, limit: true, rounds: 3 },
  { rows: 200_000, columns: 20, peer: true, limit: true, rounds: 2 },
  { rows: 200_000, columns: 100, peer: true, limit: true, rounds: 0 },
  { rows: 1_000_000, columns: 20, profile: true, limit: true, rounds: 2 },
  { rows: 1_000_000, columns: 40, profile: true, rounds: 2 },
  { rows: 1_000_000, columns: 100, profile: true, limit: true, rounds: 1 },
  { rows: 2_000_000, columns: 20, peer: true, limit: true, rounds: 0 },
  { rows: 30_000, columns: 797, rounds: 0 },
  { rows: 356_251, columns: 797, rounds: 0 },
]

const nameOf = ({ rows, columns }) => `${rows}x${columns}`

const here = name => fileURLToPath(new URL(`lib/${name}`, import.meta.url))

/** Whole processes over two Parquet files each; every run of the step must find the one column that moved. */
export async function run({ root, scratch, runs, scale, sizes, log, show }) {
  const unknown = sizes?.find(size => !TABLES.some(table => nameOf(table) === size))
  if (unknown) throw new Error(`there is no size ${unknown}; there are ${TABLES.map(nameOf).join(', ')}`)
  log('installing Evidently')
  const python = (await installTools(['python-evidently'], { print: log }))['python-evidently']?.path
  const tables = []
  for (const { columns, peer, limit, profile, ...size } of TABLES) {
    if (sizes && !sizes.includes(nameOf({ ...size, columns }))) continue
    const rows = Math.max(1000, Math.round(size.rows * scale))
    log(`writing 2 x ${rows} rows by ${columns} columns`)
    const { reference, current } = await writeDriftTables(scratch, rows, columns)
    const gate = more =>
      runGate(root, scratch, ['--current', current, ...more, '--force', '--quiet', '--fail-on', 'never'])
    const other = peer && python !== undefined ? EVIDENTLY : undefined
    const cases = [{ name: STEP, against: other, run: () => gate(['--reference', reference]) }]
    if (other) {
      const argv = [python, here('evidently_report.py'), reference, current]
      cases.unshift({ name: EVIDENTLY, run: () => runProcess(argv, { scratch, limitSeconds: PATIENCE_SECONDS }) })
    }
    if (limit) {
      const argv = [process.execPath, here('read-and-sort.mjs'), reference, current]
      cases.push({ name: LIMIT, against: STEP, run: () => runProcess(argv, { scratch }) })
    }
    if (profile) {
      const file = join(scratch, 'profile.json')
      const made = mlops(root, 'drift-gate', 'profile', '--data', reference, '--output-file', file)
      await runProcess(made, { scratch })
      cases.push({ name: PROFILED, against: STEP, run: () => gate(['--profile', file]) })
    }
    const rounds = size.rounds === 0 ? 0 : (runs ?? size.rounds)
    const found = rounds === 0 ? await once(cases, log) : await compare(cases, { runs: rounds, log })
    const bytes = mebibytes(statSync(reference).size)
    tables.push(
      comparison(
        `2 x ${rows.toLocaleString('en')} rows, ${columns} columns, 2 x ${bytes} Parquet, ${Math.max(1, rounds)} rounds`,
        found,
      ),
    )
    show(tables.at(-1))
    for (const file of [reference, current]) rmSync(file)
  }
  return {
    sizes: {
      numeric: '7 of 10 columns',
      formats: 'Parquet',
      against: 'evidently 0.7.23, pandas 2.3.3, DataDriftPreset',
    },
    tables,
    notes: ['A ratio below 1 is the share of the time that the other side took.'],
  }
}

async function runGate(root, scratch, words) {
  asInFreshJob(scratch)
  const result = await runProcess(mlops(root, 'drift-gate', ...words), { scratch })
  const file = join(scratch, 'mlops-out/report/drift-gate/outcome.json')
  const drifted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).outputs['drifted-columns'] : undefined
  if (drifted?.[0] !== 'x0' || drifted.length !== 1) throw new Error(`x0 has drifted, but the step says ${drifted}`)
  return result
}

/** Every case once, for what takes minutes. */
async function once(cases, log) {
  const rows = new Map()
  for (const { name, against, run } of cases) {
    log(name)
    const { seconds, cpuSeconds, peakBytes, stopped } = await run()
    const base = rows.get(against)
    rows.set(name, {
      name: stopped ? `${name}, stopped` : name,
      against,
      min: seconds,
      median: seconds,
      max: seconds,
      ratio: base && seconds / base.median,
      cpu: cpuSeconds,
      cpuRatio: base?.cpu && cpuSeconds / base.cpu,
      peakBytes,
      seconds: [seconds],
    })
  }
  return [...rows.values()]
}
