import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { command } from '../../../actions/drift-gate/src/profile/command.js'
import { contract } from '../../../actions/drift-gate/src/profile/contract.js'
import type { DriftProfile } from '../../../actions/drift-gate/src/profile/schema.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { csv, finding, type Project, project, table } from './project.js'

async function profile(p: Project, given: Readonly<Record<string, string>>): Promise<DriftProfile> {
  const named = { ...contract, name: 'drift-gate profile' }
  const { inputs } = parseInputs(
    named,
    new Map(Object.entries({ threads: '2', 'output-file': 'profile.json', ...given })),
  )
  await command.run(inputs, {
    ...p.ctx,
    async writeFile(path, text) {
      await mkdir(dirname(join(p.ctx.workspace, path)), { recursive: true })
      await writeFile(join(p.ctx.workspace, path), text)
    },
  })
  return JSON.parse(await readFile(join(p.ctx.workspace, 'profile.json'), 'utf8')) as DriftProfile
}

const rows = (n: number, seed: number, shift = 0) =>
  table(n, seed, (random, i) => ({
    id: i,
    amount: random.uniform() < 0.03 ? '' : (Math.exp(random.normal()) + shift).toFixed(4),
    hour: Math.floor(random.uniform() * 24),
    channel: random.pick('pos', 'pos', 'web', shift > 0 ? 'app' : 'atm'),
    flag: random.uniform() < 0.2,
    ts: new Date(Date.UTC(2026, 0, 1 + Math.floor((i / n) * 60))).toISOString(),
  }))

const measuresOf = (outcome: Outcome) =>
  new Map(
    (outcome.measures ?? [])
      .filter(({ name }) => name === 'drift')
      .map(({ labels, value }) => [`${labels!.column} ${labels!.measure}`, value]),
  )

