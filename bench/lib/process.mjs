import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** GNU time; the BSD one knows no -f. */
const GNU_TIME = '/usr/bin/time'
const hasTime = existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '%M', 'true']).status === 0
let counter = 0

/**
 * Runs a process from start to end and measures it whole: wall-clock seconds, processor seconds (user and system) and
 * peak resident memory. The last two come from GNU time where it is there, else from Node itself in the child;
 * undefined for other programs then.
 * Raises an error with the output unless it ends with one of `codes`.
 * @param limitSeconds after so long it is stopped with all that it started, and the result says `stopped`
 */
export async function runProcess(argv, { scratch, cwd = scratch, env = {}, codes = [0], limitSeconds }) {
  const note = join(scratch, `usage-${++counter}`)
  const preload = new URL('report-usage.mjs', import.meta.url)
  const isNode = argv[0] === process.execPath
  const command = hasTime
    ? [GNU_TIME, '-q', '-f', '%U %S %M', '-o', note, ...argv]
    : isNode
      ? [argv[0], '--import', preload.href, ...argv.slice(1)]
      : argv
  const started = performance.now()
  const child = spawn(command[0], command.slice(1), {
    cwd,
    env: { ...plainEnvironment(), ...env, MLOPS_BENCH_USAGE: note },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own can be stopped as a whole.
    detached: limitSeconds !== undefined,
  })
  let stopped = false
  const stop = () => {
    stopped = true
    process.kill(-child.pid, 'SIGKILL')
  }
  const timer = limitSeconds === undefined ? undefined : setTimeout(stop, limitSeconds * 1000)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', data => (stdout += data))
  child.stderr.on('data', data => (stderr += data))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => clearTimeout(timer))
  const elapsed = (performance.now() - started) / 1000
  if (stopped) return { seconds: elapsed, stopped }
  if (!codes.includes(code)) {
    throw new Error(`${argv.join(' ')} ended with ${code}, not ${codes.join(' or ')}:\n${stdout}\n${stderr}`)
  }
  const usage = readUsage(note)
  rmSync(note, { force: true })
  return { seconds: elapsed, ...usage, code, stdout, stderr }
}

function readUsage(note) {
  if (!existsSync(note)) return {}
  const [user, system, kibibytes] = readFileSync(note, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  return { cpuSeconds: user + system, peakBytes: kibibytes * 1024 }
}

/** Without what the CI system or the user's shell would change about the command that is measured. */
function plainEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(MLOPS_|INPUT_|GITHUB_|GITLAB_|CI$|CI_|NODE_OPTIONS$)/.test(name),
    ),
  )
}

export const hasProgram = name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0
