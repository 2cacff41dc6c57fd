// The demo's table of contents: one small page that links every report.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'

const SIGNS = { pass: '✔', warn: '▲', fail: '✖', inconclusive: '?', error: '!' }

/** @param {{title: string, step: string, verdict: string, why: string, seconds: number, reused?: boolean, report?: string}[]} results */
export function writeIndex(results, workspace) {
  const rows = results.flatMap((result, i) => {
    const page = result.report && join(workspace, result.report)
    const title = html(result.title)
    const link =
      page && existsSync(page)
        ? `<a href="${html(relative(join(workspace, 'mlops-out'), page).replaceAll('\\', '/'))}">${title}</a>`
        : title
    const head =
      result.section === results[i - 1]?.section
        ? []
        : [`<tr><th colspan="5" class="scene">${html(result.section)}</th></tr>`]
    const why = html(result.why)
      .replace(/`([^`]*)`/g, '<code>$1</code>')
      .replaceAll('\n', '<br>')
    return [
      ...head,
      `<tr class="${result.verdict}"><td>${SIGNS[result.verdict]} ${result.verdict}</td><td>${link}</td><td>${html(result.step)}</td><td>${why}</td><td class="n">${result.seconds.toFixed(1)}${result.reused ? ' <small>reused</small>' : ''}</td></tr>`,
    ]
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>One model's release train</title>
<style>
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --line: #d1d9e0; --pass: #1a7f37; --warn: #9a6700; --fail: #b3261e; --inconclusive: #57606a }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --line: #30363d; --pass: #3fb950; --warn: #d29922; --fail: #ff7b72; --inconclusive: #9198a1 } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line) }
.scene { padding-top: 1.6rem; font-size: 1.1em } code { font-size: .9em }
td:first-child { white-space: nowrap; font-weight: 600 } .n { text-align: right; white-space: nowrap }
a { color: inherit } .pass td:first-child { color: var(--pass) } .warn td:first-child { color: var(--warn) } .fail td:first-child, .error td:first-child { color: var(--fail) } .inconclusive td:first-child { color: var(--inconclusive) }
.scroll { overflow-x: auto }
</style>
<h1>One model's release train</h1>
<p>Twelve months of card payments: the train that a team runs, then what each of its gates stops. Click a step for its report.</p>
<div class="scroll"><table><thead><tr><th>verdict</th><th>what</th><th>step</th><th>why</th><th class="n">seconds</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
</html>
`
}

function html(text) {
  return String(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
