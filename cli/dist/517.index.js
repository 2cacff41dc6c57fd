export const id = 517;
export const ids = [517];
export const modules = {

/***/ 25509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var evidence_artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/run/subcommand.js
var subcommand = __webpack_require__(77161);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/errors.js
var errors = __webpack_require__(22610);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/import/contract.js
var contract = __webpack_require__(44545);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __webpack_require__(87597);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/import/translation.js
var translation = __webpack_require__(17556);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/convert.js




/**
 * A translated file as text in this project's format: the same checks in the same order, with a comment at each that
 * names what it comes from and its line there.
 */
function convertedYaml({ file, artifact, translated }) {
    if (translated === undefined)
        throw new Error('nothing was translated');
    const { title, policy, columns, checks } = translated;
    const comment = (entry) => `  # ${oneLine(entry.source)}, line ${translated.sourceLineOf(entry.from)}`;
    return [
        `# Converted by \`mlops validate-data convert\` ${release/* RELEASE */.g} from the ${oneLine(title)}:`,
        `# ${oneLine(file)}, ${(0,evidence_artifact/* digestRef */.yb)(artifact)}.`,
        ...block((0,translation/* defined */.s)({ version: policy.version, description: policy.description ?? title, key: policy.key, nan: policy.nan }), ''),
        ...(columns.size === 0 ? [] : ['columns:']),
        ...[...columns].flatMap(([name, entry]) => [comment(entry), ...mapping(name, entry.draft)]),
        ...(checks.length === 0 ? [] : ['checks:']),
        ...checks.flatMap(entry => [comment(entry), ...item(entry.draft)]),
        '',
    ].join('\n');
}
/** Keys below one another, their values on one line each. */
function block(draft, indent) {
    const text = (0,js_yaml/* dump */.Bh)(draft, { flowLevel: 1, lineWidth: -1, noRefs: true });
    return text
        .trimEnd()
        .split('\n')
        .map(line => (line === '' ? '' : `${indent}${line}`));
}
function mapping(name, draft) {
    const key = (0,js_yaml/* dump */.Bh)({ [name]: null }, { lineWidth: -1 }).replace(/:\s*null\s*$/, ':');
    return Object.keys(draft).length === 0 ? [`  ${key}`] : [`  ${key}`, ...block(draft, '    ')];
}
function item(draft) {
    const [first, ...rest] = block(draft, '    ');
    return [`  - ${first.trimStart()}`, ...rest];
}
/** Nothing of a file ends a comment. */
const oneLine = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim();

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/import/read.js
var import_read = __webpack_require__(59239);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/command.js







/** Read as the step reads it, write as this project has it. */
const command = (0,subcommand/* subcommand */._)({
    contract: contract/* contract */.d,
    async run(inputs, ctx) {
        const read = await (0,import_read/* readChecks */.w)(inputs.checks, inputs.parameters ?? new Map(), ctx);
        if (read.translated === undefined) {
            throw errors/* errors */.s.VALIDATE_CONVERT(`${read.file} is neither a suite nor a data contract`, { file: read.file, line: 1 });
        }
        const { title, columns, checks } = read.translated;
        const yaml = convertedYaml(read);
        const file = inputs['output-file'];
        if (file !== undefined)
            await ctx.writeFile(file, yaml);
        const size = `${(0,format/* plural */.LS)(columns.size, 'column')}, ${(0,format/* plural */.LS)(checks.length, 'further check')}`;
        return {
            text: file === undefined ? yaml : `${file}: ${size} from the ${title}\n`,
            document: {
                source: title,
                file: read.file,
                digest: (0,evidence_artifact/* digestRef */.yb)(read.artifact),
                checks: read.value,
                yaml,
            },
        };
    },
});


/***/ }),

/***/ 80388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSuite),
/* harmony export */   b: () => (/* binding */ isContract)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32133);

/** Whether this is a suite, of 1.x or before: a list of expectations under `expectations`. */
function isSuite(value) {
    return (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value) && Array.isArray(value.expectations);
}
/** Whether this is a contract of the Open Data Contract Standard. */
function isContract(value) {
    return (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value) && value.kind === 'DataContract' && 'apiVersion' in value;
}


/***/ }),

/***/ 32133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list as it is, and nothing where something else stands. */
const listOf = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 59239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readChecks)
/* harmony export */ });
/* harmony import */ var _shared_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15468);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22610);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64779);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80388);




/**
 * Reads a checks file: this project's own, a Great Expectations suite or an Open Data Contract, told apart by what
 * they hold. Raises what `readPolicy` raises, and VALIDATE_IMPORT with all that has no equivalent here.
 * @param parameters `name=value`, for the `$PARAMETER`s of a suite
 */
