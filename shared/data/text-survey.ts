/** What the bytes of a text file show before anything parses them; offsets count from 0. */
export interface TextSurvey {
  /** The first bytes, as many as there are up to 16. */
  readonly head: Uint8Array
  /** The first NUL byte. */
  readonly nul: number | undefined
  /** Start of the first line that is longer than LONGEST_LINE. */
  readonly longLine: number | undefined
  /** Whether all lines are shorter than ORDINARY_LINE. */
  readonly ordinaryLines: boolean
  /** Where a quote opens that is not closed within LONGEST_QUOTED bytes. */
  readonly openQuote: number | undefined
  /** Where a quote opens that the file does not close. */
  readonly unclosed: number | undefined
  /** Start of the first line that nests deeper than DEEPEST. */
  readonly deepLine: number | undefined
  /** Kinds of line ends outside of quotes. */
  readonly lineEnds: ReadonlySet<LineEnd>
  /** Whether a quoted value holds a line end. */
  readonly quotedLineEnds: boolean
}

export type LineEnd = 'LF' | 'CR LF' | 'CR'

/** The engine loses lines that do not fit into its buffer (32 MB) without a word; a JSON object may have 16 MiB. */
export const LONGEST_LINE = 16 * 2 ** 20
/** Shorter than half of what the engine is told to read at a time. */
export const ORDINARY_LINE = 4_000_000
/** A value over 2 MB is malformed anyway; from 8 MB on the engine starts to read in the middle of it. */
export const LONGEST_QUOTED = 4 * 2 ** 20
/** The engine walks nested JSON by recursion, and crashes where the stack of a thread ends. */
export const DEEPEST = 1000

export type Surveyor = { push(chunk: Uint8Array): void; result(): TextSurvey }

const LF = 10
const CR = 13
const FIELD_START = 0
const IN_FIELD = 1
const QUOTED = 2
/**
 * After a quote in a quoted value, and spaces behind it: its end, or the first of two that mean one. The engine takes
 * `"a" "b"` for one value.
 */
const QUOTE_IN_QUOTED = 3
/** After the one space that the engine passes over before an opening quote; before a second one it does not. */
const SPACE_AT_START = 4

/**
 * Looks through a file in pieces, mostly by searching single bytes, so that it costs little beside the digest.
 * @param dialect of CSV; without it the text is JSONL
 */
export function createSurveyor(dialect?: { readonly quote: string; readonly delimiters: readonly string[] }): Surveyor {
  const lines = lineLengths()
  const special = dialect === undefined ? nesting() : quoting(dialect)
  let head = new Uint8Array(0)
  let nul: number | undefined
  let passed = 0
  return {
    push(piece) {
      const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
      if (head.length < 16) head = new Uint8Array([...head, ...chunk.subarray(0, 16 - head.length)])
      if (nul === undefined) {
        const at = chunk.indexOf(0)
        if (at >= 0) nul = passed + at
      }
      lines.push(chunk, passed)
      special.push(chunk, passed)
      passed += chunk.length
    },
    result: () => ({
      head,
      nul,
      ...lines.result(passed),
      openQuote: undefined,
      unclosed: undefined,
      deepLine: undefined,
      lineEnds: new Set(),
      quotedLineEnds: false,
      ...special.result(passed),
    }),
  }
}

function lineLengths() {
  let start = 0
  let longLine: number | undefined
  let ordinaryLines = true
  const endsAt = (end: number) => {
    if (end - start >= ORDINARY_LINE) ordinaryLines = false
    if (end - start > LONGEST_LINE) longLine ??= start
  }
  return {
    push(chunk: Buffer, passed: number) {
      const ends = [LF, CR].map(end => [chunk.indexOf(end), chunk.lastIndexOf(end)] as const).filter(([at]) => at >= 0)
      if (ends.length === 0) return
      endsAt(passed + Math.min(...ends.map(([at]) => at)))
      start = passed + Math.max(...ends.map(([, at]) => at)) + 1
    },
    result(passed: number) {
      endsAt(passed)
      return { longLine, ordinaryLines }
    },
  }
}

/** What a byte is to CSV. */
const OTHER = 0
const DELIMITER = 1
const QUOTE = 2
const FEED = 3
const RETURN = 4

const SPACE = 32

/** The state behind bytes that are no marks. */
function behindOthers(state: number, chunk: Buffer, from: number, to: number): number {
  if (chunk[from] !== SPACE || state === IN_FIELD || state === SPACE_AT_START) return IN_FIELD
  if (state === FIELD_START) return to === from + 1 ? SPACE_AT_START : IN_FIELD
  for (let index = from; index < to; index++) if (chunk[index] !== SPACE) return IN_FIELD
  return state
}

