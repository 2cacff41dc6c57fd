import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { compare, comparison } from './lib/compare.mjs'
import { writeNoise } from './lib/files.mjs'
import { hasProgram, runProcess } from './lib/process.mjs'
import { importSources } from './lib/sources.mjs'
import { mebibytes } from './lib/table.mjs'

export const title = 'digests of files and directories against a bare loop'

/** In one process, so that what is compared is the work and not the start; `sha256sum` is a process of its own. */
export async function run({ root, scratch, runs = 5, scale, log }) {
  const { digestFile, digestTree } = await importSources(root, scratch, 'digest')
  const large = join(scratch, 'large')
  const largeBytes = Math.max(1 << 20, Math.round(512 * scale) << 20)
  writeNoise(large, largeBytes)
  const tree = join(scratch, 'tree')
  const files = Math.max(10, Math.round(5000 * scale))
  const fileBytes = 4096
  mkdirSync(tree)
  for (let at = 0; at < files; at++) writeNoise(join(tree, `${at}`), fileBytes)

  const one = await compare(
    [
      { name: 'node:crypto, read loop', run: () => timed(() => hashLoop(large)) },
      { name: 'digestFile', against: 'node:crypto, read loop', run: () => timed(() => digestFile(large)) },
      ...(hasProgram('sha256sum')
        ? [
            {
              name: 'sha256sum',
              against: 'node:crypto, read loop',
              run: () => runProcess(['sha256sum', large], { scratch }),
            },
          ]
        : []),
    ],
    { runs, log },
  )
  const many = await compare(
    [
      { name: 'node:crypto, file by file', run: () => timed(() => hashEach(tree)) },
      { name: 'digestTree (dirHash)', against: 'node:crypto, file by file', run: () => timed(() => digestTree(tree)) },
    ],
    { runs, log },
  )
  return {
    sizes: { rounds: runs, file: mebibytes(largeBytes), directory: `${files} files of ${fileBytes} bytes` },
    tables: [comparison('One large file', one), comparison('A directory of small files', many)],
    notes: ['Files lie in the cache of the system; a slow disk brings all of them closer to each other.'],
  }
}

async function timed(work) {
  const before = process.cpuUsage()
  const started = performance.now()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 }
}

function hashLoop(path) {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(1 << 20)
  const file = openSync(path)
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) hash.update(buffer.subarray(0, read))
  closeSync(file)
  return hash.digest('hex')
}

function hashEach(directory) {
  for (const name of readdirSync(directory))
    createHash('sha256')
      .update(readFileSync(join(directory, name)))
      .digest('hex')
}
