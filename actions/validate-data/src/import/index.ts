export { convertChecks } from './convert.js'
export { type ChecksFile, readChecks } from './read.js'
