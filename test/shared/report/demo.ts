import { digestText } from '../../../shared/evidence/index.js'
import { block, type PlotBlock } from '../../../shared/outcome/index.js'
import { quoted, type Report } from '../../../shared/report/index.js'
import { EXACT, type Finding, type Verdict } from '../../../shared/verdict/index.js'
import { HOST } from '../evidence/train.js'

/** Reports with every kind of block and plot, for tests and for looking at. Numbers are made by formulas, not random. */

const BOUND = {
  kind: 'error-controlled',
  procedure: 'Tango score bound',
  level: 0.05,
  guarantee: 'asymptotic',
  assumptions: 'rows are independent and both models predicted the same rows',
} as const
const HABIT = { kind: 'rule-of-thumb', why: 'PSI levels 0.1 and 0.25 are a habit of credit scoring' } as const

export function finding(verdict: Verdict, subject: string, more: Partial<Finding> = {}): Finding {
  return {
    code: 'column-range',
    verdict,
    subject,
    message: `${quoted(subject)} lies outside 0 … 50,000 in 312 rows (6.2 %, allowed 0.1 %)`,
    truth: EXACT,
    observed: 312,
    expected: '≤ 5 rows',
    remedy: verdict === 'pass' ? undefined : 'look at failing-rows.csv',
    location: { file: 'mlops/checks.yml', line: 14 },
    ...more,
  }
}

const bell = (center: number, width: number) =>
  Array.from({ length: 24 }, (_, bin) => Math.exp(-(((bin - center) / width) ** 2) / 2)).map(
    (value, _, all) => value / all.reduce((a, b) => a + b),
  )
const edges = Array.from({ length: 25 }, (_, edge) => edge * 50)

export const stepsPlot = (title = 'amount'): PlotBlock =>
  block.plot(title, 'The current month is shifted to higher amounts: median 610 EUR against 430 EUR.', {
    kind: 'steps',
    x: { label: 'amount (EUR)' },
    y: { label: 'share of rows' },
    edges,
    series: [
      { label: 'reference', shares: bell(8, 3.2) },
      { label: '2026-06', shares: bell(12.5, 3.9) },
    ],
  })
