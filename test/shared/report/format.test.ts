import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatBytes,
  formatCount,
  formatInterval,
  formatNumber,
  formatPercent,
  formatSeconds,
  formatTime,
  plural,
  shorten,
  signed,
} from '../../../shared/report/index.js'

describe('formats', () => {
  test.each([
    [formatCount(5000), '5,000'],
    [formatCount(1234567n), '1,234,567'],
    [formatCount(-999), '−999'],
    [formatCount(Number.POSITIVE_INFINITY), '∞'],
    [formatNumber(Number.NaN), '–'],
    [formatNumber(1240000), '1,240,000'],
    [formatNumber(1234.5678), '1,235'],
    [formatNumber(12.345678), '12.35'],
    [formatNumber(0.0123), '0.0123'],
    [formatNumber(-0.5), '−0.5'],
    [formatNumber(-0), '0'],
    [formatNumber(-0.0001, { decimals: 2 }), '0.00'],
    [formatNumber(1.2e-7), '1.2e-7'],
    [formatNumber(-3e20), '−3e20'],
    [formatNumber(2, { decimals: 3 }), '2.000'],
    [formatPercent(0.0624), '6.2 %'],
    [formatPercent(0.001), '0.1 %'],
    [formatPercent(0.00041), '0.041 %'],
    [formatPercent(1), '100 %'],
    [formatPercent(0.99996), '99.996 %'],
    [formatPercent(0.999999), '99.9999 %'],
    [formatPercent(0), '0 %'],
    [formatPercent(-0.012), '−1.2 %'],
    [formatPercent(12.5), '1,250 %'],
    [formatPercent(0.5, { decimals: 2 }), '50.00 %'],
    [signed(formatPercent(0.009)), '+0.9 %'],
    [signed(formatPercent(-0.009)), '−0.9 %'],
    [signed(formatPercent(0)), '0 %'],
    [formatInterval(-0.012, 0.009, { percent: true, signed: true }), '−1.2 % … +0.9 %'],
    [formatInterval(0.7, 1.3), '0.7 … 1.3'],
    [formatSeconds(400), '6 min 40 s'],
    [formatSeconds(360), '6 min'],
    [formatSeconds(59.7), '1 min'],
    [formatSeconds(3.24), '3.2 s'],
    [formatSeconds(42.4), '42 s'],
    [formatSeconds(0.0042), '4.2 ms'],
    [formatSeconds(0.0000042), '4.2 µs'],
    [formatSeconds(3723), '1 h 2 min'],
    [formatSeconds(3599.9), '1 h'],
    [formatSeconds(273600), '3 d 4 h'],
    [formatSeconds(0), '0 s'],
    [formatBytes(512), '512 B'],
    [formatBytes(1536), '1.5 KiB'],
    [formatBytes(1048575), '1 MiB'],
    [formatBytes(2.3 * 2 ** 30), '2.3 GiB'],
    [plural(1, 'row'), '1 row'],
    [plural(5000, 'row'), '5,000 rows'],
    [plural(0, 'entry', 'entries'), '0 entries'],
    [formatTime('2026-07-01T12:00:05.123Z'), '2026-07-01 12:00:05 UTC'],
    [formatTime('whenever'), 'whenever'],
    [shorten('abcdefghij', 5), 'ab…ij'],
    [shorten('abcde', 5), 'abcde'],
    [shorten('👍👍👍👍', 3), '👍…👍'],
  ])('%s', (found, expected) => expect(found).toBe(expected))

  test('a share that is neither none nor all never looks like it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), ratio => {
        expect(formatPercent(ratio) === '0 %').toBe(ratio === 0)
        if (1 - ratio > 1e-13) expect(formatPercent(ratio) === '100 %').toBe(ratio === 1)
      }),
    )
  })

  test('what is written reads back as about the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), value => {
        const read = Number(formatNumber(value).replaceAll(',', '').replace('−', '-'))
        expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 0.06)
      }),
    )
  })
})
