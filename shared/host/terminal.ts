import { join } from 'node:path'
import { checkoutOf } from './git.js'
import { statePath } from './gitlab.js'
import { environmentInputs } from './inputs.js'
import { createLog } from './log.js'
import type { HostSettings } from './settings.js'
import { createStateFile } from './state-file.js'
import type { Host, HostInfo } from './types.js'
import { withReport } from './with-report.js'

/** A person's machine, or a CI system that this project does not know. Progress on stderr, the result on stdout. */
export function createTerminalHost(settings: HostSettings): Host {
  const { env, redactor, workspace, step } = settings
  const state = createStateFile(join(workspace, statePath(step)), '')
  const log = createLog({
    ...settings,
    redact: redactor.redact,
    style: {
      debug: (message, verbose) => (verbose ? message : undefined),
      line: text => text,
      openGroup: title => (settings.color ? `\u001b[1m${title}\u001b[0m` : title),
      closeGroup: () => undefined,
    },
  })

  return {
    info: terminalInfo(workspace, env),
    log,
    display: settings.display,
    readInputs: known => environmentInputs(env, known),
    mask: secret => redactor.add(secret),
    saveState: state.set,
    getState: state.get,
    inPostPhase: settings.postPhase,
    clearState: state.clear,
    async publish(publication) {
      if (settings.document) settings.document(publication.document)
      else {
        const text = settings.verbosity === 'quiet' ? publication.text : withReport(publication)
        settings.result.write(`${redactor.redact(text)}\n`)
      }
    },
  }
}

/** What git tells is read when it is looked at. */
export function terminalInfo(workspace: string, env: Readonly<Record<string, string | undefined>>): HostInfo {
  const checkout = checkoutOf(workspace, env)
  return {
    kind: 'terminal',
    serverUrl: undefined,
    apiUrl: undefined,
    get repository() {
      const { remote } = checkout
      return remote === undefined ? undefined : /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1]
    },
    get commit() {
      return checkout.commit
    },
    get ref() {
      return checkout.ref
    },
    runId: undefined,
    runAttempt: undefined,
    runUrl: undefined,
    job: undefined,
    actor: env.USER ?? env.USERNAME,
    changeRequest: undefined,
    fromFork: false,
  }
}
