import { seededRandom } from '../random/random.js'
import { kolmogorovExactSf } from './kolmogorov-exact.js'
import { distanceTo } from './ks-one-sample.js'

/** A distribution cut into bins: `weights[i]` lies, evenly, between `bins[i]` and `bins[i + 1]`. */
export interface Partition {
  /** Ascending and finite, one more than weights. */
  readonly bins: readonly number[]
  readonly weights: readonly number[]
}

export interface BootstrappedKs {
  /** (1 + resamples that a KS test does not refuse at `level`) / (1 + resamples). */
  readonly share: number
  readonly samples: number
  readonly size: number
}

/** Distribution function of a partition: straight lines between the edges of its bins. */
export function partitionCdf({ bins, weights }: Partition): (x: number) => number {
  if (bins.length !== weights.length + 1 || bins.length < 2)
    throw new RangeError(`a partition needs one bin edge more than weights, got ${bins.length} and ${weights.length}`)
  const heights = [0]
  for (const weight of weights) heights.push(heights.at(-1)! + weight)
  return x => {
    if (x <= bins[0]!) return 0
    if (x >= bins.at(-1)!) return heights.at(-1)!
    let low = 0
    let high = bins.length - 1
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (bins[middle]! <= x) low = middle
      else high = middle
    }
    return heights[low]! + ((x - bins[low]!) / (bins[high]! - bins[low]!)) * weights[low]!
  }
}

/**
 * The bootstrapped KS test of Great Expectations: small resamples, each tested against the partition, and the share of
 * them that passes. No test of a stated level: a habit, which is as sensitive as the size of its resamples. Here with a
 * seed, so that the same values always give the same share.
 * @param sorted ascending, free of NaN, not empty
 * @param level p-value from which a resample passes
 * @param size of a resample; twice the number of bins by default
 */
export function bootstrappedKs(
  sorted: Float64Array,
  partition: Partition,
  {
    level,
    samples = 1000,
    size = 2 * partition.weights.length,
    seed = 1,
  }: {
    readonly level: number
    readonly samples?: number | undefined
    readonly size?: number | undefined
    readonly seed?: number | undefined
  },
): BootstrappedKs {
  if (!(Number.isInteger(samples) && samples >= 1 && Number.isInteger(size) && size >= 1))
    throw new RangeError(`bootstrappedKs needs samples and size >= 1, got ${samples} and ${size}`)
  const cdf = partitionCdf(partition)
  const random = seededRandom(seed)
  const pValues = new Map<number, number>()
  let passed = 0
  for (let sample = 0; sample < samples; sample++) {
    const drawn = Float64Array.from({ length: size }, () => sorted[random.integer(sorted.length)]!).sort()
    const { distance } = distanceTo(drawn, cdf)
    // Distances repeat, and the exact distribution is the costly part.
    const known = pValues.get(distance) ?? kolmogorovExactSf(size, distance)
    pValues.set(distance, known)
    if (known >= level) passed++
  }
  return { share: (1 + passed) / (1 + samples), samples, size }
}
