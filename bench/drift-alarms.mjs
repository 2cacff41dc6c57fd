import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installTools } from '../test/e2e/tools/install.mjs'
import { columnsOfWorld, world } from './lib/drift-worlds.mjs'
import { nannyReference } from './lib/nannyml.mjs'
import { runProcess } from './lib/process.mjs'
import { importSources } from './lib/sources.mjs'
import { percent } from './lib/table.mjs'

export const title = 'how often each way of drift-gate alarms without drift, and with one'

const SEED = 20261121
const LEVEL = 0.05
const ROWS = 1000
const CHUNKS = 20
const BATCHES = 52

/** What is known of the batches; `promised` says whether the assumptions of the bounds hold. */
const WORLDS = [
  { kind: 'independent', label: 'independent rows', promised: true },
  { kind: 'seasonal', label: 'seasonal: a batch is a day, weekends and hours differ', promised: false },
  { kind: 'autocorrelated', label: 'autocorrelated: 20 rows a customer, days like the days before', promised: false },
]

/** Changes of batches with independent rows. A shift by s standard deviations is a KS distance of 2 Φ(s / 2) − 1. */
const SHIFTS = [
  { name: 'mean +0.5 sd', columns: ['n0'], shift: 0.5 },
  { name: 'mean +0.8 sd', columns: ['n1'], shift: 0.8 },
  { name: 'sd x 2', columns: ['n5'], scale: 2 },
  { name: '25 % to another category', columns: ['c0'], moved: 0.25 },
  { name: '20 % missing', columns: ['n3'], missing: 0.2 },
  { name: '5 % of a new category', columns: ['c2'], fresh: 0.05 },
  { name: 'mean +0.3 sd in all 14', shift: 0.3 },
]

/** Each way to decide, and what it promises where rows are independent: per batch or over the whole life. */
const MODES = [
  { name: 'bounds (the default)', policy: {}, promises: 'batch' },
  { name: 'bounds, discovery-rate', policy: { alarms: 'discovery-rate' }, promises: 'batch' },
  { name: 'bounds, lifetime', policy: { 'error-rate': 'lifetime' }, promises: 'life' },
  { name: 'bounds, learned levels', policy: { levels: 'learned' }, promises: 'batch' },
  { name: 'ranks', policy: { decide: 'ranks' }, promises: 'batch' },
  { name: 'three-sigma', policy: { decide: 'three-sigma' } },
  { name: 'psi .1 / .25', policy: {}, measure: 'psi' },
  { name: 'jensen-shannon .11 / .18', policy: {}, measure: 'jensen-shannon' },
  { name: 'Evidently, any column', policy: { compat: 'evidently' }, any: true },
  { name: 'Evidently, its dataset rule', policy: { compat: 'evidently' } },
]
const NANNY = 'NannyML’s defaults, any column'

/**
 * Lives of 52 batches against one reference of 20 chunks, all from a fixed seed, decided by the code that the step runs.
 * A promise is broken when even the lower end of the interval lies above it; the process then ends with 1.
 */
