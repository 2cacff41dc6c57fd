import type { HostKind } from '../host/index.js'
import { EXIT } from '../verdict/index.js'

/** The part of `process` that this needs; tests give their own. */
export interface SignalSource {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

export interface Cancellation {
  readonly signal: AbortSignal
  /** Resolves when the first signal has come; never otherwise. */
  readonly requested: Promise<void>
  /** Stops listening. */
  release(): void
}

/**
 * One abort signal for SIGINT and SIGTERM. A second signal means that somebody is impatient: the process ends at once.
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
  const receive = (name: 'SIGINT' | 'SIGTERM') => () => {
    if (first === undefined) {
      first = name
      controller.abort()
      announce()
    } else if (!(host === 'github' && first === 'SIGINT' && name === 'SIGTERM')) exitNow(EXIT.cancelled)
  }
  const interrupt = receive('SIGINT')
  const terminate = receive('SIGTERM')
  source.on('SIGINT', interrupt)
  source.on('SIGTERM', terminate)
  return {
    signal: controller.signal,
    requested,
    release() {
      source.off('SIGINT', interrupt)
      source.off('SIGTERM', terminate)
    },
  }
}