export const closeSteps: PlotBlock = block.plot('age', 'Both months look alike.', {
  kind: 'steps',
  x: { label: 'age (years)' },
  y: { label: 'share of rows' },
  edges,
  series: [
    { label: 'reference', shares: bell(11, 3.2) },
    { label: '2026-06', shares: bell(11.2, 3.2) },
  ],
})
export const barsPlot: PlotBlock = block.plot(
  'Share of failing rows by check',
  'One check is far beyond its allowance.',
  {
    kind: 'bars',
    categories: [
      'amount in 0 … 50,000',
      'merchant_category_code_of_the_acquirer is known',
      'tx_id unique',
      'channel in set',
    ],
    value: { label: 'failing rows (%)' },
    series: [{ label: 'failing', values: [6.24, 0.42, 0, 0.08] }],
    thresholds: [{ value: 0.1, label: 'allowed 0.1 %' }],
  },
)
export const twoBars: PlotBlock = block.plot('channel', 'Web grew at the cost of point of sale.', {
  kind: 'bars',
  categories: ['pos', 'web', 'atm', 'phone', '(missing)'],
  value: { label: 'share of rows' },
  series: [
    { label: 'reference', values: [0.55, 0.28, 0.12, 0.04, 0.01] },
    { label: '2026-06', values: [0.38, 0.46, 0.1, 0.03, 0.03] },
  ],
})
export const intervalsPlot: PlotBlock = block.plot(
  'Candidate against champion, by group',
  'One group is too close to call.',
  {
    kind: 'intervals',
    value: { label: 'difference in accuracy (percentage points)' },
    rows: [
      { label: 'all rows', estimate: 0.9, low: 0.2, high: 1.6, verdict: 'pass' },
      { label: 'channel = pos', estimate: 1.2, low: 0.1, high: 2.3, verdict: 'pass' },
      { label: 'channel = web', estimate: -0.15, low: -1.2, high: 0.9, verdict: 'inconclusive' },
      { label: 'country = de', estimate: -1.9, low: -3.1, high: -0.7, verdict: 'fail' },
    ],
    thresholds: [{ value: -0.5, label: 'margin −0.5' }],
  },
)
export const weightsPlot: PlotBlock = block.plot(
  'Traffic to the canary',
  'Five steps from 5 % to 100 % in 400 seconds.',
  {
    kind: 'lines',
    x: { label: 'time (s)' },
    y: { label: 'weight (%)', min: 0, max: 100 },
    series: [
      {
        label: 'asked',
        staircase: true,
        points: [
          [0, 5],
          [80, 10],
          [160, 25],
          [240, 50],
          [320, 100],
          [400, 100],
        ],
      },
      {
        label: 'observed',
        points: Array.from(
          { length: 40 },
          (_, i) => [i * 10 + 5, [5, 10, 25, 50, 100][Math.floor(i / 8)]! * (1 + 0.05 * Math.sin(i))] as const,
        ),
      },
    ],
  },
)
export const evidencePlot: PlotBlock = block.plot(
  'Evidence that the canary is no worse',
  'The e-value crossed 1/β = 20 after 310 seconds.',
  {
    kind: 'lines',
    x: { label: 'time (s)' },
    y: { label: 'e-value', scale: 'log' },
    series: [
      {
        label: 'no worse',
        points: Array.from({ length: 80 }, (_, i) => [i * 5, Math.exp(i * 0.05 + 0.4 * Math.sin(i / 4))] as const),
      },
      {
        label: 'worse',
        points: Array.from({ length: 80 }, (_, i) => [i * 5, Math.exp(-i * 0.03 + 0.3 * Math.cos(i / 5))] as const),
      },
    ],
    thresholds: [{ value: 20, label: 'promote at 1/β = 20' }],
  },
)
export const ratioPlot: PlotBlock = block.plot(
  'Error ratio with its confidence sequence',
  'The ratio settles around 0.95.',
  {
    kind: 'lines',
    x: { label: 'requests' },
    y: { label: 'errors canary / stable (ratio)', min: 0, max: 3 },
    series: [
      {
        label: 'ratio',
        points: Array.from(
          { length: 60 },
          (_, i) => [(i + 1) * 800, 0.95 + (0.5 * Math.cos(i / 3)) / (1 + i / 4)] as const,
        ),
        band: Array.from(
          { length: 60 },
          (_, i) =>
            [(i + 1) * 800, Math.max(0, 0.95 - 4 / Math.sqrt(i + 1) / 2), 0.95 + 4 / Math.sqrt(i + 1) / 2] as const,
        ),
      },
    ],
    thresholds: [{ value: 2, label: 'twice as bad' }],
  },
)
export const stationsPlot: PlotBlock = block.plot(
  'The train',
  'Data, training and registration passed; the image warns; the canary failed; drift is open.',
  {
    kind: 'stations',
    stations: [
      { label: 'validate-data', verdict: 'pass', note: '24 checks, 3.1 s' },
      { label: 'train-on-runner', verdict: 'pass', note: 'accuracy 0.942' },
      { label: 'register-model', verdict: 'inconclusive', note: 'fraud 1.4.0' },
      { label: 'build-image', verdict: 'warn', note: 'smoke test by process' },
      { label: 'helm-canary', verdict: 'fail', note: 'rolled back after 42 s' },
      { label: 'drift-gate', verdict: 'error', note: 'no data' },
    ],
  },
)

const around = {
  title: 'Validate data',
  host: HOST,
  startedOn: '2026-07-01T12:00:00.000Z',
  finishedOn: '2026-07-01T12:00:03.240Z',
  durations: [
    { name: 'digest', seconds: 0.41 },
    { name: 'checks', seconds: 2.62 },
  ],
  reused: false,
  release: '1.0.0',
} as const

