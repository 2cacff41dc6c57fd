import { datasetInputs, defineAction, engineInputs, input, output } from '../../../shared/contract/index.js'

export const contract = defineAction({
  name: 'validate-data',
  title: 'MLOps validate data',
  question: 'Is this data fit to train on?',
  description:
    'Checks CSV, Parquet or JSONL files against a checks file, exactly and in as few scans as possible, and says which rows fail, by key. Names the dataset by digest for the steps that follow.',
  inputs: {
    data: input.globs({
      required: true,
      description:
        'The dataset: one path or glob a line, relative to the workspace or absolute; `!` excludes. All files together are one table.',
      example: 'data/2026-06/*.parquet',
    }),
    checks: input.path({
      required: true,
      description: 'The checks file (YAML): what must hold for columns, rows and the table.',
      example: 'mlops/checks.yml',
    }),
    ...datasetInputs,
    key: input.string({
      description:
        'Columns that name a row, separated by commas: failing rows are reported by them. Default: `key` of the checks file; without either, rows are named by file and number.',
      example: 'tx_id',
    }),
    sensitive: input.string({
      description:
        'Columns, separated by commas, whose values no report, file, annotation or log may show; besides those with `sensitive: true` in the checks file.',
      example: 'ssn, card_number',
    }),
    'sensitive-key': input.secret({
      description:
        'With it, sensitive columns that name a row are shown as tokens: `#` and the first 16 digits of HMAC-SHA256 of the value under this secret, so that who has it can find the row. Without it rows are found by file and number.',
    }),
    'allow-empty': input.boolean({
      default: 'false',
      description: 'Let a dataset without any row pass. By default it fails, whatever the checks say.',
    }),
    'as-of': input.string({
      description:
        'The time that `fresh` checks count from (ISO 8601; UTC without an offset). Default: now. With it a run can be repeated later and gives the same answer.',
      pattern: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$',
      example: '2026-07-01T06:00:00Z',
    }),
    baseline: input.path({
      description:
        'The outcome.json of an earlier run of this step, or its report directory, e.g. of the target branch: what checks with `previous` compare with.',
      example: 'earlier/validate-data/outcome.json',
    }),
    examples: input.number({
      default: '5',
      min: 0,
      max: 100,
      integer: true,
      description: 'Failing rows that the report shows for each check.',
    }),
    'max-failing-rows': input.number({
      default: '10000',
      min: 0,
      max: 10_000_000,
      integer: true,
      description: 'Failing rows that `failing-rows.csv` holds for each check. Counts are exact whatever it says.',
    }),
    ...engineInputs,
  },
  outputs: {
    rows: output.number('Rows that were read.'),
    checks: output.number('Checks that were made.'),
    'failed-checks': output.number('Checks that failed, those with `severity: warn` not counted.'),
    'warned-checks': output.number('Checks with `severity: warn` that were not met.'),
    'malformed-lines': output.number('Lines of CSV or JSONL files that could not be read as a row.'),
    'failing-rows': output.path('The file with the failing rows by key (CSV); empty when none fails.'),
    'dataset-digest': output.string('Digest of the dataset: `sha256:…` of one file, `dirHash:…` of several.'),
  },
  rules: [
    {
      rule: '`csv-…` inputs go with `format: csv` or `auto`',
      check: (inputs, given) => {
        const csv = [...given].filter(name => name.startsWith('csv-'))
        if (csv.length === 0 || inputs.format === 'csv' || inputs.format === 'auto') return undefined
        return `${csv.join(', ')} is for CSV, but format is ${inputs.format}`
      },
    },
    {
      rule: '`engine-path` and `engine-url` exclude each other',
      check: inputs =>
        inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
          ? 'give engine-path or engine-url, not both'
          : undefined,
    },
  ],
  permissions: { github: { contents: 'read' }, gitlab: [] },
  branding: { icon: 'check-square', color: 'green' },
})
