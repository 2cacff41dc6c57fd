import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/index.js'
import {
  outcomeDocument,
  type Report,
  renderCodeQuality,
  renderHtml,
  renderJUnit,
  renderMarkdown,
  renderPrometheus,
  renderTerminal,
} from '../report/index.js'

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
  readonly text: string
  readonly document: Readonly<Record<string, unknown>>
}

/** Every form of one report; the host decides about colour and width of the text. */
export function renderAll(report: Report, host: Host): Rendered {
  return {
    summary: renderMarkdown(report),
    text: renderTerminal(report, host.display),
    document: outcomeDocument(report) as unknown as Record<string, unknown>,
  }
}

/** Writes the forms that are files, except outcome.json, which names the others by digest. */
export async function writeForms(report: Report, summary: string, directory: string): Promise<void> {
  const forms: Record<string, string> = {
    [FILES.html]: renderHtml(report),
    [FILES.summary]: summary,
    [FILES.junit]: renderJUnit(report),
    [FILES.codeQuality]: renderCodeQuality(report),
    [FILES.metrics]: renderPrometheus(report),
  }
  for (const [name, text] of Object.entries(forms)) await writeFile(join(directory, name), text)
}
