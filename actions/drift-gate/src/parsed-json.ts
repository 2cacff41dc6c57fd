/** Undefined for what is not JSON. The parser's own message quotes the file, which may be any file. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
