import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unavailable } from './cache.mjs'
import { run, which } from './command.mjs'

const APT = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
/** One apt at a time in this process; the time limit covers others on the machine. */
let aptQueue = Promise.resolve()
let aptListsFresh = false

/**
 * @template T
 * @param {() => Promise<T>} job
 * @returns {Promise<T>}
 */
function alone(job) {
  const result = aptQueue.then(job)
  aptQueue = result.then(
    () => {},
    () => {},
  )
  return result
}

async function apt() {
  const path = await which('apt-get')
  if (!path) throw new Unavailable('no apt-get: this is not a Debian system')
  const root = process.getuid?.() === 0
  if (root && !aptListsFresh) {
    await run([path, '-o', 'DPkg::Lock::Timeout=300', '-qq', 'update'], { env: APT })
    aptListsFresh = true
  }
  return { path, root }
}

/**
 * Unpacks a Debian package into the target without installing it: no daemon starts, and the system stays as it is. Only
 * for packages whose programs need nothing but libc.
 *
 * @param {string} target
 * @param {string} name
 * @returns {Promise<string>} the version that was unpacked
 */
export function unpackDebian(target, name) {
  return alone(async () => {
    const { path } = await apt()
    const folder = await mkdtemp(join(tmpdir(), 'mlops-e2e-deb-'))
    try {
      await chmod(folder, 0o755)
      await run([path, '-o', 'APT::Sandbox::User=root', '-qq', 'download', name], { cwd: folder, env: APT }).catch(
        error => {
          throw new Unavailable(`apt-get download ${name}: ${lastLine(error)}`)
        },
      )
      const file = (await readdir(folder)).find(entry => entry.endsWith('.deb'))
      if (!file) throw new Unavailable(`apt-get download ${name} gave no package`)
      await run(['dpkg-deb', '-x', join(folder, file), target])
      return (await run(['dpkg-deb', '-f', join(folder, file), 'Version'])).trim()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

/**
 * Finds a program of the system, or installs its Debian package.
 *
 * @param {string} program
 * @param {string} name package
 * @returns {Promise<string>} path of the program
 */
export async function systemProgram(program, name = program) {
  const present = await which(program)
  if (present) return present
  return alone(async () => {
    const { path, root } = await apt()
    if (!root) throw new Unavailable(`${program} is not installed, and only root can apt-get install ${name}`)
    const options = ['-o', 'DPkg::Lock::Timeout=300', '-qq', '-y', '--no-install-recommends']
    await run([path, ...options, 'install', name], { env: APT }).catch(error => {
      throw new Unavailable(`apt-get install ${name}: ${lastLine(error)}`)
    })
    const now = await which(program)
    if (!now) throw new Unavailable(`apt-get install ${name} brought no ${program}`)
    return now
  })
}

/**
 * A Python environment with packages from the user's own index. Its console scripts are not usable after the folder has
 * been renamed (their first line names the draft), so `modules` become small scripts that find their own python.
 *
 * @param {string} target
 * @param {string[]} requirements with exact versions
 * @param {string[]} [modules] modules to run as `bin/<module>`
 */
export async function pythonVenv(target, requirements, modules = []) {
  const python = (await which('python3')) ?? (await which('python'))
  if (!python) throw new Unavailable('Python is not installed (no python3 in PATH)')
  const version = (await run([python, '-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])).trim()
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 3 || (major === 3 && minor < 11)) {
    throw new Unavailable(`Python ${version} is too old (3.11 or later is needed)`)
  }
  await run([python, '-m', 'venv', target]).catch(async error => {
    if (!/ensurepip/.test(error.message)) throw error
    await systemProgram('never-installed', 'python3-venv').catch(() => {})
    await run([python, '-m', 'venv', '--clear', target]).catch(() => {
      throw new Unavailable('Python has no venv module (Debian: python3-venv)')
    })
  })
  const own = join(target, 'bin', 'python')
  await run([own, '-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', ...requirements])
  for (const module of modules) {
    const script = `#!/bin/sh\nexec "$(dirname "$0")/python" -m ${module} "$@"\n`
    await rm(join(target, 'bin', module), { force: true })
    await writeFile(join(target, 'bin', module), script, { mode: 0o755 })
  }
}

/**
 * An npm package in a folder of its own.
 *
 * @param {string} target
 * @param {string} spec `name@version`
 */
export async function npmPackage(target, spec) {
  const npm = await which('npm')
  if (!npm) throw new Unavailable('npm is not installed')
  await mkdir(target, { recursive: true })
  await writeFile(join(target, 'package.json'), '{"private": true}\n')
  await run([npm, 'install', '--no-audit', '--no-fund', '--loglevel=error', spec], { cwd: target })
}

/** @param {unknown} error */
function lastLine(error) {
  return /** @type {Error} */ (error).message.trim().split('\n').at(-1) ?? ''
}
