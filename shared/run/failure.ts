import type { Contract } from '../contract/index.js'
import { type ActionError, cancelled, fileFault, messageWithoutPlace } from '../errors/index.js'
import type { Annotation } from '../host/index.js'
import { block } from '../outcome/index.js'
import { type Report, reportOfError } from '../report/index.js'
import { SIGNS } from '../verdict/index.js'
import { errors } from './errors.js'
import { RELEASE } from './release.js'
import { renderAll } from './render.js'
import type { World } from './world.js'

/**
 * Any thrown thing as an error for people; what no step expected becomes RUN_CRASHED, with the thing as its cause. After
 * a cancel whatever broke off is a consequence of it.
 */
export function toActionError(thrown: unknown, step: string, wasCancelled: boolean): ActionError {
  if (wasCancelled && (thrown as { kind?: string } | undefined)?.kind !== 'cancelled')
    return cancelled(step, thrown, (thrown as Partial<ActionError>).outputs)
  if ((thrown as { name?: string } | undefined)?.name === 'ActionError') return thrown as ActionError
  const fault = fileFault(thrown)
  if (fault !== undefined) {
    const { path } = thrown as NodeJS.ErrnoException
    return errors.RUN_UNWRITABLE(`${path ?? 'a file'} cannot be written or read: ${fault}`, { cause: thrown })
  }
  const message = thrown instanceof Error || hasMessage(thrown) ? thrown.message : String(thrown)
  return errors.RUN_CRASHED(message || 'an error without words', { cause: thrown })
}

const hasMessage = (thrown: unknown): thrown is { message: string } =>
  typeof (thrown as { message?: unknown } | undefined)?.message === 'string'

interface Around {
  readonly world: World
  readonly contract: Contract
  readonly startedOn: string
  readonly comment: { readonly token: string | undefined } | undefined
}

/**
 * Tells an error in the log, as an annotation, in the summary and in the outputs. outcome.json and evidence are not
 * written: nothing was concluded. The report of an earlier run stays.
 */
export async function publishError(error: ActionError, { world, contract, startedOn, comment }: Around): Promise<void> {
  const { host, debug, clock } = world
  const message = messageWithoutPlace(error)
  const [what = '', ...details] = message.split('\n')
  const told = reportOfError(error, {
    step: contract.name,
    title: contract.title,
    host: host.info,
    key: {},
    startedOn,
    finishedOn: new Date(clock.now()).toISOString(),
    reused: false,
    release: RELEASE,
  })
  // A list of problems, or the last words of a program, keep their lines.
  const report: Report =
    details.length === 0
      ? told
      : {
          ...told,
          why: told.why.replace(message, what),
          blocks: [block.section('Details', [block.code(details.join('\n'))]), ...told.blocks],
        }
  const { summary, comment: short, text, document } = renderAll(report, host)
  await host.publish({
    step: contract.name,
    verdict: 'error',
    outputs: {
      ...error.outputs,
      verdict: 'error',
      // Outputs name no place beside it.
      headline: `${error.code}: ${error.message.split('\n')[0]}`,
      reused: 'false',
    },
    text: debug ? `${text}\n${stacksOf(error)}` : text,
    summary,
    // When a job is cancelled, seconds are left; a comment is not worth them.
    comment: comment === undefined || error.kind === 'cancelled' ? undefined : short,
    token: comment?.token,
    annotations: [annotationOf(error, contract.name)],
    artifacts: [],
    document: { ...document, error: describeError(error) },
  })
}

function annotationOf(error: ActionError, step: string): Annotation {
  const { code, hint, file, line } = error
  const message = messageWithoutPlace(error)
  return {
    level: 'error',
    title: `${SIGNS.error} ${step}: ${code}`,
    message: hint === undefined ? message : `${message}\n${hint}`,
    location: file === undefined ? undefined : { file, line },
  }
}

/** An error as the machine-readable result has it. */
export function describeError(error: ActionError) {
  const { code, kind, message, hint, file, line } = error
  return { code, kind, message, hint, file, line, causes: causesOf(error) }
}

function causesOf(error: unknown): string[] {
  const causes: string[] = []
  for (let at = (error as Error).cause; at !== undefined && causes.length < 5; at = (at as Error | undefined)?.cause) {
    causes.push(hasMessage(at) ? at.message : String(at))
  }
  return causes
}

function stacksOf(error: unknown): string {
  const stacks: string[] = []
  for (let at: unknown = error; at !== undefined && stacks.length < 6; at = (at as Error | undefined)?.cause) {
    stacks.push((at as Error).stack ?? String(at))
  }
  return stacks.join('\nCaused by: ')
}
