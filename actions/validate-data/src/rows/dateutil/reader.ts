import { DayParts, daysOf, fullYearOf, integer, NoDate } from './calendar.js'
import { type Clock, fraction, inHalf, seconds } from './clock.js'
import { tokensOf } from './tokens.js'
import { words } from './words.js'

/**
 * Whether `dateutil.parser.parse` (2.9, default options) reads a text as a date or time. What a text lacks is taken
 * from a 1 January of a leap year, where dateutil takes today, so that the answer is the same every day. Digits are
 * those of ASCII.
 */
export function isDateutilDate(text: string): boolean {
  try {
    return new Reader(tokensOf(text)).reads()
  } catch (error) {
    if (error instanceof NoDate) return false
    throw error
  }
}

class Reader {
  private readonly day = new DayParts()
  private readonly clock: Clock = {}

  constructor(private readonly tokens: string[]) {}

  reads(): boolean {
    for (let at = 0; at < this.tokens.length; at++) at = this.read(at)
    const { year, month, day } = this.day.resolved()
    const found = [year, month, day, ...Object.values(this.clock)]
    if (found.every(value => value === undefined)) return false
    return this.exists(year, month, day)
  }

  private exists(year: number | undefined, month = 1, day = 1): boolean {
    const { hour = 0, minute = 0, second = 0 } = this.clock
    const full = year === undefined ? 2000 : this.day.hasCentury ? year : fullYearOf(year)
    if (full < 1 || full > 9999 || month < 1 || month > 12 || day < 1 || day > daysOf(full, month)) return false
    return hour < 24 && minute < 60 && second < 60
  }

  /** Reads what begins at a token; returns the last token that belongs to it. */
  private read(at: number): number {
    const { tokens, clock } = this
    const token = tokens[at]!
    if (/^\d+(\.\d+)?$/.test(token)) return this.number(at)
    // Python reads these as numbers, which then are no dates.
    if (/^(nan|inf|infinity)$/i.test(token)) throw new NoDate()
    const weekday = words.weekday(token)
    if (weekday !== undefined) {
      clock.weekday = weekday
      return at
    }
    if (words.month(token) !== undefined) return this.month(at)
    const half = words.half(token)
    if (half !== undefined) {
      if (clock.hour === undefined || clock.hour > 12) throw new NoDate()
      clock.hour = inHalf(clock.hour, half)
      return at
    }
    if (clock.hour !== undefined && clock.zone === undefined && clock.offset === undefined && words.isZone(token)) {
      this.zone(at)
      return at
    }
    if (clock.hour !== undefined && (token === '+' || token === '-')) return this.offset(at)
    if (!words.isSkipped(token)) throw new NoDate()
    return at
  }

  /** A month's name, with what may follow it: `Jan-01-99`, `Jan of 01`. */
  private month(at: number): number {
    const { tokens, day } = this
    day.add(words.month(tokens[at])!, 'month')
    const mark = tokens[at + 1]
    if (mark === '-' || mark === '/') {
      day.add(this.given(at + 2))
      if (tokens[at + 3] !== mark) return at + 2
      day.add(this.given(at + 4))
      return at + 4
    }
    const isOf = mark === ' ' && tokens[at + 2]?.toLowerCase() === 'of' && tokens[at + 3] === ' '
    if (!isOf || at + 4 >= tokens.length) return at
    const year = tokens[at + 4]!
    if (/^\d+$/.test(year)) day.add(String(fullYearOf(Number(year))), 'year')
    return at + 4
  }

  private given(at: number): string {
    const token = this.tokens[at]
    if (token === undefined) throw new NoDate()
    return token
  }

  private zone(at: number): void {
    const { tokens, clock } = this
    const name = tokens[at]!
    const isUtc = /^(utc|gmt|z)$/i.test(name)
    clock.zone = name
    clock.offset = isUtc && /^(utc|gmt|z)$/.test(name) ? 0 : undefined
    const sign = tokens[at + 1]
    if (sign !== '+' && sign !== '-') return
    // The offset after it is read next.
    clock.offset = undefined
    if (isUtc) clock.zone = undefined
  }

  private offset(at: number): number {
    const { tokens, clock } = this
    const digits = this.given(at + 1)
    let last = at + 1
    let minutes = 0
    if (digits.length === 4) {
      minutes = integer(digits.slice(0, 2)) * 60 + integer(digits.slice(2))
    } else if (tokens[at + 2] === ':') {
      minutes = integer(digits) * 60 + integer(tokens[at + 3])
      last = at + 3
    } else if (digits.length <= 2) {
      minutes = integer(digits) * 60
    } else {
      throw new NoDate()
    }
    // More than the time differences of Python can hold.
    if (minutes * 60 >= 86_400 * 1_000_000_000) throw new NoDate()
    clock.offset = minutes
    const name = tokens[last + 3]
    const isNamed =
      words.isSkipped(tokens[last + 1]) &&
      tokens[last + 2] === '(' &&
      tokens[last + 4] === ')' &&
      name !== undefined &&
      name.length >= 3 &&
      clock.zone === undefined &&
      words.isZone(name)
    if (!isNamed) return last
    clock.zone = name
    return last + 4
  }

