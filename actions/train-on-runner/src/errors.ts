import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  TRAINING_OUTPUT: {
    kind: 'input',
    meaning: 'The output directory is not one that this step may empty.',
    remedy:
      'Give `output-dir` a directory of its own, such as `mlops-out/training`; it is emptied before each training.',
  },
  TRAINING_REPOSITORY: {
    kind: 'input',
    meaning: 'The repository or branch to dispatch to is not known outside a GitHub run.',
    remedy: 'Give `repository` and `ref`.',
  },
})
