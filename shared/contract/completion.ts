import type { Contract } from './contract.js'
import type { InputSpec } from './input.js'
import type { SubcommandContract } from './subcommand.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A step and what stands behind it: `mlops <step> <subcommand>`. */
export interface CompletionStep {
  readonly contract: Contract
  readonly subcommands: readonly SubcommandContract[]
}

/** What the command offers besides the steps. */
export interface CompletionExtras {
  readonly commands?: readonly { readonly name: string; readonly description: string }[]
  /** Flags that every command takes, without the leading dashes. */
  readonly flags?: readonly {
    readonly name: string
    readonly description: string
    readonly options?: readonly string[]
  }[]
}

interface Flag {
  readonly name: string
  readonly description: string
  readonly options: readonly string[]
  readonly files: boolean
  readonly takesValue: boolean
}

interface Command {
  readonly name: string
  readonly description: string
  readonly flags: readonly Flag[]
  readonly subcommands: readonly Omit<Command, 'subcommands'>[]
}

/** A completion script for `mlops`: commands, their flags, closed sets of values, files where paths are expected. */
export function completion(shell: Shell, all: readonly CompletionStep[], extras: CompletionExtras = {}): string {
  const common = (extras.flags ?? [{ name: 'help', description: 'Show help' }]).map(
    ({ name, description, options }): Flag => ({
      name,
      description,
      options: options ?? [],
      files: false,
      takesValue: options !== undefined,
    }),
  )
  const flagsOf = (inputs: Readonly<Record<string, InputSpec>>) => [...Object.entries(inputs).map(flagOf), ...common]
  const steps = all.map(
    ({ contract, subcommands }): Command => ({
      name: contract.name,
      description: contract.question,
      flags: flagsOf(contract.inputs),
      subcommands: subcommands.map(({ name, summary, inputs }) => ({
        name,
        description: summary,
        flags: flagsOf(inputs),
      })),
    }),
  )
  const others = (extras.commands ?? []).map((command): Command => ({ ...command, flags: common, subcommands: [] }))
  return { bash, zsh, fish }[shell]([...steps, ...others])
}

function flagOf([name, spec]: [string, InputSpec]): Flag {
  return {
    name,
    description: spec.description
      .replaceAll('`', '')
      .replace(/(?<=[.:;])\s.*$/s, '')
      .replace(/[.:;]$/, ''),
    options: spec.kind === 'boolean' ? [] : (spec.options ?? []),
    files: spec.kind === 'path' || spec.kind === 'globs',
    takesValue: spec.kind !== 'boolean',
  }
}

function bash(commands: readonly Command[]): string {
  const words = (list: readonly string[]) => list.join(' ')
  const caseOf = ({ name, flags }: Pick<Command, 'name' | 'flags'>) => {
    const values = flags.filter(flag => flag.options.length > 0)
    const files = flags.filter(flag => flag.files).map(flag => `--${flag.name}`)
    const others = flags.filter(flag => flag.takesValue && !flag.files && flag.options.length === 0)
    return [
      `    '${name}')`,
      '      case "$previous" in',
      ...values.map(
        flag => `        --${flag.name}) COMPREPLY=($(compgen -W '${words(flag.options)}' -- "$current")); return ;;`,
      ),
      ...(files.length > 0 ? [`        ${files.join('|')}) compopt -o default; return ;;`] : []),
      ...(others.length > 0 ? [`        ${others.map(flag => `--${flag.name}`).join('|')}) return ;;`] : []),
      '      esac',
      `      COMPREPLY=($(compgen -W "$subcommands "'${words(flags.map(flag => `--${flag.name}`))}' -- "$current"))`,
      '      ;;',
    ].join('\n')
  }
  const withSubcommands = commands.filter(({ subcommands }) => subcommands.length > 0)
  const pairs = withSubcommands.flatMap(({ name, subcommands }) => subcommands.map(sub => `${name} ${sub.name}`))
  const offers = withSubcommands.map(
    ({ name, subcommands }) => `      ${name}) subcommands='${words(subcommands.map(sub => sub.name))}' ;;`,
  )
  const cases = commands.flatMap(command => [
    caseOf(command),
    ...command.subcommands.map(sub => caseOf({ ...sub, name: `${command.name} ${sub.name}` })),
  ])
  const second =
    pairs.length === 0
      ? ''
      : `  if [ "$COMP_CWORD" -eq 2 ]; then
    case "$command" in
${offers.join('\n')}
    esac
  else
    case "$command \${COMP_WORDS[2]}" in
      ${pairs.map(pair => `'${pair}'`).join('|')}) command="$command \${COMP_WORDS[2]}" ;;
    esac
  fi
`
  return `# bash completion for mlops; source it, or write it to ~/.local/share/bash-completion/completions/mlops
_mlops() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${words(commands.map(({ name }) => name))}' -- "$current"))
    return
  fi
  local command="\${COMP_WORDS[1]}" subcommands=""
${second}  case "$command" in
${cases.join('\n')}
  esac
}
complete -F _mlops mlops
`
}

