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

/**
 * A number as an SQL literal to be compared with doubles. The engine reads digits with a point as a decimal and makes a
 * double of it by dividing one double by another, which with more than 15 digits often is not the double next to it.
 */
export function doubleLiteral(value: number | string): string {
  const text = String(value).replace(/^\+/, '')
  const isExact = /\d/.test(text) && text.replaceAll(/\D/g, '').length <= 15
  return isExact ? text : `CAST(${quoteText(text)} AS DOUBLE)`
}
