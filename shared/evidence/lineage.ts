import type { Artifact, Role } from '../outcome/index.js'
import { digestRef, sameArtifact } from './artifact.js'
import type { Chain, ChainRecord } from './chain.js'
import { roleOf } from './roles.js'

/**
 * Which step's statement says what an artifact was made from. Only makers lead further: register-model also names
 * test data and the champion, and a proof about those is none about what the model was trained on.
 */
const MADE_BY: Readonly<Partial<Record<Role, { readonly step: string; readonly from: Role }>>> = {
  release: { step: 'helm-canary', from: 'image' },
  image: { step: 'build-image', from: 'model' },
  model: { step: 'train-on-runner', from: 'data' },
}

/** An artifact that was reached, and by which way. */
export interface Reached {
  readonly artifact: Artifact
  /** From what is used down to the one before this artifact, each with the statement that linked on. */
  readonly via: readonly { readonly artifact: Artifact; readonly record: ChainRecord }[]
}

/** Where the way ended before it came to the role that was asked for. */
export interface Broken {
  readonly at: Reached
  readonly reason: string
}

/**
 * Walks from what is used (release → image → model → data) to the artifacts of a role.
 * Where several statements tell how one artifact was made, the newest that names a source counts.
 */
export function reach(uses: readonly Artifact[], role: Role, chain: Chain): { reached: Reached[]; broken: Broken[] } {
  const reached: Reached[] = []
  const broken: Broken[] = []
  let frontier: Reached[] = uses.map(artifact => ({ artifact, via: [] }))
  while (frontier.length > 0) {
    const next: Reached[] = []
    for (const at of frontier) {
      if (at.artifact.role === role) {
        reached.push(at)
        continue
      }
      const maker = MADE_BY[at.artifact.role]
      // A role that is not upstream of this one is simply not what the rule speaks of.
      if (maker === undefined || !isUpstream(role, at.artifact.role)) continue
      const records = chain.records.filter(
        record => record.step === maker.step && record.subject.some(subject => sameArtifact(subject, at.artifact)),
      )
      const record = records.findLast(candidate => sourcesOf(candidate, maker.from, chain).length > 0)
      if (record === undefined) {
        const reason =
          records.length === 0
            ? `no ${maker.step} statement tells what ${nameOf(at.artifact)} was made from`
            : `the ${maker.step} statement about ${nameOf(at.artifact)} names no ${maker.from}`
        broken.push({ at, reason })
        continue
      }
      for (const artifact of sourcesOf(record, maker.from, chain)) {
        next.push({ artifact, via: [...at.via, { artifact: at.artifact, record }] })
      }
    }
    frontier = next
  }
  return { reached, broken }
}

/** What a statement names of a role: by the role that it wrote down, else by what other statements say it is. */
function sourcesOf(record: ChainRecord, role: Role, chain: Chain): Artifact[] {
  const named = record.dependencies.filter(item => roleOf(item) === role)
  const found =
    named.length > 0
      ? named
      : record.dependencies.filter(
          item =>
            roleOf(item) === undefined &&
            chain.records.some(other => other.subject.some(about => about.role === role && sameArtifact(about, item))),
        )
  return found.map(item => ({ ...item, role }))
}

const ORDER: readonly Role[] = ['data', 'model', 'image', 'release']

function isUpstream(role: Role, of: Role): boolean {
  return ORDER.indexOf(role) < ORDER.indexOf(of)
}

/** `model fraud 1.4.0 (dirHash:0123456789ab…)` */
export function nameOf(artifact: Artifact): string {
  const ref = digestRef(artifact)
  const [algorithm, hex = ''] = ref.split(':')
  const short = hex.length > 12 ? `${algorithm}:${hex.slice(0, 12)}…` : ref
  return `${artifact.role} ${artifact.name === '' ? '' : `${artifact.name} `}(${short})`
}

/** `data d (…), which model m (…) was made from` */
export function describeWay(reached: Reached): string {
  const way = [...reached.via].reverse().map(step => nameOf(step.artifact))
  return way.length === 0
    ? nameOf(reached.artifact)
    : `${nameOf(reached.artifact)}, from which ${way.join(', then ')} was made`
}

/**
 * The newest statement of each step about an artifact and about what it was made from, in the order of the train: data,
 * model, image, release, and by time about each.
 */
export function lineageOf(tip: Artifact | undefined, chain: Chain): ChainRecord[] {
  if (tip === undefined) return []
  const newest = new Map<string, ChainRecord>()
  for (const role of ORDER) {
    for (const { artifact } of reach([tip], role, chain).reached) {
      for (const record of chain.records) {
        if (record.subject.some(subject => sameArtifact(subject, artifact))) {
          newest.set(`${record.step} ${digestRef(artifact)}`, record)
        }
      }
    }
  }
  const place = (record: ChainRecord) =>
    ORDER.indexOf(record.subject[0]?.role ?? 'data') * chain.records.length + chain.records.indexOf(record)
  return [...newest.values()].sort((a, b) => place(a) - place(b))
}
