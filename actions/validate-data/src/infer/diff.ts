import type { Json } from '../../../../shared/outcome/index.js'
import type { Policy } from '../policy.js'

export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed'
  /** `amount.range`, or the key of something that is no column's. */
  readonly what: string
  readonly before?: Json | undefined
  readonly after?: Json | undefined
}

/** What would change if the proposal took the place of an existing checks file, in the order of the proposal. */
export function diffPolicies(before: Policy, after: Policy): Difference[] {
  const [old, proposed] = [flat(before), flat(after)]
  const differences: Difference[] = []
  for (const [id, { what, value }] of proposed) {
    const was = old.get(id)?.value
    if (was === undefined) differences.push({ kind: 'added', what, after: value })
    else if (JSON.stringify(was) !== JSON.stringify(value)) {
      differences.push({ kind: 'changed', what, before: was, after: value })
    }
  }
  for (const [id, { what, value }] of old) {
    if (!proposed.has(id)) differences.push({ kind: 'removed', what, before: value })
  }
  return differences
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const

/** One line a difference, and how many there are. */
export function diffText(differences: readonly Difference[], file: string): string {
  const lines = differences.map(({ kind, what, before, after }) => {
    const shown = [before, after].filter(value => value !== undefined).map(value => JSON.stringify(value))
    return `${SIGNS[kind]} ${what}: ${shown.join(' → ')}`
  })
  const count = (kind: Difference['kind']) => differences.filter(one => one.kind === kind).length
  const sum = `${count('added')} added, ${count('removed')} removed, ${count('changed')} changed against ${file}`
  return `${[...lines, sum].join('\n')}\n`
}

interface Entry {
  readonly what: string
  readonly value: Json
}

/** Every single thing that a checks file says, by what tells it from the others. */
function flat({ columns = {}, checks = [], version, description, ...others }: Policy): Map<string, Entry> {
  const all = new Map<string, Entry>()
  const add = (what: string, value: unknown, id = what) => all.set(id, { what, value: asJson(value) })
  for (const [name, value] of Object.entries(others)) if (value !== undefined) add(name, value)
  for (const [column, entry] of Object.entries(columns)) {
    const keys = typeof entry === 'string' ? { type: entry } : (entry ?? {})
    if (Object.keys(keys).length === 0) add(column, {})
    for (const [key, value] of Object.entries(keys)) {
      if (value === undefined) continue
      // The two say the same.
      const none = key === 'not-null' && !('tolerance' in keys)
      if (none) add(`${column}.max-missing`, 0)
      else add(`${column}.${key}`, value)
    }
  }
  // What stands in the list has no name but itself.
  for (const check of checks) add('checks', check, `checks ${JSON.stringify(check)}`)
  return all
}

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json
