export const id = 223;
export const ids = [223];
export const modules = {

/***/ 3223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previousSchema: () => (/* binding */ previousSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/report/machine/schema-id.js
var schema_id = __webpack_require__(260);
;// CONCATENATED MODULE: ./build/js/shared/report/machine/schema.js



const schema_text = schemas/* string */.YjP();
/** JSON has no NaN and no infinities. */
const number = schemas/* number */.aig().nullable().describe('null where the number was not finite');
const schema_verdict = schemas/* enum */.k5n(verdict/* VERDICTS */.bk);
const shownVerdict = schemas/* enum */.k5n([...verdict/* VERDICTS */.bk, 'error']);
const descriptor = schemas/* strictObject */.rej({
    name: schema_text,
    uri: schema_text.optional(),
    digest: schemas/* record */.g1P(schema_text, schema_text).describe('Algorithm → lower-case hex'),
    mediaType: schema_text.optional(),
    annotations: schemas/* record */.g1P(schema_text, schemas/* json */.Pq9()).optional(),
});
const artifact = descriptor.extend({ role: schemas/* enum */.k5n(['data', 'model', 'image', 'release']) });
const truth = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('exact') }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('error-controlled'),
        procedure: schema_text,
        level: number,
        guarantee: schemas/* enum */.k5n(['finite-sample', 'asymptotic']),
        assumptions: schema_text,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('rule-of-thumb'), why: schema_text }),
]);
const finding = schemas/* strictObject */.rej({
    id: schema_text.optional().describe('Finds this finding again in the outcome of another run'),
    code: schema_text.describe('Stable, kebab-case'),
    severity: schema_verdict.describe('What this finding alone would decide'),
    subject: schema_text,
    message: schema_text,
    truth: truth.describe('What kind of truth this is'),
    observed: schemas/* union */.KCZ([schema_text, number]).optional(),
    expected: schemas/* union */.KCZ([schema_text, number]).optional(),
    remedy: schema_text.optional(),
    file: schema_text.optional(),
    line: schemas/* int */.Whr().optional(),
    column: schemas/* int */.Whr().optional(),
});
const axis = schemas/* strictObject */.rej({
    label: schema_text,
    scale: schemas/* enum */.k5n(['linear', 'log']).optional(),
    min: number.optional(),
    max: number.optional(),
});
const thresholds = schemas/* array */.YOg(schemas/* strictObject */.rej({ value: number, label: schema_text })).optional();
const numbers = schemas/* array */.YOg(number);
const plot = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('steps'),
        x: axis,
        y: axis,
        edges: numbers,
        series: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, shares: numbers })),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('bars'),
        categories: schemas/* array */.YOg(schema_text),
        value: axis,
        series: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, values: numbers })),
        thresholds,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('intervals'),
        value: axis,
        rows: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, estimate: number, low: number, high: number, verdict: shownVerdict.optional() })),
        thresholds,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lines'),
        x: axis,
        y: axis,
        series: schemas/* array */.YOg(schemas/* strictObject */.rej({
            label: schema_text,
            points: schemas/* array */.YOg(schemas/* tuple */.PVZ([number, number])),
            staircase: schemas/* boolean */.zMY().optional(),
            band: schemas/* array */.YOg(schemas/* tuple */.PVZ([number, number, number])).optional(),
        })),
        thresholds,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('stations'),
        stations: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, verdict: shownVerdict, note: schema_text })),
    }),
]);
const cell = schemas/* union */.KCZ([
    schema_text,
    number,
    schemas/* boolean */.zMY(),
    schemas/* strictObject */.rej({ verdict: shownVerdict }),
    schemas/* strictObject */.rej({ spark: numbers }),
]);
const flatBlock = [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('text'), text: schema_text }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('table'),
        caption: schema_text.optional(),
        columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
            title: schema_text,
            align: schemas/* enum */.k5n(['left', 'right']).optional(),
            format: schemas/* strictObject */.rej({ decimals: number.optional(), percent: schemas/* boolean */.zMY().optional() }).optional(),
        })),
        rows: schemas/* array */.YOg(schemas/* array */.YOg(cell)),
        attention: schemas/* int */.Whr().optional(),
        brief: schemas/* int */.Whr().optional(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('facts'), facts: schemas/* array */.YOg(schemas/* tuple */.PVZ([schema_text, schemas/* union */.KCZ([schema_text, number])])) }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('code'), text: schema_text, language: schema_text.optional() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('plot'), title: schema_text, alternative: schema_text, plot }),
];
const section = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('section'),
    title: schema_text,
    get blocks() {
        return schemas/* array */.YOg(block);
    },
    folded: schemas/* boolean */.zMY().optional(),
})
    .meta({ id: 'section' });
