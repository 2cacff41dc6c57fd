import { importSources } from './lib/sources.mjs'
import { percent } from './lib/table.mjs'

export const title = 'how often the canary judge and the drift gate decide, and how often wrongly'

const LEVEL = 0.05
const SEED = 20260601

/**
 * Both deciders as the steps use them with an empty policy file, over seeded batches with a known truth. A row that
 * has a promise holds it unless even the lower end of its interval lies above; the process then ends with 1.
 */
export async function run({ root, scratch, runs = 1, scale, log }) {
  const sources = await importSources(root, scratch, 'stats')
  const size = count => Math.max(2, Math.round(count * runs * scale))
  const canary = CANARIES.map((scenario, at) => {
    log(`canary: ${scenario.name}`)
    return canaryRow(scenario, size(400), sources, at)
  })
  const drift = DRIFTS.map((scenario, at) => {
    log(`drift: ${scenario.name}`)
    return driftRow(scenario, size(scenario.rows > 2000 ? 120 : 300), sources, at)
  })
  const inferred = INFERRED.map((scenario, at) => {
    log(`infer: ${scenario.name}`)
    return inferRow(scenario, size(300), sources, at)
  })
  const history = HISTORIES.map((scenario, at) => {
    log(`history: ${scenario.name}`)
    return historyRow(scenario, size(1000), sources, at)
  })
  const rows = [...canary, ...drift, ...inferred, ...history]
  return {
    sizes: {
      canary: `default plan for Kubernetes, ${PER_SECOND} requests a second, errors and latency`,
      infer: 'level 5 %, 13 columns',
      history: `level 5 %, ${MEASURED} columns`,
      drift: `default policy, ${NUMERIC} numeric and ${CATEGORICAL} categorical columns, a drift is in one of them`,
    },
    tables: [
      { title: 'Canary judge', columns: columnsFor('rollback', 'promote', 'neither'), rows: canary },
      { title: 'Drift gate', columns: columnsFor('fail', 'warn', 'pass', 'inconclusive'), rows: drift },
      { title: 'Checks that validate-data infers, a whole file', columns: columnsFor('fail', 'pass'), rows: inferred },
      { title: 'History of validate-data, a whole table', columns: columnsFor('warn', 'pass'), rows: history },
    ],
    notes: [
      `"promised" is the decision whose rate the procedure bounds by ${percent(LEVEL)} in that case; the interval is Clopper and Pearson's, 95 %.`,
      ...rows.filter(row => row.holds === 'no').map(row => `BROKEN PROMISE: ${row.name}: ${row.promised} ${row.rate}`),
    ],
    failed: rows.some(row => row.holds === 'no'),
  }
}

function columnsFor(...decisions) {
  return [
    { key: 'name', label: 'what is true' },
    { key: 'batches', label: 'batches' },
    ...decisions.map(key => ({ key, label: key, format: percent })),
    { key: 'median', label: 'minutes' },
    { key: 'promised', label: 'promised' },
    { key: 'interval', label: 'its rate is within' },
    { key: 'holds', label: 'holds' },
  ].filter(({ key }) => key !== 'median' || decisions.includes('promote'))
}

function withPromise(row, promises, counts, batches, { clopperPearson }) {
  if (promises.length === 0) return row
  const wrong = promises.reduce((sum, decision) => sum + (counts[decision] ?? 0), 0)
  const { lower, upper } = clopperPearson(wrong, batches, 0.05)
  return {
    ...row,
    promised: `${promises.join(' or ')} ≤ ${percent(LEVEL)}`,
    rate: percent(wrong / batches),
    interval: `${percent(lower)} … ${percent(upper)}`,
    holds: lower <= LEVEL ? 'yes' : 'no',
  }
}

// ---- canary

const PER_SECOND = 40
const BOUNDARIES = [0.1, 0.3, 1]
/** Shares of the stable release's requests that are slower than the boundaries. */
const SLOWER = [0.3, 0.05, 0.004]

/** `errors` and `slower` multiply the canary's rates. `promises` are decisions that are bounded by the level. */
const CANARIES = [
  { name: 'as good, 2 % errors', base: 0.02, errors: 1, slower: 1, promises: ['rollback'] },
  { name: 'as good, 0.1 % errors', base: 0.001, errors: 1, slower: 1, promises: ['rollback'] },
  { name: 'better: half the errors', base: 0.02, errors: 0.5, slower: 1, promises: ['rollback'] },
  { name: 'errors x 1.3', base: 0.02, errors: 1.3, slower: 1, promises: [] },
  { name: 'errors x 2 (ratio-max)', base: 0.02, errors: 2, slower: 1, promises: ['promote'] },
  { name: 'errors x 3', base: 0.02, errors: 3, slower: 1, promises: ['promote'] },
  { name: 'slow requests x 2', base: 0.02, errors: 1, slower: 2, promises: ['promote'] },
]

