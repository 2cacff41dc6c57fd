import type { Http } from '../http/index.js'
import type { Redactor } from '../redact/index.js'
import type { Sink, Verbosity } from './log.js'
import type { Host, HostKind } from './types.js'

/** What `createHost` is told about the world; tests give all of it. */
export interface HostOptions {
  readonly step: string
  readonly workspace: string
  readonly redactor: Redactor
  /** For comments. */
  readonly http: Http
  readonly now: () => number
  /** Forces the host; else `MLOPS_HOST`, else what the environment shows. */
  readonly kind?: HostKind | undefined
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  readonly stdout?: Sink | undefined
  readonly stderr?: Sink | undefined
  /** `action`: INPUT_…, as GitHub's runner starts an action. `environment`: MLOPS_INPUT_…. */
  readonly inputsFrom?: 'action' | 'environment' | undefined
  /** `json`: stdout holds one JSON document, everything else goes to stderr. */
  readonly output?: 'text' | 'json' | undefined
  readonly verbosity?: Verbosity | undefined
  /** The command was asked for the post phase; GitHub's runner is recognised without. */
  readonly postPhase?: boolean | undefined
}

/** What each host gets: the options with their defaults decided once. */
export interface HostSettings {
  readonly step: string
  readonly workspace: string
  readonly redactor: Redactor
  readonly http: Http
  readonly now: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the log goes. */
  readonly sink: Sink
  /** Where the result in words goes. */
  readonly result: Sink
  readonly color: boolean
  readonly display: Host['display']
  readonly verbosity: Verbosity
  readonly inputsFrom: 'action' | 'environment'
  readonly postPhase: boolean
  /** Prints the JSON document, when that was asked for. */
  readonly document: ((document: unknown) => void) | undefined
}
