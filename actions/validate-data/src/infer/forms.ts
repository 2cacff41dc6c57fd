import { quoteText } from '../../../../shared/data/index.js'

/** What a text is made of: runs of capitals, small letters and digits, and other characters as they are. */
export interface Form {
  /** `A`, `a` and `9` for runs, `\` before a character that stands for itself. */
  readonly shape: string
  /** Letters or digits of each run: the number where it is always the same. */
  readonly runs: readonly (number | undefined)[]
}

const ASCII = { capital: 'A-Z', small: 'a-z', digit: '0-9' }
/** Letters and digits of all scripts, for people; an expression made of them would be hard to read. */
export const ALL_SCRIPTS = { capital: '\\p{Lu}', small: '\\p{Ll}', digit: '\\p{Nd}' }

/** More forms than this are none. */
export const MAX_FORMS = 4
/** A text of more runs than this is prose. */
export const MAX_RUNS = 12
const MAX_SHAPE = 60

/**
 * SQL of a text's shape, e.g. `A\-9` for `TX-0042`. What stands for itself is marked first, so that a letter in a text
 * and the letter for a run stay apart.
 */
export function shapeSql(text: string, { capital, small, digit } = ASCII): string {
  const steps = [
    [`([^${capital}${small}${digit}])`, String.raw`\\\1`],
    [`[${capital}]+`, 'A'],
    [`[${small}]+`, 'a'],
    [`[${digit}]+`, '9'],
  ] as const
  return steps.reduce(
    (sql, [pattern, by]) => `regexp_replace(${sql}, ${quoteText(pattern)}, ${quoteText(by)}, 'gs')`,
    text,
  )
}

/** SQL of the lengths of a text's runs, in order. */
export function runLengthsSql(text: string): string {
  return `list_transform(regexp_extract_all(${text}, '[A-Z]+|[a-z]+|[0-9]+'), lambda r: length(r))`
}

/** Runs in a shape; undefined where it is too long to be a form. */
export function runsIn(shape: string): number | undefined {
  if (shape.length > MAX_SHAPE) return undefined
  const runs = [...shape.replace(/\\./gsu, '')].length
  return runs > MAX_RUNS ? undefined : runs
}

const CLASSES: Readonly<Record<string, string>> = { A: '[A-Z]', a: '[a-z]', 9: '[0-9]' }

/** The RE2 expression of a whole text of this form. */
export function regexOf({ shape, runs }: Form): string {
  let run = 0
  const body = shape.replace(/\\(.)|([Aa9])/gsu, (_, literal: string | undefined, symbol: string) => {
    if (literal !== undefined) return escaped(literal)
    const length = runs[run++]
    if (length === undefined) return `${CLASSES[symbol]}+`
    return length === 1 ? CLASSES[symbol]! : `${CLASSES[symbol]}{${length}}`
  })
  return `^${body}$`
}

function escaped(character: string): string {
  if (/[\\^$.|?*+()[\]{}]/.test(character)) return `\\${character}`
  const code = character.codePointAt(0)!
  return code < 32 || code === 127 ? `\\x${code.toString(16).padStart(2, '0')}` : character
}
