import type { Artifact, ResourceDescriptor, Role } from '../outcome/index.js'
import type { Verdict } from '../verdict/index.js'

/** One statement of the chain as a later step sees it. */
export interface EvidenceRecord {
  /** File below the evidence directory and line in it. */
  readonly file: string
  readonly step: string
  readonly verdict: Verdict
  readonly subject: readonly Artifact[]
  readonly configuration: readonly ResourceDescriptor[]
  readonly dependencies: readonly ResourceDescriptor[]
  readonly details: Readonly<Record<string, unknown>>
  readonly time: string
  /** Key id of a verified signature; undefined: unauthenticated. */
  readonly signer: string | undefined
}

/** The chain so far, as a step may read it. `requires` was checked before `main` runs. */
export interface EvidenceReader {
  /** Records about an artifact (any digest in common), newest last. */
  about(artifact: ResourceDescriptor): Promise<readonly EvidenceRecord[]>
  /** The newest record of a step about an artifact of this role. */
  latest(step: string, role: Role): Promise<EvidenceRecord | undefined>
  /** All records of a step, oldest first. */
  by(step: string): Promise<readonly EvidenceRecord[]>
}
