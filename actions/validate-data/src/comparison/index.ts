export { type Change, type Compared, type Comparison, compare, excuseKnown } from './compare.js'
export { identities } from './identity.js'
export { type CheckRecord, checkRecord, checkRecords } from './record.js'
