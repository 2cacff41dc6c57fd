import type { Publication } from './types.js'

/** The result in words, and where its report lies: nothing else on a terminal or in a log says so. */
export function withReport({ text, outputs }: Pick<Publication, 'text' | 'outputs'>): string {
  return outputs.report === undefined ? text : `${text}\nReport: ${outputs.report}\n`
}
