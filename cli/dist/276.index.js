export const id = 276;
export const ids = [276];
export const modules = {

/***/ 29350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ durationField),
  W: () => (/* binding */ ratioField)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/js/shared/contract/textual.js
const DECIMAL = '[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?';
/**
 * The anchored regular expression that a value's text must match, for machines that check before this project's own
 * parser does (JSON Schema, GitLab). RE2-compatible. Bounds are left to the parser. Undefined: any text.
 */
function textPattern(spec) {
    switch (spec.kind) {
        case 'string':
            return spec.pattern;
        case 'number':
            return `^${DECIMAL}$`;
        case 'ratio':
            return `^${DECIMAL} *%?$`;
        case 'duration':
            return '^[0-9]+(?:\\.[0-9]+)?(?:ms|s|m|h|d)$';
        case 'size':
            return '^[0-9]+(?:\\.[0-9]+)? *(?:[kKMGT]?B|[KMGT]iB)$';
        case 'choice':
            return `^(?:${alternatives(spec)})$`;
        case 'choices':
            return `^[,\\s]*(?:${alternatives(spec)})(?:\\s*[,\\n][,\\s]*(?:${alternatives(spec)}))*[,\\s]*$`;
        default:
            return undefined;
    }
}
function alternatives(spec) {
    return (spec.options ?? []).map(option => option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

// EXTERNAL MODULE: ./build/js/shared/contract/input.js
var input = __webpack_require__(50005);
// EXTERNAL MODULE: ./build/js/shared/contract/parse.js
var contract_parse = __webpack_require__(72586);
;// CONCATENATED MODULE: ./build/js/shared/policy/fields.js


/** For editors, which only see the published schema: the parser decides. */
const PATTERNS = {
    duration: textPattern(input/* input */.h.duration({ description: '' })),
    ratio: textPattern(input/* input */.h.ratio({ description: '' })),
};
/** A duration in a policy file, written as in inputs (`90s`, `15m`, `6h`); milliseconds in the typed value. */
function durationField(bounds = {}) {
    const parse = contract_parse/* parsers */.T_.duration(bounds);
    return schemas/* string */.YjP()
        .meta({ examples: ['30s'], pattern: PATTERNS.duration })
        .transform((given, context) => attempt(() => parse(given), given, context));
}
/** A share in a policy file, written as in inputs (`0.05`, `5%`); numbers are accepted as they are. */
function ratioField(bounds = { min: 0, max: 1 }) {
    const parse = contract_parse/* parsers */.T_.ratio(bounds);
    return schemas/* union */.KCZ([schemas/* string */.YjP().meta({ pattern: PATTERNS.ratio }), schemas/* number */.aig()])
        .transform((given, context) => attempt(() => parse(String(given)), given, context));
}
function attempt(parse, input, context) {
    try {
        return parse();
    }
    catch (error) {
        context.addIssue({
            code: 'custom',
            input,
            message: `is ${JSON.stringify(input)}, expected ${error.message}`,
        });
        return core/* NEVER */.tm;
    }
}


/***/ }),

/***/ 60443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ splitByLabel),
/* harmony export */   UX: () => (/* binding */ midranks),
/* harmony export */   WC: () => (/* binding */ aucScorer)
/* harmony export */ });
/* unused harmony export auc */
/** Row indices of each class, checked: labels are 0 or 1 and both occur. */
function splitByLabel(labels) {
    const positives = [];
    const negatives = [];
    for (let i = 0; i < labels.length; i++) {
        if (labels[i] === 1)
            positives.push(i);
        else if (labels[i] === 0)
            negatives.push(i);
        else
            throw new RangeError(`labels must be 0 or 1, got ${labels[i]} in row ${i}`);
    }
    return { positives, negatives };
}
/** Row indices by ascending score. Refuses scores that cannot be ordered. */
function ascending(scores) {
    for (let i = 0; i < scores.length; i++)
        if (Number.isNaN(scores[i]))
            throw new RangeError(`score in row ${i} is not a number`);
    return Uint32Array.from({ length: scores.length }, (_, i) => i).sort((a, b) => scores[a] - scores[b]);
}
/** Midranks from 1: equal values share the mean of their ranks. */
function midranks(values) {
    const order = ascending(values);
    const ranks = new Float64Array(order.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let k = from; k < to; k++)
            ranks[order[k]] = (from + 1 + to) / 2;
        from = to;
    }
    return ranks;
}
/**
 * Area under the ROC curve as a function of row weights, sorted once. The chance that a random positive scores
 * above a random negative, ties counting half; NaN when the weights leave one class empty.
 */
