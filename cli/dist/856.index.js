export const id = 856;
export const ids = [856];
export const modules = {

/***/ 75856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./build/js/shared/data/from-inputs.js
var from_inputs = __webpack_require__(17169);
// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/counts.js
/** Total of a count vector, checked. */
function counts_totalOf(name, counts) {
    let total = 0;
    for (let i = 0; i < counts.length; i++) {
        const count = counts[i];
        if (!(count >= 0 && count < Number.POSITIVE_INFINITY))
            throw new RangeError(`${name}: counts must be >= 0, got ${count}`);
        total += count;
    }
    if (total === 0)
        throw new RangeError(`${name} must not be empty`);
    return total;
}
/** Two count vectors over the same parts as shares. */
function counts_sharesOf(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`);
    const n = counts_totalOf('first counts', a);
    const m = counts_totalOf('second counts', b);
    return { p: Float64Array.from(a, count => count / n), q: Float64Array.from(b, count => count / m), n, m };
}

;// CONCATENATED MODULE: ./build/js/shared/stats/drift/divergences.js

function overParts(a, b, term) {
    const { p, q } = counts_sharesOf(a, b);
    let total = 0;
    for (let k = 0; k < p.length; k++)
        total += term(p[k], q[k]);
    return total;
}
/**
 * Jensen-Shannon divergence and its square root, the distance. `base` e (default) or 2; in base 2 both lie in
 * 0 .. 1. Finite without any floor: the mixture is positive wherever one side is.
 */
function jensenShannon(a, b, { base = Math.E } = {}) {
    const half = (x, middle) => (x > 0 ? 0.5 * x * Math.log(x / middle) : 0);
    const nats = overParts(a, b, (p, q) => half(p, (p + q) / 2) + half(q, (p + q) / 2));
    const divergence = Math.max(0, nats) / Math.log(base);
    return { divergence, distance: Math.sqrt(divergence) };
}
/** Kullback-Leibler divergence of `b` from `a`, natural log. Infinity where `b` is empty and `a` is not. */
function kullbackLeibler(a, b) {
    return Math.max(0, overParts(a, b, (p, q) => (p === 0 ? 0 : p * Math.log(p / q))));
}
/** Hellinger distance, 0 .. 1: sqrt(1 - sum of sqrt(p q)), computed from squared differences to keep small values. */
function hellinger(a, b) {
    return Math.min(1, Math.sqrt(overParts(a, b, (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2) / 2));
}
/** Largest difference of a share, 0 .. 1. */
function lInfinity(a, b) {
    const { p, q } = sharesOf(a, b);
    let largest = 0;
    for (let k = 0; k < p.length; k++)
        largest = Math.max(largest, Math.abs(p[k] - q[k]));
    return largest;
}
/** Total variation distance, 0 .. 1: the share of rows that would have to change their part. */
function totalVariation(a, b) {
    return Math.min(1, overParts(a, b, (p, q) => Math.abs(p - q)) / 2);
}

// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/bins.js
/** Refuses what cannot be sorted data: the merges below would silently give nonsense. */
function checkSorted(name, sorted) {
    if (sorted.length === 0)
        throw new RangeError(`${name} must not be empty`);
    for (let i = 1; i < sorted.length; i++)
        if (!(sorted[i - 1] <= sorted[i]))
            throw new RangeError(`${name} must be sorted and free of NaN (entries ${i - 1} and ${i}: ${sorted[i - 1]}, ${sorted[i]})`);
    if (Number.isNaN(sorted[0]))
        throw new RangeError(`${name} must be free of NaN`);
}
/** Number of entries <= value in a sorted array. */
function countUpTo(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * Quantile bins of a reference, by default deciles. Edges are observed values (inverse of the empirical
 * distribution function), so no interpolation rule enters, and a value that holds several quantiles keeps one
 * edge: a column that is 40 % zeros gets a bin for the zeros alone.
 */
function quantileBins(sortedReference, parts = 10) {
    checkSorted('reference', sortedReference);
    if (!(Number.isInteger(parts) && parts >= 1))
        throw new RangeError(`parts must be a whole number >= 1, got ${parts}`);
    const n = sortedReference.length;
    const uppers = [];
    for (let k = 1; k <= parts; k++) {
        const edge = sortedReference[Math.max(0, Math.ceil((k * n) / parts) - 1)];
        if (uppers.at(-1) !== edge)
            uppers.push(edge);
    }
    return { lowest: sortedReference[0], uppers };
}
/** Counts sorted data into bins, in O(bins log n). */
function countBins(sorted, { lowest, uppers }) {
    const notAbove = uppers.map(edge => countUpTo(sorted, edge));
    const below = sorted.length === 0 || sorted[0] >= lowest ? 0 : countBelow(sorted, lowest);
    return {
        below,
        counts: notAbove.map((upTo, k) => upTo - (k === 0 ? below : notAbove[k - 1])),
        above: sorted.length - notAbove.at(-1),
    };
}
function countBelow(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/change.js


/** Changes of a share smaller than this are not worth a word. */
const WORTH_A_WORD = 0.005;
/**
 * What changed in a numeric column, in words, e.g. `median 30.1 → 34.8; 41 % are at most 24.5, before 50 %`.
 * @param at where the distributions lie furthest apart
 */
function numericChange(reference, current, at) {
    const clauses = [];
    if (reference.values.length > 0 && current.values.length > 0) {
        const [middleBefore, middleNow] = [median(reference.values), median(current.values)];
        if (middleBefore !== middleNow)
            clauses.push(`median ${arrow(middleBefore, middleNow, format/* formatNumber */.ZV)}`);
        const [before, now] = [atMost(reference, at), atMost(current, at)];
        // Where all or none lay on one side before, the clauses about the old range say it better.
        if (before > 0 && before < 1 && Math.abs(now - before) >= WORTH_A_WORD) {
            clauses.push(`${(0,format/* formatPercent */.l9)(now)} are at most ${(0,format/* formatNumber */.ZV)(at)}, before ${(0,format/* formatPercent */.l9)(before)}`);
        }
        const lowest = reference.values[0];
        const highest = reference.values.at(-1);
        const below = countUpTo(current.values, lowest) - countEqual(current.values, lowest);
        const above = current.values.length - countUpTo(current.values, highest);
        const all = Math.max(1, current.rows);
        if (above / all >= WORTH_A_WORD) {
            clauses.push(`${(0,format/* formatPercent */.l9)(above / all)} lie above ${(0,format/* formatNumber */.ZV)(highest)}, the largest value before`);
        }
        if (below / all >= WORTH_A_WORD) {
            clauses.push(`${(0,format/* formatPercent */.l9)(below / all)} lie below ${(0,format/* formatNumber */.ZV)(lowest)}, the smallest value before`);
        }
    }
    const infinite = (sample) => (sample.values.length - sample.finite.length) / Math.max(1, sample.rows);
    clauses.push(...shareChange('infinite', infinite(reference), infinite(current), 0), ...absentChange(reference, current));
    return clauses.length > 0 ? clauses.join('; ') : 'nothing changed by half a percent of the rows';
}
/** What changed in a categorical column: what is new, what moved most, what is gone. */
function categoricalChange(counts) {
    const { rows } = counts;
    const clauses = [];
    const before = (count) => count / Math.max(1, rows.reference);
    const now = (count) => count / Math.max(1, rows.current);
    const fresh = counts.categories.filter(({ reference, current }) => reference === 0 && current > 0);
    if (counts.new.rows > 0) {
        const named = fresh.slice(0, 2).map(({ value, current }) => `${change_name(value)} ${(0,format/* formatPercent */.l9)(now(current))}`);
        const rest = counts.new.values - named.length;
        clauses.push(`new: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
    }
    const news = clauses.splice(0);
    // A handful of rows is said after what moved.
    if (now(counts.new.rows) >= WORTH_A_WORD)
        clauses.push(...news.splice(0));
    const moved = counts.categories
        .filter(({ reference }) => reference > 0)
        .map(category => ({ ...category, by: Math.abs(now(category.current) - before(category.reference)) }))
        .filter(({ by }) => by >= WORTH_A_WORD)
        .sort((a, b) => b.by - a.by || (a.value < b.value ? -1 : 1));
    const gone = moved.filter(({ current }) => current === 0).slice(0, 2);
    for (const { value, reference, current } of moved
        .filter(({ current }) => current > 0)
        .slice(0, gone.length > 0 ? 1 : 2)) {
        clauses.push(`${change_name(value)} ${arrow(before(reference), now(current), format/* formatPercent */.l9)}`);
    }
    for (const { value, reference } of gone)
        clauses.push(`${change_name(value)} is gone, before ${(0,format/* formatPercent */.l9)(before(reference))}`);
    const absent = (side) => ({
        rows: counts.rows[side],
        missing: counts.missing[side],
        unreadable: counts.unreadable[side],
    });
    clauses.push(...news, ...absentChange(absent('reference'), absent('current')));
    return clauses.length > 0 ? clauses.join('; ') : 'nothing changed by half a percent of the rows';
}
const change_name = (value) => (0,report_text/* quoted */.TL)((0,format/* shorten */.ml)(value, 40));
function absentChange(reference, current) {
    const share = (count, { rows }) => count / Math.max(1, rows);
    return [
        ...shareChange('missing', share(reference.missing, reference), share(current.missing, current), WORTH_A_WORD),
        ...shareChange('unreadable', share(reference.unreadable, reference), share(current.unreadable, current), 0),
    ];
}
function shareChange(what, before, now, worth) {
    const by = Math.abs(now - before);
    return by > 0 && by >= worth ? [`${what} ${arrow(before, now, format/* formatPercent */.l9)}`] : [];
}
const arrow = (before, now, format) => `${format(before)} → ${format(now)}`;
const median = (sorted) => sorted[(sorted.length - 1) >> 1];
/** Share of the rows that have a value which is at most this. */
const atMost = ({ values }, at) => countUpTo(values, at) / values.length;
function countEqual(sorted, value) {
    let count = 0;
    for (let i = countUpTo(sorted, value) - 1; i >= 0 && sorted[i] === value; i--)
        count++;
    return count;
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/distributions.js
var distributions = __webpack_require__(37801);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/psi.js


/**
 * Population stability index over parts: sum of (p - q) ln(p / q). Missing values, values below and above the
 * reference's range and new categories are parts like any other.
 *
 * An empty part would make it infinite. Both sides get the same floor, by default the share of half a row in
 * the smaller sample: an empty part then counts as what the data can tell apart from empty, and not more. A
 * floor for each side by its own smallest share, as some tools use, lets one empty part dominate the sum.
 * Symmetric in its arguments. Parts that are empty on both sides add nothing.
 */
function psi(reference, current, options = {}) {
    const { p, q, n, m } = counts_sharesOf(reference, current);
    const floor = options.floor ?? 0.5 / Math.min(n, m);
    if (!(floor > 0 && floor < 1))
        throw new RangeError(`floor must lie between 0 and 1, got ${floor}`);
    const terms = Array.from(p, (share, k) => {
        const a = Math.max(share, floor);
        const b = Math.max(q[k], floor);
        return (a - b) * Math.log(a / b);
    });
    return { value: terms.reduce((total, term) => total + term, 0), terms, floor };
}
/**
 * What PSI looks like when nothing has drifted: about (1/n + 1/m) times chi-square with parts - 1 degrees of
 * freedom (asymptotic). A fixed level below `quantile(0.95)` alarms by chance.
 * `parts` counts the parts that can be filled, without those empty on both sides.
 */
function psiUnderNoDrift(parts, n, m) {
    if (!(parts >= 1 && n > 0 && m > 0))
        throw new RangeError(`expected parts >= 1 and rows > 0, got ${parts}, ${n}, ${m}`);
    const scale = 1 / n + 1 / m;
    return {
        expected: (parts - 1) * scale,
        quantile: level => (parts === 1 ? 0 : scale * (0,distributions/* chiSquareQuantile */.pV)(level, parts - 1)),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/stats/drift/homogeneity.js


/**
 * Chi-square test that two samples come from the same categories in the same shares (2 x k table, no continuity
 * correction). Both samples have error: taking the reference's shares as exact, as some tools do, makes a new
 * category impossible and its p-value 0.
 */
function chiSquareHomogeneity(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`);
    const n = counts_totalOf('first counts', a);
    const m = counts_totalOf('second counts', b);
    let statistic = 0;
    let filled = 0;
    let below5 = 0;
    let smallestExpected = Number.POSITIVE_INFINITY;
    for (let k = 0; k < a.length; k++) {
        const column = a[k] + b[k];
        if (column === 0)
            continue;
        filled++;
        for (const [observed, size] of [
            [a[k], n],
            [b[k], m],
        ]) {
            const expected = (column * size) / (n + m);
            statistic += (observed - expected) ** 2 / expected;
            smallestExpected = Math.min(smallestExpected, expected);
            if (expected < 5)
                below5++;
        }
    }
    const df = filled - 1;
    return {
        statistic,
        df,
        pValue: df === 0 ? 1 : (0,distributions/* chiSquareSf */.To)(statistic, df),
        smallestExpected,
        lowExpected: smallestExpected < 1 || below5 > 0.2 * 2 * filled,
    };
}
/**
 * Cramer's V between sample and category with Bergsma's (2013) bias correction: 0 .. 1, near 0 without drift at
 * any sample size, where the plain V is not.
 */
function cramersV(a, b) {
    const { statistic, df } = chiSquareHomogeneity(a, b);
    const rows = totalOf('first counts', a) + totalOf('second counts', b);
    if (df === 0 || rows <= 2)
        return 0;
    const phiSquare = Math.max(0, statistic / rows - df / (rows - 1));
    const categories = df + 1 - df ** 2 / (rows - 1);
    const samples = 2 - 1 / (rows - 1);
    const scale = Math.min(categories - 1, samples - 1);
    return scale > 0 ? Math.min(1, Math.sqrt(phiSquare / scale)) : 0;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/parts.js

function partMeasures(parts) {
    const before = parts.map(part => part.reference);
    const now = parts.map(part => part.current);
    const filled = parts.filter(part => part.reference + part.current > 0).length;
    const [n, m] = [total(before), total(now)];
    return {
        psi: psi(before, now).value,
        psiByChance: psiUnderNoDrift(filled, n, m).quantile(0.95),
        jensenShannon: jensenShannon(before, now).distance,
        totalVariation: totalVariation(before, now),
        chiSquare: chiSquareHomogeneity(before, now),
        filled,
    };
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __webpack_require__(95851);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/plots.js



const BINS = 40;
/** Whole numbers over so few values get a bin each. */
const MOST_UNIT_BINS = 48;
/** The outer rows on each side are in the end bins: one stray value must not press all others into one bin. */
const TAIL = 0.005;
const MOST_BARS = 20;
/** Shares of both samples over bins that show both; the outer bins hold what lies beyond them. */
function histogram(reference, current) {
    const samples = [reference, current].filter(sample => sample.length > 0);
    if (samples.length === 0)
        return { edges: [], reference: [], current: [], logarithmic: false };
    const low = Math.min(...samples.map(sample => quantile(sample, TAIL)));
    const high = Math.max(...samples.map(sample => quantile(sample, 1 - TAIL)));
    const { edges, logarithmic } = edgesOf(low, high, samples);
    return { edges, logarithmic, reference: sharesIn(reference, edges), current: sharesIn(current, edges) };
}
function edgesOf(low, high, samples) {
    const whole = samples.every(sample => isWhole(sample));
    if (whole && high - low < MOST_UNIT_BINS) {
        return { logarithmic: false, edges: Array.from({ length: high - low + 2 }, (_, k) => low + k - 0.5) };
    }
    if (!(high > low)) {
        const half = low === 0 ? 0.5 : Math.abs(low) * 0.05;
        return { logarithmic: false, edges: [low - half, low + half] };
    }
    // Values that span two orders of magnitude are read on a logarithmic axis.
    const middle = quantile(samples[0], 0.5);
    if (low > 0 && high / low > 100 && Number.isFinite(high / low) && middle < low + (high - low) / 8) {
        const step = Math.log(high / low) / BINS;
        return { logarithmic: true, edges: Array.from({ length: BINS + 1 }, (_, k) => low * Math.exp(k * step)) };
    }
    // A weighted mean of the ends, because the range of huge values overflows.
    const at = (k) => low * (1 - k / BINS) + high * (k / BINS);
    return { logarithmic: false, edges: Array.from({ length: BINS + 1 }, (_, k) => at(k)) };
}
function isWhole(sorted) {
    return sorted.every(Number.isInteger);
}
const quantile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))];
function sharesIn(sorted, edges) {
    const bins = edges.length - 1;
    const upTo = edges.map((edge, k) => (k === 0 ? 0 : k === bins ? sorted.length : countUpTo(sorted, edge)));
    return Array.from({ length: bins }, (_, k) => (sorted.length === 0 ? 0 : (upTo[k + 1] - upTo[k]) / sorted.length));
}
/** Both distributions as overlaid steps. */
function distributionPlot(name, shape, change, reference, current) {
    if (shape.edges.length === 0)
        return undefined;
    const share = ({ rows, missing, unreadable }) => (missing + unreadable) / Math.max(1, rows);
    const [before, now] = [share(reference), share(current)];
    const absent = before + now > 0 ? ` Without value ${(0,format/* formatPercent */.l9)(before)} → ${(0,format/* formatPercent */.l9)(now)}.` : '';
    return outcome_blocks/* block */.o.plot(name, `${capitalised(change)}.${absent}`, {
        kind: 'steps',
        x: { label: (0,format/* shorten */.ml)(name, 40), scale: shape.logarithmic ? 'log' : 'linear' },
        y: { label: 'share of values (%)', min: 0 },
        edges: shape.edges,
        series: [
            { label: 'reference', shares: shape.reference.map(share => share * 100) },
            { label: 'current', shares: shape.current.map(share => share * 100) },
        ],
    });
}
/** Both distributions as bars, a pair for each category; those that hold most rows on either side. */
function categoriesPlot(name, change, parts, { rows, categories }) {
    const share = (part, side) => part[side] / Math.max(1, rows[side]);
    const fresh = categories
        .filter(({ reference, current }) => reference === 0 && current > 0)
        .slice(0, 5)
        .map(({ value, reference, current }) => ({ label: `${value} (new)`, reference, current }));
    const named = parts.filter(part => part.kind === 'category');
    const beside = parts.filter(part => part.kind !== 'category' && (part.kind !== 'new' || fresh.length === 0));
    const shown = [...named, ...fresh, ...beside]
        .filter(part => part.reference + part.current > 0)
        .sort((a, b) => largest(b) - largest(a));
    function largest(part) {
        return Math.max(share(part, 'reference'), share(part, 'current'));
    }
    if (shown.length === 0)
        return undefined;
    const drawn = shown.slice(0, MOST_BARS);
    const rest = shown.length - drawn.length;
    return outcome_blocks/* block */.o.plot(name, `${capitalised(change)}.${rest > 0 ? ` ${rest} smaller parts are not drawn.` : ''}`, {
        kind: 'bars',
        categories: drawn.map(part => part.label),
        value: { label: 'share of rows (%)', min: 0 },
        series: [
            { label: 'reference', values: drawn.map(part => share(part, 'reference') * 100) },
            { label: 'current', values: drawn.map(part => share(part, 'current') * 100) },
        ],
    });
}
const capitalised = (text) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/reading.js

/**
 * Rows whose text is there but is no value of the column's type.
 * @param read SQL by which the column is read; missing where the text is no such value
 */
async function unreadableRows(engine, side, column, read) {
    const known = side.table.unreadable.find(found => found.column === column)?.text;
    const text = known ?? (0,sql/* quoteName */.A)(column);
    // A value that is there and readable has nothing to count, unless its text is read only now.
    if (known === undefined && !read.startsWith('TRY_CAST'))
        return 0;
    const [row] = await engine.query(`SELECT count_if(${text} IS NOT NULL AND ${read} IS NULL) AS n FROM ${side.relation}`);
    return Number(row.n);
}
/** A value as text, so that equal values are equal texts on both sides: 1, 1.0 and '1' are one category. */
function textOf({ name, type }) {
    const column = (0,sql/* quoteName */.A)(name);
    if (type !== 'number' && type !== 'decimal')
        return `CAST(${column} AS VARCHAR)`;
    return `regexp_replace(CAST(CAST(${column} AS DOUBLE) AS VARCHAR), '\\.0$', '')`;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/categories.js






/** Categories with fewer rows in the reference share one part: their counts are too small to say anything alone. */
const RARE = 5;
/** Categories that are parts of their own. */
const MOST_PARTS = 100;
/** Parts that a sparkline shows. */
const SPARK_PARTS = 8;
const FETCHED = 2000;
/** Counts and measures one column of categories. */
async function compareCategories(engine, sides, column, maxCategories) {
    if (!column.typed && column.role === 'feature') {
        const why = await identifierReason(engine, sides, column, maxCategories);
        if (why !== undefined)
            return { name: column.name, why };
    }
    return measureCategories(column, await countCategories(engine, sides, column));
}
async function identifierReason(engine, { reference }, column, most) {
    const text = textOf(column.reference);
    const [row] = await engine.query(`SELECT count(DISTINCT ${text}) AS d, count(${text}) AS n, count(TRY_CAST(${text} AS DOUBLE)) AS numbers FROM ${reference.relation}`);
    const distinct = Number(row.d);
    if (distinct <= most)
        return undefined;
    const numbers = Number(row.numbers) / Number(row.n);
    const hint = numbers > 0.5
        ? `; ${(0,format/* formatPercent */.l9)(numbers)} of them are numbers: name the others in \`csv-nulls\`, or set \`type: numeric\``
        : '';
    return `an identifier or free text: ${(0,format/* formatCount */.B4)(distinct)} different values, more than ${(0,format/* formatCount */.B4)(most)}${hint}`;
}
async function countCategories(engine, sides, column) {
    const { reference, current } = sides;
    const [before, now] = [textOf(column.reference), textOf(column.current)];
    const grouped = `SELECT v, CAST(sum(r) AS BIGINT) AS r, CAST(sum(c) AS BIGINT) AS c FROM (
    SELECT ${before} AS v, count(*) AS r, 0 AS c FROM ${reference.relation} GROUP BY 1
    UNION ALL SELECT ${now}, 0, count(*) FROM ${current.relation} GROUP BY 1) GROUP BY v`;
    // Counted once, listed once: the list may be cut, the totals never are.
    const [all] = await engine.query(`SELECT count_if(v IS NOT NULL AND r > 0) AS before, count_if(v IS NOT NULL AND c > 0) AS now,
       count_if(v IS NOT NULL AND r = 1) AS singletons, count_if(v IS NOT NULL AND r = 0) AS new_values,
       CAST(coalesce(sum(c) FILTER (v IS NOT NULL AND r = 0), 0) AS BIGINT) AS new_rows,
       CAST(coalesce(sum(r) FILTER (v IS NULL), 0) AS BIGINT) AS absent_before,
       CAST(coalesce(sum(c) FILTER (v IS NULL), 0) AS BIGINT) AS absent_now FROM (${grouped})`);
    const listed = await engine.query(`SELECT v, r, c FROM (${grouped}) WHERE v IS NOT NULL
     ORDER BY greatest(r::DOUBLE / ${Math.max(1, reference.rows)}, c::DOUBLE / ${Math.max(1, current.rows)}) DESC, v LIMIT ${FETCHED}`);
    const unreadable = {
        reference: await unreadableRows(engine, reference, column.name, before),
        current: await unreadableRows(engine, current, column.name, now),
    };
    return {
        rows: { reference: reference.rows, current: current.rows },
        missing: {
            reference: Number(all.absent_before) - unreadable.reference,
            current: Number(all.absent_now) - unreadable.current,
        },
        unreadable,
        categories: listed.map(({ v, r, c }) => ({ value: String(v), reference: Number(r), current: Number(c) })),
        distinct: { reference: Number(all.before), current: Number(all.now) },
        singletons: Number(all.singletons),
        new: { rows: Number(all.new_rows), values: Number(all.new_values) },
    };
}
function measureCategories(column, counts) {
    // Chosen by the reference alone: parts that the current data had a say in would make its differences look larger.
    const own = counts.categories
        .filter(({ reference }) => reference >= RARE)
        .sort((a, b) => b.reference - a.reference || (a.value < b.value ? -1 : 1))
        .slice(0, MOST_PARTS);
    const listed = own.map(({ value, reference, current }) => ({ kind: 'category', label: value, reference, current }));
    const rest = restOf(counts, own);
    const beside = [
        { kind: 'missing', label: 'missing', ...counts.missing },
        { kind: 'unreadable', label: 'unreadable', ...counts.unreadable },
    ];
    const rare = {
        kind: 'rare',
        label: 'rare values',
        reference: rest.reference,
        current: rest.current - counts.new.rows,
    };
    const fresh = { kind: 'new', label: 'new values', reference: 0, current: counts.new.rows };
    const parts = [...listed, rare, fresh, ...beside];
    // What is rare in one sample is as well absent from it, so for the decision rare and new values are one part: which
    // values the reference happened to show must not look like drift.
    const deciding = [...listed, { ...rare, current: rest.current }, ...beside].filter(part => part.reference + part.current > 0);
    const others = [rare, fresh].filter(part => part.reference + part.current > 0);
    const shown = [...listed.slice(0, SPARK_PARTS - others.length), ...others];
    const share = (side) => shown.map(part => part[side] / Math.max(1, counts.rows[side]));
    const change = categoricalChange(counts);
    return {
        column,
        rows: counts.rows,
        missing: counts.missing,
        parts,
        measures: partMeasures(parts),
        effect: {
            distance: totalVariation(deciding.map(part => part.reference), deciding.map(part => part.current)),
            categories: deciding.length,
        },
        unseen: {
            rows: counts.new.rows,
            // Good and Turing: the share of values seen once estimates the share of those not seen yet.
            expected: counts.singletons / Math.max(1, counts.rows.reference),
        },
        nothing: nothingIn(counts, deciding.length),
        change,
        plot: categoriesPlot(column.name, change, parts, counts),
        shape: { reference: share('reference'), current: share('current') },
    };
}
/** Why there is nothing to compare, where there is not. */
function nothingIn({ distinct }, parts) {
    if (parts > 1)
        return undefined;
    if (distinct.reference + distinct.current === 0)
        return 'it has no value in either dataset';
    return distinct.reference === 1 ? undefined : `no value occurs ${RARE} times in the reference`;
}
/** Rows with a value that is not a part of its own. */
function restOf({ rows, missing, unreadable }, own) {
    const left = (side) => rows[side] - missing[side] - unreadable[side] - own.reduce((sum, category) => sum + category[side], 0);
    return { reference: left('reference'), current: left('current') };
}

// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    DRIFT_SAME_DATA: {
        kind: 'input',
        meaning: 'Reference and current are the same data, so nothing could ever differ.',
        remedy: 'Name the data that the model learned from as `reference` and new data as `current`.',
    },
    DRIFT_NO_COMMON_COLUMNS: {
        kind: 'input',
        meaning: 'The two datasets share no column.',
        remedy: 'Check that both inputs name the intended files, and that a CSV file has a header line.',
    },
    DRIFT_NOTHING_TO_COMPARE: {
        kind: 'input',
        meaning: 'All common columns are excluded, so nothing is left that could drift.',
        remedy: 'Set `type: numeric` or `type: categorical` in the policy for a column that is to be compared.',
    },
    DRIFT_COLUMN: {
        kind: 'input',
        meaning: 'An input or the policy names a column that the data does not have.',
        remedy: 'Compare the name with the header of the data; names are case-sensitive.',
    },
    DRIFT_TIME_COLUMN: {
        kind: 'input',
        meaning: 'The time column cannot be read as times, so no window can be cut.',
        remedy: 'Name a column of timestamps or dates such as `2026-07-01T06:00:00Z`.',
    },
    DRIFT_WINDOW_END: {
        kind: 'input',
        meaning: 'The `window-end` input has the form of a time but is none, e.g. a 30th of February.',
        remedy: 'Write a time such as `2026-07-01T06:00:00Z`.',
    },
    DRIFT_MEASURE: {
        kind: 'input',
        meaning: 'The policy asks for a measure that does not exist for the type of the column.',
        remedy: 'Numeric columns have `ks`, `psi`, `jensen-shannon`; categorical ones `total-variation`, `psi`, `jensen-shannon`.',
    },
    DRIFT_LABEL: {
        kind: 'input',
        meaning: 'Labels, predictions or scores cannot be used as what they were named as.',
        remedy: 'Check the inputs `label`, `prediction`, `score`, and `performance.task` and `performance.positive` of the policy.',
    },
    DRIFT_METRIC: {
        kind: 'input',
        meaning: 'The policy sets levels for a metric that cannot be computed from what is given.',
        remedy: 'Give the input that it needs (`score` for auc, log-loss, brier; `prediction` for the others), or remove it.',
    },
});

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/names.js


