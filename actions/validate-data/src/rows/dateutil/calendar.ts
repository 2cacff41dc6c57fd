/** A text that is no date; caught where the text is read. */
export class NoDate extends Error {}

/** Digits, as Python's `int` takes them. */
export function integer(text: string | undefined): number {
  if (text === undefined || !/^\d+$/.test(text)) throw new NoDate()
  return Number(text)
}

export function daysOf(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) throw new NoDate()
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Years of two digits are read as those nearest to this one, so that a verdict does not change with the calendar. */
const NEAREST_YEAR = 2026

/** A year of two digits with the century that brings it nearest. */
export function fullYearOf(year: number): number {
  if (year >= 100) return year
  const near = year + Math.floor(NEAREST_YEAR / 100) * 100
  if (near >= NEAREST_YEAR + 50) return near - 100
  return near < NEAREST_YEAR - 50 ? near + 100 : near
}

type Field = 'year' | 'month' | 'day'

/** Up to three numbers of a date, and which of them are known to be what. */
export class DayParts {
  private readonly values: number[] = []
  private readonly places = new Map<Field, number>()
  /** A number of three digits or more, or above 100, was a year with its century. */
  hasCentury = false

  get length(): number {
    return this.values.length
  }

  /** A text of digits, or a number. */
  add(value: string | number, label?: Field): void {
    let field = label
    const isYear = typeof value === 'string' ? /^\d{3,}$/.test(value) : value > 100
    if (isYear) {
      this.hasCentury = true
      if (field !== undefined && field !== 'year') throw new NoDate()
      field = 'year'
    }
    this.values.push(typeof value === 'string' ? integer(value) : Math.trunc(value))
    if (field === undefined) return
    if (this.places.has(field)) throw new NoDate()
    this.places.set(field, this.values.length - 1)
  }

  canBeDay(value: number): boolean {
    if (this.places.has('day')) return false
    const month = this.at('month')
    if (month === undefined) return value >= 1 && value <= 31
    // Without a year it may be a leap year.
    return value >= 1 && value <= daysOf(this.at('year') ?? 2000, month)
  }

  /** Which number is what, by the labels and then by what a number can be: month before day, year last. */
  resolved(): { readonly [F in Field]?: number | undefined } {
    const { values, places } = this
    const [a = 0, b = 0, c = 0] = values
    if (values.length > 0 && values.length === places.size) return this.byPlaces()
    if (values.length === 3 && places.size === 2) {
      const field = (['year', 'month', 'day'] as const).find(one => !places.has(one))!
      const taken = new Set(places.values())
      places.set(field, [0, 1, 2].find(place => !taken.has(place))!)
      return this.byPlaces()
    }
    if (values.length > 3) throw new NoDate()
    const monthAt = places.get('month')
    if (values.length === 1 || (monthAt !== undefined && values.length === 2)) {
      const month = monthAt === undefined ? undefined : values[monthAt]
      const other = monthAt === undefined ? a : monthAt === 0 ? values.at(-1)! : a
      if (values.length === 1 && monthAt !== undefined) return { month }
      return other > 31 ? { month, year: other } : { month, day: other }
    }
    if (values.length === 2) {
      if (a > 31) return { year: a, month: b }
      return b > 31 ? { month: a, year: b } : { month: a, day: b }
    }
    if (values.length === 0) return {}
    if (monthAt === 0) return b > 31 ? { month: a, year: b, day: c } : { month: a, day: b, year: c }
    if (monthAt === 1) return a > 31 ? { year: a, month: b, day: c } : { day: a, month: b, year: c }
    if (monthAt === 2) return b > 31 ? { day: a, year: b, month: c } : { year: a, day: b, month: c }
    if (a > 31 || places.get('year') === 0) return { year: a, month: b, day: c }
    return a > 12 ? { day: a, month: b, year: c } : { month: a, day: b, year: c }
  }

  private at(field: Field): number | undefined {
    const place = this.places.get(field)
    return place === undefined ? undefined : this.values[place]
  }

  private byPlaces() {
    return { year: this.at('year'), month: this.at('month'), day: this.at('day') }
  }
}
