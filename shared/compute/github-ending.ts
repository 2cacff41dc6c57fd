import type { WorkflowJob, WorkflowRun } from './github-api.js'
import type { Ending, Stage } from './types.js'

/** What runners and the host write when the machine went away. */
const LOST =
  /lost communication|received a shutdown signal|runner has received a shutdown|operation was canceled because the runner|The job was not acquired by Runner/i
const KILLED = /exit code 1(37|43)\b/

/**
 * Tells a training failure from a lost machine: by the run's conclusion, the notes on its jobs, and steps that were
 * still running when their job was closed.
 */
export function endingOfRun(run: WorkflowRun, jobs: readonly WorkflowJob[], notes: readonly string[]): Ending {
  if (run.conclusion === 'success') return { kind: 'succeeded' }
  if (run.conclusion === 'timed_out') return { kind: 'timed-out', reason: 'the remote job reached its own time limit' }
  const lost = notes.find(note => LOST.test(note) || KILLED.test(note))
  if (lost !== undefined) return { kind: 'lost', reason: firstLine(lost) }
  if (run.conclusion === 'cancelled')
    return { kind: 'cancelled', reason: 'the remote run was cancelled by somebody else' }
  const job = jobs.find(candidate => candidate.conclusion === 'failure' || candidate.conclusion === 'timed_out')
  if (job?.conclusion === 'timed_out')
    return { kind: 'timed-out', reason: `the remote job ${job.name} reached its own time limit` }
  const failed = job?.steps?.find(step => step.conclusion === 'failure')
  if (job !== undefined && failed === undefined && job.steps?.some(step => step.status !== 'completed')) {
    return { kind: 'lost', reason: `the job ${job.name} was closed while a step was still running` }
  }
  const where =
    job === undefined ? `conclusion ${run.conclusion}` : `job ${job.name}${failed ? `, step ${failed.name}` : ''}`
  const note = notes.find(text => text.trim() !== '')
  return { kind: 'failed', reason: `the remote run failed (${where})${note ? `: ${firstLine(note)}` : ''}` }
}

/** One line of progress: the job that matters most now, its runner and its step. */
export function describeJobs(jobs: readonly WorkflowJob[]): string {
  const job =
    jobs.find(candidate => candidate.status === 'in_progress') ??
    jobs.find(candidate => candidate.status !== 'completed') ??
    jobs.at(-1)
  if (job === undefined) return 'waiting for the first job'
  if (job.status === 'completed') return `${job.name}: ${job.conclusion}`
  if (job.status !== 'in_progress') {
    const labels = job.labels?.length ? ` with labels ${job.labels.join(', ')}` : ''
    return `${job.name}: ${job.status}, waiting for a runner${labels}`
  }
  const steps = job.steps ?? []
  const at = steps.find(step => step.status === 'in_progress')
  return `${job.name} on ${job.runner_name ?? 'a runner'}${at ? `: step ${at.number} of ${steps.length}, ${at.name}` : ''}`
}

export function stagesOf(jobs: readonly WorkflowJob[]): Stage[] {
  return jobs.map(job => ({
    name: job.name,
    state:
      job.status === 'completed'
        ? (STATES[job.conclusion ?? ''] ?? 'failed')
        : job.status === 'in_progress'
          ? 'running'
          : 'waiting',
    seconds:
      job.started_at && job.completed_at
        ? (Date.parse(job.completed_at) - Date.parse(job.started_at)) / 1000
        : undefined,
    where: job.runner_name ?? undefined,
  }))
}

const STATES: Readonly<Record<string, Stage['state']>> = { success: 'done', skipped: 'skipped', neutral: 'done' }

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!.slice(0, 300)
}
