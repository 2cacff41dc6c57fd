import {
  ANDERSON_DARLING_RANGE,
  andersonDarlingTest,
  cramerVonMisesPValue,
  kolmogorovSmirnovPValue,
  type TwoSample,
  variance,
  wasserstein,
} from '../../../../shared/stats/index.js'
import type { Measured } from './measured.js'

/** The part of a sample that measures of values need: sorted, and the finite ones apart. */
export interface SortedValues {
  readonly values: Float64Array
  readonly finite: Float64Array
}

/** Measures over the values alone. Order statistics see infinities, Wasserstein sees the finite values. */
export function measuresOfValues(found: TwoSample, reference: SortedValues, current: SortedValues): Measured[] {
  const ks = kolmogorovSmirnovPValue(reference.values, current.values, found.ks.distance)
  const ad = andersonDarlingTest(found)
  const measures: Measured[] = [
    {
      name: 'ks',
      value: found.ks.distance,
      pValue: { value: ks.pValue, method: ks.method === 'asymptotic' ? 'asymptotic' : 'exact' },
    },
    {
      name: 'cramer-von-mises',
      value: found.cramerVonMises,
      pValue: { value: cramerVonMisesPValue(found), method: 'asymptotic' },
    },
  ]
  // Too few rows have no variance to scale by, and neither has a single value.
  if (Number.isFinite(ad.statistic)) {
    measures.push({
      name: 'anderson-darling',
      value: ad.statistic,
      pValue: {
        value: ad.pValue,
        method: `interpolated between ${ANDERSON_DARLING_RANGE.from} and ${ANDERSON_DARLING_RANGE.to}`,
      },
    })
  }
  if (reference.finite.length > 0 && current.finite.length > 0) {
    const allFinite = found.n === reference.finite.length && found.m === current.finite.length
    const distance = allFinite ? found.wasserstein : wasserstein(reference.finite, current.finite)
    const constant = reference.finite[0] === reference.finite.at(-1)
    measures.push({ name: 'wasserstein', value: distance })
    // A constant reference has no unit to measure by.
    const scaled =
      distance === 0 ? 0 : constant ? Number.POSITIVE_INFINITY : distance / Math.sqrt(variance(reference.finite))
    measures.push({ name: 'wasserstein-scaled', value: scaled })
  }
  return measures
}
