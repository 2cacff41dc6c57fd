export * from './redactor.js'
