export * from './action-error.js'
