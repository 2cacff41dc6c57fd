import { NoEquivalent } from '../translation.js'
import type { Condition, TextTest } from './condition.js'
import { type Token, tokensOf } from './condition-tokens.js'

/**
 * Reads the conditions that people write in `row_condition`: comparisons (chained ones too), `and`, `or`, `not` and
 * their signs, `in`, `isin`, `isnull`, `notnull`, `between`, `.str` tests of pandas; `col("x")`, `.notnull()` and
 * `date("…")` of Great Expectations' own parser; `IS NULL`, `IN (…)`, `LIKE`, `BETWEEN` of Spark.
 */
export function parseCondition(text: string): Condition {
  return new Parser(text).parse()
}

class Parser {
  private readonly tokens: Token[]
  private at = 0

  constructor(private readonly text: string) {
    this.tokens = [...tokensOf(text, near => this.refuse(near))]
  }

  parse(): Condition {
    const condition = this.or()
    if (this.peek().kind !== 'end') this.refuse()
    return condition
  }

  private refuse(near = this.peek().text): never {
    const place = near === '' ? '' : ` at \`${near}\``
    throw new NoEquivalent(
      `the row condition ${JSON.stringify(this.text)} cannot be read${place}`,
      'Write it with comparisons, `and`, `or`, `not`, `in`, `isnull()` and `notnull()`, or as `where` (SQL) in the converted file.',
      ['row_condition'],
    )
  }

