import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GENERATED_FOLDERS, orphans, render } from './render.js'
import { collectSources, type Sources } from './sources.js'

export interface Difference {
  readonly path: string
  readonly what: 'missing' | 'stale' | 'orphaned'
}

/** What `--check` reports: files that are not as they would be written now. */
export function differences(root: string, sources: Sources, files: ReadonlyMap<string, string>): Difference[] {
  const found: Difference[] = []
  for (const [path, text] of files) {
    const present = sources.read(path)
    if (present !== text) found.push({ path, what: present === undefined ? 'missing' : 'stale' })
  }
  const present = GENERATED_FOLDERS.flatMap(folder => list(root, folder))
  return [...found, ...orphans(files, present).map(path => ({ path, what: 'orphaned' as const }))]
}

/** `npm run generate [-- --check]`. Returns the exit code. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const unknown = args.filter(arg => arg !== '--check')
  if (unknown.length > 0) {
    console.error(`generate: ${unknown.join(' ')} is not known; the only option is --check`)
    return 2
  }
  const sources = await collectSources(root)
  const found = differences(root, sources, render(sources))
  if (args.includes('--check')) {
    for (const { path, what } of found) console.error(`${what}: ${path}`)
    if (found.length > 0)
      console.error(`${found.length} generated files differ. Run \`npm run generate\` and commit them.`)
    return found.length > 0 ? 1 : 0
  }
  const files = render(sources)
  for (const { path, what } of found) {
    if (what === 'orphaned') rmSync(join(root, path))
    else write(join(root, path), files.get(path)!)
    console.log(`${what === 'orphaned' ? 'removed' : 'wrote'} ${path}`)
  }
  console.log(`${sources.contracts.length} steps, ${files.size} files, ${found.length} changed`)
  return 0
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

function list(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).map(name => `${folder}/${name}`)
  } catch {
    return []
  }
}
