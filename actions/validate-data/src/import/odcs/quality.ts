import { load } from 'js-yaml'
import { Arguments, show } from '../arguments.js'
import { translateOne } from '../gx/suite.js'
import { isMapping, type Mapping } from '../mapping.js'
import { regexOf } from '../regex.js'
import { literal, name as quoted } from '../sql.js'
import { type Draft, defined, NoEquivalent } from '../translation.js'
import type { Table } from './contract.js'
import { asInterval, holds, mostAllowed, type Operator, operatorOf, words } from './operators.js'
import type { Column } from './properties.js'

/** What a rule says in words alone; undefined for rules that are checked. */
export function textOfRule(rule: unknown): string | undefined {
  if (!isMapping(rule) || rule.type !== 'text') return undefined
  const text = [rule.name, rule.description].filter(one => typeof one === 'string').join(': ')
  return text.trim().replace(/\s+/g, ' ')
}

/**
 * A quality rule as checks. Counts are those of the standard's reference implementation: missing values are in no
 * count but those of missing values, duplicates are values that occur more than once, percentages are of all rows.
 * @param column of a rule of a property; undefined for one of the object
 */
export function checksOfRule(rule: unknown, column: Column | undefined, table: Table): readonly Draft[] {
  if (!isMapping(rule)) throw new NoEquivalent(`it is ${show(rule)}, expected a mapping`)
  const notes = notesOf(rule)
  switch (rule.type ?? 'library') {
    case 'library':
      return [{ ...metric(rule, column, table), ...notes }]
    case 'sql':
      return [{ ...sql(rule, column, table), ...notes }]
    case 'custom':
      return custom(rule, column).map(check => ({ ...check, ...notes }))
    default:
      throw new NoEquivalent(`\`type\` is ${show(rule.type)}`, 'Use library, sql, custom or text.', ['type'])
  }
}

/** Severities that do not stop the train; any other does. */
const LENIENT = new Set(['info', 'warning', 'warn', 'low', 'minor', 'trivial'])

function notesOf({ name, description, severity, tags, dimension }: Mapping): Draft {
  const given = Array.isArray(tags) ? tags.filter(tag => typeof tag === 'string') : []
  const all = typeof dimension === 'string' ? [...given, dimension] : given
  return defined({
    name: typeof name === 'string' && name !== '' ? name : undefined,
    description:
      typeof description === 'string' && description.trim() !== ''
        ? description.trim().replace(/\s+/g, ' ')
        : undefined,
    severity: LENIENT.has(String(severity ?? '').toLowerCase()) ? 'warn' : undefined,
    tags: all.length === 0 ? undefined : all,
  })
}

function metric(rule: Mapping, column: Column | undefined, table: Table): Draft {
  const named = rule.metric ?? rule.rule
  const operator = operatorOf(rule)
  const percent = percentOf(rule)
  const args = new Arguments(isMapping(rule.arguments) ? rule.arguments : {})
  const own = () => {
    if (column === undefined)
      throw new NoEquivalent(`the metric ${show(named)} is about a property`, 'Write it at the property.')
    return column.column
  }
  const made = (() => {
    switch (named) {
      case 'rowCount':
        if (percent) throw new NoEquivalent('a row count has no percentage', 'Remove `unit`.', ['unit'])
        return rowCount(operator)
      case 'nullValues': {
        const name = own()
        const most = mostAllowed(operator, percent)
        if (most !== undefined)
          return { column: name, ...(most === 0 ? { 'not-null': true } : { 'max-missing': most }) }
        return counted(`missing values of ${name}`, `count_if(${quoted(name)} IS NULL)`, operator, percent)
      }
      case 'missingValues':
        return bad(`values of ${own()} that count as missing`, `(${isMissing(own(), args)})`, operator, percent)
      case 'invalidValues':
        return invalid(own(), args, operator, percent)
      case 'duplicateValues':
        return duplicates(column === undefined ? namedColumns(args, table) : [column.column], operator, percent)
      default:
        throw new NoEquivalent(
          `\`metric\` is ${show(named)}`,
          'The standard has nullValues, missingValues, invalidValues, duplicateValues and rowCount.',
        )
    }
  })()
  const unknown = args.unasked()
  if (unknown.length > 0)
    throw new NoEquivalent(`\`${unknown.join('`, `')}\` is no argument of ${show(named)}`, undefined, ['arguments'])
  return made
}