function canaryRow({ name, base, errors, slower, promises }, batches, sources, stream) {
  const { Judge, planOf, canarySchema, seededRandom, binomial } = sources
  const plan = planOf(canarySchema.parse({}), 'kubernetes')
  const random = seededRandom(SEED + stream)
  const counts = { rollback: 0, promote: 0, neither: 0 }
  const minutes = []
  const ladder = (n, factor) => {
    // Slower than a boundary means slower than all before it.
    let left = n
    return SLOWER.map((share, k) => {
      const before = k === 0 ? 1 : Math.min(1, SLOWER[k - 1] * factor)
      left = binomial(left, Math.min(1, (share * factor) / before), random)
      return left
    })
  }
  const side = (n, rate, factor) => ({ n, x: binomial(n, rate, random), slower: ladder(n, factor) })
  for (let batch = 0; batch < batches; batch++) {
    const judge = new Judge(plan)
    let decision = 'continue'
    let at = plan.warmUpMs
    for (; at < plan.maxDurationMs && decision === 'continue'; at += plan.intervalMs) {
      const { percent: weight, lastStep } = stepAt(plan, at)
      const total = binomial(PER_SECOND * 2 * (plan.intervalMs / 1000), 0.5, random)
      const n = binomial(total, weight / 100, random)
      const canary = side(n, base * errors, slower)
      const baseline = side(total - n, base, 1)
      const look = { percent: weight, lastStep }
      decision = judge.observe([errorCounts(canary, baseline), latencyCounts(canary, baseline)], look)
    }
    counts[decision === 'rollback' || decision === 'promote' ? decision : 'neither']++
    if (decision !== 'continue') minutes.push(at / 60_000)
  }
  minutes.sort((a, b) => a - b)
  const row = { name, batches, ...rates(counts, batches), median: minutes[minutes.length >> 1]?.toFixed(1) }
  return withPromise(row, promises, counts, batches, sources)
}

function stepAt({ steps }, at) {
  let end = 0
  for (const [index, { percent: weight, holdMs }] of steps.entries()) {
    end += holdMs
    const lastStep = index === steps.length - 1
    if (at < end || lastStep) return { percent: weight, lastStep }
  }
}

const errorCounts = (canary, baseline) => ({
  kind: 'errors',
  poll: { canary: { n: canary.n, x: canary.x }, baseline: { n: baseline.n, x: baseline.x } },
})
const latencyCounts = (canary, baseline) => ({
  kind: 'latency',
  boundaries: BOUNDARIES,
  poll: { canary: { n: canary.n, slower: canary.slower }, baseline: { n: baseline.n, slower: baseline.slower } },
})

// ---- checks that are inferred, and history

/** Thirteen columns with ties, heavy tails, missing values, rare values and forms; `spoilt` is in one of them. */
const INFERRED = [
  { name: 'like the 1,000 rows, batch of 500', rows: 1000, batch: 500, spoilt: 0, promises: ['fail'] },
  { name: 'like the 500 rows, batch of 1,000', rows: 500, batch: 1000, spoilt: 0, promises: ['fail'] },
  {
    name: '3 % of one column is garbage, 1,000 rows, batch of 1,000',
    rows: 1000,
    batch: 1000,
    spoilt: 0.03,
    promises: [],
  },
  {
    name: '6 % of one column is garbage, 1,000 rows, batch of 1,000',
    rows: 1000,
    batch: 1000,
    spoilt: 0.06,
    promises: [],
  },
]

function inferRow({ name, rows, batch, spoilt, promises }, batches, sources, stream) {
  const { failed } = sources.alarms({ rows, batch, level: LEVEL, runs: batches, seed: SEED + 2000 + stream, spoilt })
  const counts = { fail: failed, pass: batches - failed }
  return withPromise({ name, batches, ...rates(counts, batches) }, promises, counts, batches, sources)
}

const MEASURED = 12
const HISTORIES = [
  { name: 'like the 24 runs before it', runs: 24, shift: 0, promises: ['warn'] },
  { name: 'like the 99 runs before it', runs: 99, shift: 0, promises: ['warn'] },
  { name: 'one mean off by 5 standard deviations, 24 runs', runs: 24, shift: 5, promises: [] },
  { name: 'one mean off by 5 standard deviations, 99 runs', runs: 99, shift: 5, promises: [] },
]

