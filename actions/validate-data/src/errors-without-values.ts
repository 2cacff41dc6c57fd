import { ActionError } from '../../../shared/errors/index.js'
import type { Declared } from './sensitive.js'

/** What the engine says before it has seen a value: about the words and names of a query, or about itself. */
const ABOUT_NO_VALUE = /^(Parser|Binder|Catalog|Syntax|Out of Memory|INTERRUPT) Error:/
const ENGINE_ERROR = /^([A-Z][A-Za-z ]*?) Error:/

/**
 * Does work over data that may have sensitive columns, and lets no error out of it whose words, cause or stack could
 * quote a value: a conversion error of the engine does, so does a user's `error('…' || ssn)`, and so may any exception
 * that nobody expected. Code, file, line and kind of the error stay.
 */
export async function errorsWithoutValues<T>(declared: Declared, work: () => Promise<T>): Promise<T> {
  if (declared.inFile.length + declared.inInput.length === 0) return work()
  try {
    return await work()
  } catch (thrown) {
    throw isActionError(thrown) && ABOUT_NAMES[thrown.code] !== undefined
      ? withoutNames(thrown, ABOUT_NAMES[thrown.code]!, declared)
      : withoutValues(thrown)
  }
}

/** Errors that tell names of columns. A file without a header has values in their place. */
const ABOUT_NAMES: Readonly<Record<string, string>> = {
  DATA_HEADER: 'the header cannot be used',
  DATA_COLUMNS_DIFFER: 'the files do not have the same columns',
}

/** Tells only names that are known without the data. */
function withoutNames(error: ActionError, what: string, { inFile, inInput, listed }: Declared): ActionError {
  const known = [...new Set([...listed, ...inFile, ...inInput])].filter(name => error.message.includes(`\`${name}\``))
  const which = known.length === 0 ? '' : `, about ${known.map(name => `\`${name}\``).join(', ')}`
  const message = `${error.file ?? 'the data'}: ${what}${which} (other names are hidden: where a header is missing they are values)`
  const { hint, file, line, outputs } = error
  return new ActionError(error.code, error.kind, message, { hint, file, line, outputs })
}

function withoutValues(thrown: unknown): unknown {
  const words = chainOf(thrown).filter(link => !isActionError(link) && !isOfSystem(link))
  const quoting = words.find(link => !ABOUT_NO_VALUE.test(messageOf(link)))
  if (quoting === undefined) return thrown
  const kind = ENGINE_ERROR.exec(messageOf(quoting))?.[1]
  const what =
    kind === undefined ? 'something failed that the step did not expect' : `the engine stopped with: ${kind} Error`
  const message = `${what} (its words are hidden: they may quote values of sensitive columns)`
  if (!isActionError(thrown)) return unexpected(thrown, message)
  const { code, hint, file, line, outputs } = thrown
  return new ActionError(code, thrown.kind, message, { hint, file, line, outputs })
}

/** An exception with the places where it arose and without what it said. */
function unexpected(thrown: unknown, message: string): Error {
  const error = new Error(message)
  const said = messageOf(thrown)
  const stack = String((thrown as { stack?: unknown } | undefined)?.stack ?? '')
  // A message of several lines stands in front, and one of them may look like a place.
  const frames = stack
    .slice(stack.indexOf(said) + said.length)
    .split('\n')
    .filter(line => /^\s+at .*:\d+:\d+\)?$/.test(line))
  error.stack = [`Error: ${message}`, ...frames].join('\n')
  return error
}

function chainOf(thrown: unknown): unknown[] {
  const chain: unknown[] = []
  for (let at = thrown; at !== undefined && at !== null && chain.length < 20; at = (at as { cause?: unknown }).cause) {
    chain.push(at)
  }
  return chain
}

function messageOf(link: unknown): string {
  const { message } = (link ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : String(link)
}

/** By name: an error of another realm (a test runner's) is no instance of this realm's class. */
const isActionError = (link: unknown): link is ActionError => (link as { name?: unknown }).name === 'ActionError'

/** A file that is not there or a full disk: names of files, no values. */
const isOfSystem = (link: unknown) => typeof (link as { syscall?: unknown }).syscall === 'string'
