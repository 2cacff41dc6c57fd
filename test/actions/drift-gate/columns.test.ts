import { expect, test } from '@jest/globals'
import { dependsOnValues } from '../../../actions/drift-gate/src/columns/types.js'
import type { ColumnType } from '../../../shared/data/index.js'

const of = (type: ColumnType) => ({ name: 'x', type, nativeType: type })

test.each<[ColumnType, ColumnType, boolean]>([
  ['integer', 'number', false],
  ['decimal', 'decimal', false],
  ['boolean', 'boolean', false],
  ['string', 'string', false],
  // One of them may have no value, and in a text format no type of its own.
  ['integer', 'string', true],
  ['boolean', 'integer', true],
  // Left out, unless there is nothing to leave out.
  ['date', 'timestamp', true],
  ['json', 'json', true],
])('whether values tell what %s against %s is: %s', (reference, current, expected) => {
  expect(dependsOnValues(of(reference), of(current))).toBe(expected)
})
