export { childEnvironment } from './child-environment.js'
export { createExec, type ExecSettings } from './exec.js'
export type * from './types.js'
