import type { TreeFile } from '../evidence/index.js'

/** What is known about a model at the time it is registered. */
export interface VersionFacts {
  /** The registered model, e.g. `fraud`. */
  readonly name: string
  /** Semantic version without `v`. */
  readonly version: string
  /** in-toto's `dirHash` of the model directory, lower-case hex; empty for a version that other software made. */
  readonly digest: string
  readonly metrics: Readonly<Record<string, number>>
  readonly parameters: Readonly<Record<string, string>>
  /** Short texts that later runs and people look for: verdict, data digests, commit, run. */
  readonly labels: Readonly<Record<string, string>>
}

/** A complete version. What a registry holds half-made is never given out as one of these. */
export interface ModelVersion extends VersionFacts {
  /** How the registry itself counts or names it, e.g. MLflow's `3`; the semantic version where it has no own. */
  readonly nativeVersion: string
  /** Where a person or a program finds it. */
  readonly uri: string
  /** ISO 8601, UTC. */
  readonly created: string
  /** Everything but the model, e.g. the model card; by path below the version. */
  readonly attachments: readonly TreeFile[]
}

/** A version without what takes another request to know. */
export type VersionSummary = Omit<ModelVersion, 'metrics' | 'parameters'>

/** A file that is stored with a version but is not part of the model. */
export interface Attachment {
  /** Relative, forward slashes. */
  readonly name: string
  readonly content: string | { readonly file: string }
}

export interface VersionDraft extends VersionFacts {
  /** `files` as digested before: a registry refuses to store anything else under `digest`. */
  readonly model: { readonly directory: string; readonly files: readonly TreeFile[] }
  readonly attachments: readonly Attachment[]
}

export interface Registration {
  readonly version: ModelVersion
  /** False: this very model was registered before and that version was found. */
  readonly created: boolean
}

/** One entry of an alias's history. Entries are added, never changed. */
export interface AliasMove {
  /** Counts from 1 and grows with time. */
  readonly sequence: number
  readonly alias: string
  /** Null: the alias did not exist. */
  readonly from: string | null
  readonly to: string
  /** `outside`: somebody moved it without this project, noticed at the next look. */
  readonly kind: 'promotion' | 'rollback' | 'outside'
  readonly time: string
  /** Who or what moved it, for people. */
  readonly by: string
  /** Id of the CI run, so that a repeated job recognises its own move. */
  readonly run: string | null
  readonly reason: string | null
}

export interface AliasState {
  /** The version that the alias names now. */
  readonly version: ModelVersion | undefined
  /** Moves of this alias, oldest first. */
  readonly moves: readonly AliasMove[]
}

export interface MoveRequest {
  readonly name: string
  readonly alias: string
  /** What the caller saw: the move is refused with REGISTRY_ALIAS_MOVED when the alias names something else by now. */
  readonly from: string | undefined
  readonly to: VersionSummary
  readonly kind: 'promotion' | 'rollback'
  readonly by: string
  readonly run: string | undefined
  readonly reason: string | undefined
}

export interface Judgement {
  readonly name: string
  /** What identifies the test rows: a digest. */
  readonly testSet: string
  /** The candidate's digest. */
  readonly candidate: string
  readonly verdict: string
  readonly metrics: Readonly<Record<string, number>>
  readonly parameters: Readonly<Record<string, string>>
}

/** Where models live, in the terms that a release needs. */
export interface Registry {
  readonly kind: 'directory' | 'mlflow'
  /** For people and for keys: a path or a URL, without credentials. */
  readonly location: string
  /** Complete versions, by semantic version, oldest first; empty when the model is not known. */
  versions(name: string): Promise<readonly VersionSummary[]>
  version(name: string, version: string): Promise<ModelVersion | undefined>
  findByDigest(name: string, digest: string): Promise<ModelVersion | undefined>
  /**
   * Stores the model and makes the version, or finds the one that holds this very model. Either nothing is visible or
   * a complete version, whenever the process ends. Raises REGISTRY_VERSION_TAKEN when another model has that version.
   */
  register(draft: VersionDraft): Promise<Registration>
  alias(name: string, alias: string): Promise<AliasState>
  /** Moves an alias, reads it back, and adds the move to the history. */
  moveAlias(request: MoveRequest): Promise<AliasMove>
  /** Remembers that these test rows judged this candidate; how many different candidates they have judged by now. */
  countJudgement(judgement: Judgement): Promise<number>
  /** Copies an attachment to a local file, which it replaces, checked by its digest. */
  fetchAttachment(version: VersionSummary, name: string, target: string): Promise<void>
}
