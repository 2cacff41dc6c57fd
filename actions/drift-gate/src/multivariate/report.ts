import { type Block, block, type Measure } from '../../../../shared/outcome/index.js'
import { formatNumber, formatPercent, plural } from '../../../../shared/report/index.js'
import type { Multivariate } from './decide.js'

const SHOWN = 20

/** The classifier between the datasets: how well it tells them apart, and by what. */
export function multivariateSection({ finding, auc, rows, levels, columns }: Multivariate): Block {
  if (auc === undefined) return block.section('All columns together', [block.text(finding.message)])
  // Where nothing is told, the shares are those of chance.
  const told = auc.lower > 0.5 ? columns.filter(({ share }) => share > 0) : []
  return block.section('All columns together', [
    block.text(finding.message),
    block.plot(
      'How well a classifier tells the datasets apart',
      `AUC ${formatNumber(auc.estimate, { decimals: 3 })}, ${formatNumber(auc.lower, { decimals: 3 })} … ${formatNumber(auc.upper, { decimals: 3 })}; 0.5 is by chance, 1 without error.`,
      {
        kind: 'intervals',
        value: { label: 'AUC', min: Math.min(0.45, auc.lower), max: 1 },
        rows: [
          {
            label: 'classifier',
            estimate: auc.estimate,
            low: auc.lower,
            high: auc.upper,
            verdict: finding.verdict,
          },
        ],
        thresholds: [
          { value: 0.5, label: 'chance' },
          { value: levels.fail, label: 'fails' },
        ],
      },
    ),
    ...(told.length === 0 ? [] : [sharesTable(told)]),
    block.text(
      `Boosted trees of depth 3 on ${plural(rows.reference, 'row')} of the reference and ${plural(rows.current, 'current row')}, spread evenly over each; the AUC is the mean over five folds of rows that were not learned from. Its alarms are a family of their own beside those of the columns. A classifier that tells nothing is no proof that nothing changed.`,
    ),
  ])
}

function sharesTable(told: Multivariate['columns']): Block {
  return block.table(
    ['Column', { title: 'Share in telling them apart', align: 'right' }],
    told.slice(0, SHOWN).map(({ name, share }) => [name, formatPercent(share)]),
    told.length > SHOWN ? { caption: `The first ${SHOWN} of ${plural(told.length, 'column')}.` } : {},
  )
}

/** For the metrics file. */
export function multivariateMeasures({ auc }: Multivariate): Measure[] {
  if (auc === undefined) return []
  const help = 'AUC of a classifier between reference and current data, cross-validated, with one-sided bounds.'
  return (['estimate', 'lower', 'upper'] as const).map(bound => ({
    name: 'multivariate_auc',
    value: auc[bound],
    labels: { bound },
    help,
  }))
}
