import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseMetricsText, type Sample } from '../../../shared/metrics/index.js'

const PAGE = `# HELP http_requests_total The number of requests.
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027 1395066363000
http_requests_total{method="post",code="400"}    3 1395066363000

msdos_file_access_time_seconds{path="C:\\\\DIR\\\\FILE.TXT",error="Cannot find file:\\n\\"FILE.TXT\\""} 1.458255915e9
metric_without_timestamp_and_labels 12.47
something_weird{problem="division by zero"} +Inf -3982045
request_seconds_bucket{le="0.05",} 24054
request_seconds_bucket{le="+Inf"} 144320 # {trace_id="a}b"} 0.67 1520879607.789
empty{} NaN
# EOF
`

describe('the text format', () => {
  test('reads the examples of its own documentation', () => {
    expect(parseMetricsText(PAGE)).toEqual([
      { name: 'http_requests_total', labels: { method: 'post', code: '200' }, value: 1027 },
      { name: 'http_requests_total', labels: { method: 'post', code: '400' }, value: 3 },
      {
        name: 'msdos_file_access_time_seconds',
        labels: { path: 'C:\\DIR\\FILE.TXT', error: 'Cannot find file:\n"FILE.TXT"' },
        value: 1.458255915e9,
      },
      { name: 'metric_without_timestamp_and_labels', labels: {}, value: 12.47 },
      { name: 'something_weird', labels: { problem: 'division by zero' }, value: Infinity },
      { name: 'request_seconds_bucket', labels: { le: '0.05' }, value: 24054 },
      { name: 'request_seconds_bucket', labels: { le: '+Inf' }, value: 144320 },
      { name: 'empty', labels: {}, value: NaN },
    ])
  })

  test.each(['<html>', 'up', 'up one', 'up{a=b} 1', 'up{a="b" 1', '1up 1', 'up 0x10'])('refuses the line %s', line => {
    expect(() => parseMetricsText(`ok 1\n${line}\n`)).toThrow(
      expect.objectContaining({ code: 'METRICS_TEXT', message: expect.stringContaining('line 2') }),
    )
  })

  test('gives back whatever was written', () => {
    const name = fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,12}$/)
    const label = fc.stringMatching(/^l[a-zA-Z0-9_]{0,8}$/)
    const value = fc.oneof(fc.double(), fc.constantFrom(Infinity, -Infinity, NaN, 0))
    const sample: fc.Arbitrary<Sample> = fc.record({
      name,
      value,
      labels: fc.dictionary(label, fc.string({ unit: 'binary' }), { noNullPrototype: true, maxKeys: 4 }),
    })
    const write = ({ name, labels, value }: Sample) => {
      const escaped = (text: string) => text.replace(/[\\"\n]/g, letter => (letter === '\n' ? '\\n' : `\\${letter}`))
      const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`)
      const number = Number.isFinite(value) ? String(value) : Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
      return `${name}{${pairs.join(',')}} ${number}\n`
    }
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 5 }), samples => {
        expect(parseMetricsText(samples.map(write).join(''))).toEqual(
          samples.map(({ value, ...rest }) => ({ ...rest, value: value === 0 ? Number(String(value)) : value })),
        )
      }),
    )
  })
})
