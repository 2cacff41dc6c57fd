import { NoEquivalent } from '../translation.js'

export type Parameters = ReadonlyMap<string, unknown>

/**
 * The value of a `$PARAMETER`: one name, or arithmetic over names and numbers (+ - * / ^ and brackets, `abs`, `round`,
 * `trunc`), as in Great Expectations.
 */
export function evaluate(expression: string, parameters: Parameters): unknown {
  const whole = expression.trim()
  if (parameters.has(whole)) return parameters.get(whole)
  if (/^urn:/.test(whole)) {
    throw new NoEquivalent(
      `\`$PARAMETER\` takes the result of another validation (${whole})`,
      'Give the value by a name in the `parameters` input.',
    )
  }
  return new Reader(whole, parameters).read()
}

const TOKEN = /\s*(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+|[A-Za-z_][\w$.]*|[-+*/^()])/y
const FUNCTIONS: Readonly<Record<string, (value: number) => number>> = {
  abs: Math.abs,
  trunc: Math.trunc,
  // Python rounds halves to the even number.
  round: value => (Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value)),
}

class Reader {
  private readonly tokens: string[] = []

  constructor(
    private readonly text: string,
    private readonly parameters: Parameters,
  ) {
    TOKEN.lastIndex = 0
    while (TOKEN.lastIndex < text.length) {
      const found = TOKEN.exec(text)
      if (found === null) throw this.refuse()
      this.tokens.push(found[1]!)
    }
  }

  read(): number {
    const value = this.sum()
    if (this.tokens.length > 0) throw this.refuse()
    return value
  }

  private refuse() {
    return new NoEquivalent(
      `\`$PARAMETER\` is the expression ${JSON.stringify(this.text)}, of which only arithmetic over numbers is known`,
      'Give the result by a name in the `parameters` input.',
    )
  }

  private sum(): number {
    let value = this.product()
    while (this.tokens[0] === '+' || this.tokens[0] === '-') {
      value = this.tokens.shift() === '+' ? value + this.product() : value - this.product()
    }
    return value
  }

  private product(): number {
    let value = this.power()
    while (this.tokens[0] === '*' || this.tokens[0] === '/') {
      value = this.tokens.shift() === '*' ? value * this.power() : value / this.power()
    }
    return value
  }

  private power(): number {
    const base = this.atom()
    if (this.tokens[0] !== '^') return base
    this.tokens.shift()
    return base ** this.power()
  }

  private atom(): number {
    const token = this.tokens.shift()
    if (token === '-') return -this.atom()
    if (token === '+') return this.atom()
    if (token === '(') return this.closed(this.sum())
    if (token === undefined || /^[*/^)]$/.test(token)) throw this.refuse()
    if (/^[\d.]/.test(token)) return Number(token)
    if (this.tokens[0] === '(') {
      const known = Object.hasOwn(FUNCTIONS, token) ? FUNCTIONS[token] : undefined
      if (known === undefined) throw this.refuse()
      this.tokens.shift()
      return known(this.closed(this.sum()))
    }
    if (!this.parameters.has(token)) {
      throw new NoEquivalent(
        `the parameter \`${token}\` has no value`,
        `Write \`${token}=…\` in the \`parameters\` input, or give it a value in the suite.`,
      )
    }
    const value = this.parameters.get(token)
    if (typeof value !== 'number') throw this.refuse()
    return value
  }

  private closed(value: number): number {
    if (this.tokens.shift() !== ')') throw this.refuse()
    return value
  }
}

/** A value of the `parameters` input: JSON where it is some, the text otherwise. */
export function parameterValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
