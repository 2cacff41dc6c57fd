import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  EXEC_NOT_FOUND: {
    kind: 'input',
    meaning:
      'A program that the step needs is not on PATH, is not executable, or its working directory does not exist.',
    remedy: 'Install the program on the runner or name its path in the input meant for it.',
  },
  EXEC_TIMEOUT: {
    kind: 'infrastructure',
    meaning: 'A program ran longer than its time limit and was ended with all its children.',
    remedy: 'Raise the time limit, or find out from the log what the program was waiting for.',
  },
  EXEC_FAILED: {
    kind: 'infrastructure',
    meaning: 'A program that the step runs ended with an error.',
    remedy: 'Read the lines of its output above; they are its own words.',
  },
})
