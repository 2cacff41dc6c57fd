// What `stats` runs of this project's own code.

export { measureCategories } from '../../../actions/drift-gate/src/categories.js'
export { decideDataset } from '../../../actions/drift-gate/src/dataset.js'
export { decideColumns } from '../../../actions/drift-gate/src/decide.js'
export { sampleOf } from '../../../actions/drift-gate/src/numeric/sample.js'
export { measureNumeric } from '../../../actions/drift-gate/src/numeric.js'
export { DEFAULT_POLICY } from '../../../actions/drift-gate/src/policy.js'
export { Judge } from '../../../actions/helm-canary/src/judge.js'
export { planOf } from '../../../actions/helm-canary/src/plan.js'
export { policySchema as canarySchema } from '../../../actions/helm-canary/src/policy.js'
export { judgeHistory } from '../../../actions/validate-data/src/history/judge.js'
export * from '../../../shared/stats/index.js'
export { alarms } from '../../../test/actions/validate-data/infer/simulate.js'
