import { readFileSync } from 'node:fs'
import { errors } from './errors.js'
import type { PinnedTool, ToolSource } from './types.js'

export interface Platform {
  /** `<process.platform>-<process.arch>` */
  readonly key: string
  /** Linux with the musl C library (Alpine): programs linked against glibc do not load there. */
  readonly musl: boolean
}

export function thisPlatform(): Platform {
  return { key: `${process.platform}-${process.arch}`, musl: process.platform === 'linux' && hasMusl() }
}

/** Node itself is linked against the C library that native code has to fit. */
function hasMusl(): boolean {
  try {
    return /\/(ld-musl|libc\.musl)-/.test(readFileSync('/proc/self/maps', 'utf8'))
  } catch {
    return false
  }
}

/**
 * The download for a platform. A tool that has musl builds at all is native code for glibc otherwise; one that has none
 * is taken to be linked statically. Raises TOOL_PLATFORM.
 */
export function sourceFor(tool: PinnedTool, platform: Platform): { key: string; source: ToolSource } {
  const keys = Object.keys(tool.platforms)
  const matters = keys.some(key => key.endsWith('-musl'))
  const key = platform.musl && matters ? `${platform.key}-musl` : platform.key
  const source = tool.platforms[key]
  if (source !== undefined) return { key, source }
  throw errors.TOOL_PLATFORM(
    `${tool.name} ${tool.version} does not exist for ${key}${platform.musl ? ' (Linux with musl)' : ''}; it exists for ${keys.join(', ')}`,
  )
}
