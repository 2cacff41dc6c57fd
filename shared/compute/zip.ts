import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { errors } from './errors.js'

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)

/**
 * Unpacks a zip file, entry by entry. Names that would leave the directory are refused (the library checks them),
 * links are not made, and each file must have the size that the archive states. Raises TRAINING_ARTIFACT.
 */
export async function extractZip(file: string, directory: string): Promise<string[]> {
  const names: string[] = []
  let zip: yauzl.ZipFile | undefined
  try {
    zip = await openZip(file, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue
      const type = (entry.externalFileAttributes >>> 16) & 0o170000
      if (type === 0o120000) throw new Error(`${entry.fileName} is a link`)
      const target = join(directory, ...entry.fileName.split('/'))
      await mkdir(dirname(target), { recursive: true })
      await pipeline(await streamOf(zip, entry), createWriteStream(target))
      names.push(entry.fileName)
    }
    return names
  } catch (cause) {
    throw errors.TRAINING_ARTIFACT(`the artifact cannot be unpacked: ${(cause as Error).message}`, { cause })
  } finally {
    zip?.close()
  }
}

async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | undefined>((resolve, reject) => {
      zip.once('entry', resolve)
      zip.once('end', () => resolve(undefined))
      zip.once('error', reject)
      zip.readEntry()
    })
    zip.removeAllListeners('entry')
    zip.removeAllListeners('end')
    zip.removeAllListeners('error')
    if (entry === undefined) return
    yield entry
  }
}

function streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}
