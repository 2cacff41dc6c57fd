import { createHash } from 'node:crypto'
import type { FakeAnswer, FakeRequest, Handler } from './server.js'

export interface FakeJobScript {
  readonly name: string
  /** Answers of the jobs endpoint while the run goes on, one per poll; the last one stays. */
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out'
  readonly failedStep?: string
  /** The step was still running when the job was closed. */
  readonly unfinished?: boolean
  readonly annotations?: readonly string[]
}

export interface FakeGitHubOptions {
  /** Polls of the jobs until the run has ended. */
  readonly polls?: number
  /** `details`: the answer names the run; `silent`: 204; `rejects-field`: 422 to `return_run_details`, then 204. */
  readonly dispatch?: 'details' | 'silent' | 'rejects-field'
  readonly job?: FakeJobScript
  readonly token?: string
  /** The one workflow that can be dispatched; `train-gpu.yml` by default. */
  readonly workflow?: string
  readonly remaining?: number
  readonly artifact?: {
    readonly name: string
    readonly zip: Buffer
    readonly digest?: string
    readonly expired?: boolean
  }
  /** The receiver puts the mark into its run-name. */
  readonly marksRuns?: boolean
}

interface Run {
  readonly id: number
  readonly workflow: string
  readonly title: string
  polls: number
  cancelled: boolean
  readonly inputs: Record<string, string>
}

const REPO = '/repos/acme/fraud'

/**
 * GitHub's side of a dispatched workflow: refuses wrong tokens, unknown workflows and inputs the workflow does not
 * declare, lists runs late, ends a run after some polls, and knows cancelled runs.
 */
export class FakeGitHub {
  readonly runs: Run[] = []
  readonly cancels: number[] = []
  constructor(readonly options: FakeGitHubOptions = {}) {}

