import type { Context } from '../../run/index.js'
import { errors } from '../errors.js'
import type { MoveRequest } from '../types.js'
import { type MlflowClient, refused } from './client.js'
import { historyOf, moveKey, moveValue, type StoredMove, storedMoves } from './move-tags.js'
import { summaryOf } from './version-tags.js'
import type { Versions } from './versions.js'
import type { WireModel, WireVersion } from './wire.js'

export interface AliasNow {
  /** Undefined: the server does not know the model. */
  readonly model: WireModel | undefined
  readonly current: WireVersion | undefined
}

/** Aliases of registered models, with the history that MLflow itself does not keep. */
export class Aliases {
  constructor(
    private readonly client: MlflowClient,
    private readonly versions: Versions,
    private readonly clock: Context['clock'],
  ) {}

  async now(name: string, alias: string): Promise<AliasNow> {
    const answer = await this.client.ask<{ registered_model: WireModel }>('GET', 'registered-models/get', {
      query: { name },
    })
    if (!answer.ok) {
      if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST') return { model: undefined, current: undefined }
      throw refused('GET registered-models/get', answer.refusal)
    }
    const model = answer.value.registered_model
    const named = model.aliases?.find(found => found.alias === alias)?.version
    return { model, current: named === undefined ? undefined : await this.versions.get(name, String(named)) }
  }

  /** Raises REGISTRY_ALIAS_MOVED when the alias names something else than `from`, before or right after. */
  async move({ name, alias, from, to, kind, by, run, reason }: MoveRequest): Promise<void> {
    const { model, current } = await this.now(name, alias)
    const now = current && summaryOf(current).version
    if (model === undefined || now !== from) {
      throw errors.REGISTRY_ALIAS_MOVED(
        `${alias} of ${name} names ${now ?? 'nothing'} by now; the decision was made against ${from ?? 'nothing'}`,
      )
    }
    const key = moveKey(alias, await this.#repair(model, alias, now))
    const time = new Date(this.clock.now()).toISOString()
    const move = { alias, from: from ?? null, to: to.version, kind, time, by, run: run ?? null, reason: reason ?? null }
    await this.#setTag(name, key, moveValue({ ...move, done: false }))
    const json = { name, alias, version: to.nativeVersion }
    await this.client.call('POST', 'registered-models/alias', { json, repeatable: true })
    // The server has no compare-and-set: read back, so that a lost race is at least seen.
    const after = (await this.now(name, alias)).current
    if (after?.version !== to.nativeVersion) {
      const names = after === undefined ? 'nothing' : summaryOf(after).version
      throw errors.REGISTRY_ALIAS_MOVED(`${alias} of ${name} was set to ${to.version} and names ${names} right after`)
    }
    await this.#setTag(name, key, moveValue({ ...move, done: true }))
  }

  /**
   * Finishes or removes what a crash left announced, and writes down a move that was made without this project.
   * @returns the moves as they stand in the tags then
   */
  async #repair(model: WireModel, alias: string, current: string | undefined): Promise<StoredMove[]> {
    const stored = storedMoves(model, alias)
    const kept: StoredMove[] = []
    for (const [i, { key, ...move }] of stored.entries()) {
      const happened = move.done || (i === stored.length - 1 && move.to === current)
      if (happened) kept.push({ ...move, key, done: true })
      if (happened && !move.done) await this.#setTag(model.name, key, moveValue({ ...move, done: true }))
      if (!happened) {
        const json = { name: model.name, key }
        await this.client.call('DELETE', 'registered-models/delete-tag', { json, query: json })
      }
    }
    const last = kept.at(-1)
    if (last !== undefined && current !== undefined && last.to !== current) {
      const time = new Date(this.clock.now()).toISOString()
      const move = { ...historyOf(kept, current).at(-1)!, time, done: true }
      const key = moveKey(alias, kept)
      await this.#setTag(model.name, key, moveValue(move))
      kept.push({ ...move, key })
    }
    return kept
  }

  async #setTag(name: string, key: string, value: string): Promise<void> {
    await this.client.call('POST', 'registered-models/set-tag', { json: { name, key, value }, repeatable: true })
  }
}
