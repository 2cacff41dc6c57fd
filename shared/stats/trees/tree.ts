/** One column, binned: every row holds the number of its bin. */
export interface BinnedFeature {
  /** 0 … bins − 1, by row. */
  readonly codes: Uint8Array
  readonly bins: number
  /** Whether neighbouring bins are alike (numbers); bins of categories are grouped as it fits. */
  readonly ordered: boolean
}

export interface Leaf {
  readonly value: number
}

export interface Split {
  readonly feature: number
  /** 1 for bins that go left, by bin. */
  readonly goesLeft: Uint8Array
  readonly left: Tree
  readonly right: Tree
}

export type Tree = Leaf | Split

export interface GrowOptions {
  readonly depth: number
  /** Added to the second derivatives of a leaf, so that few rows say little. */
  readonly shrinkage: number
  /** Least sum of second derivatives in a leaf. */
  readonly least: number
  /** Told how much each split gained. */
  readonly onSplit?: (feature: number, gain: number) => void
}

/** First and second derivatives of the loss, by row. */
export interface Derivatives {
  readonly first: Float64Array
  readonly second: Float64Array
}

interface Sums {
  readonly first: number
  readonly second: number
}

interface Found {
  readonly feature: number
  readonly gain: number
  readonly goesLeft: Uint8Array
  readonly left: Sums
}

/**
 * A regression tree on second-order derivatives, its splits found in histograms of bins (as Chen and Guestrin 2016 and
 * Ke et al. 2017 do). The larger child's histogram is the parent's minus the smaller one's.
 * @param rows the rows to learn from; reordered in place
 * @param chosen the features that may split; of equal gains the first wins
 */
export function growTree(
  features: readonly BinnedFeature[],
  chosen: readonly number[],
  rows: Uint32Array,
  derivatives: Derivatives,
  options: GrowOptions,
): Tree {
  const offsets: number[] = []
  let size = 0
  for (const feature of chosen) {
    offsets.push(size)
    size += 2 * features[feature]!.bins
  }
  const spare = new Uint32Array(rows.length)

  const histogram = (from: number, to: number): Float64Array => {
    const sums = new Float64Array(size)
    for (const [place, feature] of chosen.entries()) {
      const { codes } = features[feature]!
      const offset = offsets[place]!
      for (let i = from; i < to; i++) {
        const row = rows[i]!
        const at = offset + 2 * codes[row]!
        sums[at]! += derivatives.first[row]!
        sums[at + 1]! += derivatives.second[row]!
      }
    }
    return sums
  }

  const best = (sums: Float64Array, total: Sums): Found | undefined => {
    let found: Found | undefined
    for (const [place, feature] of chosen.entries()) {
      const { bins, ordered } = features[feature]!
      const here = sums.subarray(offsets[place]!, offsets[place]! + 2 * bins)
      const candidate = splitOf(here, bins, ordered, total, options)
      if (candidate !== undefined && candidate.gain > (found?.gain ?? 0)) found = { feature, ...candidate }
    }
    return found
  }

  /** Left rows first, each side in its order; returns where the right ones begin. */
  const partition = (from: number, to: number, { feature, goesLeft }: Found): number => {
    const { codes } = features[feature]!
    let left = from
    let right = 0
    for (let i = from; i < to; i++) {
      const row = rows[i]!
      if (goesLeft[codes[row]!] === 1) rows[left++] = row
      else spare[right++] = row
    }
    rows.set(spare.subarray(0, right), left)
    return left
  }

  const grow = (from: number, to: number, depth: number, total: Sums, known?: Float64Array): Tree => {
    const leaf = { value: -total.first / (total.second + options.shrinkage) }
    if (depth === 0) return leaf
    const sums = known ?? histogram(from, to)
    const found = best(sums, total)
    if (found === undefined) return leaf
    options.onSplit?.(found.feature, found.gain)
    const middle = partition(from, to, found)
    const right = { first: total.first - found.left.first, second: total.second - found.left.second }
    let below: readonly [Float64Array?, Float64Array?] = []
    if (depth > 1) {
      const leftIsSmaller = middle - from <= to - middle
      const smaller = leftIsSmaller ? histogram(from, middle) : histogram(middle, to)
      const larger = sums.map((sum, k) => sum - smaller[k]!)
      below = leftIsSmaller ? [smaller, larger] : [larger, smaller]
    }
    return {
      feature: found.feature,
      goesLeft: found.goesLeft,
      left: grow(from, middle, depth - 1, found.left, below[0]),
      right: grow(middle, to, depth - 1, right, below[1]),
    }
  }

  const total = { first: 0, second: 0 }
  for (const row of rows) {
    total.first += derivatives.first[row]!
    total.second += derivatives.second[row]!
  }
  return grow(0, rows.length, options.depth, total)
}

/** The best cut of one feature's bins; categories are sorted by their mean first, where the best grouping is a cut. */
function splitOf(
  sums: Float64Array,
  bins: number,
  ordered: boolean,
  total: Sums,
  { shrinkage, least }: GrowOptions,
): Omit<Found, 'feature'> | undefined {
  const order = Array.from({ length: bins }, (_, bin) => bin)
  if (!ordered) {
    const mean = (bin: number) => sums[2 * bin]! / (sums[2 * bin + 1]! + shrinkage)
    order.sort((a, b) => mean(a) - mean(b) || a - b)
  }
  const score = (first: number, second: number) => (first * first) / (second + shrinkage)
  const before = score(total.first, total.second)
  let [first, second, gain, cut] = [0, 0, 0, -1]
  let left: Sums = { first, second }
  for (let k = 0; k < bins - 1; k++) {
    const bin = order[k]!
    first += sums[2 * bin]!
    second += sums[2 * bin + 1]!
    const rest = total.second - second
    if (second < least || rest < least) continue
    const now = score(first, second) + score(total.first - first, rest) - before
    if (now > gain) {
      gain = now
      cut = k
      left = { first, second }
    }
  }
  if (cut < 0) return undefined
  const goesLeft = new Uint8Array(bins)
  for (let k = 0; k <= cut; k++) goesLeft[order[k]!] = 1
  return { gain, goesLeft, left }
}

/** The value of the leaf that a row falls into. */
export function treeValue(tree: Tree, features: readonly BinnedFeature[], row: number): number {
  let node = tree
  while ('feature' in node) node = node.goesLeft[features[node.feature]!.codes[row]!] === 1 ? node.left : node.right
  return node.value
}
