import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTIONS, bundle, mlops } from './lib/bundles.mjs'
import { compare, comparison } from './lib/compare.mjs'
import { runProcess } from './lib/process.mjs'

export const title = 'what a step costs before it does anything'

/** Every case is a whole process from the shipped bundle, against the cheapest Node process there is. */
export async function run({ root, scratch, runs = 15, log }) {
  const rows = 10
  writeData(scratch, rows)
  const validate = report => [
    ...mlops(root, 'validate-data', '--data', 'data.csv', '--checks', 'checks.yml', '--force'),
    ...['--evidence', 'evidence', '--report', report, '--quiet'],
  ]
  // A chain for verify, and the engine in the file cache.
  await runProcess(validate('report'), { scratch })

  const against = 'node -e 0'
  const cases = [
    { name: against, argv: [process.execPath, '-e', '0'] },
    { name: 'mlops --help', argv: mlops(root, '--help') },
    { name: 'mlops validate-data --help', argv: mlops(root, 'validate-data', '--help') },
    { name: 'mlops verify (1 statement)', argv: mlops(root, 'verify', 'evidence'), codes: [0, 4] },
    { name: `mlops validate-data (${rows} rows)`, argv: validate('report-again') },
    ...ACTIONS.map(name => ({
      name: `action ${name}, no inputs`,
      argv: [process.execPath, bundle(root, name)],
      env: runnerEnvironment(scratch, name),
      codes: [2],
    })),
  ]
  const measured = await compare(
    cases.map(({ name, argv, env, codes }) => ({
      name,
      against: name === against ? undefined : against,
      run: () => runProcess(argv, { scratch, env, codes }),
    })),
    { runs, log },
  )
  const base = measured[0]
  for (const row of measured) {
    row.added = row.median - base.median
    if (row.cpu !== undefined) row.addedCpu = row.cpu - base.cpu
  }
  const table = comparison('Whole processes', measured)
  const added = value => `${value < 0 ? '−' : '+'}${Math.abs(value * 1000).toFixed(0)} ms`
  table.columns.splice(3, 0, { key: 'added', label: 'added', format: added })
  table.columns.splice(-1, 0, { key: 'addedCpu', label: 'added', format: added })
  return {
    sizes: { rounds: runs, 'validate-data': `${rows} rows, 4 columns, 5 checks` },
    tables: [table],
    notes: [
      'Read `added`, the median less that of node -e 0: start-up is a sum, not a product. On a busy machine read that of the processor time.',
    ],
  }
}

function writeData(directory, rows) {
  const lines = ['id,amount,country,hour']
  for (let row = 0; row < rows; row++)
    lines.push(`T${row},${(row * 7.31).toFixed(2)},${row % 2 ? 'DE' : 'FR'},${row % 24}`)
  writeFileSync(join(directory, 'data.csv'), `${lines.join('\n')}\n`)
  writeFileSync(
    join(directory, 'checks.yml'),
    [
      'version: 1',
      'columns:',
      '  id: { type: string, unique: true }',
      '  amount: { type: number, min: 0 }',
      '  country: { in: [DE, FR] }',
      '  hour: { type: integer, range: [0, 23] }',
      '',
    ].join('\n'),
  )
}

/** What GitHub's runner sets, as far as a step looks at it. */
function runnerEnvironment(scratch, name) {
  const directory = join(scratch, `runner-${name}`)
  mkdirSync(directory, { recursive: true })
  const file = part => {
    const path = join(directory, part)
    writeFileSync(path, '')
    return path
  }
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    RUNNER_TEMP: directory,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
  }
}