const SHOWN = 12;
/** The columns of a table, for messages; a few of them when there are many. */
function listColumns({ columns }) {
    const names = columns.slice(0, SHOWN).map(({ name }) => (0,report_text/* quoted */.TL)(name));
    const rest = columns.length - names.length;
    return names.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** What to do about a name that a table does not have. */
function hintFor(name, table) {
    const near = (0,nearest/* nearest */.p)(name, table.columns.map(column => column.name));
    return near === undefined ? `The data has ${listColumns(table)}.` : `Did you mean ${(0,report_text/* quoted */.TL)(near)}?`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/shared/policy/fields.js + 1 modules
var fields = __webpack_require__(29350);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/policy.js


const NUMERIC_MEASURES = ['ks', 'psi', 'jensen-shannon'];
const CATEGORICAL_MEASURES = ['total-variation', 'psi', 'jensen-shannon'];
/**
 * Levels where the policy sets none. A distance of 0.1 says that a tenth of the rows would have to change; for a
 * normal column that is a shift by a quarter of its standard deviation. PSI 0.1 and 0.25 are the levels that the
 * field uses; the Jensen–Shannon distances are about what a shift of that PSI gives (sqrt(PSI / 8)).
 */
const DEFAULT_LEVELS = {
    ks: { warn: 0.05, fail: 0.1 },
    'total-variation': { warn: 0.05, fail: 0.1 },
    psi: { warn: 0.1, fail: 0.25 },
    'jensen-shannon': { warn: 0.11, fail: 0.18 },
};
const METRICS = ['accuracy', 'auc', 'log-loss', 'brier', 'mae', 'rmse'];
const warn = schemas/* number */.aig().min(0).optional().describe('Warns above this level. Default: 0.05 for ks and total-variation');
const fail = schemas/* number */.aig().min(0).optional().describe('Fails above this level. Default: 0.1 for ks and total-variation');
/** Both levels in one place must be in order; a level from elsewhere gives way to the nearer one. */
function ordered(given, ctx) {
    if (given.warn === undefined || given.fail === undefined || given.warn <= given.fail)
        return;
    ctx.addIssue({ code: 'custom', path: ['warn'], message: `is ${given.warn}, above \`fail\` (${given.fail})` });
}
/**
 * The measure and its levels from layers, the nearest first. Levels belong to a measure, so those that were set for
 * another one do not count; where only one of the two is set, the other gives way to it.
 */
function levelsOf(...layers) {
    const measure = layers.find(layer => layer.measure !== undefined).measure;
    for (const layer of layers) {
        if ((layer.measure ?? measure) !== measure)
            continue;
        if (layer.warn === undefined && layer.fail === undefined)
            continue;
        const { warn, fail } = DEFAULT_LEVELS[measure];
        return {
            measure,
            warn: layer.warn ?? Math.min(warn, layer.fail),
            fail: layer.fail ?? Math.max(fail, layer.warn),
        };
    }
    return { measure, ...DEFAULT_LEVELS[measure] };
}
const numeric = schemas/* strictObject */.rej({
    measure: schemas/* enum */.k5n(NUMERIC_MEASURES)
        .default('ks')
        .describe('`ks` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn,
    fail,
})
    .superRefine(ordered);
const categorical = schemas/* strictObject */.rej({
    measure: schemas/* enum */.k5n(CATEGORICAL_MEASURES)
        .default('total-variation')
        .describe('`total-variation` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn,
    fail,
})
    .superRefine(ordered);
const column = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['auto', 'numeric', 'categorical'])
        .default('auto')
        .describe('What the values are, where the type of the data does not tell (codes that look like numbers)'),
    exclude: schemas/* boolean */.zMY().default(false).describe('Do not compare this column'),
    measure: schemas/* enum */.k5n(['ks', 'total-variation', 'psi', 'jensen-shannon'])
        .optional()
        .describe('The measure that decides about this column'),
    warn,
    fail,
})
    .superRefine(ordered);
const metric = schemas/* strictObject */.rej({
    warn: (0,fields/* ratioField */.W)({ min: 0 })
        .optional()
        .describe('Warns when the metric is worse by more than this: in its own unit, for mae and rmse as a share of the reference’s'),
    fail: (0,fields/* ratioField */.W)({ min: 0 }).optional().describe('Fails when the metric is worse by more than this'),
    limit: schemas/* number */.aig()
        .optional()
        .describe('Fails when the metric is worse than this on the current data, whatever the reference has: a floor for accuracy and auc, a ceiling for the others'),
})
    .superRefine(ordered);
/** How much worse a metric may be where the policy does not say: two and five points, or hundredths of the reference. */
function metricLevels(given) {
    return {
        warn: given.warn ?? Math.min(0.02, given.fail ?? 0.02),
        fail: given.fail ?? Math.max(0.05, given.warn ?? 0.05),
    };
}
/** `drift.yml`: how much may change before the gate speaks, and how sure it must be. Every key has a default. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file format'),
    level: (0,fields/* ratioField */.W)({ min: 0.0001, max: 0.2 })
        .default(0.05)
        .describe('Error rate: the chance of any false alarm over all columns, and of passing a column that is beyond its fail level'),
    numeric: numeric.prefault({}).describe('Deciding measure and levels of numeric columns'),
    categorical: categorical.prefault({}).describe('Deciding measure and levels of categorical columns'),
    unseen: schemas/* strictObject */.rej({
        warn: (0,fields/* ratioField */.W)()
            .default(0.01)
            .describe('Warns when more than this share of the current rows is beyond all that the reference showed'),
        fail: (0,fields/* ratioField */.W)().optional().describe('Fails when more than this share is; by default only the measure fails'),
    })
        .prefault({})
        .describe('Values that the reference never showed: new categories, numbers outside its range'),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), column).default({}).describe('Settings of single columns, by name'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Columns that are not compared: identifiers, times, free text'),
    'max-categories': schemas/* int */.Whr()
        .min(2)
        .max(100_000)
        .default(100)
        .describe('A text column with more values than this in the reference is taken for an identifier or free text and not compared, unless its type is set'),
    dataset: schemas/* strictObject */.rej({
        warn: (0,fields/* ratioField */.W)().default(0).describe('Share of the columns that may warn or fail before the dataset warns'),
        fail: (0,fields/* ratioField */.W)().default(0).describe('Share of the columns that may fail before the dataset fails'),
    })
        .prefault({})
        .describe('From columns to the dataset: by default a single column decides'),
    performance: schemas/* strictObject */.rej({
        task: schemas/* enum */.k5n(['auto', 'binary', 'classes', 'regression']).default('auto').describe('What the model predicts'),
        positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
            .optional()
            .describe('The label that `score` is the score of; default 1 or true'),
        metrics: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(METRICS), metric)
            .default({})
            .describe('Metrics that decide, with their levels. Default: auc where there is a score, else accuracy, or mae for numbers; worse by 0.02 warns, by 0.05 fails'),
    })
        .prefault({})
        .describe('Performance on labelled rows against the reference'),
    'max-plots': schemas/* int */.Whr()
        .min(0)
        .max(500)
        .default(40)
        .describe('Columns that are drawn in the HTML report, the worst first'),
});
const DEFAULT_POLICY = policySchema.parse({ version: 1 });

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/columns.js






