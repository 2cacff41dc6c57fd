import type { DuckDBValue } from '@duckdb/node-api'
import type { Value } from '../types.js'

/** The engine's module. A type only: it is loaded late, when the native part has been found. */
export type DuckDBApi = typeof import('@duckdb/node-api')

/** Makes the function from what the engine gives to what callers see. */
export function valueReader(api: DuckDBApi): (value: DuckDBValue) => Value {
  const { DuckDBDateValue, DuckDBTimestampValue, DuckDBTimestampTZValue } = api
  const { DuckDBTimestampSecondsValue, DuckDBTimestampMillisecondsValue, DuckDBTimestampNanosecondsValue } = api
  return value => {
    if (value === null || typeof value !== 'object') return value
    if (value instanceof DuckDBDateValue) return new Date(value.days * 86_400_000)
    if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue) {
      return new Date(Number(value.micros / 1000n))
    }
    if (value instanceof DuckDBTimestampSecondsValue) return new Date(Number(value.seconds) * 1000)
    if (value instanceof DuckDBTimestampMillisecondsValue) return new Date(Number(value.millis))
    if (value instanceof DuckDBTimestampNanosecondsValue) return new Date(Number(value.nanos / 1_000_000n))
    return String(value)
  }
}

/** A parameter as the engine binds it: times as UTC text, which it casts to whatever the column is. */
export function toParameter(value: Value): DuckDBValue {
  return value instanceof Date ? value.toISOString().replace('T', ' ').replace('Z', '') : value
}
