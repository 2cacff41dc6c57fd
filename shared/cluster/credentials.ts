import { readFile } from 'node:fs/promises'
import type { Exec } from '../exec/index.js'
import type { HttpRequest } from '../http/index.js'
import { errors } from './errors.js'
import type { ClusterConfig, ExecPlugin } from './kubeconfig.js'

/** What proves to the API server who is asking. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  readonly tls: NonNullable<HttpRequest['tls']>
}

interface ExecCredential {
  status?: {
    token?: string
    clientCertificateData?: string
    clientKeyData?: string
    expirationTimestamp?: string
  }
}

/** Asked again this long before they expire, so that a request in flight does not outlive them. */
const EARLY_MS = 60_000

/** Credentials for each request; those of an exec plugin are kept until shortly before they expire. */
export class CredentialSource {
  #kept: { credentials: Credentials; until: number } | undefined

  constructor(
    private readonly config: ClusterConfig,
    private readonly exec: Exec,
    private readonly env: Readonly<Record<string, string | undefined>>,
    private readonly now: () => number,
  ) {}

  async get(): Promise<Credentials> {
    if (this.#kept && this.now() < this.#kept.until) return this.#kept.credentials
    const { user } = this.config
    if (user.exec) {
      const { status, until } = await this.#ask(user.exec)
      const credentials = this.#credentials(status.token, status.clientCertificateData, status.clientKeyData)
      this.#kept = { credentials, until }
      return credentials
    }
    const token = user.tokenFile ? (await readToken(user.tokenFile)).trim() : user.token
    return this.#credentials(token, user.cert, user.key)
  }

  /** Forgets kept credentials, after the server has refused them. */
  forget(): void {
    this.#kept = undefined
  }

  #credentials(token: string | undefined, cert: string | undefined, key: string | undefined): Credentials {
    const { ca, insecure, serverName, user } = this.config
    const authorization = token
      ? `Bearer ${token}`
      : user.basic
        ? `Basic ${Buffer.from(`${user.basic.username}:${user.basic.password}`).toString('base64')}`
        : undefined
    return {
      headers: authorization ? { authorization } : {},
      tls: {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(insecure ? { insecure } : {}),
        ...(serverName === undefined ? {} : { serverName }),
      },
    }
  }

  /** The protocol `client.authentication.k8s.io`: the request in an environment variable, the answer on stdout. */
  async #ask(plugin: ExecPlugin) {
    const { server, ca, insecure } = this.config
    const cluster = {
      server,
      ...(ca === undefined ? {} : { 'certificate-authority-data': Buffer.from(ca).toString('base64') }),
      ...(insecure ? { 'insecure-skip-tls-verify': true } : {}),
    }
    const info = {
      kind: 'ExecCredential',
      apiVersion: plugin.apiVersion,
      spec: { interactive: false, ...(plugin.provideClusterInfo ? { cluster } : {}) },
    }
    const inherited = Object.entries(this.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const env = {
      ...Object.fromEntries(inherited),
      ...Object.fromEntries((plugin.env ?? []).map(({ name, value }) => [name, value])),
      KUBERNETES_EXEC_INFO: JSON.stringify(info),
    }
    const refuse = (what: string, cause?: unknown) =>
      errors.CLUSTER_CREDENTIALS(`the credential program ${plugin.command} ${what}`, { cause })
    const { stdout } = await this.exec
      .run([plugin.command, ...(plugin.args ?? [])], { env, timeoutMs: EARLY_MS })
      .catch(error => {
        if (error instanceof Error && 'kind' in error && error.kind === 'cancelled') throw error
        throw refuse('failed', error)
      })
    let answer: ExecCredential
    try {
      answer = JSON.parse(stdout) as ExecCredential
    } catch {
      throw refuse('did not print an ExecCredential as JSON')
    }
    const { status } = answer
    if (!status?.token && !(status?.clientCertificateData && status.clientKeyData))
      throw refuse('gave neither a token nor a certificate with its key')
    const expires = status.expirationTimestamp ? Date.parse(status.expirationTimestamp) : Infinity
    return { status, until: expires - EARLY_MS }
  }
}

async function readToken(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw errors.CLUSTER_CREDENTIALS(`the token file ${path} cannot be read`, { cause })
  }
}
