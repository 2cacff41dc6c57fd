export const id = 868;
export const ids = [868];
export const modules = {

/***/ 81041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   C7: () => (/* binding */ bootstrapped),
/* harmony export */   U_: () => (/* binding */ chiSquare),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   oO: () => (/* binding */ oneLimit),
/* harmony export */   qb: () => (/* binding */ parameterized),
/* harmony export */   sL: () => (/* binding */ klDivergence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25715);
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(515);



const probability = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a probability between 0 and 1').min(0).max(1);
const weights = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number').min(0)).min(1);
/** Holds for weights that a distribution was written with, which are rounded. */
const SUM_TO_ONE = 1e-5;
const sumsToOne = (numbers) => Math.abs(numbers.reduce((sum, one) => sum + one, 0) - 1) <= SUM_TO_ONE;
const categories = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    values: _policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .values */ .zu.describe('The values that the column may take'),
    weights: weights.describe('The share of each, 0 to 1, together 1'),
})
    .superRefine((reference, ctx) => {
    const wrong = (path, message) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (reference.values.length !== reference.weights.length)
        wrong('weights', 'is not as long as `values`');
    if (new Set(reference.values).size < reference.values.length)
        wrong('values', 'names a value twice');
    if (!sumsToOne(reference.weights))
        wrong('weights', 'do not add up to 1');
});
const binned = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bins: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number').nullable())
        .min(2)
        .describe('Edges of the bins, ascending; `null` at an end is infinity. A value on an edge is in the bin above it'),
    weights: weights.describe('The share of each bin, 0 to 1'),
    'tail-weights': zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number').min(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number').min(0)])
        .optional()
        .describe('The shares below the first edge and above the last'),
})
    .superRefine((reference, ctx) => {
    const wrong = (path, message) => ctx.addIssue({ code: 'custom', path: [path], message });
    const { bins, weights, 'tail-weights': tails } = reference;
    const open = bins[0] === null || bins.at(-1) === null;
    if (bins.length !== weights.length + 1)
        wrong('weights', 'is not one shorter than `bins`');
    if (bins.slice(1, -1).includes(null))
        wrong('bins', 'has `null` between its ends');
    const edges = bins.filter(edge => edge !== null);
    if (edges.some((edge, index) => index > 0 && edge <= edges[index - 1]))
        wrong('bins', 'is not ascending');
    if (open && tails)
        wrong('tail-weights', 'has no place beside an open end of `bins`');
    if (!sumsToOne([...weights, ...(tails ?? [])]))
        wrong('weights', 'do not add up to 1');
});
/** How large a measure may be: one of the two. */
const limit = {
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number').min(0).optional().describe('The largest value allowed'),
    below: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number').positive().optional().describe('The value is less than this'),
};
function oneLimit(test, ctx) {
    if ((test.max === undefined) === (test.below === undefined))
        ctx.addIssue({ code: 'custom', path: ['max'], message: 'and `below`: write one of the two' });
}
const pAbove = probability.describe('The p-value is greater than this; 0.05 refuses one batch in twenty that is in order');
const tailHoldout = probability
    .optional()
    .describe('The share that the reference leaves to values it does not know. Default: 0, and none may occur');
const klDivergence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...limit,
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([categories, binned]),
    'tail-holdout': tailHoldout,
    'internal-holdout': probability
        .optional()
        .describe('The share that the reference leaves to its own empty bins. Default: 0'),
})
    .superRefine((test, ctx) => {
    const wrong = (path, message) => ctx.addIssue({ code: 'custom', path: [path], message });
    oneLimit(test, ctx);
    const tail = test['tail-holdout'] ?? 0;
    if (!('bins' in test.reference)) {
        if (test['internal-holdout'])
            wrong('internal-holdout', 'is for bins, and the reference has values');
        return;
    }
    if (tail + (test['internal-holdout'] ?? 0) >= 1)
        wrong('tail-holdout', 'leaves nothing to the bins');
    if (tail > 0 && test.reference['tail-weights'])
        wrong('tail-holdout', 'has no place beside `tail-weights`');
    const { bins } = test.reference;
    if (tail > 0 && bins[0] === null && bins.at(-1) === null)
        wrong('tail-holdout', 'has no place beside open ends');
});
const chiSquare = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'p-above': pAbove, reference: categories, 'tail-holdout': tailHoldout });
const parameterized = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'p-above': pAbove,
    distribution: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTINUOUS_NAMES */ .Nu).describe("The distribution, by SciPy's name"),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number')), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number'))])
        .optional()
        .describe('Shape parameters by name, `loc` and `scale` (or `mean` and `std_dev`), or a list in the order of SciPy'),
})
    .superRefine((test, ctx) => {
    const problem = parametersOf(test).problem;
    if (problem !== undefined)
        ctx.addIssue({ code: 'custom', path: ['parameters'], message: problem });
});
const bootstrapped = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'p-above': pAbove,
    reference: binned,
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(100_000).optional().describe('Resamples. Default: 1000'),
    'sample-size': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(1_000_000)
        .optional()
        .describe('Values in a resample. Default: twice the number of bins'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional().describe('Seed of the resamples, so that a run can be repeated. Default: 1'),
})
    .superRefine(({ reference: { bins, 'tail-weights': tails } }, ctx) => {
    const wrong = (path, message) => ctx.addIssue({ code: 'custom', path: ['reference', path], message });
    if (bins.includes(null))
        wrong('bins', 'must have finite ends for this test');
    if ((tails ?? []).some(tail => tail > 0))
        wrong('tail-weights', 'must be 0 for this test');
});
/** Parameters of a distribution in SciPy's order, or what is wrong with them. */
function parametersOf({ distribution, parameters = {}, }) {
    const names = (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesOf */ .et)(distribution);
    const known = [...names, 'loc', 'scale'];
    const given = Array.isArray(parameters)
        ? Object.fromEntries(parameters.map((value, index) => [known[index] ?? `parameter ${index + 1}`, value]))
        : Object.fromEntries(Object.entries(parameters).map(([name, value]) => [ALIASES[distribution]?.[name] ?? name, value]));
    const shapes = names.map(name => given[name] ?? Number.NaN);
    const [loc, scale] = [given.loc ?? 0, given.scale ?? 1];
    const unknown = Object.keys(given).find(name => !known.includes(name));
    const unfit = names.find(name => !((given[name] ?? 0) > 0));
    const takes = `${distribution} takes ${known.join(', ')}`;
    const problem = unknown !== undefined
        ? `has \`${unknown}\`; ${takes}`
        : unfit !== undefined
            ? `must have \`${unfit}\` above 0; ${takes}`
            : scale > 0
                ? undefined
                : '`scale` must be above 0';
    return { shapes, loc, scale, ...(problem === undefined ? {} : { problem }) };
}
/** Names that people know better, and those of Great Expectations. */
const ALIASES = {
    norm: { mean: 'loc', std_dev: 'scale' },
    beta: { alpha: 'a', beta: 'b' },
    gamma: { alpha: 'a' },
};


/***/ }),

