import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Where development has the engine. */
export const ENGINE = createRequire(join(process.cwd(), 'package.json')).resolve(
  `@duckdb/node-bindings-${process.platform}-${process.arch}/duckdb.node`,
)
