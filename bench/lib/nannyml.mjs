/**
 * NannyML's defaults for univariate drift as its documentation describes them: Jensen-Shannon distance to base 2 for
 * numbers and categories, numbers binned by Doane's rule on the reference with a bin for what lies outside; a chunk
 * alarms above mean + 3 standard deviations of the reference's own chunks. Missing values are left out.
 * An implementation of the description, not the package.
 */
export function nannyReference(column, chunks) {
  const counted = column.kind === 'numeric' ? numericCounter(chunks.flatMap(finite)) : countCategories
  const counts = chunks.map(counted)
  const all = added(counts)
  const distances = counts.map(chunk => jensenShannon(all, chunk))
  const mean = distances.reduce((sum, each) => sum + each, 0) / distances.length
  const variance = distances.reduce((sum, each) => sum + (each - mean) ** 2, 0) / distances.length
  const limit = Math.min(1, mean + 3 * Math.sqrt(variance))
  return batch => jensenShannon(all, counted(batch)) > limit
}

const finite = values => Array.from(values).filter(Number.isFinite)

function numericCounter(reference) {
  const edges = doaneEdges(reference)
  return values => {
    const counts = new Array(edges.length).fill(0)
    const last = edges.length - 1
    for (const value of values) {
      if (!Number.isFinite(value)) continue
      if (value < edges[0] || value > edges[last]) counts[last]++
      else counts[Math.min(last - 1, Math.max(0, Math.floor(((value - edges[0]) / (edges[last] - edges[0])) * last)))]++
    }
    return counts
  }
}

/** Doane (1976): Sturges' rule with a term for skewness; bins of equal width between minimum and maximum. */
function doaneEdges(values) {
  const n = values.length
  const mean = values.reduce((sum, each) => sum + each, 0) / n
  const sd = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / n)
  const skewness = values.reduce((sum, each) => sum + ((each - mean) / sd) ** 3, 0) / n
  const spread = Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)))
  const bins = Math.ceil(1 + Math.log2(n) + Math.log2(1 + Math.abs(skewness) / spread))
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return Array.from({ length: bins + 1 }, (_, k) => low + ((high - low) * k) / bins)
}

function countCategories(values) {
  const counts = []
  for (const value of values) if (value >= 0) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const added = rows =>
  Array.from({ length: Math.max(...rows.map(row => row.length)) }, (_, k) =>
    rows.reduce((sum, row) => sum + (row[k] ?? 0), 0),
  )

function jensenShannon(a, b) {
  const total = counts => counts.reduce((sum, each) => sum + (each ?? 0), 0)
  const [n, m] = [total(a), total(b)]
  let divergence = 0
  for (let k = 0; k < Math.max(a.length, b.length); k++) {
    const [p, q] = [(a[k] ?? 0) / n, (b[k] ?? 0) / m]
    const middle = (p + q) / 2
    if (p > 0) divergence += (p * Math.log2(p / middle)) / 2
    if (q > 0) divergence += (q * Math.log2(q / middle)) / 2
  }
  return Math.sqrt(Math.max(0, divergence))
}