function percentOf({ unit }: Mapping): boolean {
  if (unit === undefined || unit === null || unit === 'rows') return false
  if (['percent', 'percentage', '%'].includes(String(unit).toLowerCase())) return true
  throw new NoEquivalent(`\`unit\` is ${show(unit)}`, 'Use rows or percent.', ['unit'])
}

function rowCount(operator: Operator): Draft {
  const interval = asInterval(operator)
  return interval ? { rows: interval } : counted('rows', 'count(*)', operator, false)
}

/** A count or its percentage of all rows, whatever the operator: the one row that has it is a failure. */
function counted(what: string, count: string, operator: Operator, percent: boolean): Draft {
  const value = percent ? `coalesce(100.0 * ${count} / nullif(count(*), 0), 0)` : count
  const query = `SELECT value FROM (SELECT ${value} AS value FROM data) AS counted WHERE NOT (${holds('value', operator)})`
  return { query, name: `${what}: ${percent ? 'percentage' : 'number'} ${words(operator)}` }
}

/** Rows that are bad: named one by one where no more than so many are allowed, else only counted. */
function bad(what: string, condition: string, operator: Operator, percent: boolean): Draft {
  const most = mostAllowed(operator, percent)
  if (most === undefined) return counted(what, `count_if(${condition})`, operator, percent)
  return { sql: `NOT ${condition}`, name: what, ...(most === 0 ? {} : { tolerance: most }) }
}

/** A missing value counts as missing, listed or not. */
function isMissing(column: string, args: Arguments): string {
  const listed = args.values('missingValues')
  const name = quoted(column)
  if (listed.length === 0) return `${name} IS NULL`
  return `${name} IS NULL OR CAST(${name} AS VARCHAR) IN (${listed.map(value => literal(String(value))).join(', ')})`
}

function invalid(column: string, args: Arguments, operator: Operator, percent: boolean): Draft {
  const values = args.raw('validValues') === undefined ? undefined : args.values('validValues')
  const written = args.optionalText('pattern')
  const pattern = written === undefined ? undefined : regexOf(written, 'pattern', 'ecma')
  if (values === undefined && pattern === undefined) {
    throw new NoEquivalent(
      'invalidValues has neither `validValues` nor `pattern`',
      'Write one of them under `arguments`.',
    )
  }
  const most = mostAllowed(operator, percent)
  // A share of a check is of the values looked at; the standard's is of all rows.
  if (most !== undefined && (most === 0 || !percent) && (values === undefined) !== (pattern === undefined)) {
    const test = values === undefined ? { regex: pattern } : { in: values }
    return { column, ...test, ...(most === 0 ? {} : { tolerance: most }) }
  }
  const name = quoted(column)
  const valid = [
    values === undefined
      ? []
      : `CAST(${name} AS VARCHAR) IN (${values.map(value => literal(String(value))).join(', ')})`,
    pattern === undefined ? [] : `regexp_matches(CAST(${name} AS VARCHAR), ${literal(pattern)})`,
  ].flat()
  return bad(`invalid values of ${column}`, `(${name} IS NOT NULL AND NOT (${valid.join(' AND ')}))`, operator, percent)
}

function namedColumns(args: Arguments, table: Table): readonly string[] {
  return args.texts('properties').map(wanted => {
    const found = table.columns.find(({ name, column }) => name === wanted || column === wanted)
    if (found === undefined)
      throw new NoEquivalent(`the object has no property ${wanted}`, 'Correct `properties`.', ['arguments'])
    return found.column
  })
}