describe('a profile in the place of the reference', () => {
  test('binned measures are those of the rows; the others are near, and the decision allows for the rest', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    const made = await profile(p, { data: 'ref.csv' })
    expect(made.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['id', 'excluded'],
      ['amount', 'numeric'],
      ['hour', 'numeric'],
      ['channel', 'categorical'],
      ['flag', 'categorical'],
      ['ts', 'excluded'],
    ])
    for (const [seed, shift] of [
      [2, 0],
      [3, 0.3],
    ] as const) {
      await p.write('cur.csv', csv(rows(4000, seed, shift)))
      const whole = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
      const stored = await p.gate({ profile: 'profile.json', current: 'cur.csv' })
      expect(stored.verdict).toBe(whole.verdict)
      expect(stored.outputs['drifted-columns']).toEqual(whole.outputs['drifted-columns'])
      const [a, b] = [measuresOf(whole), measuresOf(stored)]
      for (const [name, value] of b) {
        const [column, measure] = name.split(' ')
        const near = ['ks', 'ks_with_missing', 'wasserstein', 'wasserstein_scaled'].includes(measure!)
        // `hour` has fewer values than the grid has points, so that nothing of it is approximate.
        if (!near || column === 'hour') expect([name, value]).toEqual([name, expect.closeTo(a.get(name)!, 9)])
        else expect(Math.abs(value - a.get(name)!)).toBeLessThan(measure!.startsWith('wasserstein') ? 0.1 : 0.005)
      }
      expect([...b.keys()].filter(name => name.endsWith('psi'))).toHaveLength(4)
    }
  })

  test('what changed is said from a profile as well, new categories included', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await profile(p, { data: 'ref.csv' })
    await p.write('cur.csv', csv(rows(4000, 3, 0.5)))
    const outcome = await p.gate({ profile: 'profile.json', current: 'cur.csv' })
    expect(finding(outcome, 'column-drift', 'channel')?.message).toMatch(/new: `app`|`atm` is gone/i)
    expect(finding(outcome, 'column-drift', 'amount')?.message).toMatch(/[Mm]edian/)
    expect(outcome.evidence?.dependencies).toMatchObject([
      { name: 'profile.json', digest: { sha256: expect.any(String) } },
    ])
  })

  test('chunks teach levels, and three sigma has its spread, without the rows', async () => {
    const p = await project()
    await p.write('drift.yml', 'version: 1\nlevels: learned\n')
    await p.write('ref.csv', csv(rows(6000, 1)))
    const made = await profile(p, { data: 'ref.csv', 'time-column': 'ts', 'chunk-length': '6d', policy: 'drift.yml' })
    const amount = made.columns.find(({ name }) => name === 'amount')
    expect(amount?.chunks?.length).toBeGreaterThanOrEqual(9)
    await p.write('cur.csv', csv(rows(4000, 2)))
    const outcome = await p.gate({ profile: 'profile.json', current: 'cur.csv', policy: 'drift.yml' })
    const highest = Math.max(...(amount?.chunks ?? []))
    expect(finding(outcome, 'column-drift', 'amount')?.expected).toBe(`at most ${Number(highest.toPrecision(4))}`)
    await p.write('drift.yml', 'version: 1\ndecide: three-sigma\n')
    const thumb = await p.gate({ profile: 'profile.json', current: 'cur.csv', policy: 'drift.yml' })
    expect(thumb.verdict).toBe('pass')
  })

  test('a hundred columns stay below a mebibyte', async () => {
    const p = await project()
    const wide = table(1500, 5, random =>
      Object.fromEntries(
        Array.from({ length: 100 }, (_, k) => [`c${k}`, k % 4 === 0 ? random.pick('a', 'b', 'c') : random.normal()]),
      ),
    )
    await p.write('ref.csv', csv(wide))
    await profile(p, { data: 'ref.csv' })
    const { length } = await readFile(join(p.ctx.workspace, 'profile.json'))
    expect(length).toBeLessThan(2 ** 20)
  }, 60_000)

  test('what it cannot be, or cannot answer, is an error and never a pass', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(600, 1)))
    await p.write('cur.csv', csv(rows(400, 2)))
    const made = await profile(p, { data: 'ref.csv' })
    const gate = (more: Readonly<Record<string, string>> = {}) =>
      p.gate({ profile: 'profile.json', current: 'cur.csv', ...more })
    const refused = { code: 'DRIFT_PROFILE' }
    await expect(p.gate({ profile: 'none.json', current: 'cur.csv' })).rejects.toMatchObject(refused)
    await expect(gate({ current: 'ref.csv' })).rejects.toMatchObject({ code: 'DRIFT_SAME_DATA' })
    const put = (of: unknown) => p.write('profile.json', typeof of === 'string' ? of : JSON.stringify(of))
    for (const [broken, why] of [
      ['not json', /it is not JSON/],
      [{ schema: 'urn:mlops-actions:schema:drift-profile:v2' }, /version v2/],
      [{ schema: 'urn:other' }, /no drift profile/],
      [{ ...made, rows: 601 }, /do not add up to 601/],
      [{ ...made, columns: [{ name: 'x' }] }, /columns\.0/],
    ] as const) {
      await put(broken)
      await expect(gate()).rejects.toThrow(why)
    }
    await put(made)
    await p.write('drift.yml', 'version: 1\ncolumns:\n  hour: { type: categorical }\n')
    await expect(gate({ policy: 'drift.yml' })).rejects.toThrow(/profile has `hour` as numeric/)
    await p.write('drift.yml', 'version: 1\ndecide: ranks\n')
    await expect(gate({ policy: 'drift.yml' })).rejects.toMatchObject({ code: 'DRIFT_PROFILE_ROWS', line: 2 })
    await expect(gate({ label: 'flag', score: 'amount' })).rejects.toMatchObject({ code: 'DRIFT_PROFILE_ROWS' })
    await p.write('cur.csv', 'other\n1\n')
    await expect(gate()).rejects.toMatchObject({ code: 'DRIFT_NO_COMMON_COLUMNS' })
  })
})
