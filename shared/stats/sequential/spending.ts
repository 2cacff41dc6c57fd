/**
 * The level at which the t-th of an endless series of tests is made, so that the chance of any false alarm among all
 * of them, ever, is at most `level`: level / (t (t + 1)), which sums to `level`.
 *
 * Only the union bound is used. It needs no independence between the tests, and so holds where all of them share one
 * finite reference, as long as each test by itself allows for the reference's error. Multiplying per-batch e-values, or
 * treating p-values against one reference as independent, does not.
 * @param position from 1; fixed before the t-th data are looked at
 */
export function lifetimeLevel(level: number, position: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be between 0 and 1, got ${level}`)
  if (!(Number.isInteger(position) && position >= 1)) throw new RangeError(`position must be >= 1, got ${position}`)
  return level / (position * (position + 1))
}
