import type { z } from 'zod'
import { nearest } from '../contract/index.js'

export type Path = readonly (string | number)[]
type Issue = z.core.$ZodIssue
type RawIssue = z.core.$ZodRawIssue

/** One thing that is wrong in a policy, in words. */
export interface Problem {
  readonly path: Path
  /** What is wrong, with the value found and what was expected, e.g. `is 2, expected at most 1`. */
  readonly text: string
  readonly remedy: string | undefined
}

/** What a schema expects, by path: for the names in answers to unknown keys, and the descriptions of known ones. */
export interface Expectations {
  keys(path: Path): readonly string[]
  description(path: Path): string | undefined
}

/** The phrase after "expected", for every way in which zod can refuse. Messages written in a schema take precedence. */
export function expectationOf(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected as string] ?? `a value of type ${issue.expected as string}`
    case 'invalid_value': {
      const values = issue.values as readonly unknown[]
      return values.length === 1 ? show(values[0]) : `one of ${values.map(show).join(', ')}`
    }
    case 'too_small':
      return bound(issue as never, issue.minimum, issue.inclusive === false ? 'more than' : 'at least')
    case 'too_big':
      return bound(issue as never, issue.maximum, issue.inclusive === false ? 'less than' : 'at most')
    case 'invalid_format':
      return issue.pattern === undefined
        ? `text in the form of ${issue.format as string}`
        : `text matching ${issue.pattern as string}`
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor as number}`
    case 'invalid_union':
      if (issue.discriminator !== undefined)
        return `one of ${(issue.options as readonly unknown[]).map(show).join(', ')}`
      return 'another form'
    case 'invalid_key':
      return 'another key'
    default:
      return issue.message ?? 'another value'
  }
}

/** Zod's issues as problems, in the order of the schema; unions are answered for the branch that was meant. */
export function problemsOf(issues: readonly Issue[], value: unknown, known: Expectations): Problem[] {
  return issues.flatMap(issue => problemsOfIssue(issue, [], value, known))
}

function problemsOfIssue(issue: Issue, base: Path, value: unknown, known: Expectations): Problem[] {
  const path = [...base, ...issue.path.map(part => (typeof part === 'number' ? part : String(part)))]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey(path, key, known))
    case 'invalid_union': {
      const branch = meantBranch(issue.errors, at(value, path))
      if (branch) return branch.flatMap(inner => problemsOfIssue(inner, path, value, known))
      if (issue.errors.length === 0) return [wrongValue(path, issue.message, value, known)]
      const forms = [...new Set(issue.errors.flat().map(inner => inner.message))]
      return [wrongValue(path, forms.join(' or '), value, known)]
    }
    case 'invalid_key':
    case 'invalid_element': {
      const expected = issue.issues.map(inner => inner.message).join('; ')
      return [{ path, text: `is not an accepted key, expected ${expected}`, remedy: undefined }]
    }
    case 'custom':
      return [{ path, text: issue.message, remedy: known.description(path) }]
    default:
      return [wrongValue(path, issue.message, value, known)]
  }
}

function wrongValue(path: Path, expected: string, value: unknown, known: Expectations): Problem {
  const found = at(value, path)
  const description = known.description(path)
  if (found === undefined) return { path, text: `is missing, expected ${expected}`, remedy: description }
  const options = [...expected.matchAll(/"([^"]+)"/g)].map(match => match[1]!)
  const guess = typeof found === 'string' ? nearest(found, options) : undefined
  return {
    path,
    text: `is ${show(found)}, expected ${expected}`,
    remedy: guess === undefined ? description : `Did you mean "${guess}"?`,
  }
}

function unknownKey(path: Path, key: string, known: Expectations): Problem {
  const names = known.keys(path)
  const guess = nearest(key, names)
  const mergeKey = key === '<<'
  const list = names.length === 0 ? undefined : `Known here: ${names.map(name => `\`${name}\``).join(', ')}.`
  return {
    path: [...path, key],
    text: mergeKey ? 'is a merge key, which policies do not have' : 'is not a known key',
    remedy: mergeKey
      ? 'Write the keys out, or repeat a whole value with an alias (`*name`).'
      : guess === undefined
        ? list
        : guess === key
          ? 'It is a key of another kind of entry, and does not go with the keys beside it.'
          : `Did you mean \`${guess}\`?`,
  }
}

/**
 * The branch of a union that the writer meant: the only one that accepts the kind of value found, and among several
 * that do, the one with the fewest problems. Undefined when no branch accepts the kind.
 */
function meantBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return branches
    .filter(branch => branch.length > 0 && !branch.some(issue => issue.path.length === 0 && WRONG_KIND.has(issue.code)))
    .sort((a, b) => weight(a) - weight(b))[0]
}

/** Of a mapping or list: another type, or one of a list of words, which it can never be. */
const WRONG_KIND: ReadonlySet<string | undefined> = new Set(['invalid_type', 'invalid_value'])

function weight(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)
}

/** The value at a path, or undefined where the path leaves what is there. */
export function at(value: unknown, path: Path): unknown {
  let found = value
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = (found as Record<string | number, unknown>)[part]
  }
  return found
}

/** `checks[2].column`, or `the file` for the whole. Keys that are no plain names are quoted. */
export function showPath(path: Path): string {
  if (path.length === 0) return 'the file'
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    if (!/^[\w-]+$/.test(part)) return `${text}[${show(part)}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

/** A value as a person would recognise it, at most 80 characters. */
function show(value: unknown): string {
  const text =
    value === null
      ? 'empty'
      : Array.isArray(value)
        ? `a list of ${value.length}`
        : typeof value === 'object'
          ? `a mapping (${Object.keys(value).slice(0, 3).join(', ')})`
          : typeof value === 'bigint'
            ? String(value)
            : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function bound(issue: { origin: string; exact?: boolean }, limit: unknown, relation: string): string {
  const units: Record<string, string> = {
    string: 'characters',
    array: 'entries',
    set: 'entries',
    map: 'entries',
    object: 'keys',
  }
  const unit = units[issue.origin]
  return `${issue.exact ? 'exactly' : relation} ${String(limit)}${unit ? ` ${unit}` : ''}`
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'nothing',
  nan: 'not a number',
}
