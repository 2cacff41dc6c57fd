import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errors } from '../errors.js'
import { exists, makeDirectory, namesIn, publishFile } from './files.js'

/** Where things lie. The layout is documented in docs/registry-directory.md; other programs may read it. */
export class Layout {
  constructor(readonly root: string) {}

  readonly marker = () => join(this.root, 'registry.json')
  readonly lock = () => join(this.root, 'lock')
  readonly staging = (id?: string) => join(this.root, 'staging', ...(id === undefined ? [] : [id]))
  readonly object = (digest: string) => join(this.root, 'objects', digest)
  readonly models = () => join(this.root, 'models')
  readonly versions = (name: string) => join(this.root, 'models', name, 'versions')
  readonly version = (name: string, version: string) => join(this.root, 'models', name, 'versions', version)
  readonly record = (name: string, version: string) => join(this.version(name, version), 'version.json')
  readonly moves = (name: string) => join(this.root, 'models', name, 'moves')
  readonly judged = (name: string, testSet: string) => join(this.root, 'models', name, 'judged', testSet)
}

const OWN = /^(registry\.json|lock(\..*)?|staging|objects|models|\.[0-9a-f]+\.tmp)$/
const MARKER = { layout: 'mlops-actions model registry', version: 1 }

/** Refuses directories that hold something else. A directory that does not exist is an empty registry. */
export async function checkMarker(layout: Layout): Promise<void> {
  const text = await readFile(layout.marker(), 'utf8').catch(error => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (text === undefined) return
  let found: Partial<typeof MARKER> = {}
  try {
    found = JSON.parse(text)
  } catch {}
  if (found.layout !== MARKER.layout) {
    throw errors.REGISTRY_LAYOUT(`${layout.marker()} does not describe a model registry`)
  }
  if (found.version !== MARKER.version) {
    throw errors.REGISTRY_LAYOUT(
      `${layout.root} has registry layout ${found.version}, this release knows layout ${MARKER.version}`,
    )
  }
}

/** Makes a directory a registry. Raises REGISTRY_LAYOUT for one that holds other things. */
export async function writeMarker(layout: Layout): Promise<void> {
  if (await exists(layout.marker())) return checkMarker(layout)
  await makeDirectory(layout.root)
  const foreign = (await namesIn(layout.root)).find(name => !OWN.test(name))
  if (foreign !== undefined) {
    throw errors.REGISTRY_LAYOUT(`${layout.root} is no model registry and is not empty: it holds ${foreign}`)
  }
  await publishFile(layout.marker(), `${JSON.stringify(MARKER, null, 2)}\n`)
}
