/** A pinned download: the same bytes for everybody, or none. */
export interface PinnedTool {
  readonly name: string
  readonly version: string
  /** `<process.platform>-<process.arch>` (`-musl` appended where it matters) → where and what. */
  readonly platforms: Readonly<Record<string, ToolSource>>
}

export type ToolSource =
  /** From the npm registry with the user's own npm settings (mirror, proxy, token). */
  | { readonly npm: string; readonly sha512: string; readonly file: string }
  /** From a URL. */
  | {
      readonly url: string
      readonly sha256: string
      readonly file: string
      readonly archive?: 'tar.gz' | undefined
    }

export interface Toolbox {
  /**
   * The absolute path of the tool's file. Looked for in this order: `path` (an input; used as it is), development's
   * `node_modules`, the tool cache, a download that is checked against the pin and cached.
   */
  locate(tool: PinnedTool, options?: { path?: string | undefined; url?: string | undefined }): Promise<string>
}
