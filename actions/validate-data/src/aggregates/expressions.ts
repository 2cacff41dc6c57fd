import type { Engine, Value } from '../../../../shared/data/index.js'

/** Columns of one SELECT, each expression once; what they came to is read by the name that `add` gave. */
export class Select {
  private readonly names = new Map<string, string>()
  private row: Readonly<Record<string, Value>> = {}

  add(sql: string): string {
    const known = this.names.get(sql)
    if (known !== undefined) return known
    const name = `e${this.names.size}`
    this.names.set(sql, name)
    return name
  }

  async run(engine: Engine, from: string): Promise<void> {
    if (this.names.size === 0) return
    const list = [...this.names].map(([sql, name]) => `${sql} AS ${name}`).join(',\n')
    this.row = (await engine.query(`SELECT ${list} FROM ${from}`))[0]!
  }

  text(name: string): string | undefined {
    const value = this.row[name]
    return value == null ? undefined : String(value)
  }

  count(name: string): number {
    return Number(this.row[name] ?? 0)
  }

  whole(name: string): bigint {
    return BigInt(String(this.row[name] ?? 0))
  }
}
