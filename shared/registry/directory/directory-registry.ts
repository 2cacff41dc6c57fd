import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { compare } from 'semver'
import { digestFile, digestTree, type TreeFile } from '../../evidence/index.js'
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
import {
  copyChecked,
  exists,
  makeDirectory,
  moveInto,
  namesIn,
  publishFile,
  readRecord,
  remove,
  writeFlushed,
} from './files.js'
import { checkMarker, Layout, writeMarker } from './layout.js'
import { withLock } from './lock.js'
import { addMove, readMoves } from './moves.js'
import { openStaging, sweep } from './staging.js'

type Needs = Pick<Context, 'clock' | 'signal' | 'log' | 'onAbort'>

/** What stands in `version.json`: everything about the version but where this copy of the registry lies. */
type Stored = Omit<ModelVersion, 'uri' | 'nativeVersion'> & { readonly files: readonly TreeFile[] }

/**
 * A registry in a directory: on a disk, a share, or a repository's own storage. No server; several writers at once.
 * A version becomes visible by one rename, after everything in it was written, digested and flushed.
 */
export class DirectoryRegistry implements Registry {
  readonly kind = 'directory'
  readonly #layout: Layout

  /**
   * @param root absolute path; made when the first model is registered
   * @param location what people call it, e.g. relative to the workspace; addresses of versions begin with it
   */
  constructor(
    root: string,
    private readonly ctx: Needs,
    readonly location: string = root,
  ) {
    this.#layout = new Layout(root)
  }

