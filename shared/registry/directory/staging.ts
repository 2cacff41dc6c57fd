import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { exists, makeDirectory, namesIn, readRecord, remove } from './files.js'
import type { Layout } from './layout.js'
import { isGone } from './lock.js'

/** Work in progress of a host that cannot be asked is somebody's until it is this old. */
const ABANDONED_MS = 24 * 60 * 60 * 1000

/** A private directory of one writer. Its name says whose it is, so that it never has an unknown owner. */
export async function openStaging(layout: Layout): Promise<string> {
  const host = hostname().replace(/[^A-Za-z0-9.-]/g, '-')
  const path = layout.staging(`${process.pid}~${randomBytes(6).toString('hex')}~${host}`)
  await makeDirectory(path)
  return path
}

/**
 * Removes what writers that are gone left behind, and the model files that such a writer had put in place without
 * reaching its version. To be called under the lock.
 */
export async function sweep(layout: Layout, now: number): Promise<void> {
  for (const id of await namesIn(layout.staging())) {
    const path = layout.staging(id)
    const [pid, , host] = id.split('~')
    const since = (await stat(path).catch(() => undefined))?.mtimeMs ?? now
    const mine = hostname().replace(/[^A-Za-z0-9.-]/g, '-') === host
    if (!(mine && isGone({ pid: Number(pid), host: hostname() })) && now - since < ABANDONED_MS) continue
    const intent = await readRecord<{ digest: string }>(join(path, 'version', 'version.json')).catch(() => undefined)
    if (intent !== undefined && (await exists(layout.object(intent.digest)))) {
      if (!(await isUsed(layout, intent.digest))) await remove(layout.object(intent.digest))
    }
    await remove(path)
  }
  for (const name of await namesIn(layout.root)) {
    // Tickets and claims of writers that died while they took the lock.
    if (!/^lock\./.test(name)) continue
    const since = (await stat(join(layout.root, name)).catch(() => undefined))?.mtimeMs ?? now
    if (now - since > ABANDONED_MS) await remove(join(layout.root, name))
  }
}

async function isUsed(layout: Layout, digest: string): Promise<boolean> {
  for (const name of await namesIn(layout.models())) {
    for (const version of await namesIn(layout.versions(name))) {
      const record = await readRecord<{ digest: string }>(layout.record(name, version))
      if (record?.digest === digest) return true
    }
  }
  return false
}
