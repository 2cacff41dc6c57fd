import type { ReadableType } from '../../../../shared/data/index.js'
import { comparesTexts } from '../aggregates/compile.js'
import type { ColumnEntry, Policy } from '../policy.js'
import { asEntry } from './columns.js'
import type { DeclaredType } from './model.js'

/**
 * What text columns are read as: the type that was declared, and text where a check looks at characters, so that
 * `01234` is not a number before `regex` sees it. Everything else is left to what the values show.
 */
export function typesOf(policy: Policy): Record<string, ReadableType> {
  const types = new Map<string, ReadableType>()
  const add = (name: string, type: ReadableType) => types.has(name) || types.set(name, type)
  const entries: [string, Partial<ColumnEntry>][] = [
    ...Object.entries(policy.columns ?? {}).map(([name, entry]): [string, ColumnEntry] => [name, asEntry(entry)]),
    ...(policy.checks ?? []).flatMap((check): [string, Partial<ColumnEntry>][] =>
      'column' in check ? [[check.column, check]] : [],
    ),
  ]
  for (const [name, entry] of entries) {
    const type = entry.type === undefined ? undefined : readAs([entry.type].flat())
    if (type !== undefined) add(name, type)
  }
  for (const [name, entry] of entries) {
    const texts = [...(entry.in ?? []), ...(entry['not-in'] ?? [])].some(value => typeof value === 'string')
    if (texts || comparesTexts(entry) || CHARACTERS.some(key => entry[key] !== undefined)) add(name, 'string')
  }
  return Object.fromEntries(types)
}

/** Checks that look at the characters of a value. */
const CHARACTERS = [
  'regex',
  'regex-any',
  'not-regex',
  'like',
  'like-any',
  'not-like',
  'length',
  'parseable',
  'strftime',
  'json-schema',
] as const

/** The one type that holds all values of these types, or undefined where each value has to be looked at as text. */
function readAs(types: readonly DeclaredType[]): ReadableType | undefined {
  const within = (...all: DeclaredType[]) => types.every(type => all.includes(type))
  const [only] = types
  if (types.length === 1) return only === 'decimal' || only === 'time' || only === 'json' ? 'string' : only
  if (within('integer', 'number')) return 'number'
  return within('date', 'timestamp') ? 'timestamp' : undefined
}
