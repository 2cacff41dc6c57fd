import type { Annotation } from '../../host/index.js'
import { bySeverity } from '../../verdict/index.js'
import type { Report } from '../report.js'
import { plainText } from '../text.js'

/**
 * Findings that need attention as annotations, the worst first; the host cuts to its own limit. A step that ended
 * without any (an error, or a verdict of its own) is annotated as a whole.
 */
export function annotationsOf(report: Report): Annotation[] {
  const findings = report.findings
    .filter(finding => finding.verdict !== 'pass')
    .sort((a, b) => bySeverity(b.verdict, a.verdict))
  if (findings.length === 0 && report.verdict !== 'pass') {
    const lines = [report.why, report.next === '' ? '' : `Next: ${report.next}`].filter(Boolean)
    const message = plainText(lines.join('\n'), { keepLines: true })
    return [{ level: report.verdict === 'warn' ? 'warning' : 'error', title: plainText(report.headline), message }]
  }
  return findings.map(finding => ({
    level: finding.verdict === 'warn' ? 'warning' : 'error',
    title: plainText(
      `${report.step}: ${finding.code} ${finding.subject}${finding.verdict === 'inconclusive' ? ' (inconclusive)' : ''}`,
    ),
    message: plainText([finding.message, finding.remedy].filter(Boolean).join('\n'), { keepLines: true }),
    location: finding.location,
  }))
}
