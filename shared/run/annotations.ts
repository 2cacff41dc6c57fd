import type { Annotation } from '../host/index.js'
import { annotationsOf as findingAnnotations, plainText, type Report } from '../report/index.js'
import { SIGNS } from '../verdict/index.js'

/** The result as a whole, then what the report annotates. A verdict that does not stop the job is no error there. */
export function annotationsOf(report: Report, stops: boolean): Annotation[] {
  if (report.verdict === 'pass') return []
  const whole: Annotation = {
    level: stops ? 'error' : 'warning',
    title: `${SIGNS[report.verdict]} ${report.headline}`,
    message: [report.why, report.next]
      .filter(text => text !== '')
      .map(text => plainText(text, { keepLines: true }))
      .join('\n'),
  }
  const located = findingAnnotations(report).filter(annotation => annotation.location !== undefined)
  return [whole, ...located]
}
