import { type Block, block, type Cell } from '../../../../shared/outcome/index.js'
import { formatCount, formatPercent, formatTime, signed } from '../../../../shared/report/index.js'
import type { PreviousRun } from '../baseline.js'
import type { Change, Compared, Comparison } from '../comparison/index.js'
import type { Findings } from './found.js'

const WORDS: Readonly<Record<Change, string>> = {
  new: 'newly failing',
  worse: 'worse',
  known: 'no worse',
  fixed: 'fixed',
  same: 'as before',
}
const ORDER: readonly Change[] = ['new', 'worse', 'fixed', 'known', 'same']

/** What changed since the baseline: rows, and every check that fails or failed. */
export function comparisonBlocks(comparison: Comparison, { place }: Pick<Findings, 'place'>): Block[] {
  const changed = comparison.checks
    .filter(({ change }) => change !== 'same')
    .sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change))
  const attention = changed.filter(({ change }) => change !== 'known').length
  const rows = changed.map((compared): Cell[] => [
    { verdict: compared.result.verdict },
    compared.result.check.label,
    WORDS[compared.change],
    beforeOf(compared),
    compared.result.failing ?? compared.result.observed,
    place.lineOf(compared.result.check) ?? null,
  ])
  const gone = comparison.gone.map((record): Cell[] => [
    null,
    record.label,
    'not checked any more',
    record.failing ?? record.observed,
    null,
    null,
  ])
  const blocks: Block[] = [block.text(summaryOf(comparison))]
  if (rows.length + gone.length === 0) return blocks
  const columns = [
    '',
    'Check',
    'Change',
    { title: 'Failing before', align: 'right', format: { decimals: 0 } },
    { title: 'Failing now', align: 'right', format: { decimals: 0 } },
    { title: 'Line', align: 'right', format: { decimals: 0 } },
  ] as const
  // What goes away unseen is worth a look, what is known and no worse is not.
  const table = [...rows.slice(0, attention), ...gone, ...rows.slice(attention)]
  blocks.push(block.table(columns, table, { attention: attention + gone.length }))
  return blocks
}

/** A baseline of a release that left no record of each check. */
export function incomparable({ name, headline }: PreviousRun): Block {
  return block.text(
    `\`${name}\` does not tell how each check ended, so checks are not compared with it. Its headline: ${headline}.`,
  )
}

function beforeOf({ before }: Compared): Cell {
  if (before === undefined) return 'not checked'
  return before.failing ?? before.observed
}

/** `5,200 rows, 5,000 before (+4 %). 1 newly failing, …` */
function summaryOf({ rows, rowsBefore, checks, gone, previous }: Comparison): string {
  const counts = ORDER.filter(change => change !== 'same').flatMap(change => {
    const count = checks.filter(compared => compared.change === change).length
    return count === 0 ? [] : [`${formatCount(count)} ${WORDS[change]}`]
  })
  if (gone.length > 0) counts.push(`${formatCount(gone.length)} not checked any more`)
  const commit = previous.host.commit === undefined ? '' : ` of commit ${previous.host.commit.slice(0, 12)}`
  const when = ` from ${formatTime(previous.finishedOn)}`
  return [
    `${formatCount(rows)} rows${rowsBefore === undefined ? '' : `, ${formatCount(rowsBefore)} before${differenceOf(rows, rowsBefore)}`}.`,
    `Checks: ${counts.length === 0 ? 'none fails or failed' : counts.join(', ')}.`,
    `The baseline is \`${previous.name}\`${commit}${when}; it said ${previous.verdict}.`,
  ].join(' ')
}

function differenceOf(rows: number, before: number): string {
  if (rows === before || before === 0) return ''
  return ` (${signed(formatPercent(rows / before - 1))})`
}
