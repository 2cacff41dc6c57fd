import { expect, test } from '@jest/globals'
import { environmentInputs } from '../../../shared/host/inputs.js'

const known = ['data', 'fail-on', 'token', 'registry-url']

test('variables of other steps are left alone, slips of the hand are handed on to be answered', () => {
  const inputs = environmentInputs(
    {
      MLOPS_INPUT_FAIL_ON: 'never',
      MLOPS_INPUT_TOKEN: 's3cret',
      MLOPS_INPUT_DATA: '  ',
      // A project's secrets for other steps: every job sees them.
      MLOPS_INPUT_REGISTRY_PASSWORD: 'x',
      MLOPS_INPUT_SIGNING_KEY: 'x',
      MLOPS_INPUT_FAILON: 'warn',
      MLOPS_DEBUG: '1',
    },
    known,
  )
  expect([...inputs]).toEqual([
    ['fail-on', 'never'],
    ['token', 's3cret'],
    ['failon', 'warn'],
  ])
})
