import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const GITLAB_CI_LOCAL = fileURLToPath(new URL('../../node_modules/gitlab-ci-local/dist/index.js', import.meta.url))
const SERVER = 'https://gitlab.example.com'

/**
 * GitLab itself accepts `tags: []`, which is what an array input without value gives; its editor's schema, which
 * gitlab-ci-local uses, does not (firecow/gitlab-ci-local#1503).
 */
const OPTIONS = ['--ignore-schema-paths', '#/definitions/tags/minItems']

/** A fault of gitlab-ci-local's own, which says nothing about the pipeline. */
const MEETS_ITSELF = /Component include could not be fetched[\s\S]*(cp|mkdir): cannot create [^\n]*: File exists/

/** Files by path, as a project has them. */
export type Tree = ReadonlyMap<string, string>

export interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * A GitLab without GitLab: projects that are tagged git repositories on disk, reached under the addresses of
 * gitlab.example.com, and gitlab-ci-local in the place of the server's pipeline parser. No network, no docker.
 */
export class GitlabOnDisk {
  readonly root = mkdtempSync(join(tmpdir(), 'gitlab-'))
  private readonly projects: string[] = []

  /** @param variables environment of gitlab-ci-local, and so of the jobs that it runs in a shell */
  constructor(private readonly variables: Readonly<Record<string, string>> = {}) {}

  /** Publishes a project: one commit and tag for each version, in the order given. */
  publish(project: string, versions: ReadonlyMap<string, Tree>): void {
    const work = this.repository(project, new Map())
    for (const [version, tree] of versions) {
      for (const [path, text] of tree) write(join(work, path), text)
      git(work, ['add', '-A'])
      git(work, ['commit', '-qm', version])
      git(work, ['tag', version])
    }
    const bare = join(this.root, 'remotes', project)
    git(this.root, ['clone', '-q', '--bare', work, bare])
    git(bare, ['config', 'uploadpack.allowFilter', 'true'])
    symlinkSync(bare, `${bare}.git`)
    this.projects.push(project)
  }

  /** A working copy of a project with one commit; its origin is the server. */
  repository(project: string, tree: Tree): string {
    const folder = mkdtempSync(join(this.root, 'work-'))
    git(folder, ['init', '-q', '-b', 'main', '.'])
    git(folder, ['remote', 'add', 'origin', `${SERVER}/${project}.git`])
    git(folder, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'])
    for (const [path, text] of tree) write(join(folder, path), text)
    git(folder, ['add', '-A'])
    git(folder, ['commit', '-q', '--allow-empty', '-m', 'init'])
    return folder
  }

  /** Asks the parser, e.g. `--preview` for the pipeline with everything included and filled in. */
  async ask(project: string, folder: string, ...args: string[]): Promise<Answer> {
    let answer = await this.askOnce(project, folder, args)
    // It copies all includes at once; two of one version then meet at the same file now and then, and one of them fails.
    for (let again = 0; again < 3 && MEETS_ITSELF.test(answer.stderr); again++) {
      rmSync(join(folder, '.gitlab-ci-local'), { recursive: true, force: true })
      answer = await this.askOnce(project, folder, args)
    }
    return answer
  }

  private async askOnce(project: string, folder: string, args: readonly string[]): Promise<Answer> {
    const options = { env: this.environment(project), cwd: folder, maxBuffer: 1 << 25 }
    return new Promise(resolve => {
      execFile(process.execPath, [GITLAB_CI_LOCAL, ...OPTIONS, ...args], options, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) || 1 : 0, stdout, stderr: withoutChatter(stderr) }),
      )
    })
  }

  /** The pipeline of a project with this `.gitlab-ci.yml`. */
  async preview(pipeline: string, more: Tree = new Map()): Promise<Answer> {
    const folder = this.repository('acme/consumer', new Map([['.gitlab-ci.yml', pipeline], ...more]))
    return this.ask('acme/consumer', folder, '--preview')
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  private environment(own: string): NodeJS.ProcessEnv {
    // With and without port: the versions are listed under one address and cloned from the other. The project's own
    // address stays as it is, because the pipeline's project is recognised by it.
    const others = this.projects.filter(project => project !== own)
    const rewrites = others.flatMap(project =>
      [`${SERVER}:443/${project}`, `${SERVER}/${project}`].map(address => [
        `url.file://${join(this.root, 'remotes', project)}.insteadOf`,
        address,
      ]),
    )
    const settings = [...rewrites, ['user.name', 'test'], ['user.email', 'test@example.com']]
    const config = settings.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ])
    return {
      PATH: process.env.PATH,
      HOME: this.root,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: String(settings.length),
      ...Object.fromEntries(config),
      ...this.variables,
    }
  }
}

/** Lines that say how long it took are no complaint. */
function withoutChatter(stderr: string): string {
  return stderr.replace(/^.*(downloaded |parsing and downloads|json schema validated).*\n?/gm, '')
}

function git(cwd: string, args: readonly string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