export async function run({ root, scratch, runs = 1, scale, log, show }) {
  const sources = await importSources(root, scratch, 'drift-alarms')
  const lives = Math.max(2, Math.round(6 * runs * scale))
  const modes = MODES.map(mode => ({ ...mode, policy: sources.policySchema.parse({ version: 1, ...mode.policy }) }))
  const peer = await evidently(scratch, log)
  const tables = []
  const broken = []
  for (const [at, { kind, label, promised }] of WORLDS.entries()) {
    const counted = new Map([...modes.map(({ name }) => name), NANNY].map(name => [name, []]))
    for (let life = 0; life < lives; life++) {
      const batches = batchesOf(kind, sources, SEED + 1000 * at + life)
      for (const per of counted.values()) per.push({ fail: 0, warn: 0, open: 0, batches: 0 })
      for (let batch = 1; batch <= BATCHES; batch++) {
        log(`${kind}: life ${life + 1} of ${lives}, batch ${batch}`)
        const decided = batches.decide(modes, {}, batch)
        // Python takes seconds a batch, so the package itself looks at the first batch of two lives.
        if (batch === 1 && life < 2) await peer.agrees(batches, decided)
        for (const [name, { verdict }] of decided) {
          const row = counted.get(name).at(-1)
          row.batches++
          if (verdict === 'fail') row.fail++
          if (verdict === 'warn') row.warn++
          if (verdict === 'inconclusive') row.open++
        }
      }
    }
    const rows = [...counted].map(([name, per]) => {
      const promises = promised ? modes.find(mode => mode.name === name)?.promises : undefined
      return alarmRow(name, per, promises, sources)
    })
    broken.push(...rows.filter(({ holds }) => holds === 'no').map(({ name }) => `${label}: ${name}`))
    tables.push({ title: `Without drift, ${label}, ${lives} lives of ${BATCHES} batches`, columns: ALARMS, rows })
    show(tables.at(-1))
  }
  const power = powerTable(modes, sources, { lives, each: Math.max(2, Math.round(8 * scale)), log })
  tables.push(power)
  return {
    sizes: {
      reference: `${CHUNKS} chunks of ${ROWS} rows, 14 numeric and 6 categorical columns`,
      batch: `${ROWS} rows`,
      level: percent(LEVEL),
      'real Evidently': peer.says(),
    },
    tables,
    notes: [
      `"fails" is the share of batches that fail, "a life" that of lives with at least one failing batch. The interval is Student’s over lives for a rate per batch, because batches of a life share their reference, and Clopper and Pearson’s for lives; 95 %.`,
      `NannyML: Jensen–Shannon with Doane’s bins, mean + 3 sd over the reference’s chunks, implemented from its documentation; chunks have the size of a batch.`,
      ...broken.map(what => `BROKEN PROMISE: ${what}`),
      ...peer.differences,
    ],
    failed: broken.length > 0 || peer.differences.length > 0,
  }
}

const ALARMS = [
  { key: 'name', label: 'way to decide' },
  { key: 'fail', label: 'fails', format: percent },
  { key: 'warn', label: 'warns', format: percent },
  { key: 'open', label: 'inconclusive', format: percent },
  { key: 'life', label: 'a life', format: percent },
  { key: 'promised', label: 'promised' },
  { key: 'interval', label: 'its rate is within' },
  { key: 'holds', label: 'holds' },
]

function alarmRow(name, per, promises, { clopperPearson, studentTQuantile }) {
  const lives = per.length
  const mean = key => per.reduce((sum, row) => sum + row[key] / row.batches, 0) / lives
  const alarmed = per.filter(({ fail }) => fail > 0).length
  const row = { name, fail: mean('fail'), warn: mean('warn'), open: mean('open'), life: alarmed / lives }
  if (promises === undefined) return row
  const squares = per.reduce((sum, { fail, batches }) => sum + (fail / batches - row.fail) ** 2, 0)
  const reach = studentTQuantile(0.975, lives - 1) * Math.sqrt(squares / (lives - 1) / lives)
  const { lower, upper } =
    promises === 'life'
      ? clopperPearson(alarmed, lives, 0.05)
      : { lower: Math.max(0, row.fail - reach), upper: row.fail + reach }
  return {
    ...row,
    promised: `${promises} ≤ ${percent(LEVEL)}`,
    interval: `${percent(lower)} … ${percent(upper)}`,
    holds: lower <= LEVEL ? 'yes' : 'no',
  }
}

/** Share of the changed batches that fail, and in brackets that warn. */
function powerTable(modes, sources, { lives, each, log }) {
  const names = [...modes.map(({ name }) => name), NANNY]
  const found = new Map(names.map(name => [name, { name }]))
  for (const [at, change] of SHIFTS.entries()) {
    const counts = new Map(names.map(name => [name, { fail: 0, warn: 0 }]))
    for (let life = 0; life < lives; life++) {
      const batches = batchesOf('independent', sources, SEED + 50_000 + life)
      for (let batch = 1; batch <= each; batch++) {
        log(`${change.name}: life ${life + 1} of ${lives}`)
        for (const [name, { verdict }] of batches.decide(modes, change, 1)) {
          if (verdict === 'fail' || verdict === 'warn') counts.get(name)[verdict]++
        }
      }
    }
    for (const [name, { fail, warn }] of counts) {
      const total = lives * each
      const warned = warn > 0 ? ` (${((100 * warn) / total).toFixed(0)})` : ''
      found.get(name)[`s${at}`] = `${((100 * fail) / total).toFixed(0)}${warned}`
    }
  }
  return {
    title: `Power: percent of ${lives * each} batches that fail (and that warn), independent rows`,
    columns: [
      { key: 'name', label: 'way to decide' },
      ...SHIFTS.map(({ name }, at) => ({ key: `s${at}`, label: name })),
    ],
    rows: [...found.values()],
  }
}

