import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface StateFile {
  get(name: string): string | undefined
  set(name: string, value: string): void
  clear(): void
}

/**
 * State that outlives the process where the host has none of its own. It is bound to one job: a file that came along
 * with a cache or an artifact of another one is not ours to act upon.
 */
export function createStateFile(path: string, job: string): StateFile {
  let values = read(path, job)
  return {
    get: name => values[name],
    set(name, value) {
      values = { ...values, [name]: value }
      mkdirSync(dirname(path), { recursive: true })
      const part = `${path}.${process.pid}.part`
      writeFileSync(part, JSON.stringify({ job, values }), { mode: 0o600 })
      renameSync(part, path)
    },
    clear() {
      values = {}
      rmSync(path, { force: true })
    },
  }
}

function read(path: string, job: string): Record<string, string> {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as { job?: unknown; values?: Record<string, string> }
    return stored.job === job ? (stored.values ?? {}) : {}
  } catch {
    // No file, or none of ours: then there is no state.
    return {}
  }
}
