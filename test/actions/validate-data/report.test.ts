import { describe, expect, jest, test } from '@jest/globals'
import { type Place, place, REPORT } from './whole-run.js'

jest.setTimeout(60_000)

const data = 'id,amount\n1,10\n2,200\n3,3000\n'
const checks = `version: 1
key: id
columns:
  amount:
    range: [0, 100]
    description: Larger payments are wired, not booked.
    owner: payments@acme.example
    tags: [fraud, contract-7]
checks:
  - {column: amount, max: 1000}
  - {column: amount, mean: [0, 50], severity: warn}
`

const entries = async (it: Place) =>
  JSON.parse(await it.read(`${REPORT}/code-quality.json`)) as { description: string; fingerprint: string }[]
const testNames = (junit: string) => [...junit.matchAll(/<testcase [^>]*? name="([^"]*)"/g)].map(([, name]) => name)

describe('what a check says about itself', () => {
  test('stands where people who did not write it meet it', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': checks })
    const { stdout } = await it.run({}, { host: 'github', env: { GITHUB_ACTIONS: 'true' } })
    const about = 'Why it is checked: Larger payments are wired, not booked. Owner: payments@acme.example.'
    const annotation = stdout.split('\n').find(line => line.startsWith('::error') && line.includes('line=5'))
    expect(annotation).toContain('Larger payments are wired')
    expect(annotation).toContain('payments@acme.example')
    expect(await it.read(`${REPORT}/junit.xml`)).toContain(about)
    expect((await entries(it)).map(({ description }) => description)).toContainEqual(expect.stringContaining(about))
    const { next, blocks } = await it.outcome()
    expect(next).toContain('ask payments@acme.example')
    const section = blocks.find(block => (block as { title?: string }).title === 'Checks') as unknown as {
      blocks: { columns: { title: string }[]; rows: unknown[][] }[]
    }
    expect(section.blocks[1]!.columns.map(({ title }) => title)).toEqual([
      'Check',
      'Why it is checked',
      'Owner',
      'Tags',
    ])
    expect(section.blocks[1]!.rows).toEqual([
      ['amount is 0 … 100', 'Larger payments are wired, not booked.', 'payments@acme.example', 'fraud, contract-7'],
    ])
  })

  test('a passing check needs no words', async () => {
    const it = await place({ 'data.csv': 'id,amount\n1,10\n', 'checks.yml': checks })
    await it.run()
    expect(await it.read(`${REPORT}/junit.xml`)).not.toContain('Why it is checked')
    expect((await it.outcome()).next).not.toContain('ask')
  })
})

describe('machine-readable forms', () => {
  test('tell checks of one kind and column apart, in every run in the same way', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': checks })
    await it.run()
    const before = await entries(it)
    const names = testNames(await it.read(`${REPORT}/junit.xml`))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining([
        'column-range amount: amount is 0 … 100',
        'column-range amount: amount is at most 1,000',
      ]),
    )
    // The first of the two is mended; the other one is still the same entry for GitLab.
    await it.write('checks.yml', checks.replace('[0, 100]', '[0, 9999]'))
    await it.run()
    const after = await entries(it)
    const of = (list: typeof before, words: string) =>
      list.find(entry => entry.description.startsWith(words))?.fingerprint
    expect(of(after, 'amount is at most')).toBe(of(before, 'amount is at most'))
    expect(of(after, 'amount is 0')).toBeUndefined()
  })

  test('have the number that an aggregate found', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': checks })
    await it.run()
    const { findings, measures } = await it.outcome()
    const mean = findings.find(({ id }) => id?.includes('mean'))
    expect(mean).toMatchObject({ severity: 'warn', observed: 1070 })
    expect(measures).toContainEqual(expect.objectContaining({ name: 'check_value', value: 1070 }))
    expect(await it.read(`${REPORT}/metrics.prom`)).toMatch(/check_value\{.*mean.*\} 1070/)
    expect(await it.read(`${REPORT}/summary.md`)).toMatch(/amount has a mean of 0 … 50 \| mean 1,070/)
  })
})

test('malformed lines are annotated in the data file, up to ten', async () => {
  const it = await place({
    'data.csv': `id,amount\n${Array.from({ length: 30 }, (_, index) => `${index},1,1`).join('\n')}\n`,
    'checks.yml': 'version: 1\ncolumns: {id: integer}\n',
  })
  await it.run({ 'allow-empty': 'true' })
  const lines = (await it.outcome()).findings.filter(({ file }) => file === 'data.csv').map(({ line }) => line)
  expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})
