import { StringDecoder } from 'node:string_decoder'
import type { Redactor } from '../redact/index.js'

const LINE_LIMIT = 64 * 1024

export interface Capture {
  push(chunk: Buffer): void
  /** Hands over the last line, if it has no end. */
  end(): void
  /** The last `limit` characters, and a first line that says so when something was left out. */
  text(): string
}

/**
 * Collects one stream of a program: its text within a limit, and each whole line, redacted, for whoever listens.
 * A line that was rewritten with carriage returns (progress bars) is handed over as a terminal would show it last.
 */
export function createCapture(limit: number, redactor: Redactor, onLine?: (line: string) => void): Capture {
  const decoder = new StringDecoder('utf8')
  const chunks: string[] = []
  let kept = 0
  let dropped = 0
  let line = ''
  let cut = false

  const keep = (text: string) => {
    chunks.push(text)
    kept += text.length
    while (chunks.length > 1 && kept - chunks[0]!.length >= limit) {
      const first = chunks.shift()!
      kept -= first.length
      dropped += first.length
    }
  }

  const emit = () => {
    if (onLine) {
      const shown = redactor.redact(line.replace(/\r$/, '').replace(/^.*\r/s, ''))
      // A secret that straddles the cut would not be recognised: drop as much as could be a part of one.
      onLine(cut ? `${shown.slice(0, Math.max(0, shown.length - redactor.longest))}…` : shown)
    }
    line = ''
    cut = false
  }

  const feed = (text: string) => {
    if (text === '') return
    keep(text)
    if (!onLine) return
    const parts = text.split('\n')
    parts.forEach((part, index) => {
      if (index > 0) emit()
      cut ||= line.length + part.length > LINE_LIMIT
      line += part.slice(0, LINE_LIMIT - line.length)
    })
  }

  return {
    push: chunk => feed(decoder.write(chunk)),
    end() {
      feed(decoder.end())
      if (line !== '') emit()
    },
    text() {
      const all = chunks.join('')
      const left = dropped + Math.max(0, all.length - limit)
      return left === 0 ? all : `[${left} characters left out]\n${all.slice(-limit)}`
    },
  }
}