const block = schemas/* union */.KCZ([...flatBlock, section]).meta({ id: 'block' });
/** What `outcome.json` holds. The published JSON Schema is written from this. */
const outcomeSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(schema_id/* OUTCOME_SCHEMA_ID */.P),
    step: schema_text,
    title: schema_text,
    release: schema_text.describe('Version of mlops-actions'),
    verdict: shownVerdict,
    headline: schema_text.describe('What happened'),
    why: schema_text,
    next: schema_text.describe('What to do now; empty when nothing is'),
    reused: schemas/* boolean */.zMY().describe('A finished outcome for the same inputs was found and is shown again'),
    startedOn: iso/* datetime */.w$(),
    finishedOn: iso/* datetime */.w$(),
    seconds: schemas/* number */.aig(),
    durations: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schema_text, seconds: number })),
    findings: schemas/* array */.YOg(finding),
    outputs: schemas/* record */.g1P(schema_text, schemas/* json */.Pq9()),
    measures: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schema_text, value: number, labels: schemas/* record */.g1P(schema_text, schema_text).optional(), help: schema_text.optional() })),
    digests: schemas/* strictObject */.rej({
        subject: schemas/* array */.YOg(artifact).describe('What was judged or made'),
        configuration: schemas/* array */.YOg(descriptor).describe('Policy and checks files'),
        dependencies: schemas/* array */.YOg(descriptor.extend({ role: artifact.shape.role.optional() })).describe('What else went in'),
    }),
    key: schemas/* record */.g1P(schema_text, schema_text).describe('Everything that the outcome depends on'),
    versions: schemas/* record */.g1P(schema_text, schema_text),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schema_text, description: schema_text })),
    evidence: schemas/* strictObject */.rej({ path: schema_text, signer: schema_text.optional() }).optional(),
    host: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['github', 'gitlab', 'terminal']),
        serverUrl: schema_text.optional(),
        repository: schema_text.optional(),
        commit: schema_text.optional(),
        ref: schema_text.optional(),
        runUrl: schema_text.optional(),
        runAttempt: schema_text.optional(),
        job: schema_text.optional(),
        changeRequest: schemas/* int */.Whr().optional(),
    }),
    blocks: schemas/* array */.YOg(block).describe('The report, as data'),
    details: schemas/* record */.g1P(schema_text, schemas/* json */.Pq9())
        .optional()
        .describe('Facts of this step alone, for a later run that compares itself with this one'),
})
    .describe('The outcome of one step of mlops-actions');
/** The published schema, for `docs/schemas/outcome-v1.schema.json`. */
function outcomeJsonSchema() {
    const { $schema, ...rest } = z.toJSONSchema(outcomeSchema, { target: 'draft-2020-12' });
    return { $schema, $id: OUTCOME_SCHEMA_ID, title: 'Outcome of a step, version 1', ...rest };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/comparison/record-schema.js


/** What a run leaves of each check in `details.checks` of its outcome.json, for those that come after it. */
const checkRecord = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    /** What the check alone decides, whatever a baseline excused. */
    verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk),
    failing: schemas/* number */.aig().optional(),
    looked: schemas/* number */.aig().optional(),
    observed: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/history/statistics-schema.js

/** What a run leaves of each column in `details.statistics` of its outcome.json, for those that come after it. */
const columnStatistics = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    /** Rows without a value. */
    missing: schemas/* int */.Whr().min(0),
    /** Different values, exact. */
    distinct: schemas/* int */.Whr().min(0),
    /** Of the finite values of a numeric column that is not sensitive. */
    mean: schemas/* number */.aig().optional(),
    stdev: schemas/* number */.aig().optional(),
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/previous-schema.js




const { shape } = outcomeSchema;
const shapeOf = (schema) => schemas/* object */.Ikc(schema.shape);
/**
 * An earlier outcome, as far as it is compared with. Fields that this version does not know are left out, so that
 * outcomes of later releases can be read as well.
 */
const previousSchema = schemas/* object */.Ikc({
    release: shape.release,
    verdict: shape.verdict,
    headline: shape.headline,
    startedOn: shape.startedOn,
    finishedOn: shape.finishedOn,
    findings: schemas/* array */.YOg(shapeOf(shape.findings.element)),
    outputs: shape.outputs,
    measures: schemas/* array */.YOg(shapeOf(shape.measures.element)),
    digests: shapeOf(shape.digests).pick({ subject: true, configuration: true }),
    host: shapeOf(shape.host).pick({ commit: true, ref: true, runUrl: true }),
    details: schemas/* object */.Ikc({
        rows: schemas/* int */.Whr().min(0),
        columns: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), native: schemas/* string */.YjP() })),
        categories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).nullable()).optional(),
        checks: schemas/* array */.YOg(checkRecord).optional(),
        statistics: schemas/* array */.YOg(columnStatistics).optional(),
    })
        .optional(),
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
