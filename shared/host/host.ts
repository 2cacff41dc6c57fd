import { createGithubHost } from './github.js'
import { createGitlabHost } from './gitlab.js'
import { hostKind } from './kind.js'
import type { HostOptions, HostSettings } from './settings.js'
import { columnsOf } from './streams.js'
import { createTerminalHost } from './terminal.js'
import type { Host } from './types.js'

/** The CI around this process, or the terminal. Raises HOST_UNKNOWN. */
export function createHost(options: HostOptions): Host {
  const env = options.env ?? process.env
  const kind = options.kind ?? hostKind(env)
  const stdout = options.stdout ?? process.stdout
  const stderr = options.stderr ?? process.stderr
  const json = options.output === 'json'
  // Runners read commands and show logs from both streams; a terminal's stdout is kept for the result.
  const sink = json || kind === 'terminal' ? stderr : stdout
  const result = json ? stderr : stdout
  const plain = Boolean(env.NO_COLOR)
  const settings: HostSettings = {
    step: options.step,
    workspace: options.workspace,
    redactor: options.redactor,
    http: options.http,
    now: options.now,
    env,
    sink,
    result,
    color: !plain && (kind !== 'terminal' || sink.isTTY === true),
    display: {
      color: !plain && (kind !== 'terminal' || result.isTTY === true),
      width: Math.max(40, columnsOf(result, env)),
      detail: options.verbosity ?? 'normal',
    },
    verbosity: options.verbosity ?? 'normal',
    inputsFrom: options.inputsFrom ?? 'environment',
    postPhase: options.postPhase ?? false,
    document: json
      ? document => void stdout.write(`${options.redactor.redact(JSON.stringify(document, null, 2))}\n`)
      : undefined,
  }
  return { github: createGithubHost, gitlab: createGitlabHost, terminal: createTerminalHost }[kind](settings)
}
