import { computeErrors, type TrainingRun } from '../../../shared/compute/index.js'

/** Endings that are nobody's training failure become errors of infrastructure (exit code 3), `ending` told all the same. */
export function raiseInfrastructure({ ending, runUrl }: TrainingRun): void {
  if (ending.kind === 'succeeded' || ending.kind === 'failed') return
  const raise = {
    lost: computeErrors.TRAINING_LOST,
    'timed-out': computeErrors.TRAINING_TIME_LIMIT,
    cancelled: computeErrors.TRAINING_CANCELLED_THERE,
  }[ending.kind]
  throw raise(`${ending.reason}${runUrl === undefined ? '' : ` (${runUrl})`}`, {
    outputs: { ending: ending.kind, ...(runUrl === undefined ? {} : { 'run-url': runUrl }) },
  })
}
