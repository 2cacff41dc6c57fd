import { resolve } from 'node:path'
import type { InputsOf } from '../../../shared/contract/index.js'
import { DirectoryRegistry, MlflowRegistry, type Registry } from '../../../shared/registry/index.js'
import type { Context } from '../../../shared/run/index.js'
import type { contract } from './contract.js'
import { errors } from './errors.js'

type Inputs = InputsOf<typeof contract>

/** The registry that the inputs name. Nothing is contacted or made yet. Raises REGISTER_NO_SERVER. */
export function openRegistry(inputs: Inputs, ctx: Context): Registry {
  if (inputs.registry === 'directory') {
    const path = inputs['registry-path']
    return new DirectoryRegistry(resolve(ctx.workspace, path), ctx, path.replaceAll('\\', '/').replace(/\/+$/, ''))
  }
  const url = inputs['registry-url'] ?? ctx.env.MLFLOW_TRACKING_URI
  if (url === undefined || !/^https?:\/\//.test(url)) {
    throw errors.REGISTER_NO_SERVER(
      url === undefined
        ? 'registry is mlflow, but neither registry-url nor MLFLOW_TRACKING_URI is set'
        : `MLFLOW_TRACKING_URI is ${url}, expected an address that begins with http:// or https://`,
    )
  }
  return new MlflowRegistry(url, { credentials: credentialsOf(inputs, ctx), experiment: inputs.experiment }, ctx)
}

function credentialsOf(inputs: Inputs, { env }: Context) {
  const token = inputs['registry-token']
  const username = inputs['registry-username']
  const password = inputs['registry-password']
  if (token !== undefined) return { token }
  if (username !== undefined && password !== undefined) return { username, password }
  // MLflow's own client gives the user name precedence over the token.
  const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: secret, MLFLOW_TRACKING_TOKEN: bearer } = env
  if (user && secret) return { username: user, password: secret }
  return bearer ? { token: bearer } : undefined
}
