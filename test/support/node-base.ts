import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Puts this machine's Node and the libraries that it needs below a directory, so that it can serve as the root of an
 * image that really starts. Linux with glibc only.
 * @param root empty directory
 */
export function nodeRoot(root: string): void {
  const node = realpathSync(process.execPath)
  const copy = (from: string, to: string) => {
    mkdirSync(dirname(join(root, to)), { recursive: true })
    cpSync(realpathSync(from), join(root, to))
  }
  copy(node, '/usr/local/bin/node')
  const libraries = execFileSync('ldd', [node], { encoding: 'utf8' })
  for (const [, path] of libraries.matchAll(/(\/[^\s)]+)\s+\(0x/g)) copy(path!, path!)
}