/** One reference and what comes after it, decided in every way. */
function batchesOf(kind, sources, seed) {
  const { seededRandom, sampleOf, pooled, referenceOfRows, measureAgainst, measureCategories } = sources
  const drawing = world(kind, ROWS, seededRandom(seed), sources)
  const columns = columnsOfWorld()
  const chunks = Array.from({ length: CHUNKS }, () => drawing.next())
  const references = columns.map(column => {
    const parts = chunks.map(chunk => chunk[column.place])
    const nanny = nannyReference(column, parts)
    if (column.kind === 'categorical') return { nanny, parts, counts: parts.map(countsOf) }
    const sample = sampleOf(Float64Array.from(parts.flatMap(part => Array.from(part))), sizeOf(ROWS * CHUNKS))
    const sorted = parts.map(part => ({
      values: sampleOf(Float64Array.from(part), sizeOf(ROWS)).values,
      rows: ROWS,
    }))
    return { nanny, parts, sample, sorted, pool: pooled(sorted), rows: referenceOfRows(sample) }
  })
  let last
  return {
    /** Verdicts by way to decide, with the columns that alarm. */
    decide(modes, change, position) {
      const batch = drawing.next(change)
      last = batch
      const compared = columns.map((column, k) => compareColumn(column, references[k], batch[k]))
      const decided = modes.map(mode => [mode.name, decideBy(mode, compared, position, sources)])
      const alarms = columns.filter((_, k) => references[k].nanny(batch[k])).map(({ name }) => name)
      return new Map([...decided, [NANNY, { verdict: alarms.length > 0 ? 'fail' : 'pass', alarms }]])
    },
    /** The reference and the last batch as CSV. */
    files: () => [
      csvOf(columns, k => references[k].parts.flatMap(part => Array.from(part))),
      csvOf(columns, k => last[k]),
    ],
  }

  function compareColumn(column, reference, values) {
    const planned = plannedColumn(column)
    if (column.kind === 'numeric') {
      const current = sampleOf(Float64Array.from(values), sizeOf(ROWS))
      const numbers = {
        reference: reference.sample.finite,
        current: current.finite,
        integers: column.whole && current.finite.length === ROWS,
      }
      // By the number of different values, which is far above the border in all batches alike.
      reference.test ??= sources.defaultNumericTest(numbers)
      return {
        ...measureAgainst(planned, reference.rows, current),
        chunks: sources.numericDistances(reference.sorted, current, reference.pool),
        compat: sources.evidentlyNumeric(numbers, reference.test),
      }
    }
    const now = countsOf(values)
    const length = Math.max(now.length, ...reference.counts.map(each => each.length))
    const filled = counts => Array.from({ length }, (_, k) => counts[k] ?? 0)
    const parts = reference.counts.map(filled)
    const before = parts.reduce((sum, part) => sum.map((own, k) => own + part[k]))
    const both = categoryCounts(before, filled(now))
    const counts = both.categories.map(({ reference, current }) => ({ reference, current }))
    return {
      ...measureCategories(planned, both),
      chunks: sources.categoricalDistances(parts, filled(now)),
      compat: sources.evidentlyCategorical(counts, sources.defaultCategoricalTest(counts)),
    }
  }
}

const sizeOf = rows => ({ rows, missing: 0, unreadable: 0 })

/** Rows by category, those without a value first. */
function countsOf(values) {
  const counts = []
  for (const value of values) counts[value + 1] = (counts[value + 1] ?? 0) + 1
  return Array.from(counts, count => count ?? 0)
}

