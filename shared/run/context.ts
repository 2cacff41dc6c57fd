import type { EvidenceReader } from '../evidence/index.js'
import type { Exec } from '../exec/index.js'
import type { HostInfo, Log } from '../host/index.js'
import type { Http } from '../http/index.js'
import type { Toolbox } from '../tools/index.js'

/** Time, so that tests need none. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Rejects with CANCELLED as soon as the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** All that a step may touch of the world. `main` prints nothing itself apart from progress through `log`. */
export interface Context {
  readonly step: string
  readonly host: HostInfo
  readonly log: Log
  readonly exec: Exec
  readonly http: Http
  readonly clock: Clock
  /** Fires once on SIGINT, SIGTERM. Long waits and loops obey it. */
  readonly signal: AbortSignal
  /** Absolute. Relative paths in inputs are relative to it. */
  readonly workspace: string
  /** Private to this run, removed at its end. */
  readonly temp: string
  /** Absolute. Files for people go here; it is staged and becomes the `report` directory when the step ends. */
  readonly reportDir: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tools: Toolbox
  readonly evidence: EvidenceReader
  /** Kept for the post phase; JSON-able, no secrets. Write the handle of remote work before and after creating it. */
  readonly state: { set(name: string, value: unknown): void; get<T>(name: string): T | undefined }
  /**
   * Registers what must be undone if the step is cancelled or crashes (restore the route, cancel the remote run).
   * Undos run newest first, each bounded in time; the returned function withdraws one when it is no longer needed.
   */
  onAbort(name: string, undo: () => Promise<void>): () => void
}
