import type { Table } from '../../../shared/data/index.js'
import type { EvidenceDraft, ResourceDescriptor } from '../../../shared/outcome/index.js'
import type { VerifiedVersion } from './dvc/index.js'
import type { ValidatePlan } from './prepare.js'
import { type Quarantined, quarantineDetails } from './quarantine/index.js'

/** What the step states of the dataset. */
export function evidenceOf(plan: ValidatePlan, table: Table, quarantined: Quarantined | undefined): EvidenceDraft {
  return {
    kind: 'gate',
    subject: [plan.dataset.artifact],
    configuration: [plan.policy.artifact],
    dependencies: dependenciesOf(plan),
    details: {
      rows: table.rows,
      malformedLines: table.malformedCount,
      files: plan.dataset.files.length,
      ...(plan.versions.length > 0 && { dvc: plan.versions.map(versionDetails) }),
      ...(quarantined && { quarantine: quarantineDetails(quarantined) }),
    },
  }
}

const versionDetails = ({ name, md5, source }: VerifiedVersion) => ({ name, md5, namedBy: source.name ?? '' })

/** What was compared with, by digest. */
function dependenciesOf({ datasets, previous, history, versions }: ValidatePlan): ResourceDescriptor[] {
  const others = [...datasets].map(([dataset, { artifact }]) => {
    return { name: artifact.name, digest: artifact.digest, annotations: { dataset } }
  })
  const earlier = history?.runs.map(({ descriptor }) => descriptor) ?? []
  const named = new Map(versions.map(({ source }) => [source.name, source]))
  return [...named.values(), ...others, ...(previous === undefined ? [] : [previous.descriptor]), ...earlier]
}
