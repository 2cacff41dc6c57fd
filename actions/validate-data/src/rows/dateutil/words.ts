const indexed = (list: readonly string[]) =>
  new Map(list.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])))

const WEEKDAYS = indexed([
  'mon monday',
  'tue tuesday',
  'wed wednesday',
  'thu thursday',
  'fri friday',
  'sat saturday',
  'sun sunday',
])
const MONTHS = indexed([
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept september',
  'oct october',
  'nov november',
  'dec december',
])
const UNITS = indexed(['h hour hours', 'm minute minutes', 's second seconds'])
const HALVES = indexed(['am a', 'pm p'])
const SKIPPED = new Set([' ', '.', ',', ';', '-', '/', "'", ...'at on and ad m t of st nd rd th'.split(' ')])
const UTC = new Set(['UTC', 'GMT', 'Z', 'z'])

const found = (map: ReadonlyMap<string, number>, word: string | undefined) =>
  word === undefined ? undefined : map.get(word.toLowerCase())

/** What the parser knows of English. */
export const words = {
  weekday: (word: string | undefined) => found(WEEKDAYS, word),
  /** From 1. */
  month(word: string | undefined): number | undefined {
    const index = found(MONTHS, word)
    return index === undefined ? undefined : index + 1
  },
  /** 0 for hours, 1 for minutes, 2 for seconds. */
  unit: (word: string | undefined) => found(UNITS, word),
  /** 0 before noon, 1 after it. */
  half: (word: string | undefined) => found(HALVES, word),
  isSkipped: (word: string | undefined) => word !== undefined && SKIPPED.has(word.toLowerCase()),
  /** Names of zones are not known: whatever looks like one after a time is taken for one. */
  isZone: (word: string | undefined) =>
    word !== undefined && word.length <= 5 && (/^[A-Z]*$/.test(word) || UTC.has(word)),
}
