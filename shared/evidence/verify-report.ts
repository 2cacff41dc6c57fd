import { type Artifact, type Block, block, type Outcome } from '../outcome/index.js'
import { EXACT, type Finding, letsThrough, type Verdict } from '../verdict/index.js'
import { digestRef } from './artifact.js'
import type { Chain, ChainRecord } from './chain.js'
import { lineageOf, nameOf } from './lineage.js'
import type { ChainProblem } from './read.js'

/** A file or directory that was compared with the chain. */
export interface CheckedFile {
  readonly name: string
  readonly digest: Readonly<Record<string, string>>
  /** Statements about exactly these bytes. */
  readonly records: readonly ChainRecord[]
  readonly artifact: Artifact | undefined
  /** What the chain knows under the same name, when the bytes are unknown to it. */
  readonly expected: Artifact | undefined
}

interface Checked {
  readonly chain: Chain
  readonly problems: readonly ChainProblem[]
  readonly files: readonly CheckedFile[]
  /** Trusted keys were given, so signatures were asked for. */
  readonly authenticated: boolean
  readonly directory: string
}

/** Turns what `verifyChain` found into an outcome, so that it is shown as every step's outcome is. */
export function reportChain(checked: Checked): Outcome {
  const { chain, problems, files, authenticated } = checked
  const findings = [...problems.map(problemFinding), ...files.map(fileFinding)]
  const count = chain.records.length
  const failed = findings.filter(finding => finding.verdict === 'fail')
  const verdict: Verdict = failed.length > 0 ? 'fail' : count === 0 ? 'inconclusive' : authenticated ? 'pass' : 'warn'
  const statements = `${count} ${count === 1 ? 'outcome' : 'outcomes'}`
  return {
    verdict,
    ...words(verdict, statements, failed, checked),
    findings: [
      ...findings,
      ...(authenticated || count === 0 ? [] : [unauthenticated(chain)]),
      ...chain.records.filter(record => !problems.some(problem => problem.file === record.file)).map(wholeFinding),
    ],
    outputs: { verdict, outcomes: count, problems: failed.length },
    blocks: blocksOf(checked),
    measures: [
      { name: 'chain_outcomes', value: count, help: 'Outcome statements in the chain of evidence' },
      { name: 'chain_problems', value: failed.length, help: 'Links that are missing, altered, replayed or unreadable' },
    ],
  }
}

function words(
  verdict: Verdict,
  statements: string,
  failed: readonly Finding[],
  { directory, files }: Checked,
): { headline: string; why: string; next: string } {
  const checkedFiles =
    files.length === 0 ? '' : ` ${files.length} of ${files.length} given artifacts are what was judged.`
  switch (verdict) {
    case 'fail':
      return {
        headline: `the chain of evidence is broken: ${failed.length} ${failed.length === 1 ? 'problem' : 'problems'} in ${statements}`,
        why: failed
          .slice(0, 3)
          .map(finding => finding.message)
          .join('; ')
          .concat(failed.length > 3 ? `; and ${failed.length - 3} more` : ''),
        next: failed[0]?.remedy ?? 'see the table of problems',
      }
    case 'inconclusive':
      return {
        headline: 'there is no chain of evidence to verify',
        why: `${directory} holds no outcome statement (*.jsonl).`,
        next: 'name the directory that the steps wrote to with their input evidence',
      }
    case 'warn':
      return {
        headline: `the chain of evidence is whole, but unauthenticated: ${statements}`,
        why: `Every statement is readable and every digest that one names of another fits.${checkedFiles} No signature was checked, so this shows that the outcomes fit together, not that none was removed or rewritten.`,
        next: 'give the public keys that signed the evidence with --trusted-keys',
      }
    case 'pass':
      return {
        headline: `the chain of evidence is whole and signed: ${statements}`,
        why: `Every statement is signed by a trusted key, and every digest that one names of another fits.${checkedFiles}`,
        next: 'nothing; the table below says what each step decided',
      }
  }
}

const REMEDIES: Readonly<Record<ChainProblem['kind'], string>> = {
  missing: 'bring the whole evidence directory of the run together, every job’s artifact, then verify again',
  altered: 'take the file from the job that wrote it; if it is the original there, do not trust what builds on it',
  replayed: 'remove the copy; a statement belongs only in the file of its step and subject',
  unreadable: 'take the file from the job that wrote it, or remove it if it is no evidence',
  unsigned: 'give the step that wrote it a signing key, or name the public half of its key in --trusted-keys',
}

function problemFinding(problem: ChainProblem): Finding {
  const place = problem.line === undefined ? problem.file : `${problem.file} line ${problem.line}`
  return {
    code: `evidence-${problem.kind}`,
    verdict: 'fail',
    subject: place,
    message: `${place} ${problem.message}`,
    truth: EXACT,
    remedy: REMEDIES[problem.kind],
  }
}

