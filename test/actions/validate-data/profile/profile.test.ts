import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../../../actions/validate-data/src/contract.js'
import { step } from '../../../../actions/validate-data/src/main.js'
import { type ColumnProfile, type Profile, profileSchema } from '../../../../actions/validate-data/src/profile/index.js'
import { parseInputs } from '../../../../shared/contract/index.js'
import type { Outcome } from '../../../../shared/outcome/index.js'
import {
  outcomeDocument,
  type Report,
  renderHtml,
  renderMarkdown,
  renderTerminal,
} from '../../../../shared/report/index.js'
import { seededRandom } from '../../../../shared/stats/index.js'
import { type FakeContext, fakeContext, TERMINAL } from '../../../fakes/context.js'
import { ENGINE } from '../../../shared/data/workbench.js'

const open: FakeContext[] = []
afterEach(async () => {
  for (const ctx of open.splice(0)) await ctx.close()
})

async function run(
  data: string,
  given: Readonly<Record<string, string>> = {},
  checks = 'columns: {}\nrows: {min: 0}\n',
) {
  const ctx = await fakeContext({ tools: { locate: async () => ENGINE } })
  open.push(ctx)
  const name = given.data ?? 'data.csv'
  await writeFile(join(ctx.workspace, name), data)
  await writeFile(join(ctx.workspace, 'checks.yml'), `version: 1\n${checks}`)
  const texts = { data: name, checks: 'checks.yml', threads: '2', profile: 'true', ...given }
  const { inputs } = parseInputs(contract, new Map(Object.entries(texts)))
  const own = { ...ctx, temp: await mkdtemp(join(ctx.temp, 'run-')) }
  const outcome = await step.main(inputs, own, await step.prepare(inputs, own))
  return { outcome, ctx }
}

async function profiled(data: string, given?: Readonly<Record<string, string>>, checks?: string) {
  const { outcome, ctx } = await run(data, given, checks)
  const profile: Profile = profileSchema.parse(JSON.parse(await readFile(join(ctx.reportDir, 'profile.json'), 'utf8')))
  const columns = Object.fromEntries(profile.columns.map(column => [column.name, column]))
  return { outcome, profile, columns: columns as Record<string, ColumnProfile> }
}

const reportOf = (outcome: Outcome): Report => ({
  ...outcome,
  step: 'validate-data',
  title: 'MLOps validate data',
  host: TERMINAL,
  key: {},
  startedOn: '2026-07-01T00:00:00.000Z',
  finishedOn: '2026-07-01T00:00:01.000Z',
  reused: false,
  release: '1.0.0',
})

