import type { Finding } from '../../verdict/index.js'
import { type Report, secondsOf } from '../report.js'
import { plainText, visible } from '../text.js'

/**
 * JUnit XML, one test for each finding. JUnit knows no warning and no "inconclusive": a warning is a test that passed
 * with a message, inconclusive is a failure of that type, because nothing was let through.
 */
export function renderJUnit(report: Report): string {
  const cases =
    report.findings.length > 0 ? report.findings.map(finding => testCase(report.step, finding)) : [wholeCase(report)]
  const failures =
    report.findings.filter(finding => isFailure(finding.verdict)).length +
    (report.findings.length === 0 && isFailure(report.verdict) ? 1 : 0)
  const errors = report.findings.length === 0 && report.verdict === 'error' ? 1 : 0
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" time="${secondsOf(report).toFixed(3)}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mlops-actions" ${counts}>
<testsuite name="${escapeXml(report.step)}" ${counts} timestamp="${escapeXml(report.startedOn.replace(/\.\d+Z$|Z$/, ''))}">
${cases.join('\n')}
</testsuite>
</testsuites>
`
}

function testCase(step: string, finding: Finding): string {
  const { verdict, code, subject, location } = finding
  const message = plainText(finding.message)
  const file =
    location === undefined
      ? ''
      : ` file="${escapeXml(location.file)}"${location.line === undefined ? '' : ` line="${location.line}"`}`
  const open = `<testcase classname="${escapeXml(`${step}.${code}`)}" name="${escapeXml(visible(finding.id ?? `${code}: ${subject}`))}"${file}`
  if (verdict === 'pass') return `${open}/>`
  const text = [message, expectation(finding), plainText(finding.remedy ?? '')].filter(Boolean).join('\n')
  if (verdict === 'warn') return `${open}><system-out>${escapeXml(`warning: ${text}`)}</system-out></testcase>`
  return `${open}><failure type="${verdict}" message="${escapeXml(message)}">${escapeXml(text)}</failure></testcase>`
}

function wholeCase(report: Report): string {
  const open = `<testcase classname="${escapeXml(report.step)}" name="${escapeXml(report.step)}"`
  const text = escapeXml(
    [report.why, report.next]
      .filter(Boolean)
      .map(line => plainText(line))
      .join('\n'),
  )
  switch (report.verdict) {
    case 'pass':
      return `${open}/>`
    case 'warn':
      return `${open}><system-out>${text}</system-out></testcase>`
    case 'error':
      return `${open}><error type="error" message="${escapeXml(plainText(report.headline))}">${text}</error></testcase>`
    default:
      return `${open}><failure type="${report.verdict}" message="${escapeXml(plainText(report.headline))}">${text}</failure></testcase>`
  }
}

function isFailure(verdict: Report['verdict']): boolean {
  return verdict === 'fail' || verdict === 'inconclusive'
}

function expectation({ observed, expected }: Finding): string {
  if (observed === undefined && expected === undefined) return ''
  return `observed ${observed ?? '–'}, expected ${expected ?? '–'}`
}

/** XML 1.0 has no way to write most control characters and lone surrogates; they become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, character => `&#${character.charCodeAt(0)};`)
}
