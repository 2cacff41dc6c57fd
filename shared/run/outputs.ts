import { relative, sep } from 'node:path'
import type { Contract } from '../contract/index.js'
import type { Outcome } from '../outcome/index.js'
import { errors } from './errors.js'

/** Values as the text that hosts carry: objects as JSON on one line, nothing for undefined. Raises RUN_OUTPUT_UNDECLARED. */
export function outputTexts(contract: Contract, outputs: Outcome['outputs']): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(outputs)) {
    if (value === undefined) continue
    if (!Object.hasOwn(contract.outputs, name)) {
      throw errors.RUN_OUTPUT_UNDECLARED(
        `${contract.name} gives an output "${name}" that its contract does not declare`,
      )
    }
    texts[name] = typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  return texts
}

/** A path as users wrote theirs: relative to the workspace with forward slashes where it lies in it. */
export function shownPath(workspace: string, path: string): string {
  const inside = relative(workspace, path)
  if (inside === '') return '.'
  return inside.startsWith('..') ? path : inside.split(sep).join('/')
}
