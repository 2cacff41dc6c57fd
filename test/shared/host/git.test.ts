import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checkoutOf } from '../../../shared/host/git.js'

const { PATH } = process.env
let root: string
let folder: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-git-')))
  folder = join(root, 'work')
  mkdirSync(folder)
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, stdio: 'pipe' })
    .toString()
    .trim()

function repository() {
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'first')
  git('remote', 'add', 'origin', 'git@github.com:acme/fraud.git')
}

const read = (directory: string, env: Record<string, string | undefined>) => {
  const { commit, ref, remote } = checkoutOf(directory, env)
  return { commit, ref, remote }
}

/** Without any program to ask. */
const withoutGit = (directory = folder, env = {}) => read(directory, { PATH: '/nowhere', ...env })
const withGit = (directory = folder, env = {}) => read(directory, { PATH, ...env })

const ORIGIN = 'git@github.com:acme/fraud.git'

describe('read from its files, without a process', () => {
  test('a branch, from the root and from below', () => {
    repository()
    mkdirSync(join(folder, 'a/b'), { recursive: true })
    const expected = { commit: git('rev-parse', 'HEAD'), ref: 'refs/heads/main', remote: ORIGIN }
    expect(withoutGit()).toEqual(expected)
    expect(withoutGit(join(folder, 'a/b'))).toEqual(expected)
  })

  test('branches that are packed, one name being the end of another', () => {
    repository()
    git('branch', 'a/main')
    git('checkout', '-q', '-b', 'feature/x')
    git('commit', '-q', '--allow-empty', '-m', 'second')
    git('tag', '-a', 'v1', '-m', 'v1')
    git('pack-refs', '--all')
    expect(withoutGit()).toMatchObject({ commit: git('rev-parse', 'HEAD'), ref: 'refs/heads/feature/x' })
    git('checkout', '-q', 'main')
    expect(withoutGit()).toMatchObject({ commit: git('rev-parse', 'HEAD'), ref: 'refs/heads/main' })
  })

  test('a detached head', () => {
    repository()
    git('checkout', '-q', '--detach')
    expect(withoutGit()).toEqual({ commit: git('rev-parse', 'HEAD'), ref: undefined, remote: ORIGIN })
  })

  test('a second worktree and a submodule, whose `.git` is a file', () => {
    repository()
    git('worktree', 'add', '-q', '-b', 'other', '../second')
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@e.com', 'commit', '-q', '--allow-empty', '-m', 'y'], {
      cwd: join(root, 'second'),
    })
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: join(root, 'second') })
      .toString()
      .trim()
    expect(withoutGit(join(root, 'second'))).toEqual({ commit, ref: 'refs/heads/other', remote: ORIGIN })
    expect(commit).not.toBe(withoutGit().commit)

    git('init', '-q', '-b', 'main', '--separate-git-dir', '../elsewhere', '../third')
    expect(withoutGit(join(root, 'third'))).toEqual({ commit: undefined, ref: 'refs/heads/main', remote: undefined })
  })

  test('a repository without a commit, and no repository', () => {
    expect(withoutGit()).toEqual({ commit: undefined, ref: undefined, remote: undefined })
    git('init', '-q', '-b', 'main')
    expect(withoutGit()).toEqual({ commit: undefined, ref: 'refs/heads/main', remote: undefined })
  })

  test('the last address of origin counts, as with git, and no other remote', () => {
    repository()
    git('remote', 'add', 'fork', 'git@github.com:someone/fraud.git')
    git('config', '--add', 'remote.origin.url', 'https://github.com/acme/second.git')
    expect(withoutGit().remote).toBe('https://github.com/acme/second.git')
    expect(withoutGit().remote).toBe(git('config', '--get', 'remote.origin.url'))
  })
})

describe('asked of git', () => {
  test.each([
    ['a quoted address', '[remote "origin"]\n\turl = "https://example.com/acme/quoted" ; why\n', 'quoted'],
    ['another way of writing', '[Remote "origin"] url = https://example.com/acme/short\n', 'short'],
    ['an old way of writing', '[remote.origin]\n\turl = https://example.com/acme/old\n', 'old'],
    ['a file that is included', '[include]\n\tpath = more\n', 'included'],
  ])('%s', (_, config, name) => {
    git('init', '-q', '-b', 'main')
    writeFileSync(join(folder, '.git/more'), '[remote "origin"]\n\turl = https://example.com/acme/included\n')
    appendFileSync(join(folder, '.git/config'), config)
    expect(withoutGit().remote).toBeUndefined()
    expect(withGit().remote).toBe(`https://example.com/acme/${name}`)
  })

  test('what is not at the usual place', () => {
    repository()
    const env = { GIT_DIR: join(folder, '.git') }
    expect(withoutGit(root, env)).toEqual({ commit: undefined, ref: undefined, remote: undefined })
    expect(withGit(root, env)).toEqual({ commit: git('rev-parse', 'HEAD'), ref: 'refs/heads/main', remote: ORIGIN })
  })

  test('a head that is no branch', () => {
    repository()
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/remotes/origin/main\n')
    git('update-ref', 'refs/remotes/origin/main', git('rev-parse', 'main'))
    expect(withoutGit()).toMatchObject({ commit: undefined, ref: undefined })
    expect(withGit()).toMatchObject({ commit: git('rev-parse', 'main'), ref: 'refs/remotes/origin/main' })
  })
})

test('nothing is read before it is looked at, and then once', () => {
  const checkout = checkoutOf(folder, {})
  repository()
  const first = checkout.commit
  git('commit', '-q', '--allow-empty', '-m', 'second')
  expect(first).toMatch(/^[0-9a-f]{40}$/)
  expect(checkout.commit).toBe(first)
})
