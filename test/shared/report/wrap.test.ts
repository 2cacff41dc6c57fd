import { expect, test } from '@jest/globals'
import { wrap } from '../../../shared/report/terminal/wrap.js'

test('a number and its % stay on one line', () => {
  expect(wrap('new: legacy 1.1 %; rest', 15)).toEqual(['new: legacy', '1.1 %; rest'])
})
