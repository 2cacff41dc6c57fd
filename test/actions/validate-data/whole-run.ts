import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'
import { step } from '../../../actions/validate-data/src/main.js'
import { type OutcomeDocument, outcomeSchema } from '../../../shared/report/index.js'
import type { Action, RunOptions } from '../../../shared/run/index.js'
import { ENGINE } from '../../shared/data/workbench.js'
import { type Bench, bench, type Run } from '../../shared/run/harness.js'

const open: Bench[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

export const REPORT = 'mlops-out/report/validate-data'

/** A workspace in which the step runs as users run it, from inputs to published files. */
export interface Place {
  readonly workspace: string
  write(name: string, contents: string | Uint8Array): Promise<void>
  read(name: string): Promise<string>
  exists(name: string): Promise<boolean>
  run(inputs?: Readonly<Record<string, string>>, options?: RunOptions): Promise<Run>
  outcome(report?: string): Promise<OutcomeDocument>
  /** Every file below a directory, with its bytes. */
  files(directory: string): Promise<ReadonlyMap<string, Buffer>>
}

export async function place(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Place> {
  const world = await bench()
  open.push(world)
  const at = (name: string) => join(world.workspace, name)
  const self: Place = {
    workspace: world.workspace,
    async write(name, contents) {
      await mkdir(dirname(at(name)), { recursive: true })
      await writeFile(at(name), contents)
    },
    read: name => readFile(at(name), 'utf8'),
    exists: name =>
      readFile(at(name)).then(
        () => true,
        () => false,
      ),
    run: (inputs = {}, options = {}) =>
      world.run(
        step as unknown as Action,
        { data: 'data.csv', checks: 'checks.yml', threads: '2', 'engine-path': ENGINE, ...inputs },
        options,
      ),
    outcome: async (report = REPORT) => outcomeSchema.parse(JSON.parse(await self.read(`${report}/outcome.json`))),
    async files(directory) {
      const entries = await readdir(at(directory), { recursive: true, withFileTypes: true })
      const found = entries
        .filter(entry => entry.isFile())
        .map(async entry => {
          const path = join(entry.parentPath, entry.name)
          return [path.slice(world.workspace.length + 1), await readFile(path)] as const
        })
      return new Map(await Promise.all(found))
    },
  }
  for (const [name, contents] of Object.entries(files)) await self.write(name, contents)
  return self
}

/** Rows of a Parquet file, by the engine itself. */
export const parquetRows = (path: string) => sql(`FROM read_parquet('${path.replaceAll("'", "''")}')`)

/** Runs a statement on an engine of its own. */
export async function sql(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  process.env.MLOPS_DUCKDB_NODE = ENGINE
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(text)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