function aucScorer(labels, scores) {
    if (labels.length !== scores.length)
        throw new RangeError(`${labels.length} labels but ${scores.length} scores`);
    splitByLabel(labels);
    const order = ascending(scores);
    return weights => {
        let wins = 0;
        let negativesBelow = 0;
        let positiveTotal = 0;
        for (let from = 0; from < order.length;) {
            const score = scores[order[from]];
            let positive = 0;
            let negative = 0;
            for (; from < order.length && scores[order[from]] === score; from++) {
                const row = order[from];
                const weight = weights ? weights[row] : 1;
                if (labels[row] === 1)
                    positive += weight;
                else
                    negative += weight;
            }
            wins += positive * (negativesBelow + negative / 2);
            negativesBelow += negative;
            positiveTotal += positive;
        }
        return wins / (positiveTotal * negativesBelow);
    };
}
/** Area under the ROC curve; see aucScorer. */
function auc(labels, scores, weights) {
    return aucScorer(labels, scores)(weights);
}


/***/ }),

/***/ 59831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ delong)
/* harmony export */ });
/* unused harmony export aucInterval */
/* harmony import */ var _auc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60443);


/**
 * Areas under the ROC curve of several scorers on the same rows with their covariance (DeLong, DeLong and
 * Clarke-Pearson 1988), by midranks in O(n log n) (Sun and Xu 2014). Needs two rows of each class.
 */
function delong(labels, scoreSets) {
    const { positives, negatives } = (0,_auc_js__WEBPACK_IMPORTED_MODULE_0__/* .splitByLabel */ .SG)(labels);
    const m = positives.length;
    const n = negatives.length;
    if (m < 2 || n < 2)
        throw new RangeError(`DeLong needs two rows of each class, got ${m} positive and ${n} negative`);
    const placements = scoreSets.map(scores => {
        if (scores.length !== labels.length)
            throw new RangeError(`${labels.length} labels but ${scores.length} scores`);
        const all = (0,_auc_js__WEBPACK_IMPORTED_MODULE_0__/* .midranks */ .UX)(scores);
        const amongPositives = (0,_auc_js__WEBPACK_IMPORTED_MODULE_0__/* .midranks */ .UX)(positives.map(row => scores[row]));
        const amongNegatives = (0,_auc_js__WEBPACK_IMPORTED_MODULE_0__/* .midranks */ .UX)(negatives.map(row => scores[row]));
        return {
            positive: Float64Array.from(positives, (row, k) => (all[row] - amongPositives[k]) / n),
            negative: Float64Array.from(negatives, (row, k) => 1 - (all[row] - amongNegatives[k]) / m),
        };
    });
    const aucs = placements.map(({ positive }) => positive.reduce((total, value) => total + value, 0) / m);
    const covariance = placements.map((a, i) => placements.map((b, j) => crossMoment(a.positive, b.positive, aucs[i], aucs[j]) / ((m - 1) * m) +
        crossMoment(a.negative, b.negative, aucs[i], aucs[j]) / ((n - 1) * n)));
    return { aucs, covariance };
}
/** Wald interval of one area at 1 - alpha by DeLong's variance, clipped to 0 .. 1 (asymptotic). */
function aucInterval(labels, scores, alpha) {
    const { aucs, covariance } = delong(labels, [scores]);
    const estimate = aucs[0];
    const reach = -normalQuantile(alpha / 2) * Math.sqrt(covariance[0][0]);
    return { estimate, lower: Math.max(0, estimate - reach), upper: Math.min(1, estimate + reach) };
}
function crossMoment(a, b, centreA, centreB) {
    let total = 0;
    for (let i = 0; i < a.length; i++)
        total += (a[i] - centreA) * (b[i] - centreB);
    return total;
}


