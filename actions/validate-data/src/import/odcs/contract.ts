import type { Path } from '../../../../../shared/policy/index.js'
import { isMapping, listOf, type Mapping } from '../mapping.js'
import {
  type Draft,
  NoEquivalent,
  type Translated,
  type TranslatedColumn,
  type Translation,
  type Untranslated,
} from '../translation.js'
import { type Column, columnOf, keyChecks } from './properties.js'
import { checksOfRule, textOfRule } from './quality.js'
import { referencesOf } from './relationships.js'
import { serviceLevel } from './service-levels.js'

/** The object of the schema that the data is, as rules need it. */
export interface Table {
  /** Its names in the contract and where it is stored; SQL may use either. */
  readonly names: readonly string[]
  readonly columns: readonly Column[]
}

/**
 * A contract in the words of this project's checks file: the columns of one object of its schema with what holds for
 * them, its quality rules, references and the service levels that are about its rows.
 * @param parameters `object`: which object of the schema the data is, where there are several
 */
export function translateContract(contract: Mapping, parameters: ReadonlyMap<string, string>): Translation {
  const problems: Untranslated[] = []
  const checks: Translated[] = []
  const notes: string[] = []
  /** Runs a part of the translation; what has no equivalent is noted, and the rest goes on. */
  const attempt = <T>(from: Path, source: string, make: () => T): T | undefined => {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof NoEquivalent)) throw error
      problems.push({ from: [...from, ...error.below], source, why: error.why, remedy: error.remedy })
      return undefined
    }
  }
  const add = (from: Path, source: string, make: () => readonly Draft[]) => {
    const made = attempt(from, source, make)
    if (made && made.length > 0) checks.push({ from, source, checks: made })
  }

  attempt(['apiVersion'], 'the contract', () => supported(contract))
  for (const name of parameters.keys()) {
    if (name !== 'object') {
      const why = `the parameter \`${name}\` has no meaning for a data contract`
      problems.push({
        from: [],
        source: 'the contract',
        why,
        remedy: 'Only `object` is known: the name of an object of the schema.',
      })
    }
  }
  const chosen = attempt(['schema'], 'the schema', () => chosenObject(contract, parameters.get('object')))
  const { index, object } = chosen ?? { index: 0, object: {} }
  const here: Path = ['schema', index]
  const properties = listOf(object.properties)
  const found = properties.flatMap((property, at): { column: Column; from: Path; property: Mapping }[] => {
    const from = [...here, 'properties', at]
    const column = attempt(from, `property ${at + 1}`, () => columnOf(property))
    return column === undefined ? [] : [{ column, from, property: property as Mapping }]
  })
  const table: Table = {
    names: [object.name, object.physicalName].filter(name => typeof name === 'string'),
    columns: found.map(({ column }) => column),
  }

  const columns = found.map(({ column, from, property }): TranslatedColumn => {
    const source = `property ${column.name}`
    const entry = attempt(from, source, () => column.entry()) ?? {}
    for (const make of column.further) add(from, source, () => [make()])
    const texts = rulesOf(property.quality, column, [...from, 'quality'], source)
    const description = [column.description, ...texts].filter(text => text !== undefined).join(' ')
    return { from, source, name: column.column, entry: description === '' ? entry : { ...entry, description } }
  })
  const { key, check } = keyChecks(table.columns)
  if (check !== undefined) add(here, `primary key of ${table.names[0]}`, () => [check])
  notes.push(...rulesOf(object.quality, undefined, [...here, 'quality'], `object ${table.names[0]}`))
  for (const [at, relationship] of listOf(object.relationships).entries()) {
    const source = `relationship ${at + 1} of ${table.names[0]}`
    add([...here, 'relationships', at], source, () => [referencesOf(relationship, undefined, table)])
  }
  for (const { column, from, property } of found) {
    for (const [at, relationship] of listOf(property.relationships).entries()) {
      const source = `relationship ${at + 1} of ${column.name}`
      add([...from, 'relationships', at], source, () => [referencesOf(relationship, column, table)])
    }
  }
  // Without an object there is nothing that they could be about.
  for (const [at, level] of (chosen ? listOf(contract.slaProperties) : []).entries()) {
    const named = isMapping(level) ? String(level.property) : `${at + 1}`
    const several = listOf(contract.schema).length > 1
    add(['slaProperties', at], `service level ${named}`, () =>
      serviceLevel(level, contract.slaDefaultElement, table, several),
    )
  }
  const title = `data contract ${typeof contract.name === 'string' ? contract.name : String(contract.id ?? '')}`.trim()
  return { title, description: [title, ...notes].join('. '), key, columns, checks, problems }

  /** The rules of a property or object; what is only said in words comes back. */
  function rulesOf(rules: unknown, column: Column | undefined, from: Path, of: string): string[] {
    return listOf(rules).flatMap((rule, at) => {
      const words = textOfRule(rule)
      if (words !== undefined) return [words]
      const named = isMapping(rule) ? (rule.name ?? rule.metric ?? rule.rule ?? rule.type) : undefined
      add([...from, at], `quality rule ${String(named ?? at + 1)} of ${of}`, () => checksOfRule(rule, column, table))
      return []
    })
  }
}

function supported({ apiVersion }: Mapping): void {
  if (/^v3\./.test(String(apiVersion))) return
  throw new NoEquivalent(
    `\`apiVersion\` is ${String(apiVersion)}, and only contracts of v3 are known`,
    'Bring the contract to v3.1.0.',
  )
}

function chosenObject({ schema }: Mapping, wanted: string | undefined): { index: number; object: Mapping } {
  const objects = listOf(schema)
  const names = objects.map(object => (isMapping(object) ? String(object.name) : ''))
  if (objects.length === 0) throw new NoEquivalent('it has no object', 'Describe the data under `schema`.')
  if (wanted === undefined && objects.length > 1) {
    const listed =
      names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ')
    const remedy = `Say which one the data is: \`object=${names[0]}\` in the \`parameters\` input.`
    throw new NoEquivalent(`it has ${objects.length} objects: ${listed}`, remedy)
  }
  const index = wanted === undefined ? 0 : names.indexOf(wanted)
  const object = objects[index]
  if (!isMapping(object))
    throw new NoEquivalent(
      `it has no object ${wanted}; there are ${names.join(', ')}`,
      'Correct `object` in the `parameters` input.',
    )
  return { index, object }
}
