import { EXIT } from '../verdict/index.js'
import { type Contract, commonInputs, commonOutputs } from './contract.js'
import { describeInput } from './describe.js'
import type { InputSpec } from './input.js'

export interface HelpOptions {
  /** Columns to fill; between 40 and 120, 80 when absent. */
  readonly width?: number | undefined
  /** How the command is called in usage lines. */
  readonly command?: string | undefined
}

/** What `mlops <step> --help` prints: plain text, no colour, every line at most `width` columns where words allow. */
export function helpText(contract: Contract, { width = 80, command = 'mlops' }: HelpOptions = {}): string {
  const columns = Math.min(Math.max(width, 40), 120)
  const all = Object.entries<InputSpec>(contract.inputs)
  const own = all.filter(([name]) => !Object.hasOwn(commonInputs, name))
  const common = all.filter(([name]) => Object.hasOwn(commonInputs, name))
  const ownOutputs = Object.entries(contract.outputs).filter(([name]) => !Object.hasOwn(commonOutputs, name))
  const outputs = [
    ...ownOutputs,
    ...Object.entries(contract.outputs).filter(([name]) => Object.hasOwn(commonOutputs, name)),
  ]
  const call = `${command} ${contract.name}`

  const sections: (readonly [string, string[]])[] = [
    [contract.question, wrap(plain(contract.description), columns, 2)],
    ['Usage', usage(call, own, columns)],
    ['Required', own.filter(([, spec]) => spec.required).flatMap(entry => flag(entry, columns))],
    ['Options', own.filter(([, spec]) => !spec.required).flatMap(entry => flag(entry, columns))],
    ['Options of every step', common.flatMap(entry => flag(entry, columns))],
    ['Rules', contract.rules.flatMap(({ rule }) => bullet(plain(rule), columns))],
    ['Outputs', outputs.flatMap(([name, { description }]) => item(name, plain(description), columns))],
    ['Exit codes', exitCodes().flatMap(([code, meaning]) => item(code, meaning, columns))],
    ['Permissions', permissions(contract).flatMap(([host, text]) => item(host, text, columns))],
    ['Example', example(call, own)],
    [
      'Elsewhere',
      wrap(
        `The same names are inputs of the GitHub action (with:) and of the GitLab component (inputs:). Below a flag, the environment counts: ${environmentName(all[0]?.[0] ?? 'name')} is --${all[0]?.[0] ?? 'name'}.`,
        columns,
        2,
      ),
    ],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.join('\n')}\n`)
    .join('\n')
}

/** `fail-on` → `MLOPS_INPUT_FAIL_ON`: the variable that carries an input outside GitHub. */
export function environmentName(input: string): string {
  return `MLOPS_INPUT_${input.toUpperCase().replaceAll('-', '_')}`
}

/** What is written after a flag, e.g. `<path>`; empty for switches. */
export function placeholder(spec: InputSpec): string {
  if (spec.kind === 'choice' && spec.options && spec.options.join('|').length <= 30)
    return `<${spec.options.join('|')}>`
  return PLACEHOLDERS[spec.kind]
}

const PLACEHOLDERS = {
  string: '<text>',
  path: '<path>',
  globs: '<path or glob>',
  number: '<number>',
  ratio: '<share>',
  duration: '<duration>',
  size: '<size>',
  boolean: '',
  choice: '<choice>',
  choices: '<a,b,…>',
  list: '<entry>',
  'key-values': '<name=value>',
  json: '<json>',
  secret: '<secret>',
} as const

function usage(call: string, own: readonly (readonly [string, InputSpec])[], columns: number): string[] {
  const required = own.filter(([, spec]) => spec.required).map(([name, spec]) => `--${name} ${placeholder(spec)}`)
  const lines = [`  ${call}`]
  for (const part of [...required, '[options]']) {
    const last = lines.at(-1)!
    if (last.length + part.length + 1 <= columns) lines[lines.length - 1] = `${last} ${part}`
    else lines.push(`      ${part}`)
  }
  return lines
}

function flag([name, spec]: readonly [string, InputSpec], columns: number): string[] {
  const several = {
    globs: 'Repeat the flag for more.',
    list: 'Repeat the flag for more.',
    'key-values': 'Repeat the flag for more.',
  }
  const hints = [
    describeInput(spec, { options: !placeholder(spec).includes('|') }),
    several[spec.kind as keyof typeof several],
    spec.kind === 'secret'
      ? `Better given as ${environmentName(name)}: flags can be seen by other processes.`
      : undefined,
    defaultText(name, spec),
    spec.example === undefined || spec.default !== undefined
      ? undefined
      : `Example: ${spec.example.includes('\n') ? repeatedFlag(name, spec.example) : spec.example}`,
  ]
  const text = plain(hints.filter(hint => hint !== undefined).join(' '))
  return item(`--${name}${placeholder(spec) === '' ? '' : ` ${placeholder(spec)}`}`, text, columns)
}

function defaultText(name: string, spec: InputSpec): string | undefined {
  // A switch is off unless it is written: only the other default needs words.
  if (spec.kind === 'boolean')
    return spec.default === 'true' ? `On by default; --${name}=false turns it off.` : undefined
  return spec.default === undefined ? undefined : `Default: ${spec.default}.`
}

const INDENT = 26

/** A term and its text in two columns; a long term, or a narrow terminal, puts the text on lines of its own. */
function item(term: string, text: string, columns: number): string[] {
  const indent = columns < 64 ? 6 : INDENT
  const lines = wrap(text, columns, indent)
  const head = `  ${term}`
  if (head.length + 1 >= indent) return [head, ...lines]
  return [head.padEnd(indent) + (lines[0] ?? '').trimStart(), ...lines.slice(1)]
}

function bullet(text: string, columns: number): string[] {
  const lines = wrap(text, columns, 4)
  return lines.map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line))
}

function exitCodes(): (readonly [string, string])[] {
  return [
    [String(EXIT.ok), 'pass or warn, or a verdict that fail-on lets through'],
    [String(EXIT.fail), 'fail'],
    [String(EXIT.input), 'bad input: a flag, a file, a policy'],
    [String(EXIT.infrastructure), 'infrastructure: a server, the network, a lost runner, a time limit; worth a retry'],
    [String(EXIT.inconclusive), 'inconclusive'],
    [String(EXIT.cancelled), 'cancelled'],
  ]
}

function permissions({ permissions }: Contract): (readonly [string, string])[] {
  const github = Object.entries(permissions.github).map(([name, access]) => `${name}: ${access}`)
  return [
    ['GitHub', github.length === 0 ? 'none' : github.join(', ')],
    ['GitLab', permissions.gitlab.length === 0 ? 'those of the job token' : plain(permissions.gitlab.join('; '))],
  ]
}

function example(call: string, own: readonly (readonly [string, InputSpec])[]): string[] {
  const shown = own
    .filter(([, spec]) => spec.required || spec.example !== undefined)
    .filter(([, spec]) => spec.kind !== 'secret')
  const flags = shown
    .filter(([, spec], index) => spec.required || index < 4)
    .map(([name, spec]) => repeatedFlag(name, spec.example ?? placeholder(spec)))
  return [`  ${[call, ...flags].join(' \\\n      ')}`]
}

/** One entry a line → the flag once for each of them, which is how a terminal gives a list. */
function repeatedFlag(name: string, entries: string): string {
  return entries
    .split('\n')
    .map(entry => `--${name} ${shellWord(entry)}`)
    .join(' ')
}

/** Quoted for a POSIX shell when it has to be. */
function shellWord(text: string): string {
  return /^[\w./:@=,+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** Markdown's code marks mean nothing in a terminal. */
function plain(text: string): string {
  return text.replaceAll('`', '')
}

function wrap(text: string, columns: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(word => word !== '')) {
    if (line !== '' && indent + line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines.map(text => ' '.repeat(indent) + text)
}
