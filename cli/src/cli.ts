import { completion, helpText, nearest, SHELLS, type Shell, subcommandHelpText } from '../../shared/contract/index.js'
import { columnsOf } from '../../shared/host/index.js'
import { type LazySubcommand, RELEASE } from '../../shared/run/index.js'
import { EXIT } from '../../shared/verdict/index.js'
import { type Arguments, readArguments } from './arguments.js'
import { errors } from './errors.js'
import { GLOBAL_FLAGS } from './flags.js'
import { COMPLETION_HELP, flagTable, OTHER_COMMANDS, overview, subcommandTable, VERIFY_HELP } from './help.js'
import { STEPS } from './steps.js'
import type { Terminal } from './terminal.js'
import { verifyInputs } from './verify-inputs.js'

/** `mlops …` → exit code. Prints to the terminal that is given, and raises nothing. */
export async function cli(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(words, terminal)
  } catch (error) {
    const { message, hint, kind, stack } = error as Error & { hint?: string; kind?: string }
    terminal.stderr.write(`! ${message}\n${hint === undefined ? '' : `${hint}\n`}`)
    if (terminal.env.MLOPS_DEBUG === '1') terminal.stderr.write(`${stack}\n`)
    return kind === 'input' ? EXIT.input : EXIT.infrastructure
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  const before = leading(words)
  const name = words[before.length]
  const head = readArguments(before, {}, 'mlops')
  if (head.global.version === 'true') return print(terminal, `${RELEASE}\n`)
  if (name === undefined) {
    if (head.global.help !== 'true') throw errors.CLI_USAGE('no command is given')
    return print(terminal, overview())
  }
  const rest = words.slice(before.length + 1)
  if (name === 'help') return print(terminal, rest[0] === undefined ? overview() : helpOf(rest, terminal))
  const sub = subcommandOf(name, rest[0])
  const path = sub === undefined ? [name] : [name, sub.contract.name]
  if (head.global.help === 'true') return print(terminal, helpOf(path, terminal))

  const inputs = sub === undefined ? inputsOf(name) : sub.contract.inputs
  const args = readArguments(rest.slice(path.length - 1), inputs, `mlops ${path.join(' ')}`)
  const all: Arguments = { ...args, global: { ...head.global, ...args.global } }
  if (all.global.help === 'true') return print(terminal, helpOf(path, terminal))
  if (all.global.version === 'true') return print(terminal, `${RELEASE}\n`)
  if (name === 'verify') return (await import('./verify.js')).verify(all, terminal)
  if (name === 'completion') return print(terminal, completionOf(all))
  refusePositional(path, all)
  // Help and completion need no engine, no report and no network: they are loaded when a step runs.
  const loading = import('../../shared/run/index.js')
  const options = { ...terminal.runOptions(all.global), given: all.inputs }
  if (sub !== undefined) {
    const [{ runSubcommand }, subcommand] = await Promise.all([loading, sub.load()])
    return (await runSubcommand(subcommand, options)).exitCode
  }
  const [{ runStep }, step] = await Promise.all([loading, stepOf(name).load()])
  return (await runStep(step, options)).exitCode
}

/** The flags that stand before the command. */
function leading(words: readonly string[]): string[] {
  const flags: string[] = []
  for (let at = 0; at < words.length && words[at]!.startsWith('-'); at++) {
    flags.push(words[at]!)
    const flag = GLOBAL_FLAGS.find(({ name }) => words[at] === `--${name}`)
    const value = words[at + 1]
    if (flag?.options !== undefined && value !== undefined) {
      flags.push(value)
      at++
    }
  }
  return flags
}

/**
 * The subcommand that a word right after a step names; undefined where no word stands there. Another word is a slip
 * of the hand, or a pattern that the shell expanded, which is told where the flags have been read.
 */
function subcommandOf(name: string, word: string | undefined): LazySubcommand | undefined {
  if (word === undefined || word.startsWith('-') || isOther(name)) return undefined
  const { subcommands } = stepOf(name)
  const found = subcommands.find(({ contract }) => contract.name === word)
  if (found !== undefined) return found
  const names = subcommands.map(({ contract }) => contract.name)
  const guess = nearest(word, names)
  if (guess === undefined) return undefined
  throw errors.CLI_USAGE(`"${word}" is not a subcommand of mlops ${name}`, {
    hint: `Did you mean \`mlops ${name} ${guess}\`?`,
  })
}

function refusePositional(path: readonly string[], { positional: [extra] }: Arguments): void {
  if (extra === undefined) return
  const names = path.length > 1 ? [] : stepOf(path[0]!).subcommands.map(({ contract }) => contract.name)
  throw errors.CLI_USAGE(`mlops ${path.join(' ')} takes flags only, and "${extra}" is none`, {
    hint: names.includes(extra)
      ? `A subcommand stands right after its step: \`mlops ${path[0]} ${extra} …\`.`
      : `Was a pattern expanded by the shell? Put it in quotes: --data 'data/*.csv'.${
          names.length === 0 ? '' : ` Subcommands: ${names.join(', ')}.`
        }`,
  })
}

const isOther = (name: string) => OTHER_COMMANDS.some(command => command.name === name)

function inputsOf(name: string) {
  if (name === 'verify') return verifyInputs
  return name === 'completion' ? {} : stepOf(name).contract.inputs
}

/** @param path the command, and its subcommand where there is one */
function helpOf([name = '', word]: readonly string[], terminal: Terminal): string {
  if (name === 'verify') return `${VERIFY_HELP}\nFlags of every command\n${flagTable()}\n`
  if (name === 'completion') return COMPLETION_HELP
  if (name === 'help') return overview()
  const width = columnsOf(terminal.stdout, terminal.env)
  const step = stepOf(name)
  const sub = subcommandOf(name, word)
  const { inputs } = sub === undefined ? step.contract : sub.contract
  const text = sub === undefined ? helpText(step.contract, { width }) : subcommandHelpText(sub.contract, { width })
  const below =
    sub !== undefined || step.subcommands.length === 0
      ? ''
      : `\nSubcommands (mlops ${name} <subcommand> --help)\n${subcommandTable(step)}\n`
  return `${text}${below}\nFlags of every command\n${flagTable(inputs)}\n`
}

function stepOf(name: string) {
  const found = STEPS.find(({ contract }) => contract.name === name)
  if (found !== undefined) return found
  const commands = [...STEPS.map(({ contract }) => contract.name), ...OTHER_COMMANDS.map(command => command.name)]
  const guess = nearest(name, commands)
  throw errors.CLI_USAGE(`"${name}" is not a command of mlops`, {
    hint: guess === undefined ? `Commands: ${commands.join(', ')}.` : `Did you mean \`mlops ${guess}\`?`,
  })
}

function completionOf({ positional }: Arguments): string {
  const [shell] = positional
  if (!SHELLS.includes(shell as Shell)) {
    throw errors.CLI_USAGE(`mlops completion needs a shell: ${SHELLS.join(', ')}`)
  }
  const steps = STEPS.map(({ contract, subcommands }) => ({
    contract,
    subcommands: subcommands.map(sub => sub.contract),
  }))
  return completion(shell as Shell, steps, { commands: OTHER_COMMANDS, flags: GLOBAL_FLAGS })
}

function print(terminal: Terminal, text: string): number {
  terminal.stdout.write(text)
  return EXIT.ok
}
