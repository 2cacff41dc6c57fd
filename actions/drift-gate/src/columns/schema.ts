import type { DataColumn, Engine } from '../../../../shared/data/index.js'
import { formatCount, formatPercent, plural, quoted } from '../../../../shared/report/index.js'
import { EXACT, type Finding } from '../../../../shared/verdict/index.js'
import type { NamedColumns } from '../columns.js'
import type { DriftPolicy } from '../policy.js'
import { presentValues } from '../reading.js'
import type { Side } from '../sides.js'
import { has } from './names.js'

/** Columns that only one dataset has. */
export function schemaFindings(reference: Side, current: Side, policy: DriftPolicy, inputs: NamedColumns): Finding[] {
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

/** A column whose type is another one. */
export function typeFinding(name: string, before: DataColumn, now: DataColumn): Finding {
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
export function unreadableFinding(
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

/** Values of the columns in which others cannot be read. */
export async function readableIn(
  engine: Engine,
  { relation, table, profile, rows }: Side,
): Promise<Map<string, number>> {
  if (profile !== undefined) {
    return new Map([...profile.columns].map(([name, { missing, unreadable }]) => [name, rows - missing - unreadable]))
  }
  return presentValues(
    engine,
    relation,
    table.unreadable.map(({ column }) => ({ name: column })),
  )
}
