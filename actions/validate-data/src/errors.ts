import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  VALIDATE_NO_CHECKS: {
    kind: 'input',
    meaning: 'The checks file holds no check, so nothing could fail.',
    remedy: 'List the columns that must exist under `columns:`, or add entries to `checks:`.',
  },
  VALIDATE_KEY_COLUMN: {
    kind: 'input',
    meaning: 'A column that is to name failing rows does not exist in the data.',
    remedy: 'Correct `key` in the checks file or the `key` input.',
  },
  VALIDATE_SENSITIVE_COLUMN: {
    kind: 'input',
    meaning: 'The `sensitive` input names a column that the data does not have, so the right one would be shown.',
    remedy: 'Correct the name in the `sensitive` input.',
  },
  VALIDATE_PATTERN: {
    kind: 'input',
    meaning:
      'A `regex` of the checks file is no regular expression of the RE2 kind (no look-around, no back-references).',
    remedy: 'Rewrite it without these, or as an `sql` condition.',
  },
  VALIDATE_CONDITION: {
    kind: 'input',
    meaning: 'A `where`, `sql` or `query` of the checks file cannot be evaluated over this data.',
    remedy:
      'Quote names of columns with " and texts with single quotes. Declare the `type` of columns that may have no value at all.',
  },
  VALIDATE_BASELINE: {
    kind: 'input',
    meaning: 'The `baseline`, or a file of `history`, is no outcome.json of an earlier validate-data run.',
    remedy: 'Give the outcome.json of the report directory of an earlier run, kept as an artifact.',
  },
  VALIDATE_AS_OF: {
    kind: 'input',
    meaning: 'The `as-of` input has the form of a time but is none, e.g. a 30th of February.',
    remedy: 'Write a time such as `2026-07-01T06:00:00Z`.',
  },
})
