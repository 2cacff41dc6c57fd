import { stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Argv, Exec } from '../exec/index.js'
import type { ImageConfig } from './media-types.js'

export interface HostProcess {
  readonly argv: Argv
  readonly cwd: string
  /** The image's own variables; PATH is the host's, because the runtime is the host's too. */
  readonly env: Readonly<Record<string, string>>
}

/** The parts of an image's configuration that say what is started. */
export function launchOf({ config = {} }: ImageConfig): {
  argv: readonly string[]
  env: Record<string, string>
  workdir: string
} {
  const pairs = (config.Env ?? []).map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  return {
    argv: [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])],
    env: Object.fromEntries(pairs),
    workdir: config.WorkingDir || '/',
  }
}

/**
 * How an image's unpacked files are started by this machine's own runtime instead of a container's: absolute paths
 * that exist below `root` point there, and a program that lies in the base (`/usr/local/bin/node`) is replaced by this
 * machine's own of that name. Undefined when the image has neither entrypoint nor command.
 * Shows only that the packed files work with the host's runtime; the base image does not run.
 */
export async function hostProcess(
  config: ImageConfig,
  root: string,
  exec: Pick<Exec, 'which'>,
): Promise<HostProcess | undefined> {
  const launch = launchOf(config)
  const here = async (text: string) => {
    if (!text.startsWith('/')) return text
    const path = join(root, ...posix.normalize(text).split('/'))
    return (await exists(path)) ? path : text
  }
  const [program, ...args] = await Promise.all(launch.argv.map(here))
  if (program === undefined) return undefined
  const mapped = await Promise.all(
    Object.entries(launch.env).map(async ([name, value]) => [name, await here(value)] as const),
  )
  const cwd = join(root, ...launch.workdir.split('/'))
  return {
    argv: [await runtimeOf(program, exec), ...args],
    cwd: (await exists(cwd)) ? cwd : root,
    env: Object.fromEntries(mapped.filter(([name]) => name !== 'PATH')),
  }
}

async function runtimeOf(program: string, exec: Pick<Exec, 'which'>): Promise<string> {
  if (program.startsWith('/') && (await exists(program))) return program
  const name = posix.basename(program)
  // An action always runs in a Node, also where none is on PATH.
  return (await exec.which(name)) ?? (name === 'node' ? process.execPath : name)
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
