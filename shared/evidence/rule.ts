import type { Verdict } from '../verdict/index.js'
import { errors } from './errors.js'
import { STEP_ROLES } from './roles.js'

/** One line of `requires`. */
export interface Rule {
  readonly text: string
  readonly step: string
  readonly accepts: readonly Verdict[]
  /** SHA-256 hex of a configuration file that the statement must name. */
  readonly policy?: string | undefined
  /** Key id that must have signed. */
  readonly signer?: string | undefined
}

const ACCEPTABLE: readonly Verdict[] = ['pass', 'warn', 'inconclusive']

/**
 * Reads `<step>` or `<step>: pass,warn`, then optionally `policy=sha256:…` and `signer=sha256:…`.
 * Without verdicts, pass and warn are accepted. Raises EVIDENCE_RULE.
 */
export function parseRule(text: string): Rule {
  const refuse = (what: string, hint?: string) =>
    errors.EVIDENCE_RULE(`the rule "${text}" of requires ${what}`, { hint })
  const [head = '', ...words] = text
    .trim()
    .replace(/\s*,\s*/g, ',')
    .replace(/\s*:\s+/, ': ')
    .split(/\s+/)
  const step = head.replace(/:$/, '')
  if (!(step in STEP_ROLES)) {
    throw refuse(
      `names ${step === '' ? 'no step' : `"${step}", which is no step`}`,
      `Steps are ${Object.keys(STEP_ROLES).join(', ')}.`,
    )
  }
  let accepts: readonly Verdict[] | undefined
  const pins: { policy?: string; signer?: string } = {}
  for (const word of words) {
    const pin = /^(\w[\w-]*)=(.*)$/.exec(word)
    if (pin !== null) {
      const [, name = '', value = ''] = pin
      if (name !== 'policy' && name !== 'signer') throw refuse(`pins "${name}"; it may pin policy and signer`)
      if (pins[name] !== undefined) throw refuse(`pins ${name} twice`)
      if (!/^sha256:[0-9a-f]{64}$/.test(value)) {
        throw refuse(`pins ${name} as "${value}"; sha256: and 64 lower-case hex digits are expected`)
      }
      pins[name] = value.slice('sha256:'.length)
    } else if (accepts === undefined && Object.keys(pins).length === 0 && head.endsWith(':')) {
      accepts = verdictsOf(word, refuse)
    } else throw refuse(`has "${word}" where it ends or pins policy=sha256:… or signer=sha256:…`)
  }
  if (head.endsWith(':') && accepts === undefined) throw refuse('names no verdict after its colon')
  return { text, step, accepts: accepts ?? ['pass', 'warn'], ...pins }
}

function verdictsOf(word: string, refuse: (what: string, hint?: string) => Error): readonly Verdict[] {
  return word.split(',').map(verdict => {
    if (verdict === 'fail') throw refuse('accepts fail, so it would prove nothing')
    const found = ACCEPTABLE.find(known => known === verdict)
    if (found === undefined) throw refuse(`accepts "${verdict}"`, `Verdicts are ${ACCEPTABLE.join(', ')}.`)
    return found
  })
}
