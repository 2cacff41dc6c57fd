import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../shared/errors/index.js'
import { block } from '../../../shared/outcome/index.js'
import {
  annotationsOf,
  findingsTable,
  formatCount,
  type Report,
  renderCodeQuality,
  renderComment,
  renderHtml,
  renderJUnit,
  renderMarkdown,
  renderPrometheus,
  renderTerminal,
  reportOfError,
} from '../../../shared/report/index.js'
import { displayWidth } from '../../../shared/report/text.js'
import { demo, finding, plain } from './demo.js'

const RENDERERS = {
  renderHtml,
  renderMarkdown,
  renderComment,
  renderTerminal,
  renderJUnit,
  renderCodeQuality,
  renderPrometheus,
}

test.each(Object.entries(RENDERERS))('%s gives the same bytes twice', (_, render) => {
  expect(render(demo)).toBe(render(structuredClone(demo)))
})

describe('the first three lines', () => {
  test('say what, why and what now', () => {
    expect(renderMarkdown(demo).split('\n').slice(0, 4)).toEqual([
      '### ✖ validate-data failed: 1 of 24 checks, 312 of 5,000 rows',
      '',
      '`amount` outside 0 … 50,000 in 312 rows (6.2 %, allowed 0.1 %); all have `channel = pos`; first `tx_id` 48211 = 1,240,000.  ',
      'Next: `failing-rows.csv` in artifact `validate-data-report`; the check is `checks.yml` line 14.',
    ])
    expect(renderTerminal(demo, { width: 60, detail: 'quiet' })).toBe(
      [
        '✖ validate-data failed: 1 of 24 checks, 312 of 5,000 rows',
        '  amount outside 0 … 50,000 in 312 rows (6.2 %, allowed',
        '  0.1 %); all have channel = pos; first tx_id 48211 =',
        '  1,240,000.',
        '  Next: failing-rows.csv in artifact validate-data-report;',
        '  the check is checks.yml line 14.',
        '',
      ].join('\n'),
    )
  })

  test('an error says what to do and shows its cause, not its stack', () => {
    const error = new ActionError(
      'REGISTRY_UNREACHABLE',
      'infrastructure',
      'MLflow at https://mlflow does not answer',
      {
        hint: 'check the address',
        cause: new Error('connect ECONNREFUSED'),
        file: 'mlops/promotion.yml',
        line: 3,
      },
    )
    const report = reportOfError(error, plain)
    expect(report).toMatchObject({ verdict: 'error', next: 'check the address' })
    const text = renderMarkdown(report)
    expect(text).toMatch(
      /^### ! drift-gate stopped with an error: REGISTRY\\?_UNREACHABLE\n\n`mlops\/promotion\.yml` line 3: MLflow/,
    )
    expect(text).toContain('connect ECONNREFUSED')
    expect(text).not.toMatch(/\n\s+at /)
    expect(renderHtml(report)).toContain('v-error')
  })

  test('tells its place once', () => {
    const at = (message: string, file?: string, line?: number) =>
      reportOfError(new ActionError('POLICY_SYNTAX', 'input', message, { file, line }), plain).why
    expect(at('suite.json:4: the key `a` is given twice', 'suite.json', 4)).toBe(
      '`suite.json` line 4: the key `a` is given twice',
    )
    expect(at('suite.json: too long', 'suite.json')).toBe('`suite.json`: too long')
    expect(at('suite.json:41: no', 'suite.json', 4)).toBe('`suite.json` line 4: suite.json:41: no')
    expect(at('suite.json:4: no')).toBe('suite.json:4: no')
  })

  test('a crash without a code is still one clear paragraph', () => {
    expect(reportOfError(new TypeError('x is undefined'), plain)).toMatchObject({
      why: 'x is undefined',
      next: /MLOPS_DEBUG/,
    })
  })
})

