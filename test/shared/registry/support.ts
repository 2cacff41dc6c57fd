import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { digestTree } from '../../../shared/evidence/index.js'
import type { VersionDraft } from '../../../shared/registry/index.js'
import type { Context } from '../../../shared/run/index.js'

type Needs = Pick<Context, 'clock' | 'signal' | 'log' | 'onAbort'>

/** A context whose time moves on by a second with every look, so that nothing depends on the real clock. */
export function quietContext(controller = new AbortController()): Needs & { undo(): Promise<void> } {
  let now = Date.UTC(2026, 5, 1)
  const undos: (() => Promise<void>)[] = []
  const nothing = () => undefined
  return {
    clock: {
      now: () => (now += 1000),
      sleep: async () => {
        await new Promise(resolve => setImmediate(resolve))
      },
    },
    signal: controller.signal,
    log: {
      debug: nothing,
      info: nothing,
      notice: nothing,
      warn: nothing,
      stream: nothing,
      group: (_, body) => body(),
      progress: () => ({ update: nothing, end: nothing }),
    },
    onAbort: (_, undo) => {
      undos.push(undo)
      return () => undos.splice(undos.indexOf(undo), 1)
    },
    undo: async () => {
      for (const undo of undos.splice(0).reverse()) await undo()
    },
  }
}

const made: string[] = []

/** A directory of its own; `removeTemporary` in an `afterAll` removes them. No jest here: fixtures are bundled with this. */
export async function temporary(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'mlops-registry-'))
  made.push(directory)
  return directory
}

export async function removeTemporary(): Promise<void> {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true, force: true, maxRetries: 3 })
}

/** A model directory with the given files, and a draft that registers it. */
export async function draftOf(
  version: string,
  files: Readonly<Record<string, string>>,
  more: Partial<VersionDraft> = {},
): Promise<VersionDraft> {
  const directory = await temporary()
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, ...name.split('/'))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  const tree = await digestTree(directory)
  return {
    name: 'fraud',
    version,
    digest: tree.dirHash,
    metrics: { auc: 0.91 },
    parameters: { epochs: '20' },
    labels: { verdict: 'pass' },
    model: { directory, files: tree.files },
    attachments: [{ name: 'model-card.md', content: `# fraud ${version}\n` }],
    ...more,
  }
}
