import { EXACT, type Finding } from '../../../../shared/verdict/index.js'
import type { Result } from '../judge.js'
import type { Check } from '../plan.js'
import { describeTolerance } from '../tolerance.js'
import type { Findings } from './found.js'

const ANNOTATED_LINES = 10

/** Every check as a finding, and further malformed lines at their place. */
export function findingsOf(found: Findings): Finding[] {
  return [...found.results.map(result => findingOf(result, found)), ...malformedFindings(found)]
}

function findingOf(result: Result, found: Findings): Finding {
  const { check } = result
  const line = found.place.lineOf(check)
  const [malformed] = check.code === 'readable-lines' ? found.table.malformed : []
  return {
    id: found.ids.get(check),
    code: check.code,
    verdict: result.verdict,
    subject: check.subject,
    message: `${check.label}: ${result.message}`,
    truth: result.truth,
    observed: result.failing ?? result.value ?? result.observed,
    expected: result.failing === undefined ? check.label : describeTolerance(check.tolerance),
    remedy: remedyOf(result),
    location: malformed
      ? { file: malformed.file, line: malformed.line }
      : line === undefined
        ? undefined
        : { file: found.place.file, line },
  }
}

/** What to do, why the check is there and who knows more about it. */
function remedyOf({ remedy, check, verdict }: Result): string | undefined {
  if (verdict === 'pass') return remedy
  return [remedy, ...aboutOf(check)].filter(Boolean).join(' ') || undefined
}

function aboutOf({ description, owner }: Check): string[] {
  return [
    description === undefined
      ? ''
      : `Why it is checked: ${description.replace(/\s+/g, ' ').trim().replace(/\.$/, '')}.`,
    owner === undefined ? '' : `Owner: ${owner}.`,
  ]
}

/** Further malformed lines at their place; the first one stands with the check itself. */
function malformedFindings({ table, results }: Findings): Finding[] {
  const verdict = results.find(({ check }) => check.code === 'readable-lines')?.verdict ?? 'pass'
  if (verdict === 'pass') return []
  return table.malformed.slice(1, ANNOTATED_LINES).map(({ file, line, column, reason }) => ({
    code: 'malformed-line',
    verdict,
    subject: `${file} line ${line}`,
    message: `${column === undefined ? '' : `column ${column}: `}${reason}`,
    truth: EXACT,
    remedy: 'Correct the line where the file is written.',
    location: { file, line },
  }))
}
