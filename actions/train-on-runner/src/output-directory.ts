import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { errors } from './errors.js'

/** Lies in every output directory from the start: by it the next run knows that it may empty the directory. */
const MARKER = 'training-request.json'

/**
 * Empties the output directory of an earlier attempt, so that what it left is not taken for this one's result, and marks
 * it as this step's. A directory that this step did not make is never emptied. Raises TRAINING_OUTPUT.
 * @param directory absolute
 * @param shown as the user wrote it
 * @param asked what training is asked for, kept in the marker
 */
export async function claimOutputDirectory(
  directory: string,
  shown: string,
  workspace: string,
  asked: unknown,
): Promise<void> {
  const fromHere = relative(directory, workspace)
  const holdsWorkspace =
    fromHere === '' || !(fromHere === '..' || fromHere.startsWith(`..${sep}`) || isAbsolute(fromHere))
  if (holdsWorkspace) throw errors.TRAINING_OUTPUT(`output-dir: ${shown} holds the whole workspace`)
  const found = await lstat(directory).catch(() => undefined)
  if (found !== undefined) {
    if (!found.isDirectory()) throw errors.TRAINING_OUTPUT(`output-dir: ${shown} is no directory`)
    const names = await readdir(directory)
    if (names.length > 0 && !names.includes(MARKER)) {
      throw errors.TRAINING_OUTPUT(`output-dir: ${shown} holds files of others (${names.slice(0, 3).join(', ')})`)
    }
    for (const name of names) await rm(join(directory, name), { recursive: true, force: true })
  }
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, MARKER), `${JSON.stringify(asked, null, 2)}\n`)
}
