import { join, resolve } from 'node:path'
import { type Argv, childEnvironment, type ExecResult, freePort, lastWords } from '../../../../shared/exec/index.js'
import {
  hostProcess,
  openLayout,
  parsePlatform,
  parseReference,
  readImage,
  repositoryName,
  unpackLayer,
} from '../../../../shared/oci/index.js'
import type { Context } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'

/** How a server of the sandbox is started. */
export interface Launch {
  readonly argv: Argv
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export interface Server {
  readonly url: string
  stop(): Promise<void>
}

const POLL_MS = 100

/**
 * Starts a server with PORT set to a free port, and waits until it answers any HTTP request below 500 on `readyPath`.
 * Raises SANDBOX_START.
 */
export async function startServer(
  name: string,
  launch: Launch,
  { readyPath, timeoutMs }: { readonly readyPath: string; readonly timeoutMs: number },
  ctx: Context,
): Promise<Server> {
  const port = await freePort()
  const child = ctx.exec.start(launch.argv, {
    cwd: launch.cwd,
    env: { ...childEnvironment(ctx.env), ...launch.env, PORT: String(port), HOST: '127.0.0.1' },
    onStderr: line => ctx.log.debug(`${name}: ${line}`),
  })
  let ended: ExecResult | undefined
  void child.exited.then(result => {
    ended = result
  })
  const url = `http://127.0.0.1:${port}`
  const deadline = ctx.clock.now() + timeoutMs
  try {
    for (;;) {
      if (ended) throw errors.SANDBOX_START(`the ${name} server (${launch.argv.join(' ')}) ${lastWords(ended)}`)
      if (await answers(`${url}${readyPath}`, ctx)) return { url, stop: () => child.stop() }
      if (ctx.clock.now() > deadline)
        throw errors.SANDBOX_START(`the ${name} server did not answer on ${readyPath} within ${timeoutMs / 1000} s`)
      await ctx.clock.sleep(POLL_MS, ctx.signal)
    }
  } catch (error) {
    await child.stop()
    throw error
  }
}

async function answers(url: string, ctx: Context): Promise<boolean> {
  try {
    const { status } = await ctx.http.request({ url, retries: 0, timeoutMs: 2000, accept: CLIENT_ERRORS })
    return status < 500
  } catch {
    ctx.signal.throwIfAborted()
    return false
  }
}

const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index)

/**
 * Unpacks an image of an OCI layout and says how this machine's own runtime starts its files. The base image does not
 * run: what is compared are the packed files.
 */
export async function launchOfImage(reference: string, folder: string, ctx: Context): Promise<Launch> {
  const parsed = parseReference(reference)
  if (parsed.kind !== 'layout')
    throw errors.SANDBOX_START(`the sandbox starts images of OCI layouts (oci:<path>), not ${reference}`)
  const store = openLayout(resolve(ctx.workspace, parsed.path), repositoryName(parsed))
  const image = await readImage(store, parsed.digest ?? parsed.tag ?? 'latest', parsePlatform('linux/amd64'))
  const root = join(ctx.temp, folder)
  for (const [index, layer] of image.manifest.layers.entries()) {
    const file = join(ctx.temp, `${folder}-layer-${index}`)
    await store.fetchBlob(layer, file)
    await unpackLayer(file, layer.mediaType, root)
  }
  const found = await hostProcess(image.config, root, ctx.exec)
  if (found === undefined) throw errors.SANDBOX_START(`${reference} has neither entrypoint nor command`)
  return found
}
