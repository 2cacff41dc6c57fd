import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isDateutilDate } from '../../../../actions/validate-data/src/rows/dateutil/reader.js'
import { isStrftime, plainPattern, strftimeReader } from '../../../../actions/validate-data/src/rows/strftime.js'

/** What dateutil 2.9 answered, with 1 January 2000 for what a text lacks. */
const DATES = [
  '2026-01-31',
  '2026-1-5',
  '2026/01/31',
  '31.01.2026',
  '31/01/2026',
  '01/31/2026',
  '20260131',
  '20260131T101112',
  '20260131T1011',
  '202601311011',
  '20260131101112',
  '260131',
  '2026-01-31T10:11:12',
  '2026-01-31 10:11:12.123456',
  '2026-01-31T10:11:12Z',
  '2026-01-31T10:11:12+02:00',
  '2026-01-31T10:11:12-0230',
  '2026-01-31T10:11:12+2',
  '2026-01',
  '2026',
  '99',
  '31',
  '32',
  '1',
  '100',
  'Jan',
  'Jan 31',
  'Jan 32',
  '31 Jan',
  '31 Jan 2026',
  'Jan 31, 2026',
  'January 31st, 2026',
  '31st of January 2026',
  'Jan-31-99',
  '31-Jan-99',
  '31/Jan/2026',
  'Jan of 26',
  'Feb 29',
  '29 Feb 2024',
  'Sept 5',
  'Sat Jan 31 10:11:12 2026',
  'Sat Jan 31 10:11:12 UTC 2026',
  'Sat, 31 Jan 2026 10:11:12 +0100',
  'Sat, 31 Jan 2026 10:11:12 GMT',
  '2026-01-31 10:11 +0100 (CET)',
  '10:11 GMT+3',
  '10:11 BRST+3',
  '10:11',
  '10:11:12.5',
  '10:11:12,5',
  '10.5h',
  '10h11',
  '10h 11m 12s',
  '10 h',
  '5pm',
  '5 pm',
  '5PM',
  '13pm',
  '0am',
  '12am',
  'Mon',
  'Monday',
  '1.2.3',
  '1,2',
  '1.5',
  '-1',
  '2026-01-31 10:11:12 AM',
  '2026-01-31 10:11 PM',
  '31 01 2026',
  '2026 01 31',
  '01 02 03',
  '32 01 02',
  '01 02 32',
  '\t2026-01-31',
  '2026-01-31\n',
  '12/31/1999 11:59 p.m.',
  '12-31-99',
  'm 5',
  '5 m',
  '1/1/0',
  '9999-12-31',
  '10:11:12.1234567',
  '10:11 z',
  '10:11 Z',
  '10:11 CESTX',
  '10 a',
  'Fri 13',
  '2026-01-31T',
  '2026-01-31T10',
  '2026-01-31T1011',
]
const NO_DATES = [
  '2026-02-30',
  '13/13/2026',
  '2026-01-31 24:00',
  '2026-01-31 23:59:60',
  '2026-01-31 10:60',
  '0',
  '10000',
  'Feb 29 2025',
  'Septem 5',
  '2026-01-31 10:11 (CET)',
  '10:11 Europe',
  'pm',
  'am 5',
  'Mondays',
  'soon',
  'today',
  'now',
  'yesterday',
  ' ',
  '',
  '.',
  '-',
  '/',
  'at',
  '2026-W05',
  '2026-W05-6',
  '2026-031',
  '1.2.3.4',
  '1e5',
  '+1',
  '01 32 02',
  '01 2 2026 3',
  'Jan Feb',
  'Jan 31 Feb',
  'nan',
  'inf',
  'NaT',
  'None',
  'null',
  '31. Januar 2026',
  '1月31日',
  '2026年1月31日',
  '1999-12-31 at 10 and 5',
  't',
  '0000-01-01',
  '10:11 cet',
  '10:11 CESTXX',
  '1/2/3/4',
  'a',
  'p',
]

test('dates are what dateutil reads', () => {
  expect(DATES.filter(text => !isDateutilDate(text))).toEqual([])
  expect(NO_DATES.filter(isDateutilDate)).toEqual([])
})

test('digits of other scripts, which dateutil reads, are none here', () => {
  expect(isDateutilDate('２０２６')).toBe(false)
})

const piece = fc.oneof(
  fc.constantFrom('Jan', 'Mon', 'am', 'h', 'T', 'Z', 'UTC', 'of', ' ', '-', '/', ':', '.', ',', '+', '(', ')', '\0'),
  fc.nat({ max: 99_999_999 }).map(String),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

test('every text has an answer', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => typeof isDateutilDate(pieces.join('')) === 'boolean'),
  )
})

