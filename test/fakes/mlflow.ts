import { randomBytes } from 'node:crypto'
import type { FakeAnswer, FakeRequest, Handler } from './server.js'

interface Tag {
  readonly key: string
  readonly value: string
}

interface Model {
  readonly name: string
  readonly tags: Map<string, string>
  readonly aliases: Map<string, string>
  readonly versions: Map<string, Version>
  next: number
}

interface Version {
  readonly name: string
  readonly version: string
  readonly source: string
  readonly run_id: string
  readonly creation_timestamp: number
  readonly tags: Map<string, string>
  status: 'READY' | 'PENDING_REGISTRATION' | 'FAILED_REGISTRATION'
}

interface Run {
  readonly id: string
  readonly experiment: string
  readonly start: number
  readonly uri: string
  status: string
  deleted: boolean
  readonly tags: Map<string, string>
  readonly params: Map<string, string>
  /** All values that were ever logged, the last one counts. */
  readonly metrics: Map<string, number[]>
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const invalid = (message: string) => new Refused(400, 'INVALID_PARAMETER_VALUE', message)
const missing = (message: string) => new Refused(404, 'RESOURCE_DOES_NOT_EXIST', message)
const exists = (message: string) => new Refused(400, 'RESOURCE_ALREADY_EXISTS', message)

export interface FakeMlflowOptions {
  /** What `/version` says; `null`: the address is not known. */
  readonly version?: string | null
  readonly token?: string
  readonly basic?: { readonly username: string; readonly password: string }
  /** Where artifacts of new experiments lie; the proxy's own scheme by default. */
  readonly artifactRoot?: string
  /** How many looks at a version find it pending. */
  readonly pendingFor?: number
}

/**
 * A stateful MLflow 3 server, as far as a model registry needs one. It refuses what the real one refuses, in its
 * words; test/e2e/register-model.test.ts runs the same tests against the real one.
 */
export class FakeMlflow {
  readonly experiments = new Map<string, { id: string; deleted: boolean }>()
  readonly runs = new Map<string, Run>()
  readonly models = new Map<string, Model>()
  /** Path below the artifact root → bytes. */
  readonly artifacts = new Map<string, Buffer>()
  /** Called before each request is answered; may answer in its place, or change the world as another client would. */
  intercept: ((request: FakeRequest) => FakeAnswer | undefined) | undefined

  constructor(private readonly options: FakeMlflowOptions = {}) {}

