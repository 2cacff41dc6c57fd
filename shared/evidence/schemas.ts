import { z } from 'zod'
import { VERDICTS } from '../verdict/index.js'
import { STATEMENT_TYPE } from './statement.js'

/** A DSSE envelope. */
export const envelopeSchema = z.object({
  payloadType: z.string(),
  payload: z.string(),
  signatures: z.array(z.object({ keyid: z.string().optional(), sig: z.string() })).min(1),
})

/** A resource descriptor of in-toto. */
const descriptorSchema = z.object({
  name: z.string().default(''),
  uri: z.string().optional(),
  digest: z.record(z.string(), z.string()).default({}),
  mediaType: z.string().optional(),
  annotations: z.record(z.string(), z.json()).optional(),
})

/** A statement of in-toto, v1. */
export const statementSchema = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(descriptorSchema).min(1),
  predicateType: z.string(),
  predicate: z.record(z.string(), z.unknown()).default({}),
})

/** The predicate of this project's outcome statements, as far as chains need it. */
export const outcomeSchema = z.object({
  step: z.string(),
  verdict: z.enum(VERDICTS),
  headline: z.string().default(''),
  configuration: z.array(descriptorSchema).default([]),
  resolvedDependencies: z.array(descriptorSchema).default([]),
  statements: z.array(descriptorSchema).default([]),
  key: z.record(z.string(), z.string()).default({}),
  details: z.record(z.string(), z.unknown()).default({}),
  metadata: z.object({ finishedOn: z.iso.datetime() }),
})
