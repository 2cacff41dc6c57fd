interface Bounds {
  min?: number | undefined
  max?: number | undefined
  integer?: boolean | undefined
}

/** Text → value for every input kind. Each throws an Error that says what was expected. */
export const parsers = {
  string: (pattern?: string, example?: string) => (given: string) => {
    // YAML's `|` and files end with a line end that nobody means.
    const text = given.replace(/\r?\n$/, '')
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
      throw new Error(`text matching ${pattern}${example ? `, e.g. ${example}` : ''}`)
    }
    return text
  },

  time: (pattern: string, example?: string) => (given: string) => {
    const text = given.replace(/\r?\n$/, '')
    const such = example ? `, e.g. ${example}` : ''
    if (!new RegExp(pattern, 'u').test(text)) throw new Error(`a date or a time in ISO 8601${such}`)
    const hasTime = text.length > 10
    const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10))
    const time = new Date(`${text.replace(' ', 'T')}${hasTime && !hasOffset ? 'Z' : ''}`)
    // A 30th of February is a March day for Date.
    if (Number.isNaN(time.getTime()) || !isDay(text.slice(0, 10))) throw new Error(`a time that there is${such}`)
    return time
  },

  path: (text: string) => {
    const path = text.trim()
    if (path === '' || path.includes('\n') || path.includes('\0')) throw new Error('one path')
    return path
  },

  globs: (text: string): readonly string[] => {
    const globs = lines(text)
    if (globs.length === 0 || globs.every(glob => glob.startsWith('!'))) {
      throw new Error('at least one path or glob, one a line')
    }
    return globs
  },

  number: (bounds: Bounds) => (text: string) => bounded(decimal(text, 'a number'), bounds, String),

  ratio: (bounds: Bounds) => (text: string) => {
    const expectation = 'a share such as 0.05 or 5%'
    const percent = /^(.*?)\s*%$/.exec(text.trim())
    const value = percent ? decimal(percent[1]!, expectation, -2) : decimal(text, expectation)
    return bounded(value, bounds, String)
  },

  duration: (bounds: Bounds) => (text: string) => {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text.trim())
    if (!match) throw new Error('a duration such as 90s, 15m, 6h or 7d')
    const milliseconds = Math.round(Number(match[1]) * DURATIONS[match[2] as keyof typeof DURATIONS])
    return bounded(milliseconds, bounds, formatDuration)
  },

  size: (bounds: Bounds) => (text: string) => {
    const match = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$/.exec(text.trim())
    if (!match) throw new Error('a size such as 500MiB or 2GB')
    return bounded(Math.round(Number(match[1]) * SIZES[match[2] as keyof typeof SIZES]), bounds, formatSize)
  },

  boolean: (text: string) => {
    if (!/^(true|false)$/i.test(text.trim())) throw new Error('true or false')
    return text.trim().toLowerCase() === 'true'
  },

  choice:
    <C extends readonly string[]>(choices: C) =>
    (text: string): C[number] => {
      if (!choices.includes(text.trim())) throw new Error(`one of ${choices.join(', ')}`)
      return text.trim()
    },

  choices:
    <C extends readonly string[]>(choices: C) =>
    (text: string): readonly C[number][] => {
      const given = text
        .split(/[,\n]/)
        .map(part => part.trim())
        .filter(part => part !== '')
      if (given.length === 0 || given.some(part => !choices.includes(part))) {
        throw new Error(`one or more of ${choices.join(', ')}, separated by commas`)
      }
      return [...new Set(given)]
    },

  list: (text: string): readonly string[] => lines(text),

  keyValues: (text: string): ReadonlyMap<string, string> => {
    const pairs = new Map<string, string>()
    for (const line of lines(text)) {
      const at = line.indexOf('=')
      const name = line.slice(0, at).trim()
      if (at < 1 || name === '') throw new Error(`name=value, one a line (the line "${cut(line)}" has no name and "=")`)
      if (pairs.has(name)) throw new Error(`each name once ("${name}" is given twice)`)
      pairs.set(name, line.slice(at + 1).trim())
    }
    return pairs
  },

  json: (text: string): unknown => {
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new Error(`JSON (${cut((error as Error).message, 120)})`)
    }
  },

  secret: (text: string) => {
    // A trailing line end comes with secrets that were piped into the secret store; none is ever wanted.
    return text.replace(/\r?\n$/, '')
  },
}

const DURATIONS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const SIZES = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
} as const

/** Milliseconds → the shortest exact text that `duration` accepts, e.g. 5400000 → `90m`. */
export function formatDuration(milliseconds: number): string {
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    if (milliseconds >= DURATIONS[unit] && milliseconds % DURATIONS[unit] === 0)
      return `${milliseconds / DURATIONS[unit]}${unit}`
  }
  return `${milliseconds}ms`
}

/** Bytes → the shortest exact text that `size` accepts, e.g. 524288000 → `500MiB`. */
export function formatSize(bytes: number): string {
  for (const unit of ['TiB', 'TB', 'GiB', 'GB', 'MiB', 'MB', 'KiB', 'kB'] as const) {
    if (bytes >= SIZES[unit] && bytes % SIZES[unit] === 0) return `${bytes / SIZES[unit]}${unit}`
  }
  return `${bytes}B`
}

function isDay(text: string): boolean {
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Non-empty trimmed lines; lines that start with `#` are comments. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

/** A decimal number, times ten to the `shift`: shifted in the text, so that 14.7% is the same double as 0.147. */
function decimal(text: string, expectation: string, shift = 0): number {
  const match = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))(?:e([-+]?\d+))?$/i.exec(text.trim())
  if (!match) throw new Error(expectation)
  return Number(`${match[1]}e${Number(match[2] ?? 0) + shift}`)
}

function bounded(value: number, { min, max, integer }: Bounds, format: (value: number) => string): number {
  if (!Number.isFinite(value)) throw new Error('a finite value')
  if (integer && !Number.isInteger(value)) throw new Error('a whole number')
  if (min !== undefined && value < min) throw new Error(`at least ${format(min)}`)
  if (max !== undefined && value > max) throw new Error(`at most ${format(max)}`)
  return value
}

export const cut = (text: string, length = 80) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)
