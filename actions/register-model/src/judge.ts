import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Dataset, openEngine, resolveDataset } from '../../../shared/data/index.js'
import { plural } from '../../../shared/report/index.js'
import type { Context } from '../../../shared/run/index.js'
import { EXACT, type Finding, type Verdict, worst } from '../../../shared/verdict/index.js'
import { type Compared, compareAll } from './compare.js'
import { errors } from './errors.js'
import { judgeComparisons, judgeThresholds } from './gates.js'
import type { Inputs, RegisterPlan } from './plan.js'
import { type PredictionRows, readPredictionRows } from './prediction-rows.js'

export interface Judged {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly compared: readonly Compared[]
  /** SHA-256 over ids and labels of the test rows, when predictions were read. */
  readonly testSet: string | undefined
  /** How many different candidates these rows have judged, this one included. */
  readonly candidates: number | undefined
  readonly engine: string | undefined
}

/** What kept predictions are called in a version. */
export const PREDICTIONS = 'predictions/'
/** Label under which a version remembers the digest of its test data. */
export const TEST_DATA_LABEL = 'test-data'

/** All gates of the policy. Of the world it changes one thing: the registry counts what the test rows have judged. */
export async function judge(inputs: Inputs, ctx: Context, plan: RegisterPlan): Promise<Judged> {
  const { policy, training, champion } = plan
  const thresholds = judgeThresholds(policy, training.metrics, training.sources)
  const { rows, engine, problem } = await readRows(inputs, ctx, plan)
  const compared = champion !== undefined && rows !== undefined ? compareAll(policy.value.comparisons, rows) : []
  const gates = [
    ...thresholds,
    ...judgeComparisons(policy, compared),
    ...(problem === undefined ? [] : [problem]),
    ...firstVersion(plan),
    ...withdrawn(inputs, plan),
  ]
  const verdict = worst(gates.map(gate => gate.verdict))
  const testSet = rows?.testSet
  const { metrics, parameters } = training
  const judgement = { name: inputs.name, candidate: plan.model.digest, verdict, metrics, parameters }
  const candidates = testSet === undefined ? undefined : await plan.registry.countJudgement({ ...judgement, testSet })
  const findings = [...gates, ...wornOut(plan, candidates)]
  return { verdict: worst(findings.map(f => f.verdict)), findings, compared, testSet, candidates, engine }
}

interface Rows {
  readonly rows: PredictionRows | undefined
  readonly engine: string | undefined
  /** Why there is nothing to compare although the policy asks for it. */
  readonly problem: Finding | undefined
}

async function readRows(inputs: Inputs, ctx: Context, plan: RegisterPlan): Promise<Rows> {
  const { policy, champion, predictions } = plan
  const nothing = { rows: undefined, engine: undefined }
  if (policy.value.comparisons.length === 0) return { ...nothing, problem: undefined }
  if (predictions === undefined) {
    const problem = champion && cannotCompare(plan, 'no predictions of this model were given', 'Give `predictions`.')
    return { ...nothing, problem }
  }
  const other = champion && (plan.championPredictions ?? (await keptPredictions(ctx, plan)))
  if (champion !== undefined && other === undefined) {
    const problem = cannotCompare(
      plan,
      `no predictions of champion ${champion.version} were given, and none are kept with it`,
      'Score the champion on the same rows and give the result as `champion-predictions`.',
    )
    return { ...nothing, problem }
  }
  const engine = await openEngine(ctx, { enginePath: inputs['engine-path'], engineUrl: inputs['engine-url'] })
  try {
    const rows = await readPredictionRows(engine, { candidate: predictions, champion: other }, policy.value)
    return { rows, engine: engine.version, problem: undefined }
  } finally {
    await engine.close()
  }
}

