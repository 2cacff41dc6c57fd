import type { z } from 'zod'
import type { Engine, Table } from '../../../../shared/data/index.js'
import { basicsOf } from '../profile/basics.js'
import type { Profile } from '../profile/index.js'
import { countDistinct } from '../profile/values.js'
import type { Sensitive } from '../sensitive.js'
import type { columnStatistics } from './statistics-schema.js'

export type ColumnStatistics = z.infer<typeof columnStatistics>

/** From a profile, where there is one; else one scan, and one grouping for each column. */
export async function statisticsOf(
  engine: Engine,
  table: Table,
  sensitive: Sensitive,
  profile: Profile | undefined,
): Promise<ColumnStatistics[]> {
  if (profile !== undefined) {
    return profile.columns.map(({ name, missing, distinct, numbers }) =>
      statistics(name, missing, distinct, numbers?.mean, numbers?.stdev),
    )
  }
  const all: ColumnStatistics[] = []
  for (const basics of await basicsOf(engine, table)) {
    const { column, missing, present, mean, stdev } = basics
    const distinct = present === 0 ? 0 : await countDistinct(engine, table, basics)
    const hidden = sensitive.touches([column.name])
    all.push(statistics(column.name, missing, distinct, ...(hidden ? [] : [mean, stdev])))
  }
  return all
}

function statistics(
  name: string,
  missing: number,
  distinct: number,
  mean?: number | null,
  stdev?: number | null,
): ColumnStatistics {
  return { name, missing, distinct, ...(mean == null ? {} : { mean }), ...(stdev == null ? {} : { stdev }) }
}
