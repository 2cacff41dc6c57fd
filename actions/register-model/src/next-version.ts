import { compare, inc, prerelease } from 'semver'
import type { Bump } from './signature.js'

export const FIRST_VERSION = '1.0.0'

/** The version after the newest one; the first is 1.0.0. A release follows its own prereleases. */
export function nextVersion(existing: readonly string[], bump: Bump): string {
  const newest = newestOf(existing)
  return newest === undefined ? FIRST_VERSION : inc(newest, bump)!
}

/** The newest by semantic version. */
export function newestOf(existing: readonly string[]): string | undefined {
  return [...existing].sort(compare).at(-1)
}

/** `1.4.0` → `1.4.0-candidate.1`, or the first number that is free: for a model that is kept although it did not pass. */
export function asCandidate(version: string, existing: readonly string[]): string {
  if (prerelease(version)) return version
  for (let number = 1; ; number++) {
    const candidate = `${version}-candidate.${number}`
    if (!existing.includes(candidate)) return candidate
  }
}
