import type { TreeFile } from '../../evidence/index.js'
import type { VersionDraft, VersionSummary } from '../types.js'
import { tagsOf, toTags, type WireTag, type WireVersion } from './wire.js'

export const VERSION_TAGS = { version: 'mlops.version', digest: 'mlops.digest' } as const
const FILE = 'mlops.file.'
const LABEL = 'mlops.label.'

/** What a version that other software registered is called here: it has no semantic version of its own. */
export const foreignVersion = (native: string) => `0.0.0-mlflow.${native}`
export const nativeOfForeign = (version: string) => /^0\.0\.0-mlflow\.(\d+)$/.exec(version)?.[1]

/** Everything about the version, given along when it is made: so there is no moment at which it is half described. */
export function tagsFor(draft: VersionDraft, attachments: readonly TreeFile[]): WireTag[] {
  return toTags({
    [VERSION_TAGS.version]: draft.version,
    [VERSION_TAGS.digest]: draft.digest,
    ...Object.fromEntries(attachments.map(file => [`${FILE}${file.name}`, `sha256:${file.sha256} ${file.bytes}`])),
    ...Object.fromEntries(
      Object.entries(draft.labels).map(([name, value]) => [`${LABEL}${name}`, value.slice(0, 500)]),
    ),
  })
}

export function isOurs(version: WireVersion): boolean {
  const tags = tagsOf(version.tags)
  return tags.has(VERSION_TAGS.version) && tags.has(VERSION_TAGS.digest)
}

export function summaryOf(version: WireVersion): VersionSummary {
  const tags = tagsOf(version.tags)
  const attachments: TreeFile[] = []
  const labels: Record<string, string> = {}
  for (const [key, value] of tags) {
    const file = key.startsWith(FILE) ? /^sha256:([0-9a-f]{64}) (\d+)$/.exec(value) : null
    if (file) attachments.push({ name: key.slice(FILE.length), sha256: file[1]!, bytes: Number(file[2]) })
    if (key.startsWith(LABEL)) labels[key.slice(LABEL.length)] = value
  }
  return {
    name: version.name,
    version: tags.get(VERSION_TAGS.version) ?? foreignVersion(version.version),
    digest: tags.get(VERSION_TAGS.digest) ?? '',
    nativeVersion: String(version.version),
    uri: `models:/${version.name}/${version.version}`,
    created: new Date(Number(version.creation_timestamp ?? 0)).toISOString(),
    labels,
    attachments: attachments.sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
