import { z } from 'zod'
import { durationField, ratioField } from '../../../shared/policy/index.js'

const weightField = ratioField({ min: 0.0001, max: 1 })
  .refine(share => Math.abs(share * 1e4 - Math.round(share * 1e4)) < 1e-6, {
    message: 'has more than two digits after the point of the percentage',
  })
  .describe('Share of the requests that the canary gets, e.g. `5%`.')

/** What errors and latency have in common: how much worse is too much, and how much the metric counts. */
const judged = {
  weight: z
    .number()
    .min(0)
    .optional()
    .describe('How much this metric counts for a rollback; 0 only reports it. Weights are scaled to sum to 1.'),
  required: z.boolean().optional().describe('Whether promotion waits for this metric.'),
  ratio: z
    .number()
    .positive()
    .optional()
    .describe('Rollback when the canary’s rate is shown to exceed this many times the stable release’s.'),
  'ratio-max': z
    .number()
    .gt(1)
    .optional()
    .describe('Promotion when the canary’s rate is shown to lie below this many times the stable release’s …'),
  objective: ratioField({ min: 1e-6, max: 0.5 })
    .optional()
    .describe('… or below this share, so that a release without any bad request can be promoted.'),
  dispersion: z
    .number()
    .min(1)
    .optional()
    .describe('1 for independent requests; more where errors come in bursts (the report estimates it).'),
}

const query = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform(value => (typeof value === 'string' ? [value] : value))

const countsQueries = {
  requests: query.describe(
    'Series of the raw counter of requests, as a selector with placeholders such as `{{service}}`; several are added up.',
  ),
  bad: query.describe('Series of the raw counter of bad requests.'),
}
const bucketsQuery = {
  buckets: query.describe('Series of the histogram’s buckets, e.g. `http_request_duration_seconds_bucket{…}`.'),
}
const boundaries = z
  .array(z.number().positive())
  .min(1)
  .describe('Upper bounds (`le`) that are judged, in the histogram’s own unit. Default: those of the preset, or all.')

const metricSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('errors'), name: z.string().min(1), ...countsQueries, ...judged }),
  z.strictObject({
    kind: z.literal('latency'),
    name: z.string().min(1),
    ...bucketsQuery,
    boundaries: boundaries.optional(),
    ...judged,
  }),
])

export const PRESETS = ['traefik', 'istio', 'http', 'vllm', 'sandbox', 'none'] as const

/** `canary.yml`: how traffic is shifted and what decides. Every key has a default; an empty file is a plan. */
export const policySchema = z
  .strictObject({
    version: z.literal(1).default(1).describe('Version of this file format.'),
    steps: z
      .array(
        z.strictObject({
          weight: weightField,
          hold: durationField().optional().describe('How long the weight is held; the last one until the decision.'),
        }),
      )
      .min(1)
      .optional()
      .describe('Weights in rising order. Promotion waits until the last one was reached.'),
    interval: durationField({ min: 200 }).optional().describe('Time between two looks at the counters.'),
    'warm-up': durationField().optional().describe('Time after the first shift that is not judged.'),
    'max-duration': durationField({ min: 1000 })
      .optional()
      .describe('After this time without a decision the canary is inconclusive.'),
    'false-rollback': ratioField({ min: 1e-6, max: 0.5 })
      .default(0.05)
      .describe('Highest chance that a release which is no worse is rolled back.'),
    'false-promotion': ratioField({ min: 1e-6, max: 0.5 })
      .default(0.05)
      .describe('Highest chance that a release which is `ratio-max` times as bad is promoted.'),
    'min-requests': z.int().min(0).default(100).describe('Judged canary requests before a promotion.'),
    'split-tolerance': ratioField({ min: 0, max: 0.99 })
      .default(0.2)
      .describe('Harmless deviation of the observed split from the requested one, as a part of the smaller share.'),
    settle: durationField().optional().describe('Time that a new weight takes to be in force everywhere.'),
    silence: durationField({ min: 1000 })
      .default(300_000)
      .describe('How long the metrics may fail to answer before the canary is inconclusive.'),
    preset: z.enum(PRESETS).optional().describe('Names of the counters of a gateway or a server.'),
    errors: z
      .strictObject({ requests: query.optional(), bad: query.optional(), ...judged })
      .default({})
      .describe('Changes to the preset’s error metric.'),
    latency: z
      .union([
        z.literal(false),
        z.strictObject({ buckets: query.optional(), boundaries: boundaries.optional(), ...judged }),
      ])
      .default({})
      .describe('Changes to the preset’s latency metric; `false` leaves it out.'),
    metrics: z.array(metricSchema).default([]).describe('Metrics beside those of the preset.'),
    traffic: z
      .strictObject({
        method: z.enum(['GET', 'POST', 'PUT']).default('GET'),
        path: z.string().startsWith('/').default('/'),
        headers: z.record(z.string(), z.string()).default({}),
        bodies: z.array(z.unknown()).default([]).describe('Sent in turn as JSON; text is sent as it is.'),
      })
      .default({ method: 'GET', path: '/', headers: {}, bodies: [] })
      .describe('The requests that the sandbox’s load generator sends.'),
  })
  .superRefine((plan, context) => {
    plan.steps?.forEach((step, index) => {
      if (index > 0 && step.weight <= plan.steps![index - 1]!.weight)
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'weight'],
          message: 'is not above the weight of the step before',
        })
    })
  })

export type CanaryFile = z.output<typeof policySchema>
export type JudgedOptions = Pick<
  CanaryFile['errors'],
  'weight' | 'required' | 'ratio' | 'ratio-max' | 'objective' | 'dispersion'
>
