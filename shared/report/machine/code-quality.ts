import { createHash } from 'node:crypto'
import type { Finding, Verdict } from '../../verdict/index.js'
import type { Report } from '../report.js'
import { plainText } from '../text.js'

const SEVERITIES: Readonly<Record<Exclude<Verdict, 'pass'>, string>> = {
  fail: 'critical',
  inconclusive: 'major',
  warn: 'minor',
}

/**
 * GitLab's Code Quality report: findings that need attention, each at its place in the repository.
 *
 * A fingerprint is made of step, check, subject (or the finding's own id) and file, not of numbers or lines, so that the same problem is the
 * same entry in the next run.
 * @param options `fallbackFile` stands for findings without a place, because GitLab drops entries without one
 */
export function renderCodeQuality(report: Report, options: { readonly fallbackFile?: string } = {}): string {
  const seen = new Map<string, number>()
  const entries = report.findings.flatMap(finding => {
    if (finding.verdict === 'pass') return []
    const path = pathOf(finding) ?? options.fallbackFile ?? '.gitlab-ci.yml'
    return {
      type: 'issue',
      check_name: finding.code,
      description: plainText([finding.message, finding.remedy].filter(Boolean).join(' – ')),
      severity: SEVERITIES[finding.verdict],
      categories: ['Bug Risk'],
      fingerprint: fingerprint(report.step, finding, path, seen),
      location: { path, lines: { begin: finding.location?.line ?? 1 } },
    }
  })
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** GitLab wants paths of the repository, without a leading `./`. */
function pathOf(finding: Finding): string | undefined {
  return finding.location?.file.replaceAll('\\', '/').replace(/^(\.\/)+/, '')
}

function fingerprint(step: string, finding: Finding, path: string, seen: Map<string, number>): string {
  const name = JSON.stringify([
    step,
    ...(finding.id === undefined ? [finding.code, finding.subject] : [finding.id]),
    path,
  ])
  const count = seen.get(name) ?? 0
  seen.set(name, count + 1)
  return createHash('sha256')
    .update(count === 0 ? name : `${name}#${count}`)
    .digest('hex')
}
