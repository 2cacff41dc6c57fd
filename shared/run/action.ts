import type { Contract, InputsOf } from '../contract/index.js'
import type { Artifact, Outcome } from '../outcome/index.js'
import type { Context } from './context.js'

/** What a step knows before it does its work. */
export interface Plan {
  /**
   * Everything that the outcome depends on, by name: digests of inputs and policies, commit, target. Two runs with
   * equal keys have the same outcome, so the second returns the first one's. Inputs of the contract that matter must
   * be in here; those that only say where to write must not.
   */
  readonly key: Readonly<Record<string, string>>
  /** Artifacts about to be used. `requires` is checked against these before `main` starts. */
  readonly uses: readonly Artifact[]
}

/** A step: its contract and two functions. `prepare` reads and digests, `main` does the work. */
export interface Action<C extends Contract = Contract, P extends Plan = Plan> {
  readonly contract: C
  /** Reads inputs and policies, resolves and digests what will be used. Changes nothing in the world. */
  prepare(inputs: InputsOf<C>, ctx: Context): Promise<P>
  main(inputs: InputsOf<C>, ctx: Context, plan: P): Promise<Outcome>
  /**
   * Asked before a finished outcome is given again: what of the things that it made or that were published elsewhere
   * is not there any more (a model directory, a version, an image), in words; undefined when all stands.
   */
  stands?(
    outputs: Readonly<Record<string, string>>,
    inputs: InputsOf<C>,
    ctx: Context,
    plan: P,
  ): Promise<string | undefined>
  /**
   * Runs after the job, whatever happened: ends what a killed main left behind. Its errors are warnings. State is empty
   * when main ended in its own way. `inputs` are main's, undefined where they could not be read.
   */
  post?(ctx: Context, inputs: InputsOf<C> | undefined): Promise<void>
}

/** Keeps the types of a step that is written as an object literal. */
export function action<C extends Contract, P extends Plan>(definition: Action<C, P>): Action<C, P> {
  return definition
}
