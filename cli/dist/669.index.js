export const id = 669;
export const ids = [669];
export const modules = {

/***/ 12733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./build/js/shared/data/from-inputs.js
var from_inputs = __webpack_require__(17169);
// EXTERNAL MODULE: ./build/js/shared/data/resolve.js + 1 modules
var resolve = __webpack_require__(60634);
// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/chunks/cut.js
var cut = __webpack_require__(53466);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/columns.js + 3 modules
var src_columns = __webpack_require__(99043);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/categories.js
var categories = __webpack_require__(17543);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/stats/exchangeable/rank.js
var rank = __webpack_require__(20218);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/chunks/decide.js


/**
 * Ranks the batch among the chunks of the reference: each of them, the batch included, deviates from the others by its
 * largest studentised distance over all columns; the batch's place among these is a p-value that is exact when chunks
 * and batch are exchangeable, whatever the columns have to do with one another. A column counts as drifted when its own
 * deviation is as rare as that (the single-step maxT procedure of Westfall and Young 1993, with chunks in the place of
 * permutations).
 */
function decideByRanks(comparisons, policy, level) {
    const measured = comparisons.flatMap(({ chunks }) => (chunks === undefined ? [] : [chunks.fromOthers]));
    const chunks = (measured[0]?.length ?? 1) - 1;
    const needed = Math.max(2, (0,rank/* runsNeeded */.wo)(level));
    const ranks = chunks < needed ? undefined : ranksOf(measured);
    let at = 0;
    return comparisons.map(comparison => {
        const rank = comparison.chunks === undefined || ranks === undefined ? undefined : { pValue: ranks[at], chunks };
        if (comparison.chunks !== undefined)
            at++;
        const open = comparison.nothing !== undefined || rank === undefined;
        const verdict = open ? 'inconclusive' : rank.pValue <= level ? 'fail' : 'pass';
        return {
            comparison,
            ...decided(comparison, verdict),
            rank,
            note: rank === undefined ? `${(0,format/* plural */.LS)(needed, 'chunk')} of the reference are needed, it has ${chunks}` : undefined,
            truth: rankTruth(chunks, policy.level),
        };
    });
}
/** Adjusted p-value of each column. */
function ranksOf(columns) {
    // Only a batch that lies further away than the others is drift, so the sign stays.
    const deviations = columns.map(distances => (0,rank/* studentised */.LX)(distances, SMALLEST_SPREAD));
    const runs = columns[0].length;
    const largest = Array.from({ length: runs }, (_, run) => Math.max(...deviations.map(column => column[run])));
    return deviations.map(column => (0,rank/* rankPValue */.Qo)([...largest.slice(0, -1), column.at(-1)]));
}
/** Spread of a scaled distance between samples without drift; smaller ones are chance. */
const SMALLEST_SPREAD = 0.1;
function rankTruth(chunks, level) {
    return {
        kind: 'error-controlled',
        procedure: `largest studentised deviation over columns, ranked among ${(0,format/* plural */.LS)(chunks, 'reference chunk')}`,
        level,
        guarantee: 'finite-sample',
        assumptions: 'chunks of the reference and the batch are exchangeable: no trend, and no season longer than a chunk',
    };
}
/** Mean and three standard deviations of the chunks' distances from the reference, as is customary. A rule of thumb. */
function decideByThreeSigma(comparisons) {
    return comparisons.map(comparison => {
        const chunks = comparison.chunks?.fromReference ?? [];
        const limit = chunks.length < 2 ? undefined : threeSigma(chunks);
        const open = comparison.nothing !== undefined || limit === undefined;
        const verdict = open ? 'inconclusive' : comparison.effect.distance > limit ? 'fail' : 'pass';
        return {
            comparison,
            ...decided(comparison, verdict),
            note: limit === undefined ? `at least 2 chunks of the reference are needed, it has ${chunks.length}` : undefined,
            limit,
            truth: {
                kind: 'rule-of-thumb',
                why: `mean and three standard deviations of ${(0,format/* plural */.LS)(chunks.length, 'reference chunk')}${limit === undefined ? '' : ` (${(0,format/* formatNumber */.ZV)(limit, { decimals: 3 })})`}; how often it alarms by chance depends on the data`,
            },
        };
    });
}
function threeSigma(distances) {
    const mean = distances.reduce((sum, each) => sum + each, 0) / distances.length;
    const squares = distances.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    return mean + 3 * Math.sqrt(squares / distances.length);
}
function decided(comparison, verdict) {
    return {
        verdict,
        measured: verdict,
        value: comparison.effect.distance,
        bounds: undefined,
        chance: undefined,
        rowsNeeded: undefined,
        unseen: 'pass',
    };
}
/** Levels that the reference's own chunks keep: the largest of their distances fails, three of four of them warn. */
function learnedLevels({ fromReference }) {
    const sorted = fromReference.toSorted((a, b) => a - b);
    return { warn: sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 1, fail: sorted.at(-1) ?? 1 };
}

;// CONCATENATED MODULE: ./build/js/shared/stats/drift/effect-bounds.js
/**
 * Kolmogorov-Smirnov distance. D <= true + A + B, where A and B are how far each empirical distribution function
 * lies from its own true one; Dvoretzky-Kiefer-Wolfowitz with Massart's constant bounds their tails by
 * 2 exp(-2 n a^2). A and B are independent, so the tail of their sum comes from convolving the two bounds, which
 * is about sqrt(2) sharper than splitting alpha between them. Upwards less is needed: D is at least the observed
 * difference where the true one is largest, a single point, and there Hoeffding's inequality holds.
 */
function ksAbove(distance, n, m, delta) {
    checkSizes(n, m, distance, delta);
    return effectBound(distance, delta, excess => dkwSumTail(excess, n, m), excess => Math.exp(hoeffding(excess, 1 / n + 1 / m)));
}
/**
 * Total variation distance over `categories` parts that were fixed beforehand (collect what is new in one part).
 * Two bounds of how far the observed distance can lie above the true one; each holds at every n, so their smaller
 * one does. By McDiarmid's inequality (one row changes the distance by at most 1/n or 1/m) it exceeds its
 * expectation by t with probability at most exp(-2 t^2 / (1/n + 1/m)), and by Cauchy-Schwarz its expectation exceeds
 * the true distance by at most sqrt((categories - 1)(1/n + 1/m)) / 2. Or Hoeffding for each of the 2^categories - 2
 * sets of parts (Weissman et al. 2003), which is sharper up to some hundred parts.
 * Upwards there is no bias: the distance is convex, so its expectation is at least the true one.
 */
function totalVariationAbove(distance, categories, n, m, delta) {
    checkSizes(n, m, distance, delta);
    if (!(Number.isInteger(categories) && categories >= 1))
        throw new RangeError(`categories must be a whole number >= 1, got ${categories}`);
    const scale = 1 / n + 1 / m;
    const bias = Math.sqrt((categories - 1) * scale) / 2;
    const sets = logSets(categories);
    return effectBound(distance, delta, excess => Math.exp(Math.min(0, hoeffding(excess - bias, scale), sets + hoeffding(excess, scale))), excess => Math.exp(hoeffding(excess, scale)));
}
/** ln of the bound of the chance that the difference of two shares exceeds the true one by so much. */
function hoeffding(excess, scale) {
    return excess <= 0 ? 0 : (-2 * excess * excess) / scale;
}
/** ln(2^k - 2): the sets of k parts, without none and all. A single part never differs. */
function logSets(k) {
    return k === 1 ? Number.NEGATIVE_INFINITY : k * Math.LN2 + Math.log1p(-(2 ** (1 - k)));
}
function checkSizes(n, m, distance, delta) {
    if (!(n >= 1 && m >= 1))
        throw new RangeError(`both samples need rows, got ${n} and ${m}`);
    if (!(distance >= 0 && distance <= 1))
        throw new RangeError(`distance must lie in 0 .. 1, got ${distance}`);
    if (!(delta >= 0 && delta < 1))
        throw new RangeError(`delta must lie in 0 .. 1, got ${delta}`);
}
/**
 * `above(t)` bounds the chance that the observed distance exceeds the true one by t or more, `below(t)` the chance
 * that the true one exceeds it so; both fall in t.
 */
function effectBound(distance, delta, above, below) {
    const allowance = (alpha) => reach(above, alpha);
    return {
        pValue: distance <= delta ? 1 : Math.min(1, above(distance - delta)),
        lowerBound: alpha => Math.max(0, distance - allowance(alpha)),
        upperBound: alpha => Math.min(1, distance + reach(below, alpha)),
        allowance,
    };
}
/** The excess that is passed with probability at most alpha, rounded up. */
function reach(tail, alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha must lie between 0 and 1, got ${alpha}`);
    let low = 0;
    let high = 1;
    if (tail(high) > alpha)
        return 1; // distances cannot exceed 1: nothing can be said
    while (high - low > 1e-9) {
        const middle = (low + high) / 2;
        if (tail(middle) > alpha)
            low = middle;
        else
            high = middle;
    }
    return high;
}
const SLICES = 400;
/**
 * Upper bound of P(A + B >= t) for independent A, B with P(A >= a) <= min(1, 2 exp(-2 n a^2)), B alike with m.
 * Slices of A, each with B's tail at the slice's far end: a finite sum that is never below the integral.
 */
function dkwSumTail(t, n, m) {
    const tailA = (a) => (a <= 0 ? 1 : Math.min(1, 2 * Math.exp(-2 * n * a * a)));
    const tailB = (b) => (b <= 0 ? 1 : Math.min(1, 2 * Math.exp(-2 * m * b * b)));
    let total = tailA(t);
    let before = tailA(0);
    for (let k = 1; k <= SLICES; k++) {
        const edge = (t * k) / SLICES;
        const after = tailA(edge);
        total += (before - after) * tailB(t - edge);
        before = after;
    }
    return Math.min(1, total);
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/compat/evidently.js
var evidently = __webpack_require__(49398);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/multiple-testing.js
function check(pValues) {
    for (const p of pValues)
        if (!(p >= 0 && p <= 1))
            throw new RangeError(`p-values must lie in 0 .. 1, got ${p}`);
}
/** Bonferroni: chance of any false rejection at most alpha, any dependence. */
const bonferroni = pValues => {
    check(pValues);
    return pValues.map(p => Math.min(1, p * pValues.length));
};
/** Holm 1979: same guarantee as Bonferroni, rejects at least as much. */
const holm = pValues => {
    check(pValues);
    const adjusted = new Array(pValues.length);
    let running = 0;
    ascending(pValues).forEach((index, rank) => {
        running = Math.max(running, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = running;
    });
    return adjusted;
};
/** Benjamini-Hochberg 1995: expected share of false among the rejected at most alpha, independent or positively dependent tests. */
const benjaminiHochberg = pValues => stepUp(pValues, 1);
/** Benjamini-Yekutieli 2001: the same under any dependence. */
const benjaminiYekutieli = pValues => stepUp(pValues, pValues.reduce((total, _, k) => total + 1 / (k + 1), 0));
function stepUp(pValues, factor) {
    check(pValues);
    const adjusted = new Array(pValues.length);
    let running = 1;
    const order = ascending(pValues);
    for (let rank = order.length; rank >= 1; rank--) {
        const index = order[rank - 1];
        running = Math.min(running, (pValues[index] * factor * pValues.length) / rank);
        adjusted[index] = running;
    }
    return adjusted;
}
function ascending(pValues) {
    return pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b] || a - b);
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/beta.js
var beta = __webpack_require__(42830);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/decide/alarms.js

/** Decisions of the procedure that the policy asks for. */
function alarmSteps(pValues, level, alarms) {
    return alarms === 'familywise' ? holmSteps(pValues, level) : discoverySteps(pValues, level);
}
/** Benjamini and Yekutieli: valid under any dependence of the columns. */
function discoverySteps(pValues, level) {
    const adjusted = benjaminiYekutieli(pValues);
    const rejected = adjusted.filter(p => p <= level).length;
    const harmonic = pValues.reduce((total, _, k) => total + 1 / (k + 1), 0);
    // What is not rejected would have to be among one more.
    const at = (count) => (level * Math.max(1, count)) / (pValues.length * harmonic);
    return adjusted.map(p => p <= level ? { rejected: true, level: at(rejected) } : { rejected: false, level: at(rejected + 1) });
}
/** Holm's decisions with the level at which each was made, so that the bound that is shown fits the decision. */
function holmSteps(pValues, level) {
    const adjusted = holm(pValues);
    const rejected = adjusted.filter(p => p <= level).length;
    return adjusted.map((p, place) => {
        const rank = pValues.filter((other, k) => other < pValues[place] || (other === pValues[place] && k < place)).length;
        // What is not rejected fails at the first step that did, or later ones that never came.
        return { rejected: p <= level, level: level / (pValues.length - Math.min(rank, rejected)) };
    });
}
/**
 * Values that the reference never showed. Given the reference, their number among m independent rows is binomial, so
 * its tail is an exact p-value of "their share is at most the level", which is raised by what a reference of this
 * size leaves unseen without any drift. None where no level is set.
 */
function unseenPValues(comparisons, level) {
    if (level === undefined)
        return [];
    return comparisons.map(({ unseen: { rows, expected }, rows: { current } }) => binomialTail(rows, current, Math.min(1, level + expected)));
}
/** P(X >= x) for X binomial over n with chance p. */
function binomialTail(x, n, p) {
    if (x <= 0 || p >= 1)
        return 1;
    if (p <= 0)
        return 0;
    return (0,beta/* incompleteBeta */.J7)(p, x, n - x + 1);
}

// EXTERNAL MODULE: ./build/js/shared/stats/drift/psi.js
var psi = __webpack_require__(21542);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/measures/measured.js
/** Everything that is measured, with the words of the field. */
const MEASURE_LABELS = {
    ks: 'KS',
    psi: 'PSI',
    'jensen-shannon': 'Jensen–Shannon distance',
    'jensen-shannon-divergence': 'Jensen–Shannon divergence',
    'kullback-leibler': 'Kullback–Leibler',
    hellinger: 'Hellinger',
    'total-variation': 'total variation',
    'l-infinity': 'L∞',
    wasserstein: 'Wasserstein',
    'wasserstein-scaled': 'Wasserstein (sd)',
    'anderson-darling': 'Anderson–Darling',
    'cramer-von-mises': 'Cramér–von Mises',
    'chi-square': 'chi-square',
    'g-test': 'G',
    'cramers-v': 'Cramér’s V',
};
function measured(measures, name) {
    return measures.find(measure => measure.name === name)?.value;
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/measures/of-parts.js + 1 modules
var of_parts = __webpack_require__(60331);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/rows-needed.js

/** Beyond this no number of rows is realistic. */
const MOST = 50_000_000;
/** Kolmogorov's 95 % point: without drift a distance of this times sqrt(1/n + 1/m) is hardly ever passed. */
const KS_BY_CHANCE = 1.36;
/**
 * Rows after which a comparison that is open now would be decided. Where the observed distance lies below the fail
 * level and could be chance alone, these are the rows with which a column without drift passes; else those that decide
 * if the distance stays as it is.
 */
function rowsToDecide(comparison, level, holmLevel) {
    const { column, effect } = comparison;
    const { fail } = column.levels;
    if (fail >= 1)
        return undefined;
    const { reference, current } = comparison.rows;
    const open = allowances(comparison, level, holmLevel);
    const byChance = (n, m) => {
        const scale = Math.sqrt(1 / n + 1 / m);
        // Half the sum of the absolute differences of so many shares, each of at most its standard deviation on average.
        return column.kind === 'numeric' ? KS_BY_CHANCE * scale : 0.5 * Math.sqrt(effect.categories - 1) * scale;
    };
    const noDriftPasses = (n, m) => byChance(n, m) + open.above(n, m) <= fail;
    const decides = (n, m) => effect.distance + open.above(n, m) <= fail || effect.distance - open.below(n, m) > fail;
    const chancy = effect.distance <= Math.max(fail, byChance(reference, current)) && !noDriftPasses(reference, current);
    return rowsUntil(chancy ? noDriftPasses : decides, reference, current);
}
/**
 * How far the true distance may lie above and below the observed one, with so many rows. For KS the bound depends on
 * n t^2 and m t^2 alone, so it scales with sqrt(1/n + 1/m) at the present ratio of sizes, which is near enough for
 * others: the exact bound takes too long to be searched with.
 */
function allowances({ column, effect, rows }, level, holmLevel) {
    if (column.kind === 'categorical') {
        const bound = (n, m) => totalVariationAbove(0, effect.categories, n, m, 0);
        return {
            above: (n, m) => bound(n, m).upperBound(level),
            below: (n, m) => bound(n, m).allowance(holmLevel),
        };
    }
    const [n, m] = [rows.reference * LARGE, rows.current * LARGE];
    const bound = ksAbove(0, n, m, 0);
    const unit = Math.sqrt(1 / n + 1 / m);
    const [above, below] = [bound.upperBound(level) / unit, bound.allowance(holmLevel) / unit];
    return {
        above: (n, m) => above * Math.sqrt(1 / n + 1 / m),
        below: (n, m) => below * Math.sqrt(1 / n + 1 / m),
    };
}
/** Sizes at which no bound is cut off at 1. */
const LARGE = 10_000;
/** Rows at which PSI without drift stays below a level. */
function rowsForPsi(level, parts, alpha, reference) {
    return rowsUntil((n, m) => (0,psi/* psiUnderNoDrift */.p)(parts, n, m).quantile(1 - alpha) <= level, reference, 0);
}
/** The smallest number of current rows that suffices with this reference; else of both together. */
function rowsUntil(suffices, reference, current) {
    const alone = smallest(m => suffices(Math.max(1, reference), m), Math.max(1, current));
    if (alone !== undefined && reference > 0)
        return { current: rounded(alone) };
    const each = smallest(m => suffices(m, m), 1);
    return each === undefined ? undefined : { each: rounded(each) };
}
function smallest(suffices, from) {
    let high = from;
    while (!suffices(high)) {
        if (high > MOST)
            return undefined;
        high *= 2;
    }
    let low = Math.max(0, Math.floor(high / 2));
    if (high === from)
        low = 0;
    while (high - low > Math.max(1, high / 200)) {
        const middle = Math.floor((low + high) / 2);
        if (suffices(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** Two digits, rounded up: more would promise more than is known. */
function rounded(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/decide/thumb.js




/** By fixed levels, and by what chance alone gives at this size. `level` is this column's share of the error. */
function decideByThumb(comparison, level) {
    const { levels } = comparison.column;
    const isPsi = levels.measure === 'psi';
    const filled = (0,of_parts/* filledParts */.T)(comparison.parts);
    const { reference, current } = comparison.rows;
    const value = measured(comparison.measures, levels.measure);
    // Both measures are the same to second order: the divergence is an eighth of PSI.
    const psiByChance = (0,psi/* psiUnderNoDrift */.p)(filled, reference, current).quantile(1 - level);
    const chance = isPsi ? psiByChance : Math.sqrt(psiByChance / 8);
    const concluded = (() => {
        if (comparison.nothing !== undefined)
            return 'inconclusive';
        if (value > levels.fail && value > chance)
            return 'fail';
        if (value > levels.warn && value > chance)
            return value > levels.fail ? 'inconclusive' : 'warn';
        return chance > levels.warn ? 'inconclusive' : 'pass';
    })();
    const needed = rowsForPsi(isPsi ? levels.warn : 8 * levels.warn ** 2, filled, level, reference);
    const name = isPsi ? 'PSI' : 'Jensen–Shannon distance';
    const rows = needed?.current === undefined ? needed?.each : needed.current;
    const where = needed?.current === undefined ? 'rows in each dataset' : 'current rows';
    const below = rows === undefined ? '' : `; below about ${rows} ${where} it measures chance`;
    return {
        measured: concluded,
        value,
        bounds: undefined,
        chance,
        rowsNeeded: concluded === 'inconclusive' && comparison.nothing === undefined ? needed : undefined,
        truth: { kind: 'rule-of-thumb', why: `fixed ${name} levels ${levels.warn} and ${levels.fail}${below}` },
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/decide.js






const isErrorControlled = ({ column }) => column.levels.measure === 'ks' || column.levels.measure === 'total-variation';
/**
 * Decides about every column.
 *
 * fail: the true distance is shown to lie above the fail level. warn: shown to lie above the warn level. pass: shown
 * to lie below the fail level. Anything else is inconclusive. Alarms hold together for all columns by Holm's
 * procedure, at `level` for the failing ones and again for the warning ones, unseen values among them. For passing no correction is needed: the
 * claim "no column is beyond its fail level" is false as soon as one is, and that one passes with probability at most
 * `level` (intersection-union).
 * @param alarmLevel what this batch's alarms may err by, out of what all batches may
 */
function decideColumns(comparisons, policy, alarmLevel = policy.level) {
    if (policy.compat !== undefined)
        return comparisons.map(decideAsEvidently);
    if (policy.decide === 'ranks')
        return decideByRanks(comparisons, policy, alarmLevel);
    if (policy.decide === 'three-sigma')
        return decideByThreeSigma(comparisons);
    const controlled = comparisons.filter(isErrorControlled);
    const alarms = (at) => {
        const distances = controlled.map(comparison => decide_effectBound(comparison, at).pValue);
        const steps = alarmSteps([...distances, ...unseenPValues(comparisons, policy.unseen[at])], alarmLevel, policy.alarms);
        return { distances: steps.slice(0, distances.length), unseen: steps.slice(distances.length) };
    };
    const [warn, fail] = [alarms('warn'), alarms('fail')];
    const reach = reachOfBounds();
    const thumbs = comparisons.length - controlled.length;
    return comparisons.map((comparison, place) => {
        const at = controlled.indexOf(comparison);
        const measured = at < 0
            ? decideByThumb(comparison, policy.level / Math.max(1, thumbs))
            : decideByBound(comparison, policy, warn.distances[at], fail.distances[at], reach);
        const unseen = fail.unseen[place]?.rejected ? 'fail' : warn.unseen[place]?.rejected ? 'warn' : 'pass';
        return { comparison, ...measured, unseen, verdict: worse(measured.measured, unseen) };
    });
}
/** By another tool's score alone. Where that tool raises an error, nothing can be said. */
function decideAsEvidently(comparison) {
    const { compat } = comparison;
    const open = { bounds: undefined, chance: undefined, rowsNeeded: undefined, unseen: 'pass' };
    if (compat === undefined) {
        const verdict = 'inconclusive';
        const why = 'Evidently raises an error where a side has no value';
        return { comparison, verdict, measured: verdict, value: Number.NaN, ...open, truth: { kind: 'rule-of-thumb', why } };
    }
    const verdict = compat.drifted ? 'fail' : 'pass';
    return { comparison, verdict, measured: verdict, value: compat.score, ...open, truth: (0,evidently/* compatTruth */.qe)(compat) };
}
/** A shown alarm outweighs what the other question leaves open. */
function worse(measured, unseen) {
    if (measured === 'fail' || unseen === 'fail')
        return 'fail';
    if (measured === 'inconclusive')
        return 'inconclusive';
    return measured === 'warn' || unseen === 'warn' ? 'warn' : 'pass';
}
function decide_effectBound({ column, effect, rows }, at) {
    // A level of 1 or more can never be passed: no distance is.
    const delta = Math.min(column.levels[at], 1 - 1e-12);
    return column.kind === 'numeric'
        ? ksAbove(effect.distance, rows.reference, rows.current, delta)
        : totalVariationAbove(effect.distance, effect.categories, rows.reference, rows.current, delta);
}
/** How far bounds lie from the observed distance. All numeric columns share it at a level, so it is computed once. */
function reachOfBounds() {
    const known = new Map();
    return ({ column, effect, rows }, side, alpha) => {
        const parts = column.kind === 'numeric' ? 0 : effect.categories;
        const key = `${side} ${parts} ${rows.reference} ${rows.current} ${alpha}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const bound = parts === 0
            ? ksAbove(0, rows.reference, rows.current, 0)
            : totalVariationAbove(0, parts, rows.reference, rows.current, 0);
        const reach = side === 'below' ? bound.allowance(alpha) : bound.upperBound(alpha);
        known.set(key, reach);
        return reach;
    };
}
function decideByBound(comparison, policy, warn, fail, reach) {
    const { level } = policy;
    const { levels, kind } = comparison.column;
    const value = comparison.effect.distance;
    const lower = Math.max(0, value - reach(comparison, 'below', fail.rejected ? fail.level : warn.level));
    // What a profile does not tell can only make the distance larger.
    const upper = Math.min(1, value + comparison.effect.within + reach(comparison, 'above', level));
    const measured = (() => {
        if (comparison.nothing !== undefined)
            return 'inconclusive';
        if (fail.rejected)
            return 'fail';
        // Shown to be beyond the warn level, and by its value not beyond the other one.
        if (warn.rejected && value <= levels.fail)
            return 'warn';
        return upper <= levels.fail ? 'pass' : 'inconclusive';
    })();
    return {
        measured,
        value,
        bounds: { lower, upper },
        chance: undefined,
        rowsNeeded: measured === 'inconclusive' && comparison.nothing === undefined
            ? rowsToDecide(comparison, level, fail.level)
            : undefined,
        truth: {
            kind: 'error-controlled',
            procedure: `${kind === 'numeric' ? 'Dvoretzky–Kiefer–Wolfowitz bound of the KS distance' : 'bound of the total variation distance over sets of categories'}, ${procedureOf(policy)}`,
            level,
            guarantee: 'finite-sample',
            assumptions: kind === 'numeric'
                ? 'rows are independent draws within each dataset'
                : 'rows are independent draws within each dataset; categories with fewer than 5 rows in the reference count as one, with new ones',
        },
    };
}
/** How alarms of many columns, and of many batches, are kept together. */
function procedureOf(policy) {
    const columns = policy.alarms === 'familywise' ? 'Holm over columns' : 'Benjamini–Yekutieli over columns';
    return policy['error-rate'] === 'lifetime'
        ? `${columns}, level / (t (t + 1)) for the t-th batch of this reference`
        : columns;
}

