import { errors } from './errors.js'
import type { DataFormat } from './types.js'

const EXTENSIONS: readonly (readonly [RegExp, DataFormat])[] = [
  [/\.(csv|tsv)(\.(gz|zst))?$/i, 'csv'],
  [/\.(parquet|pq)$/i, 'parquet'],
  [/\.(jsonl|ndjson)(\.(gz|zst))?$/i, 'jsonl'],
]

/**
 * The one format of all files, from their names unless it is given. Raises DATA_FORMAT.
 * @param names as they are shown to the user
 */
export function formatOf(names: readonly string[], given?: DataFormat): DataFormat {
  if (given !== undefined) return given
  const first = new Map<DataFormat, string>()
  for (const name of names) {
    const format = EXTENSIONS.find(([pattern]) => pattern.test(name))?.[1]
    if (format === undefined) {
      throw errors.DATA_FORMAT(
        `${name} has none of the endings .csv, .tsv, .parquet, .jsonl, .ndjson, so its format is unknown`,
      )
    }
    if (!first.has(format)) first.set(format, name)
  }
  if (first.size > 1) {
    const found = [...first].map(([format, name]) => `${name} (${format})`).join(', ')
    throw errors.DATA_FORMAT(`one dataset has files of ${first.size} formats: ${found}`)
  }
  return [...first.keys()][0]!
}