/** The predictions that were kept with the champion. Refuses those that were made on other test data. */
async function keptPredictions(ctx: Context, plan: RegisterPlan): Promise<Dataset | undefined> {
  const champion = plan.champion!
  const kept = champion.attachments.filter(file => file.name.startsWith(PREDICTIONS))
  if (kept.length === 0) return undefined
  const before = champion.labels[TEST_DATA_LABEL]
  const now = plan.testData && Object.entries(plan.testData.digest).map(([kind, hex]) => `${kind}:${hex}`)[0]
  if (before !== undefined && now !== undefined && before !== now) {
    throw errors.REGISTER_TEST_SET(
      `champion ${champion.version} was judged on test data ${before.slice(0, 23)}…, this model on ${now.slice(0, 23)}…`,
    )
  }
  const folder = join(ctx.temp, 'champion')
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const { name } of kept) {
    const file = join(folder, name.slice(PREDICTIONS.length))
    await plan.registry.fetchAttachment(champion, name, file)
    files.push(file)
  }
  return resolveDataset(files, {
    workspace: ctx.workspace,
    name: `the predictions kept with ${champion.name} ${champion.version}`,
    signal: ctx.signal,
  })
}

function cannotCompare({ policy, champion }: RegisterPlan, why: string, remedy: string): Finding {
  return {
    code: 'champion-comparison',
    verdict: 'inconclusive',
    subject: `champion ${champion!.version}`,
    message: `The model cannot be compared with champion ${champion!.version}: ${why}.`,
    truth: EXACT,
    remedy,
    location: { file: policy.file, line: policy.lineOf(['comparisons']) },
  }
}

function firstVersion({ champion, policy, known, alias }: RegisterPlan): Finding[] {
  if (champion !== undefined || policy.value.comparisons.length === 0) return []
  const first = alias.version === undefined || alias.version.digest === known?.digest
  const base = { code: 'first-version', subject: 'champion', truth: EXACT } as const
  const message = first ? 'There is no champion to compare with' : 'The alias to compare with names no version'
  const location = { file: policy.file, line: policy.lineOf(['comparisons']) }
  const thresholds = Object.keys(policy.value.thresholds).length
  if (thresholds > 0 || policy.value['first-version'] === 'accept') {
    const decides = thresholds > 0 ? `decided by ${plural(thresholds, 'threshold')} alone` : 'the policy accepts that'
    return [{ ...base, verdict: 'pass', message: `${message}: ${decides}.`, location }]
  }
  return [
    {
      ...base,
      verdict: 'inconclusive',
      message: `${message}, and the policy has no thresholds: nothing was judged.`,
      remedy: 'Add `thresholds` to the policy, or `first-version: accept`.',
      location,
    },
  ]
}

/** A version that was rolled back is not promoted again by the mere repetition of its pipeline. */
function withdrawn({ force, alias: name }: Inputs, { alias, known }: RegisterPlan): Finding[] {
  if (known === undefined || alias.version?.version === known.version) return []
  const last = alias.moves.findLast(move => move.to === known.version || move.from === known.version)
  if (last?.kind !== 'rollback' || last.from !== known.version) return []
  const why = last.reason === null ? '' : `: ${last.reason}`
  return [
    {
      code: 'rolled-back',
      verdict: force ? 'warn' : 'fail',
      subject: `${known.name} ${known.version}`,
      message: `This model is ${known.version}, which was rolled back from ${name} on ${last.time.slice(0, 10)} by ${last.by}${why}.`,
      truth: EXACT,
      remedy: force ? undefined : 'Register a new model, or set `force` to promote this one again.',
    },
  ]
}

function wornOut({ policy }: RegisterPlan, candidates: number | undefined): Finding[] {
  const limit = policy.value['test-set']['warn-after']
  if (candidates === undefined || candidates <= limit) return []
  return [
    {
      code: 'test-set-reuse',
      verdict: 'warn',
      subject: 'test set',
      message: `This test set has judged ${plural(candidates, 'candidate')}; the policy warns above ${limit}. The best of many looks better than it is, and the stated error rates hold for one look.`,
      truth: { kind: 'rule-of-thumb', why: 'a count of looks at one test set' },
      observed: candidates,
      expected: limit,
      remedy: 'Collect fresh test rows; keep old ones as a regression check.',
      location: { file: policy.file, line: policy.lineOf(['test-set']) },
    },
  ]
}
