import { appendFileSync, readFileSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { checkArtifactLines } from './artifact-lines.js'
import { writeComment } from './comment.js'
import { bytesOf, cutMarkdown } from './cut.js'
import { annotationCommands, command, fileEntry, harmless } from './github-commands.js'
import { actionInputs, environmentInputs } from './inputs.js'
import { createLog } from './log.js'
import type { HostSettings } from './settings.js'
import type { Annotation, Host, HostInfo } from './types.js'

const SUMMARY_LIMIT = 1024 * 1024
/** A mark in the state that main leaves for post: the runner starts the same file for both. */
const PHASE = 'mlops-main-started'
/** The state file can only grow; this entry says that nothing in it counts any more. */
const ENDED = 'mlops-main-ended'

export function createGithubHost(settings: HostSettings): Host {
  const { env, redactor, sink } = settings
  const info = githubInfo(env)
  const state = new Map<string, string>()
  const say = (line: string) => void sink.write(`${redactor.redact(line)}\n`)
  const log = createLog({
    ...settings,
    redact: redactor.redact,
    style: {
      debug: message => command('debug', message),
      line: harmless,
      openGroup: title => command('group', title),
      closeGroup: () => command('endgroup', ''),
    },
  })

  /** Appends to the file of a runner's variable; without it (an old server, a local run) there is nothing to tell. */
  const append = (variable: string, text: string): boolean => {
    const path = env[variable]
    if (!path) return false
    appendFileSync(path, text)
    return true
  }
  const saveState = (name: string, value: string) => {
    state.set(name, value)
    append('GITHUB_STATE', fileEntry(name, value))
  }
  const stored = (name: string) => state.get(name) ?? env[`STATE_${name}`]
  const getState = (name: string) => (stored(ENDED) ? undefined : stored(name))
  const inPostPhase = settings.postPhase || (settings.inputsFrom === 'action' && stored(PHASE) !== undefined)
  if (!inPostPhase && settings.inputsFrom === 'action') saveState(PHASE, 'true')

  return {
    info,
    log,
    display: settings.display,
    readInputs: known => (settings.inputsFrom === 'action' ? actionInputs(env, known) : environmentInputs(env, known)),
    mask(secret) {
      if (secret.trim() === '') return
      redactor.add(secret)
      // Not through the log: it would hide what the runner has to learn.
      sink.write(`${command('add-mask', secret)}\n`)
    },
    saveState,
    getState,
    inPostPhase,
    clearState: () => saveState(ENDED, 'true'),

    async publish(publication) {
      const { outputs, annotations, artifacts, text } = publication
      for (const line of text.split('\n')) say(harmless(line))
      for (const line of annotationCommands(annotations.map(fromRepository))) say(line)
      append(
        'GITHUB_OUTPUT',
        Object.entries(outputs)
          .map(([name, value]) => fileEntry(name, redactor.redact(value)))
          .join(''),
      )
      const missed = await comment(publication)
      if (missed !== undefined) log.notice(`The comment was not written: ${missed}`)
      const note = missed === undefined ? '' : `\n> The comment was not written: ${missed.replace(/\s+/g, ' ')}\n`
      append('GITHUB_STEP_SUMMARY', summaryWithin(redactor.redact(publication.summary + note)))
      if (env.GITHUB_ARTIFACTS) {
        const { valid, refused } = checkArtifactLines(artifacts)
        if (valid.length > 0) append('GITHUB_ARTIFACTS', `${valid.join('\n')}\n`)
        for (const { line, why } of refused) log.warn(`"${line}" was not added to GITHUB_ARTIFACTS: ${why}`)
      }
      if (settings.document) settings.document(publication.document)
    },
  }

  async function comment({ comment, token, step }: Parameters<Host['publish']>[0]): Promise<string | undefined> {
    if (comment === undefined) return undefined
    return writeComment({ info, http: settings.http, token, step, markdown: redactor.redact(comment) })
  }

  /** Files of annotations are named from the root of the repository; the command may run below it. */
  function fromRepository(annotation: Annotation): Annotation {
    const below = env.GITHUB_WORKSPACE ? relative(env.GITHUB_WORKSPACE, settings.workspace) : ''
    if (below === '' || below.startsWith('..') || annotation.location === undefined) return annotation
    const file = `${below.split(sep).join('/')}/${annotation.location.file}`
    return { ...annotation, location: { ...annotation.location, file } }
  }

  /** The runner refuses a whole summary that is too large, so it is cut here; earlier text of this step counts too. */
  function summaryWithin(summary: string): string {
    const path = env.GITHUB_STEP_SUMMARY
    const used = path ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0
    return cutMarkdown(`${summary}\n`, SUMMARY_LIMIT - used, bytesOf, 'All of it is in the HTML report of this step.')
  }
}

interface PullRequestEvent {
  readonly number?: number
  readonly pull_request?: {
    readonly number?: number
    readonly head?: { readonly repo?: { readonly full_name?: string } | null }
  }
  readonly issue?: { readonly number?: number; readonly pull_request?: unknown }
}

export function githubInfo(env: Readonly<Record<string, string | undefined>>): HostInfo {
  const event = readEvent(env.GITHUB_EVENT_PATH)
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  const fromRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1]
  const number =
    event.pull_request?.number ??
    (event.issue?.pull_request === undefined ? undefined : event.issue.number) ??
    (fromRef === undefined ? undefined : Number(fromRef))
  const head = event.pull_request?.head
  return {
    kind: 'github',
    serverUrl: server,
    apiUrl: env.GITHUB_API_URL,
    repository,
    commit: env.GITHUB_SHA,
    ref: env.GITHUB_REF,
    runId: run,
    runAttempt: env.GITHUB_RUN_ATTEMPT,
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    job: env.GITHUB_JOB,
    actor: env.GITHUB_ACTOR,
    changeRequest: number,
    // A deleted fork has no repository any more.
    fromFork: head !== undefined && head.repo?.full_name !== repository,
  }
}

function readEvent(path: string | undefined): PullRequestEvent {
  if (!path) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PullRequestEvent
  } catch {
    // Local runners often have none; then this run belongs to no change request.
    return {}
  }
}
