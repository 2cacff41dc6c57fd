/**
 * The forms of `strftime`: directives of Python's `datetime.strptime`, in the C locale. What they accept is written
 * down here once more, because engines read their own: DuckDB takes `%x` for another order of day and month, and
 * refuses what Python takes (a month of one digit), or the other way round.
 */
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const names = (list: readonly string[], length?: number) => list.map(name => name.slice(0, length)).join('|')

/** Directive → the expression of what it takes, the longest form first. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  a: names(DAYS, 3),
  A: names(DAYS),
  b: names(MONTHS, 3),
  B: names(MONTHS),
  d: '3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]',
  f: '\\d{1,6}',
  G: '\\d{4}',
  H: '2[0-3]|[01]\\d|\\d',
  I: '1[0-2]|0[1-9]|[1-9]',
  j: '36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
  m: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5]\\d|\\d',
  p: 'am|pm',
  S: '6[01]|[0-5]\\d|\\d',
  u: '[1-7]',
  U: '5[0-3]|[0-4]\\d|\\d',
  V: '5[0-3]|0[1-9]|[1-4]\\d|\\d',
  w: '[0-6]',
  W: '5[0-3]|[0-4]\\d|\\d',
  y: '\\d\\d',
  Y: '\\d{4}',
  z: '[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|z',
  Z: 'utc|gmt',
}

/** Forms that stand for several directives. */
const COMPOUND: Readonly<Record<string, string>> = {
  c: '%a %b %d %H:%M:%S %Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
}

/** The last year that Python has. */
const LAST_YEAR = 9999

/** A part of a form: a directive's letter, or text that stands for itself. */
type Part = { readonly directive: string } | { readonly text: string }

/** The parts of a form, or undefined where Python would refuse it. */
function partsOf(format: string): readonly Part[] | undefined {
  const parts: Part[] = []
  for (const [piece, letter] of format.matchAll(/%(.?)|[^%]+/gsu)) {
    if (letter === undefined) parts.push({ text: piece })
    else if (letter === '%') parts.push({ text: '%' })
    else if (Object.hasOwn(COMPOUND, letter)) parts.push(...partsOf(COMPOUND[letter]!)!)
    else if (Object.hasOwn(DIRECTIVES, letter)) parts.push({ directive: letter })
    else return undefined
  }
  const letters = parts.flatMap(part => ('directive' in part ? [part.directive] : []))
  const has = (letter: string) => letters.includes(letter)
  if (new Set(letters).size < letters.length) return undefined
  const weekday = ['a', 'A', 'w', 'u'].some(has)
  if (has('G') && (has('j') || !has('V') || !weekday)) return undefined
  if (has('V') && !has('G')) return undefined
  return parts
}

/** Whether a text is such a form: known directives, none twice, and an ISO week only with its year and a weekday. */
export function isStrftime(format: string): boolean {
  return partsOf(format) !== undefined
}

/** A reader of texts in a form: whether a text has it and names a day and time that exist. */
export function strftimeReader(format: string): (text: string) => boolean {
  const parts = partsOf(format)
  if (parts === undefined) throw new Error(`${format} is no form`)
  const pattern = parts.map(part =>
    'directive' in part
      ? `(?<${part.directive}>${DIRECTIVES[part.directive]})`
      : part.text.replace(/[\\.*+?^${}()[\]|/]/g, '\\$&').replace(/\s+/g, '\\s+'),
  )
  const expression = new RegExp(pattern.join(''), 'iy')
  return text => {
    expression.lastIndex = 0
    const match = expression.exec(text)
    // As in Python, the first way to read the beginning decides, and nothing may be left over.
    return match !== null && match[0].length === text.length && exists(match.groups ?? {})
  }
}

