import { generateKeyPairSync } from 'node:crypto'
import {
  buildEvidence,
  digestText,
  type EvidenceFacts,
  foundationsOf,
  openChain,
  parseSigningKey,
  parseTrustedKey,
  type SigningKey,
  writeEvidence,
} from '../../../shared/evidence/index.js'
import type { Artifact, EvidenceDraft, ResourceDescriptor } from '../../../shared/outcome/index.js'
import { EXACT, type Finding, type Verdict } from '../../../shared/verdict/index.js'

/** A small world in which the train runs, for the tests of the chain. */
export const data: Artifact = { role: 'data', name: 'data/2026-06/*.parquet', digest: { dirHash: digestText('june') } }
export const testData: Artifact = { role: 'data', name: 'data/test.csv', digest: { sha256: digestText('test') } }
export const model: Artifact = { role: 'model', name: 'fraud 1.4.0', digest: { dirHash: digestText('weights') } }
export const champion: Artifact = { role: 'model', name: 'fraud 1.3.2', digest: { dirHash: digestText('old') } }
export const image: Artifact = { role: 'image', name: 'acme/fraud', digest: { sha256: digestText('image') } }
export const release: Artifact = { role: 'release', name: 'fraud', digest: { sha256: digestText('manifest') } }
export const checks: ResourceDescriptor = { name: 'checks.yml', digest: { sha256: digestText('checks') } }
export const plan: ResourceDescriptor = { name: 'canary.yml', digest: { sha256: digestText('plan') } }

export const HOST: EvidenceFacts['host'] = {
  kind: 'github',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'acme/fraud',
  commit: 'c0ffee',
  ref: 'refs/heads/main',
  runId: '42',
  runAttempt: '2',
  runUrl: 'https://github.com/acme/fraud/actions/runs/42',
  job: 'data',
  actor: 'ada',
  changeRequest: undefined,
  fromFork: false,
}

export function finding(verdict: Verdict, subject: string): Finding {
  return { code: 'column-range', verdict, subject, message: `${subject} ${verdict}`, truth: EXACT }
}

export interface Shipped {
  readonly step: string
  readonly verdict?: Verdict
  readonly minute: number
  readonly draft: EvidenceDraft
  readonly uses: readonly Artifact[]
  readonly key?: SigningKey | undefined
}

/** Writes one step's evidence as `run` does: read the chain, name what it builds on, add. */
export async function ship(dir: string, shipped: Shipped): Promise<string> {
  return writeEvidence(dir, await built(dir, shipped))
}

export async function built(dir: string, { step, verdict = 'pass', minute, draft, uses, key }: Shipped) {
  const time = new Date(Date.UTC(2026, 6, 1, 12, minute)).toISOString()
  const facts: EvidenceFacts = {
    step,
    verdict,
    headline: `${step} said ${verdict}`,
    findings: [finding(verdict, 'amount'), finding('pass', 'channel')],
    key: { subject: JSON.stringify(draft.subject[0]?.digest) },
    uses,
    builtOn: foundationsOf(uses, await openChain(dir)),
    host: HOST,
    release: '1.0.0',
    startedOn: time,
    finishedOn: time,
  }
  return buildEvidence(draft, facts, key)
}

const gate = (subject: Artifact, more: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  kind: 'gate',
  subject: [subject],
  configuration: [],
  dependencies: [],
  ...more,
})

export const validate = (minute = 0, verdict: Verdict = 'pass', policy = checks): Shipped => ({
  step: 'validate-data',
  verdict,
  minute,
  uses: [data],
  draft: gate(data, { configuration: [policy] }),
})
export const train = (minute = 1): Shipped => ({
  step: 'train-on-runner',
  minute,
  uses: [data],
  draft: gate(model, { kind: 'training', dependencies: [data] }),
})
export const register = (minute = 2): Shipped => ({
  step: 'register-model',
  minute,
  uses: [model],
  draft: gate(model, { dependencies: [testData, champion] }),
})
export const buildImage = (minute = 3): Shipped => ({
  step: 'build-image',
  minute,
  uses: [model],
  // Without a role, as a step might write it: the role comes from what it used.
  draft: gate(image, { kind: 'build', dependencies: [{ name: model.name, digest: model.digest }] }),
})
export const canary = (minute = 4): Shipped => ({
  step: 'helm-canary',
  minute,
  uses: [image],
  draft: gate(release, { configuration: [plan] }),
})

export async function shipAll(dir: string, key?: SigningKey): Promise<void> {
  for (const shipped of [validate(), train(), register(), buildImage(), canary()]) await ship(dir, { ...shipped, key })
}

export function keyPair(namedCurve: 'P-256' | 'P-384' = 'P-256') {
  const pair = generateKeyPairSync('ec', { namedCurve })
  const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }) as string
  return { pem, publicPem, signing: parseSigningKey(pem), trusted: parseTrustedKey(publicPem, 'release.pub.pem') }
}
