import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile, type TreeFile } from '../../evidence/index.js'
import type { HttpResponse } from '../../http/index.js'
import { errors } from '../errors.js'
import { type MlflowClient, refusalOf, refused } from './client.js'
import type { WireRun } from './wire.js'

/** The slowest connection that an upload is expected to have, in bytes a second. */
const SLOWEST = 512 * 1024

/** The files of one run, through the server's own proxy. */
export class RunArtifacts {
  readonly #base: string

  /** Raises REGISTRY_ARTIFACTS when the server keeps artifacts where only its clients reach them. */
  constructor(
    private readonly client: MlflowClient,
    run: WireRun,
    private readonly temp: string,
  ) {
    const match = /^mlflow-artifacts:(?:\/\/[^/]*)?\/+(.*)$/.exec(run.info.artifact_uri)
    if (match === null) {
      const scheme = /^[a-z0-9+.-]+:/i.exec(run.info.artifact_uri)?.[0] ?? 'a path'
      throw errors.REGISTRY_ARTIFACTS(
        `${client.url} keeps the artifacts of experiment ${run.info.experiment_id} at ${scheme} outside of its proxy`,
      )
    }
    this.#base = `${client.url}/api/2.0/mlflow-artifacts/artifacts/${encode(match[1]!.replace(/\/+$/, ''))}`
  }

  /** Uploads a file and checks by reading it back that the server holds it. Raises REGISTRY_DAMAGED. */
  async put(name: string, source: string | Uint8Array, expected: Pick<TreeFile, 'sha256' | 'bytes'>): Promise<void> {
    const response = await this.client.request({
      method: 'PUT',
      url: `${this.#base}/${encode(name)}`,
      headers: { 'content-type': 'application/octet-stream' },
      ...(typeof source === 'string' ? { bodyFile: { path: source } } : { body: source }),
      timeoutMs: timeFor(expected.bytes),
    })
    if (response.status >= 300) throw notTaken(name, expected.bytes, response)
    const found = await this.digest(name, expected.bytes)
    if (found !== expected.sha256) {
      throw errors.REGISTRY_DAMAGED(
        `${name} has sha256 ${found ?? 'of nothing'} on the server after the upload, ${expected.sha256} here`,
        { hint: 'Run the step again; if it stays so, look at the server’s artifact store and the proxies before it.' },
      )
    }
  }

  /** SHA-256 of what the server holds, undefined when it holds nothing of that name. */
  async digest(name: string, bytes: number): Promise<string | undefined> {
    const file = join(this.temp, `mlflow-check-${randomUUID()}`)
    try {
      return (await this.get(name, file, bytes)) ? (await digestFile(file)).sha256 : undefined
    } finally {
      await rm(file, { force: true })
    }
  }

  /** Copies an artifact into a file. @returns false when the server has none of that name */
  async get(name: string, target: string, bytes: number): Promise<boolean> {
    const response = await this.client.request({
      url: `${this.#base}/${encode(name)}`,
      toFile: target,
      timeoutMs: timeFor(bytes),
      // What comes back may be longer than what was sent only when something is wrong.
      maxBytes: bytes + 1024 * 1024,
    })
    return response.status < 300
  }

  /** Removes a file or a folder; nothing there is fine. */
  async remove(name: string): Promise<void> {
    await this.client.request({ method: 'DELETE', url: `${this.#base}/${encode(name)}`, accept: [500] })
  }
}

function notTaken(name: string, bytes: number, response: HttpResponse): Error {
  const what = `${name} (${bytes} bytes)`
  if (response.status === 413) {
    return errors.REGISTRY_REFUSED(`${what} is too large for a proxy before the server (413)`, {
      hint: 'Raise the limit of the proxy’s request body for the path of MLflow’s artifacts.',
    })
  }
  const refusal = refusalOf(response)
  // MLflow takes `#` in a path for the beginning of a fragment, however it is encoded.
  if (/invalid path/i.test(refusal.message))
    return errors.REGISTRY_FILE_NAME(`MLflow stores no file of the name ${name}`)
  return refused(`PUT ${what}`, refusal)
}

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/')

const timeFor = (bytes: number) => 60_000 + Math.ceil((bytes / SLOWEST) * 1000)
