import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { differences } from '../../scripts/generate/cli.js'
import { fill, table } from '../../scripts/generate/markdown.js'
import { orphans, render } from '../../scripts/generate/render.js'
import { collectSources } from '../../scripts/generate/sources.js'
import { sample } from '../shared/contract/sample.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = await collectSources(root)
const files = render(sources)

describe('what is generated from the contracts', () => {
  test('is current: `npm run generate` would change nothing', () => {
    expect(sources.contracts.length).toBeGreaterThan(0)
    expect(differences(root, sources, files)).toEqual([])
  })

  test('a changed contract, a lost file and a file that nothing generates are all noticed', () => {
    const fresh = { ...sources, read: (path: string) => files.get(path) ?? sources.read(path) }
    const [first, ...others] = sources.contracts
    const changed = { ...fresh, contracts: [{ ...first!, title: 'Another title' }, ...others] }
    const withoutErrors = {
      ...fresh,
      read: (path: string) => (path === 'docs/errors.md' ? undefined : fresh.read(path)),
    }
    expect(differences(root, fresh, render(changed))).toEqual([
      { path: `actions/${first!.name}/action.yml`, what: 'stale' },
    ])
    expect(differences(root, withoutErrors, files)).toEqual([{ path: 'docs/errors.md', what: 'missing' }])
    expect(orphans(files, ['docs/schemas/gone.inputs.schema.json', 'docs/architecture.md'])).toEqual([
      'docs/schemas/gone.inputs.schema.json',
    ])
  })

  test('every published schema is a JSON Schema that compiles', () => {
    const schemas = [...files].filter(([path]) => path.endsWith('.schema.json'))
    expect(schemas.length).toBeGreaterThanOrEqual(sources.contracts.length)
    for (const [, text] of schemas) {
      new Ajv2020({ allowUnionTypes: true, strict: false, validateFormats: false }).compile(JSON.parse(text))
    }
  })

  test('authors’ mistakes stop it', () => {
    const wrong = { ...sample, branding: { icon: 'activity', color: 'pink' } }
    expect(() => render({ ...sources, contracts: [wrong] })).toThrow('taste-soup: branding.color pink is unknown')
    const table = { A_CODE: { kind: 'input' as const, meaning: 'm', remedy: 'r' } }
    const twice = ['shared/a', 'shared/b'].map(folder => ({ folder, table }))
    expect(() => render({ ...sources, errors: twice })).toThrow('A_CODE is declared in shared/a and in shared/b')
  })
})

describe('markers in prose', () => {
  test('only what stands between them is replaced', () => {
    const text = 'before\n<!-- generated:a -->\nold\n<!-- /generated:a -->\nafter\n'
    const filled = 'before\n<!-- generated:a -->\nnew\n<!-- /generated:a -->\nafter\n'
    expect(fill(text, { a: 'new', b: 'unused' }, 'f.md')).toBe(filled)
    expect(fill(filled, { a: 'new' }, 'f.md')).toBe(filled)
  })

  test('a marker without partner, or that nothing fills, is an error', () => {
    expect(() => fill('<!-- generated:a -->', { a: 'x' }, 'f.md')).toThrow(
      'f.md: the marker <!-- generated:a --> has no',
    )
    expect(() => fill('<!-- generated:b --><!-- /generated:b -->', {}, 'f.md')).toThrow('nothing is generated')
  })

  test('cells cannot break out of a table', () => {
    expect(table(['A'], [['a|b\nc']])).toBe('| A |\n| --- |\n| a\\|b<br>c |')
  })
})
