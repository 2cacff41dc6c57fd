/** The parts of MLflow's messages that are read here. 64-bit integers come as numbers or as texts. */
export interface WireTag {
  readonly key: string
  readonly value?: string
}

export interface WireVersion {
  readonly name: string
  readonly version: string
  readonly creation_timestamp?: number | string
  readonly run_id?: string
  readonly status?: 'READY' | 'PENDING_REGISTRATION' | 'FAILED_REGISTRATION'
  readonly status_message?: string
  readonly tags?: readonly WireTag[]
}

export interface WireModel {
  readonly name: string
  readonly tags?: readonly WireTag[]
  readonly aliases?: readonly { readonly alias: string; readonly version: string }[]
}

export interface WireRun {
  readonly info: {
    readonly run_id: string
    readonly experiment_id: string
    readonly status: string
    readonly artifact_uri: string
  }
  readonly data?: {
    readonly metrics?: readonly { readonly key: string; readonly value: number }[]
    readonly params?: readonly { readonly key: string; readonly value: string }[]
    readonly tags?: readonly WireTag[]
  }
}

/** `name = 'it''s'`: MLflow's filters double a quote. */
export function quoteFilter(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function tagsOf(tags: readonly WireTag[] | undefined): ReadonlyMap<string, string> {
  return new Map((tags ?? []).map(({ key, value }) => [key, value ?? '']))
}

export function toTags(entries: Readonly<Record<string, string | undefined>>): WireTag[] {
  return Object.entries(entries)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ({ key, value }))
}

/** Keys of metrics and parameters may hold letters, digits and `_-. :/` only. */
export function keyOf(name: string): string {
  return name.replace(/[^\w\-. :/]/g, '_').slice(0, 250)
}

export function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
