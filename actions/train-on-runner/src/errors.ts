import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  TRAINING_REPOSITORY: {
    kind: 'input',
    meaning: 'The repository or branch to dispatch to is not known outside a GitHub run.',
    remedy: 'Give `repository` and `ref`.',
  },
})
