import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api'
import { type ActionError, cancelled } from '../../errors/index.js'
import { leaveAtOnce } from '../../exec/index.js'
import type { Context } from '../../run/index.js'
import { errors } from '../errors.js'
import { quoteText } from '../sql.js'
import type { Value } from '../types.js'
import { damaged, firstLine, mayBeDamage, translated } from './engine-errors.js'
import { Lanes } from './lanes.js'
import { DUCKDB } from './pin.js'
import { type DuckDBApi, toParameter, valueReader } from './values.js'

export type EngineContext = Pick<Context, 'tools' | 'temp' | 'signal'>

export interface EngineOptions {
  /** A `duckdb.node` that is used as it is, for machines without a registry. */
  readonly enginePath?: string | undefined
  /** Where to download the pinned package from instead of the registry. */
  readonly engineUrl?: string | undefined
  /** Bytes; 60 % of what this process may use by default. */
  readonly memoryLimit?: number | undefined
  /** As many as there are cores by default. */
  readonly threads?: number | undefined
  /** After so many milliseconds the running query is stopped with DATA_TIME_LIMIT. */
  readonly timeoutMs?: number | undefined
}

/** Another engine may count or parse in another way; a verdict belongs to this one. */
const EXPECTED = DUCKDB.version.split('-')[0]

const WATCH_MS = 25
/** How long an interrupted query may take to end. */
const PATIENCE_MS = 3000
/**
 * Bytes of a streamed result that the engine may have ready before they are asked for. With its own limit, a sixteenth of
 * this, all threads but one wait for whoever takes the rows.
 */
const STREAM_AHEAD = 16 * 2 ** 20
/** What a process may take beside twice the engine's limit: exact quantiles and rejected lines do not count there. */
const SPARE_MEMORY = 2 * 2 ** 30

type Row = Readonly<Record<string, Value>>

/** An in-memory database with our settings and our errors. Statements may be run while others are. */
export class Connection {
  private names = 0
  private abandoned = false
  private damageFound: Promise<unknown> | undefined
  /** Nothing can be set any more. */
  locked = false
  /** What the process took before it had an engine. */
  private readonly memoryBefore = process.memoryUsage.rss()
  /** Data files that the engine reads while it answers queries: path → name. */
  private readonly files = new Map<string, string>()
  private readonly deadline: { readonly passed: () => boolean; readonly clear: () => void }

  private constructor(
    private readonly lanes: Lanes,
    private readonly toValue: (value: DuckDBValue) => Value,
    private readonly signal: AbortSignal,
    private readonly timeoutMs: number | undefined,
    readonly memoryLimit: number,
    readonly threads: number,
    readonly version: string,
  ) {
    this.deadline = startDeadline(timeoutMs)
  }

  static async open(ctx: EngineContext, options: EngineOptions): Promise<Connection> {
    if (ctx.signal.aborted) throw cancelled('work on the data')
    const memoryLimit = options.memoryLimit ?? Math.floor(availableMemory() * 0.6)
    const threads = options.threads ?? availableParallelism()
    const path = await ctx.tools.locate(DUCKDB, { path: options.enginePath, url: options.engineUrl })
    try {
      // Read by shared/data/bindings when the import below runs it.
      process.env.MLOPS_DUCKDB_NODE = path
      const loaded = await import('@duckdb/node-api')
      // As an ES module the package has its names below `default` in some loaders and beside it in others.
      const api = 'DuckDBInstance' in loaded ? loaded : (loaded as { default: DuckDBApi }).default
      const instance = await api.DuckDBInstance.create(':memory:', {
        threads: String(threads),
        memory_limit: `${memoryLimit}B`,
        temp_directory: join(ctx.temp, 'spilled'),
        // Without network the engine would wait for it; with network it would run code that nobody pinned.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
      })
      const first = await instance.connect()
      // Times without a zone are read as UTC, so that a verdict does not depend on where the runner stands.
      const buffer = Math.min(STREAM_AHEAD, Math.floor(memoryLimit / 32))
      await first.run(`SET GLOBAL TimeZone = 'UTC'; SET streaming_buffer_size = '${buffer}B'`)
      const version = api.version().replace(/^v/, '')
      if (version !== EXPECTED) throw new Error(`it is DuckDB ${version}, expected ${EXPECTED}`)
      const { signal } = ctx
      const lanes = new Lanes(instance, first)
      return new Connection(lanes, valueReader(api), signal, options.timeoutMs, memoryLimit, threads, version)
    } catch (cause) {
      throw errors.DATA_ENGINE(`DuckDB cannot be loaded from ${path}: ${firstLine(cause)}`, { cause })
    }
  }

