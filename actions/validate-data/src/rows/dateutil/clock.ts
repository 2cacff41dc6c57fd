import { integer, NoDate } from './calendar.js'

/** What was read of a time of day. */
export interface Clock {
  hour?: number
  minute?: number
  second?: number | undefined
  weekday?: number
  zone?: string | undefined
  offset?: number | undefined
}

/** What follows the point of a number. */
export const fraction = (token: string) => Number(`0.${token.split('.')[1] ?? '0'}`)

/** Whole seconds of `21` or `21.447`. */
export function seconds(token: string): number {
  const [whole, rest, ...others] = token.split('.')
  if (others.length > 0) throw new NoDate()
  if (rest !== undefined) integer(rest.padEnd(6, '0').slice(0, 6))
  return integer(whole)
}

/** An hour before (0) or after (1) noon, as an hour of the day. */
export function inHalf(hour: number, half: number): number {
  if (hour < 12 && half === 1) return hour + 12
  return hour === 12 && half === 0 ? 0 : hour
}
