import type { LazySubcommand } from '../../../shared/run/index.js'
import { contract as profile } from './profile/contract.js'

/** `mlops drift-gate <subcommand>`. */
export const commands: readonly LazySubcommand[] = [
  { contract: profile, load: async () => (await import('./profile/command.js')).command },
]
