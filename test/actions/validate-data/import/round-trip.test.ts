import { expect, test } from '@jest/globals'
import { assemble } from '../../../../actions/validate-data/src/import/assemble.js'
import { convertedYaml } from '../../../../actions/validate-data/src/import/convert.js'
import { translateSuite } from '../../../../actions/validate-data/src/import/gx/suite.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { parsePolicy } from '../../../../shared/policy/index.js'
import { golden } from './gx/oracle.js'

test('what is converted reads back as what is checked directly, for every golden expectation', async () => {
  const { cases } = await golden()
  const expectations = cases.map(({ type, kwargs }) => ({ type, kwargs }))
  const suite = {
    name: 'all # of them',
    expectations: [...expectations, { type: 'expect_column_to_exist', kwargs: { column: 'yes: [no]' } }],
  }
  const assembled = assemble(translateSuite(suite, new Map()), 'suite.json', () => 1)
  const yaml = convertedYaml({
    value: assembled.policy,
    file: 'suite\n.json',
    artifact: { name: 'suite.json', digest: { sha256: '00' } },
    lineOf: () => 1,
    translated: { ...assembled, sourceLineOf: ([, index]) => Number(index) + 1 },
  })
  expect(parsePolicy(yaml, policySchema, 'checks.yml').value).toEqual(assembled.policy)
  expect(yaml).toContain(
    "  # expect_column_values_to_be_between of n, line 14\n  - column: 'n'\n    range: {above: -5, max: 10}\n",
  )
})
