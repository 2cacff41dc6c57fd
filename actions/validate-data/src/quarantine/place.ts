import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Context } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'

export const PASSING = 'passing.parquet'
export const FAILING = 'failing.parquet'
/** Says whose directory it is, and what lies in it. */
export const MANIFEST = 'quarantine.json'
export const MANIFEST_SCHEMA = 'urn:mlops-actions:schema:quarantine:v1'

/** Where the two datasets go. */
export interface QuarantinePlace {
  /** Absolute. */
  readonly directory: string
  /** As users wrote it, without a slash at its end. */
  readonly shown: string
}

/**
 * Decides, before anything is read, whether the datasets can go where they are wanted. Raises VALIDATE_QUARANTINE when
 * the next run would read them as its data, when they would be taken away or uploaded with the report, or when the
 * directory holds files of others.
 * @param data the globs of each dataset that the step reads
 */
export async function quarantinePlace(
  wanted: string,
  data: readonly (readonly string[])[],
  report: string,
  ctx: Pick<Context, 'workspace' | 'temp'>,
): Promise<QuarantinePlace> {
  const directory = resolve(ctx.workspace, wanted)
  const shown = wanted.replaceAll('\\', '/').replace(/(.)\/+$/, '$1')
  const reportDir = resolve(ctx.workspace, report)
  if (holds(reportDir, directory) || holds(directory, reportDir)) {
    throw errors.VALIDATE_QUARANTINE(`quarantine: ${shown} and the report directory ${report} lie in one another`)
  }
  if (holds(directory, ctx.workspace)) {
    throw errors.VALIDATE_QUARANTINE(`quarantine: ${shown} is, or holds, the workspace`)
  }
  const files = await namesOf(directory, ctx.workspace)
  for (const globs of data) {
    const read = await readAsData(files, globs, ctx)
    if (read === undefined) continue
    throw errors.VALIDATE_QUARANTINE(`quarantine: the next run would read ${shown}/${read} as its data`, {
      hint: 'Name a directory that no glob of `data` reaches, or exclude it there with a line such as `!quarantine/**`.',
    })
  }
  await refuseForeign(directory, shown)
  return { directory, shown }
}

/** The files by their names, and by where these lead when a directory on the way is a link. */
async function namesOf(directory: string, workspace: string): Promise<string[]> {
  const way = relative(await realOf(workspace), await realOf(directory))
  return [directory, resolve(workspace, way)].flatMap(path => [PASSING, FAILING].map(name => join(path, name)))
}

/** Where a path leads that need not be there yet. */
async function realOf(path: string): Promise<string> {
  const parent = dirname(path)
  return realpath(path).catch(async () => (parent === path ? path : join(await realOf(parent), basename(path))))
}

/** Whether the second path is the first or lies in it. */
function holds(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/**
 * The name of the first of these files that the globs would find, asked of the matcher itself: it is shown a tree that
 * has these files and nothing else.
 */
async function readAsData(
  files: readonly string[],
  globs: readonly string[],
  { workspace, temp }: Pick<Context, 'workspace' | 'temp'>,
): Promise<string | undefined> {
  const root = await mkdtemp(join(temp, 'globs-'))
  try {
    const inTree = (path: string) => join(root, relative(resolve(path, sep), path))
    for (const path of files) {
      await mkdir(dirname(inTree(path)), { recursive: true })
      await writeFile(inTree(path), '')
    }
    const cwd = inTree(workspace)
    await mkdir(cwd, { recursive: true })
    const { escapePath, glob } = await import('tinyglobby')
    const moved = globs.map(pattern => {
      const [sign, path] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern]
      const base = slashes(escapePath(slashes(root)))
      return {
        excludes: sign === '!',
        path: isAbsolute(path) ? `${base}/${slashes(path).replace(/^([A-Za-z]:)?\/+/, '')}` : slashes(path),
      }
    })
    const found = await glob(
      moved.filter(({ excludes }) => !excludes).map(({ path }) => path),
      {
        cwd,
        absolute: true,
        expandDirectories: false,
        dot: true,
        ignore: moved.filter(({ excludes }) => excludes).map(({ path }) => path),
      },
    )
    const read = new Set(found.map(path => resolve(path)))
    const hit = files.find(path => read.has(inTree(path)))
    return hit === undefined ? undefined : relative(dirname(hit), hit)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

const slashes = (path: string) => (sep === '\\' ? path.split(sep).join('/') : path)

async function refuseForeign(directory: string, shown: string): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw errors.VALIDATE_QUARANTINE(`quarantine: ${shown} is not a directory that can be read`, { cause: error })
  })
  if (names.length === 0) return
  const others = names.filter(name => ![PASSING, FAILING, MANIFEST].includes(name))
  if (others.length === 0 && (await isOurs(directory))) return
  throw errors.VALIDATE_QUARANTINE(
    `quarantine: the directory ${shown} holds files of others (${(others.length > 0 ? others : names).slice(0, 3).join(', ')}) and would be replaced`,
  )
}

async function isOurs(directory: string): Promise<boolean> {
  try {
    const { schema } = JSON.parse(await readFile(join(directory, MANIFEST), 'utf8')) as { schema?: unknown }
    return schema === MANIFEST_SCHEMA
  } catch {
    return false
  }
}
