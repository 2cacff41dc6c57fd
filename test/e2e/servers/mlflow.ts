import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { need } from '../need.js'
import { answers, freePort, type Running, serverFolder, startProcess } from './process.js'

export interface MlflowServer extends Running {
  readonly url: string
  /** The administrator's account; only with `auth`. */
  readonly username?: string
  readonly password?: string
}

const ADMIN = { username: 'admin', password: 'e2e-password-1234' }

/**
 * A real MLflow tracking server with registry and artifact proxy, SQLite and files in a temporary folder.
 *
 * @param options.auth with MLflow's own basic-auth application: requests without the account get 401
 */
export async function startMlflow({ auth = false }: { auth?: boolean } = {}): Promise<MlflowServer> {
  const mlflow = need('mlflow')
  const port = await freePort()
  const { folder, remove } = await serverFolder('mlflow')
  const url = `http://127.0.0.1:${port}`
  const authConfig = join(folder, 'auth.ini')
  if (auth) {
    const lines = [
      '[mlflow]',
      'default_permission = READ',
      `database_uri = sqlite:///${join(folder, 'auth.db')}`,
      `admin_username = ${ADMIN.username}`,
      `admin_password = ${ADMIN.password}`,
      'authorization_function = mlflow.server.auth:authenticate_request_basic_auth',
    ]
    await writeFile(authConfig, `${lines.join('\n')}\n`)
  }
  try {
    const server = await startProcess({
      name: 'mlflow',
      argv: [
        ...[mlflow, 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'],
        ...['--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`],
        ...['--artifacts-destination', join(folder, 'artifacts')],
        ...(auth ? ['--app-name', 'basic-auth'] : []),
      ],
      folder,
      env: {
        // Job execution starts five more processes and 2.5 GB that no test here needs.
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
        MLFLOW_DISABLE_TELEMETRY: 'true',
        // MLflow reads it whenever it is set, also where the application with accounts is not asked for.
        ...(auth ? { MLFLOW_AUTH_CONFIG_PATH: authConfig } : {}),
        MLFLOW_FLASK_SERVER_SECRET_KEY: 'e2e',
      },
      ready: () => answers(`${url}/health`),
      timeoutMs: 120_000,
    })
    const stop = async () => {
      await server.stop()
      await remove()
    }
    return { url, stop, ...(auth ? ADMIN : {}) }
  } catch (error) {
    await remove()
    throw error
  }
}
