import { datasetInputs, defineAction, engineInputs, input, output } from '../../../shared/contract/index.js'

const CSV_INPUTS = /^csv-/

export const contract = defineAction({
  name: 'drift-gate',
  title: 'MLOps drift gate',
  question: 'Is the world still the one the model learned?',
  description:
    'Compares current data with a reference, column by column, exactly and with a stated error rate, and the model’s performance where labels are known. Says which columns drifted, what changed in them, and whether to retrain.',
  inputs: {
    current: input.globs({
      required: true,
      description:
        'The data to judge: one path or glob a line, `!` excludes. Without `reference` both windows are taken from it.',
      example: 'predictions/2026-07/*.parquet',
    }),
    reference: input.globs({
      description:
        'The data to compare with, usually what the model was trained or tested on. Leave it out to compare two windows of `current`.',
      example: 'data/reference.parquet',
    }),
    profile: input.path({
      description:
        'A profile of the reference, made by `mlops drift-gate profile`, in the place of its rows: smaller, faster, and without anybody’s data.',
      example: 'mlops/reference-profile.json',
    }),
    policy: input.path({
      description:
        'Drift policy (YAML): levels, measures, columns, performance. Without it the documented defaults hold.',
      example: 'mlops/drift.yml',
    }),
    'time-column': input.string({
      description: 'Column with the time of a row (a timestamp or date). Windows are cut by it.',
      example: 'ts',
    }),
    'current-window': input.duration({
      min: 1,
      description: 'Take the newest rows of this length as current, e.g. `7d`. Needs `time-column`.',
      example: '7d',
    }),
    'reference-window': input.duration({
      min: 1,
      description:
        'Without `reference`: take the rows of this length before the current window as reference, e.g. `90d`.',
      example: '90d',
    }),
    align: input.choice(['none', 'weekday'], {
      default: 'none',
      description:
        '`weekday`: of the reference only rows of the weekdays that the current window has, so that a Monday is compared with Mondays. Needs `current-window`.',
    }),
    'window-end': input.time({
      description:
        'Time at which the current window ends (ISO 8601; UTC without an offset), itself included. Default: the newest time in the data, so that a run can be repeated.',
      example: '2026-07-01T06:00:00Z',
    }),
    label: input.string({
      description:
        'Column with what really was. With `score` or `prediction`, performance on both datasets is compared.',
      example: 'label',
    }),
    labels: input.globs({
      description:
        'Labels that came later, as a dataset of their own: joined to the rows by `label-key`. Rows without a label are counted and reported.',
      example: 'labels/2026-07.csv',
    }),
    'label-key': input.string({
      description: 'Column that names a row, in the predictions and in `labels`.',
      example: 'tx_id',
    }),
    prediction: input.string({
      description: 'Column with the class or number that the model said.',
      example: 'prediction',
    }),
    score: input.string({
      description: 'Column with the model’s score or probability of the positive class.',
      example: 'probability',
    }),
    importances: input.path({
      description:
        'Feature importances of the model (JSON: column to number): of columns with one verdict the more important stand first. `importance` of the policy goes before it.',
      example: 'model/importances.json',
    }),
    model: input.path({
      description:
        'The model whose inputs these are (directory or file). Named in the evidence; `requires` then also speaks about the model and what it was made from.',
      example: 'model/',
    }),
    state: input.path({
      description:
        'File that remembers earlier runs (JSON): for an error rate over the life of the model, `fail-after`, the cooldown of retraining and the time line. Carry it from run to run as an artifact or in a cache; what it lacks is taken from the evidence.',
      example: 'mlops/drift-state.json',
    }),
    ...datasetInputs,
    ...engineInputs,
  },
  outputs: {
    'should-retrain': output.boolean(
      '`true` when the columns, all of them together (the multivariate detector) or the performance fail, and neither `fail-after` nor the cooldown of `retrain` holds it back.',
    ),
    'drifted-columns': output.json('Names of the columns that warn or fail, the worst first.'),
    'drifted-share': output.number('Share of the compared columns that warn or fail.'),
    position: output.number('Which batch of the life of this reference and policy it is, from 1; 0 without `state`.'),
    'failed-in-a-row': output.number(
      'Batches in a row that failed by themselves, this one included; 0 without `state`.',
    ),
    'decayed-metrics': output.json('Names of the metrics that warn or fail.'),
    'decayed-slices': output.json('Slices of the rows whose performance warns or fails.'),
    'compared-columns': output.number('How many columns were compared.'),
    'reference-rows': output.number('Rows of the reference.'),
    'current-rows': output.number('Rows of the current data.'),
    'dataset-digest': output.string('Digest of the current data: `sha256:…` of one file, `dirHash:…` of several.'),
  },
  rules: [
    {
      rule: 'Without `reference` or `profile`, `time-column`, `current-window` and `reference-window` are required',
      check: inputs => {
        if (inputs.reference !== undefined || inputs.profile !== undefined) return undefined
        const lacking = (['time-column', 'current-window', 'reference-window'] as const).filter(
          name => inputs[name] === undefined,
        )
        if (lacking.length === 0) return undefined
        return `there is nothing to compare with: give reference or profile, or ${lacking.join(', ')} to compare two windows of current`
      },
    },
    {
      rule: '`profile` excludes `reference` and `reference-window`',
      check: inputs => {
        const other = (['reference', 'reference-window'] as const).find(name => inputs[name] !== undefined)
        return inputs.profile !== undefined && other !== undefined ? `give profile or ${other}, not both` : undefined
      },
    },
    {
      rule: '`reference` and `reference-window` exclude each other',
      check: inputs =>
        inputs.reference !== undefined && inputs['reference-window'] !== undefined
          ? 'give reference (its rows are taken whole) or reference-window, not both'
          : undefined,
    },
    {
      rule: '`current-window` and `window-end` need `time-column`; `window-end` needs `current-window`',
      check: inputs => {
        if (inputs['time-column'] === undefined) {
          const given = (['current-window', 'window-end'] as const).find(name => inputs[name] !== undefined)
          return given === undefined ? undefined : `${given} needs time-column, to know when a row was`
        }
        return inputs['window-end'] !== undefined && inputs['current-window'] === undefined
          ? 'window-end needs current-window'
          : undefined
      },
    },
    {
      rule: '`label` goes with `score`, `prediction` or both',
      check: inputs => {
        const answered = inputs.score !== undefined || inputs.prediction !== undefined
        if (inputs.label !== undefined && !answered) return 'label needs score or prediction to be compared with'
        return undefined
      },
    },
    {
      rule: '`labels` needs `label-key` and `label`; `label-key` needs `labels`',
      check: inputs => {
        if (inputs.labels === undefined) {
          return inputs['label-key'] === undefined ? undefined : 'label-key needs labels, the dataset to join'
        }
        const lacking = (['label-key', 'label'] as const).filter(name => inputs[name] === undefined)
        return lacking.length === 0 ? undefined : `labels needs ${lacking.join(' and ')}`
      },
    },
    {
      rule: '`align: weekday` needs `current-window`',
      check: inputs =>
        inputs.align === 'weekday' && inputs['current-window'] === undefined
          ? 'align: weekday needs current-window, to know which weekdays'
          : undefined,
    },
    {
      rule: '`label`, `prediction`, `score` and `time-column` are different columns',
      check: inputs => {
        const names = (['label', 'prediction', 'score', 'time-column'] as const).filter(n => inputs[n] !== undefined)
        for (const [i, name] of names.entries()) {
          const twin = names.slice(0, i).find(other => inputs[other] === inputs[name])
          if (twin !== undefined) return `${twin} and ${name} are both ${inputs[name]}, expected two columns`
        }
        return undefined
      },
    },
    {
      rule: '`csv-…` inputs go with `format: csv` or `auto`',
      check: (inputs, given) => {
        const csv = [...given].filter(name => CSV_INPUTS.test(name))
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
  branding: { icon: 'activity', color: 'orange' },
})
