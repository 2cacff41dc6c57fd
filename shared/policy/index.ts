export { errors as policyErrors } from './errors.js'
export { type JsonSchema, policyJsonSchema, type SchemaNames } from './json-schema.js'
export type { Path } from './problems.js'
export { type Policy, parsePolicy, readPolicy } from './read.js'
