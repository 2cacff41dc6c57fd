import { stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Argv } from '../exec/index.js'
import type { ImageConfig } from './media-types.js'

export interface HostProcess {
  readonly argv: Argv
  readonly cwd: string
  /** The image's own variables; PATH is the host's, because the runtime is the host's too. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * How an image's unpacked files are started by this machine's own runtime instead of a container's: absolute paths
 * that exist below `root` point there. Undefined when the image has neither entrypoint nor command.
 * Shows only that the packed files work with the host's runtime; the base image does not run.
 */
export async function hostProcess(config: ImageConfig, root: string): Promise<HostProcess | undefined> {
  const { Entrypoint, Cmd, Env, WorkingDir } = config.config ?? {}
  const here = async (text: string) => {
    if (!text.startsWith('/')) return text
    const path = join(root, ...posix.normalize(text).split('/'))
    return (await exists(path)) ? path : text
  }
  const [program, ...args] = await Promise.all([...(Entrypoint ?? []), ...(Cmd ?? [])].map(here))
  if (program === undefined) return undefined
  const pairs = (Env ?? []).map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
  const mapped = await Promise.all(pairs.map(async ([name, value]) => [name, await here(value)] as const))
  const cwd = join(root, ...(WorkingDir || '/').split('/'))
  return {
    argv: [program, ...args],
    cwd: (await exists(cwd)) ? cwd : root,
    env: Object.fromEntries(mapped.filter(([name]) => name !== 'PATH')),
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
