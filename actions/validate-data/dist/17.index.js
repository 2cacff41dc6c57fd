export const id = 17;
export const ids = [17];
export const modules = {

/***/ 53017:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerAll: () => (/* binding */ answerAll)
});

// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/reading.js
var reading = __webpack_require__(83855);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/order.js
var order = __webpack_require__(31530);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/answer.js



const CORRECT = 'Find out why the data changed, or correct the check if it asks for too much.';
/** An answer to what cannot be looked at: nothing of the data is in its words. */
function without(passes, observed, remedy) {
    return { passes, observed, message: observed, plain: true, remedy: passes === true ? undefined : (remedy ?? CORRECT) };
}
/** What the file says about a column without any value. */
function withoutValues(rule, observed) {
    const remedy = 'Say what holds then by `no-values`, or by `not-null` that this may not be.';
    return without(rule === 'inconclusive' ? 'unknown' : rule === 'pass', observed, remedy);
}
/** What is to be said before any value is looked at; undefined where there are values to look at. */
function beforehand(check, noValues, rows, found) {
    // Whether a dataset may be empty is a check of its own.
    if (rows === 0)
        return without(noValues !== 'fail', 'the dataset has no row');
    if (check.where !== undefined && found.selected === 0) {
        const remedy = 'Correct the condition, or say `allow-empty: true` where that may happen.';
        return without(check.allowEmpty, 'its `where` selects no row', remedy);
    }
    return found.present === 0 ? withoutValues(noValues, 'no value to look at') : undefined;
}
/** Values that are no numbers, or no times, where the check needs them; undefined where all are. */
function unusable({ reading, present, readable, nan }) {
    const kind = reading.kind === 'time' || reading.kind === 'date' ? 'time' : 'number';
    const strange = reading.kind === undefined ? 0 : present - readable;
    if (strange === 0 && nan === 0)
        return undefined;
    const what = strange === 0 ? 'NaN' : strange === 1 ? `no ${kind}` : `no ${kind}s`;
    const count = strange === 0 ? nan : strange;
    const observed = `${(0,format/* formatCount */.B4)(count)} of ${(0,format/* plural */.LS)(present, 'value')} ${count === 1 ? 'is' : 'are'} ${what}`;
    return without(false, observed, 'Mend these values, or leave them out with `where`.');
}
function expectation(bounds) {
    return `expected ${(0,order/* describeEnds */.yz)(bounds)}`;
}
/** Rows that fail, to be shown and written, with their number. */
async function failingRows(engine, table, condition, value, where) {
    const full = where === undefined ? condition : `${condition} AND ${(0,reading/* bracketed */.Em)(where)}`;
    const [row] = await engine.query(`SELECT count_if(${full}) AS n FROM ${table.sql}`);
    return { failing: Number(row.n), rows: { condition, value } };
}

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/counts.js
/** Total of a count vector, checked. */
function totalOf(name, counts) {
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
    const n = totalOf('first counts', a);
    const m = totalOf('second counts', b);
    return { p: Float64Array.from(a, count => count / n), q: Float64Array.from(b, count => count / m), n, m };
}

;// CONCATENATED MODULE: ./build/js/shared/stats/fit/cramers-phi.js

/**
 * Cramer's phi (also called V) of a table of counts: sqrt(chi-square / n / (min(rows, columns) - 1)), 0 .. 1, not
 * corrected for bias. A 2 x 2 table has Yates' continuity correction, as SciPy's `chi2_contingency` and, with it, Great
 * Expectations have; so perfect agreement in one is slightly below 1.
 * @param table rows of equal length; empty rows and columns are left out
 * @returns NaN where only one row or column is filled: one value goes with everything
 */
function cramersPhi(table) {
    const rowSums = table.map(row => row.reduce((sum, count) => sum + count, 0));
    const columnSums = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + row[j], 0));
    const n = totalOf('the table', table.flat());
    const rows = rowSums.filter(sum => sum > 0).length;
    const columns = columnSums.filter(sum => sum > 0).length;
    const smaller = Math.min(rows, columns);
    if (smaller < 2)
        return Number.NaN;
    const yates = rows === 2 && columns === 2;
    let statistic = 0;
    for (const [i, row] of table.entries())
        for (const [j, observed] of row.entries()) {
            const expected = (rowSums[i] / n) * columnSums[j];
            if (expected === 0)
                continue;
            const gap = Math.abs(observed - expected);
            statistic += (yates ? gap - Math.min(0.5, gap) : gap) ** 2 / expected;
        }
    return Math.min(1, Math.sqrt(statistic / n / (smaller - 1)));
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/bounds.js
var bounds = __webpack_require__(31662);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/compile.js
var compile = __webpack_require__(94563);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/association.js







/**
 * Decides by how much two columns go together. Rows that have both values count. A column of numbers with more distinct
 * values than bins is cut into bins of equal width; of any other, the values beyond the most common ones are one.
 */
