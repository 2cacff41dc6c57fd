import { readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { contract } from '../../../../actions/validate-data/src/contract.js'
import { step } from '../../../../actions/validate-data/src/main.js'
import { compilePlan } from '../../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { parseDatasets, refuseUnknownDatasets } from '../../../../actions/validate-data/src/relations/datasets.js'
import { parseInputs } from '../../../../shared/contract/index.js'
import { snippetsOf } from '../../../support/snippets.js'
import { checked, finding, run, workspace, write } from './run.js'

describe('the input', () => {
  test('is a name and files a line; several lines of one name belong together', () => {
    expect([...parseDatasets(['a: x/*.csv', 'b=C:\\data\\y.parquet', 'a : !x/old.csv', 'c-1_z:  a b.csv'])]).toEqual([
      ['a', ['x/*.csv', '!x/old.csv']],
      ['b', ['C:\\data\\y.parquet']],
      ['c-1_z', ['a b.csv']],
    ])
  })

  test.each([
    'x.csv',
    'a:',
    ': x.csv',
    'a b: x.csv',
    '1a: x.csv',
    '"a": x.csv',
    'data: x.csv',
    'Previous: x.csv',
    'mlops_a: x.csv',
    'a"b: x.csv',
  ])('refuses %j', line => {
    expect(() => parseDatasets([line])).toThrow(expect.objectContaining({ code: 'VALIDATE_DATASETS', kind: 'input' }))
  })

  test('refuses names that SQL would take for one', () => {
    expect(() => parseDatasets(['Test: a.csv', 'test: b.csv'])).toThrow('differ only in case')
  })
})

test('the example in the README is what it says', () => {
  const readme = readFileSync(new URL('../../../../actions/validate-data/README.md', import.meta.url), 'utf8')
  const snippets = snippetsOf(readme).map(({ text }) => text)
  const policy = policySchema.parse(load(snippets.find(text => text.includes('references:'))!))
  const plan = compilePlan(policy, { allowEmpty: false })
  const [{ with: given }] = load(snippets.find(text => text.includes('datasets:'))!) as [{ with: { datasets: string } }]
  const names = [...parseDatasets(given.datasets.trim().split('\n')).keys()]
  expect(plan.checks.filter(({ path }) => path !== undefined).map(({ code }) => code)).toEqual([
    'references',
    'disjoint',
    'row-count-change',
    'new-categories',
    'schema-compatible',
    'time-series-gaps',
    'time-series-duplicates',
    'column-fresh',
    'query-equals',
  ])
  expect(() => refuseUnknownDatasets(plan.checks, names, 'checks.yml', () => 1)).not.toThrow()
})

describe('a checks file', () => {
  const check = (name: string) => `version: 1\ncolumns: {id: {}}\nchecks:\n  - disjoint: {dataset: ${name}, key: id}\n`

  test('names only datasets that are given', async () => {
    const ctx = await workspace({ 'data.csv': 'id\n1\n', 'test.csv': 'id\n2\n', 'checks.yml': check('tests') })
    await expect(run(ctx, { datasets: 'test: test.csv' })).rejects.toMatchObject({
      code: 'VALIDATE_DATASET_UNKNOWN',
      kind: 'input',
      message: expect.stringContaining('needs the dataset `tests`'),
      hint: 'Did you mean `test`?',
      file: 'checks.yml',
      line: 4,
    })
    await expect(run(ctx)).rejects.toMatchObject({ hint: expect.stringContaining('No dataset is given') })
    await write(ctx, { 'checks.yml': check('data') })
    await expect(run(ctx, { datasets: 'test: test.csv' })).rejects.toMatchObject({ code: 'VALIDATE_DATASET_UNKNOWN' })
    await write(ctx, { 'checks.yml': check('"data.csv"') })
    await expect(run(ctx, { datasets: 'test: test.csv' })).rejects.toMatchObject({ code: 'VALIDATE_DATASET_UNKNOWN' })
  })

  test('reads them by name in queries, and no file besides', async () => {
    const tables = { data: 'id\n1\n2\n', known: 'id\n1\n' }
    const outcome = await checked(
      tables,
      'checks:\n  - query: SELECT id FROM data WHERE id NOT IN (SELECT id FROM known)\n',
    )
    expect(finding(outcome, 'query')).toMatchObject({ verdict: 'fail', observed: 1 })
    for (const sql of [
      `SELECT * FROM 'other.csv'`,
      `SELECT * FROM read_text('checks.yml')`,
      `SELECT * FROM glob('*')`,
      `SELECT * FROM read_csv('known.csv')`,
    ]) {
      const ctx = await workspace({
        'data.csv': 'id\n1\n',
        'known.csv': 'id\n1\n',
        'other.csv': 'id\n1\n',
        'checks.yml': `version: 1\nchecks:\n  - query: ${JSON.stringify(sql)}\n    equals-query: SELECT 1\n`,
      })
      await expect(run(ctx, { datasets: 'known: known.csv' })).rejects.toMatchObject({
        code: 'VALIDATE_CONDITION',
        line: 3,
      })
    }
  })

  test('may name them in conditions too', async () => {
    const outcome = await checked(
      { data: 'id\n1\n2\n', known: 'id\n1\n' },
      'checks:\n  - sql: id IN (SELECT k.id FROM known AS k)\n',
    )
    expect(finding(outcome, 'row-condition')).toMatchObject({ verdict: 'fail', observed: 1 })
  })
})

describe('a dataset', () => {
  test('of which a line cannot be read is refused, with the line', async () => {
    const tables = { data: 'id,a\n1,1\n', test: 'id,a\n2,2\n3,3,3\n' }
    await expect(checked(tables, 'checks:\n  - disjoint: {dataset: test, key: id}\n')).rejects.toMatchObject({
      code: 'VALIDATE_DATASET_LINES',
      file: 'test.csv',
      line: 3,
    })
  })

  test('may have another format than the data, and several files', async () => {
    const ctx = await workspace({
      'data.csv': 'id\n1\n2\n3\n',
      'old/a.jsonl': '{"id": 1}\n',
      'old/b.jsonl': '{"id": 2}\n',
      'checks.yml': 'version: 1\nchecks:\n  - references: {columns: id, dataset: old}\n',
    })
    const outcome = await run(ctx, { datasets: 'old: old/*.jsonl', format: 'csv' })
    expect(finding(outcome, 'references')).toMatchObject({ observed: 1 })
    expect(outcome.evidence?.dependencies).toEqual([
      { name: 'old/*.jsonl', digest: { dirHash: expect.any(String) }, annotations: { dataset: 'old' } },
    ])
    expect(JSON.stringify(outcome.blocks)).toMatch(/"Compared with old","old\/\*\.jsonl, 2 rows, dirHash:[0-9a-f]{64}"/)
  })

  test('that leads out of the workspace or is not there is refused', async () => {
    const ctx = await workspace({ 'data.csv': 'id\n1\n', 'checks.yml': 'version: 1\ncolumns: {id: {}}\n' })
    await symlink('/etc/hostname', join(ctx.workspace, 'link.csv'))
    await expect(run(ctx, { datasets: 'a: link.csv' })).rejects.toMatchObject({ code: 'DATA_LINK_OUTSIDE' })
    await expect(run(ctx, { datasets: 'a: none.csv' })).rejects.toMatchObject({ code: 'DATA_NOT_FOUND' })
  })

  test('is part of what the outcome depends on', async () => {
    const ctx = await workspace({
      'data.csv': 'id\n1\n',
      'a.csv': 'id\n1\n',
      'checks.yml': 'version: 1\ncolumns: {id: {}}\n',
    })
    const keyOf = async (given: Record<string, string>) => {
      const { inputs } = parseInputs(
        contract,
        new Map(Object.entries({ data: 'data.csv', checks: 'checks.yml', ...given })),
      )
      return (await step.prepare(inputs, ctx)).key
    }
    const first = await keyOf({ datasets: 'a: a.csv' })
    expect(first.datasets).toMatch(/^\[\["a","sha256:[0-9a-f]{64}"\]\]$/)
    expect(await keyOf({ datasets: 'a: a.csv' })).toEqual(first)
    expect(await keyOf({ datasets: 'b: a.csv' })).not.toEqual(first)
    await write(ctx, { 'a.csv': 'id\n2\n' })
    expect(await keyOf({ datasets: 'a: a.csv' })).not.toEqual(first)
    expect(await keyOf({})).not.toHaveProperty('datasets')
  })
})

describe('mistakes in a checks file are named at their line', () => {
  test.each([
    ['- references: {columns: [a, b], dataset: x, to: id}', /`checks\[0\]\.references\.to` names 1 columns for the 2/],
    ['- references: {columns: a}', /dataset/],
    ['- row-count: {dataset: x}', /needs exactly one of `ratio`, `difference` and `equals: true`/],
    ['- row-count: {dataset: x, previous: true, equals: true}', /either `dataset` or `previous: true`/],
    ['- row-count: {equals: true}', /either `dataset` or `previous: true`/],
    ['- row-count: {dataset: x, ratio: [2, 1]}', /begins after it ends/],
    ['- {row-count: {previous: true, equals: true}, where: a > 1}', /`checks\[0\]\.where` does not go with `previous`/],
    ['- new-categories: {column: a}', /either `dataset` or `previous: true`/],
    ['- {new-categories: {column: a, previous: true, max-share: 1}, tolerance: 1}', /contradicts `max-share`/],
    ['- schema: {compatible-with: previous}', /mode/],
    ['- schema: {compatible-with: previous, mode: sideways}', /backward/],
    ['- time-series: {column: a, every: hourly}', /a duration such as/],
    ['- time-series: {column: a, every: 2h, max-gap: 1h}', /below `every`/],
    ['- time-series: {column: a, every: 0h}', /of no time/],
    ['- time-series: {column: a, duplicates: allow}', /asks for nothing/],
    ['- {column: a, against: b}', /goes with `fresh`/],
    ['- {query: SELECT 1, equals-query: SELECT 1, where: a}', /where/],
    ['- disjoint: {dataset: x, kye: a}', /key/],
  ])('%s', async (item, message) => {
    const ctx = await workspace({ 'data.csv': 'a\n1\n', 'checks.yml': `version: 1\nchecks:\n  ${item}\n` })
    const error = await run(ctx).catch(error => error)
    expect(error).toMatchObject({ code: 'POLICY_INVALID', kind: 'input', file: 'checks.yml', line: 3 })
    expect(error.message).toMatch(message)
  })
})
