import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** What a repository says about itself. Everything is undefined outside of one; a new one has no commit yet. */
export interface Checkout {
  readonly commit: string | undefined
  /** `refs/heads/…`; undefined when the head is detached. */
  readonly ref: string | undefined
  /** The address of `origin`. */
  readonly remote: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** With one of these git does not take the repository that lies here or above. */
const ELSEWHERE = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS']

/**
 * Reads the checkout around a directory, each part when it is looked at and once. The files of git are read here,
 * because three processes take longer than everything else that a short step does; what is not understood at sight
 * (references in a table, configuration that includes other files) is asked of git itself.
 */
export function checkoutOf(workspace: string, env: Environment): Checkout {
  const places = once(() => (ELSEWHERE.some(name => env[name]) ? 'unknown' : placesOf(workspace)))
  const read = <T>(known: (places: Places) => T | Unknown, args: readonly string[]) =>
    once((): T | string | undefined => {
      const found = places()
      if (found === undefined) return undefined
      const value = found === 'unknown' ? 'unknown' : known(found)
      return value === 'unknown' ? ask(workspace, args, env) : value
    })
  const commit = read(commitOf, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  const ref = read(refOf, ['symbolic-ref', '--quiet', 'HEAD'])
  const remote = read(remoteOf, ['config', '--get', 'remote.origin.url'])
  return {
    get commit() {
      return commit()
    },
    get ref() {
      return ref()
    },
    get remote() {
      return remote()
    },
  }
}

type Unknown = 'unknown'

interface Places {
  /** Where HEAD lies. */
  readonly own: string
  /** Where the branches and the configuration lie: the same, but for a second worktree. */
  readonly common: string
}

/** `.git` here or above: a directory, or a file that names one (worktrees, submodules). */
function placesOf(workspace: string): Places | Unknown | undefined {
  for (let directory = resolve(workspace); ; directory = dirname(directory)) {
    const git = join(directory, '.git')
    if (textOf(join(git, 'HEAD')) !== undefined) return { own: git, common: git }
    const pointer = textOf(git)
    if (pointer !== undefined) {
      const target = /^gitdir: (.+?)\r?\n?$/.exec(pointer)?.[1]
      if (target === undefined) return 'unknown'
      const own = resolve(directory, target)
      const common = textOf(join(own, 'commondir'))?.trim()
      return { own, common: common === undefined ? own : resolve(own, common) }
    }
    if (dirname(directory) === directory) return undefined
  }
}

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const BRANCH = /^ref: (refs\/heads\/(?!.*\.\.)\S+)$/

function commitOf(places: Places): string | undefined | Unknown {
  const head = textOf(join(places.own, 'HEAD'))?.trim() ?? ''
  if (HASH.test(head)) return head
  const ref = refOf(places)
  if (ref === undefined || ref === 'unknown') return 'unknown'
  const loose = textOf(join(places.common, ref))?.trim()
  if (loose !== undefined) return HASH.test(loose) ? loose : 'unknown'
  const packed = textOf(join(places.common, 'packed-refs')) ?? ''
  const line = packed.split('\n').find(each => each.endsWith(` ${ref}`) || each.endsWith(` ${ref}\r`))
  if (line === undefined) return undefined // a branch without a commit
  const hash = line.split(' ')[0]!
  return HASH.test(hash) ? hash : 'unknown'
}

function refOf({ own }: Places): string | undefined | Unknown {
  const head = textOf(join(own, 'HEAD'))?.trim() ?? ''
  if (HASH.test(head)) return undefined
  const ref = BRANCH.exec(head)?.[1]
  // `.invalid` stands where references are kept in a table.
  return ref === undefined || ref.endsWith('/.invalid') ? 'unknown' : ref
}

const ORIGIN = 'remote "origin"'

/** The configuration of the repository where it is plain enough; the last value counts, as with git. */
function remoteOf({ own, common }: Places): string | undefined | Unknown {
  const text = textOf(join(common, 'config'))
  if (text === undefined || /^\s*\[\s*include|^\s*worktreeConfig\s*=\s*true/im.test(text)) return 'unknown'
  if (textOf(join(own, 'config.worktree')) !== undefined) return 'unknown'
  let section = ''
  let url: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const opened = /^\s*\[\s*(.*?)\s*\](.*)$/.exec(line)
    if (opened !== null) {
      section = opened[1]!
      if (/^remote(\s+"origin"|\.origin)$/i.test(section) && (section !== ORIGIN || opened[2]!.trim() !== ''))
        return 'unknown'
    }
    if (section !== ORIGIN) continue
    const value = /^\s*url\s*=\s*(.*?)\s*$/i.exec(line)?.[1]
    if (value === undefined) continue
    // Quotes, escapes and comments have rules of their own.
    if (value === '' || /["\\#;]/.test(value)) return 'unknown'
    url = value
  }
  // It may stand in the person's own configuration, though nobody writes it there.
  return url
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function ask(cwd: string, args: readonly string[], env: Environment): string | undefined {
  const options = { cwd, env: { ...env }, encoding: 'utf8', timeout: 5000, windowsHide: true } as const
  const { status, stdout } = spawnSync('git', args, options)
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
