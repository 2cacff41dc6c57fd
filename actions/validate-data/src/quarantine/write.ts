import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine, Table } from '../../../../shared/data/index.js'
import { digestFile } from '../../../../shared/evidence/index.js'
import { type Staging, stage } from '../../../../shared/run/index.js'
import type { Result } from '../judge.js'
import type { Validation } from '../validate.js'
import { divide } from './divide.js'
import { FAILING, MANIFEST, MANIFEST_SCHEMA, PASSING, type QuarantinePlace } from './place.js'

export interface QuarantinedPart {
  /** As users reach it. */
  readonly path: string
  readonly rows: number
  readonly sha256: string
}

/** The dataset as two: rows that fail no check, and the others. */
export interface Quarantined {
  readonly passing: QuarantinedPart
  readonly failing: QuarantinedPart
  /** Checks that were not met and do not say which rows are to blame. */
  readonly undivided: readonly Result[]
}

export interface Quarantine {
  /** Writes both files, and what they are, where nobody looks yet. */
  write(engine: Engine, table: Table, validation: Validation): Promise<Quarantined>
  /** They take the place of those of an earlier run, all at once. */
  publish(): Promise<void>
  /** Removes what was not published. */
  discard(): Promise<void>
}

/**
 * To be called before the engine is locked: it names the files that the engine will write.
 * @param hides columns of which the files only show whether there is a value
 */
export async function openQuarantine(
  engine: Engine,
  place: QuarantinePlace,
  hides: (column: string) => boolean,
): Promise<Quarantine> {
  const staging = await stage(place.directory)
  const paths = { passing: join(staging.path, PASSING), failing: join(staging.path, FAILING) }
  for (const path of Object.values(paths)) engine.reserve(path)
  return {
    write: (engine, table, validation) => write(engine, table, validation, { place, staging, paths, hides }),
    publish: () => staging.publish(),
    discard: () => staging.discard(),
  }
}

interface Files {
  readonly hides: (column: string) => boolean
  readonly place: QuarantinePlace
  readonly staging: Staging
  readonly paths: { readonly passing: string; readonly failing: string }
}

async function write(engine: Engine, table: Table, validation: Validation, { place, staging, paths, hides }: Files) {
  const written = await inOneTransaction(engine, async () => {
    const { passing, failing, undivided } = await divide(engine, table, validation, hides)
    return {
      undivided,
      passing: await engine.writeParquet(passing, paths.passing),
      failing: await engine.writeParquet(failing, paths.failing),
    }
  })
  if (written.passing + written.failing !== table.rows) {
    throw new Error(`of ${table.rows} rows ${written.passing} were found to pass and ${written.failing} to fail`)
  }
  const part = async (path: string, name: string, rows: number): Promise<QuarantinedPart> => ({
    path: `${place.shown}/${name}`,
    rows,
    sha256: (await digestFile(path)).sha256,
  })
  const parts = {
    passing: await part(paths.passing, PASSING, written.passing),
    failing: await part(paths.failing, FAILING, written.failing),
  }
  await writeFile(join(staging.path, MANIFEST), manifest(table, parts))
  return { ...parts, undivided: written.undivided }
}

/** What `now()` is must not change between the two files: a row would be in both, or in none. */
async function inOneTransaction<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  await engine.query('BEGIN TRANSACTION')
  try {
    return await work()
  } finally {
    await engine.query('ROLLBACK')
  }
}

function manifest(table: Table, parts: Pick<Quarantined, 'passing' | 'failing'>): string {
  const { name, digest } = table.dataset.artifact
  const described = ({ rows, sha256 }: QuarantinedPart, file: string) => ({ file, rows, digest: { sha256 } })
  const document = {
    schema: MANIFEST_SCHEMA,
    dataset: { name, digest, rows: table.rows, malformedLines: table.malformedCount },
    passing: described(parts.passing, PASSING),
    failing: described(parts.failing, FAILING),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
