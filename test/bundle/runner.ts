import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A machine as a CI runner offers it to one job: an empty directory, a few variables, no node_modules anywhere above. */
export interface Runner {
  readonly workspace: string
  /** Copies a bundle's dist to a place of its own and starts it there. */
  action(name: string, inputs?: Record<string, string>, env?: Record<string, string>): Promise<Ended>
  /** @param meanwhile called with the process once it has started */
  command(
    words: readonly string[],
    env?: Record<string, string>,
    meanwhile?: (child: ChildProcess) => Promise<void>,
  ): Promise<Ended>
  /** What GitHub would read from the file of a command: `output`, `state`. */
  values(file: 'output' | 'state'): Record<string, string>
  text(file: 'summary' | 'artifacts'): string
  write(path: string, text: string): void
  close(): void
}

export const ACTIONS = readdirSync('actions').sort()

export function runner(): Runner {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-bundle-')))
  const workspace = join(root, 'workspace')
  for (const folder of [workspace, join(root, 'temp'), join(root, 'home')]) mkdirSync(folder)
  const fresh = () => {
    for (const name of ['output', 'state', 'summary', 'artifacts']) writeFileSync(join(root, name), '')
  }
  fresh()
  const bare = { PATH: process.env.PATH ?? '', HOME: join(root, 'home'), RUNNER_TEMP: join(root, 'temp') }

  const place = (folder: string, name: string) => {
    const copy = join(root, 'bundles', name)
    cpSync(resolve(folder), copy, { recursive: true })
    return join(copy, 'index.js')
  }
  const start = (
    script: string,
    words: readonly string[],
    env: Record<string, string>,
    meanwhile?: (child: ChildProcess) => Promise<void>,
  ) =>
    new Promise<Ended>((done, failed) => {
      const child = spawn(process.execPath, [script, ...words], { cwd: workspace, env })
      let stdout = ''
      let stderr = ''
      child.stdout.on('data', chunk => {
        stdout += chunk
      })
      child.stderr.on('data', chunk => {
        stderr += chunk
      })
      child.once('error', failed)
      meanwhile?.(child).catch(failed)
      child.once('close', exitCode => done({ exitCode, stdout, stderr }))
    })

  return {
    workspace,
    action(name, inputs = {}, env = {}) {
      if (env.KEEP_FILES === undefined) fresh()
      return start(place(`actions/${name}/dist`, name), [], {
        ...bare,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: 'acme/fraud',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_SHA: '0'.repeat(40),
        GITHUB_RUN_ID: '1',
        GITHUB_JOB: 'job',
        GITHUB_OUTPUT: join(root, 'output'),
        GITHUB_STATE: join(root, 'state'),
        GITHUB_STEP_SUMMARY: join(root, 'summary'),
        GITHUB_ARTIFACTS: join(root, 'artifacts'),
        ...Object.fromEntries(Object.entries(inputs).map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text])),
        ...env,
      })
    },
    command: (words, env = {}, meanwhile) => start(place('cli/dist', 'cli'), words, { ...bare, ...env }, meanwhile),
    values: file => entriesOf(readFileSync(join(root, file), 'utf8')),
    text: file => readFileSync(join(root, file), 'utf8'),
    write(path, text) {
      mkdirSync(join(workspace, path, '..'), { recursive: true })
      writeFileSync(join(workspace, path), text)
    },
    close: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  }
}

/** `name<<delimiter`, lines, `delimiter`: the format of the runner's files. Anything else in them is an error. */
function entriesOf(text: string): Record<string, string> {
  const entries: Record<string, string> = {}
  const rest = text.replace(/(.+)<<(ghadelimiter_[0-9a-f-]{36})\n([\s\S]*?)\n?\2\n/g, (_, name, _delimiter, value) => {
    entries[name] = value
    return ''
  })
  if (rest !== '') throw new Error(`the file holds what the runner does not read: ${JSON.stringify(rest)}`)
  return entries
}
