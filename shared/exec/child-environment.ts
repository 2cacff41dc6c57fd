/**
 * The environment that child programs get when none is given: this process's, without what belongs to this step alone.
 * Inputs may be secrets (`INPUT_TOKEN`); the files behind GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ARTIFACTS would let a
 * training script overwrite the step's own verdict; the runtime token opens the job's artifacts and cache.
 */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !OWN.test(name)) kept[name] = value
  }
  return kept
}

const OWN = /^(INPUT_.*|MLOPS_INPUT_.*|GITHUB_OUTPUT|GITHUB_STATE|STATE_.*|GITHUB_ARTIFACTS|ACTIONS_RUNTIME_TOKEN)$/i
