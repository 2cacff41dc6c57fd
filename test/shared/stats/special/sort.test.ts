import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normal, seededRandom, sortNumbers } from '../../../../shared/stats/index.js'

const sizes = [0, 1, 2, 999, 1000, 1001, 5000]

describe('sortNumbers', () => {
  test.each(sizes)('%i values stand as the built-in sort puts them, bit by bit', size => {
    const random = seededRandom(size)
    const special = [
      0,
      -0,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      5e-324,
      -5e-324,
      Number.MAX_VALUE,
    ]
    for (const draw of [
      () => normal(random),
      () => Math.round(10 * normal(random)),
      () => 7,
      () => special[Math.floor(random.uniform() * special.length)]!,
      () => Math.exp(300 * normal(random)) * (random.uniform() < 0.5 ? -1 : 1),
    ]) {
      const values = Float64Array.from({ length: size }, draw)
      const expected = Array.from(Float64Array.from(values).sort())
      // Object.is tells -0 from 0.
      const found = Array.from(sortNumbers(values))
      expect(found.findIndex((value, at) => !Object.is(value, expected[at]))).toBe(-1)
    }
  })

  test('part of an array, with NaN of either sign, leaves the rest alone', () => {
    const whole = new Float64Array(3002).fill(9)
    const part = whole.subarray(1, 3001)
    new BigUint64Array(whole.buffer, 8, 3000).fill(0xfff8000000000000n, 0, 5)
    part.set([3, -1], 10)
    sortNumbers(part)
    expect([whole[0], part[0], part[1], part[2], whole[3001]]).toEqual([9, -1, 3, 9, 9])
    expect(Array.from(part.subarray(-6)).map(Number.isNaN)).toEqual([false, true, true, true, true, true])
  })

  test.each([
    ['times in seconds', (u: number) => 1.7e9 + 1e5 * u],
    ['that share all but their last digits', (u: number) => 1 + 1e-9 * u],
    ['a few such groups, of either sign', (u: number) => Math.round(6 * u) - 3 + ((u * 1e6) % 1) * 1e-8],
    ['small ones below 0', (u: number) => -1e-300 * (1 + 1e-8 * u)],
  ])('%s', (_, of) => {
    const random = seededRandom(3)
    for (const size of [1500, 20_000]) {
      const values = Float64Array.from({ length: size }, () => of(random.uniform()))
      const expected = Float64Array.from(values).sort()
      expect(sortNumbers(values, new Float64Array(size + 7))).toEqual(expected)
    }
  })

  test('a scratch array that is too short is refused', () => {
    expect(() => sortNumbers(new Float64Array(2000), new Float64Array(1999))).toThrow('must hold 2000 values')
  })

  test('any bit patterns', () => {
    fc.assert(
      fc.property(fc.float64Array({ minLength: 1000, maxLength: 1100 }), values => {
        const expected = Array.from(Float64Array.from(values).sort())
        expect(Array.from(sortNumbers(values)).every((value, at) => Object.is(value, expected[at]))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
