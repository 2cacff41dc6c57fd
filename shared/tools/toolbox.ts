import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import type { Context } from '../run/index.js'
import { cacheEntry, cacheRoot, isFile } from './cache.js'
import { errors } from './errors.js'
import { installedPackage, npmPack } from './npm.js'
import { type Platform, sourceFor, thisPlatform } from './platform.js'
import type { PinnedTool, Toolbox, ToolSource } from './types.js'

export interface ToolboxSettings extends Pick<Context, 'exec' | 'http' | 'log' | 'env' | 'temp'> {
  /** Directory that relative paths start from. */
  readonly workspace: string
  readonly platform?: Platform | undefined
  /** Where `node_modules` is looked for, upwards. Default: the running script. */
  readonly places?: readonly string[] | undefined
}

const DOWNLOAD_LIMIT = 2 * 1024 ** 3

/** Pinned tools: given, installed, cached or downloaded, in this order. What is downloaded must match its pin. */
export function createToolbox(settings: ToolboxSettings): Toolbox {
  const { exec, http, log, env, temp, workspace } = settings
  // One search for one tool, also when two parts of a step ask at the same time.
  const running = new Map<string, Promise<string>>()

  async function find(tool: PinnedTool, path: string | undefined, url: string | undefined): Promise<string> {
    if (path !== undefined) {
      const absolute = resolve(workspace, path)
      if (!(await isFile(absolute))) throw errors.TOOL_PATH(`${tool.name}: ${path} is not a file`)
      return absolute
    }
    const { key, source } = sourceFor(tool, settings.platform ?? thisPlatform())
    if ('npm' in source && url === undefined) {
      const installed = await installedPackage(
        source.npm,
        tool.version,
        settings.places ?? [dirname(process.argv[1] ?? '.')],
      )
      if (installed !== undefined && (await isFile(join(installed, source.file)))) return join(installed, source.file)
    }
    const entry = cacheEntry(cacheRoot(env), tool.name, tool.version, key)
    if (!(await entry.has(source.file))) {
      log.info(`Fetching ${tool.name} ${tool.version} for ${key}`)
      const scratch = await mkdtemp(join(temp, 'tool-'))
      try {
        const archive = await download(tool, source, url, scratch)
        await entry.fill(directory => unpack(tool, source, archive, directory))
      } finally {
        await rm(scratch, { recursive: true, force: true })
      }
    }
    return join(entry.directory, source.file)
  }

  async function download(
    tool: PinnedTool,
    source: ToolSource,
    url: string | undefined,
    scratch: string,
  ): Promise<string> {
    const address = url ?? ('url' in source ? source.url : undefined)
    let archive: string
    if (address === undefined && 'npm' in source) archive = await npmPack(exec, source.npm, tool.version, scratch)
    else {
      archive = join(scratch, 'download')
      try {
        // A share or a mounted volume serves machines that reach no server; the digest is checked all the same.
        if (address!.startsWith('file:')) await copyFile(fileURLToPath(address!), archive)
        else await http.request({ url: address!, toFile: archive, maxBytes: DOWNLOAD_LIMIT })
      } catch (cause) {
        if ((cause as { kind?: string }).kind === 'cancelled') throw cause
        throw errors.TOOL_DOWNLOAD(`${tool.name} ${tool.version}: ${(cause as Error).message}`, { cause })
      }
    }
    await refuseOther(tool, source, archive)
    return archive
  }

  return {
    locate(tool, { path, url } = {}) {
      const key = JSON.stringify([tool.name, tool.version, path, url])
      let search = running.get(key)
      if (search === undefined) {
        search = find(tool, path, url)
        running.set(key, search)
        search.catch(() => running.delete(key))
      }
      return search
    },
  }
}

/** Compares the digest; pins are hexadecimal, or base64 as lock files write it (`sha512-…`). */
async function refuseOther(tool: PinnedTool, source: ToolSource, archive: string): Promise<void> {
  const algorithm = 'npm' in source ? 'sha512' : 'sha256'
  const pin = ('npm' in source ? source.sha512 : source.sha256).replace(/^sha(256|512)-/, '')
  const hash = createHash(algorithm)
  await pipeline(createReadStream(archive), hash)
  const digest = hash.digest()
  if (digest.toString('hex') === pin.toLowerCase() || digest.toString('base64') === pin) return
  throw errors.TOOL_DIGEST(
    `${tool.name} ${tool.version}: the download has ${algorithm} ${digest.toString('hex')}, which is not the pinned one`,
  )
}

async function unpack(tool: PinnedTool, source: ToolSource, archive: string, directory: string): Promise<void> {
  try {
    if ('npm' in source) await untar(archive, directory, 1)
    else if (source.archive === 'tar.gz') await untar(archive, directory, 0)
    else {
      const target = join(directory, source.file)
      await mkdir(dirname(target), { recursive: true })
      await copyFile(archive, target)
    }
  } catch (cause) {
    throw errors.TOOL_ARCHIVE(`${tool.name} ${tool.version} cannot be unpacked: ${(cause as Error).message}`, { cause })
  }
  if (!(await isFile(join(directory, source.file)))) {
    throw errors.TOOL_ARCHIVE(`the archive of ${tool.name} ${tool.version} holds no ${source.file}`)
  }
  if (process.platform !== 'win32') await chmod(join(directory, source.file), 0o755)
}

async function untar(archive: string, directory: string, strip: number): Promise<void> {
  const { unpackTar } = await import('modern-tar/fs')
  await pipeline(createReadStream(archive), createGunzip(), unpackTar(directory, { strip }))
}
