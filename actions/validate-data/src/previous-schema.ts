import { z } from 'zod'
import { outcomeSchema } from '../../../shared/report/index.js'
import { checkRecord } from './comparison/record-schema.js'
import { columnStatistics } from './history/statistics-schema.js'

const { shape } = outcomeSchema
const shapeOf = <S extends z.core.$ZodShape>(schema: { readonly shape: S }) => z.object(schema.shape)

/**
 * An earlier outcome, as far as it is compared with. Fields that this version does not know are left out, so that
 * outcomes of later releases can be read as well.
 */
export const previousSchema = z.object({
  release: shape.release,
  verdict: shape.verdict,
  headline: shape.headline,
  startedOn: shape.startedOn,
  finishedOn: shape.finishedOn,
  findings: z.array(shapeOf(shape.findings.element)),
  outputs: shape.outputs,
  measures: z.array(shapeOf(shape.measures.element)),
  digests: shapeOf(shape.digests).pick({ subject: true, configuration: true }),
  host: shapeOf(shape.host).pick({ commit: true, ref: true, runUrl: true }),
  details: z
    .object({
      rows: z.int().min(0),
      columns: z.array(z.object({ name: z.string(), type: z.string(), native: z.string() })),
      categories: z.record(z.string(), z.array(z.string()).nullable()).optional(),
      checks: z.array(checkRecord).optional(),
      statistics: z.array(columnStatistics).optional(),
    })
    .optional(),
})
