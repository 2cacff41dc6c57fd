import { errors } from './errors.js'
import type { HostKind } from './types.js'

export const HOST_KINDS: readonly HostKind[] = ['github', 'gitlab', 'terminal']

/** Where this process runs, by what the runners promise to set; `MLOPS_HOST` forces it. Raises HOST_UNKNOWN. */
export function hostKind(env: Readonly<Record<string, string | undefined>>): HostKind {
  const forced = env.MLOPS_HOST?.trim()
  if (forced) {
    const kind = HOST_KINDS.find(known => known === forced)
    if (kind === undefined) throw errors.HOST_UNKNOWN(`MLOPS_HOST is "${forced}"; it may be ${HOST_KINDS.join(', ')}`)
    return kind
  }
  // Forgejo and Gitea set GITHUB_ACTIONS too, and speak the same protocol.
  if (env.GITHUB_ACTIONS === 'true') return 'github'
  if (env.GITLAB_CI === 'true') return 'gitlab'
  return 'terminal'
}
