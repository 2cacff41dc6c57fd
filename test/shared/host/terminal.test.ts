import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hostKind } from '../../../shared/host/index.js'
import { type Desk, desk, publication } from './harness.js'

let it: Desk
beforeEach(() => {
  it = desk()
})
afterEach(() => it.close())

test.each([
  [{}, 'terminal'],
  [{ GITHUB_ACTIONS: 'true' }, 'github'],
  [{ GITLAB_CI: 'true' }, 'gitlab'],
  [{ GITHUB_ACTIONS: 'true', MLOPS_HOST: 'terminal' }, 'terminal'],
  [{ MLOPS_HOST: 'gitlab' }, 'gitlab'],
])('%j is %s', (env, kind) => {
  expect(hostKind(env)).toBe(kind)
  expect(it.host(env).info.kind).toBe(kind)
})

test('a host that nobody knows is refused', () => {
  expect(() => hostKind({ MLOPS_HOST: 'jenkins' })).toThrow('it may be github, gitlab, terminal')
})

test('the result is on stdout, all else on stderr', async () => {
  const host = it.host({})
  host.log.info('working')
  host.log.warn('careful')
  await host.publish(publication)
  expect(it.out).toEqual({ stdout: '▲ drift-gate warns\n', stderr: 'working\nWarning: careful\n' })
})

test.each(['terminal', 'github', 'gitlab'] as const)('--output json on %s: one document on stdout', async kind => {
  const host = it.host({}, { kind, output: 'json' })
  host.mask('hunter22')
  host.log.info('working')
  await host.log.group('Group', async () => {})
  await host.publish({ ...publication, document: { secret: 'hunter22' } })
  expect(JSON.parse(it.out.stdout)).toEqual({ secret: '***' })
  expect(it.out.stderr).toContain('working')
})

test('the result says where its report lies, unless only the result was asked for', async () => {
  const withReport = { ...publication, outputs: { ...publication.outputs, report: 'out/report.html' } }
  await it.host({}, { verbosity: 'quiet' }).publish(withReport)
  expect(it.out.stdout).not.toContain('out/report.html')
  await it.host({}).publish(withReport)
  expect(it.out.stdout).toContain('Report: out/report.html\n')
  it.out.stdout = ''
  await it.host({}, { kind: 'gitlab' }).publish(withReport)
  expect(it.out.stdout).toContain('Report: out/report.html\n')
})

test('--quiet leaves warnings and the result; --verbose adds what debugging needs', async () => {
  const quiet = it.host({}, { verbosity: 'quiet' })
  quiet.log.info('working')
  quiet.log.warn('careful')
  await quiet.publish(publication)
  expect(quiet.display.detail).toBe('quiet')
  expect(it.host({}, { verbosity: 'verbose' }).display.detail).toBe('verbose')
  it.host({}, { verbosity: 'verbose' }).log.debug('details')
  it.host({}).log.debug('hidden')
  expect(it.out).toEqual({ stdout: '▲ drift-gate warns\n', stderr: 'Warning: careful\ndetails\n' })
})

test.each(['github', 'gitlab'] as const)('--quiet on %s leaves the result as well', async kind => {
  const quiet = it.host({}, { kind, verbosity: 'quiet' })
  quiet.log.info('working')
  await quiet.publish(publication)
  expect(it.out.stdout).toContain('▲ drift-gate warns\n')
  expect(it.out.stdout).not.toContain('working')
})

test('the result is as wide as COLUMNS says where no terminal tells', () => {
  expect(it.host({ COLUMNS: '72' }).display.width).toBe(72)
  expect(it.host({ COLUMNS: '10' }).display.width).toBe(40)
  expect(it.host({}).display.width).toBe(100)
})

describe('colour', () => {
  const warned = (env: Record<string, string>, isTTY: boolean) => {
    let text = ''
    const stderr = {
      isTTY,
      write(part: string) {
        text += part
      },
    }
    it.host(env, { stderr }).log.warn('x')
    return text
  }

  test('only on a terminal, and not under NO_COLOR', () => {
    expect(warned({}, true)).toBe('\u001b[33mWarning: x\u001b[0m\n')
    expect(warned({ NO_COLOR: '1' }, true)).toBe('Warning: x\n')
    expect(warned({}, false)).toBe('Warning: x\n')
  })
})

describe('progress', () => {
  const updates = (isTTY: boolean) => {
    let text = ''
    const stderr = {
      isTTY,
      columns: 100,
      write(part: string) {
        text += part
      },
    }
    const { log } = it.host({ NO_COLOR: '1' }, { stderr })
    const progress = log.progress('Reading', { total: 1000, unit: 'rows' })
    for (let done = 100; done <= 500; done += 100) {
      it.clock.advance(10_000)
      progress.update(done, done === 300 ? 'file 3' : undefined)
    }
    log.info('meanwhile')
    progress.end('Read 1,000 rows')
    return text
  }

  test('is a line every 30 s where nobody watches', () => {
    expect(updates(false)).toBe(
      'Reading: 300 rows of 1,000 rows (30 %), 10 rows/s, 1 min 10 s left, file 3\nmeanwhile\nRead 1,000 rows\n',
    )
  })

  test('is a bar on a terminal, which other lines do not tear', () => {
    const text = updates(true)
    expect(text).toContain(
      '\r\u001b[2K██░░░░░░░░░░░░░░░░░░ Reading: 100 rows of 1,000 rows (10 %), 10 rows/s, 1 min 30 s left',
    )
    const bar = '██████████░░░░░░░░░░ Reading: 500 rows of 1,000 rows (50 %), 10 rows/s, 50 s left'
    expect(text).toContain(`\r\u001b[2Kmeanwhile\n${bar}`)
    expect(text.endsWith('\r\u001b[2KRead 1,000 rows\n')).toBe(true)
  })

  test('without a total tells how much and how fast', () => {
    const progress = it.host({}).log.progress('Downloading', { unit: 'bytes' })
    it.clock.advance(30_000)
    progress.update(60 * 1024 * 1024)
    progress.end()
    expect(it.out.stderr).toBe('Downloading: 60 MiB, 2 MiB/s\n')
  })
})

test('commit, ref and repository come from git', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: it.folder })
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'x')
  git('remote', 'add', 'origin', 'git@github.com:acme/fraud.git')
  const { info } = it.host({})
  expect(info.commit).toBe(git('rev-parse', 'HEAD').toString().trim())
  expect(info.ref).toBe('refs/heads/main')
  expect(info.repository).toBe('acme/fraud')
})

test('outside a repository nothing is known', () => {
  expect(it.host({}).info).toMatchObject({ commit: undefined, ref: undefined, repository: undefined })
})
