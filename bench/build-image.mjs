import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { mlops } from './lib/bundles.mjs'
import { compare, comparison } from './lib/compare.mjs'
import { writeNoise } from './lib/files.mjs'
import { hasProgram, runProcess } from './lib/process.mjs'
import { mebibytes } from './lib/table.mjs'

export const title = 'packing a model into an OCI layout against tar and sha256sum'

const FILES = 4

/**
 * `tar cf` and `sha256sum` make a layer and its name, which is the least that must be done. The step also digests the
 * model before and compares it after, writes configuration, manifest and index, and the evidence.
 */
export async function run({ root, scratch, runs = 3, scale, log }) {
  if (!hasProgram('tar') || !hasProgram('sha256sum')) {
    return { sizes: {}, tables: [], notes: ['Skipped: there is no GNU tar or no sha256sum here.'] }
  }
  const bytes = Math.max(FILES << 20, Math.round(1024 * scale) << 20)
  const model = join(scratch, 'model')
  mkdirSync(model)
  for (let at = 0; at < FILES; at++) writeNoise(join(model, `part-${at}.bin`), bytes / FILES)

  const layer = join(scratch, 'layer.tar')
  const packed = await compare(
    [
      {
        name: 'tar cf + sha256sum',
        async run() {
          rmSync(layer, { force: true })
          const tar = await runProcess(['tar', 'cf', layer, '-C', scratch, 'model'], { scratch })
          const sum = await runProcess(['sha256sum', layer], { scratch })
          return added(tar, sum)
        },
      },
      {
        name: 'mlops build-image',
        against: 'tar cf + sha256sum',
        async run() {
          rmSync(join(scratch, 'image'), { recursive: true, force: true })
          const options = [
            '--base',
            'scratch',
            '--model',
            'model',
            '--image',
            'oci:image',
            '--tags',
            'bench',
            '--command',
            'serve',
          ]
          const argv = mlops(root, 'build-image', ...options, '--force', '--quiet')
          const result = await runProcess(argv, { scratch })
          refuseOtherSize(join(scratch, 'image'), bytes)
          return result
        },
      },
    ],
    { runs, log },
  )
  return {
    sizes: { rounds: runs, model: `${mebibytes(bytes)} in ${FILES} files that do not compress` },
    tables: [comparison('From a directory to a layer with a digest', packed)],
  }
}

const added = (a, b) => ({
  seconds: a.seconds + b.seconds,
  cpuSeconds: a.cpuSeconds === undefined ? undefined : a.cpuSeconds + b.cpuSeconds,
  peakBytes: a.peakBytes === undefined ? undefined : Math.max(a.peakBytes, b.peakBytes),
})

/** The image is there and holds the model: its layers are as large as the model, and a little. */
function refuseOtherSize(layout, bytes) {
  const read = path => JSON.parse(readFileSync(join(layout, path), 'utf8'))
  const blob = ({ digest }) => read(join('blobs', ...digest.split(':')))
  const { layers } = blob(read('index.json').manifests[0])
  const size = layers.reduce((sum, layer) => sum + layer.size, 0)
  if (size < bytes || size > bytes * 1.01 + 65_536) throw new Error(`the layers have ${size} bytes, the model ${bytes}`)
}
