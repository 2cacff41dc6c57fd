import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { need } from '../need.js'
import { answers, freePort, type Running, serverFolder, startProcess } from './process.js'

export interface RegistryServer extends Running {
  /** `127.0.0.1:port`, as in image references; plain HTTP. */
  readonly host: string
  readonly url: string
  /** Only with `auth`. */
  readonly username?: string
  readonly password?: string
}

/** The bcrypt hash (cost 5) belongs to this password; the account exists only in these tests. */
const ACCOUNT = { username: 'ci', password: 'e2e-password-1234' }
const HTPASSWD = `${ACCOUNT.username}:$2a$05$/kfcKme5mNJcgieWvaSOW.UPSsBiF9mifH3aChMDerN8FLPVd105C`

/**
 * Distribution's registry, Debian's build: pushes, pulls, cross-repository mounts and deletes; it has no referrers API
 * (404), as most registries in use.
 *
 * @param options.auth only the account may push or pull; others get 401 with a Basic challenge
 */
export async function startRegistry({ auth = false }: { auth?: boolean } = {}): Promise<RegistryServer> {
  const program = need('docker-registry')
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const { folder, remove } = await serverFolder('registry')
  const passwords = join(folder, 'htpasswd')
  await writeFile(passwords, `${HTPASSWD}\n`)
  const config = {
    version: '0.1',
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: host },
    ...(auth ? { auth: { htpasswd: { realm: 'e2e', path: passwords } } } : {}),
  }
  const file = join(folder, 'config.yml')
  // JSON is YAML.
  await writeFile(file, JSON.stringify(config))
  const credentials = Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')
  const init = auth ? { headers: { authorization: `Basic ${credentials}` } } : {}
  try {
    const server = await startProcess({
      name: 'docker-registry',
      argv: [program, 'serve', file],
      folder,
      ready: () => answers(`http://${host}/v2/`, init),
    })
    const stop = async () => {
      await server.stop()
      await remove()
    }
    return { host, url: `http://${host}`, stop, ...(auth ? ACCOUNT : {}) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** go-containerregistry's registry, in memory, **with** the referrers API of OCI 1.1. */
export async function startReferrersRegistry(): Promise<RegistryServer> {
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const { folder, remove } = await serverFolder('refreg')
  try {
    const server = await startProcess({
      name: 'refreg',
      argv: [need('refreg'), host],
      folder,
      ready: () => answers(`http://${host}/v2/`),
    })
    const stop = async () => {
      await server.stop()
      await remove()
    }
    return { host, url: `http://${host}`, stop }
  } catch (error) {
    await remove()
    throw error
  }
}