/***/ 18362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ compareRationals),
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   RG: () => (/* binding */ toDouble),
/* harmony export */   RI: () => (/* binding */ floor),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   Xv: () => (/* binding */ ofDouble),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vb: () => (/* binding */ dividedBy),
/* harmony export */   vg: () => (/* binding */ rational)
/* harmony export */ });
const rational = (num, den = 1n) => (den < 0n ? { num: -num, den: -den } : { num, den });
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;
/** `-12.50`, `3e-7`; undefined where the text is no finite decimal number. */
function parseDecimal(text) {
    const found = DECIMAL.exec(text.trim());
    if (!found)
        return undefined;
    const [, sign, whole = '', fraction = '', exponent = '0'] = found;
    const scale = Number(exponent) - fraction.length;
    const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
    return scale >= 0 ? rational(digits * 10n ** BigInt(scale)) : rational(digits, 10n ** BigInt(-scale));
}
/** The value of a finite double, exactly: every one of them is a whole number times a power of two. */
function ofDouble(value) {
    let mantissa = value;
    let exponent = 0;
    while (!Number.isInteger(mantissa)) {
        mantissa *= 2;
        exponent++;
    }
    return rational(BigInt(mantissa), 1n << BigInt(exponent));
}
/** Negative, zero or positive, as of a sort. */
function compareRationals(a, b) {
    const difference = a.num * b.den - b.num * a.den;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
const plus = (a, b) => rational(a.num * b.den + b.num * a.den, a.den * b.den);
const minus = (a, b) => rational(a.num * b.den - b.num * a.den, a.den * b.den);
const times = (a, b) => rational(a.num * b.num, a.den * b.den);
const dividedBy = (a, b) => rational(a.num * b.den, a.den * b.num);
/** The largest whole number that is not above. */
function floor({ num, den }) {
    const whole = num / den;
    return num < 0n && whole * den !== num ? whole - 1n : whole;
}
/** The nearest double, ties to even: rounded once, however long the fraction is. */
function toDouble({ num, den }) {
    const size = num < 0n ? -num : num;
    if (size === 0n)
        return 0;
    // A quotient of at least 66 bits, whose last bit says whether anything follows, is rounded rightly by Number().
    const shift = 66 - (bitLength(size) - bitLength(den));
    const [top, bottom] = shift >= 0 ? [size << BigInt(shift), den] : [size, den << BigInt(-shift)];
    const quotient = top / bottom;
    const rounded = Number(quotient * bottom === top ? quotient : quotient | 1n);
    return (num < 0n ? -1 : 1) * scaled(rounded, -shift);
}
const bitLength = (value) => value.toString(2).length;
/** value * 2^exponent, in two steps where the power alone is out of range. */
function scaled(value, exponent) {
    const half = Math.trunc(exponent / 2);
    return value * 2 ** half * 2 ** (exponent - half);
}


/***/ }),

/***/ 36248:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ INTERPOLATIONS),
/* harmony export */   d: () => (/* binding */ NUMBERS)
/* harmony export */ });
/** Numbers over a column that an interval bounds. */
const NUMBERS = [
    'smallest',
    'largest',
    'mean',
    'median',
    'stdev',
    'sum',
    'distinct-count',
    'distinct-share',
];
/** How a quantile between two values is found; NumPy's names. */
const INTERPOLATIONS = ['linear', 'lower', 'higher', 'nearest', 'midpoint'];


/***/ }),

/***/ 22610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    VALIDATE_NO_CHECKS: {
        kind: 'input',
        meaning: 'The checks file holds no check, so nothing could fail.',
        remedy: 'List the columns that must exist under `columns:`, or add entries to `checks:`.',
    },
    VALIDATE_IMPORT: {
        kind: 'input',
        meaning: 'A Great Expectations suite or a data contract given as `checks` asks for something that has no equivalent here, or not in this form. All of it is listed, and nothing is checked: a check that is left out would pass unseen.',
        remedy: 'Change or remove what is listed. How each kind translates is in docs/how-to/import-great-expectations.md and import-odcs.md.',
    },
    VALIDATE_PARAMETERS: {
        kind: 'input',
        meaning: 'The `parameters` input gives values that the checks file does not ask for.',
        remedy: 'Suites of Great Expectations have parameters (`$PARAMETER`), and data contracts `object`. Leave the input out, or correct the names.',
    },
    VALIDATE_CONVERT: {
        kind: 'input',
        meaning: '`convert` was given a file that is neither a Great Expectations suite nor an Open Data Contract.',
        remedy: 'A suite has `expectations`, a contract `kind: DataContract`. A checks file needs no conversion.',
    },
    VALIDATE_KEY_COLUMN: {
        kind: 'input',
        meaning: 'A column that is to name failing rows does not exist in the data.',
        remedy: 'Correct `key` in the checks file or the `key` input.',
    },
    VALIDATE_SENSITIVE_COLUMN: {
        kind: 'input',
        meaning: 'A column that is declared sensitive is not in the data: it may be there under another name, or the file may lack its header, so nothing of it can be shown.',
        remedy: 'Correct the name in the `sensitive` input or the checks file, or the data; `optional: true` in the checks file lets the column be absent.',
    },
    VALIDATE_QUARANTINE: {
        kind: 'input',
        meaning: 'The `quarantine` directory cannot take the passing and failing rows: the globs of `data` reach it, it lies in or around the report directory, or it holds files of others.',
        remedy: 'Name an empty directory of its own, or one that an earlier run of this step wrote.',
    },
    VALIDATE_PATTERN: {
        kind: 'input',
        meaning: 'A `regex`, `regex-any` or `not-regex` of the checks file is no regular expression of the RE2 kind (no look-around, no back-references).',
        remedy: 'Rewrite it without these, or as an `sql` condition.',
    },
    VALIDATE_JSON_SCHEMA: {
        kind: 'input',
        meaning: 'A `json-schema` of the checks file is no JSON Schema that this step can use: invalid, of an unsupported draft, with a reference to something outside of itself or a pattern that is not of the RE2 kind, or so costly that it does not end in time.',
        remedy: 'Correct the schema. Drafts 6, 7, 2019-09 and 2020-12 (the default) are supported; put what it refers to under its own `$defs`.',
    },
    VALIDATE_CONDITION: {
        kind: 'input',
        meaning: 'A `where`, `sql` or `query` of the checks file cannot be evaluated over this data.',
        remedy: 'Quote names of columns with " and texts with single quotes. Declare the `type` of columns that may have no value at all.',
    },
    VALIDATE_DATASETS: {
        kind: 'input',
        meaning: 'The `datasets` input cannot be read as names with their files.',
        remedy: 'Write one `name: path or glob` a line. Names have letters, digits, `_` and `-`; `data` and `previous` are taken.',
    },
    VALIDATE_DATASET_UNKNOWN: {
        kind: 'input',
        meaning: 'A check names a dataset that the `datasets` input does not give.',
        remedy: 'Add it to `datasets`, or correct the name. A checks file cannot name files itself.',
    },
    VALIDATE_DATASET_LINES: {
        kind: 'input',
        meaning: 'A dataset of the `datasets` input has lines that cannot be read as rows, so comparing with it proves little.',
        remedy: 'Correct the lines. Validating that dataset in a step of its own shows all of them.',
    },
    VALIDATE_BASELINE: {
        kind: 'input',
        meaning: 'The `baseline`, or a file of `history`, is no outcome.json of an earlier validate-data run.',
        remedy: 'Give the outcome.json of the report directory of an earlier run, kept as an artifact.',
    },
    VALIDATE_DVC_MISMATCH: {
        kind: 'input',
        meaning: 'A file or directory of the data is not the version that a `.dvc` file or `dvc.lock` names.',
        remedy: 'Run `dvc pull` or `dvc checkout` before this step, or commit the version that is on disk.',
    },
    VALIDATE_DVC_UNTRACKED: {
        kind: 'input',
        meaning: 'A file of the data is not named by any of the files of the `dvc` input.',
        remedy: 'Name the `.dvc` file or `dvc.lock` that tracks it too, or leave the file out of `data`.',
    },
    VALIDATE_DVC_FILE: {
        kind: 'input',
        meaning: 'A file of DVC is none, or names no version by MD5 that could be compared with the data.',
        remedy: 'Give a `.dvc` file or `dvc.lock` that `dvc add` or `dvc repro` wrote; or say `dvc: off`.',
    },
});


