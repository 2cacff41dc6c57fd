export { DirectoryRegistry } from './directory/directory-registry.js'
export { errors as registryErrors } from './errors.js'
export * from './names.js'
export type * from './types.js'
