import { show } from '../arguments.js'
import { isMapping } from '../mapping.js'
import { type Draft, NoEquivalent } from '../translation.js'
import type { Table } from './contract.js'
import type { Column } from './properties.js'

/** A foreign key as a check against another dataset: the object that it leads to, by its name, in the `datasets` input. */
export function referencesOf(relationship: unknown, column: Column | undefined, table: Table): Draft {
  if (!isMapping(relationship)) throw new NoEquivalent(`it is ${show(relationship)}, expected a mapping`)
  const { type, from, to } = relationship
  if (type !== undefined && type !== 'foreignKey') {
    throw new NoEquivalent(`\`type\` is ${show(type)}, and only foreign keys are checked`, 'Remove it.', ['type'])
  }
  const targets = [to].flat().map(target => endOf(target, 'to'))
  const dataset = targets[0]?.object
  if (dataset === undefined || targets.some(({ object }) => object !== dataset)) {
    throw new NoEquivalent(`\`to\` is ${show(to)}`, 'Name properties of one object: `customers.id`.', ['to'])
  }
  const own =
    column === undefined
      ? [from].flat().map(source => columnNamed(endOf(source, 'from').property, table))
      : [column.column]
  return { references: { columns: own, dataset, to: targets.map(({ property }) => property) } }
}

function endOf(reference: unknown, key: string): { object: string; property: string } {
  const [, object, property] = /^([\w-]+)\.([\w-]+)$/.exec(String(reference)) ?? []
  if (object !== undefined && property !== undefined) return { object, property }
  throw new NoEquivalent(
    `\`${key}\` is ${show(reference)}, which leads out of the contract or is not \`object.property\``,
    'Write `object.property`.',
    [key],
  )
}

function columnNamed(wanted: string, table: Table): string {
  const found = table.columns.find(({ name, column }) => name === wanted || column === wanted)
  if (found === undefined) throw new NoEquivalent(`the object has no property ${wanted}`, 'Correct `from`.', ['from'])
  return found.column
}
