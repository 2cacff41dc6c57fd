import { spansOf, visible } from '../text.js'

/** Markup that is safe as it stands. Only `html` and `raw` make it, so a plain string cannot slip in unescaped. */
export interface Markup {
  readonly markup: string
}

export function raw(markup: string): Markup {
  return { markup }
}

type Piece = Markup | string | number | undefined | readonly Piece[]

/** A template whose values are escaped unless they are markup; lists are joined, undefined is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { markup: strings.map((text, index) => text + (index < values.length ? write(values[index]) : '')).join('') }
}

function write(piece: Piece): string {
  if (piece === undefined) return ''
  if (Array.isArray(piece)) return piece.map(write).join('')
  if (typeof piece === 'object') return (piece as Markup).markup
  return escapeHtml(String(piece))
}

/** Safe in text and in quoted attributes; what is invisible is made visible. */
export function escapeHtml(text: string): string {
  return escapeMarkup(visible(text))
}

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`)
}

/** A text of an outcome: code between backticks, numbers kept together with their units. */
export function inline(text: string): Markup {
  return raw(
    spansOf(text)
      .map(span => (span.code ? `<code>${breakable(escapeHtml(span.text))}</code>` : withUnits(escapeHtml(span.text))))
      .join(''),
  )
}

/** Lets long names break after the characters that they are made of, instead of widening the page. */
export function breakable(escaped: string): string {
  return escaped.replace(/(?<=[\w-]{8}[/._:=-])(?=\w{4})/g, '<wbr>')
}

/** A number and its unit do not part at the end of a line. */
export function withUnits(escaped: string): string {
  return escaped.replace(/(?<=[\d∞]) (?=%|(?:ms|µs|s|min|h|d|B|[KMGTP]iB)(?![\w]))/g, '\u00a0')
}
