import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Imports TypeScript of this project as it stands, for what no command shows by itself. Bundled into the scratch
 * directory by esbuild, which is a development dependency anyway.
 * @param name of a file in `sources`, where the compiler sees when something has moved
 */
export async function importSources(root, scratch, name) {
  const { build } = await import('esbuild')
  const outfile = join(scratch, `sources-${name}.mjs`)
  await build({
    entryPoints: [join(root, `bench/lib/sources/${name}.ts`)],
    bundle: true,
    // Without it esbuild leaves modules unstarted that an `import()` reaches too: a digest of nothing was one result.
    ignoreAnnotations: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  return import(pathToFileURL(outfile).href)
}
