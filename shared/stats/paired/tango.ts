import { normalQuantile } from '../special/distributions.js'

/** Rows, and those on which exactly one of the two models was right. */
export interface DiscordantCounts {
  readonly rows: number
  readonly candidateOnly: number
  readonly championOnly: number
}

/**
 * Tango's score statistic for "the difference of accuracies is `difference`" (Tango 1998): standard normal at
 * the truth for large n, falling in `difference`. The variance is taken at the likelihood's maximum under that
 * hypothesis, which solves a quadratic; that is what keeps it honest with few discordant rows.
 */
export function tangoScore({ rows, candidateOnly, championOnly }: DiscordantCounts, difference: number): number {
  const distance = candidateOnly - championOnly - rows * difference
  if (distance === 0) return 0
  const variance = rows * constrainedVariance(rows, candidateOnly, championOnly, difference)
  return variance > 0 ? distance / Math.sqrt(variance) : distance > 0 ? Infinity : -Infinity
}

/** Variance of one row's difference where the likelihood is largest among all with the given mean difference. */
function constrainedVariance(rows: number, candidateOnly: number, championOnly: number, difference: number): number {
  const a = 2 * rows
  const b = (2 * rows - candidateOnly + championOnly) * difference - candidateOnly - championOnly
  const c = -championOnly * difference * (1 - difference)
  // The chance that only the champion is right; the candidate's is larger by `difference`.
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  // -b + root cancels where b > 0; the other form of the same root does not.
  const chance = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a)
  const champion = Math.min(Math.max(chance, 0, -difference), (1 - difference) / 2)
  return 2 * champion + difference * (1 - difference)
}

/** One-sided score bounds of the difference, each at `alpha` (asymptotic). */
export function tangoBounds(counts: DiscordantCounts, alpha: number): { lower: number; upper: number } {
  const z = -normalQuantile(alpha)
  const estimate = (counts.candidateOnly - counts.championOnly) / counts.rows
  return {
    lower: lastCompatible(estimate, -1, difference => tangoScore(counts, difference) < z),
    upper: lastCompatible(estimate, 1, difference => tangoScore(counts, difference) > -z),
  }
}

/**
 * The end of the compatible range on the way from `inside` to `limit`, within `tolerance` and rounded away from
 * `inside`: a bound may be a little too wide, never too narrow.
 */
export function lastCompatible(
  inside: number,
  limit: number,
  compatible: (difference: number) => boolean,
  tolerance = 1e-10,
): number {
  if (inside === limit || compatible(limit)) return limit
  let within = inside
  let outside = limit
  while (Math.abs(outside - within) > tolerance) {
    const middle = (within + outside) / 2
    if (compatible(middle)) within = middle
    else outside = middle
  }
  return outside
}
