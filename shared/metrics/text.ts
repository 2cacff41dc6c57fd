import { errors } from './errors.js'
import type { Sample } from './types.js'

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?[ \t]+(\S+)(?:[ \t]+(-?\d+(?:\.\d+)?))?(?:[ \t]+#.*)?[ \t]*$/s
const LABEL = /^\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/s
const UNESCAPED: Readonly<Record<string, string>> = { n: '\n', '"': '"', '\\': '\\' }

/**
 * Reads a page in Prometheus' text format 0.0.4 (and what OpenMetrics adds to a line: an exemplar after `#`).
 * Comments, types and timestamps are passed over. Raises METRICS_TEXT with the number of the first bad line.
 */
export function parseMetricsText(text: string): Sample[] {
  const samples: Sample[] = []
  text.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line.trim() === '' || line.trimStart().startsWith('#')) return
    const sample = parseLine(line.trimStart())
    if (sample === undefined)
      throw errors.METRICS_TEXT(`line ${index + 1} of the page of metrics is not a sample: ${line.slice(0, 120)}`)
    samples.push(sample)
  })
  return samples
}

function parseLine(line: string): Sample | undefined {
  // An exemplar has braces of its own, so the labels end at the first brace outside quotes.
  const match = LINE.exec(withoutExemplar(line))
  if (!match) return undefined
  const [, name, labelText = '', number] = match
  const labels = parseLabels(labelText)
  const value = parseNumber(number!)
  if (labels === undefined || value === undefined) return undefined
  return { name: name!, labels, value }
}

function withoutExemplar(line: string): string {
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    if (quoted && line[at] === '\\') at++
    else if (line[at] === '"') quoted = !quoted
    else if (!quoted && line[at] === '#') return line.slice(0, at)
  }
  return line
}

function parseLabels(text: string): Record<string, string> | undefined {
  const labels: Record<string, string> = {}
  let rest = text
  while (rest.trim() !== '') {
    const found = LABEL.exec(rest)
    if (!found) return undefined
    labels[found[1]!] = found[2]!.replace(/\\(.)/gs, (whole, letter: string) => UNESCAPED[letter] ?? whole)
    rest = rest.slice(found[0].length)
  }
  return labels
}

/** A number as Prometheus writes it: decimal, `+Inf`, `-Inf`, `NaN`. */
export function parseNumber(text: string): number | undefined {
  if (/^[+-]?inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  if (/^nan$/i.test(text)) return Number.NaN
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined
}
