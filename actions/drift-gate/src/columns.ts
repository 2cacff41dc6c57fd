import type { ColumnType, DataColumn, Engine } from '../../../shared/data/index.js'
import { formatCount, formatPercent, plural, quoted } from '../../../shared/report/index.js'
import { EXACT, type Finding } from '../../../shared/verdict/index.js'
import { evidentlyKind, type PandasColumn } from './compat/evidently.js'
import type { CompatRule } from './compat/policy.js'
import { errors } from './errors.js'
import { hintFor, listColumns } from './names.js'
import type { DriftPlan, Inputs } from './plan.js'
import { type Levels, levelsOf } from './policy/levels.js'
import type { DriftPolicy } from './policy.js'
import { columnsWithValues, presentValues } from './reading.js'
import type { Side, Sides } from './sides.js'

export type Kind = 'numeric' | 'categorical'
/** Features decide about drift. What the model said and what really was is shown, and judged by performance. */
export type Role = 'feature' | 'label' | 'prediction' | 'score'

export interface PlannedColumn {
  readonly name: string
  readonly kind: Kind
  readonly role: Role
  readonly levels: Levels
  /** The policy says what the values are, so nothing is guessed from them. */
  readonly typed: boolean
  /** How much the model depends on it; 1 where nobody says. */
  readonly importance?: number | undefined
  /** Decides in place of `levels`. */
  readonly compat?: CompatRule | undefined
  readonly reference: DataColumn
  readonly current: DataColumn
}

export interface Excluded {
  readonly name: string
  readonly why: string
}

/** Columns that inputs name. */
export type NamedColumns = Pick<Inputs, 'label' | 'prediction' | 'score' | 'time-column'>
export type PolicyInUse = Pick<DriftPlan, 'policy' | 'policyFile'> & Partial<Pick<DriftPlan, 'importances'>>

export interface ColumnPlan {
  readonly columns: readonly PlannedColumn[]
  readonly excluded: readonly Excluded[]
  /** What changed in the schema itself. */
  readonly findings: readonly Finding[]
}

/**
 * Decides what is compared, as what, and says why the rest is not.
 * Raises DRIFT_COLUMN, DRIFT_NO_COMMON_COLUMNS, DRIFT_MEASURE.
 */
export async function planColumns(
  engine: Engine,
  sides: Sides,
  inputs: NamedColumns,
  plan: PolicyInUse,
): Promise<ColumnPlan> {
  const { policy } = plan
  checkNames(sides, inputs, plan)
  const { reference, current } = sides
  const twins = new Map(current.table.columns.map(column => [column.name, column]))
  const common = reference.table.columns.filter(({ name }) => twins.has(name))
  if (common.length === 0) {
    throw errors.DRIFT_NO_COMMON_COLUMNS(
      `the reference has ${listColumns(reference.table)}, the current data ${listColumns(current.table)}`,
    )
  }
  const findings: Finding[] = []
  const excluded: Excluded[] = []
  const columns: PlannedColumn[] = []
  const present = { reference: await presentIn(engine, reference), current: await presentIn(engine, current) }
  const readable = { reference: await readableIn(engine, reference), current: await readableIn(engine, current) }

  for (const column of common) {
    const { name } = column
    const own = policy.columns[name]
    const twin = twins.get(name)!
    const role = roleOf(name, inputs)
    if (own?.exclude || policy.exclude.includes(name)) {
      excluded.push({ name, why: 'excluded by the policy' })
      continue
    }
    if (name === inputs['time-column']) {
      excluded.push({ name, why: 'the time column' })
      continue
    }
    const stored = reference.profile?.columns.get(name)
    if (stored?.kind === 'excluded') {
      excluded.push({ name, why: stored.why })
      continue
    }
    const forced = own === undefined || own.type === 'auto' ? undefined : own.type === 'time' ? 'numeric' : own.type
    const group = { reference: groupIn(reference, column, present), current: groupIn(current, twin, present) }
    const broken =
      forced === undefined ? [reference, current].flatMap(side => unreadableFinding(side, name, readable)) : []
    findings.push(...broken)
    const changed = forced === undefined && group.reference && group.current && group.reference !== group.current
    if (changed) findings.push(typeFinding(name, column, twin))
    if (changed || broken.some(({ verdict }) => verdict === 'fail')) {
      excluded.push({ name, why: 'its type changed' })
      continue
    }
    const kind = forced ?? kindOf(group.reference ?? group.current ?? 'text')
    if (kind === 'time') {
      excluded.push({ name, why: 'a time: it moves by itself (`type: time` of the policy compares it)' })
      continue
    }
    if (kind === 'nested') {
      excluded.push({ name, why: `${column.nativeType} values are neither numbers nor categories` })
      continue
    }
    if (stored !== undefined && stored.kind !== kind) {
      throw errors.DRIFT_PROFILE(`the profile has \`${name}\` as ${stored.kind}, the policy takes it for ${kind}`)
    }
    const importance = own?.importance ?? plan.importances?.get(name) ?? 1
    const entry = { name, kind, role, typed: forced !== undefined, importance, reference: column, current: twin }
    if (policy.compat === undefined) {
      columns.push({ ...entry, levels: levelsFor(name, kind, policy, plan) })
      continue
    }
    const asTested = await evidentlyKind(engine, current, twin)
    if ('why' in asTested && forced === undefined) {
      excluded.push({ name, why: asTested.why })
      continue
    }
    const { integers, kind: recognised } = 'why' in asTested ? { integers: false, kind } : asTested
    columns.push({ ...entry, ...compatEntry(name, { kind: forced ?? recognised, integers }, policy, plan) })
  }
  findings.push(...schemaFindings(reference, current, policy, inputs))
  return { columns, excluded, findings }
}

