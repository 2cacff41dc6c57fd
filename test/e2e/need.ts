import { describe, test } from '@jest/globals'

/** What test/e2e/run.mjs found out about each tool: a path, or the reason why it cannot be used here. */
type Tools = Readonly<Record<string, string | { readonly skipped: string }>>

const NOT_RUN_BY_SCRIPT = 'run it through `npm run test:e2e`, which installs what it needs'

function tools(): Tools {
  const text = process.env.MLOPS_E2E_TOOLS
  return text ? (JSON.parse(text) as Tools) : {}
}

/**
 * The path of a tool that the running group has asked for.
 *
 * @param name as in tools/catalog.mjs, e.g. `helm4`
 * @throws Error with the reason when it is not there: ask with `describeWith` first
 */
export function need(name: string): string {
  const found = tools()[name]
  if (typeof found === 'string') return found
  throw new Error(`${name} is not available: ${found?.skipped ?? NOT_RUN_BY_SCRIPT}`)
}

/** Why a tool cannot be used here; undefined when it can. */
export function missing(name: string): string | undefined {
  const found = tools()[name]
  return typeof found === 'string' ? undefined : (found?.skipped ?? NOT_RUN_BY_SCRIPT)
}

/**
 * `describe` for tests that need tools. Where one is missing, the group is one skipped test whose name says why.
 *
 * Write the names as string literals in the call: test/e2e/run.mjs reads them from the source to know what to install.
 *
 * @param names tools and bundles of tools/catalog.mjs, e.g. `['helm4', 'cluster']`
 */
export function describeWith<const Name extends string>(
  names: readonly Name[],
  title: string,
  body: (paths: Readonly<Record<Name, string>>) => void,
): void {
  const lacking = names.map(name => ({ name, why: missing(name) })).find(({ why }) => why !== undefined)
  describe(title, () => {
    if (lacking) test.skip(`skipped, ${lacking.name} is missing: ${firstLine(lacking.why ?? '')}`, () => {})
    else body(Object.fromEntries(names.map(name => [name, need(name)])) as Record<Name, string>)
  })
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
