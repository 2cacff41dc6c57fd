export const id = 526;
export const ids = [526];
export const modules = {

/***/ 97526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   envelopeSchema: () => (/* binding */ envelopeSchema),
/* harmony export */   outcomeSchema: () => (/* binding */ outcomeSchema),
/* harmony export */   statementSchema: () => (/* binding */ statementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63749);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80927);



/** A DSSE envelope. */
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    payloadType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    payload: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    signatures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ keyid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), sig: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).min(1),
});
/** A resource descriptor of in-toto. */
const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    uri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).optional(),
});
/** A statement of in-toto, v1. */
const statementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptorSchema).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
});
/** The predicate of this project's outcome statements, as far as chains need it. */
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_index_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    headline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    configuration: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptorSchema).default([]),
    resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptorSchema).default([]),
    statements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptorSchema).default([]),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ finishedOn: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$() }),
});


/***/ }),

/***/ 64377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
