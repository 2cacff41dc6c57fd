import { describe, expect, test } from '@jest/globals'
import { findBackends } from '../../../actions/helm-canary/src/backends.js'

const object = (kind: string, name: string, apiVersion = 'v1') => ({
  ...{ apiVersion, kind, name },
  namespace: undefined,
  images: [],
})
const find = (stable: string[], canary: string[], more: Partial<Parameters<typeof findBackends>[0]> = {}) =>
  findBackends({
    ...{ release: 'fraud', canary: 'fraud-canary', namespace: 'ml', service: undefined, canaryService: undefined },
    route: { name: 'fraud', rules: [{ backendRefs: [{ name: 'fraud' }, { name: 'legacy' }] }] },
    stableObjects: stable.map(name => object('Service', name)),
    canaryObjects: canary.map(name => object('Service', name)),
    ...more,
  })
const refused = (words: string) =>
  expect.objectContaining({ code: 'CANARY_CHART', message: expect.stringContaining(words) })

describe('the services behind a route', () => {
  test('are found by what the charts render and the route names', () => {
    expect(find(['fraud'], ['fraud-canary'])).toEqual({ stable: 'fraud', canary: 'fraud-canary' })
    expect(find(['fraud', 'fraud-metrics'], ['fraud-canary-metrics', 'fraud-canary'])).toEqual({
      stable: 'fraud',
      canary: 'fraud-canary',
    })
  })

  test('a chart with names of its own is asked about', () => {
    const route = { name: 'r', rules: [{ backendRefs: [{ name: 'fraud-a' }, { name: 'fraud-b' }] }] }
    const both = () => find(['fraud-a', 'fraud-b'], ['x'], { route })
    expect(both).toThrow(refused('the route r names fraud-a, fraud-b'))
    expect(() => find(['fraud'], ['x', 'y'])).toThrow(refused('the canary has the services x, y: `canary-service`'))
    expect(find(['fraud'], ['x', 'y'], { canaryService: 'y', service: 'legacy' })).toEqual({
      stable: 'legacy',
      canary: 'y',
    })
    expect(find(['fraud'], ['odd'])).toEqual({ stable: 'fraud', canary: 'odd' })
  })

  test('a Knative Service is none', () => {
    const knative = [object('Service', 'fraud', 'serving.knative.dev/v1')]
    expect(() => find([], ['fraud-canary'], { stableObjects: knative })).toThrow(refused('release fraud has none'))
  })

  test.each(['HTTPRoute', 'Ingress', 'VirtualService'])('a canary with a %s of its own is refused', kind => {
    const canaryObjects = [object('Service', 'fraud-canary'), object(kind, 'fraud-canary', 'x/v1')]
    expect(() => find(['fraud'], [], { canaryObjects })).toThrow(refused(`${kind} fraud-canary, which would send it`))
  })
})
