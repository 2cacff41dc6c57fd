import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findBaseline, previousRows, readBaseline } from '../../../actions/validate-data/src/baseline.js'
import { digestText } from '../../../shared/evidence/index.js'
import { renderOutcome } from '../../../shared/report/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { demo } from '../../shared/report/demo.js'

let ctx: FakeContext
beforeEach(async () => {
  ctx = await fakeContext()
})
afterEach(() => ctx.close())

const details = {
  rows: 12,
  columns: [{ name: 'a', type: 'integer', native: 'BIGINT' }],
  categories: { a: ['x', 'y'], b: null },
}
const document = () => JSON.parse(renderOutcome({ ...demo, step: 'validate-data', details }))

async function read(content: string | object, name = 'outcome.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await writeFile(join(ctx.workspace, name), text)
  return readBaseline(name, ctx)
}

describe('the baseline', () => {
  test('is the outcome of an earlier run, with its digest', async () => {
    const outcome = document()
    const previous = await read(outcome)
    expect(previous).toMatchObject({
      name: 'outcome.json',
      descriptor: { name: 'outcome.json', digest: { sha256: digestText(JSON.stringify(outcome)) } },
      verdict: outcome.verdict,
      findings: outcome.findings,
      outputs: outcome.outputs,
      measures: outcome.measures,
      digests: { subject: outcome.digests.subject },
      details,
    })
  })

  test('may be named by its report directory, and by an absolute path', async () => {
    await mkdir(join(ctx.workspace, 'old'))
    await writeFile(join(ctx.workspace, 'old/outcome.json'), JSON.stringify(document()))
    expect((await readBaseline('./old/', ctx)).name).toBe('old/outcome.json')
    expect((await readBaseline(join(ctx.workspace, 'old/outcome.json'), ctx)).details).toEqual(details)
  })

  test('of an older release has no details, but the rows; of a later one more than is known', async () => {
    const { details: _, ...older } = { ...document(), outputs: { rows: 7 } }
    const previous = await read(older)
    expect(previous.details).toBeUndefined()
    expect(previousRows(previous)).toBe(7)
    const later = document()
    later.more = 1
    later.findings[0].more = 2
    later.details.more = 3
    expect((await read(later)).details).toEqual(details)
  })

  test('that is none is refused, and nothing of it is printed', async () => {
    const outcome = document()
    const cases: [string | object, RegExp][] = [
      ['', /is not JSON$/],
      ['password: hunter2', /is not JSON$/],
      ['"hunter2"', /no object$/],
      ['[1]', /no object$/],
      ['null', /no object$/],
      [{ hunter2: 1 }, /no outcome of a step/],
      [{ ...outcome, schema: 'urn:mlops-actions:schema:outcome:v2' }, /another version \(.*v2\)/],
      [{ ...outcome, step: 'drift-gate' }, /the outcome of drift-gate, expected one of validate-data/],
      [{ ...outcome, verdict: 'error' }, /decided nothing/],
      [{ ...outcome, verdict: 'good' }, /`verdict` is not as/],
      [{ ...outcome, findings: [{ code: 1 }] }, /`findings\.0\.code` is not as/],
      [{ ...outcome, details: { rows: -1 } }, /`details\.rows` is not as/],
    ]
    for (const [content, message] of cases) {
      const error = await read(content).catch(error => error)
      expect(error).toMatchObject({ code: 'VALIDATE_BASELINE', kind: 'input', message: expect.stringMatching(message) })
      expect(`${error.message}${error.cause}`).not.toContain('hunter2')
    }
  })

  test('that is not there is an error, unless it need not be', async () => {
    await expect(readBaseline('gone.json', ctx)).rejects.toMatchObject({
      code: 'VALIDATE_BASELINE',
      message: 'gone.json cannot be the baseline: it does not exist',
    })
    await mkdir(join(ctx.workspace, 'empty'))
    await expect(readBaseline('empty', ctx)).rejects.toThrow('empty/outcome.json cannot be the baseline')
    expect(await findBaseline('empty', ctx)).toBeUndefined()
    expect(await findBaseline('gone/gone.json', ctx)).toBeUndefined()
    expect(ctx.log.text('notice')).toBe(
      'There is no earlier run: empty/outcome.json does not exist\nThere is no earlier run: gone/gone.json does not exist',
    )
    await writeFile(join(ctx.workspace, 'damaged.json'), '{"schema": ')
    await expect(findBaseline('damaged.json', ctx)).rejects.toMatchObject({ code: 'VALIDATE_BASELINE' })
  })
})
