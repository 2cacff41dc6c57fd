import type { LazySubcommand } from '../../../shared/run/index.js'
import { contract as convert } from './import/contract.js'
import { contract as infer } from './infer/contract.js'

/** `mlops validate-data <subcommand>`. */
export const commands: readonly LazySubcommand[] = [
  { contract: infer, load: async () => (await import('./infer/command.js')).command },
  { contract: convert, load: async () => (await import('./import/command.js')).command },
]
