import { digestRef } from '../../../shared/evidence/index.js'
import type { ComposedImage, Layer, PushReport } from '../../../shared/oci/index.js'
import { type Block, block, type Outcome } from '../../../shared/outcome/index.js'
import { formatBytes, formatCount, plural } from '../../../shared/report/index.js'
import { EXACT, type Finding, type Verdict, worst } from '../../../shared/verdict/index.js'
import type { ImagePlan } from './plan.js'
import type { SmokeResult } from './smoke.js'
import { CLAIMS } from './smoke-runners.js'

interface Built {
  readonly plan: ImagePlan
  readonly image: ComposedImage
  readonly layers: readonly Layer[]
  readonly pushed: PushReport
  readonly smoke: SmokeResult | undefined
  readonly total: number
}

/** The Outcome of an image that was pushed by digest and, where that was asked for, smoke-tested. */
export function describeImage(built: Built): Outcome {
  const { plan, image, pushed, smoke, total } = built
  const digest = image.manifest.digest
  const reference = `${plan.targetName}@${digest}`
  const findings = [smokeFinding(built), baseFinding(plan)]
  const verdict = worst(findings.map(finding => finding.verdict))
  const named = verdict !== 'fail' && plan.tags.length > 0
  const short = digest.slice(0, 19)
  return {
    verdict,
    headline: headlineOf(verdict, plan, short),
    why: `${smokeSentence(smoke)} ${formatBytes(total)} in ${plural(image.document.layers.length, 'layer')}; ${formatBytes(pushed.uploadedBytes)} sent${baseClause(plan, pushed)}.`,
    next: nextOf(verdict, reference, smoke),
    findings,
    outputs: {
      image: reference,
      digest,
      tags: named ? plan.tags : [],
      smoke: smoke?.runner ?? 'none',
      size: total,
      uploaded: pushed.uploadedBytes,
    },
    blocks: blocksOf(built, reference),
    measures: [
      { name: 'image_bytes', value: total, help: 'Bytes of all layers as stored.' },
      { name: 'uploaded_bytes', value: pushed.uploadedBytes, help: 'Bytes sent in this run.' },
      ...(smoke
        ? [{ name: 'smoke_ready_seconds', value: smoke.readyAfterMs / 1000, help: 'Time until the server was ready.' }]
        : []),
    ],
    evidence: {
      kind: 'build',
      subject: [{ role: 'image', name: reference, digest: { sha256: digest.slice(7) } }],
      configuration: plan.smoke ? [plan.smoke.artifact] : [],
      dependencies: [
        plan.model,
        ...plan.files,
        ...(plan.base
          ? [{ name: `base ${plan.base.store.name}`, digest: { sha256: plan.base.image.digest.slice(7) } }]
          : []),
      ],
      details: {
        tags: named ? [...plan.tags] : [],
        platform: `${plan.platform.os}/${plan.platform.architecture}`,
        ...(plan.version === undefined ? {} : { version: plan.version }),
        smoke: smoke
          ? { runner: smoke.runner, shows: CLAIMS[smoke.runner], passed: smoke.passed, requests: smoke.answers.length }
          : { runner: 'none' },
        labels: { ...plan.labels },
      },
    },
    ...(plan.inRegistry && verdict !== 'fail' ? { artifacts: [`oci://${reference}`] } : {}),
  }
}

function smokeFinding({ plan, smoke }: Built): Finding {
  const base = {
    code: 'image-smoke',
    subject: plan.targetName,
    truth: EXACT,
    location: plan.smoke && { file: plan.smoke.file, line: 1 },
  }
  if (smoke === undefined) {
    return {
      ...base,
      verdict: 'warn',
      message: 'The image was not started: nothing is known about whether it works.',
      remedy: 'Give `smoke` a file with the requests that the server must answer.',
    }
  }
  const failed = smoke.answers.filter(answer => !answer.ok)
  if (!smoke.passed) {
    return {
      ...base,
      verdict: 'fail',
      message:
        smoke.problem ??
        `${failed.length} of ${smoke.answers.length} requests failed: ${failed[0]!.name}: ${failed[0]!.note}`,
      remedy: 'Start it the same way here, correct it, and run the step again.',
    }
  }
  const message = `${plural(smoke.answers.length, 'request')} answered as expected (${CLAIMS[smoke.runner]}).`
  if (smoke.runner !== 'process') return { ...base, verdict: 'pass', message }
  return {
    ...base,
    verdict: 'warn',
    message,
    remedy: 'Smoke-test on a runner with docker, podman or user namespaces to test the image itself.',
  }
}

