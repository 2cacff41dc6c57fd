// Runs steps of the train as a user's pipeline would, and keeps score.
import { spawn, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const SIGNS = { pass: '✔', warn: '▲', fail: '✖', inconclusive: '?', error: '!' }
const COLOURS = { pass: 32, warn: 33, fail: 31, inconclusive: 36, error: 31 }
const plain = !process.stdout.isTTY || process.env.NO_COLOR

/** @param {{root: string, workspace: string, pipeline: {step: string, inputs: Record<string, string>}[]}} place */
export function createStage({ root, workspace, pipeline }) {
  const results = []
  const latest = {}
  let section = ''
  const mlops = join(root, 'bin', 'mlops.mjs')
  const signingKey = makeKey(join(workspace, 'demo-key.pem'))
  const began = Date.now()
  let live
  const stop = () => live?.kill('SIGINT')
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  /** The inputs of a step of the pipeline, some of them changed; null takes one away. */
  function inputsOf(step, changes = {}) {
    const found = pipeline.find(entry => entry.step === step)
    if (!found) throw new Error(`demo/pipeline.json has no ${step}`)
    const entries = Object.entries({ ...found.inputs, ...changes }).filter(
      ([, value]) => value !== null && value !== undefined,
    )
    return Object.fromEntries(entries.map(([name, value]) => [name, fill(value)]))
  }

  /** `${build-image.image}` → that output of that step's last run. */
  function fill(text) {
    return text.replace(/\$\{([\w-]+)\.([\w-]+)\}/g, (_, step, name) => latest[step]?.[name] ?? '')
  }

  /**
   * Runs one step and compares its verdict with what this scene is about.
   * @param {{title: string, step: string, changes?: object, expect: string[], because?: string}} act
   */
  async function act({ title, step, changes, expect }) {
    const flags = Object.entries(inputsOf(step, changes)).map(([name, value]) => `--${name}=${value}`)
    const started = Date.now()
    const { document, stderr, code } = await run(['--output=json', step, ...flags])
    if (document?.outputs) latest[step] = document.outputs
    const seconds = (Date.now() - started) / 1000
    const verdict = document?.verdict ?? 'error'
    const ok = expect.includes(verdict)
    const why = document?.why ?? document?.error?.message ?? stderr.trim().split('\n').slice(-3).join(' ')
    results.push({
      section,
      title,
      step,
      verdict,
      why,
      seconds,
      ok,
      expect,
      reused: document?.reused === true,
      report: document?.outputs?.report,
    })
    const mark = ok ? '' : `   (expected ${expect.join(' or ')})`
    console.log(`${paint(verdict, `${SIGNS[verdict]} ${title}`)}${mark}  ${seconds.toFixed(1)} s`)
    console.log(`    ${document?.headline ?? `exit code ${code}`}`)
    console.log(why.replace(/^/gm, '    '))
    if (!ok && document?.error) console.log(stderr)
    return document
  }

  /** A command of the project itself, e.g. writing down predictions. */
  function project(...argv) {
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: workspace, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${argv.join(' ')} failed:\n${stderr}`)
  }

  function run(words) {
    return new Promise((resolve, reject) => {
      // MLOPS_HOST: inside CI the demo is still a person's terminal, not the job's own step.
      live = spawn(process.execPath, [mlops, ...words], {
        cwd: workspace,
        env: { ...process.env, MLOPS_HOST: 'terminal', MLOPS_INPUT_SIGNING_KEY: signingKey },
      })
      const out = []
      const err = []
      live.stdout.on('data', chunk => out.push(chunk))
      live.stderr.on('data', chunk => err.push(chunk))
      live.on('error', reject)
      live.on('close', (code, signal) => {
        if (signal || code === 130) process.exit(130)
        const stderr = Buffer.concat(err).toString()
        let document
        try {
          document = JSON.parse(Buffer.concat(out).toString())
        } catch {
          document = undefined
        }
        resolve({ document, stderr, code })
      })
    })
  }

  function heading(text) {
    section = text
    console.log(`\n${text}`)
  }

  async function close() {
    heading('The chain of evidence')
    const started = Date.now()
    const { document, stderr } = await run([
      '--output=json',
      'verify',
      'mlops-out/evidence',
      '--trusted-keys=demo-key.pem',
    ])
    const ok = document?.verdict === 'pass'
    results.push({
      section,
      title: 'chain of evidence',
      step: 'verify',
      verdict: document?.verdict ?? 'error',
      why: document?.why ?? stderr,
      seconds: (Date.now() - started) / 1000,
      ok,
      expect: ['pass'],
    })
    console.log(`    ${document?.headline ?? stderr}\n    ${document?.why ?? ''}`)
    console.log(`\n${table(results)}`)
    const page = join(workspace, 'mlops-out', 'index.html')
    const { writeIndex } = await import('./page.mjs')
    writeFileSync(page, writeIndex(results, workspace))
    const failed = results.filter(result => !result.ok)
    console.log(`\nTook ${Math.round((Date.now() - began) / 1000)} s. Where to look next:`)
    console.log(`  open    ${relative(process.cwd(), page)}   (every step's report, one click away)`)
    console.log('  read    demo/project/   what a user writes: four policies and the training code')
    console.log('  copy    workflows-examples/github/train.yml, or workflows-examples/gitlab/')
    console.log(`\n${results.length - failed.length} passed, ${failed.length} failed, 0 skipped`)
    process.exitCode = failed.length === 0 ? 0 : 1
  }

  return { act, project, close, heading, results }
}

/** A key of this demo alone: every step signs what it states, and the chain is verified against it. */
function makeKey(publicKeyFile) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  writeFileSync(publicKeyFile, publicKey.export({ type: 'spki', format: 'pem' }))
  return privateKey.export({ type: 'pkcs8', format: 'pem' })
}

function table(results) {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 120, 160))
  const titles = Math.max(...results.map(result => result.title.length))
  return results
    .map(result => {
      const head = `${SIGNS[result.verdict]} ${result.verdict.padEnd(12)} ${result.title.padEnd(titles)} ${result.seconds.toFixed(1).padStart(6)} s${result.reused ? '  reused' : '        '}  `
      const room = Math.max(20, width - head.length)
      const [first] = result.why.split('\n')
      const why = first.length > room ? `${first.slice(0, room - 1)}…` : first
      return paint(result.verdict, head) + why
    })
    .join('\n')
}

function paint(verdict, text) {
  return plain ? text : `\u001b[${COLOURS[verdict]}m${text}\u001b[0m`
}