  get handlers(): Handler[] {
    const api = (method: string, path: string, fn: (input: Input) => unknown): Handler => ({
      method,
      path: new RegExp(`^/api/2\\.0/mlflow/${path}$`),
      fn: request => this.#answer(request, () => ({ json: fn(inputOf(request)) })),
    })
    const files = (method: string, fn: (path: string, request: FakeRequest) => FakeAnswer): Handler => ({
      method,
      path: /^\/api\/2\.0\/mlflow-artifacts\/artifacts\/(.+)$/,
      fn: request => this.#answer(request, () => fn(pathOf(request.groups[0]!), request)),
    })
    return [
      { method: 'GET', path: /^\/version$/, fn: request => this.#answer(request, () => this.#version()) },
      api('GET', 'experiments/get-by-name', input => this.#getExperiment(input)),
      api('POST', 'experiments/create', input => this.#createExperiment(input)),
      api('POST', 'runs/create', input => this.#createRun(input)),
      api('GET', 'runs/get', input => ({ run: this.#show(this.#run(input)) })),
      api('POST', 'runs/update', input => this.#updateRun(input)),
      api('POST', 'runs/set-tag', input => this.#run(input).tags.set(text(input.key), text(input.value)) && {}),
      api('POST', 'runs/log-batch', input => this.#logBatch(input)),
      api('POST', 'runs/search', input => this.#searchRuns(input)),
      api('POST', 'registered-models/create', input => this.#createModel(input)),
      api('GET', 'registered-models/get', input => ({ registered_model: this.#showModel(this.#model(input)) })),
      api(
        'POST',
        'registered-models/set-tag',
        input => this.#model(input).tags.set(text(input.key), text(input.value)) && {},
      ),
      api('DELETE', 'registered-models/delete-tag', input => {
        this.#model(input).tags.delete(text(input.key))
        return {}
      }),
      api('POST', 'registered-models/alias', input => this.#setAlias(input)),
      api('POST', 'model-versions/create', input => this.#createVersion(input)),
      api('GET', 'model-versions/get', input => this.#getVersion(input)),
      api('GET', 'model-versions/search', input => this.#searchVersions(input)),
      api('DELETE', 'model-versions/delete', input => this.#deleteVersion(input)),
      files('PUT', (path, request) => {
        this.artifacts.set(path, request.body)
        return { status: 200 }
      }),
      files('GET', path => {
        const body = this.artifacts.get(path)
        if (body === undefined) throw missing(`No such artifact: '${path}'`)
        return { body }
      }),
      files('DELETE', path => {
        const gone = [...this.artifacts.keys()].filter(key => key === path || key.startsWith(`${path}/`))
        for (const key of gone) this.artifacts.delete(key)
        return { json: {} }
      }),
    ]
  }

  #answer(request: FakeRequest, fn: () => FakeAnswer): FakeAnswer {
    const refused = this.#authorise(request)
    if (refused !== undefined) return refused
    const intercepted = this.intercept?.(request)
    if (intercepted !== undefined) return intercepted
    try {
      return fn()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { status: error.status, json: { error_code: error.code, message: error.message } }
    }
  }

  #authorise({ headers, path }: FakeRequest): FakeAnswer | undefined {
    const { token, basic } = this.options
    // The real one tells its version and health to everybody.
    if (path === '/version' || (token === undefined && basic === undefined)) return undefined
    const expected =
      token !== undefined
        ? `Bearer ${token}`
        : `Basic ${Buffer.from(`${basic!.username}:${basic!.password}`).toString('base64')}`
    if (headers.authorization === expected) return undefined
    return {
      status: 401,
      body: 'You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/index.html#authenticating-to-mlflow on how to authenticate.',
    }
  }

  #version(): FakeAnswer {
    const { version = '3.17.2' } = this.options
    return version === null ? { status: 404, body: '<!doctype html><title>404 Not Found</title>' } : { body: version }
  }

  #getExperiment({ experiment_name: name }: Input) {
    const found = this.experiments.get(text(name))
    if (found === undefined) throw missing(`Could not find experiment with name '${text(name)}'`)
    const lifecycle_stage = found.deleted ? 'deleted' : 'active'
    return { experiment: { experiment_id: found.id, name, lifecycle_stage } }
  }

  #createExperiment({ name }: Input) {
    if (this.experiments.has(text(name))) throw exists(`Experiment(name=${text(name)}) already exists.`)
    const id = String(this.experiments.size + 1)
    this.experiments.set(text(name), { id, deleted: false })
    return { experiment_id: id }
  }

  #createRun({ experiment_id: experiment, start_time, tags, run_name }: Input) {
    if (![...this.experiments.values()].some(found => found.id === experiment)) {
      throw missing(`No Experiment with id=${text(experiment)} exists`)
    }
    const id = randomBytes(16).toString('hex')
    const root = this.options.artifactRoot ?? 'mlflow-artifacts:'
    const run: Run = {
      id,
      experiment: text(experiment),
      start: Number(start_time ?? 0),
      uri: `${root}/${text(experiment)}/${id}/artifacts`,
      status: 'RUNNING',
      deleted: false,
      tags: tagMap(tags),
      params: new Map(),
      metrics: new Map(),
    }
    run.tags.set('mlflow.runName', text(run_name))
    this.runs.set(id, run)
    return { run: this.#show(run) }
  }

  #run({ run_id: id }: Input): Run {
    const run = this.runs.get(text(id))
    if (run === undefined) throw missing(`Run with id=${text(id)} not found`)
    return run
  }

  #updateRun(input: Input) {
    const run = this.#run(input)
    run.status = text(input.status)
    return { run_info: this.#show(run).info }
  }

  #logBatch(input: Input) {
    const run = this.#run(input)
    const metrics = (input.metrics ?? []) as { key: string; value: number }[]
    const params = (input.params ?? []) as Tag[]
    if (metrics.length > 1000) throw invalid(`A batch logging request can contain at most 1000 metrics.`)
    if (params.length > 100) throw invalid(`A batch logging request can contain at most 100 params.`)
    for (const { key } of [...metrics, ...params]) {
      if (!/^[\w\-. :/]+$/.test(key))
        throw invalid(
          `Invalid value "${key}" for parameter 'key' supplied: Names may only contain alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes (/).`,
        )
    }
    for (const { key, value } of params) {
      const before = run.params.get(key)
      if (before !== undefined && before !== value) {
        throw invalid(
          `Changing param values is not allowed. Params were already logged='[{'key': '${key}', 'old_value': '${before}', 'new_value': '${value}'}]' for run ID='${run.id}'.`,
        )
      }
      run.params.set(key, value)
    }
    for (const { key, value } of metrics) run.metrics.set(key, [...(run.metrics.get(key) ?? []), value])
    return {}
  }

  #searchRuns(input: Input) {
    const ids = input.experiment_ids as string[]
    const matches = filterOf(text(input.filter))
    const runs = [...this.runs.values()]
      .filter(run => ids.includes(run.experiment) && !run.deleted && matches(undefined, run.tags))
      .sort((a, b) => a.start - b.start)
    return paged(
      'runs',
      runs.map(run => this.#show(run)),
      input,
    )
  }

  #show(run: Run) {
    return {
      info: {
        run_id: run.id,
        experiment_id: run.experiment,
        status: run.status,
        artifact_uri: run.uri,
        lifecycle_stage: run.deleted ? 'deleted' : 'active',
      },
      data: {
        tags: listed(run.tags),
        params: listed(run.params),
        metrics: [...run.metrics].map(([key, values]) => ({ key, value: values.at(-1), timestamp: '5', step: '0' })),
      },
    }
  }

  #createModel({ name }: Input) {
    if (/[/:]/.test(text(name)) || text(name) === '') throw invalid(`Invalid model name: '${text(name)}'`)
    if (this.models.has(text(name))) throw exists(`Registered Model (name=${text(name)}) already exists.`)
    const model = { name: text(name), tags: new Map(), aliases: new Map(), versions: new Map(), next: 1 }
    this.models.set(model.name, model)
    return { registered_model: { name } }
  }

  #model({ name }: Input): Model {
    const model = this.models.get(text(name))
    if (model === undefined) throw missing(`Registered Model with name=${text(name)} not found`)
    return model
  }

  #showModel(model: Model) {
    return {
      name: model.name,
      tags: listed(model.tags),
      aliases: [...model.aliases].map(([alias, version]) => ({ alias, version })),
    }
  }

  #setAlias(input: Input) {
    const model = this.#model(input)
    const alias = text(input.alias)
    if (alias.toLowerCase() === 'latest') throw invalid("'latest' alias name (case insensitive) is reserved.")
    if (/^v\d+$/i.test(alias)) throw invalid(`Version alias name '${alias}' is reserved.`)
    this.#versionOf(input)
    model.aliases.set(alias, text(input.version))
    return {}
  }

  #versionOf(input: Input): Version {
    const version = this.#model(input).versions.get(text(input.version))
    if (version === undefined) {
      throw missing(`Model Version (name=${text(input.name)}, version=${text(input.version)}) not found`)
    }
    return version
  }

  /** Unlike the model that it names, the source need not exist: only its owner is checked. */
  #createVersion(input: Input) {
    const model = this.#model(input)
    const source = text(input.source)
    const run = this.runs.get(text(input.run_id ?? ''))
    if (/^(runs|mlflow-artifacts):/.test(source)) {
      const inside = run !== undefined && (source.startsWith(`${run.uri}/`) || source.startsWith(`runs:/${run.id}/`))
      if (!inside) {
        throw invalid(
          `Invalid model version source: '${source}'. The run_id request parameter must identify the resource that contains the source.`,
        )
      }
    } else if (!/^[a-z0-9]+:\/\//.test(source) || source.startsWith('file:')) {
      throw invalid(
        `Invalid model version source: '${source}'. To use a local path as a model version source, the run_id request parameter has to be specified and the local path has to be contained within the artifact directory of the run specified by the run_id.`,
      )
    }
    const version: Version = {
      name: model.name,
      version: String(model.next++),
      source,
      run_id: text(input.run_id ?? ''),
      creation_timestamp: Date.UTC(2026, 5, 1) + model.next,
      tags: tagMap(input.tags),
      status: this.#pending > 0 ? 'PENDING_REGISTRATION' : 'READY',
    }
    model.versions.set(version.version, version)
    return { model_version: shownVersion(version) }
  }

  #pendingLeft: number | undefined
  get #pending(): number {
    this.#pendingLeft ??= this.options.pendingFor ?? 0
    return this.#pendingLeft
  }

  #getVersion(input: Input) {
    const version = this.#versionOf(input)
    if (version.status === 'PENDING_REGISTRATION') {
      this.#pendingLeft = this.#pending - 1
      if (this.#pendingLeft <= 0) version.status = 'READY'
    }
    return { model_version: shownVersion(version) }
  }

  #searchVersions(input: Input) {
    const matches = filterOf(text(input.filter))
    const versions = [...this.models.values()]
      .flatMap(model => [...model.versions.values()])
      .filter(version => matches(version.name, version.tags))
      // Newest first, as the real one answers.
      .sort((a, b) => Number(b.version) - Number(a.version))
    return paged('model_versions', versions.map(shownVersion), input)
  }

  #deleteVersion(input: Input) {
    const { name, version } = this.#versionOf(input)
    const model = this.models.get(name)!
    model.versions.delete(version)
    for (const [alias, named] of model.aliases) if (named === version) model.aliases.delete(alias)
    return {}
  }
}

type Input = Readonly<Record<string, unknown>>

function inputOf(request: FakeRequest): Input {
  if (request.method === 'GET') return Object.fromEntries(request.query)
  return request.body.length === 0 ? Object.fromEntries(request.query) : request.json<Input>()
}

const text = (value: unknown) => (value === undefined ? '' : String(value))

function tagMap(tags: unknown): Map<string, string> {
  return new Map(((tags ?? []) as Tag[]).map(({ key, value }) => [key, value]))
}

const listed = (map: ReadonlyMap<string, string>) => [...map].map(([key, value]) => ({ key, value }))

function shownVersion({ tags, creation_timestamp, ...version }: Version) {
  // 64-bit integers travel as texts through some proxies and servers.
  return { ...version, creation_timestamp: String(creation_timestamp), tags: listed(tags) }
}

function pathOf(encoded: string): string {
  const path = encoded.split('/').map(decodeURIComponent).join('/')
  if (path.split('/').includes('..') || /[#\0]/.test(path)) throw invalid('Invalid path')
  return path
}

/** The part of MLflow's filter language that is used: equality and LIKE, joined by AND. */
function filterOf(filter: string): (name: string | undefined, tags: ReadonlyMap<string, string>) => boolean {
  const terms = filter.split(/ and /i).map(term => {
    const match = /^\s*(name|tags\.`([^`]+)`)\s*(=|LIKE)\s*'((?:[^']|'')*)'\s*$/.exec(term)
    if (match === null) throw invalid(`Invalid clause(s) in filter string: '${term}'`)
    const [, subject, tag, operator, quoted] = match
    return { subject: subject!, tag, operator, value: quoted!.replaceAll("''", "'") }
  })
  return (name, tags) =>
    terms.every(({ tag, operator, value }) => {
      const found = tag === undefined ? name : tags.get(tag)
      if (found === undefined) return false
      return operator === 'LIKE' ? new RegExp(`^${value.replaceAll('%', '.*')}$`, 's').test(found) : found === value
    })
}

/** Small pages, so that a client that reads only the first one is found out. */
function paged(name: string, items: readonly unknown[], { page_token: token }: Input) {
  const start = Number(token ?? 0)
  const end = start + 2
  return { [name]: items.slice(start, end), ...(end < items.length ? { next_page_token: String(end) } : {}) }
}
