import { environmentName, nearest } from '../contract/index.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Inputs as the runner sets them for a JavaScript action: `INPUT_<NAME>` in upper case, hyphens kept.
 *
 * A variable that is no input of this step is handed on only when it is nearly one (a slip of the hand): workflows do
 * set variables such as INPUT_VERSION for purposes of their own, and the runner itself warns about unknown inputs.
 */
export function actionInputs(env: Environment, known: readonly string[]): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>()
  const byVariable = new Map(known.map(name => [`INPUT_${name.toUpperCase()}`, name]))
  for (const [variable, value] of Object.entries(env)) {
    if (!/^INPUT_./i.test(variable) || value === undefined || value.trim() === '') continue
    const name = byVariable.get(variable.toUpperCase())
    const written = variable.slice('INPUT_'.length).toLowerCase()
    if (name !== undefined) inputs.set(name, value)
    else if (nearest(written, known) !== undefined) inputs.set(written, value)
  }
  return inputs
}

/**
 * Inputs from `MLOPS_INPUT_<NAME>`, hyphens as underscores. As above, a variable that is no input of this step counts
 * only when it is nearly one: a GitLab project defines the secrets of all its steps as such variables, and every job
 * sees them all.
 */
export function environmentInputs(env: Environment, known: readonly string[]): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>()
  const byVariable = new Map(known.map(name => [environmentName(name), name]))
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith('MLOPS_INPUT_') || value === undefined || value.trim() === '') continue
    const name = byVariable.get(variable)
    const written = variable.slice('MLOPS_INPUT_'.length).toLowerCase().replaceAll('_', '-')
    if (name !== undefined) inputs.set(name, value)
    else if (nearest(written, known) !== undefined) inputs.set(written, value)
  }
  return inputs
}
