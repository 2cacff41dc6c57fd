import type { Json, Outcome, ResourceDescriptor } from '../../../shared/outcome/index.js'
import type { ModelVersion } from '../../../shared/registry/index.js'
import { formatCount } from '../../../shared/report/index.js'
import { bySeverity, type Finding, letsThrough } from '../../../shared/verdict/index.js'
import { roughly } from './gates.js'
import type { Judged } from './judge.js'
import type { Inputs, RegisterPlan } from './plan.js'
import { blocksOf } from './report-blocks.js'

export const CARD = 'model-card.md'

export interface Registered {
  readonly inputs: Inputs
  readonly plan: RegisterPlan
  readonly judged: Judged
  /** The version that holds the model, made now or found; undefined when it is in no version. */
  readonly version: ModelVersion | undefined
  /** What the model is called in the report; the version's own name where there is one. */
  readonly proposed: string
  readonly created: boolean
  /** Whether the alias was moved by this run. */
  readonly moved: boolean
  readonly trainingData: readonly ResourceDescriptor[]
}

/** The Outcome of judging and, where it passed, registering a model. */
export function describeRegistration(done: Registered): Outcome {
  const { inputs, plan, judged, version, moved } = done
  const champion = moved ? version : plan.alias.version
  const promoted = version !== undefined && champion?.version === version.version
  const reportDir = inputs.report ?? 'mlops-out/report/register-model'
  return {
    verdict: judged.verdict,
    headline: headlineOf(done, promoted),
    why: whyOf(judged),
    next: nextOf(done, promoted),
    findings: judged.findings,
    outputs: {
      version: version?.version,
      'registry-version': version?.nativeVersion,
      digest: plan.model.digest,
      uri: version?.uri,
      registered: version !== undefined,
      promoted,
      champion: champion?.version,
      'previous-champion': plan.champion?.version,
      card: `${reportDir}/${CARD}`,
    },
    blocks: blocksOf(done, champion?.version),
    measures: measuresOf(done, promoted),
    ...(judged.engine === undefined ? {} : { versions: { duckdb: judged.engine } }),
    files: [{ path: CARD, description: 'The model card.' }],
    evidence: {
      kind: 'gate',
      subject: [
        {
          ...plan.model.artifact,
          name: version === undefined ? plan.model.artifact.name : `${version.name} ${version.version}`,
          ...(version === undefined ? {} : { uri: version.uri }),
        },
      ],
      configuration: [plan.policy.artifact],
      dependencies: dependenciesOf(done),
      details: detailsOf(done, promoted, champion?.version),
    },
  }
}

function headlineOf({ inputs, plan, judged, version, proposed, created, moved }: Registered, promoted: boolean) {
  const { verdict } = judged
  const against = plan.champion === undefined ? '' : ` against champion ${plan.champion.version}`
  const model = `${inputs.name} ${proposed}`
  if (verdict === 'inconclusive') return `register-model is inconclusive: candidate ${proposed}${against}`
  if (verdict === 'fail') {
    const failed = judged.findings.filter(finding => finding.verdict === 'fail').length
    return `register-model failed: ${failed} of ${judged.findings.length} gates for candidate ${proposed}${against}`
  }
  if (moved) {
    const instead = plan.alias.version === undefined ? ', the first' : ` instead of ${plan.alias.version.version}`
    return `register-model ${created ? 'registered' : 'found'} ${model} and made it ${inputs.alias}${instead}`
  }
  if (promoted) return `register-model found ${model}, which is ${inputs.alias} already`
  return `register-model ${created ? 'registered' : 'found'} ${model}${version === undefined ? '' : ` as ${version.nativeVersion}`}`
}

/** What decided, the worst first; at most three gates, so that it stays one glance. */
function whyOf({ findings, verdict }: Judged): string {
  const sorted = [...findings].sort((a, b) => bySeverity(b.verdict, a.verdict) || weight(a) - weight(b))
  // Where all passed, the groups say nothing that the whole does not.
  const telling = sorted.filter(finding =>
    verdict === 'pass' ? finding.code !== 'champion-comparison-slice' : finding.verdict !== 'pass',
  )
  const shown = telling.slice(0, 3).map(finding => finding.message)
  const rest = telling.length - shown.length
  return `${shown.join(' ')}${rest > 0 ? ` And ${formatCount(rest)} more.` : ''}`
}

/** Comparisons say more than thresholds do. */
const weight = ({ code }: Finding) => (code.startsWith('champion-comparison') ? 0 : 1)

