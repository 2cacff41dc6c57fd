import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { serverMessage } from '../../../shared/http/index.js'

test.each([
  [
    'GitHub',
    { message: 'Validation Failed', errors: [{ message: 'a' }, { message: 'b' }] },
    'Validation Failed (a; b)',
  ],
  ['GitLab', { message: { name: ['is too long', 'is taken'] } }, 'is too long; is taken'],
  ['GitLab, OAuth', { error: 'invalid_token', error_description: 'Token was revoked' }, 'Token was revoked'],
  ['MLflow', { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No run' }, 'No run'],
  ['a registry', { errors: [{ code: 'DENIED', message: 'requested access is denied' }] }, 'requested access is denied'],
  ['Kubernetes', { kind: 'Status', message: 'pods is forbidden', reason: 'Forbidden' }, 'pods is forbidden'],
  ['Prometheus', { status: 'error', errorType: 'bad_data', error: 'parse error' }, 'parse error'],
  ['FastAPI', { detail: [{ msg: 'x', loc: ['a'] }] }, 'x; a'],
])('%s', (_, body, expected) => {
  expect(serverMessage(JSON.stringify(body))).toBe(expected)
})

test.each([
  ['<html><head><title>502 Bad Gateway</title></head></html>', '502 Bad Gateway'],
  ['  plain\n\ntext ', 'plain text'],
  ['', ''],
  ['{"broken', '{"broken'],
  [`"${'x'.repeat(600)}"`, `${'x'.repeat(500)}…`],
])('%j', (text, expected) => {
  expect(serverMessage(text)).toBe(expected)
})

test('any answer gives one short line', () => {
  const answers = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map(text => `<p>${text}</p>`),
  )
  fc.assert(
    fc.property(answers, text => {
      const message = serverMessage(text)
      return message.length <= 501 && !message.includes('\n')
    }),
  )
})