/** Whether the fields that were read are a day of the calendar, a time of the day and an offset. */
function exists(fields: Readonly<Record<string, string | undefined>>): boolean {
  const number = (letter: string) => (fields[letter] === undefined ? undefined : Number(fields[letter]))
  if ((number('S') ?? 0) > 59 || !isOffset(fields.z)) return false
  const weekday = weekdayOf(fields)
  const isoYear = number('G')
  if (isoYear !== undefined) {
    const week = number('V')!
    const lastDay = isoYear === LAST_YEAR && week === 52 ? 5 : 7
    return isoYear > 0 && week > 0 && week <= isoWeeks(isoYear) && weekday! <= lastDay
  }
  const short = number('y')
  const year = number('Y') ?? (short === undefined ? undefined : short + (short < 69 ? 2000 : 1900)) ?? 1900
  if (year < 1) return false
  // A day of the year, or of a week of it, stands for month and day whatever these are, and may reach into the next.
  const week = number('U') ?? number('W')
  const dayOfYear =
    number('j') ??
    (week === undefined || weekday === undefined ? undefined : dayOfWeek(year, week, weekday, 'U' in fields))
  if (dayOfYear !== undefined) return (year > 1 || dayOfYear > 0) && (year < LAST_YEAR || dayOfYear <= 365)
  const short3 = (name: string | undefined) =>
    name === undefined ? undefined : MONTHS.findIndex(month => month.startsWith(name.toLowerCase().slice(0, 3))) + 1
  const month = short3(fields.B ?? fields.b) ?? number('m') ?? 1
  return (number('d') ?? 1) <= daysOf(year, month)
}

/** From 1 for Monday to 7. */
function weekdayOf({ a, A, w, u }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (w !== undefined) return w === '0' ? 7 : Number(w)
  const name = (A ?? a)?.toLowerCase().slice(0, 3)
  if (name !== undefined) return DAYS.findIndex(day => day.startsWith(name)) + 1
  return u === undefined ? undefined : Number(u)
}

/** The day of the year, from 1, of a weekday in a week that is counted from the year's first Sunday or Monday. */
function dayOfWeek(year: number, week: number, weekday: number, fromSunday: boolean): number {
  const shift = fromSunday ? 1 : 0
  const first = (isoWeekdayOfNewYear(year) - 1 + shift) % 7
  const day = (weekday - 1 + shift) % 7
  return week === 0 ? 1 + day - first : 1 + ((7 - first) % 7) + 7 * (week - 1) + day
}

function isOffset(text: string | undefined): boolean {
  if (text === undefined || /^z$/i.test(text)) return text !== 'z'
  const [hours, colon, seconds] = [Number(text.slice(1, 3)), text[3] === ':', text.slice(text[3] === ':' ? 6 : 5)]
  return hours < 24 && (seconds === '' || colon === seconds.startsWith(':'))
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

function daysOf(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Weeks of an ISO year: 53 where it begins on a Thursday, or on a Wednesday in a leap year. */
function isoWeeks(year: number): number {
  const day = isoWeekdayOfNewYear(year)
  return day === 4 || (day === 3 && isLeap(year)) ? 53 : 52
}

function isoWeekdayOfNewYear(year: number): number {
  const first = new Date(0)
  first.setUTCFullYear(year, 0, 1)
  return first.getUTCDay() || 7
}

/** Of directives that engines read alike when every number has all its digits. */
const PLAIN: Readonly<Record<string, string>> = {
  Y: '[1-9]\\d{3}',
  m: '\\d{2}',
  d: '\\d{2}',
  H: '([01]\\d|2[0-3])',
  M: '[0-5]\\d',
  S: '[0-5]\\d',
  f: '\\d{6}',
}

/**
 * An expression for the texts of a form in which every number has all its digits, for an engine to accept most values
 * by itself: where it matches, the engine's own reading of the same form is the same. Undefined for forms with other
 * directives.
 */
export function plainPattern(format: string): string | undefined {
  const pieces = partsOf(format)?.map(part =>
    'directive' in part
      ? PLAIN[part.directive]
      : /^[-\w/:.,T Z]*$/.test(part.text)
        ? part.text.replaceAll('.', '\\.')
        : undefined,
  )
  return pieces === undefined || pieces.includes(undefined) ? undefined : pieces.join('')
}
