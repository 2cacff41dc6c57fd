import { plural } from '../../../../shared/report/index.js'
import type { PreviousColumn } from '../baseline.js'
import type { Answer, World } from '../families.js'
import { nameOf, noBaseline, unknown } from './answers.js'
import { columnsOfTable } from './details.js'
import { breaks, type SchemaChange, schemaChanges } from './schema-changes.js'
import type { TestOf } from './test.js'

const LISTED = 20

/** Whether columns and types fit those of another dataset or an earlier run; every change is named. */
export async function answerSchema({ other, mode, optional }: TestOf<'schema'>, world: World): Promise<Answer> {
  const before = await columnsBefore(world, other)
  if (!Array.isArray(before)) return before as Answer
  const changes = schemaChanges(before, await columnsOfTable(world.engine, world.table))
  const broken = changes.filter(change => breaks(change, mode, optional))
  const harmless = changes.filter(change => !broken.includes(change))
  const parts = [
    broken.length === 0
      ? ''
      : `${described(broken)}: not ${mode === 'full' ? 'fully' : mode} compatible with ${nameOf(other)}`,
    harmless.length === 0 ? '' : `${described(harmless)}: compatible`,
  ].filter(part => part !== '')
  return {
    passes: broken.length === 0,
    observed: changes.length === 0 ? 'the same' : counted(changes),
    message: changes.length === 0 ? `columns and types are those of ${nameOf(other)}` : parts.join('; '),
    plain: true,
    remedy: `Bring the columns back to those of ${nameOf(other)}, or tell those who read this data and compare with the new schema from now on.`,
  }
}

async function columnsBefore(
  world: World,
  other: TestOf<'schema'>['other'],
): Promise<readonly PreviousColumn[] | Answer> {
  if ('dataset' in other) return columnsOfTable(world.engine, world.datasets.get(other.dataset)!)
  if (world.previous === undefined) return noBaseline()
  if (world.previous.details !== undefined) return world.previous.details.columns
  return unknown(
    'the earlier run does not say which columns it had',
    'It was made by an older release: compare with a later outcome.',
  )
}

/** `removed \`b\` (BIGINT), widened \`a\` (INTEGER → BIGINT)`. */
function described(changes: readonly SchemaChange[]): string {
  const shown = changes.slice(0, LISTED).map(({ column, kind, from, to }) => {
    return `${kind} \`${column}\` (${[from, to].filter(type => type !== undefined).join(' → ')})`
  })
  return `${shown.join(', ')}${changes.length > LISTED ? ` and ${changes.length - LISTED} more` : ''}`
}

/** `1 added, 2 removed`. */
function counted(changes: readonly SchemaChange[]): string {
  const kinds = ['removed', 'added', 'narrowed', 'widened', 'changed'] as const
  const counts = kinds.map(kind => [kind, changes.filter(change => change.kind === kind).length] as const)
  const named = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`)
  return `${plural(changes.length, 'change')}: ${named.join(', ')}`
}
