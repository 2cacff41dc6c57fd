import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  POLICY_NOT_FOUND: {
    kind: 'input',
    meaning: 'A policy or checks file does not exist, or is no file that can be read.',
    remedy: 'Check the path: it is relative to the workspace, and the repository must be checked out before this step.',
  },
  POLICY_TOO_LARGE: {
    kind: 'input',
    meaning:
      'A policy file is larger, deeper or refers to itself more often (through aliases) than any real policy does.',
    remedy: 'Write out less, or split it: the limits are 1 MiB, 50 levels and 100,000 values with aliases expanded.',
  },
  POLICY_SYNTAX: {
    kind: 'input',
    meaning: 'A policy file is not valid YAML, e.g. wrong indentation, a key given twice or an unknown tag.',
    remedy: 'Correct the line that is named. An editor with YAML support shows the same place.',
  },
  POLICY_INVALID: {
    kind: 'input',
    meaning: 'A policy file is valid YAML but says something that this step does not know or cannot accept.',
    remedy: 'Correct the keys that are named; the JSON Schema in docs/schemas lets an editor complete and check them.',
  },
})
