import { type Block, block } from '../../../shared/outcome/index.js'
import { formatPercent, formatSeconds } from '../../../shared/report/index.js'
import type { Ended } from './report.js'
import { eValue } from './tables.js'

/** Plots of thousands of looks show no more than this many points each. */
const MAX_POINTS = 400
/** Evidence is drawn between these, whatever it grew to. */
const [LOWEST, HIGHEST] = [1e-4, 1e6]

type Point = readonly [x: number, y: number]

/** Weight, error rates, their ratio, and the evidence, each over the same time. */
export function plotsOf({ observed, run }: Ended): Block[] {
  const { looks, judge, weights, milliseconds } = observed
  const seconds = milliseconds / 1000
  const x = { label: 'time since the first shift (s)', min: 0, max: Math.max(1, seconds) }
  const last = weights.at(-1)!
  const plots: Block[] = [
    block.plot(
      'Weight of the canary',
      `In ${weights.length} steps to ${last.percent} % within ${formatSeconds(last.seconds)}.`,
      {
        kind: 'lines',
        x,
        y: { label: 'share of requests (%)', min: 0, max: 100 },
        series: [
          {
            label: 'asked for',
            staircase: true,
            points: [...weights.map(({ seconds, percent }): Point => [seconds, percent]), [seconds, last.percent]],
          },
        ],
      },
    ),
  ]
  if (looks.length === 0) return plots
  const keep = thin(looks.length)
  const { alpha, beta } = run.canary
  const at = (index: number) => looks[index]!.seconds
  const { history } = judge
  const final = history.at(-1)!

  if (judge.metrics[0]!.metric.kind === 'errors') {
    const rates = cumulativeRates(looks)
    plots.push(
      block.plot(
        'Error rates',
        `At the end ${formatPercent(rates.canary.at(-1)!)} of the canary’s requests failed and ${formatPercent(rates.baseline.at(-1)!)} of the stable release’s.`,
        {
          kind: 'lines',
          x,
          y: { label: 'bad requests so far (%)', min: 0 },
          series: (['canary', 'baseline'] as const).map(track => ({
            label: track === 'canary' ? 'canary' : 'stable',
            points: keep
              .filter(index => Number.isFinite(rates[track][index]))
              .map((index): Point => [at(index), rates[track][index]! * 100]),
          })),
        },
      ),
    )
    const known = keep.filter(index => Number.isFinite(judge.ratios[index]!.upper) && judge.ratios[index]!.lower > 0)
    if (known.length > 1) plots.push(ratioPlot(known, at, observed, run.canary, x))
  }

  const value = (log: number) => Math.min(HIGHEST, Math.max(LOWEST, Math.exp(log)))
  plots.push(
    block.plot(
      'Evidence',
      `At the end ${eValue(final.rollback)} for a rollback (needed: ${Math.round(1 / alpha)}) and ${eValue(final.promotion)} for a promotion (needed: ${Math.round(1 / beta)}).`,
      {
        kind: 'lines',
        x,
        y: { label: 'e-value', scale: 'log', min: LOWEST, max: HIGHEST },
        series: [
          { label: 'for rollback', points: keep.map((index): Point => [at(index), value(history[index]!.rollback)]) },
          {
            label: 'for promotion (weakest claim)',
            points: keep.map((index): Point => [at(index), value(history[index]!.promotion)]),
          },
        ],
        thresholds:
          alpha === beta
            ? [{ value: 1 / alpha, label: '1/α = 1/β' }]
            : [
                { value: 1 / alpha, label: '1/α: roll back' },
                { value: 1 / beta, label: '1/β: promote' },
              ],
      },
    ),
  )
  return plots
}

function ratioPlot(
  known: readonly number[],
  at: (index: number) => number,
  { judge }: Ended['observed'],
  { alpha }: Ended['run']['canary'],
  x: { label: string; min: number; max: number },
): Block {
  const { metric, ratio } = judge.metrics[0]!
  const interval = (index: number) => judge.ratios[index]!
  return block.plot(
    'Error ratio, canary over stable',
    `At the end between ${ratio!.lower.toPrecision(2)} and ${ratio!.upper.toPrecision(2)}, with ${formatPercent(1 - alpha)} at every look.`,
    {
      kind: 'lines',
      x,
      y: { label: 'ratio of error rates', scale: 'log' },
      series: [
        {
          label: `${formatPercent(1 - alpha)} at every look`,
          points: known.map((index): Point => [at(index), Math.sqrt(interval(index).lower * interval(index).upper)]),
          band: known.map(index => [at(index), interval(index).lower, interval(index).upper] as const),
        },
      ],
      thresholds: [
        { value: metric.ratio, label: `rollback above ${metric.ratio}` },
        { value: metric.ratioMax, label: `promotion below ${metric.ratioMax}` },
      ],
    },
  )
}

function cumulativeRates(looks: Ended['observed']['looks']): Record<'canary' | 'baseline', number[]> {
  const rates = { canary: [] as number[], baseline: [] as number[] }
  for (const track of ['canary', 'baseline'] as const) {
    let n = 0
    let bad = 0
    for (const look of looks) {
      n += look[track].n
      bad += look[track].x
      rates[track].push(bad / n)
    }
  }
  return rates
}

/** Indices of at most MAX_POINTS looks, evenly, the last one always among them. */
function thin(length: number): number[] {
  const stride = Math.max(1, Math.ceil(length / MAX_POINTS))
  return Array.from({ length }, (_, index) => index).filter(index => (length - 1 - index) % stride === 0)
}
