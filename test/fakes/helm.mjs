#!/usr/bin/env node
// A helm program for tests: releases in a JSON file, objects in the fake Kubernetes API. It keeps what makes the real
// one hard: pending states that lock a release after a kill, SIGTERM during --wait, field ownership of routes, the
// differences between versions 3 and 4. Its one chart renders a Service, a Deployment and an HTTPRoute.
//
// FAKE_HELM_STATE: file { releases: { name: [revisions] }, slow: { release: ms }, never: [releases], calls: [] }
// FAKE_HELM_API:   address of the fake API server
// FAKE_HELM_VERSION: v3.19.0 or v4.3.1
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const { FAKE_HELM_STATE = '', FAKE_HELM_API = '', FAKE_HELM_VERSION = 'v4.3.1' } = process.env
const four = FAKE_HELM_VERSION.startsWith('v4')
const argv = process.argv.slice(2)

const read = () => ({
  releases: {},
  slow: {},
  never: [],
  calls: [],
  ...JSON.parse(readFileSync(FAKE_HELM_STATE, 'utf8')),
})
function update(change) {
  const state = read()
  change(state)
  writeFileSync(`${FAKE_HELM_STATE}.${process.pid}`, JSON.stringify(state))
  renameSync(`${FAKE_HELM_STATE}.${process.pid}`, FAKE_HELM_STATE)
}

function die(message) {
  process.stderr.write(`Error: ${message}\n`)
  process.exit(1)
}

const VALUED = [
  '--namespace',
  '--kubeconfig',
  '--kube-context',
  '--values',
  '--version',
  '--timeout',
  '--description',
  '--output',
  '--max',
  '--template',
  '--kube-version',
  '--api-versions',
]
const FLAGS = four
  ? ['--install', '--wait=watcher', '--rollback-on-failure', '--ignore-not-found']
  : ['--install', '--wait', '--atomic', '--ignore-not-found']

const flags = {}
const values = []
const words = []
for (let at = 0; at < argv.length; at++) {
  const word = argv[at]
  if (VALUED.includes(word)) {
    if (word === '--values') values.push(argv[++at])
    else flags[word] = argv[++at]
  } else if (FLAGS.includes(word)) flags[word] = true
  else if (word.startsWith('--')) die(`unknown flag: ${word}`)
  else words.push(word)
}
const [command, ...rest] = words

function deepMerge(base, over) {
  const merged = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const both = [merged[key], value].every(part => typeof part === 'object' && part !== null && !Array.isArray(part))
    merged[key] = both ? deepMerge(merged[key], value) : value
  }
  return merged
}

function render(release) {
  // Its chart says `kubeVersion: >=1.29`; away from a cluster helm takes an old one for granted.
  if (command === 'template' && !flags['--kube-version'])
    die('chart requires kubeVersion: >=1.29.0-0 which is incompatible with Kubernetes v1.20.0')
  const chart = rest[1]
  if (!readFileSync(`${chart}/Chart.yaml`, 'utf8').includes('name: model-server')) die('Chart.yaml file is missing')
  const given = values.map(file => JSON.parse(readFileSync(file, 'utf8'))).reduce(deepMerge, {})
  const all = deepMerge({ httpRoute: { enabled: true }, image: { repository: 'none', tag: 'none' } }, given)
  const metadata = { name: release, namespace: flags['--namespace'] }
  const image = `${all.image.repository}:${all.image.tag}`
  const objects = [
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }] } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: { template: { spec: { containers: [{ name: 'server', image }] } } },
    },
  ]
  if (all.httpRoute.enabled)
    objects.push({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata,
      spec: {
        parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'web' }],
        rules: [{ backendRefs: [{ group: '', kind: 'Service', name: release, port: 80, weight: 1 }] }],
      },
    })
  return objects
}

const show = objects => objects.map(object => `---\n# Source: chart\n${JSON.stringify(object)}\n`).join('')
const RESOURCES = { Service: 'services', Deployment: 'deployments', HTTPRoute: 'httproutes' }
const pathOf = ({ apiVersion, kind, metadata }) =>
  `${FAKE_HELM_API}/${apiVersion === 'v1' ? 'api/v1' : `apis/${apiVersion}`}/namespaces/${metadata.namespace}/${RESOURCES[kind]}/${metadata.name}`

