/**
 * Whose fault it is, which decides the exit code: `input` (2: files, inputs, policies), `infrastructure` (3: servers,
 * networks, lost runners, time limits), `failed` (1: the work itself ended badly, e.g. training), `cancelled` (130).
 */
export type ErrorKind = 'input' | 'infrastructure' | 'failed' | 'cancelled'

export interface ErrorDetails {
  /** What to do next, in one or two sentences. */
  readonly hint?: string | undefined
  readonly cause?: unknown
  /** Where, when the error lies in a file of the workspace. */
  readonly file?: string | undefined
  readonly line?: number | undefined
  /** Outputs of the step that are known all the same, e.g. how a remote run ended; published with the error. */
  readonly outputs?: Readonly<Record<string, string>> | undefined
}

/** An error that a person will read: what happened, with names and numbers; what to do next; the cause below. */
export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly hint: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  readonly outputs: Readonly<Record<string, string>>

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.hint = details.hint
    this.file = details.file
    this.line = details.line
    this.outputs = details.outputs ?? {}
  }
}

/**
 * What an error says, without the place in front of it: for who tells the place by other means. Some messages begin
 * with it, so that an editor that shows nothing else can turn it into a link.
 */
export function messageWithoutPlace({ message, file, line }: Pick<ActionError, 'message' | 'file' | 'line'>): string {
  if (file === undefined) return message
  const places = [...(line === undefined ? [] : [`${file}:${line}: `]), `${file}: `]
  const place = places.find(each => message.startsWith(each)) ?? ''
  return message.slice(place.length)
}

export interface ErrorEntry {
  readonly kind: ErrorKind
  /** When this error occurs, one sentence for `docs/errors.md`. */
  readonly meaning: string
  /** What usually helps, one or two sentences for `docs/errors.md`. */
  readonly remedy: string
}

export type ErrorFactory = (message: string, details?: ErrorDetails) => ActionError

/**
 * Declares the stable error codes of one area. Each folder that raises errors has an `errors.ts` that exports the
 * result as `errors`; `docs/errors.md` is generated from all of them, so the table cannot miss a code.
 *
 * The hint of a raised error defaults to the table's remedy.
 */
export function defineErrors<T extends Readonly<Record<string, ErrorEntry>>>(
  table: T,
): { readonly [K in keyof T]: ErrorFactory } & { readonly table: T } {
  const factories = Object.entries(table).map(([code, entry]) => [
    code,
    (message: string, details: ErrorDetails = {}) =>
      new ActionError(code, entry.kind, message, { ...details, hint: details.hint ?? entry.remedy }),
  ])
  return { ...Object.fromEntries(factories), table } as never
}
