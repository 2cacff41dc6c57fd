import type { DataColumn, Engine } from '../../../shared/data/index.js'
import type { Finding } from '../../../shared/verdict/index.js'
import { checkNames } from './columns/names.js'
import { readableIn, schemaFindings, typeFinding, unreadableFinding } from './columns/schema.js'
import { absentIn, dependsOnValues, groupIn, kindOf } from './columns/types.js'
import { evidentlyKind, type PandasColumn } from './compat/evidently.js'
import type { CompatRule } from './compat/policy.js'
import { errors } from './errors.js'
import { listColumns } from './names.js'
import type { DriftPlan, Inputs } from './plan.js'
import { type Levels, levelsOf } from './policy/levels.js'
import type { DriftPolicy } from './policy.js'
import type { Sides } from './sides.js'

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
  const open = new Set(
    common.filter(column => dependsOnValues(column, twins.get(column.name)!)).map(({ name }) => name),
  )
  const absent = { reference: await absentIn(engine, reference, open), current: await absentIn(engine, current, open) }
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
    const group = { reference: groupIn(reference, column, absent), current: groupIn(current, twin, absent) }
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
