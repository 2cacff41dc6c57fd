import type { Table } from '../../../shared/data/index.js'
import type { EvidenceDraft, ResourceDescriptor } from '../../../shared/outcome/index.js'
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
      ...(quarantined && { quarantine: quarantineDetails(quarantined) }),
    },
  }
}

/** What was compared with, by digest. */
function dependenciesOf({ datasets, previous, history }: ValidatePlan): ResourceDescriptor[] {
  const others = [...datasets].map(([dataset, { artifact }]) => {
    return { name: artifact.name, digest: artifact.digest, annotations: { dataset } }
  })
  const earlier = history?.runs.map(({ descriptor }) => descriptor) ?? []
  return [...others, ...(previous === undefined ? [] : [previous.descriptor]), ...earlier]
}
