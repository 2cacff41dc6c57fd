import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { interruption } from './interruption.mjs'

const STAMP = '.installed.json'
const LOCK_POLL_MS = 500

/** Something the machine lacks (no Go, not root, …): the groups that need the tool are skipped, not failed. */
export class Unavailable extends Error {}

/**
 * Where the built tools are kept: outside the clone, so that a fresh clone need not build them again.
 *
 * @returns {string} absolute path
 */
export function cacheRoot() {
  const { MLOPS_E2E_CACHE, XDG_CACHE_HOME } = process.env
  return resolve(MLOPS_E2E_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'mlops-actions-e2e'))
}

/**
 * @param {string} name tool
 * @param {string} version exact version (with the revision of the recipe, where one exists)
 * @returns {string} the folder that holds this version, or will
 */
export function toolFolder(name, version) {
  return join(cacheRoot(), name, `${version}-${process.platform}-${process.arch}`)
}

/**
 * @param {string} name
 * @param {string} version
 * @returns {Promise<{ folder: string, seconds: number, detail?: string } | undefined>} undefined when not installed
 */
export async function installed(name, version) {
  const folder = toolFolder(name, version)
  try {
    return { folder, ...JSON.parse(await readFile(join(folder, STAMP), 'utf8')) }
  } catch {
    return undefined
  }
}

/**
 * Builds a tool unless it is in the cache. The build happens in a temporary folder beside the final one and is renamed
 * when it is whole, so that an interrupted build leaves nothing that looks installed. Two processes that want the same
 * tool do not build it twice: the second waits for the first.
 *
 * @param {string} name
 * @param {string} version
 * @param {(folder: string) => Promise<string | void>} build fills the folder; may return a word for the stamp
 * @returns {Promise<{ folder: string, seconds: number, detail?: string, cached: boolean }>}
 */
export async function installOnce(name, version, build) {
  const before = await installed(name, version)
  if (before) return { ...before, cached: true }
  const unlock = await lock(name, version)
  try {
    const meanwhile = await installed(name, version)
    if (meanwhile) return { ...meanwhile, cached: true }
    const target = toolFolder(name, version)
    await mkdir(dirname(target), { recursive: true })
    await removeDrafts(target)
    const draft = await mkdtemp(draftPrefix(target))
    try {
      const start = Date.now()
      const detail = await build(draft)
      const stamp = { seconds: Math.round((Date.now() - start) / 1000), ...(detail ? { detail } : {}) }
      await writeFile(join(draft, STAMP), `${JSON.stringify({ name, version, ...stamp })}\n`)
      // mkdtemp's folders are private; the cache may be shared.
      await chmod(draft, 0o755)
      await rm(target, { recursive: true, force: true })
      await rename(draft, target)
      return { folder: target, ...stamp, cached: false }
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  } finally {
    await unlock()
  }
}

/** @param {string} target */
function draftPrefix(target) {
  return join(dirname(target), `.building-${basename(target)}-`)
}

/**
 * What builds left that were killed; the caller holds the lock, so nobody works in there.
 *
 * @param {string} target
 */
async function removeDrafts(target) {
  for (const entry of await readdir(dirname(target))) {
    const path = join(dirname(target), entry)
    if (path.startsWith(draftPrefix(target))) await rm(path, { recursive: true, force: true })
  }
}

/**
 * A lock file with the owner's process id and start time: a lock whose owner is gone is taken over.
 *
 * @param {string} name
 * @param {string} version
 * @returns {Promise<() => Promise<void>>} the release
 */
async function lock(name, version) {
  const folder = join(cacheRoot(), '.locks')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${name}-${version}`)
  const own = `${process.pid} ${await startTime(process.pid)}`
  for (;;) {
    try {
      await writeFile(file, own, { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    const owner = await readFile(file, 'utf8').catch(() => '')
    const [pid = '', started = ''] = owner.split(' ')
    const alive = pid !== '' && (await startTime(Number(pid))) === started
    // An empty file is one that its owner has created but not yet written, unless it stays so.
    const fresh = await stat(file).then(
      s => Date.now() - s.mtimeMs < 5000,
      () => true,
    )
    if (!alive && !(owner === '' && fresh)) await unlink(file).catch(() => {})
    else await sleep(LOCK_POLL_MS, undefined, { signal: interruption })
  }
}

/**
 * @param {number} pid
 * @returns {Promise<string>} the kernel's start tick of the process; '' where it does not run
 */
async function startTime(pid) {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? '' : (fields[19] ?? '')
  }
  try {
    process.kill(pid, 0)
    return 'running'
  } catch {
    return ''
  }
}
