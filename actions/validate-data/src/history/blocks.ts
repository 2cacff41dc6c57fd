import { type Block, block, type PlotBlock } from '../../../../shared/outcome/index.js'
import { formatPercent, plural } from '../../../../shared/report/index.js'
import { type HistoryJudgement, type Measure, valueText } from './judge.js'

const LISTED = 20
const PLOTTED = 3
/** As many as a terminal shows one by one. */
const SPARKS = 16

/** How this run stands among the earlier ones, with the runs as lines over time. */
export function historyBlocks(judgement: HistoryJudgement): Block[] {
  const { measures, scores } = judgement
  const blocks: Block[] = [block.text(standing(judgement))]
  const told = aside(judgement)
  if (told !== '') blocks.push(block.text(told))
  if (scores.length === 0) return blocks
  blocks.push(
    block.table(
      [
        'Measure',
        { title: 'This run', align: 'right' },
        { title: 'Least before', align: 'right' },
        { title: 'Most before', align: 'right' },
        { title: 'Deviation', align: 'right', format: { decimals: 1 } },
        'Last runs, this one last',
      ],
      measures.slice(0, LISTED).map(one => {
        const before = one.values.slice(0, -1)
        const [low, high] = [Math.min(...before), Math.max(...before)]
        return [
          one.label,
          valueText(one, one.values.at(-1)!),
          valueText(one, low),
          valueText(one, high),
          one.deviation,
          { spark: heights(one.values.slice(-SPARKS)) },
        ]
      }),
      { caption: `Farthest off of ${plural(measures.length, 'measure')}, in standard deviations of the other runs` },
    ),
  )
  const rows = measures.find(({ label }) => label === 'rows')!
  const plotted = [rows, ...measures.filter(one => one !== rows).slice(0, PLOTTED)]
  return [...blocks, scorePlot(judgement), ...plotted.map(timeline)]
}

/** The verdict in words, or what it lacks. */
export function standing({ pValue, level, earlier, needed }: HistoryJudgement): string {
  if (pValue === undefined) {
    return `No verdict yet: ${plural(earlier, 'earlier run')} of the ${needed} that a level of ${formatPercent(level)} needs. With fewer, even the oddest run would be no surprise.`
  }
  const odd = pValue <= level ? 'This run is odd among' : 'Nothing odd among'
  return `${odd} ${plural(earlier, 'earlier run')}: its largest deviation has rank p = ${Number(pValue.toPrecision(3))}, the level is ${formatPercent(level)} over the whole table. Where the runs are exchangeable, a run like the others is called odd with at most that probability.`
}

function aside({ left, history }: HistoryJudgement): string {
  const { without, repeated } = history
  return [
    without === 0
      ? ''
      : `${plural(without, 'outcome')} without column statistics (written without \`history\` and \`profile\`) not counted.`,
    repeated === 0 ? '' : `${plural(repeated, 'outcome')} of a dataset that is here already not counted.`,
    left.length === 0
      ? ''
      : `Not compared, because not every run has them: ${left
          .slice(0, 10)
          .map(name => `\`${name}\``)
          .join(', ')}${left.length > 10 ? ', …' : ''}.`,
  ]
    .filter(text => text !== '')
    .join(' ')
}

/** The difference to the least, so that a line that moves little is seen to move. */
function heights(values: readonly number[]): number[] {
  const low = Math.min(...values)
  return values.map(value => value - low)
}

const RUNS = { label: 'runs, oldest first' }

function scorePlot({ scores }: HistoryJudgement): PlotBlock {
  const earlier = scores.slice(0, -1)
  const last = scores.at(-1)!
  return block.plot(
    'Largest deviation of each run',
    `This run, the last, has ${last.toFixed(1)}; the earlier ones reach ${Math.max(...earlier).toFixed(1)}.`,
    {
      kind: 'lines',
      x: RUNS,
      y: { label: 'standard deviations of the other runs', min: 0 },
      series: [{ label: 'largest deviation', points: scores.map((score, run) => [run + 1, score]) }],
      thresholds: [{ value: last, label: 'this run' }],
    },
  )
}

function timeline(one: Measure): PlotBlock {
  const { label, values, unit } = one
  const before = values.slice(0, -1)
  return block.plot(
    label,
    `${valueText(one, values.at(-1)!)} in this run, the last; ${valueText(one, Math.min(...before))} to ${valueText(one, Math.max(...before))} before.`,
    {
      kind: 'lines',
      x: RUNS,
      y: { label: unit === 'share' ? `${label} (share)` : label },
      series: [{ label, points: values.map((value, run) => [run + 1, value]) }],
    },
  )
}
