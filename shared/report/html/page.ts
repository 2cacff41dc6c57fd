import { createHash } from 'node:crypto'
import type { Block, OutputFile } from '../../outcome/index.js'
import { SIGNS } from '../../verdict/index.js'
import { formatSeconds, formatTime } from '../format.js'
import { pageOf, type Report, secondsOf } from '../report.js'
import { blocksHtml } from './blocks.js'
import { html, inline, type Markup, raw } from './escape.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'

/**
 * The report as one page that needs nothing else: no network (its content security policy forbids any), no framework.
 * The same report gives the same bytes.
 */
export function renderHtml(report: Report): string {
  const sections = sectionsOf(pageOf({ ...report, files: [] }), report.files ?? [])
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${SIGNS[report.verdict]} ${report.headline.replaceAll('`', '')}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${header(report)}
<div class="wrap page">
<nav aria-label="Sections"><ol>${sections.map(({ title }, index) => html`<li><a href="#s${index + 1}">${inline(title)}</a></li>`)}</ol></nav>
<div><main id="main">
${sections.map(({ title, body, folded }, index) => html`<section id="s${index + 1}" aria-labelledby="h${index + 1}">${folded ? html`<details class="top"><summary>${h2(index, title)}</summary>${body}</details>` : html`${h2(index, title)}${body}`}</section>\n`)}</main>
<footer>mlops-actions ${report.release}. This page is whole: it loads nothing from anywhere.</footer></div>
</div>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`
  return page.markup
}

/** Scripts run by digest only, so that nothing that slipped in from data ever could. */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`,
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function header(report: Report): Markup {
  const { host, verdict } = report
  const meta = [
    host.repository,
    host.commit === undefined ? undefined : `commit ${host.commit.slice(0, 12)}`,
    formatTime(report.finishedOn),
    `took ${formatSeconds(secondsOf(report))}`,
    report.reused ? 'reused: a finished outcome for the same inputs' : undefined,
  ]
  return html`<header class="v-${verdict}"><div class="wrap band"><div class="sign" aria-hidden="true">${SIGNS[verdict]}</div><div><p class="eyebrow">${report.title} · <b>${verdict}</b></p><h1>${inline(report.headline)}</h1></div><p class="why">${inline(report.why)}</p>${
    report.next === '' ? undefined : html`<p class="next"><b>Next</b><span>${inline(report.next)}</span></p>`
  }<p class="meta">${meta.flatMap(item => (item === undefined ? [] : [html`<span>${inline(item)}</span>`]))}</p></div></header>`
}

interface Section {
  readonly title: string
  readonly body: Markup
  readonly folded?: boolean
}

const h2 = (index: number, title: string) => html`<h2 id="h${index + 1}">${inline(title)}</h2>`

/** Top-level sections become cards; blocks between them gather in cards of their own. Files are links here. */
function sectionsOf(blocks: readonly Block[], files: readonly OutputFile[]): Section[] {
  const sections: Section[] = []
  let loose: Block[] = []
  const gather = () => {
    if (loose.length > 0) sections.push({ title: titleOf(loose), body: blocksHtml(loose) })
    loose = []
  }
  for (const block of blocks) {
    if (block.type !== 'section') loose.push(block)
    else {
      gather()
      sections.push({ title: block.title, body: blocksHtml(block.blocks), folded: block.folded ?? false })
    }
  }
  gather()
  if (files.length > 0) sections.splice(-1, 0, { title: 'Files', body: fileList(files) })
  return sections
}

function titleOf(blocks: readonly Block[]): string {
  const [first] = blocks
  return blocks.length === 1 && first?.type === 'table' && first.caption !== undefined ? 'Details' : 'Overview'
}

function fileList(files: readonly OutputFile[]): Markup {
  return html`<dl class="facts">${files.map(
    file => html`<div><dt>${link(file.path)}</dt><dd>${inline(file.description)}</dd></div>`,
  )}</dl>`
}

/** Files lie beside the page; a path that leads elsewhere is only named. */
function link(path: string): Markup {
  const parts = path.split('/')
  const inside = !path.startsWith('/') && !parts.includes('..') && !/^[a-z][a-z0-9+.-]*:/i.test(path)
  return inside
    ? html`<a href="${parts.map(part => encodeURIComponent(Buffer.from(part).toString())).join('/')}">${path}</a>`
    : html`${path}`
}
