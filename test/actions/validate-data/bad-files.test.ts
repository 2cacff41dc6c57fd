import { execFileSync } from 'node:child_process'
import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { chmod, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { errors as declared } from '../../../shared/data/errors.js'
import { ActionError } from '../../../shared/errors/index.js'
import type { FakeContext } from '../../fakes/context.js'
import { type Contents, leftBy, runStep, workspaceWith } from './run-step.js'

const PLAIN = 'a,b\n1,2\n3,4\n'
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const repeat = (text: string, bytes: number) => Buffer.alloc(bytes, text)

/** `a,b` and three rows, packed by the zstd program in its default way, with a checksum. */
const ZSTD = Buffer.from('KLUv/QRYgQAAYSxiCjEsMgozLDQKNSw2CnC1/Ok=', 'base64')
/** Written by pyarrow: columns `a` and `A`, one row. */
const TWINS = Buffer.from(
  'UEFSMRUEFRAVEEwVAhUAEgAAAQAAAAAAAAAVABUSFRIsFQIVEBUGFQYcAAAAAgAAAAIBAQIAFQQVEBUQTBUCFQASAAACAAAAAAAAABUAFRIVEiwVAhUQFQYVBhwAAAACAAAAAgEBAgAVBBk8NQAYBnNjaGVtYRUEABUEJQIYAWEAFQQlAhgBQQAWAhkcGSwmABwVBBk1AAYQGRgBYRUAFgIWZBZkJjQmCCksFQQVABUCABUAFRAVAgA8KQYZJgACAAAAJgAcFQQZNQAGEBkYAUEVABYCFmQWZCaYASZsKSwVBBUAFQIAFQAVEBUCADwpBhkmAAIAAAAWyAEWAiYIFsgBACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZLBwAABwAAADGAAAAUEFSMQ==',
  'base64',
)
/** Written by pyarrow: a column `a`, no row group. */
const NO_GROUPS = Buffer.from(
  'UEFSMRUEFQAVAEwVABUAEgAAFQQZLDUAGAZzY2hlbWEVAgAVBCUCGAFhABYAGRwZHCYAHBUEGSUABhkYAWEVABYAFhwWHCYAJggpHBUEFQAVAgAAABYcFgAmCBYcACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZHBwAAAB0AAAAUEFSMQ==',
  'base64',
)

/** Written by pyarrow: columns `a` (1, 2, 3) and `b` (x, y, z), not packed, without statistics. */
const THREE = Buffer.from(
  'UEFSMRUAFTwVPCwVBhUAFQYVBhwAAAACAAAABgEBAAAAAAAAAAIAAAAAAAAAAwAAAAAAAAAVABUqFSosFQYVABUGFQYcAAAAAgAAAAYBAQAAAHgBAAAAeQEAAAB6FQQZPDUAGAZzY2hlbWEVBAAVBCUCGAFhABUMJQIYAWIlAEwcAAAAFgYZHBksJgAcFQQZJQYAGRgBYRUAFgYWYhZiJghJHBUAFQAVAgA8KQYZJgAGAAAAJgAcFQwZJQYAGRgBYhUAFgYWUBZQJmpJHBUAFQAVAgA8FgYZBhkmAAYAAAAWsgEWBiYIFrIBACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZLBwAABwAAAC5AAAAUEFSMQ==',
  'base64',
)
/** The same, the first byte of the values of `a` lost. */
const DAMAGED = Buffer.from(THREE)
DAMAGED[4] = 0

interface Case {
  readonly files?: Readonly<Record<string, Contents>>
  readonly given?: Readonly<Record<string, string>>
  readonly arrange?: (ctx: FakeContext) => Promise<unknown>
  /** `pass 2`: so many rows; or the sentence of the check that failed; or the code of the error and its words. */
  readonly is: `pass ${number}` | readonly [code: 'fail' | keyof typeof declared, words: RegExp, line?: number]
}

const csv = (contents: Contents, is: Case['is'], given: Case['given'] = {}): Case => ({
  files: { 'data.csv': contents },
  given,
  is,
})
const named = (name: string, contents: Contents, is: Case['is'], given: Case['given'] = {}): Case => ({
  files: { [name]: contents },
  given: { data: name, ...given },
  is,
})
const lost = (words: RegExp) => ['fail', words] as const

const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'the shape of CSV': {
    'too few fields': csv('a,b\n1,2\n3\n', lost(/1 of 2 lines cannot be read.*line 3: 1 of 2 fields/)),
    'too many fields': csv('a,b\n1,2,3\n3,4\n', lost(/1 of 2 lines cannot be read.*line 2: more than the 2 fields/)),
    'text after a closing quote': csv(
      'a,b\n"1"x,2\n3,4\n',
      lost(/1 of 2 lines.*line 2: a quote is not closed, or text/),
    ),
    'a quote that is never closed': csv('a,b\n1,2\n3,"x\n5,6\n', lost(/2 of 3 lines.*line 3: a quote is not closed/)),
    'and takes 300,000 lines along': csv(
      `a,b\n${'1,2\n'.repeat(1000)}"x,2\n${'1,2\n'.repeat(300_000)}`,
      lost(/300,001 of 301,001 lines/),
    ),
    'and would fill the memory': csv(Buffer.concat([Buffer.from('a,b\n1,2\n1,"'), repeat('x\n', 9_000_000)]), [
      'DATA_UNREADABLE',
      /a quote opens in line 3 of data\.csv and is not closed within 4 MiB/,
      3,
    ]),
    'quoted values that look like rows': csv(`a,b\n${`1,"x\n1,2\n3,4\n"\n`.repeat(800_000)}`, 'pass 800000'),
    'lines without anything': csv('a,b\n\n1,2\n\n\n3,4\n\n', 'pass 2'),
    'other line ends within the quotes of the header': csv('a,"b\r\n"\n1,2\n3,4\n', 'pass 2'),
    'a semicolon before a quote, and other line ends after it': csv('a,b\r\n1,;"x\r\n2,y\r\n3,"z"\r\n', 'pass 3'),
    'commas at the end of a line': csv('a,b\n1,2,\n3,4\n', 'pass 2'),
    'mixed line ends': csv('a,b\r\n1,2\n3,"x\ny"\r\n5,6\r7,8', 'pass 4'),
    'mixed line ends and a broken line': csv('a,b\r\n1,2\n3\r\n5,6\n', lost(/1 of 3 lines.*line 3: 1 of 2 fields/)),
    'a byte order mark': csv(`\uFEFF${PLAIN}`, 'pass 2'),
    'a column twice': csv('a,b,a\n1,2,3\n', ['DATA_HEADER', /`a` twice \(fields 1 and 3\)/, 1]),
    'a blank first line': csv('\na,b\n1,2\n', ['DATA_HEADER', /line 1 of data\.csv is blank/, 1]),
    'a header that never ends': csv('"a,b\n1,2\n', ['DATA_HEADER', /not closed/, 1]),
    'a header only': csv('a,b\n', lost(/the dataset has rows/)),
    nothing: csv('', ['DATA_HEADER', /data\.csv is empty/]),
    'nothing but a byte order mark': csv('\uFEFF', ['DATA_HEADER', /data\.csv is empty/]),
    'a line of 3 MB': csv(
      Buffer.concat([Buffer.from('a,b\n1,'), repeat('x', 3_000_000), Buffer.from('\n3,4\n')]),
      lost(/1 of 2 lines.*line 2: longer than a line can be/),
    ),
    'a line of 100 MB': csv(Buffer.concat([Buffer.from('a,b\n1,'), repeat('x', 100_000_000), Buffer.from('\n3,4\n')]), [
      'DATA_UNREADABLE',
      /line 2 of data\.csv is longer than 16 MiB/,
      2,
    ]),
  },
  'bytes and encodings': {
    'Latin-1 read as UTF-8': csv(
      Buffer.from('a,b\n1,caf\xe9\n3,4\n', 'latin1'),
      lost(/1 of 2 lines.*line 2: not valid/),
    ),
    'Latin-1 in the header': csv(Buffer.from('a,caf\xe9\n1,2\n', 'latin1'), [
      'DATA_HEADER',
      /column 2 .*not valid UTF-8/,
      1,
    ]),
    'Latin-1 read as such': csv(Buffer.from('a,caf\xe9\n1,\xe9\n', 'latin1'), 'pass 1', { 'csv-encoding': 'latin-1' }),
    'Windows-1252 read as Latin-1': csv(
      Buffer.from('a,b\n1,2\n3,\x80\n', 'latin1'),
      ['DATA_UNREADABLE', /line 3 of data\.csv is not valid in latin-1/, 3],
      { 'csv-encoding': 'latin-1' },
    ),
    'Windows-1252 read as such': csv(Buffer.from('a,b\n3,\x80\n', 'latin1'), 'pass 1', {
      'csv-encoding': 'windows-1252',
    }),
    'UTF-16 with its mark': csv(utf16(`\uFEFF${PLAIN}`), 'pass 2'),
    'UTF-16, the other way round': csv(utf16(`\uFEFF${PLAIN}`).swap16(), 'pass 2'),
    'UTF-16 without its mark': csv(utf16(PLAIN), ['DATA_UNREADABLE', /line 1 of data\.csv has a zero byte/, 1]),
    'UTF-16 without its mark, said': csv(utf16(PLAIN), 'pass 2', { 'csv-encoding': 'utf-16' }),
    'UTF-16 that ends in the middle': csv(utf16(`\uFEFF${PLAIN}`).subarray(0, -1), [
      'DATA_UNREADABLE',
      /not valid in utf-16/,
      3,
    ]),
    'half a character in UTF-16': csv(utf16('\uFEFFa,b\n1,\ud800\n'), ['DATA_UNREADABLE', /line 2 of/, 2]),
    'a mark that contradicts the input': csv(
      `\uFEFF${PLAIN}`,
      ['DATA_CSV_OPTION', /byte order mark of utf-8, and is not latin-1/, 1],
      {
        'csv-encoding': 'latin-1',
      },
    ),
    'a zero byte': csv('a,b\n1,2\n3,\0\n', ['DATA_UNREADABLE', /line 3 of data\.csv has a zero byte/, 3]),
    'a tail of zero bytes': csv(Buffer.concat([Buffer.from(PLAIN), Buffer.alloc(4096)]), [
      'DATA_UNREADABLE',
      /zero byte/,
      4,
    ]),
  },
  'packed files': {
    gzip: named('data.csv.gz', gzipSync(PLAIN), 'pass 2'),
    'gzip in two members': named('data.csv.gz', Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')]), 'pass 2'),
    'gzip with padding': named('data.csv.gz', Buffer.concat([gzipSync(PLAIN), Buffer.alloc(512)]), 'pass 2'),
    'gzip with data after the padding': named(
      'data.csv.gz',
      Buffer.concat([gzipSync('a,b\n1,2\n'), Buffer.alloc(10), gzipSync('3,4\n')]),
      ['DATA_UNREADABLE', /data follows byte/],
    ),
    'gzip with something after it': named('data.csv.gz', Buffer.concat([gzipSync(PLAIN), Buffer.from('more')]), [
      'DATA_UNREADABLE',
      /cannot be unpacked to its end/,
    ]),
    'gzip that ends early': named('data.csv.gz', gzipSync(PLAIN).subarray(0, -5), [
      'DATA_UNREADABLE',
      /cannot be unpacked to its end/,
    ]),
    'gzip whose second member ends early': named(
      'data.csv.gz',
      Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n').subarray(0, 15)]),
      ['DATA_UNREADABLE', /cannot be unpacked to its end/],
    ),
    'gzip damaged in the middle': named('data.csv.gz', flipped(gzipSync(rows(20_000))), [
      'DATA_UNREADABLE',
      /cannot be unpacked/,
    ]),
    'gzip of nothing': named('data.csv.gz', gzipSync(''), ['DATA_HEADER', /is empty/]),
    'gzip by its name only': named('data.csv.gz', PLAIN, ['DATA_UNREADABLE', /cannot be unpacked to its end/]),
    'gzip without its name': csv(gzipSync(PLAIN), ['DATA_UNREADABLE', /data\.csv is packed with gzip/]),
    'gzip within gzip': named('data.csv.gz', gzipSync(gzipSync(PLAIN)), ['DATA_UNREADABLE', /is packed with gzip/]),
    'UTF-16 in gzip': named('data.csv.gz', gzipSync(utf16(`\uFEFF${PLAIN}`)), 'pass 2'),
    zstd: named('data.csv.zst', ZSTD, 'pass 3'),
    'zstd that ends early': named('data.csv.zst', ZSTD.subarray(0, -5), [
      'DATA_UNREADABLE',
      /cannot be unpacked to its end/,
    ]),
    'zstd with something after it': named('data.csv.zst', Buffer.concat([ZSTD, Buffer.from('more data')]), [
      'DATA_UNREADABLE',
      /cannot be unpacked/,
    ]),
    'zstd without its name': csv(ZSTD, ['DATA_UNREADABLE', /is packed with zstd/]),
    'a ZIP archive': csv(Buffer.from('PK\x03\x04rest of it', 'latin1'), ['DATA_UNREADABLE', /is a ZIP archive/]),
  },
  JSONL: {
    'lists and nested objects': named('d.jsonl', '{"a":1,"b":{"c":[1,2]}}\n{"a":2,"b":[]}\n', 'pass 2'),
    'top-level values': named('d.jsonl', '{"a":1}\n[1]\n5\n"x"\nnull\ntrue\n', lost(/5 of 6 lines.*line 2: a list/)),
    'a key twice': named('d.jsonl', '{"a":1,"b":2}\n{"a":1,"a":2}\n', lost(/1 of 2 lines.*line 2: a key occurs twice/)),
    'two objects in a line': named(
      'd.jsonl',
      '{"a":1}{"a":2}\n{"a":3}\n',
      lost(/1 of 2 lines.*line 1: not valid JSON/),
    ),
    'an object over several lines': named('d.jsonl', '{\n"a":1\n}\n', ['DATA_HEADER', /no line with a JSON object/]),
    'a last line that was cut': named('d.jsonl', '{"a":1}\n{"a":', lost(/1 of 2 lines.*line 2: not valid JSON/)),
    'objects without keys': named('d.jsonl', '{}\n{}\n', ['DATA_HEADER', /no line with a JSON object/]),
    'nesting that crashes the engine': named(
      'd.jsonl',
      `{"a":1}\n{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}\n`,
      ['DATA_UNREADABLE', /line 2 of d\.jsonl nests deeper than 1000 levels/, 2],
    ),
    'huge numbers': named('d.jsonl', '{"a":1e400}\n{"a":123456789012345678901234567890}\n', 'pass 2'),
    'half a character': named('d.jsonl', '{"a":"\\ud800"}\n{"a":"x"}\n', lost(/1 of 2 lines.*line 1: not valid/)),
    'a line of 20 MB': named(
      'd.jsonl',
      Buffer.concat([Buffer.from('{"a":1}\n{"a":"'), repeat('x', 20_000_000), Buffer.from('"}\n')]),
      ['DATA_UNREADABLE', /line 2 of d\.jsonl is longer than 16 MiB/, 2],
    ),
    'a byte order mark': named('d.jsonl', '\uFEFF{"a":1}\n', 'pass 1'),
    'UTF-16': named('d.jsonl', utf16('\uFEFF{"a":1}\n'), 'pass 1'),
    nothing: named('d.jsonl', '', ['DATA_HEADER', /no line with a JSON object/]),
  },
  Parquet: {
    'no row group': named('d.parquet', NO_GROUPS, lost(/the dataset has rows/)),
    'columns that differ in case': named('d.parquet', TWINS, ['DATA_HEADER', /`A` beside `a`/]),
    'cut at the end': named('d.parquet', TWINS.subarray(0, -20), ['DATA_UNREADABLE', /no readable Parquet file/]),
    'cut in the middle': named('d.parquet', Buffer.concat([NO_GROUPS.subarray(0, 30), NO_GROUPS.subarray(60)]), [
      'DATA_UNREADABLE',
      /d\.parquet/,
    ]),
    'damaged where a check looks': {
      files: { 'd.parquet': DAMAGED, 'checks.yml': 'version: 1\nchecks:\n  - sql: a > 0\n' },
      given: { data: 'd.parquet' },
      is: ['DATA_UNREADABLE', /^d\.parquet is damaged: /],
    },
    'damaged where no check looks': {
      files: { 'd.parquet': DAMAGED, 'checks.yml': "version: 1\nchecks:\n  - sql: b < 'zz'\n" },
      given: { data: 'd.parquet' },
      is: 'pass 3',
    },
    encrypted: named('d.parquet', Buffer.from('PARE0123456789abcdefPARE'), ['DATA_UNREADABLE', /it is encrypted/]),
    'a CSV by another name': named('d.parquet', PLAIN, ['DATA_UNREADABLE', /no readable Parquet file/]),
    'packed with gzip': named('d.parquet', gzipSync(NO_GROUPS), ['DATA_UNREADABLE', /it is packed with gzip/]),
    'by the name of CSV': csv(NO_GROUPS, ['DATA_UNREADABLE', /data\.csv is a Parquet file/]),
    nothing: named('d.parquet', '', ['DATA_UNREADABLE', /no readable Parquet file/]),
  },
  'several files': {
    'other columns': {
      files: { 'd/a.csv': 'a,b\n1,2\n', 'd/b.csv': 'a,c\n1,2\n' },
      given: { data: 'd/*.csv' },
      is: ['DATA_COLUMNS_DIFFER', /compared with d\/a\.csv, d\/b\.csv lacks `b` and has `c` besides/, 1],
    },
    'other order of columns': {
      files: { 'd/a.csv': 'a,b\n1,2\n', 'd/b.csv': 'b,a\n1,2\n' },
      given: { data: 'd/*.csv' },
      is: 'pass 2',
    },
    'other delimiters': {
      files: { 'd/a.csv': 'a,b\n1,2\n', 'd/b.csv': 'a;b\n1;2\n' },
      given: { data: 'd/*.csv' },
      is: ['DATA_COLUMNS_DIFFER', /d\/b\.csv lacks `a`, `b` and has `a;b` besides/, 1],
    },
    'other encodings': {
      files: { 'd/a.csv': PLAIN, 'd/b.csv': utf16(`\uFEFF${PLAIN}`) },
      given: { data: 'd/*.csv' },
      is: 'pass 4',
    },
    'one that is empty': {
      files: { 'd/a.csv': PLAIN, 'd/b.csv': '' },
      given: { data: 'd/*.csv' },
      is: ['DATA_HEADER', /d\/b\.csv is empty/],
    },
    'mixed formats': {
      files: { 'd/a.csv': PLAIN, 'd/b.parquet': NO_GROUPS },
      given: { data: 'd/*' },
      is: ['DATA_FORMAT', /d\/a\.csv \(csv\), d\/b\.parquet \(parquet\)/],
    },
  },
  'what is no file': {
    'a directory': { files: { 'd/a.csv': PLAIN }, given: { data: 'd' }, is: ['DATA_NOT_A_FILE', /^d is a directory$/] },
    'nothing at all': { given: { data: 'nothing.csv' }, is: ['DATA_NOT_FOUND', /nothing\.csv does not exist/] },
    'a link out of the workspace': {
      arrange: async ctx => {
        await writeFile(join(ctx.temp, '..', 'secret.csv'), PLAIN)
        await symlink(join(ctx.temp, '..', 'secret.csv'), join(ctx.workspace, 'data.csv'))
      },
      is: ['DATA_LINK_OUTSIDE', /data\.csv leads out of the workspace/],
    },
    'a link to itself': {
      arrange: ctx => symlink('data.csv', join(ctx.workspace, 'data.csv')),
      is: ['DATA_NOT_FOUND', /data\.csv/],
    },
    'a link to nothing': {
      arrange: ctx => symlink('gone.csv', join(ctx.workspace, 'data.csv')),
      is: ['DATA_NOT_FOUND', /data\.csv/],
    },
    'directories that lead in a circle': {
      files: { 'd/a.csv': PLAIN },
      arrange: ctx => symlink('.', join(ctx.workspace, 'd', 'loop')),
      given: { data: 'd/**/*.csv' },
      is: 'pass 2',
    },
    'a pipe': {
      arrange: async ctx => void execFileSync('mkfifo', [join(ctx.workspace, 'data.csv')]),
      is: ['DATA_NOT_A_FILE', /data\.csv is neither a file nor a directory/],
    },
    'a device': { given: { data: '/dev/zero', format: 'csv' }, is: ['DATA_NOT_A_FILE', /\/dev\/zero is neither/] },
  },
}

function rows(count: number): string {
  return `a,b\n${Array.from({ length: count }, (_, index) => `${index},${Math.sin(index)}`).join('\n')}`
}

function flipped(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1
  return Buffer.concat([bytes.subarray(0, middle), Buffer.from([bytes[middle]! ^ 0x55]), bytes.subarray(middle + 1)])
}

const CHECKS = { 'checks.yml': 'version: 1\ncolumns: {a: }\n' }

for (const [group, cases] of Object.entries(CASES)) {
  describe(group, () => {
    test.each(Object.entries(cases).map(([what, one]) => ({ what, one })))('$what', async ({ one }) => {
      const ctx = await workspaceWith({ ...CHECKS, ...one.files })
      try {
        await one.arrange?.(ctx)
        const result = await runStep(ctx, one.given).catch((error: unknown) => error)
        if (typeof one.is === 'string') {
          expect(result).toMatchObject({
            verdict: 'pass',
            outputs: { rows: Number(one.is.slice(5)), 'malformed-lines': 0 },
          })
        } else if (one.is[0] === 'fail') {
          expect(result).toMatchObject({ verdict: 'fail', why: expect.stringMatching(one.is[1]) })
        } else {
          expect(result).toBeInstanceOf(ActionError)
          const [code, words, line] = one.is
          expect(result).toMatchObject({
            code,
            kind: 'input',
            message: expect.stringMatching(words),
            hint: expect.any(String),
          })
          if (line !== undefined) expect((result as ActionError).line).toBe(line)
        }
        expect(await leftBy(ctx)).toEqual([])
      } finally {
        await ctx.close()
      }
    })
  })
}

test('a mistake in a check is told as such where the file is sound, and as damage where it is not', async () => {
  const checks = "version: 1\nchecks:\n  - sql: b < 'zz'\n  - sql: error('no') is null\n"
  for (const [file, code] of [
    [THREE, 'VALIDATE_CONDITION'],
    [DAMAGED, 'DATA_UNREADABLE'],
  ] as const) {
    const ctx = await workspaceWith({ 'checks.yml': checks, 'd.parquet': file })
    await expect(runStep(ctx, { data: 'd.parquet' })).rejects.toMatchObject({ code })
    await ctx.close()
  }
})

test('a report says that line ends were mixed', async () => {
  const ctx = await workspaceWith({ ...CHECKS, 'data.csv': 'a,b\r\n1,2\n' })
  expect(JSON.stringify(await runStep(ctx))).toContain(
    'data.csv mixes line ends (LF, CR LF); each of them was read as one.',
  )
  await ctx.close()
})

describe('a file that changes while it is counted', () => {
  test.each<[string, (path: string) => void]>([
    ['with the same size and time', path => writeFileSync(path, Buffer.from(NO_GROUPS).fill(0, 50, 60))],
    [
      'by being replaced',
      path => {
        writeFileSync(`${path}.new`, NO_GROUPS)
        renameSync(`${path}.new`, path)
      },
    ],
  ])('%s', async (_, change) => {
    const ctx = await workspaceWith({ ...CHECKS, 'd.parquet': NO_GROUPS })
    const path = join(ctx.workspace, 'd.parquet')
    const log: typeof ctx.log = {
      ...ctx.log,
      progress(title, options) {
        const progress = ctx.log.progress(title, options)
        const end = (summary?: string) => {
          progress.end(summary)
          // The rows are counted after this.
          if (title !== 'Reading the data') return
          const { atime, mtime } = statSync(path)
          change(path)
          utimesSync(path, atime, mtime)
        }
        return { ...progress, end }
      },
    }
    await expect(runStep({ ...ctx, log }, { data: 'd.parquet' })).rejects.toMatchObject({ code: 'DATA_CHANGED' })
    await ctx.close()
  })
})

const asRoot = process.getuid?.() === 0
;(asRoot ? test.skip : test)('a file without permission', async () => {
  const ctx = await workspaceWith({ ...CHECKS, 'data.csv': PLAIN })
  await chmod(join(ctx.workspace, 'data.csv'), 0)
  await expect(runStep(ctx)).rejects.toMatchObject({ code: 'DATA_NO_PERMISSION' })
  await ctx.close()
})
