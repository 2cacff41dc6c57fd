import { HOST_KINDS } from '../../shared/host/index.js'

export interface GlobalFlag {
  readonly name: string
  readonly short?: string
  /** Values that it takes; absent: it is a switch. */
  readonly options?: readonly string[]
  readonly description: string
}

/** Flags that every command takes. */
export const GLOBAL_FLAGS: readonly GlobalFlag[] = [
  { name: 'help', short: 'h', description: 'Show help and end.' },
  { name: 'version', description: 'Show the version and end.' },
  {
    name: 'output',
    options: ['text', 'json'],
    description: 'json: one JSON document on stdout, everything else on stderr.',
  },
  { name: 'quiet', short: 'q', description: 'Only warnings and the result.' },
  { name: 'verbose', short: 'v', description: 'Also what is only interesting when something is wrong.' },
  {
    name: 'host',
    options: HOST_KINDS,
    description: 'Behave as under this CI system; found by its variables when left out.',
  },
  {
    name: 'post-phase',
    description: 'Only end what a killed run of the same job left behind (GitLab: in after_script).',
  },
]
