import { type DataColumn, type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import type { Scalar } from '../plan/model.js'
import { isOneOf } from '../rows/bounds.js'
import { asText, bracketed } from '../rows/reading.js'
import { scratchName } from '../rows/scratch.js'

/** How often each value of a column occurs, under one condition, kept in the engine for as long as it is asked. */
export class ValueCounts {
  private constructor(
    private readonly engine: Engine,
    private readonly name: string,
    private readonly column: DataColumn,
    private readonly count: string,
    /** Distinct values. */
    readonly distinct: number,
    /** Values that are there. */
    readonly total: number,
  ) {}

  /** How many distinct values there are, where nothing else is asked: nothing is kept. */
  static async distinctOnly(engine: Engine, table: Table, column: DataColumn, where: string | undefined) {
    const condition = where === undefined ? '' : ` AND ${bracketed(where)}`
    const value = quoteName(column.name)
    const [row] = await engine.query(
      `SELECT count(*) AS d FROM (SELECT DISTINCT ${value} FROM ${table.sql} WHERE ${value} IS NOT NULL${condition})`,
    )
    return Number(row!.d)
  }

  /** One grouping of the table. `use` may ask as often as it likes. */
  static async with<T>(
    engine: Engine,
    table: Table,
    column: DataColumn,
    where: string | undefined,
    use: (counts: ValueCounts) => Promise<T>,
  ): Promise<T> {
    const name = scratchName(engine)
    const value = quoteName(column.name)
    const count = quoteName(column.name === 'times' ? 'times_' : 'times')
    const condition = where === undefined ? '' : ` AND ${bracketed(where)}`
    await engine.query(
      `CREATE TABLE ${name} AS SELECT ${value}, count(*) AS ${count} FROM ${table.sql} WHERE ${value} IS NOT NULL${condition} GROUP BY ${value}`,
    )
    try {
      const [row] = await engine.query(`SELECT count(*) AS d, coalesce(sum(${count}), 0) AS n FROM ${name}`)
      return await use(new ValueCounts(engine, name, column, count, Number(row!.d), Number(row!.n)))
    } finally {
      await engine.query(`DROP TABLE ${name}`)
    }
  }

  /** How often the most common value occurs, how many values do, how many of these are among `values`; some of them. */
  async mostCommon(values: readonly Scalar[]) {
    const [row] = await this.engine.query(
      `SELECT any_value(${this.count}) AS n, count(*) AS tied, count_if(${this.isOneOf(values)}) AS listed
       FROM ${this.name} WHERE ${this.count} = (SELECT max(${this.count}) FROM ${this.name})`,
    )
    const examples = await this.examples(`${this.count} = ${Number(row!.n)}`)
    return { times: Number(row!.n), tied: Number(row!.tied), listed: Number(row!.listed), examples }
  }

  /** How often each of these occurs, in their order. */
  async timesOf(values: readonly Scalar[]): Promise<number[]> {
    const list = alike(values)
    const sums = list.map(
      (value, index) => `sum(${this.count}) FILTER (WHERE ${isOneOf(this.column, [value])}) AS n${index}`,
    )
    // Few values are left before each is compared with each.
    const [row] = await this.engine.query(`SELECT ${sums.join(', ')} FROM ${this.name} WHERE ${this.isOneOf(list)}`)
    return list.map((_, index) => Number(row![`n${index}`] ?? 0))
  }

  /** Values that are none of these: how many there are, in how many rows, and the most common of them. */
  async others(values: readonly Scalar[]) {
    const [row] = await this.engine.query(
      `SELECT count(*) AS d, coalesce(sum(${this.count}), 0) AS n FROM ${this.name} WHERE ${this.isOther(values)}`,
    )
    const distinct = Number(row!.d)
    return {
      distinct,
      times: Number(row!.n),
      examples: distinct === 0 ? [] : await this.examples(this.isOther(values)),
    }
  }

  /** How often each value that is none of these occurs, in descending order; the values themselves may be many. */
  async timesOfOthers(values: readonly Scalar[]): Promise<number[]> {
    const rows = await this.engine.query(
      `SELECT ${this.count} AS n, count(*) AS k FROM ${this.name} WHERE ${this.isOther(values)} GROUP BY 1 ORDER BY 1 DESC`,
    )
    return rows.flatMap(({ n, k }) => new Array<number>(Number(k)).fill(Number(n)))
  }

  /** The least and the most common value, the first in order among equals. */
  async extremes() {
    const one = async (order: 'ASC' | 'DESC') => {
      const [row] = await this.engine.query(
        `SELECT ${asText(this.column)} AS v, ${this.count} AS n FROM ${this.name} ORDER BY n ${order}, v LIMIT 1`,
      )
      return { value: String(row!.v), times: Number(row!.n) }
    }
    return { least: await one('ASC'), most: await one('DESC') }
  }

  /** SQL over the table itself: there is a value. */
  get present(): string {
    return `${quoteName(this.column.name)} IS NOT NULL`
  }

  /** SQL over the table itself: a value that is none of these. */
  isOther(values: readonly Scalar[]): string {
    return `NOT coalesce(${this.isOneOf(values)}, false)`
  }

  private isOneOf(values: readonly Scalar[]): string {
    return isOneOf(this.column, alike(values))
  }

  private async examples(condition: string): Promise<string[]> {
    const rows = await this.engine.query(
      `SELECT ${asText(this.column)} AS v FROM ${this.name} WHERE ${condition} ORDER BY ${this.count} DESC, v LIMIT 5`,
    )
    return rows.map(({ v }) => String(v))
  }
}

/** A list of unlike kinds is compared as texts, as a whole and value by value. */
function alike(values: readonly Scalar[]): readonly Scalar[] {
  const kinds = new Set(values.map(value => typeof value))
  return kinds.size < 2 ? values : values.map(String)
}
