import type { HostKind, HostOptions, Sink, Verbosity } from '../../shared/host/index.js'
import type { RunOptions } from '../../shared/run/index.js'

export type Flags = Readonly<Record<string, string>>

/** The process around the command; tests give their own. */
export interface Terminal {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  runOptions(flags: Flags): RunOptions
  hostOptions(step: string, flags: Flags): Omit<HostOptions, 'now' | 'http' | 'redactor'>
}

export function createTerminal(parts: Pick<Terminal, 'stdout' | 'stderr' | 'env' | 'workspace'>): Terminal {
  const common = (flags: Flags) => ({
    ...parts,
    inputsFrom: 'environment' as const,
    output: flags.output as 'text' | 'json' | undefined,
    verbosity: verbosityOf(flags),
    postPhase: flags['post-phase'] === 'true',
  })
  return {
    ...parts,
    runOptions: flags => ({ ...common(flags), host: flags.host as HostKind | undefined }),
    hostOptions: (step, flags) => ({
      ...common(flags),
      step,
      kind: flags.host as HostKind | undefined,
    }),
  }
}

function verbosityOf(flags: Flags): Verbosity | undefined {
  if (flags.quiet === 'true') return 'quiet'
  return flags.verbose === 'true' ? 'verbose' : undefined
}
