import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { columnsOf, flushed, outliveReaders } from '../../../shared/host/index.js'

test.each([
  [{ columns: 132 }, { COLUMNS: '60' }, 132],
  [{}, { COLUMNS: '60' }, 60],
  [{}, {}, 100],
  [{}, { COLUMNS: '' }, 100],
  [{}, { COLUMNS: '0' }, 100],
  [{}, { COLUMNS: '-5' }, 100],
  [{}, { COLUMNS: 'wide' }, 100],
  [{}, { COLUMNS: '1e9' }, 100],
])('columns of %j with %j: %d', (sink, env: Record<string, string>, columns) => {
  expect(columnsOf({ ...sink, write: () => undefined }, env)).toBe(columns)
})

/** A stream whose every write fails, as a pipe's whose reader has gone. */
const broken = (code: string) =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })

test('a reader that has gone ends nothing, however much is written after it', async () => {
  const failures: unknown[] = []
  const stream = broken('EPIPE')
  outliveReaders([stream], error => failures.push(error.code))
  for (let line = 0; line < 3; line++) {
    stream.write('a line\n')
    await flushed(stream)
  }
  expect(failures).toEqual([])
})

test('a full disk is told', async () => {
  const failures: unknown[] = []
  const stream = broken('ENOSPC')
  outliveReaders([broken('EPIPE'), stream], error => failures.push(error.code))
  stream.write('a line\n')
  await flushed(stream)
  await new Promise(resolve => setImmediate(resolve))
  expect(failures).toEqual(['ENOSPC'])
})
