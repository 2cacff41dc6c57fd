import { quoted } from '../../../../shared/report/index.js'
import type { NamedColumns, PolicyInUse } from '../columns.js'
import { errors } from '../errors.js'
import { hintFor } from '../names.js'
import type { Side, Sides } from '../sides.js'

/** Every column that inputs and policy name must be somewhere; those of inputs on both sides. */
export function checkNames({ reference, current }: Sides, inputs: NamedColumns, plan: PolicyInUse): void {
  for (const input of ['label', 'prediction', 'score'] as const) {
    const name = inputs[input]
    if (name === undefined) continue
    for (const side of [reference, current]) {
      if (has(side, name)) continue
      throw errors.DRIFT_COLUMN(`${input}: the ${side.name} data has no column ${quoted(name)}`, {
        hint: hintFor(name, side.table),
      })
    }
  }
  const time = inputs['time-column']
  if (time !== undefined && !has(current, time)) {
    throw errors.DRIFT_COLUMN(`time-column: the current data has no column ${quoted(time)}`, {
      hint: hintFor(time, current.table),
    })
  }
  const { policyFile, policy } = plan
  const named = [
    ...Object.keys(policy.columns).map(name => ({ name, path: ['columns', name] as (string | number)[] })),
    ...policy.exclude.map((name, place) => ({ name, path: ['exclude', place] as (string | number)[] })),
  ]
  for (const { name, path } of named) {
    if (has(reference, name) || has(current, name)) continue
    throw errors.DRIFT_COLUMN(`neither dataset has the column ${quoted(name)}`, {
      hint: hintFor(name, reference.table),
      file: policyFile?.file,
      line: policyFile?.lineOf(path),
    })
  }
}

export const has = ({ table }: Side, name: string) => table.columns.some(column => column.name === name)
