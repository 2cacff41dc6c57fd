// Bundles the six actions and the command: `npm run build`.
//   --only <name>   one bundle (an action's name, or `cli`)
//   --check         compare with the committed dist instead of replacing it; exit 1 when they differ
//
// TypeScript is stripped once for all bundles (types are checked by `npm run typecheck`), then ncc bundles plain
// JavaScript: a third of the time of letting ncc compile TypeScript seven times over.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compiledAtOnce } from './compiled-at-once.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const work = join(root, 'build')
const AT_ONCE = Math.min(2, availableParallelism())

const { values } = parseArgs({ options: { only: { type: 'string' }, check: { type: 'boolean', default: false } } })
const bundles = listBundles().filter(({ name }) => values.only === undefined || name === values.only)
if (bundles.length === 0)
  fail(
    `there is no bundle named "${values.only}"; there are ${listBundles()
      .map(({ name }) => name)
      .join(', ')}`,
  )

const start = performance.now()
rmSync(work, { recursive: true, force: true })
await node(join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json')
const queue = [...bundles]
const problems = []
await Promise.all(Array.from({ length: AT_ONCE }, worker))
if (problems.length > 0) fail(problems.sort().join('\n'))
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(
  `${bundles.length} ${bundles.length === 1 ? 'bundle is' : 'bundles are'} ${values.check ? 'current' : 'built'}, ${seconds} s`,
)

async function worker() {
  for (let bundle = queue.shift(); bundle !== undefined; bundle = queue.shift()) {
    const made = join(work, 'dist', bundle.name)
    const entry = join('build', 'js', bundle.folder, 'src', 'index.js')
    const options = ['--target', 'es2022', '--license', 'licenses.txt', '-C', '-q']
    await node(join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js'), 'build', entry, '-o', made, ...options)
    for (const file of filesOf(made).filter(name => name.endsWith('.js'))) {
      const path = join(made, file)
      writeFileSync(path, compiledAtOnce(readFileSync(path, 'utf8')))
    }
    const found = guard(bundle.name, made)
    problems.push(...found)
    if (values.check) problems.push(...compare(bundle, made))
    else if (found.length === 0) {
      const target = join(root, bundle.folder, 'dist')
      rmSync(target, { recursive: true, force: true })
      cpSync(made, target, { recursive: true })
      console.log(`${bundle.folder}/dist  ${(sizeOf(target) / 1024).toFixed(0)} KiB`)
    }
  }
}

/** Every folder of `actions/` that has an entry, and the command. */
function listBundles() {
  const actions = readdirSync(join(root, 'actions'))
    .filter(name => existsSync(join(root, 'actions', name, 'src', 'index.ts')))
    .map(name => ({ name, folder: `actions/${name}` }))
  return [...actions, { name: 'cli', folder: 'cli' }]
}

/** What ncc lets pass with exit code 0, and what must never be in a bundle. */
function guard(name, folder) {
  const found = []
  for (const file of filesOf(folder)) {
    if (/\.(node|so|dylib|dll)(\.|$)/.test(file)) found.push(`${name}: ${file} is native code, which is not bundled`)
    if (!file.endsWith('.js')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    if (text.includes('webpackMissingModule')) found.push(`${name}: ${file} misses a module (webpackMissingModule)`)
    for (const [, module] of text.matchAll(/eval\(["']require["']\)\(["']([^"']+)["']\)/g)) {
      found.push(`${name}: ${file} holds an import that was not resolved: ${module}`)
    }
    if (text.includes(root)) found.push(`${name}: ${file} holds the path of this machine`)
  }
  return found
}

function compare({ name, folder }, made) {
  const committed = join(root, folder, 'dist')
  const names = new Set([...filesOf(made), ...filesOf(committed)])
  return [...names]
    .filter(file => !sameBytes(join(made, file), join(committed, file)))
    .map(file => `${folder}/dist/${file} is not what the sources of ${name} give: run \`npm run build\``)
}

function sameBytes(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b))
}

function filesOf(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

function sizeOf(folder) {
  return filesOf(folder).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0)
}

function node(script, ...args) {
  mkdirSync(work, { recursive: true })
  return new Promise(resolve => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data))
    child.on('close', code => {
      if (code !== 0) fail(`${script} ${args.join(' ')} ended with ${code}:\n${output}`)
      resolve()
    })
  })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
