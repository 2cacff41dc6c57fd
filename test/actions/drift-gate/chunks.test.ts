import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decideByRanks } from '../../../actions/drift-gate/src/chunks/decide.js'
import { categoricalDistances, numericDistances } from '../../../actions/drift-gate/src/chunks/distances.js'
import type { Comparison } from '../../../actions/drift-gate/src/comparison.js'
import { DEFAULT_POLICY } from '../../../actions/drift-gate/src/policy.js'
import { ksDistance, seededRandom, totalVariation } from '../../../shared/stats/index.js'
import { csv, finding, type Project, project, table } from './project.js'

describe('distances of chunks', () => {
  const chunk = fc
    .tuple(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 12 }), fc.nat(4))
    .filter(([values, absent]) => values.length + absent > 0)

  test('from the others and from the reference, as if each were compared by itself', () => {
    fc.assert(
      fc.property(fc.array(chunk, { minLength: 2, maxLength: 5 }), chunk, (given, last) => {
        const made = [...given, last].map(([values, absent]) => ({
          values: Float64Array.from(values).sort(),
          rows: values.length + absent,
          absent,
        }))
        const rows = (of: readonly (typeof made)[number][]) =>
          Float64Array.from(
            of.flatMap(({ values, absent }) => [...values, ...new Array<number>(absent).fill(-99)]),
          ).sort()
        const found = numericDistances(made.slice(0, -1), made.at(-1)!)
        for (const [k, own] of made.entries()) {
          const rest = rows(made.filter((_, other) => other !== k))
          const units = Math.sqrt(1 / own.rows + 1 / rest.length)
          expect(found.fromOthers[k]).toBeCloseTo(ksDistance(rows([own]), rest).distance / units, 9)
        }
        for (const [k, own] of made.slice(0, -1).entries()) {
          expect(found.fromReference[k]).toBeCloseTo(ksDistance(rows([own]), rows(made.slice(0, -1))).distance, 9)
        }
      }),
    )
  })

  test('of categories, by total variation', () => {
    const counts = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })), {
      minLength: 3,
      maxLength: 5,
    })
    fc.assert(
      fc.property(counts, all => {
        const found = categoricalDistances(all.slice(0, -1), all.at(-1)!)
        for (const [k, own] of all.entries()) {
          const others = all.filter((_, other) => other !== k)
          const rest = own.map((_, c) => others.reduce((sum, other) => sum + other[c]!, 0))
          const total = (part: readonly number[]) => part.reduce((sum, count) => sum + count, 0)
          const units = Math.sqrt(1 / total(own) + 1 / total(rest))
          expect(found.fromOthers[k]).toBeCloseTo(totalVariation(own, rest) / units, 9)
        }
      }),
    )
  })
})

describe('ranks', () => {
  const policy = { ...DEFAULT_POLICY, decide: 'ranks' as const, level: 0.1 }
  const comparison = (fromOthers: readonly number[]) =>
    ({
      chunks: { fromOthers, fromReference: [] },
      nothing: undefined,
      effect: { distance: 0.1, categories: 0 },
    }) as unknown as Comparison

  test('the chance of any alarm is at most the level when chunks are exchangeable, however columns depend', () => {
    const random = seededRandom(7)
    const rounds = 4000
    let alarms = 0
    for (let round = 0; round < rounds; round++) {
      // Eleven runs, three columns: one heavy-tailed, one that follows it, one with many ties.
      const base = Array.from({ length: 11 }, () => 1 / random.uniform())
      const columns = [base, base.map(value => value + random.uniform()), base.map(() => random.integer(3))]
      const decided = decideByRanks(columns.map(comparison), policy, policy.level)
      if (decided.some(({ verdict }) => verdict === 'fail')) alarms++
    }
    // One of eleven, give or take four standard errors.
    expect(alarms / rounds).toBeLessThanOrEqual(1 / 11 + 4 * Math.sqrt(0.09 / rounds))
    expect(alarms / rounds).toBeGreaterThan(0.03)
  })

  test('too few chunks are inconclusive and say how many there must be', () => {
    const [decision] = decideByRanks([comparison([1, 1, 1, 9])], policy, policy.level)
    expect(decision).toMatchObject({ verdict: 'inconclusive', note: '9 chunks of the reference are needed, it has 3' })
  })
})

