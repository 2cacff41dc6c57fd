import { parameterValue } from './gx/parameters.js'
import { translateSuite } from './gx/suite.js'
import { isSuite } from './kinds.js'
import type { Mapping } from './mapping.js'
import { translateContract } from './odcs/contract.js'
import type { Translation } from './translation.js'

export { assemble } from './assemble.js'

/**
 * A suite or a contract in the words of this project's checks file.
 * @param parameters `name=value`, for the `$PARAMETER`s of a suite
 */
export function translationOf(value: Mapping, parameters: ReadonlyMap<string, string>): Translation {
  if (!isSuite(value)) return translateContract(value, parameters)
  return translateSuite(value, new Map([...parameters].map(([name, text]) => [name, parameterValue(text)])))
}
