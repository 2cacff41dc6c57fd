import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * One test file below test/e2e.
 *
 * @typedef {object} Group
 * @property {string} name its path without `.test.ts`
 * @property {string} file
 * @property {string[]} needs tools and bundles that its `describeWith([...], …)` calls name
 */

/**
 * @param {string} folder test/e2e
 * @returns {Promise<Group[]>}
 */
export async function findGroups(folder) {
  const entries = await readdir(folder, { recursive: true })
  const files = entries.filter(file => file.endsWith('.test.ts')).sort()
  return Promise.all(
    files.map(async file => {
      const name = file
        .replace(/\.test\.ts$/, '')
        .split(sep)
        .join('/')
      return { name, file: join(folder, file), needs: needsOf(await readFile(join(folder, file), 'utf8')) }
    }),
  )
}

/**
 * Read from the source, so that no second list can go stale; hence the names must be literals.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function needsOf(source) {
  const lists = [...source.matchAll(/describeWith\(\s*\[([^\]]*)\]/g)].map(match => match[1] ?? '')
  return [...new Set(lists.flatMap(list => [...list.matchAll(/['"]([^'"]+)['"]/g)].map(match => match[1] ?? '')))]
}
