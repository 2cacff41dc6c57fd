import { nearest } from '../../../../shared/contract/index.js'
import {
  type Dataset,
  type DatasetInputs,
  datasetFromInputs,
  type Engine,
  type Table,
} from '../../../../shared/data/index.js'
import { plural } from '../../../../shared/report/index.js'
import type { Context } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'
import type { Check } from '../plan/model.js'

/** Other datasets by name, in the order given. */
export type Datasets = ReadonlyMap<string, Dataset>

/** The name that the data itself has, in SQL and where it refers to itself. */
export const OWN_NAME = 'data'
/** With the one that `compatible-with` has for the earlier run. */
const TAKEN = [OWN_NAME, 'previous']

/**
 * The `datasets` input → globs by name. A name that is given on several lines has several globs.
 * Raises VALIDATE_DATASETS.
 * @param lines `name: glob` or `name=glob` each
 */
export function parseDatasets(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const globs = new Map<string, string[]>()
  for (const line of lines) {
    const [, name, glob] = /^([A-Za-z][A-Za-z0-9_-]*)\s*[:=]\s*(\S.*)$/.exec(line) ?? []
    if (name === undefined || glob === undefined) {
      throw errors.VALIDATE_DATASETS(`the line ${JSON.stringify(line.slice(0, 80))} of datasets is no \`name: glob\``)
    }
    // SQL knows no case in names.
    if (TAKEN.includes(name.toLowerCase()) || name.toLowerCase().startsWith('mlops_')) {
      throw errors.VALIDATE_DATASETS(`a dataset cannot be called \`${name}\`: the name is taken`)
    }
    const twin = [...globs.keys()].find(other => other !== name && other.toLowerCase() === name.toLowerCase())
    if (twin !== undefined)
      throw errors.VALIDATE_DATASETS(`the datasets \`${twin}\` and \`${name}\` differ only in case`)
    globs.set(name, [...(globs.get(name) ?? []), glob])
  }
  return globs
}

/** Finds and digests the files of all given datasets. Raises what `resolveDataset` raises. */
export async function resolveDatasets(
  globs: ReadonlyMap<string, readonly string[]>,
  inputs: DatasetInputs,
  ctx: Pick<Context, 'workspace' | 'signal' | 'log'>,
): Promise<Datasets> {
  const datasets = new Map<string, Dataset>()
  for (const [name, patterns] of globs) {
    datasets.set(name, await datasetFromInputs(patterns, { ...inputs, format: 'auto' }, ctx, `the dataset ${name}`))
  }
  return datasets
}

/**
 * Refuses checks that name a dataset which was not given. Raises VALIDATE_DATASET_UNKNOWN at the line of the check.
 * @param lineOf where a check stands in the checks file
 */
export function refuseUnknownDatasets(
  checks: readonly Check[],
  names: readonly string[],
  file: string,
  lineOf: (check: Check) => number | undefined,
): void {
  for (const check of checks) {
    const name = datasetOf(check)
    if (name === undefined || names.includes(name) || refersToItself(check)) continue
    const near = nearest(name, names)
    const given = names.length === 0 ? 'No dataset is given.' : `Given are ${names.join(', ')}.`
    const hint = near === undefined ? `${given} Add \`${name}: <files>\` to \`datasets\`.` : `Did you mean \`${near}\`?`
    throw errors.VALIDATE_DATASET_UNKNOWN(`\`${check.label}\` needs the dataset \`${name}\`, which is not given`, {
      hint,
      file,
      line: lineOf(check),
    })
  }
}

/** As the manager of each employee is an employee. */
const refersToItself = ({ test }: Check) =>
  test.kind === 'relation' && test.test.relation === 'references' && test.test.dataset === OWN_NAME

function datasetOf({ test }: Check): string | undefined {
  if (test.kind !== 'relation') return undefined
  if ('dataset' in test.test) return test.test.dataset
  return 'other' in test.test && 'dataset' in test.test.other ? test.test.other.dataset : undefined
}

/**
 * Reads the given datasets, so that checks and queries can name them. A line that cannot be read might be the one row
 * that matters, so there may be none. Raises VALIDATE_DATASET_LINES and what `load` raises.
 */
export async function loadDatasets(engine: Engine, datasets: Datasets): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>()
  for (const [name, dataset] of datasets) {
    const table = await engine.load(dataset, name)
    const [first] = table.malformed
    if (first !== undefined) {
      throw errors.VALIDATE_DATASET_LINES(
        `${plural(table.malformedCount, 'line')} of the dataset \`${name}\` cannot be read: ${first.reason}`,
        { file: first.file, line: first.line },
      )
    }
    tables.set(name, table)
  }
  return tables
}