export const demo: Report = {
  ...around,
  step: 'validate-data',
  verdict: 'fail',
  headline: 'validate-data failed: 1 of 24 checks, 312 of 5,000 rows',
  why: '`amount` outside 0 … 50,000 in 312 rows (6.2 %, allowed 0.1 %); all have `channel = pos`; first `tx_id` 48211 = 1,240,000.',
  next: '`failing-rows.csv` in artifact `validate-data-report`; the check is `checks.yml` line 14.',
  key: { data: `dirHash:${digestText('data')}`, checks: `sha256:${digestText('checks')}` },
  findings: [
    finding('fail', 'amount'),
    finding('warn', 'merchant_id', { code: 'column-set', truth: HABIT }),
    finding('inconclusive', 'country', { code: 'drift-psi', truth: BOUND, location: undefined }),
    ...Array.from({ length: 21 }, (_, i) =>
      finding('pass', `column_${i + 1}`, { code: 'not-null', observed: 0, expected: 0, message: 'no missing value' }),
    ),
  ],
  outputs: { verdict: 'fail', rows: 5000 },
  blocks: [
    stationsPlot,
    block.section('Checks', [
      block.table(
        [
          'Verdict',
          'Check',
          'Column',
          { title: 'Failing rows', align: 'right' },
          { title: 'Share', format: { percent: true } },
          'Allowed',
          'Distribution',
        ],
        [
          [
            { verdict: 'fail' },
            'range 0 … 50,000',
            'amount',
            312,
            0.0624,
            '0.1 %',
            { spark: [1, 3, 8, 13, 9, 4, 2, 0, 0, 1, 5] },
          ],
          [
            { verdict: 'warn' },
            'known value',
            'merchant_category_code_of_the_acquirer',
            21,
            0.0042,
            '0.1 %',
            { spark: [5, 4, 3, 2, 2, 1] },
          ],
          ...Array.from({ length: 22 }, (_, i) => [
            { verdict: 'pass' } as const,
            'not null',
            `column_${i + 1}`,
            i % 3,
            (i % 3) / 5000,
            '0 %',
            { spark: bell(i, 4).slice(0, 12) },
          ]),
        ],
        { attention: 2 },
      ),
      barsPlot,
    ]),
    block.section('Failing rows', [
      block.text('The first 3 of 312, by `tx_id`. All are in `failing-rows.csv`.'),
      block.table(
        ['tx_id', 'amount', 'channel', 'booked_at'],
        [
          ['48211', 1240000, 'pos', '2026-06-03 11:02:41'],
          ['48213', 89900, 'pos', '2026-06-03 11:04:10'],
          ['48340', 125050, 'pos', '2026-06-03 12:31:55'],
        ],
      ),
    ]),
    block.section('Distributions', [
      block.text('How the month compares with the reference. The deciding measure is PSI on reference deciles.'),
      stepsPlot(),
      closeSteps,
      twoBars,
      intervalsPlot,
    ]),
    block.section('The canary', [
      weightsPlot,
      ratioPlot,
      evidencePlot,
      block.code('helm upgrade fraud deploy/chart \\\n  --install --set image.digest=sha256:…', 'sh'),
    ]),
  ],
  measures: [
    { name: 'failing_rows', value: 312, labels: { check: 'range', column: 'amount' }, help: 'Rows that fail a check' },
    { name: 'rows', value: 5000 },
  ],
  versions: { duckdb: '1.5.5' },
  files: [
    { path: 'failing-rows.csv', description: '312 rows with the checks that they fail' },
    { path: 'junit.xml', description: 'one test per check' },
  ],
  evidence: {
    kind: 'gate',
    subject: [{ role: 'data', name: 'data/2026-06/*.parquet', digest: { dirHash: digestText('data') } }],
    configuration: [{ name: 'mlops/checks.yml', digest: { sha256: digestText('checks') } }],
    dependencies: [],
  },
  evidenceFile: { path: 'mlops-out/evidence/validate-data-0123456789ab.jsonl' },
}

/** A short outcome, as most are. */
export const plain: Report = {
  ...around,
  step: 'drift-gate',
  title: 'Drift gate',
  verdict: 'pass',
  headline: 'drift-gate passed: 12 columns, 5,000 rows',
  why: 'The largest shift is `amount` with PSI 0.04 (warn at 0.1).',
  next: '',
  key: {},
  findings: [finding('pass', 'amount', { truth: HABIT, message: 'PSI 0.04, warn at 0.1' })],
  outputs: {},
  blocks: [],
}
