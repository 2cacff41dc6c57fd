/**
 * P-value of the last of N exchangeable scores: the share of all N that are at least as large. Under exchangeability
 * it is at most p with probability at most p, whatever the scores are (Barnard 1963; the argument of conformal
 * prediction), because each score is equally likely to come last and ties only enlarge it.
 */
export function rankPValue(scores: readonly number[]): number {
  const last = scores.at(-1)
  if (last === undefined || scores.some(Number.isNaN)) throw new RangeError('needs at least one score, none NaN')
  return scores.filter(score => score >= last).length / scores.length
}

/** Earlier runs below which no p-value can be as small as the level: 1 / (runs + 1) is the smallest. */
export function runsNeeded(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be between 0 and 1, got ${level}`)
  // A level such as 0.05 is no exact binary number; 1 / 0.05 - 1 is 19 and not 20.
  return Math.max(1, Math.ceil(1 / level - 1 - 1e-9))
}

/**
 * Externally studentised deviations: for each run and measure, how many standard deviations of the *other* runs it
 * lies from their mean. All runs are treated alike, so that scores made of them are exchangeable where the runs are.
 *
 * @param table runs by measures; at least three runs
 * @param floors smallest standard deviation that counts, by measure, above 0: otherwise one that never moved would
 *   drown all others at the first trace of a change
 */
export function studentisedDeviations(
  table: readonly (readonly number[])[],
  floors: readonly number[],
): readonly (readonly number[])[] {
  const runs = table.length
  if (runs < 3) throw new RangeError(`needs at least three runs, got ${runs}`)
  if (floors.some(floor => !(floor > 0))) throw new RangeError('floors must be above 0')
  const columns = floors.map((floor, measure) =>
    studentised(
      table.map(row => row[measure]!),
      floor,
    ),
  )
  return table.map((_, at) => columns.map(column => Math.abs(column[at]!)))
}

/** The same for one measure, with its sign: above 0 lies above the mean of the other runs. */
export function studentised(values: readonly number[], floor: number): number[] {
  return values.map((value, at) => {
    const others = values.filter((_, index) => index !== at)
    const mean = others.reduce((sum, other) => sum + other, 0) / others.length
    const squares = others.reduce((sum, other) => sum + (other - mean) ** 2, 0)
    return (value - mean) / Math.max(Math.sqrt(squares / (others.length - 1)), floor)
  })
}
