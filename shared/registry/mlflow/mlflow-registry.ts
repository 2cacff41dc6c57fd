import { randomUUID } from 'node:crypto'
import { coerce, compare, lt } from 'semver'
import { digestFile, type TreeFile } from '../../evidence/index.js'
import type { Context } from '../../run/index.js'
import { errors } from '../errors.js'
import { checkAliasName, checkModelName, checkVersion } from '../names.js'
import type {
  AliasMove,
  AliasState,
  Judgement,
  ModelVersion,
  MoveRequest,
  Registration,
  Registry,
  VersionDraft,
  VersionSummary,
} from '../types.js'
import { Aliases } from './aliases.js'
import { RunArtifacts } from './artifacts.js'
import { type Credentials, MlflowClient, refused } from './client.js'
import { historyOf, storedMoves } from './move-tags.js'
import { judgedTag, RUN_TAGS, Runs, runTag } from './runs.js'
import { ATTACHMENTS, attachmentPlace, MODEL, upload } from './upload.js'
import { isOurs, nativeOfForeign, summaryOf, tagsFor, VERSION_TAGS } from './version-tags.js'
import { Versions } from './versions.js'
import { quoteFilter, type WireRun, type WireVersion } from './wire.js'

export interface MlflowOptions {
  readonly credentials: Credentials | undefined
  /** The experiment that holds a run for each judged model; the model's name by default. */
  readonly experiment: string | undefined
}

