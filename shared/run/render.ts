import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/index.js'
import {
  type OutcomeDocument,
  outcomeDocument,
  type Report,
  renderCodeQuality,
  renderComment,
  renderHtml,
  renderJUnit,
  renderMarkdown,
  renderPrometheus,
  renderTerminal,
} from '../report/index.js'
import { OUTCOME_FILE } from './staging.js'

/** The name of each form of the result in the report directory. */
export const FILES = {
  html: 'report.html',
  summary: 'summary.md',
  junit: 'junit.xml',
  codeQuality: 'code-quality.json',
  metrics: 'metrics.prom',
} as const

export interface Rendered {
  readonly summary: string
  /** Shorter than the summary, for a change request. */
  readonly comment: string
  readonly text: string
  readonly document: OutcomeDocument
}

/** Every form of one report; the host decides about colour and width of the text. */
export function renderAll(report: Report, host: Host): Rendered {
  return {
    summary: renderMarkdown(report),
    comment: renderComment(report),
    text: renderTerminal(report, host.display),
    document: outcomeDocument(report),
  }
}

/** Writes every form that is a file. They are uploaded where many can read them, so secrets are hidden in them, too. */
export async function writeForms(
  { report, summary, document }: { readonly report: Report } & Pick<Rendered, 'summary' | 'document'>,
  directory: string,
  redact: (text: string) => string,
): Promise<void> {
  const forms: Record<string, string> = {
    [OUTCOME_FILE]: `${JSON.stringify(document, null, 2)}\n`,
    [FILES.html]: renderHtml(report),
    [FILES.summary]: summary,
    [FILES.junit]: renderJUnit(report),
    [FILES.codeQuality]: renderCodeQuality(report),
    [FILES.metrics]: renderPrometheus(report),
  }
  for (const [name, text] of Object.entries(forms)) await writeFile(join(directory, name), redact(text))
}
