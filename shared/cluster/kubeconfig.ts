import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { errors } from './errors.js'

/** How a cluster is reached, before credentials are asked for. All file references are read. */
export interface ClusterConfig {
  readonly server: string
  /** The namespace that the context names; `default` otherwise. */
  readonly namespace: string
  /** For messages: the context's name, or `in-cluster`. */
  readonly context: string
  readonly ca: string | undefined
  readonly insecure: boolean
  readonly serverName: string | undefined
  readonly user: UserConfig
}

export interface UserConfig {
  readonly cert?: string | undefined
  readonly key?: string | undefined
  readonly token?: string | undefined
  /** Read again for every request: service account tokens are renewed in place. */
  readonly tokenFile?: string | undefined
  readonly basic?: { readonly username: string; readonly password: string } | undefined
  readonly exec?: ExecPlugin | undefined
}

export type ExecPlugin = z.output<typeof execSchema>

export interface ConfigSources {
  /** The input; wins over everything. */
  readonly path?: string | undefined
  readonly context?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** For tests; the user's home otherwise. */
  readonly home?: string | undefined
  /** For tests: where a pod finds its service account. */
  readonly serviceAccount?: string | undefined
}

const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount'

const execSchema = z.object({
  apiVersion: z.string().default('client.authentication.k8s.io/v1'),
  command: z.string(),
  args: z.array(z.string()).nullish(),
  env: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  provideClusterInfo: z.boolean().nullish(),
})
const text = z.string().nullish()
const clusterSchema = z.object({
  server: z.string(),
  'certificate-authority': text,
  'certificate-authority-data': text,
  'insecure-skip-tls-verify': z.boolean().nullish(),
  'tls-server-name': text,
})
const userSchema = z.object({
  'client-certificate': text,
  'client-certificate-data': text,
  'client-key': text,
  'client-key-data': text,
  token: text,
  tokenFile: text,
  username: text,
  password: text,
  exec: execSchema.nullish(),
  'auth-provider': z.object({ name: z.string() }).nullish(),
})
const contextSchema = z.object({ cluster: z.string(), user: text, namespace: text })
const entry = <S extends z.ZodRawShape>(shape: S) => z.array(z.object({ name: z.string(), ...shape })).nullish()
const fileSchema = z.object({
  'current-context': text,
  clusters: entry({ cluster: clusterSchema }),
  users: entry({ user: userSchema.nullish() }),
  contexts: entry({ context: contextSchema }),
})

interface Entry {
  /** Directory of the file that it came from: relative paths in it start there. */
  readonly folder: string
  readonly value: unknown
}

/**
 * Finds the cluster as kubectl does: the given file, else the files of KUBECONFIG (the first one that names a thing
 * wins), else `~/.kube/config`, else the service account of the pod that this runs in.
 * Raises KUBECONFIG_NOT_FOUND, KUBECONFIG_INVALID.
 */
export async function readClusterConfig(sources: ConfigSources): Promise<ClusterConfig> {
  const { env } = sources
  const listed = env.KUBECONFIG?.split(delimiter).filter(path => path !== '') ?? []
  const paths = sources.path
    ? [sources.path]
    : listed.length > 0
      ? listed
      : [join(sources.home ?? homedir(), '.kube', 'config')]
  const files = await Promise.all(paths.map(async path => ({ path, text: await readIfThere(path) })))
  const found = files.filter((file): file is { path: string; text: string } => file.text !== undefined)
  if (found.length > 0) return fromFiles(found, sources.context)
  if (sources.path === undefined && env.KUBERNETES_SERVICE_HOST) return inCluster(sources)
  throw errors.KUBECONFIG_NOT_FOUND(
    `there is no kubeconfig at ${paths.join(', ')}${sources.path ? '' : ', and this is not a pod of a cluster'}`,
  )
}

