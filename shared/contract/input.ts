import { parsers } from './parse.js'

/** The kinds of input that a contract can declare; each has one textual form, the same on all hosts. */
export type InputKind =
  | 'string'
  | 'path'
  | 'globs'
  | 'number'
  | 'ratio'
  | 'duration'
  | 'size'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'list'
  | 'key-values'
  | 'json'
  | 'secret'

/** One declared input. `T` is what the step receives; `R` says whether it can be absent. */
export interface InputSpec<T = unknown, R extends boolean = boolean> {
  readonly kind: InputKind
  /** One or two sentences, plain Markdown; goes to action.yml, README, GitLab, `--help`. */
  readonly description: string
  readonly required: R
  /** The default in its textual form, as a user would write it. */
  readonly default: string | undefined
  /** GitHub alone: an expression used as default in action.yml, e.g. `${{ github.token }}`. */
  readonly githubDefault: string | undefined
  /** For `choice` and `choices`. */
  readonly options: readonly string[] | undefined
  /** For numbers, ratios, durations (ms) and sizes (bytes). */
  readonly min: number | undefined
  readonly max: number | undefined
  readonly integer: boolean
  /** For strings: an anchored regular expression, RE2-compatible because GitLab checks it too. */
  readonly pattern: string | undefined
  /** An example for help texts and for errors. */
  readonly example: string | undefined
  /** Text → value. Throws an Error whose message says what was expected; the caller adds name and value. */
  readonly parse: (text: string) => T
}

interface Common {
  description: string
  example?: string
  githubDefault?: string
}
interface Required extends Common {
  required: true
}
interface Defaulted extends Common {
  default: string
}
interface Optional extends Common {
  required?: false
}
type Presence<O> = O extends { required: true } | { default: string } ? true : false

interface Bounds {
  min?: number | undefined
  max?: number | undefined
  integer?: boolean | undefined
}

interface Extra extends Bounds {
  options?: readonly string[] | undefined
  pattern?: string | undefined
}

function make<T, O extends Common>(
  kind: InputKind,
  options: O,
  parse: (text: string) => T,
  extra: Extra = {},
): InputSpec<T, Presence<O>> {
  const { required, default: fallback } = options as { required?: boolean; default?: string }
  return {
    kind,
    description: options.description,
    required: (required === true) as never,
    default: fallback,
    githubDefault: options.githubDefault,
    options: extra.options,
    min: extra.min,
    max: extra.max,
    integer: extra.integer ?? false,
    pattern: extra.pattern,
    example: options.example,
    parse,
  }
}

type Any = Required | Defaulted | Optional

const TIME = '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$'

/**
 * The builders of inputs. Exactly one of `required: true`, `default: '…'` (in textual form) or neither (optional).
 * The type that the step receives follows: optional inputs without default can be `undefined`.
 */
export const input = {
  /** A line of text, optionally of a given pattern. */
  string: <O extends Any>(options: O & { pattern?: string }) =>
    make('string', options as O, parsers.string(options.pattern, options.example), { pattern: options.pattern }),
  /** A date or a time in ISO 8601, in UTC where it names no offset; a date alone is its first moment. */
  time: <O extends Any>(options: O) => make('string', options, parsers.time(TIME, options.example), { pattern: TIME }),
  /** One path, relative to the workspace or absolute. Existence is checked where it is used. */
  path: <O extends Any>(options: O) => make('path', options, parsers.path),
  /** One path or glob a line; `!` excludes. */
  globs: <O extends Any>(options: O) => make('globs', options, parsers.globs),
  number: <O extends Any>(options: O & Bounds) =>
    make('number', options as O, parsers.number(options), boundsOf(options)),
  /** A share: `0.05` or `5%`. Between 0 and 1 unless other bounds are given. */
  ratio: <O extends Any>(options: O & Bounds) =>
    make('ratio', options as O, parsers.ratio({ ...SHARE, ...boundsOf(options) }), { ...SHARE, ...boundsOf(options) }),
  /** `90s`, `15m`, `6h`, `7d`; the step receives milliseconds. */
  duration: <O extends Any>(options: O & Bounds) =>
    make('duration', options as O, parsers.duration(options), boundsOf(options)),
  /** `500MiB`, `2GB`; the step receives bytes. */
  size: <O extends Any>(options: O & Bounds) => make('size', options as O, parsers.size(options), boundsOf(options)),
  boolean: <O extends Any>(options: O) => make('boolean', options, parsers.boolean),
  choice: <const C extends readonly string[], O extends Any>(choices: C, options: O) =>
    make<C[number], O>('choice', options, parsers.choice(choices), { options: choices }),
  /** Several of a closed set, separated by commas or lines. */
  choices: <const C extends readonly string[], O extends Any>(choices: C, options: O) =>
    make<readonly C[number][], O>('choices', options, parsers.choices(choices), { options: choices }),
  /** One entry a line. */
  list: <O extends Any>(options: O) => make('list', options, parsers.list),
  /** `name=value`, one a line. */
  keyValues: <O extends Any>(options: O) => make('key-values', options, parsers.keyValues),
  json: <O extends Any>(options: O) => make('json', options, parsers.json),
  /** Masked before anything else can print it. */
  secret: <O extends Any>(options: O) => make('secret', options, parsers.secret),
}

const SHARE = { min: 0, max: 1 }

/** The bounds alone, without keys that are absent, so that they can be spread over defaults. */
function boundsOf({ min, max, integer }: Bounds): Bounds {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(integer === undefined ? {} : { integer }),
  }
}
