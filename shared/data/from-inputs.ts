import type { datasetInputs, engineInputs, InputsOf } from '../contract/index.js'
import type { Context } from '../run/index.js'
import type { EngineContext } from './duckdb/connection.js'
import { openEngine } from './duckdb/engine.js'
import { resolveDataset } from './resolve.js'
import type { CsvOptions, Dataset, Engine } from './types.js'

export type DatasetInputs = InputsOf<{ inputs: typeof datasetInputs }>
export type EngineInputs = InputsOf<{ inputs: typeof engineInputs }>

/**
 * Finds and digests the files behind globs, read as the inputs say; with progress, because digesting takes as long as
 * reading. Raises what `resolveDataset` raises.
 * @param what for people, e.g. `the reference data`
 */
export async function datasetFromInputs(
  globs: readonly string[],
  inputs: DatasetInputs,
  ctx: Pick<Context, 'workspace' | 'signal' | 'log'>,
  what: string,
): Promise<Dataset> {
  const progress = ctx.log.progress(`Digesting ${what}`, { unit: 'bytes' })
  let done = 0
  try {
    return await resolveDataset(globs, {
      workspace: ctx.workspace,
      format: inputs.format === 'auto' ? undefined : inputs.format,
      csv: csvOptions(inputs),
      signal: ctx.signal,
      onBytes: bytes => {
        done += bytes
        progress.update(done)
      },
    })
  } finally {
    progress.end()
  }
}

/** Opens the engine with the limits and the place that the inputs say. */
export function engineFromInputs(inputs: EngineInputs, ctx: EngineContext): Promise<Engine> {
  return openEngine(ctx, {
    enginePath: inputs['engine-path'],
    engineUrl: inputs['engine-url'],
    memoryLimit: inputs['memory-limit'],
    threads: inputs.threads,
    timeoutMs: inputs.timeout,
  })
}

function csvOptions(inputs: DatasetInputs): CsvOptions {
  return {
    delimiter: unspelled(inputs['csv-delimiter']),
    quote: inputs['csv-quote'],
    header: inputs['csv-header'],
    encoding: inputs['csv-encoding'],
    nulls: inputs['csv-nulls']
      ?.split(',')
      .map(part => part.trim())
      .filter(part => part !== ''),
  }
}

/** White space cannot be given as an input: every host takes it for nothing. */
const unspelled = (text: string | undefined) =>
  text === undefined ? undefined : ({ tab: '\t', '\\t': '\t', space: ' ' }[text] ?? text)
