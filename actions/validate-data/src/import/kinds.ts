import { isMapping, type Mapping } from './mapping.js'

/** Whether this is a suite, of 1.x or before: a list of expectations under `expectations`. */
export function isSuite(value: unknown): value is Mapping {
  return isMapping(value) && Array.isArray(value.expectations)
}

/** Whether this is a contract of the Open Data Contract Standard. */
export function isContract(value: unknown): value is Mapping {
  return isMapping(value) && value.kind === 'DataContract' && 'apiVersion' in value
}
