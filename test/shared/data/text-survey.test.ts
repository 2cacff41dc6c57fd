import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineEndMender } from '../../../shared/data/text-lines.js'
import {
  createSurveyor,
  DEEPEST,
  LONGEST_LINE,
  LONGEST_QUOTED,
  ORDINARY_LINE,
} from '../../../shared/data/text-survey.js'

const CSV = { quote: '"', delimiters: [','] }

function survey(text: string | Buffer, dialect?: typeof CSV, size = 1 << 20) {
  const bytes = Buffer.from(text as string)
  const surveyor = createSurveyor(dialect)
  for (let at = 0; at < bytes.length; at += size) surveyor.push(bytes.subarray(at, at + size))
  return surveyor.result()
}

const csvText = fc
  .array(fc.constantFrom('a', 'é', ' ', ',', '"', '""', '\n', '\r', '\r\n', '\0', 'bc'), { maxLength: 40 })
  .map(parts => parts.join(''))

test('property: pieces of any size show the same', () => {
  fc.assert(
    fc.property(csvText, fc.integer({ min: 1, max: 7 }), (text, size) => {
      expect(survey(text, CSV, size)).toEqual(survey(text, CSV))
      expect(survey(text, undefined, size)).toEqual(survey(text))
    }),
  )
})

describe('CSV', () => {
  test.each<[string, string[], boolean]>([
    ['a,b\n1,2\n', ['LF'], false],
    ['a\r\nb\r\n', ['CR LF'], false],
    ['a\rb\r', ['CR'], false],
    ['a\r\nb\nc', ['LF', 'CR LF'], false],
    ['a,"x\r\ny"\nb\n', ['LF'], true],
    ['a,x"y\nz"\r\n', ['LF', 'CR LF'], false],
    ['a,"x""\ny"\n', ['LF'], true],
    ['no end at all', [], false],
    // As the engine has it: one space before the quote is passed over, two belong to the value.
    ['a, "x\ny"\n', ['LF'], true],
    [' "x\ny",a\n', ['LF'], true],
    ['a,  "x\ny"\n', ['LF'], false],
    // … and a quote behind a closing one and spaces opens the value again.
    ['a,"x"  "\ny"\n', ['LF'], true],
    ['a,"x" b "\ny"\n', ['LF'], false],
  ])('%j ends its lines with %j', (text, ends, quoted) => {
    const found = survey(text, CSV)
    expect([...found.lineEnds]).toEqual(ends)
    expect(found.quotedLineEnds).toBe(quoted)
  })

  test('a quote that stays open, and one that stays open for too long', () => {
    expect(survey('a,b\n1,"x\n2,3\n', CSV)).toMatchObject({ unclosed: 6, openQuote: undefined })
    const long = Buffer.concat([Buffer.from('a,b\n1,"'), Buffer.alloc(LONGEST_QUOTED + 1, 'x\n'), Buffer.from('"\n')])
    expect(survey(long, CSV)).toMatchObject({ unclosed: undefined, openQuote: 6 })
  })

  test('the first zero byte, and the first line that is too long', () => {
    expect(survey('ab\0\0', CSV).nul).toBe(2)
    const text = Buffer.concat([Buffer.from('ab\n'), Buffer.alloc(LONGEST_LINE + 1, 'x'), Buffer.from('\n\n')])
    expect(survey(text, CSV).longLine).toBe(3)
    expect(survey(text.subarray(0, LONGEST_LINE), CSV).longLine).toBeUndefined()
  })

  test.each([7777, 1 << 20])('lines that are longer than ordinary ones, in pieces of %d bytes', size => {
    const lines = (length: number) =>
      Buffer.concat([Buffer.from('ab\n'), Buffer.alloc(length, 'x'), Buffer.from('\n1\n')])
    expect(survey(lines(ORDINARY_LINE - 1), CSV, size).ordinaryLines).toBe(true)
    expect(survey(lines(ORDINARY_LINE), CSV, size).ordinaryLines).toBe(false)
    expect(survey(lines(ORDINARY_LINE).subarray(0, -3), CSV, size).ordinaryLines).toBe(false)
  })
})

describe('JSONL', () => {
  const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}\n`

  test.each([7, 1000, 1 << 20])('nesting is counted in pieces of %d bytes', size => {
    expect(survey(`{"a":1}\n${nested(DEEPEST)}`, undefined, size).deepLine).toBeUndefined()
    expect(survey(`{"a":1}\n${nested(DEEPEST + 1)}`, undefined, size).deepLine).toBe(8)
  })

  test('brackets in texts and of other lines do not nest', () => {
    expect(survey(`{"a":"\\"${'['.repeat(5000)}"}\n`).deepLine).toBeUndefined()
    expect(survey('[\n'.repeat(5000)).deepLine).toBeUndefined()
  })
})

test('property: mended line ends keep lines, and values in quotes, whatever the pieces are', () => {
  const record = fc.array(fc.constantFrom('x', '"a\r\nb"', '"\r"', '""', '"q""\n"', ''), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(record, fc.constantFrom('\n', '\r', '\r\n')), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (lines, size) => {
        const mend = lineEndMender({ quote: '"', delimiter: ',' })
        const text = Buffer.from(lines.map(([fields, end]) => fields.join(',') + end).join(''))
        const parts: Buffer[] = []
        for (let at = 0; at < text.length; at += size) parts.push(mend(text.subarray(at, at + size)))
        // A line that ends with CR before an empty line that ends with LF is one that ends with CR LF.
        const expected = lines.map(([fields]) => `${fields.join(',')}\n`)
        const merged = lines.map(
          ([fields, end], index) => end === '\n' && fields.join() === '' && lines[index - 1]?.[1] === '\r',
        )
        expect(Buffer.concat(parts).toString()).toBe(expected.filter((_, index) => !merged[index]).join(''))
      },
    ),
  )
})
