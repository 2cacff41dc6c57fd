import { gunzipSync, gzipSync } from 'node:zlib'

/** Whole numbers below a bound; the same seed gives the same ones (mulberry32). */
export type Dice = (below: number) => number

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export const oneOf = <T>(dice: Dice, items: readonly T[]): T => items[dice(items.length)]!

type Mutation = (bytes: Buffer, dice: Dice, other: Buffer) => Buffer

const insertAt = (bytes: Buffer, at: number, what: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)])
const place = (bytes: Buffer, dice: Dice) => dice(bytes.length + 1)

/** Ways in which files get damaged between whoever writes them and whoever reads them. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  nothing: bytes => bytes,
  'a bit flips': (bytes, dice) => {
    const copy = Buffer.from(bytes)
    for (let flips = 1 + dice(4); flips > 0 && copy.length > 0; flips--) {
      const at = dice(copy.length)
      copy[at] = copy[at]! ^ (1 << dice(8))
    }
    return copy
  },
  'the end is missing': (bytes, dice) => bytes.subarray(0, place(bytes, dice)),
  'the beginning is missing': (bytes, dice) => bytes.subarray(dice(Math.min(bytes.length, 64) + 1)),
  'a piece is missing': (bytes, dice) => {
    const at = place(bytes, dice)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + dice(64))])
  },
  'a piece comes twice': (bytes, dice) => {
    const at = place(bytes, dice)
    return insertAt(bytes, place(bytes, dice), bytes.subarray(at, at + 1 + dice(200)))
  },
  'a piece of another file': (bytes, dice, other) => {
    const at = place(other, dice)
    return insertAt(bytes, place(bytes, dice), other.subarray(at, at + 1 + dice(200)))
  },
  'two files in one': (bytes, _, other) => Buffer.concat([bytes, other]),
  'a mark is inserted': (bytes, dice) => {
    const marks = [
      '"',
      '""',
      '\n',
      '\r',
      '\r\n',
      ',',
      '\0',
      '\\',
      '{',
      '}',
      '[',
      '"\n"',
      ' "',
      '" ',
      '\uFEFF',
      '\u2028',
    ]
    return insertAt(bytes, place(bytes, dice), Buffer.from(oneOf(dice, marks)))
  },
  'marks in the first line': (bytes, dice) =>
    insertAt(
      bytes,
      dice(Math.min(bytes.length, 30) + 1),
      Buffer.from(oneOf(dice, ['"', ',', '\n', '\r', 'é', ' ', '\0'])),
    ),
  'foreign bytes': (bytes, dice) =>
    insertAt(
      bytes,
      place(bytes, dice),
      Buffer.from(oneOf(dice, [[0xe9], [0xff, 0xfe], [0xc3], [0xed, 0xa0, 0x80], [0x80]])),
    ),
  'another encoding': (bytes, dice) => {
    const text = bytes.toString('utf8')
    const wide = Buffer.from(oneOf(dice, ['', '\uFEFF']) + text, 'utf16le')
    return oneOf(dice, [wide, Buffer.from(wide).swap16(), Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`)])
  },
  'other line ends': (bytes, dice) => {
    const end = oneOf(dice, ['\r\n', '\r', '\n\n', '\r\r\n'])
    const every = 1 + dice(3)
    let count = 0
    return Buffer.from(
      bytes.toString('latin1').replace(/\n/g, given => (count++ % every === 0 ? end : given)),
      'latin1',
    )
  },
  'zeros where the disk was full': (bytes, dice) =>
    Buffer.concat([bytes.subarray(0, place(bytes, dice)), Buffer.alloc(1 + dice(600))]),
}

/** Damage to what is packed, packed again: the checksum is right and the text is not. */
export function withinGzip(bytes: Buffer, change: (plain: Buffer) => Buffer): Buffer {
  return gzipSync(change(gunzipSync(bytes)))
}
