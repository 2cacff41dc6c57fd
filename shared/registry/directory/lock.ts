import { randomBytes } from 'node:crypto'
import { link, open, readFile, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import type { Clock } from '../../run/index.js'
import { errors } from '../errors.js'

interface Holder {
  readonly nonce: string
  readonly pid: number
  readonly host: string
}

export interface LockOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** A lock of this age is stale even when its owner cannot be asked. Work under the lock takes milliseconds. */
  readonly staleMs?: number
  /** How long to wait for a living owner. */
  readonly waitMs?: number
}

const POLL_MS = 20

/**
 * Does some short work as the only writer. The lock is a file that appears with its whole content at once (a hard
 * link), so there is no moment at which its owner is unknown. A lock is stale when its owner ran on this host and is
 * gone, or when it is older than `staleMs`. Raises REGISTRY_LOCKED, CANCELLED.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const mine: Holder = { nonce: randomBytes(8).toString('hex'), pid: process.pid, host: hostname() }
  await acquire(path, mine, options)
  try {
    return await work()
  } finally {
    await release(path, mine)
  }
}

async function acquire(path: string, mine: Holder, options: LockOptions): Promise<void> {
  const { clock, signal, staleMs = 60_000, waitMs = 120_000 } = options
  const until = clock.now() + waitMs
  for (;;) {
    signal.throwIfAborted()
    const ticket = `${path}.${mine.nonce}`
    await create(ticket, JSON.stringify(mine))
    try {
      if (await place(ticket, path, JSON.stringify(mine))) return
      // Both times come from the file system that holds the files, so the clocks of two machines do not matter.
      const now = (await stat(ticket)).mtimeMs
      const held = await look(path)
      const stale = held !== undefined && (isGone(held.holder) || now - held.since > staleMs)
      if (stale && (await unlinkAs(mine, path, held.holder?.nonce ?? 'unknown', now, staleMs))) continue
      if (clock.now() > until) {
        const { pid, host } = held?.holder ?? {}
        throw errors.REGISTRY_LOCKED(
          `${path} is held by process ${pid ?? 'unknown'} on ${host ?? 'an unknown host'}, waited ${waitMs / 1000} s`,
        )
      }
    } finally {
      await rm(ticket, { force: true })
    }
    await clock.sleep(POLL_MS, signal)
  }
}

async function release(path: string, mine: Holder): Promise<void> {
  const held = await look(path)
  // Whoever took the lock away as stale owns it now; ours is gone.
  if (held?.holder?.nonce === mine.nonce) await unlinkAs(mine, path, mine.nonce, 0, Number.POSITIVE_INFINITY)
}

/**
 * Removes the lock of one holder. Two that try the same must not remove a third one's lock in between, so the right
 * to remove it is claimed first: a file named for the holder, which only one can make. Should the claimer die, the
 * right to go on is claimed in the same way, by a file named for that claim.
 * @returns false when somebody else is at it
 */
async function unlinkAs(mine: Holder, path: string, nonce: string, now: number, staleMs: number): Promise<boolean> {
  const claims: string[] = []
  for (let claim = `${path}.${nonce}.gone`; ; ) {
    claims.push(claim)
    const ticket = `${path}.${mine.nonce}.claim`
    await create(ticket, JSON.stringify(mine))
    const won = await place(ticket, claim, JSON.stringify(mine)).finally(() => rm(ticket, { force: true }))
    if (won) break
    const other = await look(claim)
    if (other === undefined || !(isGone(other.holder) || now - other.since > staleMs)) return false
    claim = `${claim}.${other.holder?.nonce ?? 'unknown'}`
  }
  const held = await look(path)
  if (held !== undefined && (held.holder?.nonce ?? 'unknown') === nonce) await rm(path, { force: true })
  for (const claim of claims.reverse()) await rm(claim, { force: true })
  return true
}

async function create(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

async function place(ticket: string, path: string, text: string): Promise<boolean> {
  try {
    await link(ticket, path)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK', 'UNKNOWN'].includes(code)) throw error
  }
  // A file system without hard links: exclusive creation, whose content follows a moment later.
  try {
    await create(path, text)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function look(path: string): Promise<{ holder: Holder | undefined; since: number } | undefined> {
  try {
    const since = (await stat(path)).mtimeMs
    const text = await readFile(path, 'utf8')
    let holder: Holder | undefined
    try {
      holder = JSON.parse(text)
    } catch {}
    return { holder, since }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether a process that ran here has ended. Of other hosts nothing is known. */
export function isGone(owner: { readonly pid: number; readonly host: string } | undefined): boolean {
  if (owner === undefined || owner.host !== hostname()) return false
  try {
    process.kill(owner.pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