  handlers(): Handler[] {
    const on = (method: string, path: string, fn: (request: FakeRequest) => FakeAnswer): Handler => ({
      method,
      path: new RegExp(`^${REPO}${path}$`),
      fn: request => {
        if (request.headers.authorization !== `Bearer ${this.options.token ?? 'good-token'}`) {
          return { status: 401, json: { message: 'Bad credentials' } }
        }
        const answer = fn(request)
        return {
          ...answer,
          headers: { ...answer.headers, 'x-ratelimit-remaining': String(this.options.remaining ?? 900) },
        }
      },
    })
    return [
      on('POST', '/actions/workflows/([^/]+)/dispatches', request => this.#dispatch(request)),
      on('GET', '/actions/workflows/([^/]+)/runs', request => this.#list(request)),
      on('GET', '/actions/runs/(\\d+)', request => this.#run(request)),
      on('GET', '/actions/runs/(\\d+)/jobs', request => this.#jobs(request)),
      on('GET', '/check-runs/(\\d+)/annotations', () => ({
        json: (this.options.job?.annotations ?? []).map(message => ({ message })),
      })),
      on('GET', '/actions/runs/(\\d+)/artifacts', () => this.#artifacts()),
      on('GET', '/actions/artifacts/7/zip', request => ({
        status: 302,
        headers: { location: `http://localhost:${request.headers.host!.split(':')[1]}/blob` },
      })),
      {
        method: 'GET',
        path: /^\/blob$/,
        fn: request => (request.headers.authorization ? { status: 403 } : { body: this.options.artifact!.zip }),
      },
      on('POST', '/actions/runs/(\\d+)/cancel', request => this.#cancel(request)),
    ]
  }

  #dispatch(request: FakeRequest): FakeAnswer {
    const [workflow] = request.groups
    if (workflow !== (this.options.workflow ?? 'train-gpu.yml')) return { status: 404, json: { message: 'Not Found' } }
    const body = request.json<{ ref: string; inputs: Record<string, string>; return_run_details?: boolean }>()
    if (body.return_run_details && this.options.dispatch === 'rejects-field') {
      return { status: 422, json: { message: 'Invalid request.\n\n"return_run_details" is not a permitted key.' } }
    }
    const unknown = Object.keys(body.inputs).filter(
      name => !['parameters', 'seed', 'attempt', 'distinct-id'].includes(name),
    )
    if (unknown.length > 0)
      return { status: 422, json: { message: `Unexpected inputs provided: ${JSON.stringify(unknown)}` } }
    const id = 100 + this.runs.length
    const title = this.options.marksRuns === false ? 'training' : `training ${body.inputs['distinct-id']}`
    this.runs.push({ id, workflow: workflow!, title, polls: 0, cancelled: false, inputs: body.inputs })
    if ((this.options.dispatch ?? 'details') !== 'details') return { status: 204 }
    return { json: { workflow_run_id: id, run_url: '', html_url: `https://github.test/acme/fraud/actions/runs/${id}` } }
  }

  #list({ query }: FakeRequest): FakeAnswer {
    if (query.get('event') !== 'workflow_dispatch' || !query.get('created')?.startsWith('>=')) return { status: 422 }
    // Somebody else's newer run stands first.
    const other = {
      id: 999,
      status: 'queued',
      conclusion: null,
      html_url: '',
      display_title: 'training mlops-somebody-else',
    }
    return { json: { workflow_runs: [other, ...this.runs.map(run => this.#describe(run))] } }
  }

  #find({ groups: [id] }: FakeRequest): Run | undefined {
    return this.runs.find(run => run.id === Number(id))
  }

  #describe(run: Run) {
    const ended = run.cancelled || run.polls >= (this.options.polls ?? 3)
    const conclusion = run.cancelled ? 'cancelled' : (this.options.job?.conclusion ?? 'success')
    return {
      id: run.id,
      status: ended ? 'completed' : 'in_progress',
      conclusion: ended ? conclusion : null,
      html_url: `https://github.test/acme/fraud/actions/runs/${run.id}`,
      display_title: run.title,
    }
  }

  #run(request: FakeRequest): FakeAnswer {
    const run = this.#find(request)
    return run ? { json: this.#describe(run) } : { status: 404 }
  }

  #jobs(request: FakeRequest): FakeAnswer {
    const run = this.#find(request)
    if (!run) return { status: 404 }
    run.polls++
    const { status, conclusion } = this.#describe(run)
    const script = this.options.job
    const done = status === 'completed'
    const etag = `"${run.id}-${status}-${run.polls > 1}"`
    if (request.headers['if-none-match'] === etag) return { status: 304 }
    const steps = [
      { name: 'Set up job', number: 1, status: 'completed', conclusion: 'success' },
      {
        name: script?.failedStep ?? 'Train',
        number: 2,
        status: done && !script?.unfinished ? 'completed' : 'in_progress',
        conclusion: done && !script?.unfinished ? (script?.failedStep ? 'failure' : 'success') : null,
      },
    ]
    const job = {
      id: 5,
      name: script?.name ?? 'train',
      status: run.polls === 1 ? 'queued' : status,
      conclusion: run.polls === 1 ? null : conclusion,
      started_at: '2026-01-15T12:00:00Z',
      completed_at: done ? '2026-01-15T12:30:00Z' : null,
      runner_name: run.polls === 1 ? null : 'gpu-7',
      labels: ['self-hosted', 'gpu'],
      steps: run.polls === 1 ? [] : steps,
    }
    return { headers: { etag }, json: { total_count: 1, jobs: [job] } }
  }

  #artifacts(): FakeAnswer {
    const { artifact } = this.options
    if (!artifact) return { json: { artifacts: [] } }
    const digest = artifact.digest ?? `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`
    return {
      json: {
        artifacts: [
          {
            id: 7,
            name: artifact.name,
            size_in_bytes: artifact.zip.length,
            expired: artifact.expired ?? false,
            digest,
          },
        ],
      },
    }
  }

  #cancel(request: FakeRequest): FakeAnswer {
    const run = this.#find(request)
    if (!run) return { status: 404 }
    if (this.#describe(run).status === 'completed')
      return { status: 409, json: { message: 'Cannot cancel a workflow run that is completed.' } }
    run.cancelled = true
    this.cancels.push(run.id)
    return { status: 202, json: {} }
  }
}
