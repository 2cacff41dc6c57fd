import { doubleLiteral, quoteName, quoteText } from '../../../../shared/data/index.js'
import { NoEquivalent } from './translation.js'

/** A value of a foreign file as a literal. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoteText(value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) {
    return Number.isInteger(value) ? String(value) : doubleLiteral(value)
  }
  throw new NoEquivalent(`${JSON.stringify(value)} is no value that SQL can write`)
}

/** A name as it is where that is unambiguous, so that converted files read well. */
export function name(column: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(column) && !RESERVED.has(column) ? column : quoteName(column)
}

/** Words that cannot stand for a column without quotes, and those that would mean something else. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc_p asc asymmetric both case cast check collate column constraint create
  current_date current_time current_timestamp current_user default deferrable desc describe distinct do else end except
  false fetch for foreign from grant group having in initially intersect into is isnull join lambda lateral leading left
  like limit localtime localtimestamp natural not notnull null offset on only or order outer pivot pivot_longer
  pivot_wider placing primary qualify references returning right rowid select session_user show similar some summarize
  symmetric table then to trailing true union unique unpivot user using variadic when where window with data date time
  timestamp interval values cross inner full semi anti positional asof extract position substring overlay trim`.split(
    /\s+/,
  ),
)
