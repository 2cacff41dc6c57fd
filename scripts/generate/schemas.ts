import { profileSchema } from '../../actions/validate-data/src/profile/model.js'
import { PROFILE_SCHEMA_ID } from '../../actions/validate-data/src/profile/names.js'
import { inputsJsonSchema } from '../../shared/contract/index.js'
import { policyJsonSchema } from '../../shared/policy/index.js'
import type { Sources } from './sources.js'

/** `docs/schemas/*.schema.json`. */
export function schemas({ contracts, policies, outcomeSchema, trainingResult }: Sources): Map<string, string> {
  const files = new Map<string, string>()
  const add = (name: string, schema: unknown) => {
    files.set(`docs/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  for (const contract of contracts) {
    const name = `${contract.name}.inputs`
    add(name, inputsJsonSchema(contract, id(name)))
  }
  for (const { step, name: file, schema } of policies) {
    const name = `${step}.${file}`
    add(name, policyJsonSchema(schema, { id: id(name), title: `The ${file} file of ${step}` }))
  }
  add(
    'training-result',
    policyJsonSchema(trainingResult, { id: id('training-result'), title: 'Result of training code' }),
  )
  add(
    'validate-data.profile-v1',
    policyJsonSchema(profileSchema, { id: PROFILE_SCHEMA_ID, title: 'profile.json of validate-data' }),
  )
  add('outcome-v1', outcomeSchema)
  return files
}

/** A name, not an address: the files are read from the repository, wherever it is mirrored. */
const id = (name: string) => `urn:mlops-actions:schema:${name}:v1`
