import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { csv, type Project, project, table } from '../actions/drift-gate/project.js'
import { describeWith } from './need.js'

/** Columns of each kind that pandas tells apart when it reads a CSV file, but free text: that needs a classifier. */
const rows = (n: number, seed: number, shift: number) =>
  table(n, seed, random => ({
    amount: (random.normal() + shift).toFixed(4),
    holes: random.uniform() < 0.1 ? '' : (random.normal() * 3).toFixed(3),
    code: Math.floor(random.uniform() * (shift > 0 ? 6 : 8)),
    count: Math.floor(random.uniform() * 40),
    gappy: random.uniform() < 0.05 ? '' : Math.floor(random.uniform() * 6),
    channel: random.uniform() < 0.5 + shift / 4 ? 'pos' : 'web',
    city: random.pick('Bonn', 'Köln', 'Ulm', shift > 0 ? 'Jena' : 'Trier'),
    flag: random.uniform() < 0.3 ? 'True' : 'False',
    constant: 7,
  }))

interface Said {
  readonly columns: Readonly<Record<string, readonly [method: string, threshold: number, score: number]>>
  readonly drifted: number
}

describeWith(['python-evidently'], '`compat: evidently` over whole datasets', tools => {
  async function both(p: Project, n: number, m: number, shift: number) {
    await p.write('drift.yml', 'version: 1\ncompat: evidently\n')
    await p.write('ref.csv', csv(rows(n, 1, 0)))
    await p.write('cur.csv', csv(rows(m, 2, shift)))
    const files = ['ref.csv', 'cur.csv'].map(name => join(p.ctx.workspace, name))
    const { status, stdout, stderr } = spawnSync(
      tools['python-evidently'],
      ['test/e2e/evidently_report.py', ...files],
      {
        encoding: 'utf8',
      },
    )
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' })
    return { said: JSON.parse(stdout) as Said, outcome }
  }

  // Sizes on both sides of the thousand rows at which Evidently changes its tests.
  test.each([
    [600, 500, 0.5],
    [1500, 1200, 0.5],
    [1500, 1200, 0],
  ])(
    '%i and %i rows, shifted by %d: the same tests, scores and alarms',
    async (n, m, shift) => {
      const { said, outcome } = await both(await project(), n, m, shift)
      const ours = outcome.findings.filter(({ code }) => code === 'column-drift')
      expect(ours.map(({ subject }) => subject).sort()).toEqual(Object.keys(said.columns).sort())
      for (const { subject, message, observed } of ours) {
        const [method, , score] = said.columns[subject]!
        expect([subject, message]).toEqual([subject, expect.stringContaining(`Evidently’s ${method}`)])
        expect([subject, Number(observed)]).toEqual([subject, expect.closeTo(score, 5)])
      }
      expect((outcome.outputs['drifted-columns'] as string[]).length).toBe(said.drifted)
      expect(outcome.verdict === 'fail').toBe(said.drifted / ours.length >= 0.5)
    },
    120_000,
  )
})
