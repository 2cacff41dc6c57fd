// What `drift-alarms` runs of this project's own code.

export { measureCategories } from '../../../actions/drift-gate/src/categories.js'
export { learnedLevels } from '../../../actions/drift-gate/src/chunks/decide.js'
export { categoricalDistances, numericDistances, pooled } from '../../../actions/drift-gate/src/chunks/distances.js'
export { decideDataset } from '../../../actions/drift-gate/src/dataset.js'
export { decideColumns } from '../../../actions/drift-gate/src/decide.js'
export { referenceOfRows } from '../../../actions/drift-gate/src/numeric/reference.js'
export { sampleOf } from '../../../actions/drift-gate/src/numeric/sample.js'
export { measureAgainst } from '../../../actions/drift-gate/src/numeric.js'
export { DEFAULT_LEVELS } from '../../../actions/drift-gate/src/policy/levels.js'
export { policySchema } from '../../../actions/drift-gate/src/policy.js'
export * from '../../../shared/stats/index.js'
