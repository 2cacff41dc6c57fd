import { nearest } from '../../../shared/contract/index.js'
import type { Engine, Table } from '../../../shared/data/index.js'
import { plural } from '../../../shared/report/index.js'
import { columnOf, type Deferred, type Misfit, type RowTest, readTime, rowTest } from './dialect.js'
import { familyColumns, isOfFamily } from './families.js'
import type { Bounds, Check, CheckPlan, Test, Violation } from './plan.js'
import type { Twins } from './uniqueness.js'

/** A check with what this table says about it. */
export interface BoundCheck {
  readonly check: Check
  readonly how: Bound
}

type Bound =
  /** To be counted in the scan over all rows. */
  | ({ readonly kind: 'scan' } & RowTest)
  /** To be settled by a look at other rows first; then it is counted in the scan. */
  | ({ readonly kind: 'deferred' } & Deferred)
  /** To be asked of the engine in its own way. */
  | {
      readonly kind: 'engine'
      readonly test: Extract<Test, { kind: 'unique' | 'fresh' | 'query' }>
      /** For `unique`, once it is counted. */
      readonly twins?: Twins | undefined
    }
  /** To be answered by its family. */
  | { readonly kind: 'family' }
  /** Known without looking at a row. */
  | {
      readonly kind: 'known'
      readonly passes: boolean | 'unknown'
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
      return columnsOfViolation(test.violation)
    default:
      return []
  }
}

function columnsOfViolation(violation: Violation): readonly string[] {
  if (violation.kind === 'condition') return []
  if (violation.kind === 'compare') return [violation.left, violation.right]
  if (violation.kind === 'disorder') return [violation.column, ...violation.by, ...violation.per]
  return 'columns' in violation ? violation.columns : [violation.column]
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
      if ('misfit' in made) return misfit(made)
      return 'settle' in made ? { kind: 'deferred', ...made } : { kind: 'scan', ...made }
    }
    case 'row-count':
      return {
        kind: 'known',
        passes: isWithin(table.rows, test.bounds),
        observed: plural(table.rows, 'row'),
      }
    case 'column-count':
      return { kind: 'known', passes: isWithin(names.length, test.bounds), observed: plural(names.length, 'column') }
    case 'readable-lines':
      throw new Error('judged where the malformed lines are')
    case 'present':
      return presence(test.column, test.position, names)
    case 'exactly':
      return exactly(test.columns, names)
    case 'set':
      return setOf(test.columns, names, test.exact)
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

function presence(column: string, position: number | undefined, names: readonly string[]): Bound {
  const place = names.indexOf(column) + 1
  if (place > 0) {
    if (position === undefined) return { kind: 'known', passes: true, observed: 'exists' }
    return { kind: 'known', passes: place === position, observed: `is column ${place} of ${names.length}` }
  }
  const near = nearest(column, names)
  const remedy = near === undefined ? undefined : `The data has \`${near}\`: did you mean that?`
  return { kind: 'known', passes: false, observed: 'is not in the data', remedy }
}

function exactly(listed: readonly string[], names: readonly string[]): Bound {
  const differ = setOf(listed, names, true)
  if (differ.kind === 'known' && !differ.passes) return differ
  const at = listed.findIndex((column, index) => column !== names[index])
  if (at < 0) return { kind: 'known', passes: true, observed: 'as listed' }
  return { kind: 'known', passes: false, observed: `column ${at + 1} is \`${names[at]}\`, not \`${listed[at]}\`` }
}

function setOf(listed: readonly string[], names: readonly string[], exact: boolean): Bound {
  const lacking = listed.filter(column => !names.includes(column))
  const others = exact ? names.filter(name => !listed.includes(name)) : []
  const observed = [
    lacking.length === 0 ? [] : `${quoted(lacking)} ${lacking.length > 1 ? 'are' : 'is'} not in the data`,
    others.length === 0 ? [] : `the data also has ${quoted(others)}`,
  ].flat()
  if (observed.length === 0) return { kind: 'known', passes: true, observed: 'as listed' }
  return { kind: 'known', passes: false, observed: observed.join('; ') }
}

const quoted = (names: readonly string[]) => names.map(name => `\`${name}\``).join(', ')

function isWithin(count: number, { min, max, above, below }: Bounds): boolean {
  const ends = { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY }
  return (
    count >= Number(ends.min) && count <= Number(ends.max) && !(count <= Number(above)) && !(count >= Number(below))
  )
}

function misfit({ misfit }: Misfit): Bound {
  return { kind: 'known', passes: false, observed: misfit }
}

/**
 * Settles what needs a look at other rows, so that every check on rows can be counted in one scan.
 * @param failed makes the error of a check whose own SQL or schema is refused
 */
export async function settle(
  engine: Engine,
  table: Table,
  bound: readonly BoundCheck[],
  failed: (check: Check, cause: unknown) => unknown,
): Promise<BoundCheck[]> {
  const settled: BoundCheck[] = []
  for (const one of bound) {
    const { check, how } = one
    if (how.kind !== 'deferred') {
      settled.push(one)
      continue
    }
    if (table.rows === 0) {
      settled.push({ check, how: { kind: 'scan', looked: 'true', fails: 'false', value: 'NULL' } })
      continue
    }
    const made = await how.settle(engine, check.where).catch(cause => {
      throw failed(check, cause)
    })
    if ('misfit' in made) settled.push({ check, how: misfit(made) })
    else if ('undecided' in made) {
      const remedy = 'Ask something else of such a column, or select rows whose values differ.'
      settled.push({ check, how: { kind: 'known', passes: 'unknown', observed: made.undecided, remedy } })
    } else settled.push({ check, how: { kind: 'scan', ...made } })
  }
  return settled
}
