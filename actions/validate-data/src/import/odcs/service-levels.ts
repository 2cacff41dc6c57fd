import { show } from '../arguments.js'
import { isMapping } from '../mapping.js'
import { type Draft, NoEquivalent } from '../translation.js'
import type { Table } from './contract.js'

/** Service levels about the service or its life, which the rows of a batch cannot show. */
const OF_THE_SERVICE = new Set(
  `availability av throughput th errorrate er generalavailability ga endofsupport es endoflife el retention re frequency
  fy timetodetect td timetonotify tn timetorepair tr timeofavailability support`.split(/\s+/),
)

const UNITS: Readonly<Record<string, readonly [number, string]>> = Object.fromEntries(
  (
    [
      ['s sec second seconds', 1, 's'],
      ['m min minute minutes', 1, 'm'],
      ['h hr hour hours', 1, 'h'],
      ['d day days', 1, 'd'],
      ['w week weeks', 1, 'w'],
      ['y yr year years', 365, 'd'],
    ] as const
  ).flatMap(([names, times, unit]) => names.split(' ').map(name => [name, [times, unit]])),
)

/**
 * A service level as checks: `freshness` and `latency` of a column are how old its newest value may be. Levels of the
 * service are no property of the rows, and ask for no check.
 * @param several whether the contract has other objects, which an element may be of
 */
export function serviceLevel(level: unknown, fallback: unknown, table: Table, several: boolean): readonly Draft[] {
  if (!isMapping(level)) throw new NoEquivalent(`it is ${show(level)}, expected a mapping`)
  const property = String(level.property ?? '').toLowerCase()
  if (OF_THE_SERVICE.has(property)) return []
  if (!['freshness', 'fr', 'latency', 'ly'].includes(property)) {
    throw new NoEquivalent(
      `\`property\` is ${show(level.property)}, which is not known here`,
      'Use `freshness` or `latency` for the age of the newest value.',
      ['property'],
    )
  }
  const element = level.element ?? fallback
  if (typeof element !== 'string')
    throw new NoEquivalent('it has no `element`', 'Name the column: `orders.created_at`.')
  const fresh = ageOf(level.value, level.unit)
  return element.split(',').flatMap(one => {
    const column = columnOf(one.trim(), table, several)
    return column === undefined ? [] : [{ column, fresh }]
  })
}

/** The column that an element is; undefined for one of another object. */
function columnOf(element: string, table: Table, several: boolean): string | undefined {
  const [object, property] = element.includes('.') ? element.split('.') : [undefined, element]
  const own = object === undefined || table.names.includes(object)
  if (!own && several) return undefined
  const found = own ? table.columns.find(({ name, column }) => name === property || column === property) : undefined
  if (found === undefined)
    throw new NoEquivalent(
      `\`element\` is ${show(element)}, which is no property of ${table.names[0]}`,
      'Correct it.',
      ['element'],
    )
  return found.column
}

/** `4` with `d` → `4d`; a duration of ISO 8601 with one field → the same. */
function ageOf(value: unknown, unit: unknown): string {
  const [, amount, letter] = /^P(?:(?=\d+[DWY])|T(?=\d+[HMS]))(\d+)([A-Z])$/.exec(String(value)) ?? []
  const [number, of] =
    amount === undefined ? [Number(value), String(unit ?? 'd').toLowerCase()] : [Number(amount), letter!.toLowerCase()]
  const found = UNITS[of]
  if (found === undefined) throw new NoEquivalent(`\`unit\` is ${show(unit)}`, 'Use s, min, h, d, w or y.', ['unit'])
  if (!(number > 0)) throw new NoEquivalent(`\`value\` is ${show(value)}, expected more than 0`, undefined, ['value'])
  return `${number * found[0]}${found[1]}`
}
