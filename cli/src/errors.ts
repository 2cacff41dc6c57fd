import { defineErrors } from '../../shared/errors/index.js'

export const errors = defineErrors({
  CLI_USAGE: {
    kind: 'input',
    meaning: 'The command line names a command, a flag or a value that does not exist.',
    remedy: 'See `mlops --help`, or `mlops <command> --help`.',
  },
})
