import { type Block, block } from '../../../../shared/outcome/index.js'
import { findingsTable, plural } from '../../../../shared/report/index.js'
import { bySeverity, worst } from '../../../../shared/verdict/index.js'
import type { DatasetDecision } from '../dataset.js'
import { multivariateSection } from '../multivariate/report.js'
import { slicesSection } from '../slices/report.js'
import { answersSection } from './answers.js'
import { columnsSection, plotsOf } from './columns.js'
import { dataSection } from './data.js'
import type { Judged } from './judged.js'
import { measuresTable } from './measures-table.js'
import { performanceSection } from './performance.js'

/** Beyond so many columns a summary has no table of all measures. */
const MANY = 30

/** The page below the headline, in the order of attention. */
export function blocksOf(judged: Judged, dataset: DatasetDecision, retrain: boolean): Block[] {
  const { columns, schema, decay, multivariate, answers, excluded, plan } = judged
  const blocks: Block[] = []
  if (schema.length > 0) blocks.push(block.section('Schema', [findingsTable(schema)]))
  const sections = [
    ...(columns.length > 0 ? [{ verdict: dataset.verdict, section: columnsSection(judged, dataset) }] : []),
    ...(decay === undefined
      ? []
      : [{ verdict: worst(decay.findings.map(({ verdict }) => verdict)), section: performanceSection(decay) }]),
    ...(multivariate === undefined
      ? []
      : [{ verdict: multivariate.finding.verdict, section: multivariateSection(multivariate) }]),
  ]
  blocks.push(...sections.sort((a, b) => bySeverity(b.verdict, a.verdict)).map(({ section }) => section))
  if (decay?.slices !== undefined) blocks.push(slicesSection(decay.slices))
  const plots = plotsOf(columns, plan.policy['max-plots'])
  // Elsewhere the small pictures of the columns table have to do.
  if (plots.length > 0) blocks.push({ ...block.section('Distributions', plots), pageOnly: true })
  if (columns.length > 0) {
    const measures = block.section('All measures', [measuresTable(columns.map(c => c.comparison))], true)
    blocks.push(columns.length > MANY ? { ...measures, pageOnly: true } : measures)
  }
  if (answers.length > 0) blocks.push(answersSection(answers))
  if (excluded.length > 0) {
    const rows = excluded.map(({ name, why }) => [name, why])
    blocks.push(
      block.section(`Not compared: ${plural(excluded.length, 'column')}`, [block.table(['Column', 'Why'], rows)], true),
    )
  }
  blocks.push(dataSection(judged, retrain))
  return blocks
}
