import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { action } from '../../../shared/run/index.js'
import { letsThrough } from '../../../shared/verdict/index.js'
import { contract } from './contract.js'
import { judge } from './judge.js'
import { plan } from './plan.js'
import { cardFor, promote, proposeVersion, registerModel, trainingDataOf, whoIs } from './register.js'
import { CARD, describeRegistration } from './report.js'
import { describeRollback } from './rollback-report.js'

/** Judge, register what passes, move the alias; or move the alias back. */
export const step = action({
  contract,
  prepare: plan,

  // The registry is shared and outlives the report: what a finished outcome says of it may not be so any more.
  async stands(outputs, inputs, _ctx, plan) {
    const current = plan.alias.version?.version
    if (outputs.promoted === 'true' && current !== outputs.version) {
      return `${inputs.alias} of ${inputs.name} names ${current ?? 'nothing'}, not ${outputs.version}`
    }
    if (plan.kind === 'register' && outputs.registered === 'true' && plan.known?.version !== outputs.version) {
      return `${inputs.name} ${outputs.version} is not in ${plan.registry.location}`
    }
    return undefined
  },

  async main(inputs, ctx, plan) {
    if (plan.kind === 'rollback') {
      if (!plan.done) {
        await plan.registry.moveAlias({
          name: inputs.name,
          alias: inputs.alias,
          from: plan.from.version,
          to: plan.to,
          kind: 'rollback',
          by: whoIs(ctx),
          run: ctx.host.runId,
          reason: inputs.reason,
        })
      }
      return describeRollback(inputs, plan)
    }

    const judged = await ctx.log.group('Judging the model', () => judge(inputs, ctx, plan))
    const card = (version: string) => cardFor(inputs, ctx, plan, judged, version)
    const wanted = letsThrough(judged.verdict) || inputs.register === 'always'
    const registration = wanted
      ? await ctx.log.group(`Registering in ${plan.registry.location}`, () =>
          registerModel(inputs, ctx, plan, judged, card),
        )
      : undefined
    const version = registration?.version ?? plan.known
    const moved = registration !== undefined && (await promote(inputs, ctx, plan, judged, registration.version))

    const proposed = version?.version ?? (await proposeVersion(inputs, ctx, plan))
    await writeFile(join(ctx.reportDir, CARD), await card(proposed))
    const trainingData = trainingDataOf(plan, await ctx.evidence.about(plan.model.artifact))
    return describeRegistration({
      inputs,
      plan,
      judged,
      version,
      proposed,
      created: registration?.created ?? false,
      moved,
      trainingData,
    })
  },
})
