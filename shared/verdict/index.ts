export * from './exit-code.js'
export * from './finding.js'
export * from './truth.js'
export * from './verdict.js'