// EXTERNAL MODULE: ./build/js/shared/stats/drift/bins.js
var drift_bins = __webpack_require__(98690);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/change.js
var src_change = __webpack_require__(68699);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/chunks/read.js + 1 modules
var chunks_read = __webpack_require__(7778);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/numeric/parts.js
var numeric_parts = __webpack_require__(96813);
// EXTERNAL MODULE: ./build/js/shared/stats/special/partly-sorted.js
var partly_sorted = __webpack_require__(69978);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/two-sample.js

/**
 * Compares two sorted samples. Tied values are taken together: distribution functions are compared where a run of
 * ties ends, ranks are midranks. O(n + m). Raises RangeError for an empty or unsorted sample and for NaN.
 * @param absent rows of each sample that have no value; they count in `ksOfRows` alone
 */
function compareSamples(a, b, absent = { a: 0, b: 0 }) {
    const n = a.length;
    const m = b.length;
    if (n === 0 || m === 0)
        refuse(a, b);
    const rows = n + m;
    const lowest = Math.min(a[0], b[0]);
    const found = new Float64Array(SIZE);
    found[PREVIOUS] = lowest;
    found[KS_AT] = lowest;
    found[ROWS_AT] = lowest;
    found[ROWS_DISTANCE] = Math.abs(absent.a / (n + absent.a) - absent.b / (m + absent.b));
    while (found[I] < n || found[J] < m)
        mergeSome(a, b, absent.a, absent.b, found);
    const product = n * m;
    const squares = n * (found[SQUARES_A] + found[SQUARES_A + LOST]) + m * (found[SQUARES_B] + found[SQUARES_B + LOST]);
    const weight = found[WEIGHTED] + found[WEIGHTED + LOST];
    const ks = { distance: found[KS_DISTANCE], at: found[KS_AT] };
    const ofRows = { distance: found[ROWS_DISTANCE], at: found[ROWS_AT] };
    return {
        n,
        m,
        ks,
        ksOfRows: absent.a > 0 || absent.b > 0 ? ofRows : { ...ks },
        wasserstein: found[AREA] + found[AREA + LOST],
        cramerVonMises: squares / (product * rows) - (4 * product - 1) / (6 * rows),
        andersonDarling: ((rows - 1) / rows) * (weight / n + weight / m),
    };
}
// What a merge has found so far, in one typed array, so that no number of it is ever boxed: sums, each with what its
// rounding lost beside it (Neumaier's compensation, as in `CompensatedSum`), largest distances and places.
const LOST = 1;
const AREA = 0;
const SQUARES_A = 2;
const SQUARES_B = 4;
const WEIGHTED = 6;
const KS_DISTANCE = 8;
const KS_AT = 9;
const ROWS_DISTANCE = 10;
const ROWS_AT = 11;
const PREVIOUS = 12;
const I = 13;
const J = 14;
const SIZE = 15;
/** Different values of one call: few enough for the function to be compiled before the first sample is done. */
const AT_ONCE = 2048;
/**
 * Goes on with a merge. It looks at every value of every numeric column and is what a comparison takes longest for beside
 * sorting, so all its sums are plain variables.
 */
function mergeSome(a, b, absentA, absentB, found) {
    const n = a.length;
    const m = b.length;
    const rows = n + m;
    const [rowsA, rowsB] = [n + absentA, m + absentB];
    const someAbsent = absentA > 0 || absentB > 0;
    const ofOne = 1 / rows;
    let area = found[AREA];
    let areaLost = found[AREA + LOST];
    let squaresA = found[SQUARES_A];
    let squaresALost = found[SQUARES_A + LOST];
    let squaresB = found[SQUARES_B];
    let squaresBLost = found[SQUARES_B + LOST];
    let weighted = found[WEIGHTED];
    let weightedLost = found[WEIGHTED + LOST];
    let previous = found[PREVIOUS];
    let i = found[I] | 0;
    let j = found[J] | 0;
    let shareA = i / n;
    let shareB = j / m;
    let gap = Math.abs(shareA - shareB);
    for (let step = 0; step < AT_ONCE && (i < n || j < m); step++) {
        const value = j >= m || (i < n && a[i] <= b[j]) ? a[i] : b[j];
        if (value !== previous) {
            if (!(value > previous))
                refuse(a, b);
            const term = gap * (value - previous);
            const next = area + term;
            areaLost += Math.abs(area) >= Math.abs(term) ? area - next + term : term - next + area;
            area = next;
            previous = value;
        }
        const i0 = i;
        const j0 = j;
        while (i < n && a[i] === value)
            i++;
        while (j < m && b[j] === value)
            j++;
        const inA = i - i0;
        const inB = j - j0;
        const tied = inA + inB;
        // No value equals NaN, so nothing would come to an end.
        if (tied === 0)
            refuse(a, b);
        if (inA > 0) {
            shareA = i / n;
            const term = rankSquares(j0 + (tied + 1) / 2, inA);
            const next = squaresA + term;
            squaresALost += squaresA >= term ? squaresA - next + term : term - next + squaresA;
            squaresA = next;
        }
        if (inB > 0) {
            shareB = j / m;
            const term = rankSquares(i0 + (tied + 1) / 2, inB);
            const next = squaresB + term;
            squaresBLost += squaresB >= term ? squaresB - next + term : term - next + squaresB;
            squaresB = next;
        }
        gap = Math.abs(shareA - shareB);
        if (gap > found[KS_DISTANCE]) {
            found[KS_DISTANCE] = gap;
            found[KS_AT] = value;
        }
        if (someAbsent) {
            const ofRows = Math.abs((absentA + i) / rowsA - (absentB + j) / rowsB);
            if (ofRows > found[ROWS_DISTANCE]) {
                found[ROWS_DISTANCE] = ofRows;
                found[ROWS_AT] = value;
            }
        }
        const before = i0 + j0 + tied / 2;
        const spread = before * (rows - before) - (rows * tied) / 4;
        if (spread > 0) {
            // The same for the second sample: both deviations add up to 0.
            const deviation = rows * ((i + i0) / 2) - before * n;
            const term = (tied === 1 ? ofOne : tied / rows) * ((deviation * deviation) / spread);
            const next = weighted + term;
            weightedLost += weighted >= term ? weighted - next + term : term - next + weighted;
            weighted = next;
        }
    }
    found[AREA] = area;
    found[AREA + LOST] = areaLost;
    found[SQUARES_A] = squaresA;
    found[SQUARES_A + LOST] = squaresALost;
    found[SQUARES_B] = squaresB;
    found[SQUARES_B + LOST] = squaresBLost;
    found[WEIGHTED] = weighted;
    found[WEIGHTED + LOST] = weightedLost;
    found[PREVIOUS] = previous;
    found[I] = i;
    found[J] = j;
}
/** Says which sample is empty, unsorted or has a NaN. */
function refuse(a, b) {
    (0,drift_bins/* checkSorted */.qV)('first sample', a);
    (0,drift_bins/* checkSorted */.qV)('second sample', b);
    throw new RangeError('both samples must be sorted and free of NaN');
}
/** Sum of (midrank − own rank)² over `count` tied values whose midrank exceeds their place before the run by `centre`. */
function rankSquares(centre, count) {
    return count * centre * centre - centre * count * (count + 1) + (count * (count + 1) * (2 * count + 1)) / 6;
}

// EXTERNAL MODULE: ./build/js/shared/stats/drift/grid-distance.js
var grid_distance = __webpack_require__(24702);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/ks.js
var drift_ks = __webpack_require__(35298);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/anderson-darling.js
/** Smallest and largest p-value that the table of critical values tells apart. */
const ANDERSON_DARLING_RANGE = { from: 0.001, to: 0.25 };
/** Critical values of the standardised statistic for two samples (Scholz and Stephens 1987, table 1), by level. */
const LEVELS = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];
const CRITICAL = [0.675 - 0.245 - 0.105, 1.281 + 0.25 - 0.305, 1.645 + 0.678 - 0.362, 1.96 + 1.149 - 0.391].concat([
    2.326 + 1.822 - 0.396,
    2.573 + 2.364 - 0.345,
    3.085 + 3.615 - 0.154,
]);
/**
 * Standardised two-sample Anderson–Darling statistic and its p-value.
 *
 * The p-value interpolates the logarithm of the tabulated levels by a parabola, as Scholz and Stephens propose; it
 * is clipped to 0.001 … 0.25, where the table ends. Fewer than four rows together have no variance to scale by:
 * then both are NaN.
 */
