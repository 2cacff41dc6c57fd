import { valid } from 'semver'
import { errors } from './errors.js'
import { ALIAS_NAME, MODEL_NAME } from './name-patterns.js'

// Windows opens a device for these, with any extension.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Raises REGISTRY_NAME. The same rules for every registry, so that a model can move between them. */
export function checkModelName(name: string): void {
  if (!new RegExp(MODEL_NAME).test(name) || DEVICE.test(name) || name.endsWith('.')) {
    throw errors.REGISTRY_NAME(`the model name ${JSON.stringify(name)} cannot be used`)
  }
}

/** Raises REGISTRY_NAME. */
export function checkAliasName(alias: string): void {
  if (!new RegExp(ALIAS_NAME).test(alias)) {
    throw errors.REGISTRY_NAME(`the alias ${JSON.stringify(alias)} cannot be used`)
  }
  if (/^latest$/i.test(alias) || /^v\d+$/i.test(alias)) {
    throw errors.REGISTRY_NAME(`the alias ${JSON.stringify(alias)} is reserved by registries for versions`)
  }
}

/** Raises REGISTRY_NAME. Versions are written without `v` and without build metadata, which does not order. */
export function checkVersion(version: string): void {
  if (valid(version) !== version) {
    throw errors.REGISTRY_NAME(`the version ${JSON.stringify(version)} is no semantic version such as 1.4.0`, {
      hint: 'Write major.minor.patch without `v`, optionally with a prerelease such as 2.0.0-rc.1.',
    })
  }
}
