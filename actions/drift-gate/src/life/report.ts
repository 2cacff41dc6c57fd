import { type Block, block } from '../../../../shared/outcome/index.js'
import { formatNumber, formatPercent, formatTime, plural } from '../../../../shared/report/index.js'
import { EXACT, type Finding, type Verdict } from '../../../../shared/verdict/index.js'
import type { DriftPlan } from '../plan.js'
import { cooldownSince, type Life, streakOf } from './life.js'
import type { BatchRecord } from './record.js'

/** What the memory of earlier batches makes of this one's own verdict. */
export interface InLife {
  readonly life: Life
  /** Batches in a row that failed by themselves, this one included. */
  readonly streak: number
  /** Fails by itself, but not often enough yet. */
  readonly waiting: boolean
  /** When retraining was last asked for, if that is too recent to ask again. */
  readonly cooling: string | undefined
}

export function inLife(life: Life, own: Verdict, plan: DriftPlan): InLife {
  const streak = streakOf(life.earlier, own)
  const { cooldown } = plan.policy.retrain
  return {
    life,
    streak,
    waiting: own === 'fail' && streak < plan.policy['fail-after'],
    cooling: cooldown === undefined ? undefined : cooldownSince(life.earlier, life.at, cooldown),
  }
}

/** What a reader must know who sees a verdict that is not the batch's own. */
export function lifeFindings(found: InLife | undefined, retrain: boolean, plan: DriftPlan): Finding[] {
  if (found === undefined) return []
  const { life, streak, waiting, cooling } = found
  const findings: Finding[] = []
  if (waiting) {
    findings.push({
      code: 'drift-not-lasting',
      verdict: 'warn',
      subject: 'fail-after',
      message: `This batch fails by itself, ${streak === 1 ? 'the first one' : `the ${streak} latest ones did`} of ${plan.policy['fail-after']} in a row that \`fail-after\` asks for.`,
      truth: EXACT,
      observed: streak,
      expected: plan.policy['fail-after'],
      remedy: 'Look at the columns below; the next batch that fails counts on.',
    })
  }
  if (cooling !== undefined && retrain) {
    findings.push({
      code: 'retrain-cooling',
      verdict: 'warn',
      subject: 'retrain.cooldown',
      message: `Retraining was asked for on ${formatTime(cooling)} and is not asked for again within the cooldown.`,
      truth: EXACT,
      observed: cooling,
      remedy: 'Wait for that retraining, or retrain by hand.',
    })
  }
  if (life.overspent && plan.policy['error-rate'] === 'lifetime') {
    findings.push({
      code: 'lifetime-overspent',
      verdict: 'warn',
      subject: 'state',
      message:
        'Two batches were judged at the same time as the same one of this life, so the chance of any false alarm over it is somewhat larger than `level`.',
      truth: EXACT,
      remedy: 'Let runs that share a state wait for one another (`concurrency` on GitHub, `resource_group` on GitLab).',
    })
  }
  return findings
}

const SHOWN = 60
const SERIES = 5

/** The life so far: verdicts, and the columns that moved most. */
export function lifeSection({ life }: InLife, record: BatchRecord, plan: DriftPlan): Block {
  const all = [...life.earlier, record].slice(-SHOWN)
  const blocks: Block[] = []
  const names = leading(all)
  if (all.length > 1 && names.length > 0) {
    const series = names.map(label => ({
      label,
      points: all.flatMap(({ distances, position }) => {
        const value = distances?.[label]
        return value === undefined ? [] : [[position, value] as const]
      }),
    }))
    blocks.push(
      block.plot(
        'Distance of this and earlier batches',
        `Of ${plural(all.length, 'batch', 'batches')}, the latest: ${names.map(name => `${name} ${formatNumber(record.distances?.[name] ?? Number.NaN, { decimals: 3 })}`).join(', ')}.`,
        { kind: 'lines', x: { label: 'batch' }, y: { label: 'distance', min: 0 }, series },
      ),
    )
  }
  blocks.push(
    block.table(
      [
        '',
        { title: 'Batch', align: 'right', format: { decimals: 0 } },
        'Judged',
        { title: 'Rows', align: 'right', format: { decimals: 0 } },
        'Drifted',
        'Retraining',
      ],
      all
        .toReversed()
        .map(({ verdict, position, at, rows, drifted, retrain }) => [
          { verdict },
          position,
          formatTime(at),
          rows,
          drifted.length === 0 ? 'none' : drifted.slice(0, 5).join(', ') + (drifted.length > 5 ? ', …' : ''),
          retrain ? 'asked for' : '',
        ]),
      { caption: 'Each batch by itself, the latest first.' },
    ),
  )
  if (plan.policy['error-rate'] === 'lifetime') {
    blocks.push(
      block.text(
        `Over all batches that are ever compared with this reference the chance of any false alarm is at most ${formatPercent(plan.policy.level)}: batch ${life.position} may spend ${formatPercent(plan.alarmLevel)} of it.`,
      ),
    )
  }
  return block.section('This batch among earlier ones', blocks)
}

/** Columns with the largest distance in any of the batches. */
function leading(records: readonly BatchRecord[]): string[] {
  const largest = new Map<string, number>()
  for (const { distances } of records) {
    for (const [name, value] of Object.entries(distances ?? {}))
      largest.set(name, Math.max(value, largest.get(name) ?? 0))
  }
  return [...largest]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SERIES)
    .map(([name]) => name)
}
