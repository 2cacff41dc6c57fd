export * from './action.js'
export type * from './context.js'