/***/ }),

/***/ 42341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ bettingBounds),
/* harmony export */   v: () => (/* binding */ compareBounded)
/* harmony export */ });
/* harmony import */ var _random_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65353);
/* harmony import */ var _special_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61533);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57710);
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);




// Largest part of the capital at stake in one bet (Waudby-Smith and Ramdas advise 1/2 or 3/4).
const MOST_AT_STAKE = 0.75;
// The order of betting must not depend on the values. A fixed one, after sorting, makes the bound a function of
// the sample alone: the order of rows in a file cannot be used to pick a nicer bound.
const ORDER_SEED = 20240611;
/**
 * Comparison by the mean of paired differences that are bounded, with finite-sample bounds. Assumes that the
 * rows are independent draws from the population that the claim is about; no normality, no minimum size.
 */
function compareBounded(differences, options) {
    const { margin, alpha } = options;
    (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .checkComparison */ .Iq)(differences.length, margin, alpha);
    const { estimate, lower, upper } = bettingBounds(differences, options);
    const rows = differences.length;
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)({ method: 'betting', guarantee: 'finite-sample', rows, estimate, lower, upper, margin, alpha }, Math.sqrt((0,_special_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .variance */ .GV)(differences)));
}
/**
 * One-sided betting bounds for a mean, each wrong with probability at most `alpha` (Waudby-Smith and Ramdas 2024).
 *
 * A gambler bets against "the mean is at most m"; the capital is a nonnegative supermartingale under it, so ever
 * reaching 1/alpha has probability at most alpha. The stakes follow a running empirical-Bernstein estimate from
 * earlier rows only. The capital falls in m, so bisection finds the bound.
 */
function bettingBounds(values, { alpha, low, high }) {
    if (!(low < high))
        throw new RangeError(`low must be below high, got ${low} and ${high}`);
    if (values.length === 0)
        throw new RangeError('betting bounds need at least one value');
    const scaled = Float64Array.from(values, value => {
        if (!(value >= low && value <= high))
            throw new RangeError(`value ${value} lies outside ${low} .. ${high}`);
        return (value - low) / (high - low);
    }).sort();
    (0,_random_random_js__WEBPACK_IMPORTED_MODULE_2__/* .shuffle */ .k)(scaled, (0,_random_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seededRandom */ .I)(ORDER_SEED));
    const mirrored = scaled.map(value => 1 - value);
    const estimate = scaled.reduce((total, value) => total + value, 0) / scaled.length;
    const span = high - low;
    return {
        estimate: low + span * estimate,
        lower: low + span * lowerMean(scaled, estimate, alpha),
        upper: low + span * (1 - lowerMean(mirrored, 1 - estimate, alpha)),
    };
}
/** Lower bound of the mean of values in [0, 1]. */
function lowerMean(values, estimate, alpha) {
    const stakes = plannedStakes(values, alpha);
    const threshold = Math.log(1 / alpha);
    const compatible = (mean) => !capitalReaches(values, stakes, mean, threshold);
    if (compatible(0))
        return 0;
    return (0,_tango_js__WEBPACK_IMPORTED_MODULE_3__/* .lastCompatible */ .ve)(estimate, 0, compatible, 1e-9);
}
/** Stake for each row from the rows before it; aims at a sample of just this size. */
function plannedStakes(values, alpha) {
    const stakes = new Float64Array(values.length);
    const target = (2 * Math.log(1 / alpha)) / values.length;
    let total = 0.5;
    let squares = 0.25;
    for (let t = 0; t < values.length; t++) {
        stakes[t] = Math.sqrt(target / (squares / (t + 1)));
        total += values[t];
        squares += (values[t] - total / (t + 2)) ** 2;
    }
    return stakes;
}
function capitalReaches(values, stakes, mean, threshold) {
    const cap = MOST_AT_STAKE / mean;
    let capital = 0;
    for (let t = 0; t < values.length; t++) {
        capital += Math.log1p(Math.min(stakes[t], cap) * (values[t] - mean));
        if (capital >= threshold)
            return true;
    }
    return false;
}


