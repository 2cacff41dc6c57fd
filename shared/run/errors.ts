import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  RUN_REPORT_TAKEN: {
    kind: 'input',
    meaning: 'The report directory holds files that this step did not write, and would be replaced as a whole.',
    remedy: 'Give each step a report directory of its own (input `report`), or leave the input out.',
  },
  RUN_OUTPUT_UNDECLARED: {
    kind: 'infrastructure',
    meaning: 'A step returned an output that its contract does not declare, or a file that it did not write.',
    remedy: 'This is a fault of the step; please report it.',
  },
  RUN_UNWRITABLE: {
    kind: 'infrastructure',
    meaning: 'The system refused to write or read a file of the step: a full disk, a directory of another user.',
    remedy: 'Make room, or let the user of the runner write there; then run it again: an earlier report is as it was.',
  },
  RUN_CRASHED: {
    kind: 'infrastructure',
    meaning: 'Something failed that the step did not expect.',
    remedy: 'Run it again with MLOPS_DEBUG=1 and report what it prints.',
  },
})
