import type { InputRule, InputSpecs } from './contract.js'

/**
 * What `mlops <step> <name>` is called with. A subcommand helps to prepare or to look at a step (propose a checks file,
 * convert one); it decides nothing, so it has no verdict, no evidence and no report, and exists on the terminal alone.
 */
export interface SubcommandContract<I extends InputSpecs = InputSpecs> {
  /** The step that it belongs to, e.g. `validate-data`. */
  readonly step: string
  /** One word, e.g. `infer`. */
  readonly name: string
  /** One sentence for lists. */
  readonly summary: string
  /** What it does and prints, in a few sentences. */
  readonly description: string
  readonly inputs: I
  readonly rules: readonly InputRule<I>[]
  /** Whole command lines. */
  readonly examples: readonly string[]
  /** Exit codes of its own besides 0, 2, 3 and 130, with their meaning. */
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[]
}

export interface SubcommandDraft<I extends InputSpecs> {
  readonly step: string
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly inputs: I
  readonly rules?: readonly InputRule<I>[]
  readonly examples: readonly string[]
  readonly exitCodes?: readonly (readonly [code: number, meaning: string])[]
}

/** Declares a subcommand; keeps the types of its inputs. */
export function defineSubcommand<const I extends InputSpecs>(draft: SubcommandDraft<I>): SubcommandContract<I> {
  return { ...draft, rules: draft.rules ?? [], exitCodes: draft.exitCodes ?? [] }
}
