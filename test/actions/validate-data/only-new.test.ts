import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { fakeComments } from '../../fakes/comments.js'
import { startFake } from '../../fakes/server.js'
import { type Place, place, REPORT } from './whole-run.js'

jest.setTimeout(60_000)

const head = 'version: 1\nkey: id\n'
const checks = `${head}columns:
  id: {unique: true}
  amount: {max: 100}
  kind: {not-null: true}
`
/** Rows with these amounts, and so many of them without a kind. */
const csv = (amounts: readonly number[], without = 0) =>
  `id,amount,kind\n${amounts.map((amount, index) => `${index},${amount},${index < without ? '' : 'a'}`).join('\n')}\n`

/** Runs once over the first data, keeps the outcome as the baseline, and puts the second data in its place. */
async function since(
  before: readonly [data: string, checks: string],
  now: readonly [data: string, checks: string],
): Promise<Place> {
  const it = await place({ 'data.csv': before[0], 'checks.yml': before[1] })
  await it.run()
  await mkdir(join(it.workspace, 'target'))
  await copyFile(join(it.workspace, REPORT, 'outcome.json'), join(it.workspace, 'target/outcome.json'))
  await it.write('data.csv', now[0])
  await it.write('checks.yml', now[1])
  return it
}

const onlyNew = { baseline: 'target/outcome.json', 'only-new': 'true' }

const verdicts = async (it: Place) =>
  Object.fromEntries((await it.outcome()).findings.map(({ id, severity }) => [id, severity]))

describe('only-new', () => {
  const same = csv([1, 200, 300])

  test('a failure that is as it was is a warning, and the headline counts it', async () => {
    const it = await since([same, checks], [same, checks])
    const { exitCode } = await it.run(onlyNew)
    expect(exitCode).toBe(0)
    expect(await it.outcome()).toMatchObject({
      verdict: 'warn',
      headline: 'validate-data warns: nothing is worse than the baseline; 1 known failure among 8 checks',
      why: expect.stringContaining('2 of 3 rows fail (66.7 %, none allowed); known from the baseline and no worse'),
      outputs: { 'failed-checks': 0, 'warned-checks': 0, 'known-failures': 1 },
    })
    // The rows fail all the same, and are named.
    expect((await it.read(`${REPORT}/failing-rows.csv`)).trimEnd().split('\n')).toHaveLength(3)
    expect((await it.run({ ...onlyNew, 'fail-on': 'warn' })).exitCode).toBe(1)
  })

  const worse: [what: string, before: string, now: string, verdict: string][] = [
    ['one more row', csv([1, 200, 300]), csv([1, 200, 300, 400]), 'fail'],
    ['as many rows of fewer', csv([1, 2, 3, 200]), csv([1, 200]), 'fail'],
    ['more rows, a smaller share', csv([1, 200]), csv([1, 2, 3, 4, 5, 200, 300]), 'fail'],
    ['fewer rows, a smaller share', csv([1, 200, 300]), csv([1, 2, 200]), 'warn'],
    ['as many rows of more', csv([1, 200]), csv([1, 2, 200]), 'warn'],
    ['another row instead', csv([1, 200]), csv([200, 1]), 'warn'],
    ['none any more', csv([1, 200]), csv([1, 2]), 'pass'],
    ['the first one', csv([1, 2]), csv([1, 200]), 'fail'],
  ]
  test.each(worse)('%s', async (_, before, now, verdict) => {
    const it = await since([before, checks], [now, checks])
    await it.run(onlyNew)
    expect((await verdicts(it))['column-range amount: amount is at most 100']).toBe(verdict)
  })

  test('only what is new is in front, the rest is counted', async () => {
    const it = await since([csv([1, 200, 3]), checks], [csv([1, 200, 3], 2), checks])
    expect((await it.run(onlyNew)).exitCode).toBe(1)
    const { headline, findings } = await it.outcome()
    expect(headline).toBe('validate-data failed: 1 of 8 checks worse than the baseline, 2 of 3 rows; 1 known failure')
    expect(findings.map(({ severity }) => severity).slice(0, 3)).toEqual(['fail', 'warn', 'pass'])
  })

  test('a baseline that excused failures itself excuses them again', async () => {
    const it = await since([same, checks], [same, checks])
    await it.run(onlyNew)
    await copyFile(join(it.workspace, REPORT, 'outcome.json'), join(it.workspace, 'target/outcome.json'))
    expect((await it.run({ ...onlyNew, force: 'true' })).exitCode).toBe(0)
    expect((await it.outcome()).outputs['known-failures']).toBe(1)
  })

  test('a check is another one with other bounds, and the same with a name', async () => {
    const tighter = checks.replace('max: 100', 'max: 50')
    const unnamed = await since([same, checks], [same, tighter])
    expect((await unnamed.run(onlyNew)).exitCode).toBe(1)
    const named = (text: string) => text.replace('{max', '{name: amounts, max')
    const it = await since([same, named(checks)], [same, named(tighter)])
    expect((await it.run(onlyNew)).exitCode).toBe(0)
  })

  test('equal checks are told apart by their order', async () => {
    const twice = `${head}checks:\n  - {name: a, sql: amount < 250}\n  - {name: a, sql: amount < 150}\n`
    const it = await since([same, twice], [same, twice])
    await it.run(onlyNew)
    expect(await verdicts(it)).toMatchObject({ 'row-condition rows: a': 'warn', 'row-condition rows: a (2)': 'warn' })
  })

  test('what cannot be compared by rows is known only while it is the same', async () => {
    const sized = `${head}rows: {min: 10}\ncolumns: {id: integer}\n`
    const unchanged = await since([csv([1, 2]), sized], [csv([5, 6]), sized])
    expect((await unchanged.run(onlyNew)).exitCode).toBe(0)
    const fewer = await since([csv([1, 2]), sized], [csv([1]), sized])
    expect((await fewer.run(onlyNew)).exitCode).toBe(1)
  })

  test('what looked at nothing, or could not be looked at, is not excused', async () => {
    const nothing = `${head}columns:\n  amount: {max: 100, where: id > 99}\n`
    const it = await since([same, nothing], [same, nothing])
    expect((await it.run(onlyNew)).exitCode).toBe(1)
    const empty = await since(['id\n', `${head}columns: {id: integer}\n`], ['id\n', `${head}columns: {id: integer}\n`])
    expect((await empty.run(onlyNew)).exitCode).toBe(1)
    const absent = `${head}checks:\n  - {compare: gone >= id}\n`
    const lost = await since([same, absent], [same, absent])
    expect((await lost.run(onlyNew)).exitCode).toBe(4)
  })

  test('needs a baseline that tells of single checks', async () => {
    const it = await since([same, checks], [same, checks])
    const alone = await it.run({ 'only-new': 'true' })
    expect(alone.exitCode).toBe(2)
    expect(alone.stdout).toContain('there is no baseline to compare with')
    const document = JSON.parse(await it.read('target/outcome.json'))
    document.details = undefined
    await it.write('target/outcome.json', JSON.stringify(document))
    const old = await it.run(onlyNew)
    expect(old.exitCode).toBe(2)
    expect(old.stdout).toContain('does not tell how each check ended')
    expect((await it.run({ baseline: 'target' })).exitCode).toBe(1)
    expect(await it.read(`${REPORT}/summary.md`)).toContain('does not tell how each check ended')
  })

  test('the baseline is in the key and in the evidence', async () => {
    const it = await since([same, checks], [same, checks])
    await it.run(onlyNew)
    const { key, digests } = await it.outcome()
    expect(key).toMatchObject({ 'only-new': 'true', baseline: expect.stringMatching(/^sha256:/) })
    expect(digests.dependencies).toEqual([expect.objectContaining({ name: 'target/outcome.json' })])
  })
})