/** Quotes and line ends of CSV, by the same rules as the engine: a quote opens a value where a field begins, or behind one space there. */
function quoting({ quote, delimiters }: { readonly quote: string; readonly delimiters: readonly string[] }) {
  const mark = quote.charCodeAt(0)
  const kinds = new Uint8Array(256)
  for (const delimiter of delimiters) kinds[delimiter.charCodeAt(0)] = DELIMITER
  kinds[mark] = QUOTE
  kinds[LF] = FEED
  kinds[CR] = RETURN
  let state = FIELD_START
  let afterReturn = false
  let openedAt = 0
  let openQuote: number | undefined
  let quotedLineEnds = false
  const ends = { LF: false, 'CR LF': false, CR: false }

  /** Byte by byte, from where the state is known. The loop works on its own variables, which is several times faster. */
  function scan(chunk: Buffer, passed: number) {
    let now = state
    let returned = afterReturn
    let feeds = false
    let pairs = false
    let returns = false
    let quotedEnds = false
    const { length } = chunk
    for (let index = 0; index < length; index++) {
      let kind = kinds[chunk[index]!]!
      if (now === QUOTED) {
        // Most bytes change nothing: they are passed over in loops of their own.
        while (kind <= DELIMITER && ++index < length) kind = kinds[chunk[index]!]!
        if (index === length) break
        if (kind === QUOTE) {
          if (passed + index - openedAt > LONGEST_QUOTED) openQuote ??= openedAt
          now = QUOTE_IN_QUOTED
        } else quotedEnds = true
        continue
      }
      if (kind === OTHER) {
        if (returned) {
          returned = false
          returns = true
        }
        const from = index
        while (kind === OTHER && ++index < length) kind = kinds[chunk[index]!]!
        now = behindOthers(now, chunk, from, index)
        if (index === length) break
      }
      if (kind === FEED) {
        if (returned) pairs = true
        else feeds = true
        returned = false
        now = FIELD_START
        continue
      }
      if (returned) {
        returned = false
        returns = true
      }
      if (kind === RETURN) {
        returned = true
        now = FIELD_START
      } else if (kind === DELIMITER) now = FIELD_START
      else if (now === QUOTE_IN_QUOTED) now = QUOTED
      else if (now === FIELD_START || now === SPACE_AT_START) {
        now = QUOTED
        openedAt = passed + index
      } else now = IN_FIELD
    }
    state = now
    afterReturn = returned
    ends.LF ||= feeds
    ends['CR LF'] ||= pairs
    ends.CR ||= returns
    quotedLineEnds ||= quotedEnds
  }

  /** A piece without quotes and, outside of them, without carriage returns: by its last byte alone. */
  function skip(chunk: Buffer) {
    const hasFeed = chunk.indexOf(LF) >= 0
    if (state === QUOTED) {
      quotedLineEnds ||= hasFeed || chunk.indexOf(CR) >= 0
      return
    }
    ends.LF ||= hasFeed
    state = endOf(chunk)
  }

  /** A piece without quotes: from one carriage return to the next. */
  function pair(chunk: Buffer) {
    for (let at = chunk.indexOf(CR); at >= 0; at = chunk.indexOf(CR, at + 1)) {
      if (at + 1 === chunk.length) afterReturn = true
      else if (chunk[at + 1] === LF) ends['CR LF'] = true
      else ends.CR = true
    }
    if (!ends.LF) {
      for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
        if (at > 0 && chunk[at - 1] === CR) continue
        ends.LF = true
        break
      }
    }
    state = endOf(chunk)
  }

  /** The state behind a piece without quotes. */
  function endOf(chunk: Buffer): number {
    let start = chunk.length
    while (start > 0 && kinds[chunk[start - 1]!] === OTHER) start--
    if (start === chunk.length) return FIELD_START
    return behindOthers(start === 0 ? state : FIELD_START, chunk, start, chunk.length)
  }

  return {
    push(chunk: Buffer, passed: number) {
      if (chunk.length === 0) return
      if (afterReturn || chunk.indexOf(mark) >= 0) scan(chunk, passed)
      else if (state !== QUOTED && chunk.indexOf(CR) >= 0) pair(chunk)
      else skip(chunk)
    },
    result(passed: number) {
      const unclosed = state === QUOTED ? openedAt : undefined
      const open = unclosed !== undefined && passed - unclosed > LONGEST_QUOTED ? unclosed : undefined
      const kinds = (Object.keys(ends) as LineEnd[]).filter(kind => ends[kind] || (kind === 'CR' && afterReturn))
      return { openQuote: openQuote ?? open, unclosed, quotedLineEnds, lineEnds: new Set(kinds) }
    },
  }
}

/** Lines shorter than this cannot nest too deep, and need no look at their bytes. */
const SHORT = 2 * DEEPEST

/** How deep JSON nests. Only lines that are long enough are looked at byte by byte, and those that span pieces. */
function nesting() {
  let lineStart = 0
  let depth = 0
  let quoted = false
  let escaped = false
  let deepLine: number | undefined

  function scan(chunk: Buffer, from: number, to: number) {
    for (let index = from; index < to; index++) {
      const byte = chunk[index]!
      if (escaped) escaped = false
      else if (quoted) {
        if (byte === 92) escaped = true
        else if (byte === 34) quoted = false
      } else if (byte === 34) quoted = true
      else if (byte === 91 || byte === 123) {
        if (++depth > DEEPEST) deepLine ??= lineStart
      } else if (byte === 93 || byte === 125) depth--
    }
  }
  function startLine(at: number) {
    lineStart = at
    depth = 0
    quoted = false
    escaped = false
  }

  return {
    push(chunk: Buffer, passed: number) {
      let at = 0
      while (at < chunk.length) {
        const isFresh = lineStart === passed + at
        const near = isFresh ? chunk.lastIndexOf(LF, at + SHORT) : -1
        if (near >= at) {
          at = near + 1
          startLine(passed + at)
          continue
        }
        const end = chunk.indexOf(LF, at)
        scan(chunk, at, end < 0 ? chunk.length : end)
        if (end < 0) return
        at = end + 1
        startLine(passed + at)
      }
    },
    result: () => ({ deepLine }),
  }
}
