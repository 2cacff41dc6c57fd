export type Mapping = Readonly<Record<string, unknown>>

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list as it is, and nothing where something else stands. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
