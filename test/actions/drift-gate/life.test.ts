import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cooldownSince, placeIn, streakOf } from '../../../actions/drift-gate/src/life/life.js'
import { type BatchRecord, mergeRecords } from '../../../actions/drift-gate/src/life/record.js'
import { readState, writeState } from '../../../actions/drift-gate/src/life/state-file.js'
import type { EvidenceRecord } from '../../../shared/evidence/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { lifetimeLevel } from '../../../shared/stats/index.js'
import { csv, finding, type Project, project, table } from './project.js'

const batch = (data: string, position: number, more: Partial<BatchRecord> = {}): BatchRecord => ({
  data,
  reference: 'sha256:r',
  policy: 'sha256:p',
  at: new Date(Date.UTC(2026, 0, position)).toISOString(),
  position,
  spent: 0,
  verdict: 'pass',
  retrain: false,
  rows: 10,
  drifted: [],
  ...more,
})
const LIFE = { reference: 'sha256:r', policy: 'sha256:p' }

describe('records', () => {
  const records = fc.array(
    fc.record({
      data: fc.constantFrom('a', 'b', 'c', 'd'),
      position: fc.integer({ min: 1, max: 9 }),
      retrain: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  const made = (given: readonly { data: string; position: number; retrain: boolean }[]) =>
    given.map(({ data, position, retrain }) => batch(data, position, { retrain }))

  test('merging depends neither on order nor on repetition, and loses no batch', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const [x, y] = [made(a), made(b)]
        const merged = mergeRecords(x, y)
        expect(mergeRecords(y, x)).toEqual(merged)
        expect(mergeRecords(merged, x, merged)).toEqual(merged)
        expect(new Set(merged.map(({ data }) => data))).toEqual(new Set([...x, ...y].map(({ data }) => data)))
      }),
    )
  })

  test('a batch that is judged again keeps its place; a lost record does not give its place away', () => {
    const all = [batch('a', 1), batch('b', 2), batch('c', 3)]
    const again = placeIn(all, { data: 'b', ...LIFE }, '2027-01-01T00:00:00.000Z')
    expect(again).toMatchObject({ position: 2, at: all[1]!.at, earlier: [all[0]] })
    expect(placeIn([all[0]!, all[2]!], { data: 'd', ...LIFE }, '').position).toBe(4)
    // Another reference begins another life.
    expect(placeIn(all, { data: 'd', reference: 'sha256:new', policy: 'sha256:p' }, '').position).toBe(1)
    const together = placeIn([...all, batch('d', 3)], { data: 'e', ...LIFE }, '')
    expect(together).toMatchObject({ position: 5, overspent: true })
  })

  test('streaks and cooldowns', () => {
    const fails = [batch('a', 1, { verdict: 'fail' }), batch('b', 2, { verdict: 'fail' })]
    expect(streakOf(fails, 'fail')).toBe(3)
    expect(streakOf(fails, 'inconclusive')).toBe(0)
    expect(streakOf([...fails, batch('c', 3)], 'fail')).toBe(1)
    const asked = [batch('a', 1, { retrain: true }), batch('b', 3)]
    expect(cooldownSince(asked, '2026-01-05T00:00:00.000Z', 7 * 864e5)).toBe(asked[0]!.at)
    expect(cooldownSince(asked, '2026-01-09T00:00:00.000Z', 7 * 864e5)).toBeUndefined()
  })

  test('levels of a whole life add up to no more than its level', () => {
    let spent = 0
    for (let t = 1; t <= 10_000; t++) spent += lifetimeLevel(0.05, t)
    expect(spent).toBeLessThanOrEqual(0.05)
    expect(spent).toBeGreaterThan(0.0499)
  })
})

describe('the state file', () => {
  test('many writers at once: every record arrives or can be brought back, and the file is whole at any time', async () => {
    const { ctx } = await project()
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => writeState('state/drift.json', [batch(`b${i}`, i + 1)], ctx)),
    )
    const kept = await readState('state/drift.json', ctx)
    expect(kept.length).toBeGreaterThan(0)
    await writeState(
      'state/drift.json',
      Array.from({ length: 12 }, (_, i) => batch(`b${i}`, i + 1)),
      ctx,
    )
    expect(await readState('state/drift.json', ctx)).toHaveLength(12)
  })

  test('a file that is something else is refused and left as it is', async () => {
    const { ctx } = await project()
    for (const text of [
      'not json',
      '{}',
      '{"schema":"urn:mlops-actions:schema:drift-state:v1","records":[{"data":1}]}',
      '',
    ]) {
      await writeFile(join(ctx.workspace, 'other.json'), text)
      await expect(readState('other.json', ctx)).rejects.toMatchObject({ code: 'DRIFT_STATE', file: 'other.json' })
      await expect(writeState('other.json', [batch('a', 1)], ctx)).rejects.toMatchObject({ code: 'DRIFT_STATE' })
      expect(await readFile(join(ctx.workspace, 'other.json'), 'utf8')).toBe(text)
    }
  })
})

