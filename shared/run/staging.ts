import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errors } from './errors.js'

/** The name of the machine-readable result in the report directory; its presence also says whose directory it is. */
export const OUTCOME_FILE = 'outcome.json'

export interface Staging {
  /** Files are written here while the step works. */
  readonly path: string
  /** The staged files become the report directory, all at once. */
  publish(): Promise<void>
  discard(): Promise<void>
}

/**
 * A directory beside the report directory (so that a rename suffices), hidden so that uploads of half a report cannot
 * happen. What a killed process of this machine left behind is removed.
 */
export async function stage(reportDir: string): Promise<Staging> {
  const prefix = `.${basename(reportDir)}.staging-${hostname()}-`
  const parent = dirname(reportDir)
  await mkdir(parent, { recursive: true })
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) ? Number(/^\d+/.exec(name.slice(prefix.length))?.[0]) : Number.NaN
    if (owner !== process.pid && !Number.isNaN(owner) && !isAlive(owner)) {
      await rm(join(parent, name), { recursive: true, force: true })
    }
  }
  const path = join(parent, `${prefix}${process.pid}`)
  await rm(path, { recursive: true, force: true })
  await mkdir(path)

  return {
    path,
    async publish() {
      const old = `${path}-old`
      const replaced = await rename(reportDir, old).then(
        () => true,
        () => false,
      )
      try {
        await rename(path, reportDir)
      } catch (error) {
        if (replaced) await rename(old, reportDir)
        throw error
      }
      await rm(old, { recursive: true, force: true })
    },
    discard: () => rm(path, { recursive: true, force: true }),
  }
}

/**
 * Refuses a report directory that holds somebody else's files, because publishing replaces it: before any work is
 * done. Raises RUN_REPORT_TAKEN.
 */
export async function refuseForeign(reportDir: string, shown: string, step: string): Promise<void> {
  const names = await readdir(reportDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw errors.RUN_REPORT_TAKEN(`report: ${shown} is not a directory that can be read`, { cause: error })
  })
  if (names.length === 0) return
  const owner = await ownerOf(reportDir)
  if (owner === step) return
  const what = owner === undefined ? `files of others (${names.slice(0, 3).join(', ')})` : `the report of ${owner}`
  throw errors.RUN_REPORT_TAKEN(`report: the directory ${shown} holds ${what}`)
}

async function ownerOf(reportDir: string): Promise<string | undefined> {
  try {
    const { step } = JSON.parse(await readFile(join(reportDir, OUTCOME_FILE), 'utf8')) as { step?: unknown }
    return typeof step === 'string' ? step : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
