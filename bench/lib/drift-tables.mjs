import { join } from 'node:path'
import { openDuckDB } from './duckdb.mjs'

/** Of every ten columns seven are numeric. */
export const isNumeric = k => k % 10 < 7
/** Columns of their own; what a wider table has besides repeats the last ten, or drawing it would take longest. */
const MOST_OWN = 100
const NAMES = ['pos', 'online', 'atm', 'phone', 'branch', 'mail']

/**
 * Writes a reference and current data as Parquet, by the engine: normal, log-normal, whole and mostly zero numbers, one
 * column in seven with 3 % missing values, and categories. In the current data the first column has moved by half a
 * standard deviation. The same sizes give the same values everywhere.
 * @returns paths
 */
export async function writeDriftTables(directory, rows, columns) {
  const { run, close } = await openDuckDB({ memory_limit: '1GiB', temp_directory: directory })
  const paths = {}
  try {
    for (const [side, salt] of [
      ['reference', 1],
      ['current', 2],
    ]) {
      const own = Math.min(columns, MOST_OWN)
      const list = Array.from({ length: own }, (_, k) => `${columnSql(k, salt * 10_007 + 2 * k, side)} AS x${k}`)
      const again = Array.from({ length: columns - own }, (_, k) => `x${own - 10 + (k % 10)} AS x${own + k}`)
      paths[side] = join(directory, `${side}-${rows}-${columns}.parquet`)
      await run(
        `COPY (SELECT ${['*', ...again].join(', ')} FROM (SELECT ${list.join(', ')} FROM range(${rows}) t(i))) TO '${paths[side]}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)`,
      )
    }
  } finally {
    close()
  }
  return paths
}

function columnSql(k, salt, side) {
  const share = more => `((hash(i * 100003 + ${salt + more}) >> 11) / 9007199254740992.0)`
  // Box and Muller.
  const normal = `(sqrt(-2 * ln(1 - ${share(0)})) * cos(2 * pi() * ${share(1)}))`
  if (!isNumeric(k)) return `[${NAMES.map(name => `'${name}'`).join(', ')}][1 + floor(6 * ${share(0)} ** 2)::INT]`
  switch (k % 7) {
    case 0:
      return `${normal}${k === 0 && side === 'current' ? ' + 0.5' : ''}`
    case 1:
      return `round(exp(0.8 * ${normal}), 2)`
    case 2:
      return `round(10 + 3 * ${normal})::BIGINT`
    case 3:
      return `greatest(0, ${normal})`
    case 4:
      return `CASE WHEN ${share(0)} < 0.03 THEN NULL ELSE ${share(1)} END`
    default:
      return normal
  }
}
