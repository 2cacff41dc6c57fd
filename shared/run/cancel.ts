import type { HostKind } from '../host/index.js'
import { EXIT } from '../verdict/index.js'

/** The part of `process` that this needs; tests give their own. */
export interface SignalSource {
  on(event: ProcessEvent, listener: (thrown: unknown) => void): unknown
  off(event: ProcessEvent, listener: (thrown: unknown) => void): unknown
}

export type ProcessEvent = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'uncaughtException' | 'unhandledRejection'

export interface Cancellation {
  readonly signal: AbortSignal
  /** Resolves when the first signal has come; never otherwise. */
  readonly requested: Promise<void>
  /** Rejects with what was thrown where nobody could catch it (a callback of a library); never resolves. */
  readonly crashed: Promise<never>
  /** Stops listening. */
  release(): void
}

/**
 * One abort signal for SIGINT, SIGTERM and SIGHUP. A second signal means that somebody is impatient: the process ends at once.
 *
 * GitHub's runner sends SIGINT, after 7.5 s SIGTERM, and after 2.5 s more ends everything: there the SIGTERM is no
 * impatience but the last call, and what is being undone gets these seconds.
 */
export function onSignals(source: SignalSource, host: HostKind, exitNow: (code: number) => void): Cancellation {
  const controller = new AbortController()
  let first: string | undefined
  let announce = () => {}
  const requested = new Promise<void>(resolve => {
    announce = resolve
  })
  const receive = (name: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => () => {
    if (first === undefined) {
      first = name
      controller.abort()
      announce()
    } else if (!(host === 'github' && first === 'SIGINT' && name === 'SIGTERM')) exitNow(EXIT.cancelled)
  }
  let crash: (thrown: unknown) => void = () => {}
  const crashed = new Promise<never>((_, reject) => {
    crash = reject
  })
  // Nobody may be listening any more when it happens; it must not count as unhandled once more.
  crashed.catch(() => {})
  const listeners: [ProcessEvent, (thrown: unknown) => void][] = [
    ['SIGINT', receive('SIGINT')],
    ['SIGTERM', receive('SIGTERM')],
    // A closed terminal. Children live in groups of their own and would go on without us.
    ['SIGHUP', receive('SIGHUP')],
    ['uncaughtException', crash],
    ['unhandledRejection', crash],
  ]
  for (const [event, listener] of listeners) source.on(event, listener)
  return {
    signal: controller.signal,
    requested,
    crashed,
    release() {
      for (const [event, listener] of listeners) source.off(event, listener)
    },
  }
}