function baseFinding(plan: ImagePlan): Finding {
  const base = { code: 'image-base-pinned', truth: EXACT }
  if (plan.base === undefined)
    return { ...base, verdict: 'pass', subject: 'scratch', message: 'The image has no base.' }
  const { digest } = plan.base.image
  if (plan.base.pinned)
    return { ...base, verdict: 'pass', subject: plan.base.store.name, message: `The base is pinned to ${digest}.` }
  return {
    ...base,
    verdict: 'warn',
    subject: plan.base.store.name,
    message: `The base is named by a tag, which was ${digest} today and can be another image tomorrow.`,
    remedy: `Write \`base: ${plan.base.store.name}@${digest}\`.`,
  }
}

function headlineOf(verdict: Verdict, plan: ImagePlan, short: string): string {
  const name = plan.version === undefined ? plan.targetName : `${plan.targetName} (model ${plan.version})`
  if (verdict === 'fail')
    return `build-image failed: ${name} ${short}… does not pass its smoke test, so no tag names it`
  const tags = plan.tags.length === 0 ? 'by digest alone' : `as ${plan.tags.join(', ')}`
  return `build-image made ${name} ${short}… ${tags}`
}

function baseClause(plan: ImagePlan, pushed: PushReport): string {
  if (plan.base === undefined) return ''
  return `, ${pushed.mounted + pushed.present} of ${plural(plan.base.image.manifest.layers.length, 'base layer')} not moved`
}

function smokeSentence(smoke: SmokeResult | undefined): string {
  if (smoke === undefined) return 'Not smoke-tested.'
  if (smoke.problem !== undefined) return `${smoke.problem[0]!.toUpperCase()}${smoke.problem.slice(1)}.`
  const good = smoke.answers.filter(answer => answer.ok).length
  return `Smoke test by ${smoke.runner}: ${good} of ${smoke.answers.length} requests answered as expected, ready after ${(smoke.readyAfterMs / 1000).toFixed(1)} s.`
}

function nextOf(verdict: Verdict, reference: string, smoke: SmokeResult | undefined): string {
  if (verdict === 'fail') {
    const wrong = smoke?.answers.find(answer => !answer.ok)
    return wrong
      ? `correct what answers \`${wrong.name}\` (${wrong.note}).`
      : 'see why the server does not start, in the log above.'
  }
  const first = smoke === undefined ? 'give `smoke` a file with requests, so that the image is tested; then ' : ''
  return `${first}deploy \`${reference}\`: helm-canary takes it as \`image\`.`
}

function blocksOf({ plan, image, layers, pushed, smoke }: Built, reference: string): Block[] {
  const base = plan.base?.image.manifest.layers ?? []
  const blocks: Block[] = []
  if (smoke && smoke.answers.length > 0) {
    const answers = [...smoke.answers].sort((a, b) => Number(a.ok) - Number(b.ok))
    blocks.push(
      block.section('Smoke test', [
        block.text(`Started by \`${smoke.runner}\`: ${CLAIMS[smoke.runner]}.`),
        block.table(
          ['', 'request', 'answer', { title: 'ms', align: 'right', format: { decimals: 0 } }],
          answers.map(answer => [
            { verdict: answer.ok ? 'pass' : 'fail' },
            answer.name,
            answer.note,
            answer.milliseconds,
          ]),
        ),
      ]),
    )
  }
  blocks.push(
    block.section('Layers', [
      block.table(
        ['from', 'digest', { title: 'size', align: 'right' }, { title: 'files', align: 'right' }],
        [
          ...layers.map(
            layer =>
              [
                'this build',
                layer.descriptor.digest,
                formatBytes(layer.descriptor.size),
                formatCount(layer.contents.length),
              ] as const,
          ),
          ...base.map(layer => ['base', layer.digest, formatBytes(layer.size), ''] as const),
        ],
        { attention: layers.length },
      ),
      ...(plan.base === undefined
        ? []
        : [
            block.text(
              `Of ${plural(base.length, 'base layer')}, ${pushed.present} were there already, ${pushed.mounted} were mounted by the registry and ${pushed.copied} went through this machine.`,
            ),
          ]),
    ]),
    block.section(
      'Image',
      [
        block.facts([
          ['image', reference],
          ['config', image.config.digest],
          ['model', digestRef(plan.model)],
          ['base', plan.base ? `${plan.base.store.name}@${plan.base.image.digest}` : 'scratch'],
          ...Object.entries(plan.labels),
        ]),
      ],
      true,
    ),
  )
  return blocks
}
