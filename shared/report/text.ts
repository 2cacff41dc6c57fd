/** A piece of inline text: plain, or code that stood between backticks. */
export interface Span {
  readonly text: string
  readonly code: boolean
}

/**
 * Splits text at its backticks: `` `amount` outside 0 … 50,000 ``. A backtick without a partner stands for itself.
 */
export function spansOf(text: string): Span[] {
  const spans: Span[] = []
  const pattern = /`([^`\n]+)`/g
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) spans.push({ text: text.slice(end, match.index), code: false })
    spans.push({ text: match[1] ?? '', code: true })
    end = match.index + match[0].length
  }
  if (end < text.length) spans.push({ text: text.slice(end), code: false })
  return spans
}

/**
 * Marks a name from data as code inside a text of a report. Its own backticks are replaced by a look-alike, so that
 * the name cannot end the code span.
 */
export function quoted(name: string | number): string {
  const text = String(name).replaceAll('`', 'ˋ').replace(/\s+/g, ' ')
  return `\`${text === '' ? ' ' : text}\``
}

/** Printable ASCII on one line. */
const PLAIN = /^[ -~]*$/

/**
 * Makes what is invisible visible: control characters as their pictures (`␛`), characters that reorder or hide text
 * as `<U+202E>`, halves of surrogate pairs as `�`. Line breaks and tabs become spaces unless they are kept.
 */
export function visible(text: string, options: { readonly keepLines?: boolean } = {}): string {
  // Nearly all texts are, and a report has thousands.
  if (PLAIN.test(text)) return text
  const lines = options.keepLines
    ? text.replace(/\r\n?/g, '\n').replaceAll('\t', '  ')
    : text.replace(/[\r\n\t]+/g, ' ')
  return lines
    .replace(/[\u0000-\u0009\u000b-\u001f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replaceAll('\u007f', '␡')
    .replace(
      /[\u0080-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g,
      unseen =>
        unseen === '\ufffd' ? unseen : `<U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/** For media without code spans: the backticks go, and what is invisible is made visible. */
export function plainText(text: string, options: { readonly keepLines?: boolean } = {}): string {
  const unmarked = text.split('\n').map(line =>
    spansOf(line)
      .map(span => span.text)
      .join(''),
  )
  return visible(unmarked.join('\n'), options)
}

const BLOCKS = '▁▂▃▄▅▆▇█'

/** Non-negative values as a line of blocks; at most `width` of them, neighbours joined by their maximum. */
export function sparkline(values: readonly number[], width = 24): string {
  const joined = joinNeighbours(
    values.map(value => (Number.isFinite(value) && value > 0 ? value : 0)),
    width,
  )
  const top = Math.max(...joined, 0)
  return joined.map(value => BLOCKS[top === 0 ? 0 : Math.min(7, Math.floor((value / top) * 7.999))]).join('')
}

function joinNeighbours(values: readonly number[], width: number): number[] {
  if (values.length <= width) return [...values]
  return Array.from({ length: width }, (_, index) => {
    const from = Math.floor((index * values.length) / width)
    const to = Math.max(from + 1, Math.floor(((index + 1) * values.length) / width))
    return Math.max(...values.slice(from, to))
  })
}

/** Columns that a text takes on a terminal: two for wide characters, none for combining ones. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const point of text) {
    if (/\p{Mark}|\u200d/u.test(point)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        point,
      )
        ? 2
        : 1
  }
  return width
}
