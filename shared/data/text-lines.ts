import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { DataFile } from './types.js'

type Path = Pick<DataFile, 'path'>

const LF = 10
const CR = 13
const SPACE = 32

/** The first 1 MiB of a UTF-8 file as text, without a byte order mark. */
export async function readHead(file: Path): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(file.path, { end: HEAD - 1 })) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

const HEAD = 1 << 20

/** The lines of a UTF-8 file as an editor shows them. */
export function linesOf(file: Path): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file.path), crlfDelay: Number.POSITIVE_INFINITY })
}

/**
 * The lines on which bytes stand, counting from 1 as editors do. CR LF, LF and CR end a line.
 * @param offsets from 0, ascending
 */
export async function linesAt(file: Path, offsets: readonly number[]): Promise<number[]> {
  const lines: number[] = []
  let line = 1
  let passed = 0
  let afterReturn = false
  for await (const piece of createReadStream(file.path)) {
    const chunk = piece as Buffer
    for (let index = 0; index < chunk.length && lines.length < offsets.length; index++) {
      const byte = chunk[index]
      const brokeBefore = afterReturn
      if (afterReturn && byte !== LF) line++ // a lone CR
      afterReturn = byte === CR
      while (lines.length < offsets.length && passed + index >= offsets[lines.length]!) {
        // The engine counts the LF of a CR LF to the line that follows it.
        lines.push(byte === LF && brokeBefore ? line + 1 : line)
      }
      if (byte === LF) line++
    }
    passed += chunk.length
    if (lines.length === offsets.length) break
  }
  while (lines.length < offsets.length) lines.push(line)
  return lines
}

/** How many lines a file has, and how many of them hold anything. What follows the last line end is a line if it is not empty. */
export async function countLines(file: Path): Promise<{ readonly all: number; readonly filled: number }> {
  let all = 0
  let filled = 0
  let holds = false
  let afterReturn = false
  for await (const piece of createReadStream(file.path)) {
    for (const byte of piece as Buffer) {
      if (byte === LF && afterReturn) afterReturn = false
      else if (byte === LF || byte === CR) {
        all++
        if (holds) filled++
        holds = false
        afterReturn = byte === CR
      } else {
        holds = true
        afterReturn = false
      }
    }
  }
  return holds ? { all: all + 1, filled: filled + 1 } : { all, filled }
}

/** Makes the function that turns every line end outside of quotes into LF, piece by piece; quotes as in the survey. */
export function lineEndMender(dialect: { readonly quote: string; readonly delimiter: string }) {
  const quote = dialect.quote.charCodeAt(0)
  const delimiter = dialect.delimiter.charCodeAt(0)
  let quoted = false
  let fieldStarts = true
  let spaceAtStart = false
  let justClosed = false
  let afterReturn = false
  return (chunk: Buffer): Buffer => {
    const out = Buffer.allocUnsafe(chunk.length)
    let length = 0
    for (const byte of chunk) {
      const follows = afterReturn && byte === LF
      afterReturn = !quoted && byte === CR
      if (follows) continue
      // Of two quotes within a value the first closes and the second opens it again.
      const turns = byte === quote && (quoted || fieldStarts || spaceAtStart || justClosed)
      justClosed = (turns && quoted) || (justClosed && byte === SPACE)
      spaceAtStart = fieldStarts && byte === SPACE
      if (turns) quoted = !quoted
      out[length++] = afterReturn ? LF : byte
      fieldStarts = !quoted && (byte === delimiter || byte === LF || byte === CR)
    }
    return out.subarray(0, length)
  }
}
