import { describe, expect, test } from '@jest/globals'
import { type HelmOperation, helmArgv, parseHelmVersion } from '../../../shared/cluster/index.js'

const CHART = { chart: 'deploy/chart', values: ['a.yaml', 'b.json'] }
const WHERE = ['--namespace', 'ml']

/** Every command of both supported versions, written out: this table is the documentation of the flags. */
const TABLE: [version: string, operation: HelmOperation, argv: string[]][] = [
  ['3.13.0', { command: 'version' }, ['version', '--template', '{{.Version}}']],
  ['4.3.1', { command: 'version' }, ['version', '--template', '{{.Version}}']],
  ['3.13.0', { command: 'history', release: 'm' }, ['history', 'm', ...WHERE, '--max', '20', '--output', 'json']],
  ['4.3.1', { command: 'history', release: 'm' }, ['history', 'm', ...WHERE, '--max', '20', '--output', 'json']],
  ['3.13.0', { command: 'status', release: 'm' }, ['status', 'm', ...WHERE, '--output', 'json']],
  ['4.3.1', { command: 'manifest', release: 'm' }, ['get', 'manifest', 'm', ...WHERE]],
  [
    '4.3.1',
    {
      ...{ command: 'template', release: 'm', chart: { ...CHART, version: '1.2.0' } },
      capabilities: { kubeVersion: 'v1.36.3', apiVersions: ['g.example/v1', 'g.example/v1/Thing'] },
    },
    [
      ...['template', 'm', 'deploy/chart', '--version', '1.2.0', '--values', 'a.yaml', '--values', 'b.json', ...WHERE],
      ...['--kube-version', 'v1.36.3', '--api-versions', 'g.example/v1', '--api-versions', 'g.example/v1/Thing'],
    ],
  ],
  [
    '3.13.0',
    {
      ...{ command: 'template', release: 'm', chart: { chart: 'oci://x/y', values: [] } },
      capabilities: { kubeVersion: undefined, apiVersions: [] },
    },
    ['template', 'm', 'oci://x/y', ...WHERE],
  ],
  [
    '3.19.4',
    { command: 'upgrade', release: 'm', chart: CHART, timeoutMs: 300_000, install: true, undo: false },
    [
      ...['upgrade', 'm', 'deploy/chart', '--values', 'a.yaml', '--values', 'b.json', ...WHERE],
      ...['--install', '--wait', '--timeout', '300s', '--output', 'json'],
    ],
  ],
  [
    '4.3.1',
    { command: 'upgrade', release: 'm', chart: CHART, timeoutMs: 300_000, install: true, undo: false },
    [
      ...['upgrade', 'm', 'deploy/chart', '--values', 'a.yaml', '--values', 'b.json', ...WHERE],
      ...['--install', '--wait=watcher', '--timeout', '300s', '--output', 'json'],
    ],
  ],
  [
    '3.19.4',
    { command: 'upgrade', release: 'm', chart: CHART, timeoutMs: 1500, install: false, undo: true, description: 'x' },
    [
      ...['upgrade', 'm', 'deploy/chart', '--values', 'a.yaml', '--values', 'b.json', ...WHERE],
      ...['--wait', '--timeout', '2s', '--atomic', '--description', 'x', '--output', 'json'],
    ],
  ],
  [
    '4.3.1',
    { command: 'upgrade', release: 'm', chart: CHART, timeoutMs: 1500, install: false, undo: true, description: 'x' },
    [
      ...['upgrade', 'm', 'deploy/chart', '--values', 'a.yaml', '--values', 'b.json', ...WHERE],
      ...['--wait=watcher', '--timeout', '2s', '--rollback-on-failure', '--description', 'x', '--output', 'json'],
    ],
  ],
  [
    '3.19.4',
    { command: 'rollback', release: 'm', revision: 4, waiting: { timeoutMs: 60_000 } },
    ['rollback', 'm', '4', ...WHERE, '--wait', '--timeout', '60s'],
  ],
  [
    '4.3.1',
    { command: 'rollback', release: 'm', revision: 4, waiting: { timeoutMs: 60_000 } },
    ['rollback', 'm', '4', ...WHERE, '--wait=watcher', '--timeout', '60s'],
  ],
  [
    '3.19.4',
    { command: 'uninstall', release: 'm', waiting: { timeoutMs: 60_000 } },
    ['uninstall', 'm', ...WHERE, '--ignore-not-found', '--wait', '--timeout', '60s'],
  ],
  [
    '4.3.1',
    { command: 'uninstall', release: 'm', waiting: { timeoutMs: 60_000 } },
    ['uninstall', 'm', ...WHERE, '--ignore-not-found', '--wait=watcher', '--timeout', '60s'],
  ],
  ['4.3.1', { command: 'uninstall', release: 'm', waiting: 'no' }, ['uninstall', 'm', ...WHERE, '--ignore-not-found']],
  ['4.3.1', { command: 'rollback', release: 'm', revision: 4, waiting: 'no' }, ['rollback', 'm', '4', ...WHERE]],
]

describe('helm commands', () => {
  test.each(TABLE)('helm %s %j', (version, operation, argv) => {
    expect(helmArgv(operation, parseHelmVersion(version), { namespace: 'ml' })).toEqual(argv)
  })

  test('name the cluster when it was given', () => {
    const target = { namespace: 'ml', kubeconfig: 'k.yml', context: 'prod' }
    expect(helmArgv({ command: 'manifest', release: 'm' }, parseHelmVersion('4.0.0'), target)).toEqual([
      ...['get', 'manifest', 'm', '--namespace', 'ml', '--kubeconfig', 'k.yml', '--kube-context', 'prod'],
    ])
  })

  test.each([
    ['v3.19.4', 3, 19],
    ['v4.3.1\n', 4, 3],
    ['v4.3', 4, 3],
    ['3.13.0+g1234', 3, 13],
  ])('reads the version %j', (text, major, minor) => {
    expect(parseHelmVersion(text)).toEqual({ major, minor, text: text.trim() })
  })

  test.each(['v2.17.0', 'v3.12.9', 'v5.0.0', 'bash: helm: not found', ''])('refuses the version %j', text => {
    expect(() => parseHelmVersion(text)).toThrow(expect.objectContaining({ code: 'HELM_VERSION' }))
  })
})
