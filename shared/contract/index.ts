export * from './contract.js'
export * from './input.js'
export * from './output.js'
export { formatDuration } from './parse.js'
