export { type ComposedImage, composeImage, type ImageSettings } from './compose.js'
export { dockerCredentials } from './docker-credentials.js'
export { errors as ociErrors } from './errors.js'
export { type HostProcess, hostProcess, launchOf } from './host-process.js'
export { collectFiles, type Layer, type PackedFile, packLayers } from './layer.js'
export { isLayout, openLayout } from './layout-store.js'
export {
  type Descriptor,
  type ImageConfig,
  type ImageManifest,
  MEDIA,
  type Platform,
  parsePlatform,
  platformName,
} from './media-types.js'
export { type PushReport, pushByDigest } from './push.js'
export {
  DIGEST,
  type ImageReference,
  isLoopback,
  type LayoutReference,
  parseReference,
  type RegistryReference,
  repositoryName,
  TAG,
} from './reference.js'
export type { Credentials } from './registry-auth.js'
export { openRegistry } from './registry-store.js'
export { type Image, type ImageStore, readImage, type StoredManifest } from './store.js'
export { unpackLayer } from './unpack.js'
