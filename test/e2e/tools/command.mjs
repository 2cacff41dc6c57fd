import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { interruption } from './interruption.mjs'

const TAIL = 2000

/**
 * Runs a command at low priority (the builds share the machine with `npm test`) and keeps the end of its output for
 * the error message. An interruption ends it with everything that it has started.
 *
 * @param {string[]} argv
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string }} [options]
 * @returns {Promise<string>} stdout
 */
export async function run(argv, options = {}) {
  const full = (await which('nice')) ? ['nice', '-n', '10', ...argv] : argv
  interruption.throwIfAborted()
  return new Promise((resolve, reject) => {
    const child = spawn(full[0] ?? '', full.slice(1), {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    const end = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }
    interruption.addEventListener('abort', end)
    let stdout = ''
    let tail = ''
    child.stdout.on('data', chunk => {
      stdout += chunk
      tail = (tail + chunk).slice(-TAIL)
    })
    child.stderr.on('data', chunk => {
      tail = (tail + chunk).slice(-TAIL)
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      interruption.removeEventListener('abort', end)
      if (interruption.aborted) reject(interruption.reason)
      else if (code === 0) resolve(stdout)
      else
        reject(
          new Error(`${argv.slice(0, 4).join(' ')} … ended with ${signal ?? `exit code ${code}`}:\n${tail.trim()}`),
        )
    })
    child.stdin.end(options.input ?? '')
  })
}

/**
 * @param {string} program
 * @returns {Promise<string | undefined>} its path, when PATH has it
 */
export async function which(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program)
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (folder !== '' && found) return path
  }
  return undefined
}
