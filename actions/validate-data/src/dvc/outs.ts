import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { ResourceDescriptor } from '../../../../shared/outcome/index.js'
import { readPolicy } from '../../../../shared/policy/index.js'
import { errors } from '../errors.js'
import type { DvcHash } from './digest.js'

/** A file or directory and the version of it that a file of DVC names. */
export interface DvcOut {
  /** Absolute. */
  readonly path: string
  readonly md5: string
  readonly hash: DvcHash
  readonly size: number | undefined
  readonly nfiles: number | undefined
  /** Where it is named: the file of DVC relative to the workspace, its line, its digest. */
  readonly source: { readonly file: string; readonly line: number; readonly artifact: ResourceDescriptor }
}

/** As DVC writes it; what is not about versions is left alone. */
const out = z.looseObject({
  path: z.string(),
  md5: z.string().optional(),
  hash: z.string().optional(),
  size: z.number().optional(),
  nfiles: z.number().optional(),
})
const outs = z.array(out).nullish()
const dvcFile = z.looseObject({ wdir: z.string().optional(), outs })
const lockFile = z.looseObject({
  schema: z.string().optional(),
  stages: z.record(z.string(), z.looseObject({ outs })).nullish(),
})
const pipeline = z.looseObject({
  stages: z.record(z.string(), z.looseObject({ wdir: z.string().optional() })).nullish(),
})

/**
 * All that a `.dvc` file or a `dvc.lock` says about versions. Raises VALIDATE_DVC_FILE and what reading a policy
 * raises.
 * @param path relative to the workspace, or absolute
 */
export async function readOuts(path: string, context: { readonly workspace: string }): Promise<DvcOut[]> {
  const folder = dirname(resolve(context.workspace, path))
  if (basename(path) === 'dvc.lock') {
    const lock = await readPolicy(path, lockFile, context)
    const places = await stagePlaces(folder, context)
    return Object.entries(lock.value.stages ?? {}).flatMap(([stage, { outs }]) =>
      (outs ?? []).flatMap((one, index) => {
        const source = { file: lock.file, line: lock.lineOf(['stages', stage, 'outs', index]), artifact: lock.artifact }
        return outOf(one, resolve(folder, places(stage)), source)
      }),
    )
  }
  if (!path.endsWith('.dvc')) {
    throw errors.VALIDATE_DVC_FILE(`${path} is neither a \`dvc.lock\` nor a file that ends with \`.dvc\``)
  }
  const file = await readPolicy(path, dvcFile, context)
  return (file.value.outs ?? []).flatMap((one, index) => {
    const source = { file: file.file, line: file.lineOf(['outs', index]), artifact: file.artifact }
    return outOf(one, resolve(folder, file.value.wdir ?? '.'), source)
  })
}

/** What lies in remote storage is nothing that this step reads. */
const isRemote = (path: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(path)

function outOf(one: z.output<typeof out>, folder: string, source: DvcOut['source']): DvcOut[] {
  if (isRemote(one.path)) return []
  const { size, nfiles } = one
  const hash = one.hash === undefined ? 'md5-dos2unix' : one.hash
  const path = resolve(folder, one.path)
  if (one.md5 === undefined || !/^[0-9a-f]{32}(\.dir)?$/.test(one.md5) || (hash !== 'md5' && hash !== 'md5-dos2unix')) {
    // Raised only where the data is concerned.
    return [{ path, md5: '', hash: 'md5', size, nfiles, source }]
  }
  return [{ path, md5: one.md5, hash, size, nfiles, source }]
}

/** The lock says nothing of a stage's working directory; the pipeline beside it does. */
async function stagePlaces(
  folder: string,
  context: { readonly workspace: string },
): Promise<(stage: string) => string> {
  const path = join(folder, 'dvc.yaml')
  const isThere = await stat(path).catch(() => undefined)
  if (isThere === undefined) return () => '.'
  const { stages } = (await readPolicy(path, pipeline, context)).value
  return stage => {
    // `train@0` is one of the stages that `train` is written for.
    const written = stages?.[stage] ?? stages?.[stage.replace(/@.*$/s, '')]
    return written?.wdir ?? '.'
  }
}