function duplicates(columns: readonly string[], operator: Operator, percent: boolean): Draft {
  const most = mostAllowed(operator, percent)
  if (most === 0) return columns.length === 1 ? { column: columns[0], unique: true } : { unique: [...columns] }
  const names = columns.map(quoted)
  const there = names.map(name => `${name} IS NOT NULL`).join(' AND ')
  const repeated = `SELECT 1 FROM data WHERE ${there} GROUP BY ${names.join(', ')} HAVING count(*) > 1`
  const count = `(SELECT count(*) FROM (${repeated}) AS repeated)`
  const value = percent ? `coalesce(100.0 * ${count} / nullif((SELECT count(*) FROM data), 0), 0)` : count
  const query = `SELECT value FROM (SELECT ${value} AS value) AS counted WHERE NOT (${holds('value', operator)})`
  return {
    query,
    name: `values of ${columns.join(', ')} that occur more than once: ${percent ? 'percentage' : 'number'} ${words(operator)}`,
  }
}

/** A query that gives one value. Names of the table in the contract and the placeholders of the standard are the data. */
function sql(rule: Mapping, column: Column | undefined, table: Table): Draft {
  const operator = operatorOf(rule)
  if (typeof rule.query !== 'string' || rule.query.trim() === '')
    throw new NoEquivalent('it has no `query`', 'Write the query.')
  const own = column === undefined ? undefined : quoted(column.column)
  let query = rule.query.trim().replace(/;\s*$/, '')
  query = query.replace(/["']?\$?\{(object|model|table)\}["']?/g, 'data')
  if (own !== undefined) query = query.replace(/["']?\$?\{(property|column|field)\}["']?/g, () => own)
  for (const name of table.names) {
    query = query.replace(
      new RegExp(String.raw`\b(from|join)(\s+)["\x60]?${escaped(name)}["\x60]?(?![\w."\x60])`, 'gi'),
      '$1$2data',
    )
  }
  const left = /\$?\{(\w+)\}/.exec(query)
  if (left !== null)
    throw new NoEquivalent(`the placeholder {${left[1]}} has no value here`, 'Use {object} and {property}.', ['query'])
  const label = `${rule.query.trim().replace(/\s+/g, ' ')} ${words(operator)}`
  return {
    query: `SELECT value FROM (SELECT (\n${query}\n) AS value) AS asked WHERE NOT coalesce(${holds('value', operator)}, false)`,
    name: label,
  }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Expectations of Great Expectations inside a contract; other engines are theirs alone. */
function custom({ engine, implementation }: Mapping, column: Column | undefined): readonly Draft[] {
  if (!/^great[-_ ]?expectations$|^gx$/i.test(String(engine ?? ''))) {
    throw new NoEquivalent(
      `\`engine\` is ${show(engine)}, whose rules are its own`,
      'Write the rule as a metric or as SQL.',
      ['engine'],
    )
  }
  const written = typeof implementation === 'string' ? read(implementation) : implementation
  if (!isMapping(written))
    throw new NoEquivalent('`implementation` is no expectation', 'Write `type` and `kwargs`.', ['implementation'])
  const kwargs = Object.fromEntries(
    // The standard's own example writes `minValue` for `min_value`.
    Object.entries(isMapping(written.kwargs) ? written.kwargs : {}).map(([key, value]) => [
      key === 'column_A' || key === 'column_B' ? key : key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(),
      value,
    ]),
  )
  const own = column === undefined || !/^expect_column_(?!pair)/.test(String(written.type ?? written.expectation_type))
  return translateOne({ ...written, kwargs: own ? kwargs : { column: column.column, ...kwargs } })
}

function read(text: string): unknown {
  try {
    return load(text)
  } catch {
    return undefined
  }
}
