import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { Context } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'
import { parsedJson } from '../parsed-json.js'
import { type BatchRecord, batchRecord, mergeRecords } from './record.js'

export const STATE_SCHEMA_ID = 'urn:mlops-actions:schema:drift-state:v1'

/** `drift-state.json`: what earlier runs found, to be carried from run to run as an artifact or in a cache. */
export const stateSchema = z.object({ schema: z.literal(STATE_SCHEMA_ID), records: z.array(batchRecord) })

/** Distances of older batches are left out, so that the file does not grow with the columns for ever. */
const DETAILED = 200

/** The records of a state file; none where there is no file yet. Raises DRIFT_STATE for a file that is something else. */
export async function readState(path: string, { workspace }: Pick<Context, 'workspace'>): Promise<BatchRecord[]> {
  const text = await readFile(resolve(workspace, path), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined
    throw errors.DRIFT_STATE(`${path} cannot be read (${cause.code ?? 'unknown reason'})`, { cause, file: path })
  })
  if (text === undefined) return []
  const parsed = stateSchema.safeParse(parsedJson(text))
  if (parsed.success) return mergeRecords(parsed.data.records)
  const [issue] = parsed.error.issues
  const where = issue!.path.length === 0 ? 'the file' : `\`${issue!.path.join('.')}\``
  throw errors.DRIFT_STATE(`${path} is no state of drift-gate: ${where} is not as expected (${issue!.message})`, {
    file: path,
  })
}

/**
 * Adds a record to the state file. Other runs may write at the same time: the file is read again and merged just
 * before it is replaced, and looked at afterwards, until this record is in it. A record that is lost all the same, with
 * a whole file or a cache, is in the evidence.
 */
export async function writeState(
  path: string,
  records: readonly BatchRecord[],
  ctx: Pick<Context, 'workspace'>,
): Promise<void> {
  const target = resolve(ctx.workspace, path)
  await mkdir(dirname(target), { recursive: true })
  for (let attempt = 0; attempt < 5; attempt++) {
    const merged = mergeRecords(await readState(path, ctx), records)
    const kept = merged.map((record, place) => (place < merged.length - DETAILED ? withoutDetails(record) : record))
    const draft = `${target}.${randomBytes(6).toString('hex')}.part`
    try {
      await writeFile(draft, `${JSON.stringify({ schema: STATE_SCHEMA_ID, records: kept })}\n`)
      await rename(draft, target)
    } catch (cause) {
      await rm(draft, { force: true })
      throw errors.DRIFT_STATE(`${path} cannot be written`, { cause, file: path })
    }
    const now = await readState(path, ctx)
    if (mergeRecords(now, records).length === now.length) return
  }
}

function withoutDetails({ distances: _, ...record }: BatchRecord): BatchRecord {
  return record
}
