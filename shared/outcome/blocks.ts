/**
 * What a report is made of. A step returns blocks; `shared/report` renders the same blocks to Markdown, HTML, the
 * terminal and JSON. All text here is plain text and may come from data: the renderers escape it.
 */
export type Block = SectionBlock | TextBlock | TableBlock | FactsBlock | CodeBlock | PlotBlock

export interface SectionBlock {
  readonly type: 'section'
  readonly title: string
  readonly blocks: readonly Block[]
  /** Folded under `<details>` where the medium can. */
  readonly folded?: boolean | undefined
  /** For the HTML page alone: a summary, a terminal and outcome.json leave it out, because it is large. */
  readonly pageOnly?: boolean | undefined
}

/** One paragraph. `code` spans are marked with backticks in the text. */
export interface TextBlock {
  readonly type: 'text'
  readonly text: string
}

export type Cell = string | number | boolean | null | VerdictCell | SparkCell
export interface VerdictCell {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'inconclusive' | 'error'
}
/** A text sparkline of non-negative values. */
export interface SparkCell {
  readonly spark: readonly number[]
}

export interface Column {
  readonly title: string
  /** Numbers are right-aligned with the same decimals down the column. */
  readonly align?: 'left' | 'right' | undefined
  /** Decimals for numbers; absent: as few as show the number. `percent` multiplies by 100. */
  readonly format?: { readonly decimals?: number | undefined; readonly percent?: boolean | undefined } | undefined
}

export interface TableBlock {
  readonly type: 'table'
  readonly caption?: string | undefined
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** How many leading rows need attention; the rest is folded. Absent: none is folded. */
  readonly attention?: number | undefined
  /** How many rows of either kind a summary or a terminal shows at most; the page has all. */
  readonly brief?: number | undefined
}

/** Name and value pairs, e.g. digests and versions. */
export interface FactsBlock {
  readonly type: 'facts'
  readonly facts: readonly (readonly [name: string, value: string | number])[]
}

export interface CodeBlock {
  readonly type: 'code'
  readonly text: string
  readonly language?: string | undefined
}

export interface PlotBlock {
  readonly type: 'plot'
  readonly title: string
  /** What a reader who does not see the plot must know: the text alternative. */
  readonly alternative: string
  readonly plot: Plot
}

export interface Axis {
  /** With the unit, e.g. `amount (EUR)`. */
  readonly label: string
  readonly scale?: 'linear' | 'log' | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
}

export interface Threshold {
  readonly value: number
  readonly label: string
}

export type Plot = StepsPlot | BarsPlot | IntervalsPlot | LinesPlot | StationsPlot

/** Two (or more) distributions over shared bins, as overlaid steps. `edges` has one more entry than `shares`. */
export interface StepsPlot {
  readonly kind: 'steps'
  readonly x: Axis
  readonly y: Axis
  readonly edges: readonly number[]
  readonly series: readonly { readonly label: string; readonly shares: readonly number[] }[]
}

/** One or two series of bars over categories, e.g. share failing per check or categories of two datasets. */
export interface BarsPlot {
  readonly kind: 'bars'
  readonly categories: readonly string[]
  readonly value: Axis
  readonly series: readonly { readonly label: string; readonly values: readonly number[] }[]
  readonly thresholds?: readonly Threshold[] | undefined
}

/** Point estimates with intervals and a decision line, e.g. difference to the champion and the margin. */
export interface IntervalsPlot {
  readonly kind: 'intervals'
  readonly value: Axis
  readonly rows: readonly {
    readonly label: string
    readonly estimate: number
    readonly low: number
    readonly high: number
    readonly verdict?: VerdictCell['verdict'] | undefined
  }[]
  readonly thresholds?: readonly Threshold[] | undefined
}

/** Values over time or steps, with an optional band, e.g. the e-value against 1/alpha or weights over a canary. */
export interface LinesPlot {
  readonly kind: 'lines'
  readonly x: Axis
  readonly y: Axis
  readonly series: readonly {
    readonly label: string
    readonly points: readonly (readonly [x: number, y: number])[]
    /** Draw as a staircase, for weights. */
    readonly staircase?: boolean | undefined
    readonly band?: readonly (readonly [x: number, low: number, high: number])[] | undefined
  }[]
  readonly thresholds?: readonly Threshold[] | undefined
}

/** The train as a row of stations. */
export interface StationsPlot {
  readonly kind: 'stations'
  readonly stations: readonly {
    readonly label: string
    readonly verdict: VerdictCell['verdict']
    readonly note: string
  }[]
}

/** Small constructors, so that a step's `report.ts` reads like the page it makes. */
export const block = {
  section: (title: string, blocks: readonly Block[], folded?: boolean): SectionBlock => ({
    type: 'section',
    title,
    blocks,
    folded,
  }),
  text: (text: string): TextBlock => ({ type: 'text', text }),
  table: (
    columns: readonly (Column | string)[],
    rows: readonly (readonly Cell[])[],
    options: { caption?: string; attention?: number; brief?: number } = {},
  ): TableBlock => ({
    type: 'table',
    columns: columns.map(column => (typeof column === 'string' ? { title: column } : column)),
    rows,
    ...options,
  }),
  facts: (facts: readonly (readonly [string, string | number])[]): FactsBlock => ({ type: 'facts', facts }),
  code: (text: string, language?: string): CodeBlock => ({ type: 'code', text, language }),
  plot: (title: string, alternative: string, plot: Plot): PlotBlock => ({ type: 'plot', title, alternative, plot }),
}
