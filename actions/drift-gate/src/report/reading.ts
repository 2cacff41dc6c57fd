import { formatCount, plural, quoted } from '../../../../shared/report/index.js'
import { EXACT, type Finding } from '../../../../shared/verdict/index.js'
import type { DriftPlan } from '../plan.js'
import type { Sides } from '../sides.js'

/** What the reading itself found: nothing there, lines that are no rows, rows that are in no window. */
export function readingFindings({ reference, current, timeless }: Sides): Finding[] {
  const findings: Finding[] = []
  for (const { name, rows, window, table } of [reference, current]) {
    if (rows === 0) {
      findings.push({
        code: 'dataset-empty',
        verdict: 'inconclusive',
        subject: name,
        message: `The ${name} data has no rows${window ? ' in its window' : ''}: nothing can be said about drift.`,
        truth: EXACT,
        observed: 0,
        remedy: window ? 'Take a longer window, or check `window-end`.' : 'Check what writes the data.',
      })
    }
    if (table.malformedCount > 0 && !(window && name === 'reference')) {
      const [first] = table.malformed
      findings.push({
        code: 'malformed-lines',
        verdict: 'warn',
        subject: name,
        message: `${plural(table.malformedCount, 'line')} of the ${name} data cannot be read as a row and ${table.malformedCount === 1 ? 'is' : 'are'} not compared${first ? `; first: ${first.file} line ${first.line}, ${first.reason}` : ''}.`,
        truth: EXACT,
        observed: table.malformedCount,
        expected: 0,
        remedy: 'Run validate-data on it: it names every such line.',
        ...(first ? { location: { file: first.file, line: first.line } } : {}),
      })
    }
  }
  if (timeless > 0) {
    findings.push({
      code: 'rows-without-time',
      verdict: 'warn',
      subject: 'time-column',
      message: `${plural(timeless, 'row')} without a time ${timeless === 1 ? 'is' : 'are'} in no window.`,
      truth: EXACT,
      observed: timeless,
      expected: 0,
      remedy: 'Correct the times where the data is written.',
    })
  }
  return findings
}

/** The same file on both sides makes them alike, and the samples are not independent. */
export function overlapFindings({ reference, current }: DriftPlan): Finding[] {
  const known = new Set(reference?.files.map(file => file.sha256))
  const shared = current.files.filter(file => known.has(file.sha256))
  if (shared.length === 0) return []
  const count = `${formatCount(shared.length)} of ${plural(current.files.length, 'current file')}`
  return [
    {
      code: 'datasets-overlap',
      verdict: 'warn',
      subject: shared[0]!.name,
      message: `${count} (${quoted(shared[0]!.name)}${shared.length > 1 ? ', …' : ''}) ${shared.length === 1 ? 'is' : 'are'} in the reference too, so drift looks smaller than it is.`,
      truth: EXACT,
      observed: shared.length,
      expected: 0,
      remedy: 'Exclude the current files from the reference, with a glob that begins with `!`.',
    },
  ]
}
