import { digestRef } from '../../../../shared/evidence/index.js'
import { type Block, block } from '../../../../shared/outcome/index.js'
import { formatTime, plural } from '../../../../shared/report/index.js'
import type { Side } from '../sides.js'
import type { Judged } from './judged.js'

/** What was compared, by which policy. */
export function dataSection({ plan, sides, columns }: Judged, retrain: boolean): Block {
  const describe = ({ rows, window, table }: Side, name: string): string => {
    const from = window ? `, ${formatTime(window.from.getTime())} < t ≤ ${formatTime(window.to.getTime())}` : ''
    return `${name}: ${plural(rows, 'row')}${from}, ${plural(table.dataset.files.length, 'file')}`
  }
  const reference = plan.reference ?? plan.current
  return block.section(
    'Data and policy',
    [
      block.facts([
        ['Reference', describe(sides.reference, reference.name)],
        ...(plan.profile === undefined
          ? ([['Reference digest', digestRef(reference.artifact)]] as const)
          : ([
              ['Reference digest', plan.profile.profile.data.digest],
              ['Profile', `${plan.profile.descriptor.name}, ${digestRef(plan.profile.descriptor)}`],
            ] as const)),
        ['Current', describe(sides.current, plan.current.name)],
        ['Current digest', digestRef(plan.current.artifact)],
        [
          'Policy',
          plan.policyFile === undefined
            ? 'none given, the defaults hold'
            : `${plan.policyFile.file}, ${digestRef(plan.policyFile.artifact)}`,
        ],
        ['Columns compared', columns.length],
        ['Retrain', retrain ? 'yes' : 'no'],
        ...(plan.model === undefined ? [] : ([['Model', `${plan.model.name}, ${digestRef(plan.model)}`]] as const)),
      ]),
    ],
    true,
  )
}
