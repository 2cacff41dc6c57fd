import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const ACTIONS = [
  'validate-data',
  'train-on-runner',
  'register-model',
  'build-image',
  'helm-canary',
  'drift-gate',
]

/** The shipped file of an action, or of the command (`cli`); built when it is missing. */
export function bundle(root, name) {
  const file = join(root, ...(name === 'cli' ? ['cli'] : ['actions', name]), 'dist', 'index.js')
  if (existsSync(file)) return file
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--only', name], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0 || !existsSync(file)) throw new Error(`the bundle of ${name} cannot be built`)
  return file
}

/** The argv of the command as it is shipped. */
export const mlops = (root, ...words) => [process.execPath, bundle(root, 'cli'), ...words]

/** Removes what a run before left: an evidence file that each run adds to is read each time. */
export const asInFreshJob = directory => rmSync(join(directory, 'mlops-out'), { recursive: true, force: true })
