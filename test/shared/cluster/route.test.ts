import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type BackendRef,
  notInForce,
  portOf,
  type Route,
  type RouteRule,
  sendsTo,
  servicesOf,
  shiftRules,
  withoutCanary,
} from '../../../shared/cluster/index.js'

const BACKENDS = { stable: 'fraud', canary: 'fraud-canary' }
const rule = (...backendRefs: BackendRef[]): RouteRule => ({ backendRefs, matches: [{ path: { value: '/' } }] })
const weights = (rules: RouteRule[]) => rules.map(({ backendRefs }) => backendRefs?.map(ref => [ref.name, ref.weight]))

describe('shifting weights', () => {
  test.each([
    [
      'a plain rule',
      [rule({ name: 'fraud', port: 80 })],
      5,
      [
        [
          ['fraud', 95],
          ['fraud-canary', 5],
        ],
      ],
    ],
    [
      'a weight of its own',
      [rule({ name: 'fraud', weight: 3 })],
      10,
      [
        [
          ['fraud', 270],
          ['fraud-canary', 30],
        ],
      ],
    ],
    [
      'digits after the point',
      [rule({ name: 'fraud' })],
      2.5,
      [
        [
          ['fraud', 9750],
          ['fraud-canary', 250],
        ],
      ],
    ],
    [
      'all of it',
      [rule({ name: 'fraud' })],
      100,
      [
        [
          ['fraud', 0],
          ['fraud-canary', 100],
        ],
      ],
    ],
    [
      'none of it',
      [rule({ name: 'fraud' })],
      0,
      [
        [
          ['fraud', 100],
          ['fraud-canary', 0],
        ],
      ],
    ],
    [
      'other backends keep their share',
      [rule({ name: 'other', weight: 1 }, { name: 'fraud', weight: 1 })],
      50,
      [
        [
          ['other', 100],
          ['fraud', 50],
          ['fraud-canary', 50],
        ],
      ],
    ],
    [
      'a chart that renders the canary itself',
      [rule({ name: 'fraud', weight: 100 }, { name: 'fraud-canary', weight: 0 })],
      20,
      [
        [
          ['fraud', 8000],
          ['fraud-canary', 2000],
        ],
      ],
    ],
    [
      'rules without the service stay',
      [rule({ name: 'other' }), rule({ name: 'fraud' })],
      50,
      [
        [['other', undefined]],
        [
          ['fraud', 50],
          ['fraud-canary', 50],
        ],
      ],
    ],
  ] as const)('%s', (_, rules, percent, expected) => {
    expect(weights(shiftRules(rules as unknown as RouteRule[], BACKENDS, percent))).toEqual(expected)
  })

  test('copies port and filters of the stable reference, and touches nothing else', () => {
    const filters = [{ type: 'RequestHeaderModifier' }]
    const before = [rule({ group: '', kind: 'Service', name: 'fraud', port: 8080, weight: 1, filters })]
    const kept = structuredClone(before)
    const [shifted] = shiftRules(before, BACKENDS, 10)
    expect(shifted).toEqual({
      matches: before[0]!.matches,
      backendRefs: [
        { group: '', kind: 'Service', name: 'fraud', port: 8080, weight: 90, filters },
        { group: '', kind: 'Service', name: 'fraud-canary', port: 8080, weight: 10, filters },
      ],
    })
    expect(before).toEqual(kept)
  })

  test('refuses a route that does not name the service', () => {
    expect(() => shiftRules([rule({ name: 'other' })], BACKENDS, 5)).toThrow(
      expect.objectContaining({ code: 'ROUTE_NO_BACKEND', message: expect.stringContaining('it names other') }),
    )
    const mirror = [rule({ name: 'fraud', kind: 'ServiceImport', group: 'multicluster.x-k8s.io' })]
    expect(() => shiftRules(mirror, BACKENDS, 5)).toThrow(expect.objectContaining({ code: 'ROUTE_NO_BACKEND' }))
  })

  test('shares are right to a hundredth of a percent, weights whole and within the API’s limit', () => {
    const weight = fc.integer({ min: 1, max: 1000 })
    const percent = fc.integer({ min: 1, max: 10_000 }).map(value => value / 100)
    fc.assert(
      fc.property(weight, weight, percent, (own, other, share) => {
        const [shifted] = shiftRules(
          [rule({ name: 'fraud', weight: own }, { name: 'x', weight: other })],
          BACKENDS,
          share,
        )
        const by = Object.fromEntries(shifted!.backendRefs!.map(ref => [ref.name, ref.weight!]))
        for (const value of Object.values(by)) {
          expect(Number.isInteger(value)).toBe(true)
          expect(value).toBeLessThanOrEqual(1_000_000)
        }
        const both = by.fraud! + by['fraud-canary']!
        expect(by['fraud-canary']! / both).toBeCloseTo(share / 100, 3)
        expect(both / (both + by.x!)).toBeCloseTo(own / (own + other), 6)
      }),
    )
  })

  test('a canary taken out of changed rules leaves the changes', () => {
    const saved = [rule({ name: 'fraud', weight: 7 })]
    const shifted = shiftRules(saved, BACKENDS, 10)
    const changed = [{ ...shifted[0]!, timeouts: { request: '5s' } }, rule({ name: 'new' })]
    expect(withoutCanary(changed, saved, BACKENDS)).toEqual([
      { ...saved[0]!, timeouts: { request: '5s' } },
      rule({ name: 'new' }),
    ])
    expect(sendsTo(changed, 'fraud-canary')).toBe(true)
    expect(sendsTo(withoutCanary(changed, saved, BACKENDS), 'fraud-canary')).toBe(false)
  })

  test('names services and their port', () => {
    const rules = [rule({ name: 'a', port: 1 }, { name: 'b' }), rule({ name: 'a', port: 2 }), {}]
    expect(servicesOf(rules)).toEqual(['a', 'b'])
    expect(portOf(rules, 'a')).toBe(1)
    expect(portOf(rules, 'b')).toBeUndefined()
  })
})

