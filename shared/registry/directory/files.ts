import { createHash, randomBytes } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileFault } from '../../errors/index.js'
import type { TreeFile } from '../../evidence/index.js'
import { errors } from '../errors.js'

const CHUNK = 1 << 20

/** Whether something lies at the path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Names in a directory, sorted; empty when it does not exist. */
export async function namesIn(path: string): Promise<string[]> {
  const names = await readdir(path).catch(error => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.sort()
}

/** Raises REGISTRY_UNWRITABLE. */
export async function makeDirectory(path: string): Promise<void> {
  await writing(path, () => mkdir(path, { recursive: true }))
}

/**
 * A file that is there whole or not at all, even after a power failure: written beside, flushed, renamed.
 * An existing file is replaced.
 */
export async function publishFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`)
  await writeFlushed(temporary, text)
  await moveInto(temporary, path)
}

/** Writes a file and flushes it to the disk. */
export async function writeFlushed(path: string, text: string): Promise<void> {
  await writing(path, async () => {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
  })
}

/** Renames and flushes the directory that now holds the entry. */
export async function moveInto(from: string, to: string): Promise<void> {
  await writing(to, () => rename(from, to))
  await flushDirectory(dirname(to))
}

/** Copies a file while digesting it. Raises REGISTRY_CONTENT_CHANGED when it is not the file that was digested before. */
export async function copyChecked(
  from: string,
  to: string,
  expected: Pick<TreeFile, 'name' | 'sha256'>,
  signal?: AbortSignal,
): Promise<void> {
  await makeDirectory(dirname(to))
  const source = await open(from, 'r')
  try {
    await writing(to, async () => {
      const target = await open(to, 'wx')
      try {
        const hash = createHash('sha256')
        const buffer = Buffer.allocUnsafe(CHUNK)
        for (;;) {
          signal?.throwIfAborted()
          const { bytesRead } = await source.read(buffer, 0, CHUNK, null)
          if (bytesRead === 0) break
          hash.update(buffer.subarray(0, bytesRead))
          await target.writeFile(buffer.subarray(0, bytesRead))
        }
        await target.sync()
        const found = hash.digest('hex')
        if (found !== expected.sha256) {
          throw errors.REGISTRY_CONTENT_CHANGED(
            `${expected.name} has sha256 ${found} while it is copied, ${expected.sha256} before`,
          )
        }
      } finally {
        await target.close()
      }
    })
  } finally {
    await source.close()
  }
}

/** Parses a record of the registry. Undefined when there is none. Raises REGISTRY_DAMAGED. */
export async function readRecord<T>(path: string): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    throw errors.REGISTRY_DAMAGED(`${path} is no JSON`, { cause })
  }
}

export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
}

async function flushDirectory(path: string): Promise<void> {
  // Windows opens no directories, and some network file systems do not flush them.
  const directory = await open(path, 'r').catch(() => undefined)
  await directory?.sync().catch(() => undefined)
  await directory?.close()
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const fault = fileFault(cause)
    if (fault === undefined) throw cause
    throw errors.REGISTRY_UNWRITABLE(`${path} cannot be written: ${fault}`, { cause })
  }
}
