export * from './action-error.js'
export { cancelled } from './errors.js'
export { fileFault } from './file-faults.js'
