import { z } from 'zod'
import { parsers } from '../contract/index.js'

/** A duration in a policy file, written as in inputs (`90s`, `15m`, `6h`); milliseconds in the typed value. */
export function durationField(bounds: { readonly min?: number; readonly max?: number } = {}) {
  return fieldOf(parsers.duration(bounds), '30s')
}

/** A share in a policy file, written as in inputs (`0.05`, `5%`); numbers are accepted as they are. */
export function ratioField(bounds: { readonly min?: number; readonly max?: number } = { min: 0, max: 1 }) {
  const parse = parsers.ratio(bounds)
  return z
    .union([z.string(), z.number()])
    .transform((given, context) => attempt(() => parse(String(given)), given, context))
}

function fieldOf<T>(parse: (text: string) => T, example: string) {
  return z
    .string()
    .meta({ examples: [example] })
    .transform((given, context) => attempt(() => parse(given), given, context))
}

function attempt<T>(parse: () => T, input: unknown, context: z.RefinementCtx): T {
  try {
    return parse()
  } catch (error) {
    context.addIssue({
      code: 'custom',
      input,
      message: `is ${JSON.stringify(input)}, expected ${(error as Error).message}`,
    })
    return z.NEVER
  }
}
