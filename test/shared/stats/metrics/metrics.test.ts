import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  accuracy,
  auc,
  aucInterval,
  aucScorer,
  brier,
  clopperPearson,
  confusion,
  delong,
  f1,
  logLoss,
  mae,
  precision,
  r2,
  recall,
  rmse,
  wilson,
} from '../../../../shared/stats/index.js'
import { golden } from '../golden/golden.js'

fc.configureGlobal({ seed: 20261121 })

describe('against independent numbers', () => {
  test('AUC and DeLong covariance, with and without ties', () => {
    for (const { labels, first, second, auc: areas, covariance } of golden.delong) {
      const estimate = delong(labels, [first, second])
      for (const i of [0, 1]) {
        expect(estimate.aucs[i]).toBeCloseTo(areas[i], 12)
        for (const j of [0, 1]) expect(estimate.covariance[i]![j]).toBeCloseTo(covariance[i][j], 13)
      }
      expect(auc(labels, first)).toBeCloseTo(areas[0], 12)
      const interval = aucInterval(labels, first, 0.05)
      expect(interval.estimate - interval.lower).toBeCloseTo(1.959963984540054 * Math.sqrt(covariance[0][0]), 10)
    }
  })

  test('classification and regression metrics', () => {
    for (const g of golden.delong) {
      const hard = g.first.map((score: number) => (score > 0.5 ? 1 : 0))
      const table = confusion(g.labels, hard, 1)
      expect(accuracy(g.labels, hard)).toBeCloseTo(g.accuracy, 12)
      expect(precision(table)).toBeCloseTo(g.precision, 12)
      expect(recall(table)).toBeCloseTo(g.recall, 12)
      expect(f1(table)).toBeCloseTo(g.f1, 12)
      expect(logLoss(g.labels, g.first)).toBeCloseTo(g.log_loss, 12)
      expect(brier(g.labels, g.first)).toBeCloseTo(g.brier, 12)
      expect(rmse(g.first, g.second)).toBeCloseTo(g.rmse, 12)
      expect(mae(g.first, g.second)).toBeCloseTo(g.mae, 12)
      expect(r2(g.first, g.second)).toBeCloseTo(g.r2, 12)
    }
  })

  test('Wilson and Clopper-Pearson', () => {
    for (const { x, n, alpha, wilson: w, clopper_pearson: cp } of golden.proportions) {
      const score = wilson(x, n, alpha)
      const exact = clopperPearson(x, n, alpha)
      for (const [actual, expected] of [
        [score.lower, w[0]],
        [score.upper, w[1]],
        [exact.lower, cp[0]],
        [exact.upper, cp[1]],
      ] as const)
        expect(actual).toBeCloseTo(expected, 11)
    }
  })
})

describe('weights', () => {
  const rows = fc.array(
    fc.record({
      label: fc.integer({ min: 0, max: 1 }),
      score: fc.integer({ min: 0, max: 10 }).map(k => k / 10),
      weight: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 2, maxLength: 30 },
  )

  test('a row with weight k counts like k rows', () => {
    fc.assert(
      fc.property(rows, data => {
        const repeated = data.flatMap(row => Array.from({ length: row.weight }, () => row))
        const labels = data.map(row => row.label)
        const scores = data.map(row => row.score)
        const weights = data.map(row => row.weight)
        const hard = scores.map(Math.round)
        const [rLabels, rScores] = [repeated.map(row => row.label), repeated.map(row => row.score)]
        expect(confusion(labels, hard, 1, weights)).toEqual(confusion(rLabels, rScores.map(Math.round), 1))
        const scorer = aucScorer(labels, scores)
        for (const [weighted, plain] of [
          [accuracy(labels, hard, weights), accuracy(rLabels, rScores.map(Math.round))],
          [logLoss(labels, scores, weights), logLoss(rLabels, rScores)],
          [brier(labels, scores, weights), brier(rLabels, rScores)],
          [rmse(labels, scores, weights), rmse(rLabels, rScores)],
          [mae(labels, scores, weights), mae(rLabels, rScores)],
          [r2(labels, scores, weights), r2(rLabels, rScores)],
          [scorer(weights), auc(rLabels, rScores)],
        ] as const)
          if (Number.isNaN(plain)) expect(weighted).toBeNaN()
          else expect(weighted).toBeCloseTo(plain, 10)
      }),
    )
  })

  test('AUC: reversing the scores mirrors it, any increasing transform leaves it', () => {
    fc.assert(
      fc.property(rows, data => {
        const labels = data.map(row => row.label)
        const scores = data.map(row => row.score)
        const area = auc(labels, scores)
        if (Number.isNaN(area)) return
        expect(area).toBeGreaterThanOrEqual(0)
        expect(area).toBeLessThanOrEqual(1)
        expect(
          auc(
            labels,
            scores.map(score => -score),
          ),
        ).toBeCloseTo(1 - area, 12)
        expect(
          auc(
            labels,
            scores.map(score => score ** 3 + 7),
          ),
        ).toBeCloseTo(area, 12)
      }),
    )
  })
})

describe('edges', () => {
  test('what is undefined is NaN, what is wrong is refused', () => {
    expect(precision(confusion([1, 0], [0, 0], 1))).toBeNaN()
    expect(recall(confusion([0, 0], [0, 1], 1))).toBeNaN()
    expect(f1(confusion([0, 0], [0, 0], 1))).toBeNaN()
    expect(auc([1, 1], [0.1, 0.2])).toBeNaN()
    expect(r2([3, 3], [1, 2])).toBeNaN()
    expect(accuracy([], [])).toBeNaN()
    expect(logLoss([1], [0])).toBeCloseTo(34.5388, 3)
    expect(accuracy(['a', 'b', 'c'], ['a', 'x', 'c'])).toBeCloseTo(2 / 3, 12)
    expect(() => accuracy([1], [1, 0])).toThrow(RangeError)
    expect(() => auc([2, 0], [0.1, 0.2])).toThrow(RangeError)
    expect(() => auc([1, 0], [0.1, Number.NaN])).toThrow(RangeError)
    expect(() => delong([1, 0, 0], [[0.1, 0.2, 0.3]])).toThrow(RangeError)
    expect(() => rmse([1], [])).toThrow(RangeError)
    expect(() => wilson(3, 2, 0.05)).toThrow(RangeError)
    expect(() => clopperPearson(1, 2, 0)).toThrow(RangeError)
  })

  test('proportion intervals contain the estimate and mirror', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const x = Math.round(part * n)
        for (const interval of [wilson, clopperPearson]) {
          const one = interval(x, n, 0.05)
          const other = interval(n - x, n, 0.05)
          expect(one.lower).toBeLessThanOrEqual(x / n)
          expect(one.upper).toBeGreaterThanOrEqual(x / n)
          expect(one.lower).toBeCloseTo(1 - other.upper, 9)
        }
      }),
    )
  })
})
