import { join } from 'node:path'
import { digestFile, digestText, type TreeFile } from '../../evidence/index.js'
import type { Context } from '../../run/index.js'
import type { Attachment, VersionDraft } from '../types.js'
import type { RunArtifacts } from './artifacts.js'

/** Where things lie among a run's artifacts. */
export const MODEL = 'model'
export const ATTACHMENTS = 'attachments'

/**
 * Attachments lie by digest: two jobs that register the same model at once share a run, and must not overwrite each
 * other's card.
 */
export const attachmentPlace = ({ name, sha256 }: Pick<TreeFile, 'name' | 'sha256'>) =>
  `${ATTACHMENTS}/${sha256.slice(0, 12)}/${name}`

/**
 * Uploads the model and its attachments, each file checked on the server by its digest.
 * @param resumed look first what an earlier try left there
 * @returns the attachments with their digests
 */
export async function upload(
  draft: VersionDraft,
  artifacts: RunArtifacts,
  resumed: boolean,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<TreeFile[]> {
  const attachments = await Promise.all(draft.attachments.map(digestAttachment))
  const files = [
    ...draft.model.files.map(file => ({
      ...file,
      place: `${MODEL}/${file.name}`,
      source: join(draft.model.directory, ...file.name.split('/')) as string | Uint8Array,
    })),
    ...attachments.map(({ file, source }) => ({ ...file, place: attachmentPlace(file), source })),
  ]
  const total = files.reduce((sum, file) => sum + file.bytes, 0)
  const progress = log.progress('Uploading the model', { total, unit: 'bytes' })
  let done = 0
  for (const file of files) {
    signal.throwIfAborted()
    const there = resumed && (await artifacts.digest(file.place, file.bytes)) === file.sha256
    if (!there) await artifacts.put(file.place, file.source, file)
    done += file.bytes
    progress.update(done, file.name)
  }
  progress.end()
  return attachments.map(({ file }) => file)
}

async function digestAttachment({
  name,
  content,
}: Attachment): Promise<{ file: TreeFile; source: string | Uint8Array }> {
  if (typeof content !== 'string') return { file: { name, ...(await digestFile(content.file)) }, source: content.file }
  const source = Buffer.from(content)
  return { file: { name, sha256: digestText(source), bytes: source.length }, source }
}
