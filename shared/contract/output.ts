export type OutputKind = 'string' | 'number' | 'boolean' | 'verdict' | 'path' | 'json'

export interface OutputSpec {
  readonly kind: OutputKind
  readonly description: string
}

const make =
  (kind: OutputKind) =>
  (description: string): OutputSpec => ({ kind, description })

/** The builders of outputs; `json` is written as one line. */
export const output = {
  string: make('string'),
  number: make('number'),
  boolean: make('boolean'),
  verdict: make('verdict'),
  path: make('path'),
  json: make('json'),
}
