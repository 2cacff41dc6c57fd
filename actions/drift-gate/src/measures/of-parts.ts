import {
  chiSquareHomogeneity,
  cramersV,
  gTest,
  hellinger,
  jensenShannon,
  kullbackLeibler,
  lInfinity,
  psi,
  totalVariation,
} from '../../../../shared/stats/index.js'
import type { Part } from '../parts.js'
import type { Measured } from './measured.js'

const LOW_EXPECTED = 'some expected counts are below 5'

/**
 * Measures over parts, the same for every type of column. Parts that are empty on one side count as half a row of the
 * smaller side in PSI and Kullback–Leibler, on both sides alike; the others need no such floor.
 */
export function measuresOfParts(parts: readonly Part[]): Measured[] {
  const before = parts.map(part => part.reference)
  const now = parts.map(part => part.current)
  const stability = psi(before, now)
  const { divergence, distance } = jensenShannon(before, now)
  const chi = chiSquareHomogeneity(before, now)
  const g = gTest(before, now)
  const note = chi.lowExpected ? LOW_EXPECTED : undefined
  const method = 'asymptotic'
  return [
    { name: 'psi', value: stability.value },
    { name: 'jensen-shannon', value: distance },
    { name: 'jensen-shannon-divergence', value: divergence },
    { name: 'kullback-leibler', value: kullbackLeibler(before, now, { floor: stability.floor }) },
    { name: 'hellinger', value: hellinger(before, now) },
    { name: 'total-variation', value: totalVariation(before, now) },
    { name: 'l-infinity', value: lInfinity(before, now) },
    { name: 'chi-square', value: chi.statistic, pValue: { value: chi.pValue, method, note } },
    { name: 'g-test', value: g.statistic, pValue: { value: g.pValue, method, note } },
    { name: 'cramers-v', value: cramersV(before, now) },
  ]
}

/** Parts that hold rows on either side. */
export const filledParts = (parts: readonly Part[]) => parts.filter(part => part.reference + part.current > 0).length
