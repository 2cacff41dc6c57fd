import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { digestFile, digestText, foundationsOf, openChain, verifyChain } from '../../../shared/evidence/index.js'
import { data, image, keyPair, model, ship, shipAll, train, validate } from './train.js'

let dir: string
let evidence: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mlops-verify-'))
  evidence = join(dir, 'evidence')
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const key = keyPair()
const kinds = (check: Awaited<ReturnType<typeof verifyChain>>) =>
  check.problems.map(({ kind, file }) => `${kind} ${file}`)
const fileOf = (step: string, of = data) => `${step}-${Object.values(of.digest)[0]!.slice(0, 12)}.jsonl`

describe('verifyChain', () => {
  test('a whole, signed chain passes', async () => {
    await shipAll(evidence, key.signing)
    const { outcome, problems } = await verifyChain(evidence, { trustedKeys: [key.trusted] })
    expect(problems).toEqual([])
    expect(outcome).toMatchObject({ verdict: 'pass', outputs: { outcomes: 5, problems: 0 } })
    const plot = outcome.blocks.find(block => block.type === 'plot')
    expect(plot).toMatchObject({
      plot: {
        stations: ['validate-data', 'train-on-runner', 'register-model', 'build-image', 'helm-canary'].map(label => ({
          label,
        })),
      },
    })
  })

  test('the way is told in the order of the train, also when an early step was repeated', async () => {
    await shipAll(evidence)
    await ship(evidence, validate(30, 'warn'))
    const plot = (await verifyChain(evidence)).outcome.blocks.find(block => block.type === 'plot')
    expect(plot).toMatchObject({
      title: expect.stringContaining('release fraud'),
      plot: { stations: [{ label: 'validate-data', verdict: 'warn' }, {}, {}, {}, { label: 'helm-canary' }] },
    })
  })

  test('a whole, unsigned chain is whole but unauthenticated', async () => {
    await shipAll(evidence)
    const { outcome } = await verifyChain(evidence)
    expect(outcome.verdict).toBe('warn')
    expect(outcome.headline).toMatch(/unauthenticated/)
  })

  test('unsigned statements are refused by name where keys are given', async () => {
    await ship(evidence, validate())
    const check = await verifyChain(evidence, { trustedKeys: [key.trusted] })
    expect(check.outcome.verdict).toBe('fail')
    expect(kinds(check)).toEqual([`unsigned ${fileOf('validate-data')}`, `unsigned ${fileOf('validate-data')}`])
  })

  test('nothing is inconclusive', async () => {
    expect((await verifyChain(evidence)).outcome.verdict).toBe('inconclusive')
  })

  test('a missing link is named', async () => {
    await shipAll(evidence)
    await rm(join(evidence, fileOf('validate-data')))
    const check = await verifyChain(evidence)
    expect(check.outcome.verdict).toBe('fail')
    expect(kinds(check)).toEqual([`missing ${fileOf('validate-data')}`])
    expect(check.outcome.why).toContain('train-on-runner')
  })

  test('one changed character in any file that something was built on is noticed', async () => {
    await shipAll(evidence)
    for (const file of await readdir(evidence)) {
      const path = join(evidence, file)
      const text = await readFile(path, 'utf8')
      if (file.startsWith('helm-canary')) continue
      await writeFile(path, text.replaceAll('acme/fraud', 'acme/frauD'))
      expect(kinds(await verifyChain(evidence))).toContain(`altered ${file}`)
      await writeFile(path, text)
    }
    expect((await verifyChain(evidence)).problems).toEqual([])
  })

  test('an outcome without the test result beside it was altered', async () => {
    const file = await ship(evidence, validate())
    const [, outcome] = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, `${outcome}\n`)
    expect(kinds(await verifyChain(evidence))).toEqual([`altered ${fileOf('validate-data')}`])
  })

  test('a copy under another name is a replay', async () => {
    const file = await ship(evidence, validate())
    await cp(file, join(evidence, fileOf('validate-data', model)))
    const check = await verifyChain(evidence)
    expect(check.problems.map(problem => problem.kind)).toEqual(['replayed', 'replayed', 'replayed'])
    expect(check.outcome.why).toMatch(/repeats the statement of/)
  })

  test('repeated work is no replay: its test result is the same, its outcome has another time', async () => {
    await ship(evidence, validate(10))
    await ship(evidence, validate(20))
    expect((await verifyChain(evidence)).problems).toEqual([])
  })

  test('an outcome twice in its own file is a replay', async () => {
    const file = await ship(evidence, validate())
    const text = await readFile(file, 'utf8')
    await writeFile(file, text + text)
    expect((await verifyChain(evidence)).problems.map(problem => problem.kind)).toEqual(['replayed'])
  })

  test('a statement moved into the file of another subject is a replay', async () => {
    const file = await ship(evidence, validate())
    await cp(file, join(evidence, 'validate-data-000000000000.jsonl'))
    await rm(file)
    const [problem] = (await verifyChain(evidence)).problems
    expect(problem).toMatchObject({ kind: 'replayed', message: expect.stringContaining(fileOf('validate-data')) })
  })

  test('rubbish is named by file and line, and the rest still read', async () => {
    const file = await ship(evidence, validate())
    await writeFile(file, `${await readFile(file, 'utf8')}not json\n{"_type":"x"}\n`)
    const check = await verifyChain(evidence)
    expect(check.problems).toMatchObject([
      { kind: 'unreadable', line: 3, message: 'is not JSON' },
      { kind: 'unreadable', line: 4, message: expect.stringContaining('is no in-toto statement: _type') },
    ])
    expect(check.chain.records).toHaveLength(1)
  })

  test('artifacts unpacked into folders of their own are one chain', async () => {
    await ship(join(evidence, 'data-job'), validate())
    await ship(evidence, train())
    const { problems, chain } = await verifyChain(evidence)
    expect(problems).toEqual([])
    expect(chain.records.map(record => record.step)).toEqual(['validate-data', 'train-on-runner'])
    expect(chain.records[1]?.builtOn).toHaveLength(1)
  })

  test('given bytes are compared with what was judged', async () => {
    await mkdir(evidence)
    const path = join(dir, 'june.csv')
    await writeFile(path, 'a,b\n1,2\n')
    const june = { ...data, name: 'data/june.csv', digest: { sha256: (await digestFile(path)).sha256 } }
    await ship(evidence, { ...validate(), uses: [june], draft: { ...validate().draft, subject: [june] } })
    const artifacts = [{ path, name: 'june.csv' }]
    const whole = await verifyChain(evidence, { artifacts })
    expect(whole.outcome.verdict).toBe('warn')
    expect(whole.files[0]?.records).toHaveLength(1)
    await writeFile(path, 'a,b\n1,3\n')
    const changed = await verifyChain(evidence, { artifacts })
    expect(changed.outcome.verdict).toBe('fail')
    expect(changed.outcome.why).toMatch(
      /june\.csv is not what was judged: it is sha256:[0-9a-f]{64}, the statement names sha256:/,
    )
    await writeFile(join(dir, 'other'), 'x')
    const unknown = await verifyChain(evidence, { artifacts: [{ path: join(dir, 'other'), name: 'other' }] })
    expect(unknown.outcome.findings[0]?.code).toBe('artifact-unknown')
  })
})

describe('the chain as a step reads it', () => {
  test('finds records by artifact and by role, newest last', async () => {
    await shipAll(evidence)
    await ship(evidence, validate(9, 'warn'))
    const chain = await openChain(evidence)
    expect((await chain.about(data)).map(record => record.verdict)).toEqual(['pass', 'warn'])
    expect((await chain.about(model)).map(record => record.step)).toEqual(['train-on-runner', 'register-model'])
    expect((await chain.latest('validate-data', 'data'))?.verdict).toBe('warn')
    expect(await chain.latest('validate-data', 'model')).toBeUndefined()
    expect(await chain.about({ digest: { sha256: digestText('unknown') } })).toEqual([])
  })

  test('a statement builds on the newest one of each step', async () => {
    await shipAll(evidence)
    await ship(evidence, validate(9, 'warn'))
    const chain = await openChain(evidence)
    expect(foundationsOf([data, image], chain).map(link => link.annotations)).toEqual([
      { step: 'validate-data', verdict: 'warn' },
      { step: 'build-image', verdict: 'pass' },
    ])
    expect(chain.records[1]?.dependencies).toMatchObject([{ name: data.name }])
  })
})
