import type { Sink } from './log.js'

/** Columns where nobody tells: logs of CI systems, files. */
const WIDTH = 100

/** How wide text may be: what the terminal says, else `COLUMNS` as the shell exports it, else 100. */
export function columnsOf(sink: Sink, env: Readonly<Record<string, string | undefined>>): number {
  const told = /^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined
  return sink.columns ?? told ?? WIDTH
}

/**
 * Lets a process live on when who read its output has gone (`mlops … | head`): what it decided, and its exit code,
 * do not depend on readers. Another failure of a stream is one that the process cannot tell anybody about.
 * @param failed told of it
 */
export function outliveReaders(
  streams: readonly NodeJS.EventEmitter[],
  failed: (error: NodeJS.ErrnoException) => void,
): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failed(error)
    })
  }
}

/** Resolves when all that was written has left, or never can: pipes are asynchronous on some systems. */
export function flushed(stream: Pick<NodeJS.WritableStream, 'write'>): Promise<void> {
  return new Promise(resolve => {
    stream.write('', () => resolve())
  })
}
