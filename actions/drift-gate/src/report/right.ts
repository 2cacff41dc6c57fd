import type { Column } from '../../../../shared/outcome/index.js'

/** A column of numbers. */
export const right = (title: string, format?: Column['format']): Column => ({ title, align: 'right', format })
