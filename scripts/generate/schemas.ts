import { inputsJsonSchema } from '../../shared/contract/index.js'
import { policyJsonSchema } from '../../shared/policy/index.js'
import type { Sources } from './sources.js'

/** `docs/schemas/*.schema.json`. */
export function schemas({ contracts, policies, outcomeSchema }: Sources): Map<string, string> {
  const files = new Map<string, string>()
  const add = (name: string, schema: unknown) => {
    files.set(`docs/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  for (const contract of contracts)
    add(`${contract.name}.inputs`, inputsJsonSchema(contract, id(contract.name, 'inputs')))
  for (const { step, name, schema } of policies) {
    add(`${step}.${name}`, policyJsonSchema(schema, { id: id(step, name), title: `${name} of ${step}` }))
  }
  if (outcomeSchema) add('outcome', outcomeSchema)
  return files
}

/** A name, not an address: the files are read from the repository, wherever it is mirrored. */
const id = (step: string, name: string) => `urn:mlops-actions:1:${step}:${name}`
