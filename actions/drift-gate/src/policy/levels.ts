export const NUMERIC_MEASURES = ['ks', 'psi', 'jensen-shannon'] as const
export const CATEGORICAL_MEASURES = ['total-variation', 'psi', 'jensen-shannon'] as const
export type Measure = (typeof NUMERIC_MEASURES)[number] | (typeof CATEGORICAL_MEASURES)[number]

/**
 * Levels where the policy sets none. A distance of 0.1 says that a tenth of the rows would have to change; for a
 * normal column that is a shift by a quarter of its standard deviation. PSI 0.1 and 0.25 are the levels that the
 * field uses; the Jensen–Shannon distances are about what a shift of that PSI gives (sqrt(PSI / 8)).
 */
export const DEFAULT_LEVELS: Readonly<Record<Measure, { readonly warn: number; readonly fail: number }>> = {
  ks: { warn: 0.05, fail: 0.1 },
  'total-variation': { warn: 0.05, fail: 0.1 },
  psi: { warn: 0.1, fail: 0.25 },
  'jensen-shannon': { warn: 0.11, fail: 0.18 },
}

export interface Levels {
  readonly measure: Measure
  readonly warn: number
  readonly fail: number
}

type Partly = {
  readonly measure?: Measure | undefined
  readonly warn?: number | undefined
  readonly fail?: number | undefined
}

/**
 * The measure and its levels from layers, the nearest first. Levels belong to a measure, so those that were set for
 * another one do not count; where only one of the two is set, the other gives way to it.
 */
export function levelsOf(...layers: readonly Partly[]): Levels {
  const measure = layers.find(layer => layer.measure !== undefined)!.measure!
  for (const layer of layers) {
    if ((layer.measure ?? measure) !== measure) continue
    if (layer.warn === undefined && layer.fail === undefined) continue
    const { warn, fail } = DEFAULT_LEVELS[measure]
    return {
      measure,
      warn: layer.warn ?? Math.min(warn, layer.fail!),
      fail: layer.fail ?? Math.max(fail, layer.warn!),
    }
  }
  return { measure, ...DEFAULT_LEVELS[measure] }
}
