import { show } from '../arguments.js'
import type { Mapping } from '../mapping.js'
import { inPercent } from '../shares.js'
import { literal } from '../sql.js'
import { NoEquivalent } from '../translation.js'

/** How the value of a rule is compared. */
export type Operator =
  | { readonly kind: 'mustBe' | 'mustNotBe'; readonly value: number | string | boolean }
  | {
      readonly kind: 'mustBeGreaterThan' | 'mustBeGreaterOrEqualTo' | 'mustBeLessThan' | 'mustBeLessOrEqualTo'
      readonly value: number
    }
  | { readonly kind: 'mustBeBetween' | 'mustNotBeBetween'; readonly value: readonly [number, number] }

const SIGNS = {
  mustBe: '=',
  mustNotBe: '<>',
  mustBeGreaterThan: '>',
  mustBeGreaterOrEqualTo: '>=',
  // The name that v3.0 had for it.
  mustBeGreaterThanOrEqualTo: '>=',
  mustBeLessThan: '<',
  mustBeLessOrEqualTo: '<=',
  mustBeLessThanOrEqualTo: '<=',
  mustBeBetween: 'BETWEEN',
  mustNotBeBetween: 'NOT BETWEEN',
} as const

/** The one operator of a rule. Both ends of `mustBeBetween` are allowed. */
export function operatorOf(rule: Mapping): Operator {
  const given = Object.keys(SIGNS).filter(
    name => rule[name] !== undefined && rule[name] !== null,
  ) as (keyof typeof SIGNS)[]
  const [name, other] = given
  if (name === undefined)
    throw new NoEquivalent('it says nothing that the value must be', 'Write an operator such as `mustBe: 0`.')
  if (other !== undefined)
    throw new NoEquivalent(`it has both \`${name}\` and \`${other}\``, 'Write two rules.', [other])
  const value = rule[name]
  const wrong = () => new NoEquivalent(`\`${name}\` is ${show(value)}`, undefined, [name])
  if (name === 'mustBeBetween' || name === 'mustNotBeBetween') {
    if (!Array.isArray(value) || value.length !== 2 || value.some(end => typeof end !== 'number')) throw wrong()
    return { kind: name, value: value as unknown as [number, number] }
  }
  if (name === 'mustBe' || name === 'mustNotBe') {
    if (!['number', 'string', 'boolean'].includes(typeof value)) throw wrong()
    return { kind: name, value: value as number | string | boolean }
  }
  if (typeof value !== 'number') throw wrong()
  const kind = name.replace('ThanOrEqualTo', 'OrEqualTo') as 'mustBeGreaterThan'
  return { kind, value }
}

/** SQL that is true where the operator holds. */
export function holds(sql: string, { kind, value }: Operator): string {
  const right = Array.isArray(value) ? value.map(literal).join(' AND ') : literal(value)
  return `${sql} ${SIGNS[kind]} ${right}`
}

/** `at most 5`. */
export function words({ kind, value }: Operator): string {
  const sign = { ...SIGNS, mustBeBetween: 'between', mustNotBeBetween: 'not between' }[kind]
  return `${sign} ${Array.isArray(value) ? value.join(' and ') : String(value)}`
}

/**
 * The tolerance that an operator is where it only limits a number of bad rows: a count, or a share of all rows;
 * undefined where it asks for something else, e.g. for some bad rows.
 */
export function mostAllowed(operator: Operator, percent: boolean): number | string | undefined {
  const most = ((): number | undefined => {
    switch (operator.kind) {
      case 'mustBe':
        return operator.value === 0 ? 0 : undefined
      case 'mustBeLessOrEqualTo':
        return operator.value
      // Fewer than 5 rows are at most 4; there is no such next percentage.
      case 'mustBeLessThan':
        return percent ? undefined : Math.ceil(operator.value) - 1
      case 'mustBeBetween':
        return operator.value[0] <= 0 ? operator.value[1] : undefined
      default:
        return undefined
    }
  })()
  if (most === undefined || most < 0) return undefined
  if (most === 0) return 0
  return percent ? inPercent(most / 100) : Math.floor(most)
}

/** The counts from one to another that an operator allows, both allowed; undefined where it is no such range. */
export function asInterval(operator: Operator): [number | null, number | null] | undefined {
  const range = ((): [number | null, number | null] | undefined => {
    switch (operator.kind) {
      case 'mustBe':
        return typeof operator.value === 'number' ? [operator.value, operator.value] : undefined
      case 'mustBeGreaterThan':
        return [Math.floor(operator.value) + 1, null]
      case 'mustBeGreaterOrEqualTo':
        return [Math.ceil(operator.value), null]
      case 'mustBeLessThan':
        return [null, Math.ceil(operator.value) - 1]
      case 'mustBeLessOrEqualTo':
        return [null, Math.floor(operator.value)]
      case 'mustBeBetween':
        return [Math.ceil(operator.value[0]), Math.floor(operator.value[1])]
      default:
        return undefined
    }
  })()
  return range?.every(end => end === null || (Number.isInteger(end) && end >= 0)) ? range : undefined
}
