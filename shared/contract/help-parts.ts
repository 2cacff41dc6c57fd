import { describeInput } from './describe.js'
import type { InputSpec } from './input.js'

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

export function usage(call: string, own: readonly (readonly [string, InputSpec])[], columns: number): string[] {
  const required = own.filter(([, spec]) => spec.required).map(([name, spec]) => `--${name} ${placeholder(spec)}`)
  const lines = [`  ${call}`]
  for (const part of [...required, '[options]']) {
    const last = lines.at(-1)!
    if (last.length + part.length + 1 <= columns) lines[lines.length - 1] = `${last} ${part}`
    else lines.push(`      ${part}`)
  }
  return lines
}

export function flag([name, spec]: readonly [string, InputSpec], columns: number): string[] {
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
export function item(term: string, text: string, columns: number): string[] {
  const indent = columns < 64 ? 6 : INDENT
  const lines = wrap(text, columns, indent)
  const head = `  ${term}`
  if (head.length + 1 >= indent) return [head, ...lines]
  return [head.padEnd(indent) + (lines[0] ?? '').trimStart(), ...lines.slice(1)]
}

export function bullet(text: string, columns: number): string[] {
  const lines = wrap(text, columns, 4)
  return lines.map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line))
}

/** One entry a line → the flag once for each of them, which is how a terminal gives a list. */
export function repeatedFlag(name: string, entries: string): string {
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
export function plain(text: string): string {
  return text.replaceAll('`', '')
}

export function wrap(text: string, columns: number, indent: number): string[] {
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

/** Titles and their lines; a section without lines is left out. */
export function sectionsText(sections: readonly (readonly [title: string, lines: readonly string[]])[]): string {
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.join('\n')}\n`)
    .join('\n')
}
