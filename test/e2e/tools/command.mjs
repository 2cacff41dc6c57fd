import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

const TAIL = 2000

/**
 * Runs a command at low priority (the builds share the machine with `npm test`) and keeps the end of its output for
 * the error message.
 *
 * @param {string[]} argv
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string }} [options]
 * @returns {Promise<string>} stdout
 */
export async function run(argv, options = {}) {
  const full = (await which('nice')) ? ['nice', '-n', '10', ...argv] : argv
  return new Promise((resolve, reject) => {
    const child = spawn(full[0] ?? '', full.slice(1), {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
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
      if (code === 0) resolve(stdout)
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
