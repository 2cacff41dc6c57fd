import type { ResourceDescriptor } from '../outcome/index.js'

/** How a training run ended, in the words that the step's output `ending` uses. */
export type Ending =
  | { readonly kind: 'succeeded' }
  /** The training code itself ended badly. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The machine went away: not the training code's fault. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'timed-out'; readonly reason: string }
  /** Somebody else cancelled it. */
  | { readonly kind: 'cancelled'; readonly reason: string }

/** What the training code is asked for; it reads this from `$MLOPS_REQUEST`. */
export interface TrainingRequest {
  readonly schema: 'mlops-training-request/v1'
  readonly parameters: Readonly<Record<string, string>>
  readonly seed: number | null
  /** Absolute paths of the data files, in order of name. */
  readonly data: readonly string[]
  /** Digest of the data, computed by the step that starts training. */
  readonly dataset: ResourceDescriptor | null
  /** Absolute directory for the model and everything else that should be kept. */
  readonly output: string
  /** 1 for the first attempt. */
  readonly attempt: number
}

/** One stretch of a run, for the report: a job or a step of it. */
export interface Stage {
  readonly name: string
  readonly state: 'done' | 'failed' | 'running' | 'waiting' | 'skipped'
  readonly seconds: number | undefined
  readonly where: string | undefined
}

export interface TrainingRun {
  readonly ending: Ending
  /** Directory that holds `training-record.json` or `result.json` and the model; undefined unless it succeeded. */
  readonly directory: string | undefined
  readonly stages: readonly Stage[]
  /** The last lines of the log, where the engine has one. */
  readonly lastLines: readonly string[]
  readonly runUrl: string | undefined
  readonly startedAt: string
  readonly finishedAt: string
}
