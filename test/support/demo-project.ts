import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The demo's project as the repository of somebody who uses the steps: its files, its data, one commit.
 *
 * @param more files by path, e.g. a workflow
 */
export function demoProject(folder: string, origin: string, more: ReadonlyMap<string, string>): void {
  cpSync(join(root, 'demo/project'), folder, { recursive: true })
  for (const script of [['make-data.mjs', 'data'], ['make-traffic.mjs']])
    execFileSync(process.execPath, script, { cwd: folder })
  for (const [path, text] of more) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  git('init', '-q', '-b', 'main', '.')
  git('remote', 'add', 'origin', origin)
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  git('add', '-A')
  git('-c', 'commit.gpgsign=false', 'commit', '-qm', 'init')
}

/** What the service would have written down: its answers on the training months and on the newest one. */
export function demoPredictions(folder: string, month: string): void {
  const months = (names: readonly string[]) => names.map(name => `data/payments-2025-${name}.csv`)
  const request = {
    parameters: { test: 'data/payments-2025-06.csv' },
    seed: 1,
    data: months(['01', '02', '03', '04', '05']).map(path => join(folder, path)),
    output: join(folder, 'trained'),
  }
  mkdirSync(request.output, { recursive: true })
  writeFileSync(join(folder, 'trained/request.json'), JSON.stringify(request))
  const env = {
    ...process.env,
    MLOPS_REQUEST: join(folder, 'trained/request.json'),
    MLOPS_RESULT: join(folder, 'trained/result.json'),
  }
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
  node('train.mjs')
  node('predict.mjs', 'trained/model', 'predictions/reference.csv', ...request.data)
  node('predict.mjs', 'trained/model', 'predictions/current/new.csv', ...months([month]))
}

/**
 * Puts the query engine where a step below `folder` finds it without a network: in a `node_modules` above it.
 */
export function engineAbove(folder: string): void {
  const scope = join(root, 'node_modules', '@duckdb')
  mkdirSync(join(folder, 'node_modules', '@duckdb'), { recursive: true })
  for (const name of readdirSync(scope).filter(name => /^node-bindings-/.test(name)))
    symlinkSync(join(scope, name), join(folder, 'node_modules', '@duckdb', name))
}
