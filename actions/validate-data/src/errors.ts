import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  VALIDATE_NO_CHECKS: {
    kind: 'input',
    meaning: 'The checks file holds no check, so nothing could fail.',
    remedy: 'List the columns that must exist under `columns:`, or add entries to `checks:`.',
  },
  VALIDATE_IMPORT: {
    kind: 'input',
    meaning:
      'A Great Expectations suite or a data contract given as `checks` asks for something that has no equivalent here, or not in this form. All of it is listed, and nothing is checked: a check that is left out would pass unseen.',
    remedy:
      'Change or remove what is listed. How each kind translates is in docs/how-to/import-great-expectations.md and import-odcs.md.',
  },
  VALIDATE_PARAMETERS: {
    kind: 'input',
    meaning: 'The `parameters` input gives values that the checks file does not ask for.',
    remedy:
      'Suites of Great Expectations have parameters (`$PARAMETER`), and data contracts `object`. Leave the input out, or correct the names.',
  },
  VALIDATE_CONVERT: {
    kind: 'input',
    meaning: '`convert` was given a file that is neither a Great Expectations suite nor an Open Data Contract.',
    remedy: 'A suite has `expectations`, a contract `kind: DataContract`. A checks file needs no conversion.',
  },
  VALIDATE_KEY_COLUMN: {
    kind: 'input',
    meaning: 'A column that is to name failing rows does not exist in the data.',
    remedy: 'Correct `key` in the checks file or the `key` input.',
  },
  VALIDATE_SENSITIVE_COLUMN: {
    kind: 'input',
    meaning:
      'A column that is declared sensitive is not in the data: it may be there under another name, or the file may lack its header, so nothing of it can be shown.',
    remedy:
      'Correct the name in the `sensitive` input or the checks file, or the data; `optional: true` in the checks file lets the column be absent.',
  },
  VALIDATE_QUARANTINE: {
    kind: 'input',
    meaning:
      'The `quarantine` directory cannot take the passing and failing rows: the globs of `data` reach it, it lies in or around the report directory, or it holds files of others.',
    remedy: 'Name an empty directory of its own, or one that an earlier run of this step wrote.',
  },
  VALIDATE_PATTERN: {
    kind: 'input',
    meaning:
      'A `regex`, `regex-any` or `not-regex` of the checks file is no regular expression of the RE2 kind (no look-around, no back-references).',
    remedy: 'Rewrite it without these, or as an `sql` condition.',
  },
  VALIDATE_JSON_SCHEMA: {
    kind: 'input',
    meaning:
      'A `json-schema` of the checks file is no JSON Schema that this step can use: invalid, of an unsupported draft, with a reference to something outside of itself or a pattern that is not of the RE2 kind, or so costly that it does not end in time.',
    remedy:
      'Correct the schema. Drafts 6, 7, 2019-09 and 2020-12 (the default) are supported; put what it refers to under its own `$defs`.',
  },
  VALIDATE_CONDITION: {
    kind: 'input',
    meaning: 'A `where`, `sql` or `query` of the checks file cannot be evaluated over this data.',
    remedy:
      'Quote names of columns with " and texts with single quotes. Declare the `type` of columns that may have no value at all.',
  },
  VALIDATE_DATASETS: {
    kind: 'input',
    meaning: 'The `datasets` input cannot be read as names with their files.',
    remedy:
      'Write one `name: path or glob` a line. Names have letters, digits, `_` and `-`; `data` and `previous` are taken.',
  },
  VALIDATE_DATASET_UNKNOWN: {
    kind: 'input',
    meaning: 'A check names a dataset that the `datasets` input does not give.',
    remedy: 'Add it to `datasets`, or correct the name. A checks file cannot name files itself.',
  },
  VALIDATE_DATASET_LINES: {
    kind: 'input',
    meaning:
      'A dataset of the `datasets` input has lines that cannot be read as rows, so comparing with it proves little.',
    remedy: 'Correct the lines. Validating that dataset in a step of its own shows all of them.',
  },
  VALIDATE_BASELINE: {
    kind: 'input',
    meaning: 'The `baseline`, or a file of `history`, is no outcome.json of an earlier validate-data run.',
    remedy: 'Give the outcome.json of the report directory of an earlier run, kept as an artifact.',
  },
  VALIDATE_DVC_MISMATCH: {
    kind: 'input',
    meaning: 'A file or directory of the data is not the version that a `.dvc` file or `dvc.lock` names.',
    remedy: 'Run `dvc pull` or `dvc checkout` before this step, or commit the version that is on disk.',
  },
  VALIDATE_DVC_UNTRACKED: {
    kind: 'input',
    meaning: 'A file of the data is not named by any of the files of the `dvc` input.',
    remedy: 'Name the `.dvc` file or `dvc.lock` that tracks it too, or leave the file out of `data`.',
  },
  VALIDATE_DVC_FILE: {
    kind: 'input',
    meaning: 'A file of DVC is none, or names no version by MD5 that could be compared with the data.',
    remedy: 'Give a `.dvc` file or `dvc.lock` that `dvc add` or `dvc repro` wrote; or say `dvc: off`.',
  },
})
