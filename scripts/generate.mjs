// Bundles the generator in memory and runs it, so that contracts are read as TypeScript without a build before it.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { outputFiles } = await build({
  entryPoints: [`${root}/scripts/generate/cli.ts`],
  absWorkingDir: root,
  bundle: true,
  // As in test/shared/registry/fixtures/bundle.ts.
  ignoreAnnotations: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  // Native add-ons never take part in generating; a module that only mentions one must not stop it.
  logOverride: { 'empty-glob': 'silent' },
  external: ['@duckdb/*', '*.node'],
})
// A bundled CommonJS package asks for `require`, which a data: module does not have.
globalThis.require ??= createRequire(import.meta.url)
const { main } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
process.exitCode = await main(root, process.argv.slice(2))
