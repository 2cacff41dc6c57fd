import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  DRIFT_SAME_DATA: {
    kind: 'input',
    meaning: 'Reference and current are the same data, so nothing could ever differ.',
    remedy: 'Name the data that the model learned from as `reference` and new data as `current`.',
  },
  DRIFT_NO_COMMON_COLUMNS: {
    kind: 'input',
    meaning: 'The two datasets share no column.',
    remedy: 'Check that both inputs name the intended files, and that a CSV file has a header line.',
  },
  DRIFT_NOTHING_TO_COMPARE: {
    kind: 'input',
    meaning: 'All common columns are excluded, so nothing is left that could drift.',
    remedy: 'Set `type: numeric` or `type: categorical` in the policy for a column that is to be compared.',
  },
  DRIFT_COLUMN: {
    kind: 'input',
    meaning: 'An input or the policy names a column that the data does not have.',
    remedy: 'Compare the name with the header of the data; names are case-sensitive.',
  },
  DRIFT_TIME_COLUMN: {
    kind: 'input',
    meaning: 'The time column cannot be read as times, so no window can be cut.',
    remedy: 'Name a column of timestamps or dates such as `2026-07-01T06:00:00Z`.',
  },
  DRIFT_PROFILE: {
    kind: 'input',
    meaning: 'The file named as `profile` is no profile of a reference, or not one that fits the policy and the data.',
    remedy: 'Make it again with `mlops drift-gate profile`, with the same policy as this run.',
  },
  DRIFT_PROFILE_ROWS: {
    kind: 'input',
    meaning: 'Something was asked for that needs the rows of the reference, and a profile has none.',
    remedy: 'Give the reference as data (`reference`), or leave that out.',
  },
  DRIFT_IMPORTANCES: {
    kind: 'input',
    meaning: 'The file named as `importances` is not a JSON object of column names and numbers.',
    remedy: 'Write it as `{ "amount": 0.41, "channel": 0.2 }`; numbers are at least 0.',
  },
  DRIFT_STATE: {
    kind: 'input',
    meaning: 'The file named as `state` is no state of drift-gate, or cannot be read or written.',
    remedy: 'Name a file that earlier runs wrote, or one that does not exist yet: it is rebuilt from the evidence.',
  },
  DRIFT_NO_STATE: {
    kind: 'input',
    meaning: 'The policy asks for something that needs the memory of earlier runs, and none is given.',
    remedy: 'Give the input `state`: a file that is carried from run to run, e.g. `mlops/drift-state.json`.',
  },
  DRIFT_MEASURE: {
    kind: 'input',
    meaning: 'The policy asks for a measure that does not exist for the type of the column.',
    remedy:
      'Numeric columns have `ks`, `psi`, `jensen-shannon`; categorical ones `total-variation`, `psi`, `jensen-shannon`.',
  },
  DRIFT_LABEL: {
    kind: 'input',
    meaning: 'Labels, predictions or scores cannot be used as what they were named as.',
    remedy:
      'Check the inputs `label`, `prediction`, `score`, and `performance.task` and `performance.positive` of the policy.',
  },
  DRIFT_METRIC: {
    kind: 'input',
    meaning: 'The policy sets levels for a metric that cannot be computed from what is given.',
    remedy:
      'Give the input that it needs (`score` for auc, log-loss, brier, calibration; `prediction` for the others), or remove it.',
  },
})
