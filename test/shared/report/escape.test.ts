import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { block } from '../../../shared/outcome/index.js'
import {
  annotationsOf,
  quoted,
  type Report,
  renderCodeQuality,
  renderComment,
  renderHtml,
  renderJUnit,
  renderMarkdown,
  renderPrometheus,
  renderTerminal,
} from '../../../shared/report/index.js'
import { barsPlot, demo, finding } from './demo.js'

/** A report whose every text from data is the given one. */
function hostile(text: string): Report {
  return {
    ...demo,
    step: 'validate-data',
    headline: `failed: ${text}`,
    why: `${quoted(text)} and ${text}`,
    next: text,
    key: { data: text },
    findings: [
      finding('fail', text, { message: text, observed: text, expected: text, remedy: text, code: 'column-range' }),
    ],
    files: [{ path: text, description: text }],
    versions: { [text]: text },
    measures: [{ name: 'rows', value: 1, labels: { column: text }, help: text }],
    host: { ...demo.host, repository: text, runUrl: text },
    blocks: [
      block.section(text, [
        block.text(text),
        block.table([text, { title: text, align: 'right' }], [[text, text]], { caption: text }),
        block.facts([[text, text]]),
        block.code(text, text),
      ]),
      barsPlot,
      block.plot(text, text, {
        kind: 'bars',
        categories: [text, 'b'],
        value: { label: text },
        series: [{ label: text, values: [1, 2] }],
        thresholds: [{ value: 1, label: text }],
      }),
      block.plot(text, text, {
        kind: 'lines',
        x: { label: text },
        y: { label: text },
        series: [
          {
            label: text,
            points: [
              [0, 1],
              [1, 2],
            ],
          },
        ],
        thresholds: [{ value: 1, label: text }],
      }),
      block.plot(text, text, { kind: 'stations', stations: [{ label: text, verdict: 'pass', note: text }] }),
      block.plot(text, text, {
        kind: 'intervals',
        value: { label: text },
        rows: [{ label: text, estimate: 0, low: -1, high: 1, verdict: 'fail' }],
      }),
      block.plot(text, text, {
        kind: 'steps',
        x: { label: text },
        y: { label: text },
        edges: [0, 1, 2],
        series: [{ label: text, shares: [0.4, 0.6] }],
      }),
    ],
  }
}

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '`</code><b>`',
  '</summary></details><h1>',
  '<!-- x -->',
  '&lt;b&gt;',
  '@team/everyone #12 !3 ~label %"v1" :tada: GH-1',
  'a|b\\|c',
  '# not a heading',
  '- no list',
  '1. no list',
  '[link](https://evil.example) ![i](x)',
  '**bold** _em_ ~~x~~ $x$',
  '\u001b[31mred\u001b]0;title\u0007',
  'evil\u202egpj.exe',
  'a\u0000b\ufffe\ud800',
  'line\nbreak\r\n::error::injected',
  'javascript:alert(1)',
  '../../etc/passwd',
  '%0A::add-mask::x',
  '   ',
  '```\n<b>\n```',
]
const text = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '`',
        '|',
        '\\',
        '\n',
        ' ',
        '@',
        'a',
        '$',
        '_',
        '*',
        '[',
        ']',
        '\u001b',
        '\ud800',
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
)

/** Tags of a page, as a browser's tokenizer would find them. */
const tagsOf = (page: string) => [...page.matchAll(/<\/?([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g)]

describe('the HTML page', () => {
  const names = new Set(tagsOf(renderHtml(hostile('x'))).map(([, name]) => name))
  const attributes = (page: string) =>
    new Set(
      tagsOf(page).flatMap(([, , rest = '']) =>
        [...rest.replace(/"[^"]*"/g, '""').matchAll(/([^\s="]+)=/g)].map(([, name]) => name),
      ),
    )
  const known = attributes(renderHtml(hostile('x')))

  test('shows what comes from data and never runs it', () => {
    fc.assert(
      fc.property(text, value => {
        const page = renderHtml(hostile(value))
        for (const [, name] of tagsOf(page)) expect(names).toContain(name)
        for (const name of attributes(page)) expect([...known, 'href']).toContain(name)
        for (const [, href = ''] of page.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^(#|https:\/\/|(?![a-z]+:|\/))/)
        expect(page).not.toMatch(/href="[^"]*\.\.\//)
        expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/)
      }),
      { numRuns: 150 },
    )
  })

  test('a column named <img onerror> is there to read', () => {
    const page = renderHtml(hostile('<img src=x onerror=alert(1)>'))
    expect(page).toContain('&#60;img src=x onerror=alert(1)&#62;')
    expect(page).not.toContain('<img')
  })
})

