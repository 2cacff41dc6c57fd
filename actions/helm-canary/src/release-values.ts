import { parseReference, repositoryName } from '../../../shared/oci/index.js'
import { errors } from './errors.js'

type Values = { [key: string]: unknown }

/** An image that the chart can be told about. */
export interface PinnedImage {
  /** `ghcr.io/acme/fraud`. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:…`. */
  readonly digest: string
  /** As the user wrote it. */
  readonly text: string
}

/** Raises CANARY_IMAGE for an image without digest: a tag can name another image by the time it is promoted. */
export function pinnedImage(text: string): PinnedImage {
  const reference = parseReference(text)
  if (reference.kind === 'scratch') throw errors.CANARY_IMAGE('the image is "scratch", which holds nothing')
  if (reference.digest === undefined)
    throw errors.CANARY_IMAGE(`image is "${text}", expected a reference pinned by digest such as name@sha256:…`)
  return { repository: repositoryName(reference), tag: reference.tag, digest: reference.digest, text }
}

/**
 * The chart's values for an image: one key gets the whole reference; two get repository and tag, three the digest as
 * well. With two keys the digest travels in the tag, because `{{repository}}:{{tag}}` is what such charts render:
 * `name:1.4.0@sha256:…`, or without a tag `name@sha256:<hex>`.
 */
export function imageValues(keys: readonly string[], image: PinnedImage): [key: string, value: string][] {
  const { repository, tag, digest } = image
  const [first, second, third] = keys
  if (first === undefined || keys.length > 3)
    throw errors.CANARY_VALUES(`image-values names ${keys.length} keys, expected one to three`)
  if (second === undefined) return [[first, `${repository}${tag ? `:${tag}` : ''}@${digest}`]]
  if (third !== undefined)
    return [
      [first, repository],
      [second, tag ?? ''],
      [third, digest],
    ]
  if (tag !== undefined)
    return [
      [first, repository],
      [second, `${tag}@${digest}`],
    ]
  return [
    [first, `${repository}@sha256`],
    [second, digest.slice('sha256:'.length)],
  ]
}

/**
 * Dotted keys as a nested document, which Helm takes as a values file: no quoting rules, the same in Helm 3 and 4.
 * A dot inside a name is written `\.`. As with helm's `--set`, `true`, `false`, `null` and whole numbers become those,
 * and everything else stays text (`1.10` is no number).
 * Raises CANARY_VALUES when a key lies below another key's value.
 */
export function nestedValues(pairs: Iterable<readonly [key: string, value: string]>, typed: boolean): Values {
  const values: Values = {}
  for (const [key, text] of pairs) {
    const parts = key.split(/(?<!\\)\./).map(part => part.replaceAll('\\.', '.'))
    if (parts.some(part => part === '' || part === '__proto__'))
      throw errors.CANARY_VALUES(`"${key}" is no dotted key such as image.tag`)
    let place = values
    for (const part of parts.slice(0, -1)) {
      place[part] ??= {}
      const next = place[part]
      if (typeof next !== 'object' || next === null)
        throw errors.CANARY_VALUES(`"${key}" lies below "${part}", which has a value of its own`)
      place = next as Values
    }
    place[parts.at(-1)!] = typed ? scalar(text) : text
  }
  return values
}

/** Nested documents laid over each other; the later one wins. */
export function mergeValues(base: Values, over: Values): Values {
  const merged: Values = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key]
    merged[key] = isNested(before) && isNested(value) ? mergeValues(before, value) : value
  }
  return merged
}

const isNested = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function scalar(text: string): unknown {
  const value = /^(true|false|null|0|-?[1-9]\d*)$/.test(text) ? (JSON.parse(text) as unknown) : text
  return typeof value === 'number' && !Number.isSafeInteger(value) ? text : value
}
