export const id = 960;
export const ids = [960];
export const modules = {

/***/ 98690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   Q2: () => (/* binding */ quantileBins),
/* harmony export */   qV: () => (/* binding */ checkSorted),
/* harmony export */   wm: () => (/* binding */ countBins)
/* harmony export */ });
/* harmony import */ var _special_partly_sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69978);

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
    const sorted = (0,_special_partly_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(sample);
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
    const sorted = (0,_special_partly_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(sample);
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
    return sample instanceof _special_partly_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .PartlySorted */ .MK ? sample.around(value) : [0, sample.length];
}


/***/ }),

/***/ 4320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   e: () => (/* binding */ totalOf)
/* harmony export */ });
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
function sharesOf(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`);
    const n = totalOf('first counts', a);
    const m = totalOf('second counts', b);
    return { p: Float64Array.from(a, count => count / n), q: Float64Array.from(b, count => count / m), n, m };
}


/***/ }),

/***/ 12433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ totalVariation),
/* harmony export */   Vm: () => (/* binding */ hellinger),
/* harmony export */   fy: () => (/* binding */ jensenShannon),
/* harmony export */   h: () => (/* binding */ kullbackLeibler),
/* harmony export */   t1: () => (/* binding */ lInfinity)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);

function overParts(a, b, term) {
    const { p, q } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .A)(a, b);
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
    const { p, q } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .A)(a, b);
    let largest = 0;
    for (let k = 0; k < p.length; k++)
        largest = Math.max(largest, Math.abs(p[k] - q[k]));
    return largest;
}
/** Total variation distance, 0 .. 1: the share of rows that would have to change their part. */
function totalVariation(a, b) {
    return Math.min(1, overParts(a, b, (p, q) => Math.abs(p - q)) / 2);
}


/***/ }),

/***/ 82341:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ kolmogorovExactSf)
/* harmony export */ });
/* harmony import */ var _special_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72947);

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
        return 1 - Math.exp((0,_special_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logFactorial */ .kV)(n) + n * Math.log(2 * d - 1 / n));
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
    const top = (0,_special_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logFactorial */ .kV)(n);
    const last = Math.floor(n * (1 - d));
    let total = 0;
    for (let j = 0; j <= last; j++) {
        const at = d + j / n;
        if (at >= 1)
            break;
        const choose = top - (0,_special_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logFactorial */ .kV)(j) - (0,_special_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logFactorial */ .kV)(n - j);
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


/***/ }),

/***/ 69978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ PartlySorted),
/* harmony export */   s0: () => (/* binding */ sortedValues),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81196);

/** Few enough for their counts to stay in a fast cache, many enough for each to hold few of a million values. */
const SLOTS = 16384;
/** All values; those of an array that is only partly sorted in the order of its slots. */
const valuesOf = (sample) => (sample instanceof PartlySorted ? sample.values : sample);
/** All values, sorted. */
const sortedValues = (sample) => sample instanceof PartlySorted ? sample.sorted() : sample;
/**
 * Values divided among slots of equal width, lower values in lower slots, and each slot sorted when it is looked into.
 * For who asks for a few hundred ranks of a million values that is less than half of the work of sorting them.
 */
class PartlySorted {
    values;
    starts;
    lowest;
    scale;
    scratch;
    isSorted = new Uint8Array(SLOTS);
    constructor(
    /** In the order of their slots. */
    values, starts, lowest, scale, scratch) {
        this.values = values;
        this.starts = starts;
        this.lowest = lowest;
        this.scale = scale;
        this.scratch = scratch;
    }
    /**
     * Undefined where slots would not part the values: a range without width or too wide for numbers, a value that is not
     * finite.
     * @param read is lost
     * @param into as long as `read` at least; holds the values from now on
     * @param lowest between this and `highest` most values are expected; all others share two slots
     */
    static of(read, into, lowest, highest) {
        const scale = (SLOTS - 2) / (highest - lowest);
        if (!(scale > 0 && Number.isFinite(scale) && Number.isFinite(lowest * scale)))
            return undefined;
        const starts = new Uint32Array(SLOTS + 1);
        for (let from = 0; from < read.length; from += AT_ONCE) {
            if (!countSome(read, from, lowest, scale, starts))
                return undefined;
        }
        for (let slot = 1; slot <= SLOTS; slot++)
            starts[slot] += starts[slot - 1];
        const next = starts.slice();
        const values = into.subarray(0, read.length);
        for (let from = 0; from < read.length; from += AT_ONCE)
            placeSome(read, from, lowest, scale, next, values);
        return new PartlySorted(values, starts, lowest, scale, read);
    }
    get length() {
        return this.values.length;
    }
    /** The value of a rank, from 0; negative ones count from the end. */
    at(rank) {
        const place = rank < 0 ? this.length + rank : rank;
        if (!(place >= 0 && place < this.length))
            return undefined;
        let [low, high] = [0, SLOTS];
        // The last slot that starts at or before the place.
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.starts[middle] <= place)
                low = middle;
            else
                high = middle;
        }
        this.sort(low);
        return this.values[place];
    }
    /** Where the values of the slot of one value begin and end, sorted; it stands there if anywhere. */
    around(value) {
        const slot = slotOf(value, this.lowest, this.scale);
        this.sort(slot);
        return [this.starts[slot], this.starts[slot + 1]];
    }
    sorted() {
        return (0,_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(this.values, this.scratch);
    }
    sort(slot) {
        if (this.isSorted[slot] === 1)
            return;
        this.isSorted[slot] = 1;
        const to = this.starts[slot + 1];
        let from = this.starts[slot];
        if (to - from > MANY)
            from = gatherSmallest(this.values, from, to);
        (0,_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(this.values.subarray(from, to), this.scratch.subarray(from, to));
    }
}
/** So many values in one slot are mostly one and the same: a whole number, or a 0 that stands for nothing. */
const MANY = 256;
/** Moves values that equal the smallest one to the front, and returns where they end. */
function gatherSmallest(values, from, to) {
    let smallest = values[from];
    for (let i = from + 1; i < to; i++)
        if (values[i] < smallest)
            smallest = values[i];
    let end = from;
    let negativeZeros = 0;
    for (let i = from; i < to; i++) {
        if (values[i] !== smallest)
            continue;
        if (Object.is(values[i], -0))
            negativeZeros++;
        values[i] = values[end];
        values[end++] = smallest;
    }
    if (smallest === 0)
        values.fill(-0, from, from + negativeZeros).fill(0, from + negativeZeros, end);
    return end;
}
/** Rising with the value. The first slot has what lies below, the last one what lies above. */
function slotOf(value, lowest, scale) {
    // No branch: of a column with half its values at the lowest one none could be foreseen. Cut off to a whole number.
    return Math.max(0, Math.min((value - lowest) * scale + 1, SLOTS - 1)) | 0;
}
/** Values of one call below: few enough for it to be compiled while it works on the first column of a table. */
const AT_ONCE = 4096;
/** Counts values by the slot behind theirs; false where one is not finite. */
function countSome(read, from, lowest, scale, counts) {
    const to = Math.min(read.length, from + AT_ONCE);
    for (let i = from; i < to; i++) {
        const value = read[i];
        // Of what is not finite this is NaN.
        if (value - value !== 0)
            return false;
        counts[slotOf(value, lowest, scale) + 1]++;
    }
    return true;
}
function placeSome(read, from, lowest, scale, next, values) {
    const to = Math.min(read.length, from + AT_ONCE);
    for (let i = from; i < to; i++)
        values[next[slotOf(read[i], lowest, scale)]++] = read[i];
}


/***/ }),

/***/ 81196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortNumbers)
/* harmony export */ });
/** Below, the engine's own sort is as fast. */
const FEW = 1000;
/** How far a value is moved one by one before the run that it is in is sorted as a whole. */
const NEAR = 24;
/** 32 bits are two digits of 11 bits and one of 10. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Upper digits from here on have the sign. */
const NEGATIVE = 512;
const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/**
 * Sorts in place as `Float64Array.sort()` does: -0 before 0, NaN last. By three digits of the bit pattern, from the
 * lowest (LSD radix sort): those of the upper half, which is sign, exponent and 20 bits of the fraction; where all values
 * share some of them (times in seconds do), as many of the lower half. That leaves few values out of order, which are
 * moved by insertion, or by the other digits where they are many. Several times faster than comparing.
 * @param scratch at least as long; its contents are lost
 */
function sortNumbers(values, scratch) {
    const n = values.length;
    if (n < FEW || !LITTLE_ENDIAN)
        return values.sort();
    const spare = scratch?.subarray(0, n) ?? new Float64Array(n);
    if (spare.length < n)
        throw new RangeError(`the scratch array must hold ${n} values, it holds ${spare.length}`);
    const upper = countDigits(values, UPPER);
    const shared = upper.filter((places, digit) => isShared(values, places, UPPER, digit)).length;
    const lower = shared > 0 ? countDigits(values, LOWER) : undefined;
    let [from, to] = [values, spare];
    const turn = (moved) => {
        if (moved)
            [from, to] = [to, from];
    };
    for (let digit = 3 - shared; digit < 3; digit++)
        turn(scatter(from, to, lower[digit], LOWER, digit));
    turn(scatter(from, to, upper[0], UPPER, 0));
    turn(scatter(from, to, upper[1], UPPER, 1));
    turn(scatterSigned(from, to, upper[2]));
    sortAmongEqualUppers(from, to);
    if (from !== values)
        values.set(from);
    nonFiniteToEnds(values);
    return values;
}
const LOWER = 0;
const UPPER = 1;
const wordsOf = (values) => new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
/** How often each of the three digits of a word occurs. */
function countDigits(values, word) {
    const words = wordsOf(values);
    const low = new Uint32Array(DIGITS);
    const middle = new Uint32Array(DIGITS);
    const top = new Uint32Array(DIGITS);
    for (let at = word; at < words.length; at += 2) {
        const bits = words[at];
        low[bits & (DIGITS - 1)]++;
        middle[(bits >>> DIGIT_BITS) & (DIGITS - 1)]++;
        top[bits >>> (2 * DIGIT_BITS)]++;
    }
    return [low, middle, top];
}
function isShared(values, counts, word, digit) {
    const first = wordsOf(values.subarray(0, 1))[word];
    return counts[(first >>> (digit * DIGIT_BITS)) & (DIGITS - 1)] === values.length;
}
/** Moves values to the places of their digits, told how many there are of each. False where there is nothing to move. */
function scatter(from, to, places, word, digit) {
    if (isShared(from, places, word, digit))
        return false;
    for (let each = 0, place = 0; each < DIGITS; each++) {
        const count = places[each];
        places[each] = place;
        place += count;
    }
    const words = wordsOf(from);
    const shift = digit * DIGIT_BITS;
    for (let i = 0; i < from.length; i++)
        to[places[(words[2 * i + word] >>> shift) & (DIGITS - 1)]++] = from[i];
    return true;
}
/** The same for the uppermost digit, which has the sign: negative values stand upside down before the others. */
function scatterSigned(from, to, places) {
    const words = wordsOf(from);
    const shift = 2 * DIGIT_BITS;
    if (words[1] >>> shift < NEGATIVE && isShared(from, places, UPPER, 2))
        return false;
    let place = 0;
    for (let digit = 2 * NEGATIVE - 1; digit >= NEGATIVE; digit--) {
        // They are filled from their end.
        place += places[digit];
        places[digit] = place;
    }
    for (let digit = 0; digit < NEGATIVE; digit++) {
        const count = places[digit];
        places[digit] = place;
        place += count;
    }
    for (let i = 0; i < from.length; i++) {
        const digit = words[2 * i + 1] >>> shift;
        if (digit < NEGATIVE)
            to[places[digit]++] = from[i];
        else
            to[--places[digit]] = from[i];
    }
    return true;
}
/** Puts in order what is so but for values with the same upper word. */
function sortAmongEqualUppers(values, scratch) {
    for (let i = 1; i < values.length; i++) {
        const value = values[i];
        if (!(value < values[i - 1]))
            continue;
        const nearest = i > NEAR ? i - NEAR : 0;
        let place = i;
        while (place > nearest && values[place - 1] > value) {
            values[place] = values[place - 1];
            place--;
        }
        values[place] = value;
        if (place > 0 && values[place - 1] > value)
            i = sortRun(values, i, scratch) - 1;
    }
}
/** Sorts all values with the upper word of one of them, and returns where they end. */
function sortRun(values, inside, scratch) {
    const words = wordsOf(values);
    const upper = words[2 * inside + 1];
    let start = inside;
    while (start > 0 && words[2 * start - 1] === upper)
        start--;
    let end = inside + 1;
    while (end < values.length && words[2 * end + 1] === upper)
        end++;
    const run = values.subarray(start, end);
    if (run.length < FEW) {
        run.sort();
        return end;
    }
    let [from, to] = [run, scratch.subarray(start, end)];
    for (const [digit, places] of countDigits(run, LOWER).entries()) {
        if (scatter(from, to, places, LOWER, digit))
            [from, to] = [to, from];
    }
    if (from !== run)
        run.set(from);
    // The larger the lower word, the further a negative value lies below 0.
    if (upper >>> 31 === 1)
        run.reverse();
    return end;
}
/** A NaN may have any sign and any bits; all of them come last. */
function nonFiniteToEnds(values) {
    const n = values.length;
    let [from, minus] = [0, 0];
    for (; from < n && !Number.isFinite(values[from]) && values[from] !== Number.POSITIVE_INFINITY; from++) {
        if (values[from] === Number.NEGATIVE_INFINITY)
            minus++;
    }
    let [to, plus] = [n, 0];
    for (; to > from && !Number.isFinite(values[to - 1]); to--)
        if (values[to - 1] === Number.POSITIVE_INFINITY)
            plus++;
    const numbers = minus + (to - from) + plus;
    if (numbers === n)
        return;
    values.copyWithin(minus, from, to);
    values.fill(Number.NEGATIVE_INFINITY, 0, minus);
    values.fill(Number.POSITIVE_INFINITY, numbers - plus, numbers);
    values.fill(Number.NaN, numbers);
}


/***/ })

};
