import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Exec } from '../exec/index.js'
import { errors } from './errors.js'
import type { Credentials } from './registry-auth.js'

interface DockerConfig {
  readonly auths?: Readonly<Record<string, { auth?: string; username?: string; password?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

/**
 * What `docker login` or `podman login` left for a registry: `credHelpers`, then `credsStore`, then `auths`, from
 * `$DOCKER_CONFIG/config.json`, `~/.docker/config.json` or `$REGISTRY_AUTH_FILE`. Undefined when there is nothing.
 */
export async function dockerCredentials(
  registry: string,
  { env, exec }: { readonly env: Readonly<Record<string, string | undefined>>; readonly exec: Exec },
): Promise<Credentials | undefined> {
  const names = registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io'] : [registry]
  for (const file of configFiles(env)) {
    const config = await readConfig(file)
    if (config === undefined) continue
    for (const name of names) {
      const helper = config.credHelpers?.[name] ?? (config.auths?.[name] !== undefined ? config.credsStore : undefined)
      const found = (helper && (await askHelper(helper, name, exec))) || fromAuths(config, name)
      if (found) return found
    }
  }
  return undefined
}

function configFiles(env: Readonly<Record<string, string | undefined>>): string[] {
  const home = env.HOME ?? env.USERPROFILE ?? homedir()
  return [
    ...(env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : []),
    join(env.DOCKER_CONFIG ?? join(home, '.docker'), 'config.json'),
    ...(env.XDG_RUNTIME_DIR ? [join(env.XDG_RUNTIME_DIR, 'containers', 'auth.json')] : []),
  ]
}

async function readConfig(file: string): Promise<DockerConfig | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return undefined
  }
  try {
    return JSON.parse(text) as DockerConfig
  } catch (cause) {
    // The parser's message can quote what stands around the mistake, which may be a password.
    throw errors.IMAGE_CREDENTIALS(`${file} is not JSON`, {
      cause: new Error(`syntax error (${(cause as Error).name})`),
    })
  }
}

async function askHelper(helper: string, name: string, exec: Exec): Promise<Credentials | undefined> {
  const result = await exec.run([`docker-credential-${helper}`, 'get'], {
    input: name,
    ignoreExitCode: true,
    timeoutMs: 30_000,
  })
  if (result.exitCode !== 0) return undefined
  const { Username, Secret } = JSON.parse(result.stdout) as { Username?: string; Secret?: string }
  return Secret ? { username: Username ?? '', password: Secret } : undefined
}

function fromAuths(config: DockerConfig, name: string): Credentials | undefined {
  const entry = config.auths?.[name] ?? config.auths?.[`https://${name}`]
  if (entry?.auth) {
    const text = Buffer.from(entry.auth, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    if (colon > 0) return { username: text.slice(0, colon), password: text.slice(colon + 1) }
  }
  return entry?.username && entry.password ? { username: entry.username, password: entry.password } : undefined
}