/**
 * Decides what is compared, as what, and says why the rest is not.
 * Raises DRIFT_COLUMN, DRIFT_NO_COMMON_COLUMNS, DRIFT_MEASURE.
 */
async function planColumns(engine, sides, inputs, plan) {
    const { policy } = plan;
    checkNames(sides, inputs, plan);
    const { reference, current } = sides;
    const twins = new Map(current.table.columns.map(column => [column.name, column]));
    const common = reference.table.columns.filter(({ name }) => twins.has(name));
    if (common.length === 0) {
        throw errors.DRIFT_NO_COMMON_COLUMNS(`the reference has ${listColumns(reference.table)}, the current data ${listColumns(current.table)}`);
    }
    const findings = [];
    const excluded = [];
    const columns = [];
    const values = { reference: await valuesOf(engine, reference), current: await valuesOf(engine, current) };
    for (const column of common) {
        const { name } = column;
        const own = policy.columns[name];
        const twin = twins.get(name);
        const role = roleOf(name, inputs);
        if (own?.exclude || policy.exclude.includes(name)) {
            excluded.push({ name, why: 'excluded by the policy' });
            continue;
        }
        if (name === inputs['time-column']) {
            excluded.push({ name, why: 'the time column' });
            continue;
        }
        const forced = own !== undefined && own.type !== 'auto' ? own.type : undefined;
        const group = { reference: groupIn(reference, column, values), current: groupIn(current, twin, values) };
        const broken = forced === undefined ? [reference, current].flatMap(side => unreadableFinding(side, name, values)) : [];
        findings.push(...broken);
        const changed = forced === undefined && group.reference && group.current && group.reference !== group.current;
        if (changed)
            findings.push(typeFinding(name, column, twin));
        if (changed || broken.some(({ verdict }) => verdict === 'fail')) {
            excluded.push({ name, why: 'its type changed' });
            continue;
        }
        const kind = forced ?? kindOf(group.reference ?? group.current ?? 'text');
        if (kind === 'time') {
            excluded.push({ name, why: 'a time: it moves by itself' });
            continue;
        }
        if (kind === 'nested') {
            excluded.push({ name, why: `${column.nativeType} values are neither numbers nor categories` });
            continue;
        }
        const entry = { name, kind, role, typed: forced !== undefined, reference: column, current: twin };
        columns.push({ ...entry, levels: levelsFor(name, kind, policy, plan) });
    }
    findings.push(...schemaFindings(reference, current, policy, inputs));
    return { columns, excluded, findings };
}
function groupOf(type) {
    switch (type) {
        case 'integer':
        case 'number':
        case 'decimal':
            return 'number';
        case 'boolean':
            return 'boolean';
        case 'string':
            return 'text';
        case 'date':
        case 'timestamp':
        case 'time':
            return 'time';
        default:
            return 'nested';
    }
}
/** Undefined for a column without any value: in a text format it has no type of its own. */
function groupIn(side, { name, type }, values) {
    return values[side.name].get(name) + unreadableIn(side, name) > 0 ? groupOf(type) : undefined;
}
const unreadableIn = (side, name) => side.table.unreadable.find(found => found.column === name)?.count ?? 0;
function kindOf(group) {
    if (group === 'number')
        return 'numeric';
    return group === 'boolean' || group === 'text' ? 'categorical' : group;
}
function roleOf(name, inputs) {
    const role = ['label', 'prediction', 'score'].find(input => inputs[input] === name);
    return role ?? 'feature';
}
function levelsFor(name, kind, policy, plan) {
    const own = policy.columns[name];
    const wrong = kind === 'numeric' ? 'total-variation' : 'ks';
    if (own?.measure === wrong) {
        throw errors.DRIFT_MEASURE(`columns.${name}.measure is ${wrong}, but the column is ${kind}`, {
            file: plan.policyFile?.file,
            line: plan.policyFile?.lineOf(['columns', name, 'measure']),
        });
    }
    return levelsOf(own ?? {}, policy[kind]);
}
/** Values that are there, by column, in one scan. */
async function valuesOf(engine, { relation, table }) {
    const counts = table.columns.map(({ name }, place) => `count(${(0,sql/* quoteName */.A)(name)}) AS n${place}`);
    const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${relation}`);
    return new Map(table.columns.map(({ name }, place) => [name, Number(row[`n${place}`])]));
}
/** Every column that inputs and policy name must be somewhere; those of inputs on both sides. */
function checkNames({ reference, current }, inputs, plan) {
    for (const input of ['label', 'prediction', 'score']) {
        const name = inputs[input];
        if (name === undefined)
            continue;
        for (const side of [reference, current]) {
            if (has(side, name))
                continue;
            throw errors.DRIFT_COLUMN(`${input}: the ${side.name} data has no column ${(0,report_text/* quoted */.TL)(name)}`, {
                hint: hintFor(name, side.table),
            });
        }
    }
    const time = inputs['time-column'];
    if (time !== undefined && !has(current, time)) {
        throw errors.DRIFT_COLUMN(`time-column: the current data has no column ${(0,report_text/* quoted */.TL)(time)}`, {
            hint: hintFor(time, current.table),
        });
    }
    const { policyFile, policy } = plan;
    const named = [
        ...Object.keys(policy.columns).map(name => ({ name, path: ['columns', name] })),
        ...policy.exclude.map((name, place) => ({ name, path: ['exclude', place] })),
    ];
    for (const { name, path } of named) {
        if (has(reference, name) || has(current, name))
            continue;
        throw errors.DRIFT_COLUMN(`neither dataset has the column ${(0,report_text/* quoted */.TL)(name)}`, {
            hint: hintFor(name, reference.table),
            file: policyFile?.file,
            line: policyFile?.lineOf(path),
        });
    }
}
const has = ({ table }, name) => table.columns.some(column => column.name === name);
function schemaFindings(reference, current, policy, inputs) {
    const unwanted = (name) => policy.exclude.includes(name) || policy.columns[name]?.exclude === true || name === inputs['time-column'];
    const missing = reference.table.columns.filter(({ name }) => !has(current, name) && !unwanted(name));
    const added = current.table.columns.filter(({ name }) => !has(reference, name) && !unwanted(name));
    return [
        ...missing.map(({ name }) => ({
            code: 'schema-column-missing',
            verdict: 'fail',
            subject: name,
            message: `${(0,report_text/* quoted */.TL)(name)} is in the reference and not in the current data.`,
            truth: truth/* EXACT */.q,
            remedy: 'Restore the column where the data is written, or exclude it in the policy.',
        })),
        ...added.map(({ name }) => ({
            code: 'schema-column-added',
            verdict: 'warn',
            subject: name,
            message: `${(0,report_text/* quoted */.TL)(name)} is new: the reference has no such column, so it is not compared.`,
            truth: truth/* EXACT */.q,
            remedy: 'Renew the reference, or exclude the column in the policy.',
        })),
    ];
}
function typeFinding(name, before, now) {
    return {
        code: 'schema-type-changed',
        verdict: 'fail',
        subject: name,
        message: `The type of ${(0,report_text/* quoted */.TL)(name)} changed from ${before.type} to ${now.type} (${before.nativeType} to ${now.nativeType}).`,
        truth: truth/* EXACT */.q,
        observed: now.type,
        expected: before.type,
        remedy: 'Restore the type where the data is written, or set `type` of the column in the policy.',
    };
}
/** Texts that are not what the other dataset holds. Where they are the most of them, the column became another one. */
function unreadableFinding(side, name, readable) {
    const found = side.table.unreadable.find(each => each.column === name);
    if (found === undefined)
        return [];
    const { count, type } = found;
    const values = readable[side.name].get(name) + count;
    const what = `${(0,format/* formatCount */.B4)(count)} of ${(0,format/* plural */.LS)(values, 'value')} of ${(0,report_text/* quoted */.TL)(name)} in the ${side.name} data (${(0,format/* formatPercent */.l9)(count / values)})`;
    const gone = count > values / 2;
    return [
        {
            code: gone ? 'schema-type-changed' : 'schema-unreadable-values',
            verdict: gone ? 'fail' : 'warn',
            subject: name,
            message: gone
                ? `The type of ${(0,report_text/* quoted */.TL)(name)} changed: ${what} cannot be read as ${type}, as the others are.`
                : `${what} cannot be read as ${type}; they count as a part of their own.`,
            truth: truth/* EXACT */.q,
            observed: count,
            expected: 0,
            remedy: 'Correct the values where the data is written; `csv-nulls` names texts that stand for a missing value.',
        },
    ];
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/contract.js
var contract = __webpack_require__(13801);
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

// EXTERNAL MODULE: ./build/js/shared/stats/special/beta.js
var beta = __webpack_require__(42830);
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
    return rowsUntil((n, m) => psiUnderNoDrift(parts, n, m).quantile(1 - alpha) <= level, reference, 0);
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
 */
function decideColumns(comparisons, policy) {
    const controlled = comparisons.filter(isErrorControlled);
    const alarms = (at) => {
        const distances = controlled.map(comparison => decide_effectBound(comparison, at).pValue);
        const steps = holmSteps([...distances, ...unseenPValues(comparisons, policy.unseen[at])], policy.level);
        return { distances: steps.slice(0, distances.length), unseen: steps.slice(distances.length) };
    };
    const [warn, fail] = [alarms('warn'), alarms('fail')];
    const reach = reachOfBounds();
    const thumbs = comparisons.length - controlled.length;
    return comparisons.map((comparison, place) => {
        const at = controlled.indexOf(comparison);
        const measured = at < 0
            ? decideByThumb(comparison, policy.level / Math.max(1, thumbs))
            : decideByBound(comparison, policy.level, warn.distances[at], fail.distances[at], reach);
        const unseen = fail.unseen[place]?.rejected ? 'fail' : warn.unseen[place]?.rejected ? 'warn' : 'pass';
        return { comparison, ...measured, unseen, verdict: worse(measured.measured, unseen) };
    });
}
/** A shown alarm outweighs what the other question leaves open. */
function worse(measured, unseen) {
    if (measured === 'fail' || unseen === 'fail')
        return 'fail';
    if (measured === 'inconclusive')
        return 'inconclusive';
    return measured === 'warn' || unseen === 'warn' ? 'warn' : 'pass';
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
function decideByBound(comparison, level, warn, fail, reach) {
    const { levels, kind } = comparison.column;
    const value = comparison.effect.distance;
    const lower = Math.max(0, value - reach(comparison, 'below', fail.rejected ? fail.level : warn.level));
    const upper = Math.min(1, value + reach(comparison, 'above', level));
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
            procedure: kind === 'numeric'
                ? 'Dvoretzky–Kiefer–Wolfowitz bound of the KS distance, Holm over columns'
                : 'bound of the total variation distance over sets of categories, Holm over columns',
            level,
            guarantee: 'finite-sample',
            assumptions: kind === 'numeric'
                ? 'rows are independent draws within each dataset'
                : 'rows are independent draws within each dataset; categories with fewer than 5 rows in the reference count as one, with new ones',
        },
    };
}
function decideByThumb(comparison, level) {
    const { levels } = comparison.column;
    const isPsi = levels.measure === 'psi';
    const { psi, jensenShannon, filled } = comparison.measures;
    const { reference, current } = comparison.rows;
    const value = isPsi ? psi : jensenShannon;
    // Both measures are the same to second order: the divergence is an eighth of PSI.
    const psiByChance = psiUnderNoDrift(filled, reference, current).quantile(1 - level);
    const chance = isPsi ? psiByChance : Math.sqrt(psiByChance / 8);
    const measured = (() => {
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
        measured,
        value,
        bounds: undefined,
        chance,
        rowsNeeded: measured === 'inconclusive' && comparison.nothing === undefined ? needed : undefined,
        truth: { kind: 'rule-of-thumb', why: `fixed ${name} levels ${levels.warn} and ${levels.fail}${below}` },
    };
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

;// CONCATENATED MODULE: ./build/js/shared/stats/drift/ks.js

/** Two-sample Kolmogorov-Smirnov distance of sorted samples, one merge, tied values taken together. */
function ksDistance(a, b) {
    checkSorted('first sample', a);
    checkSorted('second sample', b);
    const n = a.length;
    const m = b.length;
    let distance = 0;
    let at = Math.min(a[0], b[0]);
    for (let i = 0, j = 0; i < n && j < m;) {
        const value = Math.min(a[i], b[j]);
        while (i < n && a[i] === value)
            i++;
        while (j < m && b[j] === value)
            j++;
        const gap = Math.abs(i / n - j / m);
        if (gap > distance) {
            distance = gap;
            at = value;
        }
    }
    return { distance, at };
}
/**
 * Two-sample Kolmogorov-Smirnov test. Exact while n m <= `exactUpTo` (default one million, some milliseconds);
 * the exact p-value conditions on the ties (Schroeer and Trenkler 1995), where ignoring them would be
 * conservative. Above: Kolmogorov's limit law at sqrt(n m / (n + m)) D, conservative with ties.
 */
function ksTest(a, b, { exactUpTo = 1_000_000 } = {}) {
    const found = ksDistance(a, b);
    if (a.length * b.length <= exactUpTo)
        return { ...found, pValue: exactPValue(a, b, found.distance), method: 'exact-conditional' };
    const effective = Math.sqrt((a.length / (a.length + b.length)) * b.length);
    return { ...found, pValue: kolmogorovSf(effective * found.distance), method: 'asymptotic' };
}
/** P(K > x) for Kolmogorov's distribution; of its two series the one that converges fast at x. */
function kolmogorovSf(x) {
    if (x <= 0)
        return 1;
    if (x < 1) {
        let cdf = 0;
        for (let k = 1; k <= 19; k += 2)
            cdf += Math.exp((-(k * k) * Math.PI * Math.PI) / (8 * x * x));
        return Math.max(0, 1 - (Math.sqrt(2 * Math.PI) / x) * cdf);
    }
    let tail = 0;
    for (let k = 1; k <= 10; k++)
        tail += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    return Math.min(1, tail);
}
/**
 * Chance that a random split of the pooled values into n and m is at least as far apart as `distance`. A split is
 * a lattice path; hit[j] is the chance that a random path to (i, j) has touched a point with a gap that large.
 * Gaps are compared as integers (|i m - j n|), and only where a run of ties ends. All terms are positive.
 */
function exactPValue(a, b, distance) {
    const n = a.length;
    const m = b.length;
    const needed = Math.round(distance * n * m);
    if (needed === 0)
        return 1;
    const runEnds = tieRunEnds(a, b);
    const reaches = (i, j) => runEnds[i + j] === 1 && Math.abs(i * m - j * n) >= needed;
    const hit = new Float64Array(m + 1);
    for (let j = 1; j <= m; j++)
        hit[j] = reaches(0, j) ? 1 : hit[j - 1];
    for (let i = 1; i <= n; i++) {
        if (reaches(i, 0))
            hit[0] = 1;
        for (let j = 1; j <= m; j++)
            hit[j] = reaches(i, j) ? 1 : (i * hit[j] + j * hit[j - 1]) / (i + j); // last step from a, from b
    }
    return Math.min(1, hit[m]);
}
/** ends[k] is 1 if a run of equal pooled values ends after k of them. */
function tieRunEnds(a, b) {
    const ends = new Uint8Array(a.length + b.length + 1);
    for (let i = 0, j = 0; i < a.length || j < b.length;) {
        const value = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
        while (i < a.length && a[i] === value)
            i++;
        while (j < b.length && b[j] === value)
            j++;
        ends[i + j] = 1;
    }
    return ends;
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/sum.js
var sum = __webpack_require__(61533);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/wasserstein.js


/**
 * Wasserstein-1 distance of two sorted samples, in the unit of the values: the area between their distribution
 * functions, by one merge.
 */
function wasserstein(a, b) {
    checkSorted('first sample', a);
    checkSorted('second sample', b);
    const n = a.length;
    const m = b.length;
    const area = new sum/* CompensatedSum */.$N();
    let previous = Math.min(a[0], b[0]);
    for (let i = 0, j = 0; i < n || j < m;) {
        const value = j >= m || (i < n && a[i] <= b[j]) ? a[i] : b[j];
        if (value !== previous)
            area.add(Math.abs(i / n - j / m) * (value - previous));
        previous = value;
        while (i < n && a[i] === value)
            i++;
        while (j < m && b[j] === value)
            j++;
    }
    return area.value;
}
/**
 * Wasserstein-1 in standard deviations of the reference (n in the denominator). A constant reference has none:
 * then 0 if nothing moved, else Infinity.
 */
function scaledWasserstein(reference, current) {
    const distance = wasserstein(reference, current);
    if (distance === 0)
        return 0;
    const constant = reference[0] === reference[reference.length - 1];
    return constant ? Number.POSITIVE_INFINITY : distance / Math.sqrt((0,sum/* variance */.GV)(reference));
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/numeric.js







/** Reads, measures and forgets one numeric column; memory holds the values of one column at a time. */
async function compareNumeric(engine, sides, column) {
    const reference = await readSample(engine, sides.reference, column.reference);
    if (!column.typed && column.role === 'feature') {
        const why = numeric_identifierReason(column, reference);
        if (why !== undefined)
            return { name: column.name, why };
    }
    const current = await readSample(engine, sides.current, column.current);
    return measureNumeric(column, reference, current);
}
async function readSample(engine, side, column) {
    const { values: read, missing: absent } = await engine.floats(`SELECT ${numberOf(column)} FROM ${side.relation}`);
    const unreadable = await unreadableRows(engine, side, column.name, numberOf(column));
    return sampleOf(read, { rows: side.rows, missing: absent - unreadable, unreadable });
}
/** Sorts the values in place, and counts NaN as missing. */
function sampleOf(read, counts) {
    read.sort();
    // Sorted, NaN stands last.
    let end = read.length;
    while (end > 0 && Number.isNaN(read[end - 1]))
        end--;
    const values = read.subarray(0, end);
    let from = 0;
    let to = values.length;
    while (from < to && values[from] === Number.NEGATIVE_INFINITY)
        from++;
    while (to > from && values[to - 1] === Number.POSITIVE_INFINITY)
        to--;
    return { ...counts, missing: counts.missing + read.length - end, values, finite: values.subarray(from, to) };
}
function numberOf({ name, type }) {
    const column = (0,sql/* quoteName */.A)(name);
    if (type === 'date' || type === 'timestamp')
        return `epoch(CAST(${column} AS TIMESTAMP))`;
    if (type === 'boolean')
        return `CAST(CAST(${column} AS INTEGER) AS DOUBLE)`;
    return type === 'string' ? `TRY_CAST(${column} AS DOUBLE)` : `CAST(${column} AS DOUBLE)`;
}
/** From a sample this small on, "every value once" is no accident. */
const TELLING_ROWS = 50;
/** Numbers that only name rows drift by themselves. Their type cannot tell, their values and name can. */
function numeric_identifierReason({ name, reference }, { values }) {
    if (reference.type !== 'integer' && reference.type !== 'number')
        return undefined;
    if (values.length < TELLING_ROWS)
        return undefined;
    for (let i = 1; i < values.length; i++)
        if (values[i] === values[i - 1])
            return undefined;
    if (!values.every(Number.isInteger))
        return undefined;
    if (values.at(-1) - values[0] === values.length - 1)
        return 'numbers its rows one after another';
    return /(^|[_\s.-])(id|key|uuid|index|number|no)$|^(id|key|index)([_\s.-]|$)|[a-z]I[dD]$/.test(name)
        ? 'looks like an identifier: every value occurs once'
        : undefined;
}
function measureNumeric(column, reference, current) {
    const bins = reference.finite.length > 0 ? quantileBins(reference.finite) : undefined;
    const parts = partsOf(bins, reference, current);
    const effect = ksDistance(allRows(reference), allRows(current));
    const both = reference.finite.length > 0 && current.finite.length > 0;
    const measures = { ...partMeasures(parts), ...(both ? valueMeasures(reference, current) : {}) };
    const shape = histogram(reference.finite, current.finite);
    const change = numericChange(reference, current, effect.at);
    return {
        column,
        rows: { reference: reference.rows, current: current.rows },
        missing: { reference: reference.missing, current: current.missing },
        parts,
        measures,
        effect: { distance: effect.distance, categories: 0 },
        unseen: unseenOf(bins, reference, current),
        nothing: reference.values.length + current.values.length + reference.unreadable + current.unreadable === 0
            ? 'it has no value in either dataset'
            : undefined,
        change,
        plot: distributionPlot(column.name, shape, change, reference, current),
        shape: { reference: coarse(shape.reference), current: coarse(shape.current) },
    };
}
function valueMeasures(reference, current) {
    const { distance, pValue, method } = ksTest(reference.values, current.values);
    return {
        ks: distance,
        ksPValue: pValue,
        ksMethod: method,
        wasserstein: wasserstein(reference.finite, current.finite),
        wassersteinScaled: scaledWasserstein(reference.finite, current.finite),
    };
}
/**
 * Every row as a number, so that one distance over all rows sees values and their absence: no value stands before
 * all numbers. Only the order matters to the distance, so minus infinity makes room by a step.
 */
function allRows({ rows, values }) {
    const all = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
    const absent = rows - values.length;
    all.set(values, absent);
    for (let i = absent; all[i] === Number.NEGATIVE_INFINITY && i < rows; i++)
        all[i] = -Number.MAX_VALUE;
    return all;
}
function partsOf(bins, reference, current) {
    const part = (kind, label, of) => ({
        kind,
        label,
        reference: of(reference),
        current: of(current),
    });
    const lower = (sample) => countWhile(sample.values, Number.NEGATIVE_INFINITY);
    const upper = (sample) => sample.values.length - lower(sample) - sample.finite.length;
    return [
        part('missing', 'missing', sample => sample.missing),
        part('unreadable', 'unreadable', sample => sample.unreadable),
        part('minus-infinity', '−∞', lower),
        ...(bins === undefined
            ? [part('bin', 'any number', sample => sample.finite.length)]
            : binParts(bins, countBins(reference.finite, bins), countBins(current.finite, bins))),
        part('plus-infinity', '∞', upper),
    ];
}
function countWhile(values, value) {
    let count = 0;
    while (count < values.length && values[count] === value)
        count++;
    return count;
}
function binParts(bins, before, now) {
    const edges = [bins.lowest, ...bins.uppers];
    return [
        { kind: 'below', label: `below ${(0,format/* formatNumber */.ZV)(bins.lowest)}`, reference: before.below, current: now.below },
        ...before.counts.map((count, k) => {
            const label = edges[k] === edges[k + 1]
                ? (0,format/* formatNumber */.ZV)(edges[k])
                : `${(0,format/* formatNumber */.ZV)(edges[k])} … ${(0,format/* formatNumber */.ZV)(edges[k + 1])}`;
            return { kind: 'bin', label, reference: count, current: now.counts[k] };
        }),
        { kind: 'above', label: `above ${(0,format/* formatNumber */.ZV)(edges.at(-1))}`, reference: before.above, current: now.above },
    ];
}
/**
 * Rows outside the reference's range, infinities that it did not have included. Of a sample of n the two ends leave
 * 2 / (n + 1) of the next rows outside on average.
 */
function unseenOf(bins, reference, current) {
    if (reference.values.length === 0 || bins === undefined)
        return { rows: 0, expected: 0 };
    const lowest = reference.values[0];
    const highest = reference.values.at(-1);
    const { below, above } = countBins(current.values, { lowest, uppers: [highest] });
    return { rows: below + above, expected: 2 / (reference.values.length + 1) };
}
const SPARK_BINS = 8;
/** Neighbours joined, always as many, so that no bin looks larger for holding more of them. */
function coarse(shares) {
    const size = Math.ceil(shares.length / SPARK_BINS);
    return Array.from({ length: Math.ceil(shares.length / Math.max(1, size)) }, (_, place) => shares.slice(place * size, (place + 1) * size).reduce((sum, share) => sum + share, 0));
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
        throw errors.DRIFT_LABEL('prediction: a regression is compared by its predictions, and none are named');
    }
    const positive = task === 'binary' ? positiveOf(labels, settings.positive, inputs.label) : undefined;
    const read = (side) => answersOf(engine, side, columns[side.name], task, positive);
    return { task, positive, reference: await read(sides.reference), current: await read(sides.current) };
}
function columnsOf({ table }, inputs) {
    const find = (name) => table.columns.find(column => column.name === name);
    return { label: find(inputs.label), prediction: find(inputs.prediction), score: find(inputs.score) };
}
const MOST_CLASSES = 1000;
/** The different labels of both sides. */
async function labelsOf(engine, sides, columns) {
    const one = (side) => `SELECT ${textOf(columns[side.name].label)} AS v FROM ${side.relation}`;
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
        throw errors.DRIFT_LABEL(`performance.positive is ${(0,report_text/* quoted */.TL)(text)}, but ${(0,report_text/* quoted */.TL)(column)} holds ${list(labels)}`);
    }
    if (labels.length > 2) {
        throw errors.DRIFT_LABEL(`label: ${(0,report_text/* quoted */.TL)(column)} holds ${(0,format/* plural */.LS)(labels.length, 'different value')} (${list(labels)}), expected two`, { hint: 'Set `performance.positive` of the policy to the label that the score speaks of.' });
    }
    const known = labels.find(label => ['1', 'true', 'yes'].includes(label.toLowerCase()));
    if (known !== undefined || labels.every(label => ['0', 'false', 'no'].includes(label.toLowerCase())))
        return known ?? '1';
    throw errors.DRIFT_LABEL(`label: ${(0,report_text/* quoted */.TL)(column)} holds ${list(labels)}, and which of them is positive is not said`, {
        hint: 'Set `performance.positive` of the policy to the label that the score speaks of.',
    });
}
function list(labels) {
    const shown = labels.slice(0, 6).map(report_text/* quoted */.TL).join(', ');
    return labels.length === 0 ? 'no label' : labels.length > 6 ? `${shown}, …` : shown;
}
async function answersOf(engine, { relation, rows }, columns, task, positive) {
    const label = textOf(columns.label);
    const counted = async (condition) => {
        const [row] = await engine.query(`SELECT count_if(${condition}) AS n FROM ${relation}`);
        return Number(row.n);
    };
    const unlabelled = await counted(`${label} IS NULL`);
    const floats = async (sql) => sorted((await engine.floats(sql)).values);
    if (task === 'regression') {
        const difference = `${answers_numeric(columns.prediction)} - ${answers_numeric(columns.label)}`;
        const residuals = await floats(`SELECT ${difference} FROM ${relation} WHERE ${label} IS NOT NULL`);
        const unanswered = rows - unlabelled - residuals.length;
        return { unlabelled, unanswered, scores: undefined, predicted: undefined, errors: residuals };
    }
    let unanswered = 0;
    let scores;
    if (columns.score !== undefined && positive !== undefined) {
        const of = (compared) => floats(`SELECT ${answers_numeric(columns.score)} FROM ${relation} WHERE ${label} ${compared} ${(0,sql/* quoteText */.o)(positive)}`);
        scores = { positive: await of('='), negative: await of('<>') };
        unanswered = rows - unlabelled - scores.positive.length - scores.negative.length;
    }
    let predicted;
    if (columns.prediction !== undefined) {
        const prediction = textOf(columns.prediction);
        const answered = await counted(`${label} IS NOT NULL AND ${prediction} IS NOT NULL`);
        predicted = { rows: answered, right: await counted(`${label} = ${prediction}`) };
        unanswered = Math.max(unanswered, rows - unlabelled - answered);
    }
    return { unlabelled, unanswered, scores, predicted, errors: undefined };
}
function answers_numeric({ name, type }) {
    const column = (0,sql/* quoteName */.A)(name);
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

// EXTERNAL MODULE: ./build/js/shared/stats/metrics/delong.js
var delong = __webpack_require__(59831);
// EXTERNAL MODULE: ./build/js/shared/stats/paired/betting.js
var betting = __webpack_require__(42341);
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
    auc: {
        higherIsBetter: true,
        relative: false,
        guarantee: 'asymptotic',
        procedure: 'DeLong’s variances of both areas',
        assumptions: `${INDEPENDENT}; enough of both classes`,
        estimate: ({ scores }) => (scores === undefined ? undefined : metrics_area(scores.positive, scores.negative)),
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
/** Fewer of a class than this, and the normal law behind DeLong's variance is a guess. */
const FEWEST_OF_A_CLASS = 10;
function metrics_area(positive, negative) {
    if (Math.min(positive.length, negative.length) < FEWEST_OF_A_CLASS)
        return undefined;
    const scores = new Float64Array(positive.length + negative.length);
    scores.set(positive);
    scores.set(negative, positive.length);
    const labels = new Uint8Array(scores.length).fill(1, 0, positive.length);
    const { aucs, covariance } = (0,delong/* delong */.C)(labels, [scores]);
    return normal(aucs[0], Math.sqrt(covariance[0][0]), scores.length, { low: 0, high: 1 });
}
/** Losses of scores that are chances; scores outside 0 … 1 are none, and have no such loss. */
function probabilistic(scores, loss, estimate) {
    if (scores === undefined)
        return undefined;
    const { positive, negative } = scores;
    const outside = (sorted) => sorted.length > 0 && (sorted[0] < 0 || sorted.at(-1) > 1);
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
    const measured = METRICS.flatMap(metric => {
        const kind = METRIC_KINDS[metric];
        const reference = kind.estimate(data.reference);
        const current = kind.estimate(data.current);
        return reference && current ? [{ metric, kind, reference, current }] : [];
    });
    const deciding = decidingMetrics(data, plan);
    const unknown = deciding.filter(metric => !measured.some(found => found.metric === metric));
    const claims = measured.flatMap(found => (deciding.includes(found.metric) ? [claimsOf(found, policy)] : []));
    const shown = {
        warn: holmByBounds(claims.map(claim => claim.worseThanWarn), policy.level),
        fail: holmByBounds(claims.flatMap(claim => [claim.worseThanFail, claim.beyondLimit]), policy.level),
    };
    const findings = [
        ...claims.map((claim, k) => findingOf(claim, policy.level, {
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
    const named = METRICS.filter(metric => policy.performance.metrics[metric] !== undefined);
    const possible = task === 'regression'
        ? ['mae', 'rmse']
        : [
            ...(reference.predicted === undefined ? [] : ['accuracy']),
            ...(reference.scores === undefined ? [] : ['auc', 'log-loss', 'brier']),
        ];
    const impossible = named.find(metric => !possible.includes(metric));
    if (impossible !== undefined) {
        throw errors.DRIFT_METRIC(`performance.metrics.${impossible} cannot be computed: the task is ${task}, with ${possible.length === 0 ? 'neither score nor prediction' : `${possible.join(', ')} possible`}`, {
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
function claimsOf(found, { performance }) {
    const { kind, reference, current, metric } = found;
    const given = performance.metrics[metric] ?? {};
    const levels = { ...metricLevels(given), limit: given.limit };
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
function findingOf(claim, level, shown) {
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
        observed: decay_rounded(current.value),
        expected: decay_rounded(reference.value),
        ...(verdict === 'pass' ? {} : { remedy: REMEDIES[verdict] }),
    };
}
const REMEDIES = {
    fail: 'Retrain on recent labelled data, and compare the new model with this one at register-model.',
    warn: 'Look at what changed in the rows that are wrong now; retrain if it goes on.',
    inconclusive: 'Wait for more labels, or take a longer window.',
};
const decay_rounded = (value) => Number(value.toPrecision(6));
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
function unknownFinding(metric, { reference, current }) {
    const count = (answers) => answers.errors?.length ??
        answers.predicted?.rows ??
        (answers.scores === undefined ? 0 : answers.scores.positive.length + answers.scores.negative.length);
    const needs = metric === 'auc'
        ? 'at least 10 rows of each class'
        : metric === 'accuracy'
            ? 'at least one row'
            : metric === 'brier' || metric === 'log-loss'
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/plan.js






/** Reads the policy, finds and digests the data; nothing of it is parsed yet. */
async function planDrift(inputs, ctx) {
    const policyFile = inputs.policy === undefined ? undefined : await (0,read/* readPolicy */.T)(inputs.policy, policySchema, ctx);
    const windows = windowsOf(inputs);
    const current = await (0,from_inputs/* datasetFromInputs */.g)(inputs.current, inputs, ctx, 'the current data');
    const reference = inputs.reference === undefined
        ? undefined
        : await (0,from_inputs/* datasetFromInputs */.g)(inputs.reference, inputs, ctx, 'the reference data');
    if (reference !== undefined && windows === undefined && (0,artifact/* sameArtifact */.Rg)(reference.artifact, current.artifact)) {
        throw errors.DRIFT_SAME_DATA(`reference and current are both ${(0,artifact/* digestRef */.yb)(current.artifact)}`);
    }
    const model = inputs.model === undefined
        ? undefined
        : await (0,artifact/* artifactFrom */.Vv)((0,external_node_path_.resolve)(ctx.workspace, inputs.model), { name: inputs.model, role: 'model' }, { signal: ctx.signal });
    return {
        key: {
            current: (0,artifact/* digestRef */.yb)(current.artifact),
            reference: reference === undefined ? 'window of current' : (0,artifact/* digestRef */.yb)(reference.artifact),
            policy: policyFile === undefined ? 'defaults' : (0,artifact/* digestRef */.yb)(policyFile.artifact),
            columns: JSON.stringify([inputs['time-column'], inputs.label, inputs.prediction, inputs.score].map(orNull)),
            windows: JSON.stringify(windows ?? null),
            reading: (0,digest/* digestText */.M6)(JSON.stringify([current.format, current.csv, reference?.format ?? null])),
            ...(model === undefined ? {} : { model: (0,artifact/* digestRef */.yb)(model) }),
        },
        // The verdict is about the current data. The reference is named in the evidence, but what must be proven about it
        // was asked where it was used before: at the training of the model, which `model` leads to.
        uses: model === undefined ? [current.artifact] : [current.artifact, model],
        current,
        reference,
        windows,
        policy: policyFile?.value ?? DEFAULT_POLICY,
        policyFile,
        model,
    };
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
        end: inputs['window-end'] === undefined ? undefined : utc(inputs['window-end']),
    };
}
/** Milliseconds since the epoch. */
function utc(text) {
    const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? text : text.length > 10 ? `${text}Z` : text;
    const time = new Date(zoned.replace(' ', 'T')).getTime();
    // A 30th of February is a March day for Date.
    if (Number.isNaN(time) || !isDay(text.slice(0, 10))) {
        throw errors.DRIFT_WINDOW_END(`window-end is ${text}, which is no time`);
    }
    return time;
}
function isDay(text) {
    const day = new Date(text);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/dataset.js
/** From columns to the dataset. Inconclusive columns count as whatever would be worse: what is open is not passed. */
function decideDataset(columns, { dataset }) {
    const count = (verdict) => columns.filter(column => column.verdict === verdict).length;
    const counts = { failing: count('fail'), warning: count('warn'), inconclusive: count('inconclusive') };
    const beyond = (drifted, share) => drifted > share * columns.length;
    const verdict = (() => {
        if (columns.length === 0)
            return 'pass';
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
            observed: Number(value.toPrecision(6)),
            expected: `at most ${(0,format/* formatNumber */.ZV)(levels.fail)}`,
            ...(verdict === 'pass' ? {} : { remedy: remedyOf(decision) }),
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
    const { levels } = comparison.column;
    if (comparison.nothing !== undefined)
        return `nothing to compare, ${comparison.nothing}`;
    const number = (distance) => (0,format/* formatNumber */.ZV)(distance, { decimals: 3 });
    const measure = `${MEASURE_NAMES[levels.measure]} ${number(value)}`;
    const level = measured === 'warn' ? `warns above ${(0,format/* formatNumber */.ZV)(levels.warn)}` : `fails above ${(0,format/* formatNumber */.ZV)(levels.fail)}`;
    const needed = describeNeeded(decision.rowsNeeded);
    const parts = [measure];
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
function remedyOf({ verdict, unseen, comparison, rowsNeeded }) {
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

// EXTERNAL MODULE: ./build/js/shared/report/report.js
var report = __webpack_require__(84339);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report-blocks.js





const right = (title, format) => ({ title, align: 'right', format });
/** The page below the headline, in the order of attention. */
function blocksOf(judged, dataset, retrain) {
    const { columns, schema, decay, answers, excluded, plan } = judged;
    const blocks = [];
    if (schema.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Schema', [(0,report/* findingsTable */.f9)(schema)]));
    const sections = [
        ...(columns.length > 0 ? [{ verdict: dataset.verdict, section: columnsSection(judged, dataset) }] : []),
        ...(decay === undefined
            ? []
            : [{ verdict: (0,verdict_verdict/* worst */.QZ)(decay.findings.map(({ verdict }) => verdict)), section: performanceSection(decay) }]),
    ];
    blocks.push(...sections.sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict)).map(({ section }) => section));
    const plots = plotsOf(columns, plan.policy['max-plots']);
    if (plots.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Distributions', plots));
    if (columns.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('All measures', [measuresTable(columns.map(c => c.comparison))], true));
    if (answers.length > 0)
        blocks.push(answersSection(answers));
    if (excluded.length > 0) {
        const rows = excluded.map(({ name, why }) => [name, why]);
        blocks.push(outcome_blocks/* block */.o.section(`Not compared: ${(0,format/* plural */.LS)(excluded.length, 'column')}`, [outcome_blocks/* block */.o.table(['Column', 'Why'], rows)], true));
    }
    blocks.push(dataSection(judged, retrain));
    return blocks;
}
function columnsSection({ columns, plan }, dataset) {
    const attention = columns.filter(({ verdict }) => verdict !== 'pass').length;
    const { level, dataset: levels } = plan.policy;
    const rule = levels.fail === 0 && levels.warn === 0
        ? 'One column decides for the dataset.'
        : `The dataset fails when more than ${(0,format/* formatPercent */.l9)(levels.fail)} of its columns fail, and warns when more than ${(0,format/* formatPercent */.l9)(levels.warn)} warn or fail.`;
    const controlled = columns.some(({ bounds }) => bounds !== undefined);
    const measures = [...new Set(columns.map(({ comparison }) => comparison.column.levels.measure))];
    const levelsText = new Set(columns.map(({ comparison }) => report_blocks_levelsOf(comparison)));
    // Levels that all columns share are said once.
    const alike = levelsText.size === 1;
    const usual = measures.every(measure => measure === 'ks' || measure === 'total-variation');
    return outcome_blocks/* block */.o.section('Columns', [
        outcome_blocks/* block */.o.table([
            '',
            'Column',
            // By default the type of the column tells the measure.
            ...(usual ? [] : ['Measure']),
            right('Value', { decimals: 3 }),
            ...(controlled ? [right('At least', { decimals: 3 }), right('At most', { decimals: 3 })] : []),
            ...(alike ? [] : [right('Fails above')]),
            'Then',
            'Now',
            'What changed',
        ], columns.map(decision => columnRow(decision, { usual, controlled, alike })), attention > 0 ? { attention } : {}),
        outcome_blocks/* block */.o.text(`${(0,format/* formatCount */.B4)(dataset.failing)} fail, ${(0,format/* formatCount */.B4)(dataset.warning)} warn, ${(0,format/* formatCount */.B4)(dataset.inconclusive)} cannot be decided, of ${(0,format/* plural */.LS)(dataset.columns, 'column')}.${alike ? ` A column ${[...levelsText][0]}.` : ''} ${rule}`),
        ...(controlled
            ? [
                outcome_blocks/* block */.o.text(`Value is ${usual ? 'the KS distance of numbers and the total variation of categories' : 'that of the measure'}, rows without a value included; the true distance is at least and at most so much. Chance of any false alarm over all columns: at most ${(0,format/* formatPercent */.l9)(level)} for failing, and again for warning. Chance that a column beyond its fail level passes: at most ${(0,format/* formatPercent */.l9)(level)}.`),
            ]
            : []),
    ]);
}
const report_blocks_levelsOf = ({ column: { levels } }) => `fails above ${(0,format/* formatNumber */.ZV)(levels.fail)} and warns above ${(0,format/* formatNumber */.ZV)(levels.warn)}`;
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
function measuresTable(comparisons) {
    const small = { decimals: 4 };
    return outcome_blocks/* block */.o.table([
        'Column',
        'Type',
        right('PSI', small),
        right('PSI by chance (95 %)', small),
        right('Jensen–Shannon', small),
        right('KS', small),
        right('KS p'),
        right('Wasserstein'),
        right('Wasserstein (sd)', small),
        right('Total variation', small),
        right('Chi-square p'),
        right('Missing then', { percent: true }),
        right('Missing now', { percent: true }),
        right('Unseen now', { percent: true }),
    ], comparisons.map(({ column, measures, missing, rows, unseen }) => [
        column.name,
        column.kind,
        measures.psi,
        measures.psiByChance,
        measures.jensenShannon,
        measures.ks ?? null,
        measures.ksPValue ?? null,
        measures.wasserstein ?? null,
        measures.wassersteinScaled ?? null,
        measures.totalVariation,
        measures.chiSquare.pValue,
        missing.reference / Math.max(1, rows.reference),
        missing.current / Math.max(1, rows.current),
        unseen.rows / Math.max(1, rows.current),
    ]), {
        caption: 'PSI, Jensen–Shannon, total variation and chi-square are over parts: the reference’s deciles or its categories, and beside them missing, unreadable, infinite, out of range, rare and new values. KS and Wasserstein are over the values alone; p-values are reported and never decide.',
    });
}
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
                outcome_blocks/* block */.o.table(['', 'Metric', ...titles.map(title => right(title))], rows.map(row => row.slice(0, titles.length + 2))),
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
function answersSection(answers) {
    const rows = answers.map(({ column, effect, measures, shape, change }) => [
        column.name,
        column.role,
        effect.distance,
        measures.psi,
        { spark: shape.reference },
        { spark: shape.current },
        change,
    ]);
    return outcome_blocks/* block */.o.section('Labels and answers (shown, not judged)', [
        outcome_blocks/* block */.o.table([
            'Column',
            'Is',
            right('Distance', { decimals: 3 }),
            right('PSI', { decimals: 3 }),
            'Then',
            'Now',
            'What changed',
        ], rows),
        ...answers.flatMap(({ plot }) => plot ?? []),
    ], true);
}
function dataSection({ plan, sides, columns }, retrain) {
    const describe = ({ rows, window, table }, name) => {
        const from = window ? `, ${(0,format/* formatTime */.fU)(window.from.getTime())} < t ≤ ${(0,format/* formatTime */.fU)(window.to.getTime())}` : '';
        return `${name}: ${(0,format/* plural */.LS)(rows, 'row')}${from}, ${(0,format/* plural */.LS)(table.dataset.files.length, 'file')}`;
    };
    const reference = plan.reference ?? plan.current;
    return outcome_blocks/* block */.o.section('Data and policy', [
        outcome_blocks/* block */.o.facts([
            ['Reference', describe(sides.reference, reference.name)],
            ['Reference digest', (0,artifact/* digestRef */.yb)(reference.artifact)],
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

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/report.js






/** The outcome: what, why, what now, and everything below. */
function describeDrift(judged) {
    const { plan, sides, decay } = judged;
    const columns = [...judged.columns].sort(byAttention);
    const dataset = decideDataset(columns, plan.policy);
    const reading = [...readingFindings(sides), ...overlapFindings(plan)];
    const findings = [
        ...judged.schema,
        ...(decay?.findings ?? []),
        ...columnFindings(columns, dataset.verdict, plan),
        ...reading,
    ];
    const empty = reading.some(({ verdict }) => verdict === 'inconclusive');
    const verdict = (0,verdict_verdict/* worst */.QZ)([
        ...(empty || (columns.length === 0 && decay !== undefined) ? [] : [dataset.verdict]),
        ...findings.filter(({ code }) => code !== 'column-drift').map(finding => finding.verdict),
    ]);
    const drifted = columns.filter(column => column.verdict === 'fail' || column.verdict === 'warn');
    const decayed = (decay?.findings ?? []).filter(finding => finding.verdict === 'fail' || finding.verdict === 'warn');
    const retrain = dataset.verdict === 'fail' || decayed.some(finding => finding.verdict === 'fail');
    const sorted = { ...judged, columns };
    return {
        verdict,
        headline: headlineOf(verdict, sorted, dataset, findings),
        why: whyOf(sorted, findings),
        next: nextOf(verdict, retrain, sorted, findings),
        findings,
        outputs: {
            'should-retrain': retrain,
            'drifted-columns': drifted.map(({ comparison }) => comparison.column.name),
            'drifted-share': columns.length === 0 ? 0 : drifted.length / columns.length,
            'decayed-metrics': decayed.map(finding => finding.subject),
            'compared-columns': columns.length,
            'reference-rows': sides.reference.rows,
            'current-rows': sides.current.rows,
            'dataset-digest': (0,artifact/* digestRef */.yb)(plan.current.artifact),
        },
        blocks: blocksOf(sorted, dataset, retrain),
        measures: measuresOf(sorted, drifted.length),
        versions: { [judged.engine.name]: judged.engine.version },
        evidence: {
            kind: 'gate',
            subject: [plan.current.artifact],
            configuration: plan.policyFile === undefined ? [] : [plan.policyFile.artifact],
            dependencies: [
                ...(plan.reference === undefined ? [] : [plan.reference.artifact]),
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
            },
        },
    };
}
/** What needs attention first, then the largest value in terms of its own fail level. */
function byAttention(a, b) {
    return (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict) || relativeSize(b) - relativeSize(a);
}
function relativeSize({ value, comparison }) {
    return value / Math.max(comparison.column.levels.fail, 1e-9);
}
function windowDetails({ reference, current }) {
    const text = ({ window }) => window && `${window.from.toISOString()} < t <= ${window.to.toISOString()}`;
    return {
        ...(current.window ? { currentWindow: text(current) } : {}),
        ...(reference.window ? { referenceWindow: text(reference) } : {}),
    };
}
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
const VERBS = {
    pass: 'passed',
    warn: 'warns',
    fail: 'failed',
    inconclusive: 'is inconclusive',
};
function headlineOf(verdict, judged, dataset, findings) {
    const head = `drift-gate ${VERBS[verdict]}`;
    const { sides, decay } = judged;
    const rows = `${(0,format/* plural */.LS)(sides.current.rows, 'row')} against ${(0,format/* formatCount */.B4)(sides.reference.rows)}`;
    const empty = findings.filter(({ code }) => code === 'dataset-empty');
    if (empty.length > 0)
        return `${head}: the ${empty.map(({ subject }) => subject).join(' and the ')} data has no rows`;
    const schema = judged.schema.filter(finding => finding.verdict === 'fail').length;
    const schemaPart = schema > 0 ? [`the schema changed in ${(0,format/* plural */.LS)(schema, 'column')}`] : [];
    const columnPart = columnsPart(verdict, dataset);
    const worse = (decay?.findings ?? []).filter(finding => finding.verdict !== 'pass');
    const decayPart = decay === undefined ? [] : [performancePart(worse)];
    const decayed = (0,verdict_verdict/* worst */.QZ)([...worse.map(finding => finding.verdict), 'pass']);
    // What decided stands first.
    const order = (0,verdict_verdict/* bySeverity */.Np)(decayed, dataset.verdict) > 0 ? [...decayPart, ...columnPart] : [...columnPart, ...decayPart];
    return `${head}: ${[...schemaPart, ...order].join(', ')}, ${rows}`;
}
function columnsPart(verdict, { columns, failing, warning, inconclusive }) {
    if (columns === 0)
        return [];
    const of = `of ${(0,format/* plural */.LS)(columns, 'column')}`;
    if (failing > 0)
        return [`${(0,format/* formatCount */.B4)(failing)} ${of} drifted beyond the fail level`];
    if (verdict === 'inconclusive' && inconclusive > 0)
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
function whyOf(judged, findings) {
    const attention = findings.filter(finding => finding.verdict !== 'pass');
    if (attention.length === 0) {
        const [largest] = judged.columns;
        const most = largest === undefined
            ? ''
            : ` The largest difference is in ${(0,report_text/* quoted */.TL)(largest.comparison.column.name)}: ${describeDecision(largest)}.`;
        return `Every row was read, none sampled.${most}`;
    }
    const order = [...attention].sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict));
    const rest = order.length - SENTENCES;
    return [
        ...order.slice(0, SENTENCES).map(finding => finding.message),
        ...(rest > 0 ? [`${(0,format/* plural */.LS)(rest, 'further finding')} below.`] : []),
    ].join('\n');
}
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
function measuresOf({ columns, sides, decay }, drifted) {
    const rows = [sides.reference, sides.current].map(({ name, rows }) => ({
        name: 'rows',
        value: rows,
        labels: { dataset: name },
        help: 'Rows that were compared.',
    }));
    const perColumn = columns.flatMap(({ comparison: { column, measures, effect, missing, rows } }) => {
        const values = [
            [column.kind === 'numeric' ? 'ks_with_missing' : 'total_variation', effect.distance],
            ['psi', measures.psi],
            ['jensen_shannon', measures.jensenShannon],
            ['ks', measures.ks],
            ['wasserstein', measures.wasserstein],
            ['wasserstein_scaled', measures.wassersteinScaled],
            ['chi_square_p', measures.chiSquare.pValue],
            ['missing_share', missing.current / Math.max(1, rows.current)],
        ];
        return values.flatMap(([measure, value]) => 
        // Squares of huge values overflow, and what is no number is no measure.
        value === undefined || Number.isNaN(value)
            ? []
            : [{ name: 'drift', value, labels: { column: column.name, measure }, help: 'Drift of a column by a measure.' }]);
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
    ];
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/windows.js




/** Cuts the windows. Raises DRIFT_COLUMN, and DRIFT_TIME_COLUMN when the column holds no times. */
async function cutWindows(engine, table, request) {
    const column = table.columns.find(({ name }) => name === request.column);
    if (column === undefined) {
        throw errors.DRIFT_COLUMN(`time-column: the current data has no column ${(0,report_text/* quoted */.TL)(request.column)}`, {
            hint: hintFor(request.column, table),
        });
    }
    if (column.type !== 'timestamp' && column.type !== 'date') {
        throw errors.DRIFT_TIME_COLUMN(`time-column: \`${column.name}\` is ${column.nativeType}, expected times or dates`);
    }
    // Microseconds as whole numbers: no rounding, and no words of the engine about time zones.
    const time = `epoch_us(CAST(${(0,sql/* quoteName */.A)(column.name)} AS TIMESTAMP))`;
    const [row] = await engine.query(`SELECT max(${time}) AS newest, count(*) - count(${time}) AS timeless FROM ${table.sql}`);
    if (row.newest === null && table.rows > 0) {
        throw errors.DRIFT_TIME_COLUMN(`time-column: no value of \`${column.name}\` can be read as a time`);
    }
    const end = request.end === undefined ? BigInt(Number(row.newest ?? 0)) : BigInt(request.end) * 1000n;
    const middle = end - BigInt(request.current) * 1000n;
    const between = (from, to) => ({
        from: new Date(Number(from / 1000n)),
        to: new Date(Number(to / 1000n)),
        relation: `(SELECT * FROM ${table.sql} WHERE ${time} > ${from} AND ${time} <= ${to})`,
    });
    return {
        current: between(middle, end),
        reference: request.reference === undefined ? undefined : between(middle - BigInt(request.reference) * 1000n, middle),
        timeless: Number(row.timeless),
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/sides.js


/**
 * Reads both datasets so that their columns mean the same: texts of the second one are read as what the first one
 * holds, and what cannot be read so is counted.
 */
async function readSides(engine, inputs, plan) {
    const wanted = wantedTypes(inputs, plan.policy);
    if (plan.reference === undefined) {
        const table = await engine.load(plan.current, 'current', { types: wanted });
        return windowed(engine, table, table, plan);
    }
    // A format with types of its own goes first: it tells how the texts of the other one are to be read.
    const referenceFirst = plan.reference.format === 'parquet' || plan.current.format !== 'parquet';
    if (referenceFirst) {
        const reference = await engine.load(plan.reference, 'reference', { types: wanted });
        const types = { ...(await typesOf(engine, reference)), ...wanted };
        return windowed(engine, reference, await engine.load(plan.current, 'current', { types }), plan);
    }
    const current = await engine.load(plan.current, 'current', { types: wanted });
    const types = { ...(await typesOf(engine, current)), ...wanted };
    return windowed(engine, await engine.load(plan.reference, 'reference', { types }), current, plan);
}
/** What inputs and policy say about types. */
function wantedTypes(inputs, policy) {
    const types = {};
    for (const [name, { type }] of Object.entries(policy.columns)) {
        if (type === 'numeric')
            types[name] = 'number';
        if (type === 'categorical')
            types[name] = 'string';
    }
    if (inputs['current-window'] !== undefined)
        types[inputs['time-column']] = 'timestamp';
    if (inputs.score !== undefined)
        types[inputs.score] = 'number';
    return types;
}
/** The types of a table's columns as another one is to be read by. A column without any value has none. */
async function typesOf(engine, table) {
    const counts = table.columns.map(({ name }, place) => `count(${(0,sql/* quoteName */.A)(name)}) AS n${place}`);
    const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${table.sql}`);
    const types = {};
    for (const [place, { name, type }] of table.columns.entries()) {
        if (Number(row[`n${place}`]) === 0)
            continue;
        if (type === 'integer' || type === 'number' || type === 'decimal')
            types[name] = 'number';
        else if (type === 'date' || type === 'timestamp')
            types[name] = 'timestamp';
        else if (type === 'boolean' || type === 'string')
            types[name] = type;
    }
    return types;
}
async function windowed(engine, reference, current, plan) {
    if (plan.windows === undefined) {
        return { reference: whole('reference', reference), current: whole('current', current), timeless: 0 };
    }
    const windows = await cutWindows(engine, current, plan.windows);
    const count = async (window) => {
        const [row] = await engine.query(`SELECT count(*) AS n FROM ${window.relation}`);
        return Number(row.n);
    };
    const side = async (name, window) => ({
        name,
        table: current,
        relation: window.relation,
        rows: await count(window),
        window,
    });
    return {
        reference: windows.reference ? await side('reference', windows.reference) : whole('reference', reference),
        current: await side('current', windows.current),
        timeless: windows.timeless,
    };
}
function whole(name, table) {
    return { name, table, relation: table.sql, rows: table.rows, window: undefined };
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
            const columns = await planColumns(engine, sides, inputs, plan);
            const { comparisons, excluded } = await compare(engine, sides, columns, ctx, plan);
            const decay = await performance(engine, sides, inputs, plan);
            const features = comparisons.filter(({ column }) => column.role === 'feature');
            const answers = comparisons.filter(({ column }) => column.role !== 'feature');
            if (features.length === 0 && decay === undefined && hasRows(sides)) {
                throw errors.DRIFT_NOTHING_TO_COMPARE(`all common columns are excluded: ${excluded.map(({ name, why }) => `${name} (${why})`).join(', ')}`);
            }
            return describeDrift({
                plan,
                sides,
                columns: decideColumns(features, plan.policy),
                answers,
                excluded,
                schema: columns.findings,
                decay,
                engine,
            });
        }
        finally {
            await engine.close();
        }
    },
});
const hasRows = ({ reference, current }) => reference.rows > 0 && current.rows > 0;
async function main_read(engine, inputs, ctx, plan) {
    const progress = ctx.log.progress('Reading the data');
    try {
        return await readSides(engine, inputs, plan);
    }
    finally {
        progress.end();
    }
}
async function compare(engine, sides, { columns, excluded }, ctx, plan) {
    const comparisons = [];
    const left = [...excluded];
    // Without rows there is nothing to measure; the report says so.
    if (!hasRows(sides))
        return { comparisons, excluded: left };
    const progress = ctx.log.progress('Comparing columns', { total: columns.length, unit: 'columns' });
    try {
        for (const [done, column] of columns.entries()) {
            progress.update(done, column.name);
            ctx.signal.throwIfAborted();
            const result = column.kind === 'numeric'
                ? await compareNumeric(engine, sides, column)
                : await compareCategories(engine, sides, column, plan.policy['max-categories']);
            if ('why' in result)
                left.push(result);
            else
                comparisons.push(result);
        }
    }
    finally {
        progress.end();
    }
    return { comparisons, excluded: left };
}
async function performance(engine, sides, inputs, plan) {
    if (inputs.label === undefined || !hasRows(sides))
        return undefined;
    return decideDecay(await readAnswers(engine, sides, inputs, plan.policy.performance), plan);
}


/***/ }),

/***/ 17169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ engineFromInputs),
/* harmony export */   g: () => (/* binding */ datasetFromInputs)
/* harmony export */ });
/* harmony import */ var _duckdb_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79219);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60634);


/**
 * Finds and digests the files behind globs, read as the inputs say; with progress, because digesting takes as long as
 * reading. Raises what `resolveDataset` raises.
 * @param what for people, e.g. `the reference data`
 */
async function datasetFromInputs(globs, inputs, ctx, what) {
    const progress = ctx.log.progress(`Digesting ${what}`, { unit: 'bytes' });
    let done = 0;
    try {
        return await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveDataset */ .$X)(globs, {
            workspace: ctx.workspace,
            format: inputs.format === 'auto' ? undefined : inputs.format,
            csv: csvOptions(inputs),
            signal: ctx.signal,
            onBytes: bytes => {
                done += bytes;
                progress.update(done);
            },
        });
    }
    finally {
        progress.end();
    }
}
/** Opens the engine with the limits and the place that the inputs say. */
function engineFromInputs(inputs, ctx) {
    return (0,_duckdb_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openEngine */ .F)(ctx, {
        enginePath: inputs['engine-path'],
        engineUrl: inputs['engine-url'],
        memoryLimit: inputs['memory-limit'],
        threads: inputs.threads,
        timeoutMs: inputs.timeout,
    });
}
function csvOptions(inputs) {
    return {
        delimiter: unspelled(inputs['csv-delimiter']),
        quote: inputs['csv-quote'],
        header: inputs['csv-header'],
        encoding: inputs['csv-encoding'],
        nulls: inputs['csv-nulls']
            ?.split(',')
            .map(part => part.trim())
            .filter(part => part !== ''),
    };
}
/** White space cannot be given as an input: every host takes it for nothing. */
const unspelled = (text) => text === undefined ? undefined : ({ tab: '\t', '\\t': '\t', space: ' ' }[text] ?? text);


/***/ }),

/***/ 84339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const known = error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l || error?.name === 'ActionError';
    const raised = error;
    const location = raised.file === undefined ? undefined : { file: raised.file, line: raised.line };
    const message = raised.message ?? String(error);
    const place = location === undefined ? '' : `\`${location.file}\`${location.line === undefined ? '' : ` line ${location.line}`}: `;
    return {
        ...around,
        verdict: 'error',
        headline: `${around.step} stopped with an error${known ? `: ${raised.code}` : ''}`,
        why: `${place}${message}`,
        next: raised.hint ?? 'run it again with MLOPS_DEBUG=1 and report what it prints',
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
        ...Object.entries(report.key).map(([name, value]) => [`Key: ${name}`, value]),
        ...Object.entries(report.versions ?? {}).map(([name, version]) => [name, version]),
        ...(report.facts ?? []),
    ];
    return facts.filter((fact) => fact[1] !== undefined);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/**
 * Makes what is invisible visible: control characters as their pictures (`␛`), characters that reorder or hide text
 * as `<U+202E>`, halves of surrogate pairs as `�`. Line breaks and tabs become spaces unless they are kept.
 */
function visible(text, options = {}) {
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


/***/ })

};
