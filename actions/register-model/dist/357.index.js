export const id = 357;
export const ids = [357];
export const modules = {

/***/ 2357:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  envelopeSchema: () => (/* binding */ envelopeSchema),
  outcomeSchema: () => (/* binding */ outcomeSchema),
  statementSchema: () => (/* binding */ statementSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
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

// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/js/shared/evidence/statement.js
var statement = __webpack_require__(927);
;// CONCATENATED MODULE: ./build/js/shared/evidence/schemas.js



/** A DSSE envelope. */
const envelopeSchema = schemas/* object */.Ikc({
    payloadType: schemas/* string */.YjP(),
    payload: schemas/* string */.YjP(),
    signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ keyid: schemas/* string */.YjP().optional(), sig: schemas/* string */.YjP() })).min(1),
});
/** A resource descriptor of in-toto. */
const descriptorSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().default(''),
    uri: schemas/* string */.YjP().optional(),
    digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    mediaType: schemas/* string */.YjP().optional(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional(),
});
/** A statement of in-toto, v1. */
const statementSchema = schemas/* object */.Ikc({
    _type: schemas/* literal */.euz(statement/* STATEMENT_TYPE */.zG),
    subject: schemas/* array */.YOg(descriptorSchema).min(1),
    predicateType: schemas/* string */.YjP(),
    predicate: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
});
/** The predicate of this project's outcome statements, as far as chains need it. */
const outcomeSchema = schemas/* object */.Ikc({
    step: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk),
    headline: schemas/* string */.YjP().default(''),
    configuration: schemas/* array */.YOg(descriptorSchema).default([]),
    resolvedDependencies: schemas/* array */.YOg(descriptorSchema).default([]),
    statements: schemas/* array */.YOg(descriptorSchema).default([]),
    key: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    details: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    metadata: schemas/* object */.Ikc({ finishedOn: datetime() }),
});


/***/ })

};
