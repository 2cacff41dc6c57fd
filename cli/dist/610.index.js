export const id = 610;
export const ids = [610];
export const modules = {

/***/ 57477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/actions/register-model/src/contract.js
var contract = __webpack_require__(17705);
// EXTERNAL MODULE: ./build/js/shared/data/duckdb/engine.js + 18 modules
var duckdb_engine = __webpack_require__(27685);
// EXTERNAL MODULE: ./build/js/shared/data/resolve.js + 1 modules
var resolve = __webpack_require__(60634);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
// EXTERNAL MODULE: ./build/js/shared/stats/paired/betting.js
var paired_betting = __webpack_require__(42341);
// EXTERNAL MODULE: ./build/js/shared/stats/special/distributions.js
var distributions = __webpack_require__(37801);
// EXTERNAL MODULE: ./build/js/shared/stats/paired/decision.js
var decision = __webpack_require__(57710);
// EXTERNAL MODULE: ./build/js/shared/stats/special/gamma.js
var gamma = __webpack_require__(72947);
// EXTERNAL MODULE: ./build/js/shared/stats/paired/tango.js
var tango = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/js/shared/stats/paired/exact-unconditional.js


const GRID = 64;
const REFINEMENTS = 24;
const TOLERANCE = 1e-5;
// Above this the multinomial coefficients leave the range of a double.
const MAX_ROWS = 600;
/**
 * Exact unconditional p-values for the difference of two accuracies on the same rows: the tables at least as far
 * from `difference` as the observed one, ordered by Tango's score, summed under the worst chance of discordance
 * (the nuisance parameter). No normal approximation. `above` is the p-value of "the difference is at most
 * `difference`", `below` of "at least".
 *
 * The maximum over the nuisance is searched on 64 points and refined by golden section around the three best.
 * Work grows with rows^2: 100 rows are 5,151 tables.
 */
function exactUnconditional(counts, difference) {
    const space = tableSpace(counts.rows);
    return {
        above: worstTail(space, counts, difference, 1),
        below: worstTail(space, counts, difference, -1),
    };
}
/**
 * One-sided bounds at `alpha` from inverting the exact test. The search starts at -margin, the difference that
 * decides, so the bounds and the test agree there even where the p-value is not quite monotone.
 */
function exactBounds(counts, { margin, alpha }) {
    const space = tableSpace(counts.rows);
    const estimate = (counts.candidateOnly - counts.championOnly) / counts.rows;
    const end = (sign) => {
        const compatible = (difference) => worstTail(space, counts, difference, sign, alpha) > alpha;
        const limit = -sign;
        const decidable = sign * (estimate + margin) > 0;
        if (!decidable)
            return (0,tango/* lastCompatible */.ve)(estimate, limit, compatible, TOLERANCE);
        return compatible(-margin)
            ? (0,tango/* lastCompatible */.ve)(-margin, limit, compatible, TOLERANCE)
            : (0,tango/* lastCompatible */.ve)(estimate, -margin, compatible, TOLERANCE);
    };
    return { lower: end(1), upper: end(-1) };
}
function tableSpace(rows) {
    if (!(Number.isInteger(rows) && rows >= 1 && rows <= MAX_ROWS))
        throw new RangeError(`the exact test takes 1 .. ${MAX_ROWS} rows, got ${rows}`);
    const starts = new Int32Array(rows + 1);
    const ways = new Float64Array(((rows + 1) * (rows + 2)) / 2);
    const factorial = Float64Array.from({ length: rows + 1 }, (_, n) => (0,gamma/* logFactorial */.kV)(n));
    for (let b = 0, i = 0; b <= rows; b++) {
        starts[b] = i;
        for (let c = 0; b + c <= rows; c++)
            ways[i++] = Math.exp(factorial[rows] - factorial[b] - factorial[c] - factorial[rows - b - c]);
    }
    return { rows, starts, ways };
}
/**
 * Largest tail probability over the nuisance parameter. sign 1: tables that speak at least as strongly as the
 * observed one for a larger difference; -1: for a smaller one. Stops early once above `enough`.
 */
function worstTail(space, counts, difference, sign, enough = Number.POSITIVE_INFINITY) {
    const observed = sign * (0,tango/* tangoScore */.oT)(counts, difference);
    const inTail = Uint8Array.from(space.ways, () => 0);
    for (let candidateOnly = 0; candidateOnly <= space.rows; candidateOnly++)
        for (let championOnly = 0; candidateOnly + championOnly <= space.rows; championOnly++) {
            const score = sign * (0,tango/* tangoScore */.oT)({ rows: space.rows, candidateOnly, championOnly }, difference);
            // The allowance keeps tables in that tie with the observed one up to rounding.
            if (score >= observed - 1e-9)
                inTail[space.starts[candidateOnly] + championOnly] = 1;
        }
    // Discordance from |difference| to 1; the candidate's part is (discordance + difference) / 2.
    const least = Math.abs(difference);
    const tail = (position) => {
        const discordance = least + (1 - least) * position;
        return tailProbability(space, inTail, (discordance + difference) / 2, (discordance - difference) / 2);
    };
    // Squared positions: small discordance is where tails change fastest.
    const positions = Array.from({ length: GRID + 1 }, (_, k) => (k / GRID) ** 2);
    const values = [];
    for (const position of positions) {
        const value = tail(position);
        if (value > enough)
            return value;
        values.push(value);
    }
    const best = values.map((_, k) => k).sort((a, b) => values[b] - values[a]);
    let worst = values[best[0]];
    for (const k of best.slice(0, 3))
        worst = Math.max(worst, goldenMaximum(tail, positions[Math.max(0, k - 1)], positions[Math.min(GRID, k + 1)]));
    return Math.min(1, worst);
}
function tailProbability({ rows, starts, ways }, inTail, p, q) {
    const candidate = powers(p, rows);
    const champion = powers(q, rows);
    const concordant = powers(1 - p - q, rows);
    let total = 0;
    for (let b = 0; b <= rows; b++) {
        const start = starts[b];
        let row = 0;
        for (let c = 0; b + c <= rows; c++)
            if (inTail[start + c] === 1)
                row += ways[start + c] * champion[c] * concordant[rows - b - c];
        total += row * candidate[b];
    }
    return total;
}
/** chance^0 .. chance^rows; rounding below 0 counts as 0. */
function powers(chance, rows) {
    const result = new Float64Array(rows + 1).fill(1);
    for (let k = 1; k <= rows; k++)
        result[k] = result[k - 1] * Math.max(0, chance);
    return result;
}
function goldenMaximum(f, from, to) {
    const golden = (Math.sqrt(5) - 1) / 2;
    let low = from;
    let high = to;
    let left = high - golden * (high - low);
    let right = low + golden * (high - low);
    let fLeft = f(left);
    let fRight = f(right);
    let best = Math.max(fLeft, fRight);
    for (let i = 0; i < REFINEMENTS; i++) {
        if (fLeft > fRight) {
            high = right;
            right = left;
            fRight = fLeft;
            left = high - golden * (high - low);
            fLeft = f(left);
            best = Math.max(best, fLeft);
        }
        else {
            low = left;
            left = right;
            fLeft = fRight;
            right = low + golden * (high - low);
            fRight = f(right);
            best = Math.max(best, fRight);
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/js/shared/stats/paired/zero-one.js




/**
 * Difference of two accuracies on the same rows. Up to `exactMaxRows` rows by the exact unconditional test
 * (finite-sample), above by Tango's score bounds (asymptotic).
 */
function compareZeroOne({ margin, alpha, exactMaxRows = 100, ...counts }) {
    const { rows, candidateOnly, championOnly } = counts;
    (0,decision/* checkComparison */.Iq)(rows, margin, alpha);
    checkDiscordant(counts);
    if (!(margin < 1))
        throw new RangeError(`margin must be below 1 for a difference of accuracies, got ${margin}`);
    const exact = rows <= exactMaxRows;
    const bounds = exact ? exactBounds(counts, { margin, alpha }) : (0,tango/* tangoBounds */.B3)(counts, alpha);
    const estimate = (candidateOnly - championOnly) / rows;
    const deviation = Math.sqrt(Math.max(0, (candidateOnly + championOnly) / rows - estimate ** 2));
    const method = exact ? 'exact-unconditional' : 'tango-score';
    const guarantee = exact ? 'finite-sample' : 'asymptotic';
    return {
        ...(0,decision/* conclude */.Ep)({ method, guarantee, rows, estimate, ...bounds, margin, alpha }, deviation),
        mcnemarP: mcnemarExact(candidateOnly, championOnly),
    };
}
/** Two-sided exact McNemar p-value: doubled binomial tail of the smaller discordant count. */
function mcnemarExact(candidateOnly, championOnly) {
    const discordant = candidateOnly + championOnly;
    return Math.min(1, 2 * (0,distributions/* binomialCdf */.HU)(Math.min(candidateOnly, championOnly), discordant, 0.5));
}
function checkDiscordant({ rows, candidateOnly, championOnly }) {
    for (const count of [candidateOnly, championOnly])
        if (!(Number.isInteger(count) && count >= 0))
            throw new RangeError(`discordant counts must be whole numbers >= 0, got ${count}`);
    if (candidateOnly + championOnly > rows)
        throw new RangeError(`${candidateOnly} + ${championOnly} discordant rows do not fit in ${rows} rows`);
}

// EXTERNAL MODULE: ./build/js/shared/stats/metrics/delong.js
var delong = __webpack_require__(59831);
;// CONCATENATED MODULE: ./build/js/shared/stats/paired/auc-comparison.js



/** Comparison of two areas under the ROC curve on the same rows by DeLong's covariance (asymptotic). */
function compareAuc(labels, candidateScores, championScores, { margin, alpha }) {
    const rows = labels.length;
    (0,decision/* checkComparison */.Iq)(rows, margin, alpha);
    const { aucs, covariance } = (0,delong/* delong */.C)(labels, [candidateScores, championScores]);
    const estimate = aucs[0] - aucs[1];
    const variance = Math.max(0, covariance[0][0] + covariance[1][1] - 2 * covariance[0][1]);
    const standardError = Math.sqrt(variance);
    const reach = -(0,distributions/* normalQuantile */.Zl)(alpha) * standardError;
    return (0,decision/* conclude */.Ep)({
        method: 'delong',
        guarantee: 'asymptotic',
        rows,
        estimate,
        lower: Math.max(-1, estimate - reach),
        upper: Math.min(1, estimate + reach),
        margin,
        alpha,
    }, standardError * Math.sqrt(rows));
}

// EXTERNAL MODULE: ./build/js/shared/stats/metrics/auc.js
var auc = __webpack_require__(60443);
// EXTERNAL MODULE: ./build/js/shared/stats/random/random.js
var random_random = __webpack_require__(65353);
// EXTERNAL MODULE: ./build/js/shared/stats/special/sum.js
var sum = __webpack_require__(61533);
;// CONCATENATED MODULE: ./build/js/shared/stats/paired/bootstrap.js




// Above this many resampling units the acceleration is estimated from groups of units: a full jackknife would
// cost more than the bootstrap itself, and the acceleration needs no such precision.
const MOST_JACKKNIFE_GROUPS = 500;
/** Comparison of any paired statistic by BCa bootstrap bounds (asymptotic). */
function compareBootstrap(options) {
    const { rows, margin, alpha } = options;
    (0,decision/* checkComparison */.Iq)(rows, margin, alpha);
    const { estimate, lower, upper, standardError } = bcaBootstrap(options);
    return (0,decision/* conclude */.Ep)({ method: 'bootstrap-bca', guarantee: 'asymptotic', rows, estimate, lower, upper, margin, alpha }, standardError * Math.sqrt(rows));
}
/**
 * One-sided bias-corrected and accelerated bootstrap bounds (Efron 1987), each at `alpha`. Seeded: the same
 * options give the same bounds. Asymptotic: trust them with some hundred rows and a smooth statistic.
 */
function bcaBootstrap(options) {
    const { rows, statistic, alpha, resamples = 2000, seed = 1 } = options;
    if (!(resamples >= 1000))
        throw new RangeError(`resamples must be at least 1000, got ${resamples}`);
    const strata = resamplingUnits(options);
    const units = strata.reduce((total, { size }) => total + size, 0);
    if (units < 2)
        throw new RangeError('the bootstrap needs at least two rows or groups');
    const weights = new Float64Array(rows);
    const estimate = statistic(weights.fill(1));
    if (!Number.isFinite(estimate))
        throw new RangeError(`the statistic is ${estimate} on the given rows`);
    const random = (0,random_random/* seededRandom */.I)(seed);
    const draws = [];
    for (let b = 0; b < resamples; b++) {
        weights.fill(0);
        for (const stratum of strata)
            drawUnits(stratum, weights, random);
        const value = statistic(weights);
        if (Number.isFinite(value))
            draws.push(value);
    }
    if (draws.length < resamples / 2)
        throw new RangeError('the statistic is undefined on most resamples');
    draws.sort((a, b) => a - b);
    // Ties with the estimate count half: discrete statistics would look biased otherwise.
    const below = draws.reduce((total, value) => total + (value < estimate ? 1 : value === estimate ? 0.5 : 0), 0);
    const share = Math.min(Math.max(below / draws.length, 0.5 / draws.length), 1 - 0.5 / draws.length);
    const bias = (0,distributions/* normalQuantile */.Zl)(share);
    const acceleration = jackknifeAcceleration(statistic, strata, weights);
    const adjusted = (level) => {
        const z = bias + (0,distributions/* normalQuantile */.Zl)(level);
        const scale = 1 - acceleration * z;
        if (scale <= 0)
            return z < 0 ? 0 : 1; // so skewed that the correction runs off the end
        return (0,distributions/* normalCdf */.vr)(bias + z / scale);
    };
    return {
        estimate,
        lower: Math.min(estimate, quantile(draws, adjusted(alpha), 'down')),
        upper: Math.max(estimate, quantile(draws, adjusted(1 - alpha), 'up')),
        standardError: Math.sqrt((0,sum/* variance */.GV)(draws, 1)),
        undefinedResamples: resamples - draws.length,
    };
}
function drawUnits({ size, rows, starts }, weights, random) {
    for (let k = 0; k < size; k++) {
        const unit = random.integer(size);
        for (let i = starts[unit]; i < starts[unit + 1]; i++)
            weights[rows[i]] += 1;
    }
}
function resamplingUnits({ rows, groups, strata }) {
    for (const [name, given] of [
        ['groups', groups],
        ['strata', strata],
    ])
        if (given && given.length !== rows)
            throw new RangeError(`${name} has ${given.length} entries for ${rows} rows`);
    const units = new Map();
    for (let row = 0; row < rows; row++) {
        const key = groups ? groups[row] : row;
        const stratum = strata ? strata[row] : 0;
        const unit = units.get(key);
        if (!unit)
            units.set(key, { stratum, rows: [row] });
        else if (unit.stratum === stratum)
            unit.rows.push(row);
        else
            throw new RangeError(`group ${key} lies in two strata; a group is drawn as a whole`);
    }
    const byStratum = new Map();
    for (const { stratum, rows: members } of units.values()) {
        const list = byStratum.get(stratum);
        if (list)
            list.push(members);
        else
            byStratum.set(stratum, [members]);
    }
    return [...byStratum.values()].map(members => {
        const starts = new Uint32Array(members.length + 1);
        members.forEach((unit, u) => {
            starts[u + 1] = starts[u] + unit.length;
        });
        return { size: members.length, rows: Uint32Array.from(members.flat()), starts };
    });
}
function jackknifeAcceleration(statistic, strata, weights) {
    const units = strata.flatMap(({ size, rows, starts }) => Array.from({ length: size }, (_, u) => rows.subarray(starts[u], starts[u + 1])));
    const groups = Math.min(units.length, MOST_JACKKNIFE_GROUPS);
    weights.fill(1);
    const values = [];
    for (let g = 0; g < groups; g++) {
        for (let u = g; u < units.length; u += groups)
            for (const row of units[u])
                weights[row] = 0;
        const value = statistic(weights);
        for (let u = g; u < units.length; u += groups)
            for (const row of units[u])
                weights[row] = 1;
        if (Number.isFinite(value))
            values.push(value);
    }
    const centre = (0,sum/* mean */.i2)(values);
    let squares = 0;
    let cubes = 0;
    for (const value of values) {
        squares += (centre - value) ** 2;
        cubes += (centre - value) ** 3;
    }
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
/** Order statistic at `level`, rounded outwards so that few resamples do not narrow the bounds. */
function quantile(sorted, level, direction) {
    const position = level * (sorted.length + 1) - 1;
    const index = direction === 'down' ? Math.floor(position) : Math.ceil(position);
    return sorted[Math.min(Math.max(index, 0), sorted.length - 1)];
}

// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/actions/register-model/src/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    REGISTER_MODEL: {
        kind: 'input',
        meaning: 'The model is not a directory with files.',
        remedy: 'Give the directory that holds the model’s files as `model`.',
    },
    REGISTER_RECORD: {
        kind: 'input',
        meaning: 'The training record or the metrics file cannot be read, or does not hold numbers under `metrics`.',
        remedy: 'Write JSON: metrics as name → finite number. NaN and Infinity are no JSON.',
    },
    REGISTER_OTHER_MODEL: {
        kind: 'input',
        meaning: 'The training record is about another model than the one to register, so its metrics say nothing about it.',
        remedy: 'Give the record that was written with this model as `training-record`, and do not change the model after it.',
    },
    REGISTER_CARD: {
        kind: 'input',
        meaning: 'The text for the model card cannot be read.',
        remedy: 'Give a Markdown file as `card`, in UTF-8.',
    },
    REGISTER_SIGNATURE: {
        kind: 'input',
        meaning: 'The model’s signature (`MLmodel` or `signature.json`) cannot be read.',
        remedy: 'Correct the file, or set `bump` to patch, minor or major so that it is not needed.',
    },
    REGISTER_COLUMNS: {
        kind: 'input',
        meaning: 'A prediction file lacks a column that the policy needs, or the column holds something else.',
        remedy: 'Name the columns under `predictions` in the policy, and write them in both files.',
    },
    REGISTER_ROWS: {
        kind: 'input',
        meaning: 'The rows of a prediction file cannot be used: lines that do not parse, ids that repeat, or empty values.',
        remedy: 'Write one row for each test row, with a unique id, the label and the prediction.',
    },
    REGISTER_TEST_SET: {
        kind: 'input',
        meaning: 'Candidate and champion were not judged on the same rows: ids, labels or the digest of the test data differ.',
        remedy: 'Score the champion on the candidate’s test rows and give the result as `champion-predictions`.',
    },
    REGISTER_PROCEDURE: {
        kind: 'input',
        meaning: 'The procedure that the policy asks for cannot be used with so many rows.',
        remedy: 'Leave `procedure` at `auto`, which takes the score bound for larger samples.',
    },
    REGISTER_NO_ROLLBACK: {
        kind: 'input',
        meaning: 'There is nothing to roll back to: the alias does not exist, or named no other version before.',
        remedy: 'Name a version with `rollback-to`, or register a model that passes.',
    },
    REGISTER_NO_SERVER: {
        kind: 'input',
        meaning: 'The registry is an MLflow server, but its address is not given.',
        remedy: 'Give `registry-url`, or set MLFLOW_TRACKING_URI.',
    },
});

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/compare.js


/** All comparisons of the policy, each followed by its groups in the order of their names. */
function compareAll(comparisons, rows) {
    return comparisons.flatMap((comparison, index) => {
        const whole = compareOne(comparison, index, rows, undefined);
        const { slices } = comparison;
        if (slices === undefined)
            return [whole];
        const groups = rows.groups.get(slices.by);
        const places = new Map();
        for (const [row, group] of groups.entries()) {
            const list = places.get(group);
            if (list === undefined)
                places.set(group, [row]);
            else
                list.push(row);
        }
        const parts = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
        return [
            whole,
            ...parts.map(([group, at]) => compareOne(comparison, index, pick(rows, at), { by: slices.by, group })),
        ];
    });
}
function compareOne(comparison, index, rows, slice) {
    const ofSlice = slice === undefined ? undefined : comparison.slices;
    const margin = ofSlice?.margin ?? comparison.margin;
    const minRows = ofSlice?.['min-rows'] ?? comparison['min-rows'];
    const { result, mcnemarP } = judge(comparison, rows, margin);
    return { comparison, index, slice, rows: rows.rows, minRows, tooFew: rows.rows < minRows, result, mcnemarP };
}
function judge(comparison, rows, margin) {
    const options = { margin, alpha: comparison.level };
    switch (comparison.measure) {
        case 'accuracy':
            return judgeAccuracy(rows.correct, comparison.procedure, options);
        case 'auc':
            return { result: judgeAuc(rows, comparison.procedure, options), mcnemarP: undefined };
        default: {
            const { loss, bound } = lossOf(comparison, rows);
            // d = candidate − champion with larger better, so the champion's loss comes first.
            const differences = rows.rows === 0 ? [] : loss.champion.map((champion, i) => champion - loss.candidate[i]);
            const betting = comparison.procedure === 'auto' ? bound !== undefined : comparison.procedure === 'betting';
            const result = betting
                ? (0,paired_betting/* compareBounded */.v)(differences, { ...options, low: -bound, high: bound })
                : bootstrapOfMean(differences, options);
            return { result, mcnemarP: undefined };
        }
    }
}
function judgeAccuracy(correct, procedure, options) {
    const { candidate, champion } = correct;
    let candidateOnly = 0;
    let championOnly = 0;
    for (const [i, right] of candidate.entries()) {
        if (right > champion[i])
            candidateOnly++;
        else if (right < champion[i])
            championOnly++;
    }
    const counts = { rows: candidate.length, candidateOnly, championOnly };
    const mcnemarP = mcnemarExact(candidateOnly, championOnly);
    if (procedure === 'betting' || procedure === 'bootstrap') {
        const differences = candidate.map((right, i) => right - champion[i]);
        const result = procedure === 'betting'
            ? (0,paired_betting/* compareBounded */.v)(differences, { ...options, low: -1, high: 1 })
            : bootstrapOfMean(differences, options);
        return { result, mcnemarP };
    }
    if (procedure === 'exact' && counts.rows > EXACT_MOST_ROWS) {
        throw errors.REGISTER_PROCEDURE(`procedure: exact takes at most ${EXACT_MOST_ROWS} rows in reasonable time, and ${counts.rows} are compared`);
    }
    const exactMaxRows = procedure === 'tango' ? 0 : procedure === 'exact' ? EXACT_MOST_ROWS : undefined;
    const result = compareZeroOne({ ...counts, ...options, ...(exactMaxRows === undefined ? {} : { exactMaxRows }) });
    return { result, mcnemarP };
}
/** The work grows with the square of the rows. */
const EXACT_MOST_ROWS = 300;
function judgeAuc(rows, procedure, options) {
    const positive = rows.positive;
    const { candidate, champion } = rows.score;
    const positives = positive.reduce((sum, one) => sum + one, 0);
    // Two of each class are the least from which an area's variance can be told.
    if (Math.min(positives, positive.length - positives) < 2)
        return undefined;
    if (procedure !== 'bootstrap')
        return compareAuc(positive, candidate, champion, options);
    const areas = [(0,auc/* aucScorer */.WC)(positive, candidate), (0,auc/* aucScorer */.WC)(positive, champion)];
    return compareBootstrap({
        rows: positive.length,
        statistic: weights => areas[0](weights) - areas[1](weights),
        strata: positive,
        ...options,
    });
}
function bootstrapOfMean(differences, options) {
    const statistic = (weights) => {
        let sum = 0;
        for (let i = 0; i < weights.length; i++)
            sum += weights[i] * differences[i];
        return sum / weights.length;
    };
    return compareBootstrap({ rows: differences.length, statistic, ...options });
}
/** The loss of each row, and the largest that one row can have, where there is one. */
function lossOf(comparison, rows) {
    if (comparison.measure === 'brier' || comparison.measure === 'log-loss') {
        const positive = rows.positive;
        const bound = comparison.measure === 'brier' ? 1 : comparison.cap;
        const one = comparison.measure === 'brier'
            ? (score, i) => (score - positive[i]) ** 2
            : (score, i) => Math.min(bound, -Math.log(positive[i] === 1 ? score : 1 - score));
        return { loss: { candidate: rows.score.candidate.map(one), champion: rows.score.champion.map(one) }, bound };
    }
    const target = rows.target;
    const bound = comparison.bound;
    const squared = comparison.measure === 'squared-error';
    const one = (value, i) => {
        const error = Math.abs(value - target[i]);
        return Math.min(squared ? error ** 2 : error, bound ?? Number.POSITIVE_INFINITY);
    };
    return { loss: { candidate: rows.value.candidate.map(one), champion: rows.value.champion.map(one) }, bound };
}
function pick(rows, at) {
    const take = (values) => Float64Array.from(at, i => values[i]);
    const both = (values) => values && { candidate: take(values.candidate), champion: take(values.champion) };
    return {
        ...rows,
        rows: at.length,
        correct: both(rows.correct),
        positive: rows.positive && take(rows.positive),
        score: both(rows.score),
        target: rows.target && take(rows.target),
        value: both(rows.value),
    };
}

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
;// CONCATENATED MODULE: ./build/js/actions/register-model/src/gates.js



/** One finding for each metric that the policy bounds, in its order. */
function judgeThresholds(policy, metrics, sources) {
    return Object.entries(policy.value.thresholds).map(([metric, { min, max, severity }]) => {
        const expected = [
            ...(min === undefined ? [] : [`at least ${(0,format/* formatNumber */.ZV)(min)}`]),
            ...(max === undefined ? [] : [`at most ${(0,format/* formatNumber */.ZV)(max)}`]),
        ].join(', ');
        const base = {
            code: 'metric-threshold',
            subject: metric,
            expected,
            truth: { kind: 'rule-of-thumb', why: 'a point estimate against a fixed level of the policy' },
            location: { file: policy.file, line: policy.lineOf(['thresholds', metric]) },
        };
        const value = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
        if (value === undefined) {
            const near = (0,nearest/* nearest */.p)(metric, Object.keys(metrics));
            const from = sources.length === 0 ? 'no metrics were given' : `it is not in ${sources.join(' or ')}`;
            return {
                ...base,
                verdict: 'inconclusive',
                message: `${metric} cannot be judged: ${from}.`,
                remedy: near === undefined
                    ? 'Write the metric into the training record or the file given as `metrics`.'
                    : `Write \`${near}\`, which is there, or add the metric to the training record.`,
            };
        }
        const passes = (min === undefined || value >= min) && (max === undefined || value <= max);
        return {
            ...base,
            verdict: passes ? 'pass' : severity,
            observed: value,
            message: `${metric} is ${(0,format/* formatNumber */.ZV)(value)}, ${passes ? 'as asked' : 'and must be'}: ${expected}.`,
            remedy: passes ? undefined : 'Train a better model, or change the threshold and say why in its commit.',
        };
    });
}
/** One finding for each comparison and each of its groups. */
function judgeComparisons(policy, compared) {
    return compared.map(one => comparisonFinding(policy, one));
}
function comparisonFinding(policy, one) {
    const { comparison, result, slice } = one;
    const path = ['comparisons', one.index];
    const base = {
        code: slice === undefined ? 'champion-comparison' : 'champion-comparison-slice',
        subject: subjectOf(one),
        location: {
            file: policy.file,
            line: policy.lineOf([...path, ...(slice === undefined ? [] : ['slices'])]),
        },
    };
    if (one.tooFew || result === undefined) {
        const why = result === undefined
            ? `its ${(0,format/* plural */.LS)(one.rows, 'row')} do not hold both classes often enough`
            : `${(0,format/* plural */.LS)(one.rows, 'paired row')}, the policy asks for ${(0,format/* formatCount */.B4)(one.minRows)}`;
        const onlyReported = slice !== undefined && comparison.slices?.small === 'report';
        return {
            ...base,
            verdict: onlyReported ? 'pass' : softened('inconclusive', comparison),
            truth: truth/* EXACT */.q,
            observed: one.rows,
            expected: one.minRows,
            message: `${capital(base.subject)} is ${onlyReported ? 'not judged' : 'undecided'}: ${why}.`,
            remedy: onlyReported ? undefined : 'Score both models on more test rows, or lower `min-rows`.',
        };
    }
    const verdict = softened(result.decision, comparison);
    return {
        ...base,
        verdict,
        truth: truthOf(result),
        observed: result.estimate,
        expected: -result.margin,
        message: `${capital(sentenceOf(one, result))}.`,
        remedy: remedyOf(result),
    };
}
/** What people call the measures. */
const MEASURES = {
    accuracy: 'accuracy',
    brier: 'Brier score',
    'log-loss': 'log loss',
    'absolute-error': 'absolute error',
    'squared-error': 'squared error',
    auc: 'AUC',
};
/** `accuracy`, `accuracy where channel = pos`. */
function subjectOf({ comparison, slice }) {
    const name = MEASURES[comparison.measure];
    return slice === undefined ? name : `${name} where ${slice.by} = ${slice.group}`;
}
/** `accuracy differs by −1.2 % … +0.9 % (90 % interval, 1,180 paired rows); the policy allows −0.5 %: not excluded, not shown` */
function sentenceOf(one, result) {
    const interval = (0,format/* formatInterval */.vy)(result.lower, result.upper, unitOf(one.comparison));
    const coverage = (0,format/* formatPercent */.l9)(1 - 2 * result.alpha);
    const allows = result.margin === 0
        ? 'the policy asks for a better one'
        : `the policy allows ${formatDifference(-result.margin, one.comparison)}`;
    const meaning = {
        pass: result.superior ? 'shown to be better' : 'shown to be not worse',
        fail: 'shown to be worse',
        inconclusive: 'not excluded, not shown',
    }[result.decision];
    // A loss that differs by +0.01 would leave open which way is better.
    const verb = isLoss(one.comparison) ? 'improves' : 'differs';
    return `${subjectOf(one)} ${verb} by ${interval} (${coverage} interval, ${(0,format/* plural */.LS)(result.rows, 'paired row')}); ${allows}: ${meaning}`;
}
/** Whether smaller is better before the sign is turned. */
function isLoss({ measure }) {
    return measure !== 'accuracy' && measure !== 'auc';
}
/** A difference in the unit of the measure, with its sign; larger is better for every measure. */
function formatDifference(value, comparison) {
    return (0,format/* signed */.x8)(unitOf(comparison).percent ? (0,format/* formatPercent */.l9)(value) : (0,format/* formatNumber */.ZV)(value));
}
/** Shares are shown as percent; losses and areas as they are. */
function unitOf({ measure }) {
    return { percent: measure === 'accuracy', signed: true };
}
function remedyOf({ decision, rowsToDecide }) {
    if (decision === 'pass')
        return undefined;
    if (decision === 'fail')
        return 'Keep the champion. Train a better model, or accept a larger `margin`.';
    return rowsToDecide === null
        ? 'No number of rows would decide at this estimate: it lies on the margin. Accept a larger `margin`, or keep the champion.'
        : `About ${(0,format/* formatCount */.B4)(roughly(rowsToDecide))} paired rows would decide if the estimate stays.`;
}
/** Two digits: the rows to decide rest on an estimate. */
function roughly(count) {
    return Number(count.toPrecision(2));
}
const PROCEDURES = {
    'tango-score': 'Tango score bound',
    'exact-unconditional': 'exact unconditional test',
    betting: 'betting bound',
    'bootstrap-bca': 'paired BCa bootstrap',
    delong: 'paired DeLong bound',
};
function truthOf(result) {
    return {
        kind: 'error-controlled',
        procedure: PROCEDURES[result.method],
        level: result.alpha,
        guarantee: result.guarantee,
        assumptions: 'test rows are independent draws of the traffic that the claim is about, none of them was trained on, and the margin was set before the look',
    };
}
function softened(verdict, { severity }) {
    return severity === 'warn' && verdict !== 'pass' ? 'warn' : verdict;
}
const capital = (text) => `${text[0].toUpperCase()}${text.slice(1)}`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/js/actions/register-model/src/prediction-rows.js




/**
 * Reads prediction files and joins them by id. Without a champion its columns are those of the candidate.
 * Raises REGISTER_COLUMNS, REGISTER_ROWS, REGISTER_TEST_SET and what the engine raises.
 */
async function readPredictionRows(engine, files, policy) {
    const needs = needsOf(policy.comparisons);
    const candidate = await loadSide(engine, 'candidate', files.candidate, policy.predictions, needs);
    const champion = files.champion && (await loadSide(engine, 'champion', files.champion, policy.predictions, needs));
    if (champion)
        await refuseOtherRows(engine, candidate, champion);
    const other = champion ? 'champion' : 'candidate';
    const both = async (column) => ({
        candidate: await numbers(engine, 'candidate', column),
        champion: await numbers(engine, other, column),
    });
    const groups = new Map();
    for (const [i, by] of needs.slices.entries())
        groups.set(by, await texts(engine, `slice${i}`));
    return {
        rows: candidate.rows,
        testSet: await digestOf(engine),
        correct: needs.correct ? await both('correct') : undefined,
        positive: needs.score ? await numbers(engine, 'candidate', 'positive') : undefined,
        score: needs.score ? await both('score') : undefined,
        target: needs.value ? await numbers(engine, 'candidate', 'target') : undefined,
        value: needs.value ? await both('value') : undefined,
        groups,
    };
}
function needsOf(comparisons) {
    const measures = new Set(comparisons.map(({ measure }) => measure));
    const probability = measures.has('brier') || measures.has('log-loss');
    return {
        correct: measures.has('accuracy'),
        score: probability || measures.has('auc'),
        probability,
        value: measures.has('absolute-error') || measures.has('squared-error'),
        slices: [...new Set(comparisons.map(({ slices }) => slices?.by).filter(by => by !== undefined))],
    };
}
/** Makes the temporary table `<side>_rows` with an id and the columns that are needed, and checks every row of it. */
async function loadSide(engine, side, dataset, columns, needs) {
    const table = await engine.load(dataset, side);
    const input = side === 'candidate' ? 'predictions' : 'champion-predictions';
    const malformed = table.malformed[0];
    if (malformed !== undefined) {
        throw errors.REGISTER_ROWS(`${input}: ${(0,format/* plural */.LS)(table.malformedCount, 'line')} of ${dataset.name} cannot be read; first ${malformed.file}:${malformed.line}: ${malformed.reason}`);
    }
    const slices = side === 'candidate' ? needs.slices : [];
    const needed = [
        ...columns.id,
        columns.label,
        ...(needs.correct || needs.value ? [columns.prediction] : []),
        ...(needs.score ? [columns.score] : []),
        ...slices,
    ];
    const has = new Set(table.columns.map(column => column.name));
    const missing = needed.filter(name => !has.has(name));
    if (missing.length > 0) {
        throw errors.REGISTER_COLUMNS(`${input}: ${dataset.name} has no column ${missing.map(name => `\`${name}\``).join(', ')}; it has ${[...has].map(name => `\`${name}\``).join(', ')}`);
    }
    const label = (0,sql/* quoteName */.AB)(columns.label);
    const prediction = (0,sql/* quoteName */.AB)(columns.prediction);
    const fields = [
        `${idOf(columns.id)} AS id`,
        `${canonical(label)} AS label`,
        ...(needs.correct ? [`CAST(${canonical(label)} = ${canonical(prediction)} AS DOUBLE) AS correct`] : []),
        ...(needs.score
            ? [
                `TRY_CAST(${(0,sql/* quoteName */.AB)(columns.score)} AS DOUBLE) AS score`,
                `CAST(${canonical(label)} = ${canonical((0,sql/* quoteText */.ol)(String(columns.positive)))} AS DOUBLE) AS positive`,
            ]
            : []),
        ...(needs.value ? [`TRY_CAST(${prediction} AS DOUBLE) AS value`, `TRY_CAST(${label} AS DOUBLE) AS target`] : []),
        ...slices.map((by, i) => `CAST(${(0,sql/* quoteName */.AB)(by)} AS VARCHAR) AS slice${i}`),
    ];
    await engine.query(`CREATE TABLE ${side}_rows AS SELECT ${fields.join(', ')} FROM ${table.sql}`);
    await checkRows(engine, side, input, dataset, columns, needs);
    return { side, table, rows: table.rows };
}
async function checkRows(engine, side, input, dataset, columns, needs) {
    const unfit = (column) => `count(*) FILTER (NOT isfinite(${column}) OR ${column} IS NULL)`;
    const [counts = {}] = await engine.query(`SELECT count(*) AS total, count(*) - count(id) AS no_id, count(*) - count(label) AS no_label,
      count(DISTINCT id) AS ids${needs.correct ? ', count(*) - count(correct) AS no_prediction' : ''}${needs.score ? `, ${unfit('score')} AS no_score, sum(positive) AS positives` : ''}${needs.probability ? ', count(*) FILTER (score < 0 OR score > 1) AS no_probability' : ''}${needs.value ? `, ${unfit('value')} AS no_value, ${unfit('target')} AS no_target` : ''} FROM ${side}_rows`);
    const count = (name) => Number(counts[name] ?? 0);
    const refuse = (wrong, what) => {
        if (wrong > 0)
            throw errors.REGISTER_ROWS(`${input}: ${(0,format/* plural */.LS)(wrong, 'row')} of ${dataset.name} ${what}`);
    };
    const ids = columns.id.map(name => `\`${name}\``).join(', ');
    if (count('total') === 0)
        throw errors.REGISTER_ROWS(`${input}: ${dataset.name} has no rows`);
    refuse(count('no_id'), `without ${ids}`);
    if (count('ids') < count('total')) {
        const [twice] = await engine.query(`SELECT id FROM ${side}_rows GROUP BY id HAVING count(*) > 1 ORDER BY id LIMIT 1`);
        refuse(count('total') - count('ids'), `with the ${ids} of another row; first ${String(twice?.id)}`);
    }
    refuse(count('no_label'), `without \`${columns.label}\``);
    refuse(count('no_prediction'), `without \`${columns.prediction}\``);
    refuse(count('no_score'), `without a finite number as \`${columns.score}\``);
    refuse(count('no_probability'), `with a \`${columns.score}\` outside 0 … 1, where a probability is needed`);
    refuse(count('no_value'), `without a finite number as \`${columns.prediction}\``);
    refuse(count('no_target'), `without a finite number as \`${columns.label}\``);
    if (needs.score && (count('positives') === 0 || count('positives') === count('total'))) {
        const found = await engine.query(`SELECT DISTINCT label FROM ${side}_rows ORDER BY label LIMIT 5`);
        throw errors.REGISTER_COLUMNS(`${input}: ${count('positives') === 0 ? 'no' : 'every'} \`${columns.label}\` of ${dataset.name} is the positive class ${JSON.stringify(columns.positive)}; found ${found.map(row => String(row.label)).join(', ')}`, { hint: 'Name the positive class as `predictions.positive` in the policy, and use test rows of both classes.' });
    }
}
async function refuseOtherRows(engine, candidate, champion) {
    const names = [candidate.table.dataset.name, champion.table.dataset.name];
    const alone = async (side, other) => {
        const [row] = await engine.query(`SELECT count(*) AS rows, min(id) AS first FROM ${side}_rows ANTI JOIN ${other}_rows USING (id)`);
        return { rows: Number(row?.rows ?? 0), first: String(row?.first) };
    };
    const onlyCandidate = await alone('candidate', 'champion');
    const onlyChampion = await alone('champion', 'candidate');
    if (onlyCandidate.rows + onlyChampion.rows > 0) {
        const only = (name, { rows, first }) => rows === 0 ? [] : [`only in ${name}: ${(0,format/* plural */.LS)(rows, 'row')}, first ${first}`];
        const says = [...only(names[0], onlyCandidate), ...only(names[1], onlyChampion)];
        throw errors.REGISTER_TEST_SET(`the two models were judged on different rows; ${says.join('; ')}`);
    }
    const [labels] = await engine.query(`SELECT count(*) AS rows, min(c.id) AS first FROM candidate_rows c JOIN champion_rows h USING (id) WHERE c.label <> h.label`);
    if (Number(labels?.rows ?? 0) > 0) {
        throw errors.REGISTER_TEST_SET(`${(0,format/* plural */.LS)(Number(labels?.rows), 'row')} with another label in ${names[0]} than in ${names[1]}; first id ${String(labels?.first)}`);
    }
}
/**
 * Labels and predictions as comparable texts: `1`, `1.0` and `true` are one class. Long numbers stay texts, because
 * a double would make neighbours equal.
 */
function canonical(sql) {
    const text = `CAST(${sql} AS VARCHAR)`;
    return `CASE lower(${text}) WHEN 'true' THEN '1.0' WHEN 'false' THEN '0.0' ELSE
    CASE WHEN length(${text}) <= 15 THEN coalesce(CAST(TRY_CAST(${text} AS DOUBLE) AS VARCHAR), ${text}) ELSE ${text} END END`;
}
/** One text for an id; with its lengths where it has several parts, so that no two ids get the same. */
function idOf(columns) {
    const parts = columns.map(name => `CAST(${(0,sql/* quoteName */.AB)(name)} AS VARCHAR)`);
    if (parts.length === 1)
        return parts[0];
    return parts.map(part => `length(${part}) || ':' || ${part}`).join(" || ' ' || ");
}
async function numbers(engine, side, column) {
    return (await engine.floats(`SELECT ${column} FROM ${side}_rows ORDER BY id`)).values;
}
async function texts(engine, column) {
    const found = [];
    for await (const batch of engine.batches(`SELECT ${column} AS t FROM candidate_rows ORDER BY id`)) {
        for (const row of batch)
            found.push(row.t === null ? '(missing)' : String(row.t));
    }
    return found;
}
async function digestOf(engine) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const batch of engine.batches('SELECT id, label FROM candidate_rows ORDER BY id')) {
        for (const row of batch)
            hash.update(`${JSON.stringify([row.id, row.label])}\n`);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/judge.js









/** What kept predictions are called in a version. */
const PREDICTIONS = 'predictions/';
/** Label under which a version remembers the digest of its test data. */
const TEST_DATA_LABEL = 'test-data';
/** All gates of the policy. Of the world it changes one thing: the registry counts what the test rows have judged. */
async function judge_judge(inputs, ctx, plan) {
    const { policy, training, champion } = plan;
    const thresholds = judgeThresholds(policy, training.metrics, training.sources);
    const { rows, engine, problem } = await readRows(inputs, ctx, plan);
    const compared = champion !== undefined && rows !== undefined ? compareAll(policy.value.comparisons, rows) : [];
    const gates = [
        ...thresholds,
        ...judgeComparisons(policy, compared),
        ...(problem === undefined ? [] : [problem]),
        ...firstVersion(plan),
        ...withdrawn(inputs, plan),
    ];
    const verdict = (0,verdict_verdict/* worst */.QZ)(gates.map(gate => gate.verdict));
    const testSet = rows?.testSet;
    const { metrics, parameters } = training;
    const judgement = { name: inputs.name, candidate: plan.model.digest, verdict, metrics, parameters };
    const candidates = testSet === undefined ? undefined : await plan.registry.countJudgement({ ...judgement, testSet });
    const findings = [...gates, ...wornOut(plan, candidates)];
    return { verdict: (0,verdict_verdict/* worst */.QZ)(findings.map(f => f.verdict)), findings, compared, testSet, candidates, engine };
}
async function readRows(inputs, ctx, plan) {
    const { policy, champion, predictions } = plan;
    const nothing = { rows: undefined, engine: undefined };
    if (policy.value.comparisons.length === 0)
        return { ...nothing, problem: undefined };
    if (predictions === undefined) {
        const problem = champion && cannotCompare(plan, 'no predictions of this model were given', 'Give `predictions`.');
        return { ...nothing, problem };
    }
    const other = champion && (plan.championPredictions ?? (await keptPredictions(ctx, plan)));
    if (champion !== undefined && other === undefined) {
        const problem = cannotCompare(plan, `no predictions of champion ${champion.version} were given, and none are kept with it`, 'Score the champion on the same rows and give the result as `champion-predictions`.');
        return { ...nothing, problem };
    }
    const engine = await (0,duckdb_engine/* openEngine */.F)(ctx, { enginePath: inputs['engine-path'], engineUrl: inputs['engine-url'] });
    try {
        const rows = await readPredictionRows(engine, { candidate: predictions, champion: other }, policy.value);
        return { rows, engine: engine.version, problem: undefined };
    }
    finally {
        await engine.close();
    }
}
/** The predictions that were kept with the champion. Refuses those that were made on other test data. */
async function keptPredictions(ctx, plan) {
    const champion = plan.champion;
    const kept = champion.attachments.filter(file => file.name.startsWith(PREDICTIONS));
    if (kept.length === 0)
        return undefined;
    const before = champion.labels[TEST_DATA_LABEL];
    const now = plan.testData && Object.entries(plan.testData.digest).map(([kind, hex]) => `${kind}:${hex}`)[0];
    if (before !== undefined && now !== undefined && before !== now) {
        throw errors.REGISTER_TEST_SET(`champion ${champion.version} was judged on test data ${before.slice(0, 23)}…, this model on ${now.slice(0, 23)}…`);
    }
    const folder = (0,external_node_path_.join)(ctx.temp, 'champion');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const files = [];
    for (const { name } of kept) {
        const file = (0,external_node_path_.join)(folder, name.slice(PREDICTIONS.length));
        await plan.registry.fetchAttachment(champion, name, file);
        files.push(file);
    }
    return (0,resolve/* resolveDataset */.$X)(files, {
        workspace: ctx.workspace,
        name: `the predictions kept with ${champion.name} ${champion.version}`,
        signal: ctx.signal,
    });
}
function cannotCompare({ policy, champion }, why, remedy) {
    return {
        code: 'champion-comparison',
        verdict: 'inconclusive',
        subject: `champion ${champion.version}`,
        message: `The model cannot be compared with champion ${champion.version}: ${why}.`,
        truth: truth/* EXACT */.q,
        remedy,
        location: { file: policy.file, line: policy.lineOf(['comparisons']) },
    };
}
function firstVersion({ champion, policy, known, alias }) {
    if (champion !== undefined || policy.value.comparisons.length === 0)
        return [];
    const first = alias.version === undefined || alias.version.digest === known?.digest;
    const base = { code: 'first-version', subject: 'champion', truth: truth/* EXACT */.q };
    const message = first ? 'There is no champion to compare with' : 'The alias to compare with names no version';
    const location = { file: policy.file, line: policy.lineOf(['comparisons']) };
    const thresholds = Object.keys(policy.value.thresholds).length;
    if (thresholds > 0 || policy.value['first-version'] === 'accept') {
        const decides = thresholds > 0 ? `decided by ${(0,format/* plural */.LS)(thresholds, 'threshold')} alone` : 'the policy accepts that';
        return [{ ...base, verdict: 'pass', message: `${message}: ${decides}.`, location }];
    }
    return [
        {
            ...base,
            verdict: 'inconclusive',
            message: `${message}, and the policy has no thresholds: nothing was judged.`,
            remedy: 'Add `thresholds` to the policy, or `first-version: accept`.',
            location,
        },
    ];
}
/** A version that was rolled back is not promoted again by the mere repetition of its pipeline. */
function withdrawn({ force, alias: name }, { alias, known }) {
    if (known === undefined || alias.version?.version === known.version)
        return [];
    const last = alias.moves.findLast(move => move.to === known.version || move.from === known.version);
    if (last?.kind !== 'rollback' || last.from !== known.version)
        return [];
    const why = last.reason === null ? '' : `: ${last.reason}`;
    return [
        {
            code: 'rolled-back',
            verdict: force ? 'warn' : 'fail',
            subject: `${known.name} ${known.version}`,
            message: `This model is ${known.version}, which was rolled back from ${name} on ${last.time.slice(0, 10)} by ${last.by}${why}.`,
            truth: truth/* EXACT */.q,
            remedy: force ? undefined : 'Register a new model, or set `force` to promote this one again.',
        },
    ];
}
function wornOut({ policy }, candidates) {
    const limit = policy.value['test-set']['warn-after'];
    if (candidates === undefined || candidates <= limit)
        return [];
    return [
        {
            code: 'test-set-reuse',
            verdict: 'warn',
            subject: 'test set',
            message: `This test set has judged ${(0,format/* plural */.LS)(candidates, 'candidate')}; the policy warns above ${limit}. The best of many looks better than it is, and the stated error rates hold for one look.`,
            truth: { kind: 'rule-of-thumb', why: 'a count of looks at one test set' },
            observed: candidates,
            expected: limit,
            remedy: 'Collect fresh test rows; keep old ones as a regression check.',
            location: { file: policy.file, line: policy.lineOf(['test-set']) },
        },
    ];
}

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/js/shared/registry/errors.js

const errors_errors = (0,action_error/* defineErrors */.V)({
    REGISTRY_NAME: {
        kind: 'input',
        meaning: 'The name of a model, a version or an alias cannot be used in this registry.',
        remedy: 'Model names are letters, digits, `.`, `_` and `-` (first a letter or digit, at most 128). Alias names are letters, digits, `_` and `-`; `latest` and `v` with a number are reserved.',
    },
    REGISTRY_FILE_NAME: {
        kind: 'input',
        meaning: 'The registry cannot store a file of this name.',
        remedy: 'Rename the file: letters, digits, `.`, `_` and `-` work everywhere.',
    },
    REGISTRY_VERSION_TAKEN: {
        kind: 'input',
        meaning: 'The version exists already and holds another model. Versions never change.',
        remedy: 'Give the next version, or leave `version` out to get it.',
    },
    REGISTRY_ALIAS_MOVED: {
        kind: 'infrastructure',
        meaning: 'Another job moved the alias between the look that the decision rests on and the move.',
        remedy: 'Run the step again: the model is then compared with the new champion. A concurrency group avoids the race.',
    },
    REGISTRY_DAMAGED: {
        kind: 'infrastructure',
        meaning: 'What a registry holds is not what it says it holds: a digest differs, or its own records do not parse.',
        remedy: 'Restore the registry from a backup, or remove the damaged version and register it again.',
    },
    REGISTRY_CONTENT_CHANGED: {
        kind: 'infrastructure',
        meaning: 'A file of the model changed between the computation of its digest and its storage.',
        remedy: 'Let whatever writes the model finish, then run the step again.',
    },
    REGISTRY_LOCKED: {
        kind: 'infrastructure',
        meaning: 'Another writer held the lock of the registry directory for longer than any writer needs.',
        remedy: 'See which process holds it (the message names it). Remove the file `lock` if that process is gone.',
    },
    REGISTRY_UNWRITABLE: {
        kind: 'infrastructure',
        meaning: 'The registry directory cannot be written, e.g. no permission or no space.',
        remedy: 'Check permissions and free space of the directory given as `registry-path`.',
    },
    REGISTRY_LAYOUT: {
        kind: 'input',
        meaning: 'The directory is not a model registry, or one of a newer layout than this version knows.',
        remedy: 'Give an empty or a new directory as `registry-path`, or use a newer release of this step.',
    },
    REGISTRY_UNAUTHORISED: {
        kind: 'input',
        meaning: 'The registry server refused the credentials, or they do not allow what the step needs.',
        remedy: 'Check `registry-token`, or `registry-username` and `registry-password`; the account needs EDIT rights.',
    },
    REGISTRY_REFUSED: {
        kind: 'infrastructure',
        meaning: 'The registry server refused a request that should have been accepted.',
        remedy: 'The message holds the server’s own words. Check its version and its log.',
    },
    REGISTRY_TOO_OLD: {
        kind: 'input',
        meaning: 'The registry server is too old for aliases.',
        remedy: 'Use MLflow 2.3 or newer.',
    },
    REGISTRY_ARTIFACTS: {
        kind: 'input',
        meaning: 'The MLflow server does not pass artifacts through itself, so they cannot be uploaded over its API.',
        remedy: 'Start the server with `--serve-artifacts` and `--artifacts-destination`, or give an experiment whose artifact location begins with `mlflow-artifacts:`.',
    },
});

// EXTERNAL MODULE: ./build/js/shared/registry/name-patterns.js
var name_patterns = __webpack_require__(1825);
;// CONCATENATED MODULE: ./build/js/shared/registry/names.js



// Windows opens a device for these, with any extension.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Raises REGISTRY_NAME. The same rules for every registry, so that a model can move between them. */
function checkModelName(name) {
    if (!new RegExp(name_patterns/* MODEL_NAME */.U).test(name) || DEVICE.test(name) || name.endsWith('.')) {
        throw errors_errors.REGISTRY_NAME(`the model name ${JSON.stringify(name)} cannot be used`);
    }
}
/** Raises REGISTRY_NAME. */
function checkAliasName(alias) {
    if (!new RegExp(name_patterns/* ALIAS_NAME */.J).test(alias)) {
        throw errors_errors.REGISTRY_NAME(`the alias ${JSON.stringify(alias)} cannot be used`);
    }
    if (/^latest$/i.test(alias) || /^v\d+$/i.test(alias)) {
        throw errors_errors.REGISTRY_NAME(`the alias ${JSON.stringify(alias)} is reserved by registries for versions`);
    }
}
/** Raises REGISTRY_NAME. Versions are written without `v` and without build metadata, which does not order. */
function checkVersion(version) {
    if ((0,semver.valid)(version) !== version) {
        throw errors_errors.REGISTRY_NAME(`the version ${JSON.stringify(version)} is no semantic version such as 1.4.0`, {
            hint: 'Write major.minor.patch without `v`, optionally with a prerelease such as 2.0.0-rc.1.',
        });
    }
}

// EXTERNAL MODULE: ./build/js/shared/errors/file-faults.js
var file_faults = __webpack_require__(85900);
;// CONCATENATED MODULE: ./build/js/shared/registry/directory/files.js





const CHUNK = 1 << 20;
/** Whether something lies at the path. */
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** Names in a directory, sorted; empty when it does not exist. */
async function namesIn(path) {
    const names = await (0,promises_.readdir)(path).catch(error => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    return names.sort();
}
/** Raises REGISTRY_UNWRITABLE. */
async function makeDirectory(path) {
    await writing(path, () => (0,promises_.mkdir)(path, { recursive: true }));
}
/**
 * A file that is there whole or not at all, even after a power failure: written beside, flushed, renamed.
 * An existing file is replaced.
 */
async function publishFile(path, text) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    await writeFlushed(temporary, text);
    await moveInto(temporary, path);
}
/** Writes a file and flushes it to the disk. */
async function writeFlushed(path, text) {
    await writing(path, async () => {
        const file = await (0,promises_.open)(path, 'wx');
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
}
/** Renames and flushes the directory that now holds the entry. */
async function moveInto(from, to) {
    await writing(to, () => (0,promises_.rename)(from, to));
    await flushDirectory((0,external_node_path_.dirname)(to));
}
/** Copies a file while digesting it. Raises REGISTRY_CONTENT_CHANGED when it is not the file that was digested before. */
async function copyChecked(from, to, expected, signal) {
    await makeDirectory((0,external_node_path_.dirname)(to));
    const source = await (0,promises_.open)(from, 'r');
    try {
        await writing(to, async () => {
            const target = await (0,promises_.open)(to, 'wx');
            try {
                const hash = (0,external_node_crypto_.createHash)('sha256');
                const buffer = Buffer.allocUnsafe(CHUNK);
                for (;;) {
                    signal?.throwIfAborted();
                    const { bytesRead } = await source.read(buffer, 0, CHUNK, null);
                    if (bytesRead === 0)
                        break;
                    hash.update(buffer.subarray(0, bytesRead));
                    await target.writeFile(buffer.subarray(0, bytesRead));
                }
                await target.sync();
                const found = hash.digest('hex');
                if (found !== expected.sha256) {
                    throw errors_errors.REGISTRY_CONTENT_CHANGED(`${expected.name} has sha256 ${found} while it is copied, ${expected.sha256} before`);
                }
            }
            finally {
                await target.close();
            }
        });
    }
    finally {
        await source.close();
    }
}
/** Parses a record of the registry. Undefined when there is none. Raises REGISTRY_DAMAGED. */
async function readRecord(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(error => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw errors_errors.REGISTRY_DAMAGED(`${path} is no JSON`, { cause });
    }
}
async function remove(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
async function flushDirectory(path) {
    // Windows opens no directories, and some network file systems do not flush them.
    const directory = await (0,promises_.open)(path, 'r').catch(() => undefined);
    await directory?.sync().catch(() => undefined);
    await directory?.close();
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        const fault = (0,file_faults/* fileFault */.b)(cause);
        if (fault === undefined)
            throw cause;
        throw errors_errors.REGISTRY_UNWRITABLE(`${path} cannot be written: ${fault}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/registry/directory/layout.js




/** Where things lie. The layout is documented in docs/registry-directory.md; other programs may read it. */
class Layout {
    root;
    constructor(root) {
        this.root = root;
    }
    marker = () => (0,external_node_path_.join)(this.root, 'registry.json');
    lock = () => (0,external_node_path_.join)(this.root, 'lock');
    staging = (id) => (0,external_node_path_.join)(this.root, 'staging', ...(id === undefined ? [] : [id]));
    object = (digest) => (0,external_node_path_.join)(this.root, 'objects', digest);
    models = () => (0,external_node_path_.join)(this.root, 'models');
    versions = (name) => (0,external_node_path_.join)(this.root, 'models', name, 'versions');
    version = (name, version) => (0,external_node_path_.join)(this.root, 'models', name, 'versions', version);
    record = (name, version) => (0,external_node_path_.join)(this.version(name, version), 'version.json');
    moves = (name) => (0,external_node_path_.join)(this.root, 'models', name, 'moves');
    judged = (name, testSet) => (0,external_node_path_.join)(this.root, 'models', name, 'judged', testSet);
}
const OWN = /^(registry\.json|lock(\..*)?|staging|objects|models|\.[0-9a-f]+\.tmp)$/;
const MARKER = { layout: 'mlops-actions model registry', version: 1 };
/** Refuses directories that hold something else. A directory that does not exist is an empty registry. */
async function checkMarker(layout) {
    const text = await (0,promises_.readFile)(layout.marker(), 'utf8').catch(error => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return;
    let found = {};
    try {
        found = JSON.parse(text);
    }
    catch { }
    if (found.layout !== MARKER.layout) {
        throw errors_errors.REGISTRY_LAYOUT(`${layout.marker()} does not describe a model registry`);
    }
    if (found.version !== MARKER.version) {
        throw errors_errors.REGISTRY_LAYOUT(`${layout.root} has registry layout ${found.version}, this release knows layout ${MARKER.version}`);
    }
}
/** Makes a directory a registry. Raises REGISTRY_LAYOUT for one that holds other things. */
async function writeMarker(layout) {
    if (await exists(layout.marker()))
        return checkMarker(layout);
    await makeDirectory(layout.root);
    const foreign = (await namesIn(layout.root)).find(name => !OWN.test(name));
    if (foreign !== undefined) {
        throw errors_errors.REGISTRY_LAYOUT(`${layout.root} is no model registry and is not empty: it holds ${foreign}`);
    }
    await publishFile(layout.marker(), `${JSON.stringify(MARKER, null, 2)}\n`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/shared/registry/directory/lock.js




const POLL_MS = 20;
/**
 * Does some short work as the only writer. The lock is a file that appears with its whole content at once (a hard
 * link), so there is no moment at which its owner is unknown. A lock is stale when its owner ran on this host and is
 * gone, or when it is older than `staleMs`. Raises REGISTRY_LOCKED, CANCELLED.
 */
async function withLock(path, options, work) {
    const mine = { nonce: (0,external_node_crypto_.randomBytes)(8).toString('hex'), pid: process.pid, host: (0,external_node_os_.hostname)() };
    await acquire(path, mine, options);
    try {
        return await work();
    }
    finally {
        await release(path, mine);
    }
}
async function acquire(path, mine, options) {
    const { clock, signal, staleMs = 60_000, waitMs = 120_000 } = options;
    const until = clock.now() + waitMs;
    for (;;) {
        signal.throwIfAborted();
        const ticket = `${path}.${mine.nonce}`;
        await create(ticket, JSON.stringify(mine));
        try {
            if (await place(ticket, path, JSON.stringify(mine)))
                return;
            // Both times come from the file system that holds the files, so the clocks of two machines do not matter.
            const now = (await (0,promises_.stat)(ticket)).mtimeMs;
            const held = await look(path);
            const stale = held !== undefined && (isGone(held.holder) || now - held.since > staleMs);
            if (stale && (await unlinkAs(mine, path, held.holder?.nonce ?? 'unknown', now, staleMs)))
                continue;
            if (clock.now() > until) {
                const { pid, host } = held?.holder ?? {};
                throw errors_errors.REGISTRY_LOCKED(`${path} is held by process ${pid ?? 'unknown'} on ${host ?? 'an unknown host'}, waited ${waitMs / 1000} s`);
            }
        }
        finally {
            await (0,promises_.rm)(ticket, { force: true });
        }
        await clock.sleep(POLL_MS, signal);
    }
}
async function release(path, mine) {
    const held = await look(path);
    // Whoever took the lock away as stale owns it now; ours is gone.
    if (held?.holder?.nonce === mine.nonce)
        await unlinkAs(mine, path, mine.nonce, 0, Number.POSITIVE_INFINITY);
}
/**
 * Removes the lock of one holder. Two that try the same must not remove a third one's lock in between, so the right
 * to remove it is claimed first: a file named for the holder, which only one can make. Should the claimer die, the
 * right to go on is claimed in the same way, by a file named for that claim.
 * @returns false when somebody else is at it
 */
async function unlinkAs(mine, path, nonce, now, staleMs) {
    const claims = [];
    for (let claim = `${path}.${nonce}.gone`;;) {
        claims.push(claim);
        const ticket = `${path}.${mine.nonce}.claim`;
        await create(ticket, JSON.stringify(mine));
        const won = await place(ticket, claim, JSON.stringify(mine)).finally(() => (0,promises_.rm)(ticket, { force: true }));
        if (won)
            break;
        const other = await look(claim);
        if (other === undefined || !(isGone(other.holder) || now - other.since > staleMs))
            return false;
        claim = `${claim}.${other.holder?.nonce ?? 'unknown'}`;
    }
    const held = await look(path);
    if (held !== undefined && (held.holder?.nonce ?? 'unknown') === nonce)
        await (0,promises_.rm)(path, { force: true });
    for (const claim of claims.reverse())
        await (0,promises_.rm)(claim, { force: true });
    return true;
}
async function create(path, text) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
async function place(ticket, path, text) {
    try {
        await (0,promises_.link)(ticket, path);
        return true;
    }
    catch (error) {
        const code = error.code ?? '';
        if (code === 'EEXIST')
            return false;
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK', 'UNKNOWN'].includes(code))
            throw error;
    }
    // A file system without hard links: exclusive creation, whose content follows a moment later.
    try {
        await create(path, text);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function look(path) {
    try {
        const since = (await (0,promises_.stat)(path)).mtimeMs;
        const text = await (0,promises_.readFile)(path, 'utf8');
        let holder;
        try {
            holder = JSON.parse(text);
        }
        catch { }
        return { holder, since };
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Whether a process that ran here has ended. Of other hosts nothing is known. */
function isGone(owner) {
    if (owner === undefined || owner.host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(owner.pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/js/shared/registry/directory/moves.js





/**
 * The moves of one model, oldest first. What an alias names is its last move: one truth, not a pointer and a log that
 * could disagree. Raises REGISTRY_DAMAGED when one was changed, removed or added in between.
 */
async function readMoves(directory) {
    const moves = [];
    let last = null;
    for (const name of (await namesIn(directory)).filter(found => /^\d{8}\.json$/.test(found))) {
        const path = (0,external_node_path_.join)(directory, name);
        const text = await (0,promises_.readFile)(path, 'utf8');
        let record;
        try {
            record = JSON.parse(text);
        }
        catch (cause) {
            throw errors_errors.REGISTRY_DAMAGED(`${path} is no JSON`, { cause });
        }
        if (record.sequence !== moves.length + 1 || name !== nameOf(record.sequence) || record.previous !== last) {
            throw errors_errors.REGISTRY_DAMAGED(`${path} does not follow from the move before it: the history was edited`);
        }
        const { previous: _, ...move } = record;
        moves.push(move);
        last = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    }
    return { moves, last };
}
/** Adds a move. To be called under the lock. */
async function addMove(directory, move) {
    const { moves, last } = await readMoves(directory);
    const added = { sequence: moves.length + 1, ...move };
    await makeDirectory(directory);
    const record = { ...added, previous: last };
    await publishFile((0,external_node_path_.join)(directory, nameOf(added.sequence)), `${JSON.stringify(record, null, 2)}\n`);
    return added;
}
const nameOf = (sequence) => `${String(sequence).padStart(8, '0')}.json`;

;// CONCATENATED MODULE: ./build/js/shared/registry/directory/staging.js






/** Work in progress of a host that cannot be asked is somebody's until it is this old. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/** A private directory of one writer. Its name says whose it is, so that it never has an unknown owner. */
async function openStaging(layout) {
    const host = (0,external_node_os_.hostname)().replace(/[^A-Za-z0-9.-]/g, '-');
    const path = layout.staging(`${process.pid}~${(0,external_node_crypto_.randomBytes)(6).toString('hex')}~${host}`);
    await makeDirectory(path);
    return path;
}
/**
 * Removes what writers that are gone left behind, and the model files that such a writer had put in place without
 * reaching its version. To be called under the lock.
 */
async function sweep(layout, now) {
    for (const id of await namesIn(layout.staging())) {
        const path = layout.staging(id);
        const [pid, , host] = id.split('~');
        const since = (await (0,promises_.stat)(path).catch(() => undefined))?.mtimeMs ?? now;
        const mine = (0,external_node_os_.hostname)().replace(/[^A-Za-z0-9.-]/g, '-') === host;
        if (!(mine && isGone({ pid: Number(pid), host: (0,external_node_os_.hostname)() })) && now - since < ABANDONED_MS)
            continue;
        const intent = await readRecord((0,external_node_path_.join)(path, 'version', 'version.json')).catch(() => undefined);
        if (intent !== undefined && (await exists(layout.object(intent.digest)))) {
            if (!(await isUsed(layout, intent.digest)))
                await remove(layout.object(intent.digest));
        }
        await remove(path);
    }
    for (const name of await namesIn(layout.root)) {
        // Tickets and claims of writers that died while they took the lock.
        if (!/^lock\./.test(name))
            continue;
        const since = (await (0,promises_.stat)((0,external_node_path_.join)(layout.root, name)).catch(() => undefined))?.mtimeMs ?? now;
        if (now - since > ABANDONED_MS)
            await remove((0,external_node_path_.join)(layout.root, name));
    }
}
async function isUsed(layout, digest) {
    for (const name of await namesIn(layout.models())) {
        for (const version of await namesIn(layout.versions(name))) {
            const record = await readRecord(layout.record(name, version));
            if (record?.digest === digest)
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/shared/registry/directory/directory-registry.js











/**
 * A registry in a directory: on a disk, a share, or a repository's own storage. No server; several writers at once.
 * A version becomes visible by one rename, after everything in it was written, digested and flushed.
 */
class DirectoryRegistry {
    ctx;
    location;
    kind = 'directory';
    #layout;
    /**
     * @param root absolute path; made when the first model is registered
     * @param location what people call it, e.g. relative to the workspace; addresses of versions begin with it
     */
    constructor(root, ctx, location = root) {
        this.ctx = ctx;
        this.location = location;
        this.#layout = new Layout(root);
    }
    async versions(name) {
        checkModelName(name);
        await checkMarker(this.#layout);
        const found = [];
        for (const version of await namesIn(this.#layout.versions(name)))
            found.push(await this.#read(name, version));
        return found.sort((a, b) => (0,semver.compare)(a.version, b.version));
    }
    async version(name, version) {
        checkModelName(name);
        checkVersion(version);
        return (await exists(this.#layout.version(name, version))) ? this.#read(name, version) : undefined;
    }
    async findByDigest(name, digest) {
        return (await this.versions(name)).find(version => version.digest === digest);
    }
    async register(draft) {
        checkVersion(draft.version);
        for (;;) {
            const found = await this.findByDigest(draft.name, draft.digest);
            if (found !== undefined)
                return { version: found, created: false };
            const done = await this.#store(draft);
            if (done !== undefined)
                return done;
        }
    }
    async alias(name, alias) {
        checkModelName(name);
        checkAliasName(alias);
        await checkMarker(this.#layout);
        const moves = (await readMoves(this.#layout.moves(name))).moves.filter(move => move.alias === alias);
        const now = moves.at(-1);
        return { moves, version: now === undefined ? undefined : await this.#read(name, now.to) };
    }
    async moveAlias({ name, alias, from, to, kind, by, run, reason }) {
        checkAliasName(alias);
        return this.#locked(async () => {
            const state = await this.alias(name, alias);
            const current = state.version?.version;
            if (current !== from) {
                throw errors_errors.REGISTRY_ALIAS_MOVED(`${alias} of ${name} names ${current ?? 'nothing'} by now; the decision was made against ${from ?? 'nothing'}`);
            }
            // Reading it also proves that the target is complete: an alias never names what is not there.
            const target = await this.#read(name, to.version);
            const time = new Date(this.ctx.clock.now()).toISOString();
            return addMove(this.#layout.moves(name), {
                alias,
                from: from ?? null,
                to: target.version,
                kind,
                time,
                by,
                run: run ?? null,
                reason: reason ?? null,
            });
        });
    }
    async countJudgement({ name, testSet, candidate, ...more }) {
        checkModelName(name);
        const directory = this.#layout.judged(name, testSet);
        await this.#locked(async () => {
            const path = (0,external_node_path_.join)(directory, `${candidate}.json`);
            if (await exists(path))
                return;
            await makeDirectory(directory);
            const time = new Date(this.ctx.clock.now()).toISOString();
            await publishFile(path, `${JSON.stringify({ candidate, ...more, time })}\n`);
        });
        return (await namesIn(directory)).filter(file => /^[^.].*\.json$/.test(file)).length;
    }
    async fetchAttachment(version, name, target) {
        const expected = version.attachments.find(file => file.name === name);
        if (expected === undefined)
            throw errors_errors.REGISTRY_DAMAGED(`${version.name} ${version.version} has no ${name}`);
        const path = (0,external_node_path_.join)(this.#layout.version(version.name, version.version), ...name.split('/'));
        const { sha256 } = await (0,digest/* digestFile */.TM)(path);
        if (sha256 !== expected.sha256) {
            throw errors_errors.REGISTRY_DAMAGED(`${path} has sha256 ${sha256}, recorded is ${expected.sha256}`);
        }
        await remove(target);
        await copyChecked(path, target, expected, this.ctx.signal);
    }
    /** Undefined: model files that were there have gone meanwhile; the caller begins again. */
    async #store(draft) {
        await this.#locked(() => sweep(this.#layout, this.ctx.clock.now()));
        const staging = await openStaging(this.#layout);
        const withdraw = this.ctx.onAbort('remove the unfinished version', () => remove(staging));
        try {
            await this.#stageVersion(draft, (0,external_node_path_.join)(staging, 'version'));
            const copied = !(await this.#holds(draft));
            if (copied)
                await this.#stageModel(draft, (0,external_node_path_.join)(staging, 'object'));
            this.ctx.log.debug(`${draft.name} ${draft.version} is staged in ${staging}`);
            return await this.#locked(() => this.#commit(draft, staging, copied));
        }
        finally {
            await remove(staging);
            withdraw();
        }
    }
    async #commit(draft, staging, copied) {
        const same = await this.findByDigest(draft.name, draft.digest);
        if (same !== undefined)
            return { version: same, created: false };
        if (await exists(this.#layout.version(draft.name, draft.version))) {
            throw errors_errors.REGISTRY_VERSION_TAKEN(`${draft.name} ${draft.version} exists and holds another model`);
        }
        const object = this.#layout.object(draft.digest);
        if (!copied && !(await exists(object)))
            return undefined;
        if (copied) {
            await makeDirectory((0,external_node_path_.join)(object, '..'));
            // Files that lie there although they were not found intact: a damaged copy, which makes way for the good one.
            if (await exists(object))
                await (0,promises_.rename)(object, (0,external_node_path_.join)(staging, 'damaged'));
            await moveInto((0,external_node_path_.join)(staging, 'object'), object);
        }
        await makeDirectory(this.#layout.versions(draft.name));
        await moveInto((0,external_node_path_.join)(staging, 'version'), this.#layout.version(draft.name, draft.version));
        return { version: await this.#read(draft.name, draft.version), created: true };
    }
    async #stageVersion(draft, target) {
        await makeDirectory(target);
        for (const attachment of draft.attachments)
            await writeAttachment(attachment, target);
        const { files: attachments } = await (0,digest/* digestTree */.hW)(target);
        const { model, attachments: _, ...facts } = draft;
        const created = new Date(this.ctx.clock.now()).toISOString();
        const stored = { ...facts, created, attachments, files: model.files };
        await writeFlushed((0,external_node_path_.join)(target, 'version.json'), `${JSON.stringify(stored, null, 2)}\n`);
    }
    async #stageModel(draft, target) {
        await makeDirectory(target);
        for (const file of draft.model.files) {
            const parts = file.name.split('/');
            await copyChecked((0,external_node_path_.join)(draft.model.directory, ...parts), (0,external_node_path_.join)(target, ...parts), file, this.ctx.signal);
        }
    }
    /** Whether the model's files are in the registry already, intact. */
    async #holds(draft) {
        const object = this.#layout.object(draft.digest);
        if (!(await exists(object)))
            return false;
        return (await (0,digest/* digestTree */.hW)(object, { signal: this.ctx.signal })).dirHash === draft.digest;
    }
    async #read(name, version) {
        const path = this.#layout.record(name, version);
        const stored = await readRecord(path);
        if (stored === undefined)
            throw errors_errors.REGISTRY_DAMAGED(`${path} is missing`);
        if (stored.name !== name || stored.version !== version) {
            throw errors_errors.REGISTRY_DAMAGED(`${path} speaks of ${stored.name} ${stored.version}`);
        }
        const { files: _, ...facts } = stored;
        return { ...facts, nativeVersion: version, uri: `${this.location}/objects/${stored.digest}` };
    }
    async #locked(work) {
        await writeMarker(this.#layout);
        return withLock(this.#layout.lock(), this.ctx, work);
    }
}
async function writeAttachment({ name, content }, directory) {
    const target = (0,external_node_path_.join)(directory, ...name.split('/'));
    if (typeof content === 'string') {
        await makeDirectory((0,external_node_path_.join)(target, '..'));
        await writeFlushed(target, content);
        return;
    }
    const { sha256 } = await (0,digest/* digestFile */.TM)(content.file);
    await copyChecked(content.file, target, { name, sha256 });
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/client.js


const REFUSALS = [400, 401, 403, 404, 409, 412, 413, 501];
/** MLflow's REST API: addresses, credentials, and refusals that can be told apart. */
class MlflowClient {
    ctx;
    url;
    #authorization;
    #tls;
    #warned = false;
    constructor(url, credentials, ctx) {
        this.ctx = ctx;
        // The address as people copy it from the browser: with a fragment, a slash, or the path of the API.
        this.url = url
            .replace(/[#?].*$/, '')
            .replace(/\/+$/, '')
            .replace(/\/api\/2\.0(\/mlflow)?$/, '');
        this.#authorization = authorizationOf(credentials);
    }
    /** A call that must succeed. Raises REGISTRY_REFUSED, REGISTRY_UNAUTHORISED and what HTTP raises. */
    async call(method, path, options = {}) {
        const answer = await this.ask(method, path, options);
        if (answer.ok)
            return answer.value;
        throw refused(`${method} ${path}`, answer.refusal);
    }
    /** A call whose refusal is an answer. Raises REGISTRY_UNAUTHORISED and what HTTP raises. */
    async ask(method, path, options = {}) {
        const response = await this.request({
            method,
            url: `${this.url}/api/2.0/mlflow/${path}`,
            query: options.query,
            json: options.json,
            safeToRepeat: options.repeatable ?? method !== 'POST',
        });
        if (response.status < 300)
            return { ok: true, value: response.json() };
        return { ok: false, refusal: refusalOf(response) };
    }
    /** The server's version, e.g. `3.17.2`; undefined where the server does not say. */
    async version() {
        const response = await this.request({ url: `${this.url}/version` });
        const text = response.status === 200 ? response.text().trim() : '';
        return /^\d+\.\d+/.test(text) ? text : undefined;
    }
    /** Any request below the server's address, with credentials. Raises REGISTRY_UNAUTHORISED. */
    async request(request) {
        this.#warnOfPlainHttp();
        this.#tls ??= this.#readTls();
        const response = await this.ctx.http.request({
            ...request,
            headers: {
                ...request.headers,
                ...(this.#authorization === undefined ? {} : { authorization: this.#authorization }),
            },
            accept: [...REFUSALS, ...(request.accept ?? [])],
            tls: await this.#tls,
        });
        if (response.status === 401 || response.status === 403) {
            const { message } = refusalOf(response);
            const given = this.#authorization === undefined ? 'no credentials were given' : 'credentials were given';
            throw errors_errors.REGISTRY_UNAUTHORISED(`${request.method ?? 'GET'} ${response.url.replace(/\?.*$/, '')}: ${response.status} (${given}): ${message}`, 
            // An MLflow behind a proxy refuses names that it was not started for, which is no matter of credentials.
            /host header|origin/i.test(message)
                ? { hint: 'Start the server with `--allowed-hosts` and `--cors-allowed-origins` for this address.' }
                : {});
        }
        return response;
    }
    #warnOfPlainHttp() {
        if (this.#warned || this.#authorization === undefined || !this.url.startsWith('http:'))
            return;
        this.#warned = true;
        if (!/^http:\/\/(localhost|127\.|\[::1\])/.test(this.url)) {
            this.ctx.log.warn(`Credentials for ${this.url} travel unencrypted: use https.`);
        }
    }
    /** The variables by which MLflow's own clients are told about certificates. */
    async #readTls() {
        const { env } = this.ctx;
        const ca = env.MLFLOW_TRACKING_SERVER_CERT_PATH;
        const own = env.MLFLOW_TRACKING_CLIENT_CERT_PATH;
        if (env.MLFLOW_TRACKING_INSECURE_TLS === 'true')
            return { insecure: true };
        if (!ca && !own)
            return undefined;
        const pair = own ? await (0,promises_.readFile)(own, 'utf8') : undefined;
        return {
            ...(ca ? { ca: await (0,promises_.readFile)(ca, 'utf8') } : {}),
            ...(pair === undefined ? {} : { cert: pair, key: pair }),
        };
    }
}
function refused(what, { status, code, message }) {
    return errors_errors.REGISTRY_REFUSED(`${what}: ${status} ${code}: ${message}`);
}
function refusalOf(response) {
    const text = response.text();
    try {
        const { error_code: code = 'UNKNOWN', message = text } = JSON.parse(text);
        // Some servers append a database's own words and a stack.
        return { status: response.status, code, message: String(message).split('\n')[0].slice(0, 500) };
    }
    catch {
        const plain = text
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim();
        return { status: response.status, code: 'UNKNOWN', message: plain.slice(0, 300) || 'no message' };
    }
}
function authorizationOf(credentials) {
    if (credentials === undefined)
        return undefined;
    if ('token' in credentials)
        return `Bearer ${credentials.token}`;
    return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/wire.js
/** `name = 'it''s'`: MLflow's filters double a quote. */
function quoteFilter(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function tagsOf(tags) {
    return new Map((tags ?? []).map(({ key, value }) => [key, value ?? '']));
}
function toTags(entries) {
    return Object.entries(entries)
        .filter((entry) => entry[1] !== undefined)
        .map(([key, value]) => ({ key, value }));
}
/** Keys of metrics and parameters may hold letters, digits and `_-. :/` only. */
function keyOf(name) {
    return name.replace(/[^\w\-. :/]/g, '_').slice(0, 250);
}
function inBatches(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/move-tags.js


const PREFIX = 'mlops.move.';
/** A key that sorts behind those that are there, and that two writers do not share. */
function moveKey(alias, stored) {
    const last = Number(stored
        .at(-1)
        ?.key.slice(PREFIX.length + alias.length + 1)
        .split('.')[0] ?? 0);
    return `${PREFIX}${alias}.${String(last + 1).padStart(8, '0')}.${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
function moveValue(move) {
    const { alias, from, to, kind, time, by, run, reason, done } = move;
    const short = (text) => (text === null ? null : text.slice(0, 300));
    return JSON.stringify({ alias, from, to, kind, time, by: short(by), run, reason: short(reason), done });
}
/** The moves of one alias, oldest first, as they stand in the tags. */
function storedMoves(model, alias) {
    return [...tagsOf(model.tags)]
        .filter(([key]) => key.startsWith(`${PREFIX}${alias}.`))
        .flatMap(([key, value]) => {
        try {
            const move = JSON.parse(value);
            return move.alias === alias ? [{ ...move, key }] : [];
        }
        catch {
            return [];
        }
    })
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
/**
 * The history that agrees with what the alias names now: a move that was announced and never made is left out; one
 * that somebody made without this project is added.
 */
function historyOf(stored, current) {
    const made = stored.filter((move, i) => move.done || (i === stored.length - 1 && move.to === current));
    const history = made.map(({ alias, from, to, kind, time, by, run, reason }, i) => {
        return { sequence: i + 1, alias, from, to, kind, time, by, run, reason };
    });
    const last = history.at(-1);
    if (last !== undefined && current !== undefined && last.to !== current) {
        history.push(outside(last.alias, last.to, current, last.time, history.length + 1));
    }
    return history;
}
/** When it happened is not known; it was after the move before. */
function outside(alias, from, to, time, sequence) {
    return { sequence, alias, from, to, kind: 'outside', time, by: 'somebody else', run: null, reason: null };
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/version-tags.js

const VERSION_TAGS = { version: 'mlops.version', digest: 'mlops.digest' };
const FILE = 'mlops.file.';
const LABEL = 'mlops.label.';
/** What a version that other software registered is called here: it has no semantic version of its own. */
const foreignVersion = (native) => `0.0.0-mlflow.${native}`;
const nativeOfForeign = (version) => /^0\.0\.0-mlflow\.(\d+)$/.exec(version)?.[1];
/** Everything about the version, given along when it is made: so there is no moment at which it is half described. */
function tagsFor(draft, attachments) {
    return toTags({
        [VERSION_TAGS.version]: draft.version,
        [VERSION_TAGS.digest]: draft.digest,
        ...Object.fromEntries(attachments.map(file => [`${FILE}${file.name}`, `sha256:${file.sha256} ${file.bytes}`])),
        ...Object.fromEntries(Object.entries(draft.labels).map(([name, value]) => [`${LABEL}${name}`, value.slice(0, 500)])),
    });
}
function isOurs(version) {
    const tags = tagsOf(version.tags);
    return tags.has(VERSION_TAGS.version) && tags.has(VERSION_TAGS.digest);
}
function summaryOf(version) {
    const tags = tagsOf(version.tags);
    const attachments = [];
    const labels = {};
    for (const [key, value] of tags) {
        const file = key.startsWith(FILE) ? /^sha256:([0-9a-f]{64}) (\d+)$/.exec(value) : null;
        if (file)
            attachments.push({ name: key.slice(FILE.length), sha256: file[1], bytes: Number(file[2]) });
        if (key.startsWith(LABEL))
            labels[key.slice(LABEL.length)] = value;
    }
    return {
        name: version.name,
        version: tags.get(VERSION_TAGS.version) ?? foreignVersion(version.version),
        digest: tags.get(VERSION_TAGS.digest) ?? '',
        nativeVersion: String(version.version),
        uri: `models:/${version.name}/${version.version}`,
        created: new Date(Number(version.creation_timestamp ?? 0)).toISOString(),
        labels,
        attachments: attachments.sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/aliases.js




/** Aliases of registered models, with the history that MLflow itself does not keep. */
class Aliases {
    client;
    versions;
    clock;
    constructor(client, versions, clock) {
        this.client = client;
        this.versions = versions;
        this.clock = clock;
    }
    async now(name, alias) {
        const answer = await this.client.ask('GET', 'registered-models/get', {
            query: { name },
        });
        if (!answer.ok) {
            if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST')
                return { model: undefined, current: undefined };
            throw refused('GET registered-models/get', answer.refusal);
        }
        const model = answer.value.registered_model;
        const named = model.aliases?.find(found => found.alias === alias)?.version;
        return { model, current: named === undefined ? undefined : await this.versions.get(name, String(named)) };
    }
    /** Raises REGISTRY_ALIAS_MOVED when the alias names something else than `from`, before or right after. */
    async move({ name, alias, from, to, kind, by, run, reason }) {
        const { model, current } = await this.now(name, alias);
        const now = current && summaryOf(current).version;
        if (model === undefined || now !== from) {
            throw errors_errors.REGISTRY_ALIAS_MOVED(`${alias} of ${name} names ${now ?? 'nothing'} by now; the decision was made against ${from ?? 'nothing'}`);
        }
        const key = moveKey(alias, await this.#repair(model, alias, now));
        const time = new Date(this.clock.now()).toISOString();
        const move = { alias, from: from ?? null, to: to.version, kind, time, by, run: run ?? null, reason: reason ?? null };
        await this.#setTag(name, key, moveValue({ ...move, done: false }));
        const json = { name, alias, version: to.nativeVersion };
        await this.client.call('POST', 'registered-models/alias', { json, repeatable: true });
        // The server has no compare-and-set: read back, so that a lost race is at least seen.
        const after = (await this.now(name, alias)).current;
        if (after?.version !== to.nativeVersion) {
            const names = after === undefined ? 'nothing' : summaryOf(after).version;
            throw errors_errors.REGISTRY_ALIAS_MOVED(`${alias} of ${name} was set to ${to.version} and names ${names} right after`);
        }
        await this.#setTag(name, key, moveValue({ ...move, done: true }));
    }
    /**
     * Finishes or removes what a crash left announced, and writes down a move that was made without this project.
     * @returns the moves as they stand in the tags then
     */
    async #repair(model, alias, current) {
        const stored = storedMoves(model, alias);
        const kept = [];
        for (const [i, { key, ...move }] of stored.entries()) {
            const happened = move.done || (i === stored.length - 1 && move.to === current);
            if (happened)
                kept.push({ ...move, key, done: true });
            if (happened && !move.done)
                await this.#setTag(model.name, key, moveValue({ ...move, done: true }));
            if (!happened) {
                const json = { name: model.name, key };
                await this.client.call('DELETE', 'registered-models/delete-tag', { json, query: json });
            }
        }
        const last = kept.at(-1);
        if (last !== undefined && current !== undefined && last.to !== current) {
            const time = new Date(this.clock.now()).toISOString();
            const move = { ...historyOf(kept, current).at(-1), time, done: true };
            const key = moveKey(alias, kept);
            await this.#setTag(model.name, key, moveValue(move));
            kept.push({ ...move, key });
        }
        return kept;
    }
    async #setTag(name, key, value) {
        await this.client.call('POST', 'registered-models/set-tag', { json: { name, key, value }, repeatable: true });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/artifacts.js






/** The slowest connection that an upload is expected to have, in bytes a second. */
const SLOWEST = 512 * 1024;
/** The files of one run, through the server's own proxy. */
class RunArtifacts {
    client;
    temp;
    #base;
    /** Raises REGISTRY_ARTIFACTS when the server keeps artifacts where only its clients reach them. */
    constructor(client, run, temp) {
        this.client = client;
        this.temp = temp;
        const match = /^mlflow-artifacts:(?:\/\/[^/]*)?\/+(.*)$/.exec(run.info.artifact_uri);
        if (match === null) {
            const scheme = /^[a-z0-9+.-]+:/i.exec(run.info.artifact_uri)?.[0] ?? 'a path';
            throw errors_errors.REGISTRY_ARTIFACTS(`${client.url} keeps the artifacts of experiment ${run.info.experiment_id} at ${scheme} outside of its proxy`);
        }
        this.#base = `${client.url}/api/2.0/mlflow-artifacts/artifacts/${encode(match[1].replace(/\/+$/, ''))}`;
    }
    /** Uploads a file and checks by reading it back that the server holds it. Raises REGISTRY_DAMAGED. */
    async put(name, source, expected) {
        const response = await this.client.request({
            method: 'PUT',
            url: `${this.#base}/${encode(name)}`,
            headers: { 'content-type': 'application/octet-stream' },
            ...(typeof source === 'string' ? { bodyFile: { path: source } } : { body: source }),
            timeoutMs: timeFor(expected.bytes),
        });
        if (response.status >= 300)
            throw notTaken(name, expected.bytes, response);
        const found = await this.digest(name, expected.bytes);
        if (found !== expected.sha256) {
            throw errors_errors.REGISTRY_DAMAGED(`${name} has sha256 ${found ?? 'of nothing'} on the server after the upload, ${expected.sha256} here`, { hint: 'Run the step again; if it stays so, look at the server’s artifact store and the proxies before it.' });
        }
    }
    /** SHA-256 of what the server holds, undefined when it holds nothing of that name. */
    async digest(name, bytes) {
        const file = (0,external_node_path_.join)(this.temp, `mlflow-check-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            return (await this.get(name, file, bytes)) ? (await (0,digest/* digestFile */.TM)(file)).sha256 : undefined;
        }
        finally {
            await (0,promises_.rm)(file, { force: true });
        }
    }
    /** Copies an artifact into a file. @returns false when the server has none of that name */
    async get(name, target, bytes) {
        const response = await this.client.request({
            url: `${this.#base}/${encode(name)}`,
            toFile: target,
            timeoutMs: timeFor(bytes),
            // What comes back may be longer than what was sent only when something is wrong.
            maxBytes: bytes + 1024 * 1024,
        });
        return response.status < 300;
    }
    /** Removes a file or a folder; nothing there is fine. */
    async remove(name) {
        await this.client.request({ method: 'DELETE', url: `${this.#base}/${encode(name)}`, accept: [500] });
    }
}
function notTaken(name, bytes, response) {
    const what = `${name} (${bytes} bytes)`;
    if (response.status === 413) {
        return errors_errors.REGISTRY_REFUSED(`${what} is too large for a proxy before the server (413)`, {
            hint: 'Raise the limit of the proxy’s request body for the path of MLflow’s artifacts.',
        });
    }
    const refusal = refusalOf(response);
    // MLflow takes `#` in a path for the beginning of a fragment, however it is encoded.
    if (/invalid path/i.test(refusal.message))
        return errors_errors.REGISTRY_FILE_NAME(`MLflow stores no file of the name ${name}`);
    return refused(`PUT ${what}`, refusal);
}
const encode = (path) => path.split('/').map(encodeURIComponent).join('/');
const timeFor = (bytes) => 60_000 + Math.ceil((bytes / SLOWEST) * 1000);

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/runs.js



const RUN_TAGS = { name: 'mlops.model-name', digest: 'mlops.model-digest', writer: 'mlops.writer' };
/** A run's record of a look at one test set. The key stays below MLflow's limits. */
const judgedTag = (testSet) => `mlops.judged.${testSet.slice(0, 16)}`;
/** Runs of one experiment: one for each model that was judged, found again by the model's digest. */
class Runs {
    client;
    experiment;
    ctx;
    constructor(client, experiment, ctx) {
        this.client = client;
        this.experiment = experiment;
        this.ctx = ctx;
    }
    /** Id of the experiment; undefined when there is none of that name. */
    async #find() {
        const answer = await this.client.ask('GET', 'experiments/get-by-name', { query: { experiment_name: this.experiment } });
        if (!answer.ok) {
            if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST')
                return undefined;
            throw refused('GET experiments/get-by-name', answer.refusal);
        }
        if (answer.value.experiment.lifecycle_stage === 'deleted') {
            throw errors_errors.REGISTRY_REFUSED(`the experiment ${this.experiment} was deleted, and its name is still taken`, {
                hint: 'Restore it, delete it for good (`mlflow gc`), or give another `experiment`.',
            });
        }
        return answer.value.experiment.experiment_id;
    }
    async #ensureExperiment() {
        const found = await this.#find();
        if (found !== undefined)
            return found;
        const answer = await this.client.ask('POST', 'experiments/create', {
            json: { name: this.experiment },
            repeatable: true,
        });
        if (answer.ok)
            return answer.value.experiment_id;
        // Another job made it in between.
        const made = answer.refusal.code === 'RESOURCE_ALREADY_EXISTS' ? await this.#find() : undefined;
        if (made === undefined)
            throw refused('POST experiments/create', answer.refusal);
        return made;
    }
    /** All runs that a filter finds, oldest first. */
    async search(filter) {
        const experiment = await this.#find();
        if (experiment === undefined)
            return [];
        const runs = [];
        for (let page = ''; page !== undefined;) {
            const found = await this.client.call('POST', 'runs/search', {
                json: {
                    experiment_ids: [experiment],
                    filter,
                    run_view_type: 'ACTIVE_ONLY',
                    max_results: 1000,
                    order_by: ['attributes.start_time ASC'],
                    ...(page === '' ? {} : { page_token: page }),
                },
                repeatable: true,
            });
            runs.push(...(found.runs ?? []));
            page = found.next_page_token || undefined;
        }
        return runs;
    }
    /** The run of a model: found by digest, or made. `resumed` says that something of it may be there already. */
    async ensure({ name, digest, metrics, parameters }) {
        const filter = `tags.\`${RUN_TAGS.digest}\` = ${quoteFilter(digest)} AND tags.\`${RUN_TAGS.name}\` = ${quoteFilter(name)}`;
        const [found] = await this.search(filter);
        const run = found ?? (await this.#create(name, digest));
        await this.#log(run, metrics, parameters);
        return { run, resumed: found !== undefined };
    }
    async get(id) {
        const answer = await this.client.ask('GET', 'runs/get', { query: { run_id: id } });
        if (answer.ok)
            return answer.value.run;
        if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST')
            return undefined;
        throw refused('GET runs/get', answer.refusal);
    }
    async setTag(run, key, value) {
        await this.client.call('POST', 'runs/set-tag', { json: { run_id: run.info.run_id, key, value }, repeatable: true });
    }
    async setStatus(run, status) {
        await this.client.call('POST', 'runs/update', {
            json: {
                run_id: run.info.run_id,
                status,
                ...(status === 'RUNNING' ? {} : { end_time: this.ctx.clock.now() }),
            },
            repeatable: true,
        });
    }
    async #create(name, digest) {
        const { host } = this.ctx;
        const { run } = await this.client.call('POST', 'runs/create', {
            json: {
                experiment_id: await this.#ensureExperiment(),
                start_time: this.ctx.clock.now(),
                run_name: `${name} ${digest.slice(0, 12)}`,
                tags: toTags({
                    [RUN_TAGS.name]: name,
                    [RUN_TAGS.digest]: digest,
                    'mlflow.source.name': host.runUrl ?? 'mlops register-model',
                    'mlflow.source.type': 'JOB',
                    'mlflow.source.git.commit': host.commit,
                    'mlflow.user': host.actor,
                }),
            },
        });
        return run;
    }
    /** Metrics are a history in MLflow and parameters are for ever: only what is not there yet is written. */
    async #log(run, metrics, parameters) {
        const known = new Map((run.data?.metrics ?? []).map(({ key, value }) => [key, value]));
        const set = new Map((run.data?.params ?? []).map(({ key, value }) => [key, value]));
        const timestamp = this.ctx.clock.now();
        const newMetrics = Object.entries(metrics)
            .filter(([name, value]) => Number.isFinite(value) && known.get(keyOf(name)) !== value)
            .map(([name, value]) => ({ key: keyOf(name), value, timestamp, step: 0 }));
        const newParams = Object.entries(parameters)
            .map(([name, value]) => ({ key: keyOf(name), value: value.slice(0, 6000) }))
            .filter(({ key, value }) => {
            const before = set.get(key);
            if (before !== undefined && before !== value) {
                this.ctx.log.warn(`Parameter ${key} of run ${run.info.run_id} stays ${before}: MLflow does not change it.`);
            }
            return before === undefined;
        });
        const send = (json) => this.client.call('POST', 'runs/log-batch', { json: { run_id: run.info.run_id, ...json } });
        for (const part of inBatches(newMetrics, 500))
            await send({ metrics: part });
        for (const part of inBatches(newParams, 100))
            await send({ params: part });
    }
}
function runMetrics(run) {
    return Object.fromEntries((run?.data?.metrics ?? []).map(({ key, value }) => [key, Number(value)]));
}
function runParameters(run) {
    return Object.fromEntries((run?.data?.params ?? []).map(({ key, value }) => [key, value]));
}
function runTag(run, key) {
    return tagsOf(run.data?.tags).get(key);
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/upload.js


/** Where things lie among a run's artifacts. */
const MODEL = 'model';
const ATTACHMENTS = 'attachments';
/**
 * Attachments lie by digest: two jobs that register the same model at once share a run, and must not overwrite each
 * other's card.
 */
const attachmentPlace = ({ name, sha256 }) => `${ATTACHMENTS}/${sha256.slice(0, 12)}/${name}`;
/**
 * Uploads the model and its attachments, each file checked on the server by its digest.
 * @param resumed look first what an earlier try left there
 * @returns the attachments with their digests
 */
async function upload(draft, artifacts, resumed, { log, signal }) {
    const attachments = await Promise.all(draft.attachments.map(digestAttachment));
    const files = [
        ...draft.model.files.map(file => ({
            ...file,
            place: `${MODEL}/${file.name}`,
            source: (0,external_node_path_.join)(draft.model.directory, ...file.name.split('/')),
        })),
        ...attachments.map(({ file, source }) => ({ ...file, place: attachmentPlace(file), source })),
    ];
    const total = files.reduce((sum, file) => sum + file.bytes, 0);
    const progress = log.progress('Uploading the model', { total, unit: 'bytes' });
    let done = 0;
    for (const file of files) {
        signal.throwIfAborted();
        const there = resumed && (await artifacts.digest(file.place, file.bytes)) === file.sha256;
        if (!there)
            await artifacts.put(file.place, file.source, file);
        done += file.bytes;
        progress.update(done, file.name);
    }
    progress.end();
    return attachments.map(({ file }) => file);
}
async function digestAttachment({ name, content, }) {
    if (typeof content !== 'string')
        return { file: { name, ...(await (0,digest/* digestFile */.TM)(content.file)) }, source: content.file };
    const source = Buffer.from(content);
    return { file: { name, sha256: (0,digest/* digestText */.M6)(source), bytes: source.length }, source };
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/versions.js




/** Model versions as the server has them. */
class Versions {
    client;
    runs;
    constructor(client, runs) {
        this.client = client;
        this.runs = runs;
    }
    /** Versions of a model, oldest first, optionally those with a tag. */
    async search(name, tag, value) {
        const withTag = tag === undefined ? '' : ` AND tags.\`${tag}\` = ${quoteFilter(value ?? '')}`;
        const filter = `name = ${quoteFilter(name)}${withTag}`;
        const versions = [];
        for (let page = ''; page !== undefined;) {
            const found = await this.client.call('GET', 'model-versions/search', { query: { filter, max_results: '200', ...(page === '' ? {} : { page_token: page }) } });
            versions.push(...(found.model_versions ?? []));
            page = found.next_page_token || undefined;
        }
        return versions.sort((a, b) => Number(a.version) - Number(b.version));
    }
    /** By the server's own number. */
    async get(name, version) {
        const answer = await this.client.ask('GET', 'model-versions/get', {
            query: { name, version },
        });
        if (answer.ok)
            return answer.value.model_version;
        if (answer.refusal.code === 'RESOURCE_DOES_NOT_EXIST')
            return undefined;
        throw refused('GET model-versions/get', answer.refusal);
    }
    /** With metrics and parameters, which stand in its run. */
    async complete(name, version) {
        const run = version.run_id ? await this.runs(name).get(version.run_id) : undefined;
        return { ...summaryOf(version), metrics: runMetrics(run), parameters: runParameters(run) };
    }
    async remove({ name, version }) {
        // Some servers read the body of a DELETE, others its query.
        await this.client.call('DELETE', 'model-versions/delete', { json: { name, version }, query: { name, version } });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/registry/mlflow/mlflow-registry.js














const OLDEST = '2.3.0';
const READY_POLL_MS = 500;
const READY_POLLS = 240;
/**
 * An MLflow server over its REST API. Files go up first, through the server, each read back and compared; the version
 * is made last, with all its tags in one request. So whatever ends the process, there is no half version: at most a
 * run that is not finished, which the next try finds by the model's digest and completes.
 */
class MlflowRegistry {
    options;
    ctx;
    kind = 'mlflow';
    location;
    #client;
    #versions;
    #aliases;
    #checked;
    constructor(url, options, ctx) {
        this.options = options;
        this.ctx = ctx;
        this.#client = new MlflowClient(url, options.credentials, ctx);
        this.#versions = new Versions(this.#client, name => this.#runs(name));
        this.#aliases = new Aliases(this.#client, this.#versions, ctx.clock);
        this.location = this.#client.url.replace(/\/\/[^/@]*@/, '//');
    }
    async versions(name) {
        await this.#ready(name);
        const found = (await this.#versions.search(name)).filter(isOurs).map(summaryOf);
        return found.sort((a, b) => (0,semver.compare)(a.version, b.version));
    }
    async version(name, version) {
        checkVersion(version);
        await this.#ready(name);
        const native = nativeOfForeign(version);
        const found = native === undefined
            ? (await this.#versions.search(name, VERSION_TAGS.version, version)).find(isOurs)
            : await this.#versions.get(name, native);
        return found && this.#versions.complete(name, found);
    }
    async findByDigest(name, digest) {
        await this.#ready(name);
        const [found] = (await this.#versions.search(name, VERSION_TAGS.digest, digest)).filter(isOurs);
        return found && this.#versions.complete(name, found);
    }
    async register(draft) {
        checkVersion(draft.version);
        const found = await this.findByDigest(draft.name, draft.digest);
        if (found !== undefined)
            return { version: found, created: false };
        await this.#refuseTaken(draft);
        await this.#ensureModel(draft.name);
        const runs = this.#runs(draft.name);
        const { run, resumed } = await runs.ensure(draft);
        const artifacts = new RunArtifacts(this.#client, run, this.ctx.temp);
        const withdraw = await this.#undoUpload(runs, run, artifacts, resumed);
        const attachments = await upload(draft, artifacts, resumed, this.ctx);
        this.ctx.signal.throwIfAborted();
        // From here on nothing is taken back: whether or not the server still makes the version, its files are whole.
        withdraw();
        const made = await this.#create(draft, run, attachments);
        const registration = await this.#settle(draft, made);
        await runs.setStatus(run, 'FINISHED');
        return registration;
    }
    async alias(name, alias) {
        checkAliasName(alias);
        await this.#ready(name);
        const { model, current } = await this.#aliases.now(name, alias);
        if (model === undefined)
            return { version: undefined, moves: [] };
        const version = current && (await this.#versions.complete(name, current));
        return { version, moves: historyOf(storedMoves(model, alias), version?.version) };
    }
    async moveAlias(request) {
        checkAliasName(request.alias);
        await this.#ready(request.name);
        await this.#aliases.move(request);
        return (await this.alias(request.name, request.alias)).moves.at(-1);
    }
    async countJudgement(judgement) {
        const { name, testSet, candidate, verdict, metrics, parameters } = judgement;
        await this.#ready(name);
        const runs = this.#runs(name);
        const { run, resumed } = await runs.ensure({ name, digest: candidate, metrics, parameters });
        const tag = judgedTag(testSet);
        await runs.setTag(run, tag, verdict);
        if (!resumed)
            await runs.setStatus(run, 'FINISHED');
        const looks = await runs.search(`tags.\`${tag}\` LIKE '%' AND tags.\`${RUN_TAGS.name}\` = ${quoteFilter(name)}`);
        return new Set(looks.map(look => runTag(look, RUN_TAGS.digest))).size;
    }
    async fetchAttachment(version, name, target) {
        const expected = version.attachments.find(file => file.name === name);
        const wire = expected && (await this.#versions.get(version.name, version.nativeVersion));
        const run = wire?.run_id === undefined ? undefined : await this.#runs(version.name).get(wire.run_id);
        if (expected === undefined || run === undefined) {
            throw errors_errors.REGISTRY_DAMAGED(`${version.name} ${version.version} has no ${name}, or its run was deleted`);
        }
        const artifacts = new RunArtifacts(this.#client, run, this.ctx.temp);
        const got = await artifacts.get(attachmentPlace(expected), target, expected.bytes);
        const sha256 = got ? (await (0,digest/* digestFile */.TM)(target)).sha256 : 'of nothing';
        if (sha256 !== expected.sha256) {
            throw errors_errors.REGISTRY_DAMAGED(`${name} of ${version.uri} has sha256 ${sha256}, recorded is ${expected.sha256}`);
        }
    }
    #runs(name) {
        return new Runs(this.#client, this.options.experiment ?? name, this.ctx);
    }
    /** Checks the name, and asks the server once who it is. Raises REGISTRY_NAME, REGISTRY_TOO_OLD. */
    async #ready(name) {
        checkModelName(name);
        this.#checked ??= (async () => {
            const text = await this.#client.version();
            this.ctx.log.debug(`MLflow ${text ?? 'of unknown version'} at ${this.location}`);
            const version = text === undefined ? null : (0,semver.coerce)(text);
            if (version !== null && (0,semver.lt)(version, OLDEST)) {
                throw errors_errors.REGISTRY_TOO_OLD(`${this.location} is MLflow ${text}, aliases came with ${OLDEST}`);
            }
        })();
        await this.#checked;
    }
    async #ensureModel(name) {
        const answer = await this.#client.ask('POST', 'registered-models/create', { json: { name }, repeatable: true });
        if (!answer.ok && answer.refusal.code !== 'RESOURCE_ALREADY_EXISTS') {
            throw refused('POST registered-models/create', answer.refusal);
        }
    }
    /**
     * A cancelled job takes its upload back, unless another job may be at the same run: one that was there before and
     * had not finished (or died), or one that came since and wrote its own mark.
     */
    async #undoUpload(runs, run, artifacts, resumed) {
        const alone = !resumed || run.info.status !== 'RUNNING';
        const mark = (0,external_node_crypto_.randomUUID)();
        await runs.setStatus(run, 'RUNNING');
        await runs.setTag(run, RUN_TAGS.writer, mark);
        return this.ctx.onAbort(`remove the unfinished upload to run ${run.info.run_id}`, async () => {
            const now = await runs.get(run.info.run_id);
            if (!alone || now === undefined || runTag(now, RUN_TAGS.writer) !== mark)
                return;
            await artifacts.remove(MODEL);
            await artifacts.remove(ATTACHMENTS);
            await runs.setStatus(run, 'KILLED');
        });
    }
    async #refuseTaken(draft) {
        const [taken] = (await this.#versions.search(draft.name, VERSION_TAGS.version, draft.version)).filter(isOurs);
        if (taken !== undefined)
            throw takenBy(draft, taken);
    }
    async #create(draft, run, attachments) {
        const { model_version: made } = await this.#client.call('POST', 'model-versions/create', {
            json: {
                name: draft.name,
                source: `${run.info.artifact_uri.replace(/\/+$/, '')}/${MODEL}`,
                run_id: run.info.run_id,
                tags: tagsFor(draft, attachments),
            },
        });
        return made;
    }
    /** Waits until the version is ready, and gives way to one that another job made at the same time. */
    async #settle(draft, made) {
        let now = made;
        for (let polls = 0; now.status === 'PENDING_REGISTRATION' && polls < READY_POLLS; polls++) {
            await this.ctx.clock.sleep(READY_POLL_MS, this.ctx.signal);
            now = (await this.#versions.get(draft.name, made.version)) ?? made;
        }
        if (now.status !== undefined && now.status !== 'READY') {
            await this.#versions.remove(made);
            throw errors_errors.REGISTRY_REFUSED(`MLflow left version ${made.version} of ${draft.name} at ${now.status}: ${now.status_message ?? 'no reason given'}`);
        }
        const earlier = (found) => found.filter(isOurs).find(other => Number(other.version) < Number(made.version));
        const twin = earlier(await this.#versions.search(draft.name, VERSION_TAGS.digest, draft.digest));
        if (twin !== undefined) {
            await this.#versions.remove(made);
            return { version: await this.#versions.complete(draft.name, twin), created: false };
        }
        const rival = earlier(await this.#versions.search(draft.name, VERSION_TAGS.version, draft.version));
        if (rival !== undefined) {
            await this.#versions.remove(made);
            throw takenBy(draft, rival);
        }
        return { version: await this.#versions.complete(draft.name, now), created: true };
    }
}
function takenBy(draft, other) {
    return errors_errors.REGISTRY_VERSION_TAKEN(`${draft.name} ${draft.version} exists as version ${other.version} and holds another model`);
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/open-registry.js



/** The registry that the inputs name. Nothing is contacted or made yet. Raises REGISTER_NO_SERVER. */
function openRegistry(inputs, ctx) {
    if (inputs.registry === 'directory') {
        const path = inputs['registry-path'];
        return new DirectoryRegistry((0,external_node_path_.resolve)(ctx.workspace, path), ctx, path.replaceAll('\\', '/').replace(/\/+$/, ''));
    }
    const url = inputs['registry-url'] ?? ctx.env.MLFLOW_TRACKING_URI;
    if (url === undefined || !/^https?:\/\//.test(url)) {
        throw errors.REGISTER_NO_SERVER(url === undefined
            ? 'registry is mlflow, but neither registry-url nor MLFLOW_TRACKING_URI is set'
            : `MLFLOW_TRACKING_URI is ${url}, expected an address that begins with http:// or https://`);
    }
    return new MlflowRegistry(url, { credentials: credentialsOf(inputs, ctx), experiment: inputs.experiment }, ctx);
}
function credentialsOf(inputs, { env }) {
    const token = inputs['registry-token'];
    const username = inputs['registry-username'];
    const password = inputs['registry-password'];
    if (token !== undefined)
        return { token };
    if (username !== undefined && password !== undefined)
        return { username, password };
    // MLflow's own client gives the user name precedence over the token.
    const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: secret, MLFLOW_TRACKING_TOKEN: bearer } = env;
    if (user && secret)
        return { username: user, password: secret };
    return bearer ? { token: bearer } : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/shared/policy/fields.js + 1 modules
var fields = __webpack_require__(29350);
;// CONCATENATED MODULE: ./build/js/actions/register-model/src/policy.js


const severity = schemas/* enum */.k5n(['fail', 'warn'])
    .default('fail')
    .describe('What it means when this gate is not passed. `warn` lets the model through and says so.');
const threshold = schemas/* strictObject */.rej({
    min: schemas/* number */.aig().optional().describe('The metric must be at least this.'),
    max: schemas/* number */.aig().optional().describe('The metric must be at most this.'),
    severity,
})
    .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'needs `min`, `max` or both' })
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    message: 'has `min` above `max`, so nothing can pass',
});
const common = {
    margin: (0,fields/* ratioField */.W)({ min: 0, max: Number.MAX_VALUE }).describe('How much worse than the champion the model may be at most, in the unit of the measure: `0.5%` of accuracy. 0: it must be shown to be better.'),
    level: (0,fields/* ratioField */.W)({ min: 1e-6, max: 0.4 })
        .default(0.05)
        .describe('Bound on the chance to let a model through that is worse by more than the margin (and the reverse).'),
    'min-rows': schemas/* int */.Whr()
        .min(1)
        .default(100)
        .describe('With fewer paired rows the comparison is inconclusive, whatever they say.'),
    slices: schemas/* strictObject */.rej({
        by: schemas/* string */.YjP().min(1).describe('Column of the candidate’s prediction file that tells the groups apart.'),
        margin: (0,fields/* ratioField */.W)({ min: 0, max: Number.MAX_VALUE }).optional().describe('Default: that of the whole.'),
        'min-rows': schemas/* int */.Whr().min(1).optional().describe('Default: that of the whole.'),
        small: schemas/* enum */.k5n(['report', 'inconclusive'])
            .default('report')
            .describe('What a group with fewer rows means: it is only reported, or it makes the whole inconclusive.'),
    })
        .optional()
        .describe('Judge every group on its own as well; all must pass.'),
    severity,
};
const BOUNDED = ['auto', 'betting', 'bootstrap'];
const comparison = schemas/* discriminatedUnion */.gMt('measure', [
    schemas/* strictObject */.rej({
        measure: schemas/* literal */.euz('accuracy'),
        procedure: schemas/* enum */.k5n(['auto', 'tango', 'exact', ...BOUNDED.slice(1)])
            .default('auto')
            .describe('`auto`: the exact unconditional test up to 100 rows, Tango’s score bound above.'),
        ...common,
    }),
    schemas/* strictObject */.rej({
        measure: schemas/* literal */.euz('brier'),
        procedure: schemas/* enum */.k5n(BOUNDED).default('auto').describe('`auto`: betting, because the loss is bounded.'),
        ...common,
    }),
    schemas/* strictObject */.rej({
        measure: schemas/* literal */.euz('log-loss'),
        cap: schemas/* number */.aig()
            .positive()
            .default(7)
            .describe('The largest loss of one row; 7 stands for a probability of 0.0009 given to what happened.'),
        procedure: schemas/* enum */.k5n(BOUNDED).default('auto').describe('`auto`: betting, because the capped loss is bounded.'),
        ...common,
    }),
    schemas/* strictObject */.rej({
        measure: schemas/* enum */.k5n(['absolute-error', 'squared-error']),
        bound: schemas/* number */.aig()
            .positive()
            .optional()
            .describe('The largest loss of one row; larger ones count as this. It makes a finite-sample bound possible.'),
        procedure: schemas/* enum */.k5n(BOUNDED).default('auto').describe('`auto`: betting where `bound` is given, else the bootstrap.'),
        ...common,
    }),
    schemas/* strictObject */.rej({
        measure: schemas/* literal */.euz('auc'),
        procedure: schemas/* enum */.k5n(['auto', 'delong', 'bootstrap']).default('auto').describe('`auto`: DeLong’s covariance.'),
        ...common,
    }),
]);
/** `promotion.yml`: what a model must show before it is promoted. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file format.'),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP().min(1), threshold)
        .default({})
        .describe('Metric of the training record or the metrics file → bounds.'),
    comparisons: schemas/* array */.YOg(comparison.refine(c => !c.measure.endsWith('-error') || c.procedure !== 'betting' || 'bound' in c, {
        message: 'uses the betting procedure, which needs `bound`',
        path: ['procedure'],
    }))
        .default([])
        .describe('Comparisons with the champion on the same rows; all must pass.'),
    predictions: schemas/* strictObject */.rej({
        id: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)])
            .transform(names => [names].flat())
            .default(['id'])
            .describe('Column (or columns together) that names a row.'),
        label: schemas/* string */.YjP().min(1).default('label').describe('Column with what really happened.'),
        prediction: schemas/* string */.YjP()
            .min(1)
            .default('prediction')
            .describe('Column with the predicted class or number; for accuracy and errors.'),
        score: schemas/* string */.YjP()
            .min(1)
            .default('probability')
            .describe('Column with the probability of the positive class; for brier, log-loss and auc.'),
        positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
            .default(1)
            .describe('The label of the positive class.'),
    })
        .prefault({})
        .describe('Columns of the prediction files.'),
    'first-version': schemas/* enum */.k5n(['thresholds', 'accept'])
        .default('thresholds')
        .describe('Without a champion thresholds decide; `accept` lets the first version through without any.'),
    'test-set': schemas/* strictObject */.rej({
        'warn-after': schemas/* int */.Whr()
            .min(1)
            .default(20)
            .describe('After so many candidates one test set has been looked at too often to be trusted blindly.'),
    })
        .prefault({}),
})
    .refine(policy => Object.keys(policy.thresholds).length + policy.comparisons.length > 0, {
    message: 'judges nothing: it needs `thresholds`, `comparisons` or both',
});

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/rollback.js

/** Finds what to go back to. Changes nothing. Raises REGISTER_NO_ROLLBACK. */
async function planRollback(inputs, ctx, registry) {
    const alias = await registry.alias(inputs.name, inputs.alias);
    const current = alias.version;
    if (current === undefined) {
        throw errors.REGISTER_NO_ROLLBACK(`alias: ${inputs.name} has no alias ${inputs.alias} in ${registry.location}`);
    }
    const last = alias.moves.at(-1);
    // A job that is repeated must not go back one version further each time.
    const repeated = last?.kind === 'rollback' && last.run !== null && last.run === ctx.host.runId;
    const wanted = inputs['rollback-to'] ?? (repeated ? current.version : versionBefore(alias.moves));
    if (wanted === undefined) {
        throw errors.REGISTER_NO_ROLLBACK(`alias: ${inputs.alias} of ${inputs.name} names ${current.version}, and the history knows no version before it`);
    }
    const to = await registry.version(inputs.name, wanted);
    if (to === undefined) {
        const versions = (await registry.versions(inputs.name)).map(version => version.version);
        throw errors.REGISTER_NO_ROLLBACK(`rollback-to: ${inputs.name} has no version ${wanted}; it has ${versions.slice(-10).join(', ')}`);
    }
    const done = to.version === current.version;
    const fromVersion = done && last?.kind === 'rollback' && last.from !== null ? last.from : current.version;
    const from = (await registry.version(inputs.name, fromVersion)) ?? current;
    const artifact = to.digest === '' ? undefined : { name: `${to.name} ${to.version}`, role: 'model', digest: { dirHash: to.digest } };
    return {
        kind: 'rollback',
        key: {
            registry: `${registry.kind} ${registry.location}`,
            name: inputs.name,
            alias: `${inputs.alias} after ${alias.moves.length - (done && last?.kind === 'rollback' ? 1 : 0)} moves`,
            from: from.version,
            to: to.version,
        },
        uses: artifact === undefined ? [] : [artifact],
        registry,
        alias,
        from,
        to,
        done,
        artifact,
    };
}
/**
 * The version below the one that the alias names, when promotions are laid on a pile and rollbacks take from it. So a
 * second rollback goes on to the version before, instead of back to the one that was just withdrawn.
 */
function versionBefore(moves) {
    const pile = [];
    for (const { from, to, kind } of moves) {
        if (pile.length === 0 && from !== null)
            pile.push(from);
        if (kind === 'rollback') {
            const at = pile.lastIndexOf(to);
            if (at === -1)
                pile.splice(0, pile.length, to);
            else
                pile.length = at + 1;
        }
        else if (pile.at(-1) !== to)
            pile.push(to);
    }
    return pile.at(-2);
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/js/actions/register-model/src/signature.js




/**
 * Reads the signature of a model directory: of `signature.json` (`{inputs, outputs}`), else of MLflow's `MLmodel`.
 * Undefined when the directory has neither. Raises REGISTER_SIGNATURE.
 */
async function readSignature(directory) {
    const own = await readOptional((0,external_node_path_.join)(directory, 'signature.json'));
    if (own !== undefined)
        return parsed('signature.json', () => JSON.parse(own));
    const mlmodel = await readOptional((0,external_node_path_.join)(directory, 'MLmodel'));
    if (mlmodel === undefined)
        return undefined;
    return parsed('MLmodel', () => {
        const { signature } = ((0,js_yaml/* load */.Hh)(mlmodel) ?? {});
        // MLflow writes the two lists as JSON texts within the YAML.
        const list = (text) => (text ? JSON.parse(text) : []);
        return signature ? { inputs: list(signature.inputs), outputs: list(signature.outputs) } : undefined;
    });
}
/** The text of a stored signature. Raises REGISTER_SIGNATURE. */
function parseSignature(text) {
    return parsed('signature.json', () => JSON.parse(text));
}
/**
 * Which part of the version a change of signature calls for. Major: consumers must change (a required input was added,
 * any input or output went, changed its type, or became required). Minor: something optional or an output was added.
 * Patch: the same signature, a retrained model.
 */
function bumpFor(before, after) {
    const inputs = compare(before.inputs, after.inputs);
    const outputs = compare(before.outputs, after.outputs);
    if (inputs.broken || outputs.broken || inputs.added.some(field => field.required))
        return 'major';
    return inputs.added.length + outputs.added.length + inputs.loosened > 0 ? 'minor' : 'patch';
}
function compare(before, after) {
    const old = new Map(before.map(field => [field.name, field]));
    const now = new Map(after.map(field => [field.name, field]));
    return {
        added: after.filter(field => !old.has(field.name)),
        loosened: before.filter(field => field.required && now.get(field.name)?.required === false).length,
        broken: before.some(field => {
            const other = now.get(field.name);
            return other === undefined || other.type !== field.type || (other.required && !field.required);
        }),
    };
}
function parsed(file, read) {
    let value;
    try {
        value = read();
    }
    catch (cause) {
        throw errors.REGISTER_SIGNATURE(`model: ${file} cannot be read: ${cause.message}`, { cause });
    }
    if (value === undefined || value === null)
        return undefined;
    const { inputs, outputs } = value;
    return { inputs: signature_fields(inputs, file, 'inputs'), outputs: signature_fields(outputs, file, 'outputs') };
}
function signature_fields(value, file, what) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw errors.REGISTER_SIGNATURE(`model: \`${what}\` in ${file} is no list`);
    return value.map((entry, i) => {
        const field = entry;
        const tensor = field['tensor-spec'];
        const type = field.type === 'tensor' || field.type === 'object' || field.type === 'array' ? field : field.type;
        if (typeof entry !== 'object' || entry === null || (type === undefined && tensor === undefined)) {
            throw errors.REGISTER_SIGNATURE(`model: \`${what}[${i}]\` in ${file} has no \`type\``);
        }
        const { name: _, required: __, ...shape } = field;
        return {
            name: typeof field.name === 'string' ? field.name : `#${i}`,
            type: typeof type === 'string' ? type : JSON.stringify(shape),
            required: field.required !== false && field.optional !== true,
        };
    });
}
async function readOptional(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(error => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/training-record.js



const DEFAULT_NAMES = ['training-record.json', 'training-result.json'];
const MAX_BYTES = 16 * 1024 * 1024;
/** Reads the training record and the metrics file. Raises REGISTER_RECORD. Paths are as the user gave them. */
async function readTraining({ model, record, metrics }, ctx) {
    const path = record ?? (await findRecord(model, ctx.workspace));
    const found = path === undefined ? {} : await readObject('training-record', path, ctx.workspace);
    const given = metrics === undefined ? undefined : await readObject('metrics', metrics, ctx.workspace);
    return {
        metrics: {
            ...(path === undefined ? {} : numbersOf(found.metrics ?? {}, 'training-record', path)),
            // A metrics file may be the bare object or a record that holds it.
            ...(given === undefined ? {} : numbersOf(isObject(given.metrics) ? given.metrics : given, 'metrics', metrics)),
        },
        parameters: textsOf(found.parameters),
        dataset: datasetOf(found.dataset),
        modelDigest: path === undefined ? undefined : digestsOf(found.modelDigest),
        sources: [path, metrics].filter(each => each !== undefined),
    };
}
async function findRecord(model, workspace) {
    const directory = (0,external_node_path_.resolve)(workspace, model);
    for (const folder of [directory, (0,external_node_path_.dirname)(directory)]) {
        for (const name of DEFAULT_NAMES) {
            const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
            if (found?.isFile())
                return (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(folder, name)).split(external_node_path_.sep).join('/');
        }
    }
    return undefined;
}
async function readObject(input, path, workspace) {
    let text;
    try {
        const file = (0,external_node_path_.resolve)(workspace, path);
        if ((await (0,promises_.stat)(file)).size > MAX_BYTES)
            throw new Error(`it is larger than ${MAX_BYTES / 2 ** 20} MiB`);
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        const code = cause.code;
        const why = code === 'ENOENT'
            ? 'does not exist'
            : code === 'EISDIR'
                ? 'is a directory, expected a file'
                : `cannot be read: ${cause.message}`;
        throw errors.REGISTER_RECORD(`${input}: ${path} ${why}`, { cause });
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw errors.REGISTER_RECORD(`${input}: ${path} is no JSON: ${cause.message}`, { cause, file: path });
    }
    if (!isObject(value))
        throw errors.REGISTER_RECORD(`${input}: ${path} holds no JSON object`, { file: path });
    return value;
}
/** Numbers by name; groups of numbers by dotted name. Texts and lists are no metrics and are left out. */
function numbersOf(value, input, path) {
    if (!isObject(value))
        throw errors.REGISTER_RECORD(`${input}: \`metrics\` in ${path} is no object`, { file: path });
    const numbers = {};
    for (const [name, entry] of Object.entries(value)) {
        if (typeof entry === 'number')
            numbers[name] = entry;
        else if (isObject(entry)) {
            for (const [inner, number] of Object.entries(entry))
                if (typeof number === 'number')
                    numbers[`${name}.${inner}`] = number;
        }
    }
    return numbers;
}
function textsOf(value) {
    if (!isObject(value))
        return {};
    return Object.fromEntries(Object.entries(value)
        .filter(([, entry]) => entry !== null && entry !== undefined)
        .map(([name, entry]) => [name, typeof entry === 'string' ? entry : JSON.stringify(entry)]));
}
/** `{name, digest: {sha256: …}}`, `{digest: "sha256:…"}` or `"sha256:…"`. */
function datasetOf(value) {
    const entry = Array.isArray(value) ? value[0] : value;
    const digest = isObject(entry) ? entry.digest : entry;
    const name = isObject(entry) && typeof entry.name === 'string' ? entry.name : 'training data';
    if (typeof digest === 'string') {
        const match = /^(sha256|dirHash):([0-9a-f]{64})$/.exec(digest);
        return match ? { name, digest: { [match[1]]: match[2] } } : undefined;
    }
    const digests = digestsOf(digest);
    return digests && { name, digest: digests };
}
function digestsOf(value) {
    if (!isObject(value))
        return undefined;
    const hex = Object.entries(value).filter((pair) => /^[0-9a-f]+$/.test(String(pair[1])));
    return hex.length === 0 ? undefined : Object.fromEntries(hex);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/plan.js












/** Reads, digests and looks the registry up. Changes nothing. */
async function plan(inputs, ctx) {
    checkModelName(inputs.name);
    checkAliasName(inputs.alias);
    if (inputs['compare-with'] !== undefined)
        checkAliasName(inputs['compare-with']);
    const registry = openRegistry(inputs, ctx);
    return inputs.action === 'rollback' ? planRollback(inputs, ctx, registry) : planRegistration(inputs, ctx, registry);
}
async function planRegistration(inputs, ctx, registry) {
    const policy = await (0,read/* readPolicy */.T4)(inputs.policy, policySchema, ctx);
    const model = await readModel(inputs, ctx);
    const training = await readTraining({ model: inputs.model, record: inputs['training-record'], metrics: inputs.metrics }, ctx);
    if (training.modelDigest !== undefined && !(0,artifact/* sameArtifact */.Rg)(model.artifact, { digest: training.modelDigest })) {
        throw errors.REGISTER_OTHER_MODEL(`training-record: ${training.sources[0]} is about another model (${(0,artifact/* digestRef */.yb)({ digest: training.modelDigest })}) than ${inputs.model} (${(0,artifact/* digestRef */.yb)(model.artifact)})`);
    }
    const signature = inputs.bump === 'auto' ? await readSignature(model.directory) : undefined;
    const card = inputs.card === undefined ? undefined : await readCard(inputs.card, ctx);
    const dataset = (globs) => globs && (0,resolve/* resolveDataset */.$X)(globs, { workspace: ctx.workspace, signal: ctx.signal });
    const predictions = await dataset(inputs.predictions);
    const championPredictions = await dataset(inputs['champion-predictions']);
    const testData = await readTestData(inputs['test-data'], ctx);
    const versions = await registry.versions(inputs.name);
    const known = await registry.findByDigest(inputs.name, model.digest);
    refuseTakenVersion(inputs, versions, model.digest);
    const alias = await registry.alias(inputs.name, inputs.alias);
    const compareWith = inputs['compare-with'] ?? inputs.alias;
    const other = compareWith === inputs.alias ? alias : await registry.alias(inputs.name, compareWith);
    const champion = await championFor(registry, other, known);
    return {
        kind: 'register',
        key: {
            registry: `${registry.kind} ${registry.location}`,
            name: inputs.name,
            model: (0,artifact/* digestRef */.yb)(model.artifact),
            policy: (0,artifact/* digestRef */.yb)(policy.artifact),
            training: (0,digest/* digestText */.M6)(JSON.stringify([training.metrics, training.parameters, training.dataset ?? null])),
            predictions: predictions === undefined ? 'none' : (0,artifact/* digestRef */.yb)(predictions.artifact),
            'champion-predictions': championPredictions === undefined ? 'none' : (0,artifact/* digestRef */.yb)(championPredictions.artifact),
            'test-data': testData === undefined ? 'none' : (0,artifact/* digestRef */.yb)(testData),
            version: inputs.version ?? inputs.bump,
            register: inputs.register,
            card: card === undefined ? 'none' : (0,digest/* digestText */.M6)(card),
            champion: `${compareWith} ${champion === undefined ? 'none' : champion.digest || champion.version}`,
            // A move of the alias by anybody else makes this a new decision; the move that this decision led to does not.
            alias: `${inputs.alias} after ${movesBefore(alias, known)} moves`,
        },
        uses: [model.artifact],
        registry,
        model,
        policy,
        training,
        signature,
        card,
        versions,
        known,
        alias,
        champion,
        predictions,
        championPredictions,
        testData,
    };
}
/**
 * What the model is to be compared with: what the alias names, or, when that is this very model, what it was promoted
 * over. So a repeated run asks the same question again instead of comparing a model with itself.
 */
async function championFor(registry, state, known) {
    if (known === undefined || state.version?.digest !== known.digest)
        return state.version;
    const from = state.moves.findLast(move => move.kind !== 'rollback' && move.to === known.version)?.from;
    return from === undefined || from === null ? undefined : registry.version(known.name, from);
}
function movesBefore({ version, moves }, known) {
    if (known === undefined || version?.digest !== known.digest)
        return moves.length;
    const promotion = moves.findLastIndex(move => move.kind !== 'rollback' && move.to === known.version);
    return promotion === -1 ? moves.length : promotion;
}
async function readModel(inputs, ctx) {
    const directory = (0,external_node_path_.resolve)(ctx.workspace, inputs.model);
    const found = await (0,promises_.stat)(directory).catch(() => undefined);
    if (!found?.isDirectory()) {
        throw errors.REGISTER_MODEL(`model: ${inputs.model} ${found === undefined ? 'does not exist' : 'is no directory'}`);
    }
    const tree = await (0,digest/* digestTree */.hW)(directory, { signal: ctx.signal });
    if (tree.files.length === 0)
        throw errors.REGISTER_MODEL(`model: ${inputs.model} holds no files`);
    const artifact = { name: inputs.name, role: 'model', digest: { dirHash: tree.dirHash } };
    return { artifact, digest: tree.dirHash, directory, files: tree.files };
}
async function readTestData(globs, ctx) {
    if (globs === undefined)
        return undefined;
    const only = globs.length === 1 ? await (0,promises_.stat)((0,external_node_path_.resolve)(ctx.workspace, globs[0])).catch(() => undefined) : undefined;
    // A directory of images or texts is test data too; only its digest is wanted.
    if (only !== undefined)
        return (0,artifact/* descriptorFrom */._Y)((0,external_node_path_.resolve)(ctx.workspace, globs[0]), globs[0], { signal: ctx.signal });
    const { name, digest } = (await (0,resolve/* resolveDataset */.$X)(globs, { workspace: ctx.workspace, signal: ctx.signal })).artifact;
    return { name, digest };
}
async function readCard(path, ctx) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,promises_.readFile)((0,external_node_path_.resolve)(ctx.workspace, path)));
    }
    catch (cause) {
        const code = cause.code;
        const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a directory' : 'is not UTF-8 text';
        throw errors.REGISTER_CARD(`card: ${path} ${why}`, { cause });
    }
}
function refuseTakenVersion(inputs, versions, digest) {
    const taken = versions.find(version => version.version === inputs.version);
    if (taken !== undefined && taken.digest !== digest) {
        throw errors_errors.REGISTRY_VERSION_TAKEN(`version: ${inputs.name} ${inputs.version} exists and holds another model (dirHash ${taken.digest.slice(0, 12)}…)`);
    }
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/model-card.js



/**
 * A model card: Markdown with the YAML metadata block that model hubs read (`tags`, `metrics`, `model-index`, …).
 * Keys that the given text brings in its own block stay as they are.
 */
function modelCard(facts) {
    const { metadata: given, body } = splitFrontMatter(facts.text ?? '');
    const metadata = { ...metadataOf(facts, given), ...given };
    const heading = /^#\s/m.test(body) ? '' : `# ${shown(facts.name)} ${facts.version}\n\n`;
    const intro = body.trim() === '' ? '' : `${body.trim()}\n\n`;
    return `---\n${(0,js_yaml/* dump */.Bh)(metadata, { lineWidth: -1, noRefs: true })}---\n\n${heading}${intro}${sections(facts).join('\n\n')}\n`;
}
function metadataOf(facts, given) {
    const metrics = Object.entries(facts.metrics).filter(([, value]) => Number.isFinite(value));
    const task = typeof given.pipeline_tag === 'string' ? given.pipeline_tag : 'other';
    const dataset = {
        type: 'custom',
        name: facts.testData?.name ?? 'test data',
        ...(facts.testData === undefined
            ? facts.testSet === undefined
                ? {}
                : { revision: facts.testSet }
            : { revision: Object.values(facts.testData.digest)[0] }),
    };
    const results = [
        { task: { type: task }, dataset, metrics: metrics.map(([type, value]) => ({ type, value, name: type })) },
    ];
    return {
        tags: ['mlops-actions'],
        ...(metrics.length === 0
            ? {}
            : { metrics: metrics.map(([name]) => name), 'model-index': [{ name: facts.name, results }] }),
    };
}
function sections(facts) {
    const { champion } = facts;
    return [
        `## Evaluation\n\n${verdict_verdict/* SIGNS */.B2[facts.verdict]} ${facts.verdict}${champion === undefined ? ', the first version: no champion to compare with' : `, compared with champion ${shown(champion)}`}.\n\n${table(['', 'gate', 'result', 'kind of truth'], facts.findings.map(f => [verdict_verdict/* SIGNS */.B2[f.verdict], f.subject, f.message, (0,truth/* describeTruth */.$)(f.truth)]))}`,
        ...(Object.keys(facts.metrics).length === 0
            ? []
            : [
                `## Metrics\n\n${table(['metric', 'value'], Object.entries(facts.metrics).map(([name, value]) => [name, String(value)]))}`,
            ]),
        ...(Object.keys(facts.parameters).length === 0
            ? []
            : [
                `## Parameters\n\n${table(['parameter', 'value'], Object.entries(facts.parameters).map(([name, value]) => [name, value]))}`,
            ]),
        `## Data\n\n${table(['role', 'name', 'digest'], [
            ...(facts.trainingData.length === 0 ? [['training data', 'not stated', '']] : []),
            ...facts.trainingData.map(data => ['training data', data.name, (0,artifact/* digestRef */.yb)(data)]),
            ...(facts.testData === undefined ? [] : [['test data', facts.testData.name, (0,artifact/* digestRef */.yb)(facts.testData)]]),
            ...(facts.testSet === undefined ? [] : [['test rows', 'ids and labels', `sha256:${facts.testSet}`]]),
        ])}`,
        `## Evidence\n\n${table(['what', 'value'], [
            ['model (dirHash)', facts.digest],
            ['policy', `${facts.policy.name} ${(0,artifact/* digestRef */.yb)(facts.policy)}`],
            ...(facts.source.commit === undefined ? [] : [['commit', facts.source.commit]]),
            ...(facts.source.runUrl === undefined ? [] : [['run', facts.source.runUrl]]),
            ...facts.evidence.map(([step, verdict, time, signer]) => [step, `${verdict}, ${time}, ${signer}`]),
        ])}`,
    ];
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.map(shown).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
/** Names and values come from data: they are shown, not interpreted. */
function shown(text) {
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');
}
function splitFrontMatter(text) {
    const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
    if (match === null)
        return { metadata: {}, body: text };
    let metadata;
    try {
        metadata = (0,js_yaml/* load */.Hh)(match[1]);
    }
    catch {
        // A text that begins with a rule and holds another one is no metadata.
        return { metadata: {}, body: text };
    }
    const isMap = typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata);
    return isMap ? { metadata: metadata, body: text.slice(match[0].length) } : { metadata: {}, body: text };
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/next-version.js

const FIRST_VERSION = '1.0.0';
/** The version after the newest one; the first is 1.0.0. A release follows its own prereleases. */
function nextVersion(existing, bump) {
    const newest = newestOf(existing);
    return newest === undefined ? FIRST_VERSION : (0,semver.inc)(newest, bump);
}
/** The newest by semantic version. */
function newestOf(existing) {
    return [...existing].sort(semver.compare).at(-1);
}
/** `1.4.0` → `1.4.0-candidate.1`, or the first number that is free: for a model that is kept although it did not pass. */
function asCandidate(version, existing) {
    if ((0,semver.prerelease)(version))
        return version;
    for (let number = 1;; number++) {
        const candidate = `${version}-candidate.${number}`;
        if (!existing.includes(candidate))
            return candidate;
    }
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/register.js








const SIGNATURE = 'signature.json';
/** Others may take the next version first; each time there is a newer next one. */
const MOST_TRIES = 20;
/** What the model would be called now, if it is let through. */
async function proposeVersion(inputs, ctx, plan, existing = plan.versions.map(version => version.version)) {
    return inputs.version ?? nextVersion(existing, await bumpOf(inputs, ctx, plan));
}
async function bumpOf(inputs, ctx, plan) {
    if (inputs.bump !== 'auto')
        return inputs.bump;
    const newest = newestOf(plan.versions.map(version => version.version));
    const before = plan.versions.find(version => version.version === newest);
    if (plan.signature === undefined || !before?.attachments.some(file => file.name === SIGNATURE))
        return 'patch';
    const file = (0,external_node_path_.join)(ctx.temp, 'newest-signature.json');
    await plan.registry.fetchAttachment(before, SIGNATURE, file);
    const signature = parseSignature(await (0,promises_.readFile)(file, 'utf8'));
    return signature === undefined ? 'patch' : bumpFor(signature, plan.signature);
}
/** Registers the model under the next free version. */
async function registerModel(inputs, ctx, plan, judged, cardFor) {
    let existing = plan.versions.map(version => version.version);
    for (let tries = 1;; tries++) {
        const wanted = await proposeVersion(inputs, ctx, plan, existing);
        const version = (0,verdict_verdict/* letsThrough */.AT)(judged.verdict) ? wanted : asCandidate(wanted, existing);
        try {
            return await plan.registry.register(draftOf(inputs, ctx, plan, judged, version, await cardFor(version)));
        }
        catch (error) {
            const taken = error.code === 'REGISTRY_VERSION_TAKEN';
            if (!taken || inputs.version !== undefined || tries === MOST_TRIES)
                throw error;
            existing = (await plan.registry.versions(inputs.name)).map(found => found.version);
        }
    }
}
function draftOf(inputs, ctx, plan, judged, version, card) {
    const { model, training, policy, testData, champion, predictions, signature } = plan;
    const label = (name, value) => (value === undefined ? {} : { [name]: value });
    const attachments = [
        { name: 'model-card.md', content: card },
        ...(signature === undefined ? [] : [{ name: SIGNATURE, content: `${JSON.stringify(signature, null, 2)}\n` }]),
        ...(predictions?.files ?? []).map(({ path }, i, all) => ({
            // Two files may have one name in different folders.
            name: `${PREDICTIONS}${all.length === 1 ? '' : `${i + 1}-`}${(0,external_node_path_.basename)(path)}`,
            content: { file: path },
        })),
    ];
    return {
        name: inputs.name,
        version,
        digest: model.digest,
        metrics: training.metrics,
        parameters: training.parameters,
        labels: {
            verdict: judged.verdict,
            policy: (0,artifact/* digestRef */.yb)(policy.artifact),
            ...label(TEST_DATA_LABEL, testData && (0,artifact/* digestRef */.yb)(testData)),
            ...label('test-set', judged.testSet && `sha256:${judged.testSet}`),
            ...label('training-data', training.dataset && (0,artifact/* digestRef */.yb)(training.dataset)),
            ...label('judged-against', champion?.version),
            ...label('commit', ctx.host.commit),
            ...label('run', ctx.host.runUrl),
        },
        model: { directory: model.directory, files: model.files },
        attachments,
    };
}
/** The card of this model under a version. */
async function cardFor(inputs, ctx, plan, judged, version) {
    const records = await ctx.evidence.about(plan.model.artifact);
    return modelCard({
        name: inputs.name,
        version,
        digest: plan.model.digest,
        verdict: judged.verdict,
        findings: judged.findings,
        metrics: plan.training.metrics,
        parameters: plan.training.parameters,
        champion: plan.champion?.version,
        policy: plan.policy.artifact,
        trainingData: trainingDataOf(plan, records),
        testData: plan.testData,
        testSet: judged.testSet,
        evidence: records.map(({ step, verdict, time, signer }) => [step, verdict, time, signer ?? 'unauthenticated']),
        source: { commit: ctx.host.commit, runUrl: ctx.host.runUrl },
        text: plan.card,
    });
}
/** What the chain of evidence says the model was trained on; else what the training record says. */
function trainingDataOf(plan, records) {
    const proven = records
        .filter(record => record.step === 'train-on-runner')
        .at(-1)
        ?.dependencies.filter(item => item.annotations?.role === 'data');
    if (proven !== undefined && proven.length > 0)
        return proven;
    return plan.training.dataset === undefined ? [] : [plan.training.dataset];
}
/** Moves the alias to the version when it passed. @returns whether it moved */
async function promote(inputs, ctx, plan, judged, version) {
    if (!(0,verdict_verdict/* letsThrough */.AT)(judged.verdict) || plan.alias.version?.version === version.version)
        return false;
    await plan.registry.moveAlias({
        name: inputs.name,
        alias: inputs.alias,
        from: plan.alias.version?.version,
        to: version,
        kind: 'promotion',
        by: whoIs(ctx),
        run: ctx.host.runId,
        reason: inputs.reason,
    });
    return true;
}
/** Who moves the alias, for the history: a person and the run, as far as the host tells. */
function whoIs({ host, env }) {
    const person = host.actor ?? env.USER ?? env.USERNAME ?? 'unknown';
    return host.runUrl === undefined ? person : `${person}, ${host.runUrl}`;
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var blocks = __webpack_require__(95851);
;// CONCATENATED MODULE: ./build/js/actions/register-model/src/report-blocks.js





/** The report below the first three lines. */
function blocksOf(done, champion) {
    const { judged, plan } = done;
    return [
        gates(done),
        ...comparisons(judged.compared, plan.policy.value.comparisons.length),
        ...metrics(done),
        blocks/* block */.o.section('What was judged', [blocks/* block */.o.facts(facts(done, champion))]),
        report_blocks_history(plan.alias.moves, done.inputs.alias),
    ];
}
function gates({ judged }) {
    const sorted = [...judged.findings].sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict));
    return blocks/* block */.o.section('Gates', [
        blocks/* block */.o.table(['verdict', 'gate', 'result', 'kind of truth'], sorted.map(finding => [
            { verdict: finding.verdict },
            finding.subject,
            finding.message,
            (0,truth/* describeTruth */.$)(finding.truth),
        ]), { attention: Math.max(1, sorted.filter(finding => finding.verdict !== 'pass').length) }),
    ]);
}
/** A plot for each comparison of the policy: its unit and its margin are its own. */
function comparisons(compared, count) {
    if (compared.length === 0)
        return [];
    const plots = Array.from({ length: count }, (_, index) => compared.filter(one => one.index === index)).flatMap(plot);
    const rows = compared.map(one => {
        const { comparison, result, mcnemarP } = one;
        if (result === undefined)
            return [subjectOf(one), one.rows, '–', '–', '–', '–', null, null];
        return [
            subjectOf(one),
            one.rows,
            formatDifference(result.estimate, comparison),
            (0,format/* formatInterval */.vy)(result.lower, result.upper, unitOf(comparison)),
            formatDifference(-result.margin, comparison),
            `${PROCEDURES[result.method]} (${result.guarantee})`,
            mcnemarP === undefined ? null : mcnemarP < 0.001 ? '< 0.001' : (0,format/* formatNumber */.ZV)(mcnemarP, { decimals: 3 }),
            result.rowsToDecide === null ? null : `about ${(0,format/* formatCount */.B4)(roughly(result.rowsToDecide))}`,
        ];
    });
    const right = (title) => ({ title, align: 'right' });
    const columns = [
        'measure',
        right('paired rows'),
        right('difference'),
        right('interval'),
        right('allowed'),
        'procedure',
        right('McNemar p'),
        right('rows that would decide'),
    ];
    return [
        blocks/* block */.o.section('Candidate minus champion', [
            blocks/* block */.o.text('Measured on the same rows; larger is better. A comparison passes when its whole interval lies above what the policy allows, and fails when it lies below. McNemar’s p-value tests equality: it is shown because people ask for it and decides nothing.'),
            ...plots,
            blocks/* block */.o.table(columns, rows),
        ]),
    ];
}
function plot(group) {
    const shown = group.filter(one => one.result !== undefined);
    const first = shown[0];
    if (first === undefined)
        return [];
    const { comparison } = first;
    const scale = unitOf(comparison).percent ? 100 : 1;
    const margins = [...new Set(shown.map(one => one.result.margin))];
    const alternative = shown
        .map(one => `${subjectOf(one)}: ${(0,format/* formatInterval */.vy)(one.result.lower, one.result.upper, unitOf(comparison))}`)
        .join('; ');
    return [
        blocks/* block */.o.plot(`Difference in ${MEASURES[comparison.measure]}`, `${alternative}. Allowed is ${margins.map(margin => formatDifference(-margin, comparison)).join(' and ')}.`, {
            kind: 'intervals',
            value: {
                label: `${isLoss(comparison) ? 'improvement in' : 'candidate − champion,'} ${MEASURES[comparison.measure]}${scale === 100 ? ' (percentage points)' : ''}`,
            },
            rows: shown.map(one => ({
                label: one.slice === undefined ? 'all rows' : `${one.slice.by} = ${one.slice.group}`,
                estimate: one.result.estimate * scale,
                low: one.result.lower * scale,
                high: one.result.upper * scale,
                verdict: one.tooFew ? 'inconclusive' : one.result.decision,
            })),
            thresholds: margins.map(margin => ({
                value: margin === 0 ? 0 : -margin * scale,
                label: `allowed ${formatDifference(-margin, comparison)}`,
            })),
        }),
    ];
}
function metrics({ plan, judged }) {
    const names = Object.keys(plan.training.metrics);
    if (names.length === 0)
        return [];
    const judgedBy = new Map(judged.findings.filter(f => f.code === 'metric-threshold').map(f => [f.subject, f]));
    const rows = names.map(name => [
        name,
        (0,format/* formatNumber */.ZV)(plan.training.metrics[name]),
        plan.champion?.metrics[name] === undefined ? '–' : (0,format/* formatNumber */.ZV)(plan.champion.metrics[name]),
        judgedBy.get(name)?.expected ?? '',
    ]);
    const columns = [
        'metric',
        { title: 'candidate', align: 'right' },
        { title: `champion${plan.champion === undefined ? '' : ` ${plan.champion.version}`}`, align: 'right' },
        'asked',
    ];
    return [
        blocks/* block */.o.section('Metrics', [
            blocks/* block */.o.text('As the training recorded them. The champion’s are from its own time and perhaps other rows: they are not compared.'),
            blocks/* block */.o.table(columns, rows),
        ], true),
    ];
}
function facts({ inputs, plan, judged, version, created, trainingData }, champion) {
    const { testData, model } = plan;
    const pairs = [
        ['model', `${inputs.model} (dirHash:${model.digest})`],
        ['version', version === undefined ? 'none' : `${version.version} (${created ? 'made by this run' : 'found'})`],
        ['in the registry', version?.uri],
        [inputs.alias, champion ?? 'none'],
        ['registry', `${plan.registry.kind}, ${plan.registry.location}`],
        ['policy', `${plan.policy.file} (${(0,artifact/* digestRef */.yb)(plan.policy.artifact)})`],
        ['test data', testData === undefined ? undefined : `${testData.name} (${(0,artifact/* digestRef */.yb)(testData)})`],
        ['test rows', judged.testSet === undefined ? undefined : `sha256:${judged.testSet} over ids and labels`],
        ['candidates on these test rows', judged.candidates],
        ...trainingData.map(data => ['training data', `${data.name} (${(0,artifact/* digestRef */.yb)(data)})`]),
    ];
    return pairs.filter((pair) => pair[1] !== undefined);
}
/** Newest first, as it was before this run. */
function report_blocks_history(moves, alias) {
    const rows = [...moves]
        .reverse()
        .slice(0, 20)
        .map(move => [(0,format/* formatTime */.fU)(move.time), move.from ?? '–', move.to, move.kind, move.by, move.reason ?? '']);
    const body = rows.length === 0
        ? blocks/* block */.o.text(`${alias} had not been set before this run.`)
        : blocks/* block */.o.table(['when', 'from', 'to', 'why', 'by', 'reason'], rows);
    return blocks/* block */.o.section(`Moves of ${alias} before this run`, [body], true);
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/report.js




const CARD = 'model-card.md';
/** The Outcome of judging and, where it passed, registering a model. */
function describeRegistration(done) {
    const { inputs, plan, judged, version, moved } = done;
    const champion = moved ? version : plan.alias.version;
    const promoted = version !== undefined && champion?.version === version.version;
    const reportDir = inputs.report ?? 'mlops-out/report/register-model';
    return {
        verdict: judged.verdict,
        headline: headlineOf(done, promoted),
        why: whyOf(judged),
        next: nextOf(done, promoted),
        findings: judged.findings,
        outputs: {
            version: version?.version,
            'registry-version': version?.nativeVersion,
            digest: plan.model.digest,
            uri: version?.uri,
            registered: version !== undefined,
            promoted,
            champion: champion?.version,
            'previous-champion': plan.champion?.version,
            card: `${reportDir}/${CARD}`,
        },
        blocks: blocksOf(done, champion?.version),
        measures: measuresOf(done, promoted),
        ...(judged.engine === undefined ? {} : { versions: { duckdb: judged.engine } }),
        files: [{ path: CARD, description: 'The model card.' }],
        evidence: {
            kind: 'gate',
            subject: [
                {
                    ...plan.model.artifact,
                    name: version === undefined ? plan.model.artifact.name : `${version.name} ${version.version}`,
                    ...(version === undefined ? {} : { uri: version.uri }),
                },
            ],
            configuration: [plan.policy.artifact],
            dependencies: dependenciesOf(done),
            details: detailsOf(done, promoted, champion?.version),
        },
    };
}
function headlineOf({ inputs, plan, judged, version, proposed, created, moved }, promoted) {
    const { verdict } = judged;
    const against = plan.champion === undefined ? '' : ` against champion ${plan.champion.version}`;
    const model = `${inputs.name} ${proposed}`;
    if (verdict === 'inconclusive')
        return `register-model is inconclusive: candidate ${proposed}${against}`;
    if (verdict === 'fail') {
        const failed = judged.findings.filter(finding => finding.verdict === 'fail').length;
        return `register-model failed: ${failed} of ${judged.findings.length} gates for candidate ${proposed}${against}`;
    }
    if (moved) {
        const instead = plan.alias.version === undefined ? ', the first' : ` instead of ${plan.alias.version.version}`;
        return `register-model ${created ? 'registered' : 'found'} ${model} and made it ${inputs.alias}${instead}`;
    }
    if (promoted)
        return `register-model found ${model}, which is ${inputs.alias} already`;
    return `register-model ${created ? 'registered' : 'found'} ${model}${version === undefined ? '' : ` as ${version.nativeVersion}`}`;
}
/** What decided, the worst first; at most three gates, so that it stays one glance. */
function whyOf({ findings, verdict }) {
    const sorted = [...findings].sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict) || weight(a) - weight(b));
    // Where all passed, the groups say nothing that the whole does not.
    const telling = sorted.filter(finding => verdict === 'pass' ? finding.code !== 'champion-comparison-slice' : finding.verdict !== 'pass');
    const shown = telling.slice(0, 3).map(finding => finding.message);
    const rest = telling.length - shown.length;
    return `${shown.join(' ')}${rest > 0 ? ` And ${(0,format/* formatCount */.B4)(rest)} more.` : ''}`;
}
/** Comparisons say more than thresholds do. */
const weight = ({ code }) => (code.startsWith('champion-comparison') ? 0 : 1);
function nextOf({ inputs, judged, version, plan }, promoted) {
    if ((0,verdict_verdict/* letsThrough */.AT)(judged.verdict)) {
        if (!promoted)
            return `The model card is ${CARD}.`;
        const uri = version === undefined ? '' : ` It lies at ${version.uri}.`;
        // Before the first version there is none to go back to.
        const undo = plan.champion === undefined ? '' : ` To undo: \`mlops register-model --action rollback --name ${inputs.name}\`.`;
        return `Build the image from this model.${uri}${undo}`;
    }
    const worst = judged.findings.find(finding => finding.verdict === judged.verdict);
    const undecided = judged.compared.find(one => one.result?.decision === 'inconclusive' && one.result.rowsToDecide !== null && !one.tooFew);
    if (judged.verdict === 'inconclusive' && undecided?.result?.rowsToDecide) {
        const path = ['comparisons', undecided.index];
        const lines = [...new Set(['margin', 'min-rows'].map(key => plan.policy.lineOf([...path, key])))].sort((a, b) => a - b);
        return `About ${(0,format/* formatCount */.B4)(roughly(undecided.result.rowsToDecide))} rows would decide; \`margin\` and \`min-rows\` are in \`${plan.policy.file}\` ${lines.length === 1 ? `line ${lines[0]}` : `lines ${lines[0]}-${lines.at(-1)}`}.`;
    }
    const place = worst?.location === undefined ? '' : ` The gate is \`${worst.location.file}\` line ${worst.location.line}.`;
    return `${worst?.remedy ?? 'See the report.'}${place}`;
}
function dependenciesOf({ plan, judged, trainingData }) {
    const { champion, testData, predictions, championPredictions } = plan;
    const as = (item, relation, role) => ({
        name: item.name,
        digest: item.digest,
        annotations: { ...item.annotations, relation, ...(role === undefined ? {} : { role }) },
    });
    return [
        // A version that other software registered has no digest to name it by.
        ...(champion === undefined || champion.digest === ''
            ? []
            : [
                as({ name: `${champion.name} ${champion.version}`, digest: { dirHash: champion.digest } }, 'champion', 'model'),
            ]),
        ...(testData === undefined ? [] : [as(testData, 'test data')]),
        ...(judged.testSet === undefined
            ? []
            : [as({ name: 'test rows (ids and labels)', digest: { sha256: judged.testSet } }, 'test rows')]),
        ...(predictions === undefined ? [] : [as(predictions.artifact, 'predictions')]),
        ...(championPredictions === undefined ? [] : [as(championPredictions.artifact, 'champion predictions')]),
        ...trainingData.map(data => as(data, 'training data', 'data')),
    ];
}
function detailsOf(done, promoted, champion) {
    const { inputs, plan, judged, version } = done;
    return {
        action: 'register',
        registry: plan.registry.kind,
        location: plan.registry.location,
        name: inputs.name,
        version: version?.version,
        registryVersion: version?.nativeVersion,
        alias: inputs.alias,
        promoted,
        champion,
        comparedWith: plan.champion?.version,
        candidatesOnTestSet: judged.candidates,
        comparisons: judged.compared.map(({ comparison, slice, rows, result, mcnemarP }) => ({
            measure: comparison.measure,
            ...(slice === undefined ? {} : { slice: `${slice.by} = ${slice.group}` }),
            rows,
            ...(result === undefined
                ? {}
                : {
                    procedure: result.method,
                    guarantee: result.guarantee,
                    level: result.alpha,
                    margin: result.margin,
                    estimate: result.estimate,
                    lower: result.lower,
                    upper: result.upper,
                    decision: result.decision,
                }),
            ...(mcnemarP === undefined ? {} : { mcnemarP }),
        })),
    };
}
function measuresOf({ judged, plan }, promoted) {
    return [
        ...Object.entries(plan.training.metrics).map(([metric, value]) => ({
            name: 'model_metric',
            value,
            labels: { metric },
            help: 'Metric of the judged model.',
        })),
        ...judged.compared.flatMap(({ comparison, slice, result }) => result === undefined || slice !== undefined
            ? []
            : ['estimate', 'lower', 'upper'].map(bound => ({
                name: 'champion_difference',
                value: result[bound],
                labels: { measure: comparison.measure, bound },
                help: 'Candidate minus champion on the same rows; larger is better.',
            }))),
        ...(judged.candidates === undefined
            ? []
            : [
                {
                    name: 'test_set_candidates',
                    value: judged.candidates,
                    help: 'Candidates that these test rows have judged.',
                },
            ]),
        { name: 'promoted', value: promoted ? 1 : 0, help: 'Whether the alias names the model.' },
    ];
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/rollback-report.js



/** The Outcome of moving an alias back. */
function describeRollback(inputs, plan) {
    const { from, to, done } = plan;
    const { name, alias, reason } = inputs;
    const moved = done
        ? `${alias} of ${name} names ${to.version} already`
        : `${alias} of ${name} names ${to.version} again, not ${from.version}`;
    return {
        verdict: 'pass',
        headline: done
            ? `register-model had nothing to roll back: ${alias} of ${name} is ${to.version}`
            : `register-model rolled ${alias} of ${name} back from ${from.version} to ${to.version}`,
        why: `${moved}.${reason === undefined ? '' : ` Reason: ${reason}.`} ${from.version === to.version ? '' : `${from.version} stays in the registry and is not promoted again without \`force\`.`}`.trim(),
        next: `Deploy ${to.version}: the alias moves no traffic by itself. It lies at ${to.uri}.`,
        findings: [
            {
                code: 'alias-rollback',
                verdict: 'pass',
                subject: alias,
                message: `${moved}.`,
                truth: truth/* EXACT */.q,
                observed: to.version,
            },
        ],
        outputs: {
            version: to.version,
            'registry-version': to.nativeVersion,
            digest: to.digest,
            uri: to.uri,
            registered: true,
            promoted: true,
            champion: to.version,
            'previous-champion': from.version,
            card: undefined,
        },
        blocks: [
            blocks/* block */.o.section('What was moved', [
                blocks/* block */.o.facts([
                    ['alias', alias],
                    ['now', named(to)],
                    ['before', named(from)],
                    ['registry', `${plan.registry.kind}, ${plan.registry.location}`],
                ]),
            ]),
            report_blocks_history(plan.alias.moves, alias),
        ],
        ...(plan.artifact === undefined ? {} : { evidence: evidenceOf(inputs, plan, plan.artifact) }),
    };
}
const named = ({ version, digest }) => (digest === '' ? version : `${version} (dirHash:${digest})`);
function evidenceOf({ name, alias, reason }, { registry, from, to }, artifact) {
    const before = { name: `${from.name} ${from.version}`, digest: { dirHash: from.digest } };
    return {
        kind: 'gate',
        subject: [artifact],
        configuration: [],
        dependencies: from.version === to.version || from.digest === ''
            ? []
            : [{ ...before, annotations: { relation: 'rolled back from', role: 'model' } }],
        details: {
            action: 'rollback',
            registry: registry.kind,
            location: registry.location,
            name,
            alias,
            version: to.version,
            registryVersion: to.nativeVersion,
            from: from.version,
            promoted: true,
            reason,
        },
    };
}

;// CONCATENATED MODULE: ./build/js/actions/register-model/src/main.js










/** Judge, register what passes, move the alias; or move the alias back. */
const step = (0,action/* action */.X)({
    contract: contract/* contract */.d,
    prepare: plan,
    // The registry is shared and outlives the report: what a finished outcome says of it may not be so any more.
    async stands(outputs, inputs, _ctx, plan) {
        const current = plan.alias.version?.version;
        if (outputs.promoted === 'true' && current !== outputs.version) {
            return `${inputs.alias} of ${inputs.name} names ${current ?? 'nothing'}, not ${outputs.version}`;
        }
        if (plan.kind === 'register' && outputs.registered === 'true' && plan.known?.version !== outputs.version) {
            return `${inputs.name} ${outputs.version} is not in ${plan.registry.location}`;
        }
        return undefined;
    },
    async main(inputs, ctx, plan) {
        if (plan.kind === 'rollback') {
            if (!plan.done) {
                await plan.registry.moveAlias({
                    name: inputs.name,
                    alias: inputs.alias,
                    from: plan.from.version,
                    to: plan.to,
                    kind: 'rollback',
                    by: whoIs(ctx),
                    run: ctx.host.runId,
                    reason: inputs.reason,
                });
            }
            return describeRollback(inputs, plan);
        }
        const judged = await ctx.log.group('Judging the model', () => judge_judge(inputs, ctx, plan));
        const card = (version) => cardFor(inputs, ctx, plan, judged, version);
        const wanted = (0,verdict_verdict/* letsThrough */.AT)(judged.verdict) || inputs.register === 'always';
        const registration = wanted
            ? await ctx.log.group(`Registering in ${plan.registry.location}`, () => registerModel(inputs, ctx, plan, judged, card))
            : undefined;
        const version = registration?.version ?? plan.known;
        const moved = registration !== undefined && (await promote(inputs, ctx, plan, judged, registration.version));
        const proposed = version?.version ?? (await proposeVersion(inputs, ctx, plan));
        await (0,promises_.writeFile)((0,external_node_path_.join)(ctx.reportDir, CARD), await card(proposed));
        const trainingData = trainingDataOf(plan, await ctx.evidence.about(plan.model.artifact));
        return describeRegistration({
            inputs,
            plan,
            judged,
            version,
            proposed,
            created: registration?.created ?? false,
            moved,
            trainingData,
        });
    },
});


/***/ }),

/***/ 79833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cancelled)
/* harmony export */ });
/* unused harmony export errors */
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

/** Errors that every part can raise. */
const errors = (0,_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    CANCELLED: {
        kind: 'cancelled',
        meaning: 'The step was asked to stop (SIGINT or SIGTERM, a cancelled job) and has stopped.',
        remedy: 'Run the job again; a step that had finished is found and not repeated.',
    },
});
/** Raised wherever waiting or work ends because the step was cancelled. */
function cancelled(what, cause, outputs) {
    return errors.CANCELLED(`${what} was cancelled`, { cause, outputs });
}


/***/ }),

/***/ 85900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
const FAULTS = {
    EACCES: 'this process may not do that there',
    EPERM: 'this process may not do that there',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'something else lies there',
};
/** Why the system refused to write a file or make a directory, in words; undefined for any other error. */
function fileFault(cause) {
    const { code } = (cause ?? {});
    return code !== undefined && Object.hasOwn(FAULTS, code) ? `${FAULTS[code]} (${code})` : undefined;
}


/***/ }),

/***/ 29350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

/***/ 60443:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 61533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** Values of one call below: few enough for it to be compiled while it works on the first column of a table. */
const AT_ONCE = 4096;
/** Compensated sum of all values. */
function sum(values) {
    const found = new Float64Array(2);
    for (let from = 0; from < values.length; from += AT_ONCE)
        addSome(values, from, found);
    return found[0] + found[1];
}
/** Adds values to a sum and to what its rounding lost, as `CompensatedSum` does. */
function addSome(values, from, found) {
    const to = Math.min(values.length, from + AT_ONCE);
    let total = found[0];
    let lost = found[1];
    for (let i = from; i < to; i++) {
        const value = values[i];
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    found[0] = total;
    found[1] = lost;
}
/** Arithmetic mean; NaN for no values. */
function mean(values) {
    return sum(values) / values.length;
}
/** Variance over two passes. `ddof` 0 divides by n (default), 1 by n - 1. */
function variance(values, ddof = 0) {
    const centre = mean(values);
    const found = new Float64Array(2);
    for (let from = 0; from < values.length; from += AT_ONCE)
        addSquares(values, from, centre, found);
    return (found[0] + found[1]) / (values.length - ddof);
}
function addSquares(values, from, centre, found) {
    const to = Math.min(values.length, from + AT_ONCE);
    let total = found[0];
    let lost = found[1];
    for (let i = from; i < to; i++) {
        const square = (values[i] - centre) ** 2;
        const next = total + square;
        lost += total >= square ? total - next + square : square - next + total;
        total = next;
    }
    found[0] = total;
    found[1] = lost;
}


/***/ }),

/***/ 63749:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ letsThrough),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** The four answers that a step can give. A step that cannot decide says `inconclusive`; it never passes by default. */
const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive'];
/** The sign that stands beside the word wherever a verdict is shown: never colour alone. */
const SIGNS = {
    pass: '✔',
    warn: '▲',
    fail: '✖',
    inconclusive: '?',
    error: '!',
};
const SEVERITY = { pass: 0, warn: 1, inconclusive: 2, fail: 3 };
/** Orders verdicts by how much attention they need: pass < warn < inconclusive < fail. */
function bySeverity(a, b) {
    return SEVERITY[a] - SEVERITY[b];
}
/**
 * The verdict of a whole from the verdicts of its parts: the most severe one.
 * An empty list is `inconclusive`: nothing was seen, so nothing passes.
 */
function worst(verdicts) {
    let found;
    for (const verdict of verdicts)
        if (found === undefined || bySeverity(verdict, found) > 0)
            found = verdict;
    return found ?? 'inconclusive';
}
/** Whether a later step may build on this verdict: `pass` and `warn` let the train go on. */
function letsThrough(verdict) {
    return verdict === 'pass' || verdict === 'warn';
}


/***/ })

};
