import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile } from '../evidence/index.js'
import type { Context } from '../run/index.js'
import { errors } from './errors.js'
import { createGitHubApi, type GitHubApi, type WorkflowJob, type WorkflowRun } from './github-api.js'
import { describeJobs, endingOfRun, stagesOf } from './github-ending.js'
import type { Ending, TrainingRun } from './types.js'
import { extractZip } from './zip.js'

export interface GitHubJob {
  readonly repository: string
  /** File name or id of the receiving workflow. */
  readonly workflow: string
  readonly ref: string
  /** Inputs of the workflow, besides the mark. */
  readonly inputs: Readonly<Record<string, string>>
  readonly artifact: string
  readonly timeoutMs: number
  readonly token: string
  /** Where the artifact is unpacked. */
  readonly output: string
}

/** What is kept for the post phase: enough to find and end the remote run, also when its id was never told. */
interface RunHandle {
  readonly repository: string
  readonly workflow: string
  readonly mark: string
  readonly dispatchedAt: number
  readonly runId: number | undefined
}

const HANDLE = 'github-run'
/** A clock here and there may differ, and lists take a while to show a new run. */
const CLOCK_SLACK_MS = 120_000
const FIND_WITHIN_MS = 180_000

/** Dispatches a workflow whose job trains on its own runners, waits for it, and brings its result here. */
export async function trainOnGitHub(job: GitHubJob, ctx: Context): Promise<TrainingRun> {
  const api = createGitHubApi(ctx, job.repository, job.token)
  const handle: RunHandle = {
    repository: job.repository,
    workflow: job.workflow,
    mark: `mlops-${randomUUID()}`,
    dispatchedAt: ctx.clock.now(),
    runId: undefined,
  }
  ctx.state.set(HANDLE, handle)
  // Before the dispatch: a job that is cancelled in the very moment of dispatching must still find its run.
  const withdraw = ctx.onAbort('cancel the remote training run', () =>
    cancelRemote(api, ctx.state.get<RunHandle>(HANDLE)!, ctx),
  )
  const began = ctx.clock.now()
  const dispatched = await api.dispatch({ ...job, inputs: { ...job.inputs, 'distinct-id': handle.mark } })
  const runId = dispatched?.id ?? (await findRun(api, handle, ctx))
  ctx.state.set(HANDLE, { ...handle, runId })
  ctx.log.notice(`Training runs as ${dispatched?.url || `run ${runId}`}`)

  const { run, jobs, overdue } = await waitFor(api, runId, job.timeoutMs, ctx)
  const ending = overdue
    ? await stopOverdue(api, runId, job.timeoutMs)
    : endingOfRun(run, jobs, await notesOf(api, run, jobs))
  const directory = ending.kind === 'succeeded' ? await collect(api, runId, job, ctx) : undefined
  ctx.state.set(HANDLE, undefined)
  withdraw()
  return {
    ending,
    directory,
    stages: stagesOf(jobs),
    lastLines: [],
    runUrl: run.html_url,
    startedAt: new Date(began).toISOString(),
    finishedAt: new Date(ctx.clock.now()).toISOString(),
  }
}

/** For the post phase: ends what a killed job left running. Does nothing when training has ended. */
export async function releaseGitHub(ctx: Context, token: string): Promise<void> {
  const handle = ctx.state.get<RunHandle | undefined>(HANDLE)
  if (!handle) return
  await cancelRemote(createGitHubApi(ctx, handle.repository, token), handle, ctx)
  ctx.state.set(HANDLE, undefined)
}

async function cancelRemote(api: GitHubApi, handle: RunHandle, ctx: Context): Promise<void> {
  const runId = handle.runId ?? (await markedRun(api, handle))?.id
  if (runId === undefined) return
  await api.cancel(runId)
  ctx.log.notice(`Asked for the end of remote run ${runId}`)
}

