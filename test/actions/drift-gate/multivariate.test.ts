import { describe, expect, test } from '@jest/globals'
import { binNumbers, binTexts } from '../../../actions/drift-gate/src/multivariate/read.js'
import { csv, finding, project, table } from './project.js'

/** Two columns that rise together or, in `apart`, do not; neither changes by itself. */
const rows = (n: number, seed: number, together: boolean) =>
  csv(
    table(n, seed, random => {
      const income = random.uniform() * 100
      const other = random.uniform() * 100
      const spent = together ? (income + other * 0.3) % 100 : other
      return { income: income.toFixed(2), spent: spent.toFixed(2), channel: random.pick('pos', 'web', 'atm') }
    }),
  )

const inputs = { reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' }
const policy = (settings: string) => `version: 1\nmultivariate: ${settings}\n`

describe('all columns together', () => {
  test('a relation that broke is found where no column drifted, and the columns of it are named', async () => {
    const p = await project()
    await p.write('ref.csv', rows(3000, 1, true))
    await p.write('cur.csv', rows(3000, 2, false))
    await p.write('drift.yml', policy('{ rows: 2000 }'))
    const outcome = await p.gate(inputs)
    expect(outcome.outputs['drifted-columns']).toEqual([])
    const found = finding(outcome, 'multivariate-drift')
    expect(found).toMatchObject({
      verdict: 'fail',
      truth: { kind: 'error-controlled', guarantee: 'asymptotic', level: 0.05 },
      location: { file: 'drift.yml', line: 2 },
    })
    expect(found?.message).toMatch(/AUC 0\.[789]\d+, shown to be at least .*Most is told by `(income|spent)`/)
    expect(found?.message).not.toContain('`channel`')
    expect(outcome.verdict).toBe('fail')
    expect(outcome.headline).toContain('all columns together drifted')
    expect(outcome.outputs['should-retrain']).toBe(true)
    const measures = (outcome.measures ?? []).filter(({ name }) => name === 'multivariate_auc')
    expect(measures.map(({ labels }) => labels?.bound)).toEqual(['estimate', 'lower', 'upper'])
    expect(measures[1]!.value).toBeLessThan(measures[0]!.value)
  }, 60_000)

  test('without drift it passes with an upper bound; with few rows it cannot say; the default does not look', async () => {
    const p = await project()
    await p.write('ref.csv', rows(3000, 1, true))
    await p.write('cur.csv', rows(3000, 3, true))
    await p.write('drift.yml', policy('{ rows: 1000 }'))
    const same = await p.gate(inputs)
    expect(finding(same, 'multivariate-drift')).toMatchObject({
      verdict: 'pass',
      message: expect.stringMatching(/AUC 0\.[45]\d+, shown to be at most 0\.5\d*, fails above 0\.7\.$/),
    })
    expect(same.verdict).toBe('pass')
    expect(same.why).toMatch(/^Every row was read, none sampled but for the classifier/)
    expect(JSON.stringify(same.blocks)).not.toContain('Share in telling')
    await p.write('cur.csv', rows(150, 3, true))
    const few = await p.gate(inputs)
    expect(finding(few, 'multivariate-drift')).toMatchObject({ verdict: 'inconclusive' })
    expect(finding(few, 'multivariate-drift')?.message).toContain('needs 200 rows of each')
    await p.write('drift.yml', 'version: 1\n')
    expect(finding(await p.gate(inputs), 'multivariate-drift')).toBeUndefined()
  }, 60_000)

  test('levels out of order are an error at their line', async () => {
    const p = await project()
    await p.write('ref.csv', rows(300, 1, true))
    await p.write('cur.csv', rows(300, 2, true))
    await p.write('drift.yml', policy('{ warn: 0.8 }'))
    await expect(p.gate(inputs)).rejects.toMatchObject({ line: 2 })
  })
})

describe('bins', () => {
  test('numbers: what is missing stands first, equal values share a bin, order is kept', () => {
    const { codes, bins } = binNumbers(
      Float64Array.of(1, Number.NaN, 3),
      Float64Array.of(2, 2, Number.POSITIVE_INFINITY),
    )
    expect([...codes]).toEqual([1, 0, 3, 2, 2, 4])
    expect(bins).toBe(5)
  })

  test('numbers: a constant column and one without values have nothing to split', () => {
    expect(binNumbers(Float64Array.of(7, 7), Float64Array.of(7))).toMatchObject({ bins: 2 })
    expect([...binNumbers(Float64Array.of(Number.NaN), Float64Array.of(Number.NaN)).codes]).toEqual([0, 0])
  })

  test('texts: the most frequent have bins of their own, all others share one', () => {
    const many = Array.from({ length: 40 }, (_, k) => Array.from({ length: 41 - k }, () => `v${k}`)).flat()
    const { codes, bins, ordered } = binTexts([null, ...many])
    expect(codes[0]).toBe(0)
    expect(codes[1]).toBe(1)
    expect(codes.at(-1)).toBe(31)
    expect(bins).toBe(32)
    expect(ordered).toBe(false)
  })
})
