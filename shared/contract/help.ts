import { EXIT } from '../verdict/index.js'
import { type Contract, commonInputs, commonOutputs } from './contract.js'
import {
  bullet,
  environmentName,
  flag,
  item,
  placeholder,
  plain,
  repeatedFlag,
  sectionsText,
  usage,
  wrap,
} from './help-parts.js'
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
  return sectionsText(sections)
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