/***/ }),

/***/ 64779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/policy/fields.js
var fields = __webpack_require__(515);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/distribution-policy.js
var distribution_policy = __webpack_require__(81041);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/rational.js
var rational = __webpack_require__(18362);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/test.js
var test = __webpack_require__(36248);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/policy.js





const { tolerance: _, ...withoutTolerance } = fields/* modifiers */.Dv;
/** Ends that are numbers, as text where one has more digits than a double. */
const exactInterval = fields/* interval */.YP.refine(ends => Object.values(ends).every(end => typeof end !== 'string' || (0,rational/* parseDecimal */.$Q)(end) !== undefined), 'has an end that is no number');
const share = schemas/* string */.YjP('a share such as "5%"').regex(/^\d+(\.\d+)?\s*%$/, 'a share such as "5%"');
/** What can be asked of one number, or of the set of values, of a column. */
const aggregateChecks = {
    smallest: fields/* interval */.YP.optional().describe('Between what the smallest value lies: numbers, dates or texts'),
    largest: fields/* interval */.YP.optional().describe('Between what the largest value lies: numbers, dates or texts'),
    mean: exactInterval.optional().describe('Between what the arithmetic mean lies'),
    median: fields/* interval */.YP.optional().describe('Between what the median lies; of an even number, the middle of the two'),
    stdev: fields/* numberInterval */.Pt.optional().describe('Between what the standard deviation of a sample (n − 1) lies'),
    sum: exactInterval.optional().describe('Between what the sum lies'),
    quantiles: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^(0(\.\d+)?|1(\.0+)?|\.\d+)$/, 'a share such as 0.95'), fields/* interval */.YP)
        .refine(quantiles => Object.keys(quantiles).length > 0, 'names no quantile')
        .optional()
        .describe('Between what quantiles lie, by their share: `{"0.5": [10, 20]}`'),
    interpolation: schemas/* enum */.k5n(test/* INTERPOLATIONS */.I)
        .optional()
        .describe('What a quantile between two values is: `linear` (default), `lower`, `higher`, `nearest` or `midpoint`'),
    'distinct-count': fields/* countInterval */.fh.optional().describe('How many distinct values there are'),
    'distinct-share': fields/* numberInterval */.Pt.optional().describe('Distinct values over values that are there, 0 to 1'),
    'most-common-in': fields/* values */.zu.optional().describe('The most common value is one of these'),
    ties: schemas/* enum */.k5n(['forbid', 'any', 'all'])
        .optional()
        .describe('Several most common values: `forbid` (default) fails, `any` or `all` of them are in `most-common-in`'),
    'distinct-in': fields/* values */.zu.optional().describe('No other value occurs'),
    'distinct-contains': fields/* values */.zu.optional().describe('Each of these values occurs'),
    'distinct-equals': fields/* values */.zu.optional().describe('These values occur, each of them, and no other'),
    'kl-divergence': distribution_policy/* klDivergence */.sL
        .optional()
        .describe('Kullback-Leibler divergence (natural logarithm) of the values from a reference'),
    'chi-square': distribution_policy/* chiSquare */.U_.optional().describe('Chi-square test that the values have the shares of a reference'),
    ks: schemas/* union */.KCZ([distribution_policy/* parameterized */.qb, distribution_policy/* bootstrapped */.C7])
        .optional()
        .describe('Kolmogorov-Smirnov test that the values are of a distribution, or bootstrapped against bins'),
    'not-constant': schemas/* literal */.euz(true).optional().describe('There is more than one value'),
    'no-values': schemas/* enum */.k5n(['inconclusive', 'fail', 'pass'])
        .optional()
        .describe('What checks of a number or the set of values say of a column without any value. Default: `inconclusive`'),
};
/** Keys that only say more about others. */
const COMPANIONS = {
    interpolation: ['quantiles'],
    ties: ['most-common-in'],
    'no-values': Object.keys(aggregateChecks).filter(name => !['interpolation', 'ties', 'no-values'].includes(name)),
};
/** What the shape alone cannot say about the aggregate checks of one column. */
function consistentAggregates(checks, wrong) {
    for (const [name, owners] of Object.entries(COMPANIONS)) {
        if (!(name in checks) || checks[name] === undefined)
            continue;
        if (owners.some(owner => checks[owner] !== undefined))
            continue;
        const what = owners.length === 1 ? `\`${owners[0]}\`` : 'a check of a number or the set of values';
        wrong(name, `goes with ${what}, which is not here`);
    }
}
/** Entries of `checks:` of this kind. */
const aggregateItems = [
    schemas/* strictObject */.rej({
        association: schemas/* strictObject */.rej({
            columns: schemas/* tuple */.PVZ([fields/* columnName */.uS, fields/* columnName */.uS]),
            ...distribution_policy/* limit */.AB,
            'bins-a': binning(),
            'bins-b': binning(),
        })
            .superRefine(distribution_policy/* oneLimit */.oO)
            .describe("Cramér's phi of two columns, 0 (independent) to 1"),
        'no-values': aggregateChecks['no-values'],
        ...withoutTolerance,
    }),
    schemas/* strictObject */.rej({
        balance: schemas/* strictObject */.rej({
            column: fields/* columnName */.uS,
            'min-share': share.optional().describe('Smallest share of a class'),
            'max-share': share.optional().describe('Largest share of a class'),
            classes: fields/* values */.zu.optional().describe('The classes that must occur, and no others'),
        })
            .superRefine((balance, ctx) => {
            if (balance['min-share'] === undefined && balance['max-share'] === undefined)
                ctx.addIssue({ code: 'custom', message: 'needs `min-share` or `max-share`' });
        })
            .describe('Shares of the classes of a label'),
        'no-values': aggregateChecks['no-values'],
        ...withoutTolerance,
    }),
    schemas/* strictObject */.rej({
        leakage: schemas/* strictObject */.rej({
            label: fields/* columnName */.uS.describe('The column that is to be predicted'),
            columns: fields/* columnNames */.lo.optional().describe('Columns to look at. Default: all others'),
            except: fields/* columnNames */.lo.optional().describe('Columns that may determine the label'),
        })
            .describe('No column is constant or, on its repeated values, determines the label'),
        ...withoutTolerance,
    }),
];
function binning() {
    return schemas/* union */.KCZ([
        schemas/* int */.Whr('a number of bins').min(2).max(1000),
        schemas/* array */.YOg(schemas/* number */.aig('a number'))
            .min(1)
            .refine(edges => edges.every((edge, index) => index === 0 || edge > edges[index - 1]), 'is not ascending'),
    ])
        .optional()
        .describe('Bins of its values: how many (default 10), or the edges between them');
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/strftime.js
var strftime = __webpack_require__(69561);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/policy/column.js




const typeOf = schemas/* enum */.k5n(['boolean', 'integer', 'number', 'decimal', 'string', 'date', 'timestamp', 'time', 'json']);
const column_text = schemas/* string */.YjP().min(1);
const oneOrMoreTexts = schemas/* union */.KCZ([column_text, schemas/* array */.YOg(column_text).min(1)]);
const texts = schemas/* array */.YOg(column_text).min(1);
/** What can be asked of one column. */
const columnChecks = {
    type: schemas/* union */.KCZ([typeOf, schemas/* array */.YOg(typeOf).min(1)])
        .optional()
        .describe('Type of every value, or a list of types of which each value has one. CSV texts are read as it; Parquet and JSON columns must have it'),
    'not-null': schemas/* literal */.euz(true).optional().describe('No value is missing'),
    null: schemas/* literal */.euz(true).optional().describe('Every value is missing'),
    'max-missing': fields/* tolerance */.aS
        .optional()
        .describe('How many values may be missing: a number of rows, or a share of the rows looked at ("2%")'),
    range: fields/* interval */.YP
        .optional()
        .describe('Smallest and largest value, both allowed, `null` for an open end; or `min`, `max`, `above`, `below`'),
    min: fields/* bound */.$s.optional().describe('Smallest value allowed'),
    max: fields/* bound */.$s.optional().describe('Largest value allowed; a date without time is the whole day'),
    above: fields/* bound */.$s.optional().describe('Values are greater than this'),
    below: fields/* bound */.$s.optional().describe('Values are less than this'),
    in: fields/* values */.zu.optional().describe('The values allowed'),
    'not-in': fields/* values */.zu.optional().describe('Values that must not occur'),
    regex: oneOrMoreTexts
        .optional()
        .describe('RE2 expression, or several of them, found in each value; anchor it with ^ and $ to match the whole'),
    'regex-any': texts.optional().describe('RE2 expressions of which at least one is found in each value'),
    'not-regex': oneOrMoreTexts.optional().describe('RE2 expression, or several of them, found in no value'),
    like: oneOrMoreTexts
        .optional()
        .describe('SQL LIKE pattern, or several of them, that each value fits: % is any text, _ one character'),
    'like-any': texts.optional().describe('SQL LIKE patterns of which each value fits at least one'),
    'not-like': oneOrMoreTexts.optional().describe('SQL LIKE pattern, or several of them, that no value fits'),
    parseable: schemas/* enum */.k5n(['date', 'json', 'number'])
        .optional()
        .describe('Each value can be read as this; `date` is what the parser of dateutil reads'),
    strftime: schemas/* string */.YjP()
        .min(1)
        .refine(strftime/* isStrftime */.f_, "is no form of Python's strptime: each directive is known, and there once")
        .optional()
        .describe("Each value has this form, in the directives of Python's strptime"),
    'json-schema': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .optional()
        .describe('Each value is JSON that is valid under this JSON Schema; it refers to nothing outside of itself'),
    length: schemas/* union */.KCZ([schemas/* int */.Whr('a number of characters').min(0), schemas/* tuple */.PVZ([schemas/* int */.Whr().min(0).nullable(), schemas/* int */.Whr().min(0).nullable()])])
        .optional()
        .describe('Characters of each value: a number, or [fewest, most]'),
    unique: schemas/* literal */.euz(true).optional().describe('No value occurs twice'),
    increasing: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* literal */.euz('strictly')])
        .optional()
        .describe('No value is less than the one before it; `strictly`: each is greater'),
    decreasing: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* literal */.euz('strictly')])
        .optional()
        .describe('No value is greater than the one before it; `strictly`: each is less'),
    'order-by': fields/* oneOrMoreColumns */.A6
        .optional()
        .describe('Columns that order the rows for `increasing` and `decreasing`. Default: the order of the data'),
    per: fields/* oneOrMoreColumns */.A6
        .optional()
        .describe('Columns that name an entity; `increasing` and `decreasing` hold within each'),
    'z-score': schemas/* strictObject */.rej({
        below: schemas/* number */.aig('a number')
            .positive('a number above 0')
            .describe('Distance from the mean, in standard deviations; each is below it'),
        'two-sided': schemas/* boolean */.zMY()
            .optional()
            .describe('`true` (default) counts distances to both sides, `false` above the mean'),
    })
        .optional()
        .describe('How far values may lie from the mean of the values looked at, in standard deviations of them'),
    fresh: schemas/* string */.YjP()
        .regex(/^\d+(\.\d+)?(s|m|h|d|w)$/, 'an age such as 36h or 2d')
        .optional()
        .describe('The newest value, not counting the future, is at most so old'),
    against: fields/* columnName */.uS
        .optional()
        .describe('For `fresh`: the column whose newest value the age is counted from. Default: now, or `as-of`'),
    ...aggregateChecks,
};
/** What the shape alone cannot say about the checks of one column. */
function consistent(checks, ctx) {
    const wrong = (path, message) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (checks['not-null'] && checks['max-missing'] !== undefined) {
        wrong('max-missing', 'contradicts `not-null`; write one of the two');
    }
    if (checks.null && checks['not-null'])
        wrong('null', 'contradicts `not-null`; write one of the two');
    for (const name of ['order-by', 'per']) {
        if (checks[name] !== undefined && !checks.increasing && !checks.decreasing) {
            wrong(name, 'goes with `increasing` or `decreasing`, and neither is here');
        }
    }
    if (checks.against !== undefined && checks.fresh === undefined)
        wrong('against', 'goes with `fresh`, which is not here');
    consistentAggregates(checks, wrong);
    (0,fields/* ordered */.Sj)(checks.min, checks.max, 'min', wrong);
    if (Array.isArray(checks.length))
        (0,fields/* ordered */.Sj)(checks.length[0], checks.length[1], 'length', wrong);
}
const column = schemas/* strictObject */.rej({
    ...columnChecks,
    optional: schemas/* boolean */.zMY().optional().describe('The column may be absent; then its checks are left out'),
    sensitive: schemas/* boolean */.zMY().optional().describe('No report, file or log shows its values'),
    ...fields/* modifiers */.Dv,
})
    .superRefine(consistent);
