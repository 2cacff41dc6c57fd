import { mkdtemp, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Argv, Exec } from '../exec/index.js'
import { isFile } from './cache.js'
import { errors } from './errors.js'

const LIMIT_MS = 15 * 60_000

/**
 * Fetches a package's archive with the npm of this runner, so that the user's own settings (registry, proxy, token,
 * certificate) apply without this project knowing them. Nothing of the package is run.
 * Raises TOOL_NO_NPM, TOOL_DOWNLOAD.
 */
export async function npmPack(exec: Exec, name: string, version: string, temp: string): Promise<string> {
  const npm = await npmArgv(exec)
  if (npm === undefined) throw errors.TOOL_NO_NPM(`${name} ${version} is needed, and npm is not on PATH`)
  const target = await mkdtemp(join(temp, 'npm-'))
  const options = ['--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', target]
  try {
    const { stdout } = await exec.run([...npm, 'pack', `${name}@${version}`, ...options], { timeoutMs: LIMIT_MS })
    // Older npms print lines before the JSON.
    const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as { filename: string }[]
    return join(target, packed!.filename.replace(/^@/, '').replace('/', '-'))
  } catch (cause) {
    if ((cause as { kind?: string }).kind === 'cancelled') throw cause
    throw errors.TOOL_DOWNLOAD(`npm could not fetch ${name} ${version}: ${(cause as Error).message}`, { cause })
  }
}

/** On Windows `npm` is a script for a shell; what it starts is a file beside it. */
async function npmArgv(exec: Exec): Promise<Argv | undefined> {
  const path = await exec.which('npm')
  if (process.platform !== 'win32') return path === undefined ? undefined : [path]
  const script = join(dirname(path ?? process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  return (await isFile(script)) ? [process.execPath, script] : undefined
}

/**
 * The directory of an installed package of exactly this version, in a `node_modules` above one of these places: how
 * development, and an installation of the command from npm, have it.
 */
export async function installedPackage(
  name: string,
  version: string,
  places: readonly string[],
): Promise<string | undefined> {
  for (const place of places) {
    for (let folder = place; ; folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', name)
      const text = await readFile(join(candidate, 'package.json'), 'utf8').catch(() => undefined)
      if (text !== undefined && (JSON.parse(text) as { version?: string }).version === version) return candidate
      if (dirname(folder) === folder) break
    }
  }
  return undefined
}
