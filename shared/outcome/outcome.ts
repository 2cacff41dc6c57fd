import type { Finding, Verdict } from '../verdict/index.js'
import type { Block } from './blocks.js'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** An artifact named by digest: in-toto's ResourceDescriptor, with the digests that this project computes. */
export interface ResourceDescriptor {
  /** What a person calls it, e.g. `data/2026-06/*.parquet`, `fraud 1.4.0`. */
  readonly name: string
  readonly uri?: string | undefined
  /** Algorithm → lower-case hex, e.g. `{ sha256: '…' }` for a file, `{ dirHash: '…' }` for a directory or glob. */
  readonly digest: Readonly<Record<string, string>>
  readonly mediaType?: string | undefined
  readonly annotations?: Readonly<Record<string, Json>> | undefined
}

/** The role that an artifact plays in the train. `requires` rules speak of roles. */
export type Role = 'data' | 'model' | 'image' | 'release'

/** An artifact that a step is about to use, or that it judged or made. */
export interface Artifact extends ResourceDescriptor {
  readonly role: Role
}

/** What a step asks the evidence library to state. The library adds verdict, step, inputs, key, time and host. */
export interface EvidenceDraft {
  /** Only the artifact that was judged or made. */
  readonly subject: readonly Artifact[]
  /** `gate` → test-result v0.1; `build` → SLSA provenance v1; `training` → this project's training predicate. */
  readonly kind: 'gate' | 'build' | 'training'
  /** Policy and checks files, by digest. */
  readonly configuration: readonly ResourceDescriptor[]
  /** Everything else that went in, by digest: reference data, base image, training data. */
  readonly dependencies: readonly ResourceDescriptor[]
  /** Facts of this step alone, e.g. how the smoke test ran. */
  readonly details?: { readonly [key: string]: Json | undefined } | undefined
}

/** A number worth keeping: goes to `outcome.json` and to Prometheus text. */
export interface Measure {
  /** snake_case with the unit as suffix, without the project's prefix: `failing_rows`, `error_ratio`. */
  readonly name: string
  readonly value: number
  readonly labels?: Readonly<Record<string, string>> | undefined
  readonly help?: string | undefined
}

/** A file that the step wrote into its report directory. */
export interface OutputFile {
  /** Relative to the report directory, with forward slashes. */
  readonly path: string
  readonly description: string
}

/** What a step's `main` returns. `shared/run` does everything else with it. */
export interface Outcome {
  readonly verdict: Verdict
  /** What happened, without sign, e.g. `validate-data failed: 1 of 24 checks, 312 of 5,000 rows`. */
  readonly headline: string
  /** Why: the numbers with their unit and their allowance, the worst first. */
  readonly why: string
  /** What now: a file, a line, a command. */
  readonly next: string
  readonly findings: readonly Finding[]
  /** By output name of the contract; values are written as text, objects as JSON. */
  readonly outputs: Readonly<Record<string, string | number | boolean | Json | undefined>>
  readonly blocks: readonly Block[]
  readonly measures?: readonly Measure[] | undefined
  /** Versions of what did the work: `{ duckdb: '1.5.5', helm: '4.3.1' }`. */
  readonly versions?: Readonly<Record<string, string>> | undefined
  readonly files?: readonly OutputFile[] | undefined
  readonly evidence?: EvidenceDraft | undefined
  /**
   * Facts for a later run of the same step that is given this outcome to compare with, e.g. the columns of a dataset.
   * Goes to `outcome.json` and to nothing else; what it holds is the step's own affair.
   */
  readonly details?: { readonly [key: string]: Json | undefined } | undefined
  /** Lines for `$GITHUB_ARTIFACTS`: a path, or `oci://ref@sha256:hex`. */
  readonly artifacts?: readonly string[] | undefined
}
