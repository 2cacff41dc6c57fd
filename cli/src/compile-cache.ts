import { existsSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { cacheRoot } from '../../shared/tools/index.js'

/**
 * Has Node keep what it compiled for the next run of the command, beside the tools, where Node can (22.8 and newer) and
 * where something was kept before: a machine that is thrown away after the run would only pay for the writing.
 * @returns the directory, where there is one
 */
export function keepCompiled(env: NodeJS.ProcessEnv): string | undefined {
  const root = cacheRoot(env)
  if (env.RUNNER_ENVIRONMENT === 'github-hosted' || !existsSync(root)) return undefined
  return module.enableCompileCache?.(join(root, 'mlops-compiled')).directory
}
