import { datasetInputs, defineSubcommand, engineInputs, input } from '../../../../shared/contract/index.js'

export const contract = defineSubcommand({
  step: 'drift-gate',
  name: 'profile',
  summary: 'Measure a reference once, so that later runs compare with it without its rows.',
  description:
    'Reads the reference and prints its profile (JSON): bins and their counts, a distribution function at equal ranks, categories, missing values, and how far its chunks lie from one another. `drift-gate` takes it as `profile`. Binned measures are the same as from the rows; KS and Wasserstein state how far they can be off, and the decision allows for it. The profile holds values of the data: smallest and largest ones, quantiles, categories.',
  inputs: {
    data: input.globs({
      required: true,
      description: 'The reference: one path or glob a line; `!` excludes. All files together are one table.',
      example: 'data/reference.parquet',
    }),
    policy: input.path({
      description: 'The drift policy that the later runs have: types of columns and what is excluded come from it.',
      example: 'mlops/drift.yml',
    }),
    'time-column': input.string({
      description: 'Column with the time of a row. With it the reference is cut into chunks, which teach levels.',
      example: 'ts',
    }),
    'chunk-length': input.duration({
      min: 1,
      description: 'Length of a chunk, e.g. that of later batches. Default: equally many rows, `chunks` of the policy.',
      example: '7d',
    }),
    label: input.string({ description: 'Column with what really was: profiled, and never taken for a feature.' }),
    prediction: input.string({ description: 'Column with what the model said: profiled likewise.' }),
    score: input.string({ description: 'Column with the model’s score: profiled likewise.' }),
    'output-file': input.path({
      description: 'Where to write the profile instead of printing it.',
      example: 'mlops/reference-profile.json',
    }),
    ...datasetInputs,
    ...engineInputs,
  },
  rules: [
    {
      rule: '`chunk-length` needs `time-column`',
      check: inputs =>
        inputs['chunk-length'] !== undefined && inputs['time-column'] === undefined
          ? 'chunk-length needs time-column, to know when a row was'
          : undefined,
    },
    {
      rule: '`engine-path` and `engine-url` exclude each other',
      check: inputs =>
        inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
          ? 'give engine-path or engine-url, not both'
          : undefined,
    },
  ],
  examples: [
    'mlops drift-gate profile --data data/reference.parquet --output-file mlops/reference-profile.json',
    "mlops drift-gate profile --data 'data/2026-0*.parquet' --time-column ts --chunk-length 7d --output-file ref.json",
  ],
})
