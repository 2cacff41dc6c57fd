import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { crc32Of } from './crc32.js'
import { errors } from './errors.js'

const END = 0x06054b50
const END_LENGTH = 22
const CENTRAL = 0x02014b50
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly compressed: number
  readonly size: number
  readonly offset: number
  readonly mode: number
}

export interface ZipLimits {
  /** Bytes of all files together when unpacked. */
  readonly maxBytes?: number | undefined
  readonly maxFiles?: number | undefined
}

/**
 * Unpacks a ZIP archive: the small part of the format that build artifacts use (stored and deflated entries, no
 * encryption, no ZIP64). Names that lead out of the directory, links, and archives that unpack to more than the limit
 * or more than they declare are refused. Raises TOOL_ARCHIVE.
 */
export async function extractZip(
  archive: string,
  directory: string,
  limits: ZipLimits = {},
): Promise<readonly string[]> {
  const { maxBytes = 16 * 1024 ** 3, maxFiles = 100_000 } = limits
  const refuse = (why: string) => errors.TOOL_ARCHIVE(`${archive}: ${why}`)
  const file = await open(archive, 'r')
  try {
    const entries = await readEntries(file, refuse)
    if (entries.length > maxFiles) throw refuse(`it holds more than ${maxFiles} files`)
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > maxBytes)
      throw refuse(`it unpacks to more than ${maxBytes} bytes`)
    const names: string[] = []
    for (const entry of entries) {
      refuseUnsafe(entry, refuse)
      const path = join(directory, entry.name)
      if (entry.name.endsWith('/')) {
        await mkdir(path, { recursive: true })
        continue
      }
      await mkdir(dirname(path), { recursive: true })
      await extract(archive, await dataStart(file, entry, refuse), entry, path, refuse)
      names.push(entry.name)
    }
    return names
  } finally {
    await file.close()
  }
}

type Handle = Awaited<ReturnType<typeof open>>
type Refuse = (why: string) => Error

async function read(file: Handle, offset: number, length: number, refuse: Refuse): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
  if (bytesRead !== length) throw refuse('it ends too early')
  return buffer
}

async function readEntries(file: Handle, refuse: Refuse): Promise<Entry[]> {
  const { size } = await file.stat()
  const length = Math.min(size, END_LENGTH + LONGEST_COMMENT)
  const tail = await read(file, size - length, length, refuse)
  let at = tail.length - END_LENGTH
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--
  if (at < 0) throw refuse('it is no ZIP archive')
  const count = tail.readUInt16LE(at + 10)
  const bytes = tail.readUInt32LE(at + 12)
  const offset = tail.readUInt32LE(at + 16)
  if (count === 0xffff || offset === 0xffffffff) throw refuse('it is a ZIP64 archive, which is not supported')
  const central = await read(file, offset, bytes, refuse)
  const entries: Entry[] = []
  for (let position = 0; entries.length < count; ) {
    if (position + 46 > central.length || central.readUInt32LE(position) !== CENTRAL)
      throw refuse('its directory is damaged')
    const nameLength = central.readUInt16LE(position + 28)
    const extra = central.readUInt16LE(position + 30) + central.readUInt16LE(position + 32)
    entries.push({
      name: central.toString('utf8', position + 46, position + 46 + nameLength).replaceAll('\\', '/'),
      encrypted: (central.readUInt16LE(position + 8) & 1) === 1,
      method: central.readUInt16LE(position + 10),
      crc: central.readUInt32LE(position + 16),
      compressed: central.readUInt32LE(position + 20),
      size: central.readUInt32LE(position + 24),
      mode: central.readUInt32LE(position + 38) >>> 16,
      offset: central.readUInt32LE(position + 42),
    })
    position += 46 + nameLength + extra
  }
  return entries
}

function refuseUnsafe(entry: Entry, refuse: Refuse): void {
  const { name } = entry
  const parts = name.split('/')
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || parts.includes('..') || /[\0\r\n]/.test(name)) {
    throw refuse(`the name ${JSON.stringify(name)} leads out of the archive`)
  }
  if ((entry.mode & 0o170000) === 0o120000) throw refuse(`${name} is a link`)
  if (entry.encrypted) throw refuse(`${name} is encrypted`)
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw refuse(`${name} is packed by method ${entry.method}, which is not supported`)
}

async function dataStart(file: Handle, entry: Entry, refuse: Refuse): Promise<number> {
  const header = await read(file, entry.offset, 30, refuse)
  return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

async function extract(archive: string, start: number, entry: Entry, path: string, refuse: Refuse): Promise<void> {
  let crc = 0
  let size = 0
  const check = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      crc = crc32Of(chunk, crc)
      // A bomb declares less than it is.
      done(size > entry.size ? refuse(`${entry.name} is larger than declared`) : null, chunk)
    },
  })
  const source = createReadStream(archive, { start, end: Math.max(start, start + entry.compressed - 1) })
  const target = createWriteStream(path)
  try {
    if (entry.size === 0) target.end()
    else if (entry.method === DEFLATED) await pipeline(source, createInflateRaw(), check, target)
    else await pipeline(source, check, target)
  } catch (cause) {
    throw (cause as { name?: string }).name === 'ActionError'
      ? cause
      : refuse(`${entry.name} cannot be unpacked: ${(cause as Error).message}`)
  }
  if (size !== entry.size || crc !== entry.crc) throw refuse(`${entry.name} is damaged`)
  if ((entry.mode & 0o111) !== 0) await chmod(path, 0o755)
}
