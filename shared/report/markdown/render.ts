import type { Block } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { pageOf, type Report } from '../report.js'
import { blockMarkdown, type MarkdownLimits } from './blocks.js'
import { inlineMarkdown } from './escape.js'

/** GitHub refuses a step summary beyond this many bytes. */
const SUMMARY_BYTES = 1024 * 1024
/** GitHub refuses a comment beyond this many characters. */
const COMMENT_CHARACTERS = 65_536

/** The step summary: three lines that say what, why and what now, then everything else within the host's limit. */
export function renderMarkdown(report: Report, options: { readonly maxBytes?: number } = {}): string {
  const limits: MarkdownLimits = { rows: 100, folded: 200, whole: 'the HTML report' }
  return assemble(
    report,
    pageOf(report),
    limits,
    text => Buffer.byteLength(text) <= (options.maxBytes ?? SUMMARY_BYTES),
  )
}

/**
 * The comment on a pull or merge request: shorter than the summary, never over the host's limit.
 * @param options `reportUrl` is linked at the end, when there is one
 */
export function renderComment(report: Report, options: { readonly reportUrl?: string | undefined } = {}): string {
  const limits: MarkdownLimits = { rows: 20, folded: 30, whole: 'the report of this run' }
  const url = options.reportUrl ?? report.host.runUrl
  const foot = url !== undefined && /^https?:\/\/[^\s<>"'`]+$/.test(url) ? `\n\n[Whole report](<${url}>)\n` : ''
  const blocks = pageOf(report).filter(block => !(block.type === 'section' && block.folded))
  // Characters as the host counts them are at most UTF-16 units.
  return (
    assemble(report, blocks, limits, text => text.length + foot.length <= COMMENT_CHARACTERS).trimEnd() + (foot || '\n')
  )
}

/** The first three lines. */
export function headMarkdown(report: Pick<Report, 'verdict' | 'headline' | 'why' | 'next'>): string {
  const next = report.next === '' ? [] : [`Next: ${inlineMarkdown(report.next)}`]
  // Two spaces keep the lines apart without making paragraphs of them.
  return `### ${SIGNS[report.verdict]} ${inlineMarkdown(report.headline)}\n\n${[inlineMarkdown(report.why), ...next].join('  \n')}`
}

/** Takes blocks in order while they fit; a line says how many were left out. */
function assemble(
  report: Report,
  blocks: readonly Block[],
  limits: MarkdownLimits,
  fits: (text: string) => boolean,
): string {
  let text = cutHead(headMarkdown(report), fits)
  let left = 0
  for (const block of blocks) {
    const piece = blockMarkdown(block, limits)
    const more = `${text}\n\n${piece}`
    if (piece !== '' && fits(`${more}\n\n${leftOut(blocks.length, limits)}\n`)) text = more
    else if (piece !== '') left++
  }
  return left === 0 ? `${text}\n` : `${text}\n\n${leftOut(left, limits)}\n`
}

function leftOut(count: number, limits: MarkdownLimits): string {
  return `${count} ${count === 1 ? 'section' : 'sections'} left out for length; ${count === 1 ? 'it is' : 'all are'} in ${limits.whole}.`
}

/** Only a message of absurd length comes here. */
function cutHead(head: string, fits: (text: string) => boolean): string {
  let text = head
  while (!fits(`${text}\n\n${' '.repeat(200)}`)) text = `${text.slice(0, Math.floor(text.length / 2))}…`
  return text
}
