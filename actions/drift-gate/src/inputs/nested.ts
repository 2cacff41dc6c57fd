import {
  columnType,
  type DataColumn,
  type Engine,
  quoteName,
  quoteText,
  type Table,
} from '../../../../shared/data/index.js'

/**
 * Reads the objects in a column of a JSONL file as what they hold. They come as texts, and each access would parse them
 * again, so that a table is made of them once. Columns in which something else stands beside objects stay as they are.
 */
export async function withObjectsRead(engine: Engine, table: Table): Promise<Table> {
  if (table.dataset.format !== 'jsonl' || table.rows === 0) return table
  const texts = table.columns.filter(({ type }) => type === 'string')
  if (texts.length === 0) return table
  const isObject = (name: string) => `${name} LIKE '{%' AND json_valid(${name})`
  const counts = texts.flatMap(({ name }, k) => {
    const column = quoteName(name)
    return [`count(${column}) AS n${k}`, `count_if(${isObject(column)}) AS o${k}`]
  })
  const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${table.sql}`)
  const objects = texts.filter((_, k) => Number(row![`n${k}`]) > 0 && row![`n${k}`] === row![`o${k}`])
  if (objects.length === 0) return table
  const [found] = await engine.query(
    `SELECT ${objects.map(({ name }, k) => `json_group_structure(CAST(${quoteName(name)} AS JSON)) AS s${k}`).join(', ')} FROM ${table.sql}`,
  )
  const replaced = objects.map(({ name }, k) => {
    // A key that is null everywhere has no type yet.
    const shape = String(found![`s${k}`]).replaceAll('"NULL"', '"VARCHAR"')
    return `json_transform(CAST(${quoteName(name)} AS JSON), ${quoteText(shape)}) AS ${quoteName(name)}`
  })
  const made = quoteName(`${table.sql.replaceAll('"', '')} read`)
  await engine.query(`CREATE TABLE ${made} AS SELECT * REPLACE (${replaced.join(', ')}) FROM ${table.sql}`)
  const described = await engine.query(`DESCRIBE ${made}`)
  const natives = new Map(described.map(({ column_name, column_type }) => [String(column_name), String(column_type)]))
  const columns = table.columns.map(column => {
    const nativeType = natives.get(column.name) ?? column.nativeType
    return { ...column, nativeType, type: columnType(nativeType) }
  })
  return { ...table, sql: made, columns }
}

/**
 * Shows the fields of nested columns as columns of their own, by path: `features.amount`. What a log writes as one
 * object holds many features, and each of them drifts by itself. Lists and maps stay as they are.
 */
export function withNestedFields(table: Table): Table {
  const fields = table.columns.flatMap(column => leavesOf([column.name], column.nativeType))
  if (fields.length === 0) return table
  const taken = new Set(table.columns.map(({ name }) => name))
  const fresh = fields.filter(({ name }) => !taken.has(name))
  const nested = new Set(fresh.map(({ path }) => path[0]))
  const select = fresh.map(({ path, name }) => `${path.map(quoteName).join('.')} AS ${quoteName(name)}`)
  return {
    ...table,
    sql: `(SELECT *, ${select.join(', ')} FROM ${table.sql})`,
    columns: [
      ...table.columns.filter(({ name }) => !nested.has(name)),
      ...fresh.map(({ name, native }): DataColumn => ({ name, type: columnType(native), nativeType: native })),
    ],
  }
}

interface Leaf {
  readonly path: readonly string[]
  readonly name: string
  readonly native: string
}

function leavesOf(path: readonly string[], native: string): Leaf[] {
  const fields = structFields(native)
  if (fields === undefined) return path.length === 1 ? [] : [{ path, name: path.join('.'), native }]
  return fields.flatMap(([name, type]) => leavesOf([...path, name], type))
}

/** The fields of the engine's `STRUCT(a INTEGER, "b c" VARCHAR)`; undefined for every other type. */
export function structFields(native: string): (readonly [name: string, type: string])[] | undefined {
  const inside = /^STRUCT\((.*)\)$/s.exec(native)?.[1]
  if (inside === undefined) return undefined
  return splitFields(inside).map(field => {
    const [, quoted, plain] = /^(?:"((?:[^"]|"")*)"|(\S+))\s/.exec(field)!
    const name = quoted === undefined ? plain! : quoted.replaceAll('""', '"')
    return [name, field.slice(quoted === undefined ? plain!.length : quoted.length + 2).trim()] as const
  })
}

/** At commas that are neither within brackets nor within quotes. */
function splitFields(text: string): string[] {
  const fields: string[] = []
  let depth = 0
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === ',' && depth === 0) {
      fields.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return [...fields, text.slice(from).trim()].filter(field => field !== '')
}
