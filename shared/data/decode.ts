import { errors } from './errors.js'
import type { DataFile } from './types.js'

const MARKS = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
} as const

/** How the bytes of a text file become text. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1' | 'windows-1252'
  /** Bytes of the byte order mark. */
  readonly mark: number
}

/**
 * The encoding of a text: that of its byte order mark, else the one that was given. Raises DATA_CSV_OPTION where the
 * two contradict each other.
 * @param head the first bytes
 */
export function encodingOf(file: DataFile, head: Uint8Array, given = 'utf-8'): Encoding {
  const marks = Object.entries(MARKS) as [keyof typeof MARKS, readonly number[]][]
  const [name, bytes] = marks.find(([, mark]) => mark.every((byte, index) => head[index] === byte)) ?? []
  if (name !== undefined) {
    if (!['utf-8', 'utf-16'].includes(given) || (given === 'utf-16' && name === 'utf-8')) {
      const found = name.replace(/[lb]e$/, '')
      throw errors.DATA_CSV_OPTION(`${file.name} begins with the byte order mark of ${found}, and is not ${given}`, {
        file: file.name,
        line: 1,
        hint: 'Leave `csv-encoding` out: a byte order mark says what the encoding is.',
      })
    }
    return { name, mark: bytes!.length }
  }
  // Without a mark UTF-16 is little-endian nearly everywhere; a text that begins with a zero byte is not.
  if (given === 'utf-16') return { name: head[0] === 0 && head[1] !== 0 ? 'utf-16be' : 'utf-16le', mark: 0 }
  return { name: given as Encoding['name'], mark: 0 }
}

/**
 * Brings text to UTF-8, without its byte order mark. Raises DATA_UNREADABLE with the line where bytes mean nothing in
 * the encoding.
 */
export async function* decoded(file: DataFile, chunks: AsyncIterable<Buffer>, encoding: Encoding) {
  const decoder =
    encoding.name === 'utf-8' ? undefined : new TextDecoder(labelOf(encoding), { fatal: true, ignoreBOM: true })
  let skip = encoding.mark
  let line = 1
  let before = ''
  for await (const chunk of chunks) {
    const rest = chunk.subarray(skip)
    skip -= chunk.length - rest.length
    if (decoder === undefined) {
      yield rest
      continue
    }
    let text: string
    try {
      if (encoding.name === 'latin-1') assertLatin1(rest)
      text = decoder.decode(rest, { stream: true })
    } catch (cause) {
      throw undecodable(file, encoding, line + linesBefore(rest, encoding), cause)
    }
    line += countEnds(before + text) - countEnds(before)
    before = text.slice(-1)
    yield Buffer.from(text, 'utf8')
  }
  try {
    decoder?.decode()
  } catch (cause) {
    throw undecodable(file, encoding, line, cause)
  }
}

/** For the web, Latin-1 is Windows-1252; they differ only in bytes that a Latin-1 text does not have. */
const labelOf = ({ name }: Encoding) => (name === 'latin-1' ? 'windows-1252' : name)

function assertLatin1(bytes: Uint8Array): void {
  const control = bytes.find(byte => byte >= 0x80 && byte <= 0x9f)
  if (control !== undefined) throw new Error(`byte 0x${control.toString(16)}`)
}

function linesBefore(chunk: Buffer, encoding: Encoding): number {
  if (encoding.name === 'latin-1') {
    return countEnds(
      chunk
        .subarray(
          0,
          chunk.findIndex(byte => byte >= 0x80 && byte <= 0x9f),
        )
        .toString('latin1'),
    )
  }
  const text = new TextDecoder(labelOf(encoding)).decode(chunk)
  return countEnds(text.slice(0, text.indexOf('\uFFFD')))
}

const countEnds = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0

function undecodable(file: DataFile, encoding: Encoding, line: number, cause: unknown) {
  const hint =
    encoding.name === 'latin-1'
      ? 'The file is probably in Windows-1252: give `csv-encoding: windows-1252`.'
      : 'Give the right `csv-encoding`, or write the file again in UTF-8.'
  const name = encoding.name.replace(/[lb]e$/, '')
  return errors.DATA_UNREADABLE(`line ${line} of ${file.name} is not valid in ${name}`, {
    file: file.name,
    line,
    hint,
    cause,
  })
}
