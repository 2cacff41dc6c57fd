import type { LazySubcommand } from '../../../shared/run/index.js'

/** `mlops validate-data <subcommand>`. */
export const commands: readonly LazySubcommand[] = []
