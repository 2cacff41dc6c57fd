import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  TRAINING_COMMAND: {
    kind: 'input',
    meaning: 'The training command cannot be started.',
    remedy: 'Give the program and its arguments one a line; the program must be on PATH or be a path in the workspace.',
  },
  TRAINING_RESULT: {
    kind: 'input',
    meaning: 'Training ended well but did not say what came of it, or said it in another form.',
    remedy:
      'Write the JSON file named by $MLOPS_RESULT at the end of training; docs/training-contract.md shows it in three lines of Python.',
  },
  TRAINING_TIME_LIMIT: {
    kind: 'infrastructure',
    meaning: 'Training did not end within `timeout`, and was stopped.',
    remedy: 'Raise `timeout`, or train less; a checkpoint lets the next attempt go on where this one stopped.',
  },
  TRAINING_LOST: {
    kind: 'infrastructure',
    meaning: 'The runner that trained was lost: it stopped answering, was shut down, or ran out of memory.',
    remedy: 'Run the job again; if it happens at the same place, look at the runner’s memory.',
  },
  TRAINING_CANCELLED_THERE: {
    kind: 'infrastructure',
    meaning: 'Somebody or something cancelled the remote run: a person, a concurrency group, or the queue’s own limit.',
    remedy: 'See who cancelled it on the run’s page, and run this job again.',
  },
  DISPATCH_REFUSED: {
    kind: 'input',
    meaning: 'The host refuses to start the training workflow.',
    remedy:
      'The workflow must exist on the default branch with `workflow_dispatch` and the inputs of the receiver example, and the token needs `actions: write`.',
  },
  DISPATCH_UNSEEN: {
    kind: 'infrastructure',
    meaning:
      'The workflow was dispatched on a server that does not say which run that is, and no run with our mark appeared.',
    remedy: 'Put the `distinct-id` input into the receiver’s `run-name`, as the example does.',
  },
  TRAINING_ARTIFACT: {
    kind: 'infrastructure',
    meaning: 'The artifact with the training result is missing, expired, damaged or not what the run says it is.',
    remedy:
      'The receiver must upload it under the name in `artifact`, also when training is quick; see the receiver example.',
  },
})
