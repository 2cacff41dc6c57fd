import { dump, load } from 'js-yaml'
import { digestRef } from '../../../shared/evidence/index.js'
import type { ResourceDescriptor } from '../../../shared/outcome/index.js'
import { describeTruth, type Finding, SIGNS } from '../../../shared/verdict/index.js'

export interface CardFacts {
  readonly name: string
  readonly version: string
  readonly digest: string
  readonly verdict: Finding['verdict']
  readonly findings: readonly Finding[]
  readonly metrics: Readonly<Record<string, number>>
  readonly parameters: Readonly<Record<string, string>>
  readonly champion: string | undefined
  readonly policy: ResourceDescriptor
  readonly trainingData: readonly ResourceDescriptor[]
  readonly testData: ResourceDescriptor | undefined
  /** Digest over ids and labels of the test rows. */
  readonly testSet: string | undefined
  /** Other statements about this model: step, verdict, time, signer. */
  readonly evidence: readonly (readonly [step: string, verdict: string, time: string, signer: string])[]
  readonly source: { readonly commit: string | undefined; readonly runUrl: string | undefined }
  /** What a person wrote, with or without a metadata block of its own. */
  readonly text: string | undefined
}

type Metadata = Record<string, unknown>

/**
 * A model card: Markdown with the YAML metadata block that model hubs read (`tags`, `metrics`, `model-index`, …).
 * Keys that the given text brings in its own block stay as they are.
 */
export function modelCard(facts: CardFacts): string {
  const { metadata: given, body } = splitFrontMatter(facts.text ?? '')
  const metadata = { ...metadataOf(facts, given), ...given }
  const heading = /^#\s/m.test(body) ? '' : `# ${shown(facts.name)} ${facts.version}\n\n`
  const intro = body.trim() === '' ? '' : `${body.trim()}\n\n`
  return `---\n${dump(metadata, { lineWidth: -1, noRefs: true })}---\n\n${heading}${intro}${sections(facts).join('\n\n')}\n`
}

function metadataOf(facts: CardFacts, given: Metadata): Metadata {
  const metrics = Object.entries(facts.metrics).filter(([, value]) => Number.isFinite(value))
  const task = typeof given.pipeline_tag === 'string' ? given.pipeline_tag : 'other'
  const dataset = {
    type: 'custom',
    name: facts.testData?.name ?? 'test data',
    ...(facts.testData === undefined
      ? facts.testSet === undefined
        ? {}
        : { revision: facts.testSet }
      : { revision: Object.values(facts.testData.digest)[0] }),
  }
  const results = [
    { task: { type: task }, dataset, metrics: metrics.map(([type, value]) => ({ type, value, name: type })) },
  ]
  return {
    tags: ['mlops-actions'],
    ...(metrics.length === 0
      ? {}
      : { metrics: metrics.map(([name]) => name), 'model-index': [{ name: facts.name, results }] }),
  }
}

function sections(facts: CardFacts): string[] {
  const { champion } = facts
  return [
    `## Evaluation\n\n${SIGNS[facts.verdict]} ${facts.verdict}${champion === undefined ? ', the first version: no champion to compare with' : `, compared with champion ${shown(champion)}`}.\n\n${table(
      ['', 'gate', 'result', 'kind of truth'],
      facts.findings.map(f => [SIGNS[f.verdict], f.subject, f.message, describeTruth(f.truth)]),
    )}`,
    ...(Object.keys(facts.metrics).length === 0
      ? []
      : [
          `## Metrics\n\n${table(
            ['metric', 'value'],
            Object.entries(facts.metrics).map(([name, value]) => [name, String(value)]),
          )}`,
        ]),
    ...(Object.keys(facts.parameters).length === 0
      ? []
      : [
          `## Parameters\n\n${table(
            ['parameter', 'value'],
            Object.entries(facts.parameters).map(([name, value]) => [name, value]),
          )}`,
        ]),
    `## Data\n\n${table(
      ['role', 'name', 'digest'],
      [
        ...(facts.trainingData.length === 0 ? [['training data', 'not stated', '']] : []),
        ...facts.trainingData.map(data => ['training data', data.name, digestRef(data)]),
        ...(facts.testData === undefined ? [] : [['test data', facts.testData.name, digestRef(facts.testData)]]),
        ...(facts.testSet === undefined ? [] : [['test rows', 'ids and labels', `sha256:${facts.testSet}`]]),
      ],
    )}`,
    `## Evidence\n\n${table(
      ['what', 'value'],
      [
        ['model (dirHash)', facts.digest],
        ['policy', `${facts.policy.name} ${digestRef(facts.policy)}`],
        ...(facts.source.commit === undefined ? [] : [['commit', facts.source.commit]]),
        ...(facts.source.runUrl === undefined ? [] : [['run', facts.source.runUrl]]),
        ...facts.evidence.map(([step, verdict, time, signer]) => [step, `${verdict}, ${time}, ${signer}`]),
      ],
    )}`,
  ]
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(shown).join(' | ')} |`
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

/** Names and values come from data: they are shown, not interpreted. */
function shown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
}

function splitFrontMatter(text: string): { metadata: Metadata; body: string } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text)
  if (match === null) return { metadata: {}, body: text }
  let metadata: unknown
  try {
    metadata = load(match[1]!)
  } catch {
    // A text that begins with a rule and holds another one is no metadata.
    return { metadata: {}, body: text }
  }
  const isMap = typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata)
  return isMap ? { metadata: metadata as Metadata, body: text.slice(match[0].length) } : { metadata: {}, body: text }
}