/** The type alone, in the place of a column's mapping. */
const typeName = typeOf;

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/policy.js + 1 modules
var policy = __webpack_require__(10316);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/policy/table.js


const columnsSet = schemas/* strictObject */.rej({
    columns: fields/* columnNames */.lo.describe('The columns, in any order'),
    exact: schemas/* boolean */.zMY().optional().describe('`true` (default) allows no further column, `false` does'),
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/policy/items.js






const severalColumns = schemas/* array */.YOg(fields/* columnName */.uS).min(2);
const condition = schemas/* string */.YjP().min(1);
const compare = schemas/* string */.YjP()
    .regex(/^.*\S\s*(<=|>=|!=|<>|==|=|<|>)\s*\S.*$/s, 'two columns and an operator, such as "end >= start"')
    .describe('Two columns and one of < <= = != >= >, e.g. `end >= start`');
const inPairs = schemas/* strictObject */.rej({
    columns: schemas/* tuple */.PVZ([fields/* columnName */.uS, fields/* columnName */.uS]).describe('The two columns'),
    values: schemas/* array */.YOg(schemas/* tuple */.PVZ([fields/* valueOrMissing */.F, fields/* valueOrMissing */.F]))
        .min(1)
        .describe('The pairs allowed; `null` is a missing value, for `missing: skip-all` and `compare`'),
});
const sum = schemas/* strictObject */.rej({
    columns: severalColumns.describe('The columns that are added'),
    equals: schemas/* union */.KCZ([fields/* exactNumber */.rf, schemas/* string */.YjP('a number').regex(/^[+-]?\d+(\.\d+)?$/, 'a number')])
        .describe('What they add up to; as text where a number has more than 15 digits'),
    within: schemas/* number */.aig().min(0).optional().describe('How far the sum may be from it. Default: 0'),
});
const complete = schemas/* strictObject */.rej({
    columns: fields/* columnNames */.lo.describe('The columns'),
    rule: schemas/* enum */.k5n(['all', 'any', 'together'])
        .describe('In each row `all` of them are there, at least one is (`any`), or all or none of them (`together`)'),
});
/** One entry of `checks:`. */
const tableCheck = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        column: fields/* columnName */.uS.describe('The column that this is about'),
        ...columnChecks,
        ...fields/* modifiers */.Dv,
    })
        .superRefine((check, ctx) => {
        consistent(check, ctx);
        if (!Object.keys(columnChecks).some(name => name in check)) {
            ctx.addIssue({ code: 'custom', message: 'names a column but nothing to check about it' });
        }
    }),
    schemas/* strictObject */.rej({
        unique: fields/* columnNames */.lo.describe('Columns whose values together occur only once'),
        missing: fields/* missing */.LO,
        ...fields/* modifiers */.Dv,
    }),
    schemas/* strictObject */.rej({ compare, missing: fields/* missing */.LO, ...fields/* modifiers */.Dv }),
    schemas/* strictObject */.rej({
        'in-pairs': inPairs.describe('The pairs of values that two columns may have'),
        missing: fields/* missing */.LO,
        ...fields/* modifiers */.Dv,
    }),
    schemas/* strictObject */.rej({ equal: severalColumns.describe('Columns that are equal in each row'), missing: fields/* missing */.LO, ...fields/* modifiers */.Dv }),
    schemas/* strictObject */.rej({
        different: severalColumns.describe('Columns of which no two are equal in a row'),
        missing: fields/* missing */.LO,
        ...fields/* modifiers */.Dv,
    }),
    schemas/* strictObject */.rej({ sum: sum.describe('What columns add up to in each row'), missing: fields/* missing */.LO, ...fields/* modifiers */.Dv }),
    schemas/* strictObject */.rej({ complete: complete.describe('Which of some columns must be there in each row'), ...fields/* modifiers */.Dv }),
    schemas/* strictObject */.rej({
        if: condition.describe('SQL condition: what follows holds in the rows for which it is true. No such row at all is a failure'),
        // biome-ignore lint/suspicious/noThenProperty: a text from a YAML file, never awaited
        then: condition.optional().describe('SQL condition that is true for these rows; unknown is no failure'),
        required: fields/* oneOrMoreColumns */.A6.optional().describe('Columns that are never missing in these rows'),
        ...fields/* modifiers */.Dv,
    })
        .superRefine((check, ctx) => {
        if ((check.then === undefined) === (check.required === undefined)) {
            ctx.addIssue({ code: 'custom', message: 'takes one of `then` and `required`' });
        }
    }),
    schemas/* strictObject */.rej({
        sql: condition.describe('SQL condition that is true for each row; unknown because of missing values is no failure'),
        ...fields/* modifiers */.Dv,
    }),
    schemas/* strictObject */.rej({
        query: schemas/* string */.YjP().min(1).describe('SELECT over the table `data`; each row that it returns is a failure'),
        ...fields/* notes */.Q2,
        tolerance: schemas/* int */.Whr('a whole number of rows').min(0).optional().describe('How many rows it may return. Default: none'),
    }),
    schemas/* strictObject */.rej({
        exists: fields/* columnName */.uS.describe('A column that the data has'),
        position: schemas/* int */.Whr('a whole number').min(1).optional().describe('Its place among the columns; the first is 1'),
        ...fields/* notes */.Q2,
    }),
    schemas/* strictObject */.rej({ rows: fields/* countInterval */.fh.describe('How many rows the dataset has'), ...fields/* notes */.Q2 }),
    schemas/* strictObject */.rej({ 'column-count': fields/* countInterval */.fh.describe('How many columns the data has'), ...fields/* notes */.Q2 }),
    schemas/* strictObject */.rej({
        'columns-exactly': fields/* columnNames */.lo.describe('The columns of the data, in this order'),
        ...fields/* notes */.Q2,
    }),
    schemas/* strictObject */.rej({ 'columns-set': columnsSet.describe('The columns of the data, in any order'), ...fields/* notes */.Q2 }),
    ...aggregateItems,
    ...policy/* relationItems */.vY,
]);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/policy.js





