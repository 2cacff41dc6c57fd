import type { Contract } from './contract.js'
import { describeInput } from './describe.js'
import type { InputSpec } from './input.js'
import { textPattern } from './textual.js'

export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (2020-12) of a step's inputs as a mapping, e.g. of `with:` in a workflow. Numbers and booleans may be
 * written as such or as text, as YAML allows.
 */
export function inputsJsonSchema(contract: Contract, id?: string): JsonSchema {
  const inputs = Object.entries<InputSpec>(contract.inputs)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(id === undefined ? {} : { $id: id }),
    title: `Inputs of ${contract.name}`,
    description: contract.question,
    type: 'object',
    properties: Object.fromEntries(inputs.map(([name, spec]) => [name, inputSchema(spec)])),
    required: inputs.filter(([, spec]) => spec.required).map(([name]) => name),
    additionalProperties: false,
  }
}

function inputSchema(spec: InputSpec): JsonSchema {
  return {
    description: describeInput(spec),
    ...typeOf(spec),
    ...(spec.default === undefined ? {} : { default: spec.default }),
    ...(spec.example === undefined ? {} : { examples: [spec.example] }),
  }
}

function typeOf(spec: InputSpec): JsonSchema {
  const bounds = {
    ...(spec.min === undefined ? {} : { minimum: spec.min }),
    ...(spec.max === undefined ? {} : { maximum: spec.max }),
  }
  const pattern = textPattern(spec)
  switch (spec.kind) {
    case 'number':
      return { type: [spec.integer ? 'integer' : 'number', 'string'], pattern, ...bounds }
    case 'ratio':
      return { type: ['number', 'string'], pattern, ...bounds }
    case 'boolean':
      return { enum: [true, false, 'true', 'false'] }
    case 'choice':
      return { enum: spec.options }
    default:
      return { type: 'string', ...(pattern === undefined ? {} : { pattern }) }
  }
}