type Group = 'number' | 'boolean' | 'text' | 'time' | 'nested'

function groupOf(type: ColumnType): Group {
  switch (type) {
    case 'integer':
    case 'number':
    case 'decimal':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return 'text'
    case 'date':
    case 'timestamp':
    case 'time':
      return 'time'
    default:
      return 'nested'
  }
}

/** Undefined for a column without any value: in a text format it has no type of its own. */
function groupIn(
  side: Side,
  { name, type }: DataColumn,
  present: Readonly<Record<Side['name'], ReadonlySet<string>>>,
): Group | undefined {
  return present[side.name].has(name) || unreadableIn(side, name) > 0 ? groupOf(type) : undefined
}

const unreadableIn = (side: Side, name: string) =>
  side.table.unreadable.find(found => found.column === name)?.count ?? 0

function kindOf(group: Group): Kind | 'time' | 'nested' {
  if (group === 'number') return 'numeric'
  return group === 'boolean' || group === 'text' ? 'categorical' : group
}

function roleOf(name: string, inputs: NamedColumns): Role {
  const role = (['label', 'prediction', 'score'] as const).find(input => inputs[input] === name)
  return role ?? 'feature'
}

function levelsFor(name: string, kind: Kind, policy: DriftPolicy, plan: PolicyInUse): Levels {
  const own = policy.columns[name]
  const wrong = kind === 'numeric' ? 'total-variation' : 'ks'
  if (own?.measure === wrong) {
    throw errors.DRIFT_MEASURE(`columns.${name}.measure is ${wrong}, but the column is ${kind}`, {
      file: plan.policyFile?.file,
      line: plan.policyFile?.lineOf(['columns', name, 'measure']),
    })
  }
  return levelsOf(own ?? {}, policy[kind])
}

/** A column as Evidently would test it: nothing is guessed from its name or values. */
function compatEntry(name: string, { kind, integers }: PandasColumn, policy: DriftPolicy, plan: PolicyInUse) {
  const settings = policy.evidently
  const own = policy.columns[name]
  const [test, threshold] =
    kind === 'numeric'
      ? [settings['num-test'], settings['num-threshold']]
      : [settings['cat-test'], settings['cat-threshold']]
  if (kind === 'categorical' && (own?.test === 'ks' || own?.test === 'wasserstein')) {
    throw errors.DRIFT_MEASURE(`columns.${name}.test is ${own.test}, but Evidently takes the column for categories`, {
      file: plan.policyFile?.file,
      line: plan.policyFile?.lineOf(['columns', name, 'test']),
      hint: 'Choose another test, or set `type: numeric` for the column.',
    })
  }
  return {
    kind,
    typed: true,
    levels: levelsFor(name, kind, policy, plan),
    compat: { test: own?.test ?? test, threshold: own?.threshold ?? threshold, integers },
  }
}

/** Columns that have a value. */
async function presentIn(engine: Engine, { relation, table, profile, rows }: Side): Promise<ReadonlySet<string>> {
  if (profile === undefined) return columnsWithValues(engine, relation, table.columns)
  const present = [...profile.columns].filter(([, { missing, unreadable }]) => rows > missing + unreadable)
  return new Set(present.map(([name]) => name))
}