const month = (seed: number, shift = 0) =>
  csv(table(3000, seed, random => ({ x: (random.normal() + shift).toFixed(4), k: random.pick('a', 'b', 'c') })))

describe('batch after batch', () => {
  async function prepared(policy: string): Promise<{ p: Project; run: (name: string) => Promise<Outcome> }> {
    const p = await project()
    await p.write('drift.yml', policy)
    await p.write('ref.csv', month(1))
    for (const [name, seed, shift] of [
      ['m1', 2, 0],
      ['m2', 3, 1],
      ['m3', 4, 1],
      ['m4', 5, 1],
      ['m5', 6, 0],
    ] as const) {
      await p.write(`${name}.csv`, month(seed, shift))
    }
    const inputs = { reference: 'ref.csv', policy: 'drift.yml', state: 'drift-state.json' }
    return { p, run: name => p.gate({ ...inputs, current: `${name}.csv` }) }
  }

  test('fails after so many in a row, and warns before; a batch judged again gives the same answer', async () => {
    const { run } = await prepared('version: 1\nfail-after: 2\n')
    expect((await run('m1')).verdict).toBe('pass')
    const first = await run('m2')
    expect(first.verdict).toBe('warn')
    expect(first.outputs['should-retrain']).toBe(false)
    expect(finding(first, 'drift-not-lasting')?.message).toContain('the first one of 2 in a row')
    expect(finding(first, 'column-drift', 'x')?.verdict).toBe('warn')
    const second = await run('m3')
    expect(second.verdict).toBe('fail')
    expect(second.outputs).toMatchObject({ 'should-retrain': true, position: 3, 'failed-in-a-row': 2 })
    expect(await run('m2')).toMatchObject({ verdict: 'warn', outputs: { position: 2, 'failed-in-a-row': 1 } })
    expect(await run('m5')).toMatchObject({ verdict: 'pass', outputs: { position: 4, 'failed-in-a-row': 0 } })
  })

  test('retraining is asked for once in the cooldown', async () => {
    const { p, run } = await prepared('version: 1\nretrain: { cooldown: 30d }\n')
    expect((await run('m2')).outputs['should-retrain']).toBe(true)
    await p.ctx.clock.sleep(864e5)
    const soon = await run('m3')
    expect(soon).toMatchObject({ verdict: 'fail', outputs: { 'should-retrain': false } })
    expect(finding(soon, 'retrain-cooling')?.verdict).toBe('warn')
    await p.ctx.clock.sleep(40 * 864e5)
    expect((await run('m4')).outputs['should-retrain']).toBe(true)
  })

  test('an error rate over the whole life: each batch spends its part, and says so', async () => {
    const { run } = await prepared('version: 1\nerror-rate: lifetime\n')
    const first = await run('m1')
    const truth = finding(first, 'column-drift', 'x')?.truth
    expect(truth).toMatchObject({ kind: 'error-controlled', procedure: expect.stringContaining('t-th batch') })
    expect(JSON.stringify(first.blocks)).toContain('batch 1 may spend 2.5 %')
    const second = await run('m2')
    expect(JSON.stringify(second.blocks)).toContain('batch 2 may spend 0.83 %')
    expect(second.verdict).toBe('fail')
  })

  test('a state that was lost is rebuilt from the evidence', async () => {
    const { p, run } = await prepared('version: 1\nfail-after: 2\n')
    const first = await run('m2')
    await rm(join(p.ctx.workspace, 'drift-state.json'))
    const details = first.evidence!.details as Record<string, unknown>
    const record = { step: 'drift-gate', details } as unknown as EvidenceRecord
    Object.assign(p.ctx, { evidence: { ...p.ctx.evidence, by: async () => [record] } })
    expect(await run('m3')).toMatchObject({ verdict: 'fail', outputs: { position: 2, 'failed-in-a-row': 2 } })
    expect(await readState('drift-state.json', p.ctx)).toHaveLength(2)
  })

  test('what needs a memory says so where there is none', async () => {
    const { p } = await prepared('version: 1\nfail-after: 3\n')
    const inputs = { reference: 'ref.csv', current: 'm1.csv', policy: 'drift.yml' }
    await expect(p.gate(inputs)).rejects.toMatchObject({ code: 'DRIFT_NO_STATE', line: 2 })
  })
})
