import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  REGISTER_MODEL: {
    kind: 'input',
    meaning: 'The model is not a directory with files.',
    remedy: 'Give the directory that holds the model’s files as `model`.',
  },
  REGISTER_RECORD: {
    kind: 'input',
    meaning: 'The training record or the metrics file cannot be read, or does not hold numbers under `metrics`.',
    remedy: 'Write JSON: metrics as name → finite number. NaN and Infinity are no JSON.',
  },
  REGISTER_OTHER_MODEL: {
    kind: 'input',
    meaning:
      'The training record is about another model than the one to register, so its metrics say nothing about it.',
    remedy:
      'Give the record that was written with this model as `training-record`, and do not change the model after it.',
  },
  REGISTER_CARD: {
    kind: 'input',
    meaning: 'The text for the model card cannot be read.',
    remedy: 'Give a Markdown file as `card`, in UTF-8.',
  },
  REGISTER_SIGNATURE: {
    kind: 'input',
    meaning: 'The model’s signature (`MLmodel` or `signature.json`) cannot be read.',
    remedy: 'Correct the file, or set `bump` to patch, minor or major so that it is not needed.',
  },
  REGISTER_COLUMNS: {
    kind: 'input',
    meaning: 'A prediction file lacks a column that the policy needs, or the column holds something else.',
    remedy: 'Name the columns under `predictions` in the policy, and write them in both files.',
  },
  REGISTER_ROWS: {
    kind: 'input',
    meaning: 'The rows of a prediction file cannot be used: lines that do not parse, ids that repeat, or empty values.',
    remedy: 'Write one row for each test row, with a unique id, the label and the prediction.',
  },
  REGISTER_TEST_SET: {
    kind: 'input',
    meaning:
      'Candidate and champion were not judged on the same rows: ids, labels or the digest of the test data differ.',
    remedy: 'Score the champion on the candidate’s test rows and give the result as `champion-predictions`.',
  },
  REGISTER_PROCEDURE: {
    kind: 'input',
    meaning: 'The procedure that the policy asks for cannot be used with so many rows.',
    remedy: 'Leave `procedure` at `auto`, which takes the score bound for larger samples.',
  },
  REGISTER_NO_ROLLBACK: {
    kind: 'input',
    meaning: 'There is nothing to roll back to: the alias does not exist, or named no other version before.',
    remedy: 'Name a version with `rollback-to`, or register a model that passes.',
  },
  REGISTER_NO_SERVER: {
    kind: 'input',
    meaning: 'The registry is an MLflow server, but its address is not given.',
    remedy: 'Give `registry-url`, or set MLFLOW_TRACKING_URI.',
  },
})
