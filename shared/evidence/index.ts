export * from './artifact.js'
export * from './digest.js'
export { errors as evidenceErrors } from './errors.js'
export type * from './types.js'
