import { Arguments, show } from '../arguments.js'
import { typeOf } from '../gx/types.js'
import { isMapping, type Mapping } from '../mapping.js'
import { regexOf } from '../regex.js'
import { name as quoted } from '../sql.js'
import { type Draft, defined, NoEquivalent } from '../translation.js'
import { isIso, strptimeOf } from './date-format.js'

/** A property as a column. */
export interface Column {
  /** In the contract. */
  readonly name: string
  /** In the data. */
  readonly column: string
  readonly primaryKey: number | undefined
  readonly description: string | undefined
  /** What goes under `columns:`. */
  entry(): Draft
  /** Checks that no key of a column says. */
  readonly further: readonly (() => Draft)[]
}

/** A property of an object of the schema. Raises NoEquivalent for one without a name. */
export function columnOf(property: unknown): Column {
  if (!isMapping(property) || typeof property.name !== 'string')
    throw new NoEquivalent('it has no `name`', 'Write the name.')
  const column = typeof property.physicalName === 'string' ? property.physicalName : property.name
  const options = isMapping(property.logicalTypeOptions) ? property.logicalTypeOptions : {}
  const primary = property.primaryKey === true
  return {
    name: property.name,
    column,
    primaryKey: primary ? Math.max(Number(property.primaryKeyPosition ?? 0), 0) : undefined,
    description: textOf(property.description),
    entry: () => entryOf(property, options, primary),
    further: furtherOf(column, property, options),
  }
}

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : undefined

/** Values of columns that are classified so are shown in no report. */
const SENSITIVE = /^(confidential|restricted|sensitive|secret|private|pii)$/i

function entryOf(property: Mapping, options: Mapping, primary: boolean): Draft {
  if (property.properties !== undefined || property.items !== undefined) {
    throw new NoEquivalent(
      'it has properties or items below it, which are not looked into',
      'Flatten what is to be checked, or check it as `sql` in the converted file.',
    )
  }
  const type = typeOfProperty(property)
  const format = typeof options.format === 'string' && isTemporal(type) ? options.format : undefined
  const written = format === undefined || isIso(format)
  return defined({
    type: written ? type : undefined,
    strftime: written ? undefined : strptimeOf(format),
    'not-null': property.required === true || primary ? true : undefined,
    unique: property.unique === true || undefined,
    in: Array.isArray(property.enum) ? property.enum : undefined,
    ...optionsOf(type, options),
    sensitive: SENSITIVE.test(String(property.classification ?? '')) || undefined,
  })
}

const isTemporal = (type: string | undefined) => type === 'date' || type === 'timestamp' || type === 'time'

/** The logical type, which files of all formats have; the physical one only where the logical one is absent. */
function typeOfProperty({ logicalType, physicalType }: Mapping): string | undefined {
  switch (logicalType) {
    case undefined:
    case null:
      return typeof physicalType === 'string' ? typeOf(physicalType, 'physicalType') : undefined
    case 'string':
    case 'date':
    case 'timestamp':
    case 'time':
    case 'number':
    case 'integer':
    case 'boolean':
      return logicalType
    case 'object':
    case 'array':
      return undefined
    default:
      throw new NoEquivalent(`\`logicalType\` is ${show(logicalType)}, which is no type of the standard`, undefined, [
        'logicalType',
      ])
  }
}

function optionsOf(type: string | undefined, options: Mapping): Draft {
  const args = new Arguments(options)
  args.ignore([
    // Context for people by the standard, and done with where it is a form of dates.
    'format',
    'timezone',
    // See `furtherOf`.
    'multipleOf',
    'minItems',
    'maxItems',
    'uniqueItems',
  ])
  const zone = args.optionalText('defaultTimezone')
  if (zone !== undefined && !/^(Etc\/)?(UTC|GMT|Zulu)$|^Z$/i.test(zone)) {
    throw new NoEquivalent(
      `\`defaultTimezone\` is ${zone}; times without a zone are UTC here`,
      'Store them with their offset.',
      ['logicalTypeOptions'],
    )
  }
  const [fewest, most] = [args.optionalNumber('minLength'), args.optionalNumber('maxLength')]
  const pattern = args.optionalText('pattern')
  const bound = (name: string) => moment(args.bound(name), type)
  const made = defined({
    length: fewest === undefined && most === undefined ? undefined : [fewest ?? null, most ?? null],
    regex: pattern === undefined ? undefined : regexOf(pattern, 'pattern', 'ecma'),
    min: bound('minimum'),
    max: bound('maximum'),
    above: bound('exclusiveMinimum'),
    below: bound('exclusiveMaximum'),
    range: type === 'integer' && typeof options.format === 'string' ? widthOf(options.format) : undefined,
  })
  const unknown = args.unasked()
  if (unknown.length > 0) {
    throw new NoEquivalent(`\`${unknown.join('`, `')}\` of \`logicalTypeOptions\` has no equivalent`, undefined, [
      'logicalTypeOptions',
    ])
  }
  return made
}

/** A bound of a timestamp is a moment, not a whole day. */
function moment(bound: string | number | undefined, type: string | undefined) {
  return type === 'timestamp' && typeof bound === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(bound)
    ? `${bound}T00:00:00`
    : bound
}

/** What an integer of so many bits can be; as text, because numbers of JavaScript end before 64 bits do. */
function widthOf(format: string): [string | number, string | number] {
  const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? []
  if (sign === undefined)
    throw new NoEquivalent(`\`format\` is ${show(format)}, which is no width of integers`, undefined, [
      'logicalTypeOptions',
    ])
  const values = 1n << BigInt(bits!)
  const [low, high] = sign === 'u' ? [0n, values - 1n] : [-values / 2n, values / 2n - 1n]
  return Number(bits) <= 32 ? [Number(low), Number(high)] : [String(low), String(high)]
}

function furtherOf(column: string, { logicalType }: Mapping, options: Mapping): (() => Draft)[] {
  const args = new Arguments(options)
  const name = quoted(column)
  const made: (() => Draft)[] = []
  if (options.multipleOf !== undefined) {
    made.push(() => {
      const step = args.number('multipleOf')
      if (!(step > 0))
        throw new NoEquivalent(`\`multipleOf\` is ${step}, expected more than 0`, undefined, ['logicalTypeOptions'])
      const exact = logicalType === 'integer' && Number.isInteger(step)
      const rest = exact ? `${name} % ${step}` : `CAST(${name} AS DECIMAL(38, 12)) % CAST(${step} AS DECIMAL(38, 12))`
      return { sql: `${rest} = 0`, name: `${column} is a multiple of ${step}` }
    })
  }
  if (options.minItems !== undefined) made.push(() => ({ sql: `len(${name}) >= ${args.number('minItems')}` }))
  if (options.maxItems !== undefined) made.push(() => ({ sql: `len(${name}) <= ${args.number('maxItems')}` }))
  if (options.uniqueItems === true) made.push(() => ({ sql: `len(${name}) = len(list_distinct(${name}))` }))
  return made
}

/** The primary key: one column is unique by itself, several are together. */
export function keyChecks(columns: readonly Column[]): { key: readonly string[]; check: Draft | undefined } {
  const key = columns
    .filter(({ primaryKey }) => primaryKey !== undefined)
    .sort((a, b) => a.primaryKey! - b.primaryKey!)
    .map(({ column }) => column)
  return { key, check: key.length === 0 ? undefined : { unique: key } }
}