/** The checks file. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format'),
    description: schemas/* string */.YjP().optional().describe('What this dataset is, for people'),
    key: schemas/* union */.KCZ([fields/* columnName */.uS, schemas/* array */.YOg(fields/* columnName */.uS).min(1)])
        .optional()
        .describe('The column, or columns, that name a row in reports'),
    rows: schemas/* strictObject */.rej({
        min: schemas/* int */.Whr().min(0).optional().describe('Fewest rows'),
        max: schemas/* int */.Whr().min(0).optional().describe('Most rows'),
        ...fields/* notes */.Q2,
    })
        .superRefine((rows, ctx) => (0,fields/* ordered */.Sj)(rows.min, rows.max, 'min', (path, message) => ctx.addIssue({ code: 'custom', path: [path], message })))
        .optional()
        .describe('How many rows the dataset has'),
    'malformed-lines': fields/* tolerance */.aS
        .optional()
        .describe('How many lines may be unreadable: a number, or a share of all lines ("0.1%"). Default: none'),
    nan: schemas/* enum */.k5n(['value', 'missing'])
        .optional()
        .describe('Whether NaN in Parquet is a `value` (default), which passes no bound, or `missing`, as in pandas'),
    columns: schemas/* record */.g1P(fields/* columnName */.uS, schemas/* union */.KCZ([typeName, column]).nullable())
        .optional()
        .describe('The columns that must exist, and what holds for their values. A type alone may stand for the mapping'),
    'other-columns': schemas/* enum */.k5n(['allow', 'forbid'])
        .optional()
        .describe('Whether the data may have columns that are not listed. Default: allow'),
    'column-order': schemas/* boolean */.zMY().optional().describe('The listed columns stand in this order in the data'),
    'columns-exactly': fields/* columnNames */.lo.optional().describe('The columns of the data, all of them and in this order'),
    'columns-set': columnsSet.optional().describe('The columns of the data, in any order'),
    'column-count': fields/* countInterval */.fh.optional().describe('How many columns the data has'),
    checks: schemas/* array */.YOg(tableCheck).optional().describe('Checks over several columns, and further ones on single columns'),
});


/***/ }),

