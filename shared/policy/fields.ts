import { z } from 'zod'
import { input, parsers, textPattern } from '../contract/index.js'

/** For editors, which only see the published schema: the parser decides. */
const PATTERNS = {
  duration: textPattern(input.duration({ description: '' })),
  ratio: textPattern(input.ratio({ description: '' })),
}

/** A duration in a policy file, written as in inputs (`90s`, `15m`, `6h`); milliseconds in the typed value. */
export function durationField(bounds: { readonly min?: number; readonly max?: number } = {}) {
  const parse = parsers.duration(bounds)
  return z
    .string()
    .meta({ examples: ['30s'], pattern: PATTERNS.duration })
    .transform((given, context) => attempt(() => parse(given), given, context))
}

/** A share in a policy file, written as in inputs (`0.05`, `5%`); numbers are accepted as they are. */
export function ratioField(bounds: { readonly min?: number; readonly max?: number } = { min: 0, max: 1 }) {
  const parse = parsers.ratio(bounds)
  return z
    .union([z.string().meta({ pattern: PATTERNS.ratio }), z.number()])
    .transform((given, context) => attempt(() => parse(String(given)), given, context))
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
