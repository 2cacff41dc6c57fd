// Some registries mirror the native packages of one platform only. npm then leaves the other platforms' optional
// packages out of package-lock.json and `npm ci` refuses the file. This adds the entries that the parents ask for
// (exact version, platform, no integrity: the registry that serves the package states it), so that one lock file
// serves Linux, macOS and Windows. Run it after every `npm install`; `npm test` fails when an entry is missing.
import { readFileSync, writeFileSync } from 'node:fs'

const OPERATING_SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'sunos',
  'netbsd',
  'openbsd',
]
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el']

/** The platform that a native package's own name tells, e.g. `@swc/core-linux-arm-gnueabihf` → linux, arm. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const os = OPERATING_SYSTEMS.find(candidate => words.includes(candidate))
  const cpu = PROCESSORS.find(candidate => words.includes(candidate))
  const libc = words.some(word => word.startsWith('musl')) ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return { os, cpu, libc }
}

const check = process.argv.includes('--check')
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const added = []
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages
    if (known) continue
    const { os, cpu, libc } = platformOf(name)
    if (os === undefined) throw new Error(`${name}: no platform in its name, so its lock entry must come from npm`)
    added.push(name)
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      dev: true,
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      os: [os],
    }
  }
}
if (check && added.length > 0) {
  console.error(`package-lock.json lacks ${added.join(', ')}: run \`node scripts/complete-lockfile.mjs\``)
  process.exit(1)
}
const withHost = Object.entries(lock.packages).filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''))
if (withHost.length > 0) {
  console.error(
    `package-lock.json names a registry host at ${withHost[0][0]}: npm config set omit-lockfile-registry-resolved true, then npm install`,
  )
  process.exit(1)
}
if (!check && added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`added ${added.length} entries to package-lock.json`)
}
