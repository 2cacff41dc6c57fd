import { stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  capabilitiesOf,
  Helm,
  type HelmCapabilities,
  type HelmChart,
  type KubernetesApi,
  openCluster,
  parseManifest,
} from '../../../shared/cluster/index.js'
import { digestText } from '../../../shared/evidence/index.js'
import type { Context } from '../../../shared/run/index.js'
import { errors } from './errors.js'
import type { Inputs } from './inputs.js'
import { imageValues, mergeValues, nestedValues, type PinnedImage, pinnedImage } from './release-values.js'

/** What a run on a cluster works with; found and rendered before anything is changed. */
export interface KubernetesRelease {
  readonly api: KubernetesApi
  readonly helm: Helm
  readonly namespace: string
  readonly capabilities: HelmCapabilities
  readonly stable: HelmChart
  readonly canary: HelmChart
  readonly image: PinnedImage
  /** sha256 of the stable release's manifest with the new image. */
  readonly digest: string
}

export interface ClusterAddress {
  readonly kubeconfig?: string | undefined
  readonly context?: string | undefined
  readonly namespace?: string | undefined
  readonly helmPath?: string | undefined
}

export const canaryNameOf = (release: string) => `${release}-canary`

/** Opens the API and finds helm. Also what the post phase starts from, without any input. */
export async function openRelease(address: ClusterAddress, ctx: Context) {
  const { kubeconfig, context } = address
  const ports = { exec: ctx.exec, http: ctx.http, now: () => ctx.clock.now() }
  const api = await openCluster({ path: kubeconfig, context, env: ctx.env }, ports)
  const namespace = address.namespace ?? api.config.namespace
  const target = { namespace, kubeconfig, context }
  const onLine = (line: string) => ctx.log.stream(line)
  const helm = await Helm.open(ctx.exec, target, { path: address.helmPath, signal: ctx.signal, onLine })
  return { api, helm, namespace }
}

export function addressOf(inputs: Inputs, ctx: Context): ClusterAddress {
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(ctx.workspace, path))
  return {
    kubeconfig: at(inputs.kubeconfig),
    context: inputs.context,
    namespace: inputs.namespace,
    helmPath: at(inputs['helm-path']),
  }
}

/** Renders the release that would be promoted. Raises CANARY_IMAGE, CANARY_VALUES, and what helm says. */
export async function renderRelease(inputs: Inputs, ctx: Context): Promise<KubernetesRelease> {
  const image = pinnedImage(inputs.image)
  const { api, helm, namespace } = await openRelease(addressOf(inputs, ctx), ctx)
  const keys = inputs['image-values'].split(',').map(key => key.trim())
  const shared = mergeValues(nestedValues(inputs.set ?? [], true), nestedValues(imageValues(keys, image), false))
  const own = nestedValues(inputs['canary-values'], true)
  const files = await Promise.all((inputs.values ?? []).map(path => valuesFile(resolve(ctx.workspace, path), path)))
  const base = { chart: await chartOf(inputs.chart!, ctx), version: inputs['chart-version'] }
  const overlay = async (name: string, values: object) => {
    const file = join(ctx.temp, name)
    await writeFile(file, JSON.stringify(values))
    return [...files, file]
  }
  const stable = { ...base, values: await overlay('stable-values.json', shared) }
  const canary = { ...base, values: await overlay('canary-values.json', mergeValues(shared, own)) }

  const capabilities = await capabilitiesOf(api)
  const rendered = await helm.template(inputs.release, stable, capabilities)
  const images = parseManifest(rendered).flatMap(object => object.images)
  if (!images.some(name => name.endsWith(`@${image.digest}`)))
    throw errors.CANARY_IMAGE(
      `the chart renders ${images.join(', ') || 'no container'} with image-values ${keys.join(', ')}: none is ${image.digest}`,
    )
  return { api, helm, namespace, capabilities, stable, canary, image, digest: digestText(rendered) }
}

/** A chart on disk by its absolute path; anything else is helm's to resolve. */
async function chartOf(chart: string, ctx: Context): Promise<string> {
  const path = resolve(ctx.workspace, chart)
  return (await exists(path)) ? path : chart
}

async function valuesFile(path: string, given: string): Promise<string> {
  if (await exists(path)) return path
  throw errors.CANARY_VALUES(`the values file ${given} does not exist`)
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