describe('the comparison', () => {
  const removed = checks.replace('  kind: {not-null: true}\n', '')

  test('names what is newly failing, worse, fixed, known and no longer checked, first of all', async () => {
    const before = csv([1, 200, 300, 4], 1)
    const it = await since(
      [before, `${checks}checks: [{sql: id < 3}, {sql: amount < 400}]\n`],
      [csv([1, 200, 300, 500, 5]), `${removed}checks: [{sql: id < 3}, {sql: amount < 400}]\n`],
    )
    await it.run({ baseline: 'target' })
    const { blocks } = await it.outcome()
    const [section] = blocks as { title: string; blocks: { type: string; text?: string; rows?: unknown[][] }[] }[]
    expect(section!.title).toBe('Against the baseline')
    expect(section!.blocks[0]!.text).toMatch(
      /^5 rows, 4 before \(\+25 %\)\. Checks: 1 newly failing, 2 worse, 1 not checked any more\. The baseline is `target\/outcome\.json` from .* UTC; it said fail\.$/,
    )
    expect(section!.blocks[1]!.rows!.map(([, ...cells]) => cells)).toEqual([
      ['amount < 400', 'newly failing', 0, 1, expect.any(Number)],
      ['amount is at most 100', 'worse', 2, 3, 5],
      ['id < 3', 'worse', 1, 2, expect.any(Number)],
      ['kind is never missing', 'not checked any more', 1, null, null],
    ])
  })

  test('stands near the top of the comment, within the host’s limit', async () => {
    const many = Array.from(
      { length: 150 },
      (_, index) => `  - {name: "check ${index} ${'of a long name '.repeat(30)}", sql: amount < ${150 + index}}`,
    )
    const text = `${head}checks:\n${many.join('\n')}\n`
    const it = await since([csv([1, 2]), text], [csv([1, 2, 900]), text])
    const store = fakeComments('a token')
    const server = await startFake(store.handlers)
    const env = {
      CI_API_V4_URL: server.url,
      CI_PROJECT_PATH: 'group/fraud',
      CI_MERGE_REQUEST_IID: '12',
    }
    await it.run({ baseline: 'target', comment: 'true', token: 'a token' }, { host: 'gitlab', env })
    await server.close()
    const comment = store.comments[0]?.body
    expect(comment!.length).toBeLessThanOrEqual(65_536)
    expect(comment!.indexOf('Against the baseline')).toBeGreaterThan(0)
    expect(comment!.indexOf('Against the baseline')).toBeLessThan(comment!.indexOf('Checks\n'))
    expect(comment).toContain('150 newly failing')
  })
})
