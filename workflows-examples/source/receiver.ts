import { ACTIONS, ACTIONS_VERSION, CHECKOUT, UPLOAD } from './pins.js'
import { train } from './train.js'
import { comment, scalar } from './yaml-lines.js'

/**
 * The workflow on the GPU side. Its inputs are those that `train-on-runner` dispatches with, and its artifact is what
 * that step waits for.
 */
export function receiver(): string {
  const { data, command } = train.find(({ step }) => step === 'train-on-runner')!.embedded as Record<string, string>
  const asked = [
    ['parameters', 'Parameters for the training code, name=value, one a line'],
    ['seed', 'Seed for the training code'],
    ['attempt', 'Number of this attempt'],
    ['distinct-id', 'Mark by which the waiting job finds this run'],
  ]
  const lines = [
    '# Written by `npm run generate` from workflows-examples/source; edit that.',
    ...comment(
      'The GPU side of train.yml: `train-on-runner` with `engine: github` dispatches this workflow, waits for it, and takes over its artifact.',
      '',
    ),
    'name: train on the GPU runners',
    ...comment('A server that does not tell the id of a dispatched run is asked for the run with this mark.', ''),
    'run-name: train on the GPU runners (${{ inputs.distinct-id }})',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    ...asked.flatMap(([name, description]) => [
      `      ${name}:`,
      `        description: ${description}`,
      '        required: false',
      "        default: ''",
    ]),
    'permissions: {}',
    'jobs:',
    '  train:',
    '    runs-on: [self-hosted, gpu]',
    '    timeout-minutes: 300',
    '    permissions: { contents: read }',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    ...comment(
      'Here the data comes to this machine: `dvc pull`, `aws s3 sync`, a mounted share. In the example it is in the repository. Its digest is computed below, and the waiting job compares it with the validated one.',
      '      ',
    ),
    '      - name: Fetch the data',
    '        run: ls data',
    `      - uses: ${ACTIONS}/train-on-runner@${ACTIONS_VERSION}`,
    '        with:',
    `          data: ${scalar(data!, '          ')}`,
    `          command: ${scalar(command!, '          ')}`,
    ...['parameters', 'seed', 'attempt'].map(name => `          ${name}: \${{ inputs.${name} }}`),
    '          output-dir: mlops-out/training',
    `      - uses: ${UPLOAD}`,
    '        with: { name: mlops-training, path: mlops-out/training, if-no-files-found: error, overwrite: true }',
  ]
  return `${lines.join('\n')}\n`
}
