export * from './action.js'
export { clock } from './clock.js'
export type * from './context.js'
export { trustedKeysOf } from './proof.js'
export { RELEASE } from './release.js'
export { FILES as REPORT_FILES } from './render.js'
export { exitWith, run } from './run.js'
export { type Ended, runStep } from './run-step.js'
export { OUTCOME_FILE, type Staging, stage } from './staging.js'
export {
  type LazySubcommand,
  runSubcommand,
  type Subcommand,
  type SubcommandContext,
  type SubcommandResult,
  subcommand,
} from './subcommand.js'
export type { RunOptions } from './world.js'
