/**
 * Numbers as people read them, the same in every step and every medium: `5,000`, `6.2 %`, `−1.2 %`, `6 min 40 s`.
 * A true minus sign (U+2212) stands before negative numbers, and a space between a number and its unit.
 */

/** `5,000`. Rounds to whole numbers; infinities are `∞`, what is no number is `–`. */
export function formatCount(value: number | bigint): string {
  return typeof value === 'bigint' ? group(String(value)) : formatNumber(value, { decimals: 0 })
}

/**
 * `1,234.5`, `0.0123`, `1.2e-7`. Without `decimals`, as few digits as keep four significant ones; whole numbers keep
 * all of theirs.
 */
export function formatNumber(value: number, options: { readonly decimals?: number | undefined } = {}): string {
  // A report that was read back from outcome.json has null where a number was not finite.
  if (typeof value !== 'number' || Number.isNaN(value)) return '–'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  if (options.decimals !== undefined) return group(value.toFixed(Math.min(options.decimals, 20)))
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size < 1e-4 || size >= 1e15) return exponential(value)
  return group(Number.isInteger(value) ? String(value) : String(Number(value.toFixed(decimalsOf(size, 4)))))
}

/**
 * A ratio as percent: `0.062` → `6.2 %`. Without `decimals`, one decimal, or two significant digits below one percent;
 * what is not exactly none or all is never rounded to `0 %` or `100 %`.
 */
export function formatPercent(ratio: number, options: { readonly decimals?: number | undefined } = {}): string {
  if (!Number.isFinite(ratio)) return formatNumber(ratio)
  return `${percentDigits(ratio, options.decimals)} %`
}

/** With `+` before what is not negative, for differences: `+0.9 %`, `−1.2 %`. Zero stands without a sign. */
export function signed(formatted: string): string {
  return /^[−–]|^0(\.0*)?( %)?$/.test(formatted) ? formatted : `+${formatted}`
}

/** `−1.2 % … +0.9 %`, or `0.7 … 1.3`. */
export function formatInterval(
  low: number,
  high: number,
  options: { readonly percent?: boolean; readonly signed?: boolean; readonly decimals?: number } = {},
): string {
  const one = (value: number) => {
    const text = options.percent
      ? formatPercent(value, { decimals: options.decimals })
      : formatNumber(value, { decimals: options.decimals })
    return options.signed ? signed(text) : text
  }
  return `${one(low)} … ${one(high)}`
}

/** Three significant digits, for the labels of plots. */
export function formatShort(value: number): string {
  return formatNumber(Number.isFinite(value) ? Number(value.toPrecision(3)) : value)
}

/** Seconds: `4.2 ms`, `3.2 s`, `42 s`, `6 min 40 s`, `1 h 2 min`, `3 d 4 h`. */
export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return formatNumber(seconds)
  if (seconds < 0) return `−${formatSeconds(-seconds)}`
  if (seconds === 0) return '0 s'
  if (seconds < 1e-4) return `${formatNumber(Number((seconds * 1e6).toPrecision(2)))} µs`
  if (seconds < 0.1) return `${formatNumber(Number((seconds * 1e3).toPrecision(2)))} ms`
  if (seconds < 9.95) return `${formatNumber(seconds, { decimals: 1 })} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return two(whole, 60, 'min', 1, 's')
  const minutes = Math.round(seconds / 60)
  if (minutes < 1440) return two(minutes, 60, 'h', 1, 'min')
  return two(Math.round(seconds / 3600), 24, 'd', 1, 'h')
}

const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const

/** `512 B`, `1.5 KiB`, `2.3 GiB`. */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return formatNumber(bytes)
  let value = bytes
  let unit = 0
  while (Math.abs(value) >= 1023.95 && unit < BYTE_UNITS.length - 1) {
    value /= 1024
    unit++
  }
  const text = unit === 0 ? formatCount(value) : formatNumber(Number(value.toFixed(1)))
  return `${text} ${BYTE_UNITS[unit]}`
}

/** `1 row`, `5,000 rows`, `2 entries`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** `2026-07-01 12:00:05 UTC` of an ISO time or milliseconds. */
export function formatTime(time: string | number): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return String(time)
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** Cuts a long name in the middle: beginning and end tell names apart. Counts code points. */
export function shorten(text: string, length: number): string {
  const points = [...text]
  if (points.length <= length) return text
  if (length <= 1) return '…'
  const head = Math.ceil((length - 1) / 2)
  return `${points.slice(0, head).join('')}…${points.slice(points.length - (length - 1 - head)).join('')}`
}

function percentDigits(ratio: number, decimals: number | undefined): string {
  const percent = ratio * 100
  if (decimals !== undefined) return formatNumber(percent, { decimals })
  const size = Math.abs(percent)
  if (size === 0) return '0'
  if (size < 1e-6) return exponential(percent)
  const start = size < 1 ? decimalsOf(size, 2) : 1
  for (let digits = start; digits <= 12; digits++) {
    const text = percent.toFixed(digits)
    const rounded = Math.abs(Number(text))
    const misleads = (rounded === 100 && size !== 100) || rounded === 0
    if (!misleads || digits === 12) return group(String(Number(text)))
  }
  return group(String(percent))
}

/** How many decimals show this many significant digits. */
function decimalsOf(size: number, significant: number): number {
  return Math.max(0, Math.min(20, significant - 1 - Math.floor(Math.log10(size))))
}

function exponential(value: number): string {
  return value.toExponential(1).replace('.0e', 'e').replace(/e\+/, 'e').replaceAll('-', '−').replace('e−', 'e-')
}

/** Separates thousands, and writes the minus sign. */
function group(digits: string): string {
  const [whole = '', fraction] = digits.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return digits.startsWith('-') && /[1-9]/.test(digits) ? `−${text}` : text
}

function two(value: number, size: number, big: string, least: number, small: string): string {
  const rest = value % size
  const head = `${formatCount(Math.floor(value / size))} ${big}`
  return rest < least ? head : `${head} ${rest} ${small}`
}
