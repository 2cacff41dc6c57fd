import type { Location, Verdict } from '../verdict/index.js'

export type HostKind = 'github' | 'gitlab' | 'terminal'

/** Where this step runs. Everything that a host does not tell is undefined; a terminal asks git for commit and ref. */
export interface HostInfo {
  readonly kind: HostKind
  /** `https://github.com`, or the address of a GitHub Enterprise or GitLab server. */
  readonly serverUrl: string | undefined
  readonly apiUrl: string | undefined
  /** `owner/name`, or the GitLab project path. */
  readonly repository: string | undefined
  readonly commit: string | undefined
  readonly ref: string | undefined
  readonly runId: string | undefined
  readonly runAttempt: string | undefined
  readonly runUrl: string | undefined
  readonly job: string | undefined
  readonly actor: string | undefined
  /** Number of the pull or merge request, when the run belongs to one. */
  readonly changeRequest: number | undefined
  /** The run belongs to a fork's change request: its token is read-only and it has no secrets. */
  readonly fromFork: boolean
}

/** What people read while a step runs. Nothing here may carry a secret: everything is redacted. */
export interface Log {
  debug(message: string): void
  info(message: string): void
  notice(message: string): void
  warn(message: string): void
  /** A line of another program's output, shown as it is. */
  stream(line: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** For anything over two seconds. On a terminal a bar with rate and time left, elsewhere a line every 30 s. */
  progress(title: string, options?: { total?: number; unit?: string }): Progress
}

export interface Progress {
  update(done: number, note?: string): void
  end(summary?: string): void
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly location?: Location | undefined
}

/** What `shared/run` hands to the host when a step has ended. */
export interface Publication {
  readonly step: string
  readonly verdict: Verdict | 'error'
  readonly outputs: Readonly<Record<string, string>>
  /** The result in words, for logs and terminals. */
  readonly text: string
  /** Markdown. */
  readonly summary: string
  /** Markdown; written as a comment on the change request when there is one. */
  readonly comment: string | undefined
  /** For the host's API. */
  readonly token: string | undefined
  readonly annotations: readonly Annotation[]
  /** Validated lines for `$GITHUB_ARTIFACTS`. */
  readonly artifacts: readonly string[]
  /** The one JSON document that `--output json` prints. */
  readonly document: unknown
}

/** The CI around us, behind one interface: GitHub, GitLab or a terminal, chosen by environment, forceable. */
export interface Host {
  readonly info: HostInfo
  readonly log: Log
  /** How text for people is laid out here. */
  readonly display: {
    readonly color: boolean
    readonly width: number
    /** How much of the result is shown: its three lines, what needs attention, or all of it. */
    readonly detail?: 'quiet' | 'normal' | 'verbose'
  }
  /** Inputs that the user gave, by name, as text; empty text counts as not given. */
  readInputs(known: readonly string[]): ReadonlyMap<string, string>
  /** From here on the text is shown as `***` wherever this process prints. */
  mask(secret: string): void
  /** State that survives into the post phase (GitHub's state file; elsewhere a file in `mlops-out`). No secrets. */
  saveState(name: string, value: string): void
  getState(name: string): string | undefined
  readonly inPostPhase: boolean
  /** The step ended in its own way: a post phase has nothing to end. */
  clearState(): void
  publish(publication: Publication): Promise<void>
}
