import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { contract } from '../../../actions/register-model/src/contract.js'
import { policySchema } from '../../../actions/register-model/src/policy.js'
import { parseInputs } from '../../../shared/contract/index.js'
import { policyJsonSchema } from '../../../shared/policy/index.js'
import { snippetsOf } from '../../support/snippets.js'

const readme = readFileSync('actions/register-model/README.md', 'utf8')
const yaml = snippetsOf(readme).filter(({ language }) => language === 'yaml')

describe('the README of register-model', () => {
  test('shows a policy that is one', () => {
    const policies = yaml.filter(({ text }) => text.startsWith('version: 1'))
    expect(policies).toHaveLength(1)
    expect(policySchema.safeParse(load(policies[0]!.text)).error).toBeUndefined()
  })

  test('names every measure and every procedure of the policy', () => {
    const schema = JSON.stringify(policyJsonSchema(policySchema))
    const lists = [...schema.matchAll(/"(measure|procedure)":\{[^{}]*?"(?:enum":\[([^\]]+)\]|const":("[^"]+"))/g)]
    const names = new Set(lists.flatMap(([, , several, one]) => JSON.parse(`[${several ?? one}]`) as string[]))
    expect(names.size).toBeGreaterThan(10)
    expect([...names].filter(name => name !== 'delong' && !readme.includes(`\`${name}\``))).toEqual([])
  })

  test('shows steps whose inputs are accepted', () => {
    const steps = yaml.flatMap(({ text }) => {
      const found = load(text)
      return Array.isArray(found) ? (found as { with: Record<string, string> }[]) : []
    })
    expect(steps).toHaveLength(2)
    for (const step of steps) expect(() => parseInputs(contract, new Map(Object.entries(step.with)))).not.toThrow()
  })

  test('the command for a laptop is accepted', () => {
    const [, words = ''] = /`mlops register-model ([^`]+)`/.exec(readme) ?? []
    const flags = words.trim().split(/\s+/)
    const given = new Map<string, string>()
    for (let i = 0; i < flags.length; i += 2) given.set(flags[i]!.replace(/^--/, ''), flags[i + 1]!)
    expect(given.size).toBe(4)
    expect(() => parseInputs(contract, given)).not.toThrow()
  })
})
