import { resolve } from 'node:path'
import { digestFile } from '../../../../shared/evidence/index.js'
import type { Json } from '../../../../shared/outcome/index.js'
import type { Context } from '../../../../shared/run/index.js'
import type { QuarantinePlace } from './place.js'
import type { Quarantined, QuarantinedPart } from './write.js'

/** The two datasets for the evidence: what was made of the one that it is about. */
export function quarantineDetails({ passing, failing }: Quarantined): { readonly [name: string]: Json } {
  const described = ({ path, rows, sha256 }: QuarantinedPart) => ({ name: path, rows, digest: { sha256 } })
  return { passing: described(passing), failing: described(failing) }
}

/** Outputs of a finished run, as far as they tell of the two datasets. */
export function quarantineOutputs(quarantined: Quarantined | undefined): Readonly<Record<string, string | number>> {
  if (quarantined === undefined) return {}
  const { passing, failing } = quarantined
  return {
    'passing-file': passing.path,
    'passing-digest': `sha256:${passing.sha256}`,
    'quarantined-file': failing.path,
    'quarantined-digest': `sha256:${failing.sha256}`,
    'quarantined-rows': failing.rows,
  }
}

/**
 * Which of the two datasets of a finished run is not where it is wanted now, or not what was written, in words;
 * undefined where both stand.
 */
export async function missingParts(
  outputs: Readonly<Record<string, string>>,
  { shown }: QuarantinePlace,
  { workspace }: Pick<Context, 'workspace'>,
): Promise<string | undefined> {
  for (const part of ['passing', 'quarantined']) {
    const path = outputs[`${part}-file`]
    if (path === undefined || path.slice(0, path.lastIndexOf('/')) !== shown) return `it made no quarantine in ${shown}`
    const digest = await digestFile(resolve(workspace, path)).then(
      ({ sha256 }) => `sha256:${sha256}`,
      () => undefined,
    )
    if (digest !== outputs[`${part}-digest`]) return `${path} is not what it wrote`
  }
  return undefined
}
