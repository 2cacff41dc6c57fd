import type { ReadableType } from '../../../../shared/data/index.js'
import { comparesTexts } from '../aggregates/compile.js'
import type { ColumnEntry, Policy } from '../policy.js'
import { asEntry } from './columns.js'
import type { CheckPlan, DeclaredType } from './model.js'

/**
 * How columns of text formats are read: as the type that was declared, and as they are written where a check looks at
 * characters, so that `01234` is not a number before `regex` sees it. Everything else is left to what the values show.
 */
export function readingOf(policy: Policy): Pick<CheckPlan, 'types' | 'texts'> {
  const types = new Map<string, ReadableType>()
  const texts = new Set<string>()
  const entries: [string, Partial<ColumnEntry>][] = [
    ...Object.entries(policy.columns ?? {}).map(([name, entry]): [string, ColumnEntry] => [name, asEntry(entry)]),
    ...(policy.checks ?? []).flatMap((check): [string, Partial<ColumnEntry>][] =>
      'column' in check ? [[check.column, check]] : [],
    ),
  ]
  for (const [name, entry] of entries) {
    const declared = entry.type === undefined ? undefined : readAs([entry.type].flat())
    if (declared === 'text') texts.add(name)
    else if (declared !== undefined && !types.has(name)) types.set(name, declared)
    const words = [...(entry.in ?? []), ...(entry['not-in'] ?? [])].some(value => typeof value === 'string')
    if (words || comparesTexts(entry) || CHARACTERS.some(key => entry[key] !== undefined)) texts.add(name)
  }
  return { types: Object.fromEntries(types), texts: [...texts].filter(name => !types.has(name)) }
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

/** The one type that holds all values of these types; undefined where what the values show decides. */
function readAs(types: readonly DeclaredType[]): ReadableType | 'text' | undefined {
  const within = (...all: DeclaredType[]) => types.every(type => all.includes(type))
  const [only] = types
  if (types.length === 1) return only === 'decimal' || only === 'time' || only === 'json' ? 'text' : only
  if (within('integer', 'number')) return 'number'
  return within('date', 'timestamp') ? 'timestamp' : undefined
}
