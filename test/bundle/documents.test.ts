import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { demoProject, engineAbove, root } from '../support/demo-project.js'
import { snippetsOf } from '../support/snippets.js'

/** The commands of the documents, as they stand there, in the demo's project. */
jest.setTimeout(120_000)

let place: string
let project: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'documents-'))
  project = join(place, 'project')
  engineAbove(place)
  demoProject(project, 'https://github.com/acme/fraud.git', new Map())
  // The README's `data/*.csv` means all that is there; what comes after June is another story.
  for (const name of readdirSync(join(project, 'data')))
    if (!/-0[1-6]\.csv$/.test(name)) rmSync(join(project, 'data', name))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const commandsOf = (path: string) =>
  snippetsOf(readFileSync(join(root, path), 'utf8'))
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'))

function run(line: string, more: Record<string, string> = {}) {
  const command = line.replace('bin/mlops.mjs', JSON.stringify(join(root, 'bin/mlops.mjs')))
  const env = { PATH: process.env.PATH, HOME: place, MLOPS_HOST: 'terminal', ...more }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: project, env, encoding: 'utf8' })
  return { status, text: `${stdout}${stderr}` }
}

const inShell = process.platform === 'win32' ? test.skip : test

inShell('the README’s commands validate the data and retrace the evidence', () => {
  const [validate, verify] = commandsOf('README.md').filter(line => line.startsWith('node bin/mlops.mjs'))
  expect(validate).toContain('validate-data --data')
  expect(run(validate!)).toMatchObject({ status: 0, text: expect.stringContaining('validate-data') })
  expect(run(verify!)).toMatchObject({ status: 0, text: expect.stringMatching(/unauthenticated/i) })
  expect(run('node bin/mlops.mjs validate-data --help').text).toContain('--checks')
})

inShell('the commands of the page on signing make a key that signs, and a chain that it authenticates', () => {
  const [make, publish, id, verify] = commandsOf('docs/how-to/signing-evidence.md') as [string, string, string, string]
  for (const line of [make, publish]) expect(run(line)).toMatchObject({ status: 0 })
  const key = readFileSync(join(project, 'signing-key.pem'), 'utf8')
  const signed = "node bin/mlops.mjs validate-data --data 'data/*.csv' --checks mlops/checks.yml --evidence signed"
  expect(run(signed, { MLOPS_INPUT_SIGNING_KEY: key })).toMatchObject({ status: 0 })
  const answer = run(verify.replace('mlops-out/evidence', 'signed'))
  expect(answer).toMatchObject({ status: 0, text: expect.not.stringMatching(/unauthenticated/i) })
  // The id that the page computes is the one that envelopes name, and `signer=` takes.
  const [keyid] = run(id).text.match(/^[0-9a-f]{64}/) ?? []
  const [file] = readdirSync(join(project, 'signed'))
  expect(readFileSync(join(project, 'signed', file!), 'utf8')).toContain(`"keyid":"${keyid}"`)
})

inShell('a chain that was altered is refused', () => {
  const folder = join(project, 'mlops-out/evidence')
  const file = join(folder, readdirSync(folder)[0]!)
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('PASSED', 'FAILED'))
  const [, verify] = commandsOf('README.md').filter(line => line.startsWith('node bin/mlops.mjs'))
  expect(run(verify!).status).toBe(1)
})
