import { describe, expect, test } from '@jest/globals'
import { parseManifest, sameObjects } from '../../../shared/cluster/index.js'

const MANIFEST = `---
# Source: chart/templates/service.yaml
apiVersion: v1
kind: Service
metadata: {name: fraud}
---
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: fraud, namespace: other}
spec:
  template:
    spec:
      initContainers: [{name: init, image: "busybox:1"}]
      containers:
        - name: server
          image: ghcr.io/acme/fraud@sha256:abc
        - name: sidecar
---
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {image: not-a-container}}
`

describe('rendered charts', () => {
  test('give their objects with the images of all containers', () => {
    expect(parseManifest(MANIFEST)).toEqual([
      { apiVersion: 'v1', kind: 'Service', name: 'fraud', namespace: undefined, images: [] },
      {
        ...{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'fraud', namespace: 'other' },
        images: ['busybox:1', 'ghcr.io/acme/fraud@sha256:abc'],
      },
      { apiVersion: 'v1', kind: 'ConfigMap', name: 'a', namespace: undefined, images: [] },
    ])
    expect(parseManifest('')).toEqual([])
    expect(() => parseManifest('a: [')).toThrow(expect.objectContaining({ code: 'HELM_FAILED' }))
  })

  test('collide only in the same group, kind, namespace and name', () => {
    const object = (apiVersion: string, kind: string, name: string, namespace?: string) => ({
      ...{ apiVersion, kind, name, namespace },
      images: [],
    })
    const stable = [object('v1', 'Service', 'fraud'), object('apps/v1', 'Deployment', 'fraud', 'ml')]
    expect(sameObjects(stable, [object('v1', 'Service', 'fraud', 'ml')], 'ml')).toEqual(['Service fraud'])
    expect(sameObjects(stable, [object('apps/v1beta1', 'Deployment', 'fraud')], 'ml')).toEqual(['Deployment fraud'])
    expect(sameObjects(stable, [object('v1', 'Service', 'fraud', 'other')], 'ml')).toEqual([])
    expect(sameObjects(stable, [object('v1', 'Service', 'fraud-canary')], 'ml')).toEqual([])
  })
})
