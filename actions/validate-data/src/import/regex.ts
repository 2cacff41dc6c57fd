import { NoEquivalent } from './translation.js'

/**
 * A regular expression of Python, or of ECMAScript, for RE2. What RE2 lacks is refused. In Python `\w` knows letters of
 * all scripts, and is written out; `\Z` is RE2's `\z`.
 */
export function regexOf(pattern: string, key: string, of: 'python' | 'ecma' = 'python'): string {
  const refuse = (what: string) => {
    throw new NoEquivalent(
      `\`${key}\` has ${what} in ${JSON.stringify(pattern)}, which regular expressions of the RE2 kind lack`,
      'Rewrite it without, e.g. as two expectations, or as SQL in the converted file.',
      [key],
    )
  }
  let inClass = false
  let made = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '\\') {
      const next = pattern[++at] ?? ''
      if (/[1-9]/.test(next) && !inClass) refuse(`the back-reference \\${next}`)
      if (of === 'ecma') made += `\\${next}`
      else if (next === 'w') made += inClass ? '\\p{L}\\p{N}_' : '[\\p{L}\\p{N}_]'
      else if (next === 'W') made += inClass ? refuse('\\W in brackets') : '[^\\p{L}\\p{N}_]'
      else made += next === 'Z' ? '\\z' : `\\${next}`
      continue
    }
    if (inClass) {
      if (char === ']') inClass = false
      made += char
      continue
    }
    if (char === '[') {
      inClass = true
      // A bracket that comes first, or after ^, is a member.
      const first = /^\[\^?\]?/.exec(pattern.slice(at))![0]
      made += first.replace(/\]$/, '\\]')
      at += first.length - 1
      continue
    }
    const rest = pattern.slice(at)
    if (/^\(\?(=|!|<=|<!)/.test(rest)) refuse('a look-around')
    if (/^\(\?P=/.test(rest)) refuse('a back-reference')
    if (/^\(\?>/.test(rest)) refuse('an atomic group')
    if (/^\(\?\(/.test(rest)) refuse('a condition')
    if (/^[*+?}]\+/.test(rest)) refuse('a possessive repetition')
    if (/^\(\?[a-zA-Z]*[axLu]/.test(rest) && !/^\(\?P</.test(rest)) refuse('a flag that is no i, m or s')
    made += char
  }
  return made
}
