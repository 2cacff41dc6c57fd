import { type Engine, quoteName } from '../../../../shared/data/index.js'

const taken = new WeakMap<Engine, number>()

/** The name of a table of our own, quoted, that this engine does not have yet. */
export function scratchName(engine: Engine): string {
  const number = (taken.get(engine) ?? 0) + 1
  taken.set(engine, number)
  return quoteName(`rows of a check ${number}`)
}
