import { ActionError } from '../../errors/index.js'
import { errors } from '../errors.js'

/**
 * An error of the engine as one of ours. Its errors are plain text with a kind in front.
 * @param files that it reads while it answers: path → name
 */
export function translated(cause: unknown, files: ReadonlyMap<string, string>): unknown {
  if (cause instanceof ActionError || !isErrorLike(cause)) return cause
  const message = firstLine(cause)
  if (
    /^(Out of Memory|IO) Error: .*(failed to allocate|could not allocate|max_temp_directory_size|No space left)/i.test(
      message,
    ) ||
    message.startsWith('Out of Memory Error')
  ) {
    return errors.DATA_OUT_OF_MEMORY(`the data does not fit: ${message}`, { cause })
  }
  const path = /Failed to read file "(.+?)": /.exec(message)?.[1] ?? ''
  const name = files.get(path)
  if (name !== undefined) return damaged(cause, name, path)
  if (/^(INTERNAL|FATAL) Error/.test(message)) return errors.DATA_ENGINE(`DuckDB failed: ${message}`, { cause })
  return errors.DATA_QUERY(message, { cause })
}

/** That a file is damaged, by what the engine said when it read it. */
export function damaged(cause: unknown, name: string, path: string): ActionError {
  const why = firstLine(cause).replace(`Failed to read file "${path}": `, '').replaceAll(path, name)
  return errors.DATA_UNREADABLE(`${name} is damaged: ${why}`, { file: name, cause })
}

/** Whether an error of a statement may come from what it read; what the parser says of it cannot. */
export const mayBeDamage = (error: unknown) =>
  error instanceof ActionError && error.code === 'DATA_QUERY' && !/^(Parser|Binder|Catalog) Error/.test(error.message)

function isErrorLike(cause: unknown): cause is { message: string } {
  // By shape: an error of another realm (a test runner's) is no instance of this realm's Error.
  return typeof (cause as { message?: unknown } | undefined)?.message === 'string'
}

/** The first paragraph of an engine error, without the excerpt of our own SQL below it. */
export function firstLine(cause: unknown): string {
  const message = isErrorLike(cause) ? cause.message : String(cause)
  return message.split(/\n\s*\n|\nLINE \d+:/)[0]!.trim()
}
