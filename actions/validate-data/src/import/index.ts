export { type ChecksFile, readChecks } from './read.js'
