import type { ColumnType, Engine, ReadableType, Table } from '../../../shared/data/index.js'
import type { Finding } from '../../../shared/verdict/index.js'
import type { NamedColumns } from './columns.js'
import { joinLabels } from './inputs/labels.js'
import { withNestedFields, withObjectsRead } from './inputs/nested.js'
import { withTimeParts } from './inputs/time-parts.js'
import type { DriftPlan, Inputs } from './plan.js'
import { type DriftPolicy, usesChunks } from './policy.js'
import type { StoredProfile } from './profile/read.js'
import { columnsWithValues } from './reading.js'
import { cutWindows, isOnWeekdays, onWeekdays, type Window, weekdaysIn } from './windows.js'

/** One of the two datasets that are compared, or a window of one. */
export interface Side {
  readonly name: 'reference' | 'current'
  readonly table: Table
  /** What stands behind FROM. */
  readonly relation: string
  readonly rows: number
  readonly window: Window | undefined
  /** Stands for the rows, which are not there. */
  readonly profile?: StoredProfile | undefined
}

export interface Sides {
  readonly reference: Side
  readonly current: Side
  /** Rows without a time, where windows were cut. */
  readonly timeless: number
  /** What putting the sides together found. */
  readonly findings: readonly Finding[]
}

/**
 * Reads both datasets so that their columns mean the same: texts of the second one are read as what the first one
 * holds, and what cannot be read so is counted.
 */
export async function readSides(engine: Engine, inputs: Inputs, plan: DriftPlan): Promise<Sides> {
  const sides = await readBoth(engine, inputs, plan)
  if (plan.labels === undefined) return sides
  const table = await load(engine, plan.policy, plan.labels, 'labels', {})
  const { sides: joined, findings } = await joinLabels(engine, sides, {
    table,
    key: inputs['label-key']!,
    label: inputs.label!,
  })
  return { ...joined, findings: [...sides.findings, ...findings] }
}

/** A table as it is compared: with the fields of nested columns, and the parts of times. */
export async function load(engine: Engine, policy: DriftPolicy, ...args: Parameters<Engine['load']>): Promise<Table> {
  const table = await engine.load(...args)
  return withTimeParts(withNestedFields(await withObjectsRead(engine, table)), policy)
}

async function readBoth(engine: Engine, inputs: Inputs, plan: DriftPlan): Promise<Sides> {
  const wanted = wantedTypes(inputs, plan.policy)
  if (plan.profile !== undefined) return besideProfile(engine, plan, plan.profile, wanted)
  if (plan.reference === undefined) {
    const table = await load(engine, plan.policy, plan.current, 'current', { types: wanted })
    return windowed(engine, table, table, plan)
  }
  // A format with types of its own goes first: it tells how the texts of the other one are to be read.
  const referenceFirst = plan.reference.format === 'parquet' || plan.current.format !== 'parquet'
  if (referenceFirst) {
    const reference = await load(engine, plan.policy, plan.reference, 'reference', { types: wanted })
    // Parquet is read by its own types.
    const types = plan.current.format === 'parquet' ? wanted : { ...(await typesOf(engine, reference)), ...wanted }
    return windowed(engine, reference, await load(engine, plan.policy, plan.current, 'current', { types }), plan)
  }
  const current = await load(engine, plan.policy, plan.current, 'current', { types: wanted })
  const types = { ...(await typesOf(engine, current)), ...wanted }
  return windowed(engine, await load(engine, plan.policy, plan.reference, 'reference', { types }), current, plan)
}