async function fromFiles(files: readonly { path: string; text: string }[], wanted: string | undefined) {
  const clusters = new Map<string, Entry>()
  const users = new Map<string, Entry>()
  const contexts = new Map<string, Entry>()
  let current = wanted
  for (const { path, text } of files) {
    const folder = dirname(resolve(path))
    const file = parse(path, text)
    current ??= file['current-context'] || undefined
    const add = (map: Map<string, Entry>, name: string, value: unknown) =>
      map.has(name) ? map : map.set(name, { folder, value })
    for (const { name, cluster } of file.clusters ?? []) add(clusters, name, cluster)
    for (const { name, user } of file.users ?? []) add(users, name, user)
    for (const { name, context } of file.contexts ?? []) add(contexts, name, context)
  }
  const where = files.map(file => file.path).join(', ')
  const invalid = (why: string) => errors.KUBECONFIG_INVALID(`${where}: ${why}`)
  if (current === undefined) throw invalid('no current-context is set, and no `context` was given')
  const context = contexts.get(current)?.value as z.output<typeof contextSchema> | undefined
  if (!context) throw invalid(`there is no context "${current}"; it has ${[...contexts.keys()].join(', ') || 'none'}`)
  const cluster = clusters.get(context.cluster)
  if (!cluster) throw invalid(`the context "${current}" names the cluster "${context.cluster}", which is not there`)
  const user = context.user ? users.get(context.user) : undefined
  if (context.user && !user)
    throw invalid(`the context "${current}" names the user "${context.user}", who is not there`)

  const { server, ...tls } = cluster.value as z.output<typeof clusterSchema>
  if (!/^https?:\/\//.test(server)) throw invalid(`the server "${server}" is no http(s) address`)
  return {
    server: server.replace(/\/+$/, ''),
    namespace: context.namespace || 'default',
    context: current,
    ca: await pem(cluster.folder, tls['certificate-authority'], tls['certificate-authority-data']),
    insecure: tls['insecure-skip-tls-verify'] ?? false,
    serverName: tls['tls-server-name'] || undefined,
    user: await readUser(user, invalid),
  }
}

async function readUser(entry: Entry | undefined, invalid: (why: string) => Error): Promise<UserConfig> {
  const user = (entry?.value ?? {}) as z.output<typeof userSchema>
  const folder = entry?.folder ?? '.'
  if (user['auth-provider'] && !user.token)
    throw invalid(
      `auth-provider "${user['auth-provider'].name}" is not supported (kubectl dropped it in 1.26); use exec`,
    )
  return {
    cert: await pem(folder, user['client-certificate'], user['client-certificate-data']),
    key: await pem(folder, user['client-key'], user['client-key-data']),
    token: user.token || undefined,
    tokenFile: user.tokenFile ? resolve(folder, user.tokenFile) : undefined,
    basic: user.username ? { username: user.username, password: user.password ?? '' } : undefined,
    exec: user.exec
      ? {
          ...user.exec,
          // A command with a path is relative to its file; a bare name is looked up on PATH.
          command: /[\\/]/.test(user.exec.command) ? resolve(folder, user.exec.command) : user.exec.command,
        }
      : undefined,
  }
}

async function inCluster({ env, serviceAccount = SERVICE_ACCOUNT }: ConfigSources): Promise<ClusterConfig> {
  const host = env.KUBERNETES_SERVICE_HOST!
  const port = env.KUBERNETES_SERVICE_PORT ?? '443'
  const tokenFile = join(serviceAccount, 'token')
  if ((await readIfThere(tokenFile)) === undefined)
    throw errors.KUBECONFIG_NOT_FOUND(`this pod has no service account token at ${tokenFile}`)
  return {
    server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    namespace: (await readIfThere(join(serviceAccount, 'namespace')))?.trim() || 'default',
    context: 'in-cluster',
    ca: await readIfThere(join(serviceAccount, 'ca.crt')),
    insecure: false,
    serverName: undefined,
    user: { tokenFile },
  }
}

function parse(path: string, text: string): z.output<typeof fileSchema> {
  let value: unknown
  try {
    value = load(text)
  } catch (cause) {
    throw errors.KUBECONFIG_INVALID(`${path} is not YAML`, { cause })
  }
  const result = fileSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw errors.KUBECONFIG_INVALID(`${path}: ${issue!.path.join('.') || 'the file'}: ${issue!.message}`)
}

async function pem(folder: string, path: string | null | undefined, data: string | null | undefined) {
  if (data) return Buffer.from(data, 'base64').toString('utf8')
  if (!path) return undefined
  const file = resolve(folder, path)
  const text = await readIfThere(file)
  if (text === undefined) throw errors.KUBECONFIG_INVALID(`the file ${file}, named by the kubeconfig, is not there`)
  return text
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw errors.KUBECONFIG_INVALID(`${path} cannot be read`, { cause: error })
  }
}
