import { expect, test } from '@jest/globals'
import { proxyFor } from '../../../shared/http/index.js'

const PROXY = 'http://proxy.example:3128'

test.each([
  ['https://a.example/', { HTTPS_PROXY: PROXY }, PROXY],
  ['https://a.example/', { https_proxy: PROXY, HTTPS_PROXY: 'http://other' }, PROXY],
  ['https://a.example/', { HTTP_PROXY: PROXY }, undefined],
  ['http://a.example/', { HTTP_PROXY: 'proxy.example:3128' }, PROXY],
  ['http://a.example/', { ALL_PROXY: PROXY }, PROXY],
  ['http://a.example/', {}, undefined],
  // The machine itself is never behind its proxy.
  ['http://localhost:5000/', { ALL_PROXY: PROXY }, undefined],
  ['http://127.0.0.1:5000/', { ALL_PROXY: PROXY }, undefined],
  ['http://[::1]:5000/', { ALL_PROXY: PROXY }, undefined],
])('%s with %j', (url, env, expected) => {
  expect(proxyFor(new URL(url), env as Record<string, string>)).toBe(expected)
})

test.each([
  ['https://a.example/', 'a.example', true],
  ['https://b.a.example/', 'a.example', true],
  ['https://b.a.example/', '.a.example', true],
  ['https://b.a.example/', '*.a.example', true],
  ['https://ba.example/', 'a.example', false],
  ['https://A.Example/', 'a.EXAMPLE', true],
  ['https://a.example:8443/', 'a.example:8443', true],
  ['https://a.example/', 'a.example:8443', false],
  ['https://a.example/', 'a.example:443', true],
  ['https://a.example/', 'x, a.example', true],
  ['https://a.example/', '*', true],
  ['https://a.example/', '', false],
  ['http://10.1.2.3/', '10.0.0.0/8', true],
  ['http://11.1.2.3/', '10.0.0.0/8', false],
  ['http://10.1.2.3/', '10.1.2.3', true],
  ['http://[fd00::1]/', 'fd00::/8', true],
  ['http://a.example/', '10.0.0.0/8', false],
  ['http://10.1.2.3/', '10.0.0.0/99', false],
])('%s under NO_PROXY=%s is direct: %s', (url, list, direct) => {
  expect(proxyFor(new URL(url), { ALL_PROXY: PROXY, NO_PROXY: list }) === undefined).toBe(direct)
})
