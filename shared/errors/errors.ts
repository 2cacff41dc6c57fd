import { type ActionError, defineErrors } from './action-error.js'

/** Errors that every part can raise. */
export const errors = defineErrors({
  CANCELLED: {
    kind: 'cancelled',
    meaning: 'The step was asked to stop (SIGINT or SIGTERM, a cancelled job) and has stopped.',
    remedy: 'Run the job again; a step that had finished is found and not repeated.',
  },
})

/** Raised wherever waiting or work ends because the step was cancelled. */
export function cancelled(what: string, cause?: unknown, outputs?: Readonly<Record<string, string>>): ActionError {
  return errors.CANCELLED(`${what} was cancelled`, { cause, outputs })
}