  /** A number: what it is depends on its length, on what stands around it and on what was read before. */
  private number(at: number): number {
    const { tokens, day, clock } = this
    const token = tokens[at]!
    const { length } = token
    const value = Number(token)
    const next = tokens[at + 1]
    if (
      day.length === 3 &&
      (length === 2 || length === 4) &&
      clock.hour === undefined &&
      (next === undefined || (next !== ':' && words.unit(next) === undefined))
    ) {
      clock.hour = integer(token.slice(0, 2))
      if (length === 4) clock.minute = integer(token.slice(2))
      return at
    }
    if (length === 6 || (length > 6 && token.indexOf('.') === 6)) {
      if (day.length === 0 && !token.includes('.')) {
        for (const start of [0, 2, 4]) day.add(token.slice(start, start + 2))
      } else {
        clock.hour = integer(token.slice(0, 2))
        clock.minute = integer(token.slice(2, 4))
        clock.second = seconds(token.slice(4))
      }
      return at
    }
    if (length === 8 || length === 12 || length === 14) {
      day.add(token.slice(0, 4), 'year')
      day.add(token.slice(4, 6))
      day.add(token.slice(6, 8))
      if (length > 8) {
        clock.hour = integer(token.slice(8, 10))
        clock.minute = integer(token.slice(10, 12))
        if (length > 12) clock.second = integer(token.slice(12))
      }
      return at
    }
    const unitAt = this.unitAround(at)
    if (unitAt !== undefined) {
      // A unit before a number was that of the number before it: this one is the next smaller.
      const unit = words.unit(tokens[unitAt])! + (unitAt > at ? 0 : 1)
      this.assign(token, unit)
      return Math.max(unitAt, at)
    }
    if (next === ':' && at + 2 < tokens.length) return this.clockTime(at)
    if (next === '-' || next === '/' || next === '.') return this.separated(at)
    if (next === undefined || words.isSkipped(next)) {
      const half = words.half(tokens[at + 2])
      if (half === undefined) {
        day.add(value)
        return at + 1
      }
      clock.hour = inHalf(Math.trunc(value), half)
      return at + 2
    }
    const half = words.half(next)
    if (half !== undefined && value < 24) {
      clock.hour = inHalf(Math.trunc(value), half)
      return at + 1
    }
    if (!day.canBeDay(value)) throw new NoDate()
    day.add(value)
    return at
  }

  /** `HH:MM`, `HH:MM:SS.ss`. */
  private clockTime(at: number): number {
    const { tokens, clock } = this
    clock.hour = Math.trunc(Number(tokens[at]))
    this.minuteAndSecond(this.given(at + 2))
    if (tokens[at + 3] !== ':' || at + 4 >= tokens.length) return at + 2
    clock.second = seconds(tokens[at + 4]!)
    return at + 4
  }

  /** `01-01-01`, `01/Jan/01`, `1.2.2026`. */
  private separated(at: number): number {
    const { tokens, day } = this
    const mark = tokens[at + 1]
    day.add(tokens[at]!)
    const second = tokens[at + 2]
    if (second === undefined || words.isSkipped(second)) return at + 1
    this.dayOrMonth(second)
    if (tokens[at + 3] !== mark) return at + 2
    const third = this.given(at + 4)
    const month = words.month(third)
    if (month === undefined) day.add(third)
    else day.add(month, 'month')
    return at + 4
  }

  private dayOrMonth(token: string): void {
    const month = words.month(token)
    if (/^\d+$/.test(token)) this.day.add(token)
    else if (month === undefined) throw new NoDate()
    else this.day.add(month, 'month')
  }

  /** Where the unit of a number stands: after it, or, for `12h04`, before it. */
  private unitAround(at: number): number | undefined {
    const { tokens } = this
    const isUnit = (place: number) => words.unit(tokens[place]) !== undefined
    if (isUnit(at + 1)) return at + 1
    if (tokens[at + 1] === ' ' && isUnit(at + 2)) return at + 2
    if (at > 0 && isUnit(at - 1)) return at - 1
    const isLast = at > 1 && at === tokens.length - 1
    return isLast && tokens[at - 1] === ' ' && isUnit(at - 2) ? at - 2 : undefined
  }

  private assign(token: string, unit: number): void {
    const { clock } = this
    if (unit === 0) {
      clock.hour = Math.trunc(Number(token))
      const rest = fraction(token)
      if (rest > 0) clock.minute = Math.min(59, Math.floor(60 * rest))
    } else if (unit === 1) this.minuteAndSecond(token)
    else if (unit === 2) clock.second = seconds(token)
  }

  private minuteAndSecond(token: string): void {
    if (!/^\d+(\.\d+)?$/.test(token)) throw new NoDate()
    this.clock.minute = Math.trunc(Number(token))
    const rest = fraction(token)
    this.clock.second = rest > 0 ? Math.min(59, Math.floor(60 * rest)) : undefined
  }
}
