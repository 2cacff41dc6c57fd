import { z } from 'zod'
import { columnNames } from './fields.js'

export const columnsSet = z.strictObject({
  columns: columnNames.describe('The columns, in any order'),
  exact: z.boolean().optional().describe('`true` (default) allows no further column, `false` does'),
})
