import { type Contract, describeInput, type InputSpec } from '../../shared/contract/index.js'
import { GENERATED, yaml } from './yaml.js'

/** `actions/<name>/action.yml`. */
export function actionYaml(contract: Contract): string {
  const inputs = Object.entries<InputSpec>(contract.inputs).map(([name, spec]) => [name, actionInput(spec)])
  const outputs = Object.entries(contract.outputs).map(([name, { description }]) => [name, { description }])
  // One file serves both phases: the runner starts it twice, and the second time the state file tells it so.
  const post = contract.post ? { post: 'dist/index.js', 'post-if': 'always()' } : {}
  return `# ${GENERATED}\n${yaml({
    name: contract.title,
    description: contract.description,
    branding: contract.branding,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: 'dist/index.js', ...post },
  })}`
}

function actionInput(spec: InputSpec): Record<string, unknown> {
  const fallback = spec.githubDefault ?? spec.default
  return {
    description: describeInput(spec),
    required: spec.required,
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}