async function readChecks(path, parameters, ctx) {
    const document = await (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(path, ctx);
    const { value, file, artifact } = document;
    if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuite */ .B)(value) && !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isContract */ .b)(value)) {
        if (parameters.size > 0) {
            const given = [...parameters.keys()].join(', ');
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.VALIDATE_PARAMETERS(`${file} takes no parameters, but ${given} is given`, { file });
        }
        return { ...document, value: (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPolicy */ .hM)(document, _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policySchema */ .w), translated: undefined };
    }
    // Half of what this step knows about checks is about the formats of others.
    const { assemble, translationOf } = await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 29369));
    const assembled = assemble(translationOf(value, parameters), file, document.lineOf);
    return {
        value: assembled.policy,
        file,
        artifact,
        lineOf: (at) => document.lineOf(assembled.sourceOf(at)),
        translated: { ...assembled, sourceLineOf: document.lineOf },
    };
}


/***/ }),

/***/ 17556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NoEquivalent),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** Thrown while one thing is translated, and listed together with all others. */
class NoEquivalent extends Error {
    why;
    remedy;
    below;
    /**
     * @param why what stands in the way, with the value found
     * @param remedy what to write instead
     * @param below where exactly, below the thing that is translated
     */
    constructor(why, remedy, below = []) {
        super(why);
        this.why = why;
        this.remedy = remedy;
        this.below = below;
    }
}
/** The keys of a mapping whose values are there. */
function defined(mapping) {
    return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));
}


/***/ }),

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

/***/ 42830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   hN: () => (/* binding */ logIncompleteBeta),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72947);

