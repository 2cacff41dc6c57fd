import { quoteText } from '../../../../../shared/data/index.js'
import { regexOf } from '../regex.js'
import { literal, name } from '../sql.js'
import { NoEquivalent } from '../translation.js'
import type { Condition } from './condition.js'
import { parseCondition } from './condition-parser.js'

/**
 * A `row_condition` as SQL that is true for exactly the rows that it selects, in any of the forms of Great
 * Expectations: text for pandas, Spark or its own parser, and the objects of 1.x.
 *
 * The difference is in missing values. In pandas a comparison with one is false and `!=` true, so that `not` and `!=`
 * select such rows. Spark and SQL leave them out.
 */
export function whereOf(condition: unknown, parser: unknown): string | undefined {
  if (condition === undefined || condition === null || condition === '') return undefined
  if (typeof condition === 'string') {
    const style = parser === 'spark' ? 'sql' : 'pandas'
    return sqlOf(parseCondition(condition), style)
  }
  return sqlOf(fromObject(condition), 'pandas')
}

/** The objects that 1.x writes: comparison, nullity, and, or, pass_through. */
function fromObject(given: unknown): Condition {
  const { type, column, operator, parameter, is_null, conditions, pass_through_filter } = (given ?? {}) as Record<
    string,
    unknown
  >
  const refuse = (): never => {
    throw new NoEquivalent(
      `the row condition ${JSON.stringify(given)} is of no kind that is known here`,
      'Write it as a text, such as `amount > 5 and channel == "pos"`.',
      ['row_condition'],
    )
  }
  const named = (column as { name?: unknown } | undefined)?.name
  const of: Condition = { kind: 'column', name: typeof named === 'string' ? named : '' }
  switch (type) {
    case 'pass_through':
      return typeof pass_through_filter === 'string' ? parseCondition(pass_through_filter) : refuse()
    case 'and':
    case 'or': {
      if (!Array.isArray(conditions) || conditions.length === 0) return refuse()
      return { kind: type, parts: conditions.map(fromObject) }
    }
    case 'nullity':
      return typeof named === 'string' ? { kind: 'missing', of, is: is_null === true } : refuse()
    case 'comparison': {
      if (typeof named !== 'string') return refuse()
      if (operator === 'IN' || operator === 'NOT_IN') {
        if (!Array.isArray(parameter)) return refuse()
        return { kind: 'in', of, values: parameter.map(operandOf), is: operator === 'IN' }
      }
      const sign = operator === '==' ? '=' : operator === '!=' ? '<>' : String(operator)
      if (!['=', '<>', '<', '<=', '>', '>='].includes(sign)) return refuse()
      return { kind: 'compare', operator: sign, left: of, right: operandOf(parameter) }
    }
    default:
      return refuse()
  }
}

function operandOf(value: unknown): Condition {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'value', value }
  throw new NoEquivalent(
    `the row condition compares with ${JSON.stringify(value)}, which is no plain value`,
    undefined,
    ['row_condition'],
  )
}

type Style = 'pandas' | 'sql'

/**
 * @param whole whether a missing answer is as good as false here: so it is everywhere but below a `not`
 */
function sqlOf(condition: Condition, style: Style, whole = true): string {
  const value = (one: Condition) => sqlOf(one, style, true)
  const settled = (sql: string, without = 'false') => (whole || style === 'sql' ? sql : `coalesce(${sql}, ${without})`)
  switch (condition.kind) {
    case 'column':
      return name(condition.name)
    case 'value':
      return literal(condition.value)
    case 'date':
      return `CAST(${quoteText(condition.text)} AS TIMESTAMP)`
    case 'arithmetic':
      return `(${value(condition.left)} ${condition.operator} ${value(condition.right)})`
    case 'compare': {
      const sides = [value(condition.left), value(condition.right)] as const
      if (condition.operator !== '<>' || style === 'sql') return settled(sides.join(` ${condition.operator} `))
      const against = [condition.left, condition.right].some(side => side.kind === 'value' || side.kind === 'date')
      return against ? sides.join(' IS DISTINCT FROM ') : `coalesce(${sides.join(' <> ')}, true)`
    }
    case 'missing':
      return `${value(condition.of)} IS ${condition.is ? '' : 'NOT '}NULL`
    case 'in': {
      if (condition.values.length === 0) return String(!condition.is)
      const list = `(${condition.values.map(value).join(', ')})`
      const sql = `${value(condition.of)} ${condition.is ? 'IN' : 'NOT IN'} ${list}`
      return condition.is || style === 'sql' ? settled(sql) : `coalesce(${sql}, true)`
    }
    case 'text':
      return settled(`${condition.is ? '' : 'NOT '}${textTest(value(condition.of), condition.how, condition.pattern)}`)
    case 'and':
    case 'or':
      return `(${condition.parts.map(part => sqlOf(part, style, whole)).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`
    case 'not':
      return style === 'sql' ? `NOT (${value(condition.of)})` : `NOT (${truthOf(condition.of, style)})`
  }
}

/** Below a `not` of pandas nothing may be unknown; a column alone is a condition there too. */
function truthOf(condition: Condition, style: Style): string {
  const sql = sqlOf(condition, style, false)
  return condition.kind === 'column' ? `coalesce(${sql}, false)` : sql
}

function textTest(of: string, how: 'startswith' | 'endswith' | 'contains' | 'like', pattern: string): string {
  if (how === 'like') return `${of} LIKE ${quoteText(pattern)}`
  if (how === 'contains') return `regexp_matches(${of}, ${quoteText(regexOf(pattern, 'row_condition'))})`
  return `${how === 'startswith' ? 'starts_with' : 'ends_with'}(${of}, ${quoteText(pattern)})`
}
