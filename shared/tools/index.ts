export { cacheRoot } from './cache.js'
export { type Platform, sourceFor, thisPlatform } from './platform.js'
export { createToolbox, type ToolboxSettings } from './toolbox.js'
export type * from './types.js'