function historyRow({ name, runs, shift, promises }, batches, sources, stream) {
  const { judgeHistory, seededRandom, normal } = sources
  const random = seededRandom(SEED + 3000 + stream)
  const draw = moved => ({
    rows: 10_000 + random.integer(500),
    columns: Array.from({ length: MEASURED }, (_, at) => ({
      name: `c${at}`,
      missing: random.integer(at + 1),
      distinct: 100 + random.integer(at + 1),
      mean: normal(random) + (at === 0 ? moved : 0),
      stdev: 1,
    })),
  })
  const counts = { warn: 0, pass: 0 }
  for (let batch = 0; batch < batches; batch++) {
    const history = { runs: Array.from({ length: runs }, () => draw(0)), without: 0, repeated: 0 }
    counts[judgeHistory(history, draw(shift), LEVEL).pValue <= LEVEL ? 'warn' : 'pass']++
  }
  return withPromise({ name, batches, ...rates(counts, batches) }, promises, counts, batches, sources)
}

// ---- drift

const NUMERIC = 8
const CATEGORICAL = 3
const SHARES = [0.4, 0.25, 0.15, 0.1, 0.06, 0.03, 0.01]

/** A shift of a normal column by s moves its distribution by a KS distance of 2 Φ(s / 2) − 1. */
const DRIFTS = [
  { name: 'no drift, 5,000 rows', rows: 5000, shift: 0, promises: ['warn', 'fail'] },
  { name: 'no drift, 1,000 rows', rows: 1000, shift: 0, promises: ['warn', 'fail'] },
  { name: 'distance 0.05 (warn level), 5,000 rows', rows: 5000, shift: 0.12541, promises: ['warn', 'fail'] },
  { name: 'distance 0.1 (fail level), 5,000 rows', rows: 5000, shift: 0.25132, promises: ['fail'] },
  { name: 'distance 0.1 again, 5,000 rows', rows: 5000, shift: 0.25132, promises: ['pass'] },
  { name: 'distance 0.2, 5,000 rows', rows: 5000, shift: 0.5067, promises: ['pass'] },
  { name: 'distance 0.2, 1,000 rows', rows: 1000, shift: 0.5067, promises: ['pass'] },
]

function driftRow({ name, rows, shift, promises }, batches, sources, stream) {
  const { DEFAULT_POLICY, decideColumns, decideDataset, seededRandom } = sources
  const random = seededRandom(SEED + 1000 + stream)
  const counts = { fail: 0, warn: 0, pass: 0, inconclusive: 0 }
  for (let batch = 0; batch < batches; batch++) {
    const numeric = Array.from({ length: NUMERIC }, (_, at) =>
      numericColumn(at, rows, at === 0 ? shift : 0, random, sources),
    )
    const categorical = Array.from({ length: CATEGORICAL }, (_, at) => categoricalColumn(at, rows, random, sources))
    const columns = decideColumns([...numeric, ...categorical], DEFAULT_POLICY)
    counts[decideDataset(columns, DEFAULT_POLICY).verdict]++
  }
  return withPromise({ name, batches, ...rates(counts, batches) }, promises, counts, batches, sources)
}

function numericColumn(at, rows, shift, random, { measureNumeric, sampleOf, normal }) {
  const draw = moved =>
    sampleOf(
      Float64Array.from({ length: rows }, () => normal(random) + moved),
      { rows, missing: 0, unreadable: 0 },
    )
  return measureNumeric(column(`n${at}`, 'numeric', 'ks'), draw(0), draw(shift))
}

function categoricalColumn(at, rows, random, { measureCategories, binomial }) {
  const draw = () => {
    let left = rows
    let share = 1
    return SHARES.map((own, k) => {
      const count = k === SHARES.length - 1 ? left : binomial(left, Math.min(1, own / share), random)
      left -= count
      share -= own
      return count
    })
  }
  const [before, now] = [draw(), draw()]
  const sides = value => ({ reference: value(before), current: value(now) })
  const none = { reference: 0, current: 0 }
  const categories = SHARES.map((_, k) => ({ value: `v${k}`, reference: before[k], current: now[k] }))
  const fresh = categories.filter(({ reference, current }) => reference === 0 && current > 0)
  return measureCategories(column(`c${at}`, 'categorical', 'total-variation'), {
    rows: { reference: rows, current: rows },
    missing: none,
    unreadable: none,
    categories: categories.sort((a, b) => b.reference - a.reference),
    distinct: sides(side => side.filter(count => count > 0).length),
    singletons: before.filter(count => count === 1).length,
    new: { rows: fresh.reduce((sum, { current }) => sum + current, 0), values: fresh.length },
  })
}

function column(name, kind, measure) {
  const type = { name, type: kind === 'numeric' ? 'number' : 'string', nativeType: 'DOUBLE' }
  const levels = { measure, warn: 0.05, fail: 0.1 }
  return { name, kind, role: 'feature', levels, typed: true, reference: type, current: type }
}

const rates = (counts, batches) =>
  Object.fromEntries(Object.entries(counts).map(([decision, count]) => [decision, count / batches]))
