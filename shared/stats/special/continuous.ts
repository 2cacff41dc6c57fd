import { incompleteBeta } from './beta.js'
import { normalCdf, studentTCdf } from './distributions.js'
import { regularisedGamma } from './gamma.js'

/** A continuous distribution in SciPy's terms: shape parameters, then `loc` and `scale`; z = (x - loc) / scale. */
interface Family {
  /** Names of the shape parameters in SciPy's order, all of them positive. */
  readonly shapes: readonly string[]
  /** P(Z <= z) of the standard form. */
  cdf(z: number, shapes: readonly number[]): number
}

const clamp = (z: number) => Math.min(1, Math.max(0, z))

const FAMILIES = {
  norm: { shapes: [], cdf: z => normalCdf(z) },
  uniform: { shapes: [], cdf: clamp },
  expon: { shapes: [], cdf: z => (z <= 0 ? 0 : -Math.expm1(-z)) },
  beta: { shapes: ['a', 'b'], cdf: (z, [a, b]) => incompleteBeta(clamp(z), a!, b!) },
  gamma: { shapes: ['a'], cdf: (z, [a]) => (z <= 0 ? 0 : regularisedGamma(a!, z).p) },
  chi2: { shapes: ['df'], cdf: (z, [df]) => (z <= 0 ? 0 : regularisedGamma(df! / 2, z / 2).p) },
  t: { shapes: ['df'], cdf: (z, [df]) => studentTCdf(z, df!) },
  lognorm: { shapes: ['s'], cdf: (z, [s]) => (z <= 0 ? 0 : normalCdf(Math.log(z) / s!)) },
  weibull_min: { shapes: ['c'], cdf: (z, [c]) => (z <= 0 ? 0 : -Math.expm1(-(z ** c!))) },
  pareto: { shapes: ['b'], cdf: (z, [b]) => (z <= 1 ? 0 : -Math.expm1(-b! * Math.log(z))) },
  logistic: { shapes: [], cdf: z => 1 / (1 + Math.exp(-z)) },
  laplace: { shapes: [], cdf: z => (z < 0 ? 0.5 * Math.exp(z) : 1 - 0.5 * Math.exp(-z)) },
  cauchy: { shapes: [], cdf: z => 0.5 + Math.atan(z) / Math.PI },
} satisfies Readonly<Record<string, Family>>

export type ContinuousName = keyof typeof FAMILIES

/** The continuous distributions that there are, by their names in SciPy. */
export const CONTINUOUS_NAMES = Object.keys(FAMILIES) as ContinuousName[]

/** Names of a distribution's shape parameters, in order; `loc` and `scale` come after them. */
export function shapesOf(name: ContinuousName): readonly string[] {
  return FAMILIES[name].shapes
}

/**
 * Distribution function of a continuous distribution, in the parameters of SciPy's `scipy.stats`.
 * @param shapes as many as `shapesOf` names, each positive
 * @returns x -> P(X <= x), 0 .. 1
 */
export function continuousCdf(
  name: ContinuousName,
  shapes: readonly number[],
  { loc = 0, scale = 1 }: { readonly loc?: number | undefined; readonly scale?: number | undefined } = {},
): (x: number) => number {
  const family: Family = FAMILIES[name]
  if (shapes.length !== family.shapes.length || !shapes.every(shape => shape > 0 && Number.isFinite(shape)))
    throw new RangeError(`${name} needs ${family.shapes.join(', ') || 'no shapes'}, each > 0, got ${shapes.join(', ')}`)
  if (!(scale > 0) || !Number.isFinite(scale) || !Number.isFinite(loc))
    throw new RangeError(`${name} needs a finite loc and a scale > 0, got ${loc} and ${scale}`)
  return x => {
    if (x === Number.POSITIVE_INFINITY) return 1
    if (x === Number.NEGATIVE_INFINITY) return 0
    return family.cdf((x - loc) / scale, shapes)
  }
}
