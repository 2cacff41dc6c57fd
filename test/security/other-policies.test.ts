import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { step } from '../../actions/drift-gate/src/main.js'
import { ENGINE } from '../shared/data/workbench.js'
import { type Bench, bench } from '../shared/run/harness.js'

/** The drift policy and the data of drift-gate come the same ways as a checks file. */

const open: Bench[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function drift(policy: string, arrange: (one: Bench) => Promise<unknown> = async () => {}, given = {}) {
  const one = await bench()
  open.push(one)
  await mkdir(join(one.workspace, 'data'))
  for (const name of ['a.csv', 'b.csv']) await writeFile(join(one.workspace, 'data', name), 'x,y\n1,2\n3,4\n')
  await writeFile(join(one.workspace, 'drift.yml'), policy)
  await arrange(one)
  const inputs = { reference: 'data/a.csv', current: 'data/b.csv', policy: 'drift.yml', 'engine-path': ENGINE }
  return one.run(step, { ...inputs, ...given })
}

test.each<[string, string, RegExp]>([
  ['whose aliases multiply', `version: 1\n${doubling()}`, /POLICY_TOO_LARGE/],
  ['with a tag of code', 'version: 1\ncolumns: !!js/function "x"\n', /POLICY_SYNTAX/],
  ['that pollutes prototypes', 'version: 1\n__proto__: {polluted: yes}\n', /POLICY_INVALID/],
  ['with keys of objects', 'version: 1\nconstructor: {prototype: {polluted: yes}}\n', /POLICY_INVALID/],
])('a drift policy %s is refused', async (_, policy, code) => {
  const run = await drift(policy)
  expect(run.exitCode).toBe(2)
  expect(run.stdout + run.stderr).toMatch(code)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('data that is a link out of the workspace is refused', async () => {
  const run = await drift(
    'version: 1\n',
    async one => {
      await writeFile(join(one.workspace, '..', 'secret.csv'), 'x,y\nhidden-value,2\n')
      await symlink(join(one.workspace, '..', 'secret.csv'), join(one.workspace, 'data/c.csv'))
    },
    { current: 'data/c.csv' },
  )
  expect(run.exitCode).toBe(2)
  expect(run.stdout + run.stderr).toMatch(/DATA_LINK_OUTSIDE/)
  expect(run.stdout + run.stderr).not.toContain('hidden-value')
})

test('a time that is none is answered in words, not with a pattern', async () => {
  const run = await drift('version: 1\n', undefined, {
    'time-column': 'x',
    'current-window': '7d',
    'window-end': 'yesterday',
  })
  expect(run.exitCode).toBe(2)
  expect(run.stdout + run.stderr).toMatch(/a date or a time in\s+ISO 8601/)
  expect(run.stdout + run.stderr).not.toContain('\\d')
})

/** Nine levels of nine aliases each. */
function doubling(): string {
  const names = [...'abcdefghij']
  return names
    .map((name, index) => `${name}: &${name} [${(index === 0 ? 'x,' : `*${names[index - 1]},`).repeat(9)}]`)
    .join('\n')
}
