import { describe, expect, test } from '@jest/globals'
import { breaks, schemaChanges } from '../../../../actions/validate-data/src/relations/schema-changes.js'
import { columnType } from '../../../../shared/data/duckdb/types.js'
import { checked, finding, outcomeJson, run, workspace, write } from './run.js'

const columns = (natives: Readonly<Record<string, string>>) =>
  Object.entries(natives).map(([name, native]) => ({ name, type: columnType(native), native }))
const kindOf = (from: string, to: string) => schemaChanges(columns({ a: from }), columns({ a: to }))[0]?.kind ?? 'same'

describe('types', () => {
  test.each([
    ['INTEGER', 'BIGINT'],
    ['UINTEGER', 'BIGINT'],
    ['UBIGINT', 'HUGEINT'],
    ['BIGINT', 'DOUBLE'],
    ['FLOAT', 'DOUBLE'],
    ['SMALLINT', 'FLOAT'],
    ['DECIMAL(10,2)', 'DECIMAL(12,2)'],
    ['DECIMAL(10,2)', 'DECIMAL(12,4)'],
    ['INTEGER', 'DECIMAL(12,2)'],
    ['DECIMAL(10,2)', 'DOUBLE'],
    ['DATE', 'TIMESTAMP'],
    ['TIMESTAMP_MS', 'TIMESTAMP'],
    ['UUID', 'VARCHAR'],
    [`ENUM('a', 'b')`, 'VARCHAR'],
  ])('%s → %s widens, and back narrows', (narrow, wide) => {
    expect(kindOf(narrow, wide)).toBe('widened')
    expect(kindOf(wide, narrow)).toBe('narrowed')
    expect(kindOf(wide, wide)).toBe('same')
  })

  test.each([
    ['BIGINT', 'VARCHAR'],
    ['UBIGINT', 'BIGINT'],
    ['DECIMAL(10,2)', 'DECIMAL(10,4)'],
    ['BIGINT', 'DECIMAL(18,0)'],
    ['INTEGER', 'FLOAT'],
    ['DECIMAL(10,2)', 'BIGINT'],
    ['BOOLEAN', 'INTEGER'],
    ['TIMESTAMP', 'TIMESTAMP WITH TIME ZONE'],
    ['INTEGER[]', 'BIGINT[]'],
    ['DATE', 'VARCHAR'],
    ['TIME', 'TIMESTAMP'],
  ])('%s and %s hold values that the other does not', (a, b) => {
    const kind = kindOf(a, b)
    expect(kind).toBe('changed')
    expect(kindOf(b, a)).toBe('changed')
  })
})

test('what breaks whom, as schema registries have it', () => {
  const table = (['added', 'removed', 'widened', 'narrowed', 'changed'] as const).map(kind => [
    kind,
    ...(['backward', 'forward', 'full'] as const).map(mode => breaks({ column: 'a', kind }, mode, [])),
    breaks({ column: 'a', kind }, 'full', ['a']),
  ])
  expect(table).toEqual([
    ['added', true, false, true, false],
    ['removed', false, true, true, false],
    ['widened', false, true, true, true],
    ['narrowed', true, false, true, true],
    ['changed', true, true, true, true],
  ])
})

test('columns are told apart by name, whatever the order and the case', () => {
  const changes = schemaChanges(
    columns({ a: 'DATE', b: 'DATE', C: 'DATE' }),
    columns({ b: 'DATE', a: 'DATE', c: 'DATE' }),
  )
  expect(changes).toEqual([
    { column: 'c', kind: 'added', to: 'DATE' },
    { column: 'C', kind: 'removed', from: 'DATE' },
  ])
})

describe('compatible with another dataset', () => {
  const of = async (data: string, other: string, mode: string, more = '') =>
    finding(
      await checked({ data, other }, `checks:\n  - schema: {compatible-with: other, mode: ${mode}${more}}\n`),
      'schema-compatible',
    )

  test('every change is named, with what it breaks', async () => {
    const [data, other] = ['id,amount,new\n1,1.5,x\n', 'id,amount,old\n1,2,2026-01-01\n']
    expect(await of(data, other, 'forward')).toMatchObject({
      verdict: 'fail',
      subject: 'columns',
      message:
        'columns are forward compatible with other: widened `amount` (BIGINT → DOUBLE), removed `old` (DATE): not forward compatible with other; added `new` (VARCHAR): compatible',
      observed: '3 changes: 1 removed, 1 added, 1 widened',
    })
    expect((await of(data, other, 'backward')).message).toContain(
      'added `new` (VARCHAR): not backward compatible with other; widened `amount` (BIGINT → DOUBLE), removed `old` (DATE): compatible',
    )
    expect(await of('id\n1\n', 'id\n7\n', 'full')).toMatchObject({
      verdict: 'pass',
      message: expect.stringContaining('columns and types are those of other'),
    })
  })

  test('columns may come and go where they are said to be optional', async () => {
    expect(await of('id,new\n1,2\n', 'id\n1\n', 'full')).toMatchObject({ verdict: 'fail' })
    expect(await of('id,new\n1,2\n', 'id\n1\n', 'full', ', optional: [new]')).toMatchObject({ verdict: 'pass' })
  })

  test('a column without values fits any type', async () => {
    expect(await of('id,a\n1,\n', 'id,a\n1,5\n', 'full')).toMatchObject({ verdict: 'pass' })
  })

  test('a declared type is no proof: values that cannot be read make it text', async () => {
    const outcome = await checked(
      { data: 'n\n1\nn/a\n', other: 'n\n1\n' },
      'columns: {n: {type: integer, tolerance: 1}}\nchecks:\n  - schema: {compatible-with: other, mode: backward}\n',
    )
    expect(finding(outcome, 'schema-compatible').message).toContain('changed `n` (BIGINT → VARCHAR)')
  })
})

test('compatible with the previous run, by what it left', async () => {
  const ctx = await workspace({
    'checks.yml': 'version: 1\nchecks:\n  - schema: {compatible-with: previous, mode: forward}\n',
    'data.csv': 'id,a,empty\n1,2,\n',
  })
  const first = await run(ctx)
  expect(finding(first, 'schema-compatible').verdict).toBe('inconclusive')
  expect(first.details).toMatchObject({
    columns: [
      { name: 'id', type: 'integer', native: 'BIGINT' },
      { name: 'a', type: 'integer', native: 'BIGINT' },
      { name: 'empty', type: 'unknown', native: 'VARCHAR' },
    ],
  })
  await write(ctx, { 'before.json': outcomeJson(first), 'data.csv': 'id,empty\n1,5\n' })
  expect(finding(await run(ctx, { baseline: 'before.json' }), 'schema-compatible')).toMatchObject({
    verdict: 'fail',
    message: expect.stringContaining('removed `a` (BIGINT): not forward compatible with the previous run'),
  })
  const { details: _, ...older } = first
  await write(ctx, { 'before.json': outcomeJson(older) })
  expect(finding(await run(ctx, { baseline: 'before.json' }), 'schema-compatible').verdict).toBe('inconclusive')
})
