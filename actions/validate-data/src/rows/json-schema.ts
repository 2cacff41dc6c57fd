import type { DataColumn, Table } from '../../../../shared/data/index.js'
import type { Deferred } from './test.js'
import { jsonText } from './texts.js'
import { valuesTest } from './values.js'

/** Values that are no JSON, or no JSON that is valid under a schema. */
export function jsonSchemaTest(schema: Readonly<Record<string, unknown>>, column: DataColumn, table: Table): Deferred {
  const text = jsonText(column)
  return {
    async settle(engine, where) {
      // Validator and expressions take long to load, and few checks need them.
      const { jsonSchemaJudge } = await import('./json-schema-judge.js')
      return valuesTest(engine, { column, table, text, where }, jsonSchemaJudge(schema))
    },
  }
}
