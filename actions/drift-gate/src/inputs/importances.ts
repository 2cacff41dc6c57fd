import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { digestText } from '../../../../shared/evidence/index.js'
import type { Context } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'
import { parsedJson } from '../parsed-json.js'

const schema = z.record(z.string(), z.number().min(0))

/** Feature importances by column. Raises DRIFT_IMPORTANCES. */
export async function readImportances(
  path: string,
  { workspace }: Pick<Context, 'workspace'>,
): Promise<{ readonly weights: ReadonlyMap<string, number>; readonly digest: string }> {
  const text = await readFile(resolve(workspace, path), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code ?? 'unknown reason'})`
    throw errors.DRIFT_IMPORTANCES(`${path} ${why}`, { cause, file: path })
  })
  const parsed = schema.safeParse(parsedJson(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue!.path.length === 0 ? 'it' : `\`${issue!.path.join('.')}\``
    throw errors.DRIFT_IMPORTANCES(`${path}: ${where} is not as expected (${issue!.message})`, { file: path })
  }
  return { weights: new Map(Object.entries(parsed.data)), digest: digestText(text) }
}
