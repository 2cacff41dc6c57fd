import { FAIL_ON, type Verdict } from '../verdict/index.js'
import { type InputSpec, input } from './input.js'
import { type OutputSpec, output } from './output.js'

export type InputSpecs = Readonly<Record<string, InputSpec>>
export type OutputSpecs = Readonly<Record<string, OutputSpec>>

/** The typed inputs that a step receives. */
export type InputsOf<C extends { inputs: InputSpecs }> = {
  readonly [K in keyof C['inputs']]: C['inputs'][K] extends InputSpec<infer T, infer R>
    ? R extends true
      ? T
      : T | undefined
    : never
}

/**
 * A rule over several inputs. It returns what is wrong, in words that name the inputs, or undefined. Rules see parsed
 * inputs; `given` tells which ones the user wrote (defaults are not given).
 */
export interface InputRule<I extends InputSpecs> {
  /** For the documentation, e.g. `registry-url is required when registry is mlflow`. */
  readonly rule: string
  // A method, not a property: only so is a contract with rules over its own inputs still a `Contract`.
  check(inputs: InputsOf<{ inputs: I }>, given: ReadonlySet<string>): string | undefined
}

export interface Permissions {
  /** GitHub `permissions:` keys, the least that the step needs, e.g. `{ contents: 'read' }`. */
  readonly github: Readonly<Record<string, 'read' | 'write'>>
  /** GitLab token scopes or roles in words; empty when the job token or none suffices. */
  readonly gitlab: readonly string[]
}

/** One page of names and rules that action.yml, GitLab templates, schemas, README tables and help are written from. */
export interface Contract<I extends InputSpecs = InputSpecs, O extends OutputSpecs = OutputSpecs> {
  readonly name: string
  /** Title on the marketplace, e.g. `MLOps validate data`. */
  readonly title: string
  /** One or two sentences. */
  readonly description: string
  /** The question that the step answers, e.g. `Is this data fit to train on?` */
  readonly question: string
  /** Own and common inputs together, in the order in which they are shown. */
  readonly inputs: I & typeof commonInputs
  readonly outputs: O & typeof commonOutputs
  readonly rules: readonly InputRule<I & typeof commonInputs>[]
  readonly permissions: Permissions
  /** GitHub Marketplace icon and colour. */
  readonly branding: { readonly icon: string; readonly color: string }
  /** Whether the step has a post phase (cancels remote work, restores traffic). */
  readonly post: boolean
  /** Verdicts that a later run under the same key may reuse. A gate over fixed data: all; a canary: pass and warn. */
  readonly reuse: readonly Verdict[]
}

const DEFAULT_FAIL_ON = 'fail,inconclusive'

/** Inputs that mean the same in all six steps. */
export const commonInputs = {
  evidence: input.path({
    default: 'mlops-out/evidence',
    description:
      'Directory of the evidence chain: read for `requires`, written by this step. Carry it between jobs as an artifact.',
  }),
  report: input.path({
    description: 'Directory for the report (HTML, `outcome.json`, JUnit, files). Default `mlops-out/report/<step>`.',
  }),
  requires: input.list({
    description:
      'What must be proven about the artifacts this step uses, one rule a line: `<step>` or `<step>: <verdicts>`, optionally `policy=sha256:…` and `signer=sha256:…`. A gap, a mismatch or a failed verdict stops the step.',
    example: 'validate-data: pass,warn',
  }),
  'trusted-keys': input.globs({
    description: 'Public keys (PEM files) whose signatures are accepted. When set, unsigned evidence is refused.',
  }),
  'signing-key': input.secret({
    description:
      'Private key (PEM, ECDSA P-256 or P-384) that signs this step’s evidence. Without it evidence is unsigned, and says so.',
  }),
  'fail-on': input.choices(FAIL_ON, {
    default: DEFAULT_FAIL_ON,
    description: 'Verdicts that stop the job: `fail`, `inconclusive`, `warn`, or `never`.',
  }),
  'warn-exit-code': input.number({
    default: '0',
    min: 0,
    max: 255,
    integer: true,
    description:
      'Exit code of a warning that does not stop the job; with GitLab’s `allow_failure:exit_codes` it shows an orange job.',
  }),
  force: input.boolean({
    default: 'false',
    description: 'Repeat the work even when a finished outcome for the same inputs exists.',
  }),
  comment: input.boolean({
    default: 'false',
    description: 'Write the summary as a comment on the pull or merge request, updated in place. Needs `token`.',
  }),
  token: input.secret({
    githubDefault: '${{ github.token }}',
    description: 'Token for the API of GitHub or GitLab: comments, and what the step itself asks of the host.',
  }),
} as const

/** Outputs that all six steps give. */
export const commonOutputs = {
  verdict: output.verdict('`pass`, `warn`, `fail` or `inconclusive`.'),
  headline: output.string('One line: what happened.'),
  report: output.path('The HTML report.'),
  evidence: output.path('The evidence file that this step wrote (or found, when reused).'),
  reused: output.boolean('Whether a finished outcome for the same inputs was found and returned.'),
} as const

export interface ContractDraft<I extends InputSpecs, O extends OutputSpecs> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly question: string
  readonly inputs: I
  readonly outputs: O
  readonly rules?: readonly InputRule<I & typeof commonInputs>[]
  readonly permissions: Permissions
  readonly branding: { readonly icon: string; readonly color: string }
  readonly post?: boolean
  readonly reuse?: readonly Verdict[]
}

/** Declares a step: adds the common inputs and outputs, keeps the types. */
export function defineAction<const I extends InputSpecs, const O extends OutputSpecs>(
  draft: ContractDraft<I, O>,
): Contract<I, O> {
  const clashes = [
    ...Object.keys(draft.inputs).filter(name => Object.hasOwn(commonInputs, name)),
    ...Object.keys(draft.outputs).filter(name => Object.hasOwn(commonOutputs, name)),
  ]
  if (clashes.length > 0) throw new Error(`${draft.name} declares what all steps have: ${clashes.join(', ')}`)
  return {
    ...draft,
    inputs: { ...draft.inputs, ...commonInputs },
    outputs: { ...draft.outputs, ...commonOutputs },
    rules: draft.rules ?? [],
    post: draft.post ?? false,
    reuse: draft.reuse ?? ['pass', 'warn', 'fail', 'inconclusive'],
  }
}