function fileFinding(file: CheckedFile): Finding {
  const ref = digestRef(file)
  if (file.records.length > 0) {
    const steps = [...new Set(file.records.map(record => record.step))].join(', ')
    return {
      code: 'artifact',
      verdict: 'pass',
      subject: file.name,
      message: `${file.name} is what ${steps} judged`,
      truth: EXACT,
      observed: ref,
    }
  }
  const message =
    file.expected === undefined
      ? `${file.name} (${ref}) is the subject of no statement`
      : `${file.name} is not what was judged: it is ${ref}, the statement names ${digestRef(file.expected)}`
  return {
    code: file.expected === undefined ? 'artifact-unknown' : 'artifact-altered',
    verdict: 'fail',
    subject: file.name,
    message,
    truth: EXACT,
    observed: ref,
    expected: file.expected === undefined ? undefined : digestRef(file.expected),
    remedy: 'run the step that judges it on exactly these bytes, or find the bytes that were judged',
  }
}

function unauthenticated(chain: Chain): Finding {
  const signed = chain.statements.filter(found => found.signed).length
  return {
    code: 'evidence-unauthenticated',
    verdict: 'warn',
    subject: 'signatures',
    message: `${signed} of ${chain.statements.length} statements carry a signature; none was checked, because no trusted key was given`,
    truth: EXACT,
    remedy: 'give the public keys with --trusted-keys',
  }
}

function wholeFinding(record: ChainRecord): Finding {
  return {
    code: 'evidence-record',
    verdict: 'pass',
    subject: `${record.file} line ${record.line}`,
    message: `${record.step} ${record.verdict}: ${record.headline}`,
    truth: EXACT,
  }
}

function blocksOf({ chain, problems, files, authenticated }: Checked): Block[] {
  const blocks: Block[] = []
  const tip = tipOf(chain, files)
  const lineage = lineageOf(tip, chain)
  if (tip !== undefined && lineage.length > 0) {
    const told = lineage.map(record => `${record.step} ${record.verdict}`).join(', ')
    blocks.push(
      block.plot(`The way of ${nameOf(tip)}`, `Steps in order: ${told}.`, {
        kind: 'stations',
        stations: lineage.map(record => ({
          label: record.step,
          verdict: record.verdict,
          note: record.subject[0]?.name ?? '',
        })),
      }),
    )
  }
  if (problems.length > 0) {
    blocks.push(
      block.section('Problems', [
        block.table(
          ['Problem', 'File', { title: 'Line', align: 'right' }, 'What'],
          problems.map(problem => [problem.kind, problem.file, problem.line ?? null, problem.message]),
        ),
      ]),
    )
  }
  if (files.length > 0) {
    blocks.push(
      block.section('Artifacts compared', [
        block.table(
          ['Artifact', 'Bytes', 'Digest', 'Judged by'],
          files.map(file => [
            file.name,
            { verdict: file.records.length > 0 ? 'pass' : 'fail' },
            digestRef(file),
            [...new Set(file.records.map(record => record.step))].join(', ') || 'nobody',
          ]),
        ),
      ]),
    )
  }
  if (chain.records.length > 0) {
    blocks.push(
      block.section('Outcomes', [
        block.table(
          COLUMNS,
          chain.records.map(record => rowOf(record, authenticated)),
        ),
        block.section('Statements and what they were built on', [links(chain)], true),
      ]),
    )
  }
  return blocks
}

const COLUMNS = ['Step', 'Verdict', 'About', 'Digest', 'Time (UTC)', 'Signer']

function rowOf(record: ChainRecord, authenticated: boolean) {
  const [subject] = record.subject
  const others = record.subject.length > 1 ? ` and ${record.subject.length - 1} more` : ''
  return [
    record.step,
    { verdict: record.verdict },
    `${subject?.name ?? ''}${others}`,
    subject === undefined ? '' : digestRef(subject).replace(/^(\w+:[0-9a-f]{12})[0-9a-f]+$/, '$1…'),
    record.time.replace('T', ' ').replace(/(\.\d+)?Z$/, ''),
    record.signer === undefined ? (authenticated ? 'none trusted' : 'unauthenticated') : record.signer.slice(0, 12),
  ]
}

/** How the statements hold together, for whoever follows them by hand. */
function links(chain: Chain): Block {
  return block.table(
    ['File', { title: 'Line', align: 'right' }, 'Statement', 'Built on'],
    chain.records.map(record => [
      record.file,
      record.line,
      `sha256:${record.digest}`,
      record.builtOn.map(link => link.name).join(', ') || null,
    ]),
  )
}

const ORDER = ['release', 'image', 'model', 'data'] as const

/** Whose way is drawn: a given artifact, else the newest artifact that is furthest along and was let through. */
function tipOf(chain: Chain, files: readonly CheckedFile[]): Artifact | undefined {
  const given = files.find(file => file.artifact !== undefined)?.artifact
  if (given !== undefined) return given
  for (const role of ORDER) {
    const about = chain.records.filter(record => record.subject[0]?.role === role)
    const record = about.findLast(candidate => letsThrough(candidate.verdict)) ?? about.at(-1)
    if (record !== undefined) return record.subject[0]
  }
  return undefined
}