describe('tables', () => {
  const many: Report = {
    ...demo,
    blocks: [
      block.table(
        ['name', 'value'],
        Array.from({ length: 3000 }, (_, row) => [`row ${row}`, row / 7]),
      ),
    ],
  }

  test('rows that need attention come first and the rest is folded', () => {
    const markdown = renderMarkdown(demo)
    expect(markdown.indexOf('✖ fail')).toBeLessThan(markdown.indexOf('<summary>22 more rows</summary>'))
    expect(renderTerminal(demo)).toContain('22 more rows that need no attention; --verbose shows all')
    const one = block.table(['name'], [['first'], ['last']], { attention: 1 })
    expect(renderTerminal({ ...demo, blocks: [one] })).toContain('1 more row that needs no attention;')
    expect(renderTerminal(demo, { detail: 'verbose' })).toContain('column_22')
    expect(renderTerminal(demo)).not.toContain('column_22')
  })

  test('what is cut is counted, and it is said where all of it is', () => {
    expect(renderMarkdown(many)).toContain('2,900 of 3,000 rows cut; all are in the HTML report.')
    expect(renderHtml(many)).toContain('2,000 of 3,000 rows are only in outcome.json.')
    expect(renderTerminal(many)).toContain('2,960 more rows not shown')
  })

  test('a table may be brief where space is short, and is whole on the page', () => {
    const rows = Array.from({ length: 60 }, (_, k) => [`row_${k}`])
    const one = { ...plain, blocks: [block.table(['Column'], rows, { attention: 30, brief: 10 })] }
    const summary = renderMarkdown(one)
    expect(summary).toContain('row_9')
    expect(summary).not.toContain('row_10')
    expect(summary).toContain('10 more rows')
    expect(summary).toContain('40 of 60 rows cut; all are in the HTML report.')
    expect(renderTerminal(one)).toContain('50 more rows not shown')
    expect(renderHtml(one)).toContain('row_59')
  })

  test('a sentence that would be squeezed stands below its row in a terminal', () => {
    const sentence = 'the median went from one to two, and a third of the rows has no value any more'
    const table = block.table(['Column', 'Value', 'At least', 'What changed'], [['amount', 0.3, 0.25, sentence]])
    const narrow = renderTerminal({ ...plain, blocks: [table] }, { width: 50 }).split('\n')
    const at = narrow.findIndex(line => line.startsWith('amount'))
    expect(narrow[at]).toMatch(/^amount +0.3\d* +0.25$/)
    expect(
      narrow
        .slice(at + 1, at + 3)
        .map(line => line.trim())
        .join(' '),
    ).toBe(sentence)
    expect(renderTerminal({ ...plain, blocks: [table] }, { width: 120 })).toMatch(/0.25 +the median/)
  })

  test('what decides about reuse is written for people', () => {
    const key = { 'a-file': 'sha256:1', columns: '{"time":"ts","label":null}', list: '["a",null]', none: 'null' }
    const text = renderMarkdown({ ...plain, key })
    expect(text).toContain('| Reuse key: a file | sha256:1 |')
    expect(text).toContain('| Reuse key: columns | time ts |')
    expect(text).toContain('| Reuse key: list | a |')
    expect(text).not.toContain('Reuse key: none')
  })

  test('numbers of a column have the same decimals', () => {
    const report = {
      ...demo,
      blocks: [
        block.table(
          ['n', { title: 'p', format: { percent: true } }],
          [
            [1, 0.5],
            [2.25, 0.125],
            [30, 0],
          ],
        ),
      ],
    }
    expect(renderMarkdown(report)).toContain('| 1.00 | 50.0 % |\n| 2.25 | 12.5 % |\n| 30.00 | 0.0 % |')
  })

  test('findings become a table by themselves when a step brings no blocks', () => {
    expect(renderMarkdown({ ...demo, blocks: [] })).toContain('#### Checks')
    const table = findingsTable([finding('pass', 'a'), finding('fail', 'b'), finding('warn', 'c')])
    expect(table).toMatchObject({
      attention: 2,
      rows: [[{ verdict: 'fail' }], [{ verdict: 'warn' }], [{ verdict: 'pass' }]].map(([cell]) =>
        expect.arrayContaining([cell]),
      ),
    })
  })
})

