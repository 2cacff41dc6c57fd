import { dump } from 'js-yaml'

/** A scalar as it stands after `name:`; texts of several lines as a block. `indent` is that of the key. */
export function scalar(text: string, indent: string): string {
  if (!text.includes('\n')) return dump(text, { lineWidth: -1, quoteStyle: 'single' }).trimEnd()
  return ['|', ...text.split('\n').map(line => `${indent}  ${line}`)].join('\n')
}

/** Text as comment lines of at most `width` columns. */
export function comment(text: string, indent: string, width = 100): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || indent.length + 2 + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map(line => `${indent}# ${line}`)
}

export const indented = (lines: readonly string[], indent: string): string[] =>
  lines.map(line => (line === '' ? '' : `${indent}${line}`))
