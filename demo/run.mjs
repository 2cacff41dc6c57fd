// `npm run demo`: one model's release train, for real, on this machine. Node and git are all it needs: the steps run
// from their bundle, the query engine is fetched once through npm, everything else is in the repository.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bad, scenes } from './scenes.mjs'
import { createStage } from './stage.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const workspace = join(root, 'mlops-out', 'demo')

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`The demo needs Node 20 or newer; this is ${process.version}.`)
  process.exit(2)
}

rmSync(workspace, { recursive: true, force: true })
mkdirSync(workspace, { recursive: true })
cpSync(join(root, 'demo', 'project'), workspace, { recursive: true })
if (!existsSync(join(root, 'cli', 'dist', 'index.js')))
  throw new Error('cli/dist is missing: run `npm ci && npm run build`')

const pipeline = JSON.parse(readFileSync(join(root, 'demo', 'pipeline.json'), 'utf8'))
const stage = createStage({ root, workspace, pipeline })

console.log(`One model's release train: twelve months of card payments, in ${relative(process.cwd(), workspace)}\n`)
for (const scene of [...scenes, ...bad]) await scene(stage)
await stage.close()
