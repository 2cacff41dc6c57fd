import { z } from 'zod'
import { VERDICTS } from '../../verdict/index.js'
import { OUTCOME_SCHEMA_ID } from './schema-id.js'

const text = z.string()
/** JSON has no NaN and no infinities. */
const number = z.number().nullable().describe('null where the number was not finite')
const verdict = z.enum(VERDICTS)
const shownVerdict = z.enum([...VERDICTS, 'error'])

const descriptor = z.strictObject({
  name: text,
  uri: text.optional(),
  digest: z.record(text, text).describe('Algorithm → lower-case hex'),
  mediaType: text.optional(),
  annotations: z.record(text, z.json()).optional(),
})
const artifact = descriptor.extend({ role: z.enum(['data', 'model', 'image', 'release']) })

const truth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({
    kind: z.literal('error-controlled'),
    procedure: text,
    level: number,
    guarantee: z.enum(['finite-sample', 'asymptotic']),
    assumptions: text,
  }),
  z.strictObject({ kind: z.literal('rule-of-thumb'), why: text }),
])

const finding = z.strictObject({
  id: text.optional().describe('Finds this finding again in the outcome of another run'),
  code: text.describe('Stable, kebab-case'),
  severity: verdict.describe('What this finding alone would decide'),
  subject: text,
  message: text,
  truth: truth.describe('What kind of truth this is'),
  observed: z.union([text, number]).optional(),
  expected: z.union([text, number]).optional(),
  remedy: text.optional(),
  file: text.optional(),
  line: z.int().optional(),
  column: z.int().optional(),
})

const axis = z.strictObject({
  label: text,
  scale: z.enum(['linear', 'log']).optional(),
  min: number.optional(),
  max: number.optional(),
})
const thresholds = z.array(z.strictObject({ value: number, label: text })).optional()
const numbers = z.array(number)
const plot = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('steps'),
    x: axis,
    y: axis,
    edges: numbers,
    series: z.array(z.strictObject({ label: text, shares: numbers })),
  }),
  z.strictObject({
    kind: z.literal('bars'),
    categories: z.array(text),
    value: axis,
    series: z.array(z.strictObject({ label: text, values: numbers })),
    thresholds,
  }),
  z.strictObject({
    kind: z.literal('intervals'),
    value: axis,
    rows: z.array(
      z.strictObject({ label: text, estimate: number, low: number, high: number, verdict: shownVerdict.optional() }),
    ),
    thresholds,
  }),
  z.strictObject({
    kind: z.literal('lines'),
    x: axis,
    y: axis,
    series: z.array(
      z.strictObject({
        label: text,
        points: z.array(z.tuple([number, number])),
        staircase: z.boolean().optional(),
        band: z.array(z.tuple([number, number, number])).optional(),
      }),
    ),
    thresholds,
  }),
  z.strictObject({
    kind: z.literal('stations'),
    stations: z.array(z.strictObject({ label: text, verdict: shownVerdict, note: text })),
  }),
])

const cell = z.union([
  text,
  number,
  z.boolean(),
  z.strictObject({ verdict: shownVerdict }),
  z.strictObject({ spark: numbers }),
])

const flatBlock = [
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({
    type: z.literal('table'),
    caption: text.optional(),
    columns: z.array(
      z.strictObject({
        title: text,
        align: z.enum(['left', 'right']).optional(),
        format: z.strictObject({ decimals: number.optional(), percent: z.boolean().optional() }).optional(),
      }),
    ),
    rows: z.array(z.array(cell)),
    attention: z.int().optional(),
    brief: z.int().optional(),
  }),
  z.strictObject({ type: z.literal('facts'), facts: z.array(z.tuple([text, z.union([text, number])])) }),
  z.strictObject({ type: z.literal('code'), text, language: text.optional() }),
  z.strictObject({ type: z.literal('plot'), title: text, alternative: text, plot }),
] as const

const section = z
  .strictObject({
    type: z.literal('section'),
    title: text,
    get blocks(): z.ZodType {
      return z.array(block)
    },
    folded: z.boolean().optional(),
  })
  .meta({ id: 'section' })
const block: z.ZodType = z.union([...flatBlock, section]).meta({ id: 'block' })

/** What `outcome.json` holds. The published JSON Schema is written from this. */
export const outcomeSchema = z
  .strictObject({
    schema: z.literal(OUTCOME_SCHEMA_ID),
    step: text,
    title: text,
    release: text.describe('Version of mlops-actions'),
    verdict: shownVerdict,
    headline: text.describe('What happened'),
    why: text,
    next: text.describe('What to do now; empty when nothing is'),
    reused: z.boolean().describe('A finished outcome for the same inputs was found and is shown again'),
    startedOn: z.iso.datetime(),
    finishedOn: z.iso.datetime(),
    seconds: z.number(),
    durations: z.array(z.strictObject({ name: text, seconds: number })),
    findings: z.array(finding),
    outputs: z.record(text, z.json()),
    measures: z.array(
      z.strictObject({ name: text, value: number, labels: z.record(text, text).optional(), help: text.optional() }),
    ),
    digests: z.strictObject({
      subject: z.array(artifact).describe('What was judged or made'),
      configuration: z.array(descriptor).describe('Policy and checks files'),
      dependencies: z.array(descriptor.extend({ role: artifact.shape.role.optional() })).describe('What else went in'),
    }),
    key: z.record(text, text).describe('Everything that the outcome depends on'),
    versions: z.record(text, text),
    files: z.array(z.strictObject({ path: text, description: text })),
    evidence: z.strictObject({ path: text, signer: text.optional() }).optional(),
    host: z.strictObject({
      kind: z.enum(['github', 'gitlab', 'terminal']),
      serverUrl: text.optional(),
      repository: text.optional(),
      commit: text.optional(),
      ref: text.optional(),
      runUrl: text.optional(),
      runAttempt: text.optional(),
      job: text.optional(),
      changeRequest: z.int().optional(),
    }),
    blocks: z.array(block).describe('The report, as data'),
    details: z
      .record(text, z.json())
      .optional()
      .describe('Facts of this step alone, for a later run that compares itself with this one'),
  })
  .describe('The outcome of one step of mlops-actions')

export type OutcomeDocument = z.output<typeof outcomeSchema>

/** The published schema, for `docs/schemas/outcome-v1.schema.json`. */
export function outcomeJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(outcomeSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
  return { $schema, $id: OUTCOME_SCHEMA_ID, title: 'Outcome of a step, version 1', ...rest }
}