/** What Python 3.11 answered. */
const FORMS: readonly (readonly [form: string, yes: readonly string[], no: readonly string[]])[] = [
  [
    '%Y-%m-%d',
    ['2026-01-31', '2026-1-5', '2024-02-29', '9999-12-31'],
    [
      '2026-02-30',
      '2025-02-29',
      '0000-01-01',
      '02026-01-01',
      '26-01-31',
      ' 2026-01-31',
      '2026-01-31 ',
      '2026-00-10',
      '2026-13-10',
      '2026-01-0',
    ],
  ],
  ['%d.%m.%y', ['31.01.26', '1.1.68', '1.1.69', '29.2.00'], ['29.02.01', '31.4.26', '31,01,26']],
  ['%d %b %Y', ['31 Jan 2026', '31 JAN 2026', '31  Jan   2026'], ['31 January 2026', '31 Jän 2026', '30 Feb 2026']],
  ['%A %d. %B %Y', ['Saturday 31. January 2026', 'Monday 31. January 2026'], ['Sat 31. January 2026']],
  [
    '%Y-%m-%dT%H:%M:%S%z',
    [
      '2026-01-31T10:11:12Z',
      '2026-01-31T10:11:12+0200',
      '2026-01-31T10:11:12+02:00',
      '2026-01-31T10:11:12+02:00:30.5',
      '2026-01-31T10:11:12-23:59',
      '2026-01-31T1:1:1Z',
    ],
    [
      '2026-01-31T10:11:12z',
      '2026-01-31T10:11:12+02',
      '2026-01-31T10:11:12+24:00',
      '2026-01-31T10:11:12+0200:30',
      '2026-01-31T24:11:12Z',
      '2026-01-31T10:60:12Z',
      '2026-01-31T10:11:60Z',
    ],
  ],
  ['%H:%M:%S.%f', ['10:11:12.1', '10:11:12.123456'], ['10:11:12.1234567', '10:11:12.', '10:11:12']],
  ['%I:%M %p', ['10:11 AM', '10:11 pm', '12:11 am'], ['13:11 PM', '00:11 AM', '0:11 AM']],
  ['%j/%Y', ['001/2026', '366/2026', '1/2026'], ['367/2026', '0/2026', '366/9999']],
  ['%G-W%V-%u', ['2026-W05-6', '2026-W53-7'], ['2026-W54-1', '2026-W05-0', '2026-W05-8']],
  ['%Y-W%W-%w', ['2026-W00-1', '2026-W53-0', '0001-W00-6', '9999-W52-5'], ['2026-W54-0', '9999-W53-0']],
  ['%c', ['Sat Jan 31 10:11:12 2026'], ['Sat Jan 31 2026']],
  ['%x %X', ['01/31/26 10:11:12'], ['31/01/26 10:11:12']],
  ['%Z', ['UTC', 'gmt'], ['XYZ']],
  ['100%% %Y', ['100% 2026'], ['100 2026']],
  ['%b %d', ['Feb 28'], ['Feb 29']],
  ['%y%m%d', ['260131', '26131', '2612'], []],
]

test.each(FORMS)('%s is what Python reads', (form, yes, no) => {
  const reads = strftimeReader(form)
  expect(yes.filter(text => !reads(text))).toEqual([])
  expect(no.filter(reads)).toEqual([])
})

test('weeks that an ISO year does not have, which older Pythons read, are none', () => {
  const reads = strftimeReader('%G-W%V-%u')
  expect(['2020-W53-5', '2021-W53-5', '2026-W53-4', '2026-W00-1'].map(reads)).toEqual([true, false, true, false])
})

test.each([
  ['%Y-%m-%d', true],
  ['%d %B', true],
  ['%G-W%V-%u', true],
  ['100%%', true],
  ['%Y-%q', false],
  ['%-d.%m', false],
  ['%Y %Y', false],
  ['%x %d', false],
  ['%V %Y', false],
  ['%G %V', false],
  ['%G %V %u %j', false],
  ['%', false],
])('%s is a form: %s', (form, expected) => {
  expect(isStrftime(form)).toBe(expected)
})

const PLAIN_FORMS = ['%Y-%m-%d', '%d/%m/%Y %H:%M', '%Y%m%d', '%H:%M:%S.%f']

test('what an engine may accept by itself is what Python accepts, but for days that do not exist', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLAIN_FORMS),
      fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (form, date) => {
        const iso = date.toISOString()
        const parts: Record<string, string> = {
          Y: iso.slice(0, 4),
          m: iso.slice(5, 7),
          d: iso.slice(8, 10),
          H: iso.slice(11, 13),
          M: iso.slice(14, 16),
          S: iso.slice(17, 19),
          f: `${iso.slice(20, 23)}000`,
        }
        const text = form.replace(/%(.)/g, (_, letter: string) => parts[letter]!)
        expect(new RegExp(`^(?:${plainPattern(form)})$`).test(text)).toBe(true)
        expect(strftimeReader(form)(text)).toBe(true)
      },
    ),
  )
})
