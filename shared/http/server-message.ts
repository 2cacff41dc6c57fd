const LONGEST = 500

/**
 * What a server says about an error, in one line: the message fields that GitHub, GitLab, MLflow, registries,
 * Kubernetes and Prometheus use, a page's title, or the beginning of the text.
 */
export function serverMessage(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  return shorten(fromJson(trimmed) ?? fromHtml(trimmed) ?? trimmed)
}

function fromJson(text: string): string | undefined {
  if (!/^[[{"]/.test(text)) return undefined
  try {
    return messageOf(JSON.parse(text))
  } catch {
    return undefined
  }
}

function messageOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return value.map(messageOf).filter(Boolean).join('; ') || undefined
  const fields = value as Record<string, unknown>
  const main = ['message', 'error_description', 'detail', 'error', 'reason', 'title']
    .map(name => messageOf(fields[name]))
    .find(found => found !== undefined)
  const more = messageOf(fields.errors)
  if (main !== undefined && more !== undefined && !main.includes(more)) return `${main} (${more})`
  // GitLab answers some errors as { message: { field: ['is too long'] } }.
  return main ?? more ?? (Object.values(fields).map(messageOf).filter(Boolean).join('; ') || undefined)
}

function fromHtml(text: string): string | undefined {
  if (!text.startsWith('<')) return undefined
  return /<title[^>]*>([^<]+)</i.exec(text)?.[1] ?? text.replace(/<[^>]*>/g, ' ')
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
