import type { Engine } from '../../../../shared/data/index.js'
import { plural, quoted } from '../../../../shared/report/index.js'
import type { Finding, Verdict } from '../../../../shared/verdict/index.js'
import type { PlannedColumn } from '../columns.js'
import { errors } from '../errors.js'
import { hintFor } from '../names.js'
import { type Answers, answersOf, columnsOf, type PerformanceData } from '../performance/answers.js'
import { type Claim, claimsOf, holmByBounds } from '../performance/claims.js'
import { decidingMetrics } from '../performance/decay.js'
import { findingOf } from '../performance/findings.js'
import { METRIC_KINDS, worseBounds } from '../performance/metrics.js'
import type { DriftPlan, Inputs } from '../plan.js'
import type { Metric } from '../policy/metrics.js'
import type { Side, Sides } from '../sides.js'
import { lossOf, searchSlices, slicesOf } from './find.js'
import { half, type Slice, within } from './slice.js'

/** Performance of one slice. */
export interface SliceResult {
  readonly slice: Slice
  /** Named by the policy, or found by the search. */
  readonly found: boolean
  readonly metric: Metric
  readonly rows: { readonly reference: number; readonly current: number }
  readonly reference: number
  readonly current: number
  readonly worse: { readonly estimate: number; readonly lower: number; readonly upper: number }
  readonly verdict: Verdict
}

export interface Sliced {
  readonly results: readonly SliceResult[]
  readonly findings: readonly Finding[]
  /** Slices with too few labelled rows. */
  readonly small: number
}

/**
 * Compares the deciding metric slice by slice. Alarms hold together over all slices by Holm's procedure. A slice that
 * cannot be decided does not make the run inconclusive: the whole is judged by itself, and small slices stay open
 * always.
 */
export async function decideSlices(
  engine: Engine,
  sides: Sides,
  inputs: Inputs,
  plan: DriftPlan,
  data: PerformanceData,
  features: readonly PlannedColumn[],
): Promise<Sliced | undefined> {
  const { slices: settings } = plan.policy
  if (settings.columns.length === 0 && !settings.search) return undefined
  const [metric] = decidingMetrics(data, plan)
  const named: Slice[] = []
  for (const [place, name] of settings.columns.entries()) {
    named.push(...(await slicesOf(engine, sides, pairOf(sides, name, place, plan))))
  }
  const columns = { reference: columnsOf(sides.reference, inputs), current: columnsOf(sides.current, inputs) }
  const loss = {
    reference: lossOf(columns.reference, data.task, data.positive),
    current: lossOf(columns.current, data.task, data.positive),
  }
  const searched = settings.search ? await searchSlices(engine, sides, features, loss, settings['min-rows']) : []
  const second = { reference: half(sides.reference, 1), current: half(sides.current, 1) }
  const read = async (slice: Slice, from: Pick<Sides, 'reference' | 'current'>, found: boolean) => {
    const cut = within(from, slice)
    const answers = async (side: Side) => {
      const [row] = await engine.query(`SELECT count(*) AS n FROM ${side.relation}`)
      return answersOf(engine, { ...side, rows: Number(row!.n) }, columns[side.name], data.task, data.positive)
    }
    return { slice, found, reference: await answers(cut.reference), current: await answers(cut.current) }
  }
  const measured = [
    ...(await each(named, slice => read(slice, sides, false))),
    ...(await each(searched, slice => read(slice, second, true))),
  ]
  const claims = measured.flatMap(({ slice, found, reference, current }) => {
    const kind = METRIC_KINDS[metric!]
    const estimates = { reference: kind.estimate(reference), current: kind.estimate(current) }
    const rows = { reference: labelled(reference), current: labelled(current) }
    const enough = Math.min(rows.reference, rows.current) >= settings['min-rows'] / (found ? 2 : 1)
    if (!enough || estimates.reference === undefined || estimates.current === undefined) return []
    const claim = claimsOf(
      { metric: metric!, kind, reference: estimates.reference, current: estimates.current },
      plan.policy,
    )
    return [{ slice, found, rows, claim }]
  })
  const results = judged(claims, plan)
  return {
    results: results.map(({ result }) => result),
    findings: results.flatMap(({ finding }) => finding ?? []),
    small: measured.length - claims.length,
  }
}

function pairOf({ reference, current }: Sides, name: string, place: number, { policyFile }: DriftPlan) {
  const find = ({ table }: Side) => table.columns.find(column => column.name === name)
  const pair = { reference: find(reference), current: find(current) }
  if (pair.reference === undefined || pair.current === undefined) {
    const side = pair.reference === undefined ? reference : current
    throw errors.DRIFT_COLUMN(`slices.columns: the ${side.name} data has no column ${quoted(name)}`, {
      hint: hintFor(name, side.table),
      file: policyFile?.file,
      line: policyFile?.lineOf(['slices', 'columns', place]),
    })
  }
  return { reference: pair.reference, current: pair.current }
}

async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const item of items) done.push(await work(item))
  return done
}

const labelled = ({ predicted, scores, errors: residuals }: Answers) =>
  Math.max(predicted?.rows ?? 0, residuals?.length ?? 0, scores ? scores.positive.length + scores.negative.length : 0)

interface SliceClaim {
  readonly slice: Slice
  readonly found: boolean
  readonly rows: SliceResult['rows']
  readonly claim: Claim
}

function judged(claims: readonly SliceClaim[], plan: DriftPlan) {
  const { level } = plan.policy
  const warn = holmByBounds(
    claims.map(({ claim }) => claim.worseThanWarn),
    plan.alarmLevel,
  )
  const fail = holmByBounds(
    claims.map(({ claim }) => claim.worseThanFail),
    plan.alarmLevel,
  )
  return claims.map(({ slice, found, rows, claim }, k) => {
    const shown = { warn: warn[k]!, fail: fail[k]!, limit: false }
    const finding = findingOf(claim, level, shown)
    const bounds = worseBounds(claim.kind, claim.reference, claim.current, level)
    const scale = claim.kind.relative ? claim.reference.value : 1
    const alarm = shown.fail || shown.warn
    const verdict = shown.fail ? 'fail' : shown.warn ? 'warn' : finding.verdict
    const result: SliceResult = {
      slice,
      found,
      metric: claim.metric,
      rows,
      reference: claim.reference.value,
      current: claim.current.value,
      worse: { estimate: bounds.estimate / scale, lower: bounds.lower / scale, upper: bounds.upper / scale },
      verdict,
    }
    return { result, finding: alarm ? sliceFinding(result, finding, claims.length) : undefined }
  })
}

function sliceFinding({ slice, found, verdict, rows }: SliceResult, finding: Finding, slices: number): Finding {
  const how = found ? 'chosen on the other half of the rows' : `of ${plural(slices, 'slice')}`
  const { truth } = finding
  return {
    ...finding,
    code: 'slice-decay',
    verdict,
    subject: slice.label,
    message: `${quoted(slice.label)} (${plural(rows.current, 'labelled row')}, ${how}): ${finding.message}`,
    truth:
      truth.kind === 'error-controlled'
        ? { ...truth, procedure: truth.procedure.replace('over metrics', 'over slices') }
        : truth,
    remedy: 'Look at what is different in these rows; retrain on recent rows of this kind.',
  }
}
