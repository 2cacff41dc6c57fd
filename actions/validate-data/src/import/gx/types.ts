import { NoEquivalent } from '../translation.js'

/** Names of types in pandas, NumPy, Python, SQL dialects and Spark, by the type that a column has here. */
const NAMES: Readonly<Record<string, string>> = {
  boolean: 'bool bool_ boolean booleantype boolean_',
  integer: `int int8 int16 int32 int64 int_ uint8 uint16 uint32 uint64 integer bigint smallint tinyint mediumint
    int2 int4 byteint hugeint integertype longtype shorttype bytetype biginteger smallinteger long number_int`,
  number: `float float16 float32 float64 float_ double double_precision real float4 float8 floattype doubletype
    binary_float binary_double`,
  decimal: 'decimal numeric decimaltype number bignumeric money',
  string: `str str_ string object object_ varchar nvarchar char nchar bpchar text ntext clob nclob longtext mediumtext
    tinytext character unicode unicodetext stringtype varchartype chartype category uuid`,
  date: 'date datetype date32 date64',
  timestamp: `datetime datetime64 timestamp datetime2 smalldatetime timestamptz timestamp_ntz timestamp_ltz timestamp_tz
    timestamptype timestampntztype datetimetz`,
  time: 'time timetype time32 time64',
  json: 'json jsonb variant super',
}

const TYPES = new Map(
  Object.entries(NAMES).flatMap(([type, names]) => names.split(/\s+/).map(name => [name, type] as const)),
)

/** `int64`, `VARCHAR(20)`, `datetime64[ns, UTC]`, `DoubleType()` → a type of this project. */
export function typeOf(name: string, key: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^(numpy|np|pandas|pd|datetime)\./, '')
    .replace(/\s+with(out)?\s+time\s+zone$/, '')
    .replace(/[([].*$/, '')
    .replace(/\s+/g, '_')
  const found = TYPES.get(plain)
  if (found === undefined) {
    throw new NoEquivalent(
      `\`${key}\` is ${JSON.stringify(name)}, which is no type that is known here`,
      `Use one of ${Object.keys(NAMES).join(', ')} or a common name of them (int64, VARCHAR, DoubleType).`,
      [key],
    )
  }
  return found
}

/** One type where several names mean the same. */
export function typesOf(names: readonly string[], key: string): string | string[] {
  const types = [...new Set(names.map(name => typeOf(name, key)))]
  return types.length === 1 ? types[0]! : types
}
