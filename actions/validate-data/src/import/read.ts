import type { Policy as PolicyFile } from '../../../../shared/policy/index.js'
import { checkPolicy, type Path, readDocument } from '../../../../shared/policy/index.js'
import { errors } from '../errors.js'
import { type Policy, policySchema } from '../policy.js'
import type { Assembled } from './assemble.js'
import { isContract, isSuite } from './kinds.js'

/** The checks, whatever they were written in; lines are those of the user's file. */
export interface ChecksFile extends PolicyFile<Policy> {
  /** What it was made from; undefined for this project's own format. */
  readonly translated: (Assembled & { sourceLineOf(from: Path): number }) | undefined
}

/**
 * Reads a checks file: this project's own, a Great Expectations suite or an Open Data Contract, told apart by what
 * they hold. Raises what `readPolicy` raises, and VALIDATE_IMPORT with all that has no equivalent here.
 * @param parameters `name=value`, for the `$PARAMETER`s of a suite
 */
export async function readChecks(
  path: string,
  parameters: ReadonlyMap<string, string>,
  ctx: { readonly workspace: string },
): Promise<ChecksFile> {
  const document = await readDocument(path, ctx)
  const { value, file, artifact } = document
  if (!isSuite(value) && !isContract(value)) {
    if (parameters.size > 0) {
      const given = [...parameters.keys()].join(', ')
      throw errors.VALIDATE_PARAMETERS(`${file} takes no parameters, but ${given} is given`, { file })
    }
    return { ...document, value: checkPolicy(document, policySchema), translated: undefined }
  }
  // Half of what this step knows about checks is about the formats of others.
  const { assemble, translationOf } = await import('./translate.js')
  const assembled = assemble(translationOf(value, parameters), file, document.lineOf)
  return {
    value: assembled.policy,
    file,
    artifact,
    lineOf: (at: Path) => document.lineOf(assembled.sourceOf(at)),
    translated: { ...assembled, sourceLineOf: document.lineOf },
  }
}
