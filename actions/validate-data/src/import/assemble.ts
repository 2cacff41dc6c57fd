import type { Path } from '../../../../shared/policy/index.js'
import { errors } from '../errors.js'
import { type Policy, policySchema } from '../policy.js'
import type { Draft, Translation, Untranslated } from './translation.js'

/** A translation as a checks file, and where each part of it comes from. */
export interface Assembled {
  readonly policy: Policy
  /** What was written in the words of the checks file, before defaults. */
  readonly draft: Draft
  /** The place in the foreign file of a place in the checks file. */
  sourceOf(at: Path): Path
  /** What an entry of `checks:` is called in the foreign file. */
  readonly sources: readonly string[]
}

/**
 * Puts a translation together and has the schema of the checks file look at it. Raises VALIDATE_IMPORT with everything
 * that does not translate, each with its line.
 */
export function assemble(translation: Translation, file: string, lineOf: (path: Path) => number): Assembled {
  const entries = translation.checks.flatMap(({ from, source, checks }) =>
    checks.map(check => ({ from, source, check })),
  )
  const draft: Draft = {
    version: 1,
    description: translation.title,
    ...Object.fromEntries(translation.top.map(({ key, value }) => [key, value])),
    ...(entries.length === 0 ? {} : { checks: entries.map(({ check }) => check) }),
  }
  const sourceOf = ([key, index]: Path): Path => {
    if (key === 'checks' && typeof index === 'number') return entries[index]?.from ?? []
    return translation.top.find(top => top.key === key)?.from ?? []
  }
  const parsed = policySchema.safeParse(draft)
  const refused = parsed.success
    ? []
    : parsed.error.issues.map((issue): Untranslated => {
        const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
        const index = path[0] === 'checks' ? Number(path[1]) : undefined
        const source = index === undefined ? String(path[0] ?? 'the whole') : entries[index]!.source
        const written = index === undefined ? '' : ` (it would be ${JSON.stringify(entries[index]!.check)})`
        return { from: sourceOf(path), source, why: `no check takes it in this form${written}`, remedy: undefined }
      })
  const problems = [...translation.problems, ...refused]
  if (problems.length > 0 || !parsed.success) throw untranslatable(problems, translation.title, file, lineOf)
  return { policy: parsed.data, draft, sourceOf, sources: entries.map(({ source }) => source) }
}

function untranslatable(
  problems: readonly Untranslated[],
  title: string,
  file: string,
  lineOf: (path: Path) => number,
) {
  const lines = problems
    .map(problem => ({ ...problem, line: lineOf(problem.from) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, source, why, remedy }) => ({ line, text: `${file}:${line}: ${source}: ${why}`, remedy }))
  const [only, ...others] = lines
  if (others.length === 0) {
    return errors.VALIDATE_IMPORT(only!.text, { file, line: only!.line, hint: only!.remedy })
  }
  const listed = lines.map(({ text, remedy }) => `- ${text}${remedy === undefined ? '' : `. ${remedy}`}`)
  return errors.VALIDATE_IMPORT(`${lines.length} things in the ${title} do not translate:\n${listed.join('\n')}`, {
    file,
    line: only!.line,
  })
}
