import { spansOf, visible } from '../text.js'

/**
 * Text that GitHub and GitLab show as it is: no markup, no HTML, no table bar, no formula, nobody mentioned, no issue
 * linked. A zero-width space after `@`, `#`, `!`, `~`, `%`, `&` and in `:word:` keeps the hosts' own shorthands from
 * firing: they look at the rendered text, where a backslash is gone. Formulas need a tag around the dollar sign.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/([@#!~%])(?=[\w"])/g, '$1\u200b')
    .replace(/&amp;(?=\d)/g, '&amp;\u200b')
    .replace(/(?<!\d):(?=[\w+-]+:)/g, ':\u200b')
    .replaceAll('$', '<span>$</span>')
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** A code span whose fence is longer than any run of backticks inside. */
export function codeSpan(text: string, inTable = false): string {
  const shown = visible(text)
  // A blank span cannot be written with backticks, nor can a bar in a table: `\\|` would end the cell.
  if (shown.trim() === '' || (inTable && shown.includes('|'))) {
    return `<code>${shown.replace(/[^\p{L}\p{N}]/gu, character => `&#${character.codePointAt(0)};`)}</code>`
  }
  const runs = shown.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1)
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A text of an outcome, with its code spans. */
export function inlineMarkdown(text: string, inTable = false): string {
  return spansOf(text.trim())
    .map(span => (span.code ? codeSpan(span.text, inTable) : escapeMarkdown(span.text)))
    .join('')
}

/** A code block whose fence is longer than any inside. */
export function codeBlock(text: string, language: string | undefined): string {
  const shown = visible(text, { keepLines: true })
  const fence = '`'.repeat(Math.max(2, ...(shown.match(/`+/g) ?? []).map(run => run.length)) + 1)
  return `${fence}${/^[\w+-]+$/.test(language ?? '') ? language : ''}\n${shown}\n${fence}`
}

/** For the text of `<summary>`, which is HTML. */
export function htmlText(text: string): string {
  return visible(text)
    .replaceAll('`', '')
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
    .replace(/[@#!~%$](?=\w)/g, '$&\u200b')
}
