// `npm test`: types, lint, lock file, unit tests, committed bundles, bundle tests; each part with its seconds. The last
// line sums up: a check counts as one test.
//   --fast   leaves out everything about bundles, for development
// Further words are handed to the unit tests: `npm test -- --fast test/shared/http`.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const words = process.argv.slice(2)
const fast = words.includes('--fast')
const chosen = words.filter(word => word !== '--fast')
const scratch = mkdtempSync(join(tmpdir(), 'mlops-npm-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const running = new Set()

// A stopped run leaves no jest behind.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exitCode = 130
  })
}

try {
  // The first three need one processor together, and the unit tests none of their results.
  const checks = (async () => {
    await check('types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')
    await check('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')
    await check('lock file', 'scripts/complete-lockfile.mjs', '--check')
  })()
  await Promise.all([checks, jest('unit', ...chosen)])
  if (!fast) {
    if (await check('bundles are current', 'scripts/build.mjs', '--check')) await jest('bundle')
    else console.log('The bundle tests were left out: they would test something else than the sources.')
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
if (total.failed > 0) process.exitCode ||= 1

/** A program of node that says by its exit code whether all is well. */
async function check(name, script, ...args) {
  const { code, output, seconds } = await node([script, ...args])
  const passed = code === 0
  total[passed ? 'passed' : 'failed'] += 1
  report(name, passed, seconds, passed ? '' : output)
  return passed
}

async function jest(project, ...paths) {
  const file = join(scratch, `${project}.json`)
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const { code, output, seconds } = await node([
    ...flags,
    'node_modules/jest/bin/jest.js',
    ...paths,
    `--selectProjects=${project}`,
    '--json',
    `--outputFile=${file}`,
    '--silent',
    '--reporters=default',
  ])
  const counts = countsOf(file)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
  if (code !== 0 && counts.failed === 0) total.failed += 1
  report(
    `${project} tests: ${counts.passed} of ${counts.passed + counts.failed}`,
    code === 0,
    seconds,
    failuresIn(file, output, code),
  )
}

function countsOf(file) {
  const result = read(file)
  if (result === undefined) return { passed: 0, failed: 0, skipped: 0 }
  return {
    passed: result.numPassedTests,
    // A file that cannot even be loaded has no tests to count.
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

function failuresIn(file, output, code) {
  if (code === 0) return ''
  const failed = (read(file)?.testResults ?? []).filter(suite => suite.status === 'failed')
  return failed.length === 0 ? output : failed.map(suite => `${suite.name}\n${suite.message}`).join('\n\n')
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function report(name, passed, seconds, details) {
  console.log(`${passed ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`)
  if (details !== '') console.log(details)
}

function node(args) {
  const start = performance.now()
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', data => {
        output += data
      })
    }
    child.on('close', code => {
      running.delete(child)
      resolve({ code: code ?? 1, output, seconds: (performance.now() - start) / 1000 })
    })
  })
}