async function markedRun(api: GitHubApi, handle: RunHandle): Promise<WorkflowRun | undefined> {
  const runs = await api.dispatchedRuns(handle.workflow, handle.dispatchedAt - CLOCK_SLACK_MS)
  // By our mark alone: the newest run may be somebody else's.
  return runs.find(run => `${run.display_title ?? ''} ${run.name ?? ''}`.includes(handle.mark))
}

async function findRun(api: GitHubApi, handle: RunHandle, ctx: Context): Promise<number> {
  while (ctx.clock.now() < handle.dispatchedAt + FIND_WITHIN_MS) {
    const found = await markedRun(api, handle)
    if (found) return found.id
    await ctx.clock.sleep(5000, ctx.signal)
  }
  throw errors.DISPATCH_UNSEEN(
    `${handle.repository} took the dispatch of ${handle.workflow}, but no run named ${handle.mark} appeared within 3 minutes`,
  )
}

interface Waited {
  readonly run: WorkflowRun
  readonly jobs: readonly WorkflowJob[]
  readonly overdue: boolean
}

/**
 * Polls with growing pauses: often while something may change soon, seldom in a long stretch, more seldom still when
 * the token's requests run short. One request a tick until all jobs are done.
 */
async function waitFor(api: GitHubApi, runId: number, timeoutMs: number, ctx: Context): Promise<Waited> {
  const deadline = ctx.clock.now() + timeoutMs
  const progress = ctx.log.progress('Waiting for training')
  let pause = 5000
  let last = ''
  for (;;) {
    const jobs = await api.jobs(runId)
    const note = describeJobs(jobs)
    pause = note === last ? Math.min(30_000, pause * 1.3) : 5000
    last = note
    progress.update(jobs.filter(job => job.status === 'completed').length, note)
    const allDone = jobs.length > 0 && jobs.every(job => job.status === 'completed')
    const overdue = ctx.clock.now() >= deadline
    if (allDone || jobs.length === 0 || overdue) {
      const run = await api.run(runId)
      if (run.status === 'completed' || overdue) {
        progress.end(overdue ? 'The time limit was reached' : `The run ended: ${run.conclusion}`)
        return { run, jobs, overdue: overdue && run.status !== 'completed' }
      }
    }
    await ctx.clock.sleep(
      Math.min(api.isScarce() ? 60_000 : pause, Math.max(0, deadline - ctx.clock.now())),
      ctx.signal,
    )
  }
}

async function stopOverdue(api: GitHubApi, runId: number, timeoutMs: number): Promise<Ending> {
  await api.cancel(runId)
  return {
    kind: 'timed-out',
    reason: `the remote run did not end within ${Math.round(timeoutMs / 60_000)} min and was cancelled`,
  }
}

async function notesOf(api: GitHubApi, run: WorkflowRun, jobs: readonly WorkflowJob[]): Promise<string[]> {
  if (run.conclusion === 'success') return []
  const notes: string[] = []
  for (const job of jobs)
    if (job.conclusion !== 'success' && job.conclusion !== 'skipped') notes.push(...(await api.annotations(job.id)))
  return notes
}

async function collect(api: GitHubApi, runId: number, job: GitHubJob, ctx: Context): Promise<string> {
  const artifacts = await api.artifacts(runId)
  const artifact = artifacts.find(candidate => candidate.name === job.artifact)
  if (artifact === undefined) {
    const names = artifacts.map(candidate => candidate.name).join(', ')
    throw errors.TRAINING_ARTIFACT(`run ${runId} has no artifact "${job.artifact}" (it has ${names || 'none'})`)
  }
  if (artifact.expired) throw errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} of run ${runId} has expired`)
  const file = join(ctx.temp, 'training-artifact.zip')
  await api.download(artifact, file)
  const digest = `sha256:${(await digestFile(file)).sha256}`
  if (artifact.digest !== undefined && artifact.digest !== digest) {
    throw errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} should be ${artifact.digest}, and ${digest} arrived`)
  }
  await mkdir(job.output, { recursive: true })
  await extractZip(file, job.output)
  return job.output
}
