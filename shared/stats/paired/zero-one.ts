import { binomialCdf } from '../special/distributions.js'
import { checkComparison, conclude, type PairedComparison } from './decision.js'
import { exactBounds } from './exact-unconditional.js'
import { type DiscordantCounts, tangoBounds } from './tango.js'

export interface ZeroOneComparison extends PairedComparison {
  /** Exact p-value of "both are right equally often". Reported, never decides: it tests equality. */
  readonly mcnemarP: number
}

export interface ZeroOneOptions extends DiscordantCounts {
  readonly margin: number
  readonly alpha: number
  /** Up to this many rows the exact unconditional test decides instead of the score bound. Default 100. */
  readonly exactMaxRows?: number
}

/**
 * Difference of two accuracies on the same rows. Up to `exactMaxRows` rows by the exact unconditional test
 * (finite-sample), above by Tango's score bounds (asymptotic).
 */
export function compareZeroOne({ margin, alpha, exactMaxRows = 100, ...counts }: ZeroOneOptions): ZeroOneComparison {
  const { rows, candidateOnly, championOnly } = counts
  checkComparison(rows, margin, alpha)
  checkDiscordant(counts)
  if (!(margin < 1)) throw new RangeError(`margin must be below 1 for a difference of accuracies, got ${margin}`)
  const exact = rows <= exactMaxRows
  const bounds = exact ? exactBounds(counts, { margin, alpha }) : tangoBounds(counts, alpha)
  const estimate = (candidateOnly - championOnly) / rows
  const deviation = Math.sqrt(Math.max(0, (candidateOnly + championOnly) / rows - estimate ** 2))
  const method = exact ? 'exact-unconditional' : 'tango-score'
  const guarantee = exact ? 'finite-sample' : 'asymptotic'
  return {
    ...conclude({ method, guarantee, rows, estimate, ...bounds, margin, alpha }, deviation),
    mcnemarP: mcnemarExact(candidateOnly, championOnly),
  }
}

/** Two-sided exact McNemar p-value: doubled binomial tail of the smaller discordant count. */
export function mcnemarExact(candidateOnly: number, championOnly: number): number {
  const discordant = candidateOnly + championOnly
  return Math.min(1, 2 * binomialCdf(Math.min(candidateOnly, championOnly), discordant, 0.5))
}

function checkDiscordant({ rows, candidateOnly, championOnly }: DiscordantCounts): void {
  for (const count of [candidateOnly, championOnly])
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`discordant counts must be whole numbers >= 0, got ${count}`)
  if (candidateOnly + championOnly > rows)
    throw new RangeError(`${candidateOnly} + ${championOnly} discordant rows do not fit in ${rows} rows`)
}
