import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { installed, installOnce, Unavailable } from './cache.mjs'
import { bundles, recipes, systemRecipes } from './catalog.mjs'
import { findGroups } from './groups.mjs'
import { Interrupted, interruption } from './interruption.mjs'

/** @typedef {{ path: string } | { skipped: string } | { failed: string }} Found what became of one tool */

/** @returns {string[]} every name that a group may ask for, bundles included */
export function knownTools() {
  const built = Object.values(recipes).flatMap(recipe => Object.keys(recipe.provides))
  return [...built, ...systemRecipes.map(recipe => recipe.tool), ...Object.keys(bundles), 'netns', 'network']
}

/**
 * @param {Iterable<string>} names tools and bundles
 * @returns {string[]} tools only
 */
export function expand(names) {
  return [...new Set([...names].flatMap(name => bundles[name] ?? [name]))]
}

/**
 * Installs what provides the given tools, the longest first, some at once, and prints one line for each.
 *
 * @param {Iterable<string>} names tools and bundles
 * @param {{ jobs?: number, print?: (line: string) => void }} [options]
 * @returns {Promise<Record<string, Found>>} for each tool (bundles expanded; `netns`, `network` left out)
 */
export async function installTools(names, { jobs = 2, print = line => console.log(line) } = {}) {
  const wanted = new Set(expand(names))
  /** @type {Record<string, Found>} */
  const found = {}
  const work = [
    ...Object.entries(recipes)
      .filter(([, recipe]) => Object.keys(recipe.provides).some(tool => wanted.has(tool)))
      .map(([name, recipe]) => ({ seconds: recipe.seconds, job: () => installRecipe(name, recipe, found, print) })),
    ...systemRecipes
      .filter(recipe => wanted.has(recipe.tool))
      .map(recipe => ({ seconds: recipe.seconds, job: () => findProgram(recipe, found, print) })),
  ].sort((a, b) => b.seconds - a.seconds)
  const workers = Array.from({ length: jobs }, async () => {
    for (let next = work.shift(); next; next = work.shift()) await next.job()
  })
  await Promise.all(workers)
  return found
}

/**
 * @param {string} name
 * @param {import('./catalog.mjs').Recipe} recipe
 * @param {Record<string, Found>} found
 * @param {(line: string) => void} print
 */
async function installRecipe(name, recipe, found, print) {
  const label = `tools: ${name} ${recipe.version}`
  if (!(await installed(name, recipe.version)) && recipe.seconds > 10) print(`${label}: about ${recipe.seconds} s …`)
  await settle(Object.keys(recipe.provides), label, found, print, async () => {
    const { folder, seconds, detail, cached } = await installOnce(name, recipe.version, recipe.build)
    const paths = Object.entries(recipe.provides).map(([tool, path]) => [tool, join(folder, path)])
    for (const [tool = '', path = ''] of paths) {
      await stat(path)
      found[tool] = { path }
    }
    print(`${label}${detail ? ` (${detail})` : ''}: ${cached ? 'in cache' : `installed in ${seconds} s`}`)
  })
}

/**
 * @param {import('./catalog.mjs').SystemRecipe} recipe
 * @param {Record<string, Found>} found
 * @param {(line: string) => void} print
 */
async function findProgram(recipe, found, print) {
  await settle([recipe.tool], `tools: ${recipe.tool}`, found, print, async () => {
    const start = Date.now()
    found[recipe.tool] = { path: await recipe.find() }
    print(`tools: ${recipe.tool}: found in ${Math.round((Date.now() - start) / 1000)} s`)
  })
}

/**
 * @param {string[]} tools
 * @param {string} label
 * @param {Record<string, Found>} found
 * @param {(line: string) => void} print
 * @param {() => Promise<void>} job
 */
async function settle(tools, label, found, print, job) {
  try {
    await job()
  } catch (error) {
    interruption.throwIfAborted()
    const { message } = /** @type {Error} */ (error)
    const skipped = error instanceof Unavailable
    for (const tool of tools) found[tool] = skipped ? { skipped: message } : { failed: message }
    print(`${label}: ${skipped ? `unavailable: ${message}` : `FAILED: ${message}`}`)
  }
}

/** @returns {Promise<string[]>} what the test files ask for */
async function groupTools() {
  const groups = await findGroups(fileURLToPath(new URL('..', import.meta.url)))
  return [...new Set(groups.flatMap(({ needs }) => needs))]
}

const USAGE = `node test/e2e/tools/install.mjs [--only TOOL,… | --groups] [--jobs N]
Installs tools of the end-to-end tests (all of them; those named; those that a test file asks for) into a cache folder outside the clone (MLOPS_E2E_CACHE).`

/** @returns {Promise<number>} exit code */
async function main() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      groups: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const names = values.groups ? await groupTools() : (values.only?.split(',') ?? knownTools())
  const unknown = names.filter(name => !knownTools().includes(name))
  if (unknown.length > 0) {
    console.error(`Unknown tool ${unknown.join(', ')}; known: ${knownTools().join(', ')}`)
    return 2
  }
  const found = await installTools(names, { jobs: Number(values.jobs) })
  return Object.values(found).some(tool => 'failed' in tool) ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main().catch(error => {
    if (!(error instanceof Interrupted)) throw error
    console.error(error.message)
    return 130
  })
}