function nextOf({ inputs, judged, version, plan }: Registered, promoted: boolean): string {
  if (letsThrough(judged.verdict)) {
    if (!promoted) return `The model card is ${CARD}.`
    const uri = version === undefined ? '' : ` It lies at ${version.uri}.`
    // Before the first version there is none to go back to.
    const undo =
      plan.champion === undefined ? '' : ` To undo: \`mlops register-model --action rollback --name ${inputs.name}\`.`
    return `Build the image from this model.${uri}${undo}`
  }
  const worst = judged.findings.find(finding => finding.verdict === judged.verdict)
  const undecided = judged.compared.find(
    one => one.result?.decision === 'inconclusive' && one.result.rowsToDecide !== null && !one.tooFew,
  )
  if (judged.verdict === 'inconclusive' && undecided?.result?.rowsToDecide) {
    const path = ['comparisons', undecided.index]
    const lines = [...new Set(['margin', 'min-rows'].map(key => plan.policy.lineOf([...path, key])))].sort(
      (a, b) => a - b,
    )
    return `About ${formatCount(roughly(undecided.result.rowsToDecide))} rows would decide; \`margin\` and \`min-rows\` are in \`${plan.policy.file}\` ${lines.length === 1 ? `line ${lines[0]}` : `lines ${lines[0]}-${lines.at(-1)}`}.`
  }
  const place =
    worst?.location === undefined ? '' : ` The gate is \`${worst.location.file}\` line ${worst.location.line}.`
  return `${worst?.remedy ?? 'See the report.'}${place}`
}

function dependenciesOf({ plan, judged, trainingData }: Registered): ResourceDescriptor[] {
  const { champion, testData, predictions, championPredictions } = plan
  const as = (item: ResourceDescriptor, relation: string, role?: string): ResourceDescriptor => ({
    name: item.name,
    digest: item.digest,
    annotations: { ...item.annotations, relation, ...(role === undefined ? {} : { role }) },
  })
  return [
    // A version that other software registered has no digest to name it by.
    ...(champion === undefined || champion.digest === ''
      ? []
      : [
          as(
            { name: `${champion.name} ${champion.version}`, digest: { dirHash: champion.digest } },
            'champion',
            'model',
          ),
        ]),
    ...(testData === undefined ? [] : [as(testData, 'test data')]),
    ...(judged.testSet === undefined
      ? []
      : [as({ name: 'test rows (ids and labels)', digest: { sha256: judged.testSet } }, 'test rows')]),
    ...(predictions === undefined ? [] : [as(predictions.artifact, 'predictions')]),
    ...(championPredictions === undefined ? [] : [as(championPredictions.artifact, 'champion predictions')]),
    ...trainingData.map(data => as(data, 'training data', 'data')),
  ]
}

function detailsOf(
  done: Registered,
  promoted: boolean,
  champion: string | undefined,
): Record<string, Json | undefined> {
  const { inputs, plan, judged, version } = done
  return {
    action: 'register',
    registry: plan.registry.kind,
    location: plan.registry.location,
    name: inputs.name,
    version: version?.version,
    registryVersion: version?.nativeVersion,
    alias: inputs.alias,
    promoted,
    champion,
    comparedWith: plan.champion?.version,
    candidatesOnTestSet: judged.candidates,
    comparisons: judged.compared.map(({ comparison, slice, rows, result, mcnemarP }) => ({
      measure: comparison.measure,
      ...(slice === undefined ? {} : { slice: `${slice.by} = ${slice.group}` }),
      rows,
      ...(result === undefined
        ? {}
        : {
            procedure: result.method,
            guarantee: result.guarantee,
            level: result.alpha,
            margin: result.margin,
            estimate: result.estimate,
            lower: result.lower,
            upper: result.upper,
            decision: result.decision,
          }),
      ...(mcnemarP === undefined ? {} : { mcnemarP }),
    })),
  }
}

function measuresOf({ judged, plan }: Registered, promoted: boolean) {
  return [
    ...Object.entries(plan.training.metrics).map(([metric, value]) => ({
      name: 'model_metric',
      value,
      labels: { metric },
      help: 'Metric of the judged model.',
    })),
    ...judged.compared.flatMap(({ comparison, slice, result }) =>
      result === undefined || slice !== undefined
        ? []
        : (['estimate', 'lower', 'upper'] as const).map(bound => ({
            name: 'champion_difference',
            value: result[bound],
            labels: { measure: comparison.measure, bound },
            help: 'Candidate minus champion on the same rows; larger is better.',
          })),
    ),
    ...(judged.candidates === undefined
      ? []
      : [
          {
            name: 'test_set_candidates',
            value: judged.candidates,
            help: 'Candidates that these test rows have judged.',
          },
        ]),
    { name: 'promoted', value: promoted ? 1 : 0, help: 'Whether the alias names the model.' },
  ]
}
