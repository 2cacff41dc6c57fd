import { ActionError, messageWithoutPlace } from '../errors/index.js'
import type { HostInfo } from '../host/index.js'
import { type Block, block, type Cell, type Outcome, type OutputFile, type TableBlock } from '../outcome/index.js'
import { bySeverity, describeTruth, type Finding, SIGNS, type Verdict } from '../verdict/index.js'
import { formatSeconds, formatTime } from './format.js'

/** An outcome with everything around it: what all renderers take. */
export interface Report extends Omit<Outcome, 'verdict'> {
  readonly verdict: Verdict | 'error'
  readonly step: string
  /** Title of the step for people, e.g. `Validate data`. */
  readonly title: string
  readonly host: HostInfo
  readonly key: Readonly<Record<string, string>>
  /** ISO 8601, UTC. */
  readonly startedOn: string
  readonly finishedOn: string
  /** Parts of the work that took time, in order. */
  readonly durations?: readonly { readonly name: string; readonly seconds: number }[] | undefined
  /** A finished outcome was found under the same key and is shown again. */
  readonly reused: boolean
  /** Version of mlops-actions. */
  readonly release: string
  /** Where the evidence lies, relative to the workspace, and who signed it. */
  readonly evidenceFile?: { readonly path: string; readonly signer?: string | undefined } | undefined
  /** Further facts for the foot of the report. */
  readonly facts?: readonly (readonly [name: string, value: string | number])[] | undefined
}

/** What a report needs that an outcome does not have. */
export type Surroundings = Pick<
  Report,
  | 'step'
  | 'title'
  | 'host'
  | 'key'
  | 'startedOn'
  | 'finishedOn'
  | 'durations'
  | 'reused'
  | 'release'
  | 'evidenceFile'
  | 'facts'
>

/** A report of a step that ended with an error: what happened, where, what to do. Never a stack. */
export function reportOfError(error: unknown, around: Surroundings): Report {
  const known = error instanceof ActionError || (error as { name?: string } | undefined)?.name === 'ActionError'
  const raised = error as Partial<ActionError>
  const location = raised.file === undefined ? undefined : { file: raised.file, line: raised.line }
  const { message = String(error), file, line } = raised
  const place =
    location === undefined ? '' : `\`${location.file}\`${location.line === undefined ? '' : ` line ${location.line}`}: `
  return {
    ...around,
    verdict: 'error',
    headline: `${around.step} stopped with an error${known ? `: ${raised.code}` : ''}`,
    why: `${place}${messageWithoutPlace({ message, file, line })}`,
    next: raised.hint ?? 'Run it again with MLOPS_DEBUG=1 and report what it prints',
    findings: [],
    outputs: {},
    blocks: causesOf(raised.cause),
  }
}

function causesOf(cause: unknown): Block[] {
  const lines: string[] = []
  for (let at = cause; at !== undefined && at !== null && lines.length < 5; at = (at as { cause?: unknown }).cause) {
    lines.push((at as { message?: string }).message ?? String(at))
  }
  return lines.length === 0 ? [] : [block.section('Cause', [block.code(lines.join('\n'))])]
}

/** Findings as one table, those that need attention first and the passing ones folded. For `Outcome.blocks`. */
export function findingsTable(findings: readonly Finding[], caption?: string): TableBlock {
  const sorted = [...findings].sort((a, b) => bySeverity(b.verdict, a.verdict))
  const attention = sorted.filter(finding => finding.verdict !== 'pass').length
  const columns = ['Verdict', 'Check', 'Subject', 'Observed', 'Expected', 'What']
  const rows = sorted.map((finding): Cell[] => [
    { verdict: finding.verdict },
    finding.code,
    finding.subject,
    finding.observed ?? null,
    finding.expected ?? null,
    finding.message,
  ])
  // A column that holds nothing is not shown.
  const kept = columns.map((_, index) => index < 3 || rows.some(row => row[index] !== null))
  return block.table(
    columns.filter((_, index) => kept[index]),
    rows.map(row => row.filter((_, index) => kept[index])),
    { ...(caption === undefined ? {} : { caption }), ...(attention > 0 ? { attention } : {}) },
  )
}

/** `✖ fail` */
export function verdictText(verdict: Report['verdict']): string {
  return `${SIGNS[verdict]} ${verdict}`
}

