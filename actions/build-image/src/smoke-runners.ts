import { join } from 'node:path'
import { type Argv, freePort, lastWords, type RunningProcess } from '../../../shared/exec/index.js'
import { type ComposedImage, hostProcess, launchOf, unpackLayer } from '../../../shared/oci/index.js'
import type { Context } from '../../../shared/run/index.js'
import { type ArchiveSource, writeArchive } from './docker-archive.js'
import { errors } from './errors.js'

export type Runner = 'docker' | 'podman' | 'rootless' | 'process'

export interface SmokeSubject {
  readonly image: ComposedImage
  /** All layers, base first; `own` tells those that this step packed. */
  readonly layers: readonly { readonly mediaType: string; readonly own: boolean; file(): Promise<string> }[]
  readonly port: number
  readonly env: Readonly<Record<string, string>>
}

export interface Started {
  readonly url: string
  /** Resolves when the server has ended by itself, with its last words. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

/** What a runner shows, for the report: never more than it did. */
export const CLAIMS: Readonly<Record<Runner, string>> = {
  docker: 'the whole image, started by Docker',
  podman: 'the whole image, started by Podman',
  rootless: 'the whole image’s file system, in a user namespace',
  process: 'the packed files, started by this machine’s own runtime; the base image did not run',
}

/** The first way to start an image that works here, or the one asked for. Raises IMAGE_SMOKE_RUNNER. */
export async function chooseRunner(wanted: Runner | 'auto', ctx: Context, hasBase: boolean): Promise<Runner> {
  const works: Record<Runner, () => Promise<boolean>> = {
    docker: () => succeeds(ctx, ['docker', 'info']),
    podman: () => succeeds(ctx, ['podman', 'info']),
    // Without a base there is no file system to enter: only the host has a runtime.
    rootless: async () => hasBase && succeeds(ctx, ['unshare', '--user', '--map-root-user', '--fork', 'true']),
    process: async () => true,
  }
  if (wanted !== 'auto') {
    if (await works[wanted]()) return wanted
    throw errors.IMAGE_SMOKE_RUNNER(`smoke-runner ${wanted} does not work on this runner`)
  }
  for (const runner of ['docker', 'podman', 'rootless', 'process'] as const) {
    // An empty base cannot start in a container what needs a runtime of the host.
    if (!hasBase && runner !== 'process') continue
    if (await works[runner]()) return runner
  }
  return 'process'
}

export async function startImage(runner: Runner, subject: SmokeSubject, ctx: Context): Promise<Started> {
  switch (runner) {
    case 'docker':
    case 'podman':
      return startContainer(runner, subject, ctx)
    case 'rootless':
      return startRootless(subject, ctx)
    case 'process':
      return startProcess(subject, ctx)
  }
}

async function startContainer(program: 'docker' | 'podman', subject: SmokeSubject, ctx: Context): Promise<Started> {
  const archive = join(ctx.temp, 'smoke-image.tar')
  const name = `mlops-smoke-${subject.image.manifest.digest.slice(7, 19)}`
  const layers: ArchiveSource[] = []
  for (const layer of subject.layers) layers.push({ file: await layer.file() })
  await writeArchive(archive, subject.image, layers, `${name}:smoke`)
  await ctx.exec.run([program, 'load', '--input', archive], { timeoutMs: 900_000 })
  const env = Object.entries({ ...subject.env, PORT: String(subject.port) }).flatMap(([key, value]) => [
    '--env',
    `${key}=${value}`,
  ])
  const remove = () =>
    ctx.exec.run([program, 'rm', '--force', name], { ignoreExitCode: true, detachedFromCancel: true })
  await remove()
  const child = ctx.exec.start([
    program,
    'run',
    '--rm',
    '--name',
    name,
    '--publish',
    `127.0.0.1::${subject.port}`,
    ...env,
    `${name}:smoke`,
  ])
  const stop = async () => {
    await remove()
    await child.stop()
    await ctx.exec.run([program, 'rmi', '--force', `${name}:smoke`], { ignoreExitCode: true, detachedFromCancel: true })
  }
  const address = await publishedAddress(program, name, subject.port, child, ctx)
  return { url: `http://${address}`, ended: child.exited.then(lastWords), stop }
}

async function publishedAddress(
  program: string,
  name: string,
  port: number,
  child: RunningProcess,
  ctx: Context,
): Promise<string> {
  let over = false
  void child.exited.then(() => {
    over = true
  })
  for (let attempt = 0; attempt < 100 && !over; attempt++) {
    const { stdout } = await ctx.exec.run([program, 'port', name, `${port}/tcp`], { ignoreExitCode: true })
    const found = /127\.0\.0\.1:\d+/.exec(stdout)
    if (found) return found[0]
    await ctx.clock.sleep(200, ctx.signal)
  }
  throw errors.IMAGE_SMOKE_RUNNER(
    `${program} did not start the image`,
    over ? { hint: lastWords(await child.exited) } : {},
  )
}

async function startRootless(subject: SmokeSubject, ctx: Context): Promise<Started> {
  const root = join(ctx.temp, 'smoke-root')
  for (const layer of subject.layers) await unpackLayer(await layer.file(), layer.mediaType, root)
  const { argv, env, workdir } = launchOf(subject.image.config.document)
  if (argv.length === 0) throw startsNothing()
  const port = await freePort()
  const prefix = ['--user', '--map-root-user', '--fork', '--kill-child', '--root', root, '--wd', workdir, '--']
  const child = ctx.exec.start(['unshare', ...prefix, ...argv], {
    env: {
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      ...env,
      ...subject.env,
      PORT: String(port),
    },
  })
  return { url: `http://127.0.0.1:${port}`, ended: child.exited.then(lastWords), stop: () => child.stop() }
}

async function startProcess(subject: SmokeSubject, ctx: Context): Promise<Started> {
  const root = join(ctx.temp, 'smoke-root')
  for (const layer of subject.layers) if (layer.own) await unpackLayer(await layer.file(), layer.mediaType, root)
  const found = await hostProcess(subject.image.config.document, root, ctx.exec)
  if (found === undefined) throw startsNothing()
  const port = await freePort()
  const child = ctx.exec.start(found.argv, {
    cwd: found.cwd,
    // PATH is the host's: the runtime is the host's too.
    env: { ...found.env, PATH: ctx.env.PATH ?? '', ...subject.env, PORT: String(port) },
  })
  return { url: `http://127.0.0.1:${port}`, ended: child.exited.then(lastWords), stop: () => child.stop() }
}

const startsNothing = () =>
  errors.IMAGE_SMOKE_RUNNER('the image has neither entrypoint nor command', { hint: 'Give `entrypoint` or `command`.' })

async function succeeds(ctx: Context, argv: Argv): Promise<boolean> {
  try {
    return (await ctx.exec.run(argv, { ignoreExitCode: true, timeoutMs: 20_000 })).exitCode === 0
  } catch {
    ctx.signal.throwIfAborted()
    return false
  }
}
