import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { exampleInputs } from '../../scripts/generate/gitlab-pipeline.js'
import { collectSources } from '../../scripts/generate/sources.js'
import { type Contract, type InputSpec, parseInputs } from '../../shared/contract/index.js'
import { ActionError } from '../../shared/errors/index.js'

const { contracts } = await collectSources(fileURLToPath(new URL('../..', import.meta.url)))

/** A text that an input of this kind must refuse; undefined where every text is one (free text, lists, secrets). */
function wrongValue(spec: InputSpec): string | undefined {
  switch (spec.kind) {
    case 'path':
      return 'two\nlines'
    case 'globs':
      return '!only-excluded'
    case 'number':
    case 'ratio':
    case 'duration':
    case 'size':
      return 'plenty'
    case 'boolean':
      return 'perhaps'
    case 'choice':
    case 'choices':
      return 'zzz'
    case 'key-values':
      return 'no-equals-sign'
    case 'json':
      return '{broken'
    case 'string':
      return spec.pattern === undefined ? undefined : '\u0007 no such text'
    default:
      return undefined
  }
}

/** One step below the smallest, or above the largest, value that is allowed. */
function outOfBounds(spec: InputSpec): string[] {
  const unit = { duration: 'ms', size: 'B' }[spec.kind as string] ?? ''
  const below = spec.min !== undefined && (spec.min > 0 || unit === '') ? [`${spec.min - 1}${unit}`] : []
  return [...below, ...(spec.max === undefined ? [] : [`${spec.max + 1}${unit}`])]
}

const good = (contract: Contract) =>
  new Map(Object.entries(exampleInputs(contract)).map(([name, value]) => [name, String(value)]))

function refusal(contract: Contract, name: string, value: string): ActionError {
  try {
    parseInputs(contract, good(contract).set(name, value))
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError)
    return error as ActionError
  }
  throw new Error(`${contract.name} accepts ${name}: ${JSON.stringify(value)}`)
}

describe.each(contracts.map(contract => [contract.name, contract] as const))('%s', (step, contract) => {
  const inputs = Object.entries<InputSpec>(contract.inputs)
  const wrong = inputs.flatMap(([name, spec]) =>
    [wrongValue(spec), ...outOfBounds(spec)].filter(value => value !== undefined).map(value => [name, value] as const),
  )

  test.each(wrong)('%s: %j is answered with name, value, expectation and remedy', (name, value) => {
    const error = refusal(contract, name, value)
    expect(error.kind).toBe('input')
    // Rules may add what else is missing beside this input: each problem has its own line then, remedy included.
    const answer = `${error.message}\n${error.hint}`
    const start = answer.indexOf(`\`${name}\` is ${JSON.stringify(value)}, expected `)
    expect([start >= 0, answer]).toEqual([true, answer])
    const [, remedy] = /, expected [\s\S]+?(?:\. |\n)([\s\S]+)/.exec(answer.slice(start)) ?? []
    expect(remedy).toMatch(/\w+/)
    expect(error.message).toContain(step)
  })

  const required = inputs.filter(([, spec]) => spec.required).map(([name]) => name)
  test('without a required input it says so', () => {
    for (const name of required) {
      const error = refusal(contract, name, '')
      expect(error.message).toContain(`\`${name}\` is missing, expected `)
      expect(error.hint).toMatch(/\S/)
    }
  })

  test.each(inputs.map(([name]) => name))('a slip in the name %s finds its way back', name => {
    const slip = name.length > 3 ? `${name.slice(0, 2)}${name[3]}${name[2]}${name.slice(4)}` : `${name}x`
    if (slip === name || inputs.some(([other]) => other === slip)) return
    const error = refusal(contract, slip, 'x')
    expect(error.message).toContain(`\`${slip}\` is not an input of ${step}`)
    expect(error.message + error.hint).toContain('Did you mean `')
  })
})