/***/ 515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   A6: () => (/* binding */ oneOrMoreColumns),
/* harmony export */   Dv: () => (/* binding */ modifiers),
/* harmony export */   F: () => (/* binding */ valueOrMissing),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Pt: () => (/* binding */ numberInterval),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   fh: () => (/* binding */ countInterval),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   uS: () => (/* binding */ columnName),
/* harmony export */   zu: () => (/* binding */ values)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const A_SHARE = 'a share such as "0.5%"';
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(A_SHARE).regex(/^\d+(\.\d+)?\s*%$/, A_SHARE);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr('a whole number of rows').min(0);
/** How many of the rows looked at may fail: a count, a share as written, or both. */
const tolerance = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    count,
    share,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rows: count.describe('Most rows that may fail'),
        share: share.describe('Largest share of the rows looked at that may fail'),
    }),
])
    .describe('How much may fail: a number of rows (10), a share of the rows looked at ("0.5%"), or both, and then neither may be exceeded. Default: none');
/**
 * A number as it was written. Whole numbers that are rounded when the file is read, ids and limits of 64 bits among
 * them, are refused: a check would ask for another number. Larger ones are amounts, and known to be rounded.
 */
const exactNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number')
    .refine(value => Number.isSafeInteger(value) || !Number.isInteger(value) || Math.abs(value) > 2 ** 64, 'is rounded when the file is read; put whole numbers of more than 15 digits in quotes');
const bound = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([exactNumber, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('a date or text')]);
const columnName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const columnNames = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnName).min(1);
/** One name, or a list of names. */
const oneOrMoreColumns = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([columnName, columnNames]);
const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), exactNumber, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const values = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).min(1);
/** A value, or `null` for a missing one. */
const valueOrMissing = scalar.nullable();
/** `[low, high]`, both ends allowed and `null` for an open one, or a mapping of ends. */
function intervalOf(end) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([end.nullable(), end.nullable()]),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            min: end.optional().describe('Smallest value allowed'),
            max: end.optional().describe('Largest value allowed'),
            above: end.optional().describe('It is greater than this'),
            below: end.optional().describe('It is less than this'),
        }),
    ])
        .superRefine((interval, ctx) => {
        const wrong = (message) => ctx.addIssue({ code: 'custom', message });
        const ends = Array.isArray(interval)
            ? { min: interval[0], max: interval[1] }
            : interval;
        const written = Object.entries(ends).filter(([, value]) => value != null);
        if (written.length === 0)
            wrong('has no end');
        if (ends.min != null && ends.above != null)
            wrong('has `min` and `above`; write one of the two');
        if (ends.max != null && ends.below != null)
            wrong('has `max` and `below`; write one of the two');
        ordered(ends.min ?? ends.above, ends.max ?? ends.below, '', (_, message) => wrong(message));
    });
}
/** Of numbers, dates or texts. */
const interval = intervalOf(bound);
const numberInterval = intervalOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('a number'));
const countInterval = intervalOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr('a whole number').min(0));
/** What every check takes besides what it asks, whatever it is about. */
const notes = {
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What reports call the check instead of the wording made from it'),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Why the check is there, for people'),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Who to ask when it fails: a person, a team or an address'),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).optional().describe('Words to find or group checks by'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn'])
        .optional()
        .describe('`fail` (default) stops the train, `warn` is reported and lets it go on'),
};
/** What a check that is about rows takes. */
const modifiers = {
    ...notes,
    where: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('SQL condition: only rows for which it is true are looked at. No such row at all is a failure'),
    'allow-empty': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Pass when `where` selects no row at all'),
    tolerance: tolerance.optional(),
};
/** What rows with missing values mean to a check over several columns. */
const missing = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['skip-any', 'skip-all', 'compare'])
    .optional()
    .describe('Rows with missing values: `skip-any` (default) leaves out rows that lack one of the values, `skip-all` those that lack them all, `compare` none; a missing value then equals another missing one and nothing else');
/** Refuses ends of different kinds and ends in the wrong order. */
function ordered(low, high, path, wrong) {
    if (low == null || high == null)
        return;
    if (typeof low !== typeof high)
        wrong(path, `has a number and a text (${low}, ${high}) as its ends`);
    else if (low > high)
        wrong(path, `begins after it ends (${low} > ${high})`);
}


/***/ }),

/***/ 10316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ durationMs),
  vY: () => (/* binding */ relationItems)
});

// UNUSED EXPORTS: duration

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/policy/fields.js
var fields = __webpack_require__(515);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/test.js
const SCHEMA_MODES = ['backward', 'forward', 'full'];

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/policy.js



const AN_AGE = 'a duration such as 90s, 15m, 36h or 2d';
const duration = schemas/* string */.YjP(AN_AGE).regex(/^\d+(\.\d+)?(s|m|h|d|w)$/, AN_AGE);
const dataset = schemas/* string */.YjP().min(1).describe('Name of a dataset of the `datasets` input');
const previous = schemas/* literal */.euz(true).describe('The run that the `baseline` input names');
const { where, 'allow-empty': allowEmpty } = fields/* modifiers */.Dv;
/** `dataset` or `previous`, and one of the two. */
function oneOther(value, ctx) {
    if ((value.dataset === undefined) === (value.previous === undefined)) {
        ctx.addIssue({ code: 'custom', message: 'needs either `dataset` or `previous: true`' });
    }
}
const references = schemas/* strictObject */.rej({
    columns: fields/* oneOrMoreColumns */.A6.describe('Columns of this dataset that together are the key'),
    dataset: dataset.describe('Name of a dataset of the `datasets` input; `data` is this one itself'),
    to: fields/* oneOrMoreColumns */.A6.optional().describe('The columns there, in the same order. Default: those of the same names'),
})
    .superRefine(({ columns, to }, ctx) => {
    const [here, there] = [[columns].flat().length, to === undefined ? undefined : [to].flat().length];
    if (there !== undefined && there !== here) {
        ctx.addIssue({ code: 'custom', path: ['to'], message: `names ${there} columns for the ${here} of \`columns\`` });
    }
});
const rowCount = schemas/* strictObject */.rej({
    dataset: dataset.optional(),
    previous: previous.optional(),
    ratio: fields/* numberInterval */.Pt.optional().describe('Rows of this dataset divided by those of the other'),
    difference: fields/* numberInterval */.Pt.optional().describe('Rows of this dataset less those of the other'),
    equals: schemas/* literal */.euz(true).optional().describe('Both have the same number of rows'),
})
    .superRefine((value, ctx) => {
    oneOther(value, ctx);
    const asked = [value.ratio, value.difference, value.equals].filter(part => part !== undefined);
    if (asked.length !== 1) {
        ctx.addIssue({ code: 'custom', message: 'needs exactly one of `ratio`, `difference` and `equals: true`' });
    }
});
const newCategories = schemas/* strictObject */.rej({
    column: fields/* columnName */.uS,
    dataset: dataset.optional(),
    previous: previous.optional(),
    'max-share': fields/* tolerance */.aS
        .optional()
        .describe('How many rows may have a value that is new: a share ("1%") or a number. Default: none'),
})
    .superRefine(oneOther);
