export const id = 923;
export const ids = [923];
export const modules = {

/***/ 35923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchemaJudge: () => (/* binding */ jsonSchemaJudge)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22610);



/** How long some thousand values may take, in milliseconds. A schema can be written so that it never ends. */
const LIMIT = 30_000;
const DRAFTS = [
    { uri: /^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/, load: async () => named(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)), 'Ajv') },
    {
        uri: /^https:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/,
        load: async () => named(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19)), 'Ajv2019'),
    },
    {
        uri: /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/,
        load: async () => named(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), 'Ajv2020'),
    },
];
/**
 * Makes a judge of texts: wrong are those that are no JSON or not valid under the schema. The schema is a stranger's:
 * nothing is loaded for it, its patterns are RE2 expressions, which take linear time, and its run is limited.
 * `format` is a note, as the standard has it, and refuses nothing.
 * Raises VALIDATE_JSON_SCHEMA when it is used.
 * @param limit time for the texts of one call, in milliseconds
 */
function jsonSchemaJudge(schema, limit = LIMIT) {
    let validator;
    return async (texts) => {
        validator ??= compiled(schema, limit);
        const validate = await validator;
        return limited(limit, () => texts.map(text => !isValid(text, validate)));
    };
}
async function compiled(schema, limit) {
    const { $schema, ...rest } = schema;
    const draft = $schema === undefined ? DRAFTS[2] : DRAFTS.find(({ uri }) => uri.test(String($schema)));
    if (draft === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.VALIDATE_JSON_SCHEMA(`\`$schema\` is ${String($schema)}, which is not supported`);
    const Ajv = await draft.load();
    return limited(limit, () => {
        const ajv = new Ajv(OPTIONS);
        ajv.addVocabulary(['example', 'xml', 'externalDocs', 'discriminator']);
        try {
            return ajv.compile(rest);
        }
        catch (cause) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.VALIDATE_JSON_SCHEMA(`the JSON Schema is refused: ${cause.message}`, { cause });
        }
    });
}
const OPTIONS = {
    // A misspelt keyword would check nothing.
    strictSchema: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateFormats: false,
    // `toString` is no property of a value that only inherits it.
    ownProperties: true,
    logger: false,
    code: {
        regExp: Object.assign((pattern) => {
            const expression = re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.translateRegExp(pattern));
            // The library keeps expressions by what they are as text.
            return { test: (text) => expression.test(text), toString: () => pattern };
        }, 
        // Of code that is written to a file, which is not done here.
        { code: 'undefined' }),
    },
};
function isValid(text, validate) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return false;
    }
    try {
        return validate(value) === true;
    }
    catch (cause) {
        if (cause.name !== 'RangeError')
            throw cause;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.VALIDATE_JSON_SCHEMA('the JSON Schema refers to itself without end, or a value is nested too deeply', {
            cause,
        });
    }
}
/** Runs a function of our own and stops it after so many milliseconds, whatever it is busy with. */
function limited(milliseconds, run) {
    // The engine of JavaScript has a time limit for scripts alone; the function runs as part of one.
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ run }, { codeGeneration: { strings: false, wasm: false } });
    try {
        return new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()').runInContext(context, { timeout: milliseconds });
    }
    catch (cause) {
        if (cause.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw cause;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.VALIDATE_JSON_SCHEMA(`the JSON Schema takes more than ${milliseconds / 1000} s for some thousand values`, {
            cause,
        });
    }
}
/** A class of a CommonJS module, wherever a loader puts it. */
function named(loaded, name) {
    const own = loaded;
    return (own[name] ?? own.default?.[name] ?? own.default);
}


/***/ })

};
