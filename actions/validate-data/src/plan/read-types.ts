import type { ReadableType } from '../../../../shared/data/index.js'
import type { ColumnEntry, Policy } from '../policy.js'
import { asEntry } from './columns.js'

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
  for (const [name, entry] of entries) if (entry.type) add(name, entry.type)
  for (const [name, entry] of entries) {
    const texts = [...(entry.in ?? []), ...(entry['not-in'] ?? [])].some(value => typeof value === 'string')
    if (entry.regex !== undefined || entry.length !== undefined || texts) add(name, 'string')
  }
  return Object.fromEntries(types)
}
