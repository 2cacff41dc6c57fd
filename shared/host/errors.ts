import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  HOST_UNKNOWN: {
    kind: 'input',
    meaning: '`MLOPS_HOST` (or `--host`) names no host that this project knows.',
    remedy: 'Use github, gitlab or terminal, or leave it out: the host is found by its own variables.',
  },
})
