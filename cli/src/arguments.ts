import { type InputSpec, nearest } from '../../shared/contract/index.js'
import { errors } from './errors.js'
import { GLOBAL_FLAGS, type GlobalFlag } from './flags.js'

export interface Arguments {
  /** Flags of every command, by name; switches are `true`. */
  readonly global: Readonly<Record<string, string>>
  /** Inputs by name, as text: repeated lists are joined by lines. */
  readonly inputs: ReadonlyMap<string, string>
  readonly positional: readonly string[]
}

/** Kinds of input for which a flag may be repeated, and what stands between the values. */
const REPEATABLE: Readonly<Partial<Record<InputSpec['kind'], string>>> = {
  globs: '\n',
  list: '\n',
  'key-values': '\n',
  choices: ',',
}

/**
 * Reads `--name value`, `--name=value`, `--switch`, `--switch false`, `-h`; after `--` everything is positional. Where
 * an input of the command has the name of a global flag, the input is meant; the global flag is then written before the
 * command. Raises CLI_USAGE.
 *
 * @param command for messages, e.g. `mlops drift-gate`
 */
export function readArguments(
  words: readonly string[],
  inputs: Readonly<Record<string, InputSpec>>,
  command: string,
): Arguments {
  const global: Record<string, string> = {}
  const given = new Map<string, string>()
  const positional: string[] = []
  const queue = [...words]

  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') {
      positional.push(...queue.splice(0))
    } else if (!word.startsWith('-') || word === '-') {
      positional.push(word)
    } else {
      const { name, value } = splitFlag(word)
      const spec = word.startsWith('--') && Object.hasOwn(inputs, name) ? inputs[name] : undefined
      const flag = spec === undefined ? findGlobal(word, name) : undefined
      if (spec !== undefined) addInput(given, name, spec, takeValue(name, value, spec.kind === 'boolean', queue))
      else if (flag !== undefined) global[flag.name] = globalValue(flag, value, queue)
      else throw unknownFlag(word, name, Object.keys(inputs), command)
    }
  }
  return { global, inputs: given, positional }
}

function splitFlag(word: string): { name: string; value: string | undefined } {
  const at = word.indexOf('=')
  const head = at < 0 ? word : word.slice(0, at)
  return { name: head.replace(/^--?/, ''), value: at < 0 ? undefined : word.slice(at + 1) }
}

function findGlobal(word: string, name: string): GlobalFlag | undefined {
  return GLOBAL_FLAGS.find(flag => (word.startsWith('--') ? flag.name === name : flag.short === name))
}

function takeValue(name: string, written: string | undefined, isSwitch: boolean, queue: string[]): string {
  if (written !== undefined) return written
  // As the input is written in a workflow: `--profile true`.
  if (isSwitch) return queue[0] === 'true' || queue[0] === 'false' ? queue.shift()! : 'true'
  const next = queue.shift()
  // A value may begin with a dash (a negative number); what looks like another flag is one.
  if (next === undefined) throw errors.CLI_USAGE(`--${name} needs a value`)
  if (/^--[a-z]/.test(next)) {
    throw errors.CLI_USAGE(`--${name} needs a value, and ${next} looks like a flag`, {
      hint: `Write \`--${name}=${next}\` where that is the value.`,
    })
  }
  return next
}

function globalValue(flag: GlobalFlag, written: string | undefined, queue: string[]): string {
  const value = takeValue(flag.name, written, flag.options === undefined, queue)
  const options = flag.options ?? ['true', 'false']
  if (options.includes(value)) return value
  const guess = nearest(value, options)
  throw errors.CLI_USAGE(`--${flag.name} is "${value}", expected one of ${options.join(', ')}`, {
    hint: guess === undefined ? undefined : `Did you mean \`${guess}\`?`,
  })
}

function addInput(given: Map<string, string>, name: string, spec: InputSpec, value: string): void {
  const before = given.get(name)
  const separator = REPEATABLE[spec.kind]
  if (before === undefined) given.set(name, value)
  else if (separator === undefined) throw errors.CLI_USAGE(`--${name} is given twice, and takes one value`)
  else given.set(name, `${before}${separator}${value}`)
}

function unknownFlag(word: string, name: string, known: readonly string[], command: string) {
  const shown = word.startsWith('--') ? `--${name}` : word
  const guess = nearest(name, [...known, ...GLOBAL_FLAGS.map(flag => flag.name)])
  return errors.CLI_USAGE(`${shown} is not a flag of ${command}`, {
    hint: guess === undefined ? `See \`${command} --help\`.` : `Did you mean \`--${guess}\`?`,
  })
}
