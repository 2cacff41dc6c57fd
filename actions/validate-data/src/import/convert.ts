import type { ChecksFile } from './read.js'

/** A translated file as text in this project's format; comments name what each check comes from. */
export function convertChecks(_: ChecksFile): string {
  return ''
}
