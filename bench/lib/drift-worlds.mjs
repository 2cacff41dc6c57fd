/**
 * Tables without drift whose rows are not always independent, and what may be changed about a batch. Every column comes
 * from a standard normal latent value, so that "a shift by half a standard deviation" means the same in all of them.
 */
export const NUMERIC = 14
export const CATEGORICAL = 6
const SHARES = [
  [0.4, 0.25, 0.15, 0.1, 0.06, 0.03, 0.01],
  [0.7, 0.3],
  [0.5, 0.3, 0.2],
]
const ROWS_OF_A_CUSTOMER = 20
const CUSTOMER_SHARE = 0.3
const DAY_TO_DAY = { correlation: 0.8, deviation: 0.08 }
const WEEKEND = 0.4

/** Normal, log-normal, half zeros, whole numbers, and normal with 5 % missing values, in turn. */
const numericForms = [
  z => z,
  z => Math.exp(0.8 * z),
  z => Math.max(0, z),
  z => Math.round(10 + 3 * z),
  (z, random) => (random.uniform() < 0.05 ? Number.NaN : z),
]
const WHOLE = 3

/** @returns {{ name: string, kind: 'numeric' | 'categorical', whole: boolean, place: number }[]} */
export function columnsOfWorld() {
  return [
    ...Array.from({ length: NUMERIC }, (_, k) => ({
      name: `n${k}`,
      kind: 'numeric',
      whole: k % numericForms.length === WHOLE,
      place: k,
    })),
    ...Array.from({ length: CATEGORICAL }, (_, k) => ({
      name: `c${k}`,
      kind: 'categorical',
      whole: false,
      place: NUMERIC + k,
    })),
  ]
}

/**
 * Draws batch after batch of one world: `next(change?)` gives the columns of the next batch, numbers as Float64Array with
 * NaN for missing, categories as their numbers with -1 for missing.
 * @param kind independent: rows are independent draws. seasonal: a batch is a day, some columns have other values at
 *   weekends, some follow the hour. autocorrelated: rows come from customers, 20 each, and days depend on the days before
 */
export function world(kind, rows, random, { normal, normalQuantile }) {
  const columns = columnsOfWorld()
  const cuts = SHARES.map(shares => {
    let sum = 0
    return shares.slice(0, -1).map(share => {
      sum += share
      return normalQuantile(sum)
    })
  })
  const ofDay = columns.map(() => DAY_TO_DAY.deviation * normal(random))
  let day = 0
  return {
    next(change = {}) {
      const drawn = columns.map((column, k) => {
        const latent = latentOf(k)
        const own = change.columns === undefined || change.columns.includes(column.name) ? change : {}
        return column.kind === 'numeric' ? numbers(k, latent, own) : categories(k - NUMERIC, latent, own)
      })
      day++
      for (const k of ofDay.keys()) {
        const { correlation, deviation } = DAY_TO_DAY
        ofDay[k] = correlation * ofDay[k] + Math.sqrt(1 - correlation ** 2) * deviation * normal(random)
      }
      return drawn
    },
  }

  function latentOf(k) {
    if (kind === 'independent') return () => normal(random)
    if (kind === 'seasonal') {
      const weekend = k % 3 === 0 && day % 7 >= 5 ? WEEKEND : 0
      return r => weekend + (k % 3 === 1 ? 0.5 * Math.sin((2 * Math.PI * r) / rows) : 0) + normal(random)
    }
    const { deviation } = DAY_TO_DAY
    let customer = 0
    const own = Math.sqrt(1 - CUSTOMER_SHARE - deviation ** 2)
    return r => {
      if (r % ROWS_OF_A_CUSTOMER === 0) customer = Math.sqrt(CUSTOMER_SHARE) * normal(random)
      return ofDay[k] + customer + own * normal(random)
    }
  }

  function numbers(k, latent, { shift = 0, scale = 1, missing = 0 }) {
    const form = numericForms[k % numericForms.length]
    return Float64Array.from({ length: rows }, (_, r) => {
      const value = form(scale * latent(r) + shift, random)
      return missing > 0 && random.uniform() < missing ? Number.NaN : value
    })
  }

  function categories(k, latent, { moved = 0, fresh = 0, missing = 0 }) {
    const edges = cuts[k % cuts.length]
    return Int32Array.from({ length: rows }, (_, r) => {
      const z = latent(r)
      let value = 0
      while (value < edges.length && z > edges[value]) value++
      // `moved` of all rows go from the first category to the second.
      if (value === 0 && moved > 0 && random.uniform() < moved / SHARES[k % cuts.length][0]) value = 1
      if (fresh > 0 && random.uniform() < fresh) return edges.length + 1
      return missing > 0 && random.uniform() < missing ? -1 : value
    })
  }
}