async function applyObject(object, before) {
  const old = before.find(({ kind }) => kind === object.kind)
  // Helm 3 patches what differs between the two renderings: a live change of the route stays.
  if (!four && old && JSON.stringify(old) === JSON.stringify(object)) return
  const force = four ? '' : '&force=true'
  const response = await fetch(`${pathOf(object)}?fieldManager=helm${force}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/apply-patch+yaml' },
    body: JSON.stringify(object),
  })
  if (!response.ok) throw new Error((await response.json()).message)
}

async function endpoints(release, namespace, ready) {
  const name = `${release}-1`
  const url = `${FAKE_HELM_API}/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices/${name}`
  await fetch(`${url}?fieldManager=kubernetes`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/apply-patch+yaml' },
    body: JSON.stringify({
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { name, namespace, labels: { 'kubernetes.io/service-name': release } },
      endpoints: [{ conditions: { ready } }],
    }),
  })
}

const newest = release => read().releases[release]?.at(-1)
const setStatus = (release, revision, status) =>
  update(state => {
    state.releases[release].find(entry => entry.revision === revision).status = status
  })

function addRevision(release, status, description, objects) {
  const revision = (newest(release)?.revision ?? 0) + 1
  update(state => {
    state.releases[release] = [
      ...(state.releases[release] ?? []),
      {
        revision,
        updated: new Date().toISOString(),
        status,
        chart: 'model-server-1.0.0',
        app_version: '1',
        description,
        objects,
      },
    ]
  })
  return revision
}

function finish(release, revision, description) {
  update(state => {
    for (const entry of state.releases[release]) {
      if (entry.revision === revision) Object.assign(entry, { status: 'deployed', description })
      else if (entry.status === 'deployed') entry.status = 'superseded'
    }
  })
}

async function upgrade(release) {
  const now = newest(release)
  if (now === undefined && !flags['--install']) die(`"${release}" has no deployed releases`)
  if (now?.status.startsWith('pending-')) die('another operation (install/upgrade/rollback) is in progress')
  const objects = render(release)
  const before = read().releases[release]?.findLast(entry => entry.status === 'deployed')
  const description = flags['--description'] ?? 'Upgrade complete'
  const revision = addRevision(release, now ? 'pending-upgrade' : 'pending-install', 'Preparing', objects)
  const fail = async why => {
    setStatus(release, revision, 'failed')
    if (before && (flags['--rollback-on-failure'] || flags['--atomic'])) {
      for (const object of before.objects) await applyObject(object, objects)
      finish(release, addRevision(release, 'pending-rollback', '', before.objects), `Rollback to ${before.revision}`)
    }
    die(why)
  }
  process.on('SIGTERM', () => void fail('context canceled'))
  try {
    for (const object of objects) await applyObject(object, before?.objects ?? [])
  } catch (error) {
    await fail(`UPGRADE FAILED: ${error.message}`)
  }
  const { slow, never } = read()
  await sleep(slow[release] ?? 0)
  if (never.includes(release)) await fail('UPGRADE FAILED: resource not ready: context deadline exceeded')
  await endpoints(release, flags['--namespace'], true)
  finish(release, revision, description)
  process.stdout.write(JSON.stringify({ name: release, info: { status: 'deployed' }, version: revision }))
}

async function rollback(release, revision) {
  const target = read().releases[release]?.find(entry => entry.revision === revision)
  if (!target) die('release: not found')
  for (const object of target.objects) await applyObject(object, [])
  const made = addRevision(release, 'pending-rollback', '', target.objects)
  update(state => {
    for (const entry of state.releases[release])
      if (entry.status.startsWith('pending-') && entry.revision !== made) entry.status = 'failed'
  })
  finish(release, made, `Rollback to ${revision}`)
}

async function uninstall(release) {
  const found = newest(release)
  if (!found) {
    if (!flags['--ignore-not-found']) die(`uninstall: Release not loaded: ${release}: release: not found`)
    return
  }
  for (const object of found.objects) await fetch(pathOf(object), { method: 'DELETE' })
  update(state => {
    delete state.releases[release]
  })
}

if (command !== 'version') update(state => state.calls.push(argv))
switch (command) {
  case 'version':
    process.stdout.write(FAKE_HELM_VERSION)
    break
  case 'template':
    process.stdout.write(show(render(rest[0])))
    break
  case 'history': {
    const revisions = read().releases[rest[0]]
    if (!revisions) die('release: not found')
    process.stdout.write(JSON.stringify(revisions.map(({ objects, ...entry }) => entry)))
    break
  }
  case 'get': {
    const found = newest(rest[1])
    if (!found) die('release: not found')
    process.stdout.write(show(found.objects))
    break
  }
  case 'upgrade':
    await upgrade(rest[0])
    break
  case 'rollback':
    await rollback(rest[0], Number(rest[1]))
    break
  case 'uninstall':
    await uninstall(rest[0])
    break
  default:
    die(`unknown command "${command}" for "helm"`)
}