  private peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? { kind: 'end', text: '' }
  }

  private isSign(...texts: string[]): boolean {
    return this.peek().kind === 'sign' && texts.includes(this.peek().text)
  }

  private isWord(word: string, ahead = 0): boolean {
    return this.peek(ahead).kind === 'name' && this.peek(ahead).text.toLowerCase() === word
  }

  private take(sign: string): void {
    if (!this.isSign(sign)) this.refuse()
    this.at++
  }

  private or(): Condition {
    const parts = [this.and()]
    while (this.isWord('or') || this.isSign('|')) {
      this.at++
      parts.push(this.and())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'or', parts }
  }

  private and(): Condition {
    const parts = [this.not()]
    while (this.isWord('and') || this.isSign('&')) {
      this.at++
      parts.push(this.not())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
  }

  private not(): Condition {
    if (!this.isWord('not')) return this.comparison()
    this.at++
    return { kind: 'not', of: this.not() }
  }

  private comparison(): Condition {
    let left = this.sum()
    const tests: Condition[] = []
    for (;;) {
      const test = this.wordTest(left)
      if (test) {
        tests.push(test)
        continue
      }
      if (!this.isSign('==', '=', '!=', '<>', '<', '<=', '>', '>=')) break
      const written = this.peek().text
      this.at++
      if (this.isSign('[')) {
        // pandas reads `x == [1, 2]` as `x in [1, 2]`.
        if (written !== '==' && written !== '!=') this.refuse()
        tests.push({ kind: 'in', of: left, values: this.list('[', ']'), is: written === '==' })
        continue
      }
      const right = this.sum()
      const operator = written === '==' ? '=' : written === '!=' ? '<>' : written
      tests.push({ kind: 'compare', operator, left, right })
      left = right
    }
    if (tests.length === 0) return left
    return tests.length === 1 ? tests[0]! : { kind: 'and', parts: tests }
  }

  /** Tests that are written with words: `in`, `is null`, `like`, `between`. */
  private wordTest(of: Condition): Condition | undefined {
    const negated = this.isWord('not') && ['in', 'like', 'between'].some(word => this.isWord(word, 1))
    if (negated) this.at++
    const is = !negated
    if (this.isWord('in')) {
      this.at++
      return { kind: 'in', of, values: this.isSign('(') ? this.list('(', ')') : this.list('[', ']'), is }
    }
    if (this.isWord('like')) {
      this.at++
      const pattern = this.peek()
      if (pattern.kind !== 'text') this.refuse()
      this.at++
      return { kind: 'text', of, how: 'like', pattern: pattern.text, is }
    }
    if (this.isWord('between')) {
      this.at++
      const low = this.sum()
      if (!this.isWord('and')) this.refuse()
      this.at++
      const between = betweenOf(of, low, this.sum())
      return is ? between : { kind: 'not', of: between }
    }
    if (this.isWord('is')) {
      this.at++
      const not = this.isWord('not')
      if (not) this.at++
      if (!this.isWord('null')) this.refuse()
      this.at++
      return { kind: 'missing', of, is: !not }
    }
    return undefined
  }

  private sum(): Condition {
    let left = this.product()
    while (this.isSign('+', '-')) left = this.arithmetic(left, () => this.product())
    return left
  }

  private product(): Condition {
    let left = this.unary()
    while (this.isSign('*', '/', '%', '//', '**')) left = this.arithmetic(left, () => this.unary())
    return left
  }

  private arithmetic(left: Condition, next: () => Condition): Condition {
    const operator = this.peek().text
    this.at++
    return { kind: 'arithmetic', operator, left, right: next() }
  }

  private unary(): Condition {
    if (this.isSign('~')) {
      this.at++
      return { kind: 'not', of: this.unary() }
    }
    if (this.isSign('-', '+')) {
      const sign = this.peek().text
      this.at++
      const of = this.unary()
      if (of.kind === 'value' && typeof of.value === 'number')
        return sign === '-' ? { kind: 'value', value: -of.value } : of
      return { kind: 'arithmetic', operator: sign, left: { kind: 'value', value: 0 }, right: of }
    }
    return this.methods(this.primary())
  }

  private primary(): Condition {
    const token = this.peek()
    this.at++
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) }
      case 'text':
        return { kind: 'value', value: token.text }
      case 'quoted-name':
        return { kind: 'column', name: token.text }
      case 'name': {
        const word = token.text.toLowerCase()
        if (word === 'true' || word === 'false') return { kind: 'value', value: word === 'true' }
        if ((word === 'col' || word === 'date') && this.isSign('(')) {
          const [inner, ...more] = this.list('(', ')')
          if (inner?.kind !== 'value' || typeof inner.value !== 'string' || more.length > 0) this.refuse(token.text)
          return word === 'col' ? { kind: 'column', name: inner.value } : { kind: 'date', text: inner.value }
        }
        if (this.isSign('(') || ['none', 'nan', 'null'].includes(word)) this.refuse(token.text)
        return { kind: 'column', name: token.text }
      }
      default:
        if (token.text !== '(') {
          this.at--
          this.refuse()
        }
    }
    const inner = this.or()
    this.take(')')
    return inner
  }

  /** `.isnull()` and what else pandas lets one ask of a column. */
  private methods(of: Condition): Condition {
    if (!this.isSign('.')) return of
    this.at++
    let method = this.peek().text.toLowerCase()
    this.at++
    if (method === 'str' && this.isSign('.')) {
      this.at++
      method = `str.${this.peek().text.toLowerCase()}`
      this.at++
    }
    const given = method === 'isin' ? this.wrappedList() : this.list('(', ')')
    const [first, second, ...more] = given
    switch (method) {
      case 'isnull':
      case 'isna':
      case 'notnull':
      case 'notna':
        if (given.length > 0) this.refuse(method)
        return { kind: 'missing', of, is: method.startsWith('is') }
      case 'isin':
        return { kind: 'in', of, values: given, is: true }
      case 'between':
        if (!first || !second || more.length > 0) this.refuse(method)
        return betweenOf(of, first, second)
      case 'str.startswith':
      case 'str.endswith':
      case 'str.contains': {
        if (first?.kind !== 'value' || typeof first.value !== 'string' || second) this.refuse(method)
        return { kind: 'text', of, how: method.slice(4) as TextTest, pattern: first.value, is: true }
      }
      default:
        return this.refuse(method)
    }
  }

  private list(open: string, close: string): Condition[] {
    this.take(open)
    const values: Condition[] = []
    while (!this.isSign(close)) {
      // That a missing text is no match is what selecting rows makes of it anyway.
      if (this.isWord('na') && this.peek(1).text === '=' && this.isWord('false', 2)) this.at += 3
      else values.push(this.sum())
      if (!this.isSign(close)) this.take(',')
    }
    this.take(close)
    return values
  }

  private wrappedList(): Condition[] {
    this.take('(')
    const values = this.isSign('(') ? this.list('(', ')') : this.list('[', ']')
    this.take(')')
    return values
  }
}

const betweenOf = (of: Condition, low: Condition, high: Condition): Condition => ({
  kind: 'and',
  parts: [
    { kind: 'compare', operator: '>=', left: of, right: low },
    { kind: 'compare', operator: '<=', left: of, right: high },
  ],
})
