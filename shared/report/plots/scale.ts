import type { Axis } from '../../outcome/index.js'
import { formatNumber } from '../format.js'

/** Maps values of an axis to 0 … 1. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly at: number; readonly text: string }[]
  readonly min: number
  readonly max: number
}

/**
 * A scale that shows all values, with round ticks.
 * @param options `zero` includes it, for bars and shares; `ticks` is about how many to draw
 */
export function scaleOf(
  axis: Pick<Axis, 'scale' | 'min' | 'max'>,
  values: Iterable<number>,
  options: { readonly zero?: boolean; readonly ticks?: number; readonly pad?: number } = {},
): Scale {
  const log = axis.scale === 'log'
  let [min, max] = extent(values, log)
  if (options.zero && !log) [min, max] = [Math.min(0, min), Math.max(0, max)]
  if (min === max)
    [min, max] = log ? [min / 2, max * 2] : min === 0 ? [0, 1] : [min - Math.abs(min) / 2, max + Math.abs(max) / 2]
  const pad = log ? 0 : (max - min) * (options.pad ?? 0)
  if (!(options.zero && min === 0)) min -= pad
  if (!(options.zero && max === 0)) max += pad
  min = axis.min !== undefined && (!log || axis.min > 0) ? axis.min : min
  max = axis.max !== undefined && axis.max > min ? axis.max : max
  const count = options.ticks ?? 5
  return log ? logScale(min, max, count) : linearScale(min, max, count)
}

function extent(values: Iterable<number>, positiveOnly: boolean): [number, number] {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (!Number.isFinite(value) || (positiveOnly && value <= 0)) continue
    if (value < min) min = value
    if (value > max) max = value
  }
  return min > max ? (positiveOnly ? [1, 10] : [0, 1]) : [min, max]
}

function linearScale(min: number, max: number, count: number): Scale {
  const at = (value: number) => clamp((value - min) / (max - min))
  const step = niceStep((max - min) / count)
  const first = Math.ceil(min / step - 1e-9)
  const last = Math.floor(max / step + 1e-9)
  const values = Array.from({ length: Math.min(Math.max(last - first + 1, 0), 20) }, (_, index) =>
    tidy((first + index) * step),
  )
  const text = tickFormat(step, Math.max(Math.abs(min), Math.abs(max)))
  return { at, min, max, ticks: values.map(value => ({ value, at: at(value), text: text(value) })) }
}

function logScale(min: number, max: number, count: number): Scale {
  const [low, high] = [Math.log10(min), Math.log10(max)]
  const at = (value: number) => (value > 0 ? clamp((Math.log10(value) - low) / (high - low)) : 0)
  const decades = Math.max(1, Math.ceil((high - low) / count))
  const values: number[] = []
  for (let power = Math.ceil(low - 1e-9); power <= high + 1e-9; power++) {
    if (power % decades === 0) values.push(10 ** power)
  }
  // Less than two decades: the ones between are needed to read anything.
  if (values.length < 3) {
    for (let power = Math.floor(low); power <= high; power++) {
      for (const factor of [2, 5]) {
        const value = factor * 10 ** power
        if (value >= min && value <= max) values.push(tidy(value))
      }
    }
    values.sort((a, b) => a - b)
  }
  return { at, min, max, ticks: values.map(value => ({ value, at: at(value), text: formatNumber(tidy(value)) })) }
}

/** 1, 2 or 5 times a power of ten, at least the given size. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const factor = [1, 2, 5, 10].find(candidate => candidate * power >= size * 0.999) ?? 10
  return factor * power
}

const SUFFIXES = [
  [1e9, 'G'],
  [1e6, 'M'],
  [1e4, 'k'],
] as const

function tickFormat(step: number, largest: number): (value: number) => string {
  const [, suffix = ''] = SUFFIXES.find(([size]) => largest >= size) ?? []
  const unit = suffix === 'G' ? 1e9 : suffix === 'M' ? 1e6 : suffix === 'k' ? 1e3 : 1
  const decimals = Math.max(0, -Math.floor(Math.log10(step / unit) + 1e-9))
  if (decimals > 5 || largest >= 1e13) return value => formatNumber(value)
  return value => `${formatNumber(value / unit, { decimals })}${value === 0 ? '' : suffix}`
}

/** Takes the noise of binary fractions off, e.g. 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function clamp(share: number): number {
  return Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share))
}
