export * from './metrics/auc.js'
export * from './metrics/classification.js'
export * from './metrics/delong.js'
export * from './metrics/proportion-intervals.js'
export * from './metrics/regression.js'
export * from './paired/auc-comparison.js'
export * from './paired/betting.js'
export * from './paired/bootstrap.js'
export {
  type ComparisonMethod,
  type Decision,
  decide,
  type PairedComparison,
  type RowsToDecideOptions,
  rowsToDecide,
} from './paired/decision.js'
export * from './paired/exact-unconditional.js'
export { type DiscordantCounts, tangoBounds, tangoScore } from './paired/tango.js'
export * from './paired/zero-one.js'
export * from './random/random.js'
export * from './random/samplers.js'
export * from './sequential/canary-forecast.js'
export * from './sequential/combined-tests.js'
export * from './sequential/dispersion.js'
export { type Counts, type EProcess, geometricGrid, type Poll, SequentialTest } from './sequential/e-process.js'
export * from './sequential/objective-test.js'
export * from './sequential/paired-replay-test.js'
export * from './sequential/ratio-confidence-sequence.js'
export * from './sequential/ratio-test.js'
export * from './sequential/split-check.js'
export * from './special/beta.js'
export * from './special/distributions.js'
export { lgamma, logFactorial, regularisedGamma } from './special/gamma.js'
export * from './special/log-space.js'
export * from './special/sum.js'
