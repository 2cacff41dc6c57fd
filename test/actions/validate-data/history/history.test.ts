import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../../../actions/validate-data/src/contract.js'
import { type History, judgeHistory } from '../../../../actions/validate-data/src/history/index.js'
import { step } from '../../../../actions/validate-data/src/main.js'
import { parseInputs } from '../../../../shared/contract/index.js'
import type { Outcome } from '../../../../shared/outcome/index.js'
import {
  type OutcomeDocument,
  outcomeDocument,
  type Report,
  renderHtml,
  renderMarkdown,
} from '../../../../shared/report/index.js'
import { seededRandom } from '../../../../shared/stats/index.js'
import { type FakeContext, fakeContext, TERMINAL } from '../../../fakes/context.js'
import { ENGINE } from '../../../shared/data/workbench.js'

let ctx: FakeContext
beforeEach(async () => {
  ctx = await fakeContext({ tools: { locate: async () => ENGINE } })
})
afterEach(() => ctx.close())

const csv = (rows: number, mean = 10, cities = 3) =>
  `id,amount,city\n${Array.from({ length: rows }, (_, i) => `${i},${mean + (i % 5) - 2},c${i % cities}`).join('\n')}\n`

async function run(data: string, given: Readonly<Record<string, string>> = {}, checks = 'columns: {id: null}\n') {
  await writeFile(join(ctx.workspace, 'data.csv'), data)
  await writeFile(join(ctx.workspace, 'checks.yml'), `version: 1\n${checks}`)
  const texts = { data: 'data.csv', checks: 'checks.yml', threads: '2', history: 'runs/*/outcome.json', ...given }
  const { inputs } = parseInputs(contract, new Map(Object.entries(texts)))
  const own = { ...ctx, temp: await mkdtemp(join(ctx.temp, 'run-')) }
  const plan = await step.prepare(inputs, own)
  return { outcome: await step.main(inputs, own, plan), plan }
}

const reportOf = (outcome: Outcome, finishedOn = '2026-07-01T00:00:01.000Z'): Report => ({
  ...outcome,
  step: 'validate-data',
  title: 'MLOps validate data',
  host: TERMINAL,
  key: {},
  startedOn: '2026-07-01T00:00:00.000Z',
  finishedOn,
  reused: false,
  release: '1.0.0',
})

/** Outcomes of earlier runs, made from a real one with other numbers. */
async function earlier(count: number, change: (document: OutcomeDocument, run: number) => void = () => {}) {
  const { outcome } = await run(csv(1000))
  for (let at = 0; at < count; at++) {
    const document = outcomeDocument(reportOf(outcome, `2026-06-${String(at + 1).padStart(2, '0')}T00:00:00.000Z`))
    document.digests.subject[0]!.digest = { sha256: String(at).padStart(64, '0') }
    const details = document.details as { rows: number; statistics: { missing: number; mean?: number }[] }
    details.rows = 990 + at
    details.statistics[1]!.mean = 10 + (at % 3) / 10
    change(document, at)
    await mkdir(join(ctx.workspace, 'runs', String(at)), { recursive: true })
    await writeFile(join(ctx.workspace, 'runs', String(at), 'outcome.json'), JSON.stringify(document))
  }
}

const found = (outcome: Outcome) => outcome.findings.find(({ code }) => code === 'history')

