export const id = 99;
export const ids = [99];
export const modules = {

/***/ 14302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ sameArtifact),
/* harmony export */   Vv: () => (/* binding */ artifactFrom),
/* harmony export */   _Y: () => (/* binding */ descriptorFrom),
/* harmony export */   yb: () => (/* binding */ digestRef)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54992);


/**
 * Names a file (by `sha256`) or a directory (by `dirHash`) as an artifact.
 * @param name what a person calls it
 */
async function artifactFrom(path, named, options = {}) {
    return { ...(await descriptorFrom(path, named.name, options)), role: named.role };
}
/** As `artifactFrom`, for what plays no role in the train: a policy, a checks file, reference data. */
async function descriptorFrom(path, name, options = {}) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    if (directory)
        return { name, digest: { dirHash: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestTree */ .hW)(path, options)).dirHash } };
    return { name, digest: { sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(path, options)).sha256 } };
}
/** Whether two descriptors name the same thing: they share an algorithm, and all shared ones agree. */
function sameArtifact(a, b) {
    const shared = Object.keys(a.digest).filter(algorithm => b.digest[algorithm] !== undefined);
    return shared.length > 0 && shared.every(algorithm => a.digest[algorithm] === b.digest[algorithm]);
}
/** `sha256:…`, `dirHash:…`: the first digest by the order of strength that this project uses. */
function digestRef(of) {
    const algorithm = ['sha256', 'dirHash'].find(name => of.digest[name] !== undefined) ?? Object.keys(of.digest).sort()[0];
    return algorithm === undefined ? 'no digest' : `${algorithm}:${of.digest[algorithm]}`;
}


/***/ }),

/***/ 73776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Keeps the types of a step that is written as an object literal. */
function action(definition) {
    return definition;
}


/***/ }),

/***/ 57684:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OUTCOME_FILE: () => (/* reexport */ staging/* OUTCOME_FILE */.ES),
  RELEASE: () => (/* reexport */ release/* RELEASE */.g),
  REPORT_FILES: () => (/* reexport */ render/* FILES */.cn),
  action: () => (/* reexport */ action/* action */.X),
  clock: () => (/* reexport */ clock/* clock */.p),
  exitWith: () => (/* reexport */ exitWith),
  run: () => (/* reexport */ run),
  runStep: () => (/* reexport */ run_step/* runStep */.e),
  runSubcommand: () => (/* reexport */ subcommand/* runSubcommand */.v),
  stage: () => (/* reexport */ staging/* stage */.dw),
  subcommand: () => (/* reexport */ subcommand/* subcommand */._),
  trustedKeysOf: () => (/* reexport */ proof/* trustedKeysOf */.d)
});

// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/shared/run/clock.js
var clock = __webpack_require__(21730);
// EXTERNAL MODULE: ./build/js/shared/run/proof.js + 2 modules
var proof = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __webpack_require__(87597);
// EXTERNAL MODULE: ./build/js/shared/run/render.js + 19 modules
var render = __webpack_require__(23998);
// EXTERNAL MODULE: ./build/js/shared/host/streams.js
var streams = __webpack_require__(84644);
// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __webpack_require__(1234);
// EXTERNAL MODULE: ./build/js/shared/run/run-step.js + 7 modules
var run_step = __webpack_require__(23916);
;// CONCATENATED MODULE: ./build/js/shared/run/run.js



/**
 * The entry of an action: main and post alike, as the runner's state says. Ends the process explicitly, because a
 * socket that a library forgot would otherwise keep the job waiting.
 */
async function run(step) {
    return exitWith(step, { inputsFrom: 'action' });
}
/** Runs a step and ends the process with its exit code. */
async function exitWith(step, options) {
    // Where nobody can be told, the exit code must say it.
    (0,streams/* outliveReaders */.Bd)([process.stdout, process.stderr], () => process.exit(exit_code/* EXIT */.dc.infrastructure));
    let exitCode;
    try {
        ;
        ({ exitCode } = await (0,run_step/* runStep */.e)(step, options));
    }
    catch (error) {
        // Before there is a host, or because of it: MLOPS_HOST is wrong, the disk is full.
        const { message, hint, kind, stack } = error;
        process.stderr.write(`! ${step.contract.name}: ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
        if (process.env.MLOPS_DEBUG === '1' || process.env.RUNNER_DEBUG === '1')
            process.stderr.write(`${stack}\n`);
        exitCode = kind === 'input' ? exit_code/* EXIT */.dc.input : exit_code/* EXIT */.dc.infrastructure;
    }
    await (0,streams/* flushed */.a6)(process.stdout);
    await (0,streams/* flushed */.a6)(process.stderr);
    process.exit(exitCode);
}

// EXTERNAL MODULE: ./build/js/shared/run/staging.js
var staging = __webpack_require__(67429);
// EXTERNAL MODULE: ./build/js/shared/run/subcommand.js
var subcommand = __webpack_require__(77161);
;// CONCATENATED MODULE: ./build/js/shared/run/index.js











/***/ })

};
