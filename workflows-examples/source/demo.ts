import { train } from './train.js'
import { merge, type Value } from './values.js'

/**
 * `demo/pipeline.json`: the embedded steps, for a program that runs them one after the other. An output of an earlier
 * step stands there as `${<step>.<output>}`.
 */
export function demoPipeline(): string {
  const steps = train.map(({ step, inputs, embedded }) => ({
    step,
    inputs: Object.fromEntries(Object.entries(merge(inputs, embedded)).map(([name, value]) => [name, written(value)])),
  }))
  return `${JSON.stringify(steps, null, 2)}\n`
}

function written(value: Value): string {
  if (typeof value === 'string') return value
  if (value.kind === 'output') return `\${${value.step}.${value.output}}`
  throw new Error(`the embedded train has no ${value.kind}`)
}
