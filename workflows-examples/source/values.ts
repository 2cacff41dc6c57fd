/** A value of an input: text as it stands, or something that each place writes in its own way. */
export type Value = string | Reference

export type Reference =
  /** An output of an earlier step. */
  | { readonly kind: 'output'; readonly step: string; readonly output: string }
  /** A setting of the repository or project that is no secret. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'secret'; readonly name: string }
  /** Asked for when the pipeline is started, or by the pipeline that calls it. */
  | { readonly kind: 'input'; readonly name: string }
  /** An input of the GitLab component that the text is part of. */
  | { readonly kind: 'component-input'; readonly name: string }
  /** An expression of GitHub, e.g. `github.actor`. */
  | { readonly kind: 'expression'; readonly text: string }

/** Inputs of a step by name; `undefined` takes one away that was given before. */
export type Values = Readonly<Record<string, Value | undefined>>

export const output = (step: string, name: string): Reference => ({ kind: 'output', step, output: name })
export const variable = (name: string): Reference => ({ kind: 'variable', name })
export const secret = (name: string): Reference => ({ kind: 'secret', name })
export const input = (name: string): Reference => ({ kind: 'input', name })
export const expression = (text: string): Reference => ({ kind: 'expression', text })

/** Later layers win; what they set to `undefined` is gone. */
export function merge(...layers: readonly (Values | undefined)[]): Readonly<Record<string, Value>> {
  const merged: Record<string, Value> = {}
  for (const [name, value] of layers.flatMap(layer => Object.entries(layer ?? {}))) {
    if (value === undefined) delete merged[name]
    else merged[name] = value
  }
  return merged
}