const timeSeries = schemas/* strictObject */.rej({
    column: fields/* columnName */.uS.describe('The column with the time'),
    per: fields/* oneOrMoreColumns */.A6.optional().describe('Columns that name the entity; each has a series of its own'),
    every: duration.optional().describe('Time from one row of an entity to its next one'),
    'max-gap': duration.optional().describe('Longest time between two rows of an entity. Default: `every`'),
    duplicates: schemas/* enum */.k5n(['forbid', 'allow'])
        .optional()
        .describe('Whether an entity may have several rows of the same time. Default: forbid'),
})
    .superRefine((value, ctx) => {
    const wrong = (message) => ctx.addIssue({ code: 'custom', message });
    const { every, 'max-gap': most } = value;
    if (every === undefined && most === undefined && value.duplicates === 'allow')
        wrong('asks for nothing');
    if (every !== undefined && durationMs(every) === 0)
        wrong('has an `every` of no time');
    if (every !== undefined && most !== undefined && durationMs(most) < durationMs(every)) {
        wrong(`has a \`max-gap\` (${most}) below \`every\` (${every}), so every step would fail`);
    }
});
/** Entries of `checks:` that look at other datasets, an earlier run, or time. */
const relationItems = [
    schemas/* strictObject */.rej({
        references: references.describe('Each key of this dataset occurs in another one'),
        ...fields/* modifiers */.Dv,
    }),
    schemas/* strictObject */.rej({
        disjoint: schemas/* strictObject */.rej({ dataset, key: fields/* oneOrMoreColumns */.A6.describe('Columns, of the same names in both, that are the key') })
            .describe('No key of this dataset occurs in another one, e.g. in the test set'),
        ...fields/* modifiers */.Dv,
    }),
    schemas/* strictObject */.rej({
        'row-count': rowCount.describe('Number of rows compared with another dataset or the previous run'),
        ...fields/* notes */.Q2,
        where,
        'allow-empty': allowEmpty,
    })
        .superRefine((item, ctx) => {
        if (item.where !== undefined && item['row-count'].previous) {
            const message = 'does not go with `previous`: an earlier run kept only the number of all its rows';
            ctx.addIssue({ code: 'custom', path: ['where'], message });
        }
    }),
    schemas/* strictObject */.rej({
        'new-categories': newCategories.describe('Values that another dataset, or the previous run, did not have'),
        ...fields/* modifiers */.Dv,
    })
        .superRefine((item, ctx) => {
        if (item.tolerance !== undefined && item['new-categories']['max-share'] !== undefined) {
            ctx.addIssue({ code: 'custom', path: ['tolerance'], message: 'contradicts `max-share`; write one of the two' });
        }
    }),
    schemas/* strictObject */.rej({
        schema: schemas/* strictObject */.rej({
            'compatible-with': schemas/* string */.YjP().min(1).describe('`previous`, or the name of a dataset of the `datasets` input'),
            mode: schemas/* enum */.k5n(SCHEMA_MODES)
                .describe('`backward`: what is made for this schema can read the other data; `forward`: what is made for the other schema can read this data; `full`: both'),
            optional: fields/* columnNames */.lo.optional().describe('Columns that readers can do without, so that they may come and go'),
        })
            .describe('Columns and types compared with another dataset or the previous run'),
        ...fields/* notes */.Q2,
    }),
    schemas/* strictObject */.rej({
        'time-series': timeSeries.describe('Rows of each entity follow one another without gaps and duplicates'),
        ...fields/* modifiers */.Dv,
    }),
    schemas/* strictObject */.rej({
        query: schemas/* string */.YjP().min(1).describe('SELECT over the table `data` and the given datasets'),
        'equals-query': schemas/* string */.YjP()
            .min(1)
            .describe('SELECT that gives the same rows, each as often, in any order; names of columns do not matter'),
        ...fields/* notes */.Q2,
        tolerance: fields/* tolerance */.aS
            .optional()
            .describe('How many rows may lack a partner: a number, or a share of the rows of the longer result. Default: none'),
        'allow-empty': schemas/* boolean */.zMY().optional().describe('Pass when neither query returns a row'),
    }),
];
const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** Milliseconds of a duration as it is written in a checks file. A day is 24 hours, in UTC. */
function durationMs(text) {
    return Number(text.slice(0, -1)) * UNITS[text.slice(-1)];
}


/***/ }),

