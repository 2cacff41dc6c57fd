import { defineSubcommand, input } from '../../../../shared/contract/index.js'

export const contract = defineSubcommand({
  step: 'validate-data',
  name: 'convert',
  summary: 'Turn a Great Expectations suite or an Open Data Contract into a checks file.',
  description:
    'Prints the checks file (YAML) that asks the same of the data: the same verdicts, nulls and tolerances as in the source tool, a comment at each check with the line that it comes from. What has no equivalent is an error that lists all of it; nothing is left out. The step takes such files as `checks` directly as well; converting is for going on from there.',
  inputs: {
    checks: input.path({
      required: true,
      description: 'The suite (JSON) or contract (YAML or JSON).',
      example: 'gx/expectations/payments.json',
    }),
    parameters: input.keyValues({
      description:
        'Values for the `$PARAMETER`s of a suite, `name=value`, one a line; `object=…` for a contract with several objects.',
      example: 'most_amount=50000',
    }),
    'output-file': input.path({
      description: 'Where to write the checks file instead of printing it.',
      example: 'mlops/checks.yml',
    }),
  },
  examples: [
    'mlops validate-data convert --checks gx/expectations/payments.json --output-file mlops/checks.yml',
    'mlops validate-data convert --checks contract.odcs.yaml',
  ],
})