type Needs = Pick<Context, 'http' | 'env' | 'log' | 'clock' | 'signal' | 'temp' | 'host' | 'onAbort'>

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
  readonly #versions: Versions
  readonly #aliases: Aliases
  #checked: Promise<void> | undefined

  constructor(
    url: string,
    private readonly options: MlflowOptions,
    private readonly ctx: Needs,
  ) {
    this.#client = new MlflowClient(url, options.credentials, ctx)
    this.#versions = new Versions(this.#client, name => this.#runs(name))
    this.#aliases = new Aliases(this.#client, this.#versions, ctx.clock)
    this.location = this.#client.url.replace(/\/\/[^/@]*@/, '//')
  }

  async versions(name: string): Promise<readonly VersionSummary[]> {
    await this.#ready(name)
    const found = (await this.#versions.search(name)).filter(isOurs).map(summaryOf)
    return found.sort((a, b) => compare(a.version, b.version))
  }

  async version(name: string, version: string): Promise<ModelVersion | undefined> {
    checkVersion(version)
    await this.#ready(name)
    const native = nativeOfForeign(version)
    const found =
      native === undefined
        ? (await this.#versions.search(name, VERSION_TAGS.version, version)).find(isOurs)
        : await this.#versions.get(name, native)
    return found && this.#versions.complete(name, found)
  }

  async findByDigest(name: string, digest: string): Promise<ModelVersion | undefined> {
    await this.#ready(name)
    const [found] = (await this.#versions.search(name, VERSION_TAGS.digest, digest)).filter(isOurs)
    return found && this.#versions.complete(name, found)
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
    const withdraw = await this.#undoUpload(runs, run, artifacts, resumed)
    const attachments = await upload(draft, artifacts, resumed, this.ctx)
    this.ctx.signal.throwIfAborted()
    // From here on nothing is taken back: whether or not the server still makes the version, its files are whole.
    withdraw()
    const made = await this.#create(draft, run, attachments)
    const registration = await this.#settle(draft, made)
    await runs.setStatus(run, 'FINISHED')
    return registration
  }

  async alias(name: string, alias: string): Promise<AliasState> {
    checkAliasName(alias)
    await this.#ready(name)
    const { model, current } = await this.#aliases.now(name, alias)
    if (model === undefined) return { version: undefined, moves: [] }
    const version = current && (await this.#versions.complete(name, current))
    return { version, moves: historyOf(storedMoves(model, alias), version?.version) }
  }

  async moveAlias(request: MoveRequest): Promise<AliasMove> {
    checkAliasName(request.alias)
    await this.#ready(request.name)
    await this.#aliases.move(request)
    return (await this.alias(request.name, request.alias)).moves.at(-1)!
  }

  async countJudgement(judgement: Judgement): Promise<number> {
    const { name, testSet, candidate, verdict, metrics, parameters } = judgement
    await this.#ready(name)
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
    const wire = expected && (await this.#versions.get(version.name, version.nativeVersion))
    const run = wire?.run_id === undefined ? undefined : await this.#runs(version.name).get(wire.run_id)
    if (expected === undefined || run === undefined) {
      throw errors.REGISTRY_DAMAGED(`${version.name} ${version.version} has no ${name}, or its run was deleted`)
    }
    const artifacts = new RunArtifacts(this.#client, run, this.ctx.temp)
    const got = await artifacts.get(attachmentPlace(expected), target, expected.bytes)
    const sha256 = got ? (await digestFile(target)).sha256 : 'of nothing'
    if (sha256 !== expected.sha256) {
      throw errors.REGISTRY_DAMAGED(`${name} of ${version.uri} has sha256 ${sha256}, recorded is ${expected.sha256}`)
    }
  }

  #runs(name: string): Runs {
    return new Runs(this.#client, this.options.experiment ?? name, this.ctx)
  }

  /** Checks the name, and asks the server once who it is. Raises REGISTRY_NAME, REGISTRY_TOO_OLD. */
  async #ready(name: string): Promise<void> {
    checkModelName(name)
    this.#checked ??= (async () => {
      const text = await this.#client.version()
      this.ctx.log.debug(`MLflow ${text ?? 'of unknown version'} at ${this.location}`)
      const version = text === undefined ? null : coerce(text)
      if (version !== null && lt(version, OLDEST)) {
        throw errors.REGISTRY_TOO_OLD(`${this.location} is MLflow ${text}, aliases came with ${OLDEST}`)
      }
    })()
    await this.#checked
  }

  async #ensureModel(name: string): Promise<void> {
    const answer = await this.#client.ask('POST', 'registered-models/create', { json: { name }, repeatable: true })
    if (!answer.ok && answer.refusal.code !== 'RESOURCE_ALREADY_EXISTS') {
      throw refused('POST registered-models/create', answer.refusal)
    }
  }

  /**
   * A cancelled job takes its upload back, unless another job may be at the same run: one that was there before and
   * had not finished (or died), or one that came since and wrote its own mark.
   */
  async #undoUpload(runs: Runs, run: WireRun, artifacts: RunArtifacts, resumed: boolean): Promise<() => void> {
    const alone = !resumed || run.info.status !== 'RUNNING'
    const mark = randomUUID()
    await runs.setStatus(run, 'RUNNING')
    await runs.setTag(run, RUN_TAGS.writer, mark)
    return this.ctx.onAbort(`remove the unfinished upload to run ${run.info.run_id}`, async () => {
      const now = await runs.get(run.info.run_id)
      if (!alone || now === undefined || runTag(now, RUN_TAGS.writer) !== mark) return
      await artifacts.remove(MODEL)
      await artifacts.remove(ATTACHMENTS)
      await runs.setStatus(run, 'KILLED')
    })
  }

  async #refuseTaken(draft: VersionDraft): Promise<void> {
    const [taken] = (await this.#versions.search(draft.name, VERSION_TAGS.version, draft.version)).filter(isOurs)
    if (taken !== undefined) throw takenBy(draft, taken)
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
      now = (await this.#versions.get(draft.name, made.version)) ?? made
    }
    if (now.status !== undefined && now.status !== 'READY') {
      await this.#versions.remove(made)
      throw errors.REGISTRY_REFUSED(
        `MLflow left version ${made.version} of ${draft.name} at ${now.status}: ${now.status_message ?? 'no reason given'}`,
      )
    }
    const earlier = (found: readonly WireVersion[]) =>
      found.filter(isOurs).find(other => Number(other.version) < Number(made.version))
    const twin = earlier(await this.#versions.search(draft.name, VERSION_TAGS.digest, draft.digest))
    if (twin !== undefined) {
      await this.#versions.remove(made)
      return { version: await this.#versions.complete(draft.name, twin), created: false }
    }
    const rival = earlier(await this.#versions.search(draft.name, VERSION_TAGS.version, draft.version))
    if (rival !== undefined) {
      await this.#versions.remove(made)
      throw takenBy(draft, rival)
    }
    return { version: await this.#versions.complete(draft.name, now), created: true }
  }
}

function takenBy(draft: VersionDraft, other: WireVersion): Error {
  return errors.REGISTRY_VERSION_TAKEN(
    `${draft.name} ${draft.version} exists as version ${other.version} and holds another model`,
  )
}
