import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unavailable } from './cache.mjs'
import { run, which } from './command.mjs'

/** Static binaries, no version-control stamping, and at most two packages at once: the machine is shared. */
const GO_ENV = { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false -p=2', GOWORK: 'off' }

async function go() {
  const path = await which('go')
  if (!path) throw new Unavailable('Go is not installed (no go in PATH)')
  return path
}

/**
 * @param {(folder: string) => Promise<void>} use
 */
async function inEmptyFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-e2e-go-'))
  try {
    await use(folder)
  } finally {
    // The module cache's copies are read-only; a plain rm would stop at them.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/**
 * `go install module@version`: for modules without replace directives.
 *
 * @param {string} target folder; the binary lands in its bin/
 * @param {string} module command package with version, e.g. `sigs.k8s.io/kwok/cmd/kwok@v0.8.0`
 * @param {string} [ldflags] extra linker flags
 */
export async function goInstall(target, module, ldflags = '') {
  const program = await go()
  await inEmptyFolder(async cwd => {
    const env = { ...GO_ENV, GOBIN: join(target, 'bin') }
    await run([program, 'install', '-trimpath', '-ldflags', `-s -w ${ldflags}`.trim(), module], { cwd, env })
  })
}

/**
 * @param {string} module `path@version`
 * @returns {Promise<{ Dir: string, GoMod: string }>} where the module cache has it
 */
export async function goDownload(module) {
  const program = await go()
  /** @type {{ Dir: string, GoMod: string } | undefined} */
  let found
  await inEmptyFolder(async cwd => {
    found = JSON.parse(await run([program, 'mod', 'download', '-json', module], { cwd, env: GO_ENV }))
  })
  if (!found) throw new Error(`${module}: go mod download printed nothing`)
  return found
}

/**
 * Builds from a writable copy of the module: for modules whose own go.mod has replace directives (which `go install`
 * refuses), or whose sources need a change first.
 *
 * @param {string} target
 * @param {{ module: string, packages: Record<string, string>, prepare?: (source: string) => Promise<void>, ldflags?: string }} what
 *   packages: name of the binary to package path, e.g. `{ traefik: './cmd/traefik' }`
 */
export async function goBuildCopy(target, { module, packages, prepare, ldflags = '' }) {
  const program = await go()
  const { Dir } = await goDownload(module)
  await inEmptyFolder(async cwd => {
    const source = join(cwd, 'source')
    await cp(Dir, source, { recursive: true })
    await run(['chmod', '-R', 'u+w', source])
    await prepare?.(source)
    for (const [name, path] of Object.entries(packages)) {
      const flags = ['-mod=mod', '-trimpath', '-ldflags', `-s -w ${ldflags}`.trim()]
      await run([program, 'build', ...flags, '-o', join(target, 'bin', name), path], { cwd: source, env: GO_ENV })
    }
  })
}

/**
 * Builds commands of a module that only works as the main module or as a dependency with the right replaces: writes a
 * small module that requires it.
 *
 * @param {string} target
 * @param {{ goMod: string, files?: Record<string, string>, packages: Record<string, string>, ldflags?: string }} what
 *   packages: name of the binary to import path ('.' is the module itself)
 */
export async function goBuildWrapper(target, { goMod, files = {}, packages, ldflags = '' }) {
  const program = await go()
  await inEmptyFolder(async cwd => {
    await writeFile(join(cwd, 'go.mod'), goMod)
    for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text)
    const imports = Object.values(packages).filter(path => path !== '.')
    if (imports.length > 0) {
      const lines = imports.map(path => `\t_ ${JSON.stringify(path)}`).join('\n')
      await writeFile(join(cwd, 'tools.go'), `//go:build tools\n\npackage wrapper\n\nimport (\n${lines}\n)\n`)
    }
    await run([program, 'mod', 'tidy'], { cwd, env: GO_ENV })
    await mkdir(join(target, 'bin'), { recursive: true })
    for (const [name, path] of Object.entries(packages)) {
      const flags = ['-trimpath', '-ldflags', `-s -w ${ldflags}`.trim()]
      await run([program, 'build', ...flags, '-o', join(target, 'bin', name), path], { cwd, env: GO_ENV })
    }
  })
}

/**
 * The four Kubernetes programs. Kubernetes' go.mod replaces its own libraries by folders of its repository, which the
 * published module lacks; the same libraries are published under their own names, one minor version scheme lower.
 *
 * @param {string} target
 * @param {string} version e.g. `1.36.3`
 */
export async function goBuildKubernetes(target, version) {
  const staging = version.replace(/^1\./, '0.')
  const { GoMod } = await goDownload(`k8s.io/kubernetes@v${version}`)
  const text = await readFile(GoMod, 'utf8')
  const goVersion = /^go (.*)$/m.exec(text)?.[1]
  const replaced = [...text.matchAll(/^\s*(?:replace )?(k8s\.io\/[a-z-]+) => \.\/staging\//gm)].map(match => match[1])
  const replaces = replaced.map(path => `replace ${path} => ${path} v${staging}`).join('\n')
  // Without these the server calls itself v0.0.0-master, and charts with a kubeVersion are refused.
  const [major, minor] = version.split('.')
  const ldflags = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version']
    .flatMap(path => [
      `-X ${path}.gitVersion=v${version}`,
      `-X ${path}.gitMajor=${major}`,
      `-X ${path}.gitMinor=${minor}`,
    ])
    .join(' ')
  const programs = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl']
  await goBuildWrapper(target, {
    goMod: `module kube\n\ngo ${goVersion}\n\nrequire k8s.io/kubernetes v${version}\n\n${replaces}\n`,
    packages: Object.fromEntries(programs.map(program => [program, `k8s.io/kubernetes/cmd/${program}`])),
    ldflags,
  })
}
