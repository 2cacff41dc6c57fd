import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Dataset } from '../../../../shared/data/index.js'
import type { ResourceDescriptor } from '../../../../shared/outcome/index.js'
import { formatBytes, plural } from '../../../../shared/report/index.js'
import type { Context } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'
import { dvcDigest } from './digest.js'
import type { DvcOut } from './outs.js'

/** A version that DVC names, and that is the one on disk. */
export interface VerifiedVersion {
  /** The file or directory, relative to the workspace. */
  readonly name: string
  readonly md5: string
  readonly nfiles: number | undefined
  /** The `.dvc` file or `dvc.lock` that names it. */
  readonly source: ResourceDescriptor
}

type Place = Pick<Context, 'workspace' | 'signal'>

/**
 * Checks that the data on disk is the version that files of DVC name.
 * Raises VALIDATE_DVC_MISMATCH, VALIDATE_DVC_UNTRACKED, VALIDATE_DVC_FILE.
 * @param given `auto` looks for `.dvc` files and locks beside the data and above it, within the workspace; paths must
 *   name every file of the data between them
 */
export async function verifyVersions(
  dataset: Dataset,
  given: readonly string[],
  ctx: Place,
): Promise<VerifiedVersion[]> {
  const [mode] = given
  if (given.length === 1 && mode === 'off') return []
  const isAuto = given.length === 1 && mode === 'auto'
  const outs = isAuto
    ? await outsBeside(dataset, ctx)
    : (await Promise.all(given.map(path => outsOf(path, ctx)))).flat()
  const concerned = outs.filter(out => dataset.files.some(file => covers(out.path, file.path)))
  if (!isAuto) {
    const lone = dataset.files.find(file => !concerned.some(out => covers(out.path, file.path)))
    if (lone !== undefined) throw errors.VALIDATE_DVC_UNTRACKED(`${lone.name} is not named by ${given.join(', ')}`)
  }
  const verified: VerifiedVersion[] = []
  for (const out of concerned) verified.push(await verify(out, ctx))
  return verified
}

async function verify(out: DvcOut, { workspace, signal }: Place): Promise<VerifiedVersion> {
  const { source, md5 } = out
  const name = covers(workspace, out.path) ? out.path.slice(workspace.length + 1).replaceAll('\\', '/') : out.path
  const at = { file: source.file, line: source.line }
  if (md5 === '') {
    const hint = 'Bring it into the cache with `dvc add` or `dvc repro`; versions in cloud storage have no MD5.'
    throw errors.VALIDATE_DVC_FILE(`${source.file} names no MD5 of ${name || 'the workspace'}`, { ...at, hint })
  }
  // A stranger's file must not have the whole machine read.
  if (covers(out.path, workspace)) {
    throw errors.VALIDATE_DVC_FILE(`${source.file} names ${out.path}, which holds the workspace itself`, at)
  }
  const isDirectory = md5.endsWith('.dir')
  const onDisk = await stat(out.path)
  if (onDisk.isDirectory() !== isDirectory) {
    const [is, expected] = isDirectory ? ['a file', 'a directory'] : ['a directory', 'a file']
    throw errors.VALIDATE_DVC_MISMATCH(`${name} is ${is}, but ${source.file} names ${expected} (${md5})`, at)
  }
  const found = await dvcDigest(out.path, out.hash, signal)
  if (found.md5 === md5) return { name, md5, nfiles: found.nfiles, source: source.artifact }
  throw errors.VALIDATE_DVC_MISMATCH(
    `${name} is not the version that ${source.file} names: expected ${measured({ ...out, md5 })}, found ${measured(found)}`,
    { ...at, hint: await remedyOf(out, source.file) },
  )
}

async function remedyOf(out: DvcOut, file: string): Promise<string> {
  const ignored = await stat(join(out.path, '.dvcignore')).then(
    () => ' It holds a `.dvcignore`, which is not followed here.',
    () => '',
  )
  const target = file.endsWith('.dvc') ? ` ${file}` : ''
  return `Run \`dvc pull${target}\` (or \`dvc checkout\`) before this step; or \`dvc commit\` what is on disk, if it is right.${ignored}`
}

function measured({
  md5,
  size,
  nfiles,
}: {
  md5: string
  size: number | undefined
  nfiles: number | undefined
}): string {
  const facts = [nfiles === undefined ? [] : plural(nfiles, 'file'), size === undefined ? [] : formatBytes(size)].flat()
  return facts.length === 0 ? `md5 ${md5}` : `md5 ${md5} (${facts.join(', ')})`
}

/** From each file up to the workspace: `<file>.dvc`, `<directory>.dvc`, and locks of pipelines. */
async function outsBeside(dataset: Dataset, ctx: Place): Promise<DvcOut[]> {
  const candidates = new Set<string>()
  for (const { path } of dataset.files) {
    if (!covers(ctx.workspace, path)) continue
    for (let at = path; at !== ctx.workspace; at = dirname(at)) {
      candidates.add(`${at}.dvc`)
      candidates.add(join(dirname(at), 'dvc.lock'))
    }
  }
  const found: DvcOut[] = []
  for (const path of [...candidates].sort()) {
    const isFile = await stat(path).then(
      file => file.isFile(),
      () => false,
    )
    if (isFile) found.push(...(await outsOf(path, ctx)))
  }
  return found
}

/** Few datasets have such files; what reads them is loaded for those that do. */
async function outsOf(path: string, ctx: Place): Promise<DvcOut[]> {
  const { readOuts } = await import('./outs.js')
  return readOuts(path, ctx)
}

/** Whether a path is another one or lies below it. */
function covers(outer: string, path: string): boolean {
  const way = relative(outer, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) === path)
}
