/** A piece of a condition's text. */
export interface Token {
  readonly kind: 'name' | 'quoted-name' | 'number' | 'text' | 'sign' | 'end'
  readonly text: string
}

const TOKENS = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_]*)`,
    '`(?<quoted>[^`]+)`',
    String.raw`'(?<single>(?:[^'\\]|\\.)*)'`,
    String.raw`"(?<double>(?:[^"\\]|\\.)*)"`,
    String.raw`(?<sign>==|!=|<>|<=|>=|\*\*|\/\/|[-+*/%<>=()[\],.&|~])`,
  ].join('|'),
  'uy',
)

/** The tokens of a condition, an `end` last; `refuse` is called with what is none. */
export function* tokensOf(text: string, refuse: (near: string) => never): Generator<Token> {
  let at = 0
  while (at < text.length) {
    TOKENS.lastIndex = at
    const { number, name, quoted, single, double, sign, space } = TOKENS.exec(text)?.groups ?? {}
    if (number !== undefined) yield { kind: 'number', text: number }
    else if (name !== undefined) yield { kind: 'name', text: name }
    else if (quoted !== undefined) yield { kind: 'quoted-name', text: quoted }
    else if (sign !== undefined) yield { kind: 'sign', text: sign }
    else if (single !== undefined || double !== undefined) yield { kind: 'text', text: plain(single ?? double ?? '') }
    else if (space === undefined) refuse(text.slice(at, at + 12))
    at = TOKENS.lastIndex
  }
  yield { kind: 'end', text: '' }
}

/** Without the escapes of a text in quotes. */
const plain = (text: string) => text.replace(/\\(.)/g, (_, char: string) => ({ n: '\n', t: '\t' })[char] ?? char)