function categoryCounts([absentBefore, ...before], [absentNow, ...now]) {
  const total = counts => counts.reduce((sum, count) => sum + count, 0)
  const fresh = now.filter((count, k) => count > 0 && before[k] === 0)
  const distinct = counts => counts.filter(count => count > 0).length
  return {
    rows: { reference: total(before) + absentBefore, current: total(now) + absentNow },
    missing: { reference: absentBefore, current: absentNow },
    unreadable: { reference: 0, current: 0 },
    categories: before
      .map((reference, k) => ({ value: `v${k}`, reference, current: now[k] }))
      .filter(({ reference, current }) => reference + current > 0),
    distinct: { reference: distinct(before), current: distinct(now) },
    singletons: before.filter(count => count === 1).length,
    new: { rows: total(fresh), values: fresh.length },
  }
}

function plannedColumn({ name, kind }) {
  const type = { name, type: kind === 'numeric' ? 'number' : 'string', nativeType: 'DOUBLE' }
  const levels = { measure: kind === 'numeric' ? 'ks' : 'total-variation', warn: 0.05, fail: 0.1 }
  return { name, kind, role: 'feature', levels, typed: true, reference: type, current: type }
}

function decideBy({ policy, measure, any }, compared, position, sources) {
  const { DEFAULT_LEVELS, learnedLevels, lifetimeLevel, decideColumns, decideDataset } = sources
  const levelsOf = ({ column, chunks }) => {
    if (measure !== undefined) return { measure, ...DEFAULT_LEVELS[measure] }
    return policy.levels === 'learned' ? { ...column.levels, ...learnedLevels(chunks) } : column.levels
  }
  const comparisons = compared.map(each => ({ ...each, column: { ...each.column, levels: levelsOf(each) } }))
  const level = policy['error-rate'] === 'lifetime' ? lifetimeLevel(policy.level, position) : policy.level
  const columns = decideColumns(comparisons, policy, level)
  const alarms = columns.filter(({ verdict }) => verdict === 'fail').map(({ comparison }) => comparison.column.name)
  if (any) return { verdict: alarms.length > 0 ? 'fail' : 'pass', alarms }
  return { verdict: decideDataset(columns, policy).verdict, alarms }
}

function csvOf(columns, valuesOf) {
  const values = columns.map((_, k) => valuesOf(k))
  const text = ({ kind }, value) => {
    if (kind === 'categorical') return value < 0 ? '' : `v${value}`
    return Number.isNaN(value) ? '' : String(value)
  }
  const rows = Array.from(values[0], (_, r) => columns.map((column, k) => text(column, values[k][r])).join(','))
  return `${[columns.map(({ name }) => name).join(','), ...rows].join('\n')}\n`
}

/** The package itself, where it can be installed, held against `compat: evidently` column by column. */
async function evidently(scratch, log) {
  log('installing Evidently')
  const tool = 'python-evidently'
  const found = (await installTools([tool], { print: log }))[tool]
  const differences = []
  let compared = 0
  return {
    differences,
    says: () =>
      found?.path === undefined
        ? 'not installed; its rows are `compat: evidently`'
        : `0.7.23 decided ${compared} columns of these batches, ${differences.length === 0 ? 'each as `compat: evidently` did' : 'not all as `compat: evidently` did'}`,
    async agrees(batches, decided) {
      if (found?.path === undefined) return
      const paths = batches.files().map((text, k) => {
        const path = join(scratch, `evidently-${k}.csv`)
        writeFileSync(path, text)
        return path
      })
      const script = join(import.meta.dirname, 'lib/evidently_report.py')
      const { stdout } = await runProcess([found.path, script, ...paths], { scratch })
      const { columns } = JSON.parse(stdout.trim().split('\n').at(-1))
      const { alarms } = decided.get('Evidently, any column')
      for (const [name, drifted] of Object.entries(columns)) {
        compared++
        if (drifted !== alarms.includes(name)) differences.push(`Evidently says ${drifted} of ${name}, compat does not`)
      }
    },
  }
}
