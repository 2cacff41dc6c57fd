import { expect, test } from '@jest/globals'

const { compiledAtOnce }: { compiledAtOnce: (text: string) => string } = await import(
  new URL('../../scripts/compiled-at-once.mjs', import.meta.url).href
)

const FILE = `/******/ var __webpack_modules__ = ({

/***/ 5129:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

const twice = values.map((value) => {
  return value * 2
})
/***/ ((not, ours) => { return 1 })

/***/ }),

/***/ 6982:
/***/ (async (module, $exports) => {
await 1
/***/ }),

/***/ 77:
/***/ (function(module, exports) {
module.exports = this
/***/ })
})`

test('functions around modules are ones that V8 compiles while it reads them, and nothing else changes', () => {
  const made = compiledAtOnce(FILE)
  const changed = made.split('\n').filter((line, index) => line !== FILE.split('\n')[index])
  expect(changed).toEqual([
    '/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {',
    '/***/ (async function (module, $exports) {',
  ])
  expect(made.split('\n')).toHaveLength(FILE.split('\n').length)
  expect(compiledAtOnce(made)).toBe(made)
})
