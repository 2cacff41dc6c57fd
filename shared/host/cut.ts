/**
 * Shortens Markdown to a limit at the end of a line, closes what the cut left open, and says so.
 * @param measure bytes (summaries) or characters (comments) of a text
 * @param where a reader finds all of it
 */
export function cutMarkdown(text: string, limit: number, measure: (text: string) => number, where: string): string {
  if (measure(text) <= limit) return text
  const lines = text.split('\n')
  const note = (left: number) => `\n\n> … ${left} of ${lines.length} lines left out here. ${where}\n`
  // Closing tags are short; their number is bounded by what is kept.
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(closed(lines.slice(0, middle)) + note(lines.length)) <= limit) low = middle
    else high = middle - 1
  }
  return closed(lines.slice(0, low)) + note(lines.length - low)
}

/** The lines as text, with open code fences, folds and tables closed. */
function closed(lines: readonly string[]): string {
  const text = lines.join('\n')
  const fence = lines.filter(line => /^\s*```/.test(line)).length % 2 === 1 ? '\n```' : ''
  const tags = ['table', 'details']
  const ends = tags.map(tag => {
    const open = count(text, `<${tag}`) - count(text, `</${tag}>`)
    return open > 0 ? `\n\n</${tag}>`.repeat(open) : ''
  })
  return text + fence + ends.join('')
}

const count = (text: string, part: string) => text.split(part).length - 1

export const bytesOf = (text: string) => Buffer.byteLength(text)
export const charactersOf = (text: string) => text.length
