/** What a plain reader of a text says of it; undefined where opinions may differ. */
export interface Account {
  /** Lines that are neither header nor blank. */
  readonly lines: number | undefined
  readonly rows: readonly [least: number, most: number]
  /** Whether every line belongs to a row; undefined where opinions may differ. */
  readonly sound?: boolean
}

const isUtf8 = (bytes: Buffer) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Reads CSV with commas as RFC 4180 says, but for one space before a quote; other quotes in values are what they are. */
export function accountOfCsv(bytes: Buffer): Account | undefined {
  // Another encoding, by its mark or by its zeros.
  if (bytes.includes(0) || /^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) return undefined
  // Which lines hold what is no text may differ, but not that there are some.
  if (!isUtf8(bytes)) return { lines: undefined, rows: [0, Number.POSITIVE_INFINITY], sound: false }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const records: { fields: number; trailing: number; empty: boolean }[] = []
  let sound = true
  let at = 0
  while (at < text.length) {
    let fields = 0
    const start = at
    for (;;) {
      fields++
      if (text[at] === '"' || text.startsWith(' "', at)) {
        const close = / ?"(?:[^"]|"")*"/y
        close.lastIndex = at
        const found = close.exec(text)
        if (found === null) return { lines: undefined, rows: [0, Number.POSITIVE_INFINITY], sound: false }
        at = close.lastIndex
        if (at < text.length && !',\r\n'.includes(text[at]!)) sound = false
      }
      while (at < text.length && !',\r\n'.includes(text[at]!)) at++
      if (text[at] !== ',') break
      at++
    }
    const trailing = text
      .slice(start, at)
      .match(/(,("")?)*$/)![0]
      .replaceAll('"', '').length
    records.push({ fields, trailing, empty: at === start })
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
  }
  const [header, ...rest] = records
  if (header === undefined || !sound) return undefined
  const counted = header.fields === 1 ? rest : rest.filter(record => !record.empty)
  // Commas at the end of a line, with nothing after them, are no further fields.
  const width = (record: (typeof counted)[number]) =>
    record.fields >= header.fields && record.fields - record.trailing <= header.fields
  const rows = counted.filter(width).length
  const isSound = rows === counted.length
  if (!text.includes('"')) return { lines: counted.length, rows: [rows, rows], sound: isSound }
  // Behind a record of the wrong width the engine goes on at the next line, be it within quotes.
  return { lines: undefined, rows: isSound ? [rows, rows] : [0, Number.POSITIVE_INFINITY], sound: isSound }
}

/** Reads JSONL with this machine's own parser. */
export function accountOfJsonl(bytes: Buffer): Account | undefined {
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined
  const lines = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter(line => /[^ \t\r\n]/.test(line))
  // Only line feeds end a line of JSON for everybody.
  if (lines.some(line => /\r./s.test(line) || /[\v\f\u2028\u2029\u0085\uFEFF]/.test(line))) return undefined
  let good = 0
  let open = 0
  for (const line of lines) {
    const value = parsed(line)
    // Texts such as NaN, halves of characters, keys given twice and commas before a bracket are matters of opinion.
    if (/nan|inf|\\u|,\s*[}\]]/i.test(line)) open++
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      if (JSON.stringify(value).replace(/\s/g, '') === line.replace(/\s/g, '')) good++
      else open++
    }
  }
  return { lines: lines.length, rows: [good, good + open] }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
