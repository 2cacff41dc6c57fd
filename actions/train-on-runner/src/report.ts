import { join, relative } from 'node:path'
import type { TrainingRun } from '../../../shared/compute/index.js'
import { digestRef } from '../../../shared/evidence/index.js'
import { type Artifact, type Block, block, type Json, type Outcome } from '../../../shared/outcome/index.js'
import { formatNumber, formatSeconds } from '../../../shared/report/index.js'
import { EXACT, type Finding } from '../../../shared/verdict/index.js'
import type { Inputs, TrainingPlan } from './plan.js'
import { RECORD_FILE, type TrainingRecord } from './record.js'

interface Trained {
  readonly inputs: Inputs
  readonly plan: TrainingPlan
  readonly run: TrainingRun
  /** Undefined when training failed. */
  readonly record: TrainingRecord | undefined
  readonly output: string
  readonly rightData: boolean
  readonly workspace: string
}

/** The Outcome of a training run that ended by itself, well or not. */
export function describeTraining(trained: Trained): Outcome {
  const { run, record, rightData } = trained
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000
  const ending = run.ending.kind === 'succeeded' && !rightData ? 'wrong-data' : run.ending.kind
  const passed = ending === 'succeeded'
  const model = record && passed ? modelOf(trained, record) : undefined
  const path = (name: string) => relative(trained.workspace, join(trained.output, name)).split('\\').join('/')
  return {
    verdict: passed ? 'pass' : 'fail',
    headline: headlineOf(ending, seconds, trained),
    why: whyOf(ending, trained),
    next: nextOf(ending, trained, path),
    findings: [findingOf(ending, trained)],
    outputs: {
      ending,
      ...(record && passed
        ? { model: path(record.model), 'model-digest': digestRef(model!), record: path(RECORD_FILE) }
        : {}),
      metrics: (record?.metrics ?? {}) as Json,
      'run-url': run.runUrl ?? '',
    },
    blocks: blocksOf(trained),
    measures: [
      { name: 'training_seconds', value: seconds, help: 'From start or dispatch to the end.' },
      ...Object.entries(record?.metrics ?? {}).map(([metric, value]) => ({
        name: 'training_metric',
        value,
        labels: { metric },
        help: 'As the training code reported it.',
      })),
    ],
    ...(trained.inputs.engine === 'local'
      ? { files: [{ path: 'training.log', description: 'Everything that training printed' }] }
      : {}),
    ...(model === undefined ? {} : { evidence: evidenceOf(trained, record!, model) }),
  }
}

function modelOf({ inputs }: Trained, record: TrainingRecord): Artifact {
  return { role: 'model', name: `${inputs['output-dir']}/${record.model}`, digest: record.modelDigest }
}

function evidenceOf(
  { inputs, plan, run }: Trained,
  record: TrainingRecord,
  model: Artifact,
): NonNullable<Outcome['evidence']> {
  return {
    kind: 'training',
    subject: [model],
    configuration: [],
    dependencies: plan.dataset === undefined ? [] : [{ ...plan.dataset }],
    details: {
      engine: inputs.engine,
      ...(inputs.engine === 'github'
        ? { workflow: inputs.workflow!, repository: plan.repository }
        : { command: [...inputs.command!] }),
      parameters: record.parameters as Json,
      metrics: record.metrics,
      seed: record.seed,
      hardware: record.hardware as Json,
      commit: record.commit,
      run: run.runUrl ?? null,
    },
  }
}

function headlineOf(ending: string, seconds: number, { inputs }: Trained): string {
  const where = inputs.engine === 'github' ? `by ${inputs.workflow}` : 'on this runner'
  if (ending === 'succeeded') return `train-on-runner trained ${where} in ${formatSeconds(seconds)}`
  if (ending === 'wrong-data') return `train-on-runner failed: ${where}, on other data than was asked for`
  return `train-on-runner failed ${where} after ${formatSeconds(seconds)}`
}

function whyOf(ending: string, { run, record, plan }: Trained): string {
  if (ending === 'wrong-data') {
    const found = record!.dataset === null ? 'no digest at all' : digestRef(record!.dataset)
    return `Asked for ${digestRef(plan.dataset!)}; the receiving side trained on ${found}.`
  }
  if (run.ending.kind !== 'succeeded') return `${run.ending.reason[0]!.toUpperCase()}${run.ending.reason.slice(1)}.`
  const metrics = Object.entries(record!.metrics).map(([name, value]) => `${name} ${formatNumber(value)}`)
  const data =
    plan.dataset === undefined
      ? 'No data was named, so the evidence binds none.'
      : `Data ${digestRef(plan.dataset).slice(0, 20)}… as asked for.`
  return `${metrics.slice(0, 6).join(', ') || 'No metrics reported'}. ${data}`
}

function nextOf(ending: string, { run, record }: Trained, path: (name: string) => string): string {
  if (ending === 'succeeded')
    return `register \`${path(record!.model)}\`; parameters and metrics are in \`${path(RECORD_FILE)}\`.`
  if (ending === 'wrong-data')
    return 'let the receiver check out or pull the validated data at the same paths, and run again.'
  return run.runUrl && run.lastLines.length === 0
    ? `read the log at ${run.runUrl}`
    : 'read the last lines of the log below; all of it is in `training.log`.'
}

function findingOf(ending: string, trained: Trained): Finding {
  const base = { subject: 'training', truth: EXACT, message: whyOf(ending, trained) }
  if (ending === 'succeeded') return { ...base, code: 'training-ended', verdict: 'pass' }
  if (ending === 'wrong-data') {
    return {
      ...base,
      code: 'training-data',
      verdict: 'fail',
      remedy: 'Give the receiver the data that was validated, at the same relative paths.',
    }
  }
  return { ...base, code: 'training-ended', verdict: 'fail', remedy: 'Correct the training code or its parameters.' }
}

function blocksOf({ run, record, plan, inputs }: Trained): Block[] {
  const blocks: Block[] = []
  if (run.lastLines.length > 0 && run.ending.kind !== 'succeeded') {
    blocks.push(block.section('The last lines of the log', [block.code(run.lastLines.join('\n'))]))
  }
  if (record) {
    blocks.push(
      block.section('Metrics', [
        block.table(
          ['metric', { title: 'value', align: 'right' }],
          // As text: metrics have no common unit, so no common number of decimals.
          Object.entries(record.metrics).map(([name, value]) => [name, formatNumber(value)]),
        ),
      ]),
      block.section('Parameters', [
        block.facts([
          ...Object.entries(record.parameters).map(([name, value]) => [name, String(value)] as const),
          ['seed', record.seed === null ? 'not given' : String(record.seed)],
        ]),
      ]),
    )
  }
  blocks.push(
    block.section('Run', [
      block.table(
        ['job', 'state', { title: 'time', align: 'right' }, 'where'],
        run.stages.map(stage => [
          stage.name,
          stage.state,
          stage.seconds === undefined ? '' : formatSeconds(stage.seconds),
          stage.where ?? '',
        ]),
      ),
      block.facts([
        ['engine', inputs.engine],
        ['data', plan.dataset === undefined ? 'not named' : `${plan.dataset.name} ${digestRef(plan.dataset)}`],
        ...(record ? ([['model', digestRef({ digest: record.modelDigest })]] as const) : []),
        ...Object.entries(record?.hardware ?? {}).map(([name, value]) => [name, String(value)] as const),
        ['run', run.runUrl ?? 'this machine'],
      ]),
    ]),
  )
  return blocks
}
