/**
 * Damages data files at random and lets validate-data look at them: `npm run fuzz -- --seed 1 --rounds 500`.
 * Round n of a seed is always the same; the file of a finding is kept. Exit code 1 on any finding.
 *
 * A process that died or ran out of time is asked again: on a busy machine either may be chance. What does not come
 * again is still printed. A wrong verdict counts at once, whatever a second try says.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const BATCH = 40
/** For one round; a process that shows nothing for so long hangs. */
const PATIENCE_MS = 60_000

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '500' } },
})
const [seed, rounds] = [Number(values.seed), Number(values.rounds)]
if (!Number.isInteger(seed) || !Number.isInteger(rounds) || rounds < 1) {
  console.error('--seed and --rounds are whole numbers')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'mlops-fuzz-run-'))
const counts = new Map()
let findings = []
let chances = []
try {
  const worker = join(folder, 'worker.mjs')
  await build({
    entryPoints: ['test/fuzz/worker.ts'],
    bundle: true,
    // Without it esbuild leaves modules unstarted that an `import()` reaches too: a digest of nothing was one result.
    ignoreAnnotations: true,
    platform: 'node',
    format: 'esm',
    outfile: worker,
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'error',
  })
  // Seeds of one run are apart from those of the next.
  const first = seed * 1_000_000
  let next = first
  while (next < first + rounds) next = await batch(worker, next, Math.min(BATCH, first + rounds - next))
  ;[findings, chances] = await again(worker, findings)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const results = [...counts].sort((a, b) => b[1] - a[1]).map(([result, count]) => `${result} ${count}`)
console.log(`${rounds} rounds of seed ${seed}: ${results.join(', ')}`)
for (const { text } of chances) console.error(`seen once, not again: ${text}`)
for (const { text } of findings) console.log(text)
process.exit(findings.length === 0 ? 0 : 1)

/** Plays what may be chance once more. Returns what counts, and what did not come again. */
async function again(worker, seen) {
  const results = new Map(counts)
  const certain = seen.filter(({ mayBeChance }) => !mayBeChance)
  const chances = []
  for (const suspect of seen.filter(({ mayBeChance }) => mayBeChance)) {
    findings = []
    await batch(worker, suspect.seed, 1)
    if (findings.length > 0) certain.push(suspect)
    else chances.push(suspect)
  }
  // A round that is played twice is one round.
  counts.clear()
  for (const [result, count] of results) counts.set(result, count)
  return [certain, chances]
}

/** Plays rounds in a process of its own. Returns the seed to go on with. */
function batch(worker, from, count) {
  return new Promise(done => {
    const child = spawn(process.execPath, [worker, String(from), String(count)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let current = from
    let rest = ''
    let errors = ''
    let timer
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    }
    wait()
    child.stderr.on('data', chunk => {
      errors += chunk
    })
    child.stdout.on('data', chunk => {
      wait()
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop()
      for (const line of lines) take(JSON.parse(line))
    })
    const take = ({ begins, seed: played, what, result, wrong, contents }) => {
      if (begins !== undefined) {
        current = begins
        return
      }
      counts.set(result, (counts.get(result) ?? 0) + 1)
      if (wrong === undefined) return
      const path = join(tmpdir(), `mlops-fuzz-${played}.${what.split(':')[0]}`)
      writeFileSync(path, Buffer.from(contents, 'base64'))
      const text = `seed ${played} (${what}): ${wrong}; the file is ${path}`
      findings.push({ seed: played, text, mayBeChance: result === 'DATA_TIME_LIMIT' })
    }
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) return done(from + count)
      const end = signal ?? `exit code ${code}`
      const text = `seed ${current}: the process ended with ${end}\n${errors.slice(-2000)}`
      findings.push({ seed: current, text, mayBeChance: true })
      done(current + 1)
    })
  })
}
