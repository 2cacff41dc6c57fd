import { stat } from 'node:fs/promises'
import type { Artifact, ResourceDescriptor, Role } from '../outcome/index.js'
import { type DigestOptions, digestFile, digestTree } from './digest.js'

/**
 * Names a file (by `sha256`) or a directory (by `dirHash`) as an artifact.
 * @param name what a person calls it
 */
export async function artifactFrom(
  path: string,
  named: { readonly name: string; readonly role: Role },
  options: DigestOptions = {},
): Promise<Artifact> {
  return { ...(await descriptorFrom(path, named.name, options)), role: named.role }
}

/** As `artifactFrom`, for what plays no role in the train: a policy, a checks file, reference data. */
export async function descriptorFrom(
  path: string,
  name: string,
  options: DigestOptions = {},
): Promise<ResourceDescriptor> {
  const directory = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  if (directory) return { name, digest: { dirHash: (await digestTree(path, options)).dirHash } }
  return { name, digest: { sha256: (await digestFile(path, options)).sha256 } }
}

/** Whether two descriptors name the same thing: they share an algorithm, and all shared ones agree. */
export function sameArtifact(a: Pick<ResourceDescriptor, 'digest'>, b: Pick<ResourceDescriptor, 'digest'>): boolean {
  const shared = Object.keys(a.digest).filter(algorithm => b.digest[algorithm] !== undefined)
  return shared.length > 0 && shared.every(algorithm => a.digest[algorithm] === b.digest[algorithm])
}

/** `sha256:…`, `dirHash:…`: the first digest by the order of strength that this project uses. */
export function digestRef(of: Pick<ResourceDescriptor, 'digest'>): string {
  const algorithm =
    ['sha256', 'dirHash'].find(name => of.digest[name] !== undefined) ?? Object.keys(of.digest).sort()[0]
  return algorithm === undefined ? 'no digest' : `${algorithm}:${of.digest[algorithm]}`
}
