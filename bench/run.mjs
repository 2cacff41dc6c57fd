// Runs the benchmarks one after another: `npm run bench -- [--only name] [--runs n] [--scale x]`.
//   --only <name>   one of them, or several separated by commas
//   --runs <n>      rounds of each comparison; `stats` draws n times as many batches
//   --scale <x>     sizes times x, for a quick look: `--scale 0.01`
//   --sizes <list>  of drift-gate: some of its tables, as in `--sizes 20000x20,30000x797`
//   --output <dir>  where the results go
// Each prints its tables and writes <output>/<name>.json, by default in mlops-out/bench. See bench/README.md for what they show.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { machine, machineLines } from './lib/machine.mjs'
import { tableText } from './lib/table.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)
const known = readdirSync(here)
  .filter(file => file.endsWith('.mjs') && file !== basename(fileURLToPath(import.meta.url)))
  .map(file => file.slice(0, -'.mjs'.length))
  .sort()

const options = readOptions()
mkdirSync(options.output, { recursive: true })
const about = machine(root)
console.log(machineLines(about).join('\n'))
for (const name of options.names) await runOne(name)

async function runOne(name) {
  const { runs, scale, sizes } = options
  const { title, run } = await import(`./${name}.mjs`)
  console.log(`\n== ${name}: ${title}`)
  const scratch = mkdtempSync(join(tmpdir(), 'mlops-bench-'))
  const remove = () => rmSync(scratch, { recursive: true, force: true })
  const interrupted = () => {
    remove()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  const started = performance.now()
  try {
    // Long ones show what they have while they go on.
    const shown = new Set()
    const show = table => {
      progress('')
      shown.add(table)
      console.log(`\n${tableText(table)}`)
    }
    const result = await run({ root, scratch, runs, scale, sizes, log: progress, show })
    progress('')
    for (const [size, value] of Object.entries(result.sizes)) console.log(`${size}: ${value}`)
    for (const table of result.tables) if (!shown.has(table)) show(table)
    for (const note of result.notes ?? []) console.log(`\n${note}`)
    const document = { bench: name, title, on: new Date().toISOString(), machine: about, runs, scale, ...result }
    const file = join(options.output, `${name}.json`)
    writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`)
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.log(`\n${relative(process.cwd(), file)}, ${seconds} s`)
    if (result.failed) process.exitCode = 1
  } finally {
    process.off('SIGINT', interrupted)
    remove()
  }
}

function readOptions() {
  let values
  try {
    ;({ values } = parseArgs({
      options: {
        only: { type: 'string' },
        runs: { type: 'string' },
        scale: { type: 'string', default: '1' },
        sizes: { type: 'string' },
        output: { type: 'string' },
      },
    }))
  } catch (error) {
    refuse(error.message)
  }
  const names = values.only === undefined ? known : values.only.split(',')
  for (const name of names) {
    if (!known.includes(name)) refuse(`there is no benchmark "${name}"; there are ${known.join(', ')}`)
  }
  const runs = values.runs === undefined ? undefined : Number(values.runs)
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) refuse(`--runs is a whole number above 0`)
  const scale = Number(values.scale)
  if (!(scale > 0 && scale <= 100)) refuse(`--scale is a number above 0 and at most 100`)
  return {
    names,
    runs,
    scale,
    sizes: values.sizes?.split(','),
    output: resolve(values.output ?? join(root, 'mlops-out', 'bench')),
  }
}

/** One line that is overwritten on a terminal; nothing in a log. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

function refuse(message) {
  console.error(message)
  process.exit(2)
}
