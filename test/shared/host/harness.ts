import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHost, type Host, type HostOptions, type Publication } from '../../../shared/host/index.js'
import { createHttp } from '../../../shared/http/index.js'
import { createRedactor } from '../../../shared/redact/index.js'
import { fakeClock } from '../../fakes/context.js'

export interface Desk {
  readonly folder: string
  readonly clock: ReturnType<typeof fakeClock>
  readonly out: { stdout: string; stderr: string }
  host(env: Record<string, string>, options?: Partial<HostOptions>): Host
  /** An empty file, as the runner prepares them. */
  file(name: string, content?: string): string
  close(): Promise<void>
}

export function desk(): Desk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-host-')))
  const clock = fakeClock()
  const out = { stdout: '', stderr: '' }
  const closers: (() => Promise<void>)[] = []
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      out[name] += text
    },
  })
  return {
    folder,
    clock,
    out,
    host(env, options = {}) {
      const redactor = createRedactor()
      const http = createHttp({ clock, env: {}, redactor, random: () => 0 })
      closers.push(http.close)
      return createHost({
        step: 'drift-gate',
        workspace: folder,
        redactor,
        http,
        now: clock.now,
        env,
        stdout: sink('stdout'),
        stderr: sink('stderr'),
        ...options,
      })
    },
    file(name, content = '') {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    async close() {
      for (const close of closers) await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const publication: Publication = {
  step: 'drift-gate',
  verdict: 'warn',
  outputs: { verdict: 'warn', 'should-retrain': 'true', columns: '["a","b"]' },
  text: '▲ drift-gate warns',
  summary: '### ▲ drift-gate warns\n',
  comment: undefined,
  token: undefined,
  annotations: [],
  artifacts: [],
  document: { verdict: 'warn' },
}
