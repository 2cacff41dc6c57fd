export { againstBaseline, type Change, type Compared, type Comparison } from './compare.js'
export { identities } from './identity.js'
export { type CheckRecord, checkRecords } from './record.js'
