import { z } from 'zod'
import {
  columnName,
  columnNames,
  modifiers,
  notes,
  numberInterval,
  oneOrMoreColumns,
  tolerance,
} from '../policy/fields.js'
import { SCHEMA_MODES } from './test.js'

const AN_AGE = 'a duration such as 90s, 15m, 36h or 2d'
export const duration = z.string(AN_AGE).regex(/^\d+(\.\d+)?(s|m|h|d|w)$/, AN_AGE)
const dataset = z.string().min(1).describe('Name of a dataset of the `datasets` input')
const previous = z.literal(true).describe('The run that the `baseline` input names')
const { where, 'allow-empty': allowEmpty } = modifiers

/** `dataset` or `previous`, and one of the two. */
function oneOther(value: { dataset?: string | undefined; previous?: true | undefined }, ctx: z.RefinementCtx): void {
  if ((value.dataset === undefined) === (value.previous === undefined)) {
    ctx.addIssue({ code: 'custom', message: 'needs either `dataset` or `previous: true`' })
  }
}

const references = z
  .strictObject({
    columns: oneOrMoreColumns.describe('Columns of this dataset that together are the key'),
    dataset: dataset.describe('Name of a dataset of the `datasets` input; `data` is this one itself'),
    to: oneOrMoreColumns.optional().describe('The columns there, in the same order. Default: those of the same names'),
  })
  .superRefine(({ columns, to }, ctx) => {
    const [here, there] = [[columns].flat().length, to === undefined ? undefined : [to].flat().length]
    if (there !== undefined && there !== here) {
      ctx.addIssue({ code: 'custom', path: ['to'], message: `names ${there} columns for the ${here} of \`columns\`` })
    }
  })

const rowCount = z
  .strictObject({
    dataset: dataset.optional(),
    previous: previous.optional(),
    ratio: numberInterval.optional().describe('Rows of this dataset divided by those of the other'),
    difference: numberInterval.optional().describe('Rows of this dataset less those of the other'),
    equals: z.literal(true).optional().describe('Both have the same number of rows'),
  })
  .superRefine((value, ctx) => {
    oneOther(value, ctx)
    const asked = [value.ratio, value.difference, value.equals].filter(part => part !== undefined)
    if (asked.length !== 1) {
      ctx.addIssue({ code: 'custom', message: 'needs exactly one of `ratio`, `difference` and `equals: true`' })
    }
  })

const newCategories = z
  .strictObject({
    column: columnName,
    dataset: dataset.optional(),
    previous: previous.optional(),
    'max-share': tolerance
      .optional()
      .describe('How many rows may have a value that is new: a share ("1%") or a number. Default: none'),
  })
  .superRefine(oneOther)

const timeSeries = z
  .strictObject({
    column: columnName.describe('The column with the time'),
    per: oneOrMoreColumns.optional().describe('Columns that name the entity; each has a series of its own'),
    every: duration.optional().describe('Time from one row of an entity to its next one'),
    'max-gap': duration.optional().describe('Longest time between two rows of an entity. Default: `every`'),
    duplicates: z
      .enum(['forbid', 'allow'])
      .optional()
      .describe('Whether an entity may have several rows of the same time. Default: forbid'),
  })
  .superRefine((value, ctx) => {
    const wrong = (message: string) => ctx.addIssue({ code: 'custom', message })
    const { every, 'max-gap': most } = value
    if (every === undefined && most === undefined && value.duplicates === 'allow') wrong('asks for nothing')
    if (every !== undefined && durationMs(every) === 0) wrong('has an `every` of no time')
    if (every !== undefined && most !== undefined && durationMs(most) < durationMs(every)) {
      wrong(`has a \`max-gap\` (${most}) below \`every\` (${every}), so every step would fail`)
    }
  })

/** Entries of `checks:` that look at other datasets, an earlier run, or time. */
export const relationItems = [
  z.strictObject({
    references: references.describe('Each key of this dataset occurs in another one'),
    ...modifiers,
  }),
  z.strictObject({
    disjoint: z
      .strictObject({ dataset, key: oneOrMoreColumns.describe('Columns, of the same names in both, that are the key') })
      .describe('No key of this dataset occurs in another one, e.g. in the test set'),
    ...modifiers,
  }),
  z
    .strictObject({
      'row-count': rowCount.describe('Number of rows compared with another dataset or the previous run'),
      ...notes,
      where,
      'allow-empty': allowEmpty,
    })
    .superRefine((item, ctx) => {
      if (item.where !== undefined && item['row-count'].previous) {
        const message = 'does not go with `previous`: an earlier run kept only the number of all its rows'
        ctx.addIssue({ code: 'custom', path: ['where'], message })
      }
    }),
  z
    .strictObject({
      'new-categories': newCategories.describe('Values that another dataset, or the previous run, did not have'),
      ...modifiers,
    })
    .superRefine((item, ctx) => {
      if (item.tolerance !== undefined && item['new-categories']['max-share'] !== undefined) {
        ctx.addIssue({ code: 'custom', path: ['tolerance'], message: 'contradicts `max-share`; write one of the two' })
      }
    }),
  z.strictObject({
    schema: z
      .strictObject({
        'compatible-with': z.string().min(1).describe('`previous`, or the name of a dataset of the `datasets` input'),
        mode: z
          .enum(SCHEMA_MODES)
          .describe(
            '`backward`: what is made for this schema can read the other data; `forward`: what is made for the other schema can read this data; `full`: both',
          ),
        optional: columnNames.optional().describe('Columns that readers can do without, so that they may come and go'),
      })
      .describe('Columns and types compared with another dataset or the previous run'),
    ...notes,
  }),
  z.strictObject({
    'time-series': timeSeries.describe('Rows of each entity follow one another without gaps and duplicates'),
    ...modifiers,
  }),
  z.strictObject({
    query: z.string().min(1).describe('SELECT over the table `data` and the given datasets'),
    'equals-query': z
      .string()
      .min(1)
      .describe('SELECT that gives the same rows, each as often, in any order; names of columns do not matter'),
    ...notes,
    tolerance: tolerance
      .optional()
      .describe(
        'How many rows may lack a partner: a number, or a share of the rows of the longer result. Default: none',
      ),
    'allow-empty': z.boolean().optional().describe('Pass when neither query returns a row'),
  }),
] as const

export type RelationItem = z.infer<(typeof relationItems)[number]>

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/** Milliseconds of a duration as it is written in a checks file. A day is 24 hours, in UTC. */
export function durationMs(text: string): number {
  return Number(text.slice(0, -1)) * UNITS[text.slice(-1) as keyof typeof UNITS]
}
