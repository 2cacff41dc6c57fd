import type { Contract, InputSpec } from '../../shared/contract/index.js'
import { contractSections, fill } from './markdown.js'

/** `actions/<name>/README.md`: the tables, in the prose that is there, or in a frame when there is none yet. */
export function stepReadme(contract: Contract, existing: string | undefined): string {
  return fill(existing ?? frame(contract), contractSections(contract), `actions/${contract.name}/README.md`)
}

const MARKERS = (name: string) => `<!-- generated:${name} -->\n<!-- /generated:${name} -->`

function frame(contract: Contract): string {
  const required = Object.entries<InputSpec>(contract.inputs).filter(([, spec]) => spec.required)
  const lines = required.map(([name, spec]) => `    ${name}: ${spec.example?.split('\n')[0] ?? '…'}`)
  const uses = `- uses: acme/mlops-actions/actions/${contract.name}@v1`
  return `# ${contract.name}

${contract.question}

${contract.description}

\`\`\`yaml
${[uses, ...(lines.length > 0 ? ['  with:', ...lines] : [])].join('\n')}
\`\`\`

## Inputs

${MARKERS('inputs')}

## Outputs

${MARKERS('outputs')}

## Permissions

${MARKERS('permissions')}
`
}