async function answerAssociation({ check, test }, engine, table) {
    const columns = test.columns.map(name => (0,reading/* columnOf */.uV)(table, name));
    const [a, b] = columns;
    const where = check.where === undefined ? 'true' : (0,reading/* bracketed */.Em)(check.where);
    const both = `${where} AND ${(0,sql/* quoteName */.AB)(a.name)} IS NOT NULL AND ${(0,sql/* quoteName */.AB)(b.name)} IS NOT NULL`;
    const [row] = await engine.query(`SELECT count_if(${where}) AS selected, count_if(${both}) AS present FROM ${table.sql}`);
    const found = { selected: Number(row.selected), present: Number(row.present) };
    const early = beforehand(check, test.noValues, table.rows, found);
    if (early)
        return early;
    const unfit = columns.find((column, index) => typeof test.bins[index] !== 'number' && !(0,reading/* isNumeric */.kf)(column));
    if (unfit)
        return without(false, `${unfit.type} values of ${unfit.name} have no order with edges`);
    const rows = { engine, from: table.sql, both };
    const parts = [await partOf(rows, a, test.bins[0]), await partOf(rows, b, test.bins[1])];
    const cells = await engine.query(`SELECT ${parts[0]} AS i, ${parts[1]} AS j, count(*) AS n FROM ${table.sql} WHERE ${both} GROUP BY 1, 2`);
    return decide(test, tableOf(cells), found.present);
}
function decide({ limit, columns }, table, rows) {
    const phi = cramersPhi(table);
    if (Number.isNaN(phi)) {
        const remedy = 'Give finer bins, or take the check away: what does not change goes with everything.';
        return without('unknown', `one of ${columns.map(name => `\`${name}\``).join(' and ')} is constant`, remedy);
    }
    const passes = limit.strict ? phi < limit.value : phi <= limit.value;
    return {
        passes,
        observed: `Cramér's phi ${(0,format/* formatNumber */.ZV)(phi)}`,
        message: `Cramér's phi ${(0,format/* formatNumber */.ZV)(phi)} in a ${table.length} × ${table[0].length} table of ${(0,format/* plural */.LS)(rows, 'row')} (expected ${(0,compile/* describeLimit */.XW)(limit)})`,
        value: phi,
        looked: rows,
        plain: true,
        truth: {
            kind: 'rule-of-thumb',
            why: 'a fixed level of association; few rows in many cells are associated by chance',
        },
        remedy: passes ? undefined : CORRECT,
    };
}
/** SQL of the part that a value belongs to. */
async function partOf({ engine, from, both }, column, bins) {
    const name = (0,sql/* quoteName */.AB)(column.name);
    // (edge, next edge], as the edges of Great Expectations are.
    if (typeof bins !== 'number')
        return bins.map(edge => `CAST(${name} > ${(0,bounds/* numberLiteral */.Ty)(edge, column)} AS INTEGER)`).join(' + ');
    if (!(await hasMore({ engine, from, both }, name, bins)))
        return `CAST(${name} AS VARCHAR)`;
    if (!(0,reading/* isNumeric */.kf)(column)) {
        const most = `SELECT ${name} FROM ${from} WHERE ${both} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${bins}`;
        return `CASE WHEN ${name} IN (${most}) THEN 'value ' || CAST(${name} AS VARCHAR) ELSE 'other' END`;
    }
    const value = `CAST(${name} AS DOUBLE)`;
    const [ends] = await engine.query(`SELECT min(${value}) AS low, max(${value}) AS high FROM ${from} WHERE ${both} AND isfinite(${value})`);
    const [low, high] = [Number(ends.low ?? 0), Number(ends.high ?? 0)];
    const edges = Array.from({ length: bins - 1 }, (_, index) => low + ((high - low) * (index + 1)) / bins);
    return edges.map(edge => `CAST(${value} > ${(0,sql/* doubleLiteral */.D0)(edge)} AS INTEGER)`).join(' + ');
}
/** Whether there are more distinct values than `most`. The first rows say so for nearly every column that has more. */
async function hasMore({ engine, from, both }, name, most) {
    for (const limit of [' LIMIT 100000', '']) {
        const [row] = await engine.query(`SELECT count(*) AS d FROM (SELECT DISTINCT v FROM (SELECT ${name} AS v FROM ${from} WHERE ${both}${limit}))`);
        if (Number(row.d) > most)
            return true;
    }
    return false;
}
/** Cells by row and column → counts, in any order of both. */
function tableOf(cells) {
    const [rows, columns] = ['i', 'j'].map(side => [...new Set(cells.map(cell => String(cell[side])))].sort());
    const table = rows.map(() => columns.map(() => 0));
    for (const { i, j, n } of cells)
        table[rows.indexOf(String(i))][columns.indexOf(String(j))] = Number(n);
    return table;
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/distributions.js
var distributions = __webpack_require__(37801);
;// CONCATENATED MODULE: ./build/js/shared/stats/fit/chi-square-fit.js


/**
 * Pearson's chi-square test that counts come from given shares (SciPy's `chisquare`, df = parts - 1).
 * The shares are taken as exact: a count where the share is 0 has p-value 0. Parts with neither are left out.
 * @param weights of the parts, in any unit; they are brought to the total of the counts
 */
function chiSquareFit(counts, weights) {
    if (counts.length !== weights.length)
        throw new RangeError(`counts and weights must have equal length, got ${counts.length} and ${weights.length}`);
    const n = totalOf('counts', counts);
    const whole = totalOf('weights', weights);
    let statistic = 0;
    let filled = 0;
    let below5 = 0;
    let smallestExpected = Number.POSITIVE_INFINITY;
    for (let k = 0; k < counts.length; k++) {
        const expected = (n * weights[k]) / whole;
        if (expected === 0 && counts[k] === 0)
            continue;
        filled++;
        statistic += (counts[k] - expected) ** 2 / expected;
        smallestExpected = Math.min(smallestExpected, expected);
        if (expected < 5)
            below5++;
    }
    const df = filled - 1;
    const pValue = statistic === Number.POSITIVE_INFINITY ? 0 : df === 0 ? 1 : (0,distributions/* chiSquareSf */.To)(statistic, df);
    return { statistic, df, pValue, smallestExpected, lowExpected: smallestExpected < 1 || below5 > 0.2 * filled };
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
/**
 * Kullback-Leibler divergence of `b` from `a`, natural log. Infinity where `b` is empty and `a` is not, unless empty
 * parts of `b` are raised to a `floor`.
 */
function kullbackLeibler(a, b, { floor = 0 } = {}) {
    return Math.max(0, overParts(a, b, (p, q) => (p === 0 ? 0 : p * Math.log(p / Math.max(q, floor)))));
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

// EXTERNAL MODULE: ./build/js/shared/stats/special/continuous.js
var continuous = __webpack_require__(25715);
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
/** Number of entries <= value in a sample; none for NaN. */
function countUpTo(sample, value) {
    let [low, high] = placesFor(sample, value);
    const sorted = valuesOf(sample);
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
/** Counts a sample into bins, in O(bins log n). */
function countBins(sample, { lowest, uppers }) {
    const notAbove = uppers.map(edge => countUpTo(sample, edge));
    const below = countBelow(sample, lowest);
    return {
        below,
        counts: notAbove.map((upTo, k) => upTo - (k === 0 ? below : notAbove[k - 1])),
        above: sample.length - notAbove.at(-1),
    };
}
/** Number of entries < value in a sample; none for NaN. */
function countBelow(sample, value) {
    let [low, high] = placesFor(sample, value);
    const sorted = valuesOf(sample);
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function placesFor(sample, value) {
    if (Number.isNaN(value))
        return [0, 0];
    return sample instanceof PartlySorted ? sample.around(value) : [0, sample.length];
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/gamma.js
var gamma = __webpack_require__(72947);
;// CONCATENATED MODULE: ./build/js/shared/stats/fit/kolmogorov-exact.js

/**
 * P(D_n >= d) for the two-sided one-sample Kolmogorov-Smirnov statistic of n independent values of a continuous
 * distribution. By region, as Simard and L'Ecuyer (2011, "Computing the two-sided Kolmogorov-Smirnov distribution")
 * advise: closed forms at both ends, the matrix power of Marsaglia, Tsang and Wang (2003) where n or d is small, twice
 * the one-sided tail where the two sides hardly overlap, and the expansion of Pelz and Good (1976) between.
 * @returns relative error below about 1e-5 where the expansion is used (n > 140), else near that of a double
 */
function kolmogorovExactSf(n, d) {
    if (!(Number.isInteger(n) && n >= 1))
        throw new RangeError(`kolmogorovExactSf needs n >= 1, got ${n}`);
    const nd = n * d;
    if (!(nd > 0.5))
        return 1;
    if (d >= 1)
        return 0;
    if (nd <= 1)
        return 1 - Math.exp((0,gamma/* logFactorial */.kV)(n) + n * Math.log(2 * d - 1 / n));
    if (nd >= n - 1)
        return 2 * (1 - d) ** n;
    const square = nd * d;
    // Massart's bound, 2 exp(-2 n d^2), is below the smallest double.
    if (square > 375)
        return 0;
    if (d >= 0.5 || square >= (n <= 140 ? 4 : 2.2))
        return Math.min(1, 2 * oneSidedSf(n, d));
    if (n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4))
        return 1 - matrixCdf(n, d);
    return 1 - pelzGoodCdf(n, d);
}
/** P(D_n^+ >= d), Smirnov's sum; every term positive, so nothing cancels. */
function oneSidedSf(n, d) {
    const top = (0,gamma/* logFactorial */.kV)(n);
    const last = Math.floor(n * (1 - d));
    let total = 0;
    for (let j = 0; j <= last; j++) {
        const at = d + j / n;
        if (at >= 1)
            break;
        const choose = top - (0,gamma/* logFactorial */.kV)(j) - (0,gamma/* logFactorial */.kV)(n - j);
        total += Math.exp(choose + (j - 1) * Math.log(at) + (n - j) * Math.log1p(-at));
    }
    return d * total;
}
/** P(D_n < d) by the power of a (2k - 1) x (2k - 1) matrix, k = ceil(n d). */
function matrixCdf(n, d) {
    const k = Math.floor(n * d) + 1;
    const size = 2 * k - 1;
    const h = k - n * d;
    const cells = new Float64Array(size * size);
    for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++)
            cells[i * size + j] = i - j + 1 < 0 ? 0 : 1;
    for (let i = 0; i < size; i++) {
        cells[i * size] = cells[i * size] - h ** (i + 1);
        cells[(size - 1) * size + i] = cells[(size - 1) * size + i] - h ** (size - i);
    }
    if (2 * h - 1 > 0)
        cells[(size - 1) * size] = cells[(size - 1) * size] + (2 * h - 1) ** size;
    for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++)
            for (let factor = 2; factor <= i - j + 1; factor++)
                cells[i * size + j] = cells[i * size + j] / factor;
    const raised = power({ cells, exponent: 0 }, size, n);
    let value = raised.cells[(k - 1) * size + k - 1];
    let exponent = raised.exponent;
    for (let i = 1; i <= n; i++) {
        value = (value * i) / n;
        if (value < 1e-140) {
            value *= 1e140;
            exponent -= 140;
        }
    }
    return Math.min(1, value * 10 ** exponent);
}
function power(matrix, size, n) {
    if (n === 1)
        return matrix;
    const half = power(matrix, size, Math.floor(n / 2));
    const squared = rescaled({ cells: product(half.cells, half.cells, size), exponent: 2 * half.exponent }, size);
    if (n % 2 === 0)
        return squared;
    const cells = product(matrix.cells, squared.cells, size);
    return rescaled({ cells, exponent: matrix.exponent + squared.exponent }, size);
}
function product(a, b, size) {
    const result = new Float64Array(size * size);
    for (let i = 0; i < size; i++)
        for (let k = 0; k < size; k++) {
            const factor = a[i * size + k];
            if (factor === 0)
                continue;
            for (let j = 0; j < size; j++)
                result[i * size + j] = result[i * size + j] + factor * b[k * size + j];
        }
    return result;
}
/** Powers grow beyond the range of a double, so a factor is kept beside them. */
function rescaled({ cells, exponent }, size) {
    const middle = (size - 1) / 2;
    if (cells[middle * size + middle] <= 1e140)
        return { cells, exponent };
    return { cells: cells.map(cell => cell * 1e-140), exponent: exponent + 140 };
}
/** P(D_n < d) by Kolmogorov's limit law with three terms of correction. */
function pelzGoodCdf(n, d) {
    const z = Math.sqrt(n) * d;
    const [z2, pi2] = [z * z, Math.PI * Math.PI];
    const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4];
    let [k0, k1, k2, k3] = [0, 0, 0, 0];
    for (let k = 0; k <= 30; k++) {
        const a2 = pi2 * (k + 0.5) ** 2;
        const weight = Math.exp(-a2 / (2 * z2));
        if (weight === 0)
            break;
        k0 += weight;
        k1 += weight * (a2 - z2);
        k2 += weight * (6 * z6 + 2 * z4 + a2 * (2 * z4 - 5 * z2) + a2 ** 2 * (1 - 2 * z2));
        k3 +=
            weight *
                (a2 ** 3 * (5 - 30 * z2) + a2 ** 2 * (212 * z4 - 60 * z2) + a2 * (135 * z4 - 96 * z6) - (30 * z6 + 90 * z8));
    }
    let [even2, even3] = [0, 0];
    for (let k = 1; k <= 30; k++) {
        const b2 = pi2 * k * k;
        const weight = Math.exp(-b2 / (2 * z2));
        if (weight === 0)
            break;
        even2 += weight * b2;
        even3 += weight * (3 * b2 * z2 - b2 ** 2);
    }
    const root = Math.sqrt(2 * Math.PI);
    const terms = [
        (root / z) * k0,
        (root / (6 * z4)) * k1,
        root * (k2 / (72 * z4 * z2 * z) - even2 / (36 * z2 * z)),
        root * (k3 / (6480 * z8 * z2) + even3 / (216 * z6)),
    ];
    const cdf = terms.reduce((sum, term, order) => sum + term / n ** (order / 2), 0);
    return Math.min(1, Math.max(0, cdf));
}

;// CONCATENATED MODULE: ./build/js/shared/stats/fit/ks-one-sample.js


/**
 * Kolmogorov-Smirnov test that values come from one given distribution (SciPy's `kstest`, two-sided, exact).
 * @param sorted ascending, free of NaN, not empty
 * @param cdf x -> P(X <= x)
 */
function ksOneSample(sorted, cdf) {
    const found = distanceTo(sorted, cdf);
    return { ...found, pValue: kolmogorovExactSf(sorted.length, found.distance) };
}
/**
 * The distance alone, without its p-value. Both functions rise, so between two values that are known the gap has a
 * bound; where that is below a gap already found, nothing is computed: of many values few are looked at.
 */
function distanceTo(sorted, cdf) {
    checkSorted('sample', sorted);
    const n = sorted.length;
    let distance = 0;
    let at = sorted[0];
    const look = (i) => {
        const below = cdf(sorted[i]);
        const gap = Math.max((i + 1) / n - below, below - i / n);
        if (gap > distance) {
            distance = gap;
            at = sorted[i];
        }
        return below;
    };
    // What lies between two looked-at values, the most promising part last so that it is taken first.
    const open = n === 1 ? [] : [{ low: 0, high: n - 1, below: look(0), above: look(n - 1) }];
    if (n === 1)
        look(0);
    for (let part = open.pop(); part; part = open.pop()) {
        const { low, high, below, above } = part;
        if (high - low < 2 || Math.max(high / n - below, above - (low + 1) / n) <= distance)
            continue;
        const middle = (low + high) >>> 1;
        const value = look(middle);
        const halves = [
            { low, high: middle, below, above: value, reach: Math.max(middle / n - below, value - (low + 1) / n) },
            { low: middle, high, below: value, above, reach: Math.max(high / n - value, above - (middle + 1) / n) },
        ];
        open.push(...halves.sort((a, b) => a.reach - b.reach));
    }
    return { distance, at };
}

;// CONCATENATED MODULE: ./build/js/shared/stats/random/random.js
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

;// CONCATENATED MODULE: ./build/js/shared/stats/fit/bootstrapped-ks.js



/** Distribution function of a partition: straight lines between the edges of its bins. */
function partitionCdf({ bins, weights }) {
    if (bins.length !== weights.length + 1 || bins.length < 2)
        throw new RangeError(`a partition needs one bin edge more than weights, got ${bins.length} and ${weights.length}`);
    const heights = [0];
    for (const weight of weights)
        heights.push(heights.at(-1) + weight);
    return x => {
        if (x <= bins[0])
            return 0;
        if (x >= bins.at(-1))
            return heights.at(-1);
        let low = 0;
        let high = bins.length - 1;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (bins[middle] <= x)
                low = middle;
            else
                high = middle;
        }
        return heights[low] + ((x - bins[low]) / (bins[high] - bins[low])) * weights[low];
    };
}
/**
 * The bootstrapped KS test of Great Expectations: small resamples, each tested against the partition, and the share of
 * them that passes. No test of a stated level: a habit, which is as sensitive as the size of its resamples. Here with a
 * seed, so that the same values always give the same share.
 * @param sorted ascending, free of NaN, not empty
 * @param level p-value from which a resample passes
 * @param size of a resample; twice the number of bins by default
 */
function bootstrappedKs(sorted, partition, { level, samples = 1000, size = 2 * partition.weights.length, seed = 1, }) {
    if (!(Number.isInteger(samples) && samples >= 1 && Number.isInteger(size) && size >= 1))
        throw new RangeError(`bootstrappedKs needs samples and size >= 1, got ${samples} and ${size}`);
    const cdf = partitionCdf(partition);
    const random = seededRandom(seed);
    const pValues = new Map();
    let passed = 0;
    for (let sample = 0; sample < samples; sample++) {
        const drawn = Float64Array.from({ length: size }, () => sorted[random.integer(sorted.length)]).sort();
        const { distance } = distanceTo(drawn, cdf);
        // Distances repeat, and the exact distribution is the costly part.
        const known = pValues.get(distance) ?? kolmogorovExactSf(size, distance);
        pValues.set(distance, known);
        if (known >= level)
            passed++;
    }
    return { share: (1 + passed) / (1 + samples), samples, size };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/describe.js
var describe = __webpack_require__(40084);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/distributions.js







const within = (value, { value: end, strict }) => (strict ? value < end : value <= end);
/**
 * Counts beside the shares that a reference has for them. Values that it does not know share what it holds out for
 * them, and its own shares are scaled down for that, but only where such values occur, as in Great Expectations.
 */
async function besideReference({ reference, tailHoldout }, counts) {
    const known = await counts.timesOf(reference.values);
    const unknown = await counts.timesOfOthers(reference.values);
    const scale = unknown.length === 0 ? 1 : 1 - tailHoldout;
    const observed = [...known, ...unknown];
    const expected = [
        ...reference.weights.map(weight => weight * scale),
        ...unknown.map(() => tailHoldout / unknown.length),
    ];
    const examples = unknown.length === 0 ? [] : (await counts.others(reference.values)).examples;
    return { observed, expected, unknown: unknown.length, examples };
}
async function answerChiSquare(test, counts) {
    const { observed, expected, unknown, examples } = await besideReference(test, counts);
    const { statistic, df, pValue, lowExpected } = chiSquareFit(observed, expected);
    const passes = pValue > test.pAbove;
    const strange = unknownText(unknown, examples);
    const low = lowExpected ? '; expected counts are low, so that the p-value is rough' : '';
    return {
        passes,
        observed: `chi-square p ${(0,format/* formatNumber */.ZV)(pValue)}`,
        message: `chi-square ${(0,format/* formatNumber */.ZV)(statistic)} with ${(0,format/* formatCount */.B4)(df)} degrees of freedom over ${(0,format/* plural */.LS)(counts.total, 'value')}, p = ${(0,format/* formatNumber */.ZV)(pValue)} (expected above ${(0,format/* formatNumber */.ZV)(test.pAbove)})${strange}${low}`,
        value: pValue,
        looked: counts.total,
        truth: levelOf('chi-square goodness of fit', test.pAbove, 'asymptotic', 'rows are independent draws, the reference is exact, and its expected counts are not small'),
        remedy: passes ? undefined : CORRECT,
    };
}
async function answerCategoricalDivergence(test, counts) {
    const { reference, tailHoldout } = test;
    if ('bins' in reference)
        throw new Error('bins are for numbers');
    const { observed, expected, unknown, examples } = await besideReference({ reference, tailHoldout }, counts);
    return divergenceAnswer(test, kullbackLeibler(observed, expected), counts.total, unknownText(unknown, examples));
}
function unknownText(unknown, examples) {
    if (unknown === 0)
        return '';
    const more = unknown > examples.length ? ', …' : '';
    return `; ${(0,format/* plural */.LS)(unknown, 'value')} that the reference does not know: ${(0,describe/* describeValues */.QW)(examples)}${more}`;
}
function divergenceAnswer(test, value, count, note) {
    const passes = within(value, test.limit);
    return {
        passes,
        observed: `divergence ${(0,format/* formatNumber */.ZV)(value)}`,
        message: `Kullback-Leibler divergence ${(0,format/* formatNumber */.ZV)(value)} over ${(0,format/* plural */.LS)(count, 'value')} (expected ${(0,compile/* describeLimit */.XW)(test.limit)})${note}`,
        value: Number.isFinite(value) ? value : undefined,
        looked: count,
        truth: {
            kind: 'rule-of-thumb',
            why: 'a fixed level of divergence; small batches diverge from their own source by chance',
        },
        remedy: passes ? undefined : CORRECT,
    };
}
/** Divergence over bins: a value on an edge is in the bin above it, on the last edge in the last one. */
async function answerBinnedDivergence(test, summary, engine, table) {
    const { reference, tailHoldout, internalHoldout } = test;
    if (!('bins' in reference))
        throw new Error('values are not for numbers');
    const { below, counts, above } = await distributions_countBins(reference, summary, engine, table);
    const weights = reference.weights.map(weight => weight * (1 - tailHoldout - internalHoldout));
    const empty = weights.filter(weight => weight === 0).length;
    const inner = weights.map(weight => (weight === 0 && internalHoldout > 0 ? internalHoldout / empty : weight));
    const [openLow, openHigh] = [reference.bins[0] === null, reference.bins.at(-1) === null];
    // One open end leaves all of the held out share to the other one.
    const ends = reference.tails ?? (openLow || openHigh ? [tailHoldout, tailHoldout] : [tailHoldout / 2, tailHoldout / 2]);
    const value = kullbackLeibler([...(openLow ? [] : [below]), ...counts, ...(openHigh ? [] : [above])], [...(openLow ? [] : [ends[0]]), ...inner, ...(openHigh ? [] : [ends[1]])]);
    const outside = below + above;
    const note = outside === 0 ? '' : `; ${(0,format/* plural */.LS)(outside, 'value')} outside of the bins`;
    return divergenceAnswer(test, value, summary.present, note);
}
async function distributions_countBins({ bins }, summary, engine, table) {
    const edges = bins.filter(edge => edge !== null);
    const value = `CAST(${summary.reading.sql} AS DOUBLE)`;
    const where = summary.where === undefined ? '' : ` AND ${(0,reading/* bracketed */.Em)(summary.where)}`;
    const upTo = edges.map((edge, index) => {
        const sign = index === edges.length - 1 && bins.at(-1) !== null ? '<=' : '<';
        return `count_if(${value} ${sign} CAST('${(0,bounds/* number */.ai)(edge)}' AS DOUBLE)${where}) AS n${index}`;
    });
    const [row] = await engine.query(`SELECT ${upTo.join(', ')} FROM ${table.sql}`);
    const cumulated = edges.map((_, index) => Number(row[`n${index}`]));
    const marks = [...(bins[0] === null ? [0] : []), ...cumulated, ...(bins.at(-1) === null ? [summary.readable] : [])];
    return {
        below: bins[0] === null ? 0 : cumulated[0],
        counts: marks.slice(1).map((mark, index) => mark - marks[index]),
        above: bins.at(-1) === null ? 0 : summary.readable - cumulated.at(-1),
    };
}
/** The values of a summary in order. */
async function sortedValues(summary, engine, table) {
    const where = summary.where === undefined ? '' : ` AND ${(0,reading/* bracketed */.Em)(summary.where)}`;
    const { values } = await engine.floats(`SELECT CAST(${summary.reading.sql} AS DOUBLE) FROM ${table.sql} WHERE ${summary.reading.sql} IS NOT NULL${where}`);
    return values.sort();
}
async function answerKs(test, summary, engine, table) {
    const cdf = (0,continuous/* continuousCdf */.Hh)(test.distribution, test.shapes, test);
    const sorted = await sortedValues(summary, engine, table);
    const { distance, at, pValue } = ksOneSample(sorted, cdf);
    const passes = pValue > test.pAbove;
    return {
        passes,
        observed: `KS p ${(0,format/* formatNumber */.ZV)(pValue)}`,
        message: `KS distance ${(0,format/* formatNumber */.ZV)(distance)} at ${(0,format/* formatNumber */.ZV)(at)} over ${(0,format/* plural */.LS)(sorted.length, 'value')}, p = ${(0,format/* formatNumber */.ZV)(pValue)} (expected above ${(0,format/* formatNumber */.ZV)(test.pAbove)})`,
        value: pValue,
        looked: sorted.length,
        truth: levelOf('one-sample Kolmogorov-Smirnov', test.pAbove, 'finite-sample', 'rows are independent draws, and the parameters were not estimated from them'),
        remedy: passes ? undefined : CORRECT,
    };
}
async function answerBootstrappedKs(test, summary, engine, table) {
    const sorted = await sortedValues(summary, engine, table);
    const partition = { bins: test.reference.bins.map(Number), weights: test.reference.weights };
    const { share, samples, size } = bootstrappedKs(sorted, partition, { ...test, level: test.pAbove });
    const passes = share > test.pAbove;
    return {
        passes,
        observed: `bootstrapped KS ${(0,format/* formatNumber */.ZV)(share)}`,
        message: `${(0,format/* formatNumber */.ZV)(share)} of ${(0,format/* formatCount */.B4)(samples)} resamples of ${(0,format/* plural */.LS)(size, 'value')} are no further from the reference than a KS test allows (expected above ${(0,format/* formatNumber */.ZV)(test.pAbove)}; seed ${test.seed})`,
        value: share,
        looked: sorted.length,
        truth: {
            kind: 'rule-of-thumb',
            why: 'a bootstrapped KS test has no error rate; how sensitive it is depends on the size of its resamples',
        },
        remedy: passes ? undefined : CORRECT,
    };
}
/** A check that fails where p is at most `level` fails so often in data that is in order. */
function levelOf(procedure, level, guarantee, assumptions) {
    return { kind: 'error-controlled', procedure, level, guarantee, assumptions };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/scratch.js
var scratch = __webpack_require__(71537);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/leakage.js






/** Rows that are looked at first: two equal values with two labels among them settle it for all rows. */
const FIRST = 20_000;
/** How likely, at most, some column is named although its values and the labels have nothing to do with each other. */
const COINCIDENCE = 1e-6;
/**
 * Looks for columns that give the label away: one whose repeated values each have one label, or that is missing with
 * some labels and with no other. Determination is tested exactly, on every row. It is named only where chance does not
 * explain it, so identifiers (which repeat nothing) and small tables are not. Rows without a label do not count.
 *
 * Two scans and a grouping of the first rows of each column; then a grouping of all rows for each column that is left.
 */
async function answerLeakage({ check, test }, engine, table) {
    const { label } = test;
    const named = test.columns ?? table.columns.map(({ name }) => name);
    const columns = named.filter(name => name !== label && !test.except.includes(name));
    const condition = check.where === undefined ? 'true' : (0,reading/* bracketed */.Em)(check.where);
    const labelled = `${condition} AND ${(0,sql/* quoteName */.AB)(label)} IS NOT NULL`;
    const [row] = await engine.query(`SELECT count_if(${condition}) AS selected, count_if(${labelled}) AS present FROM ${table.sql}`);
    const found = { selected: Number(row.selected), present: Number(row.present) };
    const early = beforehand(check, 'inconclusive', table.rows, found);
    if (early)
        return early;
    if (columns.length === 0)
        return without('unknown', 'there is no column to look at');
    const labels = await labelsOf(engine, table, label, labelled);
    if (labels.distinct < 2) {
        return without('unknown', `\`${label}\` has one value only, which every column determines`);
    }
    const constants = await constantColumns(engine, table, columns, condition, found.selected);
    const varying = columns.filter(name => !constants.some(({ column }) => column === name));
    const smells = [...constants, ...(await determining(engine, table, varying, label, labelled, labels))];
    return leakage_decide(test, smells, columns.length, labels.rows);
}
function leakage_decide({ label }, smells, columns, rows) {
    const determined = smells.filter(({ constant }) => !constant);
    const constants = smells.filter(({ constant }) => constant).map(({ column }) => `\`${column}\``);
    const told = [
        ...determined.slice(0, 6).map(({ text }) => text),
        ...(determined.length > 6 ? [`${determined.length - 6} more columns determine \`${label}\``] : []),
        ...(constants.length === 0
            ? []
            : [`${(0,describe/* describeValues */.QW)(constants)} ${constants.length === 1 ? 'is' : 'are'} constant`]),
    ];
    const passes = told.length === 0;
    return {
        passes,
        observed: passes ? 'no such column' : (0,format/* plural */.LS)(smells.length, 'column'),
        message: passes
            ? `none of ${(0,format/* plural */.LS)(columns, 'column')} determines \`${label}\` or is constant (${(0,format/* plural */.LS)(rows, 'row')})`
            : told.join('; '),
        value: smells.length,
        plain: true,
        truth: {
            kind: 'rule-of-thumb',
            why: 'that a column determines the label, or never changes, is counted exactly; whether it was made from the label, people must tell',
        },
        remedy: passes
            ? undefined
            : 'Find out whether the column is known when the model is asked. If not, drop it; if so, list it under `except`.',
    };
}
async function labelsOf(engine, table, label, labelled) {
    const [row] = await engine.query(`SELECT count(*) AS d, max(n) AS most, sum(n) AS n FROM (SELECT count(*) AS n FROM ${table.sql} WHERE ${labelled} GROUP BY ${(0,sql/* quoteName */.AB)(label)})`);
    return { rows: Number(row.n), distinct: Number(row.d), mostShare: Number(row.most) / Number(row.n) };
}
/** Columns of one value, or of none, in one scan. A single row has only such columns and says nothing. */
async function constantColumns(engine, table, columns, condition, rows) {
    if (rows < 2)
        return [];
    const ends = columns.map((name, index) => {
        const value = comparable(table, name);
        return `count(${value}) = 0 OR (count(${value}) = ${rows} AND min(${value}) = max(${value})) AS c${index}`;
    });
    const [row] = await engine.query(`SELECT ${ends.join(', ')} FROM ${table.sql} WHERE ${condition}`);
    return columns.flatMap((column, index) => row[`c${index}`] === true ? [{ column, text: `\`${column}\` is constant`, constant: true }] : []);
}
/** Types without a smallest value are told apart as text. */
function comparable(table, name) {
    const type = table.columns.find(column => column.name === name).type;
    return type === 'other' ? `CAST(${(0,sql/* quoteName */.AB)(name)} AS VARCHAR)` : (0,sql/* quoteName */.AB)(name);
}
async function determining(engine, table, columns, label, labelled, labels) {
    const first = (0,scratch/* scratchName */.U)(engine);
    const wanted = [label, ...columns].map(sql/* quoteName */.AB).join(', ');
    await engine.query(`CREATE TABLE ${first} AS SELECT ${wanted} FROM ${table.sql} WHERE ${labelled} LIMIT ${FIRST}`);
    const smells = [];
    const absent = await absences(engine, table, columns, label, labelled, labels);
    for (const column of columns) {
        const missing = absent.get(column);
        if (missing !== undefined) {
            smells.push(missing);
            continue;
        }
        const value = comparable(table, column);
        if ((await groupsOf(engine, first, 'true', value, label)).mixed > 0)
            continue;
        const found = await groupsOf(engine, table.sql, labelled, value, label);
        // One label throughout would say that most values are rare, not that they tell labels apart.
        if (found.mixed > 0 || found.labels < 2 || !isBeyondChance(found, labels, columns.length))
            continue;
        const share = `${(0,format/* formatCount */.B4)(found.rows)} of ${(0,format/* plural */.LS)(labels.rows, 'row')}`;
        const text = `\`${column}\` determines \`${label}\` on its ${(0,format/* plural */.LS)(found.values, 'repeated value')} (${share})`;
        smells.push({ column, text, constant: false });
    }
    await engine.query(`DROP TABLE ${first}`);
    return smells;
}
async function groupsOf(engine, from, condition, value, label) {
    const y = (0,sql/* quoteName */.AB)(label);
    const [row] = await engine.query(`SELECT count(*) AS v, coalesce(sum(n), 0) AS n, count_if(low <> high) AS mixed,
       CASE WHEN min(low) IS NULL THEN 0 WHEN min(low) = max(low) THEN 1 ELSE 2 END AS labels
     FROM (SELECT count(*) AS n, min(${y}) AS low, max(${y}) AS high FROM ${from} WHERE ${condition} GROUP BY ${value})
     WHERE n > 1`);
    return { values: Number(row.v), rows: Number(row.n), mixed: Number(row.mixed), labels: Number(row.labels) };
}
/**
 * Whether labels that were dealt out at random would leave each repeated value with one label too rarely to believe.
 * A value with k rows has one label with probability at most p^(k - 1), p the share of the most common label; over all
 * columns that are looked at.
 */
function isBeyondChance({ rows, values }, { mostShare }, columns) {
    return (rows - values) * Math.log(mostShare) + Math.log(columns) < Math.log(COINCIDENCE);
}
/** Columns that are missing in all rows of some labels and in none of the others, in one grouping by label. */
async function absences(engine, table, columns, label, labelled, labels) {
    const counts = columns.map((name, index) => `count(${(0,sql/* quoteName */.AB)(name)}) AS c${index}`).join(', ');
    const parts = columns.flatMap((_, index) => [
        `count_if(c${index} > 0 AND c${index} < n) AS mixed${index}`,
        `sum(n) FILTER (WHERE c${index} = 0) AS missing${index}`,
        `sum(n) FILTER (WHERE c${index} = n) AS there${index}`,
    ]);
    const [row] = await engine.query(`SELECT ${parts.join(', ')} FROM (SELECT count(*) AS n, ${counts} FROM ${table.sql} WHERE ${labelled} GROUP BY ${(0,sql/* quoteName */.AB)(label)})`);
    const found = new Map();
    for (const [index, column] of columns.entries()) {
        const [missing, there] = [Number(row[`missing${index}`] ?? 0), Number(row[`there${index}`] ?? 0)];
        if (Number(row[`mixed${index}`]) > 0 || missing === 0 || there === 0)
            continue;
        const groups = { rows: labels.rows, values: 2, mixed: 0, labels: 2 };
        if (!isBeyondChance(groups, labels, columns.length))
            continue;
        const text = `\`${column}\` is missing in ${(0,format/* plural */.LS)(missing, 'row')} and there in ${(0,format/* formatCount */.B4)(there)}, as \`${label}\` has it`;
        found.set(column, { column, text, constant: false });
    }
    return found;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/rational.js
var rational = __webpack_require__(18362);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/numbers.js





/** What a check of a number needs to be summed up. */
function wantedBy(test) {
    switch (test.measure) {
        case 'smallest':
        case 'largest':
            return { ends: true };
        case 'mean':
        case 'sum':
            return { sum: true };
        case 'stdev':
            return { spread: true };
        case 'median':
            return { ranks: count => ranksOf(MEDIAN, 'midpoint', count) };
        case 'quantiles':
            return {
                ranks: count => test.quantiles.flatMap(({ share }) => ranksOf((0,rational/* parseDecimal */.$Q)(share), test.interpolation, count)),
            };
    }
}
const MEDIAN = (0,rational/* rational */.vg)(1n, 2n);
/** Decides a check of one number; the values are all usable. */
async function answerNumber({ check, test }, summary, engine, table) {
    const kind = summary.reading.kind;
    if (test.measure === 'quantiles')
        return answerQuantiles(test, summary, kind);
    if (test.measure === 'stdev' && summary.present < 2) {
        return withoutValues(test.noValues, 'one value has no standard deviation');
    }
    const value = measured(test.measure, summary, kind);
    if (value === undefined)
        return without(false, `texts have no ${test.measure}`);
    const divides = test.measure === 'mean' || test.measure === 'stdev';
    const inside = divides ? (0,order/* isResultInside */.Ul)(value, test.bounds, kind) : (0,order/* isInside */.FK)(value, test.bounds, kind);
    const show = inside ? order/* showOrdered */.ZQ : order/* showFully */.yi;
    const observed = `${NAMES[test.measure]} ${(0,order/* showOrdered */.ZQ)(value, kind)}`;
    return {
        passes: inside,
        observed,
        message: `${NAMES[test.measure]} ${show(value, kind)} of ${(0,format/* plural */.LS)(summary.present, 'value')} (${expectation(test.bounds)})`,
        value: numberOfKind(value, kind),
        looked: summary.present,
        remedy: inside ? undefined : CORRECT,
        ...(inside ? {} : await beyond(test, summary, check.where, engine, table)),
    };
}
const NAMES = {
    smallest: 'smallest',
    largest: 'largest',
    mean: 'mean',
    median: 'median',
    stdev: 'standard deviation',
    sum: 'sum',
};
/** For machines: times have no number of their own, and JSON has none for infinity. */
function numberOfKind(value, kind) {
    const number = kind === 'time' || kind === 'date' ? undefined : (0,order/* numberOf */.rl)(value);
    return number !== undefined && Number.isFinite(number) ? number : undefined;
}
function measured(measure, summary, kind) {
    switch (measure) {
        case 'smallest':
            return summary.smallest;
        case 'largest':
            return summary.largest;
        case 'mean':
            return infinite(summary) ?? rounded(summary.mean, summary);
        case 'sum':
            return infinite(summary) ?? rounded(summary.sum, summary);
        case 'stdev':
            if (infinite(summary) !== undefined)
                return Number.NaN;
            return summary.deviation;
        case 'median':
            return quantile(MEDIAN, 'midpoint', summary, kind);
    }
}
/** Sums with infinities in them, by the rules of arithmetic. */
function infinite({ smallest, largest }) {
    if (smallest === Number.NEGATIVE_INFINITY)
        return largest === Number.POSITIVE_INFINITY ? Number.NaN : smallest;
    return largest === Number.POSITIVE_INFINITY ? largest : undefined;
}
/** Of doubles, the double next to it, so that the mean of equal values is that value; of others, without rounding. */
const rounded = (value, summary) => (summary.isDouble ? (0,rational/* toDouble */.RG)(value) : value);
/** Where a quantile lies among values in order: the rank below it, and how far it is to the next. */
function positionOf(share, interpolation, count) {
    const at = (0,rational/* times */.Hn)(share, (0,rational/* rational */.vg)(BigInt(count - 1)));
    const low = (0,rational/* floor */.RI)(at);
    const rest = (0,rational/* minus */.Rd)(at, (0,rational/* rational */.vg)(low));
    if (rest.num === 0n)
        return { low: Number(low), weight: rest };
    switch (interpolation) {
        case 'linear':
            return { low: Number(low), weight: rest };
        case 'midpoint':
            return { low: Number(low), weight: MEDIAN };
        case 'lower':
            return { low: Number(low), weight: (0,rational/* rational */.vg)(0n) };
        case 'higher':
            return { low: Number(low) + 1, weight: (0,rational/* rational */.vg)(0n) };
        case 'nearest': {
            // Half way between two, the even rank, as NumPy has it.
            const twice = 2n * rest.num;
            const up = twice > rest.den || (twice === rest.den && low % 2n === 1n);
            return { low: Number(low) + (up ? 1 : 0), weight: (0,rational/* rational */.vg)(0n) };
        }
    }
}
function ranksOf(share, interpolation, count) {
    if (count < 1)
        return [];
    const { low, weight } = positionOf(share, interpolation, count);
    return weight.num === 0n ? [low] : [low, low + 1];
}
function quantile(share, interpolation, summary, kind) {
    const { low, weight } = positionOf(share, interpolation, summary.readable);
    const at = summary.ranked.get(low);
    return weight.num === 0n ? at : (0,order/* between */.Tq)(at, summary.ranked.get(low + 1), weight, kind);
}
function answerQuantiles(test, summary, kind) {
    const found = test.quantiles.map(({ share, bounds }) => {
        const value = quantile((0,rational/* parseDecimal */.$Q)(share), test.interpolation, summary, kind);
        return { share, bounds, value, inside: value !== undefined && (0,order/* isInside */.FK)(value, bounds, kind) };
    });
    if (found.some(({ value }) => value === undefined)) {
        return without(false, 'there is nothing between two texts', 'Use `interpolation: lower` or `higher`.');
    }
    const passes = found.every(({ inside }) => inside);
    const show = passes ? order/* showOrdered */.ZQ : order/* showFully */.yi;
    const shown = (one) => `${one.share} quantile ${show(one.value, kind)}`;
    const told = passes ? found : found.filter(({ inside }) => !inside);
    const list = told.slice(0, 6).map(one => `${shown(one)} (${expectation(one.bounds)})`);
    const more = told.length > 6 ? ` and ${told.length - 6} more` : '';
    return {
        passes,
        observed: `${shown(told[0])}${told.length > 1 ? ', …' : ''}`,
        message: `${list.join(', ')}${more}; of ${(0,format/* plural */.LS)(summary.present, 'value')}`,
        value: found.length === 1 ? numberOfKind(found[0].value, kind) : undefined,
        looked: summary.present,
        remedy: passes ? undefined : CORRECT,
    };
}
/** A smallest value that is too small, or a largest that is too large, stands in rows that can be named. */
async function beyond(test, { reading }, where, engine, table) {
    const { min, max, above, below } = test.bounds;
    const ends = test.measure === 'smallest' ? { min, above } : test.measure === 'largest' ? { max, below } : undefined;
    if (ends === undefined || Object.values(ends).every(end => end === undefined))
        return {};
    const made = (0,bounds/* outsideTest */.UJ)(reading.column, ends);
    if ('misfit' in made)
        return {};
    const found = await failingRows(engine, table, `${made.looked} AND ${made.fails}`, made.value, where);
    return found.failing === 0 ? {} : found;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/reading.js
var aggregates_reading = __webpack_require__(35918);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/summary.js + 2 modules
var aggregates_summary = __webpack_require__(47262);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/value-counts.js




/** How often each value of a column occurs, under one condition, kept in the engine for as long as it is asked. */
class ValueCounts {
    engine;
    name;
    column;
    count;
    distinct;
    total;
    constructor(engine, name, column, count, 
    /** Distinct values. */
    distinct, 
    /** Values that are there. */
    total) {
        this.engine = engine;
        this.name = name;
        this.column = column;
        this.count = count;
        this.distinct = distinct;
        this.total = total;
    }
    /** How many distinct values there are, where nothing else is asked: nothing is kept. */
    static async distinctOnly(engine, table, column, where) {
        const condition = where === undefined ? '' : ` AND ${(0,reading/* bracketed */.Em)(where)}`;
        const value = (0,sql/* quoteName */.AB)(column.name);
        const [row] = await engine.query(`SELECT count(*) AS d FROM (SELECT DISTINCT ${value} FROM ${table.sql} WHERE ${value} IS NOT NULL${condition})`);
        return Number(row.d);
    }
    /** One grouping of the table. `use` may ask as often as it likes. */
    static async with(engine, table, column, where, use) {
        const name = (0,scratch/* scratchName */.U)(engine);
        const value = (0,sql/* quoteName */.AB)(column.name);
        const count = (0,sql/* quoteName */.AB)(column.name === 'times' ? 'times_' : 'times');
        const condition = where === undefined ? '' : ` AND ${(0,reading/* bracketed */.Em)(where)}`;
        await engine.query(`CREATE TABLE ${name} AS SELECT ${value}, count(*) AS ${count} FROM ${table.sql} WHERE ${value} IS NOT NULL${condition} GROUP BY ${value}`);
        try {
            const [row] = await engine.query(`SELECT count(*) AS d, coalesce(sum(${count}), 0) AS n FROM ${name}`);
            return await use(new ValueCounts(engine, name, column, count, Number(row.d), Number(row.n)));
        }
        finally {
            await engine.query(`DROP TABLE ${name}`);
        }
    }
    /** How often the most common value occurs, how many values do, how many of these are among `values`; some of them. */
    async mostCommon(values) {
        const [row] = await this.engine.query(`SELECT any_value(${this.count}) AS n, count(*) AS tied, count_if(${this.isOneOf(values)}) AS listed
       FROM ${this.name} WHERE ${this.count} = (SELECT max(${this.count}) FROM ${this.name})`);
        const examples = await this.examples(`${this.count} = ${Number(row.n)}`);
        return { times: Number(row.n), tied: Number(row.tied), listed: Number(row.listed), examples };
    }
    /** How often each of these occurs, in their order. */
    async timesOf(values) {
        const list = alike(values);
        const sums = list.map((value, index) => `sum(${this.count}) FILTER (WHERE ${(0,bounds/* isOneOf */.EK)(this.column, [value])}) AS n${index}`);
        // Few values are left before each is compared with each.
        const [row] = await this.engine.query(`SELECT ${sums.join(', ')} FROM ${this.name} WHERE ${this.isOneOf(list)}`);
        return list.map((_, index) => Number(row[`n${index}`] ?? 0));
    }
    /** Values that are none of these: how many there are, in how many rows, and the most common of them. */
    async others(values) {
        const [row] = await this.engine.query(`SELECT count(*) AS d, coalesce(sum(${this.count}), 0) AS n FROM ${this.name} WHERE ${this.isOther(values)}`);
        const distinct = Number(row.d);
        return {
            distinct,
            times: Number(row.n),
            examples: distinct === 0 ? [] : await this.examples(this.isOther(values)),
        };
    }
    /** How often each value that is none of these occurs, in descending order; the values themselves may be many. */
    async timesOfOthers(values) {
        const rows = await this.engine.query(`SELECT ${this.count} AS n, count(*) AS k FROM ${this.name} WHERE ${this.isOther(values)} GROUP BY 1 ORDER BY 1 DESC`);
        return rows.flatMap(({ n, k }) => new Array(Number(k)).fill(Number(n)));
    }
    /** The least and the most common value, the first in order among equals. */
    async extremes() {
        const one = async (order) => {
            const [row] = await this.engine.query(`SELECT ${(0,reading/* asText */.e1)(this.column)} AS v, ${this.count} AS n FROM ${this.name} ORDER BY n ${order}, v LIMIT 1`);
            return { value: String(row.v), times: Number(row.n) };
        };
        return { least: await one('ASC'), most: await one('DESC') };
    }
    /** SQL over the table itself: there is a value. */
    get present() {
        return `${(0,sql/* quoteName */.AB)(this.column.name)} IS NOT NULL`;
    }
    /** SQL over the table itself: a value that is none of these. */
    isOther(values) {
        return `NOT coalesce(${this.isOneOf(values)}, false)`;
    }
    isOneOf(values) {
        return (0,bounds/* isOneOf */.EK)(this.column, alike(values));
    }
    async examples(condition) {
        const rows = await this.engine.query(`SELECT ${(0,reading/* asText */.e1)(this.column)} AS v FROM ${this.name} WHERE ${condition} ORDER BY ${this.count} DESC, v LIMIT 5`);
        return rows.map(({ v }) => String(v));
    }
}
/** A list of unlike kinds is compared as texts, as a whole and value by value. */
function alike(values) {
    const kinds = new Set(values.map(value => typeof value));
    return kinds.size < 2 ? values : values.map(String);
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/value-set.js






/** Decides how many distinct values there are, by themselves or for each value that is there. */
function answerDistinct(test, distinct, present) {
    const isShare = test.measure === 'distinct-share';
    const value = isShare ? (0,rational/* rational */.vg)(BigInt(distinct), BigInt(present)) : (0,rational/* rational */.vg)(BigInt(distinct));
    const passes = (0,order/* isResultInside */.Ul)(value, test.bounds, 'exact');
    const expected = expectation(test.bounds);
    const observed = isShare
        ? `distinct share ${Number((distinct / present).toPrecision(6))}`
        : (0,format/* plural */.LS)(distinct, 'distinct value');
    return {
        passes,
        observed,
        message: `${(0,format/* plural */.LS)(distinct, 'distinct value')} among ${(0,format/* formatCount */.B4)(present)}${isShare ? `, a share of ${Number((distinct / present).toPrecision(12))}` : ''} (${expected})`,
        value: isShare ? distinct / present : distinct,
        looked: present,
        plain: true,
        remedy: passes ? undefined : CORRECT,
    };
}
function answerConstant(summary) {
    const { present, constant } = summary;
    return {
        passes: !constant,
        observed: constant ? 'constant' : 'several values',
        message: constant ? `all ${(0,format/* formatCount */.B4)(present)} values are equal` : `${(0,format/* plural */.LS)(present, 'value')}, not all equal`,
        looked: present,
        plain: true,
        remedy: constant
            ? 'A constant column tells a model nothing: leave it out, or find out why it stopped changing.'
            : undefined,
    };
}
async function answerMostCommon(test, counts) {
    const { times: most, tied, listed, examples } = await counts.mostCommon(test.values);
    const passes = test.ties === 'any' ? listed > 0 : test.ties === 'all' ? listed === tied : tied === 1 && listed === 1;
    const shown = (0,describe/* describeValues */.QW)(examples);
    const which = tied === 1 ? shown : `${shown}${tied > examples.length ? ', …' : ''} (${(0,format/* formatCount */.B4)(tied)} tied)`;
    const each = tied === 1 ? '' : 'each ';
    return {
        passes,
        observed: `most common ${which}`,
        message: `most common is ${which}, ${each}${(0,format/* formatCount */.B4)(most)} of ${(0,format/* plural */.LS)(counts.total, 'value')} (expected ${(0,describe/* describeValues */.QW)(test.values)})`,
        looked: counts.total,
        remedy: passes ? undefined : CORRECT,
    };
}
async function answerDistinctValues({ check, test }, counts, summary, engine, table) {
    const { rule, values } = test;
    const found = rule === 'in' ? [] : await counts.timesOf(values);
    const missing = values.filter((_, index) => rule !== 'in' && found[index] === 0);
    const others = rule === 'contains' ? undefined : await counts.others(values);
    const unexpected = others?.distinct ?? 0;
    const passes = missing.length === 0 && unexpected === 0;
    const told = [
        ...(unexpected === 0
            ? []
            : [
                `${(0,format/* plural */.LS)(unexpected, 'other value')} in ${(0,format/* plural */.LS)(others.times, 'row')}: ${(0,describe/* describeValues */.QW)(others.examples)}${unexpected > others.examples.length ? ', …' : ''}`,
            ]),
        ...(missing.length === 0
            ? []
            : [`${(0,format/* plural */.LS)(missing.length, 'expected value')} not found: ${(0,describe/* describeValues */.QW)(missing)}`]),
    ];
    const asked = rule === 'contains' ? 'all expected values' : rule === 'in' ? 'no other value' : 'exactly the expected values';
    const { column } = summary.reading;
    const rows = unexpected === 0
        ? {}
        : await failingRows(engine, table, `${counts.present} AND ${counts.isOther(values)}`, (0,reading/* asText */.e1)(column), check.where);
    return {
        passes,
        observed: passes ? asked : told[0].replace(/:.*$/s, ''),
        message: passes ? `${asked} among ${(0,format/* plural */.LS)(counts.total, 'value')}` : told.join('; '),
        looked: counts.total,
        value: unexpected + missing.length,
        remedy: passes ? undefined : CORRECT,
        ...rows,
    };
}
/** Shares of classes among the values that are there, as fractions. */
async function answerBalance(test, counts) {
    const { least, most } = await counts.extremes();
    const { total, distinct } = counts;
    const problems = [];
    const told = (name, count) => `${name} has ${(0,format/* formatPercent */.l9)(count / total)} (${(0,format/* formatCount */.B4)(count)} of ${(0,format/* plural */.LS)(total, 'row')})`;
    if (test.classes) {
        const found = await counts.timesOf(test.classes);
        const missing = test.classes.filter((_, index) => found[index] === 0);
        const others = await counts.others(test.classes);
        if (missing.length > 0)
            problems.push(`${(0,describe/* describeValues */.QW)(missing)} does not occur`);
        if (others.distinct > 0)
            problems.push(`${(0,format/* plural */.LS)(others.distinct, 'other class', 'other classes')}: ${(0,describe/* describeValues */.QW)(others.examples)}`);
    }
    if (distinct < 2)
        problems.push(`there is one class only, ${most.value}`);
    const low = test.minShare === undefined ? 0 : compareShare(least.times, total, test.minShare);
    const high = test.maxShare === undefined ? 0 : compareShare(most.times, total, test.maxShare);
    if (low < 0)
        problems.push(`${told(least.value, least.times)}, expected at least ${test.minShare}`);
    if (high > 0)
        problems.push(`${told(most.value, most.times)}, expected at most ${test.maxShare}`);
    const passes = problems.length === 0;
    const range = `${(0,format/* plural */.LS)(distinct, 'class', 'classes')}, from ${(0,format/* formatPercent */.l9)(least.times / total)} to ${(0,format/* formatPercent */.l9)(most.times / total)}`;
    return {
        passes,
        observed: `smallest share ${(0,format/* formatPercent */.l9)(least.times / total)}`,
        message: passes ? `${range} of ${(0,format/* plural */.LS)(total, 'row')}` : problems.join('; '),
        value: least.times / total,
        looked: total,
        remedy: passes ? undefined : 'Sample or weigh the classes anew, or find out where rows of one were lost.',
    };
}
/** A count over a total against a share as written, `0.5%`. */
function compareShare(count, total, share) {
    const percent = (0,rational/* parseDecimal */.$Q)(share.replace(/\s*%$/, ''));
    return (0,rational/* compareRationals */.$4)((0,rational/* rational */.vg)(BigInt(count), BigInt(total)), (0,rational/* times */.Hn)(percent, (0,rational/* rational */.vg)(1n, 100n)));
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/answer-all.js









/** Answers all checks of this family, scans and groupings shared. */
async function answerAll(asked, world) {
    const answers = new Map();
    const summed = new Map();
    const summaries = new Map();
    for (const { check, test } of asked) {
        if (!isOfColumn(test))
            continue;
        const reading = (0,aggregates_reading/* readingOf */.M)(test, world.table);
        if ('misfit' in reading) {
            answers.set(check, without(false, reading.misfit));
            continue;
        }
        const key = JSON.stringify([reading.column.name, reading.sql, reading.kind, check.where]);
        const summary = summaries.get(key) ?? new aggregates_summary/* Summary */.B(reading, check.where);
        summaries.set(key, summary);
        summary.wanted.push(wantedOf(test));
        summed.set(check, summary);
    }
    await (0,aggregates_summary/* summarise */.f)(world.engine, world.table, [...summaries.values()]).catch(async (cause) => {
        // One refused condition stops the whole scan: each is tried alone to find it.
        for (const [check, { reading, where }] of summed) {
            await blamed([{ check }], world, () => (0,aggregates_summary/* summarise */.f)(world.engine, world.table, [new aggregates_summary/* Summary */.B(reading, where)]));
        }
        throw cause;
    });
    const counted = new Map();
    for (const { check, test } of asked) {
        if (answers.has(check))
            continue;
        const answer = await blamed([{ check }], world, () => answerAlone({ check, test }, summed.get(check), world));
        if (answer !== undefined) {
            answers.set(check, answer);
            continue;
        }
        const summary = summed.get(check);
        const key = JSON.stringify([summary.reading.column.name, check.where]);
        counted.set(key, [...(counted.get(key) ?? []), { check, test: test, summary }]);
    }
    // One grouping for all checks of the same values.
    for (const group of counted.values()) {
        const found = await blamed(group, world, () => answerGroup(group, world));
        for (const [check, answer] of found)
            answers.set(check, answer);
    }
    return answers;
}
const isOfColumn = (test) => test.measure !== 'association' && test.measure !== 'leakage';
function wantedOf(test) {
    switch (test.measure) {
        case 'smallest':
        case 'largest':
        case 'mean':
        case 'median':
        case 'stdev':
        case 'sum':
        case 'quantiles':
            return wantedBy(test);
        case 'not-constant':
            return { ends: true };
        default:
            return {};
    }
}
/** What is answered without a grouping by value; undefined where one is needed. */
async function answerAlone({ check, test }, summary, { engine, table }) {
    if (test.measure === 'association')
        return answerAssociation({ check, test }, engine, table);
    if (test.measure === 'leakage')
        return answerLeakage({ check, test }, engine, table);
    const early = beforehand(check, test.noValues, table.rows, summary) ?? unusable(summary);
    if (early)
        return early;
    switch (test.measure) {
        case 'smallest':
        case 'largest':
        case 'mean':
        case 'median':
        case 'stdev':
        case 'sum':
        case 'quantiles':
            return answerNumber({ check, test }, summary, engine, table);
        case 'not-constant':
            return answerConstant(summary);
        case 'ks':
            return answerKs(test, summary, engine, table);
        case 'bootstrapped-ks':
            return answerBootstrappedKs(test, summary, engine, table);
        case 'kl-divergence':
            return 'bins' in test.reference ? answerBinnedDivergence(test, summary, engine, table) : undefined;
        default:
            return undefined;
    }
}
/** Answers checks of the same values. */
async function answerGroup(group, world) {
    const { summary, check } = group[0];
    const { column } = summary.reading;
    const { engine, table } = world;
    if (group.every(({ test }) => isDistinct(test))) {
        const distinct = await ValueCounts.distinctOnly(engine, table, column, check.where);
        return group.flatMap(({ check, test }) => isDistinct(test) ? [[check, answerDistinct(test, distinct, summary.present)]] : []);
    }
    return ValueCounts.with(engine, table, column, check.where, async (counts) => {
        const answers = [];
        for (const one of group)
            answers.push([one.check, await answerCounted(one, counts, world)]);
        return answers;
    });
}
const isDistinct = (test) => test.measure === 'distinct-count' || test.measure === 'distinct-share';
async function answerCounted({ check, test, summary }, counts, { engine, table }) {
    switch (test.measure) {
        case 'distinct-count':
        case 'distinct-share':
            return answerDistinct(test, counts.distinct, counts.total);
        case 'most-common':
            return answerMostCommon(test, counts);
        case 'distinct-values':
            return answerDistinctValues({ check, test }, counts, summary, engine, table);
        case 'chi-square':
            return answerChiSquare(test, counts);
        case 'kl-divergence':
            return answerCategoricalDivergence(test, counts);
        case 'balance':
            return answerBalance(test, counts);
    }
}
/** An error of the engine over a condition of the checks file names the check that it belongs to, where that is clear. */
async function blamed(asked, world, work) {
    try {
        return await work();
    }
    catch (cause) {
        const conditional = asked.filter(({ check }) => check.where !== undefined);
        throw conditional.length === 0 ? cause : world.blame(conditional[0].check, cause);
    }
}


/***/ })

};