const HALF_LOG_TWO_PI = 0.9189385332046728;
const TINY = 1e-300;
/**
 * ln B(a, b), a, b > 0. For large arguments the leading terms of the three gammas are cancelled on paper
 * first: subtracting them as numbers would lose eight digits at a million.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (!(small > 0))
        throw new RangeError(`logBeta needs a, b > 0, got a = ${a}, b = ${b}`);
    if (large < 10)
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small) + (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small + large);
    const tail = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(small + large);
    if (small < 10) {
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small) + small - small * Math.log(small + large) + (large - 0.5) * -Math.log1p(small / large) + tail;
    }
    return (HALF_LOG_TWO_PI -
        0.5 * Math.log(large) +
        (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(small) +
        tail -
        (small - 0.5) * Math.log1p(large / small) -
        large * Math.log1p(small / large));
}
/** Continued fraction of the incomplete beta function (Lentz), right of which it converges fast: x < (a+1)/(a+b+2). */
function betaFraction(a, b, x) {
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    if (Math.abs(d) < TINY)
        d = TINY;
    d = 1 / d;
    let h = d;
    for (let m = 1; m <= 1_000_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = 1 + even / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = 1 + odd / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return h;
}
/**
 * Natural logarithms of the regularised incomplete beta function I_x(a, b) and of its complement.
 * In logarithms because tails of 1e-400 occur in the e-processes. The smaller tail is computed directly;
 * relative error about 1e-12 up to a + b = 1e6.
 */
function logIncompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
        throw new RangeError(`logIncompleteBeta needs a, b > 0 and 0 <= x <= 1, got x = ${x}, a = ${a}, b = ${b}`);
    if (x === 0)
        return { lower: -Infinity, upper: 0 };
    if (x === 1)
        return { lower: 0, upper: -Infinity };
    const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b);
    const complement = (log) => (log >= 0 ? -Infinity : Math.log(-Math.expm1(log)));
    if (x < (a + 1) / (a + b + 2)) {
        const lower = Math.min(0, front + Math.log(betaFraction(a, b, x) / a));
        return { lower, upper: complement(lower) };
    }
    const upper = Math.min(0, front + Math.log(betaFraction(b, a, 1 - x) / b));
    return { lower: complement(upper), upper };
}
/** Regularised incomplete beta function I_x(a, b) = P(Beta(a, b) <= x). */
function incompleteBeta(x, a, b) {
    return Math.exp(logIncompleteBeta(x, a, b).lower);
}
/** Quantile of Beta(a, b): the x with I_x(a, b) = p, by bisection on whichever tail is smaller. */
function betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`betaQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    const useLower = p <= 0.5;
    const target = useLower ? Math.log(p) : Math.log1p(-p);
    for (let i = 0; i < 200 && high - low > 1e-16 * high; i++) {
        const middle = (low + high) / 2;
        const { lower, upper } = logIncompleteBeta(middle, a, b);
        if (useLower ? lower < target : upper > target)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 37801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   To: () => (/* binding */ chiSquareSf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   pV: () => (/* binding */ chiSquareQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony exports studentTQuantile, logBinomialPmf, binomialUpperTail */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42830);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72947);


const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Standard normal distribution function; relative error about 1e-13 in the tail as well. */
function normalCdf(x) {
    if (x === 0)
        return 0.5;
    const tail = 0.5 * (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(0.5, (x * x) / 2).q;
    return x < 0 ? tail : 1 - tail;
}
/**
 * Standard normal quantile, 0 < p < 1 (0 and 1 give the infinities). Start: Abramowitz and Stegun 26.2.23
 * (error below 4.5e-4); three Halley steps on the lower tail then reach double precision.
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return -Infinity;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = -(t -
        (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
    for (let i = 0; i < 3; i++) {
        const step = (normalCdf(x) - p) * SQRT_TWO_PI * Math.exp((x * x) / 2);
        x -= step / (1 + (x * step) / 2);
    }
    return x;
}
/** P(chi-square with df degrees of freedom > x). */
function chiSquareSf(x, df) {
    return x <= 0 ? 1 : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, x / 2).q;
}
/** The x with P(chi-square with df degrees of freedom <= x) = p. */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p < 1))
        throw new RangeError(`chiSquareQuantile needs 0 <= p < 1, got ${p}`);
    if (p === 0)
        return 0;
    let high = Math.max(1, df);
    while ((0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, high / 2).p < p)
        high *= 2;
    let low = 0;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
        const middle = (low + high) / 2;
        const { p: below, q: above } = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, middle / 2);
        if (p < 0.5 ? below < p : above > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(T <= t), Student's t with df degrees of freedom. */
function studentTCdf(t, df) {
    const tail = 0.5 * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J7)(df / (df + t * t), df / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
}
/** Student's t quantile. */
function studentTQuantile(p, df) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentTQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -studentTQuantile(1 - p, df);
    if (p === 0)
        return -Infinity;
    // In the middle x = df / (df + t^2) is close to 1 and 1 - x carries the digits, so ask for 1 - x directly there.
    if (p > 0.25) {
        const rest = betaQuantile(1 - 2 * p, 0.5, df / 2);
        return -Math.sqrt((df * rest) / (1 - rest));
    }
    const x = betaQuantile(2 * p, df / 2, 0.5);
    return -Math.sqrt((df * (1 - x)) / x);
}
/** ln P(X = k), X binomial(n, p). */
function logBinomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return -Infinity;
    const choose = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
    return choose + (k === 0 ? 0 : k * Math.log(p)) + (k === n ? 0 : (n - k) * Math.log1p(-p));
}
/** P(X <= k), X binomial(n, p). */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return Math.exp((0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .logIncompleteBeta */ .hN)(p, Math.floor(k) + 1, n - Math.floor(k)).upper);
}
/** P(X >= k), X binomial(n, p). */
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return Math.exp(logIncompleteBeta(p, Math.ceil(k), n - Math.ceil(k) + 1).lower);
}


/***/ }),

/***/ 72947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   TA: () => (/* binding */ regularisedGamma),
/* harmony export */   ay: () => (/* binding */ lgamma),
/* harmony export */   kV: () => (/* binding */ logFactorial)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046728;
// Stirling's series, B_2k / (2k (2k - 1)): with x >= 10 the terms below reach double precision.
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const TINY = 1e-300;
/** lgamma(x) - [(x - 1/2) ln x - x + ln(2 pi) / 2], for x >= 10. */
function stirlingError(x) {
    const inverseSquare = 1 / (x * x);
    let result = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        result = result * inverseSquare + STIRLING[k];
    return result / x;
}
/**
 * ln Gamma(x) for x > 0. Stirling's series above 10, the recurrence below it.
 * Absolute error about 1e-14 up to 10, relative error about 1e-15 above (tested against SciPy).
 */
function lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`lgamma needs x > 0, got ${x}`);
    if (x === 1 || x === 2)
        return 0;
    let product = 1;
    let shifted = x;
    while (shifted < 10)
        product *= shifted++;
    const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingError(shifted);
    return stirling - Math.log(product);
}
/** ln n! */
function logFactorial(n) {
    return lgamma(n + 1);
}
/**
 * Regularised incomplete gamma functions {P(a, x), Q(a, x)}, a > 0, x >= 0.
 * Series below a + 1, Lentz's continued fraction above; the smaller of the two is computed directly, so
 * its relative error stays near 1e-13 for a up to about 1e5.
 */
function regularisedGamma(a, x) {
    if (!(a > 0) || !(x >= 0))
        throw new RangeError(`regularisedGamma needs a > 0 and x >= 0, got a = ${a}, x = ${x}`);
    if (x === 0)
        return { p: 0, q: 1 };
    if (x === Number.POSITIVE_INFINITY)
        return { p: 1, q: 0 };
    const front = Math.exp(a * Math.log(x) - x - lgamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let total = term;
        for (let k = 1; term > total * 1e-17; k++) {
            term *= x / (a + k);
            total += term;
        }
        const p = Math.min(1, front * total);
        return { p, q: 1 - p };
    }
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let h = d;
    for (let i = 1;; i++) {
        const an = -i * (i - a);
        b += 2;
        d = an * d + b;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = b + an / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16 || i > 1_000_000)
            break;
    }
    const q = Math.min(1, front * h);
    return { p: 1 - q, q };
}


/***/ })

};
