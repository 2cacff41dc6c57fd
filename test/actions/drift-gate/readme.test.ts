import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { ksAbove } from '../../../shared/stats/index.js'
import { snippetsOf } from '../../support/snippets.js'
import { project } from './project.js'

const { monthCsv, monthName } = await import(new URL('../../../demo/project/make-data.mjs', import.meta.url).href)
const readme = readFileSync(new URL('../../../actions/drift-gate/README.md', import.meta.url), 'utf8')

test('what the README quotes is what the step says, and its policy is one', async () => {
  const p = await project()
  const months = [1, 2, 3, 4, 5, 6]
  for (const month of [...months, 11]) await p.write(`data/${monthName(month)}`, monthCsv(month))
  const policy = snippetsOf(readme).find(({ text }) => text.startsWith('version: 1'))!.text
  const inputs = {
    reference: months.map(month => `data/${monthName(month)}`).join('\n'),
    current: `data/${monthName(11)}`,
  }
  await p.write('short.yml', 'version: 1\nexclude: [tx_id, ts, customer_id, label]\n')
  const outcome = await p.gate({ ...inputs, policy: 'short.yml' })
  for (const text of [outcome.headline, ...outcome.why.split('\n'), outcome.next]) expect(readme).toContain(text)

  await p.write('drift.yml', policy)
  expect((await p.gate({ ...inputs, policy: 'drift.yml' })).outputs['drifted-columns']).toEqual([
    'account_age_days',
    'channel',
  ])
}, 60_000)

test('the rows that the README says are needed', () => {
  const passes = (n: number, m: number) => ksAbove(1.36 * Math.sqrt(1 / n + 1 / m), n, m, 0.1).upperBound(0.05) <= 0.1
  expect([passes(30_000, 650), passes(30_000, 700)]).toEqual([false, true])
  expect([passes(1300, 1300), passes(1400, 1400)]).toEqual([false, true])
})
