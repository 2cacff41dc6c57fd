import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { place, sql } from './whole-run.js'

jest.setTimeout(60_000)

const VALUES = `
  SELECT 1 AS id, 9223372036854775807::BIGINT AS big, 18446744073709551615::UBIGINT AS ubig, '-128'::TINYINT AS tiny,
    0.1::FLOAT AS f, 'NaN'::DOUBLE AS nan, '-inf'::DOUBLE AS inf, 12345678901234567890.123456789::DECIMAL(38, 9) AS dec,
    DATE '1582-10-04' AS d, TIMESTAMP_NS '2026-07-01 12:00:00.123456789' AS ns,
    TIMESTAMP '2026-07-01 12:00:00.123456' AS ts, TIMESTAMPTZ '2026-07-01 12:00:00+02' AS tz, TIME '23:59:59.999999' AS t,
    uuid '7f3a0000-0000-4000-8000-000000000001' AS u, '\\x00\\xff'::BLOB AS b, 'ünï' || chr(0) || '✓' AS s,
    [1, NULL, 3] AS l, {'x': 1, 'y': [{'z': 'q'}]} AS st, MAP {'k': 1.5::DOUBLE} AS m, 'a'::ENUM('a', 'b') AS e,
    INTERVAL 3 DAY AS i, true AS yes, '{"a": [1]}'::JSON AS j
  UNION ALL SELECT 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL`

test('values of every type of Parquet come back as they were', async () => {
  const it = await place({ 'checks.yml': 'version: 1\ncolumns: {id: {min: 2}}\n' })
  const at = (name: string) => `read_parquet('${join(it.workspace, name)}')`
  await sql(`COPY (${VALUES}) TO '${join(it.workspace, 'data.parquet')}' (FORMAT parquet)`)
  await it.run({ data: 'data.parquet', quarantine: 'q' })
  const both = `(SELECT * EXCLUDE failed_checks FROM ${at('q/failing.parquet')} UNION ALL FROM ${at('q/passing.parquet')})`
  expect(await sql(`FROM ${at('data.parquet')} EXCEPT ALL FROM ${both}`)).toEqual([])
  expect(await sql(`FROM ${both} EXCEPT ALL FROM ${at('data.parquet')}`)).toEqual([])
  const types = (name: string) => sql(`SELECT column_name, column_type FROM (DESCRIBE FROM ${at(name)})`)
  expect(await types('q/passing.parquet')).toEqual(await types('data.parquet'))
})
