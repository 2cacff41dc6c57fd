import { formatBytes, formatCount, formatNumber, formatSeconds } from '../report/index.js'
import type { Log } from './types.js'

/** A stream of text that people read. */
export interface Sink {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export type Verbosity = 'quiet' | 'normal' | 'verbose'

/** What differs between hosts. Every method returns whole lines without the last line end, or undefined for nothing. */
export interface LogStyle {
  debug(message: string, verbose: boolean): string | undefined
  line(text: string): string
  openGroup(title: string): string
  closeGroup(title: string): string | undefined
}

export interface LogSettings {
  readonly sink: Sink
  readonly redact: (text: string) => string
  readonly now: () => number
  readonly color: boolean
  readonly verbosity: Verbosity
  readonly style: LogStyle
}

const EVERY_MS = 30_000
const REDRAW_MS = 100
const CLEAR = '\r\u001b[2K'

/** The one way text reaches people while a step runs. */
export function createLog(settings: LogSettings): Log {
  const { sink, redact, now, style, verbosity } = settings
  const paint = (code: number, text: string) => (settings.color ? `\u001b[${code}m${text}\u001b[0m` : text)
  let bar = ''

  const put = (text: string | undefined) => {
    if (text === undefined) return
    sink.write(`${bar === '' ? '' : CLEAR}${redact(text)}\n${bar}`)
  }
  const each = (text: string) => withoutControls(text).split('\n').map(style.line).join('\n')

  return {
    debug: message => put(style.debug(withoutControls(message), verbosity === 'verbose')),
    info: message => verbosity !== 'quiet' && put(each(message)),
    notice: message => put(paint(36, each(message))),
    warn: message => put(paint(33, each(`Warning: ${message}`))),
    stream: line => verbosity !== 'quiet' && put(style.line(line)),

    async group(title, body) {
      if (verbosity !== 'quiet') put(style.openGroup(withoutControls(title)))
      try {
        return await body()
      } finally {
        if (verbosity !== 'quiet') put(style.closeGroup(withoutControls(title)))
      }
    },

    progress(title, { total, unit = '' } = {}) {
      const start = now()
      const onTerminal = sink.isTTY === true
      // A first line only after the whole time: what is over sooner needs none.
      let next = start + (onTerminal ? REDRAW_MS : EVERY_MS)
      const draw = (text: string) => {
        bar = redact(withoutControls(text).replaceAll('\n', ' ')).slice(0, Math.max(20, (sink.columns ?? 80) - 1))
        sink.write(`${CLEAR}${bar}`)
      }
      return {
        update(done, note) {
          if (verbosity === 'quiet' || now() < next) return
          next = now() + (onTerminal ? REDRAW_MS : EVERY_MS)
          const text = describeProgress(title, { done, total, unit, elapsedMs: now() - start, note })
          if (onTerminal) draw(`${total === undefined ? '' : `${meter(done / total)} `}${text}`)
          else put(each(text))
        },
        end(summary) {
          if (bar !== '') sink.write(CLEAR)
          bar = ''
          if (verbosity !== 'quiet' && summary !== undefined) put(each(summary))
        },
      }
    },
  }
}

interface Reached {
  readonly done: number
  readonly total: number | undefined
  readonly unit: string
  readonly elapsedMs: number
  readonly note: string | undefined
}

/** One line: how much, how fast, how long still. */
export function describeProgress(title: string, { done, total, unit, elapsedMs, note }: Reached): string {
  const rate = elapsedMs > 0 ? (done / elapsedMs) * 1000 : 0
  const parts = [
    total === undefined
      ? amount(done, unit)
      : `${amount(done, unit)} of ${amount(total, unit)} (${Math.floor((100 * done) / Math.max(total, 1e-9))} %)`,
    rate > 0 ? `${amount(rate, unit)}/s` : undefined,
    total !== undefined && rate > 0 && done < total ? `${formatSeconds((total - done) / rate)} left` : undefined,
    note,
  ]
  return `${title}: ${parts.filter(part => part !== undefined).join(', ')}`
}

function amount(value: number, unit: string): string {
  if (unit === 'B' || unit === 'bytes') return formatBytes(value)
  const number = Number.isInteger(value) ? formatCount(value) : formatNumber(Number(value.toPrecision(3)))
  return unit === '' ? number : `${number} ${unit}`
}

const WIDTH = 20

function meter(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH)
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`
}

/** Text that may come from data must not move the cursor, recolour the screen or hide what follows. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�')
}
