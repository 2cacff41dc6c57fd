import { join } from 'node:path'
import type { ComposedImage } from './compose.js'
import type { Layer } from './layer.js'
import type { Image, ImageStore } from './store.js'

export interface PushReport {
  /** Base layers that the target already had, that it took over by itself, and that went through this machine. */
  readonly present: number
  readonly mounted: number
  readonly copied: number
  readonly uploadedBytes: number
}

export interface PushOptions {
  readonly base: { readonly image: Image; readonly store: ImageStore } | undefined
  readonly layers: readonly Layer[]
  /** For base layers that must be copied. */
  readonly temp: string
  readonly onProgress?: ((bytes: number, note: string) => void) | undefined
}

/** Puts an image under its digest, without a tag: nobody finds it by name. Blobs first, the manifest last. */
export async function pushByDigest(
  image: ComposedImage,
  target: ImageStore,
  options: PushOptions,
): Promise<PushReport> {
  const report = { present: 0, mounted: 0, copied: 0, uploadedBytes: 0 }
  const { base } = options
  for (const layer of base?.image.manifest.layers ?? []) {
    if (await target.hasBlob(layer.digest)) report.present++
    else if (await target.takeBlob(layer, base!.store)) report.mounted++
    else {
      const file = join(options.temp, layer.digest.replace(':', '-'))
      await base!.store.fetchBlob(layer, file)
      await target.putBlob(layer, { file })
      report.copied++
      report.uploadedBytes += layer.size
    }
    options.onProgress?.(layer.size, 'base layers')
  }
  for (const { descriptor, file } of options.layers) {
    if (!(await target.hasBlob(descriptor.digest))) {
      await target.putBlob(descriptor, { file })
      report.uploadedBytes += descriptor.size
    }
    options.onProgress?.(descriptor.size, 'own layers')
  }
  await target.putBlob(image.document.config, { bytes: image.config.bytes })
  await target.putManifest(image.manifest)
  return report
}
