import { describe, expect, test } from '@jest/globals'
import { parseSelector, selects } from '../../../shared/metrics/index.js'

const series = (name: string, labels: Record<string, string> = {}) => ({ name, labels })

describe('series selectors', () => {
  test('read name and matchers with their escapes', () => {
    expect(parseSelector(` http:requests_total { code =~ "5..", path='a"b', note!="x\\"y\\n" , } `)).toEqual({
      name: 'http:requests_total',
      matchers: [
        { label: 'code', operator: '=~', value: '5..' },
        { label: 'path', operator: '=', value: 'a"b' },
        { label: 'note', operator: '!=', value: 'x"y\n' },
      ],
    })
  })

  test.each([
    ['up', series('up', { job: 'a' }), true],
    ['up', series('down'), false],
    ['up{job="a"}', series('up', { job: 'a', instance: 'b' }), true],
    ['up{job!="a"}', series('up', { job: 'a' }), false],
    ['up{job=""}', series('up'), true],
    ['up{code=~"5.."}', series('up', { code: '500' }), true],
    ['up{code=~"5.."}', series('up', { code: '1500' }), false],
    ['up{code!~"4..|5.."}', series('up', { code: '200' }), true],
    ['up{code!~"4..|5.."}', series('up', { code: '404' }), false],
  ])('%s', (selector, sample, expected) => expect(selects(parseSelector(selector), sample)).toBe(expected))

  test.each([
    'sum(up)',
    '{job="a"}',
    'up{job=a}',
    'up{job="a"',
    'up{job="a"} 5',
    'up{job=~"("}',
    'up[5m]',
    'up{job="a" code="b"}',
  ])('refuses %s', text =>
    expect(() => parseSelector(text)).toThrow(expect.objectContaining({ code: 'METRICS_SELECTOR' })),
  )
})