/***/ }),

/***/ 57710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Iq: () => (/* binding */ checkComparison)
/* harmony export */ });
/* unused harmony exports decide, rowsToDecide */
/* harmony import */ var _special_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37801);

/**
 * Non-inferiority in three values: pass if the lower bound lies above -margin, fail if the upper bound lies
 * below it, else inconclusive. A difference that is merely "not significant" never passes.
 */
function decide(lower, upper, margin) {
    if (lower > -margin)
        return 'pass';
    if (upper < -margin)
        return 'fail';
    return 'inconclusive';
}
/**
 * Rows after which the comparison would be decided with probability `power` if the present estimate were the
 * truth: ((z_alpha + z_power) deviation / |estimate + margin|)^2. null where the estimate sits on the margin or
 * the number exceeds 1e9: no test set decides that.
 */
function rowsToDecide({ estimate, deviation, margin, alpha, power = 0.8 }) {
    const distance = Math.abs(estimate + margin);
    if (distance === 0 || !(deviation >= 0))
        return null;
    const z = -(0,_special_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha) + (0,_special_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power);
    const rows = Math.ceil(((z * deviation) / distance) ** 2);
    return rows > 1e9 ? null : rows;
}
/** Fills in what follows from the bounds. */
function conclude(bounds, deviation) {
    const { lower, upper, margin, rows } = bounds;
    const decision = decide(lower, upper, margin);
    const needed = decision === 'inconclusive' ? rowsToDecide({ ...bounds, deviation }) : null;
    return {
        ...bounds,
        decision,
        superior: lower > 0,
        // Undecided at n means that more than n are needed, whatever the approximation says.
        rowsToDecide: needed === null ? null : Math.max(needed, rows + 1),
    };
}
/** Checks what every comparison takes. */
function checkComparison(rows, margin, alpha) {
    if (!(Number.isInteger(rows) && rows >= 1))
        throw new RangeError(`a comparison needs at least one row, got ${rows}`);
    if (!(margin >= 0 && margin < Number.POSITIVE_INFINITY))
        throw new RangeError(`margin must be >= 0, got ${margin}`);
    if (!(alpha > 0 && alpha < 0.5))
        throw new RangeError(`alpha must lie between 0 and 0.5, got ${alpha}`);
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tangoBounds),
/* harmony export */   oT: () => (/* binding */ tangoScore),
/* harmony export */   ve: () => (/* binding */ lastCompatible)
/* harmony export */ });
/* harmony import */ var _special_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37801);

/**
 * Tango's score statistic for "the difference of accuracies is `difference`" (Tango 1998): standard normal at
 * the truth for large n, falling in `difference`. The variance is taken at the likelihood's maximum under that
 * hypothesis, which solves a quadratic; that is what keeps it honest with few discordant rows.
 */
function tangoScore({ rows, candidateOnly, championOnly }, difference) {
    const distance = candidateOnly - championOnly - rows * difference;
    if (distance === 0)
        return 0;
    const variance = rows * constrainedVariance(rows, candidateOnly, championOnly, difference);
    return variance > 0 ? distance / Math.sqrt(variance) : distance > 0 ? Infinity : -Infinity;
}
/** Variance of one row's difference where the likelihood is largest among all with the given mean difference. */
function constrainedVariance(rows, candidateOnly, championOnly, difference) {
    const a = 2 * rows;
    const b = (2 * rows - candidateOnly + championOnly) * difference - candidateOnly - championOnly;
    const c = -championOnly * difference * (1 - difference);
    // The chance that only the champion is right; the candidate's is larger by `difference`.
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    // -b + root cancels where b > 0; the other form of the same root does not.
    const chance = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    const champion = Math.min(Math.max(chance, 0, -difference), (1 - difference) / 2);
    return 2 * champion + difference * (1 - difference);
}
/** One-sided score bounds of the difference, each at `alpha` (asymptotic). */
function tangoBounds(counts, alpha) {
    const z = -(0,_special_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha);
    const estimate = (counts.candidateOnly - counts.championOnly) / counts.rows;
    return {
        lower: lastCompatible(estimate, -1, difference => tangoScore(counts, difference) < z),
        upper: lastCompatible(estimate, 1, difference => tangoScore(counts, difference) > -z),
    };
}
/**
 * The end of the compatible range on the way from `inside` to `limit`, within `tolerance` and rounded away from
 * `inside`: a bound may be a little too wide, never too narrow.
 */