/** Rows over days, whose amounts rise and fall with the week. */
const days = (from: number, count: number, seed: number, shift = 0) =>
  csv(
    table(count * 60, seed, (random, i) => {
      const day = from + Math.floor(i / 60)
      const time = new Date(Date.UTC(2026, 0, 1 + day, i % 24)).toISOString()
      return {
        ts: time,
        amount: (random.normal() + shift + (day % 7 < 2 ? 2 : 0)).toFixed(3),
        kind: random.pick('a', 'b'),
      }
    }),
  )

describe('with the step', () => {
  async function weeks(policy: string): Promise<Project> {
    const p = await project()
    await p.write('drift.yml', `version: 1\nlevel: 5%\n${policy}`)
    await p.write('ref.csv', days(0, 7 * 24, 1))
    await p.write('same.csv', days(7 * 24, 7, 2))
    await p.write('moved.csv', days(7 * 24, 7, 3, 0.7))
    await p.write('weekend.csv', days(7 * 24, 2, 4))
    return p
  }
  const inputs = { reference: 'ref.csv', policy: 'drift.yml', 'time-column': 'ts', 'current-window': '7d' }

  test('ranks: a week is compared with weeks, so that a season is no drift and a shift is', async () => {
    const p = await weeks('decide: ranks\n')
    const same = await p.gate({ ...inputs, current: 'same.csv' })
    expect(same.verdict).toBe('pass')
    expect(finding(same, 'column-drift', 'amount')).toMatchObject({
      truth: { kind: 'error-controlled', procedure: expect.stringMatching(/ranked among 2[34] reference chunks/) },
    })
    const moved = await p.gate({ ...inputs, current: 'moved.csv' })
    expect(finding(moved, 'column-drift', 'amount')?.verdict).toBe('fail')
    expect(finding(moved, 'column-drift', 'kind')?.verdict).toBe('pass')
    expect(moved.verdict).toBe('fail')
  })

  test('three-sigma is a rule of thumb that says so; learned levels are those that the chunks keep', async () => {
    const p = await weeks('decide: three-sigma\n')
    const thumb = await p.gate({ ...inputs, current: 'moved.csv' })
    expect(finding(thumb, 'column-drift', 'amount')).toMatchObject({
      verdict: 'fail',
      truth: { kind: 'rule-of-thumb', why: expect.stringContaining('three standard deviations') },
    })
    // A weekend alone is far from the whole, as each single day is; the chunks of two days know that.
    await p.write('drift.yml', 'version: 1\nlevels: learned\n')
    const twoDays = { ...inputs, 'current-window': '2d', current: 'weekend.csv' }
    const learned = await p.gate(twoDays)
    expect(finding(learned, 'column-drift', 'amount')?.verdict).not.toBe('fail')
    await p.write('drift.yml', 'version: 1\n')
    const given = await p.gate(twoDays)
    expect(finding(given, 'column-drift', 'amount')?.verdict).toBe('fail')
  })

  test('without a window the reference is cut into equally many rows; without a time column it is an error', async () => {
    const p = await weeks('decide: ranks\nchunks: 21\n')
    const plain = { reference: 'ref.csv', policy: 'drift.yml', current: 'same.csv' }
    const outcome = await p.gate({ ...plain, 'time-column': 'ts' })
    expect(JSON.stringify(outcome.findings)).toContain('ranked among 21 reference chunks')
    await expect(p.gate(plain)).rejects.toMatchObject({ code: 'DRIFT_TIME_COLUMN', line: 3 })
  })

  test('too short a reference is inconclusive', async () => {
    const p = await weeks('decide: ranks\n')
    await p.write('ref.csv', days(0, 30, 1))
    const outcome = await p.gate({ ...inputs, current: 'same.csv' })
    expect(outcome.verdict).toBe('inconclusive')
    expect(finding(outcome, 'column-drift', 'amount')?.message).toContain(
      '19 chunks of the reference are needed, it has 4',
    )
  })
})
