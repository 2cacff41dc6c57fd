import { stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, posix } from 'node:path'
import type { Argv, ExecResult, RunningProcess } from '../../../shared/exec/index.js'
import { type ComposedImage, unpackLayer } from '../../../shared/oci/index.js'
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
  const { argv, env, workdir } = startOf(subject)
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
  const { argv, env, workdir } = startOf(subject)
  const here = async (text: string) => {
    if (!text.startsWith('/')) return text
    const path = join(root, ...posix.normalize(text).split('/'))
    return (await exists(path)) ? path : text
  }
  const [program, ...rest] = await Promise.all(argv.map(here))
  const port = await freePort()
  const mapped = Object.fromEntries(
    await Promise.all(Object.entries(env).map(async ([key, value]) => [key, await here(value)])),
  )
  const runtime = await hostRuntime(program!, ctx)
  const cwd = join(root, ...workdir.split('/'))
  const child = ctx.exec.start([runtime, ...rest], {
    cwd: (await exists(cwd)) ? cwd : root,
    // PATH is the host's: the runtime is the host's too.
    env: { ...mapped, PATH: ctx.env.PATH ?? '', ...subject.env, PORT: String(port) },
  })
  return { url: `http://127.0.0.1:${port}`, ended: child.exited.then(lastWords), stop: () => child.stop() }
}

/** A program of the base, such as `/usr/local/bin/python`, does not lie here; this machine's own of that name stands in. */
async function hostRuntime(program: string, ctx: Context): Promise<string> {
  if (program.startsWith('/') && (await exists(program))) return program
  const name = posix.basename(program)
  // An action always runs in a Node, also where none is on PATH.
  return (await ctx.exec.which(name)) ?? (name === 'node' ? process.execPath : name)
}

/** What a container runtime would start: entrypoint and command, variables, directory. */
function startOf(subject: SmokeSubject): { argv: Argv; env: Record<string, string>; workdir: string } {
  const config = subject.image.config.document.config ?? {}
  const [program, ...args] = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])]
  if (program === undefined)
    throw errors.IMAGE_SMOKE_RUNNER('the image has neither entrypoint nor command', {
      hint: 'Give `entrypoint` or `command`.',
    })
  const env = Object.fromEntries(
    (config.Env ?? []).map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  return { argv: [program, ...args], env, workdir: config.WorkingDir || '/' }
}

async function succeeds(ctx: Context, argv: Argv): Promise<boolean> {
  try {
    return (await ctx.exec.run(argv, { ignoreExitCode: true, timeoutMs: 20_000 })).exitCode === 0
  } catch {
    ctx.signal.throwIfAborted()
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function lastWords(result: ExecResult): string {
  const lines = `${result.stdout}\n${result.stderr}`.trim().split('\n')
  const how = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`
  return `ended with ${how}${lines.join('').trim() === '' ? '' : `: ${lines.slice(-3).join(' | ').slice(0, 400)}`}`
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