/***/ 69561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ strftimeReader),
/* harmony export */   f_: () => (/* binding */ isStrftime),
/* harmony export */   h1: () => (/* binding */ plainPattern)
/* harmony export */ });
/**
 * The forms of `strftime`: directives of Python's `datetime.strptime`, in the C locale. What they accept is written
 * down here once more, because engines read their own: DuckDB takes `%x` for another order of day and month, and
 * refuses what Python takes (a month of one digit), or the other way round.
 */
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
];
const names = (list, length) => list.map(name => name.slice(0, length)).join('|');
/** Directive → the expression of what it takes, the longest form first. */
const DIRECTIVES = {
    a: names(DAYS, 3),
    A: names(DAYS),
    b: names(MONTHS, 3),
    B: names(MONTHS),
    d: '3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]',
    f: '\\d{1,6}',
    G: '\\d{4}',
    H: '2[0-3]|[01]\\d|\\d',
    I: '1[0-2]|0[1-9]|[1-9]',
    j: '36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
    m: '1[0-2]|0[1-9]|[1-9]',
    M: '[0-5]\\d|\\d',
    p: 'am|pm',
    S: '6[01]|[0-5]\\d|\\d',
    u: '[1-7]',
    U: '5[0-3]|[0-4]\\d|\\d',
    V: '5[0-3]|0[1-9]|[1-4]\\d|\\d',
    w: '[0-6]',
    W: '5[0-3]|[0-4]\\d|\\d',
    y: '\\d\\d',
    Y: '\\d{4}',
    z: '[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|z',
    Z: 'utc|gmt',
};
/** Forms that stand for several directives. */
const COMPOUND = {
    c: '%a %b %d %H:%M:%S %Y',
    x: '%m/%d/%y',
    X: '%H:%M:%S',
};
/** The last year that Python has. */
const LAST_YEAR = 9999;
/** The parts of a form, or undefined where Python would refuse it. */
function partsOf(format) {
    const parts = [];
    for (const [piece, letter] of format.matchAll(/%(.?)|[^%]+/gsu)) {
        if (letter === undefined)
            parts.push({ text: piece });
        else if (letter === '%')
            parts.push({ text: '%' });
        else if (Object.hasOwn(COMPOUND, letter))
            parts.push(...partsOf(COMPOUND[letter]));
        else if (Object.hasOwn(DIRECTIVES, letter))
            parts.push({ directive: letter });
        else
            return undefined;
    }
    const letters = parts.flatMap(part => ('directive' in part ? [part.directive] : []));
    const has = (letter) => letters.includes(letter);
    if (new Set(letters).size < letters.length)
        return undefined;
    const weekday = ['a', 'A', 'w', 'u'].some(has);
    if (has('G') && (has('j') || !has('V') || !weekday))
        return undefined;
    if (has('V') && !has('G'))
        return undefined;
    return parts;
}
/** Whether a text is such a form: known directives, none twice, and an ISO week only with its year and a weekday. */
function isStrftime(format) {
    return partsOf(format) !== undefined;
}
/** A reader of texts in a form: whether a text has it and names a day and time that exist. */
function strftimeReader(format) {
    const parts = partsOf(format);
    if (parts === undefined)
        throw new Error(`${format} is no form`);
    const pattern = parts.map(part => 'directive' in part
        ? `(?<${part.directive}>${DIRECTIVES[part.directive]})`
        : part.text.replace(/[\\.*+?^${}()[\]|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
    const expression = new RegExp(pattern.join(''), 'iy');
    return text => {
        expression.lastIndex = 0;
        const match = expression.exec(text);
        // As in Python, the first way to read the beginning decides, and nothing may be left over.
        return match !== null && match[0].length === text.length && exists(match.groups ?? {});
    };
}
/** Whether the fields that were read are a day of the calendar, a time of the day and an offset. */
function exists(fields) {
    const number = (letter) => (fields[letter] === undefined ? undefined : Number(fields[letter]));
    if ((number('S') ?? 0) > 59 || !isOffset(fields.z))
        return false;
    const weekday = weekdayOf(fields);
    const isoYear = number('G');
    if (isoYear !== undefined) {
        const week = number('V');
        const lastDay = isoYear === LAST_YEAR && week === 52 ? 5 : 7;
        return isoYear > 0 && week > 0 && week <= isoWeeks(isoYear) && weekday <= lastDay;
    }
    const short = number('y');
    const year = number('Y') ?? (short === undefined ? undefined : short + (short < 69 ? 2000 : 1900)) ?? 1900;
    if (year < 1)
        return false;
    // A day of the year, or of a week of it, stands for month and day whatever these are, and may reach into the next.
    const week = number('U') ?? number('W');
    const dayOfYear = number('j') ??
        (week === undefined || weekday === undefined ? undefined : dayOfWeek(year, week, weekday, 'U' in fields));
    if (dayOfYear !== undefined)
        return (year > 1 || dayOfYear > 0) && (year < LAST_YEAR || dayOfYear <= 365);
    const short3 = (name) => name === undefined ? undefined : MONTHS.findIndex(month => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
    const month = short3(fields.B ?? fields.b) ?? number('m') ?? 1;
    return (number('d') ?? 1) <= daysOf(year, month);
}
/** From 1 for Monday to 7. */
function weekdayOf({ a, A, w, u }) {
    if (w !== undefined)
        return w === '0' ? 7 : Number(w);
    const name = (A ?? a)?.toLowerCase().slice(0, 3);
    if (name !== undefined)
        return DAYS.findIndex(day => day.startsWith(name)) + 1;
    return u === undefined ? undefined : Number(u);
}
/** The day of the year, from 1, of a weekday in a week that is counted from the year's first Sunday or Monday. */
function dayOfWeek(year, week, weekday, fromSunday) {
    const shift = fromSunday ? 1 : 0;
    const first = (isoWeekdayOfNewYear(year) - 1 + shift) % 7;
    const day = (weekday - 1 + shift) % 7;
    return week === 0 ? 1 + day - first : 1 + ((7 - first) % 7) + 7 * (week - 1) + day;
}
function isOffset(text) {
    if (text === undefined || /^z$/i.test(text))
        return text !== 'z';
    const [hours, colon, seconds] = [Number(text.slice(1, 3)), text[3] === ':', text.slice(text[3] === ':' ? 6 : 5)];
    return hours < 24 && (seconds === '' || colon === seconds.startsWith(':'));
}
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
function daysOf(year, month) {
    return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** Weeks of an ISO year: 53 where it begins on a Thursday, or on a Wednesday in a leap year. */
function isoWeeks(year) {
    const day = isoWeekdayOfNewYear(year);
    return day === 4 || (day === 3 && isLeap(year)) ? 53 : 52;
}
function isoWeekdayOfNewYear(year) {
    const first = new Date(0);
    first.setUTCFullYear(year, 0, 1);
    return first.getUTCDay() || 7;
}
/** Of directives that engines read alike when every number has all its digits. */
const PLAIN = {
    Y: '[1-9]\\d{3}',
    m: '\\d{2}',
    d: '\\d{2}',
    H: '([01]\\d|2[0-3])',
    M: '[0-5]\\d',
    S: '[0-5]\\d',
    f: '\\d{6}',
};
/**
 * An expression for the texts of a form in which every number has all its digits, for an engine to accept most values
 * by itself: where it matches, the engine's own reading of the same form is the same. Undefined for forms with other
 * directives.
 */
function plainPattern(format) {
    const pieces = partsOf(format)?.map(part => 'directive' in part
        ? PLAIN[part.directive]
        : /^[-\w/:.,T Z]*$/.test(part.text)
            ? part.text.replaceAll('.', '\\.')
            : undefined);
    return pieces === undefined || pieces.includes(undefined) ? undefined : pieces.join('');
}


/***/ }),

/***/ 25715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ continuousCdf),
/* harmony export */   Nu: () => (/* binding */ CONTINUOUS_NAMES),
/* harmony export */   et: () => (/* binding */ shapesOf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42830);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37801);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72947);



const clamp = (z) => Math.min(1, Math.max(0, z));
const FAMILIES = {
    norm: { shapes: [], cdf: z => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(z) },
    uniform: { shapes: [], cdf: clamp },
    expon: { shapes: [], cdf: z => (z <= 0 ? 0 : -Math.expm1(-z)) },
    beta: { shapes: ['a', 'b'], cdf: (z, [a, b]) => (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J7)(clamp(z), a, b) },
    gamma: { shapes: ['a'], cdf: (z, [a]) => (z <= 0 ? 0 : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .regularisedGamma */ .TA)(a, z).p) },
    chi2: { shapes: ['df'], cdf: (z, [df]) => (z <= 0 ? 0 : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .regularisedGamma */ .TA)(df / 2, z / 2).p) },
    t: { shapes: ['df'], cdf: (z, [df]) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTCdf */ .Jt)(z, df) },
    lognorm: { shapes: ['s'], cdf: (z, [s]) => (z <= 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(Math.log(z) / s)) },
    weibull_min: { shapes: ['c'], cdf: (z, [c]) => (z <= 0 ? 0 : -Math.expm1(-(z ** c))) },
    pareto: { shapes: ['b'], cdf: (z, [b]) => (z <= 1 ? 0 : -Math.expm1(-b * Math.log(z))) },
    logistic: { shapes: [], cdf: z => 1 / (1 + Math.exp(-z)) },
    laplace: { shapes: [], cdf: z => (z < 0 ? 0.5 * Math.exp(z) : 1 - 0.5 * Math.exp(-z)) },
    cauchy: { shapes: [], cdf: z => 0.5 + Math.atan(z) / Math.PI },
};
/** The continuous distributions that there are, by their names in SciPy. */
const CONTINUOUS_NAMES = Object.keys(FAMILIES);
/** Names of a distribution's shape parameters, in order; `loc` and `scale` come after them. */
function shapesOf(name) {
    return FAMILIES[name].shapes;
}
/**
 * Distribution function of a continuous distribution, in the parameters of SciPy's `scipy.stats`.
 * @param shapes as many as `shapesOf` names, each positive
 * @returns x -> P(X <= x), 0 .. 1
 */
function continuousCdf(name, shapes, { loc = 0, scale = 1 } = {}) {
    const family = FAMILIES[name];
    if (shapes.length !== family.shapes.length || !shapes.every(shape => shape > 0 && Number.isFinite(shape)))
        throw new RangeError(`${name} needs ${family.shapes.join(', ') || 'no shapes'}, each > 0, got ${shapes.join(', ')}`);
    if (!(scale > 0) || !Number.isFinite(scale) || !Number.isFinite(loc))
        throw new RangeError(`${name} needs a finite loc and a scale > 0, got ${loc} and ${scale}`);
    return x => {
        if (x === Number.POSITIVE_INFINITY)
            return 1;
        if (x === Number.NEGATIVE_INFINITY)
            return 0;
        return family.cdf((x - loc) / scale, shapes);
    };
}


/***/ })

};
