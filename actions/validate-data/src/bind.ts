import { nearest } from '../../../shared/contract/index.js'
import type { Table } from '../../../shared/data/index.js'
import { columnOf, type Misfit, type RowTest, readTime, rowTest } from './dialect.js'
import { familyColumns, isOfFamily } from './families.js'
import type { Check, CheckPlan, Test } from './plan.js'

/** A check with what this table says about it. */
export interface BoundCheck {
  readonly check: Check
  readonly how: Bound
}

type Bound =
  /** To be counted in the scan over all rows. */
  | ({ readonly kind: 'scan' } & RowTest)
  /** To be asked of the engine in its own way. */
  | { readonly kind: 'engine'; readonly test: Extract<Test, { kind: 'unique' | 'fresh' | 'query' }> }
  /** To be answered by its family. */
  | { readonly kind: 'family' }
  /** Known without looking at a row. */
  | {
      readonly kind: 'known'
      readonly passes: boolean
      readonly observed: string
      readonly remedy?: string | undefined
    }
  /** Cannot be answered, because the column that it needs is not there. */
  | { readonly kind: 'absent'; readonly columns: readonly string[] }

/** Puts a plan to a table: finds its columns, and answers what the columns alone can answer. */
export function bindPlan(plan: CheckPlan, table: Table): BoundCheck[] {
  const names = table.columns.map(column => column.name)
  const has = new Set(names)
  return plan.checks.flatMap(check => {
    const missing = columnsOf(check.test).filter(column => !has.has(column))
    if (missing.length > 0) {
      if (missing.every(column => plan.optional.has(column))) return []
      return [{ check, how: { kind: 'absent', columns: missing } }]
    }
    return [{ check, how: bind(check, table, names) }]
  })
}

/** Columns that a check cannot do without; none where they cannot be told, as of free SQL. */
export function columnsOf(test: Test): readonly string[] {
  if (isOfFamily(test)) return familyColumns(test)
  switch (test.kind) {
    case 'unique':
      return test.columns
    case 'fresh':
      return [test.column]
    case 'rows':
      if (test.violation.kind === 'compare') return [test.violation.left, test.violation.right]
      return test.violation.kind === 'condition' ? [] : [test.violation.column]
    default:
      return []
  }
}

function bind(check: Check, table: Table, names: readonly string[]): Bound {
  const { test } = check
  if (isOfFamily(test)) return { kind: 'family' }
  switch (test.kind) {
    case 'unique':
    case 'query':
      return { kind: 'engine', test }
    case 'fresh': {
      const column = columnOf(table, test.column)
      if (readTime(column) !== undefined) return { kind: 'engine', test }
      return { kind: 'known', passes: false, observed: `${column.type} values are no times` }
    }
    case 'rows': {
      const made = rowTest(test.violation, table)
      return isMisfit(made) ? { kind: 'known', passes: false, observed: made.misfit } : { kind: 'scan', ...made }
    }
    case 'row-count': {
      const passes = table.rows >= (test.min ?? 0) && table.rows <= (test.max ?? Number.POSITIVE_INFINITY)
      return { kind: 'known', passes, observed: `${table.rows.toLocaleString('en-US')} rows` }
    }
    case 'readable-lines':
      throw new Error('judged where the malformed lines are')
    case 'present': {
      if (names.includes(test.column)) return { kind: 'known', passes: true, observed: 'exists' }
      const near = nearest(test.column, names)
      const remedy = near === undefined ? undefined : `The data has \`${near}\`: did you mean that?`
      return { kind: 'known', passes: false, observed: 'is not in the data', remedy }
    }
    case 'only': {
      const others = names.filter(name => !test.columns.includes(name))
      const observed = others.length === 0 ? 'none' : `also ${others.map(name => `\`${name}\``).join(', ')}`
      return { kind: 'known', passes: others.length === 0, observed }
    }
    case 'order':
      return orderOf(test.columns, names)
  }
}

function orderOf(listed: readonly string[], names: readonly string[]): Bound {
  const expected = listed.filter(column => names.includes(column))
  const found = names.filter(name => expected.includes(name))
  const at = expected.findIndex((column, index) => column !== found[index])
  if (at < 0) return { kind: 'known', passes: true, observed: 'in order' }
  const observed = `\`${found[at]}\` stands where \`${expected[at]}\` is expected`
  return { kind: 'known', passes: false, observed }
}

function isMisfit(made: RowTest | Misfit): made is Misfit {
  return 'misfit' in made
}
