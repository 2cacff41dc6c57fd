import type { Report } from '../report.js'

/** Colours and weights of a terminal, or none. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  accent(text: string): string
  verdict(verdict: Report['verdict'], text: string): string
}

const VERDICT_CODES: Readonly<Record<Report['verdict'], number>> = {
  pass: 32,
  warn: 33,
  fail: 31,
  inconclusive: 36,
  error: 35,
}

export function styleOf(color: boolean): Style {
  const wrap = (code: number, off: number) => (text: string) =>
    color && text.trim() !== '' ? `\u001b[${code}m${text}\u001b[${off}m` : text
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    accent: wrap(34, 39),
    verdict: (verdict, text) => wrap(VERDICT_CODES[verdict], 39)(text),
  }
}
