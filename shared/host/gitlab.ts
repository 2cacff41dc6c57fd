import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeComment } from './comment.js'
import { dotenvOf } from './dotenv.js'
import { environmentInputs } from './inputs.js'
import { createLog } from './log.js'
import type { HostSettings } from './settings.js'
import { createStateFile } from './state-file.js'
import type { Host, HostInfo } from './types.js'
import { withReport } from './with-report.js'

/** `mlops-out/<step>.env`: the dotenv report that the components name. */
export const dotenvPath = (step: string) => join('mlops-out', `${step}.env`)
/** `mlops-out/<step>.state.json`: what `mlops <step> --post-phase` in `after_script` reads. */
export const statePath = (step: string) => join('mlops-out', `${step}.state.json`)

export function createGitlabHost(settings: HostSettings): Host {
  const { env, redactor, step, workspace } = settings
  const info = gitlabInfo(env)
  const state = createStateFile(join(workspace, statePath(step)), env.CI_JOB_ID ?? '')
  let sections = 0
  const section = (title: string) => `mlops_${title.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase()}`
  const seconds = () => Math.floor(settings.now() / 1000)
  const open: string[] = []

  const log = createLog({
    ...settings,
    redact: redactor.redact,
    style: {
      debug: (message, verbose) => (verbose ? message : undefined),
      line: text => text,
      openGroup(title) {
        sections += 1
        const name = `${section(title)}_${sections}`
        open.push(name)
        return `\u001b[0Ksection_start:${seconds()}:${name}[collapsed=true]\r\u001b[0K${title}`
      },
      closeGroup: () => `\u001b[0Ksection_end:${seconds()}:${open.pop() ?? ''}\r\u001b[0K`,
    },
  })

  return {
    info,
    log,
    display: settings.display,
    readInputs: known => environmentInputs(env, known),
    // GitLab masks the variables that the project marks; this process hides its secrets from its own log besides.
    mask: secret => redactor.add(secret),
    saveState: state.set,
    getState: state.get,
    inPostPhase: settings.postPhase,
    clearState: state.clear,

    async publish(publication) {
      const words = settings.verbosity === 'quiet' ? publication.text : withReport(publication)
      settings.result.write(`${redactor.redact(words)}\n`)
      const { text, left } = dotenvOf(step, publication.outputs)
      writeWhole(join(workspace, dotenvPath(step)), redactor.redact(text))
      if (left.length > 0) {
        log.notice(
          `${left.join(', ')} did not fit into GitLab's dotenv report; outcome.json has ${left.length === 1 ? 'it' : 'them'}`,
        )
      }
      if (publication.comment !== undefined) {
        const markdown = redactor.redact(publication.comment)
        const missed = await writeComment({ info, http: settings.http, token: publication.token, step, markdown })
        if (missed !== undefined) log.notice(`The note was not written: ${missed}`)
      }
      settings.document?.(publication.document)
    },
  }
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}.part`
  writeFileSync(part, text)
  renameSync(part, path)
}

export function gitlabInfo(env: Readonly<Record<string, string | undefined>>): HostInfo {
  const iid = env.CI_MERGE_REQUEST_IID
  const source = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID
  return {
    kind: 'gitlab',
    serverUrl: env.CI_SERVER_URL,
    apiUrl: env.CI_API_V4_URL,
    repository: env.CI_PROJECT_PATH,
    commit: env.CI_COMMIT_SHA,
    ref: refOf(env),
    runId: env.CI_PIPELINE_ID,
    runAttempt: undefined,
    runUrl: env.CI_JOB_URL ?? env.CI_PIPELINE_URL,
    job: env.CI_JOB_NAME,
    actor: env.GITLAB_USER_LOGIN,
    changeRequest: iid ? Number(iid) : undefined,
    fromFork:
      source !== undefined &&
      env.CI_MERGE_REQUEST_PROJECT_ID !== undefined &&
      source !== env.CI_MERGE_REQUEST_PROJECT_ID,
  }
}

function refOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.CI_MERGE_REQUEST_REF_PATH) return env.CI_MERGE_REQUEST_REF_PATH
  if (env.CI_COMMIT_TAG) return `refs/tags/${env.CI_COMMIT_TAG}`
  return env.CI_COMMIT_REF_NAME ? `refs/heads/${env.CI_COMMIT_REF_NAME}` : undefined
}
