import { describe, expect, test } from '@jest/globals'
import { checked, finding, outcomeJson, run, workspace, write } from './run.js'

const rows = (count: number) => `a\n${Array.from({ length: count }, (_, index) => `${index}\n`).join('')}`

async function against(check: string, here: number, there: number) {
  const outcome = await checked({ data: rows(here), other: rows(there) }, `checks:\n  - row-count: ${check}\n`)
  return finding(outcome, 'row-count-change')
}

describe('rows compared with another dataset', () => {
  test.each([
    ['{dataset: other, equals: true}', 3, 3, 'pass'],
    ['{dataset: other, equals: true}', 3, 4, 'fail'],
    ['{dataset: other, ratio: [0.5, 1.5]}', 3, 2, 'pass'],
    ['{dataset: other, ratio: {min: 0.5, below: 1.5}}', 3, 2, 'fail'],
    ['{dataset: other, ratio: {above: 0.75}}', 3, 4, 'fail'],
    ['{dataset: other, ratio: [0.75, null]}', 3, 4, 'pass'],
    ['{dataset: other, difference: [-1, 1]}', 3, 4, 'pass'],
    ['{dataset: other, difference: [-1, 1]}', 5, 3, 'fail'],
    ['{dataset: other, difference: {below: 0}}', 3, 4, 'pass'],
    ['{dataset: other, difference: [0, null]}', 3, 4, 'fail'],
  ])('%s of %d and %d: %s', async (check, here, there, verdict) => {
    expect(await against(check, here, there)).toMatchObject({ verdict, subject: 'rows', truth: { kind: 'exact' } })
  })

  test('says both numbers, what they make and what was asked', async () => {
    expect(await against('{dataset: other, ratio: [0.9, 1.1]}', 1500, 1000)).toMatchObject({
      message:
        'rows are 0.9 … 1.1 times those of other: 1,500 rows, other has 1,000: a ratio of 1.5 (asked for 0.9 … 1.1)',
      observed: 1.5,
    })
    expect((await against('{dataset: other, equals: true}', 1, 2)).message).toBe(
      'as many rows as other: 1 row, other has 2: a difference of −1 (asked for the same number)',
    )
  })

  test('a ratio to no rows is none', async () => {
    expect(await against('{dataset: other, ratio: [0, null]}', 3, 0)).toMatchObject({ verdict: 'inconclusive' })
    expect(await against('{dataset: other, difference: [0, 5]}', 3, 0)).toMatchObject({ verdict: 'pass' })
  })

  test('counts the rows that `where` selects', async () => {
    const of = async (where: string) =>
      finding(
        await checked(
          { data: rows(10), other: rows(3) },
          `checks:\n  - row-count: {dataset: other, equals: true}\n    where: ${where}\n`,
        ),
        'row-count-change',
      )
    expect(await of('a < 3')).toMatchObject({ verdict: 'pass' })
    expect(await of('a > 99')).toMatchObject({ verdict: 'fail', message: expect.stringContaining('selects no row') })
  })
})

describe('rows compared with the previous run', () => {
  const CHECKS = 'version: 1\nchecks:\n  - row-count: {previous: true, ratio: [0.5, 2]}\n'

  test('come from its outcome', async () => {
    const ctx = await workspace({ 'checks.yml': CHECKS, 'data.csv': rows(10) })
    const first = await run(ctx)
    expect(first.verdict).toBe('inconclusive')
    expect(finding(first, 'row-count-change')).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('no earlier run is given as `baseline`'),
      remedy: expect.stringContaining('Give the outcome.json of an earlier run'),
    })
    await write(ctx, { 'before.json': outcomeJson(first), 'data.csv': rows(4) })
    expect(finding(await run(ctx, { baseline: 'before.json' }), 'row-count-change')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('4 rows, the previous run has 10: a ratio of 0.4'),
    })
    await write(ctx, { 'data.csv': rows(5) })
    const third = await run(ctx, { baseline: 'before.json' })
    expect(finding(third, 'row-count-change').verdict).toBe('pass')
    expect(JSON.stringify(third.blocks)).toMatch(/"Compared with the run",".* UTC, before\.json, sha256:[0-9a-f]{64}"/)
    expect(third.evidence?.dependencies).toEqual([
      { name: 'before.json', mediaType: 'application/json', digest: { sha256: expect.any(String) } },
    ])
  })

  test('come from the outputs of a release that kept no details', async () => {
    const ctx = await workspace({ 'checks.yml': CHECKS, 'data.csv': rows(10) })
    const { details: _, ...older } = await run(ctx)
    await write(ctx, { 'before.json': outcomeJson(older) })
    expect(finding(await run(ctx, { baseline: 'before.json' }), 'row-count-change').verdict).toBe('pass')
  })
})
