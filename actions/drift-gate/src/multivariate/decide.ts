import type { Engine } from '../../../../shared/data/index.js'
import { formatNumber, formatPercent, plural, quoted } from '../../../../shared/report/index.js'
import { domainClassifier } from '../../../../shared/stats/index.js'
import type { Finding, Truth, Verdict } from '../../../../shared/verdict/index.js'
import type { PlannedColumn } from '../columns.js'
import type { DriftPlan } from '../plan.js'
import type { Sides } from '../sides.js'
import { drawRows } from './read.js'

/** How well a classifier tells current rows from those of the reference, all columns together. */
export interface Multivariate {
  readonly finding: Finding
  readonly rows: { readonly reference: number; readonly current: number }
  readonly levels: { readonly warn: number; readonly fail: number }
  /** Absent where there were too few rows. */
  readonly auc?: { readonly estimate: number; readonly lower: number; readonly upper: number } | undefined
  /** Columns by their share in telling the sides apart, the largest first. */
  readonly columns: readonly { readonly name: string; readonly share: number }[]
}

/** A fold then holds 40 rows of each side; with fewer, DeLong's variance is a guess. */
const FEWEST = 200
const NAMED = 3
/** What a column of pure chance contributes stays below. */
const TELLING = 0.05

/**
 * fail: the area under the curve is shown to be above the fail level; warn: above the warn level; pass: shown to be at
 * most the fail level. Its alarms are a family of their own, as those of performance are.
 */
export async function decideMultivariate(
  engine: Engine,
  sides: Sides,
  plan: DriftPlan,
  columns: readonly PlannedColumn[],
): Promise<Multivariate | undefined> {
  const levels = plan.policy.multivariate
  if (levels === undefined || columns.length === 0) return undefined
  const drawn = await drawRows(engine, sides, columns, levels.rows)
  const { rows } = drawn
  if (Math.min(rows.reference, rows.current) < FEWEST) {
    return { rows, levels, columns: [], finding: tooFew(rows) }
  }
  const found = domainClassifier(drawn.features, drawn.labels)
  const { lower } = found.bounds(plan.alarmLevel)
  // Below one half it is chance: the other way round the same classifier would be above.
  const upper = Math.max(0.5, found.bounds(plan.policy.level).upper)
  const auc = { estimate: found.auc, lower, upper }
  const ranked = columns
    .map(({ name }, place) => ({ name, share: found.importances[place]! }))
    .sort((a, b) => b.share - a.share)
  return { rows, levels, auc, columns: ranked, finding: findingOf({ rows, levels, auc, columns: ranked }, plan) }
}

type Told = Required<Pick<Multivariate, 'rows' | 'levels' | 'columns'>> & {
  readonly auc: NonNullable<Multivariate['auc']>
}

export function verdictOf({ estimate, lower, upper }: Told['auc'], { warn, fail }: Multivariate['levels']): Verdict {
  if (lower > fail) return 'fail'
  if (lower > warn && estimate <= fail) return 'warn'
  return upper <= fail ? 'pass' : 'inconclusive'
}

function findingOf(told: Told, { policy, policyFile, alarmLevel }: DriftPlan): Finding {
  const { auc, levels, rows, columns } = told
  const verdict = verdictOf(auc, levels)
  const number = (value: number) => formatNumber(value, { decimals: 3 })
  const shown =
    verdict === 'pass'
      ? `shown to be at most ${number(auc.upper)}, fails above ${formatNumber(levels.fail)}`
      : verdict === 'inconclusive'
        ? `the true one lies in ${number(auc.lower)} … ${number(auc.upper)}, fails above ${formatNumber(levels.fail)}`
        : `shown to be at least ${number(auc.lower)}, ${verdict === 'fail' ? `fails above ${formatNumber(levels.fail)}` : `warns above ${formatNumber(levels.warn)}`}`
  const truth: Truth = {
    kind: 'error-controlled',
    procedure: `cross-validated AUC of a classifier between the datasets, DeLong’s variance by fold${alarmLevel < policy.level ? ', level / (t (t + 1)) for the t-th batch of this reference' : ''}`,
    level: policy.level,
    guarantee: 'asymptotic',
    assumptions: `rows are independent draws within each dataset, and folds count as independent of one another; it speaks about classifiers of this kind learned from ${plural(rows.reference + rows.current, 'row')}, so it is no upper bound for a better one`,
  }
  return {
    code: 'multivariate-drift',
    verdict,
    subject: 'all columns together',
    message: `A classifier tells current rows from those of the reference with AUC ${number(auc.estimate)}, ${shown}.${telling(told)}`,
    truth,
    observed: Number(auc.estimate.toPrecision(6)),
    expected: `at most ${formatNumber(levels.fail)}`,
    ...(verdict === 'pass' ? {} : { remedy: remedyOf(verdict, told) }),
    ...(verdict !== 'pass' && policyFile
      ? { location: { file: policyFile.file, line: policyFile.lineOf(['multivariate']) } }
      : {}),
  }

  function telling({ auc }: Told): string {
    const most = columns.filter(({ share }) => share >= TELLING).slice(0, NAMED)
    if (auc.lower <= 0.5 || most.length === 0) return ''
    return ` Most is told by ${most.map(({ name, share }) => `${quoted(name)} (${formatPercent(share)})`).join(', ')}.`
  }
}

function remedyOf(verdict: Verdict, { auc, levels, rows }: Told): string {
  if (verdict !== 'inconclusive') {
    return 'Look at the columns that tell most, together: where none of them drifted by itself, how they go together has changed.'
  }
  const gap = levels.fail - auc.estimate
  const needed = Math.ceil(Math.min(rows.reference, rows.current) * ((auc.upper - auc.estimate) / gap) ** 2)
  if (!(gap > 0) || needed > 1e7) {
    return 'The value lies too close to the level for any number of rows: set another level at `multivariate` of the policy.'
  }
  return `About ${plural(Math.ceil(needed / 100) * 100, 'row')} in each dataset would decide; \`multivariate.rows\` says how many are drawn at most.`
}

function tooFew(rows: Multivariate['rows']): Finding {
  return {
    code: 'multivariate-drift',
    verdict: 'inconclusive',
    subject: 'all columns together',
    message: `Whether a classifier tells the datasets apart cannot be said: it needs ${plural(FEWEST, 'row')} of each, and there are ${plural(rows.reference, 'row')} of the reference and ${plural(rows.current, 'current row')}.`,
    truth: { kind: 'exact' },
    observed: Math.min(rows.reference, rows.current),
    expected: `at least ${FEWEST}`,
    remedy: 'Collect more rows or take a longer window, or leave `multivariate` out of the policy.',
  }
}
