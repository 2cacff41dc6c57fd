import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checked, finding, outcomeJson, run, workspace, write } from './run.js'

const column = (...values: readonly string[]) =>
  `id,c\n${values.map((value, index) => `${index},${value}`).join('\n')}\n`
const CHECK = 'checks:\n  - new-categories: {column: c, dataset: train}\n'

describe('values that another dataset lacks', () => {
  test('are named with their rows; missing ones are none', async () => {
    const outcome = await checked(
      { data: column('pos', 'atm', '', 'kiosk', 'kiosk', 'app', 'pos'), train: column('pos', 'atm', 'online', '') },
      CHECK,
    )
    expect(finding(outcome, 'new-categories')).toMatchObject({
      verdict: 'fail',
      subject: 'c',
      message:
        'c has no value that train lacks: 3 of 6 rows have a value that train lacks (50 %, none allowed): 2 new values, kiosk in 2 rows, app in 1 row',
      observed: 3,
    })
  })

  test('may be some', async () => {
    const tables = { data: column('a', 'b', 'c', 'd'), train: column('a', 'b', 'c') }
    const of = async (more: string) =>
      finding(
        await checked(tables, `checks:\n  - new-categories: {column: c, dataset: train, max-share: ${more}}\n`),
        'new-categories',
      )
    expect(await of('"25%"')).toMatchObject({ verdict: 'pass', message: expect.stringContaining('d in 1 row') })
    expect(await of('"24.9%"')).toMatchObject({ verdict: 'fail' })
    expect(await of('1')).toMatchObject({ verdict: 'pass' })
  })

  test('are compared as written: 5 and 5.0 are one, 05 is another', async () => {
    const outcome = await checked({ data: column('5', '7.5'), train: column('5.0', '7.5') }, CHECK)
    expect(finding(outcome, 'new-categories').verdict).toBe('pass')
    const texts = await checked({ data: column('05', '7'), train: column('5', '7') }, CHECK)
    expect(finding(texts, 'new-categories')).toMatchObject({ verdict: 'fail', observed: 1 })
  })

  test('are all of them where the other one has none', async () => {
    const outcome = await checked({ data: column('a', 'b'), train: 'id,c\n1,\n' }, CHECK)
    expect(finding(outcome, 'new-categories')).toMatchObject({ verdict: 'fail', observed: 2 })
  })
})

describe('values that the previous run lacks', () => {
  const CHECKS = 'version: 1\nkey: id\nchecks:\n  - new-categories: {column: c, previous: true}\n'

  test('are found by what it left', async () => {
    const ctx = await workspace({ 'checks.yml': CHECKS, 'data.csv': column('pos', "it's", 'é', '', 'pos') })
    const first = await run(ctx)
    expect(finding(first, 'new-categories')).toMatchObject({ verdict: 'inconclusive' })
    expect(first.details).toMatchObject({ rows: 5, categories: { c: ["it's", 'pos', 'é'] } })

    await write(ctx, { 'before.json': outcomeJson(first), 'data.csv': column("it's", 'é', '', 'new', 'Pos') })
    const second = await run(ctx, { baseline: 'before.json' })
    expect(finding(second, 'new-categories')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining(
        '2 of 4 rows have a value that the previous run lacks (50 %, none allowed): 2 new values, Pos in 1 row, new in 1 row',
      ),
    })
    expect(await readFile(join(ctx.reportDir, 'failing-rows.csv'), 'utf8')).toMatch(/,4,3,new\n.*,5,4,Pos\n$/)
  })

  test('cannot be told where it kept none, or too many', async () => {
    const ctx = await workspace({ 'checks.yml': 'version: 1\ncolumns: {c: {}}\n', 'data.csv': column('a') })
    await write(ctx, { 'before.json': outcomeJson(await run(ctx)), 'checks.yml': CHECKS })
    expect(finding(await run(ctx, { baseline: 'before.json' }), 'new-categories')).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('did not keep the values of `c`'),
    })
    await write(ctx, { 'data.csv': column(...Array.from({ length: 1001 }, (_, index) => `v${index}`)) })
    const many = await run(ctx)
    expect(many.details).toMatchObject({ categories: { c: null } })
    await write(ctx, { 'before.json': outcomeJson(many) })
    expect(finding(await run(ctx, { baseline: 'before.json' }), 'new-categories')).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('more than 1,000'),
    })
    await write(ctx, { 'data.csv': column(...Array.from({ length: 1000 }, (_, index) => `v${index}`)) })
    await write(ctx, { 'before.json': outcomeJson(await run(ctx)) })
    expect(finding(await run(ctx, { baseline: 'before.json' }), 'new-categories').verdict).toBe('pass')
  })

  test('of a sensitive column are neither kept nor shown', async () => {
    const ctx = await workspace({ 'checks.yml': CHECKS, 'data.csv': column('secret1', 'secret2') })
    const outcome = await run(ctx, { sensitive: 'c' })
    expect(outcome.details).toMatchObject({ categories: { c: null } })
    const shown = await checked({ data: column('secret1', 'secret2', 'x'), train: column('x') }, CHECK, {
      sensitive: 'c',
    })
    expect(JSON.stringify([outcome, shown])).not.toContain('secret')
    expect(finding(shown, 'new-categories').message).toContain(
      '2 of 3 rows have a value that train lacks (66.7 %, none allowed): 2 new values',
    )
  })
})
