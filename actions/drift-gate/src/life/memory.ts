import type { Context } from '../../../../shared/run/index.js'
import type { Memory } from '../plan.js'
import type { WindowRequest } from '../windows.js'
import { type BatchRecord, batchRecord, mergeRecords } from './record.js'
import { readState } from './state-file.js'

/** Everything that is known of earlier batches: from the state file, and from the evidence where the file lost it. */
export async function recall(
  path: string,
  digests: { readonly current: string; readonly reference: string; readonly policy: string },
  windows: WindowRequest | undefined,
  ctx: Context,
): Promise<Memory> {
  const stated = await readState(path, ctx)
  const proven = (await ctx.evidence.by('drift-gate')).flatMap(({ details }): BatchRecord[] => {
    const parsed = batchRecord.safeParse(details.batch)
    return parsed.success ? [parsed.data] : []
  })
  // Of one growing log every window is another batch.
  const window = windows === undefined ? '' : ` ${JSON.stringify(windows)}`
  return {
    path,
    records: mergeRecords(stated, proven),
    batch: {
      data: `${digests.current}${window}`,
      reference: digests.reference,
      policy: digests.policy,
    },
  }
}
