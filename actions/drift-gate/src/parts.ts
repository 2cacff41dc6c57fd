import {
  chiSquareHomogeneity,
  jensenShannon,
  psi,
  psiUnderNoDrift,
  totalVariation,
} from '../../../shared/stats/index.js'

/** What a value can be, so that nothing is dropped: rows in a bin or category, or in one of the parts beside them. */
export type PartKind =
  | 'bin'
  | 'category'
  | 'below'
  | 'above'
  | 'minus-infinity'
  | 'plus-infinity'
  | 'rare'
  | 'new'
  | 'missing'
  | 'unreadable'

export interface Part {
  readonly kind: PartKind
  readonly label: string
  /** Rows. */
  readonly reference: number
  readonly current: number
}

/** Measures over parts, the same for both kinds of columns. */
export interface PartMeasures {
  readonly psi: number
  /** The 95 % quantile of PSI between two samples of these sizes when nothing has drifted (asymptotic). */
  readonly psiByChance: number
  /** Square root of the divergence in nats, 0 … 0.83. */
  readonly jensenShannon: number
  readonly totalVariation: number
  readonly chiSquare: {
    readonly statistic: number
    readonly df: number
    readonly pValue: number
    readonly lowExpected: boolean
  }
  /** Parts that hold rows on either side. */
  readonly filled: number
}

export function partMeasures(parts: readonly Part[]): PartMeasures {
  const before = parts.map(part => part.reference)
  const now = parts.map(part => part.current)
  const filled = parts.filter(part => part.reference + part.current > 0).length
  const [n, m] = [total(before), total(now)]
  return {
    psi: psi(before, now).value,
    psiByChance: psiUnderNoDrift(filled, n, m).quantile(0.95),
    jensenShannon: jensenShannon(before, now).distance,
    totalVariation: totalVariation(before, now),
    chiSquare: chiSquareHomogeneity(before, now),
    filled,
  }
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