function zsh(commands: readonly Command[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''")
  const inBrackets = (text: string) => quote(text.replace(/[[\]:\\]/g, '\\$&'))
  const action = (flag: Flag) => {
    if (!flag.takesValue) return ''
    if (flag.files) return ':file:_files'
    return flag.options.length > 0 ? `:value:(${flag.options.join(' ')})` : ':value: '
  }
  const argumentsOf = (flags: readonly Flag[]) => {
    const specs = flags.map(flag => `        '*--${flag.name}[${inBrackets(flag.description)}]${action(flag)}'`)
    return `      _arguments \\\n${specs.join(' \\\n')}`
  }
  const describe = ({ name, description }: Pick<Command, 'name' | 'description'>) =>
    `    '${name}:${quote(description.replaceAll(':', '\\:'))}'`
  const ofSubcommands = ({ subcommands }: Command) =>
    subcommands.length === 0
      ? ''
      : `      if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
        commands=(
${subcommands.map(describe).join('\n')}
        )
        _describe 'subcommand' commands
        return
      fi
      case "$words[2]" in
${subcommands.map(({ name, flags }) => `      ${name})\n      shift words\n      (( CURRENT-- ))\n${argumentsOf(flags)}\n      return ;;`).join('\n')}
      esac
`
  const cases = commands.map(
    command => `    ${command.name})\n${ofSubcommands(command)}${argumentsOf(command.flags)}\n      ;;`,
  )
  const described = commands.map(describe)
  return `#compdef mlops
_mlops() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_mlops" ]; then _mlops "$@"; else compdef _mlops mlops; fi
`
}

function fish(commands: readonly Command[]): string {
  const quote = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`
  const flagLines = (when: string, flags: readonly Flag[]) =>
    flags.map(flag => {
      const value = !flag.takesValue
        ? ''
        : flag.files
          ? ' -r -F'
          : flag.options.length > 0
            ? ` -x -a ${quote(flag.options.join(' '))}`
            : ' -x'
      return `complete -c mlops -n ${quote(when)} -l ${flag.name}${value} -d ${quote(flag.description)}`
    })
  const lines = ['complete -c mlops -f']
  for (const { name, description, flags, subcommands } of commands) {
    lines.push(`complete -c mlops -n __fish_use_subcommand -a ${name} -d ${quote(description)}`)
    const names = subcommands.map(sub => sub.name).join(' ')
    const seen = `__fish_seen_subcommand_from ${name}`
    const alone = names === '' ? seen : `${seen}; and not __fish_seen_subcommand_from ${names}`
    lines.push(...flagLines(alone, flags))
    for (const sub of subcommands) {
      lines.push(`complete -c mlops -n ${quote(alone)} -a ${sub.name} -d ${quote(sub.description)}`)
      lines.push(...flagLines(`${seen}; and __fish_seen_subcommand_from ${sub.name}`, sub.flags))
    }
  }
  return `${lines.join('\n')}\n`
}
