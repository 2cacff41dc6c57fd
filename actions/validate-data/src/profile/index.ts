import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine, Table } from '../../../../shared/data/index.js'
import { digestRef } from '../../../../shared/evidence/index.js'
import { isNumeric } from '../rows/reading.js'
import type { Sensitive } from '../sensitive.js'
import { type Basics, basicsOf } from './basics.js'
import { endOf, histogramsOf, isOrdered, quantilesOf } from './distribution.js'
import type { ColumnProfile, Profile } from './model.js'
import { PROFILE_FILE, PROFILE_SCHEMA_ID } from './names.js'
import { countDistinct, patternsOf, valuesOf } from './values.js'

export { profileSection } from './blocks.js'
export { type ColumnProfile, type Profile, profileSchema } from './model.js'
export { PROFILE_FILE } from './names.js'

/**
 * What a table looks like, column by column: one scan for what all columns have, one grouping for each, one scan
 * for quantiles and one for histograms. Groupings spill to disk; quantiles of more than 20 million values are estimated.
 * Of sensitive columns nothing is kept but counts.
 */
export async function profileOf(engine: Engine, table: Table, sensitive: Sensitive): Promise<Profile> {
  const all = await basicsOf(engine, table)
  const values = new Map<Basics, Awaited<ReturnType<typeof valuesOf>>>()
  const patterns = new Map<Basics, Awaited<ReturnType<typeof patternsOf>>>()
  for (const basics of all) {
    const hidden = sensitive.touches([basics.column.name])
    if (basics.present === 0) values.set(basics, { distinct: 0 })
    else if (hidden) values.set(basics, { distinct: await countDistinct(engine, table, basics) })
    else values.set(basics, await valuesOf(engine, table, basics))
    if (!hidden && basics.present > 0 && basics.column.type === 'string') {
      patterns.set(basics, await patternsOf(engine, table, basics))
    }
  }
  const shown = all.filter(({ column }) => !sensitive.touches([column.name]))
  const quantiles = await quantilesOf(engine, table, shown.filter(isOrdered))
  const histograms = await histogramsOf(engine, table, quantiles)
  return {
    schema: PROFILE_SCHEMA_ID,
    dataset: { name: table.dataset.name, digest: digestRef(table.dataset.artifact) },
    rows: table.rows,
    columns: all.map((basics): ColumnProfile => {
      const { column, missing, unreadable } = basics
      const { distinct, top } = values.get(basics)!
      const counted = {
        name: column.name,
        type: column.type,
        native: column.nativeType,
        missing,
        ...(unreadable > 0 ? { unreadable } : {}),
        distinct,
      }
      if (sensitive.touches([column.name])) return { ...counted, sensitive: true }
      const { nan, infinite, mean, stdev, shortest, longest } = basics
      const own = quantiles.get(basics)
      const shapes = patterns.get(basics)
      const histogram = histograms.get(basics)
      return {
        ...counted,
        ...(isNumeric(column) ? { numbers: { nan, infinite, mean, stdev } } : {}),
        ...(shapes ? { texts: { shortest, longest, ...shapes } } : {}),
        ...(own ? { min: endOf(basics, basics.min), max: endOf(basics, basics.max), quantiles: own } : {}),
        ...(histogram ? { histogram } : {}),
        ...(top && top.length > 0 ? { top } : {}),
      }
    }),
  }
}

/** Writes `profile.json` into the report directory. */
export async function writeProfile(directory: string, profile: Profile): Promise<void> {
  await writeFile(join(directory, PROFILE_FILE), `${JSON.stringify(profile, null, 1)}\n`)
}
