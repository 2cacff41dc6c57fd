import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/**
 * Connections to one database, as many as there are statements at the same time. A temporary table would be known to one
 * of them alone, and so would a setting that is not global.
 */
export class Lanes {
  private readonly all: DuckDBConnection[]
  /** Those that nothing runs on; the first one comes first, because only that one has all settings. */
  private readonly idle: DuckDBConnection[]

  constructor(
    private readonly instance: DuckDBInstance,
    private readonly first: DuckDBConnection,
  ) {
    this.all = [first]
    this.idle = [first]
  }

  /** To be given back once nothing is read from it any more. */
  async take(): Promise<DuckDBConnection> {
    const idle = this.idle.shift()
    if (idle !== undefined) return idle
    const lane = await this.instance.connect()
    this.all.push(lane)
    return lane
  }

  giveBack(lane: DuckDBConnection): void {
    if (lane === this.first) this.idle.unshift(lane)
    else this.idle.push(lane)
  }

  async use<T>(work: (lane: DuckDBConnection) => Promise<T>): Promise<T> {
    const lane = await this.take()
    try {
      return await work(lane)
    } finally {
      this.giveBack(lane)
    }
  }

  close(): void {
    for (const lane of this.all) lane.closeSync()
    this.instance.closeSync()
  }
}
