import { type Block, block, type Cell, type PlotBlock, type SectionBlock } from '../../../../shared/outcome/index.js'
import { formatCount, formatNumber, formatPercent, plural } from '../../../../shared/report/index.js'
import { HIDDEN } from '../sensitive.js'
import { SHARES } from './distribution.js'
import type { ColumnProfile, Profile } from './model.js'

const LABEL = 28

/** The profile as a section of the HTML page: all columns in one table, each with its details below, folded. */
export function profileSection(profile: Profile): SectionBlock {
  const { rows, columns } = profile
  return {
    ...block.section('Profile', [
      block.text(
        `${plural(rows, 'row')}, ${plural(columns.length, 'column')}; \`profile.json\` has the same and more.`,
      ),
      block.table(
        [
          'Column',
          'Type',
          { title: 'Missing', format: { percent: true } },
          { title: 'Distinct', format: { decimals: 0 } },
          'Distribution',
          'Values',
          { title: 'Median', align: 'right' },
          { title: 'Mean', align: 'right' },
        ],
        columns.map((column): Cell[] => [
          column.name,
          column.type,
          rows === 0 ? null : column.missing / rows,
          column.distinct,
          column.histogram === undefined ? commonest(column, rows) : { spark: column.histogram.counts },
          spanOf(column),
          column.quantiles === undefined ? null : shortEnd(column.quantiles.values['0.5'] ?? null),
          column.numbers?.mean == null ? null : formatNumber(column.numbers.mean),
        ]),
      ),
      ...columns.map(column => block.section(titleOf(column, rows), detailsOf(column, rows), true)),
    ]),
    pageOnly: true,
  }
}

function titleOf({ name, type, missing, distinct }: ColumnProfile, rows: number): string {
  const lacking = missing === 0 ? 'none missing' : `${formatPercent(missing / rows)} missing`
  return `${name} · ${type} · ${lacking} · ${formatCount(distinct)} distinct`
}

function detailsOf(column: ColumnProfile, rows: number): Block[] {
  if (column.sensitive) return [block.text('The column is sensitive: its values are not shown.')]
  const { quantiles, top = [], texts } = column
  const blocks: Block[] = [block.facts(factsOf(column, rows))]
  const plot = histogramPlot(column)
  if (plot !== undefined) blocks.push(plot)
  if (quantiles !== undefined) {
    blocks.push(
      block.table(
        ['Smallest', ...SHARES.map(share => formatPercent(share)), 'Largest'].map(title => ({ title, align: 'right' })),
        [
          [column.min ?? null, ...SHARES.map(share => quantiles.values[share] ?? null), column.max ?? null].map(value =>
            (column.quantiles!.values['0.01'] === column.quantiles!.values['0.99'] ? endText : shortEnd)(value),
          ),
        ],
        { caption: quantiles.exact ? 'Quantiles' : 'Quantiles (estimated)' },
      ),
    )
  }
  const counted = (title: string, list: readonly (readonly [string, number])[], of = rows) =>
    block.table(
      [title, { title: 'Rows', format: { decimals: 0 } }, { title: 'Share', format: { percent: true } }],
      list.map(([value, count]) => [value, count, count / Math.max(1, of)]),
    )
  if (isTelling(column, rows))
    blocks.push(
      counted(
        'Commonest values',
        top.map(({ value, rows: n }) => [`${value}`, n]),
      ),
    )
  if (texts !== undefined && texts.patterns.length > 0) {
    const { patterns, patternRows } = texts
    const first = patternRows < rows - column.missing ? ` (of the first ${formatCount(patternRows)} texts)` : ''
    const list = patterns.map(({ pattern, rows: n }) => [pattern, n] as const)
    blocks.push(counted(`Patterns${first}`, list, patternRows))
  }
  return blocks
}

/** Values that hardly ever return tell nothing by how often they do. */
const isTelling = ({ top, distinct }: ColumnProfile, rows: number) =>
  top?.[0] !== undefined && (distinct <= 20 || top[0].rows > rows / 100)

