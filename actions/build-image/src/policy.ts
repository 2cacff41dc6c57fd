import { z } from 'zod'
import { durationField } from '../../../shared/policy/index.js'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** What a field of a JSON answer must be: a value, or a range of numbers. */
const fieldExpectation = z.union([
  scalar,
  z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .describe('A number within these bounds, both included.'),
])

/** `smoke.yml`: how a started image proves that it works. */
export const policySchema = z.strictObject({
  version: z.literal(1).describe('Version of this file format.'),
  ready: z.string().startsWith('/').default('/healthz').describe('Path that answers 2xx when the server is ready.'),
  timeout: durationField({ min: 1 }).default(30_000).describe('How long the server may take to be ready.'),
  env: z.record(z.string(), z.string()).default({}).describe('Variables for the smoke test alone.'),
  requests: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('What this request shows, e.g. `golden prediction`.'),
        method: z.enum(['GET', 'POST', 'PUT']).default('GET'),
        path: z.string().startsWith('/'),
        headers: z.record(z.string(), z.string()).default({}),
        body: z.unknown().optional().describe('Sent as JSON.'),
        expect: z
          .strictObject({
            status: z.int().min(100).max(599).default(200),
            json: z
              .record(z.string(), fieldExpectation)
              .default({})
              .describe('Field by dotted path → value or `{min, max}`.'),
            contains: z.string().optional().describe('Text that the answer holds.'),
            within: durationField({ min: 1 }).optional().describe('The longest time that the answer may take.'),
          })
          .default({ status: 200, json: {} }),
      }),
    )
    .default([])
    .describe('Requests in order; all must answer as expected.'),
})

export type SmokePolicy = z.output<typeof policySchema>
export type SmokeRequest = SmokePolicy['requests'][number]
