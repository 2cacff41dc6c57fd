import { z } from 'zod'

export const PROFILE_SCHEMA_ID = 'urn:mlops-actions:schema:drift-profile:v1'

const count = z.int().min(0)
const finite = z.number()

const common = {
  name: z.string(),
  /** As in `ColumnType`, and the engine's own name. */
  type: z.string(),
  native: z.string(),
  missing: count,
  unreadable: count,
  /** Distance of each chunk of the reference from the whole, where it was cut into chunks. */
  chunks: z.array(z.number().min(0).max(1)).optional(),
}

const numericColumn = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  minusInfinity: count,
  plusInfinity: count,
  /** Reference deciles: the smallest value and the upper edge of each bin, with its rows. */
  bins: z.strictObject({ lowest: finite, uppers: z.array(finite).min(1), counts: z.array(count) }).nullable(),
  /** The distribution function at equal ranks: values, and the finite values below and up to each. */
  grid: z.strictObject({ values: z.array(finite), below: z.array(count), upTo: z.array(count) }),
  mean: finite.nullable(),
  standardDeviation: z.number().min(0).nullable(),
})

const categoricalColumn = z.strictObject({
  ...common,
  kind: z.literal('categorical'),
  distinct: count,
  /** Values that occur once. */
  singletons: count,
  /** The most frequent ones first. */
  categories: z.array(z.tuple([z.string(), count])),
})

const excludedColumn = z.strictObject({ ...common, kind: z.literal('excluded'), why: z.string() })

/** A reference without its rows. */
export const profileSchema = z.strictObject({
  schema: z.literal(PROFILE_SCHEMA_ID),
  release: z.string(),
  data: z.strictObject({ name: z.string(), digest: z.string(), files: count }),
  rows: count,
  columns: z.array(z.discriminatedUnion('kind', [numericColumn, categoricalColumn, excludedColumn])),
})

export type DriftProfile = z.infer<typeof profileSchema>
export type ProfileColumn = DriftProfile['columns'][number]
export type NumericProfile = z.infer<typeof numericColumn>
export type CategoricalProfile = z.infer<typeof categoricalColumn>