describe('Markdown', () => {
  /** What hosts interpret: without code blocks, code spans and escaped characters, read from left to right. */
  function interpreted(markdown: string): string {
    const rest = markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    let live = ''
    for (let at = 0; at < rest.length; at++) {
      if (rest[at] === '\\' && /[\\`*_[\]|~#=+.)-]/.test(rest[at + 1] ?? '')) {
        live += ' '
        at++
      } else if (rest[at] === '`') {
        const [fence = ''] = /^`+/.exec(rest.slice(at)) ?? []
        const runs = [...rest.slice(at + fence.length).matchAll(/`+/g)]
        const end = runs.find(([run]) => run === fence)
        if (end === undefined) live += fence
        at += fence.length - 1 + (end === undefined ? 0 : end.index + fence.length)
      } else live += rest[at]
    }
    return live
  }

  test('no tag, no mention, no link and no formula comes from data', () => {
    fc.assert(
      fc.property(text, value => {
        for (const markdown of [renderMarkdown(hostile(value)), renderComment(hostile(value))]) {
          const live = interpreted(markdown)
          for (const [, name = ''] of live.matchAll(/<\/?([a-z!][^\s>]*)/gi)) {
            expect(name).toMatch(/^(details|summary|code|span|https:.*)/)
          }
          expect(live).not.toMatch(/[@!]\w|(?<!&)#\w/)
          expect(live).not.toMatch(/\]\((?!<)/)
          expect(live.replaceAll('<span>$</span>', '')).not.toContain('$')
          expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('every row of a table has as many cells as its head', () => {
    fc.assert(
      fc.property(text, value => {
        const report = {
          ...hostile(value),
          blocks: [
            block.table(
              [value, value, value],
              [
                [value, quoted(value), 1],
                [value, value, 2],
              ],
            ),
          ],
        }
        const lines = renderMarkdown(report).split('\n')
        const rule = lines.indexOf('| --- | --- | --: |')
        expect(rule).toBeGreaterThan(0)
        for (const line of lines.slice(rule - 1, rule + 3)) expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(4)
      }),
      { numRuns: 150 },
    )
  })
})

describe('other media', () => {
  test('no control character and no colour of the data reaches a terminal', () => {
    fc.assert(
      fc.property(text, value => {
        expect(renderTerminal(hostile(value))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
        const coloured = renderTerminal(hostile(value), { color: true })
        const trimmed = (screen: string) => screen.replace(/ +$/gm, '')
        expect(trimmed(coloured.replace(/\u001b\[\d+m/g, ''))).toBe(trimmed(renderTerminal(hostile(value))))
      }),
      { numRuns: 100 },
    )
  })

  test('JUnit stays well-formed XML 1.0', () => {
    fc.assert(
      fc.property(text, value => {
        const xml = renderJUnit(hostile(value))
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
        expect(xml.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')).not.toMatch(/[\ud800-\udfff]/)
        const stack: string[] = []
        // Whatever is no tag may hold neither "<" nor a bare "&".
        const between = xml
          .replace(/<\?xml[^>]*\?>/, '')
          .replace(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g, (_, close, name, _attributes, empty) => {
            if (close) expect(stack.pop()).toBe(name)
            else if (!empty) stack.push(name)
            return ''
          })
        expect(stack).toEqual([])
        expect(between).not.toMatch(/[<>]|&(?!#\d+;)/)
      }),
      { numRuns: 150 },
    )
  })

  test('Prometheus text keeps one sample a line', () => {
    fc.assert(
      fc.property(text, value => {
        for (const line of renderPrometheus(hostile(value)).trimEnd().split('\n')) {
          expect(line).toMatch(/^# (HELP|TYPE) mlops_\w+ |^mlops_\w+\{(\w+="(?:[^"\\]|\\["\\n])*",?)+\} \S+$/)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('Code Quality is JSON, annotations hold no control characters', () => {
    fc.assert(
      fc.property(text, value => {
        expect(JSON.parse(renderCodeQuality(hostile(value)))).toHaveLength(1)
        for (const { title, message } of annotationsOf(hostile(value))) {
          expect(title).not.toMatch(/[\u0000-\u001f]/)
          expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
        }
      }),
      { numRuns: 100 },
    )
  })
})
