export * from './blocks.js'
export * from './outcome.js'