function andersonDarlingTest({ n, m, andersonDarling }) {
    const statistic = (andersonDarling - 1) / Math.sqrt(varianceOf(n, m));
    const logP = CURVE[0] + CURVE[1] * statistic + CURVE[2] * statistic * statistic;
    // Beyond its vertex a parabola would rise again.
    const vertex = -CURVE[1] / (2 * CURVE[2]);
    const beyond = CURVE[2] > 0 && statistic > vertex;
    const { from, to } = ANDERSON_DARLING_RANGE;
    return { statistic, pValue: beyond ? from : Math.min(to, Math.max(from, Math.exp(logP))) };
}
/** Variance of A² without drift (Scholz and Stephens 1987, equation 4) for two samples. */
function varianceOf(n, m) {
    const rows = n + m;
    const k = 2;
    const inverse = 1 / n + 1 / m;
    const { h, g } = harmonicSums(rows);
    const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse;
    const b = (2 * g - 4) * k * k + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
    const c = (6 * h + 2 * g - 2) * k * k + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h;
    const d = (2 * h + 6) * k * k - 4 * h * k;
    return (a * rows ** 3 + b * rows ** 2 + c * rows + d) / ((rows - 1) * (rows - 2) * (rows - 3));
}
/** Most columns of a table have as many values as one another, and these sums take as long as a merge. */
const knownSums = new Map();
const MOST_KNOWN = 64;
/** h is the sum of 1/i up to rows − 1, g the sum over i < j of 1 / ((rows − i) j). */
function harmonicSums(rows) {
    const known = knownSums.get(rows);
    if (known !== undefined)
        return known;
    let h = 0;
    let g = 0;
    for (let i = 1; i <= rows - 2; i++) {
        h += 1 / (rows - i);
        g += h / (i + 1);
    }
    const sums = { h: h + 1, g };
    if (knownSums.size >= MOST_KNOWN)
        knownSums.clear();
    knownSums.set(rows, sums);
    return sums;
}
/** Least-squares parabola of ln(level) over the critical values. */
const CURVE = parabola(CRITICAL, LEVELS.map(level => Math.log(level)));
function parabola(x, y) {
    const power = (k) => x.reduce((total, value) => total + value ** k, 0);
    const moment = (k) => x.reduce((total, value, i) => total + value ** k * y[i], 0);
    const matrix = [0, 1, 2].map(row => [power(row), power(row + 1), power(row + 2), moment(row)]);
    for (let pivot = 0; pivot < 3; pivot++) {
        for (let row = 0; row < 3; row++) {
            if (row === pivot)
                continue;
            const factor = matrix[row][pivot] / matrix[pivot][pivot];
            for (let column = pivot; column < 4; column++)
                matrix[row][column] -= factor * matrix[pivot][column];
        }
    }
    return [0, 1, 2].map(row => matrix[row][3] / matrix[row][row]);
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/gamma.js
var gamma = __webpack_require__(72947);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/cramer-von-mises.js

/**
 * p-value of "both samples come from one distribution" by the Cramér–von Mises statistic. Asymptotic: the statistic
 * is scaled to the mean and variance that it has at these sizes (Anderson 1962), then follows the limit law of
 * Anderson and Darling (1952, equation 4.35). Conservative with ties.
 */
function cramerVonMisesPValue({ n, m, cramerVonMises }) {
    const rows = n + m;
    const product = n * m;
    const expected = (1 + 1 / rows) / 6;
    const variance = ((rows + 1) * (4 * product * rows - 3 * (n * n + m * m) - 2 * product)) / (45 * rows * rows * 4 * product);
    // One row on each side: there is but one value that it can take.
    if (variance === 0)
        return 1;
    const scaled = 1 / 6 + (cramerVonMises - expected) / Math.sqrt(45 * variance);
    return Math.min(1, Math.max(0, 1 - limitCdf(scaled)));
}
/** Distribution function of the limit of the Cramér–von Mises statistic. */
function limitCdf(x) {
    // Below, the series has lost all its digits and the chance is 0 to 1e-20.
    if (x < 0.003)
        return 0;
    // The tail falls as exp(-x pi^2 / 2): here it is below the last digit of 1.
    if (x > 8)
        return 1;
    let total = 0;
    for (let k = 0; k < 200; k++) {
        const y = 4 * k + 1;
        const q = (y * y) / (16 * x);
        const term = Math.exp((0,gamma/* lgamma */.ay)(k + 0.5) - (0,gamma/* lgamma */.ay)(k + 1) - 2 * q) * Math.sqrt(y) * scaledBesselK(0.25, q);
        total += term / (Math.PI ** 1.5 * Math.sqrt(x));
        if (term < 1e-18)
            break;
    }
    return Math.min(1, total);
}
/**
 * exp(x) K_order(x), the modified Bessel function of the second kind, from its integral over the real line (DLMF
 * 10.32.9). The integrand falls doubly exponentially, so the trapezoidal rule converges exponentially.
 */
function scaledBesselK(order, x) {
    if (!(x > 0))
        throw new RangeError(`the argument must be positive, got ${x}`);
    const step = Math.min(0.05, 0.25 / Math.sqrt(x));
    let total = 0.5;
    for (let k = 1;; k++) {
        const t = k * step;
        const term = Math.exp(-x * (Math.cosh(t) - 1)) * Math.cosh(order * t);
        total += term;
        if (term < 1e-18 * total)
            return total * step;
    }
}

// EXTERNAL MODULE: ./build/js/shared/stats/drift/wasserstein.js
var wasserstein = __webpack_require__(86792);
// EXTERNAL MODULE: ./build/js/shared/stats/special/sum.js
var sum = __webpack_require__(61533);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/measures/of-values.js

/** Measures over the values alone. Order statistics see infinities, Wasserstein sees the finite values. */
function measuresOfValues(found, reference, current) {
    const ks = (0,drift_ks/* kolmogorovSmirnovPValue */.zB)(reference.values, current.values, found.ks.distance);
    const ad = andersonDarlingTest(found);
    const measures = [
        {
            name: 'ks',
            value: found.ks.distance,
            pValue: { value: ks.pValue, method: ks.method === 'asymptotic' ? 'asymptotic' : 'exact' },
        },
        {
            name: 'cramer-von-mises',
            value: found.cramerVonMises,
            pValue: { value: cramerVonMisesPValue(found), method: 'asymptotic' },
        },
    ];
    // Too few rows have no variance to scale by, and neither has a single value.
    if (Number.isFinite(ad.statistic)) {
        measures.push({
            name: 'anderson-darling',
            value: ad.statistic,
            pValue: {
                value: ad.pValue,
                method: `interpolated between ${ANDERSON_DARLING_RANGE.from} and ${ANDERSON_DARLING_RANGE.to}`,
            },
        });
    }
    if (reference.finite.length > 0 && current.finite.length > 0) {
        const allFinite = found.n === reference.finite.length && found.m === current.finite.length;
        const distance = allFinite ? found.wasserstein : (0,wasserstein/* wasserstein */.n)(reference.finite, current.finite);
        const constant = reference.finite[0] === reference.finite.at(-1);
        measures.push({ name: 'wasserstein', value: distance });
        // A constant reference has no unit to measure by.
        const scaled = distance === 0 ? 0 : constant ? Number.POSITIVE_INFINITY : distance / Math.sqrt((0,sum/* variance */.GV)(reference.finite));
        measures.push({ name: 'wasserstein-scaled', value: scaled });
    }
    return measures;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/numeric/reference.js



function referenceOfRows(sample) {
    const bins = sample.finite.length > 0 ? (0,drift_bins/* quantileBins */.Q2)(sample.finite) : undefined;
    const { values, rows } = sample;
    return {
        rows,
        counts: (0,numeric_parts/* countsOf */.m)(sample, bins),
        bins,
        range: values.length === 0 ? undefined : [values[0], values.at(-1)],
        picture: sample,
        measure(current) {
            const absent = { a: rows - values.length, b: current.rows - current.values.length };
            if (values.length === 0 || current.values.length === 0)
                return onlyAbsence(absent.a / rows, absent.b / current.rows);
            // One distance over all rows sees values and their absence: no value stands before all numbers.
            const sorted = { values: (0,partly_sorted/* sortedValues */.s0)(current.values), finite: (0,partly_sorted/* sortedValues */.s0)(current.finite) };
            const found = compareSamples(values, sorted.values, absent);
            return {
                effect: { ...found.ksOfRows, within: 0 },
                measures: measuresOfValues(found, sample, sorted),
            };
        },
    };
}
function referenceOfProfile({ rows, counts, bins, grid, standardDeviation }) {
    const { minusInfinity, plusInfinity, finite } = counts;
    const values = minusInfinity + plusInfinity + finite;
    const lowest = minusInfinity > 0 ? Number.NEGATIVE_INFINITY : (grid.values[0] ?? Number.POSITIVE_INFINITY);
    const highest = plusInfinity > 0 ? Number.POSITIVE_INFINITY : (grid.values[grid.values.length - 1] ?? lowest);
    return {
        rows,
        counts,
        bins,
        range: values === 0 ? undefined : [lowest, highest],
        picture: pictureOf(grid, rows, counts),
        measure(current) {
            const absent = current.rows - current.values.length;
            if (values === 0 || current.values.length === 0)
                return onlyAbsence((rows - values) / rows, absent / current.rows);
            const { ks, ksOfRows, wasserstein } = (0,grid_distance/* gridDistances */.T)(grid, { ...current, absent });
            const scale = standardDeviation > 0 ? standardDeviation : undefined;
            const scaled = wasserstein.value === 0 ? 0 : scale === undefined ? Number.POSITIVE_INFINITY : wasserstein.value / scale;
            return {
                effect: { distance: ksOfRows.value, within: ksOfRows.within, at: ks.at },
                measures: [
                    { name: 'ks', value: ks.value, within: ks.within },
                    ...(Number.isNaN(wasserstein.value)
                        ? []
                        : [
                            { name: 'wasserstein', ...wasserstein },
                            {
                                name: 'wasserstein-scaled',
                                value: scaled,
                                within: scale === undefined ? 0 : wasserstein.within / scale,
                            },
                        ]),
                ],
            };
        },
    };
}
function onlyAbsence(before, now) {
    const share = (of) => (Number.isNaN(of) ? 0 : of);
    return { effect: { distance: Math.abs(share(before) - share(now)), within: 0, at: Number.NaN }, measures: [] };
}
const DRAWN = 2000;
/** Values at equal ranks, along the grid: enough to draw and to speak of medians, and not to be measured. */
function pictureOf(grid, rows, counts) {
    const size = Math.min(DRAWN, counts.finite);
    const finite = new Float64Array(size);
    let at = 0;
    for (let k = 0; k < size; k++) {
        const rank = ((k + 0.5) / size) * counts.finite;
        while (grid.upTo[at] < rank)
            at++;
        const inside = rank > grid.below[at] || at === 0;
        if (inside)
            finite[k] = grid.values[at];
        else {
            const [from, to] = [grid.upTo[at - 1], grid.below[at]];
            const share = to > from ? (rank - from) / (to - from) : 0;
            finite[k] = grid.values[at - 1] * (1 - share) + grid.values[at] * share;
        }
    }
    const infinite = (counts.minusInfinity + counts.plusInfinity) / Math.max(1, rows);
    return { rows, missing: counts.missing, unreadable: counts.unreadable, values: finite, finite, infinite };
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/numeric/sample.js
var sample = __webpack_require__(78885);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/plots.js
var plots = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/numeric.js









/** Sorts, measures and forgets one numeric column. */
async function compareNumeric(engine, sides, column, read, chunks) {
    const reference = (0,sample/* sampleOf */.uV)(read.reference.values, read.reference, read.scratch);
    if (!column.typed && column.role === 'feature') {
        const why = (0,sample/* identifierReason */.WL)(column.reference, reference);
        if (why !== undefined)
            return { name: column.name, why };
    }
    const current = (0,sample/* sampleOf */.uV)(read.current.values, read.current, read.scratch);
    const comparison = measureNumeric(column, reference, current);
    if (chunks !== undefined) {
        return { ...comparison, chunks: await (0,chunks_read/* readNumericDistances */.y)(engine, sides, chunks, column.reference, current) };
    }
    if (column.compat === undefined)
        return comparison;
    return { ...comparison, compat: (0,evidently/* scoreNumbers */.$X)(column.compat, reference, current) };
}
const measureNumeric = (column, reference, current) => measureAgainst(column, referenceOfRows(reference), current);
/** Everything about a numeric column, whatever is left of its reference. */
function measureAgainst(column, reference, current) {
    const { bins, counts, picture } = reference;
    const parts = (0,numeric_parts/* partsOf */.C)(bins, counts, (0,numeric_parts/* countsOf */.m)(current, bins));
    const { effect, measures } = reference.measure(current);
    const shape = (0,plots/* histogram */.JW)(picture.finite, current.finite);
    const change = (0,src_change/* numericChange */.e)(picture, current, effect.at);
    return {
        column,
        rows: { reference: reference.rows, current: current.rows },
        missing: { reference: counts.missing, current: current.missing },
        parts,
        measures: [...(0,of_parts/* measuresOfParts */.x)(parts), ...measures],
        effect: { distance: effect.distance, within: effect.within, categories: 0 },
        unseen: unseenOf(reference, current),
        nothing: reference.range === undefined && current.values.length + counts.unreadable + current.unreadable === 0
            ? 'it has no value in either dataset'
            : undefined,
        change,
        plot: (0,plots/* distributionPlot */.yU)(column.name, shape, change, picture, current),
        shape: { reference: coarse(shape.reference), current: coarse(shape.current) },
    };
}
/**
 * Rows outside the reference's range, infinities that it did not have included. Of a sample of n the two ends leave
 * 2 / (n + 1) of the next rows outside on average.
 */
function unseenOf({ range, bins, counts }, current) {
    if (range === undefined || bins === undefined)
        return { rows: 0, expected: 0 };
    const { below, above } = (0,drift_bins/* countBins */.wm)(current.values, { lowest: range[0], uppers: [range[1]] });
    const values = counts.minusInfinity + counts.finite + counts.plusInfinity;
    return { rows: below + above, expected: 2 / (values + 1) };
}
const SPARK_BINS = 8;
/** Neighbours joined, always as many, so that no bin looks larger for holding more of them. */
function coarse(shares) {
    const size = Math.ceil(shares.length / SPARK_BINS);
    return Array.from({ length: Math.ceil(shares.length / Math.max(1, size)) }, (_, place) => shares.slice(place * size, (place + 1) * size).reduce((sum, share) => sum + share, 0));
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/reading.js
var reading = __webpack_require__(57871);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/scans/counts.js
var counts = __webpack_require__(73964);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/profile/compare.js






/** Compares one column of the current data with what a profile keeps of the reference. */
async function compareWithProfile(engine, current, column, stored, rows, read) {
    const comparison = stored.kind === 'numeric'
        ? compareNumbers(column, stored, rows, roughSample(read, stored))
        : await compareCounts(engine, current, column, stored, rows, read.counts);
    if (stored.chunks === undefined)
        return comparison;
    return { ...comparison, chunks: { fromOthers: [], fromReference: stored.chunks } };
}
/** Of the grid's values all but the outermost ones say where the values lie. */
function roughSample({ numbers, scratch }, { grid }) {
    const { values } = grid;
    const range = values.length > 2 ? [values[1], values.at(-2)] : undefined;
    return (0,sample/* roughSampleOf */.vZ)(numbers.values, numbers, range, scratch);
}
function compareNumbers(column, stored, rows, sample) {
    const { missing, unreadable, minusInfinity, plusInfinity, bins, grid } = stored;
    const finite = grid.upTo.at(-1) ?? 0;
    return measureAgainst(column, referenceOfProfile({
        rows,
        counts: {
            missing,
            unreadable,
            minusInfinity,
            plusInfinity,
            finite,
            binned: bins === null ? undefined : { below: 0, counts: bins.counts, above: 0 },
        },
        bins: bins ?? undefined,
        grid: { ...grid, minusInfinity, plusInfinity, absent: missing + unreadable },
        standardDeviation: stored.standardDeviation ?? 0,
    }), sample);
}
/** New values that may be named; their totals are over all. */
const NAMED = 2000;
async function compareCounts(engine, side, column, stored, rows, counted) {
    const text = (0,reading/* textOf */.b6)(column.current);
    const known = new Map(stored.categories);
    const counts = new Map();
    let distinct = 0;
    let absent = 0;
    const fresh = { rows: 0, values: 0 };
    for await (const { value, rows: n } of counted === undefined ? countsAlone(engine, side, text) : inOrder(counted)) {
        if (value === null) {
            absent = n;
            continue;
        }
        distinct++;
        if (known.has(value))
            counts.set(value, n);
        else {
            fresh.values++;
            fresh.rows += n;
            // The most frequent come first.
            if (fresh.values <= NAMED)
                counts.set(value, n);
        }
    }
    const unreadable = await (0,reading/* unreadableRows */.XW)(engine, side, column.name, text);
    const values = new Set([...known.keys(), ...counts.keys()]);
    return (0,categories/* measureCategories */.xJ)(column, {
        rows: { reference: rows, current: side.rows },
        missing: { reference: stored.missing, current: absent - unreadable },
        unreadable: { reference: stored.unreadable, current: unreadable },
        categories: [...values].map(value => ({
            value,
            reference: known.get(value) ?? 0,
            current: counts.get(value) ?? 0,
        })),
        distinct: { reference: stored.distinct, current: distinct },
        singletons: stored.singletons,
        new: fresh,
    });
}
async function* countsAlone(engine, side, text) {
    const sql = `SELECT ${text} AS v, count(*) AS n FROM ${side.relation} GROUP BY 1 ORDER BY n DESC, v`;
    for await (const found of engine.batches(sql)) {
        for (const { v, n } of found)
            yield { value: v === null ? null : String(v), rows: Number(n) };
    }
}
function inOrder(counted) {
    const values = [...counted].flatMap(([value, rows]) => (value === null ? [] : [{ value, rows }]));
    return [{ value: null, rows: counted.get(null) ?? 0 }, ...(0,counts/* byFrequency */.q)(values, each => each.rows)];
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/scans/batches.js
var batches = __webpack_require__(5126);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/scans/numbers.js
var numbers = __webpack_require__(31484);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/compare.js








/** Compares column by column; what is read of a batch of columns is forgotten before the next one. */
async function compareColumns(engine, sides, { columns, excluded }, { policy, chunks, memoryLimit }, ctx) {
    const comparisons = [];
    const left = [...excluded];
    const { reference, current } = sides;
    const profile = reference.profile;
    const rows = (profile === undefined ? reference.rows : 0) + current.rows;
    const scratch = new Float64Array(Math.max(profile === undefined ? reference.rows : 0, current.rows));
    // The values of one batch take the place of those before them.
    const room = { reference: [], current: [] };
    const progress = ctx.log.progress('Comparing columns', { total: columns.length, unit: 'columns' });
    let done = 0;
    try {
        for (const batch of (0,batches/* batchesOf */.c)(columns, rows, memoryLimit)) {
            progress.update(done, batch[0].name);
            ctx.signal.throwIfAborted();
            const before = profile === undefined ? await readColumns(engine, reference, batch, room.reference) : undefined;
            const now = await readColumns(engine, current, batch, room.current);
            for (const column of batch) {
                const { name } = column;
                progress.update(done++, name);
                ctx.signal.throwIfAborted();
                const stored = profile?.columns.get(name);
                const counted = { reference: before?.counts.get(name), current: now.counts.get(name) };
                const numbers = { reference: before?.numbers.get(name), current: now.numbers.get(name) };
                const result = stored !== undefined && stored.kind !== 'excluded'
                    ? await compareWithProfile(engine, current, column, stored, reference.rows, {
                        counts: counted.current,
                        numbers: numbers.current,
                        scratch,
                    })
                    : column.kind === 'numeric'
                        ? await compareNumeric(engine, sides, column, { reference: numbers.reference, current: numbers.current, scratch }, chunks)
                        : await (0,categories/* compareCategories */.cH)(engine, sides, column, counted, policy['max-categories'], chunks);
                if ('why' in result)
                    left.push(result);
                else
                    comparisons.push(policy.levels === 'learned' ? withLearnedLevels(result) : result);
            }
        }
    }
    finally {
        progress.end();
    }
    return { comparisons, excluded: left };
}
/** What a scan of one side gives of a batch. */
async function readColumns(engine, side, batch, room) {
    const of = (kind) => batch.filter(column => column.kind === kind).map(column => column[side.name]);
    return {
        numbers: await (0,numbers/* readNumbers */.P)(engine, side, of('numeric'), room),
        counts: await (0,counts/* countValues */.I)(engine, side, of('categorical')),
    };
}
/** Levels for the measures that are decided by bounds; the levels of a rule of thumb are what they are. */
function withLearnedLevels(comparison) {
    const { column, chunks } = comparison;
    if (chunks === undefined || !isErrorControlled(comparison))
        return comparison;
    return { ...comparison, column: { ...column, levels: { ...column.levels, ...learnedLevels(chunks) } } };
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/contract.js
var contract = __webpack_require__(13801);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/errors.js
var errors = __webpack_require__(17040);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/life/life.js
/**
 * Finds the place of a batch among what is remembered.
 * @param at when it is judged now, if it was not before
 */
function placeIn(records, batch, at) {
    const life = records.filter(({ reference, policy }) => reference === batch.reference && policy === batch.policy);
    const own = life.find(({ data }) => data === batch.data);
    const earlier = life.filter(record => record !== own && (own === undefined || record.at < own.at || record.position < own.position));
    const highest = Math.max(0, ...earlier.map(({ position }) => position));
    return {
        batch,
        at: own?.at ?? at,
        // A record that was lost must not give its place to another one, so the highest place counts, not their number.
        position: own?.position ?? Math.max(highest, earlier.length) + 1,
        earlier,
        overspent: new Set(life.map(({ position }) => position)).size < life.length,
    };
}
/** Batches in a row, this one included, whose own verdict is fail. */
function streakOf(earlier, own) {
    if (own !== 'fail')
        return 0;
    const before = earlier.toReversed().findIndex(({ verdict }) => verdict !== 'fail');
    return (before < 0 ? earlier.length : before) + 1;
}
/** When retraining was last asked for, if so recently that it is not asked for again. */
function cooldownSince(earlier, at, cooldownMs) {
    const last = earlier.findLast(({ retrain }) => retrain)?.at;
    return last !== undefined && Date.parse(at) - Date.parse(last) < cooldownMs ? last : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/parsed-json.js
/** Undefined for what is not JSON. The parser's own message quotes the file, which may be any file. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/life/record.js

/** What is remembered of one batch. Small, so that the life of a model fits into one file. */
const batchRecord = schemas/* object */.Ikc({
    /** Digest of the data. */
    data: schemas/* string */.YjP().min(1),
    /** Digests of what it was compared with and by; another reference or policy begins another life. */
    reference: schemas/* string */.YjP().min(1),
    policy: schemas/* string */.YjP().min(1),
    /** When the batch was judged first; the end of its window where it has one. */
    at: iso/* datetime */.w$(),
    /** From 1, in the order in which batches of this life were judged. */
    position: schemas/* int */.Whr().min(1),
    /** Error that its alarms may make out of what the whole life may; 0 where each batch has an error rate of its own. */
    spent: schemas/* number */.aig().min(0).max(1),
    /** The verdict about this batch alone, before any waiting for more of the same. */
    verdict: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'inconclusive']),
    /** Whether retraining was asked for. */
    retrain: schemas/* boolean */.zMY(),
    rows: schemas/* int */.Whr().min(0),
    drifted: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The deciding distance of columns, for the time line. */
    distances: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    /** Score of the batch among the chunks of its reference, where ranks decide. */
    score: schemas/* number */.aig().optional(),
});
/** Two records of one batch: the same data, judged in the same way. */
const identityOf = ({ data, reference, policy }) => JSON.stringify([reference, policy, data]);
/**
 * All records of several sources, each batch once, oldest first. Nothing is ever taken away, so it does not matter in
 * which order sources are merged, how often, or who wrote first: what one source lost another one brings back.
 */
function mergeRecords(...sources) {
    const merged = new Map();
    for (const record of sources.flat()) {
        const known = merged.get(identityOf(record));
        if (known === undefined || record_inOrder(record, known) < 0)
            merged.set(identityOf(record), record);
    }
    return [...merged.values()].sort(record_inOrder);
}
function record_inOrder(a, b) {
    if (a.at !== b.at)
        return a.at < b.at ? -1 : 1;
    if (a.position !== b.position)
        return a.position - b.position;
    const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
    return x < y ? -1 : Number(x > y);
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/life/state-file.js







const STATE_SCHEMA_ID = 'urn:mlops-actions:schema:drift-state:v1';
/** `drift-state.json`: what earlier runs found, to be carried from run to run as an artifact or in a cache. */
const stateSchema = schemas/* object */.Ikc({ schema: schemas/* literal */.euz(STATE_SCHEMA_ID), records: schemas/* array */.YOg(batchRecord) });
/** Distances of older batches are left out, so that the file does not grow with the columns for ever. */
const DETAILED = 200;
/** The records of a state file; none where there is no file yet. Raises DRIFT_STATE for a file that is something else. */
async function readState(path, { workspace }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8').catch((cause) => {
        if (cause.code === 'ENOENT')
            return undefined;
        throw errors/* errors */.s.DRIFT_STATE(`${path} cannot be read (${cause.code ?? 'unknown reason'})`, { cause, file: path });
    });
    if (text === undefined)
        return [];
    const parsed = stateSchema.safeParse(parsedJson(text));
    if (parsed.success)
        return mergeRecords(parsed.data.records);
    const [issue] = parsed.error.issues;
    const where = issue.path.length === 0 ? 'the file' : `\`${issue.path.join('.')}\``;
    throw errors/* errors */.s.DRIFT_STATE(`${path} is no state of drift-gate: ${where} is not as expected (${issue.message})`, {
        file: path,
    });
}
/**
 * Adds a record to the state file. Other runs may write at the same time: the file is read again and merged just
 * before it is replaced, and looked at afterwards, until this record is in it. A record that is lost all the same, with
 * a whole file or a cache, is in the evidence.
 */
async function writeState(path, records, ctx) {
    const target = (0,external_node_path_.resolve)(ctx.workspace, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    for (let attempt = 0; attempt < 5; attempt++) {
        const merged = mergeRecords(await readState(path, ctx), records);
        const kept = merged.map((record, place) => (place < merged.length - DETAILED ? withoutDetails(record) : record));
        const draft = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.part`;
        try {
            await (0,promises_.writeFile)(draft, `${JSON.stringify({ schema: STATE_SCHEMA_ID, records: kept })}\n`);
            await (0,promises_.rename)(draft, target);
        }
        catch (cause) {
            await (0,promises_.rm)(draft, { force: true });
            throw errors/* errors */.s.DRIFT_STATE(`${path} cannot be written`, { cause, file: path });
        }
        const now = await readState(path, ctx);
        if (mergeRecords(now, records).length === now.length)
            return;
    }
}
function withoutDetails({ distances: _, ...record }) {
    return record;
}

// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
// EXTERNAL MODULE: ./build/js/shared/stats/metrics/delong.js
var delong = __webpack_require__(59831);
// EXTERNAL MODULE: ./build/js/shared/stats/random/random.js
var random_random = __webpack_require__(65353);
// EXTERNAL MODULE: ./build/js/shared/stats/special/distributions.js
var distributions = __webpack_require__(37801);
;// CONCATENATED MODULE: ./build/js/shared/stats/trees/tree.js
/**
 * A regression tree on second-order derivatives, its splits found in histograms of bins (as Chen and Guestrin 2016 and
 * Ke et al. 2017 do). The larger child's histogram is the parent's minus the smaller one's.
 * @param rows the rows to learn from; reordered in place
 * @param chosen the features that may split; of equal gains the first wins
 */
function growTree(features, chosen, rows, derivatives, options) {
    const offsets = [];
    let size = 0;
    for (const feature of chosen) {
        offsets.push(size);
        size += 2 * features[feature].bins;
    }
    const spare = new Uint32Array(rows.length);
    const histogram = (from, to) => {
        const sums = new Float64Array(size);
        for (const [place, feature] of chosen.entries()) {
            const { codes } = features[feature];
            const offset = offsets[place];
            for (let i = from; i < to; i++) {
                const row = rows[i];
                const at = offset + 2 * codes[row];
                sums[at] += derivatives.first[row];
                sums[at + 1] += derivatives.second[row];
            }
        }
        return sums;
    };
    const best = (sums, total) => {
        let found;
        for (const [place, feature] of chosen.entries()) {
            const { bins, ordered } = features[feature];
            const here = sums.subarray(offsets[place], offsets[place] + 2 * bins);
            const candidate = splitOf(here, bins, ordered, total, options);
            if (candidate !== undefined && candidate.gain > (found?.gain ?? 0))
                found = { feature, ...candidate };
        }
        return found;
    };
    /** Left rows first, each side in its order; returns where the right ones begin. */
    const partition = (from, to, { feature, goesLeft }) => {
        const { codes } = features[feature];
        let left = from;
        let right = 0;
        for (let i = from; i < to; i++) {
            const row = rows[i];
            if (goesLeft[codes[row]] === 1)
                rows[left++] = row;
            else
                spare[right++] = row;
        }
        rows.set(spare.subarray(0, right), left);
        return left;
    };
    const grow = (from, to, depth, total, known) => {
        const leaf = { value: -total.first / (total.second + options.shrinkage) };
        if (depth === 0)
            return leaf;
        const sums = known ?? histogram(from, to);
        const found = best(sums, total);
        if (found === undefined)
            return leaf;
        options.onSplit?.(found.feature, found.gain);
        const middle = partition(from, to, found);
        const right = { first: total.first - found.left.first, second: total.second - found.left.second };
        let below = [];
        if (depth > 1) {
            const leftIsSmaller = middle - from <= to - middle;
            const smaller = leftIsSmaller ? histogram(from, middle) : histogram(middle, to);
            const larger = sums.map((sum, k) => sum - smaller[k]);
            below = leftIsSmaller ? [smaller, larger] : [larger, smaller];
        }
        return {
            feature: found.feature,
            goesLeft: found.goesLeft,
            left: grow(from, middle, depth - 1, found.left, below[0]),
            right: grow(middle, to, depth - 1, right, below[1]),
        };
    };
    const total = { first: 0, second: 0 };
    for (const row of rows) {
        total.first += derivatives.first[row];
        total.second += derivatives.second[row];
    }
    return grow(0, rows.length, options.depth, total);
}
/** The best cut of one feature's bins; categories are sorted by their mean first, where the best grouping is a cut. */
function splitOf(sums, bins, ordered, total, { shrinkage, least }) {
    const order = Array.from({ length: bins }, (_, bin) => bin);
    if (!ordered) {
        const mean = (bin) => sums[2 * bin] / (sums[2 * bin + 1] + shrinkage);
        order.sort((a, b) => mean(a) - mean(b) || a - b);
    }
    const score = (first, second) => (first * first) / (second + shrinkage);
    const before = score(total.first, total.second);
    let [first, second, gain, cut] = [0, 0, 0, -1];
    let left = { first, second };
    for (let k = 0; k < bins - 1; k++) {
        const bin = order[k];
        first += sums[2 * bin];
        second += sums[2 * bin + 1];
        const rest = total.second - second;
        if (second < least || rest < least)
            continue;
        const now = score(first, second) + score(total.first - first, rest) - before;
        if (now > gain) {
            gain = now;
            cut = k;
            left = { first, second };
        }
    }
    if (cut < 0)
        return undefined;
    const goesLeft = new Uint8Array(bins);
    for (let k = 0; k <= cut; k++)
        goesLeft[order[k]] = 1;
    return { gain, goesLeft, left };
}
/** The value of the leaf that a row falls into. */
function treeValue(tree, features, row) {
    let node = tree;
    while ('feature' in node)
        node = node.goesLeft[features[node.feature].codes[row]] === 1 ? node.left : node.right;
    return node.value;
}

;// CONCATENATED MODULE: ./build/js/shared/stats/trees/boosted-trees.js


/** Small trees and many of them: interactions of up to three columns, and no single tree that knows a row. */
const BOOST = { rounds: 60, depth: 3, rate: 0.15, rowShare: 0.5, features: 32 };
/**
 * Gradient boosting for two classes with the logistic loss (Friedman 2001, stochastic as in Friedman 2002).
 * @param labels 0 or 1, by row
 * @param rows the rows to learn from
 */
function boostTrees(features, labels, rows, random, options = BOOST) {
    const gains = new Float64Array(features.length);
    const scores = new Float64Array(labels.length);
    const derivatives = { first: new Float64Array(labels.length), second: new Float64Array(labels.length) };
    let positive = 0;
    for (const row of rows)
        positive += labels[row];
    const start = Math.log((positive + 0.5) / (rows.length - positive + 0.5));
    const trees = [];
    const own = rows.slice();
    const names = features.map((_, feature) => feature);
    for (let round = 0; round < options.rounds; round++) {
        for (const row of rows) {
            const chance = 1 / (1 + Math.exp(-(start + scores[row])));
            derivatives.first[row] = chance - labels[row];
            derivatives.second[row] = Math.max(1e-6, chance * (1 - chance));
        }
        const taken = (0,random_random/* shuffle */.k)(own, random).slice(0, Math.ceil(rows.length * options.rowShare));
        const chosen = names.length <= options.features
            ? names
            : (0,random_random/* shuffle */.k)([...names], random)
                .slice(0, options.features)
                .sort((a, b) => a - b);
        const tree = growTree(features, chosen, taken, derivatives, {
            depth: options.depth,
            shrinkage: 1,
            least: 4,
            onSplit: (feature, gain) => (gains[feature] += gain),
        });
        trees.push(tree);
        for (const row of rows)
            scores[row] += options.rate * treeValue(tree, features, row);
    }
    return {
        gains,
        score: row => trees.reduce((sum, tree) => sum + options.rate * treeValue(tree, features, row), start),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/stats/trees/domain-classifier.js




/**
 * How well boosted trees tell two samples apart: cross-validated over folds that hold both classes in proportion. The
 * variance of a fold is DeLong's, given its classifier; held-out rows are different ones in every fold, so the variance
 * of the mean is that of independent folds (LeDell, Petersen and van der Laan 2015 show the same to first order). What
 * is bounded is the area of classifiers like these, learned from so many rows: no upper bound for a better one.
 * @param labels 0 or 1, by row; at least two rows of each class in every fold
 */
function domainClassifier(features, labels, { folds = 5, seed = 1, boost = BOOST } = {}) {
    const random = (0,random_random/* seededRandom */.I)(seed);
    const foldOf = stratified(labels, folds, seed);
    const gains = new Float64Array(features.length);
    let [sum, variance] = [0, 0];
    for (let fold = 0; fold < folds; fold++) {
        const all = Uint32Array.from(labels.keys());
        const held = all.filter(row => foldOf[row] === fold);
        const model = boostTrees(features, labels, all.filter(row => foldOf[row] !== fold), random, boost);
        const { aucs, covariance } = (0,delong/* delong */.C)(Array.from(held, row => labels[row]), [Float64Array.from(held, row => model.score(row))]);
        sum += aucs[0];
        variance += covariance[0][0];
        for (const [feature, gain] of model.gains.entries())
            gains[feature] += gain;
    }
    const auc = sum / folds;
    const standardError = Math.sqrt(variance) / folds;
    const total = gains.reduce((all, gain) => all + gain, 0);
    return {
        auc,
        standardError,
        bounds(alpha) {
            const reach = -(0,distributions/* normalQuantile */.Zl)(alpha) * standardError;
            return { lower: Math.max(0, auc - reach), upper: Math.min(1, auc + reach) };
        },
        importances: Array.from(gains, gain => (total > 0 ? gain / total : 0)),
    };
}
/** The fold of each row: drawn, and each class spread evenly. */
function stratified(labels, folds, seed) {
    const random = (0,random_random/* seededRandom */.I)(seed + 1);
    const foldOf = new Uint8Array(labels.length);
    for (const label of [0, 1]) {
        const rows = [...labels.keys()].filter(row => labels[row] === label);
        for (const [place, row] of (0,random_random/* shuffle */.k)(rows, random).entries())
            foldOf[row] = place % folds;
    }
    return foldOf;
}

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/multivariate/read.js



/** Bins besides the one for rows without value. */
const BINS = 31;
/** Draws rows evenly over the length of each side, and bins the columns by both sides together. */
async function drawRows(engine, { reference, current }, columns, most) {
    const rows = { reference: Math.min(most, reference.rows), current: Math.min(most, current.rows) };
    const labels = new Uint8Array(rows.reference + rows.current).fill(1, rows.reference);
    const features = [];
    for (const column of columns) {
        features.push(column.kind === 'numeric'
            ? binNumbers(await numbersOf(engine, drawn(reference, rows.reference), column.reference), await numbersOf(engine, drawn(current, rows.current), column.current))
            : binTexts([
                ...(await textsOf(engine, drawn(reference, rows.reference), column.reference)),
                ...(await textsOf(engine, drawn(current, rows.current), column.current)),
            ]));
    }
    return { features, labels, rows };
}
/** SQL of `wanted` rows of a side, evenly spaced by their place. */
function drawn({ relation, rows }, wanted) {
    if (wanted === rows)
        return relation;
    const place = (0,sql/* quoteName */.AB)('(place)');
    return `(SELECT * FROM (SELECT *, row_number() OVER () AS ${place} FROM ${relation})
    WHERE ${place} * ${wanted} // ${rows} > (${place} - 1) * ${wanted} // ${rows})`;
}
/** Missing and unreadable values are NaN, so that rows keep their place. */
async function numbersOf(engine, relation, column) {
    const { values } = await engine.floats(`SELECT coalesce(${(0,sample/* numberOf */.rl)(column)}, 'NaN'::DOUBLE) FROM ${relation}`);
    return values;
}
async function textsOf(engine, relation, column) {
    const rows = await engine.query(`SELECT ${(0,reading/* textOf */.b6)(column)} AS v FROM ${relation}`);
    return rows.map(({ v }) => (v === null ? null : String(v)));
}
/** Bin 0 has no value, the others are quantiles of both sides together. */
function binNumbers(reference, current) {
    const values = new Float64Array(reference.length + current.length);
    values.set(reference);
    values.set(current, reference.length);
    const sorted = values.filter(value => !Number.isNaN(value)).sort();
    const uppers = new Set();
    for (let k = 1; k < BINS; k++) {
        const upper = sorted[Math.ceil((k * sorted.length) / BINS) - 1];
        // Above the largest one there is nothing.
        if (upper !== undefined && upper < sorted.at(-1))
            uppers.add(upper);
    }
    const edges = Float64Array.from(uppers);
    const binOf = (value) => {
        if (Number.isNaN(value))
            return 0;
        let [low, high] = [0, edges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (value <= edges[middle])
                high = middle;
            else
                low = middle + 1;
        }
        return 1 + low;
    };
    return { codes: Uint8Array.from(values, binOf), bins: edges.length + 2, ordered: true };
}
/** Bin 0 has no value, the most frequent ones of both sides together have a bin each, and the rest shares the last. */
function binTexts(values) {
    const counts = new Map();
    for (const value of values)
        if (value !== null)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const bins = new Map(byCount.slice(0, BINS - 1).map(([value], place) => [value, place + 1]));
    const last = bins.size + 1;
    return {
        codes: Uint8Array.from(values, value => (value === null ? 0 : (bins.get(value) ?? last))),
        bins: last + 1,
        ordered: false,
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/multivariate/decide.js



/** A fold then holds 40 rows of each side; with fewer, DeLong's variance is a guess. */
const FEWEST = 200;
const decide_NAMED = 3;
/** What a column of pure chance contributes stays below. */
const TELLING = 0.05;
/**
 * fail: the area under the curve is shown to be above the fail level; warn: above the warn level; pass: shown to be at
 * most the fail level. Its alarms are a family of their own, as those of performance are.
 */
async function decideMultivariate(engine, sides, plan, columns) {
    const levels = plan.policy.multivariate;
    if (levels === undefined || columns.length === 0)
        return undefined;
    const drawn = await drawRows(engine, sides, columns, levels.rows);
    const { rows } = drawn;
    if (Math.min(rows.reference, rows.current) < FEWEST) {
        return { rows, levels, columns: [], finding: tooFew(rows) };
    }
    const found = domainClassifier(drawn.features, drawn.labels);
    const { lower } = found.bounds(plan.alarmLevel);
    // Below one half it is chance: the other way round the same classifier would be above.
    const upper = Math.max(0.5, found.bounds(plan.policy.level).upper);
    const auc = { estimate: found.auc, lower, upper };
    const ranked = columns
        .map(({ name }, place) => ({ name, share: found.importances[place] }))
        .sort((a, b) => b.share - a.share);
    return { rows, levels, auc, columns: ranked, finding: findingOf({ rows, levels, auc, columns: ranked }, plan) };
}
function verdictOf({ estimate, lower, upper }, { warn, fail }) {
    if (lower > fail)
        return 'fail';
    if (lower > warn && estimate <= fail)
        return 'warn';
    return upper <= fail ? 'pass' : 'inconclusive';
}
function findingOf(told, { policy, policyFile, alarmLevel }) {
    const { auc, levels, rows, columns } = told;
    const verdict = verdictOf(auc, levels);
    const number = (value) => (0,format/* formatNumber */.ZV)(value, { decimals: 3 });
    const shown = verdict === 'pass'
        ? `shown to be at most ${number(auc.upper)}, fails above ${(0,format/* formatNumber */.ZV)(levels.fail)}`
        : verdict === 'inconclusive'
            ? `the true one lies in ${number(auc.lower)} … ${number(auc.upper)}, fails above ${(0,format/* formatNumber */.ZV)(levels.fail)}`
            : `shown to be at least ${number(auc.lower)}, ${verdict === 'fail' ? `fails above ${(0,format/* formatNumber */.ZV)(levels.fail)}` : `warns above ${(0,format/* formatNumber */.ZV)(levels.warn)}`}`;
    const truth = {
        kind: 'error-controlled',
        procedure: `cross-validated AUC of a classifier between the datasets, DeLong’s variance by fold${alarmLevel < policy.level ? ', level / (t (t + 1)) for the t-th batch of this reference' : ''}`,
        level: policy.level,
        guarantee: 'asymptotic',
        assumptions: `rows are independent draws within each dataset, and folds count as independent of one another; it speaks about classifiers of this kind learned from ${(0,format/* plural */.LS)(rows.reference + rows.current, 'row')}, so it is no upper bound for a better one`,
    };
    return {
        code: 'multivariate-drift',
        verdict,
        subject: 'all columns together',
        message: `A classifier tells current rows from those of the reference with AUC ${number(auc.estimate)}, ${shown}.${telling(told)}`,
        truth,
        observed: Number(auc.estimate.toPrecision(6)),
        expected: `at most ${(0,format/* formatNumber */.ZV)(levels.fail)}`,
        ...(verdict === 'pass' ? {} : { remedy: remedyOf(verdict, told) }),
        ...(verdict !== 'pass' && policyFile
            ? { location: { file: policyFile.file, line: policyFile.lineOf(['multivariate']) } }
            : {}),
    };
    function telling({ auc }) {
        const most = columns.filter(({ share }) => share >= TELLING).slice(0, decide_NAMED);
        if (auc.lower <= 0.5 || most.length === 0)
            return '';
        return ` Most is told by ${most.map(({ name, share }) => `${(0,report_text/* quoted */.TL)(name)} (${(0,format/* formatPercent */.l9)(share)})`).join(', ')}.`;
    }
}
function remedyOf(verdict, { auc, levels, rows }) {
    if (verdict !== 'inconclusive') {
        return 'Look at the columns that tell most, together: where none of them drifted by itself, how they go together has changed.';
    }
    const gap = levels.fail - auc.estimate;
    const needed = Math.ceil(Math.min(rows.reference, rows.current) * ((auc.upper - auc.estimate) / gap) ** 2);
    if (!(gap > 0) || needed > 1e7) {
        return 'The value lies too close to the level for any number of rows: set another level at `multivariate` of the policy.';
    }
    return `About ${(0,format/* plural */.LS)(Math.ceil(needed / 100) * 100, 'row')} in each dataset would decide; \`multivariate.rows\` says how many are drawn at most.`;
}
function tooFew(rows) {
    return {
        code: 'multivariate-drift',
        verdict: 'inconclusive',
        subject: 'all columns together',
        message: `Whether a classifier tells the datasets apart cannot be said: it needs ${(0,format/* plural */.LS)(FEWEST, 'row')} of each, and there are ${(0,format/* plural */.LS)(rows.reference, 'row')} of the reference and ${(0,format/* plural */.LS)(rows.current, 'current row')}.`,
        truth: { kind: 'exact' },
        observed: Math.min(rows.reference, rows.current),
        expected: `at least ${FEWEST}`,
        remedy: 'Collect more rows or take a longer window, or leave `multivariate` out of the policy.',
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/performance/answers.js




/** Reads labels and answers of both sides. Raises DRIFT_LABEL when they are not what they were named as. */
async function readAnswers(engine, sides, inputs, settings) {
    const columns = {
        reference: columnsOf(sides.reference, inputs),
        current: columnsOf(sides.current, inputs),
    };
    const labels = await labelsOf(engine, sides, columns);
    const task = settings.task === 'auto' ? taskOf(labels, columns.reference, inputs) : settings.task;
    if (task === 'regression' && inputs.prediction === undefined) {
        throw errors/* errors */.s.DRIFT_LABEL('prediction: a regression is compared by its predictions, and none are named');
    }
    const positive = task === 'binary' ? positiveOf(labels, settings.positive, inputs.label) : undefined;
    const read = (side) => answersOf(engine, side, columns[side.name], task, positive);
    return { task, positive, reference: await read(sides.reference), current: await read(sides.current) };
}
/** The columns of one side that labels and answers stand in. */
function columnsOf({ table }, inputs) {
    const find = (name) => table.columns.find(column => column.name === name);
    return { label: find(inputs.label), prediction: find(inputs.prediction), score: find(inputs.score) };
}
const MOST_CLASSES = 1000;
/** The different labels of both sides. */
async function labelsOf(engine, sides, columns) {
    const one = (side) => `SELECT ${(0,reading/* textOf */.b6)(columns[side.name].label)} AS v FROM ${side.relation}`;
    const rows = await engine.query(`SELECT DISTINCT v FROM (${one(sides.reference)} UNION ALL ${one(sides.current)}) WHERE v IS NOT NULL ORDER BY v LIMIT ${MOST_CLASSES}`);
    return rows.map(({ v }) => String(v));
}
const isNumeric = (column) => column !== undefined && ['integer', 'number', 'decimal'].includes(column.type);
function taskOf(labels, { label, prediction }, inputs) {
    if (inputs.score !== undefined || labels.length <= 2)
        return 'binary';
    // Few whole numbers are class codes; many numbers, or broken ones, are quantities.
    const quantity = labels.length > 20 || labels.some(text => !/^-?\d+$/.test(text));
    return isNumeric(label) && isNumeric(prediction) && quantity ? 'regression' : 'classes';
}
function positiveOf(labels, given, column) {
    if (given !== undefined) {
        const text = String(given);
        if (labels.length === 0 || labels.includes(text))
            return text;
        throw errors/* errors */.s.DRIFT_LABEL(`performance.positive is ${(0,report_text/* quoted */.TL)(text)}, but ${(0,report_text/* quoted */.TL)(column)} holds ${list(labels)}`);
    }
    if (labels.length > 2) {
        throw errors/* errors */.s.DRIFT_LABEL(`label: ${(0,report_text/* quoted */.TL)(column)} holds ${(0,format/* plural */.LS)(labels.length, 'different value')} (${list(labels)}), expected two`, { hint: 'Set `performance.positive` of the policy to the label that the score speaks of.' });
    }
    const known = labels.find(label => ['1', 'true', 'yes'].includes(label.toLowerCase()));
    if (known !== undefined || labels.every(label => ['0', 'false', 'no'].includes(label.toLowerCase())))
        return known ?? '1';
    throw errors/* errors */.s.DRIFT_LABEL(`label: ${(0,report_text/* quoted */.TL)(column)} holds ${list(labels)}, and which of them is positive is not said`, {
        hint: 'Set `performance.positive` of the policy to the label that the score speaks of.',
    });
}
function list(labels) {
    const shown = labels.slice(0, 6).map(report_text/* quoted */.TL).join(', ');
    return labels.length === 0 ? 'no label' : labels.length > 6 ? `${shown}, …` : shown;
}
/** Reads labels and answers of some rows. */
async function answersOf(engine, { relation, rows }, columns, task, positive) {
    const label = (0,reading/* textOf */.b6)(columns.label);
    const counted = async (condition) => {
        const [row] = await engine.query(`SELECT count_if(${condition}) AS n FROM ${relation}`);
        return Number(row.n);
    };
    const unlabelled = await counted(`${label} IS NULL`);
    const floats = async (sql) => sorted((await engine.floats(sql)).values);
    if (task === 'regression') {
        const difference = `${numeric(columns.prediction)} - ${numeric(columns.label)}`;
        const residuals = await floats(`SELECT ${difference} FROM ${relation} WHERE ${label} IS NOT NULL`);
        const unanswered = rows - unlabelled - residuals.length;
        const none = { scores: undefined, predicted: undefined, confusion: undefined };
        return { unlabelled, unanswered, ...none, errors: residuals };
    }
    let unanswered = 0;
    let scores;
    if (columns.score !== undefined && positive !== undefined) {
        const of = (compared) => floats(`SELECT ${numeric(columns.score)} FROM ${relation} WHERE ${label} ${compared} ${(0,sql/* quoteText */.ol)(positive)}`);
        scores = { positive: await of('='), negative: await of('<>') };
        unanswered = rows - unlabelled - scores.positive.length - scores.negative.length;
    }
    let predicted;
    let confusion;
    if (columns.prediction !== undefined) {
        const prediction = (0,reading/* textOf */.b6)(columns.prediction);
        const answered = await counted(`${label} IS NOT NULL AND ${prediction} IS NOT NULL`);
        predicted = { rows: answered, right: await counted(`${label} = ${prediction}`) };
        unanswered = Math.max(unanswered, rows - unlabelled - answered);
        if (task === 'binary' && positive !== undefined) {
            const is = (text, same) => `${text} ${same ? '=' : '<>'} ${(0,sql/* quoteText */.ol)(positive)}`;
            const both = (said, was) => counted(`${is(prediction, said)} AND ${is(label, was)}`);
            confusion = {
                truePositives: await both(true, true),
                falsePositives: await both(true, false),
                falseNegatives: await both(false, true),
            };
        }
    }
    return { unlabelled, unanswered, scores, predicted, confusion, errors: undefined };
}
/** SQL of a value as a 64-bit float. */
function numeric({ name, type }) {
    const column = (0,sql/* quoteName */.AB)(name);
    if (type === 'boolean')
        return `CAST(CAST(${column} AS INTEGER) AS DOUBLE)`;
    return type === 'string' ? `TRY_CAST(${column} AS DOUBLE)` : `CAST(${column} AS DOUBLE)`;
}
/** In ascending order, without NaN: a score or error that is no number is none. */
function sorted(values) {
    values.sort();
    let end = values.length;
    while (end > 0 && Number.isNaN(values[end - 1]))
        end--;
    return values.subarray(0, end);
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy/metrics.js
var policy_metrics = __webpack_require__(10019);
;// CONCATENATED MODULE: ./build/js/shared/stats/metrics/proportion-intervals.js


function checkProportion(x, n, alpha) {
    if (!(n > 0 && x >= 0 && x <= n))
        throw new RangeError(`expected 0 <= x <= n and n > 0, got x = ${x}, n = ${n}`);
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha must lie between 0 and 1, got ${alpha}`);
}
/** Wilson's score interval for x of n at 1 - alpha, two-sided (asymptotic, good from small n on). */
function wilson(x, n, alpha) {
    checkProportion(x, n, alpha);
    const z = -normalQuantile(alpha / 2);
    const estimate = x / n;
    const scale = 1 + (z * z) / n;
    const centre = (estimate + (z * z) / (2 * n)) / scale;
    const reach = (z / scale) * Math.sqrt((estimate * (1 - estimate)) / n + (z * z) / (4 * n * n));
    return {
        estimate,
        lower: x === 0 ? 0 : Math.max(0, centre - reach),
        upper: x === n ? 1 : Math.min(1, centre + reach),
    };
}
/** Clopper and Pearson's interval for x of n at 1 - alpha, two-sided (finite-sample, conservative). */
function clopperPearson(x, n, alpha) {
    checkProportion(x, n, alpha);
    return {
        estimate: x / n,
        lower: x === 0 ? 0 : (0,beta/* betaQuantile */.O9)(alpha / 2, x, n - x + 1),
        upper: x === n ? 1 : (0,beta/* betaQuantile */.O9)(1 - alpha / 2, x + 1, n - x),
    };
}

// EXTERNAL MODULE: ./build/js/shared/stats/paired/betting.js
var betting = __webpack_require__(42341);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/performance/estimates.js

/** As in shared/stats: a chance of exactly 0 or 1 that was wrong would cost infinitely much. */
const kept = (chance) => Math.max(chance, 1e-15);
function proportion({ right, rows }) {
    return {
        value: right / rows,
        rows,
        standardError: undefined,
        // One-sided bounds each at alpha are a two-sided interval at 1 - 2 alpha.
        bounds: alpha => clopperPearson(right, rows, 2 * alpha),
    };
}
function share(count, of) {
    return of === 0 ? undefined : proportion({ right: count, rows: of });
}
/**
 * F1 is 2 s / (1 + s) of the share s of true positives among all rows that are positive or are said to be; given
 * their number, true positives are binomial, so bounds of s are bounds of F1.
 */
function harmonic({ truePositives, falsePositives, falseNegatives }) {
    const jaccard = share(truePositives, truePositives + falsePositives + falseNegatives);
    if (jaccard === undefined)
        return undefined;
    const f1 = (of) => (2 * of) / (1 + of);
    return {
        ...jaccard,
        value: f1(jaccard.value),
        bounds(alpha) {
            const { lower, upper } = jaccard.bounds(alpha);
            return { lower: f1(lower), upper: f1(upper) };
        },
    };
}
/** How far the mean score lies from the share of positives (Cox 1958), on either side. */
function calibrationInTheLarge(scores) {
    if (scores === undefined)
        return undefined;
    const { positive, negative } = scores;
    const rows = positive.length + negative.length;
    if (rows < FEWEST_ROWS || outside(positive) || outside(negative))
        return undefined;
    const differences = new Float64Array(rows);
    differences.set(positive.map(chance => chance - 1));
    differences.set(negative, positive.length);
    const off = (0,sum/* mean */.i2)(differences);
    const standardError = Math.sqrt((0,sum/* variance */.GV)(differences, 1) / rows);
    return {
        value: Math.abs(off),
        rows,
        // The absolute value is not normal near 0, so that sides are not combined as normal ones.
        standardError: undefined,
        bounds(alpha) {
            const reach = -(0,distributions/* normalQuantile */.Zl)(alpha / 2) * standardError;
            return { lower: Math.max(0, Math.abs(off) - reach), upper: Math.min(1, Math.abs(off) + reach) };
        },
    };
}
/** Fewer of a class than this, and the normal law behind DeLong's variance is a guess. */
const FEWEST_OF_A_CLASS = 10;
function estimates_area(positive, negative) {
    if (Math.min(positive.length, negative.length) < FEWEST_OF_A_CLASS)
        return undefined;
    const scores = new Float64Array(positive.length + negative.length);
    scores.set(positive);
    scores.set(negative, positive.length);
    const labels = new Uint8Array(scores.length).fill(1, 0, positive.length);
    const { aucs, covariance } = (0,delong/* delong */.C)(labels, [scores]);
    return normal(aucs[0], Math.sqrt(covariance[0][0]), scores.length, { low: 0, high: 1 });
}
/** Whether sorted scores are no chances. */
const outside = (sorted) => sorted.length > 0 && (sorted[0] < 0 || sorted.at(-1) > 1);
/** Losses of scores that are chances; scores outside 0 … 1 are none, and have no such loss. */
function probabilistic(scores, loss, estimate) {
    if (scores === undefined)
        return undefined;
    const { positive, negative } = scores;
    if (positive.length + negative.length === 0 || outside(positive) || outside(negative))
        return undefined;
    const losses = new Float64Array(positive.length + negative.length);
    losses.set(positive.map(chance => loss(chance, 1)));
    losses.set(negative.map(chance => loss(chance, 0)), positive.length);
    return estimate(losses);
}
function bounded(losses) {
    const cache = new Map();
    return {
        value: (0,sum/* mean */.i2)(losses),
        rows: losses.length,
        standardError: undefined,
        bounds(alpha) {
            const found = cache.get(alpha) ?? (0,betting/* bettingBounds */.F)(losses, { alpha, low: 0, high: 1 });
            cache.set(alpha, found);
            return found;
        },
    };
}
/** With fewer rows the normal law is a guess. */
const FEWEST_ROWS = 30;
function average(losses) {
    if (losses.length < FEWEST_ROWS)
        return undefined;
    return normal((0,sum/* mean */.i2)(losses), Math.sqrt((0,sum/* variance */.GV)(losses, 1) / losses.length), losses.length, { low: 0, high: Infinity });
}
function root(errors) {
    if (errors.length < FEWEST_ROWS)
        return undefined;
    const squares = errors.map(error => error * error);
    const value = Math.sqrt((0,sum/* sum */.cz)(squares) / squares.length);
    if (value === 0)
        return normal(0, 0, errors.length, { low: 0, high: Infinity });
    const standardError = Math.sqrt((0,sum/* variance */.GV)(squares, 1) / squares.length) / (2 * value);
    return normal(value, standardError, errors.length, { low: 0, high: Infinity });
}
function normal(value, standardError, rows, range) {
    return {
        value,
        rows,
        standardError,
        bounds(alpha) {
            const reach = -(0,distributions/* normalQuantile */.Zl)(alpha) * standardError;
            return { lower: Math.max(range.low, value - reach), upper: Math.min(range.high, value + reach) };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/performance/metrics.js


const INDEPENDENT = 'rows are independent draws within each dataset';
const METRIC_KINDS = {
    accuracy: {
        higherIsBetter: true,
        relative: false,
        guarantee: 'finite-sample',
        procedure: 'Clopper–Pearson bounds of both accuracies',
        assumptions: INDEPENDENT,
        estimate: ({ predicted }) => (predicted === undefined || predicted.rows === 0 ? undefined : proportion(predicted)),
    },
    precision: {
        higherIsBetter: true,
        relative: false,
        guarantee: 'finite-sample',
        procedure: 'Clopper–Pearson bounds of both precisions',
        assumptions: INDEPENDENT,
        estimate: ({ confusion }) => confusion && share(confusion.truePositives, confusion.truePositives + confusion.falsePositives),
    },
    recall: {
        higherIsBetter: true,
        relative: false,
        guarantee: 'finite-sample',
        procedure: 'Clopper–Pearson bounds of both recalls',
        assumptions: INDEPENDENT,
        estimate: ({ confusion }) => confusion && share(confusion.truePositives, confusion.truePositives + confusion.falseNegatives),
    },
    f1: {
        higherIsBetter: true,
        relative: false,
        guarantee: 'finite-sample',
        procedure: 'Clopper–Pearson bounds of the share of true positives among all rows that are or are said to be positive',
        assumptions: INDEPENDENT,
        estimate: ({ confusion }) => confusion && harmonic(confusion),
    },
    auc: {
        higherIsBetter: true,
        relative: false,
        guarantee: 'asymptotic',
        procedure: 'DeLong’s variances of both areas',
        assumptions: `${INDEPENDENT}; enough of both classes`,
        estimate: ({ scores }) => (scores === undefined ? undefined : estimates_area(scores.positive, scores.negative)),
    },
    'log-loss': {
        higherIsBetter: false,
        relative: false,
        guarantee: 'asymptotic',
        procedure: 'normal bounds of both mean losses',
        assumptions: `${INDEPENDENT}; no few rows carry the sum`,
        estimate: ({ scores }) => probabilistic(scores, (chance, label) => -Math.log(label === 1 ? kept(chance) : kept(1 - chance)), average),
    },
    brier: {
        higherIsBetter: false,
        relative: false,
        guarantee: 'finite-sample',
        procedure: 'betting bounds of both mean losses',
        assumptions: INDEPENDENT,
        estimate: ({ scores }) => probabilistic(scores, (chance, label) => (chance - label) ** 2, bounded),
    },
    calibration: {
        higherIsBetter: false,
        relative: false,
        guarantee: 'asymptotic',
        procedure: 'normal bounds of both mean differences of score and label',
        assumptions: `${INDEPENDENT}; enough rows`,
        estimate: ({ scores }) => calibrationInTheLarge(scores),
    },
    mae: {
        higherIsBetter: false,
        relative: true,
        guarantee: 'asymptotic',
        procedure: 'normal bounds of both mean losses',
        assumptions: `${INDEPENDENT}; no few rows carry the sum`,
        estimate: ({ errors }) => (errors === undefined ? undefined : average(errors.map(Math.abs))),
    },
    rmse: {
        higherIsBetter: false,
        relative: true,
        guarantee: 'asymptotic',
        procedure: 'normal bounds of both roots, by the delta method',
        assumptions: `${INDEPENDENT}; no few rows carry the sum`,
        estimate: ({ errors }) => (errors === undefined ? undefined : root(errors)),
    },
};
/**
 * Bounds of how much worse the current data is, each wrong with probability at most `alpha`: current minus
 * `scale` times reference for losses, the other way round where higher is better. Two asymptotic estimates combine
 * as independent normal ones; others by bounds at half of alpha each, which holds at every n.
 */
function worseBounds({ higherIsBetter }, reference, current, alpha, scale = 1) {
    const sign = higherIsBetter ? -1 : 1;
    const estimate = sign * (current.value - scale * reference.value);
    if (reference.standardError !== undefined && current.standardError !== undefined) {
        const reach = -(0,distributions/* normalQuantile */.Zl)(alpha) * Math.hypot(current.standardError, scale * reference.standardError);
        return { estimate, lower: estimate - reach, upper: estimate + reach };
    }
    const [before, now] = [reference.bounds(alpha / 2), current.bounds(alpha / 2)];
    return higherIsBetter
        ? { estimate, lower: scale * before.lower - now.upper, upper: scale * before.upper - now.lower }
        : { estimate, lower: now.lower - scale * before.upper, upper: now.upper - scale * before.lower };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/performance/claims.js


/** What is claimed about one metric, to be tested at any level. */
function claimsOf(found, { performance }) {
    const { kind, reference, current, metric } = found;
    const given = performance.metrics[metric] ?? {};
    const levels = { ...(0,policy_metrics/* metricLevels */.O7)(given), limit: given.limit };
    const { limit } = levels;
    // "More than a tenth worse" is "more than 1.1 times as much": exact also where the reference's value is uncertain.
    const scale = (margin) => (kind.relative ? 1 + margin : 1);
    const offset = (margin) => (kind.relative ? 0 : margin);
    const worse = (margin, alpha) => worseBounds(kind, reference, current, alpha, scale(margin));
    return {
        ...found,
        levels,
        worseThanWarn: alpha => worse(levels.warn, alpha).lower > offset(levels.warn),
        worseThanFail: alpha => worse(levels.fail, alpha).lower > offset(levels.fail),
        within: alpha => worse(levels.fail, alpha).upper <= offset(levels.fail),
        beyondLimit(alpha) {
            if (limit === undefined)
                return false;
            const { lower, upper } = current.bounds(alpha);
            return kind.higherIsBetter ? upper < limit : lower > limit;
        },
        keepsLimit(alpha) {
            if (limit === undefined)
                return true;
            const { lower, upper } = current.bounds(alpha);
            return kind.higherIsBetter ? lower >= limit : upper <= limit;
        },
    };
}
/** Holm's procedure where hypotheses are tested by bounds: as many are tested anew at each step as are left. */
function holmByBounds(tests, level) {
    const rejected = new Array(tests.length).fill(false);
    for (;;) {
        const open = [...tests.keys()].filter(k => !rejected[k]);
        if (open.length === 0)
            return rejected;
        // The bounds of a mean need a level below one half.
        const now = open.filter(k => tests[k](Math.min(0.49, level / open.length)));
        if (now.length === 0)
            return rejected;
        for (const k of now)
            rejected[k] = true;
    }
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/performance/findings.js


/** The verdict about one metric in words. */
function findings_findingOf(claim, level, shown) {
    const { metric, kind, reference, current, levels } = claim;
    const within = claim.within(level);
    const kept = claim.keepsLimit(level);
    const { estimate } = worseBounds(kind, reference, current, level);
    const beyond = estimate / (kind.relative ? reference.value : 1) > levels.fail;
    const verdict = (() => {
        if (shown.fail || shown.limit)
            return 'fail';
        if (!kept || (!within && !(shown.warn && !beyond)))
            return 'inconclusive';
        return shown.warn ? 'warn' : 'pass';
    })();
    const truth = {
        kind: 'error-controlled',
        procedure: `${kind.procedure}, Holm over metrics`,
        level,
        guarantee: kind.guarantee,
        assumptions: kind.assumptions,
    };
    return {
        code: 'performance-decay',
        verdict,
        subject: metric,
        message: messageOf(claim, level, verdict, shown.limit),
        truth,
        observed: findings_rounded(current.value),
        expected: findings_rounded(reference.value),
        ...(verdict === 'pass' ? {} : { remedy: REMEDIES[verdict] }),
    };
}
const REMEDIES = {
    fail: 'Retrain on recent labelled data, and compare the new model with this one at register-model.',
    warn: 'Look at what changed in the rows that are wrong now; retrain if it goes on.',
    inconclusive: 'Wait for more labels, or take a longer window.',
};
const findings_rounded = (value) => Number(value.toPrecision(6));
function messageOf(claim, level, verdict, limit) {
    const { metric, kind, reference, current, levels } = claim;
    const { estimate, lower, upper } = worseBounds(kind, reference, current, level);
    const write = (value) => kind.relative ? (0,format/* formatPercent */.l9)(value / reference.value) : (0,format/* formatNumber */.ZV)(value, { decimals: 3 });
    const bound = (value) => (kind.relative ? (0,format/* formatPercent */.l9)(value) : (0,format/* formatNumber */.ZV)(value));
    const move = `${metric} ${(0,format/* formatNumber */.ZV)(reference.value, { decimals: 4 })} → ${(0,format/* formatNumber */.ZV)(current.value, { decimals: 4 })}`;
    if (limit)
        return `${move}: beyond its limit of ${(0,format/* formatNumber */.ZV)(levels.limit)}.`;
    const range = verdict === 'pass'
        ? `shown to be at most ${write(upper)} worse`
        : verdict === 'inconclusive'
            ? `worse by ${write(lower)} … ${write(upper)}`
            : `shown to be at least ${write(lower)} worse`;
    const levelText = `${verdict === 'warn' ? 'warns' : 'fails'} above ${bound(verdict === 'warn' ? levels.warn : levels.fail)}`;
    const rows = verdict === 'inconclusive' ? neededText(claim, estimate, upper) : '';
    return `${move}, ${range}; ${levelText}${rows}.`;
}
/** Widths shrink with the square root of the rows, which is all that this estimate uses. */
function neededText({ kind, reference, current, levels }, estimate, upper) {
    const margin = levels.fail * (kind.relative ? reference.value : 1);
    const gap = margin - estimate;
    if (!(gap > 0))
        return '';
    const rows = Math.ceil(current.rows * ((upper - estimate) / gap) ** 2);
    if (!(rows > current.rows && rows < 1e8))
        return '';
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return `; about ${(0,format/* plural */.LS)(Math.ceil(rows / unit) * unit, 'labelled row')} would decide`;
}
/** A metric that the policy names and the answers do not allow. */
function unknownFinding(metric, { reference, current }) {
    const count = (answers) => answers.errors?.length ??
        answers.predicted?.rows ??
        (answers.scores === undefined ? 0 : answers.scores.positive.length + answers.scores.negative.length);
    const needs = metric === 'auc'
        ? 'at least 10 rows of each class'
        : metric === 'accuracy'
            ? 'at least one row'
            : metric === 'precision' || metric === 'recall' || metric === 'f1'
                ? 'rows that are positive or are said to be'
                : metric === 'brier' || metric === 'log-loss' || metric === 'calibration'
                    ? 'rows with scores between 0 and 1'
                    : 'at least 30 rows';
    return {
        code: 'performance-decay',
        verdict: 'inconclusive',
        subject: metric,
        message: `${metric} cannot be computed: it needs ${needs} with label and answer on both sides; there are ${(0,format/* plural */.LS)(count(reference), 'row')} in the reference and ${(0,format/* plural */.LS)(count(current), 'row')} in the current data.`,
        truth: { kind: 'exact' },
        remedy: 'Wait for more labels, or take a longer window.',
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/performance/decay.js





/**
 * Compares every metric that the answers allow, and decides about those that the policy names.
 *
 * fail: shown to be worse by more than the fail level, or worse than its limit. warn: shown to be worse by more than
 * the warn level. pass: shown not to be worse by more than the fail level, and to keep its limit. Alarms hold
 * together by Holm's procedure; passing needs no correction, as for columns.
 */
function decideDecay(data, plan) {
    const { policy } = plan;
    const alarmLevel = plan.alarmLevel;
    const measured = policy_metrics/* METRICS */.Cb.flatMap(metric => {
        const kind = METRIC_KINDS[metric];
        const reference = kind.estimate(data.reference);
        const current = kind.estimate(data.current);
        return reference && current ? [{ metric, kind, reference, current }] : [];
    });
    const deciding = decidingMetrics(data, plan);
    const unknown = deciding.filter(metric => !measured.some(found => found.metric === metric));
    const claims = measured.flatMap(found => (deciding.includes(found.metric) ? [claimsOf(found, policy)] : []));
    const shown = {
        warn: holmByBounds(claims.map(claim => claim.worseThanWarn), alarmLevel),
        fail: holmByBounds(claims.flatMap(claim => [claim.worseThanFail, claim.beyondLimit]), alarmLevel),
    };
    const findings = [
        ...claims.map((claim, k) => findings_findingOf(claim, policy.level, {
            warn: shown.warn[k],
            fail: shown.fail[2 * k],
            limit: shown.fail[2 * k + 1],
        })),
        ...unknown.map(metric => unknownFinding(metric, data)),
    ];
    const metrics = measured.map((found) => {
        const { metric, kind, reference, current } = found;
        const claim = claims.find(each => each.metric === metric);
        const scaled = kind.relative ? reference.value : 1;
        const bounds = worseBounds(kind, reference, current, policy.level);
        return {
            metric,
            higherIsBetter: kind.higherIsBetter,
            relative: kind.relative,
            reference: reference.value,
            current: current.value,
            worse: {
                estimate: bounds.estimate / scaled,
                lower: bounds.lower / scaled,
                upper: bounds.upper / scaled,
            },
            finding: claim === undefined ? undefined : findings.find(finding => finding.subject === metric),
            levels: claim?.levels,
        };
    });
    return { data, metrics, findings };
}
/** Those that the policy names; else the one that says most about this kind of model. */
function decidingMetrics({ task, reference }, { policy, policyFile }) {
    const named = policy_metrics/* METRICS */.Cb.filter(metric => policy.performance.metrics[metric] !== undefined);
    const possible = task === 'regression'
        ? ['mae', 'rmse']
        : [
            ...(reference.predicted === undefined ? [] : ['accuracy']),
            ...(reference.confusion === undefined ? [] : ['precision', 'recall', 'f1']),
            ...(reference.scores === undefined ? [] : ['auc', 'log-loss', 'brier', 'calibration']),
        ];
    const impossible = named.find(metric => !possible.includes(metric));
    if (impossible !== undefined) {
        throw errors/* errors */.s.DRIFT_METRIC(`performance.metrics.${impossible} cannot be computed: the task is ${task}, with ${possible.length === 0 ? 'neither score nor prediction' : `${possible.join(', ')} possible`}`, {
            file: policyFile?.file,
            line: policyFile?.lineOf(['performance', 'metrics', impossible]),
        });
    }
    if (named.length > 0)
        return named;
    if (task === 'regression')
        return ['mae'];
    return reference.scores === undefined ? ['accuracy'] : ['auc'];
}

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/spending.js
/**
 * The level at which the t-th of an endless series of tests is made, so that the chance of any false alarm among all
 * of them, ever, is at most `level`: level / (t (t + 1)), which sums to `level`.
 *
 * Only the union bound is used. It needs no independence between the tests, and so holds where all of them share one
 * finite reference, as long as each test by itself allows for the reference's error. Multiplying per-batch e-values, or
 * treating p-values against one reference as independent, does not.
 * @param position from 1; fixed before the t-th data are looked at
 */
function lifetimeLevel(level, position) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`level must be between 0 and 1, got ${level}`);
    if (!(Number.isInteger(position) && position >= 1))
        throw new RangeError(`position must be >= 1, got ${position}`);
    return level / (position * (position + 1));
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/inputs/importances.js






const schema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0));
/** Feature importances by column. Raises DRIFT_IMPORTANCES. */
async function readImportances(path, { workspace }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8').catch((cause) => {
        const why = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code ?? 'unknown reason'})`;
        throw errors/* errors */.s.DRIFT_IMPORTANCES(`${path} ${why}`, { cause, file: path });
    });
    const parsed = schema.safeParse(parsedJson(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = issue.path.length === 0 ? 'it' : `\`${issue.path.join('.')}\``;
        throw errors/* errors */.s.DRIFT_IMPORTANCES(`${path}: ${where} is not as expected (${issue.message})`, { file: path });
    }
    return { weights: new Map(Object.entries(parsed.data)), digest: (0,digest/* digestText */.M6)(text) };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/life/memory.js


/** Everything that is known of earlier batches: from the state file, and from the evidence where the file lost it. */
async function recall(path, digests, windows, ctx) {
    const stated = await readState(path, ctx);
    const proven = (await ctx.evidence.by('drift-gate')).flatMap(({ details }) => {
        const parsed = batchRecord.safeParse(details.batch);
        return parsed.success ? [parsed.data] : [];
    });
    // Of one growing log every window is another batch.
    const window = windows === undefined ? '' : ` ${JSON.stringify(windows)}`;
    return {
        path,
        records: mergeRecords(stated, proven),
        batch: {
            data: `${digests.current}${window}`,
            reference: digests.reference,
            policy: digests.policy,
        },
    };
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy.js + 2 modules
var src_policy = __webpack_require__(29383);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/profile/schema.js
var profile_schema = __webpack_require__(7910);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/profile/read.js






/** Raises DRIFT_PROFILE for a file that is missing, is no profile, or is one of another version. */
async function readProfile(path, { workspace }) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path)).catch((cause) => {
        const why = cause.code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${cause.code ?? 'unknown reason'})`;
        throw wrong(path, why, cause);
    });
    const document = parsedJson(bytes.toString('utf8'));
    if (document === undefined)
        throw wrong(path, 'it is not JSON');
    const schema = document?.schema;
    if (schema !== profile_schema/* PROFILE_SCHEMA_ID */._) {
        const family = profile_schema/* PROFILE_SCHEMA_ID */._.replace(/v\d+$/, '');
        const other = typeof schema === 'string' && schema.startsWith(family);
        throw wrong(path, other ? `it is of version ${schema.slice(family.length)}, this release reads v1` : 'it is no drift profile');
    }
    const parsed = profile_schema/* profileSchema */.F.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw wrong(path, `\`${issue.path.join('.')}\` is not as a profile has it (${issue.message})`);
    }
    const profile = parsed.data;
    const broken = profile.columns.find(column => !isConsistent(column, profile.rows));
    if (broken !== undefined)
        throw wrong(path, `the rows of the column \`${broken.name}\` do not add up to ${profile.rows}`);
    return {
        profile,
        columns: new Map(profile.columns.map(column => [column.name, column])),
        descriptor: {
            name: path,
            digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
            mediaType: 'application/json',
        },
    };
}
/** An edited or truncated profile would give a verdict about nothing. */
function isConsistent(column, rows) {
    if (column.kind === 'excluded')
        return true;
    const beside = column.missing + column.unreadable;
    const total = (counts) => counts.reduce((sum, each) => sum + each, 0);
    if (column.kind === 'categorical')
        return beside + total(column.categories.map(([, n]) => n)) <= rows;
    const { bins, grid, minusInfinity, plusInfinity } = column;
    const finite = grid.upTo.at(-1) ?? 0;
    const rising = (values) => values.every((value, k) => k === 0 || value > values[k - 1]);
    return (beside + minusInfinity + plusInfinity + finite === rows &&
        (bins === null ? finite === 0 : total(bins.counts) === finite && bins.counts.length === bins.uppers.length) &&
        grid.values.length === grid.upTo.length &&
        grid.values.length === grid.below.length &&
        rising(grid.values) &&
        grid.upTo.every((upTo, k) => grid.below[k] < upTo && (k === 0 || grid.upTo[k - 1] <= grid.below[k])));
}
function wrong(path, why, cause) {
    return errors/* errors */.s.DRIFT_PROFILE(`${path} cannot be the reference: ${why}`, { cause, file: path });
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/plan.js











/** Reads the policy, finds and digests the data; nothing of it is parsed yet. */
async function planDrift(inputs, ctx) {
    const policyFile = inputs.policy === undefined ? undefined : await (0,read/* readPolicy */.T4)(inputs.policy, src_policy/* policySchema */.wh, ctx);
    const windows = windowsOf(inputs);
    const current = await (0,from_inputs/* datasetFromInputs */.g)(inputs.current, inputs, ctx, 'the current data');
    const reference = inputs.reference === undefined
        ? undefined
        : await (0,from_inputs/* datasetFromInputs */.g)(inputs.reference, inputs, ctx, 'the reference data');
    const labels = inputs.labels === undefined ? undefined : await (0,from_inputs/* datasetFromInputs */.g)(inputs.labels, inputs, ctx, 'the labels');
    const importances = inputs.importances === undefined ? undefined : await readImportances(inputs.importances, ctx);
    const profile = inputs.profile === undefined ? undefined : await readProfile(inputs.profile, ctx);
    if (profile?.profile.data.digest === (0,artifact/* digestRef */.yb)(current.artifact)) {
        throw errors/* errors */.s.DRIFT_SAME_DATA(`the profile was made of ${(0,artifact/* digestRef */.yb)(current.artifact)}, and current is the same`);
    }
    if (reference !== undefined && windows === undefined && (0,artifact/* sameArtifact */.Rg)(reference.artifact, current.artifact)) {
        throw errors/* errors */.s.DRIFT_SAME_DATA(`reference and current are both ${(0,artifact/* digestRef */.yb)(current.artifact)}`);
    }
    const model = inputs.model === undefined
        ? undefined
        : await (0,artifact/* artifactFrom */.Vv)((0,external_node_path_.resolve)(ctx.workspace, inputs.model), { name: inputs.model, role: 'model' }, { signal: ctx.signal });
    const policy = policyFile?.value ?? src_policy/* DEFAULT_POLICY */.zj;
    const digests = {
        current: (0,artifact/* digestRef */.yb)(current.artifact),
        reference: profile
            ? (0,artifact/* digestRef */.yb)(profile.descriptor)
            : reference === undefined
                ? 'window of current'
                : (0,artifact/* digestRef */.yb)(reference.artifact),
        policy: policyFile === undefined ? 'defaults' : (0,artifact/* digestRef */.yb)(policyFile.artifact),
    };
    needsState(policy, policyFile, inputs);
    needsTime(policy, policyFile, inputs);
    const { slices } = policy;
    if (inputs.label === undefined && (slices.search || slices.columns.length > 0)) {
        throw errors/* errors */.s.DRIFT_LABEL('`slices` compares performance, and no label is given', {
            file: policyFile?.file,
            line: policyFile?.lineOf(['slices']),
            hint: 'Give the inputs `label` and `score` or `prediction`, or leave `slices` out.',
        });
    }
    if (profile !== undefined)
        needsRows(policy, policyFile, inputs);
    const memory = inputs.state === undefined ? undefined : await recall(inputs.state, digests, windows, ctx);
    const life = memory && placeIn(memory.records, memory.batch, '');
    return {
        key: {
            ...digests,
            ...(life === undefined ? {} : { state: (0,digest/* digestText */.M6)(JSON.stringify([life.position, life.earlier])) }),
            columns: JSON.stringify({
                time: orNull(inputs['time-column']),
                label: orNull(inputs.label),
                prediction: orNull(inputs.prediction),
                score: orNull(inputs.score),
            }),
            windows: JSON.stringify(windows ?? null),
            reading: (0,digest/* digestText */.M6)(JSON.stringify([current.format, current.csv, reference?.format ?? null])),
            ...(model === undefined ? {} : { model: (0,artifact/* digestRef */.yb)(model) }),
            ...(importances === undefined ? {} : { importances: importances.digest }),
            ...(labels === undefined ? {} : { labels: `${(0,artifact/* digestRef */.yb)(labels.artifact)} ${inputs['label-key']}` }),
        },
        // The verdict is about the current data. The reference is named in the evidence, but what must be proven about it
        // was asked where it was used before: at the training of the model, which `model` leads to.
        uses: model === undefined ? [current.artifact] : [current.artifact, model],
        current,
        reference,
        importances: importances?.weights,
        labels,
        profile,
        windows,
        policy,
        policyFile,
        model,
        memory,
        alarmLevel: policy['error-rate'] === 'lifetime' ? lifetimeLevel(policy.level, life.position) : policy.level,
    };
}
/** Raises DRIFT_NO_STATE where the policy cannot be kept without a memory of earlier runs. */
function needsState(policy, file, { state }) {
    if (state !== undefined)
        return;
    const needs = [
        [policy['error-rate'] === 'lifetime', ['error-rate'], '`error-rate: lifetime`'],
        [policy['fail-after'] > 1, ['fail-after'], `\`fail-after: ${policy['fail-after']}\``],
        [policy.retrain.cooldown !== undefined, ['retrain', 'cooldown'], '`retrain.cooldown`'],
    ];
    for (const [needed, path, what] of needs) {
        if (needed)
            throw errors/* errors */.s.DRIFT_NO_STATE(`${what} needs the input state`, { file: file?.file, line: file?.lineOf(path) });
    }
}
/** Raises DRIFT_PROFILE_ROWS for what cannot be told without the rows of the reference. */
function needsRows(policy, file, inputs) {
    const needs = [
        [policy.decide === 'ranks', ['decide'], '`decide: ranks`'],
        [policy.compat !== undefined, ['compat'], '`compat`'],
        [policy.multivariate !== undefined, ['multivariate'], '`multivariate`'],
    ];
    for (const [needed, path, what] of needs) {
        if (!needed)
            continue;
        throw errors/* errors */.s.DRIFT_PROFILE_ROWS(`${what} needs the rows of the reference`, {
            file: file?.file,
            line: file?.lineOf(path),
        });
    }
    if (inputs.label !== undefined) {
        throw errors/* errors */.s.DRIFT_PROFILE_ROWS('label: performance is compared with that on the rows of the reference');
    }
}
/** Raises DRIFT_TIME_COLUMN where the reference is to be cut into chunks by a time that is not named. */
function needsTime(policy, file, inputs) {
    if (!(0,src_policy/* usesChunks */.V3)(policy) || inputs['time-column'] !== undefined || inputs.profile !== undefined)
        return;
    const [key, value] = policy.decide === 'bounds' ? ['levels', policy.levels] : ['decide', policy.decide];
    throw errors/* errors */.s.DRIFT_TIME_COLUMN(`\`${key}: ${value}\` cuts the reference into chunks by time, and time-column is not given`, {
        file: file?.file,
        line: file?.lineOf([key]),
        hint: 'Give the input `time-column`: the column with the time of a row, in both datasets.',
    });
}
const orNull = (text) => text ?? null;
function windowsOf(inputs) {
    const column = inputs['time-column'];
    const current = inputs['current-window'];
    if (column === undefined || current === undefined)
        return undefined;
    return {
        column,
        current,
        reference: inputs['reference-window'],
        weekdays: inputs.align === 'weekday',
        end: inputs['window-end']?.getTime(),
    };
}

// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/dataset.js
/** From columns to the dataset. Inconclusive columns count as whatever would be worse: what is open is not passed. */
function decideDataset(columns, policy) {
    const { dataset, compat, evidently } = policy;
    const count = (verdict) => columns.filter(column => column.verdict === verdict).length;
    const counts = { failing: count('fail'), warning: count('warn'), inconclusive: count('inconclusive') };
    const beyond = (drifted, share) => drifted > share * columns.length;
    const verdict = (() => {
        if (columns.length === 0)
            return 'pass';
        if (compat !== undefined) {
            if (counts.failing / columns.length >= evidently['drift-share'])
                return 'fail';
            if (counts.inconclusive > 0)
                return 'inconclusive';
            return counts.failing > 0 ? 'warn' : 'pass';
        }
        if (beyond(counts.failing, dataset.fail))
            return 'fail';
        if (beyond(counts.failing + counts.inconclusive, dataset.fail))
            return 'inconclusive';
        return beyond(counts.failing + counts.warning, dataset.warn) ? 'warn' : 'pass';
    })();
    return { verdict, ...counts, columns: columns.length };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/findings.js



const MEASURE_NAMES = {
    ks: 'KS distance',
    'total-variation': 'total variation',
    psi: 'PSI',
    'jensen-shannon': 'Jensen–Shannon distance',
};
/**
 * A finding for every column. Where the dataset's own levels let single columns drift, a column decides no more than
 * the dataset does.
 */
function columnFindings(columns, dataset, { policyFile }) {
    return columns.map(decision => {
        const { comparison, verdict, value } = decision;
        const { name, levels } = comparison.column;
        const decided = (0,verdict_verdict/* bySeverity */.Np)(verdict, dataset) > 0 ? dataset : verdict;
        const named = policyFile?.value.columns[name] !== undefined;
        return {
            code: 'column-drift',
            verdict: decided,
            subject: name,
            message: `${(0,report_text/* quoted */.TL)(name)}: ${describeDecision(decision)}. ${sentence(comparison.change)}`,
            truth: decision.truth,
            observed: Number.isNaN(value) ? 'no score' : Number(value.toPrecision(6)),
            expected: comparison.compat === undefined ? `at most ${(0,format/* formatNumber */.ZV)(levels.fail)}` : 'no drift by its test',
            ...(verdict === 'pass' ? {} : { remedy: findings_remedyOf(decision) }),
            ...(named && verdict !== 'pass' && policyFile
                ? { location: { file: policyFile.file, line: policyFile.lineOf(['columns', name]) } }
                : {}),
        };
    });
}
const sentence = (text) => (text === '' ? '' : `${text[0].toUpperCase()}${text.slice(1)}.`);
/** The decision in one clause with its numbers: value, what is shown about the truth, and the level. */
function describeDecision(decision) {
    const { comparison, value, bounds, measured, chance } = decision;
    if (comparison.compat !== undefined)
        return (0,evidently/* describeScore */.ir)(comparison.compat);
    const { levels } = comparison.column;
    if (comparison.nothing !== undefined)
        return `nothing to compare, ${comparison.nothing}`;
    const number = (distance) => (0,format/* formatNumber */.ZV)(distance, { decimals: 3 });
    const measure = `${MEASURE_NAMES[levels.measure]} ${number(value)}`;
    const level = measured === 'warn' ? `warns above ${(0,format/* formatNumber */.ZV)(levels.warn)}` : `fails above ${(0,format/* formatNumber */.ZV)(levels.fail)}`;
    const needed = describeNeeded(decision.rowsNeeded);
    const parts = [measure];
    if (decision.note !== undefined)
        return `${measure}; ${decision.note}`;
    if (decision.rank !== undefined) {
        const { pValue, chunks } = decision.rank;
        return `${measure}; a deviation as large in any column has a chance of ${(0,format/* formatPercent */.l9)(pValue)} among ${(0,format/* plural */.LS)(chunks, 'chunk')} of the reference`;
    }
    if (decision.limit !== undefined)
        return `${measure}, fails above ${number(decision.limit)} (mean and three standard deviations of the reference’s chunks)`;
    if (bounds !== undefined) {
        if (measured === 'fail' || measured === 'warn')
            parts.push(`shown to be at least ${number(bounds.lower)}`);
        else if (measured === 'pass')
            parts.push(`shown to be at most ${number(bounds.upper)}`);
        else
            parts.push(`the true one lies in ${number(bounds.lower)} … ${number(bounds.upper)}`);
    }
    else if (chance !== undefined)
        parts.push(`chance alone gives up to ${number(chance)}`);
    parts.push(`${level}${needed === '' ? '' : `; ${needed}`}`);
    const text = parts.join(', ');
    // Where the distance fails, what changed says it already.
    if (decision.unseen === 'pass' || measured === 'fail')
        return text;
    const { rows } = comparison.unseen;
    const unseen = `${(0,format/* plural */.LS)(rows, 'row')} (${(0,format/* formatPercent */.l9)(rows / comparison.rows.current)}) hold values that the reference never showed`;
    return measured === 'pass' ? `${unseen}; ${text}` : `${text}; ${unseen}`;
}
function describeNeeded(needed) {
    if (needed === undefined)
        return '';
    return needed.current === undefined
        ? `about ${(0,format/* plural */.LS)(needed.each, 'row')} in each dataset would decide`
        : `about ${(0,format/* plural */.LS)(needed.current, 'current row')} would decide`;
}
function findings_remedyOf({ verdict, unseen, comparison, rowsNeeded }) {
    if (comparison.nothing !== undefined)
        return 'Exclude the column in the policy if it is meant to be so.';
    if (verdict === 'inconclusive') {
        const needed = describeNeeded(rowsNeeded);
        return needed === ''
            ? 'The value lies too close to the level for any number of rows: set another level for this column in the policy.'
            : `Collect more rows or take a longer window: ${needed}.`;
    }
    if (unseen !== 'pass')
        return 'Find out what the new values are: the model has never seen them.';
    return 'Find out why it changed; mend the source, or retrain on data that has it.';
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/life/report.js




function inLife(life, own, plan) {
    const streak = streakOf(life.earlier, own);
    const { cooldown } = plan.policy.retrain;
    return {
        life,
        streak,
        waiting: own === 'fail' && streak < plan.policy['fail-after'],
        cooling: cooldown === undefined ? undefined : cooldownSince(life.earlier, life.at, cooldown),
    };
}
/** What a reader must know who sees a verdict that is not the batch's own. */
function lifeFindings(found, retrain, plan) {
    if (found === undefined)
        return [];
    const { life, streak, waiting, cooling } = found;
    const findings = [];
    if (waiting) {
        findings.push({
            code: 'drift-not-lasting',
            verdict: 'warn',
            subject: 'fail-after',
            message: `This batch fails by itself, ${streak === 1 ? 'the first one' : `the ${streak} latest ones did`} of ${plan.policy['fail-after']} in a row that \`fail-after\` asks for.`,
            truth: truth/* EXACT */.q,
            observed: streak,
            expected: plan.policy['fail-after'],
            remedy: 'Look at the columns below; the next batch that fails counts on.',
        });
    }
    if (cooling !== undefined && retrain) {
        findings.push({
            code: 'retrain-cooling',
            verdict: 'warn',
            subject: 'retrain.cooldown',
            message: `Retraining was asked for on ${(0,format/* formatTime */.fU)(cooling)} and is not asked for again within the cooldown.`,
            truth: truth/* EXACT */.q,
            observed: cooling,
            remedy: 'Wait for that retraining, or retrain by hand.',
        });
    }
    if (life.overspent && plan.policy['error-rate'] === 'lifetime') {
        findings.push({
            code: 'lifetime-overspent',
            verdict: 'warn',
            subject: 'state',
            message: 'Two batches were judged at the same time as the same one of this life, so the chance of any false alarm over it is somewhat larger than `level`.',
            truth: truth/* EXACT */.q,
            remedy: 'Let runs that share a state wait for one another (`concurrency` on GitHub, `resource_group` on GitLab).',
        });
    }
    return findings;
}
const SHOWN = 60;
const SERIES = 5;
/** The life so far: verdicts, and the columns that moved most. */
function lifeSection({ life }, record, plan) {
    const all = [...life.earlier, record].slice(-SHOWN);
    const blocks = [];
    const names = leading(all);
    if (all.length > 1 && names.length > 0) {
        const series = names.map(label => ({
            label,
            points: all.flatMap(({ distances, position }) => {
                const value = distances?.[label];
                return value === undefined ? [] : [[position, value]];
            }),
        }));
        blocks.push(outcome_blocks/* block */.o.plot('Distance of this and earlier batches', `Of ${(0,format/* plural */.LS)(all.length, 'batch', 'batches')}, the latest: ${names.map(name => `${name} ${(0,format/* formatNumber */.ZV)(record.distances?.[name] ?? Number.NaN, { decimals: 3 })}`).join(', ')}.`, { kind: 'lines', x: { label: 'batch' }, y: { label: 'distance', min: 0 }, series }));
    }
    blocks.push(outcome_blocks/* block */.o.table([
        '',
        { title: 'Batch', align: 'right', format: { decimals: 0 } },
        'Judged',
        { title: 'Rows', align: 'right', format: { decimals: 0 } },
        'Drifted',
        'Retraining',
    ], all
        .toReversed()
        .map(({ verdict, position, at, rows, drifted, retrain }) => [
        { verdict },
        position,
        (0,format/* formatTime */.fU)(at),
        rows,
        drifted.length === 0 ? 'none' : drifted.slice(0, 5).join(', ') + (drifted.length > 5 ? ', …' : ''),
        retrain ? 'asked for' : '',
    ]), { caption: 'Each batch by itself, the latest first.' }));
    if (plan.policy['error-rate'] === 'lifetime') {
        blocks.push(outcome_blocks/* block */.o.text(`Over all batches that are ever compared with this reference the chance of any false alarm is at most ${(0,format/* formatPercent */.l9)(plan.policy.level)}: batch ${life.position} may spend ${(0,format/* formatPercent */.l9)(plan.alarmLevel)} of it.`));
    }
    return outcome_blocks/* block */.o.section('This batch among earlier ones', blocks);
}
/** Columns with the largest distance in any of the batches. */
function leading(records) {
    const largest = new Map();
    for (const { distances } of records) {
        for (const [name, value] of Object.entries(distances ?? {}))
            largest.set(name, Math.max(value, largest.get(name) ?? 0));
    }
    return [...largest]
        .sort((a, b) => b[1] - a[1])
        .slice(0, SERIES)
        .map(([name]) => name);
}

// EXTERNAL MODULE: ./build/js/shared/report/report.js
var report = __webpack_require__(84339);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/multivariate/report.js


const report_SHOWN = 20;
/** The classifier between the datasets: how well it tells them apart, and by what. */
function multivariateSection({ finding, auc, rows, levels, columns }) {
    if (auc === undefined)
        return outcome_blocks/* block */.o.section('All columns together', [outcome_blocks/* block */.o.text(finding.message)]);
    // Where nothing is told, the shares are those of chance.
    const told = auc.lower > 0.5 ? columns.filter(({ share }) => share > 0) : [];
    return outcome_blocks/* block */.o.section('All columns together', [
        outcome_blocks/* block */.o.text(finding.message),
        outcome_blocks/* block */.o.plot('How well a classifier tells the datasets apart', `AUC ${(0,format/* formatNumber */.ZV)(auc.estimate, { decimals: 3 })}, ${(0,format/* formatNumber */.ZV)(auc.lower, { decimals: 3 })} … ${(0,format/* formatNumber */.ZV)(auc.upper, { decimals: 3 })}; 0.5 is by chance, 1 without error.`, {
            kind: 'intervals',
            value: { label: 'AUC', min: Math.min(0.45, auc.lower), max: 1 },
            rows: [
                {
                    label: 'classifier',
                    estimate: auc.estimate,
                    low: auc.lower,
                    high: auc.upper,
                    verdict: finding.verdict,
                },
            ],
            thresholds: [
                { value: 0.5, label: 'chance' },
                { value: levels.fail, label: 'fails' },
            ],
        }),
        ...(told.length === 0 ? [] : [sharesTable(told)]),
        outcome_blocks/* block */.o.text(`Boosted trees of depth 3 on ${(0,format/* plural */.LS)(rows.reference, 'row')} of the reference and ${(0,format/* plural */.LS)(rows.current, 'current row')}, spread evenly over each; the AUC is the mean over five folds of rows that were not learned from. Its alarms are a family of their own beside those of the columns. A classifier that tells nothing is no proof that nothing changed.`),
    ]);
}
function sharesTable(told) {
    return outcome_blocks/* block */.o.table(['Column', { title: 'Share in telling them apart', align: 'right' }], told.slice(0, report_SHOWN).map(({ name, share }) => [name, (0,format/* formatPercent */.l9)(share)]), told.length > report_SHOWN ? { caption: `The first ${report_SHOWN} of ${(0,format/* plural */.LS)(told.length, 'column')}.` } : {});
}
/** For the metrics file. */
function multivariateMeasures({ auc }) {
    if (auc === undefined)
        return [];
    const help = 'AUC of a classifier between reference and current data, cross-validated, with one-sided bounds.';
    return ['estimate', 'lower', 'upper'].map(bound => ({
        name: 'multivariate_auc',
        value: auc[bound],
        labels: { bound },
        help,
    }));
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/slices/report.js




const right = (title) => ({ title, align: 'right' });
/** Slices that decayed first, then those that moved most. */
function slicesSection({ results, small }) {
    const sorted = [...results].sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict) || b.worse.estimate - a.worse.estimate);
    const attention = sorted.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').length;
    const rows = sorted.map(({ slice, found, metric, rows, reference, current, worse, verdict }) => {
        const write = (value) => METRIC_KINDS[metric].relative ? (0,format/* formatPercent */.l9)(value) : (0,format/* formatNumber */.ZV)(value, { decimals: 3 });
        return [
            { verdict },
            slice.label,
            found ? 'search' : 'policy',
            metric,
            rows.current,
            (0,format/* formatNumber */.ZV)(reference, { decimals: 4 }),
            (0,format/* formatNumber */.ZV)(current, { decimals: 4 }),
            write(worse.estimate),
            write(worse.lower),
            write(worse.upper),
        ];
    });
    const columns = ['', 'Slice', 'Named by', 'Metric'];
    const numbers = ['Rows now', 'Then', 'Now', 'Worse by', 'At least', 'At most'].map(right);
    return outcome_blocks/* block */.o.section('Slices', [
        ...(rows.length > 0 ? [outcome_blocks/* block */.o.table([...columns, ...numbers], rows, attention > 0 ? { attention } : {})] : []),
        outcome_blocks/* block */.o.text(`Alarms hold together over ${(0,format/* plural */.LS)(results.length, 'slice')} by Holm’s procedure. Slices that the search found were chosen on one half of the rows and are judged on the other. A slice that cannot be decided leaves the verdict as it is.${small > 0 ? ` ${(0,format/* plural */.LS)(small, 'slice')} had too few labelled rows.` : ''}`),
    ]);
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/right.js
/** A column of numbers. */
const right_right = (title, format) => ({ title, align: 'right', format });

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/answers.js



/** Labels, predictions and scores then and now. */
function answersSection(answers) {
    const rows = answers.map(({ column, effect, measures, shape, change }) => [
        column.name,
        column.role,
        effect.distance,
        measured(measures, 'psi') ?? null,
        { spark: shape.reference },
        { spark: shape.current },
        change,
    ]);
    return outcome_blocks/* block */.o.section('Labels and answers (shown, not judged)', [
        outcome_blocks/* block */.o.table([
            'Column',
            'Is',
            right_right('Distance', { decimals: 3 }),
            right_right('PSI', { decimals: 3 }),
            'Then',
            'Now',
            'What changed',
        ], rows),
        ...answers.flatMap(({ plot }) => plot ?? []),
    ], true);
}

// EXTERNAL MODULE: ./build/js/shared/stats/drift/evidently.js
var drift_evidently = __webpack_require__(82318);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/compat/report.js



/** The columns as Evidently's own report would list them, with what is known to be wrong with a test. */
function compatSection(columns, dataset, driftShare) {
    const attention = columns.filter(({ verdict }) => verdict !== 'pass').length;
    const used = [...new Set(columns.flatMap(({ comparison }) => comparison.compat?.test ?? []))];
    const faults = used.flatMap(test => {
        const fault = drift_evidently/* EVIDENTLY_FAULTS */.Zi[test];
        return fault === undefined ? [] : [`${drift_evidently/* EVIDENTLY_TESTS */.Ru[test].label}: ${fault}.`];
    });
    const drifted = `${(0,format/* formatCount */.B4)(dataset.failing)} of ${(0,format/* plural */.LS)(dataset.columns, 'column')} drifted`;
    return outcome_blocks/* block */.o.section('Columns', [
        outcome_blocks/* block */.o.table([
            '',
            'Column',
            'Test',
            { title: 'Score', align: 'right', format: { decimals: 4 } },
            { title: 'Threshold', align: 'right' },
            'Then',
            'Now',
            'What changed',
        ], columns.map(({ comparison, verdict }) => [
            { verdict },
            comparison.column.name,
            comparison.compat === undefined ? null : drift_evidently/* EVIDENTLY_TESTS */.Ru[comparison.compat.test].label,
            comparison.compat?.score ?? null,
            comparison.compat?.threshold ?? null,
            { spark: comparison.shape.reference },
            { spark: comparison.shape.current },
            comparison.change,
        ]), { ...(attention > 0 ? { attention } : {}), brief: 20 }),
        outcome_blocks/* block */.o.text(`Decided as Evidently 0.7 does by default (\`compat: evidently\`), a rule of thumb. ${drifted}; the dataset drifts from ${(0,format/* formatPercent */.l9)(driftShare)} of the columns on.`),
        ...(faults.length > 0 ? [outcome_blocks/* block */.o.text(`Known of these tests: ${faults.join(' ')}`)] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/columns.js





/** Columns that a summary and a terminal show: the worst ones, which are those that matter. */
const BRIEF = 20;
/** The table of columns, the worst first, and the rule that decided. */
function columnsSection({ columns, plan }, dataset) {
    if (plan.policy.compat !== undefined)
        return compatSection(columns, dataset, plan.policy.evidently['drift-share']);
    const attention = columns.filter(({ verdict }) => verdict !== 'pass').length;
    const { level, dataset: levels } = plan.policy;
    const rule = levels.fail === 0 && levels.warn === 0
        ? 'One column decides for the dataset.'
        : `The dataset fails when more than ${(0,format/* formatPercent */.l9)(levels.fail)} of its columns fail, and warns when more than ${(0,format/* formatPercent */.l9)(levels.warn)} warn or fail.`;
    const controlled = columns.some(({ bounds }) => bounds !== undefined);
    const measures = [...new Set(columns.map(({ comparison }) => comparison.column.levels.measure))];
    const levelsText = new Set(columns.map(({ comparison }) => levelsOf(comparison)));
    // Levels that all columns share are said once.
    const alike = levelsText.size === 1;
    const usual = measures.every(measure => measure === 'ks' || measure === 'total-variation');
    return outcome_blocks/* block */.o.section('Columns', [
        outcome_blocks/* block */.o.table([
            '',
            'Column',
            // By default the type of the column tells the measure.
            ...(usual ? [] : ['Measure']),
            right_right('Value', { decimals: 3 }),
            ...(controlled ? [right_right('At least', { decimals: 3 }), right_right('At most', { decimals: 3 })] : []),
            ...(alike ? [] : [right_right('Fails above')]),
            'Then',
            'Now',
            'What changed',
        ], columns.map(decision => columnRow(decision, { usual, controlled, alike })), { ...(attention > 0 ? { attention } : {}), brief: BRIEF }),
        outcome_blocks/* block */.o.text(`${(0,format/* formatCount */.B4)(dataset.failing)} fail, ${(0,format/* formatCount */.B4)(dataset.warning)} warn, ${(0,format/* formatCount */.B4)(dataset.inconclusive)} cannot be decided, of ${(0,format/* plural */.LS)(dataset.columns, 'column')}.${alike ? ` A column ${[...levelsText][0]}.` : ''} ${rule}`),
        ...(controlled
            ? [
                outcome_blocks/* block */.o.text(`Value is ${usual ? 'the KS distance of numbers and the total variation of categories' : 'that of the measure'}, rows without a value included; the true distance is at least and at most so much. Chance of any false alarm over all columns: at most ${(0,format/* formatPercent */.l9)(level)} for failing, and again for warning. Chance that a column beyond its fail level passes: at most ${(0,format/* formatPercent */.l9)(level)}.`),
            ]
            : []),
    ]);
}
const levelsOf = ({ column: { levels } }) => `fails above ${(0,format/* formatNumber */.ZV)(levels.fail)} and warns above ${(0,format/* formatNumber */.ZV)(levels.warn)}`;
function columnRow(decision, { usual, controlled, alike }) {
    const { comparison, verdict, value, bounds } = decision;
    const { column, shape, change } = comparison;
    return [
        { verdict },
        column.name,
        ...(usual ? [] : [MEASURE_NAMES[column.levels.measure]]),
        comparison.nothing === undefined ? value : null,
        ...(controlled ? [bounds?.lower ?? null, bounds?.upper ?? null] : []),
        ...(alike ? [] : [column.levels.fail]),
        { spark: shape.reference },
        { spark: shape.current },
        change,
    ];
}
/** Every column that can be drawn, the worst first; the rest is named. */
function plotsOf(columns, most) {
    const drawable = columns.flatMap(({ comparison }) => comparison.plot ?? []);
    const drawn = drawable.slice(0, most);
    const rest = drawable.slice(most);
    if (rest.length === 0)
        return drawn;
    return [
        ...drawn,
        outcome_blocks/* block */.o.text(`Not drawn (\`max-plots\` is ${most}): ${rest.map(({ title }) => (0,report_text/* quoted */.TL)(title)).join(', ')}.`),
    ];
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/data.js



/** What was compared, by which policy. */
function dataSection({ plan, sides, columns }, retrain) {
    const describe = ({ rows, window, table }, name) => {
        const from = window ? `, ${(0,format/* formatTime */.fU)(window.from.getTime())} < t ≤ ${(0,format/* formatTime */.fU)(window.to.getTime())}` : '';
        return `${name}: ${(0,format/* plural */.LS)(rows, 'row')}${from}, ${(0,format/* plural */.LS)(table.dataset.files.length, 'file')}`;
    };
    const reference = plan.reference ?? plan.current;
    return outcome_blocks/* block */.o.section('Data and policy', [
        outcome_blocks/* block */.o.facts([
            ['Reference', describe(sides.reference, reference.name)],
            ...(plan.profile === undefined
                ? [['Reference digest', (0,artifact/* digestRef */.yb)(reference.artifact)]]
                : [
                    ['Reference digest', plan.profile.profile.data.digest],
                    ['Profile', `${plan.profile.descriptor.name}, ${(0,artifact/* digestRef */.yb)(plan.profile.descriptor)}`],
                ]),
            ['Current', describe(sides.current, plan.current.name)],
            ['Current digest', (0,artifact/* digestRef */.yb)(plan.current.artifact)],
            [
                'Policy',
                plan.policyFile === undefined
                    ? 'none given, the defaults hold'
                    : `${plan.policyFile.file}, ${(0,artifact/* digestRef */.yb)(plan.policyFile.artifact)}`,
            ],
            ['Columns compared', columns.length],
            ['Retrain', retrain ? 'yes' : 'no'],
            ...(plan.model === undefined ? [] : [['Model', `${plan.model.name}, ${(0,artifact/* digestRef */.yb)(plan.model)}`]]),
        ]),
    ], true);
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/measures-table.js





/** Every measure of every column side by side, p-values beside the measures that are tests. */
function measuresTable(comparisons) {
    const names = Object.keys(MEASURE_LABELS).filter(name => comparisons.some(({ measures }) => measures.some(each => each.name === name)));
    const tests = new Set(comparisons.flatMap(({ measures }) => measures.filter(({ pValue }) => pValue !== undefined).map(({ name }) => name)));
    const columns = names.flatMap(name => {
        const label = MEASURE_LABELS[name];
        const title = `${label[0].toUpperCase()}${label.slice(1)}`;
        const value = right_right(title, name === 'wasserstein' ? undefined : { decimals: 4 });
        return tests.has(name) ? [value, right_right(`${title} p`)] : [value];
    });
    return outcome_blocks/* block */.o.table([
        'Column',
        'Type',
        ...columns,
        right_right('PSI by chance (95 %)', { decimals: 4 }),
        right_right('Missing then', { percent: true }),
        right_right('Missing now', { percent: true }),
        right_right('Unseen now', { percent: true }),
    ], comparisons.map(({ column, measures, parts, missing, rows, unseen }) => [
        column.name,
        column.kind,
        ...names.flatMap(name => {
            const found = measures.find(each => each.name === name);
            return tests.has(name) ? [found?.value ?? null, found?.pValue?.value ?? null] : [found?.value ?? null];
        }),
        (0,psi/* psiUnderNoDrift */.p)((0,of_parts/* filledParts */.T)(parts), rows.reference, rows.current).quantile(0.95),
        missing.reference / Math.max(1, rows.reference),
        missing.current / Math.max(1, rows.current),
        unseen.rows / Math.max(1, rows.current),
    ]), {
        caption: 'KS, Anderson–Darling, Cramér–von Mises and Wasserstein are over the values alone. The others are over parts: the reference’s deciles or its categories, and beside them missing, unreadable, infinite, out of range, rare and new values. p-values are reported and never decide: KS exact up to a million pairs of rows and asymptotic above, Anderson–Darling interpolated between 0.001 and 0.25, the others asymptotic.',
    });
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/performance.js



/** Each metric then and now, and how much worse it is at least and at most. */
function performanceSection({ metrics, data, findings }) {
    const rows = metrics.map((result) => {
        const { metric, reference, current, worse, finding, levels, relative } = result;
        const write = (value) => (relative ? (0,format/* formatPercent */.l9)(value) : (0,format/* formatNumber */.ZV)(value, { decimals: 3 }));
        return [
            finding ? { verdict: finding.verdict } : 'reported',
            metric,
            (0,format/* formatNumber */.ZV)(reference, { decimals: 4 }),
            (0,format/* formatNumber */.ZV)(current, { decimals: 4 }),
            write(worse.estimate),
            write(worse.lower),
            write(worse.upper),
            levels ? (relative ? (0,format/* formatPercent */.l9)(levels.fail) : (0,format/* formatNumber */.ZV)(levels.fail)) : '',
            levels?.limit === undefined ? '' : (0,format/* formatNumber */.ZV)(levels.limit),
        ];
    });
    const answers = (name, { unlabelled, unanswered }) => `${(0,format/* formatCount */.B4)(unlabelled)} without label and ${(0,format/* formatCount */.B4)(unanswered)} without answer in the ${name} data`;
    const unused = [data.reference, data.current].some(({ unlabelled, unanswered }) => unlabelled + unanswered > 0);
    const uncomputed = findings.filter(({ subject }) => !metrics.some(({ metric }) => metric === subject));
    const drawn = metrics.filter(({ relative }) => !relative);
    const limited = metrics.some(({ levels }) => levels?.limit !== undefined);
    const titles = ['Then', 'Now', 'Worse by', 'At least', 'At most', 'Fails above', ...(limited ? ['Limit'] : [])];
    return outcome_blocks/* block */.o.section('Performance', [
        ...uncomputed.map(({ message }) => outcome_blocks/* block */.o.text(message)),
        ...(rows.length > 0
            ? [
                outcome_blocks/* block */.o.table(['', 'Metric', ...titles.map(title => right_right(title))], rows.map(row => row.slice(0, titles.length + 2))),
            ]
            : []),
        ...(drawn.length > 0 ? [performancePlot(drawn)] : []),
        outcome_blocks/* block */.o.text(unused
            ? `Rows that could not be used: ${answers('reference', data.reference)}, ${answers('current', data.current)}.`
            : 'Every row has a label and an answer.'),
    ]);
}
function performancePlot(metrics) {
    const decided = metrics.find(({ levels }) => levels !== undefined);
    return outcome_blocks/* block */.o.plot('How much worse the model is now', `Difference of each metric between reference and current data, positive is worse: ${metrics.map(({ metric, worse }) => `${metric} ${(0,format/* formatNumber */.ZV)(worse.estimate, { decimals: 3 })}`).join(', ')}.`, {
        kind: 'intervals',
        value: { label: 'worse by' },
        rows: metrics.map(({ metric, worse, finding }) => ({
            label: metric,
            estimate: worse.estimate,
            low: worse.lower,
            high: worse.upper,
            ...(finding ? { verdict: finding.verdict } : {}),
        })),
        thresholds: [
            { value: 0, label: 'as before' },
            ...(decided?.levels ? [{ value: decided.levels.fail, label: `${decided.metric} fails` }] : []),
        ],
    });
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/blocks.js










/** Beyond so many columns a summary has no table of all measures. */
const MANY = 30;
/** The page below the headline, in the order of attention. */
function blocksOf(judged, dataset, retrain) {
    const { columns, schema, decay, multivariate, answers, excluded, plan } = judged;
    const blocks = [];
    if (schema.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Schema', [(0,report/* findingsTable */.f9)(schema)]));
    const sections = [
        ...(columns.length > 0 ? [{ verdict: dataset.verdict, section: columnsSection(judged, dataset) }] : []),
        ...(decay === undefined
            ? []
            : [{ verdict: (0,verdict_verdict/* worst */.QZ)(decay.findings.map(({ verdict }) => verdict)), section: performanceSection(decay) }]),
        ...(multivariate === undefined
            ? []
            : [{ verdict: multivariate.finding.verdict, section: multivariateSection(multivariate) }]),
    ];
    blocks.push(...sections.sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict)).map(({ section }) => section));
    if (decay?.slices !== undefined)
        blocks.push(slicesSection(decay.slices));
    const plots = plotsOf(columns, plan.policy['max-plots']);
    // Elsewhere the small pictures of the columns table have to do.
    if (plots.length > 0)
        blocks.push({ ...outcome_blocks/* block */.o.section('Distributions', plots), pageOnly: true });
    if (columns.length > 0) {
        const measures = outcome_blocks/* block */.o.section('All measures', [measuresTable(columns.map(c => c.comparison))], true);
        blocks.push(columns.length > MANY ? { ...measures, pageOnly: true } : measures);
    }
    if (answers.length > 0)
        blocks.push(answersSection(answers));
    if (excluded.length > 0) {
        const rows = excluded.map(({ name, why }) => [name, why]);
        blocks.push(outcome_blocks/* block */.o.section(`Not compared: ${(0,format/* plural */.LS)(excluded.length, 'column')}`, [outcome_blocks/* block */.o.table(['Column', 'Why'], rows)], true));
    }
    blocks.push(dataSection(judged, retrain));
    return blocks;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/measures.js

const snake = (name) => name.replaceAll('-', '_');
/** All numbers of the run, for the metrics file and outcome.json. */
function measuresOf({ columns, sides, decay, multivariate }, drifted) {
    const rows = [sides.reference, sides.current].map(({ name, rows }) => ({
        name: 'rows',
        value: rows,
        labels: { dataset: name },
        help: 'Rows that were compared.',
    }));
    const perColumn = columns.flatMap(({ comparison: { column, measures, effect, missing, rows } }) => {
        const values = [
            [column.kind === 'numeric' ? 'ks_with_missing' : 'total_variation_deciding', effect.distance],
            ...measures.map(({ name, value }) => [snake(name), value]),
            ['missing_share', missing.current / Math.max(1, rows.current)],
        ];
        // Squares of huge values overflow, and what is no number is no measure.
        const drift = values.flatMap(([measure, value]) => Number.isNaN(value)
            ? []
            : [{ name: 'drift', value, labels: { column: column.name, measure }, help: 'Drift of a column by a measure.' }]);
        const chances = measures.flatMap(({ name, pValue }) => pValue === undefined || Number.isNaN(pValue.value)
            ? []
            : [
                {
                    name: 'drift_p_value',
                    value: pValue.value,
                    labels: { column: column.name, measure: snake(name) },
                    help: 'Chance of such a value without drift.',
                },
            ]);
        return [...drift, ...chances];
    });
    const performance = (decay?.metrics ?? []).flatMap(({ metric, reference, current }) => [
        {
            name: 'performance',
            value: reference,
            labels: { metric, dataset: 'reference' },
            help: 'Performance on labelled rows.',
        },
        {
            name: 'performance',
            value: current,
            labels: { metric, dataset: 'current' },
            help: 'Performance on labelled rows.',
        },
    ]);
    const slices = (decay?.slices?.results ?? []).flatMap(({ slice, metric, reference, current }) => Object.entries({ reference, current }).map(([dataset, value]) => ({
        name: 'slice_performance',
        value,
        labels: { slice: slice.label, metric, dataset },
        help: 'Performance on the labelled rows of a slice.',
    })));
    return [
        ...rows,
        { name: 'compared_columns', value: columns.length, help: 'Columns that were compared.' },
        { name: 'drifted_columns', value: drifted, help: 'Columns that warn or fail.' },
        {
            name: 'drifted_ratio',
            value: columns.length === 0 ? 0 : drifted / columns.length,
            help: 'Share of the compared columns that warn or fail.',
        },
        ...perColumn,
        ...performance,
        ...slices,
        ...(multivariate === undefined ? [] : multivariateMeasures(multivariate)),
    ];
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/reading.js


/** What the reading itself found: nothing there, lines that are no rows, rows that are in no window. */
function readingFindings({ reference, current, timeless }) {
    const findings = [];
    for (const { name, rows, window, table } of [reference, current]) {
        if (rows === 0) {
            findings.push({
                code: 'dataset-empty',
                verdict: 'inconclusive',
                subject: name,
                message: `The ${name} data has no rows${window ? ' in its window' : ''}: nothing can be said about drift.`,
                truth: truth/* EXACT */.q,
                observed: 0,
                remedy: window ? 'Take a longer window, or check `window-end`.' : 'Check what writes the data.',
            });
        }
        if (table.malformedCount > 0 && !(window && name === 'reference')) {
            const [first] = table.malformed;
            findings.push({
                code: 'malformed-lines',
                verdict: 'warn',
                subject: name,
                message: `${(0,format/* plural */.LS)(table.malformedCount, 'line')} of the ${name} data cannot be read as a row and ${table.malformedCount === 1 ? 'is' : 'are'} not compared${first ? `; first: ${first.file} line ${first.line}, ${first.reason}` : ''}.`,
                truth: truth/* EXACT */.q,
                observed: table.malformedCount,
                expected: 0,
                remedy: 'Run validate-data on it: it names every such line.',
                ...(first ? { location: { file: first.file, line: first.line } } : {}),
            });
        }
    }
    if (timeless > 0) {
        findings.push({
            code: 'rows-without-time',
            verdict: 'warn',
            subject: 'time-column',
            message: `${(0,format/* plural */.LS)(timeless, 'row')} without a time ${timeless === 1 ? 'is' : 'are'} in no window.`,
            truth: truth/* EXACT */.q,
            observed: timeless,
            expected: 0,
            remedy: 'Correct the times where the data is written.',
        });
    }
    return findings;
}
/** The same file on both sides makes them alike, and the samples are not independent. */
function overlapFindings({ reference, current }) {
    const known = new Set(reference?.files.map(file => file.sha256));
    const shared = current.files.filter(file => known.has(file.sha256));
    if (shared.length === 0)
        return [];
    const count = `${(0,format/* formatCount */.B4)(shared.length)} of ${(0,format/* plural */.LS)(current.files.length, 'current file')}`;
    return [
        {
            code: 'datasets-overlap',
            verdict: 'warn',
            subject: shared[0].name,
            message: `${count} (${(0,report_text/* quoted */.TL)(shared[0].name)}${shared.length > 1 ? ', …' : ''}) ${shared.length === 1 ? 'is' : 'are'} in the reference too, so drift looks smaller than it is.`,
            truth: truth/* EXACT */.q,
            observed: shared.length,
            expected: 0,
            remedy: 'Exclude the current files from the reference, with a glob that begins with `!`.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report/words.js



const VERBS = {
    pass: 'passed',
    warn: 'warns',
    fail: 'failed',
    inconclusive: 'is inconclusive',
};
/** What happened, in one line. */
function headlineOf(verdict, judged, dataset, findings) {
    const head = `drift-gate ${VERBS[verdict]}`;
    const { sides, decay } = judged;
    const rows = `${(0,format/* plural */.LS)(sides.current.rows, 'row')} against ${(0,format/* formatCount */.B4)(sides.reference.rows)}`;
    const empty = findings.filter(({ code }) => code === 'dataset-empty');
    if (empty.length > 0)
        return `${head}: the ${empty.map(({ subject }) => subject).join(' and the ')} data has no rows`;
    const schema = judged.schema.filter(finding => finding.verdict === 'fail').length;
    const schemaPart = schema > 0 ? [`the schema changed in ${(0,format/* plural */.LS)(schema, 'column')}`] : [];
    const compat = judged.plan.policy.compat !== undefined;
    const columnPart = columnsPart(verdict, dataset, compat ? 'by Evidently’s tests' : 'beyond the fail level');
    const worse = (decay?.findings ?? []).filter(finding => finding.verdict !== 'pass');
    const slices = decay?.slices?.findings.length ?? 0;
    const decayPart = decay === undefined ? [] : [performancePart(worse), ...(slices > 0 ? [`${(0,format/* plural */.LS)(slices, 'slice')} decayed`] : [])];
    const decayed = (0,verdict_verdict/* worst */.QZ)([...worse.map(finding => finding.verdict), 'pass']);
    // What decided stands first.
    const order = (0,verdict_verdict/* bySeverity */.Np)(decayed, dataset.verdict) > 0 ? [...decayPart, ...columnPart] : [...columnPart, ...decayPart];
    const alarm = findings.find(({ code, verdict }) => code === 'multivariate-drift' && verdict !== 'pass');
    if (alarm)
        order.push(`all columns together ${alarm.verdict === 'inconclusive' ? 'cannot be decided' : 'drifted'}`);
    return `${head}: ${[...schemaPart, ...order].join(', ')}, ${rows}`;
}
function columnsPart(verdict, { columns, failing, warning, inconclusive }, how) {
    if (columns === 0)
        return [];
    const of = `of ${(0,format/* plural */.LS)(columns, 'column')}`;
    if (failing > 0)
        return [`${(0,format/* formatCount */.B4)(failing)} ${of} drifted ${how}`];
    const open = verdict === 'inconclusive' || warning === 0;
    if (inconclusive > 0 && open)
        return [`${(0,format/* formatCount */.B4)(inconclusive)} ${of} cannot be decided`];
    if (warning > 0)
        return [`${(0,format/* formatCount */.B4)(warning)} ${of} drifted`];
    return [`${(0,format/* plural */.LS)(columns, 'column')} within ${columns === 1 ? 'its' : 'their'} levels`];
}
function performancePart(worse) {
    const [first] = [...worse].sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict));
    if (first === undefined)
        return 'performance holds';
    const names = worse.map(({ subject }) => subject).join(', ');
    return `${names} ${first.verdict === 'inconclusive' ? 'cannot be decided' : 'decayed'}`;
}
const SENTENCES = 3;
/** Why: the findings that matter most. */
function whyOf(judged, findings) {
    const attention = findings.filter(finding => finding.verdict !== 'pass');
    if (attention.length === 0) {
        const [largest] = judged.columns;
        const most = largest === undefined
            ? ''
            : ` The largest difference is in ${(0,report_text/* quoted */.TL)(largest.comparison.column.name)}: ${describeDecision(largest)}.`;
        const { multivariate, sides } = judged;
        const sampled = multivariate !== undefined &&
            multivariate.rows.reference + multivariate.rows.current < sides.reference.rows + sides.current.rows;
        return `Every row was read, none sampled${sampled ? ' but for the classifier over all columns together' : ''}.${most}`;
    }
    // Why a batch that fails by itself only warns goes before all that it found.
    const first = ({ code }) => Number(code === 'drift-not-lasting');
    const order = [...attention].sort((a, b) => first(b) - first(a) || (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict));
    const rest = order.length - SENTENCES;
    return [
        ...order.slice(0, SENTENCES).map(finding => finding.message),
        ...(rest > 0 ? [`${(0,format/* plural */.LS)(rest, 'further finding')} below.`] : []),
    ].join('\n');
}
/** What to do now. */
function nextOf(verdict, retrain, judged, findings) {
    const { plan } = judged;
    if (verdict === 'pass') {
        return 'Nothing to do. Levels and measures are in the drift policy; without one the defaults hold.';
    }
    if (retrain) {
        return 'Retrain on recent data (`should-retrain` is true); look at the columns below first: a broken source is mended, not learned.';
    }
    const policy = plan.policyFile === undefined ? 'a drift policy' : `\`${plan.policyFile.file}\``;
    const open = findings.find(finding => finding.verdict === 'inconclusive');
    if (verdict === 'inconclusive')
        return open?.remedy ?? 'Collect more rows and run it again.';
    const worstFinding = [...findings].sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict))[0];
    if (verdict === 'fail')
        return worstFinding?.remedy ?? 'Look at the columns below.';
    return `Look at what changed; if it is meant, renew the reference, or set levels for the column in ${policy}.`;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report.js









/** The outcome: what, why, what now, and everything below. */
function describeDrift(judged) {
    const { plan, sides, decay, multivariate } = judged;
    const columns = [...judged.columns].sort(byAttention);
    const own = decideDataset(columns, plan.policy);
    const reading = [...readingFindings(sides), ...sides.findings, ...overlapFindings(plan)];
    const empty = reading.some(({ verdict }) => verdict === 'inconclusive');
    const drift = (0,verdict_verdict/* worst */.QZ)([
        ...(empty || (columns.length === 0 && decay !== undefined) ? [] : [own.verdict]),
        ...allOf(decay).map(finding => finding.verdict),
        ...(multivariate === undefined ? [] : [multivariate.finding.verdict]),
        'pass',
    ]);
    const found = judged.life && inLife(judged.life, drift, plan);
    const held = (verdict) => (found?.waiting && verdict === 'fail' ? 'warn' : verdict);
    const dataset = { ...own, verdict: held(own.verdict) };
    const decayFindings = allOf(decay).map(finding => ({ ...finding, verdict: held(finding.verdict) }));
    const together = multivariate && { ...multivariate.finding, verdict: held(multivariate.finding.verdict) };
    const deciding = [own, ...decayFindings, ...(together === undefined ? [] : [together])];
    const wanted = !found?.waiting && deciding.some(({ verdict }) => verdict === 'fail');
    const retrain = wanted && found?.cooling === undefined;
    const findings = [
        ...judged.schema,
        ...decayFindings,
        ...(together === undefined ? [] : [together]),
        ...columnFindings(columns, dataset.verdict, plan),
        ...reading,
        ...lifeFindings(found, wanted, plan),
    ];
    const verdict = (0,verdict_verdict/* worst */.QZ)([
        held(drift),
        ...[...judged.schema, ...reading, ...lifeFindings(found, wanted, plan)].map(finding => finding.verdict),
    ]);
    const drifted = columns.filter(column => column.verdict === 'fail' || column.verdict === 'warn');
    const decayed = decayFindings.filter(finding => finding.verdict === 'fail' || finding.verdict === 'warn');
    const sorted = {
        ...judged,
        columns,
        decay: decay && { ...decay, findings: decayFindings.filter(({ code }) => code !== 'slice-decay') },
    };
    const record = found &&
        recordOf(sorted, found.life, {
            verdict: drift,
            retrain,
            drifted: drifted.map(({ comparison }) => comparison.column.name),
        });
    const outcome = {
        verdict,
        headline: headlineOf(verdict, sorted, dataset, findings),
        why: whyOf(sorted, findings),
        next: nextOf(verdict, retrain, sorted, findings),
        findings,
        outputs: {
            'should-retrain': retrain,
            'drifted-columns': drifted.map(({ comparison }) => comparison.column.name),
            'drifted-share': columns.length === 0 ? 0 : drifted.length / columns.length,
            position: found?.life.position ?? 0,
            'failed-in-a-row': found?.streak ?? 0,
            'decayed-metrics': decayed.filter(({ code }) => code === 'performance-decay').map(finding => finding.subject),
            'decayed-slices': decayed.filter(({ code }) => code === 'slice-decay').map(finding => finding.subject),
            'compared-columns': columns.length,
            'reference-rows': sides.reference.rows,
            'current-rows': sides.current.rows,
            'dataset-digest': (0,artifact/* digestRef */.yb)(plan.current.artifact),
        },
        blocks: [...blocksOf(sorted, dataset, retrain), ...(found && record ? [lifeSection(found, record, plan)] : [])],
        measures: measuresOf(sorted, drifted.length),
        versions: { [judged.engine.name]: judged.engine.version },
        evidence: {
            kind: 'gate',
            subject: [plan.current.artifact],
            configuration: plan.policyFile === undefined ? [] : [plan.policyFile.artifact],
            dependencies: [
                ...(plan.reference === undefined ? [] : [plan.reference.artifact]),
                ...(plan.profile === undefined ? [] : [plan.profile.descriptor]),
                ...(plan.labels === undefined ? [] : [plan.labels.artifact]),
                ...(plan.model === undefined ? [] : [plan.model]),
            ],
            details: {
                policy: plan.policyFile === undefined ? 'defaults' : plan.policyFile.file,
                referenceRows: sides.reference.rows,
                currentRows: sides.current.rows,
                ...windowDetails(sides),
                comparedColumns: columns.length,
                driftedColumns: drifted.map(({ comparison }) => comparison.column.name),
                shouldRetrain: retrain,
                level: plan.policy.level,
                ...(record === undefined ? {} : { batch: { ...record, distances: undefined } }),
            },
        },
    };
    return { outcome, record };
}
/** Of the whole, and of slices that alarm. */
const allOf = (decay) => [
    ...(decay?.findings ?? []),
    ...(decay?.slices?.findings ?? []),
];
function recordOf({ plan, sides, columns }, life, decided) {
    return {
        ...life.batch,
        at: life.at,
        position: life.position,
        spent: plan.policy['error-rate'] === 'lifetime' ? plan.alarmLevel : 0,
        ...decided,
        rows: sides.current.rows,
        distances: Object.fromEntries(columns.map(({ comparison }) => [comparison.column.name, Number(comparison.effect.distance.toPrecision(4))])),
    };
}
/** What needs attention first, then the largest value in terms of its own fail level, weighted by importance. */
function byAttention(a, b) {
    return (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict) || relativeSize(b) - relativeSize(a);
}
function relativeSize({ value, comparison }) {
    const { levels, importance } = comparison.column;
    return (value / Math.max(levels.fail, 1e-9)) * (importance ?? 1);
}
function windowDetails({ reference, current }) {
    const text = ({ window }) => window && `${window.from.toISOString()} < t <= ${window.to.toISOString()}`;
    return {
        ...(current.window ? { currentWindow: text(current) } : {}),
        ...(reference.window ? { referenceWindow: text(reference) } : {}),
    };
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/sides.js + 3 modules
var sides = __webpack_require__(84074);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/names.js
var names = __webpack_require__(33251);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/slices/slice.js



/** The rows that have one value. */
function valueSlice(columns, value) {
    const { name } = columns.reference;
    const is = (column) => `${(0,reading/* textOf */.b6)(column)} = ${(0,sql/* quoteText */.ol)(value)}`;
    return {
        column: name,
        label: `${name} = ${value}`,
        condition: { reference: is(columns.reference), current: is(columns.current) },
    };
}
/** The rows between two numbers: above the lower, up to the upper one. */
function rangeSlice(name, low, high) {
    const column = (0,sql/* quoteName */.AB)(name);
    const parts = [
        ...(low === undefined ? [] : [`${column} > ${(0,sql/* doubleLiteral */.D0)(low)}`]),
        ...(high === undefined ? [`NOT isnan(CAST(${column} AS DOUBLE))`] : [`${column} <= ${(0,sql/* doubleLiteral */.D0)(high)}`]),
    ];
    const label = low === undefined
        ? `${name} up to ${(0,format/* formatNumber */.ZV)(high)}`
        : high === undefined
            ? `${name} above ${(0,format/* formatNumber */.ZV)(low)}`
            : `${name} ${(0,format/* formatNumber */.ZV)(low)} … ${(0,format/* formatNumber */.ZV)(high)}`;
    const condition = parts.join(' AND ');
    return { column: name, label, condition: { reference: condition, current: condition } };
}
/** Both sides cut down to a slice. `rows` is left for those who count. */
function within({ reference, current }, { condition }) {
    const cut = (side) => ({ ...side, relation: `(SELECT * FROM ${side.relation} WHERE ${condition[side.name]})` });
    return { reference: cut(reference), current: cut(current) };
}
/** One half of the rows of a side, by their place; what is chosen on one half is judged on the other. */
function half(side, which) {
    const place = '"(half)"';
    return {
        ...side,
        relation: `(SELECT * EXCLUDE (${place}) FROM (SELECT *, row_number() OVER () % 2 AS ${place} FROM ${side.relation}) WHERE ${place} = ${which})`,
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/slices/find.js




/** Values of a column that are slices of their own. */
const MOST_VALUES = 50;
/** Slices that a search hands on: each costs some of what the others may err by. */
const CHOSEN = 5;
/** A slice for each value that a column has on both sides, the most frequent first. */
async function slicesOf(engine, { reference, current }, columns) {
    const rows = await engine.query(`SELECT v FROM (SELECT ${(0,reading/* textOf */.b6)(columns.reference)} AS v, count(*) AS n FROM ${reference.relation} GROUP BY 1)
     WHERE v IS NOT NULL AND v IN (SELECT ${(0,reading/* textOf */.b6)(columns.current)} FROM ${current.relation})
     ORDER BY n DESC, v LIMIT ${MOST_VALUES}`);
    return rows.map(({ v }) => valueSlice(columns, String(v)));
}
/** Quarters of a numeric column, cut by the reference. */
async function quartersOf(engine, { relation }, column) {
    const name = (0,sql/* quoteName */.AB)(column.name);
    const [row] = await engine.query(`SELECT quantile_disc(x, 0.25) AS a, quantile_disc(x, 0.5) AS b, quantile_disc(x, 0.75) AS c
     FROM (SELECT CAST(${name} AS DOUBLE) AS x FROM ${relation}) WHERE isfinite(x)`);
    const cuts = [...new Set([row.a, row.b, row.c].filter(cut => cut != null).map(Number))];
    if (cuts.length === 0)
        return [];
    return [undefined, ...cuts].map((low, k) => rangeSlice(column.name, low, cuts[k]));
}
/**
 * Slices whose mean loss rose most, in standard errors, on the first half of the rows. They are a guess, made after
 * looking; what they are worth is found on the second half.
 */
async function searchSlices(engine, sides, features, loss, minRows) {
    const first = { reference: half(sides.reference, 0), current: half(sides.current, 0) };
    const candidates = [];
    for (const column of features) {
        candidates.push(...(column.kind === 'numeric'
            ? await quartersOf(engine, first.reference, column.reference)
            : await slicesOf(engine, first, column)));
    }
    const scored = [];
    const before = await lossesIn(engine, first.reference, candidates, loss.reference);
    const now = await lossesIn(engine, first.current, candidates, loss.current);
    for (const [k, slice] of candidates.entries()) {
        const [a, b] = [before[k], now[k]];
        if (a.rows < minRows / 2 || b.rows < minRows / 2)
            continue;
        const error = Math.sqrt(a.variance / a.rows + b.variance / b.rows);
        const rise = b.mean - a.mean;
        if (rise > 0)
            scored.push({ slice, score: error > 0 ? rise / error : Number.POSITIVE_INFINITY });
    }
    return scored
        .sort((a, b) => b.score - a.score || (a.slice.label < b.slice.label ? -1 : 1))
        .slice(0, CHOSEN)
        .map(({ slice }) => slice);
}
/** Mean loss of every slice in one scan. */
async function lossesIn(engine, side, slices, loss) {
    if (slices.length === 0)
        return [];
    const select = slices.flatMap(({ condition }, k) => {
        const of = `FILTER (WHERE ${condition[side.name]})`;
        return [`count(l) ${of} AS n${k}`, `avg(l) ${of} AS m${k}`, `var_samp(l) ${of} AS v${k}`];
    });
    const [row] = await engine.query(`SELECT ${select.join(', ')} FROM (SELECT *, ${loss} AS l FROM ${side.relation})`);
    return slices.map((_, k) => ({
        rows: Number(row[`n${k}`]),
        mean: Number(row[`m${k}`] ?? 0),
        variance: Number(row[`v${k}`] ?? 0),
    }));
}
/** SQL of what a row costs: a wrong class 1, a score its squared distance from the truth, a number its distance. */
function lossOf({ label, prediction, score }, task, positive) {
    if (task === 'regression')
        return `abs(${numeric(prediction)} - ${numeric(label)})`;
    const truth = (0,reading/* textOf */.b6)(label);
    if (score !== undefined && positive !== undefined) {
        const chance = numeric(score);
        return `pow(${chance} - CASE WHEN ${truth} = ${(0,sql/* quoteText */.ol)(positive)} THEN 1 WHEN ${truth} IS NOT NULL THEN 0 END, 2)`;
    }
    return `CASE WHEN ${truth} <> ${(0,reading/* textOf */.b6)(prediction)} THEN 1.0 WHEN ${truth} = ${(0,reading/* textOf */.b6)(prediction)} THEN 0.0 END`;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/slices/decide.js










/**
 * Compares the deciding metric slice by slice. Alarms hold together over all slices by Holm's procedure. A slice that
 * cannot be decided does not make the run inconclusive: the whole is judged by itself, and small slices stay open
 * always.
 */
async function decideSlices(engine, sides, inputs, plan, data, features) {
    const { slices: settings } = plan.policy;
    if (settings.columns.length === 0 && !settings.search)
        return undefined;
    const [metric] = decidingMetrics(data, plan);
    const named = [];
    for (const [place, name] of settings.columns.entries()) {
        named.push(...(await slicesOf(engine, sides, pairOf(sides, name, place, plan))));
    }
    const columns = { reference: columnsOf(sides.reference, inputs), current: columnsOf(sides.current, inputs) };
    const loss = {
        reference: lossOf(columns.reference, data.task, data.positive),
        current: lossOf(columns.current, data.task, data.positive),
    };
    const searched = settings.search ? await searchSlices(engine, sides, features, loss, settings['min-rows']) : [];
    const second = { reference: half(sides.reference, 1), current: half(sides.current, 1) };
    const read = async (slice, from, found) => {
        const cut = within(from, slice);
        const answers = async (side) => {
            const [row] = await engine.query(`SELECT count(*) AS n FROM ${side.relation}`);
            return answersOf(engine, { ...side, rows: Number(row.n) }, columns[side.name], data.task, data.positive);
        };
        return { slice, found, reference: await answers(cut.reference), current: await answers(cut.current) };
    };
    const measured = [
        ...(await each(named, slice => read(slice, sides, false))),
        ...(await each(searched, slice => read(slice, second, true))),
    ];
    const claims = measured.flatMap(({ slice, found, reference, current }) => {
        const kind = METRIC_KINDS[metric];
        const estimates = { reference: kind.estimate(reference), current: kind.estimate(current) };
        const rows = { reference: labelled(reference), current: labelled(current) };
        const enough = Math.min(rows.reference, rows.current) >= settings['min-rows'] / (found ? 2 : 1);
        if (!enough || estimates.reference === undefined || estimates.current === undefined)
            return [];
        const claim = claimsOf({ metric: metric, kind, reference: estimates.reference, current: estimates.current }, plan.policy);
        return [{ slice, found, rows, claim }];
    });
    const results = judged(claims, plan);
    return {
        results: results.map(({ result }) => result),
        findings: results.flatMap(({ finding }) => finding ?? []),
        small: measured.length - claims.length,
    };
}
function pairOf({ reference, current }, name, place, { policyFile }) {
    const find = ({ table }) => table.columns.find(column => column.name === name);
    const pair = { reference: find(reference), current: find(current) };
    if (pair.reference === undefined || pair.current === undefined) {
        const side = pair.reference === undefined ? reference : current;
        throw errors/* errors */.s.DRIFT_COLUMN(`slices.columns: the ${side.name} data has no column ${(0,report_text/* quoted */.TL)(name)}`, {
            hint: (0,names/* hintFor */.J)(name, side.table),
            file: policyFile?.file,
            line: policyFile?.lineOf(['slices', 'columns', place]),
        });
    }
    return { reference: pair.reference, current: pair.current };
}
async function each(items, work) {
    const done = [];
    for (const item of items)
        done.push(await work(item));
    return done;
}
const labelled = ({ predicted, scores, errors: residuals }) => Math.max(predicted?.rows ?? 0, residuals?.length ?? 0, scores ? scores.positive.length + scores.negative.length : 0);
function judged(claims, plan) {
    const { level } = plan.policy;
    const warn = holmByBounds(claims.map(({ claim }) => claim.worseThanWarn), plan.alarmLevel);
    const fail = holmByBounds(claims.map(({ claim }) => claim.worseThanFail), plan.alarmLevel);
    return claims.map(({ slice, found, rows, claim }, k) => {
        const shown = { warn: warn[k], fail: fail[k], limit: false };
        const finding = findings_findingOf(claim, level, shown);
        const bounds = worseBounds(claim.kind, claim.reference, claim.current, level);
        const scale = claim.kind.relative ? claim.reference.value : 1;
        const alarm = shown.fail || shown.warn;
        const verdict = shown.fail ? 'fail' : shown.warn ? 'warn' : finding.verdict;
        const result = {
            slice,
            found,
            metric: claim.metric,
            rows,
            reference: claim.reference.value,
            current: claim.current.value,
            worse: { estimate: bounds.estimate / scale, lower: bounds.lower / scale, upper: bounds.upper / scale },
            verdict,
        };
        return { result, finding: alarm ? sliceFinding(result, finding, claims.length) : undefined };
    });
}
function sliceFinding({ slice, found, verdict, rows }, finding, slices) {
    const how = found ? 'chosen on the other half of the rows' : `of ${(0,format/* plural */.LS)(slices, 'slice')}`;
    const { truth } = finding;
    return {
        ...finding,
        code: 'slice-decay',
        verdict,
        subject: slice.label,
        message: `${(0,report_text/* quoted */.TL)(slice.label)} (${(0,format/* plural */.LS)(rows.current, 'labelled row')}, ${how}): ${finding.message}`,
        truth: truth.kind === 'error-controlled'
            ? { ...truth, procedure: truth.procedure.replace('over metrics', 'over slices') }
            : truth,
        remedy: 'Look at what is different in these rows; retrain on recent rows of this kind.',
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/main.js


















/** Read both datasets, compare column by column, then the model's answers with what really was. */
const step = (0,action/* action */.X)({
    contract: contract/* contract */.d,
    prepare: planDrift,
    async main(inputs, ctx, plan) {
        const engine = await (0,from_inputs/* engineFromInputs */.E)(inputs, ctx);
        try {
            const sides = await main_read(engine, inputs, ctx, plan);
            const columns = await (0,src_columns/* planColumns */.j)(engine, sides, inputs, plan);
            const { comparisons, excluded } = await compare(engine, sides, columns, inputs, ctx, plan);
            const decay = await performance(engine, sides, inputs, plan, columns.columns);
            const features = comparisons.filter(({ column }) => column.role === 'feature');
            const answers = comparisons.filter(({ column }) => column.role !== 'feature');
            if (features.length === 0 && decay === undefined && hasRows(sides)) {
                throw errors/* errors */.s.DRIFT_NOTHING_TO_COMPARE(`all common columns are excluded: ${excluded.map(({ name, why }) => `${name} (${why})`).join(', ')}`);
            }
            const { outcome, record } = describeDrift({
                multivariate: await multivariate(engine, sides, features, ctx, plan),
                plan,
                sides,
                columns: decideColumns(features, plan.policy, plan.alarmLevel),
                answers,
                excluded,
                schema: columns.findings,
                decay,
                engine,
                life: plan.memory && placeIn(plan.memory.records, plan.memory.batch, timeOf(sides, ctx)),
            });
            // Parquet is read while it is compared, so only now is it sure that all of it was what the digests name.
            for (const dataset of [plan.current, plan.reference, plan.labels])
                if (dataset)
                    await (0,resolve/* assertUnchanged */.Wu)(dataset);
            if (plan.memory && record)
                await writeState(plan.memory.path, [...plan.memory.records, record], ctx);
            return outcome;
        }
        finally {
            await engine.close();
        }
    },
});
/** The end of the batch's window, so that batches of the past keep their order; else now. */
const timeOf = ({ current }, ctx) => (current.window?.to ?? new Date(ctx.clock.now())).toISOString();
const hasRows = ({ reference, current }) => reference.rows > 0 && current.rows > 0;
async function main_read(engine, inputs, ctx, plan) {
    const progress = ctx.log.progress('Reading the data');
    try {
        return await (0,sides/* readSides */.hn)(engine, inputs, plan);
    }
    finally {
        progress.end();
    }
}
async function compare(engine, sides, columns, inputs, ctx, plan) {
    // Without rows there is nothing to measure; the report says so.
    if (!hasRows(sides))
        return { comparisons: [], excluded: columns.excluded };
    const chunks = await chunksOf(engine, sides, inputs, plan);
    const options = { policy: plan.policy, chunks, memoryLimit: inputs['memory-limit'] };
    return compareColumns(engine, sides, columns, options, ctx);
}
/** Chunks of the reference, where the policy learns from them. */
function chunksOf(engine, { reference }, inputs, { policy, windows }) {
    // A profile was cut when it was made.
    if (!(0,src_policy/* usesChunks */.V3)(policy) || reference.profile !== undefined)
        return undefined;
    return (0,cut/* cutChunks */.b)(engine, reference, inputs['time-column'], { count: policy.chunks, lengthMs: windows?.current });
}
async function multivariate(engine, sides, features, ctx, plan) {
    if (plan.policy.multivariate === undefined || !hasRows(sides))
        return undefined;
    const progress = ctx.log.progress('Looking at all columns together');
    try {
        return await decideMultivariate(engine, sides, plan, features.map(({ column }) => column));
    }
    finally {
        progress.end();
    }
}
async function performance(engine, sides, inputs, plan, columns) {
    if (inputs.label === undefined || !hasRows(sides))
        return undefined;
    const data = await readAnswers(engine, sides, inputs, plan.policy.performance);
    const features = columns.filter(({ role }) => role === 'feature');
    return { ...decideDecay(data, plan), slices: await decideSlices(engine, sides, inputs, plan, data, features) };
}


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

/***/ 84339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _o: () => (/* binding */ reportOfError),
/* harmony export */   f9: () => (/* binding */ findingsTable)
/* harmony export */ });
/* unused harmony exports verdictText, factsOf */
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95851);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63749);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75725);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73798);




/** A report of a step that ended with an error: what happened, where, what to do. Never a stack. */
function reportOfError(error, around) {
    const known = error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || error?.name === 'ActionError';
    const raised = error;
    const location = raised.file === undefined ? undefined : { file: raised.file, line: raised.line };
    const { message = String(error), file, line } = raised;
    const place = location === undefined ? '' : `\`${location.file}\`${location.line === undefined ? '' : ` line ${location.line}`}: `;
    return {
        ...around,
        verdict: 'error',
        headline: `${around.step} stopped with an error${known ? `: ${raised.code}` : ''}`,
        why: `${place}${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithoutPlace */ .l1)({ message, file, line })}`,
        next: raised.hint ?? 'Run it again with MLOPS_DEBUG=1 and report what it prints',
        findings: [],
        outputs: {},
        blocks: causesOf(raised.cause),
    };
}
function causesOf(cause) {
    const lines = [];
    for (let at = cause; at !== undefined && at !== null && lines.length < 5; at = at.cause) {
        lines.push(at.message ?? String(at));
    }
    return lines.length === 0 ? [] : [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('Cause', [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.code(lines.join('\n'))])];
}
/** Findings as one table, those that need attention first and the passing ones folded. For `Outcome.blocks`. */
function findingsTable(findings, caption) {
    const sorted = [...findings].sort((a, b) => (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(b.verdict, a.verdict));
    const attention = sorted.filter(finding => finding.verdict !== 'pass').length;
    const columns = ['Verdict', 'Check', 'Subject', 'Observed', 'Expected', 'What'];
    const rows = sorted.map((finding) => [
        { verdict: finding.verdict },
        finding.code,
        finding.subject,
        finding.observed ?? null,
        finding.expected ?? null,
        finding.message,
    ]);
    // A column that holds nothing is not shown.
    const kept = columns.map((_, index) => index < 3 || rows.some(row => row[index] !== null));
    return _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.table(columns.filter((_, index) => kept[index]), rows.map(row => row.filter((_, index) => kept[index])), { ...(caption === undefined ? {} : { caption }), ...(attention > 0 ? { attention } : {}) });
}
/** `✖ fail` */
function verdictText(verdict) {
    return `${SIGNS[verdict]} ${verdict}`;
}
/** The blocks of a report in order: the step's own, then how it was decided, files, and what it was made from. */
function pageOf(report) {
    const own = report.blocks.length > 0 || report.findings.length === 0
        ? report.blocks
        : [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('Checks', [findingsTable(report.findings)])];
    return [...own, ...decisionSection(report.findings), ...filesSection(report.files ?? []), aboutSection(report)];
}
function decisionSection(findings) {
    if (findings.length === 0)
        return [];
    const counts = new Map();
    for (const finding of findings) {
        const text = JSON.stringify(finding.truth);
        const before = counts.get(text);
        counts.set(text, { finding: before?.finding ?? finding, count: (before?.count ?? 0) + 1 });
    }
    const rows = [...counts.values()].map(({ finding: { truth }, count }) => [
        count,
        (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTruth */ .$)(truth),
        truth.kind === 'error-controlled'
            ? truth.assumptions
            : truth.kind === 'exact'
                ? 'nothing but the data and the code'
                : 'no error rate',
    ]);
    return [
        _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('How this was decided', [
            _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.table([{ title: 'Findings', align: 'right' }, 'Kind of truth', 'Holds under'], rows),
        ]),
    ];
}
function filesSection(files) {
    return files.length === 0
        ? []
        : [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('Files', [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.facts(files.map(file => [file.path, file.description]))])];
}
function aboutSection(report) {
    return _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('About this run', [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.facts(factsOf(report))], true);
}
/** Names and values of the run, for the foot of every report. */
function factsOf(report) {
    const { host, evidence } = report;
    const facts = [
        ['Step', `${report.step} (mlops-actions ${report.release})`],
        ['Repository', host.repository],
        ['Commit', host.commit],
        ['Ref', host.ref],
        ['Run', host.runUrl],
        ['Started', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(report.startedOn)],
        ['Took', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(secondsOf(report))],
        ...(report.durations ?? []).map(part => [`– ${part.name}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(part.seconds)]),
        ...(report.reused
            ? [['Reused', 'a finished outcome for the same inputs was found; nothing was repeated']]
            : []),
        ...(evidence?.subject ?? []).map(item => [`Subject (${item.role})`, described(item)]),
        ...(evidence?.configuration ?? []).map(item => ['Configuration', described(item)]),
        ...(evidence?.dependencies ?? []).map(item => ['Dependency', described(item)]),
        ...(report.evidenceFile === undefined
            ? []
            : [
                ['Evidence', report.evidenceFile.path],
                [
                    'Signed by',
                    report.evidenceFile.signer === undefined
                        ? 'nobody: unauthenticated'
                        : `sha256:${report.evidenceFile.signer}`,
                ],
            ]),
        ...Object.entries(report.key).map(([name, value]) => [`Reuse key: ${name.replaceAll('-', ' ')}`, keyText(value)]),
        ...Object.entries(report.versions ?? {}).map(([name, version]) => [name, version]),
        ...(report.facts ?? []),
    ];
    return facts.filter((fact) => fact[1] !== undefined);
}
/** A part of the key as people read it: what is not set is left out, lists and settings are written out. */
function keyText(value) {
    let parsed;
    try {
        parsed = JSON.parse(value);
    }
    catch {
        return value;
    }
    if (typeof parsed !== 'object')
        return value;
    const parts = Object.entries(parsed ?? {}).flatMap(([name, part]) => part === null
        ? []
        : [`${Array.isArray(parsed) ? '' : `${name} `}${typeof part === 'object' ? JSON.stringify(part) : part}`]);
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** Seconds between start and end; never negative, also where a clock was set back. */
function secondsOf(report) {
    return Math.max(0, (Date.parse(report.finishedOn) - Date.parse(report.startedOn)) / 1000);
}
function described(item) {
    const digests = Object.entries(item.digest).map(([algorithm, hex]) => `${algorithm}:${hex}`);
    return [item.name, ...digests].join(' ');
}


/***/ }),

/***/ 29422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Splits text at its backticks: `` `amount` outside 0 … 50,000 ``. A backtick without a partner stands for itself.
 */
function spansOf(text) {
    const spans = [];
    const pattern = /`([^`\n]+)`/g;
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        if (match.index > end)
            spans.push({ text: text.slice(end, match.index), code: false });
        spans.push({ text: match[1] ?? '', code: true });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        spans.push({ text: text.slice(end), code: false });
    return spans;
}
/**
 * Marks a name from data as code inside a text of a report. Its own backticks are replaced by a look-alike, so that
 * the name cannot end the code span.
 */
function quoted(name) {
    const text = String(name).replaceAll('`', 'ˋ').replace(/\s+/g, ' ');
    return `\`${text === '' ? ' ' : text}\``;
}
/** Printable ASCII on one line. */
const PLAIN = /^[ -~]*$/;
/**
 * Makes what is invisible visible: control characters as their pictures (`␛`), characters that reorder or hide text
 * as `<U+202E>`, halves of surrogate pairs as `�`. Line breaks and tabs become spaces unless they are kept.
 */
function visible(text, options = {}) {
    // Nearly all texts are, and a report has thousands.
    if (PLAIN.test(text))
        return text;
    const lines = options.keepLines
        ? text.replace(/\r\n?/g, '\n').replaceAll('\t', '  ')
        : text.replace(/[\r\n\t]+/g, ' ');
    return lines
        .replace(/[\u0000-\u0009\u000b-\u001f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
        .replaceAll('\u007f', '␡')
        .replace(/[\u0080-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g, unseen => unseen === '\ufffd' ? unseen : `<U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
/** For media without code spans: the backticks go, and what is invisible is made visible. */
function plainText(text, options = {}) {
    const unmarked = text.split('\n').map(line => spansOf(line)
        .map(span => span.text)
        .join(''));
    return visible(unmarked.join('\n'), options);
}
const BLOCKS = '▁▂▃▄▅▆▇█';
/** Non-negative values as a line of blocks; at most `width` of them, neighbours joined by their maximum. */
function sparkline(values, width = 24) {
    const joined = joinNeighbours(values.map(value => (Number.isFinite(value) && value > 0 ? value : 0)), width);
    const top = Math.max(...joined, 0);
    return joined.map(value => BLOCKS[top === 0 ? 0 : Math.min(7, Math.floor((value / top) * 7.999))]).join('');
}
function joinNeighbours(values, width) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, index) => {
        const from = Math.floor((index * values.length) / width);
        const to = Math.max(from + 1, Math.floor(((index + 1) * values.length) / width));
        return Math.max(...values.slice(from, to));
    });
}
/** Columns that a text takes on a terminal: two for wide characters, none for combining ones. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const point of text) {
        if (/\p{Mark}|\u200d/u.test(point))
            continue;
        width +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(point)
                ? 2
                : 1;
    }
    return width;
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

/***/ 20218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ studentised),
/* harmony export */   Qo: () => (/* binding */ rankPValue),
/* harmony export */   vP: () => (/* binding */ studentisedDeviations),
/* harmony export */   wo: () => (/* binding */ runsNeeded)
/* harmony export */ });
/**
 * P-value of the last of N exchangeable scores: the share of all N that are at least as large. Under exchangeability
 * it is at most p with probability at most p, whatever the scores are (Barnard 1963; the argument of conformal
 * prediction), because each score is equally likely to come last and ties only enlarge it.
 */
function rankPValue(scores) {
    const last = scores.at(-1);
    if (last === undefined || scores.some(Number.isNaN))
        throw new RangeError('needs at least one score, none NaN');
    return scores.filter(score => score >= last).length / scores.length;
}
/** Earlier runs below which no p-value can be as small as the level: 1 / (runs + 1) is the smallest. */
function runsNeeded(level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`level must be between 0 and 1, got ${level}`);
    // A level such as 0.05 is no exact binary number; 1 / 0.05 - 1 is 19 and not 20.
    return Math.max(1, Math.ceil(1 / level - 1 - 1e-9));
}
/**
 * Externally studentised deviations: for each run and measure, how many standard deviations of the *other* runs it
 * lies from their mean. All runs are treated alike, so that scores made of them are exchangeable where the runs are.
 *
 * @param table runs by measures; at least three runs
 * @param floors smallest standard deviation that counts, by measure, above 0: otherwise one that never moved would
 *   drown all others at the first trace of a change
 */
function studentisedDeviations(table, floors) {
    const runs = table.length;
    if (runs < 3)
        throw new RangeError(`needs at least three runs, got ${runs}`);
    if (floors.some(floor => !(floor > 0)))
        throw new RangeError('floors must be above 0');
    const columns = floors.map((floor, measure) => studentised(table.map(row => row[measure]), floor));
    return table.map((_, at) => columns.map(column => Math.abs(column[at])));
}
/** The same for one measure, with its sign: above 0 lies above the mean of the other runs. */
function studentised(values, floor) {
    return values.map((value, at) => {
        const others = values.filter((_, index) => index !== at);
        const mean = others.reduce((sum, other) => sum + other, 0) / others.length;
        const squares = others.reduce((sum, other) => sum + (other - mean) ** 2, 0);
        return (value - mean) / Math.max(Math.sqrt(squares / (others.length - 1)), floor);
    });
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
