import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where tools are kept between runs: the runner's own tool cache where there is one. */
export function cacheRoot(env: Environment): string {
  if (env.RUNNER_TOOL_CACHE) return env.RUNNER_TOOL_CACHE
  if (env.MLOPS_TOOL_CACHE) return env.MLOPS_TOOL_CACHE
  const base = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME
  return join(base || join(env.HOME || homedir(), '.cache'), 'mlops-actions', 'tools')
}

export interface CacheEntry {
  readonly directory: string
  /** Whether the tool is there, whole. */
  has(file: string): Promise<boolean>
  /** Fills a directory of its own and gives it its name at once; whoever comes second uses what the first one made. */
  fill(make: (directory: string) => Promise<void>): Promise<void>
}

/**
 * `<root>/<tool>/<version>/<platform>/…` with `<platform>.complete` beside it: the layout of @actions/tool-cache, so
 * that runner images can be prepared with its tools. The directory appears by one rename, so it is whole when it exists.
 */
export function cacheEntry(root: string, name: string, version: string, platform: string): CacheEntry {
  const parent = join(root, name, version)
  const directory = join(parent, platform)
  return {
    directory,
    has: file => isFile(join(directory, file)),
    async fill(make) {
      await mkdir(parent, { recursive: true })
      const part = join(parent, `.${platform}-${process.pid}-${randomBytes(4).toString('hex')}`)
      try {
        await mkdir(part)
        await make(part)
        await rename(part, directory).catch(async (error: NodeJS.ErrnoException) => {
          if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(error.code ?? '') || !(await exists(directory))) throw error
        })
        await writeFile(`${directory}.complete`, '')
      } finally {
        await rm(part, { recursive: true, force: true })
      }
    },
  }
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isFile(),
    () => false,
  )
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
