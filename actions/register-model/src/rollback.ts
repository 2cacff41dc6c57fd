import type { InputsOf } from '../../../shared/contract/index.js'
import type { Artifact } from '../../../shared/outcome/index.js'
import type { AliasMove, AliasState, ModelVersion, Registry } from '../../../shared/registry/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import type { contract } from './contract.js'
import { errors } from './errors.js'

type Inputs = InputsOf<typeof contract>

export interface RollbackPlan extends Plan {
  readonly kind: 'rollback'
  readonly registry: Registry
  readonly alias: AliasState
  /** What the alias names before the rollback. */
  readonly from: ModelVersion
  readonly to: ModelVersion
  /** The move was made already: by an earlier try of this very job, or the alias names the asked version. */
  readonly done: boolean
  /** Undefined for a version that other software registered: nothing names its files by digest. */
  readonly artifact: Artifact | undefined
}

/** Finds what to go back to. Changes nothing. Raises REGISTER_NO_ROLLBACK. */
export async function planRollback(inputs: Inputs, ctx: Context, registry: Registry): Promise<RollbackPlan> {
  const alias = await registry.alias(inputs.name, inputs.alias)
  const current = alias.version
  if (current === undefined) {
    throw errors.REGISTER_NO_ROLLBACK(`alias: ${inputs.name} has no alias ${inputs.alias} in ${registry.location}`)
  }
  const last = alias.moves.at(-1)
  // A job that is repeated must not go back one version further each time.
  const repeated = last?.kind === 'rollback' && last.run !== null && last.run === ctx.host.runId
  const wanted = inputs['rollback-to'] ?? (repeated ? current.version : versionBefore(alias.moves))
  if (wanted === undefined) {
    throw errors.REGISTER_NO_ROLLBACK(
      `alias: ${inputs.alias} of ${inputs.name} names ${current.version}, and the history knows no version before it`,
    )
  }
  const to = await registry.version(inputs.name, wanted)
  if (to === undefined) {
    const versions = (await registry.versions(inputs.name)).map(version => version.version)
    throw errors.REGISTER_NO_ROLLBACK(
      `rollback-to: ${inputs.name} has no version ${wanted}; it has ${versions.slice(-10).join(', ')}`,
    )
  }
  const done = to.version === current.version
  const fromVersion = done && last?.kind === 'rollback' && last.from !== null ? last.from : current.version
  const from = (await registry.version(inputs.name, fromVersion)) ?? current
  const artifact: Artifact | undefined =
    to.digest === '' ? undefined : { name: `${to.name} ${to.version}`, role: 'model', digest: { dirHash: to.digest } }
  return {
    kind: 'rollback',
    key: {
      registry: `${registry.kind} ${registry.location}`,
      name: inputs.name,
      alias: `${inputs.alias} after ${alias.moves.length - (done && last?.kind === 'rollback' ? 1 : 0)} moves`,
      from: from.version,
      to: to.version,
    },
    uses: artifact === undefined ? [] : [artifact],
    registry,
    alias,
    from,
    to,
    done,
    artifact,
  }
}

/**
 * The version below the one that the alias names, when promotions are laid on a pile and rollbacks take from it. So a
 * second rollback goes on to the version before, instead of back to the one that was just withdrawn.
 */
export function versionBefore(moves: readonly Pick<AliasMove, 'from' | 'to' | 'kind'>[]): string | undefined {
  const pile: string[] = []
  for (const { from, to, kind } of moves) {
    if (pile.length === 0 && from !== null) pile.push(from)
    if (kind === 'rollback') {
      const at = pile.lastIndexOf(to)
      if (at === -1) pile.splice(0, pile.length, to)
      else pile.length = at + 1
    } else if (pile.at(-1) !== to) pile.push(to)
  }
  return pile.at(-2)
}
