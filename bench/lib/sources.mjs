import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Imports TypeScript of this project as it stands, for what no command shows by itself. Bundled into the scratch
 * directory by esbuild, which is a development dependency anyway.
 */
export async function importSources(root, scratch, exportsText) {
  const { build } = await import('esbuild')
  const outfile = join(scratch, `sources-${Math.random().toString(36).slice(2)}.mjs`)
  await build({
    stdin: { contents: exportsText, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  return import(pathToFileURL(outfile).href)
}
