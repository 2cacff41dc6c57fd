import type { PreviousColumn } from '../baseline.js'
import type { SchemaMode } from './test.js'

/** What became of one column from another schema to this one. */
export interface SchemaChange {
  readonly column: string
  /**
   * `widened`: every value of the old type is one of the new type; `narrowed`: the other way round; `changed`:
   * neither.
   */
  readonly kind: 'added' | 'removed' | 'widened' | 'narrowed' | 'changed'
  /** The engine's names of the types. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * What changed between two schemas, by name of column; the order of columns does not count. A column that had no value
 * to show its type fits any.
 */
export function schemaChanges(from: readonly PreviousColumn[], to: readonly PreviousColumn[]): SchemaChange[] {
  const before = new Map(from.map(column => [column.name, column]))
  const after = new Set(to.map(({ name }) => name))
  return [
    ...to.flatMap((column): SchemaChange[] => {
      const old = before.get(column.name)
      if (old === undefined) return [{ column: column.name, kind: 'added', to: column.native }]
      const kind = typeChange(old, column)
      return kind === undefined ? [] : [{ column: column.name, kind, from: old.native, to: column.native }]
    }),
    ...from.flatMap(({ name, native }): SchemaChange[] =>
      after.has(name) ? [] : [{ column: name, kind: 'removed', from: native }],
    ),
  ]
}

/**
 * Whether readers of one schema, made for all of its columns, can no more read data of the other. As schema registries
 * have it: `backward` is a reader of this schema with the other data, `forward` a reader of the other schema with this
 * data. A column that a reader can do without may be lacking.
 */
export function breaks(change: SchemaChange, mode: SchemaMode, optional: readonly string[]): boolean {
  if (mode === 'full') return breaks(change, 'backward', optional) || breaks(change, 'forward', optional)
  const { column, kind } = change
  switch (kind) {
    case 'added':
      return mode === 'backward' && !optional.includes(column)
    case 'removed':
      return mode === 'forward' && !optional.includes(column)
    case 'widened':
      return mode === 'forward'
    case 'narrowed':
      return mode === 'backward'
    case 'changed':
      return true
  }
}

function typeChange(from: PreviousColumn, to: PreviousColumn): 'widened' | 'narrowed' | 'changed' | undefined {
  if (from.native === to.native || from.type === 'unknown' || to.type === 'unknown') return undefined
  if (holds(to, from)) return 'widened'
  return holds(from, to) ? 'narrowed' : 'changed'
}

/** Digits before the point that each integer type can hold, and whether it has a sign. */
const INTEGERS: Readonly<Record<string, { readonly bits: number; readonly signed: boolean; readonly digits: number }>> =
  {
    TINYINT: { bits: 8, signed: true, digits: 3 },
    SMALLINT: { bits: 16, signed: true, digits: 5 },
    INTEGER: { bits: 32, signed: true, digits: 10 },
    BIGINT: { bits: 64, signed: true, digits: 19 },
    HUGEINT: { bits: 128, signed: true, digits: 39 },
    UTINYINT: { bits: 8, signed: false, digits: 3 },
    USMALLINT: { bits: 16, signed: false, digits: 5 },
    UINTEGER: { bits: 32, signed: false, digits: 10 },
    UBIGINT: { bits: 64, signed: false, digits: 20 },
    UHUGEINT: { bits: 128, signed: false, digits: 39 },
  }

/** Resolution of the types of times, coarse ones first. */
const TIMES = ['DATE', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS']

/**
 * Whether a reader of one type reads every value of another. Integers become floats as in Avro and Parquet readers,
 * although beyond 2^53 not every one keeps its last digits. Nothing becomes text: who counts on numbers cannot use it.
 */
function holds(wide: PreviousColumn, narrow: PreviousColumn): boolean {
  const [a, b] = [INTEGERS[wide.native], INTEGERS[narrow.native]]
  if (a && b) return b.signed ? a.signed && a.bits >= b.bits : a.signed ? a.bits > b.bits : a.bits >= b.bits
  const [whole, part] = [decimalOf(wide.native), decimalOf(narrow.native)]
  if (whole && part) return whole.integer >= part.integer && whole.scale >= part.scale
  if (whole && b) return whole.integer >= b.digits
  if (wide.native === 'DOUBLE') return b !== undefined || part !== undefined || narrow.native === 'FLOAT'
  if (wide.native === 'FLOAT') return b !== undefined && b.bits <= 16
  if (wide.native === 'VARCHAR') return narrow.type === 'string'
  const [late, early] = [TIMES.indexOf(wide.native), TIMES.indexOf(narrow.native)]
  return early >= 0 && late > early
}

function decimalOf(native: string): { readonly integer: number; readonly scale: number } | undefined {
  const [, width, scale] = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(native) ?? []
  return width === undefined ? undefined : { integer: Number(width) - Number(scale), scale: Number(scale) }
}
