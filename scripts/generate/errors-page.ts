import type { ErrorKind } from '../../shared/errors/index.js'
import { EXIT } from '../../shared/verdict/index.js'
import { table } from './markdown.js'
import type { ErrorSource } from './sources.js'
import { GENERATED } from './yaml.js'

const EXIT_OF: Record<ErrorKind, number> = {
  input: EXIT.input,
  infrastructure: EXIT.infrastructure,
  failed: EXIT.fail,
  cancelled: EXIT.cancelled,
}

/** `docs/errors.md`: every code that a run can end with. */
export function errorsPage(sources: readonly ErrorSource[]): string {
  const seen = new Map<string, string>()
  for (const { folder, table } of sources) {
    for (const code of Object.keys(table)) {
      const first = seen.get(code)
      if (first !== undefined) throw new Error(`the error code ${code} is declared in ${first} and in ${folder}`)
      seen.set(code, folder)
    }
  }
  const rows = sources
    .flatMap(({ table }) => Object.entries(table))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { kind, meaning, remedy }]) => [`\`${code}\``, String(EXIT_OF[kind]), meaning, remedy])
  return `<!-- ${GENERATED} -->
# Error codes

Every error names what happened and where, what to do next, and its cause. The codes are stable. Exit codes: ${EXIT.fail} the
work failed, ${EXIT.input} bad input, ${EXIT.infrastructure} infrastructure (worth a retry), ${EXIT.cancelled} cancelled. Verdicts are no errors: see the README.

${table(['Code', 'Exit', 'When', 'What usually helps'], rows)}
`
}
