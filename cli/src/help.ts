import { RELEASE } from '../../shared/run/index.js'
import { GLOBAL_FLAGS } from './flags.js'
import { STEPS, type StepCommand } from './steps.js'

export const OTHER_COMMANDS = [
  { name: 'verify', description: 'Retrace a chain of evidence, offline.' },
  { name: 'completion', description: 'Print a completion script for bash, zsh or fish.' },
  { name: 'help', description: 'Show this, or the help of a command.' },
] as const

/** What `mlops --help` prints. */
export function overview(): string {
  const steps = STEPS.map(({ contract }) => ({ name: contract.name, description: contract.question }))
  const subcommands = STEPS.flatMap(step =>
    step.subcommands.map(({ contract }) => ({
      name: `${contract.step} ${contract.name}`,
      description: contract.summary,
    })),
  )
  return `mlops ${RELEASE}: the release train of a machine-learning model, step by step

Usage
  mlops <command> [flags]
  mlops <step> <subcommand> [flags]

Steps
${table(steps)}
${subcommands.length === 0 ? '' : `\nSubcommands of steps\n${table(subcommands)}\n`}
Other commands
${table(OTHER_COMMANDS)}

Flags of every command
${flagTable()}

Exit codes
  0 pass, or warn   1 fail   2 bad input   3 infrastructure   4 inconclusive   130 cancelled

See \`mlops <command> --help\` and \`mlops <step> <subcommand> --help\` for inputs, outputs and examples.
`
}

/** The subcommands of a step, for its help text. */
export function subcommandTable(step: StepCommand): string {
  return table(step.subcommands.map(({ contract }) => ({ name: contract.name, description: contract.summary })))
}

/** The flags of every command, for the foot of each help text; without those whose name an input of the command has. */
export function flagTable(inputs: Readonly<Record<string, unknown>> = {}): string {
  return table(
    GLOBAL_FLAGS.filter(({ name }) => !Object.hasOwn(inputs, name)).map(({ name, short, options, description }) => ({
      name: `${short === undefined ? '' : `-${short}, `}--${name}${options === undefined ? '' : ` <${options.join('|')}>`}`,
      description,
    })),
  )
}

export const VERIFY_HELP = `Is this chain of evidence whole, and whose is it?
  Reads every statement, tries every signature, and looks up every digest that one statement names of another. Offline.

Usage
  mlops verify [<directory>] [flags]

Options
  <directory>              The evidence directory. Default: mlops-out/evidence.
  --trusted-keys <glob>    Public keys (PEM) whose signatures count. Without, the chain is called unauthenticated.
                           Repeat the flag for more.
  --artifact <path>        A file or directory whose bytes are compared with the chain. Repeat the flag for more.

Exit codes
  0 whole   1 a link is missing, altered, replayed or unsigned   2 bad input   4 there is no evidence
`

export const COMPLETION_HELP = `Prints a completion script.

Usage
  mlops completion bash|zsh|fish

For example
  mlops completion bash > ~/.local/share/bash-completion/completions/mlops
  mlops completion zsh > "\${fpath[1]}/_mlops"
  mlops completion fish > ~/.config/fish/completions/mlops.fish
`

function table(rows: readonly { readonly name: string; readonly description: string }[]): string {
  const width = Math.max(...rows.map(row => row.name.length))
  return rows.map(row => `  ${row.name.padEnd(width)}  ${row.description}`).join('\n')
}
