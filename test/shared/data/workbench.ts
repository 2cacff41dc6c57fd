import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'
import {
  type Dataset,
  type Engine,
  type EngineOptions,
  openEngine,
  type ResolveOptions,
  resolveDataset,
} from '../../../shared/data/index.js'
import { ENGINE } from './engine-path.js'

export { ENGINE } from './engine-path.js'

export interface Workbench {
  readonly workspace: string
  readonly temp: string
  /** Writes a file into the workspace and returns its relative name. */
  write(name: string, contents: string | Uint8Array): Promise<string>
  resolve(globs: string | readonly string[], options?: Partial<ResolveOptions>): Promise<Dataset>
  open(options?: EngineOptions & { signal?: AbortSignal }): Promise<Engine>
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A workspace and a temporary directory that vanish after the test, with the real engine. */
export async function workbench(): Promise<Workbench> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'mlops-data-')))
  closers.push(() => rm(root, { recursive: true, force: true }))
  const workspace = join(root, 'workspace')
  const temp = join(root, 'temp')
  await mkdir(workspace)
  await mkdir(temp)
  return {
    workspace,
    temp,
    async write(name, contents) {
      await mkdir(dirname(join(workspace, name)), { recursive: true })
      await writeFile(join(workspace, name), contents)
      return name
    },
    resolve: (globs, options = {}) =>
      resolveDataset(typeof globs === 'string' ? [globs] : globs, { workspace, ...options }),
    async open({ signal = new AbortController().signal, ...options } = {}) {
      const tools = { locate: async () => ENGINE }
      const engine = await openEngine({ tools, temp, signal }, { threads: 2, ...options })
      closers.push(() => engine.close())
      return engine
    },
  }
}
