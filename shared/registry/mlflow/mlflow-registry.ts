import { join } from 'node:path'
import { coerce, compare, lt } from 'semver'
import { digestFile, digestText, type TreeFile } from '../../evidence/index.js'
import type { Context } from '../../run/index.js'
import { errors } from '../errors.js'
import { checkAliasName, checkModelName, checkVersion } from '../names.js'
import type {
  AliasMove,
  AliasState,
  Attachment,
  Judgement,
  ModelVersion,
  MoveRequest,
  Registration,
  Registry,
  VersionDraft,
  VersionSummary,
} from '../types.js'
import { RunArtifacts } from './artifacts.js'
import { type Credentials, MlflowClient, refused } from './client.js'
import { historyOf, moveKey, moveValue, type StoredMove, storedMoves } from './move-tags.js'
import { judgedTag, RUN_TAGS, Runs, runMetrics, runParameters, runTag } from './runs.js'
import { isOurs, nativeOfForeign, summaryOf, tagsFor, VERSION_TAGS } from './version-tags.js'
import { quoteFilter, type WireModel, type WireRun, type WireVersion } from './wire.js'

export interface MlflowOptions {
  readonly credentials: Credentials | undefined
  /** The experiment that holds a run for each judged model; the model's name by default. */
  readonly experiment: string | undefined
}

type Needs = Pick<Context, 'http' | 'env' | 'log' | 'clock' | 'signal' | 'temp' | 'host' | 'onAbort'>

/** Where things lie among a run's artifacts. */
const MODEL = 'model'
const ATTACHMENTS = 'attachments'
const OLDEST = '2.3.0'
const READY_POLL_MS = 500
const READY_POLLS = 240

/**
 * An MLflow server over its REST API. Files go up first, through the server, each read back and compared; the version
 * is made last, with all its tags in one request. So whatever ends the process, there is no half version: at most a
 * run that is not finished, which the next try finds by the model's digest and completes.
 */
export class MlflowRegistry implements Registry {
  readonly kind = 'mlflow'
  readonly location: string
  readonly #client: MlflowClient
  #checked: Promise<void> | undefined

  constructor(
    url: string,
    private readonly options: MlflowOptions,
    private readonly ctx: Needs,
  ) {
    this.#client = new MlflowClient(url, options.credentials, ctx)
    this.location = this.#client.url.replace(/\/\/[^/@]*@/, '//')
  }

