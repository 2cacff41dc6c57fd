import { AsyncLocalStorage } from 'node:async_hooks'

/** What must be undone when a step is cancelled or crashes. */
export interface UndoStack {
  add(name: string, undo: () => Promise<void>): () => void
  /** Runs all undos, newest first, each within the limit. A failing undo does not keep the others from running. */
  runAll(limitMs: number, report: UndoReport): Promise<void>
  readonly size: number
}

export interface UndoReport {
  done(name: string): void
  failed(name: string, error: unknown): void
}

/**
 * Inside an undo, exec and http must work although the step's own signal has fired (a route is restored by requests).
 * This carries the signal of the undo that a call belongs to; code of the cancelled step still sees the fired one.
 */
const undoing = new AsyncLocalStorage<AbortSignal>()

/** The signal that a call made here and now has to obey. */
export function signalHere(stepSignal: AbortSignal): AbortSignal {
  return undoing.getStore() ?? stepSignal
}

export function createUndoStack(): UndoStack {
  const entries: { name: string; undo: () => Promise<void> }[] = []

  return {
    get size() {
      return entries.length
    },
    add(name, undo) {
      const entry = { name, undo }
      entries.push(entry)
      return () => {
        const at = entries.indexOf(entry)
        if (at >= 0) entries.splice(at, 1)
      }
    },
    async runAll(limitMs, report) {
      for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
        const { name, undo } = entry
        try {
          await bounded(undo, limitMs)
          report.done(name)
        } catch (error) {
          report.failed(name, error)
        }
      }
    },
  }
}

async function bounded(undo: () => Promise<void>, limitMs: number): Promise<void> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort()
      reject(new Error(`not done within ${limitMs / 1000} s`))
    }, limitMs)
  })
  try {
    await Promise.race([undoing.run(controller.signal, undo), late])
  } finally {
    clearTimeout(timer)
  }
}
