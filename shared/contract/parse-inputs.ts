import type { InputSpecs, InputsOf } from './contract.js'
import { errors } from './errors.js'
import type { InputSpec } from './input.js'
import { nearest } from './nearest.js'
import { cut } from './parse.js'

export interface ParsedInputs<I> {
  readonly inputs: I
  /** Names of inputs with a value of their own. A value that equals the default is not given, whoever wrote it. */
  readonly given: ReadonlySet<string>
}

/** The part of a contract that inputs are read by: a step's, or a subcommand's. */
export interface InputContract {
  /** For messages. */
  readonly name: string
  readonly inputs: InputSpecs
  readonly rules: readonly {
    readonly rule: string
    check(inputs: never, given: ReadonlySet<string>): string | undefined
  }[]
}

interface Problem {
  readonly text: string
  readonly remedy: string
}

/**
 * Text → the typed inputs of a step: defaults applied, required ones demanded, the table of rules asked. Empty text
 * (spaces and line ends alone) counts as not given, because that is how both hosts pass an unset variable.
 *
 * Raises one INPUT_INVALID (exit code 2) for all problems together. Values of secrets are never part of it.
 */
export function parseInputs<C extends InputContract>(
  contract: C,
  texts: ReadonlyMap<string, string>,
): ParsedInputs<InputsOf<C>> {
  const specs: InputSpecs = contract.inputs
  const problems: Problem[] = []
  const inputs: Record<string, unknown> = {}
  const given = new Set<string>()
  const broken = new Set<string>()

  for (const name of texts.keys()) {
    if (!Object.hasOwn(specs, name)) problems.push(unknownInput(name, contract))
  }
  for (const [name, spec] of Object.entries(specs)) {
    const written = texts.get(name) ?? ''
    const isEmpty = written.trim() === ''
    // Hosts pass the defaults of action.yml and of templates as if the user had written them.
    if (!isEmpty && written.trim() !== spec.default) given.add(name)
    const text = isEmpty ? spec.default : written
    if (text === undefined) {
      inputs[name] = undefined
      if (!spec.required) continue
      problems.push(missingInput(name, spec))
      broken.add(name)
      continue
    }
    try {
      inputs[name] = spec.parse(text)
    } catch (error) {
      problems.push(wrongInput(name, spec, text, (error as Error).message))
      broken.add(name)
    }
  }
  const view = watched(inputs, broken)
  for (const rule of contract.rules) {
    const text = view.ask(() => rule.check(view.inputs as never, given))
    if (text !== undefined) problems.push({ text, remedy: sentence(rule.rule) })
  }

  if (problems.length > 0) throw refusal(contract.name, problems)
  return { inputs: inputs as InputsOf<C>, given }
}

function refusal(step: string, problems: readonly Problem[]) {
  const only = problems.length === 1 ? problems[0] : undefined
  if (only) return errors.INPUT_INVALID(`${step}: ${only.text}`, { hint: only.remedy })
  const lines = problems.map(({ text, remedy }) => `- ${sentence(text)} ${remedy}`)
  return errors.INPUT_INVALID(`${step}: ${problems.length} problems with the inputs\n${lines.join('\n')}`)
}

function unknownInput(name: string, contract: InputContract): Problem {
  const known = Object.keys(contract.inputs)
  const guess = nearest(name, known)
  return {
    text: `${quoted(name)} is not an input of ${contract.name}`,
    remedy: guess === undefined ? `Known inputs: ${known.join(', ')}.` : `Did you mean \`${guess}\`?`,
  }
}

function missingInput(name: string, spec: InputSpec): Problem {
  return { text: `${quoted(name)} is missing, expected ${expectation(spec)}`, remedy: remedyOf(name, spec) }
}

function wrongInput(name: string, spec: InputSpec, text: string, expected: string): Problem {
  const found = spec.kind === 'secret' ? 'the value given (not shown)' : JSON.stringify(cut(text))
  const wrong = spec.kind === 'choices' ? text.split(/[,\n]/).map(part => part.trim()) : [text.trim()]
  const guess = wrong
    .filter(part => part !== '' && !spec.options?.includes(part))
    .map(part => nearest(part, spec.options ?? []))
    .find(candidate => candidate !== undefined)
  return {
    text: `${quoted(name)} is ${found}, expected ${expected}`,
    remedy: guess === undefined ? remedyOf(name, spec) : `Did you mean \`${guess}\`?`,
  }
}

function remedyOf(name: string, spec: InputSpec): string {
  return spec.example === undefined
    ? sentence(spec.description)
    : `For example \`${name}: ${spec.example.split('\n')[0]}\`.`
}

/** What an input accepts, in a few words, for when there is no value whose parser could say it. */
export function expectation(spec: InputSpec): string {
  switch (spec.kind) {
    case 'choice':
      return `one of ${spec.options?.join(', ')}`
    case 'choices':
      return `one or more of ${spec.options?.join(', ')}`
    case 'string':
      return spec.pattern === undefined ? 'text' : `text matching ${spec.pattern}`
    default:
      return EXPECTATIONS[spec.kind]
  }
}

const EXPECTATIONS = {
  path: 'one path',
  globs: 'paths or globs, one a line',
  number: 'a number',
  ratio: 'a share such as 0.05 or 5%',
  duration: 'a duration such as 90s, 15m, 6h or 7d',
  size: 'a size such as 500MiB or 2GB',
  boolean: 'true or false',
  list: 'entries, one a line',
  'key-values': 'name=value, one a line',
  json: 'JSON',
  secret: 'a secret',
} as const

/**
 * Rules must not complain about what follows from an input that is already reported: a rule that reads a broken input
 * is not asked further.
 */
function watched(inputs: Record<string, unknown>, broken: ReadonlySet<string>) {
  const stop = Symbol('broken input')
  return {
    inputs: new Proxy(inputs, {
      get(target, name) {
        if (typeof name === 'string' && broken.has(name)) throw stop
        return target[name as string]
      },
    }),
    ask(check: () => string | undefined): string | undefined {
      try {
        return check()
      } catch (error) {
        if (error === stop) return undefined
        throw error
      }
    },
  }
}

const quoted = (name: string) => `\`${cut(name.replace(/[\r\n`]/g, ' '))}\``
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
