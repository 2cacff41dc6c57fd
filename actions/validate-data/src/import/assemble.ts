import type { Path } from '../../../../shared/policy/index.js'
import { errors } from '../errors.js'
import { type Policy, policySchema } from '../policy.js'
import type { Draft, Translation, Untranslated } from './translation.js'

/** An entry of the checks file with what it comes from. */
export interface Entry {
  readonly from: Path
  readonly source: string
  readonly draft: Draft
}

/** A translation as a checks file, and where each part of it comes from. */
export interface Assembled {
  readonly title: string
  readonly policy: Policy
  /** By name, as they go under `columns:`. */
  readonly columns: ReadonlyMap<string, Entry>
  /** As they go under `checks:`. */
  readonly checks: readonly Entry[]
  /** The place in the foreign file of a place in the checks file. */
  sourceOf(at: Path): Path
}

/**
 * Puts a translation together and has the schema of the checks file look at it. Raises VALIDATE_IMPORT with everything
 * that does not translate, each with its line.
 */
export function assemble(translation: Translation, file: string, lineOf: (path: Path) => number): Assembled {
  const { title } = translation
  const columns = new Map(
    translation.columns.map(({ name, from, source, entry }) => [name, { from, source, draft: entry }]),
  )
  const checks = translation.checks.flatMap(({ from, source, checks }) =>
    checks.map(draft => ({ from, source, draft })),
  )
  const entryAt = ([key, of]: Path): Entry | undefined =>
    key === 'checks' ? checks[of as number] : key === 'columns' ? columns.get(String(of)) : undefined
  const sourceOf = (at: Path): Path => entryAt(at)?.from ?? []
  const parsed = policySchema.safeParse({
    version: 1,
    description: translation.description ?? title,
    ...(translation.key === undefined || translation.key.length === 0 ? {} : { key: [...translation.key] }),
    ...(translation.nanIsMissing ? { nan: 'missing' } : {}),
    ...(columns.size === 0
      ? {}
      : { columns: Object.fromEntries([...columns].map(([name, { draft }]) => [name, draft])) }),
    ...(checks.length === 0 ? {} : { checks: checks.map(({ draft }) => draft) }),
  })
  const refused = parsed.success
    ? []
    : parsed.error.issues.map((issue): Untranslated => {
        const path = issue.path.map(part => (typeof part === 'number' ? part : String(part)))
        const entry = entryAt(path)
        const written = entry === undefined ? '' : `: it would be ${JSON.stringify(entry.draft)}`
        const why = `no check takes it in this form (${issue.message})${written}`
        return { from: entry?.from ?? [], source: entry?.source ?? 'the whole', why, remedy: undefined }
      })
  const problems = [...translation.problems, ...refused]
  if (problems.length > 0 || !parsed.success) throw untranslatable(problems, title, file, lineOf)
  return { title, policy: parsed.data, columns, checks, sourceOf }
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