describe('the history of a dataset', () => {
  test('is empty at first, and the run leaves what the next one needs', async () => {
    const { outcome } = await run(csv(100), {}, 'columns:\n  amount: {sensitive: true}\n')
    expect(outcome).toMatchObject({ verdict: 'pass', outputs: { 'history-runs': 0, 'history-p-value': undefined } })
    expect(outcome.details).toMatchObject({
      rows: 100,
      statistics: [
        { name: 'id', missing: 0, distinct: 100, mean: 49.5, stdev: expect.closeTo(29.01, 2) },
        { name: 'amount', missing: 0, distinct: 5 },
        { name: 'city', missing: 0, distinct: 3 },
      ],
    })
    expect((outcome.details!.statistics as object[])[1]).not.toHaveProperty('mean')
    expect(found(outcome)).toBeUndefined()
    expect(renderMarkdown(reportOf(outcome))).toContain('No verdict yet: 0 earlier runs of the 19')
    expect(ctx.log.text('notice')).toContain('No verdict yet')
  })

  test('gives no verdict below 1 / level - 1 runs, and one from there on', async () => {
    await earlier(18)
    const short = await run(csv(5))
    expect(short.outcome).toMatchObject({ verdict: 'pass', outputs: { 'history-runs': 18 } })
    expect(found(short.outcome)).toBeUndefined()

    await earlier(19)
    const { outcome } = await run(csv(5))
    expect(outcome.verdict).toBe('warn')
    expect(outcome.headline).toBe('validate-data warns: 1 of 4 checks, 5 rows')
    expect(found(outcome)).toMatchObject({
      verdict: 'warn',
      subject: 'dataset',
      observed: 0.05,
      truth: { kind: 'error-controlled', level: 0.05, guarantee: 'finite-sample' },
      remedy: expect.any(String),
    })
    expect(outcome.why).toMatch(
      /the dataset is like the 19 runs before it.*no run lies as far off \(p = 0.05, level 5 %/,
    )
    expect(outcome.outputs).toMatchObject({ 'history-runs': 19, 'history-p-value': 0.05 })
    const page = renderHtml(reportOf(outcome))
    expect(page).toContain('Largest deviation of each run')
    expect(outcome.evidence!.dependencies).toHaveLength(19)
  })

  test.each([
    ['like the others', csv(1001), 'pass', ''],
    ['with other means', csv(1001, 40), 'warn', 'mean of amount 40, '],
    ['with many more categories', csv(1001, 10, 400), 'warn', 'distinct values of city 400, '],
    ['with missing values', csv(1001).replace(/c1$/gm, ''), 'warn', 'missing values of city 33.4 %, '],
  ])('a run %s', async (_, data, verdict, words) => {
    await earlier(24)
    const { outcome } = await run(data)
    expect(outcome.verdict).toBe(verdict)
    expect(found(outcome)!.message).toContain(words)
  })

  test('counts each dataset once, and says what it leaves out', async () => {
    await earlier(22, (document, at) => {
      if (at === 20) document.digests.subject[0]!.digest = { sha256: String(3).padStart(64, '0') }
      if (at === 21) delete (document.details as { statistics?: unknown }).statistics
      if (at === 5) (document.details as { statistics: { name: string }[] }).statistics[2]!.name = 'town'
    })
    const { outcome, plan } = await run(csv(1000))
    expect(plan.history).toMatchObject({ repeated: 1, without: 1 })
    expect(plan.history!.runs.map(({ finishedOn }) => finishedOn)).toEqual(
      [...plan.history!.runs].map(({ finishedOn }) => finishedOn).sort(),
    )
    expect(plan.history!.runs).toHaveLength(20)
    const text = renderMarkdown(reportOf(outcome))
    expect(text).toContain('Not compared, because not every run has them: `city`, `town`')
    expect(text).toContain('1 outcome without column statistics')
    expect(text).toContain('1 outcome of a dataset that is here already')
  })

  test('does not count the run of the same data, which is found again', async () => {
    await earlier(2)
    const first = await run(csv(321))
    await mkdir(join(ctx.workspace, 'runs', 'own'))
    await writeFile(
      join(ctx.workspace, 'runs', 'own', 'outcome.json'),
      JSON.stringify(outcomeDocument(reportOf(first.outcome))),
    )
    const again = await run(csv(321))
    expect(again.plan.history).toMatchObject({ repeated: 1, runs: { length: 2 } })
    expect(again.plan.key).toEqual(first.plan.key)
    const other = await run(csv(321), { 'history-level': '0.1' })
    expect(other.plan.key).not.toEqual(first.plan.key)
  })

  test('refuses a file that is no outcome of this step', async () => {
    await mkdir(join(ctx.workspace, 'runs', 'x'), { recursive: true })
    await writeFile(join(ctx.workspace, 'runs', 'x', 'outcome.json'), '{"schema": "other"}')
    await expect(run(csv(5))).rejects.toMatchObject({
      code: 'VALIDATE_BASELINE',
      message: expect.stringContaining('runs/x'),
    })
    await expect(run(csv(5), { history: 'runs/*/outcome.json\n!runs/x/*' })).resolves.toBeDefined()
  })
})

test('exchangeable runs are called odd no more often than the level says', () => {
  const random = seededRandom(21)
  const [N, level] = [300, 0.1]
  const draw = () => ({
    rows: 1000 + random.integer(100),
    columns: ['a', 'b', 'c', 'd'].map((name, at) => ({
      name,
      missing: at === 0 ? 0 : random.integer(4 ** at),
      distinct: at === 1 ? 7 : 100 + random.integer(10),
      ...(at > 1 ? { mean: Math.tan(Math.PI * (random.uniform() - 0.5)), stdev: 1 } : {}),
    })),
  })
  let odd = 0
  for (let i = 0; i < N; i++) {
    const runs = Array.from({ length: 12 }, (_, at) => ({
      ...draw(),
      name: `${at}`,
      finishedOn: '',
      descriptor: { name: '', digest: {} },
    }))
    const history: History = { runs, without: 0, repeated: 0 }
    if (judgeHistory(history, draw(), level).pValue! <= level) odd++
  }
  expect(odd / N).toBeGreaterThan(0.02)
  expect(odd / N).toBeLessThanOrEqual(level + 3 * Math.sqrt((level * (1 - level)) / N))
})
