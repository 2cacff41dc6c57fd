export * from './format.js'
