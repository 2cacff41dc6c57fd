import type { Engine, Table, Value } from '../../../../shared/data/index.js'
import { ask } from '../ask.js'

/** Aggregates over a table, each asked once; what they came to is read by the name that `add` gave. */
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

  async run(engine: Engine, table: Table): Promise<void> {
    if (this.names.size === 0) return
    const answer = await ask(engine, table, [...this.names.keys()])
    this.row = Object.fromEntries([...this.names].map(([sql, name]) => [name, answer(sql)]))
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
