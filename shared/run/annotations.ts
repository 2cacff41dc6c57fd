import type { ActionError } from '../errors/index.js'
import type { Annotation } from '../host/index.js'
import type { Outcome } from '../outcome/index.js'
import { bySeverity, SIGNS, type Verdict } from '../verdict/index.js'

const LEVELS: Readonly<Record<Verdict, Annotation['level']>> = {
  pass: 'notice',
  warn: 'warning',
  fail: 'error',
  inconclusive: 'warning',
}

/** The result itself, then every finding that has a place in a file; what passed is not annotated. */
export function annotationsOf(outcome: Outcome, stops: boolean): Annotation[] {
  if (outcome.verdict === 'pass') return []
  const level = stops ? 'error' : LEVELS[outcome.verdict]
  const whole = {
    level,
    title: `${SIGNS[outcome.verdict]} ${outcome.headline}`,
    message: `${outcome.why}\n${outcome.next}`,
  }
  const placed = outcome.findings
    .filter(finding => finding.verdict !== 'pass' && finding.location !== undefined)
    .sort((a, b) => bySeverity(b.verdict, a.verdict))
    .map(finding => ({
      level: LEVELS[finding.verdict],
      title: `${finding.code}: ${finding.subject}`,
      message: finding.remedy === undefined ? finding.message : `${finding.message}\n${finding.remedy}`,
      location: finding.location,
    }))
  return [whole, ...placed]
}

export function annotationOfError(step: string, error: ActionError): Annotation {
  return {
    level: 'error',
    title: `${SIGNS.error} ${step}: ${error.code}`,
    message: error.hint === undefined ? error.message : `${error.message}\n${error.hint}`,
    location: error.file === undefined ? undefined : { file: error.file, line: error.line },
  }
}
