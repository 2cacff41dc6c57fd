import type { Finding } from '../../verdict/index.js'
import { type Report, secondsOf } from '../report.js'
import type { OutcomeDocument } from './schema.js'
import { OUTCOME_SCHEMA_ID } from './schema-id.js'

/**
 * `outcome.json`: everything that the report shows, as data, in the shape of `outcomeSchema`. Plain JSON: no
 * undefined, and null for numbers that are not finite.
 */
export function outcomeDocument(report: Report): OutcomeDocument {
  const { kind, serverUrl, repository, commit, ref, runUrl, runAttempt, job, changeRequest } = report.host
  return json({
    schema: OUTCOME_SCHEMA_ID,
    step: report.step,
    title: report.title,
    release: report.release,
    verdict: report.verdict,
    headline: report.headline,
    why: report.why,
    next: report.next,
    reused: report.reused,
    startedOn: report.startedOn,
    finishedOn: report.finishedOn,
    seconds: secondsOf(report),
    durations: report.durations ?? [],
    findings: report.findings.map(findingDocument),
    outputs: report.outputs,
    measures: report.measures ?? [],
    digests: {
      subject: report.evidence?.subject ?? [],
      configuration: report.evidence?.configuration ?? [],
      dependencies: report.evidence?.dependencies ?? [],
    },
    key: report.key,
    versions: report.versions ?? {},
    files: report.files ?? [],
    evidence: report.evidenceFile,
    host: { kind, serverUrl, repository, commit, ref, runUrl, runAttempt, job, changeRequest },
    blocks: report.blocks.filter(block => !(block.type === 'section' && block.pageOnly)),
    details: report.details,
  })
}

/** The document as text, ending in a line break. */
export function renderOutcome(report: Report): string {
  return `${JSON.stringify(outcomeDocument(report), null, 2)}\n`
}

function findingDocument({ verdict, location, ...finding }: Finding) {
  return { ...finding, severity: verdict, file: location?.file, line: location?.line, column: location?.column }
}

/** Through JSON itself, so that the document in memory is the one on disk. */
function json(value: object): OutcomeDocument {
  return JSON.parse(JSON.stringify(value)) as OutcomeDocument
}