function lastCompatible(inside, limit, compatible, tolerance = 1e-10) {
    if (inside === limit || compatible(limit))
        return limit;
    let within = inside;
    let outside = limit;
    while (Math.abs(outside - within) > tolerance) {
        const middle = (within + outside) / 2;
        if (compatible(middle))
            within = middle;
        else
            outside = middle;
    }
    return outside;
}


/***/ }),

/***/ 65353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
// Below this a product with 32 bits is exact in a double.
const EXACT_PRODUCT = 2 ** 21;
const rotl = (x, k) => (x << k) | (x >>> (32 - k));
/**
 * xoshiro128** (Blackman and Vigna 2018), seeded through splitmix32 so that neighbouring seeds give
 * unrelated streams. Integer arithmetic only: the same on every platform. Not for secrets.
 */
function seededRandom(seed) {
    if (!Number.isInteger(seed))
        throw new RangeError(`seededRandom needs an integer seed, got ${seed}`);
    let state = seed | 0;
    const splitmix = () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
        z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
        return z ^ (z >>> 16);
    };
    let a = splitmix();
    let b = splitmix();
    let c = splitmix();
    let d = splitmix();
    const bits = () => {
        const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotl(d, 11);
        return result;
    };
    const integer = (bound) => {
        if (!(bound >= 1 && bound <= 2 ** 32) || bound % 1 !== 0)
            throw new RangeError(`integer() needs a whole bound in 1 .. 2^32, got ${bound}`);
        if (bound <= EXACT_PRODUCT) {
            // Lemire's multiplication: the division that finds the biased remainder is needed once in 2^32 / bound draws.
            for (;;) {
                const product = bits() * bound;
                const high = Math.floor(product / 2 ** 32);
                const low = product - high * 2 ** 32;
                if (low >= bound || low >= 2 ** 32 % bound)
                    return high;
            }
        }
        const limit = 2 ** 32 - (2 ** 32 % bound);
        let draw = bits();
        while (draw >= limit)
            draw = bits();
        return draw % bound;
    };
    return { bits, integer, uniform: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992 };
}
/** Shuffles in place (Fisher-Yates) and returns the same array. */
function shuffle(values, random) {
    for (let i = values.length - 1; i > 0; i--) {
        const j = random.integer(i + 1);
        const kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
    return values;
}


/***/ }),

/***/ 42830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   To: () => (/* binding */ chiSquareSf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   pV: () => (/* binding */ chiSquareQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony exports studentTCdf, studentTQuantile, logBinomialPmf, binomialUpperTail */
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
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 61533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ CompensatedSum),
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/**
 * Sum with Neumaier's compensation: the error does not grow with the number of terms, so a mean over
 * ten million rows does not depend on how they were ordered beyond the last digits.
 */
class CompensatedSum {
    #sum = 0;
    #lost = 0;
    add(value) {
        const next = this.#sum + value;
        this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
        this.#sum = next;
    }
    get value() {
        return this.#sum + this.#lost;
    }
}
/** Compensated sum of all values. */
function sum(values) {
    const total = new CompensatedSum();
    for (let i = 0; i < values.length; i++)
        total.add(values[i]);
    return total.value;
}
/** Arithmetic mean; NaN for no values. */
function mean(values) {
    return sum(values) / values.length;
}
/** Variance over two passes. `ddof` 0 divides by n (default), 1 by n - 1. */
function variance(values, ddof = 0) {
    const centre = mean(values);
    const total = new CompensatedSum();
    for (let i = 0; i < values.length; i++)
        total.add((values[i] - centre) ** 2);
    return total.value / (values.length - ddof);
}


/***/ })

};
