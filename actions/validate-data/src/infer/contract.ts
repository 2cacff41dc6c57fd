import { datasetInputs, defineSubcommand, engineInputs, input } from '../../../../shared/contract/index.js'

export const contract = defineSubcommand({
  step: 'validate-data',
  name: 'infer',
  summary: 'Propose a checks file from data, with a stated false-alarm probability.',
  description:
    'Reads a dataset that is fit to train on and prints a checks file (YAML) for batches like it. If later rows are exchangeable with these, a batch of at most `--batch-rows` rows fails any of the proposed checks with probability at most `--level`, over the whole file. What the rows cannot support is not proposed; the file names it, with the rows that would be needed. A part of the rows is kept aside and only reported on.',
  inputs: {
    data: input.globs({
      required: true,
      description: 'The dataset: one path or glob a line; `!` excludes. All files together are one table.',
      example: 'data/2026-06/*.parquet',
    }),
    level: input.ratio({
      default: '0.05',
      min: 1e-9,
      max: 0.5,
      description: 'Probability that a good batch fails any proposed check, at most, over the whole file.',
    }),
    'batch-rows': input.number({
      min: 1,
      max: 1e12,
      integer: true,
      description: 'The most rows that a later batch has. Default: as many as this data.',
      example: '50000',
    }),
    'report-share': input.ratio({
      default: '0.2',
      min: 0,
      max: 0.9,
      description: 'Share of the rows that nothing is learnt from; each check is counted on them and reported.',
    }),
    seed: input.number({
      default: '1',
      min: 0,
      max: 4_294_967_295,
      integer: true,
      description: 'Which rows are learnt from and which are kept aside: the same seed gives the same file.',
    }),
    'max-categories': input.number({
      default: '50',
      min: 1,
      max: 1000,
      integer: true,
      description: 'More different values than this are not proposed as a list of the values allowed.',
    }),
    key: input.string({
      description:
        'Columns that name a row, separated by commas. They become the `key` of the file and must be unique, by your word: rows alone cannot show that.',
      example: 'tx_id',
    }),
    sensitive: input.string({
      description: 'Columns of which no value may be written, separated by commas: no bounds, lists or forms for them.',
      example: 'email,iban',
    }),
    diff: input.path({
      description: 'An existing checks file: what is added, removed and changed is printed instead of the proposal.',
      example: 'mlops/checks.yml',
    }),
    'output-file': input.path({
      description: 'Where to write the proposal instead of printing it.',
      example: 'mlops/checks.yml',
    }),
    ...datasetInputs,
    ...engineInputs,
  },
  rules: [
    {
      rule: '`engine-path` and `engine-url` exclude each other',
      check: inputs =>
        inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
          ? 'give engine-path or engine-url, not both'
          : undefined,
    },
  ],
  examples: [
    "mlops validate-data infer --data 'data/2026-06/*.parquet' --output-file mlops/checks.yml",
    'mlops validate-data infer --data data/june.csv --key tx_id --batch-rows 50000 --level 0.01',
    'mlops validate-data infer --data data/june.csv --diff mlops/checks.yml',
  ],
  exitCodes: [[4, 'the rows support no check; the file names the rows needed']],
})
