/** An SQL identifier, whatever is in the name. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** An SQL text literal. */
export function quoteText(text: string): string {
  // The engine's scanner ends at a NUL byte, so one is spelled as a function call.
  return text
    .split('\0')
    .map(part => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ')
    .replace(/^(.*\|\|.*)$/s, '($1)')
}
