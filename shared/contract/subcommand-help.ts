import { EXIT } from '../verdict/index.js'
import type { HelpOptions } from './help.js'
import { bullet, environmentName, flag, item, plain, sectionsText, usage, wrap } from './help-parts.js'
import type { InputSpec } from './input.js'
import type { SubcommandContract } from './subcommand.js'

/** What `mlops <step> <subcommand> --help` prints, laid out as the help of a step. */
export function subcommandHelpText(
  contract: SubcommandContract,
  { width = 80, command = 'mlops' }: HelpOptions = {},
): string {
  const columns = Math.min(Math.max(width, 40), 120)
  const all = Object.entries<InputSpec>(contract.inputs)
  const codes: (readonly [number, string])[] = [
    [EXIT.ok, 'done'],
    ...contract.exitCodes,
    [EXIT.input, 'bad input: a flag, a file'],
    [EXIT.infrastructure, 'infrastructure: the network, a time limit; worth a retry'],
    [EXIT.cancelled, 'cancelled'],
  ]
  const sections: (readonly [string, string[]])[] = [
    [contract.summary, wrap(plain(contract.description), columns, 2)],
    ['Usage', usage(`${command} ${contract.step} ${contract.name}`, all, columns)],
    ['Required', all.filter(([, spec]) => spec.required).flatMap(entry => flag(entry, columns))],
    ['Options', all.filter(([, spec]) => !spec.required).flatMap(entry => flag(entry, columns))],
    ['Rules', contract.rules.flatMap(({ rule }) => bullet(plain(rule), columns))],
    ['Exit codes', codes.flatMap(([code, meaning]) => item(String(code), meaning, columns))],
    ['Examples', contract.examples.map(line => `  ${line}`)],
    ['Elsewhere', wrap(elsewhere(all), columns, 2)],
  ]
  return sectionsText(sections)
}

function elsewhere(inputs: readonly (readonly [string, InputSpec])[]): string {
  const name = inputs[0]?.[0] ?? 'name'
  return `Below a flag, the environment counts: ${environmentName(name)} is --${name}.`
}
