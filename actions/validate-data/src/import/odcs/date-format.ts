import { NoEquivalent } from '../translation.js'

/** Forms that reading a text as a date or time of ISO 8601 covers. */
export function isIso(format: string): boolean {
  return /^(yyyy|YYYY|uuuu)-MM-(dd|DD)(['T ]+HH:mm(:ss([.,]S+)?)?('?Z'?|X+|x+)?)?$|^HH:mm(:ss([.,]S+)?)?$/.test(format)
}

const FIELDS: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  YYYY: '%Y',
  uuuu: '%Y',
  yy: '%y',
  MMMM: '%B',
  MMM: '%b',
  MM: '%m',
  M: '%m',
  dd: '%d',
  d: '%d',
  DDD: '%j',
  HH: '%H',
  H: '%H',
  hh: '%I',
  h: '%I',
  mm: '%M',
  ss: '%S',
  SSS: '%f',
  SSSSSS: '%f',
  a: '%p',
  EEEE: '%A',
  EEE: '%a',
  Z: '%z',
  X: '%z',
  XX: '%z',
  XXX: '%z',
  xxx: '%z',
}

/** A format of Java's DateTimeFormatter in the directives of strptime. */
export function strptimeOf(format: string): string {
  return [...format.matchAll(/'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g)]
    .map(([part, literal, letter]) => {
      if (letter === undefined) return (literal === undefined ? part : literal || "'").replaceAll('%', '%%')
      const field = FIELDS[part]
      if (field !== undefined) return field
      throw new NoEquivalent(`\`format\` is ${JSON.stringify(format)}, of which ${part} is not known here`, undefined, [
        'logicalTypeOptions',
      ])
    })
    .join('')
}
