import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { resultSchema } from '../../shared/compute/index.js'
import type { Contract } from '../../shared/contract/index.js'
import type { ErrorEntry } from '../../shared/errors/index.js'
import { outcomeJsonSchema } from '../../shared/report/index.js'

export interface PolicySource {
  /** The step that reads the file. */
  readonly step: string
  /** What the file is called, e.g. `checks`; `policy` unless the module says otherwise with `policyName`. */
  readonly name: string
  readonly schema: z.ZodType
}

export interface ErrorSource {
  /** Folder of the errors.ts, e.g. `shared/policy`. */
  readonly folder: string
  readonly table: Readonly<Record<string, ErrorEntry>>
}

/** Everything that files are generated from. */
export interface Sources {
  readonly contracts: readonly Contract[]
  readonly policies: readonly PolicySource[]
  readonly errors: readonly ErrorSource[]
  /** JSON Schema of `outcome.json`. */
  readonly outcomeSchema: Readonly<Record<string, unknown>>
  /** What training code writes for `train-on-runner`. */
  readonly trainingResult: z.ZodType
  /** The package version that GitLab jobs run. */
  readonly version: string
  /** The text of a file of the repository, or undefined when there is none. */
  readonly read: (path: string) => string | undefined
}

/** The order in which a model travels; steps that are not named here come after, by name. */
const TRAIN = ['validate-data', 'train-on-runner', 'register-model', 'build-image', 'helm-canary', 'drift-gate']

/**
 * Reads contracts, policies and error tables from the sources of the steps that exist.
 *
 * The import paths are template literals on purpose: esbuild bundles all files that match, and jest loads them one by
 * one through its transformer.
 */
export async function collectSources(root: string): Promise<Sources> {
  const has = (path: string) => existsSync(join(root, path))
  const steps = directories(join(root, 'actions'))
    .filter(step => has(`actions/${step}/src/contract.ts`))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))

  // One import after the other: Jest's module loader trips over several at once that share what they import.
  const contracts: Contract[] = []
  const policies: PolicySource[] = []
  const errors: ErrorSource[] = []
  for (const folder of directories(join(root, 'shared')).filter(name => has(`shared/${name}/errors.ts`))) {
    errors.push(...errorsOf(`shared/${folder}`, await import(`../../shared/${folder}/errors.ts`)))
  }
  for (const step of steps) {
    contracts.push((await import(`../../actions/${step}/src/contract.ts`)).contract)
    if (has(`actions/${step}/src/policy.ts`)) {
      policies.push(...policiesOf(step, await import(`../../actions/${step}/src/policy.ts`)))
    }
    if (has(`actions/${step}/src/errors.ts`)) {
      errors.push(...errorsOf(`actions/${step}`, await import(`../../actions/${step}/src/errors.ts`)))
    }
  }

  return {
    contracts,
    policies,
    errors,
    outcomeSchema: outcomeJsonSchema(),
    trainingResult: resultSchema,
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    read: path => (has(path) ? readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') : undefined),
  }
}

function rank(step: string): number {
  const index = TRAIN.indexOf(step)
  return index === -1 ? TRAIN.length : index
}

function directories(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

function policiesOf(step: string, module: Record<string, unknown>): PolicySource[] {
  if (module.policySchema === undefined) return []
  return [
    { step, name: (module.policyName as string | undefined) ?? 'policy', schema: module.policySchema as z.ZodType },
  ]
}

/** A module may declare several tables; each export that has one counts. */
function errorsOf(folder: string, module: Record<string, unknown>): ErrorSource[] {
  return Object.values(module)
    .map(value => (value as { table?: ErrorSource['table'] } | undefined)?.table)
    .filter(table => table !== undefined)
    .map(table => ({ folder, table }))
}
