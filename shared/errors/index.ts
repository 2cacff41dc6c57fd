export * from './action-error.js'
export { cancelled } from './errors.js'
