import type { Measure } from '../../outcome/index.js'
import { VERDICTS } from '../../verdict/index.js'
import { type Report, secondsOf } from '../report.js'

/**
 * The measures of an outcome in the Prometheus text format, every one a gauge labelled with the step. A name that
 * Prometheus would refuse has its bad characters replaced.
 */
export function renderPrometheus(report: Report): string {
  const own: Measure[] = [
    ...[...VERDICTS, 'error' as const].map(verdict => ({
      name: 'verdict',
      value: verdict === report.verdict ? 1 : 0,
      labels: { verdict },
      help: 'The verdict of the step: 1 for the one it gave',
    })),
    { name: 'duration_seconds', value: secondsOf(report), help: 'How long the step took' },
    { name: 'finished_timestamp_seconds', value: Date.parse(report.finishedOn) / 1000, help: 'When the step finished' },
    ...(report.measures ?? []),
  ]
  const families = new Map<string, Measure[]>()
  for (const measure of own) {
    const name = `mlops_${measure.name.replace(/[^a-zA-Z0-9_:]/g, '_')}`
    families.set(name, [...(families.get(name) ?? []), measure])
  }
  return [...families].map(([name, measures]) => family(name, measures, report.step)).join('')
}

function family(name: string, measures: readonly Measure[], step: string): string {
  const help = measures.find(measure => measure.help !== undefined)?.help
  const lines = [
    ...(help === undefined ? [] : [`# HELP ${name} ${help.replaceAll('\\', '\\\\').replace(/[\r\n]+/g, ' ')}`]),
    `# TYPE ${name} gauge`,
    // Two samples with the same labels are one too many for Prometheus; the last one counts.
    ...new Map(
      measures.map(measure => [labelsOf(measure, step), `${name}${labelsOf(measure, step)} ${number(measure.value)}`]),
    ).values(),
  ]
  return `${lines.join('\n')}\n`
}

function labelsOf(measure: Measure, step: string): string {
  const labels: Readonly<Record<string, string>> = { step, ...measure.labels }
  const pairs = Object.entries(labels).map(([name, value]) => {
    const safe = name.replace(/[^a-zA-Z0-9_]/g, '_').replace(/^(\d|__)/, '_$1')
    return `${safe}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\r?\n/g, '\\n')}"`
  })
  return `{${pairs.join(',')}}`
}

function number(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf'
}
