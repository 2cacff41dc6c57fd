import type { HttpResponse } from '../http/index.js'
import type { Context } from '../run/index.js'
import { errors } from './errors.js'

export interface WorkflowRun {
  readonly id: number
  readonly status: string
  readonly conclusion: string | null
  readonly html_url: string
  readonly run_attempt?: number
  readonly display_title?: string
  readonly name?: string | null
}

export interface WorkflowJob {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly runner_name: string | null
  readonly labels?: readonly string[]
  readonly steps?: readonly {
    readonly name: string
    readonly status: string
    readonly conclusion: string | null
    readonly number: number
  }[]
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly expired: boolean
  /** `sha256:…` of the zip file; older servers do not say. */
  readonly digest?: string
}

export interface Dispatch {
  readonly workflow: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, string>>
}

/** Below this many requests left in the hour, polling slows down for the sake of everybody who shares the token. */
const SCARCE = 150

/** The few calls of GitHub's REST API that training needs, with the rate limit watched. */
export function createGitHubApi(ctx: Context, repository: string, token: string) {
  const base = `${(ctx.host.apiUrl ?? 'https://api.github.com').replace(/\/$/, '')}/repos/${repository}`
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  }
  const remembered = new Map<string, { etag: string; reply: HttpResponse }>()
  let remaining = Number.POSITIVE_INFINITY

  async function get(path: string, accept: readonly number[] = []): Promise<HttpResponse> {
    const known = remembered.get(path)
    const reply = await ctx.http.request({
      url: `${base}${path}`,
      headers: { ...headers, ...(known ? { 'if-none-match': known.etag } : {}) },
      accept: [...accept, 304],
      signal: ctx.signal,
    })
    if (reply.headers['x-ratelimit-remaining'] !== undefined) remaining = Number(reply.headers['x-ratelimit-remaining'])
    // 304 is not counted against the limit.
    if (reply.status === 304 && known) return known.reply
    if (reply.status === 200 && reply.headers.etag) remembered.set(path, { etag: reply.headers.etag, reply })
    return reply
  }

  return {
    /** Whether polling should slow down. */
    isScarce: () => remaining < SCARCE,

    /**
     * Starts a workflow. The answer names the run where the server can; undefined where it cannot (it took the
     * dispatch without saying which run that is). Raises DISPATCH_REFUSED.
     */
    async dispatch({ workflow, ref, inputs }: Dispatch): Promise<{ id: number; url: string } | undefined> {
      const url = `${base}/actions/workflows/${encodeURIComponent(workflow)}/dispatches`
      const send = (details: boolean) =>
        ctx.http.request({
          method: 'POST',
          url,
          headers,
          json: { ref, inputs, ...(details ? { return_run_details: true } : {}) },
          accept: [400, 401, 403, 404, 422],
        })
      let reply = await send(true)
      // Older servers do not know the field, and one of these is how they say so.
      if (
        (reply.status === 400 || reply.status === 422) &&
        /return_run_details|not a permitted key|Invalid request/i.test(reply.text())
      ) {
        reply = await send(false)
      }
      if (reply.status >= 400) {
        throw errors.DISPATCH_REFUSED(
          `${repository} does not start ${workflow} on ${ref}: ${reply.status} ${messageOf(reply)}`,
          reply.status === 403
            ? {
                hint: 'The token may not start workflows: add `permissions: { actions: write, contents: read }` to the job, or give `token` one that may.',
              }
            : {},
        )
      }
      if (reply.status === 204 || reply.body.length === 0) return undefined
      const details = reply.json<{ workflow_run_id?: number; html_url?: string }>()
      return details.workflow_run_id === undefined
        ? undefined
        : { id: details.workflow_run_id, url: details.html_url ?? '' }
    },

    /** Runs of a workflow that were dispatched since a time, newest first. */
    async dispatchedRuns(workflow: string, since: number): Promise<readonly WorkflowRun[]> {
      const created = encodeURIComponent(`>=${new Date(since).toISOString().slice(0, 19)}Z`)
      const path = `/actions/workflows/${encodeURIComponent(workflow)}/runs?event=workflow_dispatch&per_page=100&created=${created}`
      return (await get(path)).json<{ workflow_runs: WorkflowRun[] }>().workflow_runs
    },

    run: async (id: number): Promise<WorkflowRun> => (await get(`/actions/runs/${id}`)).json<WorkflowRun>(),

    jobs: async (id: number): Promise<readonly WorkflowJob[]> =>
      (await get(`/actions/runs/${id}/jobs?filter=latest&per_page=100`)).json<{ jobs: WorkflowJob[] }>().jobs,

    /** What the runner and the host noted on a job; none when the token may not read them. */
    async annotations(jobId: number): Promise<readonly string[]> {
      const reply = await get(`/check-runs/${jobId}/annotations`, [403, 404])
      return reply.status === 200 ? reply.json<{ message?: string }[]>().map(entry => entry.message ?? '') : []
    },

    artifacts: async (id: number): Promise<readonly Artifact[]> =>
      (await get(`/actions/runs/${id}/artifacts?per_page=100`)).json<{ artifacts: Artifact[] }>().artifacts,

    /** Streams an artifact's zip file; the redirect to the storage host carries no credentials. */
    async download(artifact: Artifact, file: string): Promise<void> {
      const reply = await ctx.http.request({
        url: `${base}/actions/artifacts/${artifact.id}/zip`,
        headers,
        toFile: file,
        maxBytes: Math.max(1 << 20, artifact.size_in_bytes * 2),
        timeoutMs: 3_600_000,
        accept: [410],
        signal: ctx.signal,
      })
      if (reply.status === 410) throw errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} has expired`)
    },

    /** Asks for the end of a run. 409 means that it has ended already. No abort signal: this is what an abort calls. */
    async cancel(id: number): Promise<void> {
      await ctx.http.request({
        method: 'POST',
        url: `${base}/actions/runs/${id}/cancel`,
        headers,
        accept: [409],
        safeToRepeat: true,
      })
    },
  }
}

export type GitHubApi = ReturnType<typeof createGitHubApi>

function messageOf(reply: HttpResponse): string {
  try {
    return reply.json<{ message?: string }>().message ?? ''
  } catch {
    return reply.text().slice(0, 200)
  }
}
