import type { Check } from '../plan.js'

/**
 * Names that find a check again in another run: its code, what it is about and its wording, or its `name` where the
 * checks file gives one. So a check with other bounds is another check unless it is named, and a moved one is the same.
 * Equal checks are told apart by their order in the file.
 */
export function identities(checks: readonly Check[]): ReadonlyMap<Check, string> {
  const seen = new Map<string, number>()
  return new Map(
    checks.map(check => {
      const name = `${check.code} ${check.subject}: ${check.label}`
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return [check, count === 1 ? name : `${name} (${count})`]
    }),
  )
}