/** The blocks of a report in order: the step's own, then how it was decided, files, and what it was made from. */
export function pageOf(report: Report): readonly Block[] {
  const own =
    report.blocks.length > 0 || report.findings.length === 0
      ? report.blocks
      : [block.section('Checks', [findingsTable(report.findings)])]
  return [...own, ...decisionSection(report.findings), ...filesSection(report.files ?? []), aboutSection(report)]
}

function decisionSection(findings: readonly Finding[]): Block[] {
  if (findings.length === 0) return []
  const counts = new Map<string, { count: number; finding: Finding }>()
  for (const finding of findings) {
    const text = JSON.stringify(finding.truth)
    const before = counts.get(text)
    counts.set(text, { finding: before?.finding ?? finding, count: (before?.count ?? 0) + 1 })
  }
  const rows = [...counts.values()].map(({ finding: { truth }, count }): Cell[] => [
    count,
    describeTruth(truth),
    truth.kind === 'error-controlled'
      ? truth.assumptions
      : truth.kind === 'exact'
        ? 'nothing but the data and the code'
        : 'no error rate',
  ])
  return [
    block.section('How this was decided', [
      block.table([{ title: 'Findings', align: 'right' }, 'Kind of truth', 'Holds under'], rows),
    ]),
  ]
}

function filesSection(files: readonly OutputFile[]): Block[] {
  return files.length === 0
    ? []
    : [block.section('Files', [block.facts(files.map(file => [file.path, file.description]))])]
}

function aboutSection(report: Report): Block {
  return block.section('About this run', [block.facts(factsOf(report))], true)
}

/** Names and values of the run, for the foot of every report. */
export function factsOf(report: Report): (readonly [string, string | number])[] {
  const { host, evidence } = report
  const facts: (readonly [string, string | number | undefined])[] = [
    ['Step', `${report.step} (mlops-actions ${report.release})`],
    ['Repository', host.repository],
    ['Commit', host.commit],
    ['Ref', host.ref],
    ['Run', host.runUrl],
    ['Started', formatTime(report.startedOn)],
    ['Took', formatSeconds(secondsOf(report))],
    ...(report.durations ?? []).map(part => [`– ${part.name}`, formatSeconds(part.seconds)] as const),
    ...(report.reused
      ? [['Reused', 'a finished outcome for the same inputs was found; nothing was repeated'] as const]
      : []),
    ...(evidence?.subject ?? []).map(item => [`Subject (${item.role})`, described(item)] as const),
    ...(evidence?.configuration ?? []).map(item => ['Configuration', described(item)] as const),
    ...(evidence?.dependencies ?? []).map(item => ['Dependency', described(item)] as const),
    ...(report.evidenceFile === undefined
      ? []
      : ([
          ['Evidence', report.evidenceFile.path],
          [
            'Signed by',
            report.evidenceFile.signer === undefined
              ? 'nobody: unauthenticated'
              : `sha256:${report.evidenceFile.signer}`,
          ],
        ] as const)),
    ...Object.entries(report.key).map(
      ([name, value]) => [`Reuse key: ${name.replaceAll('-', ' ')}`, keyText(value)] as const,
    ),
    ...Object.entries(report.versions ?? {}).map(([name, version]) => [name, version] as const),
    ...(report.facts ?? []),
  ]
  return facts.filter((fact): fact is readonly [string, string | number] => fact[1] !== undefined)
}

/** A part of the key as people read it: what is not set is left out, lists and settings are written out. */
function keyText(value: string): string | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(value)
  } catch {
    return value
  }
  if (typeof parsed !== 'object') return value
  const parts = Object.entries(parsed ?? {}).flatMap(([name, part]) =>
    part === null
      ? []
      : [`${Array.isArray(parsed) ? '' : `${name} `}${typeof part === 'object' ? JSON.stringify(part) : part}`],
  )
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** Seconds between start and end; never negative, also where a clock was set back. */
export function secondsOf(report: Pick<Report, 'startedOn' | 'finishedOn'>): number {
  return Math.max(0, (Date.parse(report.finishedOn) - Date.parse(report.startedOn)) / 1000)
}

function described(item: { readonly name: string; readonly digest: Readonly<Record<string, string>> }): string {
  const digests = Object.entries(item.digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)
  return [item.name, ...digests].join(' ')
}
