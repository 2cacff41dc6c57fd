import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interruption } from './interruption.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ counts: Counts, lines: string[] }} Report lines: one for each group
 */

/**
 * Runs some groups in one jest process, one after another.
 *
 * @param {string} root of the repository
 * @param {import('./groups.mjs').Group[]} groups
 * @param {string[]} prefix command line that jest runs under
 * @param {Record<string, string | { skipped: string }>} tools what the tests find in MLOPS_E2E_TOOLS
 * @returns {Promise<Report>}
 */
export async function runGroups(root, groups, prefix, tools) {
  interruption.throwIfAborted()
  // The tests' own temporary folder: whatever a test that was ended leaves in there goes with it.
  const folder = await mkdtemp(join(tmpdir(), 'mlops-e2e-'))
  const env = { TMPDIR: folder, MLOPS_E2E_TOOLS: JSON.stringify(tools) }
  try {
    const output = join(folder, 'result.json')
    const argv = [
      ...prefix,
      ...[process.execPath, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      ...['node_modules/jest/bin/jest.js', '--selectProjects', 'e2e', '--runInBand', '--testTimeout=120000'],
      ...['--json', `--outputFile=${output}`, '--runTestsByPath', ...groups.map(({ file }) => file)],
    ]
    const code = await spawnJest(root, argv, env)
    const result = await readFile(output, 'utf8').then(JSON.parse, () => undefined)
    return report(groups, code, result)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/**
 * @param {string} cwd
 * @param {string[]} argv
 * @param {Record<string, string>} env
 * @returns {Promise<number>} exit code; 1 where a signal ended it
 */
function spawnJest(cwd, argv, env) {
  return new Promise((resolve, reject) => {
    const [command = '', ...args] = argv
    // jest --json also prints the JSON to stdout: its readable report goes to stderr.
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
    // A namespace's first process is deaf to TERM and INT; KILL reaches it and takes everything in there along.
    const end = () => child.kill('SIGKILL')
    interruption.addEventListener('abort', end)
    child.on('error', reject)
    child.on('close', code => {
      interruption.removeEventListener('abort', end)
      if (interruption.aborted) reject(interruption.reason)
      else resolve(code ?? 1)
    })
  })
}

/**
 * @param {import('./groups.mjs').Group[]} groups
 * @param {number} code jest's exit code
 * @param {any} result jest's JSON; undefined when it wrote none
 * @returns {Report}
 */
export function report(groups, code, result) {
  if (!result) {
    const lines = groups.map(({ name }) => `e2e ${name}: FAILED, jest ended (exit code ${code}) without a result`)
    return { counts: { passed: 0, failed: groups.length, skipped: 0 }, lines }
  }
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const lines = groups.map(({ name, file }) => {
    const suite = result.testResults.find((/** @type {any} */ one) => one.name === file)
    /** @type {{ status: string, title: string }[]} */
    const tests = suite?.assertionResults ?? []
    const count = (/** @type {string[]} */ ...states) => tests.filter(test => states.includes(test.status)).length
    const passed = count('passed')
    // A file that could not even be loaded has no tests to count.
    const failed = count('failed') || (!suite || suite.status === 'failed' ? 1 : 0)
    const skipped = tests.length - passed - count('failed')
    counts.passed += passed
    counts.failed += failed
    counts.skipped += skipped
    const reasons = tests.filter(test => test.status === 'pending').map(test => test.title)
    const why = reasons.length > 0 ? `: ${[...new Set(reasons)].join('; ')}` : ''
    if (passed === 0 && failed === 0) return `e2e ${name}: skipped${why}`
    const seconds = ((suite?.endTime ?? 0) - (suite?.startTime ?? 0)) / 1000
    const numbers = `${passed} passed, ${failed} failed, ${skipped} skipped`
    return `e2e ${name}: ${failed > 0 ? 'FAILED' : 'ran'}, ${numbers}, ${seconds.toFixed(0)} s${why}`
  })
  // Whatever else jest was unhappy about must not pass unseen.
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1
    lines.push(`e2e: jest ended with exit code ${code} although no test failed`)
  }
  return { counts, lines }
}
