/** Everything that is measured, with the words of the field. */
export const MEASURE_LABELS = {
  ks: 'KS',
  psi: 'PSI',
  'jensen-shannon': 'Jensen–Shannon distance',
  'jensen-shannon-divergence': 'Jensen–Shannon divergence',
  'kullback-leibler': 'Kullback–Leibler',
  hellinger: 'Hellinger',
  'total-variation': 'total variation',
  'l-infinity': 'L∞',
  wasserstein: 'Wasserstein',
  'wasserstein-scaled': 'Wasserstein (sd)',
  'anderson-darling': 'Anderson–Darling',
  'cramer-von-mises': 'Cramér–von Mises',
  'chi-square': 'chi-square',
  'g-test': 'G',
  'cramers-v': 'Cramér’s V',
} as const

export type MeasureName = keyof typeof MEASURE_LABELS

/** How a p-value was computed. */
export type PValueMethod = 'exact' | 'asymptotic' | 'interpolated between 0.001 and 0.25'

/** One number about how two sides of a column differ. */
export interface Measured {
  readonly name: MeasureName
  readonly value: number
  /** Chance of a value as large when both sides come from one distribution, where the measure is a test. */
  readonly pValue?:
    | { readonly value: number; readonly method: PValueMethod; readonly note?: string | undefined }
    | undefined
  /** From a stored profile: the value that the rows would give lies within so much of this one. Absent: it is that value. */
  readonly within?: number | undefined
}

export function measured(measures: readonly Measured[], name: MeasureName): number | undefined {
  return measures.find(measure => measure.name === name)?.value
}
