import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  DATA_NOT_FOUND: {
    kind: 'input',
    meaning: 'A path of the data does not exist, or a glob matches no file.',
    remedy: 'Paths and globs are relative to the workspace. Check that the data was downloaded before this step.',
  },
  DATA_NOT_A_FILE: {
    kind: 'input',
    meaning: 'A path of the data is a directory, a device or a pipe.',
    remedy: 'Name the files in it with a glob, e.g. `data/*.parquet`.',
  },
  DATA_NO_PERMISSION: {
    kind: 'input',
    meaning: 'This process may not read a data file.',
    remedy: 'Give the user that runs the step the right to read the file.',
  },
  DATA_LINK_OUTSIDE: {
    kind: 'input',
    meaning: 'A data file in the workspace is a symbolic link that leads out of the workspace.',
    remedy: 'Copy the file into the workspace, or name its real, absolute path.',
  },
  DATA_FORMAT: {
    kind: 'input',
    meaning: 'The format of a data file cannot be told from its name, or one dataset has files of several formats.',
    remedy:
      'Name the format (`csv`, `parquet` or `jsonl`) in the input for it, or narrow the glob to one kind of file.',
  },
  DATA_CSV_OPTION: {
    kind: 'input',
    meaning: 'An option for reading CSV cannot be used.',
    remedy:
      'Delimiter and quote are one character each; encodings are utf-8, utf-16, latin-1 and windows-1252, and a byte order mark says which.',
  },
  DATA_HEADER: {
    kind: 'input',
    meaning:
      'The names of the columns cannot be used: one occurs twice or but for case, the first line is blank, not closed or not valid in its encoding, or the file is empty.',
    remedy: 'Correct the first line of the file, or say that it has no header.',
  },
  DATA_COLUMNS_DIFFER: {
    kind: 'input',
    meaning: 'The files of one dataset do not have the same columns.',
    remedy: 'Bring the files to one schema, or narrow the glob to those that belong together.',
  },
  DATA_UNREADABLE: {
    kind: 'input',
    meaning:
      'A data file is damaged, truncated, not of the format or encoding that it is read as, or has a line that no engine can take.',
    remedy: 'Write or download the file again, and check that its format is what its name says.',
  },
  DATA_CHANGED: {
    kind: 'infrastructure',
    meaning: 'A data file changed after its digest was computed, so the result would belong to no state of it.',
    remedy: 'Let whatever writes the file finish, then run the step again.',
  },
  DATA_SQL_REFUSED: {
    kind: 'input',
    meaning:
      'SQL of a policy or checks file is not one SELECT or expression over the datasets, or does something that is not allowed there.',
    remedy: 'Write one condition or SELECT over the columns of the data, without parameters or random functions.',
  },
  DATA_QUERY: {
    kind: 'input',
    meaning: 'The engine refused a query over the data; its own words are in the message.',
    remedy: 'Check names and types of the columns that the message speaks of.',
  },
  DATA_OUT_OF_MEMORY: {
    kind: 'infrastructure',
    meaning: 'The engine needs more memory than it may use, or more disk than the temporary directory has.',
    remedy: 'Raise `memory-limit`, lower `threads`, or use a runner with more memory and disk.',
  },
  DATA_TIME_LIMIT: {
    kind: 'infrastructure',
    meaning: 'Work on the data took longer than its time limit and was stopped.',
    remedy: 'Raise `timeout`, or find the SQL condition that takes so long.',
  },
  DATA_ENGINE: {
    kind: 'infrastructure',
    meaning: 'The query engine cannot be loaded or failed in itself.',
    remedy:
      'Check that `engine-path` names the duckdb.node of this platform; on Alpine and other musl systems it differs.',
  },
})
