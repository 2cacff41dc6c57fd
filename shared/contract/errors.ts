import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  INPUT_INVALID: {
    kind: 'input',
    meaning: 'One or more inputs are missing, unknown, of the wrong form or do not go together. All are listed.',
    remedy: 'Correct the inputs that are named; `mlops <step> --help` and the step’s README say what each accepts.',
  },
})
