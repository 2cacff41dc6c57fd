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
      description:
        'The checks file: what must hold for columns, rows and the table. Also a Great Expectations suite (JSON) or an Open Data Contract (YAML), as they are.',
      example: 'mlops/checks.yml',
    }),
    parameters: input.keyValues({
      description:
        'Values for the `$PARAMETER`s of a Great Expectations suite, `name=value`, one a line; they win over those in the suite. For a data contract with several objects: `object=…`, the one that the data is.',
      example: 'most_amount=50000',
    }),
    ...datasetInputs,
    key: input.string({
      description:
        'Columns that name a row, separated by commas: failing rows are reported by them. Default: `key` of the checks file; without either, rows are named by file and number.',
      example: 'tx_id',
    }),
    sensitive: input.string({
      description:
        'Columns of the data or of `datasets`, separated by commas, whose values no report, file, annotation or log may show; besides those with `sensitive: true` in the checks file.',
      example: 'ssn, card_number',
    }),
    'sensitive-key': input.secret({
      description:
        'With it, sensitive columns that name a row are shown as tokens: `#` and the first 16 digits of HMAC-SHA256 of the value under this secret, so that who has it can find the row. Without it rows are found by file and number.',
    }),
    dvc: input.globs({
      default: 'auto',
      description:
        'Files of DVC (`.dvc`, `dvc.lock`) whose versions the data on disk must be, one path a line. `auto` checks those that lie beside the data and above it, `off` none. A file that is another version is an error.',
      example: 'data.dvc',
    }),
    'allow-empty': input.boolean({
      default: 'false',
      description: 'Let a dataset without any row pass. By default it fails, whatever the checks say.',
    }),
    'as-of': input.time({
      description:
        'The time that `fresh` checks count from (ISO 8601; UTC without an offset). Default: now. With it a run can be repeated later and gives the same answer.',
      example: '2026-07-01T06:00:00Z',
    }),
    datasets: input.list({
      description:
        'Further datasets that checks may compare with, one `name: path or glob` a line; several lines of one name belong together. Formats go by their endings. A checks file cannot name any other file.',
      example: 'customers: reference/customers.parquet',
    }),
    baseline: input.path({
      description:
        'The outcome.json of an earlier run of this step, or its report directory, e.g. of the target branch: what checks with `previous`, and the report, compare with. A file that is not there means that there is no earlier run.',
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
      description:
        'Failing rows that the file of failing rows holds for each check. Counts are exact whatever it says.',
    }),
    'failing-rows-format': input.choice(['csv', 'parquet'], {
      default: 'csv',
      description: 'Format of the file with the failing rows of all checks, by key.',
    }),
    'only-new': input.boolean({
      default: 'false',
      description:
        'Fail only on what is worse than the `baseline`: checks that were met there or are new, and those with more failing rows, or a greater share of them, than there. Other failures become warnings that are counted as known.',
    }),
    quarantine: input.path({
      description:
        'A directory that becomes two Parquet datasets: `passing.parquet` with the rows that violate no check of severity `fail`, and `failing.parquet` with all others and the names of the checks that they violate. Sensitive values are in them as in the data, unless `quarantine-masked` says otherwise.',
      example: 'quarantine/2026-06',
    }),
    'quarantine-masked': input.boolean({
      default: 'false',
      description: 'Show of sensitive columns in the quarantine only whether there is a value.',
    }),
    history: input.globs({
      description:
        'The outcome.json files of earlier runs, one path or glob a line: row count, missing and distinct values and means are compared with them, and a run that is odd among them is a warning. Runs with this input or `profile` leave what later ones need; until there are enough, the report says how many are missing.',
      example: 'history/*/outcome.json',
    }),
    'history-level': input.ratio({
      default: '0.05',
      min: 0.001,
      max: 0.5,
      description:
        'Probability that a run like the earlier ones is called odd, at most, over all measures together. 1 / level − 1 earlier runs are needed: 19 at 5 %.',
    }),
    profile: input.boolean({
      default: 'false',
      description:
        'Also describe every column (type, missing and distinct values, quantiles, histogram, commonest values, patterns) in the report and in `profile.json`. Off by default: exact distinct counts take as long as many checks.',
    }),
    ...engineInputs,
  },
  outputs: {
    rows: output.number('Rows that were read.'),
    checks: output.number('Checks that were made.'),
    'failed-checks': output.number('Checks that failed, those with `severity: warn` not counted.'),
    'warned-checks': output.number('Checks with `severity: warn` that were not met.'),
    'known-failures': output.number('Failures that the baseline has as well, and that `only-new` makes warnings of.'),
    'history-runs': output.number('Earlier runs that `history` found to compare with.'),
    'history-p-value': output.number('How odd the run is among them: small is odd. Empty without enough runs.'),
    'malformed-lines': output.number('Lines of CSV or JSONL files that could not be read as a row.'),
    'failing-rows': output.path('The file with the failing rows by key; empty when none fails.'),
    'passing-file': output.path('The rows that violate no check, where `quarantine` asks for them.'),
    'passing-digest': output.string('Digest of that file: `sha256:…`.'),
    'quarantined-file': output.path('The rows that violate a check, where `quarantine` asks for them.'),
    'quarantined-digest': output.string('Digest of that file: `sha256:…`.'),
    'quarantined-rows': output.number('How many rows that file has.'),
    'dataset-digest': output.string('Digest of the dataset: `sha256:…` of one file, `dirHash:…` of several.'),
  },
  rules: [
    {
      rule: '`sensitive-key` has at least 16 characters',
      check: inputs =>
        inputs['sensitive-key'] !== undefined && inputs['sensitive-key'].length < 16
          ? 'sensitive-key is shorter than 16 characters, so its tokens could be undone by trying'
          : undefined,
    },
    {
      rule: '`only-new` needs a `baseline`',
      check: inputs =>
        inputs['only-new'] && inputs.baseline === undefined
          ? 'only-new is true, but there is no baseline to compare with'
          : undefined,
    },
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
