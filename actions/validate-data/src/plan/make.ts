import type { Path } from '../../../../shared/policy/index.js'
import type { Modifiers } from '../policy.js'
import { parseTolerance } from '../tolerance.js'
import type { Check, Test } from './model.js'

/** A check with its modifiers, its label made from the wording unless it has a name. */
export function make(
  code: string,
  subject: string,
  label: string,
  test: Test,
  path: Path | undefined,
  modifiers: Modifiers = {},
): Check {
  const where = modifiers.where === undefined ? '' : ` (where ${oneLine(modifiers.where)})`
  return {
    code,
    subject,
    label: modifiers.name ?? `${label}${where}`,
    test,
    path,
    tolerance: parseTolerance(modifiers.tolerance ?? 0),
    severity: modifiers.severity ?? 'fail',
    where: modifiers.where,
    allowEmpty: modifiers['allow-empty'] ?? false,
    description: modifiers.description,
    owner: modifiers.owner,
    tags: modifiers.tags ?? [],
  }
}

/** SQL as a label shows it. */
export const oneLine = (sql: string) => sql.trim().replace(/\s+/g, ' ')
