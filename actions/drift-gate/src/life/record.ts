import { z } from 'zod'

/** What is remembered of one batch. Small, so that the life of a model fits into one file. */
export const batchRecord = z.object({
  /** Digest of the data. */
  data: z.string().min(1),
  /** Digests of what it was compared with and by; another reference or policy begins another life. */
  reference: z.string().min(1),
  policy: z.string().min(1),
  /** When the batch was judged first; the end of its window where it has one. */
  at: z.iso.datetime(),
  /** From 1, in the order in which batches of this life were judged. */
  position: z.int().min(1),
  /** Error that its alarms may make out of what the whole life may; 0 where each batch has an error rate of its own. */
  spent: z.number().min(0).max(1),
  /** The verdict about this batch alone, before any waiting for more of the same. */
  verdict: z.enum(['pass', 'warn', 'fail', 'inconclusive']),
  /** Whether retraining was asked for. */
  retrain: z.boolean(),
  rows: z.int().min(0),
  drifted: z.array(z.string()),
  /** The deciding distance of columns, for the time line. */
  distances: z.record(z.string(), z.number()).optional(),
  /** Score of the batch among the chunks of its reference, where ranks decide. */
  score: z.number().optional(),
})
export type BatchRecord = z.infer<typeof batchRecord>

/** Two records of one batch: the same data, judged in the same way. */
const identityOf = ({ data, reference, policy }: BatchRecord) => JSON.stringify([reference, policy, data])

/**
 * All records of several sources, each batch once, oldest first. Nothing is ever taken away, so it does not matter in
 * which order sources are merged, how often, or who wrote first: what one source lost another one brings back.
 */
export function mergeRecords(...sources: readonly (readonly BatchRecord[])[]): BatchRecord[] {
  const merged = new Map<string, BatchRecord>()
  for (const record of sources.flat()) {
    const known = merged.get(identityOf(record))
    if (known === undefined || inOrder(record, known) < 0) merged.set(identityOf(record), record)
  }
  return [...merged.values()].sort(inOrder)
}

function inOrder(a: BatchRecord, b: BatchRecord): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.position !== b.position) return a.position - b.position
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)]
  return x < y ? -1 : Number(x > y)
}
