import { sortNumbers, totalVariation } from '../../../../shared/stats/index.js'

/** How far chunks of the reference lie from one another, in the measure that decides about the column. */
export interface ChunkDistances {
  /** Each chunk, and last the batch, from all others together, in units of what two samples of these sizes differ by. */
  readonly fromOthers: readonly number[]
  /** Each chunk from the whole reference, as a plain distance. */
  readonly fromReference: readonly number[]
}

/** A chunk of a numeric column: values sorted, and all rows, those without value included. */
export interface NumericChunk {
  readonly values: Float64Array
  readonly rows: number
}

/**
 * Kolmogorov–Smirnov distances over all rows, those without a value before all numbers. A chunk and the rest r of the
 * pooled rows: F_k - F_r = (F_k - F_all) N / (N - n_k), so one sorted pool serves all chunks.
 */
export function numericDistances(
  chunks: readonly NumericChunk[],
  current: NumericChunk,
  reference = pooled(chunks),
): ChunkDistances {
  const all = merged(reference, current)
  return {
    fromOthers: [...chunks, current].map(chunk => inUnits(awayFrom(chunk, all), chunk.rows, all.rows)),
    fromReference: chunks.map(chunk => awayFrom(chunk, reference)),
  }
}

/** The same for counts of categories, by total variation. `counts[k][c]` are rows of category c in chunk k. */
export function categoricalDistances(
  counts: readonly (readonly number[])[],
  current: readonly number[],
): ChunkDistances {
  const total = (parts: readonly (readonly number[])[]) =>
    current.map((_, c) => parts.reduce((sum, part) => sum + part[c]!, 0))
  const rows = (part: readonly number[]) => part.reduce((sum, count) => sum + count, 0)
  const reference = total(counts)
  const all = total([reference, current])
  const distance = (part: readonly number[], from: readonly number[]) =>
    rows(part) === 0 ? 0 : totalVariation(part, from)
  return {
    fromOthers: [...counts, current].map(part => inUnits(distance(part, all), rows(part), rows(all))),
    fromReference: counts.map(part => distance(part, reference)),
  }
}

/** From a distance to the whole pool to one to the rest of it, over sqrt(1/n + 1/(N - n)). */
function inUnits(distance: number, rows: number, all: number): number {
  const rest = all - rows
  if (rows === 0 || rest === 0) return 0
  return (distance * all) / rest / Math.sqrt(1 / rows + 1 / rest)
}

/** All rows of the chunks, which many batches may be compared with. */
export function pooled(chunks: readonly NumericChunk[]): NumericChunk {
  const values = new Float64Array(chunks.reduce((sum, chunk) => sum + chunk.values.length, 0))
  let at = 0
  for (const chunk of chunks) {
    values.set(chunk.values, at)
    at += chunk.values.length
  }
  return { values: sortNumbers(values), rows: chunks.reduce((sum, chunk) => sum + chunk.rows, 0) }
}

function merged(a: NumericChunk, b: NumericChunk): NumericChunk {
  const values = new Float64Array(a.values.length + b.values.length)
  for (let i = 0, j = 0; i + j < values.length; ) {
    const fromA = j === b.values.length || (i < a.values.length && a.values[i]! <= b.values[j]!)
    values[i + j] = fromA ? a.values[i]! : b.values[j]!
    if (fromA) i++
    else j++
  }
  return { values, rows: a.rows + b.rows }
}

/** Largest difference of the distribution functions of a chunk and of a pool that holds it, at or before its values. */
function awayFrom({ values, rows }: NumericChunk, pool: NumericChunk): number {
  if (rows === 0) return 0
  const absent = rows - values.length
  const poolAbsent = pool.rows - pool.values.length
  let distance = Math.abs(absent / rows - poolAbsent / pool.rows)
  for (let i = 0, upTo = 0; i < values.length; ) {
    const value = values[i]!
    const before = i
    while (i < values.length && values[i] === value) i++
    const below = firstFrom(pool.values, upTo, entry => entry >= value)
    upTo = firstFrom(pool.values, below, entry => entry > value)
    distance = Math.max(
      distance,
      Math.abs((absent + before) / rows - (poolAbsent + below) / pool.rows),
      Math.abs((absent + i) / rows - (poolAbsent + upTo) / pool.rows),
    )
  }
  return distance
}

/** First place at or after `from` whose entry is so, in sorted values; near ones are found in few steps. */
function firstFrom(sorted: Float64Array, from: number, isSo: (entry: number) => boolean): number {
  let step = 1
  let low = from
  let high = from
  while (high < sorted.length && !isSo(sorted[high]!)) {
    low = high + 1
    high += step
    step *= 2
  }
  high = Math.min(high, sorted.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isSo(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
