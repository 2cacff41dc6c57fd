import { input } from './input.js'

/** How data files are read: the same in every step that reads tables. */
export const datasetInputs = {
  format: input.choice(['auto', 'csv', 'parquet', 'jsonl'], {
    default: 'auto',
    description:
      'Format of the files. `auto` goes by their endings: .csv, .tsv, .parquet, .jsonl, .ndjson; the texts also with .gz or .zst.',
  }),
  'csv-delimiter': input.string({
    description:
      'One character, or `tab` or `space`. Default: the one of comma, semicolon, tab and `|` that occurs most often in the first line.',
    example: ';',
  }),
  'csv-quote': input.string({
    default: '"',
    description: 'The character around values that hold delimiters or line ends; doubled inside of them.',
  }),
  'csv-header': input.boolean({
    default: 'true',
    description: 'Whether the first line has the column names. Without it they are `column1`, `column2`, …',
  }),
  'csv-nulls': input.string({
    description: 'Texts that stand for a missing value, separated by commas. An empty value is always missing.',
    example: 'NA,null,#N/A',
  }),
  'csv-encoding': input.choice(['utf-8', 'utf-16', 'latin-1', 'windows-1252'], {
    default: 'utf-8',
    description: 'Encoding of CSV files. A byte order mark says more than this.',
  }),
} as const

/** What the query engine may use and where it comes from: the same in every step that reads tables. */
export const engineInputs = {
  'memory-limit': input.size({
    min: 128 * 2 ** 20,
    description: 'Memory that the engine may use. Default: 60 % of what this process may use.',
    example: '4GiB',
  }),
  threads: input.number({
    min: 1,
    max: 1024,
    integer: true,
    description: 'Threads of the engine. Default: as many as there are cores. The numbers do not depend on it.',
  }),
  timeout: input.duration({
    default: '1h',
    min: 1,
    description: 'Time limit of all work on the data; beyond it the step ends with exit code 3.',
  }),
  'engine-path': input.path({
    description:
      'A `duckdb.node` of the pinned version to use instead of a download, with its library beside it, for machines without a package registry.',
  }),
  'engine-url': input.string({
    description:
      'Where to download the pinned engine package from instead of the package registry; its digest is checked all the same.',
    pattern: '^(https?|file)://.+$',
  }),
} as const