/** A profile in the place of the reference: its types are how the current data are read. */
async function besideProfile(
  engine: Engine,
  plan: DriftPlan,
  stored: StoredProfile,
  wanted: Readonly<Record<string, ReadableType>>,
): Promise<Sides> {
  const { profile } = stored
  const typed = profile.columns.flatMap(({ name, type }): [string, ReadableType][] => {
    const read = readableAs(type as ColumnType)
    return read === undefined ? [] : [[name, read]]
  })
  const current = await load(engine, plan.policy, plan.current, 'current', {
    types: { ...Object.fromEntries(typed), ...wanted },
  })
  const table: Table = {
    sql: '',
    columns: profile.columns.map(({ name, type, native }) => ({ name, type: type as ColumnType, nativeType: native })),
    dataset: { ...plan.current, name: profile.data.name, files: [] },
    rows: profile.rows,
    malformed: [],
    malformedCount: 0,
    unreadable: profile.columns.flatMap(({ name, type, unreadable }) => {
      const read = readableAs(type as ColumnType)
      return unreadable === 0 || read === undefined ? [] : [{ column: name, type: read, count: unreadable, text: '' }]
    }),
    position: current.position,
  }
  const sides = await windowed(engine, current, current, plan)
  return { ...sides, reference: { ...whole('reference', table), profile: stored } }
}

/** What inputs and policy say about types. */
export function wantedTypes(
  inputs: NamedColumns & Pick<Inputs, 'current-window'>,
  policy: DriftPolicy,
): Record<string, ReadableType> {
  const types: Record<string, ReadableType> = {}
  for (const [name, { type }] of Object.entries(policy.columns)) {
    if (type === 'numeric') types[name] = 'number'
    if (type === 'categorical') types[name] = 'string'
    if (type === 'time') types[name] = 'timestamp'
  }
  const time = inputs['time-column']
  if (time !== undefined && (inputs['current-window'] !== undefined || usesChunks(policy))) types[time] = 'timestamp'
  if (inputs.score !== undefined) types[inputs.score] = 'number'
  return types
}

/** The types of a table's columns as another one is to be read by. A column without any value has none. */
async function typesOf(engine: Engine, table: Table): Promise<Record<string, ReadableType>> {
  const present = await columnsWithValues(engine, table.sql, table.columns)
  const types: Record<string, ReadableType> = {}
  for (const { name, type } of table.columns) {
    if (!present.has(name)) continue
    const read = readableAs(type)
    if (read !== undefined) types[name] = read
  }
  return types
}

function readableAs(type: ColumnType): ReadableType | undefined {
  if (type === 'integer' || type === 'number' || type === 'decimal') return 'number'
  if (type === 'date' || type === 'timestamp') return 'timestamp'
  return type === 'boolean' || type === 'string' ? type : undefined
}

async function windowed(engine: Engine, reference: Table, current: Table, plan: DriftPlan): Promise<Sides> {
  if (plan.windows === undefined) {
    return { reference: whole('reference', reference), current: whole('current', current), timeless: 0, findings: [] }
  }
  const windows = await cutWindows(engine, current, plan.windows)
  const count = async (window: Window) => {
    const [row] = await engine.query(`SELECT count(*) AS n FROM ${window.relation}`)
    return Number(row!.n)
  }
  const side = async (name: Side['name'], window: Window): Promise<Side> => ({
    name,
    table: current,
    relation: window.relation,
    rows: await count(window),
    window,
  })
  const weekdays = plan.windows.weekdays
    ? await weekdaysIn(engine, windows.current, current, plan.windows.column)
    : undefined
  const aligned = await alignedTo(engine, reference, plan.windows.column, weekdays)
  return {
    reference: windows.reference
      ? await side(
          'reference',
          weekdays ? onWeekdays(windows.reference, current, plan.windows.column, weekdays) : windows.reference,
        )
      : aligned,
    current: await side('current', windows.current),
    timeless: windows.timeless,
    findings: [],
  }
}

export function whole(name: Side['name'], table: Table): Side {
  return { name, table, relation: table.sql, rows: table.rows, window: undefined }
}

/** A reference of its own, cut down to the weekdays of the current window where that is asked for. */
async function alignedTo(
  engine: Engine,
  reference: Table,
  column: string,
  weekdays: readonly number[] | undefined,
): Promise<Side> {
  const side = whole('reference', reference)
  if (weekdays === undefined || reference.sql === '') return side
  const relation = `(SELECT * FROM ${reference.sql} WHERE ${isOnWeekdays(reference, column, weekdays)})`
  const [row] = await engine.query(`SELECT count(*) AS n FROM ${relation}`)
  return { ...side, relation, rows: Number(row!.n) }
}
