import { completion, helpText, nearest, SHELLS, type Shell } from '../../shared/contract/index.js'
import { RELEASE } from '../../shared/run/index.js'
import { EXIT } from '../../shared/verdict/index.js'
import { type Arguments, readArguments } from './arguments.js'
import { errors } from './errors.js'
import { GLOBAL_FLAGS } from './flags.js'
import { COMPLETION_HELP, flagTable, OTHER_COMMANDS, overview, VERIFY_HELP } from './help.js'
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
  if (name === 'help') return print(terminal, rest[0] === undefined ? overview() : helpOf(rest[0], terminal))
  if (head.global.help === 'true') return print(terminal, helpOf(name, terminal))

  const args = readArguments(rest, inputsOf(name), `mlops ${name}`)
  const all: Arguments = { ...args, global: { ...head.global, ...args.global } }
  if (all.global.help === 'true') return print(terminal, helpOf(name, terminal))
  if (all.global.version === 'true') return print(terminal, `${RELEASE}\n`)
  if (name === 'verify') return (await import('./verify.js')).verify(all, terminal)
  if (name === 'completion') return print(terminal, completionOf(all))
  return runCommand(name, all, terminal)
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

async function runCommand(
  name: string,
  { global, inputs, positional }: Arguments,
  terminal: Terminal,
): Promise<number> {
  const [extra] = positional
  if (extra !== undefined) {
    throw errors.CLI_USAGE(`mlops ${name} takes flags only, and "${extra}" is none`, {
      hint: "Was a pattern expanded by the shell? Put it in quotes: --data 'data/*.csv'.",
    })
  }
  // Help and completion need no engine, no report and no network: they are loaded when a step runs.
  const [step, { runStep }] = await Promise.all([stepOf(name).load(), import('../../shared/run/index.js')])
  const { exitCode } = await runStep(step, { ...terminal.runOptions(global), given: inputs })
  return exitCode
}

function inputsOf(name: string) {
  if (name === 'verify') return verifyInputs
  return name === 'completion' ? {} : stepOf(name).contract.inputs
}

function helpOf(name: string, terminal: Terminal): string {
  if (name === 'verify') return `${VERIFY_HELP}\nFlags of every command\n${flagTable()}\n`
  if (name === 'completion') return COMPLETION_HELP
  if (name === 'help') return overview()
  const width = terminal.stdout.columns ?? 100
  const { contract } = stepOf(name)
  return `${helpText(contract, { width })}\nFlags of every command\n${flagTable(contract.inputs)}\n`
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
  const contracts = STEPS.map(({ contract }) => contract)
  return completion(shell as Shell, contracts, { commands: OTHER_COMMANDS, flags: GLOBAL_FLAGS })
}

function print(terminal: Terminal, text: string): number {
  terminal.stdout.write(text)
  return EXIT.ok
}
