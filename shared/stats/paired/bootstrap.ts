import { type Random, seededRandom } from '../random/random.js'
import { normalCdf, normalQuantile } from '../special/distributions.js'
import { mean, variance } from '../special/sum.js'
import { checkComparison, conclude, type PairedComparison } from './decision.js'

// Above this many resampling units the acceleration is estimated from groups of units: a full jackknife would
// cost more than the bootstrap itself, and the acceleration needs no such precision.
const MOST_JACKKNIFE_GROUPS = 500

export interface BootstrapOptions {
  readonly rows: number
  /** The statistic when row i counts weights[i] times. Must be paired: one call sees both models. */
  readonly statistic: (weights: Float64Array) => number
  readonly alpha: number
  /** At least 1000. Default 2000. */
  readonly resamples?: number
  readonly seed?: number
  /** Rows with the same value are drawn together, for example all rows of one customer. */
  readonly groups?: ArrayLike<number>
  /** Resampled within each value, so that its number of rows (or groups) stays. */
  readonly strata?: ArrayLike<number>
}

export interface BootstrapBounds {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly standardError: number
  /** Resamples whose statistic was not a number (for example F1 without positives); they are left out. */
  readonly undefinedResamples: number
}

/** Comparison of any paired statistic by BCa bootstrap bounds (asymptotic). */
export function compareBootstrap(options: BootstrapOptions & { readonly margin: number }): PairedComparison {
  const { rows, margin, alpha } = options
  checkComparison(rows, margin, alpha)
  const { estimate, lower, upper, standardError } = bcaBootstrap(options)
  return conclude(
    { method: 'bootstrap-bca', guarantee: 'asymptotic', rows, estimate, lower, upper, margin, alpha },
    standardError * Math.sqrt(rows),
  )
}

/**
 * One-sided bias-corrected and accelerated bootstrap bounds (Efron 1987), each at `alpha`. Seeded: the same
 * options give the same bounds. Asymptotic: trust them with some hundred rows and a smooth statistic.
 */
export function bcaBootstrap(options: BootstrapOptions): BootstrapBounds {
  const { rows, statistic, alpha, resamples = 2000, seed = 1 } = options
  if (!(resamples >= 1000)) throw new RangeError(`resamples must be at least 1000, got ${resamples}`)
  const strata = resamplingUnits(options)
  const units = strata.reduce((total, { size }) => total + size, 0)
  if (units < 2) throw new RangeError('the bootstrap needs at least two rows or groups')
  const weights = new Float64Array(rows)
  const estimate = statistic(weights.fill(1))
  if (!Number.isFinite(estimate)) throw new RangeError(`the statistic is ${estimate} on the given rows`)

  const random = seededRandom(seed)
  const draws: number[] = []
  for (let b = 0; b < resamples; b++) {
    weights.fill(0)
    for (const stratum of strata) drawUnits(stratum, weights, random)
    const value = statistic(weights)
    if (Number.isFinite(value)) draws.push(value)
  }
  if (draws.length < resamples / 2) throw new RangeError('the statistic is undefined on most resamples')
  draws.sort((a, b) => a - b)

  // Ties with the estimate count half: discrete statistics would look biased otherwise.
  const below = draws.reduce((total, value) => total + (value < estimate ? 1 : value === estimate ? 0.5 : 0), 0)
  const share = Math.min(Math.max(below / draws.length, 0.5 / draws.length), 1 - 0.5 / draws.length)
  const bias = normalQuantile(share)
  const acceleration = jackknifeAcceleration(statistic, strata, weights)
  const adjusted = (level: number) => {
    const z = bias + normalQuantile(level)
    const scale = 1 - acceleration * z
    if (scale <= 0) return z < 0 ? 0 : 1 // so skewed that the correction runs off the end
    return normalCdf(bias + z / scale)
  }
  return {
    estimate,
    lower: Math.min(estimate, quantile(draws, adjusted(alpha), 'down')),
    upper: Math.max(estimate, quantile(draws, adjusted(1 - alpha), 'up')),
    standardError: Math.sqrt(variance(draws, 1)),
    undefinedResamples: resamples - draws.length,
  }
}

/** Units that are drawn for one another; unit u is rows[starts[u] .. starts[u + 1]]. */
interface Stratum {
  readonly size: number
  readonly rows: Uint32Array
  readonly starts: Uint32Array
}

function drawUnits({ size, rows, starts }: Stratum, weights: Float64Array, random: Random): void {
  for (let k = 0; k < size; k++) {
    const unit = random.integer(size)
    for (let i = starts[unit]!; i < starts[unit + 1]!; i++) weights[rows[i]!]! += 1
  }
}

function resamplingUnits({ rows, groups, strata }: BootstrapOptions): Stratum[] {
  for (const [name, given] of [
    ['groups', groups],
    ['strata', strata],
  ] as const)
    if (given && given.length !== rows) throw new RangeError(`${name} has ${given.length} entries for ${rows} rows`)
  const units = new Map<number, { stratum: number; rows: number[] }>()
  for (let row = 0; row < rows; row++) {
    const key = groups ? groups[row]! : row
    const stratum = strata ? strata[row]! : 0
    const unit = units.get(key)
    if (!unit) units.set(key, { stratum, rows: [row] })
    else if (unit.stratum === stratum) unit.rows.push(row)
    else throw new RangeError(`group ${key} lies in two strata; a group is drawn as a whole`)
  }
  const byStratum = new Map<number, number[][]>()
  for (const { stratum, rows: members } of units.values()) {
    const list = byStratum.get(stratum)
    if (list) list.push(members)
    else byStratum.set(stratum, [members])
  }
  return [...byStratum.values()].map(members => {
    const starts = new Uint32Array(members.length + 1)
    members.forEach((unit, u) => {
      starts[u + 1] = starts[u]! + unit.length
    })
    return { size: members.length, rows: Uint32Array.from(members.flat()), starts }
  })
}

function jackknifeAcceleration(
  statistic: (weights: Float64Array) => number,
  strata: readonly Stratum[],
  weights: Float64Array,
): number {
  const units = strata.flatMap(({ size, rows, starts }) =>
    Array.from({ length: size }, (_, u) => rows.subarray(starts[u]!, starts[u + 1]!)),
  )
  const groups = Math.min(units.length, MOST_JACKKNIFE_GROUPS)
  weights.fill(1)
  const values: number[] = []
  for (let g = 0; g < groups; g++) {
    for (let u = g; u < units.length; u += groups) for (const row of units[u]!) weights[row] = 0
    const value = statistic(weights)
    for (let u = g; u < units.length; u += groups) for (const row of units[u]!) weights[row] = 1
    if (Number.isFinite(value)) values.push(value)
  }
  const centre = mean(values)
  let squares = 0
  let cubes = 0
  for (const value of values) {
    squares += (centre - value) ** 2
    cubes += (centre - value) ** 3
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}

/** Order statistic at `level`, rounded outwards so that few resamples do not narrow the bounds. */
function quantile(sorted: readonly number[], level: number, direction: 'down' | 'up'): number {
  const position = level * (sorted.length + 1) - 1
  const index = direction === 'down' ? Math.floor(position) : Math.ceil(position)
  return sorted[Math.min(Math.max(index, 0), sorted.length - 1)]!
}