describe('a profile', () => {
  test('has exact numbers of each kind of column', async () => {
    const rows = Array.from({ length: 200 }, (_, i) =>
      [
        i + 1,
        i % 10 === 0 ? '' : (i % 7) / 2,
        ['Köln', 'Bonn', 'AB-12'][i % 3],
        `2026-06-${String(1 + (i % 30)).padStart(2, '0')}`,
        i % 2 === 0,
      ].join(','),
    )
    const { outcome, profile, columns } = await profiled(`id,x,city,day,flag\n${rows.join('\n')}\n`)
    expect(profile).toMatchObject({
      rows: 200,
      dataset: { name: 'data.csv', digest: expect.stringMatching(/^sha256:/) },
    })
    expect(columns.id).toMatchObject({
      type: 'integer',
      missing: 0,
      distinct: 200,
      min: 1,
      max: 200,
      numbers: { nan: 0, infinite: 0, mean: 100.5, stdev: expect.closeTo(57.879, 3) },
      quantiles: { exact: true, values: { '0.25': 50, '0.5': 100, '0.99': 198 } },
    })
    expect(columns.id!.histogram!.counts).toHaveLength(20)
    expect(columns.id!.histogram!.counts.reduce((a, b) => a + b)).toBe(200)
    expect(columns.x).toMatchObject({ type: 'number', missing: 20, distinct: 7, min: 0, max: 3 })
    expect(columns.x!.top!.reduce((sum, { rows: n }) => sum + n, 0)).toBe(180)
    expect(columns.city).toMatchObject({
      distinct: 3,
      texts: {
        shortest: 4,
        longest: 5,
        patterns: [
          { pattern: 'Aa', rows: 134 },
          { pattern: 'A-9', rows: 66 },
        ],
      },
      top: [
        { value: 'Bonn', rows: 67 },
        { value: 'Köln', rows: 67 },
        { value: 'AB-12', rows: 66 },
      ],
    })
    expect(columns.day).toMatchObject({ type: 'date', min: '2026-06-01', max: '2026-06-30', distinct: 30 })
    expect(columns.day!.histogram!.counts.reduce((a, b) => a + b)).toBe(200)
    expect(columns.flag).toMatchObject({ type: 'boolean', distinct: 2 })
    expect(outcome.files).toContainEqual({ path: 'profile.json', description: 'What 5 columns look like' })
  })

  test('keeps big integers, NaN, infinities, far-off values and empty columns apart', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => [
      9_007_199_254_740_993n + BigInt(i),
      i < 2 ? 'nan' : i < 4 ? 'inf' : i,
      i === 0 ? 1e9 : i,
      '',
    ])
    const { columns } = await profiled(`big,odd,far,none\n${rows.map(row => row.join(',')).join('\n')}\n`)
    expect(columns.big).toMatchObject({ min: '9007199254740993', max: '9007199254741092', distinct: 100 })
    expect(columns.odd).toMatchObject({ type: 'number', numbers: { nan: 2, infinite: 2, mean: 51.5 } })
    expect(columns.far!.histogram).toMatchObject({ above: 1, below: 0 })
    expect(columns.far!.histogram!.edges.at(-1)).toBeLessThan(1000)
    expect(columns.none).toEqual({ name: 'none', type: 'string', native: 'VARCHAR', missing: 100, distinct: 0 })
  })

  test('of no rows is one of zeros', async () => {
    const { profile } = await profiled('a,b\n', { 'allow-empty': 'true' })
    expect(profile.columns.map(({ missing, distinct }) => [missing, distinct])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  test('counts what cannot be read as the type that was asked for', async () => {
    const { columns } = await profiled(
      'a\n1\nx\n\n3\n"",\n'.replace('"",\n', ''),
      {},
      'columns:\n  a: {type: integer, tolerance: 1}\n',
    )
    expect(columns.a).toMatchObject({ unreadable: 1, distinct: 2, min: 1, max: 3 })
  })

  test('of nested JSON lines is there, too', async () => {
    const lines = [
      { a: { b: 1 }, c: [1, 2] },
      { a: { b: 1 }, c: [3] },
      { a: { b: 2 }, c: null },
    ]
    const { columns } = await profiled(lines.map(line => JSON.stringify(line)).join('\n'), { data: 'data.jsonl' })
    expect(columns.a).toMatchObject({ distinct: 2, missing: 0 })
    expect(columns.c).toMatchObject({ distinct: 2, missing: 1 })
  })

  test('shows nothing of a sensitive column but counts, anywhere', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${7700000 + i},secret-${i % 5},${i}`)
    const { outcome, columns } = await profiled(
      `pin,name,n\n${rows.join('\n')}\n`,
      { sensitive: 'pin' },
      'columns:\n  name: {sensitive: true}\n',
    )
    const counted = { missing: 0, sensitive: true }
    expect(columns.pin).toEqual({ name: 'pin', type: 'integer', native: 'BIGINT', distinct: 50, ...counted })
    expect(columns.name).toEqual({ name: 'name', type: 'string', native: 'VARCHAR', distinct: 5, ...counted })
    const report = reportOf(outcome)
    expect(renderHtml(report) + JSON.stringify(outcomeDocument(report))).not.toMatch(/77000\d\d|secret-\d/)
  })
})

test('without the input nothing is described', async () => {
  const { outcome, ctx } = await run('a\n1\n', { profile: 'false' })
  await expect(readFile(join(ctx.reportDir, 'profile.json'))).rejects.toThrow('ENOENT')
  expect(renderHtml(reportOf(outcome))).not.toContain('Profile')
})

test('a hundred columns are one page under 2 MiB, and the summary, the terminal and outcome.json stay small', async () => {
  const random = seededRandom(4)
  const names = Array.from({ length: 100 }, (_, i) => `column ${i} <b>&"'`)
  const rows = Array.from({ length: 400 }, () =>
    names
      .map((_, i) =>
        i % 3 === 0
          ? random.uniform().toFixed(5)
          : i % 3 === 1
            ? `<i>${random.integer(400)}</i>`
            : 20 + random.integer(9),
      )
      .join(','),
  )
  const header = names.map(name => `"${name.replaceAll('"', '""')}"`).join(',')
  const { outcome } = await profiled(`${header}\n${rows.join('\n')}\n`)
  const report = reportOf(outcome)
  const page = renderHtml(report)
  expect(page.length).toBeLessThan(2 * 2 ** 20)
  expect(page).toContain('column 99')
  expect(page).not.toMatch(/<i>\d|column \d+ <b>/)
  expect(JSON.stringify(outcomeDocument(report)).length).toBeLessThan(60_000)
  for (const text of [
    renderMarkdown(report),
    renderTerminal(report, { color: false, width: 100, detail: 'verbose' }),
  ]) {
    expect(text).toContain('column 99')
    expect(text).not.toMatch(/Profile|Distribution/)
  }
}, 60_000)