  /** A name for a helper table, plain enough where the engine takes no quoted ones. */
  freshName(base: string): string {
    this.names++
    return `mlops_${base}_${this.names}`
  }

  /** Notes a Parquet file that statements will read, so that what is damaged in it is told as its fault. */
  reads(path: string, name: string): void {
    this.files.set(path, name)
    this.damageFound = undefined
  }

  /** Runs one statement for its effect and returns the number of rows it wrote, where it wrote any. */
  async run(sql: string): Promise<number> {
    const [row] = await this.query(sql)
    return Number(row?.Count ?? 0)
  }

  /** Runs something with less memory than the engine may use otherwise; with all of it once the engine is locked. */
  async withMemory<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    if (this.locked || bytes >= this.memoryLimit) return work()
    await this.run(`SET memory_limit = '${bytes}B'`)
    try {
      return await work()
    } finally {
      await this.run(`SET memory_limit = '${this.memoryLimit}B'`)
    }
  }

  async query(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    const reader = await this.lanes.use(lane => {
      return this.guarded(lane, () => lane.runAndReadAll(sql, parameters.map(toParameter)))
    })
    const names = reader.deduplicatedColumnNames()
    return reader.getRows().map(row => this.toRow(names, row))
  }

  /** Rows in batches, as the engine makes them. */
  async *batches(sql: string): AsyncGenerator<readonly Row[]> {
    const lane = await this.lanes.take()
    try {
      const result = await this.guarded(lane, () => lane.stream(sql))
      const names = result.deduplicatedColumnNames()
      for (;;) {
        const chunk = await this.guarded(lane, () => result.fetchChunk())
        if (!chunk || chunk.rowCount === 0) return
        yield chunk.getRows().map(row => this.toRow(names, row))
      }
    } finally {
      this.lanes.giveBack(lane)
    }
  }

  /**
   * Shows the engine's own vectors, a piece of the result after the other. All under one guard: a guard for each of
   * hundreds of pieces takes as long as reading them. While one is looked at, the next is fetched.
   */
  async chunks(sql: string, look: (chunk: DuckDBDataChunk) => void): Promise<void> {
    const read = async (lane: DuckDBConnection) => {
      const result = await lane.stream(sql)
      let fetching = result.fetchChunk()
      for (;;) {
        const chunk = await fetching
        if (!chunk || chunk.rowCount === 0) return
        fetching = result.fetchChunk()
        // Heard of when it is awaited, if it is.
        fetching.catch(() => undefined)
        look(chunk)
      }
    }
    await this.lanes.use(lane => this.guarded(lane, () => read(lane)))
  }

  /** Adds rows to a table, be they from a result that is still being read. */
  async append(
    table: string,
    types: readonly ('text' | 'integer')[],
    rows: AsyncIterable<readonly (string | number | null)[]>,
  ): Promise<void> {
    await this.lanes.use(async lane => {
      const appender = await lane.createAppender(table)
      for await (const row of rows) {
        for (const [index, type] of types.entries()) {
          const value = row[index] ?? null
          if (value === null) appender.appendNull()
          else if (type === 'text') appender.appendVarchar(String(value))
          else appender.appendBigInt(BigInt(value))
        }
        appender.endRow()
      }
      await this.guarded(lane, async () => appender.closeSync())
    })
  }

  /** What a statement is, by the engine's own parser and binder, without running it. */
  async prepare<T>(sql: string, look: (statement: Awaited<ReturnType<DuckDBConnection['prepare']>>) => T): Promise<T> {
    const prepare = async (lane: DuckDBConnection) => {
      const statement = await lane.prepare(sql)
      try {
        return look(statement)
      } finally {
        statement.destroySync()
      }
    }
    return this.lanes.use(lane => this.guarded(lane, () => prepare(lane)))
  }

  close(): void {
    this.deadline.clear()
    if (this.abandoned) return
    this.lanes.close()
  }

  private toRow(names: readonly string[], values: readonly DuckDBValue[]): Row {
    return Object.fromEntries(names.map((name, index) => [name, this.toValue(values[index]!)]))
  }

  private assertGoingOn(): void {
    if (this.signal.aborted) throw cancelled('work on the data')
    if (this.deadline.passed()) throw this.timeLimit()
  }

  /** Runs something on the engine so that it ends with the step's signal and its limits, and with our errors. */
  private async guarded<T>(lane: DuckDBConnection, work: () => Promise<T>): Promise<T> {
    try {
      return await this.limited(lane, work)
    } catch (cause) {
      const error = translated(cause, this.files)
      throw mayBeDamage(error) ? ((await this.damage()) ?? error) : error
    }
  }

  /** Runs something so that it ends with the step's signal and its limits; other errors are the engine's own. */
  private async limited<T>(lane: DuckDBConnection, work: () => Promise<T>): Promise<T> {
    this.assertGoingOn()
    const running = work()
    // Its own end may come long after we stopped to wait for it.
    running.catch(() => undefined)
    const watch = this.watch(lane)
    try {
      const result = await Promise.race([running, watch.gaveUp])
      // A stream that was interrupted may end as if it were whole.
      this.assertGoingOn()
      return result
    } catch (cause) {
      if (this.signal.aborted) throw cancelled('work on the data')
      if (this.deadline.passed()) throw this.timeLimit(cause)
      throw cause
    } finally {
      watch.end()
    }
  }

  /**
   * Reads every value of the files, once, to tell damage from a mistake in a statement: Parquet is read column by column
   * when a query needs it, so damage within shows only then, and as one of many errors.
   * @returns the error to raise; undefined where all can be read
   */
  private damage(): Promise<unknown> {
    const find = async () => {
      for (const [path, name] of this.files) {
        const sql = `SELECT bit_xor(hash(COLUMNS(*))) FROM read_parquet(${quoteText(path)})`
        try {
          await this.lanes.use(lane => this.limited(lane, () => lane.run(sql)))
        } catch (cause) {
          const error = translated(cause, this.files)
          return mayBeDamage(error) ? damaged(cause, name, path) : error
        }
      }
      return undefined
    }
    this.damageFound ??= find()
    return this.damageFound
  }

  /**
   * Interrupts the running query when it is time, again and again, because the engine forgets an interrupt that comes
   * just before a query starts. Within one call of a function it looks neither at interrupts nor at its memory limit:
   * who waits for it is told then, and the process will not wait for the engine's threads.
   */
  private watch(lane: DuckDBConnection) {
    let asked = 0
    let end = () => {}
    const gaveUp = new Promise<never>((_, reject) => {
      const giveUp = (cause: Error) => {
        this.abandon()
        reject(cause)
      }
      const timer = setInterval(() => {
        if (this.signal.aborted || this.deadline.passed()) {
          lane.interrupt()
          if (++asked * WATCH_MS > PATIENCE_MS) giveUp(new Error('the engine does not stop'))
        }
        if (process.memoryUsage.rss() - this.memoryBefore > this.memoryLimit * 2 + SPARE_MEMORY) {
          const most = `${Math.round((this.memoryLimit * 2 + SPARE_MEMORY) / 2 ** 20)} MiB`
          giveUp(errors.DATA_OUT_OF_MEMORY(`the data does not fit: the engine takes more than ${most}`))
        }
      }, WATCH_MS)
      end = () => clearInterval(timer)
    })
    gaveUp.catch(() => undefined)
    return { gaveUp, end }
  }

  /** Closing would wait for what does not stop, and so would the end of the process. */
  private abandon(): void {
    if (this.abandoned) return
    this.abandoned = true
    process.once('exit', code => leaveAtOnce(code))
  }

  private timeLimit(cause?: unknown): ActionError {
    return errors.DATA_TIME_LIMIT(`work on the data was stopped after ${this.timeoutMs! / 1000} s`, { cause })
  }
}

function startDeadline(timeoutMs: number | undefined) {
  let passed = false
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => (passed = true), timeoutMs)
  timer?.unref()
  return { passed: () => passed, clear: () => clearTimeout(timer) }
}

/** What a container may use, where it says so; else the machine's memory. */
function availableMemory(): number {
  const limit = process.constrainedMemory?.() ?? 0
  return limit > 0 && limit < totalmem() ? limit : totalmem()
}