/** Values of the columns in which others cannot be read. */
async function readableIn(engine: Engine, { relation, table, profile, rows }: Side): Promise<Map<string, number>> {
  if (profile !== undefined) {
    return new Map([...profile.columns].map(([name, { missing, unreadable }]) => [name, rows - missing - unreadable]))
  }
  return presentValues(
    engine,
    relation,
    table.unreadable.map(({ column }) => ({ name: column })),
  )
}

/** Every column that inputs and policy name must be somewhere; those of inputs on both sides. */
function checkNames({ reference, current }: Sides, inputs: NamedColumns, plan: PolicyInUse): void {
  for (const input of ['label', 'prediction', 'score'] as const) {
    const name = inputs[input]
    if (name === undefined) continue
    for (const side of [reference, current]) {
      if (has(side, name)) continue
      throw errors.DRIFT_COLUMN(`${input}: the ${side.name} data has no column ${quoted(name)}`, {
        hint: hintFor(name, side.table),
      })
    }
  }
  const time = inputs['time-column']
  if (time !== undefined && !has(current, time)) {
    throw errors.DRIFT_COLUMN(`time-column: the current data has no column ${quoted(time)}`, {
      hint: hintFor(time, current.table),
    })
  }
  const { policyFile, policy } = plan
  const named = [
    ...Object.keys(policy.columns).map(name => ({ name, path: ['columns', name] as (string | number)[] })),
    ...policy.exclude.map((name, place) => ({ name, path: ['exclude', place] as (string | number)[] })),
  ]
  for (const { name, path } of named) {
    if (has(reference, name) || has(current, name)) continue
    throw errors.DRIFT_COLUMN(`neither dataset has the column ${quoted(name)}`, {
      hint: hintFor(name, reference.table),
      file: policyFile?.file,
      line: policyFile?.lineOf(path),
    })
  }
}

const has = ({ table }: Side, name: string) => table.columns.some(column => column.name === name)

function schemaFindings(reference: Side, current: Side, policy: DriftPolicy, inputs: NamedColumns): Finding[] {
  const unwanted = (name: string) =>
    policy.exclude.includes(name) || policy.columns[name]?.exclude === true || name === inputs['time-column']
  const missing = reference.table.columns.filter(({ name }) => !has(current, name) && !unwanted(name))
  const added = current.table.columns.filter(({ name }) => !has(reference, name) && !unwanted(name))
  return [
    ...missing.map(
      ({ name }): Finding => ({
        code: 'schema-column-missing',
        verdict: 'fail',
        subject: name,
        message: `${quoted(name)} is in the reference and not in the current data.`,
        truth: EXACT,
        remedy: 'Restore the column where the data is written, or exclude it in the policy.',
      }),
    ),
    ...added.map(
      ({ name }): Finding => ({
        code: 'schema-column-added',
        verdict: 'warn',
        subject: name,
        message: `${quoted(name)} is new: the reference has no such column, so it is not compared.`,
        truth: EXACT,
        remedy: 'Renew the reference, or exclude the column in the policy.',
      }),
    ),
  ]
}

function typeFinding(name: string, before: DataColumn, now: DataColumn): Finding {
  return {
    code: 'schema-type-changed',
    verdict: 'fail',
    subject: name,
    message: `The type of ${quoted(name)} changed from ${before.type} to ${now.type} (${before.nativeType} to ${now.nativeType}).`,
    truth: EXACT,
    observed: now.type,
    expected: before.type,
    remedy: 'Restore the type where the data is written, or set `type` of the column in the policy.',
  }
}

/** Texts that are not what the other dataset holds. Where they are the most of them, the column became another one. */
function unreadableFinding(
  side: Side,
  name: string,
  readable: Readonly<Record<Side['name'], ReadonlyMap<string, number>>>,
): Finding[] {
  const found = side.table.unreadable.find(each => each.column === name)
  if (found === undefined) return []
  const { count, type } = found
  const values = readable[side.name].get(name)! + count
  const what = `${formatCount(count)} of ${plural(values, 'value')} of ${quoted(name)} in the ${side.name} data (${formatPercent(count / values)})`
  const gone = count > values / 2
  return [
    {
      code: gone ? 'schema-type-changed' : 'schema-unreadable-values',
      verdict: gone ? 'fail' : 'warn',
      subject: name,
      message: gone
        ? `The type of ${quoted(name)} changed: ${what} cannot be read as ${type}, as the others are.`
        : `${what} cannot be read as ${type}; they count as a part of their own.`,
      truth: EXACT,
      observed: count,
      expected: 0,
      remedy: 'Correct the values where the data is written; `csv-nulls` names texts that stand for a missing value.',
    },
  ]
}
