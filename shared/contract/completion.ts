import type { Contract } from './contract.js'
import type { InputSpec } from './input.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

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
}

/** A completion script for `mlops`: commands, their flags, closed sets of values, files where paths are expected. */
export function completion(shell: Shell, contracts: readonly Contract[], extras: CompletionExtras = {}): string {
  const common = (extras.flags ?? [{ name: 'help', description: 'Show help' }]).map(
    ({ name, description, options }): Flag => ({
      name,
      description,
      options: options ?? [],
      files: false,
      takesValue: options !== undefined,
    }),
  )
  const steps = contracts.map(
    (contract): Command => ({
      name: contract.name,
      description: contract.question,
      flags: [...Object.entries<InputSpec>(contract.inputs).map(flagOf), ...common],
    }),
  )
  const others = (extras.commands ?? []).map((command): Command => ({ ...command, flags: common }))
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
  const cases = commands.map(({ name, flags }) => {
    const values = flags.filter(flag => flag.options.length > 0)
    const files = flags.filter(flag => flag.files).map(flag => `--${flag.name}`)
    const others = flags.filter(flag => flag.takesValue && !flag.files && flag.options.length === 0)
    return [
      `    ${name})`,
      '      case "$previous" in',
      ...values.map(
        flag => `        --${flag.name}) COMPREPLY=($(compgen -W '${words(flag.options)}' -- "$current")); return ;;`,
      ),
      ...(files.length > 0 ? [`        ${files.join('|')}) compopt -o default; return ;;`] : []),
      ...(others.length > 0 ? [`        ${others.map(flag => `--${flag.name}`).join('|')}) return ;;`] : []),
      '      esac',
      `      COMPREPLY=($(compgen -W '${words(flags.map(flag => `--${flag.name}`))}' -- "$current"))`,
      '      ;;',
    ].join('\n')
  })
  return `# bash completion for mlops; source it, or write it to ~/.local/share/bash-completion/completions/mlops
_mlops() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${words(commands.map(({ name }) => name))}' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
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
  const cases = commands.map(({ name, flags }) => {
    const specs = flags.map(flag => `        '*--${flag.name}[${inBrackets(flag.description)}]${action(flag)}'`)
    return `    ${name})\n      _arguments \\\n${specs.join(' \\\n')}\n      ;;`
  })
  const described = commands.map(
    ({ name, description }) => `    '${name}:${quote(description.replaceAll(':', '\\:'))}'`,
  )
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
  const lines = ['complete -c mlops -f']
  for (const { name, description, flags } of commands) {
    lines.push(`complete -c mlops -n __fish_use_subcommand -a ${name} -d ${quote(description)}`)
    for (const flag of flags) {
      const value = !flag.takesValue
        ? ''
        : flag.files
          ? ' -r -F'
          : flag.options.length > 0
            ? ` -x -a ${quote(flag.options.join(' '))}`
            : ' -x'
      const when = quote(`__fish_seen_subcommand_from ${name}`)
      lines.push(`complete -c mlops -n ${when} -l ${flag.name}${value} -d ${quote(flag.description)}`)
    }
  }
  return `${lines.join('\n')}\n`
}