function factsOf(column: ColumnProfile, rows: number) {
  const { native, missing, unreadable, distinct, numbers, texts, top = [] } = column
  return [
    ['Type in the engine', native],
    ['Missing', missing],
    ...(unreadable === undefined ? [] : [['Unreadable', unreadable]]),
    ['Distinct', distinct],
    ...(numbers?.stdev == null ? [] : [['Standard deviation', formatNumber(numbers.stdev)]]),
    ...(numbers === undefined || numbers.nan + numbers.infinite === 0
      ? []
      : [
          ['NaN', numbers.nan],
          ['Infinite', numbers.infinite],
        ]),
    ...(texts === undefined ? [] : [['Characters', lengthsOf(texts)]]),
    ...(top.length === 0 || isTelling(column, rows)
      ? []
      : [
          [
            'For example',
            top
              .slice(0, 3)
              .map(({ value }) => value)
              .join(', '),
          ],
        ]),
  ] as [string, string | number][]
}

function histogramPlot({ name, type, histogram, min, max }: ColumnProfile): PlotBlock | undefined {
  if (histogram === undefined) return undefined
  const { edges, counts, below, above } = histogram
  const total = counts.reduce((sum, count) => sum + count, below + above)
  const beyond = [
    below > 0 ? `${formatCount(below)} below` : '',
    above > 0 ? `${formatCount(above)} above` : '',
  ].filter(text => text !== '')
  const rest = beyond.length === 0 ? '' : ` (${beyond.join(' and ')} are not drawn)`
  const fullest = counts.indexOf(Math.max(...counts))
  const time = type === 'date' || type === 'timestamp' ? timeAxis(edges) : undefined
  const bin = [edges[fullest]!, edges[fullest + 1]!].map(edge => (time ? dayOf(edge) : formatNumber(edge)))
  return block.plot(
    `Distribution of ${name}${rest}`,
    `Values from ${endText(min ?? null)} to ${endText(max ?? null)}; most, ${formatPercent(counts[fullest]! / total)}, lie from ${bin[0]} to ${bin[1]}.`,
    {
      kind: 'steps',
      x: { label: time ? `${name} (${time.label})` : name },
      y: { label: 'share of the values' },
      edges: time?.edges ?? edges,
      series: [{ label: name, shares: counts.map(count => count / total) }],
    },
  )
}

/** Days, or hours, since the first edge: years with decimals are hard to read. */
function timeAxis(edges: readonly number[]): { readonly label: string; readonly edges: readonly number[] } {
  const [first, last] = [edges[0]!, edges.at(-1)!]
  const [unit, seconds] = last - first > 3 * 86_400 ? ['days', 86_400] : ['hours', 3600]
  const start = endText(new Date(first * 1000).toISOString().replace(/\.\d+Z$/, 'Z'))
  return { label: `${unit} since ${start}`, edges: edges.map(edge => (edge - first) / (seconds as number)) }
}

function spanOf(column: ColumnProfile): string | null {
  if (column.sensitive) return HIDDEN
  if (column.min != null && column.max != null) {
    const [low, high] = [shortEnd(column.min), shortEnd(column.max)]
    // Within one day the hours count.
    if (low === high) return column.min === column.max ? low : `${endText(column.min)} … ${endText(column.max)}`
    return `${low} … ${high}`
  }
  const { texts } = column
  if (texts === undefined) return null
  return `${lengthsOf(texts)} ${texts.longest === 1 ? 'character' : 'characters'}`
}

function lengthsOf({ shortest, longest }: { readonly shortest: number; readonly longest: number }): string {
  return shortest === longest ? formatCount(longest) : `${formatCount(shortest)} … ${formatCount(longest)}`
}

/** For a column without a histogram: its commonest value, or the commonest shape of values that differ. */
function commonest(column: ColumnProfile, rows: number): string | null {
  const { top: [first] = [], texts } = column
  if (first === undefined) return null
  if (isTelling(column, rows)) return `${short(String(first.value))} (${formatPercent(first.rows / rows)})`
  const pattern = texts?.patterns[0]
  return pattern === undefined
    ? null
    : `${short(pattern.pattern)} (${formatPercent(pattern.rows / texts!.patternRows)})`
}

const short = (text: string) => (text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text)
/** For the overview, where a time is long. */
const shortEnd = (value: string | number | null) => endText(value).replace(/^(\d{4}-\d{2}-\d{2})T.*Z$/, '$1')
const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)
const endText = (value: string | number | null) =>
  value === null ? '–' : typeof value === 'number' ? formatNumber(value) : value.replace(/T00:00:00Z$/, '')
