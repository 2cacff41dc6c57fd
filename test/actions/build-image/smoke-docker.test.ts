import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { contract } from '../../../actions/build-image/src/contract.js'
import { step } from '../../../actions/build-image/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { type FakeContext, fakeClock, fakeContext } from '../../fakes/context.js'

let ctx: FakeContext
afterEach(() => ctx.close())

/** A docker that loads archives, runs a server on a port that it chooses, and notes what it was asked. */
const DOCKER = `#!${process.execPath}
const fs = require('fs'), http = require('http'), path = require('path')
const args = process.argv.slice(2), here = __dirname
fs.appendFileSync(path.join(here, 'calls'), args.join(' ') + '\\n')
if (args[0] === 'info' && process.env.DOCKER_BROKEN) process.exit(1)
if (args[0] === 'load' && !fs.existsSync(args[args.indexOf('--input') + 1])) process.exit(1)
if (args[0] === 'port') {
  const file = path.join(here, 'port')
  if (!fs.existsSync(file)) process.exit(1)
  console.log('127.0.0.1:' + fs.readFileSync(file, 'utf8'))
}
if (args[0] === 'run') {
  const server = http.createServer((_, response) => response.end(JSON.stringify({ bias: 0.5 })))
  server.listen(0, '127.0.0.1', () => fs.writeFileSync(path.join(here, 'port'), String(server.address().port)))
}
`

async function build(
  env: Record<string, string> = {},
): Promise<{ outcome: Promise<Outcome>; calls: () => Promise<string[]> }> {
  const bin = await mkdtemp(join(ctx.temp, 'bin-'))
  await writeFile(join(bin, 'package.json'), '{}')
  await writeFile(join(bin, 'docker'), DOCKER)
  await chmod(join(bin, 'docker'), 0o755)
  await mkdir(join(ctx.workspace, 'model'), { recursive: true })
  await writeFile(join(ctx.workspace, 'model', 'model.json'), '{"bias": 0.5}')
  await writeFile(
    join(ctx.workspace, 'smoke.yml'),
    'version: 1\nready: /\nrequests: [{ name: golden, path: /, expect: { json: { bias: 0.5 } } }]\n',
  )
  const given = {
    base: 'scratch',
    model: 'model',
    command: '/server',
    image: 'oci:image',
    tags: '1',
    smoke: 'smoke.yml',
    'smoke-runner': 'docker',
  }
  const { inputs } = parseInputs(contract, new Map(Object.entries(given)))
  const time = fakeClock()
  const clock = { ...time, sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, Math.min(ms, 50))) }
  const other = await fakeContext({
    clock,
    workspace: ctx.workspace,
    env: { PATH: [bin, dirname(process.execPath)].join(delimiter), ...env },
  })
  const outcome = (async () => step.main(inputs, other, await step.prepare(inputs, other)))()
  void outcome.catch(() => {}).finally(() => other.close())
  return { outcome, calls: async () => (await readFile(join(bin, 'calls'), 'utf8')).trim().split('\n') }
}

// A program with a shebang is none on Windows.
const onUnix = process.platform === 'win32' ? test.skip : test

onUnix('docker loads the whole image, runs it on a loopback port, and keeps nothing of it', async () => {
  ctx = await fakeContext()
  const { outcome, calls } = await build()
  expect((await outcome).outputs).toMatchObject({ smoke: 'docker', tags: ['1'] })
  const name = /--name (\S+)/.exec((await calls()).join('\n'))?.[1]
  expect(name).toMatch(/^mlops-smoke-[0-9a-f]{12}$/)
  expect(
    (await calls()).map(call => call.replace(/--input \S+/, '--input …')).filter(call => !call.startsWith('port ')),
  ).toEqual([
    'info',
    'load --input …',
    `rm --force ${name}`,
    `run --rm --name ${name} --publish 127.0.0.1::8080 --env PORT=8080 ${name}:smoke`,
    `rm --force ${name}`,
    `rmi --force ${name}:smoke`,
  ])
})

onUnix('a docker that does not answer is told, not replaced by something weaker', async () => {
  ctx = await fakeContext()
  const { outcome } = await build({ DOCKER_BROKEN: '1' })
  await expect(outcome).rejects.toMatchObject({ code: 'IMAGE_SMOKE_RUNNER', kind: 'infrastructure' })
})