  async versions(name: string): Promise<readonly VersionSummary[]> {
    const found = (await this.#search(name)).filter(isOurs).map(summaryOf)
    return found.sort((a, b) => compare(a.version, b.version))
  }

  async version(name: string, version: string): Promise<ModelVersion | undefined> {
    checkVersion(version)
    const native = nativeOfForeign(version)
    const found =
      native === undefined
        ? (await this.#search(name, VERSION_TAGS.version, version)).find(isOurs)
        : await this.#native(name, native)
    return found && this.#complete(name, found)
  }

  async findByDigest(name: string, digest: string): Promise<ModelVersion | undefined> {
    const [found] = (await this.#search(name, VERSION_TAGS.digest, digest)).filter(isOurs)
    return found && this.#complete(name, found)
  }

  async register(draft: VersionDraft): Promise<Registration> {
    checkVersion(draft.version)
    const found = await this.findByDigest(draft.name, draft.digest)
    if (found !== undefined) return { version: found, created: false }
    await this.#refuseTaken(draft)
    await this.#ensureModel(draft.name)

    const runs = this.#runs(draft.name)
    const { run, resumed } = await runs.ensure(draft)
    const artifacts = new RunArtifacts(this.#client, run, this.ctx.temp)
    await runs.setStatus(run, 'RUNNING')
    const withdraw = this.ctx.onAbort(`remove the unfinished upload to run ${run.info.run_id}`, async () => {
      await artifacts.remove(MODEL)
      await artifacts.remove(ATTACHMENTS)
      await runs.setStatus(run, 'KILLED')
    })
    const attachments = await this.#upload(draft, artifacts, resumed)
    this.ctx.signal.throwIfAborted()
    const made = await this.#create(draft, run, attachments)
    withdraw()
    const registration = await this.#settle(draft, made)
    await runs.setStatus(run, 'FINISHED')
    return registration
  }

  async alias(name: string, alias: string): Promise<AliasState> {
    checkAliasName(alias)
    const { model, current } = await this.#aliasNow(name, alias)
    if (model === undefined) return { version: undefined, moves: [] }
    const version = current && (await this.#complete(name, current))
    return { version, moves: historyOf(storedMoves(model, alias), version?.version) }
  }

  async moveAlias(request: MoveRequest): Promise<AliasMove> {
    const { name, alias, from, to, kind, by, run, reason } = request
    checkAliasName(alias)
    const { model, current } = await this.#aliasNow(name, alias)
    const now = current && summaryOf(current).version
    if (model === undefined || now !== from) {
      throw errors.REGISTRY_ALIAS_MOVED(
        `${alias} of ${name} names ${now ?? 'nothing'} by now; the decision was made against ${from ?? 'nothing'}`,
      )
    }
    const key = moveKey(alias, await this.#repairHistory(model, alias, now))
    const time = new Date(this.ctx.clock.now()).toISOString()
    const move = { alias, from: from ?? null, to: to.version, kind, time, by, run: run ?? null, reason: reason ?? null }
    await this.#setModelTag(name, key, moveValue({ ...move, done: false }))
    await this.#client.call('POST', 'registered-models/alias', {
      json: { name, alias, version: to.nativeVersion },
      repeatable: true,
    })
    // The server has no compare-and-set: read back, so that a lost race is at least seen.
    const after = (await this.#aliasNow(name, alias)).current
    if (after?.version !== to.nativeVersion) {
      throw errors.REGISTRY_ALIAS_MOVED(
        `${alias} of ${name} was set to ${to.version} and names ${after === undefined ? 'nothing' : summaryOf(after).version} right after`,
      )
    }
    await this.#setModelTag(name, key, moveValue({ ...move, done: true }))
    const { moves } = await this.alias(name, alias)
    return moves.at(-1)!
  }

  async countJudgement(judgement: Judgement): Promise<number> {
    const { name, testSet, candidate, verdict, metrics, parameters } = judgement
    checkModelName(name)
    await this.#check()
    const runs = this.#runs(name)
    const { run, resumed } = await runs.ensure({ name, digest: candidate, metrics, parameters })
    const tag = judgedTag(testSet)
    await runs.setTag(run, tag, verdict)
    if (!resumed) await runs.setStatus(run, 'FINISHED')
    const looks = await runs.search(`tags.\`${tag}\` LIKE '%' AND tags.\`${RUN_TAGS.name}\` = ${quoteFilter(name)}`)
    return new Set(looks.map(look => runTag(look, RUN_TAGS.digest))).size
  }

  async fetchAttachment(version: VersionSummary, name: string, target: string): Promise<void> {
    const expected = version.attachments.find(file => file.name === name)
    const wire = expected && (await this.#native(version.name, version.nativeVersion))
    const run = wire?.run_id === undefined ? undefined : await this.#runs(version.name).get(wire.run_id)
    if (expected === undefined || run === undefined) {
      throw errors.REGISTRY_DAMAGED(`${version.name} ${version.version} has no ${name}, or its run was deleted`)
    }
    const artifacts = new RunArtifacts(this.#client, run, this.ctx.temp)
    const got = await artifacts.get(`${ATTACHMENTS}/${name}`, target, expected.bytes)
    const sha256 = got ? (await digestFile(target)).sha256 : 'of nothing'
    if (sha256 !== expected.sha256) {
      throw errors.REGISTRY_DAMAGED(`${name} of ${version.uri} has sha256 ${sha256}, recorded is ${expected.sha256}`)
    }
  }

  #runs(name: string): Runs {
    return new Runs(this.#client, this.options.experiment ?? name, this.ctx)
  }

  /** Asks the server once who it is. Raises REGISTRY_TOO_OLD. */
  #check(): Promise<void> {
    this.#checked ??= (async () => {
      const text = await this.#client.version()
      this.ctx.log.debug(`MLflow ${text ?? 'of unknown version'} at ${this.location}`)
      const version = text === undefined ? null : coerce(text)
      if (version !== null && lt(version, OLDEST)) {
        throw errors.REGISTRY_TOO_OLD(`${this.location} is MLflow ${text}, aliases came with ${OLDEST}`)
      }
    })()
    return this.#checked
  }

  /** Versions of a model, oldest first, optionally those with a tag. */
  async #search(name: string, tag?: string, value?: string): Promise<WireVersion[]> {
    checkModelName(name)
    await this.#check()
    const filter = `name = ${quoteFilter(name)}${tag === undefined ? '' : ` AND tags.\`${tag}\` = ${quoteFilter(value ?? '')}`}`
    const versions: WireVersion[] = []
    for (let page: string | undefined = ''; page !== undefined; ) {
      const found: { model_versions?: WireVersion[]; next_page_token?: string } = await this.#client.call(
        'GET',
        'model-versions/search',
        { query: { filter, max_results: '200', ...(page === '' ? {} : { page_token: page }) } },
      )
      versions.push(...(found.model_versions ?? []))
      page = found.next_page_token || undefined
    }
    return versions.sort((a, b) => Number(a.version) - Number(b.version))
  }

  async #native(name: string, version: string): Promise<WireVersion | undefined> {
    const answer = await this.#client.ask<{ model_version: WireVersion }>('GET', 'model-versions/get', {
      query: { name, version },
    })
    if (answer.ok) return answer.value.model_version
    if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST') return undefined
    throw refused('GET model-versions/get', answer.refusal)
  }

  async #complete(name: string, version: WireVersion): Promise<ModelVersion> {
    const run = version.run_id ? await this.#runs(name).get(version.run_id) : undefined
    return { ...summaryOf(version), metrics: runMetrics(run), parameters: runParameters(run) }
  }

  async #aliasNow(name: string, alias: string) {
    checkModelName(name)
    await this.#check()
    const answer = await this.#client.ask<{ registered_model: WireModel }>('GET', 'registered-models/get', {
      query: { name },
    })
    if (!answer.ok) {
      if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST') return { model: undefined, current: undefined }
      throw refused('GET registered-models/get', answer.refusal)
    }
    const model = answer.value.registered_model
    const named = model.aliases?.find(found => found.alias === alias)?.version
    return { model, current: named === undefined ? undefined : await this.#native(name, String(named)) }
  }

  async #ensureModel(name: string): Promise<void> {
    const answer = await this.#client.ask('POST', 'registered-models/create', { json: { name }, repeatable: true })
    if (!answer.ok && answer.refusal.code !== 'RESOURCE_ALREADY_EXISTS') {
      throw refused('POST registered-models/create', answer.refusal)
    }
  }

  async #refuseTaken(draft: VersionDraft): Promise<void> {
    const [taken] = (await this.#search(draft.name, VERSION_TAGS.version, draft.version)).filter(isOurs)
    if (taken !== undefined) throw takenBy(draft, taken)
  }

  async #upload(draft: VersionDraft, artifacts: RunArtifacts, resumed: boolean): Promise<TreeFile[]> {
    const attachments = await Promise.all(draft.attachments.map(digestAttachment))
    const files = [
      ...draft.model.files.map(file => ({
        ...file,
        place: `${MODEL}/${file.name}`,
        source: join(draft.model.directory, ...file.name.split('/')) as string | Uint8Array,
      })),
      ...attachments.map(({ file, source }) => ({ ...file, place: `${ATTACHMENTS}/${file.name}`, source })),
    ]
    const total = files.reduce((sum, file) => sum + file.bytes, 0)
    const progress = this.ctx.log.progress('Uploading the model', { total, unit: 'bytes' })
    let done = 0
    for (const file of files) {
      this.ctx.signal.throwIfAborted()
      const there = resumed && (await artifacts.digest(file.place, file.bytes)) === file.sha256
      if (!there) await artifacts.put(file.place, file.source, file)
      done += file.bytes
      progress.update(done, file.name)
    }
    progress.end()
    return attachments.map(({ file }) => file)
  }

  async #create(draft: VersionDraft, run: WireRun, attachments: readonly TreeFile[]): Promise<WireVersion> {
    const { model_version: made } = await this.#client.call<{ model_version: WireVersion }>(
      'POST',
      'model-versions/create',
      {
        json: {
          name: draft.name,
          source: `${run.info.artifact_uri.replace(/\/+$/, '')}/${MODEL}`,
          run_id: run.info.run_id,
          tags: tagsFor(draft, attachments),
        },
      },
    )
    return made
  }

  /** Waits until the version is ready, and gives way to one that another job made at the same time. */
  async #settle(draft: VersionDraft, made: WireVersion): Promise<Registration> {
    let now: WireVersion = made
    for (let polls = 0; now.status === 'PENDING_REGISTRATION' && polls < READY_POLLS; polls++) {
      await this.ctx.clock.sleep(READY_POLL_MS, this.ctx.signal)
      now = (await this.#native(draft.name, made.version)) ?? made
    }
    if (now.status !== undefined && now.status !== 'READY') {
      await this.#remove(made)
      throw errors.REGISTRY_REFUSED(
        `MLflow left version ${made.version} of ${draft.name} at ${now.status}: ${now.status_message ?? 'no reason given'}`,
      )
    }
    const earlier = (found: readonly WireVersion[]) =>
      found.filter(isOurs).find(other => Number(other.version) < Number(made.version))
    const twin = earlier(await this.#search(draft.name, VERSION_TAGS.digest, draft.digest))
    if (twin !== undefined) {
      await this.#remove(made)
      return { version: await this.#complete(draft.name, twin), created: false }
    }
    const rival = earlier(await this.#search(draft.name, VERSION_TAGS.version, draft.version))
    if (rival !== undefined) {
      await this.#remove(made)
      throw takenBy(draft, rival)
    }
    return { version: await this.#complete(draft.name, now), created: true }
  }

  async #remove({ name, version }: WireVersion): Promise<void> {
    // Some servers read the body of a DELETE, others its query.
    await this.#client.call('DELETE', 'model-versions/delete', { json: { name, version }, query: { name, version } })
  }

  /**
   * Finishes or removes what a crash left announced, and writes down a move that was made without this project.
   * @returns the moves as they stand in the tags then
   */
  async #repairHistory(model: WireModel, alias: string, current: string | undefined): Promise<StoredMove[]> {
    const stored = storedMoves(model, alias)
    const kept: StoredMove[] = []
    for (const [i, { key, ...move }] of stored.entries()) {
      const happened = move.done || (i === stored.length - 1 && move.to === current)
      if (happened) kept.push({ ...move, key, done: true })
      if (happened && !move.done) await this.#setModelTag(model.name, key, moveValue({ ...move, done: true }))
      if (!happened) {
        const json = { name: model.name, key }
        await this.#client.call('DELETE', 'registered-models/delete-tag', { json, query: json })
      }
    }
    const last = kept.at(-1)
    if (last !== undefined && current !== undefined && last.to !== current) {
      const time = new Date(this.ctx.clock.now()).toISOString()
      const move = { ...historyOf(kept, current).at(-1)!, time, done: true }
      const key = moveKey(alias, kept)
      await this.#setModelTag(model.name, key, moveValue(move))
      kept.push({ ...move, key })
    }
    return kept
  }

  async #setModelTag(name: string, key: string, value: string): Promise<void> {
    await this.#client.call('POST', 'registered-models/set-tag', { json: { name, key, value }, repeatable: true })
  }
}

function takenBy(draft: VersionDraft, other: WireVersion): Error {
  return errors.REGISTRY_VERSION_TAKEN(
    `${draft.name} ${draft.version} exists as version ${other.version} and holds another model`,
  )
}

async function digestAttachment({
  name,
  content,
}: Attachment): Promise<{ file: TreeFile; source: string | Uint8Array }> {
  if (typeof content !== 'string') return { file: { name, ...(await digestFile(content.file)) }, source: content.file }
  const source = Buffer.from(content)
  return { file: { name, sha256: digestText(source), bytes: source.length }, source }
}