  async versions(name: string): Promise<readonly ModelVersion[]> {
    checkModelName(name)
    await checkMarker(this.#layout)
    const found: ModelVersion[] = []
    for (const version of await namesIn(this.#layout.versions(name))) found.push(await this.#read(name, version))
    return found.sort((a, b) => compare(a.version, b.version))
  }

  async version(name: string, version: string): Promise<ModelVersion | undefined> {
    checkModelName(name)
    checkVersion(version)
    return (await exists(this.#layout.version(name, version))) ? this.#read(name, version) : undefined
  }

  async findByDigest(name: string, digest: string): Promise<ModelVersion | undefined> {
    return (await this.versions(name)).find(version => version.digest === digest)
  }

  async register(draft: VersionDraft): Promise<Registration> {
    checkVersion(draft.version)
    for (;;) {
      const found = await this.findByDigest(draft.name, draft.digest)
      if (found !== undefined) return { version: found, created: false }
      const done = await this.#store(draft)
      if (done !== undefined) return done
    }
  }

  async alias(name: string, alias: string): Promise<AliasState> {
    checkModelName(name)
    checkAliasName(alias)
    await checkMarker(this.#layout)
    const moves = (await readMoves(this.#layout.moves(name))).moves.filter(move => move.alias === alias)
    const now = moves.at(-1)
    return { moves, version: now === undefined ? undefined : await this.#read(name, now.to) }
  }

  async moveAlias({ name, alias, from, to, kind, by, run, reason }: MoveRequest): Promise<AliasMove> {
    checkAliasName(alias)
    return this.#locked(async () => {
      const state = await this.alias(name, alias)
      const current = state.version?.version
      if (current !== from) {
        throw errors.REGISTRY_ALIAS_MOVED(
          `${alias} of ${name} names ${current ?? 'nothing'} by now; the decision was made against ${from ?? 'nothing'}`,
        )
      }
      // Reading it also proves that the target is complete: an alias never names what is not there.
      const target = await this.#read(name, to.version)
      const time = new Date(this.ctx.clock.now()).toISOString()
      return addMove(this.#layout.moves(name), {
        alias,
        from: from ?? null,
        to: target.version,
        kind,
        time,
        by,
        run: run ?? null,
        reason: reason ?? null,
      })
    })
  }

  async countJudgement({ name, testSet, candidate, ...more }: Judgement): Promise<number> {
    checkModelName(name)
    const directory = this.#layout.judged(name, testSet)
    await this.#locked(async () => {
      const path = join(directory, `${candidate}.json`)
      if (await exists(path)) return
      await makeDirectory(directory)
      const time = new Date(this.ctx.clock.now()).toISOString()
      await publishFile(path, `${JSON.stringify({ candidate, ...more, time })}\n`)
    })
    return (await namesIn(directory)).filter(file => /^[^.].*\.json$/.test(file)).length
  }

  async fetchAttachment(version: VersionSummary, name: string, target: string): Promise<void> {
    const expected = version.attachments.find(file => file.name === name)
    if (expected === undefined) throw errors.REGISTRY_DAMAGED(`${version.name} ${version.version} has no ${name}`)
    const path = join(this.#layout.version(version.name, version.version), ...name.split('/'))
    const { sha256 } = await digestFile(path)
    if (sha256 !== expected.sha256) {
      throw errors.REGISTRY_DAMAGED(`${path} has sha256 ${sha256}, recorded is ${expected.sha256}`)
    }
    await remove(target)
    await copyChecked(path, target, expected, this.ctx.signal)
  }

  /** Undefined: model files that were there have gone meanwhile; the caller begins again. */
  async #store(draft: VersionDraft): Promise<Registration | undefined> {
    await this.#locked(() => sweep(this.#layout, this.ctx.clock.now()))
    const staging = await openStaging(this.#layout)
    const withdraw = this.ctx.onAbort('remove the unfinished version', () => remove(staging))
    try {
      await this.#stageVersion(draft, join(staging, 'version'))
      const copied = !(await this.#holds(draft))
      if (copied) await this.#stageModel(draft, join(staging, 'object'))
      this.ctx.log.debug(`${draft.name} ${draft.version} is staged in ${staging}`)
      return await this.#locked(() => this.#commit(draft, staging, copied))
    } finally {
      await remove(staging)
      withdraw()
    }
  }

  async #commit(draft: VersionDraft, staging: string, copied: boolean): Promise<Registration | undefined> {
    const same = await this.findByDigest(draft.name, draft.digest)
    if (same !== undefined) return { version: same, created: false }
    if (await exists(this.#layout.version(draft.name, draft.version))) {
      throw errors.REGISTRY_VERSION_TAKEN(`${draft.name} ${draft.version} exists and holds another model`)
    }
    const object = this.#layout.object(draft.digest)
    if (!copied && !(await exists(object))) return undefined
    if (copied) {
      await makeDirectory(join(object, '..'))
      // Files that lie there although they were not found intact: a damaged copy, which makes way for the good one.
      if (await exists(object)) await rename(object, join(staging, 'damaged'))
      await moveInto(join(staging, 'object'), object)
    }
    await makeDirectory(this.#layout.versions(draft.name))
    await moveInto(join(staging, 'version'), this.#layout.version(draft.name, draft.version))
    return { version: await this.#read(draft.name, draft.version), created: true }
  }

  async #stageVersion(draft: VersionDraft, target: string): Promise<void> {
    await makeDirectory(target)
    for (const attachment of draft.attachments) await writeAttachment(attachment, target)
    const { files: attachments } = await digestTree(target)
    const { model, attachments: _, ...facts } = draft
    const created = new Date(this.ctx.clock.now()).toISOString()
    const stored: Stored = { ...facts, created, attachments, files: model.files }
    await writeFlushed(join(target, 'version.json'), `${JSON.stringify(stored, null, 2)}\n`)
  }

  async #stageModel(draft: VersionDraft, target: string): Promise<void> {
    await makeDirectory(target)
    for (const file of draft.model.files) {
      const parts = file.name.split('/')
      await copyChecked(join(draft.model.directory, ...parts), join(target, ...parts), file, this.ctx.signal)
    }
  }

  /** Whether the model's files are in the registry already, intact. */
  async #holds(draft: VersionDraft): Promise<boolean> {
    const object = this.#layout.object(draft.digest)
    if (!(await exists(object))) return false
    return (await digestTree(object, { signal: this.ctx.signal })).dirHash === draft.digest
  }

  async #read(name: string, version: string): Promise<ModelVersion> {
    const path = this.#layout.record(name, version)
    const stored = await readRecord<Stored>(path)
    if (stored === undefined) throw errors.REGISTRY_DAMAGED(`${path} is missing`)
    if (stored.name !== name || stored.version !== version) {
      throw errors.REGISTRY_DAMAGED(`${path} speaks of ${stored.name} ${stored.version}`)
    }
    const { files: _, ...facts } = stored
    return { ...facts, nativeVersion: version, uri: `${this.location}/objects/${stored.digest}` }
  }

  async #locked<T>(work: () => Promise<T>): Promise<T> {
    await writeMarker(this.#layout)
    return withLock(this.#layout.lock(), this.ctx, work)
  }
}

async function writeAttachment({ name, content }: Attachment, directory: string): Promise<void> {
  const target = join(directory, ...name.split('/'))
  if (typeof content === 'string') {
    await makeDirectory(join(target, '..'))
    await writeFlushed(target, content)
    return
  }
  const { sha256 } = await digestFile(content.file)
  await copyChecked(content.file, target, { name, sha256 })
}