describe('limits of the hosts', () => {
  const huge: Report = {
    ...demo,
    blocks: Array.from({ length: 200 }, (_, index) =>
      block.section(`part ${formatCount(index)}`, [block.text('ä'.repeat(8000))]),
    ),
  }

  test('a summary stays under 1 MiB and says what was left out', () => {
    const text = renderMarkdown(huge)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(1000 * 1024)
    expect(text).toMatch(/\d+ sections left out for length; all are in the HTML report\.\n$/)
  })

  test('a comment stays under 65,536 characters and links the whole', () => {
    const text = renderComment(huge)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toMatch(/^### ✖/)
    expect(text).toContain('[Whole report](<https://github.com/acme/fraud/actions/runs/42>)')
  })

  test('even a message of absurd length', () => {
    expect(renderComment({ ...demo, why: 'x'.repeat(300_000) }).length).toBeLessThanOrEqual(65_536)
  })
})

describe('the terminal', () => {
  test.each([40, 60, 80, 120, 200])('keeps tables within %d columns', width => {
    const report = {
      ...demo,
      blocks: demo.blocks.filter(part => part.type === 'section' && part.title === 'Failing rows'),
    }
    const wide = renderTerminal(
      {
        ...report,
        blocks: [
          block.table(
            ['数据列', 'value', 'what'],
            [['一二三四五六七八九十'.repeat(9), 3, 'some words that may wrap over several lines '.repeat(5)]],
          ),
        ],
      },
      { width },
    )
    for (const line of wide.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test('colours only when asked', () => {
    expect(renderTerminal(demo)).not.toContain('\u001b')
    expect(renderTerminal(demo, { color: true })).toContain('\u001b[31m✖\u001b[39m')
  })
})

describe('the HTML page', () => {
  const page = renderHtml(demo)

  test('is whole: nothing is loaded, and its policy forbids it', () => {
    expect(page).not.toMatch(/\s(src|srcset|data|poster|action)=|<link|@import|url\(/)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
    expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  })

  test('is small', () => {
    expect(renderHtml(plain).length).toBeLessThan(20_000)
    expect(page.length).toBeLessThan(80_000)
  })

  test('every plot has a title, a text alternative and its data', () => {
    const drawings = page.match(/<svg[^>]*role="img"><title>[^<]+<\/title><desc>[^<]+<\/desc>/g) ?? []
    expect(drawings).toHaveLength(8)
    expect(page.match(/<figure/g)).toHaveLength(9)
    expect(page.match(/Data behind this plot/g)).toHaveLength(8)
  })

  test('no number in a drawing is broken', () => {
    const odd = {
      ...demo,
      blocks: [
        block.plot('empty', 'nothing', {
          kind: 'lines',
          x: { label: 'x' },
          y: { label: 'y' },
          series: [{ label: 'a', points: [] }],
        }),
        block.plot('one', 'one point', {
          kind: 'lines',
          x: { label: 'x' },
          y: { label: 'y', scale: 'log' },
          series: [{ label: 'a', points: [[1, 0]] }],
        }),
        block.plot('flat', 'all equal', {
          kind: 'lines',
          x: { label: 'x' },
          y: { label: 'y' },
          series: [
            {
              label: 'a',
              points: [
                [1, 5],
                [1, 5],
              ],
            },
          ],
        }),
        block.plot('infinite', 'not finite', {
          kind: 'lines',
          x: { label: 'x' },
          y: { label: 'y' },
          series: [
            {
              label: 'a',
              points: [
                [0, Number.NaN],
                [1, Number.POSITIVE_INFINITY],
                [2, 3],
              ],
              band: [
                [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
                [2, 1, 4],
              ],
            },
          ],
        }),
        block.plot('no bars', 'none', { kind: 'bars', categories: [], value: { label: 'v' }, series: [] }),
        block.plot('bars', 'odd', {
          kind: 'bars',
          categories: ['a', 'b', 'c'],
          value: { label: 'v' },
          series: [{ label: 's', values: [-1, Number.NaN] }],
          thresholds: [{ value: Number.POSITIVE_INFINITY, label: 't' }],
        }),
        block.plot('intervals', 'open', {
          kind: 'intervals',
          value: { label: 'v' },
          rows: [{ label: 'a', estimate: 1, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }],
        }),
        block.plot('steps', 'open', {
          kind: 'steps',
          x: { label: 'x' },
          y: { label: 'y' },
          edges: [Number.NEGATIVE_INFINITY, 0, 1, Number.POSITIVE_INFINITY],
          series: [{ label: 'a', shares: [0.2, 0.3, 0.5] }],
        }),
        block.plot('no stations', 'none', { kind: 'stations', stations: [] }),
      ],
    } satisfies Report
    const drawn = renderHtml(odd)
    expect(drawn.match(/ d="[^"]*"/g)?.join('')).not.toMatch(/NaN|Infinity|undefined|e-/)
    expect(drawn).not.toMatch(/style="[^"]*(NaN|Infinity)/)
    const readBack = { ...odd, blocks: JSON.parse(JSON.stringify(odd.blocks)) }
    for (const render of Object.values(RENDERERS)) {
      expect(() => render(odd)).not.toThrow()
      expect(() => render(readBack)).not.toThrow()
    }
  })

  test('ids are unique and the list of sections leads to them', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })
})

describe('for machines', () => {
  test('JUnit counts what stops the job', () => {
    const xml = renderJUnit(demo)
    expect(xml).toContain(
      '<testsuite name="validate-data" tests="24" failures="2" errors="0" time="3.240" timestamp="2026-07-01T12:00:00">',
    )
    expect(xml).toContain('file="mlops/checks.yml" line="14"')
    expect(renderJUnit(reportOfError(new Error('no'), plain))).toContain('errors="1"')
  })

  test('Code Quality fingerprints survive other numbers and lines, and tell problems apart', () => {
    const prints = (report: Report) =>
      JSON.parse(renderCodeQuality(report)).map((entry: { fingerprint: string }) => entry.fingerprint)
    const again = {
      ...demo,
      findings: demo.findings.map(each => ({
        ...each,
        message: 'other',
        observed: 1,
        location: each.location && { ...each.location, line: 99 },
      })),
    }
    expect(prints(again)).toEqual(prints(demo))
    const twice = { ...demo, findings: [finding('fail', 'a'), finding('fail', 'a'), finding('fail', 'b')] }
    expect(new Set(prints(twice)).size).toBe(3)
    expect(JSON.parse(renderCodeQuality(demo))).toMatchObject([
      { severity: 'critical', location: { path: 'mlops/checks.yml', lines: { begin: 14 } } },
      { severity: 'minor' },
      { severity: 'major', location: { path: '.gitlab-ci.yml', lines: { begin: 1 } } },
    ])
  })

  test('annotations: the worst first, at their lines, without passing checks', () => {
    expect(annotationsOf(demo).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error validate-data: column-range amount',
      'error validate-data: drift-psi country (inconclusive)',
      'warning validate-data: column-set merchant_id',
    ])
    expect(annotationsOf(demo)[0]?.location).toEqual({ file: 'mlops/checks.yml', line: 14 })
    expect(annotationsOf(plain)).toEqual([])
    expect(annotationsOf(reportOfError(new Error('no'), plain))).toMatchObject([
      { level: 'error', message: expect.stringMatching(/^no\nNext:/) },
    ])
  })

  test('Prometheus refuses duplicate samples and odd names, so they do not reach it', () => {
    const text = renderPrometheus({
      ...plain,
      measures: [
        { name: 'a-b', value: Number.NaN },
        { name: 'a-b', value: 2 },
      ],
    })
    expect(text.match(/^mlops_a_b\{.*$/gm)).toEqual(['mlops_a_b{step="drift-gate"} 2'])
  })
})
