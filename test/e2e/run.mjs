// The script behind `npm run test:e2e`: installs the tools that the groups ask for, runs the groups, says what ran.
// A group is one test file below this folder; what it needs stands in its `describeWith([...], …)` calls.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cacheRoot } from './tools/cache.mjs'
import { bundles } from './tools/catalog.mjs'
import { findGroups } from './tools/groups.mjs'
import { expand, installTools, knownTools } from './tools/install.mjs'
import { Interrupted } from './tools/interruption.mjs'
import { runGroups } from './tools/jest-run.mjs'
import { namespaceCommand } from './tools/namespace.mjs'

const USAGE = `npm run test:e2e -- [--only GROUP,…] [--list] [--jobs N]
  --only   run these groups (a group is a test file below test/e2e; its name is the path without .test.ts)
  --list   say what each group needs, and stop
  --jobs   how many tools are built at once (default 2)
Built tools are kept in ${cacheRoot()} (MLOPS_E2E_CACHE chooses another folder).`

/** Bad command line, or a group that asks for a tool nobody knows. */
class UsageError extends Error {}

/** @returns {Promise<number>} exit code */
async function main() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      list: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const here = dirname(fileURLToPath(import.meta.url))
  const groups = choose(await findGroups(here), values.only)
  if (values.list) {
    for (const { name, needs } of groups) console.log(`${name}: ${needs.join(', ') || 'nothing'}`)
    return 0
  }
  const namespace = namespaceCommand()
  const found = await installTools(new Set(groups.flatMap(({ needs }) => needs)), { jobs: Number(values.jobs) })
  const tools = toolTable(found, namespace)
  // One build may provide several tools: its failure counts once.
  const broken = new Map(Object.entries(found).flatMap(([tool, one]) => ('failed' in one ? [[one.failed, tool]] : [])))

  // What needs the outside runs in it; everything else is sealed off, where the machine allows that.
  const outside = groups.filter(({ needs }) => needs.includes('network'))
  const inside = groups.filter(group => !outside.includes(group))
  const prefix = 'prefix' in namespace ? namespace.prefix : []
  const reports = []
  const root = join(here, '../..')
  if (inside.length > 0) reports.push(await runGroups(root, inside, prefix, tools))
  if (outside.length > 0) {
    const netns = { skipped: 'a group that needs the network has no namespace of its own' }
    reports.push(await runGroups(root, outside, [], { ...tools, netns, cluster: netns }))
  }

  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) =>
    reports.reduce((total, { counts }) => total + counts[kind], 0)
  const failed = sum('failed') + broken.size
  console.log('')
  for (const line of reports.flatMap(({ lines }) => lines)) console.log(line)
  for (const tool of broken.values())
    console.log(`e2e tool ${tool}: FAILED to install (see above); counted as one failure`)
  console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`)
  return failed > 0 ? 1 : 0
}

/**
 * @param {import('./tools/groups.mjs').Group[]} all
 * @param {string | undefined} only
 */
function choose(all, only) {
  const names = only?.split(',').map(name => name.trim())
  const unknown = names?.filter(name => !all.some(group => group.name === name)) ?? []
  if (unknown.length > 0) {
    throw new UsageError(`Unknown group ${unknown.join(', ')}; known: ${all.map(({ name }) => name).join(', ')}`)
  }
  const chosen = names ? all.filter(({ name }) => names.includes(name)) : all
  for (const { name, needs } of chosen) {
    const stranger = needs.find(tool => !knownTools().includes(tool))
    if (stranger) throw new UsageError(`${name} needs ${stranger}; known tools: ${knownTools().join(', ')}`)
  }
  return chosen
}

/**
 * What the tests get in MLOPS_E2E_TOOLS: a path for each tool that is there, else the reason why not. A bundle's path is
 * the cache folder.
 *
 * @param {Record<string, import('./tools/install.mjs').Found>} found
 * @param {ReturnType<typeof namespaceCommand>} namespace
 * @returns {Record<string, string | { skipped: string }>}
 */
function toolTable(found, namespace) {
  /** @type {Record<string, string | { skipped: string }>} */
  const table = { network: '/', netns: 'reason' in namespace ? { skipped: namespace.reason } : '/' }
  for (const [tool, one] of Object.entries(found)) {
    if ('path' in one) table[tool] = one.path
    else table[tool] = { skipped: 'skipped' in one ? one.skipped : `its installation failed: ${one.failed}` }
  }
  for (const bundle of Object.keys(bundles)) {
    const lacking = expand([bundle]).find(tool => typeof table[tool] !== 'string')
    const entry = lacking === undefined ? undefined : table[lacking]
    const why = typeof entry === 'object' ? entry.skipped : 'no group of this run has asked for it'
    table[bundle] = lacking === undefined ? cacheRoot() : { skipped: `${lacking}: ${why}` }
  }
  return table
}

process.exitCode = await main().catch(error => {
  if (error instanceof Interrupted) {
    console.error(error.message)
    return 130
  }
  if (error instanceof UsageError || error.code?.startsWith?.('ERR_PARSE_ARGS')) {
    console.error(`${error.message}\n\n${USAGE}`)
    return 2
  }
  throw error
})