describe('a route in force', () => {
  const condition = (type: string, status = 'True', observedGeneration = 3) => ({ type, status, observedGeneration })
  const route = (conditions: object[] | undefined, parents = [{ name: 'web' }]): Route =>
    ({
      ...{ apiVersion: 'v1', kind: 'HTTPRoute', metadata: { name: 'fraud', namespace: 'ml', generation: 3 } },
      spec: { parentRefs: parents },
      status: conditions ? { parents: [{ parentRef: { name: 'web', namespace: 'ml' }, conditions }] } : {},
    }) as Route

  test.each([
    ['in force', [condition('Accepted'), condition('ResolvedRefs')], undefined],
    ['never answered', undefined, 'has not answered'],
    ['not accepted', [condition('Accepted', 'False'), condition('ResolvedRefs')], 'Accepted is False'],
    ['a missing service', [condition('Accepted'), condition('ResolvedRefs', 'False')], 'ResolvedRefs is False'],
    [
      'a gateway that went away',
      [condition('Accepted', 'True', 2), condition('ResolvedRefs', 'True', 2)],
      'generation 2 of 3',
    ],
    ['half an answer', [condition('Accepted')], 'has not set ResolvedRefs'],
  ])('%s', (_, conditions, expected) => {
    const answer = notInForce(route(conditions))
    if (expected === undefined) expect(answer).toBeUndefined()
    else expect(answer).toContain(expected)
  })

  test('every parent counts, and a route without one serves nobody', () => {
    const good = [condition('Accepted'), condition('ResolvedRefs')]
    expect(notInForce(route(good, [{ name: 'web' }, { name: 'internal' }]))).toContain('internal has not answered')
    expect(notInForce(route(good, []))).toContain('no parentRefs')
  })
})
