/** A fenced block of a Markdown file. */
export interface Snippet {
  readonly language: string
  readonly text: string
  /** Line of the first line of the text, from 1. */
  readonly line: number
}

/** The fenced blocks of a Markdown text, without the indentation of the fence. */
export function snippetsOf(markdown: string): Snippet[] {
  const snippets: Snippet[] = []
  const lines = markdown.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const open = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)/.exec(lines[i]!)
    if (!open) continue
    const [, indent, fence, language] = open as unknown as [string, string, string, string]
    const end = lines.findIndex((line, at) => at > i && line.trim() === fence)
    if (end === -1) break
    const body = lines.slice(i + 1, end).map(line => (line.startsWith(indent) ? line.slice(indent.length) : line))
    snippets.push({ language, text: `${body.join('\n')}\n`, line: i + 2 })
    i = end
  }
  return snippets
}

/** What a YAML block is, told by its top level: GitHub and GitLab have no key in common there. */
export function kindOf(text: string): 'workflow' | 'steps' | 'pipeline' | 'other' {
  if (/^on:/m.test(text) && /^jobs:/m.test(text)) return 'workflow'
  if (/^- (uses|name|run|id|if):/m.test(text) && /^\s*(- )?(uses|run):/m.test(text)) return 'steps'
  if (/^include:/m.test(text) || /^\s+- component:/m.test(text)) return 'pipeline'
  return 'other'
}
