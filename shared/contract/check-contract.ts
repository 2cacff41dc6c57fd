import { type Contract, commonInputs } from './contract.js'
import type { InputSpec } from './input.js'
import type { SubcommandContract } from './subcommand.js'

/** GitHub Marketplace's colours. */
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * What is wrong with a contract itself: mistakes of this project's authors, found by the generator and the tests, so
 * that a run need not look for them. Returns one sentence a problem.
 */
export function contractProblems(contract: Contract): string[] {
  const problems: string[] = []
  const ownInputs = Object.entries<InputSpec>(contract.inputs).filter(([name]) => !Object.hasOwn(commonInputs, name))
  if (!NAME.test(contract.name)) problems.push(`the name ${contract.name} is not kebab-case`)
  if (!COLORS.includes(contract.branding.color)) problems.push(`branding.color ${contract.branding.color} is unknown`)
  for (const field of ['title', 'description', 'question'] as const) {
    if (contract[field].trim() === '') problems.push(`${field} is empty`)
  }
  problems.push(...inputsProblems(contract.inputs))
  for (const name of Object.keys(contract.outputs)) {
    if (!NAME.test(name)) problems.push(`output ${name}: the name is not kebab-case`)
  }
  if (ownInputs.length === 0) problems.push('there are no inputs of its own')
  return problems
}

/** As `contractProblems`, of a subcommand. */
export function subcommandProblems(contract: SubcommandContract): string[] {
  const problems: string[] = []
  const { step, name, inputs, examples } = contract
  if (!NAME.test(name)) problems.push(`the name ${name} is not kebab-case`)
  for (const field of ['summary', 'description'] as const) {
    if (contract[field].trim() === '') problems.push(`${field} is empty`)
  }
  if (examples.length === 0) problems.push('there is no example')
  for (const example of examples) {
    if (!example.startsWith(`mlops ${step} ${name} `)) problems.push(`the example does not call it: ${example}`)
    for (const [, flag = ''] of example.matchAll(/\s--([\w-]+)/g)) {
      if (!Object.hasOwn(inputs, flag)) problems.push(`the example has --${flag}, which is no input: ${example}`)
    }
  }
  problems.push(...inputsProblems(inputs))
  return problems
}

function inputsProblems(inputs: Readonly<Record<string, InputSpec>>): string[] {
  return Object.entries(inputs).flatMap(([name, spec]) => [
    ...inputProblems(spec).map(problem => `input ${name}: ${problem}`),
    ...(NAME.test(name) ? [] : [`input ${name}: the name is not kebab-case`]),
  ])
}

function inputProblems(spec: InputSpec): string[] {
  const problems: string[] = []
  if (spec.description.trim() === '' || spec.description.includes('\n'))
    problems.push('the description is not one paragraph')
  if (spec.required && spec.example === undefined && spec.options === undefined)
    problems.push('it is required and has no example')
  if (spec.required && spec.default !== undefined) problems.push('it is required and has a default')
  if (spec.pattern !== undefined && !/^\^.*\$$/s.test(spec.pattern)) problems.push('the pattern is not anchored')
  if (spec.pattern !== undefined && /\(\?<?[=!]|\\[1-9]/.test(spec.pattern)) problems.push('the pattern is not RE2')
  if (spec.options?.some(option => /[,\s]/.test(option))) problems.push('an option holds a comma or a space')
  for (const [what, text] of [['default', spec.default] as const, ['example', spec.example] as const]) {
    if (text === undefined) continue
    try {
      spec.parse(text)
    } catch (error) {
      problems.push(`the ${what} ${JSON.stringify(text)} is not accepted: expected ${(error as Error).message}`)
    }
  }
  return problems
}
