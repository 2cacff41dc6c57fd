import { cancelled } from '../errors/index.js'
import type { Clock } from './context.js'

const LONGEST_TIMER = 2 ** 31 - 1

/** The real time. Sleeps longer than a timer can hold (24.8 days) are slept in parts. */
export const clock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    for (let left = milliseconds; left > 0; left -= LONGEST_TIMER) await pause(Math.min(left, LONGEST_TIMER), signal)
    if (signal?.aborted) throw cancelled('waiting')
  },
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled('waiting'))
    const stop = () => {
      clearTimeout(timer)
      reject(cancelled('waiting'))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
