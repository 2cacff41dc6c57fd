/** Removes secrets from everything that people will read. One per process; exec, http and host share it. */
export interface Redactor {
  /** From now on the text, each of its lines, and its usual encodings are shown as `***`. */
  add(secret: string): void
  redact(text: string): string
  /** Characters of the longest text that is hidden; who cuts a text must drop as many from its end. */
  readonly longest: number
}

const HIDDEN = '***'
/** Shorter texts are hidden only as they stand: three letters in base64 would blank out innocent words. */
const SHORTEST_ENCODED = 6

/**
 * Secrets are hidden as they stand, line by line (programs print a PEM file in lines), and in the encodings that
 * carry them around: URL encoding, JSON strings, base64 (also as the `user:password` of Basic authentication).
 */
export function createRedactor(): Redactor {
  const texts = new Set<string>()
  let pattern: RegExp | undefined
  let longest = 0

  const hide = (text: string) => {
    if (text.trim().length < 2 || texts.has(text)) return
    texts.add(text)
    longest = Math.max(longest, text.length)
    pattern = undefined
  }

  return {
    get longest() {
      return longest
    },
    add(secret) {
      for (const form of forms(secret)) hide(form)
    },
    redact(text) {
      if (texts.size === 0) return text
      // Longest first, so that a secret that contains another one disappears whole.
      pattern ??= new RegExp(
        [...texts]
          .sort((a, b) => b.length - a.length)
          .map(escapePattern)
          .join('|'),
        'g',
      )
      return text.replace(pattern, HIDDEN)
    },
  }
}

function forms(secret: string): string[] {
  const trimmed = secret.trim()
  const lines = trimmed.split(/\r?\n/).filter(line => !line.startsWith('-----'))
  const plain = [secret, trimmed, ...(lines.length > 1 ? lines.map(line => line.trim()) : [])]
  if (trimmed.length < SHORTEST_ENCODED) return plain
  const encoded = [encodeURIComponent(trimmed), JSON.stringify(trimmed).slice(1, -1), ...base64Forms(trimmed)]
  return [...plain, ...encoded]
}

/** Base64 of a text differs by what stands before it, modulo three bytes; the parts that do not are hidden. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].flatMap(shift => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
    const encoded = bytes.toString('base64').replace(/=+$/, '')
    const stable = encoded.slice(Math.ceil((shift * 8) / 6), bytes.length % 3 === 0 ? undefined : -1)
    return stable.length >= SHORTEST_ENCODED ? [stable, stable.replaceAll('+', '-').replaceAll('/', '_')] : []
  })
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
