import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'js-yaml'
import { collectSources } from '../../scripts/generate/sources.js'
import { parsePolicy } from '../../shared/policy/index.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { policies } = await collectSources(root)

/** What the files of each step are called wherever this repository has one. */
const STEP_OF: Readonly<Record<string, string>> = {
  'checks.yml': 'validate-data',
  'promotion.yml': 'register-model',
  'smoke.yml': 'build-image',
  'canary.yml': 'helm-canary',
  'drift.yml': 'drift-gate',
}

const files = ['demo', 'workflows-examples']
  .filter(folder => existsSync(join(root, folder)))
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(path => join(folder, path)),
  )
  .filter(path => STEP_OF[basename(path)] !== undefined && !/[\\/](node_modules|mlops-out)[\\/]/.test(path))

function schemasOf(step: string) {
  const source = policies.find(policy => policy.step === step)
  if (!source) throw new Error(`${step} has no policy module`)
  const published = readFileSync(join(root, `docs/schemas/${step}.${source.name}.schema.json`), 'utf8')
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: false, validateFormats: false, allErrors: true })
  return { source, validate: ajv.compile(JSON.parse(published)) }
}

describe('policy files of the demo and the examples', () => {
  test('are found', () => expect(files.length).toBeGreaterThan(0))

  test.each(files)('%s is accepted by the step and by the published schema', path => {
    const { source, validate } = schemasOf(STEP_OF[basename(path)]!)
    const text = readFileSync(join(root, path), 'utf8')
    expect(() => parsePolicy(text, source.schema, path)).not.toThrow()
    validate(load(text))
    expect(validate.errors ?? []).toEqual([])
  })

  test.each(policies.map(({ step }) => step))('an unknown key is refused by both: %s', step => {
    const { source, validate } = schemasOf(step)
    expect(() => parsePolicy('nonsense-key: 1\n', source.schema, 'policy.yml')).toThrow(
      '`nonsense-key` is not a known key',
    )
    expect(validate({ 'nonsense-key': 1 })).toBe(false)
  })
})
