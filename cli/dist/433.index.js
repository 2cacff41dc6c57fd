export const id = 433;
export const ids = [433];
export const modules = {

/***/ 94563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ isAggregateItem),
/* harmony export */   Jt: () => (/* binding */ comparesTexts),
/* harmony export */   Qc: () => (/* binding */ compileAggregates),
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   _v: () => (/* binding */ compileAggregateItem)
/* harmony export */ });
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73798);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40084);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8596);
/* harmony import */ var _distribution_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81041);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31530);
/* harmony import */ var _test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36248);






const WORDING = {
    smallest: bounds => `has a smallest value of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`,
    largest: bounds => `has a largest value of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`,
    mean: bounds => `has a mean of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`,
    median: bounds => `has a median of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`,
    stdev: bounds => `has a standard deviation of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`,
    sum: bounds => `has a sum of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`,
    'distinct-count': bounds => `has ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)} distinct values`,
    'distinct-share': bounds => `has a share of distinct values of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`,
};
/** What an entry says about numbers over a column and its set of values, in the order in which reports list it. */
function compileAggregates(column, entry) {
    const noValues = entry['no-values'] ?? 'inconclusive';
    const compiled = [];
    const add = (key, wording, test, code = `column-${key}`) => compiled.push({ code, key, wording, subject: column, test: { kind: 'aggregate', test } });
    for (const measure of _test_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBERS */ .d) {
        const interval = entry[measure];
        if (interval === undefined)
            continue;
        const bounds = (0,_plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsOf */ .B)(interval);
        add(measure, WORDING[measure](bounds), { measure, column, noValues, bounds });
    }
    if (entry.quantiles) {
        const quantiles = Object.entries(entry.quantiles).map(([share, interval]) => ({
            share,
            bounds: (0,_plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsOf */ .B)(interval),
        }));
        const each = quantiles.map(({ share, bounds }) => `${share} quantile of ${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnds */ .yz)(bounds)}`);
        const wording = `has a ${each.slice(0, 3).join(', a ')}${each.length > 3 ? ` and ${each.length - 3} more` : ''}`;
        add('quantiles', wording, {
            measure: 'quantiles',
            column,
            noValues,
            quantiles,
            interpolation: entry.interpolation ?? 'linear',
        });
    }
    const common = entry['most-common-in'];
    if (common) {
        const wording = `is most commonly one of ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValues */ .QW)(common)}`;
        add('most-common-in', wording, {
            measure: 'most-common',
            column,
            noValues,
            values: common,
            ties: entry.ties ?? 'forbid',
        });
    }
    for (const [key, rule, verb] of SETS) {
        const values = entry[key];
        if (values === undefined)
            continue;
        const test = { measure: 'distinct-values', column, noValues, rule, values };
        add(key, `${verb} ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValues */ .QW)(values)}`, test, 'column-distinct-values');
    }
    for (const compile of [divergence, goodnessOfFit, kolmogorovSmirnov]) {
        const found = compile(column, noValues, entry);
        if (found)
            add(found.key, found.wording, found.test);
    }
    if (entry['not-constant'])
        add('not-constant', 'is not constant', { measure: 'not-constant', column, noValues });
    return compiled;
}
const SETS = [
    ['distinct-in', 'in', 'has no values but'],
    ['distinct-contains', 'contains', 'has the values'],
    ['distinct-equals', 'equals', 'has exactly the values'],
];
function divergence(column, noValues, entry) {
    const asked = entry['kl-divergence'];
    if (!asked)
        return undefined;
    const limit = limitOf(asked);
    const test = {
        measure: 'kl-divergence',
        column,
        noValues,
        limit,
        reference: 'bins' in asked.reference ? binnedOf(asked.reference) : asked.reference,
        tailHoldout: asked['tail-holdout'] ?? 0,
        internalHoldout: asked['internal-holdout'] ?? 0,
    };
    return { key: 'kl-divergence', wording: `diverges from its reference by ${describeLimit(limit)}`, test };
}
function goodnessOfFit(column, noValues, entry) {
    const asked = entry['chi-square'];
    if (!asked)
        return undefined;
    const reference = asked.reference;
    const test = {
        measure: 'chi-square',
        column,
        noValues,
        pAbove: asked['p-above'],
        reference,
        tailHoldout: asked['tail-holdout'] ?? 0,
    };
    const wording = `has the shares of its reference (chi-square p above ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(asked['p-above'])})`;
    return { key: 'chi-square', wording, test };
}
function kolmogorovSmirnov(column, noValues, entry) {
    const asked = entry.ks;
    if (!asked)
        return undefined;
    const pAbove = asked['p-above'];
    if ('distribution' in asked) {
        const { shapes, loc, scale } = (0,_distribution_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .parametersOf */ .mC)(asked);
        const { distribution } = asked;
        const parameters = [...shapes, loc, scale].map(value => (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value)).join(', ');
        const wording = `is distributed as ${distribution}(${parameters}) (KS p above ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(pAbove)})`;
        return { key: 'ks', wording, test: { measure: 'ks', column, noValues, pAbove, distribution, shapes, loc, scale } };
    }
    const test = {
        measure: 'bootstrapped-ks',
        column,
        noValues,
        pAbove,
        reference: binnedOf(asked.reference),
        samples: asked.samples,
        size: asked['sample-size'],
        seed: asked.seed ?? 1,
    };
    return { key: 'ks', wording: `fits its reference (bootstrapped KS above ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(pAbove)})`, test };
}
/** What an entry of `checks:` of this family says. */
function compileAggregateItem(item) {
    if ('association' in item) {
        const { columns, 'bins-a': a = 10, 'bins-b': b = 10, ...rest } = item.association;
        const limit = limitOf(rest);
        const noValues = item['no-values'] ?? 'inconclusive';
        return {
            code: 'association',
            key: 'association',
            subject: columns.join(', '),
            wording: `${(0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeColumns */ .Nl)(columns)} are associated by ${describeLimit(limit)} (Cramér's phi)`,
            test: { kind: 'aggregate', test: { measure: 'association', columns, limit, bins: [a, b], noValues } },
        };
    }
    if ('balance' in item) {
        const { column, 'min-share': minShare, 'max-share': maxShare, classes } = item.balance;
        const asked = [minShare && `at least ${spaced(minShare)}`, maxShare && `at most ${spaced(maxShare)}`];
        const test = {
            measure: 'balance',
            column,
            minShare,
            maxShare,
            classes,
            noValues: item['no-values'] ?? 'inconclusive',
        };
        return {
            code: 'balance',
            key: 'balance',
            subject: column,
            wording: `each class of ${column} has ${asked.filter(Boolean).join(' and ')} of the rows`,
            test: { kind: 'aggregate', test },
        };
    }
    const { label, columns, except = [] } = item.leakage;
    const which = columns === undefined ? 'no other column' : `none of ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeColumns */ .Nl)(columns)}`;
    return {
        code: 'leakage',
        key: 'leakage',
        subject: label,
        wording: `${which} determines ${label} or is constant`,
        test: { kind: 'aggregate', test: { measure: 'leakage', label, columns, except } },
    };
}
function isAggregateItem(item) {
    return 'association' in item || 'balance' in item || 'leakage' in item;
}
/** Columns whose texts these checks tell apart character by character. */
function comparesTexts(entry) {
    const references = [entry['kl-divergence']?.reference, entry['chi-square']?.reference];
    const lists = [
        entry['most-common-in'],
        ...SETS.map(([key]) => entry[key]),
        ...references.map(reference => (reference && 'values' in reference ? reference.values : undefined)),
    ];
    return lists.flatMap(list => list ?? []).some(value => typeof value === 'string');
}
const spaced = (share) => share.replace(/\s*%$/, ' %');
function limitOf({ max, below }) {
    return { value: max ?? below ?? 0, strict: max === undefined };
}
const describeLimit = ({ value, strict }) => `${strict ? 'less than' : 'at most'} ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value)}`;
function binnedOf(reference) {
    return { bins: reference.bins, weights: reference.weights, tails: reference['tail-weights'] };
}


/***/ }),

/***/ 31530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LO: () => (/* binding */ orderedOf),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   Ul: () => (/* binding */ isResultInside),
/* harmony export */   ZQ: () => (/* binding */ showOrdered),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yi: () => (/* binding */ showFully),
/* harmony export */   yz: () => (/* binding */ describeEnds)
/* harmony export */ });
/* unused harmony exports parseTime, compare */
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73798);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40084);
/* harmony import */ var _rows_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31662);
/* harmony import */ var _rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18362);




const DAY_IN_NANOS = 86400000000000n;
/** A value as the engine writes it → its place in the order. */
function orderedOf(text, kind) {
    if (kind === 'text')
        return text;
    if (kind === 'double' || kind === 'single')
        return toNumber(text);
    if (kind === 'exact')
        return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text) ?? toNumber(text);
    return parseTime(text);
}
function toNumber(text) {
    const found = /^([+-]?)inf(inity)?$/i.exec(text);
    if (found)
        return found[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    // A zero has no sign to anybody who reads it.
    return Number(text) + 0;
}
const TIME = /^(\d{4,})-(\d{2})-(\d{2})( \(BC\))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?)?( \(BC\))?$/;
/** A time of the engine or of a checks file; UTC where it has no offset. */
function parseTime(text) {
    const found = TIME.exec(text.trim());
    if (!found)
        return toNumber(text);
    const [, year, month, day, bc, hour = '0', minute = '0', second = '0', fraction = '', sign, oh = '0', om = '0', bc2] = found;
    const date = new Date(0);
    date.setUTCFullYear(bc || bc2 ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
    const offset = (sign === '-' ? -1n : 1n) * (BigInt(oh) * 60n + BigInt(om));
    const minutes = BigInt(hour) * 60n + BigInt(minute) - offset;
    const nanos = BigInt(fraction.padEnd(9, '0').slice(0, 9));
    return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(BigInt(date.getTime()) * 1000000n + (minutes * 60n + BigInt(second)) * 1000000000n + nanos);
}
/** Negative, zero or positive; NaN where one of them is no number. */
function compare(a, b) {
    if (typeof a === 'string' || typeof b === 'string')
        return Buffer.compare(Buffer.from(`${a}`), Buffer.from(`${b}`));
    if (typeof a === 'number') {
        if (typeof b === 'number')
            return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
        return -compare(b, a);
    }
    if (typeof b === 'object')
        return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(a, b);
    return Number.isFinite(b) ? (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(a, (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .ofDouble */ .Xv)(b)) : b > 0 ? -1 : b < 0 ? 1 : Number.NaN;
}
/** Whether a value is within all ends. A `max` that is a day without time includes that day's last moment. */
function isInside(value, { min, max, above, below }, kind) {
    const to = (bound) => compare(value, boundOf(bound, kind));
    const isDay = (bound) => kind === 'time' && _rows_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_.test(String(bound));
    const toNextDay = (bound) => compare(value, (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(boundOf(bound, kind), (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(DAY_IN_NANOS)));
    return ((min === undefined || to(min) >= 0) &&
        (max === undefined || (isDay(max) ? toNextDay(max) < 0 : to(max) <= 0)) &&
        (above === undefined || (isDay(above) ? toNextDay(above) >= 0 : to(above) > 0)) &&
        (below === undefined || to(below) < 0));
}
/**
 * Whether the result of a division or a root is within all ends. An end that is a number names all results that a double
 * rounds to it, because no more can be written of 16/17 in one; to an end that is a text, and of a whole result, nothing
 * is rounded.
 */
function isResultInside(value, bounds, kind) {
    const isWhole = typeof value === 'object' && value.num % value.den === 0n;
    if (kind !== 'exact' || isWhole)
        return isInside(value, bounds, kind);
    const number = numberOf(value);
    return Object.entries(bounds).every(([name, end]) => typeof end === 'number' ? isInside(number, { [name]: end }, 'double') : isInside(value, { [name]: end }, kind));
}
/** A bound in the order of the column's values: 0.1 is a tenth to decimals, and the double or single next to it to those. */
function boundOf(bound, kind) {
    if (kind === 'text')
        return String(bound);
    if (kind === 'date' || kind === 'time')
        return parseTime(String(bound));
    if (kind === 'exact')
        return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(String(bound)) ?? Number(bound);
    return kind === 'single' ? Math.fround(Number(bound)) : Number(bound);
}
/**
 * The value at `weight` of the way between two neighbours; among doubles, the double next to it.
 * @returns undefined where there is nothing between them (texts)
 */
function between(low, high, weight, kind) {
    if (compare(low, high) === 0)
        return low;
    if (typeof low === 'string' || typeof high === 'string')
        return undefined;
    // Infinity beside a finite value wins, and two infinities have no middle.
    if (!isBounded(low) || !isBounded(high))
        return infiniteOrZero(low) + infiniteOrZero(high);
    const start = exactly(low);
    const found = (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(start, (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd)(exactly(high), start), weight));
    if (kind === 'double')
        return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .toDouble */ .RG)(found);
    return kind === 'single' ? Math.fround((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .toDouble */ .RG)(found)) : found;
}
const exactly = (value) => (typeof value === 'number' ? (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .ofDouble */ .Xv)(value) : value);
const isBounded = (value) => typeof value === 'object' || Number.isFinite(value);
const infiniteOrZero = (value) => (typeof value === 'object' || Number.isFinite(value) ? 0 : value);
/** A value as a number, where it is one; a time as it is written. */
function numberOf(value) {
    if (typeof value === 'object')
        return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .toDouble */ .RG)(value);
    return typeof value === 'number' ? value : undefined;
}
/** A value as people write it. */
function showOrdered(value, kind) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'object' && (kind === 'time' || kind === 'date'))
        return showTime(value, kind);
    if (typeof value === 'object' && value.num % value.den === 0n)
        return grouped(value.num / value.den);
    const number = numberOf(value);
    return isReadable(number) ? trimmed(number, kind === 'single' ? 7 : 12) : (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(number);
}
const grouped = (whole) => whole.toLocaleString('en-US').replace('-', '−');
/** Enough digits for people, without the noise of the last ones. */
const trimmed = (number, digits) => number.toLocaleString('en-US', { maximumSignificantDigits: digits }).replace('-', '−');
/** A value with all digits that tell it from its neighbours, where a bound is missed by so little that they count. */
function showFully(value, kind) {
    const number = kind === 'time' || kind === 'date' ? undefined : numberOf(value);
    if (number === undefined || !isReadable(number) || Number(number.toPrecision(12)) === number) {
        return showOrdered(value, kind);
    }
    return written(number);
}
/** Ends as they were written, not rounded for people: what a value is compared with. */
function describeEnds(bounds) {
    const ends = Object.entries(bounds).map(([name, end]) => [
        name,
        typeof end === 'number' && isReadable(end) ? written(end) : end,
    ]);
    return (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeBounds */ .nv)(Object.fromEntries(ends));
}
/** Neither so large nor so small that only an exponent says how much. */
const isReadable = (number) => number === 0 || (Math.abs(number) >= 1e-4 && Math.abs(number) < 1e15);
/** As many digits as name the number. */
const written = (number) => number.toLocaleString('en-US', { maximumFractionDigits: 20 }).replace('-', '−');
function showTime(value, kind) {
    const nanos = (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .floor */ .RI)(value);
    const millis = (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .floor */ .RI)((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(nanos, 1000000n));
    const iso = new Date(Number(millis)).toISOString();
    if (kind === 'date' && iso.endsWith('T00:00:00.000Z'))
        return iso.slice(0, -14);
    const rest = String(nanos - (millis / 1000n) * 1000000000n);
    const fraction = millis < 0n ? iso.slice(20, 23) : rest.padStart(9, '0');
    const digits = fraction.replace(/0+$/, '');
    return `${iso.slice(0, 19)}${digits === '' ? '' : `.${digits}`}Z`;
}


/***/ }),

/***/ 35918:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   k: () => (/* binding */ numericReading)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
/* harmony import */ var _rows_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31662);
/* harmony import */ var _rows_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83855);



/** How the test's column is read, or why it cannot be. */
function readingOf(test, table) {
    const column = (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, test.column);
    switch (test.measure) {
        case 'smallest':
        case 'largest':
        case 'median':
            return orderedReading(column, [test.bounds]);
        case 'quantiles':
            return orderedReading(column, test.quantiles.map(({ bounds }) => bounds));
        case 'mean':
        case 'stdev':
        case 'sum':
        case 'ks':
        case 'bootstrapped-ks':
            return numericReading(column);
        case 'kl-divergence':
            return 'bins' in test.reference ? numericReading(column) : plainReading(column);
        default:
            return plainReading(column);
    }
}
const plainReading = (column) => ({ column, kind: undefined, sql: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(column.name) });
/** Values as numbers: decimals and whole numbers without rounding, truth as 0 and 1, texts that are numbers as these. */
function numericReading(column) {
    if (column.type === 'boolean')
        return { column, kind: 'exact', sql: `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(column.name)} AS INTEGER)` };
    const read = (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(column);
    if (read === undefined)
        return { misfit: `${column.type} values are no numbers` };
    const sql = column.type === 'number' ? `CAST(${read.sql} AS DOUBLE)` : read.sql;
    return { column, kind: kindOf(read.kind, column), sql };
}
/** Values in the order that all bounds have. */
function orderedReading(column, bounds) {
    const reads = bounds.map(one => ({ one, read: (0,_rows_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .readForBounds */ .PF)(column, one) }));
    const unfit = reads.find(({ read }) => read === undefined);
    if (unfit !== undefined)
        return { misfit: `${column.type} values have no order with ${(0,_rows_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .boundKind */ .d)(unfit.one)}` };
    const [first] = reads;
    if (reads.some(({ read }) => read.kind !== first.read.kind))
        return { misfit: 'its bounds are of several kinds' };
    const { kind, sql } = first.read;
    return { column, kind: kindOf(kind, column), sql: column.type === 'number' ? `CAST(${sql} AS DOUBLE)` : sql };
}
function kindOf(read, column) {
    if (read === 'text')
        return 'text';
    if (read === 'time')
        return column.type === 'date' ? 'date' : 'time';
    if (read === 'number-from-text')
        return 'double';
    if (column.type !== 'number')
        return 'exact';
    return column.nativeType === 'FLOAT' ? 'single' : 'double';
}


/***/ }),

/***/ 47262:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Summary),
  f: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/reading.js
var rows_reading = __webpack_require__(83855);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/rational.js
var rational = __webpack_require__(18362);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/double-sum.js

/**
 * @param sql of a finite double, or missing
 * @param largest at least the size of each value
 * @param filter rows that count
 */
function sumOfDoubles(sql, largest, filter) {
    const power = Math.min(1023, 60 - exponentOf(largest));
    // A filter alone would not keep the engine from converting what it leaves out, infinities among it.
    const counted = `(CASE WHEN ${filter} THEN ${sql} END)`;
    const scaled = `${counted} * CAST('${2 ** power}' AS DOUBLE)`;
    const high = `CAST(${scaled} AS BIGINT)`;
    const low = `CAST((${scaled} - CAST(${high} AS DOUBLE)) * CAST('${2 ** 62}' AS DOUBLE) AS BIGINT)`;
    return {
        sql: [`sum(${high})`, `sum(${low})`],
        value(high, low) {
            const units = (high << 62n) + low;
            const unit = 62 + power;
            return unit >= 0 ? (0,rational/* rational */.vg)(units, 1n << BigInt(unit)) : (0,rational/* rational */.vg)(units << BigInt(-unit));
        },
    };
}
/** The e with size < 2^(e + 1); at least that of the smallest double. */
function exponentOf(size) {
    if (!(size > 0))
        return -1074;
    let exponent = Math.max(-1074, Math.floor(Math.log2(size)));
    while (exponent < 1023 && 2 ** (exponent + 1) <= size)
        exponent++;
    return exponent;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/ask.js
var ask = __webpack_require__(57160);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/expressions.js

/** Aggregates over a table, each asked once; what they came to is read by the name that `add` gave. */
class Select {
    names = new Map();
    row = {};
    add(sql) {
        const known = this.names.get(sql);
        if (known !== undefined)
            return known;
        const name = `e${this.names.size}`;
        this.names.set(sql, name);
        return name;
    }
    async run(engine, table) {
        if (this.names.size === 0)
            return;
        const answer = await (0,ask/* ask */.k)(engine, table, [...this.names.keys()]);
        this.row = Object.fromEntries([...this.names].map(([sql, name]) => [name, answer(sql)]));
    }
    text(name) {
        const value = this.row[name];
        return value == null ? undefined : String(value);
    }
    count(name) {
        return Number(this.row[name] ?? 0);
    }
    whole(name) {
        return BigInt(String(this.row[name] ?? 0));
    }
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/order.js
var order = __webpack_require__(31530);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/summary.js






/** The values of one column under one condition, as far as checks asked. */
class Summary {
    reading;
    where;
    /** Rows that the condition selects. */
    selected = 0;
    /** Selected rows with a value. */
    present = 0;
    /** Values that can be read as the check reads them. */
    readable = 0;
    nan = 0;
    smallest;
    largest;
    constant = false;
    /** Of finite values. */
    sum;
    /** Standard deviation (n − 1) of finite values. */
    deviation;
    ranked = new Map();
    wanted = [];
    constructor(reading, where) {
        this.reading = reading;
        this.where = where;
    }
    wants(name) {
        return this.wanted.some(one => one[name] === true);
    }
    /** The mean, where no value is infinite; undefined without any. */
    get mean() {
        const count = this.numbers;
        return this.sum === undefined || count === 0 ? undefined : (0,rational/* dividedBy */.vb)(this.sum, (0,rational/* rational */.vg)(BigInt(count)));
    }
    /** Values that are numbers, infinities among them. */
    get numbers() {
        return this.readable - this.nan;
    }
    get isDouble() {
        return this.reading.kind === 'double' || this.reading.kind === 'single';
    }
    get isNumeric() {
        return this.isDouble || this.reading.kind === 'exact';
    }
    /**
     * SQL that is missing outside of the condition. Not FILTER: for each aggregate that has one, the engine copies all
     * columns of the scan, and a hundred columns take a hundred times as long.
     */
    selects(sql) {
        return this.where === undefined ? sql : `(CASE WHEN ${(0,rows_reading/* bracketed */.Em)(this.where)} THEN ${sql} END)`;
    }
    /** Rows whose value is a number that can be counted with. */
    get counts() {
        const where = this.where === undefined ? '' : ` AND ${(0,rows_reading/* bracketed */.Em)(this.where)}`;
        return this.isDouble
            ? `coalesce(isfinite(${this.reading.sql}), false)${where}`
            : `${this.reading.sql} IS NOT NULL${where}`;
    }
}
/**
 * Fills summaries in at most three scans, whatever their number: counts, ends and whole-number sums; then sums of
 * doubles; then distances from the means. Values by rank are looked for one column after the other, because the engine
 * holds all values of a column for them. No scan is made that nobody needs.
 */
async function summarise(engine, table, summaries) {
    if (table.rows === 0 || summaries.length === 0)
        return;
    for (const pass of [countPass, sumPass, spreadPass]) {
        const select = new Select();
        const readers = summaries.flatMap(summary => pass(summary, select));
        await select.run(engine, table);
        for (const read of readers)
            read();
    }
    for (const summary of summaries) {
        const select = new Select();
        const read = rankedValues(summary, select);
        await select.run(engine, table);
        read?.();
    }
}
const countPass = (summary, select) => {
    const { reading, isDouble, isNumeric } = summary;
    const name = (0,sql/* quoteName */.AB)(reading.column.name);
    const readers = [];
    const count = (sql, set) => {
        const key = select.add(sql);
        readers.push(() => set(select.count(key)));
    };
    const text = (sql, set) => {
        const key = select.add(`CAST(${sql} AS VARCHAR)`);
        readers.push(() => set(select.text(key)));
    };
    count(summary.where === undefined ? 'count(*)' : `count_if(${(0,rows_reading/* bracketed */.Em)(summary.where)})`, n => (summary.selected = n));
    count(`count(${summary.selects(name)})`, n => (summary.present = n));
    count(`count(${summary.selects(reading.sql)})`, n => (summary.readable = n));
    if (isDouble)
        count(`count_if(isnan(${summary.selects(reading.sql)}))`, n => (summary.nan = n));
    const sum = summary.wants('spread') || summary.wants('sum');
    if (summary.wants('ends') || sum) {
        const hasOrder = reading.kind !== undefined || reading.column.type !== 'other';
        const value = summary.selects(hasOrder ? reading.sql : `CAST(${name} AS VARCHAR)`);
        // NaN is above all numbers for the engine; whoever looks at ends looks for it first.
        const set = (end) => (found) => {
            summary[end] = found === undefined || reading.kind === undefined ? undefined : (0,order/* orderedOf */.LO)(found, reading.kind);
        };
        text(`min(${value})`, set('smallest'));
        text(`max(${value})`, set('largest'));
        text(`min(${value}) IS NOT DISTINCT FROM max(${value})`, found => {
            summary.constant = found === 'true';
        });
    }
    if (sum && isNumeric && !isDouble)
        readers.push(wholeSum(summary, select));
    return readers;
};
/** Sums of whole numbers and decimals, without rounding and, cut in two where they are wide, without overflow. */
function wholeSum(summary, select) {
    const { column } = summary.reading;
    const sql = summary.selects(summary.reading.sql);
    const width = decimalOf(column.nativeType);
    if (width === undefined ? !/^U?HUGEINT$/.test(column.nativeType) : width.digits <= 18) {
        const key = select.add(`CAST(sum(${sql}) AS VARCHAR)`);
        return () => (summary.sum = (0,rational/* parseDecimal */.$Q)(select.text(key) ?? '0'));
    }
    const digits = width === undefined ? sql : `CAST(replace(CAST(${sql} AS VARCHAR), '.', '') AS HUGEINT)`;
    const part = (operator) => select.add(`CAST(sum(CAST(${digits} ${operator} 1000000000000000000 AS HUGEINT)) AS VARCHAR)`);
    const [high, low] = [part('//'), part('%')];
    return () => {
        const units = select.whole(high) * 10n ** 18n + select.whole(low);
        summary.sum = (0,rational/* rational */.vg)(units, 10n ** BigInt(width?.scale ?? 0));
    };
}
function decimalOf(nativeType) {
    const found = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(nativeType);
    return found ? { digits: Number(found[1]), scale: Number(found[2]) } : undefined;
}
const sumPass = (summary, select) => {
    if (!summary.isDouble || !(summary.wants('sum') || summary.wants('spread')))
        return [];
    const size = Math.max(Math.abs(finiteEnd(summary.smallest)), Math.abs(finiteEnd(summary.largest)));
    const { sql, value } = sumOfDoubles(summary.reading.sql, size, summary.counts);
    const [high, low] = sql.map(one => select.add(one));
    return [() => (summary.sum = value(select.whole(high), select.whole(low)))];
};
/** An infinite end says nothing about the finite values: then they may be as large as doubles are. */
function finiteEnd(end) {
    if (typeof end !== 'number')
        return 0;
    return Number.isFinite(end) ? end : Number.MAX_VALUE;
}
/** Values at ranks: a quantile half a rank above each is that very value, whichever way a product is rounded. */
function rankedValues(summary, select) {
    const { reading } = summary;
    const count = summary.numbers;
    const ranks = [...new Set(summary.wanted.flatMap(({ ranks }) => ranks?.(count) ?? []))].sort((a, b) => a - b);
    if (count === 0 || ranks.length === 0 || reading.kind === undefined)
        return undefined;
    const shares = ranks.map(rank => `${(rank + 0.5) / count}`).join(', ');
    const value = summary.selects(reading.sql);
    const number = summary.isDouble ? `CASE WHEN NOT isnan(${value}) THEN ${value} END` : value;
    const key = select.add(`CAST(to_json(CAST(quantile_disc(${number}, [${shares}]) AS VARCHAR[])) AS VARCHAR)`);
    return () => {
        const found = JSON.parse(select.text(key) ?? '[]');
        for (const [index, rank] of ranks.entries())
            summary.ranked.set(rank, (0,order/* orderedOf */.LO)(found[index], reading.kind));
    };
}
const spreadPass = (summary, select) => {
    const { mean } = summary;
    if (!summary.wants('spread') || mean === undefined || summary.numbers < 2)
        return [];
    const { distance, largest, unitOfDistance } = distanceFrom(mean, summary);
    // Brought to at most 1 first, so that squares neither overflow nor vanish.
    const unit = -exponentOf(largest) - 1;
    const half = Math.trunc(unit / 2);
    const one = `((${distance}) * CAST('${2 ** half}' AS DOUBLE) * CAST('${2 ** (unit - half)}' AS DOUBLE))`;
    const { sql, value } = sumOfDoubles(`${one} * ${one}`, 1, summary.counts);
    const [high, low] = sql.map(part => select.add(part));
    return [
        () => {
            const squares = (0,rational/* toDouble */.RG)(value(select.whole(high), select.whole(low)));
            const scaled = Math.sqrt(squares / (summary.numbers - 1)) * unitOfDistance;
            summary.deviation = scaled * 2 ** -half * 2 ** (half - unit);
        },
    ];
};
/** SQL of how far a value is from the mean, as a double that was rounded once, and how far it can be. */
function distanceFrom(mean, { reading, smallest, largest, isDouble }) {
    if (isDouble) {
        // In halves, because the distance of the largest double from the smallest is no double.
        const centre = (0,rational/* toDouble */.RG)(mean) / 2;
        const reach = [smallest, largest].map(end => Math.abs(finiteEnd(end) / 2 - centre));
        const distance = `${reading.sql} * CAST('0.5' AS DOUBLE) - CAST('${centre}' AS DOUBLE)`;
        return { distance, largest: Math.max(...reach), unitOfDistance: 2 };
    }
    // Whole numbers beyond 2^53 are close to each other before they are rounded, not after.
    const scale = 10n ** BigInt(decimalOf(reading.column.nativeType)?.scale ?? 0);
    const centre = (0,rational/* rational */.vg)((0,rational/* floor */.RI)((0,rational/* plus */.tY)((0,rational/* rational */.vg)(mean.num * scale, mean.den), (0,rational/* rational */.vg)(1n, 2n))), scale);
    const rest = (0,rational/* toDouble */.RG)((0,rational/* minus */.Rd)(mean, centre));
    const reach = [smallest, largest].map(end => Math.abs((0,rational/* toDouble */.RG)((0,rational/* minus */.Rd)(asRational(end), mean))));
    const literal = `CAST('${decimalText(centre)}' AS ${wideType(reading)})`;
    const distance = `CAST(CAST(${reading.sql} AS ${wideType(reading)}) - ${literal} AS DOUBLE) - CAST('${rest}' AS DOUBLE)`;
    return { distance, largest: Math.max(...reach) * (1 + 1e-9), unitOfDistance: 1 };
}
const asRational = (end) => typeof end === 'object' ? end : (0,rational/* ofDouble */.Xv)(typeof end === 'number' ? end : 0);
function wideType({ column }) {
    const width = decimalOf(column.nativeType);
    return width === undefined ? 'HUGEINT' : `DECIMAL(38, ${width.scale})`;
}
/** A rational whose denominator is a power of ten. */
function decimalText({ num, den }) {
    const scale = den.toString().length - 1;
    if (scale === 0)
        return String(num);
    const digits = (num < 0n ? -num : num).toString().padStart(scale + 1, '0');
    return `${num < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}


/***/ }),

/***/ 57160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6707);


const turns = new WeakMap();
/**
 * Answers of aggregates over all rows by their SQL. What was not answered while the table was read takes one scan,
 * which all have in common that ask at the same time: before any of them waits for something else.
 */
async function ask(engine, table, aggregates) {
    const open = [...new Set(aggregates)].filter(sql => !table.answers?.has(sql));
    const found = open.length === 0 ? undefined : await inTurn(engine, table, open);
    return sql => found?.get(sql) ?? table.answers?.get(sql) ?? null;
}
async function inTurn(engine, table, aggregates) {
    const turn = turns.get(table) ?? startTurn(engine, table);
    turn.asked.push(aggregates);
    return turn.answers.catch(cause => {
        // What one of them asked stops all; who asked something else is not to hear of it.
        if (turn.asked.length === 1 || !(cause instanceof _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || cause.code !== 'DATA_QUERY')
            throw cause;
        return scan(engine, table, aggregates);
    });
}
function startTurn(engine, table) {
    const asked = [];
    const answers = Promise.resolve().then(() => {
        turns.delete(table);
        return scan(engine, table, [...new Set(asked.flat())]);
    });
    const turn = { asked, answers };
    turns.set(table, turn);
    return turn;
}
/** One scan, or, where a table has fewer pieces than the engine has threads, one for each part of the columns. */
async function scan(engine, table, aggregates) {
    const { pieces = engine.threads } = table;
    const parts = Math.max(1, Math.floor(engine.threads / Math.max(1, pieces)));
    const answers = await (0,_together_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .b)(byColumns(aggregates, parts).map(part => async () => {
        const select = part.map((sql, index) => `${sql} AS e${index}`);
        const [row] = await engine.query(`SELECT ${select.join(',\n')} FROM ${table.unplaced ?? table.sql}`);
        return part.map((sql, index) => [sql, row[`e${index}`]]);
    }));
    return new Map(answers.flat());
}
/** So many parts or fewer of about the same length; what is asked of a column stays together, for it is read once. */
function byColumns(aggregates, most) {
    if (most === 1)
        return [aggregates];
    const ofColumn = new Map();
    for (const sql of aggregates) {
        const column = /"(?:[^"]|"")*"/.exec(sql)?.[0] ?? '';
        ofColumn.set(column, [...(ofColumn.get(column) ?? []), sql]);
    }
    const parts = Array.from({ length: most }, () => ({ length: 0, aggregates: [] }));
    const lengthOf = (group) => group.reduce((sum, sql) => sum + sql.length, 0);
    for (const group of [...ofColumn.values()].sort((a, b) => lengthOf(b) - lengthOf(a))) {
        const shortest = parts.reduce((least, part) => (part.length < least.length ? part : least));
        shortest.length += lengthOf(group);
        shortest.aggregates.push(...group);
    }
    return parts.flatMap(part => (part.aggregates.length === 0 ? [] : [part.aggregates]));
}


/***/ }),

/***/ 43235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dd: () => (/* binding */ bindPlan),
  PL: () => (/* binding */ columnsOf),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/reading.js
var rows_reading = __webpack_require__(83855);
// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/bounds.js
var bounds = __webpack_require__(31662);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/dateutil/calendar.js
/** A text that is no date; caught where the text is read. */
class NoDate extends Error {
}
/** Digits, as Python's `int` takes them. */
function integer(text) {
    if (text === undefined || !/^\d+$/.test(text))
        throw new NoDate();
    return Number(text);
}
function daysOf(year, month) {
    if (!(month >= 1 && month <= 12))
        throw new NoDate();
    if (month !== 2)
        return [4, 6, 9, 11].includes(month) ? 30 : 31;
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
/** Years of two digits are read as those nearest to this one, so that a verdict does not change with the calendar. */
const NEAREST_YEAR = 2026;
/** A year of two digits with the century that brings it nearest. */
function fullYearOf(year) {
    if (year >= 100)
        return year;
    const near = year + Math.floor(NEAREST_YEAR / 100) * 100;
    if (near >= NEAREST_YEAR + 50)
        return near - 100;
    return near < NEAREST_YEAR - 50 ? near + 100 : near;
}
/** Up to three numbers of a date, and which of them are known to be what. */
class DayParts {
    values = [];
    places = new Map();
    /** A number of three digits or more, or above 100, was a year with its century. */
    hasCentury = false;
    get length() {
        return this.values.length;
    }
    /** A text of digits, or a number. */
    add(value, label) {
        let field = label;
        const isYear = typeof value === 'string' ? /^\d{3,}$/.test(value) : value > 100;
        if (isYear) {
            this.hasCentury = true;
            if (field !== undefined && field !== 'year')
                throw new NoDate();
            field = 'year';
        }
        this.values.push(typeof value === 'string' ? integer(value) : Math.trunc(value));
        if (field === undefined)
            return;
        if (this.places.has(field))
            throw new NoDate();
        this.places.set(field, this.values.length - 1);
    }
    canBeDay(value) {
        if (this.places.has('day'))
            return false;
        const month = this.at('month');
        if (month === undefined)
            return value >= 1 && value <= 31;
        // Without a year it may be a leap year.
        return value >= 1 && value <= daysOf(this.at('year') ?? 2000, month);
    }
    /** Which number is what, by the labels and then by what a number can be: month before day, year last. */
    resolved() {
        const { values, places } = this;
        const [a = 0, b = 0, c = 0] = values;
        if (values.length > 0 && values.length === places.size)
            return this.byPlaces();
        if (values.length === 3 && places.size === 2) {
            const field = ['year', 'month', 'day'].find(one => !places.has(one));
            const taken = new Set(places.values());
            places.set(field, [0, 1, 2].find(place => !taken.has(place)));
            return this.byPlaces();
        }
        if (values.length > 3)
            throw new NoDate();
        const monthAt = places.get('month');
        if (values.length === 1 || (monthAt !== undefined && values.length === 2)) {
            const month = monthAt === undefined ? undefined : values[monthAt];
            const other = monthAt === undefined ? a : monthAt === 0 ? values.at(-1) : a;
            if (values.length === 1 && monthAt !== undefined)
                return { month };
            return other > 31 ? { month, year: other } : { month, day: other };
        }
        if (values.length === 2) {
            if (a > 31)
                return { year: a, month: b };
            return b > 31 ? { month: a, year: b } : { month: a, day: b };
        }
        if (values.length === 0)
            return {};
        if (monthAt === 0)
            return b > 31 ? { month: a, year: b, day: c } : { month: a, day: b, year: c };
        if (monthAt === 1)
            return a > 31 ? { year: a, month: b, day: c } : { day: a, month: b, year: c };
        if (monthAt === 2)
            return b > 31 ? { day: a, year: b, month: c } : { year: a, day: b, month: c };
        if (a > 31 || places.get('year') === 0)
            return { year: a, month: b, day: c };
        return a > 12 ? { day: a, month: b, year: c } : { month: a, day: b, year: c };
    }
    at(field) {
        const place = this.places.get(field);
        return place === undefined ? undefined : this.values[place];
    }
    byPlaces() {
        return { year: this.at('year'), month: this.at('month'), day: this.at('day') };
    }
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/dateutil/clock.js

/** What follows the point of a number. */
const fraction = (token) => Number(`0.${token.split('.')[1] ?? '0'}`);
/** Whole seconds of `21` or `21.447`. */
function seconds(token) {
    const [whole, rest, ...others] = token.split('.');
    if (others.length > 0)
        throw new NoDate();
    if (rest !== undefined)
        integer(rest.padEnd(6, '0').slice(0, 6));
    return integer(whole);
}
/** An hour before (0) or after (1) noon, as an hour of the day. */
function inHalf(hour, half) {
    if (hour < 12 && half === 1)
        return hour + 12;
    return hour === 12 && half === 0 ? 0 : hour;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/dateutil/tokens.js
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
/** Expressions are slow, and nearly all characters of dates are of ASCII. */
function isLetter(character) {
    const code = character.charCodeAt(0);
    return code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : LETTER.test(character);
}
function isDigit(character) {
    const code = character.charCodeAt(0);
    return code < 128 ? code >= 48 && code <= 57 : DIGIT.test(character);
}
/**
 * Cuts a text where the kind of character changes: a run of letters, a run of digits, a blank, or one other character.
 * A dot is kept in a number (`4:30:21.447`) and cuts elsewhere (`Sep.20.2009`).
 */
function tokensOf(text) {
    const characters = [...text].filter(character => character !== '\0');
    const tokens = [];
    let at = 0;
    while (at < characters.length) {
        const first = characters[at++];
        let state = isLetter(first) ? 'letters' : isDigit(first) ? 'digits' : undefined;
        if (state === undefined) {
            tokens.push(/\s/u.test(first) ? ' ' : first);
            continue;
        }
        let token = first;
        let letters = state === 'letters' && at < characters.length;
        while (at < characters.length) {
            const next = stateAfter(state, token, characters[at]);
            if (state !== 'digits' && state !== 'dotted digits')
                letters = true;
            if (next === undefined)
                break;
            state = next;
            token += characters[at++];
        }
        tokens.push(...piecesOf(token, state, letters));
    }
    return tokens;
}
/** The state with one more character, or undefined where it begins another token. */
function stateAfter(state, token, next) {
    const dotted = token.endsWith('.');
    switch (state) {
        case 'letters':
            return isLetter(next) ? state : next === '.' ? 'dotted letters' : undefined;
        case 'digits':
            if (isDigit(next))
                return state;
            return next === '.' || (next === ',' && token.length >= 2) ? 'dotted digits' : undefined;
        case 'dotted letters':
            if (next === '.' || isLetter(next))
                return state;
            return isDigit(next) && dotted ? 'dotted digits' : undefined;
        case 'dotted digits':
            if (next === '.' || isDigit(next))
                return state;
            return isLetter(next) && dotted ? 'dotted letters' : undefined;
    }
}
function piecesOf(token, state, letters) {
    const dots = token.split('.').length - 1;
    const isDotted = state === 'dotted letters' || state === 'dotted digits';
    if (isDotted && (letters || dots > 1 || /[.,]$/.test(token))) {
        const [first, ...rest] = token.split(/([.,])/);
        return [first, ...rest.filter(piece => piece !== '')];
    }
    return [state === 'dotted digits' && dots === 0 ? token.replaceAll(',', '.') : token];
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/dateutil/words.js
const indexed = (list) => new Map(list.flatMap((names, index) => names.split(' ').map((name) => [name, index])));
const WEEKDAYS = indexed([
    'mon monday',
    'tue tuesday',
    'wed wednesday',
    'thu thursday',
    'fri friday',
    'sat saturday',
    'sun sunday',
]);
const MONTHS = indexed([
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
]);
const UNITS = indexed(['h hour hours', 'm minute minutes', 's second seconds']);
const HALVES = indexed(['am a', 'pm p']);
const SKIPPED = new Set([' ', '.', ',', ';', '-', '/', "'", ...'at on and ad m t of st nd rd th'.split(' ')]);
const UTC = new Set(['UTC', 'GMT', 'Z', 'z']);
const found = (map, word) => word === undefined ? undefined : map.get(word.toLowerCase());
/** What the parser knows of English. */
const words = {
    weekday: (word) => found(WEEKDAYS, word),
    /** From 1. */
    month(word) {
        const index = found(MONTHS, word);
        return index === undefined ? undefined : index + 1;
    },
    /** 0 for hours, 1 for minutes, 2 for seconds. */
    unit: (word) => found(UNITS, word),
    /** 0 before noon, 1 after it. */
    half: (word) => found(HALVES, word),
    isSkipped: (word) => word !== undefined && SKIPPED.has(word.toLowerCase()),
    /** Names of zones are not known: whatever looks like one after a time is taken for one. */
    isZone: (word) => word !== undefined && word.length <= 5 && (/^[A-Z]*$/.test(word) || UTC.has(word)),
};

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/dateutil/reader.js




/**
 * Whether `dateutil.parser.parse` (2.9, default options) reads a text as a date or time. What a text lacks is taken
 * from a 1 January of a leap year, where dateutil takes today, so that the answer is the same every day. Digits are
 * those of ASCII.
 */
function isDateutilDate(text) {
    try {
        return new Reader(tokensOf(text)).reads();
    }
    catch (error) {
        if (error instanceof NoDate)
            return false;
        throw error;
    }
}
class Reader {
    tokens;
    day = new DayParts();
    clock = {};
    constructor(tokens) {
        this.tokens = tokens;
    }
    reads() {
        for (let at = 0; at < this.tokens.length; at++)
            at = this.read(at);
        const { year, month, day } = this.day.resolved();
        const found = [year, month, day, ...Object.values(this.clock)];
        if (found.every(value => value === undefined))
            return false;
        return this.exists(year, month, day);
    }
    exists(year, month = 1, day = 1) {
        const { hour = 0, minute = 0, second = 0 } = this.clock;
        const full = year === undefined ? 2000 : this.day.hasCentury ? year : fullYearOf(year);
        if (full < 1 || full > 9999 || month < 1 || month > 12 || day < 1 || day > daysOf(full, month))
            return false;
        return hour < 24 && minute < 60 && second < 60;
    }
    /** Reads what begins at a token; returns the last token that belongs to it. */
    read(at) {
        const { tokens, clock } = this;
        const token = tokens[at];
        if (/^\d+(\.\d+)?$/.test(token))
            return this.number(at);
        // Python reads these as numbers, which then are no dates.
        if (/^(nan|inf|infinity)$/i.test(token))
            throw new NoDate();
        const weekday = words.weekday(token);
        if (weekday !== undefined) {
            clock.weekday = weekday;
            return at;
        }
        if (words.month(token) !== undefined)
            return this.month(at);
        const half = words.half(token);
        if (half !== undefined) {
            if (clock.hour === undefined || clock.hour > 12)
                throw new NoDate();
            clock.hour = inHalf(clock.hour, half);
            return at;
        }
        if (clock.hour !== undefined && clock.zone === undefined && clock.offset === undefined && words.isZone(token)) {
            this.zone(at);
            return at;
        }
        if (clock.hour !== undefined && (token === '+' || token === '-'))
            return this.offset(at);
        if (!words.isSkipped(token))
            throw new NoDate();
        return at;
    }
    /** A month's name, with what may follow it: `Jan-01-99`, `Jan of 01`. */
    month(at) {
        const { tokens, day } = this;
        day.add(words.month(tokens[at]), 'month');
        const mark = tokens[at + 1];
        if (mark === '-' || mark === '/') {
            day.add(this.given(at + 2));
            if (tokens[at + 3] !== mark)
                return at + 2;
            day.add(this.given(at + 4));
            return at + 4;
        }
        const isOf = mark === ' ' && tokens[at + 2]?.toLowerCase() === 'of' && tokens[at + 3] === ' ';
        if (!isOf || at + 4 >= tokens.length)
            return at;
        const year = tokens[at + 4];
        if (/^\d+$/.test(year))
            day.add(String(fullYearOf(Number(year))), 'year');
        return at + 4;
    }
    given(at) {
        const token = this.tokens[at];
        if (token === undefined)
            throw new NoDate();
        return token;
    }
    zone(at) {
        const { tokens, clock } = this;
        const name = tokens[at];
        const isUtc = /^(utc|gmt|z)$/i.test(name);
        clock.zone = name;
        clock.offset = isUtc && /^(utc|gmt|z)$/.test(name) ? 0 : undefined;
        const sign = tokens[at + 1];
        if (sign !== '+' && sign !== '-')
            return;
        // The offset after it is read next.
        clock.offset = undefined;
        if (isUtc)
            clock.zone = undefined;
    }
    offset(at) {
        const { tokens, clock } = this;
        const digits = this.given(at + 1);
        let last = at + 1;
        let minutes = 0;
        if (digits.length === 4) {
            minutes = integer(digits.slice(0, 2)) * 60 + integer(digits.slice(2));
        }
        else if (tokens[at + 2] === ':') {
            minutes = integer(digits) * 60 + integer(tokens[at + 3]);
            last = at + 3;
        }
        else if (digits.length <= 2) {
            minutes = integer(digits) * 60;
        }
        else {
            throw new NoDate();
        }
        // More than the time differences of Python can hold.
        if (minutes * 60 >= 86_400 * 1_000_000_000)
            throw new NoDate();
        clock.offset = minutes;
        const name = tokens[last + 3];
        const isNamed = words.isSkipped(tokens[last + 1]) &&
            tokens[last + 2] === '(' &&
            tokens[last + 4] === ')' &&
            name !== undefined &&
            name.length >= 3 &&
            clock.zone === undefined &&
            words.isZone(name);
        if (!isNamed)
            return last;
        clock.zone = name;
        return last + 4;
    }
    /** A number: what it is depends on its length, on what stands around it and on what was read before. */
    number(at) {
        const { tokens, day, clock } = this;
        const token = tokens[at];
        const { length } = token;
        const value = Number(token);
        const next = tokens[at + 1];
        if (day.length === 3 &&
            (length === 2 || length === 4) &&
            clock.hour === undefined &&
            (next === undefined || (next !== ':' && words.unit(next) === undefined))) {
            clock.hour = integer(token.slice(0, 2));
            if (length === 4)
                clock.minute = integer(token.slice(2));
            return at;
        }
        if (length === 6 || (length > 6 && token.indexOf('.') === 6)) {
            if (day.length === 0 && !token.includes('.')) {
                for (const start of [0, 2, 4])
                    day.add(token.slice(start, start + 2));
            }
            else {
                clock.hour = integer(token.slice(0, 2));
                clock.minute = integer(token.slice(2, 4));
                clock.second = seconds(token.slice(4));
            }
            return at;
        }
        if (length === 8 || length === 12 || length === 14) {
            day.add(token.slice(0, 4), 'year');
            day.add(token.slice(4, 6));
            day.add(token.slice(6, 8));
            if (length > 8) {
                clock.hour = integer(token.slice(8, 10));
                clock.minute = integer(token.slice(10, 12));
                if (length > 12)
                    clock.second = integer(token.slice(12));
            }
            return at;
        }
        const unitAt = this.unitAround(at);
        if (unitAt !== undefined) {
            // A unit before a number was that of the number before it: this one is the next smaller.
            const unit = words.unit(tokens[unitAt]) + (unitAt > at ? 0 : 1);
            this.assign(token, unit);
            return Math.max(unitAt, at);
        }
        if (next === ':' && at + 2 < tokens.length)
            return this.clockTime(at);
        if (next === '-' || next === '/' || next === '.')
            return this.separated(at);
        if (next === undefined || words.isSkipped(next)) {
            const half = words.half(tokens[at + 2]);
            if (half === undefined) {
                day.add(value);
                return at + 1;
            }
            clock.hour = inHalf(Math.trunc(value), half);
            return at + 2;
        }
        const half = words.half(next);
        if (half !== undefined && value < 24) {
            clock.hour = inHalf(Math.trunc(value), half);
            return at + 1;
        }
        if (!day.canBeDay(value))
            throw new NoDate();
        day.add(value);
        return at;
    }
    /** `HH:MM`, `HH:MM:SS.ss`. */
    clockTime(at) {
        const { tokens, clock } = this;
        clock.hour = Math.trunc(Number(tokens[at]));
        this.minuteAndSecond(this.given(at + 2));
        if (tokens[at + 3] !== ':' || at + 4 >= tokens.length)
            return at + 2;
        clock.second = seconds(tokens[at + 4]);
        return at + 4;
    }
    /** `01-01-01`, `01/Jan/01`, `1.2.2026`. */
    separated(at) {
        const { tokens, day } = this;
        const mark = tokens[at + 1];
        day.add(tokens[at]);
        const second = tokens[at + 2];
        if (second === undefined || words.isSkipped(second))
            return at + 1;
        this.dayOrMonth(second);
        if (tokens[at + 3] !== mark)
            return at + 2;
        const third = this.given(at + 4);
        const month = words.month(third);
        if (month === undefined)
            day.add(third);
        else
            day.add(month, 'month');
        return at + 4;
    }
    dayOrMonth(token) {
        const month = words.month(token);
        if (/^\d+$/.test(token))
            this.day.add(token);
        else if (month === undefined)
            throw new NoDate();
        else
            this.day.add(month, 'month');
    }
    /** Where the unit of a number stands: after it, or, for `12h04`, before it. */
    unitAround(at) {
        const { tokens } = this;
        const isUnit = (place) => words.unit(tokens[place]) !== undefined;
        if (isUnit(at + 1))
            return at + 1;
        if (tokens[at + 1] === ' ' && isUnit(at + 2))
            return at + 2;
        if (at > 0 && isUnit(at - 1))
            return at - 1;
        const isLast = at > 1 && at === tokens.length - 1;
        return isLast && tokens[at - 1] === ' ' && isUnit(at - 2) ? at - 2 : undefined;
    }
    assign(token, unit) {
        const { clock } = this;
        if (unit === 0) {
            clock.hour = Math.trunc(Number(token));
            const rest = fraction(token);
            if (rest > 0)
                clock.minute = Math.min(59, Math.floor(60 * rest));
        }
        else if (unit === 1)
            this.minuteAndSecond(token);
        else if (unit === 2)
            clock.second = seconds(token);
    }
    minuteAndSecond(token) {
        if (!/^\d+(\.\d+)?$/.test(token))
            throw new NoDate();
        this.clock.minute = Math.trunc(Number(token));
        const rest = fraction(token);
        this.clock.second = rest > 0 ? Math.min(59, Math.floor(60 * rest)) : undefined;
    }
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/scratch.js
var scratch = __webpack_require__(71537);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/values.js



/** Wrong values that are given back together. */
const GIVEN_BACK = 100_000;
/**
 * A test that the engine cannot do: each value that occurs is taken out of it once, judged here, and the wrong ones are
 * given back as a table for it to look up. Memory: some thousand values, and a number for each wrong one.
 */
async function valuesTest(engine, { column, table, text, right, where }, isWrong) {
    const looked = `${(0,sql/* quoteName */.AB)(column.name)} IS NOT NULL`;
    const [seen, wrong] = [(0,scratch/* scratchName */.U)(engine), (0,scratch/* scratchName */.U)(engine)];
    const conditions = [
        looked,
        ...(right === undefined ? [] : [`NOT ${right}`]),
        ...(where === undefined ? [] : [(0,rows_reading/* bracketed */.Em)(where)]),
    ];
    await engine.query(`CREATE TABLE ${seen} AS SELECT row_number() OVER () AS place, v
     FROM (SELECT DISTINCT ${text} AS v FROM ${table.sql} WHERE ${conditions.join(' AND ')})`);
    const found = [];
    for await (const values of engine.batches(`SELECT place, v FROM ${seen}`)) {
        const verdicts = await isWrong(values.map(({ v }) => String(v)));
        for (const [at, { place }] of values.entries())
            if (verdicts[at])
                found.push(Number(place));
    }
    await engine.query(`CREATE TABLE ${wrong} (v VARCHAR)`);
    for (let start = 0; start < found.length; start += GIVEN_BACK) {
        await engine.query(`INSERT INTO ${wrong} SELECT v FROM ${seen} WHERE place IN (SELECT unnest(from_json($1::JSON, '["BIGINT"]')))`, [JSON.stringify(found.slice(start, start + GIVEN_BACK))]);
    }
    await engine.query(`DROP TABLE ${seen}`);
    // The usual case costs the scan nothing.
    return { looked, fails: found.length === 0 ? 'false' : `${text} IN (SELECT v FROM ${wrong})`, value: text };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/dates.js




/** ISO 8601 with a date in front, which both the engine and dateutil read, and read alike. */
const PLAIN = '[1-9]\\d{3}-\\d{2}-\\d{2}([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?)?';
/** Values that dateutil does not read as a date or time. */
function dateTest(column, table) {
    const text = (0,rows_reading/* asText */.e1)(column);
    if ((0,rows_reading/* isTemporal */.jG)(column))
        return { looked: `${(0,sql/* quoteName */.AB)(column.name)} IS NOT NULL`, fails: 'false', value: text };
    const right = `(regexp_full_match(${text}, '${PLAIN}') AND TRY_CAST(${text} AS TIMESTAMP) IS NOT NULL)`;
    return {
        settle: (engine, where) => valuesTest(engine, { column, table, text, right, where }, texts => texts.map(one => !isDateutilDate(one))),
    };
}

// EXTERNAL MODULE: ./build/js/shared/data/duckdb/types.js
var types = __webpack_require__(28822);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/texts.js



/** Values that do not match all, any or none of some patterns. */
function patternTest({ syntax, patterns, must }, column) {
    const text = (0,rows_reading/* asText */.e1)(column);
    const matches = patterns.map(pattern => syntax === 'regex' ? `regexp_matches(${text}, ${(0,sql/* quoteText */.ol)(pattern)})` : `${text} LIKE ${(0,sql/* quoteText */.ol)(pattern)}`);
    const joined = `(${matches.join(must === 'all' ? ' AND ' : ' OR ')})`;
    return {
        looked: `${(0,sql/* quoteName */.AB)(column.name)} IS NOT NULL`,
        fails: must === 'none' ? joined : `NOT ${joined}`,
        ...(must === 'none' ? {} : { passes: joined }),
        value: text,
    };
}
/** Values with too few or too many characters. */
function lengthTest({ min, max }, column) {
    const text = (0,rows_reading/* asText */.e1)(column);
    const ends = [
        min === undefined ? [] : `length(${text}) < ${min}`,
        max === undefined ? [] : `length(${text}) > ${max}`,
    ].flat();
    return {
        looked: `${(0,sql/* quoteName */.AB)(column.name)} IS NOT NULL`,
        fails: `(${ends.join(' OR ') || 'false'})`,
        value: text,
    };
}
/** Values that are no number, by the engine's own reading. */
function notNumberTest(column) {
    const text = (0,rows_reading/* asText */.e1)(column);
    // The engine reads 1_000 as 1000; nobody else does.
    const fails = (0,rows_reading/* isNumeric */.kf)(column) ? 'false' : `(TRY_CAST(${text} AS DOUBLE) IS NULL OR contains(${text}, '_'))`;
    return { looked: `${(0,sql/* quoteName */.AB)(column.name)} IS NOT NULL`, fails, value: text };
}
/** What the engine takes for JSON and the standard does not: NaN, infinities, a comma before the end of a list. */
const LAX = '(?i)nan|inf|,\\s*[\\]}]';
/** Values that are no JSON (RFC 8259). */
function notJsonTest(column, table) {
    const text = jsonText(column);
    const right = `(json_valid(${text}) AND NOT regexp_matches(${text}, '${LAX}'))`;
    return {
        settle: (engine, where) => valuesTest(engine, { column, table, text, right, where }, texts => texts.map(one => !isJson(one))),
    };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** A value as JSON text: texts as they are, lists and structures of Parquet as JSON writes them. */
function jsonText(column) {
    return column.type === 'other' ? `CAST(to_json(${(0,sql/* quoteName */.AB)(column.name)}) AS VARCHAR)` : (0,rows_reading/* asText */.e1)(column);
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/declared-type.js



const ACCEPTED = {
    boolean: ['boolean'],
    integer: ['integer'],
    number: ['integer', 'number', 'decimal'],
    decimal: ['integer', 'decimal'],
    string: ['string'],
    date: ['date'],
    timestamp: ['timestamp'],
    time: ['time'],
    json: ['json'],
};
/** Values of none of these types. */
function declaredTypeTest(types, column, table) {
    const name = (0,sql/* quoteName */.AB)(column.name);
    const original = table.unreadable.find(unreadable => unreadable.column === column.name)?.text;
    if (original !== undefined) {
        return { looked: (0,rows_reading/* isThere */.$B)(table, column.name), fails: `${name} IS NULL`, value: original };
    }
    const looked = `${name} IS NOT NULL`;
    const value = (0,rows_reading/* asText */.e1)(column);
    if (column.untyped || types.some(type => ACCEPTED[type].includes(column.type)))
        return { looked, fails: 'false', value };
    // Text of a CSV or JSONL file that was read as no one type, because no one type holds all of these.
    const asked = types.length > 1 || types[0] === 'decimal' || types[0] === 'time';
    if (column.type === 'string' && types.length === 1 && types[0] === 'json')
        return notJsonTest(column, table);
    const isText = column.type === 'string' && (types.includes('json') || (asked && table.dataset.format !== 'parquet'));
    if (isText)
        return { looked, fails: `NOT (${types.map(type => isOfType(column.name, type)).join(' OR ')})`, value };
    return { misfit: `the column is ${column.nativeType}, not ${types.join(' or ')}` };
}
/** Whether a text can be read as a type, as SQL that is true or false for every text. */
function isOfType(column, type) {
    const text = (0,sql/* quoteName */.AB)(column);
    switch (type) {
        case 'decimal':
            return `regexp_full_match(${text}, '\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)\\s*')`;
        case 'time':
            return `(regexp_full_match(${text}, '\\s*\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*') AND TRY_CAST(trim(${text}) AS TIME) IS NOT NULL)`;
        case 'json':
            return `json_valid(${text})`;
        default:
            return `(${(0,types/* readText */.yR)(column, type)} IS NOT NULL)`;
    }
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/strftime.js
var strftime = __webpack_require__(69561);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/forms.js




/** Values that do not have a form such as `%Y-%m-%d`. */
function formTest(format, column, table) {
    const text = (0,rows_reading/* asText */.e1)(column);
    const pattern = (0,strftime/* plainPattern */.h1)(format);
    // The engine knows most right values at once; what it does not accept is read as Python reads it.
    const right = pattern === undefined
        ? undefined
        : `(regexp_full_match(${text}, ${(0,sql/* quoteText */.ol)(pattern)}) AND try_strptime(${text}, ${(0,sql/* quoteText */.ol)(format)}) IS NOT NULL)`;
    return {
        settle: (engine, where) => {
            const reads = (0,strftime/* strftimeReader */.AN)(format);
            return valuesTest(engine, { column, table, text, right, where }, texts => texts.map(one => !reads(one)));
        },
    };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/json-schema.js


/** Values that are no JSON, or no JSON that is valid under a schema. */
function jsonSchemaTest(schema, column, table) {
    const text = jsonText(column);
    return {
        async settle(engine, where) {
            // Validator and expressions take long to load, and few checks need them.
            const { jsonSchemaJudge } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(923)]).then(__webpack_require__.bind(__webpack_require__, 35923));
            return valuesTest(engine, { column, table, text, where }, jsonSchemaJudge(schema));
        },
    };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/order.js



/**
 * Values that are on the wrong side of the one before them. Rows without a value, without a place in the order or
 * without an entity are not looked at. NaN has no place among numbers: it fails, and the next value is compared with
 * the one before it.
 */
function disorderTest(order, table) {
    const { direction, strictly, by, per } = order;
    const column = (0,rows_reading/* columnOf */.uV)(table, order.column);
    if (column.type === 'other' || column.type === 'json')
        return { misfit: `${column.type} values have no order` };
    const name = (0,sql/* quoteName */.AB)(column.name);
    const there = [order.column, ...by, ...per].map(one => `${(0,sql/* quoteName */.AB)(one)} IS NOT NULL`);
    const looked = there.length === 1 ? there[0] : `(${there.join(' AND ')})`;
    const isReal = (0,rows_reading/* isNumeric */.kf)(column) && (0,rows_reading/* canBeNaN */.D$)(column) ? `NOT isnan(${name})` : 'true';
    const sign = `${direction === 'increasing' ? '>' : '<'}${strictly ? '' : '='}`;
    const text = (0,rows_reading/* asText */.e1)(column);
    return {
        async settle(engine, where) {
            const [file, row] = table.position.sql;
            const wrong = (0,scratch/* scratchName */.U)(engine);
            // The name of a file is long, and would be kept for every row.
            const oneFile = table.dataset.files.length === 1;
            const place = oneFile ? row : `(${file}, ${row})`;
            const within = per.length === 0 ? '' : `PARTITION BY ${per.map(sql/* quoteName */.AB).join(', ')} `;
            const along = [...by.map(sql/* quoteName */.AB), ...(oneFile ? [] : [file]), row].join(', ');
            const condition = where === undefined ? '' : ` AND ${(0,rows_reading/* bracketed */.Em)(where)}`;
            const real = isReal === 'true' ? name : `CASE WHEN ${isReal} THEN ${name} END`;
            const [count] = await engine.query(`CREATE TABLE ${wrong} AS SELECT ${oneFile ? 'r' : 'f, r'} FROM (
           SELECT ${file} AS f, ${row} AS r, ${real} AS v, lag(${real}${isReal === 'true' ? '' : ' IGNORE NULLS'}) OVER (${within}ORDER BY ${along}) AS before
           FROM ${table.sql} WHERE ${looked}${condition}
         ) WHERE v IS NULL OR NOT coalesce(v ${sign} before, true)`);
            const none = Number(count?.Count ?? 0) === 0;
            return {
                looked,
                fails: none ? 'false' : `${place} IN (SELECT ${oneFile ? 'r' : '(f, r)'} FROM ${wrong})`,
                value: text,
            };
        },
    };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/rational.js
var rational = __webpack_require__(18362);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/reading.js
var aggregates_reading = __webpack_require__(35918);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/summary.js + 2 modules
var aggregates_summary = __webpack_require__(47262);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/rows/outliers.js





/**
 * Values too far from the mean of the values looked at, in standard deviations of them (of a sample: n − 1). Mean and
 * deviation are of the finite values; NaN and infinities fail.
 */
function outlierTest({ below, twoSided }, column, table) {
    const read = (0,rows_reading/* readNumber */.kz)(column);
    const reading = (0,aggregates_reading/* numericReading */.k)(column);
    if (read === undefined || 'misfit' in reading)
        return { misfit: `${column.type} values have no mean` };
    const looked = `${(0,sql/* quoteName */.AB)(column.name)} IS NOT NULL`;
    const value = (0,rows_reading/* asText */.e1)(column);
    const real = `CAST(${read.sql} AS DOUBLE)`;
    return {
        async settle(engine, where) {
            const condition = `${where === undefined ? '' : `${(0,rows_reading/* bracketed */.Em)(where)} AND `}isfinite(${real})`;
            const { numbers, mean, deviation = 0 } = await spreadOf(reading, condition, engine, table);
            if (mean === undefined)
                return { looked, fails: 'true', value };
            if (!(deviation > 0)) {
                const why = numbers === 1 ? 'one value has no standard deviation' : 'all values are equal, so none has a z-score';
                return { undecided: why };
            }
            const z = `(${real} - ${(0,sql/* doubleLiteral */.D0)((0,rational/* toDouble */.RG)(mean))}) / ${(0,sql/* doubleLiteral */.D0)(deviation)}`;
            const near = twoSided ? `abs(${z}) < ${(0,sql/* doubleLiteral */.D0)(below)}` : `${z} < ${(0,sql/* doubleLiteral */.D0)(below)}`;
            return { looked, fails: `NOT coalesce(isfinite(${real}) AND ${near}, false)`, value };
        },
    };
}
async function spreadOf(reading, where, engine, table) {
    const summary = new aggregates_summary/* Summary */.B(reading, where);
    summary.wanted.push({ spread: true });
    await (0,aggregates_summary/* summarise */.f)(engine, table, [summary]);
    return summary;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/several.js
var several = __webpack_require__(21439);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/dialect.js













/**
 * Writes violations in DuckDB's SQL. The one rule about missing values: only `missing`, `not-missing` and `incomplete`
 * look at them, every other check looks at the values that are there. A text in the place of a number or date is a
 * value, and fails.
 */
function rowTest(violation, table) {
    switch (violation.kind) {
        case 'condition': {
            const condition = (0,rows_reading/* bracketed */.Em)(violation.sql);
            return { looked: `${condition} IS NOT NULL`, fails: `NOT ${condition}`, value: 'NULL' };
        }
        case 'compare':
            return (0,several/* compareTest */.m_)(violation, table);
        case 'not-in-pairs':
            return (0,several/* pairsTest */.ww)(violation, table);
        case 'unequal':
            return (0,several/* unequalTest */.AK)(violation.columns, violation.missing, table);
        case 'repeated':
            return (0,several/* repeatedTest */.Bl)(violation.columns, violation.missing, table);
        case 'sum':
            return (0,several/* sumTest */.wT)(violation, table);
        case 'incomplete':
            return (0,several/* incompleteTest */.tA)(violation, table);
        default:
            return columnTest(violation, table);
    }
}
function columnTest(violation, table) {
    const column = (0,rows_reading/* columnOf */.uV)(table, violation.column);
    const looked = `${(0,sql/* quoteName */.AB)(column.name)} IS NOT NULL`;
    switch (violation.kind) {
        case 'missing':
            return { looked: 'true', fails: `NOT (${(0,rows_reading/* isThere */.$B)(table, column.name)})`, value: 'NULL' };
        case 'not-missing': {
            const original = table.unreadable.find(unreadable => unreadable.column === column.name)?.text;
            return { looked: 'true', fails: (0,rows_reading/* isThere */.$B)(table, column.name), value: original ?? (0,rows_reading/* asText */.e1)(column) };
        }
        case 'unreadable':
            return declaredTypeTest(violation.types, column, table);
        case 'outside':
            return (0,bounds/* outsideTest */.UJ)(column, violation.bounds);
        case 'not-in': {
            const passes = (0,bounds/* isOneOf */.EK)(column, violation.values);
            return { looked, fails: `NOT coalesce(${passes}, false)`, passes, value: (0,rows_reading/* asText */.e1)(column) };
        }
        case 'in':
            return { looked, fails: `coalesce(${(0,bounds/* isOneOf */.EK)(column, violation.values)}, false)`, value: (0,rows_reading/* asText */.e1)(column) };
        case 'pattern':
            return patternTest(violation, column);
        case 'length':
            return lengthTest(violation, column);
        case 'unparseable':
            if (violation.as === 'number')
                return notNumberTest(column);
            return violation.as === 'date' ? dateTest(column, table) : notJsonTest(column, table);
        case 'other-form':
            return formTest(violation.format, column, table);
        case 'json-schema':
            return jsonSchemaTest(violation.schema, column, table);
        case 'outlying':
            return outlierTest(violation, column, table);
        case 'disorder':
            return disorderTest(violation, table);
    }
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/families.js + 2 modules
var families = __webpack_require__(74200);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/bind.js




/** Puts a plan to a table: finds its columns, and answers what the columns alone can answer. */
function bindPlan(plan, table) {
    const names = table.columns.map(column => column.name);
    const has = new Set(names);
    return plan.checks.flatMap(check => {
        const missing = columnsOf(check.test).filter(column => !has.has(column));
        if (missing.length > 0) {
            if (missing.every(column => plan.optional.has(column)))
                return [];
            return [{ check, how: { kind: 'absent', columns: missing } }];
        }
        return [{ check, how: bind(check, table, names) }];
    });
}
/** Columns that a check cannot do without; none where they cannot be told, as of free SQL. */
function columnsOf(test) {
    if ((0,families/* isOfFamily */.E$)(test))
        return (0,families/* familyColumns */.wN)(test);
    switch (test.kind) {
        case 'unique':
            return test.columns;
        case 'fresh':
            return [test.column];
        case 'rows':
            return columnsOfViolation(test.violation);
        default:
            return [];
    }
}
function columnsOfViolation(violation) {
    if (violation.kind === 'condition')
        return [];
    if (violation.kind === 'compare')
        return [violation.left, violation.right];
    if (violation.kind === 'disorder')
        return [violation.column, ...violation.by, ...violation.per];
    return 'columns' in violation ? violation.columns : [violation.column];
}
function bind(check, table, names) {
    const { test } = check;
    if ((0,families/* isOfFamily */.E$)(test))
        return { kind: 'family' };
    switch (test.kind) {
        case 'unique':
        case 'query':
            return { kind: 'engine', test };
        case 'fresh': {
            const column = (0,rows_reading/* columnOf */.uV)(table, test.column);
            if ((0,rows_reading/* readTime */.aQ)(column) !== undefined)
                return { kind: 'engine', test };
            return { kind: 'known', passes: false, observed: `${column.type} values are no times` };
        }
        case 'rows': {
            const made = rowTest(test.violation, table);
            if ('misfit' in made)
                return misfit(made);
            return 'settle' in made ? { kind: 'deferred', ...made } : { kind: 'scan', ...made };
        }
        case 'row-count':
            return {
                kind: 'known',
                passes: isWithin(table.rows, test.bounds),
                observed: (0,format/* plural */.LS)(table.rows, 'row'),
            };
        case 'column-count':
            return { kind: 'known', passes: isWithin(names.length, test.bounds), observed: (0,format/* plural */.LS)(names.length, 'column') };
        case 'readable-lines':
            throw new Error('judged where the malformed lines are');
        case 'present':
            return presence(test.column, test.position, names);
        case 'exactly':
            return exactly(test.columns, names);
        case 'set':
            return setOf(test.columns, names, test.exact);
        case 'only': {
            const others = names.filter(name => !test.columns.includes(name));
            const observed = others.length === 0 ? 'none' : `also ${others.map(name => `\`${name}\``).join(', ')}`;
            return { kind: 'known', passes: others.length === 0, observed };
        }
        case 'order':
            return orderOf(test.columns, names);
    }
}
function orderOf(listed, names) {
    const expected = listed.filter(column => names.includes(column));
    const found = names.filter(name => expected.includes(name));
    const at = expected.findIndex((column, index) => column !== found[index]);
    if (at < 0)
        return { kind: 'known', passes: true, observed: 'in order' };
    const observed = `\`${found[at]}\` stands where \`${expected[at]}\` is expected`;
    return { kind: 'known', passes: false, observed };
}
function presence(column, position, names) {
    const place = names.indexOf(column) + 1;
    if (place > 0) {
        if (position === undefined)
            return { kind: 'known', passes: true, observed: 'exists' };
        return { kind: 'known', passes: place === position, observed: `is column ${place} of ${names.length}` };
    }
    const near = (0,nearest/* nearest */.p)(column, names);
    const remedy = near === undefined ? undefined : `The data has \`${near}\`: did you mean that?`;
    return { kind: 'known', passes: false, observed: 'is not in the data', remedy };
}
function exactly(listed, names) {
    const differ = setOf(listed, names, true);
    if (differ.kind === 'known' && !differ.passes)
        return differ;
    const at = listed.findIndex((column, index) => column !== names[index]);
    if (at < 0)
        return { kind: 'known', passes: true, observed: 'as listed' };
    return { kind: 'known', passes: false, observed: `column ${at + 1} is \`${names[at]}\`, not \`${listed[at]}\`` };
}
function setOf(listed, names, exact) {
    const lacking = listed.filter(column => !names.includes(column));
    const others = exact ? names.filter(name => !listed.includes(name)) : [];
    const observed = [
        lacking.length === 0 ? [] : `${quoted(lacking)} ${lacking.length > 1 ? 'are' : 'is'} not in the data`,
        others.length === 0 ? [] : `the data also has ${quoted(others)}`,
    ].flat();
    if (observed.length === 0)
        return { kind: 'known', passes: true, observed: 'as listed' };
    return { kind: 'known', passes: false, observed: observed.join('; ') };
}
const quoted = (names) => names.map(name => `\`${name}\``).join(', ');
function isWithin(count, { min, max, above, below }) {
    const ends = { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY };
    return (count >= Number(ends.min) && count <= Number(ends.max) && !(count <= Number(above)) && !(count >= Number(below)));
}
function misfit({ misfit }) {
    return { kind: 'known', passes: false, observed: misfit };
}
/**
 * Settles what needs a look at other rows, so that every check on rows can be counted in one scan.
 * @param failed makes the error of a check whose own SQL or schema is refused
 */
async function settle(engine, table, bound, failed) {
    const settled = [];
    for (const one of bound) {
        const { check, how } = one;
        if (how.kind !== 'deferred') {
            settled.push(one);
            continue;
        }
        if (table.rows === 0) {
            settled.push({ check, how: { kind: 'scan', looked: 'true', fails: 'false', value: 'NULL' } });
            continue;
        }
        const made = await how.settle(engine, check.where).catch(cause => {
            throw failed(check, cause);
        });
        if ('misfit' in made)
            settled.push({ check, how: misfit(made) });
        else if ('undecided' in made) {
            const remedy = 'Ask something else of such a column, or select rows whose values differ.';
            settled.push({ check, how: { kind: 'known', passes: 'unknown', observed: made.undecided, remedy } });
        }
        else
            settled.push({ check, how: { kind: 'scan', ...made } });
    }
    return settled;
}


/***/ }),

/***/ 40084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ describePatterns),
/* harmony export */   Nl: () => (/* binding */ describeColumns),
/* harmony export */   O2: () => (/* binding */ describeLength),
/* harmony export */   QW: () => (/* binding */ describeValues),
/* harmony export */   mw: () => (/* binding */ describeOrder),
/* harmony export */   nv: () => (/* binding */ describeBounds)
/* harmony export */ });
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73798);

/** `0 … 50,000`, `at least 0`, `more than 0`, `more than 0 and at most 10`. */
function describeBounds({ min, max, above, below }) {
    if (min !== undefined && max !== undefined)
        return min === max ? showBound(min) : `${showBound(min)} … ${showBound(max)}`;
    return [
        min === undefined ? [] : `at least ${showBound(min)}`,
        above === undefined ? [] : `more than ${showBound(above)}`,
        max === undefined ? [] : `at most ${showBound(max)}`,
        below === undefined ? [] : `less than ${showBound(below)}`,
    ]
        .flat()
        .join(' and ');
}
/** `3 … 10 characters`. */
function describeLength({ min, max }) {
    if (min !== undefined && max !== undefined) {
        return min === max ? `${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(min)} characters` : `${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(min)} … ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(max)} characters`;
    }
    return min === undefined ? `at most ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(max ?? 0)} characters` : `at least ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(min)} characters`;
}
/** The first values of a list, and how many more there are. */
function describeValues(values) {
    const shown = values.slice(0, 6).map(String).join(', ');
    return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown;
}
/** `a and b`, `a, b and c`. */
function describeColumns(columns) {
    return joined(columns, 'and');
}
/** The first patterns of a list: `^a`, `^a or ^b`. */
function describePatterns(patterns, word) {
    return patterns.length > 4
        ? `${patterns.slice(0, 4).join(', ')} ${word} ${patterns.length - 4} more`
        : joined(patterns, word);
}
/** What an order asks of a column: `increases`, `never decreases, by ts, for each id`. */
function describeOrder({ direction, strictly, by, per }) {
    const wording = strictly
        ? { increasing: 'increases', decreasing: 'decreases' }[direction]
        : { increasing: 'never decreases', decreasing: 'never increases' }[direction];
    const along = by.length === 0 ? '' : ` along ${describeColumns(by)}`;
    return `${wording}${along}${per.length === 0 ? '' : ` for each ${describeColumns(per)}`}`;
}
function joined(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
const showBound = (bound) => (typeof bound === 'number' ? (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(bound) : bound);


/***/ }),

/***/ 18230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ errorsWithoutValues)
/* harmony export */ });
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

/** What the engine says before it has seen a value: about the words and names of a query, or about itself. */
const ABOUT_NO_VALUE = /^(Parser|Binder|Catalog|Syntax|Out of Memory|INTERRUPT) Error:/;
const ENGINE_ERROR = /^([A-Z][A-Za-z ]*?) Error:/;
/**
 * Does work over data that may have sensitive columns, and lets no error out of it whose words, cause or stack could
 * quote a value: a conversion error of the engine does, so does a user's `error('…' || ssn)`, and so may any exception
 * that nobody expected. Code, file, line and kind of the error stay.
 */
async function errorsWithoutValues(declared, work) {
    if (declared.inFile.length + declared.inInput.length === 0)
        return work();
    try {
        return await work();
    }
    catch (thrown) {
        throw isActionError(thrown) && ABOUT_NAMES[thrown.code] !== undefined
            ? withoutNames(thrown, ABOUT_NAMES[thrown.code], declared)
            : withoutValues(thrown);
    }
}
/** Errors that tell names of columns. A file without a header has values in their place. */
const ABOUT_NAMES = {
    DATA_HEADER: 'the header cannot be used',
    DATA_COLUMNS_DIFFER: 'the files do not have the same columns',
};
/** Tells only names that are known without the data. */
function withoutNames(error, what, { inFile, inInput, listed }) {
    const known = [...new Set([...listed, ...inFile, ...inInput])].filter(name => error.message.includes(`\`${name}\``));
    const which = known.length === 0 ? '' : `, about ${known.map(name => `\`${name}\``).join(', ')}`;
    const message = `${error.file ?? 'the data'}: ${what}${which} (other names are hidden: where a header is missing they are values)`;
    const { hint, file, line, outputs } = error;
    return new _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(error.code, error.kind, message, { hint, file, line, outputs });
}
function withoutValues(thrown) {
    const words = chainOf(thrown).filter(link => !isActionError(link) && !isOfSystem(link));
    const quoting = words.find(link => !ABOUT_NO_VALUE.test(messageOf(link)));
    if (quoting === undefined)
        return thrown;
    const kind = ENGINE_ERROR.exec(messageOf(quoting))?.[1];
    const what = kind === undefined ? 'something failed that the step did not expect' : `the engine stopped with: ${kind} Error`;
    const message = `${what} (its words are hidden: they may quote values of sensitive columns)`;
    if (!isActionError(thrown))
        return unexpected(thrown, message);
    const { code, hint, file, line, outputs } = thrown;
    return new _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, thrown.kind, message, { hint, file, line, outputs });
}
/** An exception with the places where it arose and without what it said. */
function unexpected(thrown, message) {
    const error = new Error(message);
    const said = messageOf(thrown);
    const stack = String(thrown?.stack ?? '');
    // A message of several lines stands in front, and one of them may look like a place.
    const frames = stack
        .slice(stack.indexOf(said) + said.length)
        .split('\n')
        .filter(line => /^\s+at .*:\d+:\d+\)?$/.test(line));
    error.stack = [`Error: ${message}`, ...frames].join('\n');
    return error;
}
function chainOf(thrown) {
    const chain = [];
    for (let at = thrown; at !== undefined && at !== null && chain.length < 20; at = at.cause) {
        chain.push(at);
    }
    return chain;
}
function messageOf(link) {
    const { message } = (link ?? {});
    return typeof message === 'string' ? message : String(link);
}
/** By name: an error of another realm (a test runner's) is no instance of this realm's class. */
const isActionError = (link) => link.name === 'ActionError';
/** A file that is not there or a full disk: names of files, no values. */
const isOfSystem = (link) => typeof link.syscall === 'string';


/***/ }),

/***/ 16182:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ countAll),
/* harmony export */   cF: () => (/* binding */ withTwins),
/* harmony export */   zi: () => (/* binding */ scanned)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26175);
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57160);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83855);
/* harmony import */ var _rows_several_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21439);
/* harmony import */ var _uniqueness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17025);






/**
 * Counts all checks exactly: one scan for everything that looks at a row by itself, one grouping for each set of
 * columns that must be unique.
 */
async function countAll(engine, table, bound, asOf, blame) {
    // Without rows there is nothing to count, and columns without values have no type that a condition could fit.
    const scanned = table.rows === 0 ? [] : bound.filter(needsScan);
    const counts = await scan(engine, table, scanned, asOf).catch(async (cause) => {
        if (!(cause instanceof _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || cause.code !== 'DATA_QUERY')
            throw cause;
        // One refused condition stops the whole scan: each is tried alone to find it.
        for (const one of scanned) {
            await scan(engine, table, [one], asOf).catch(own => {
                throw blame(one.check, own);
            });
        }
        throw cause;
    });
    for (const { check, how } of bound) {
        if (table.rows === 0)
            counts.set(check, { selected: 0, looked: 0, failing: 0, twins: { count: 0 } });
        if (how.kind !== 'engine')
            continue;
        const before = counts.get(check);
        if (how.test.kind === 'unique' && table.rows > 0) {
            const twins = await (0,_uniqueness_js__WEBPACK_IMPORTED_MODULE_1__/* .findTwins */ .h)(engine, table, how.test, check.where, before.looked);
            counts.set(check, { ...before, failing: twins.count, twins });
        }
        else if (how.test.kind === 'query') {
            const sql = `SELECT count(*) AS n FROM (\n${how.test.sql}\n)`;
            const [row] = await engine.query(sql).catch(cause => {
                throw blame(check, cause);
            });
            counts.set(check, { selected: table.rows, looked: table.rows, failing: Number(row.n) });
        }
    }
    return counts;
}
/** The check with what was found to occur more than once when it was counted: its failing rows are told by that. */
function withTwins(one, counts) {
    return one.how.kind === 'engine' ? { ...one, how: { ...one.how, twins: counts?.twins } } : one;
}
const needsScan = ({ how }) => how.kind === 'scan' || (how.kind === 'engine' && how.test.kind !== 'query');
/** SQL of all that the scan over all rows counts for these checks; of a user's own SQL, too. */
function scanned(table, bound, asOf) {
    return bound.filter(needsScan).flatMap(one => Object.values(aggregatesOf(table, one, asOf)));
}
async function scan(engine, table, bound, asOf) {
    const read = bound.map(one => ({ check: one.check, ...aggregatesOf(table, one, asOf) }));
    const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(engine, table, read.flatMap(({ check: _, ...aggregates }) => Object.values(aggregates)));
    const at = (sql) => (sql === undefined ? 0 : Number(answer(sql)));
    return new Map(read.map(({ check, selected, looked, failing, newest }) => {
        const value = newest === undefined ? null : answer(newest);
        const time = value == null ? undefined : `${String(value).replace(' ', 'T')}Z`;
        return [check, { selected: at(selected), looked: at(looked), failing: at(failing), newest: time }];
    }));
}
function aggregatesOf(table, { check, how }, asOf) {
    const where = check.where === undefined ? 'true' : (0,_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .bracketed */ .Em)(check.where);
    const selected = countOf(where);
    if (how.kind === 'scan') {
        const looked = countOf(where, how.looked);
        if (how.passes === undefined)
            return { selected, looked, failing: countOf(where, how.looked, how.fails) };
        return { selected, looked, failing: `${looked} - ${countOf(where, how.passes)}` };
    }
    if (how.kind !== 'engine' || how.test.kind === 'query')
        throw new Error('not for the scan');
    if (how.test.kind === 'unique') {
        return { selected, looked: countOf(where, (0,_rows_several_js__WEBPACK_IMPORTED_MODULE_4__/* .lookedAt */ .O1)(how.test.columns, how.test.missing)) };
    }
    const { column } = how.test;
    const looked = countOf(where, `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(column)} IS NOT NULL`);
    return { selected, looked, newest: newestOf(table, column, where, asOf) };
}
/**
 * SQL that counts the rows for which all of these hold. Most ask whether a value is there, which the engine counts
 * without looking at each.
 */
function countOf(...conditions) {
    const open = conditions.filter(condition => condition !== 'true');
    if (open.length === 0)
        return 'count(*)';
    const [, there] = (open.length === 1 && IS_THERE.exec(open[0])) || [];
    if (there !== undefined)
        return `count(${there})`;
    const [, missing] = (open.length === 1 && IS_MISSING.exec(open[0])) || [];
    if (missing !== undefined)
        return `(count(*) - count(${missing}))`;
    return `count_if(${open.join(' AND ')})`;
}
const IS_THERE = /^\(?("(?:[^"]|"")*") IS NOT NULL\)?$/;
const IS_MISSING = /^NOT \(("(?:[^"]|"")*") IS NOT NULL\)$/;
/** Future times are left out: one wrong year would otherwise make the data fresh for ever. */
function newestOf(table, column, where, asOf) {
    const time = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .aQ)((0,_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(table, column))?.sql ?? 'CAST(NULL AS TIMESTAMP)';
    const limit = `TIMESTAMP ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(asOf.toISOString().replace('T', ' ').replace('Z', ''))}`;
    return `CAST(CAST(max(CASE WHEN ${where} AND ${time} <= ${limit} THEN ${time} END) AS TIMESTAMP) AS VARCHAR)`;
}


/***/ }),

/***/ 74200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ familyColumns),
  AS: () => (/* binding */ familySelects),
  E$: () => (/* binding */ isOfFamily),
  Zm: () => (/* binding */ loadFamilies)
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/index.js
/** Checks on one number, or on the set of values, of a column; and on two columns, or a label, at once. */
const aggregates = {
    columnsOf(test) {
        if (test.measure === 'association')
            return test.columns;
        if (test.measure === 'leakage')
            return [test.label, ...(test.columns ?? [])];
        return [test.column];
    },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(960), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 43118))).answerAll,
};

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/index.js
/** Checks against other datasets, an earlier run, and time. */
const relations = {
    columnsOf(test) {
        switch (test.relation) {
            case 'references':
            case 'disjoint':
                return test.columns;
            case 'new-categories':
                return [test.column];
            case 'gaps':
            case 'duplicates':
                return [test.column, ...test.per];
            case 'fresh':
                return [test.column, test.against];
            default:
                return [];
        }
    },
    selectsOf: test => (test.relation === 'same-rows' ? [test.sql, test.expected] : []),
    load: async () => (await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 75176))).answerAll,
};

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/families.js


const FAMILIES = {
    aggregate: aggregates,
    relation: relations,
};
const isOfFamily = (test) => Object.hasOwn(FAMILIES, test.kind);
function familyColumns(test) {
    return FAMILIES[test.kind].columnsOf(test.test);
}
function familySelects(test) {
    return FAMILIES[test.kind].selectsOf?.(test.test) ?? [];
}
/** Loads what answers these checks: all families, each asked once. */
async function loadFamilies(checks) {
    const families = await Promise.all(Object.keys(FAMILIES).map(async (kind) => {
        const asked = checks.flatMap(check => isOfFamily(check.test) && check.test.kind === kind ? [{ check, test: check.test.test }] : []);
        if (asked.length === 0)
            return undefined;
        return { asked, answerAll: await FAMILIES[kind].load() };
    }));
    return async (world) => {
        const answers = new Map();
        for (const family of families) {
            if (family === undefined)
                continue;
            for (const [check, answer] of await family.answerAll(family.asked, world))
                answers.set(check, answer);
        }
        return answers;
    };
}


/***/ }),

/***/ 95201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ MAX_FORMS),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   V5: () => (/* binding */ ALL_SCRIPTS),
/* harmony export */   XB: () => (/* binding */ runLengthsSql),
/* harmony export */   jB: () => (/* binding */ regexOf),
/* harmony export */   wG: () => (/* binding */ shapeSql)
/* harmony export */ });
/* unused harmony export MAX_RUNS */
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);

const ASCII = { capital: 'A-Z', small: 'a-z', digit: '0-9' };
/** Letters and digits of all scripts, for people; an expression made of them would be hard to read. */
const ALL_SCRIPTS = { capital: '\\p{Lu}', small: '\\p{Ll}', digit: '\\p{Nd}' };
/** More forms than this are none. */
const MAX_FORMS = 4;
/** A text of more runs than this is prose. */
const MAX_RUNS = 12;
const MAX_SHAPE = 60;
/**
 * SQL of a text's shape, e.g. `A\-9` for `TX-0042`. What stands for itself is marked first, so that a letter in a text
 * and the letter for a run stay apart.
 */
function shapeSql(text, { capital, small, digit } = ASCII) {
    const steps = [
        [`([^${capital}${small}${digit}])`, String.raw `\\\1`],
        [`[${capital}]+`, 'A'],
        [`[${small}]+`, 'a'],
        [`[${digit}]+`, '9'],
    ];
    return steps.reduce((sql, [pattern, by]) => `regexp_replace(${sql}, ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(pattern)}, ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(by)}, 'gs')`, text);
}
/** SQL of the lengths of a text's runs, in order. */
function runLengthsSql(text) {
    return `list_transform(regexp_extract_all(${text}, '[A-Z]+|[a-z]+|[0-9]+'), lambda r: length(r))`;
}
/** Runs in a shape; undefined where it is too long to be a form. */
function runsIn(shape) {
    if (shape.length > MAX_SHAPE)
        return undefined;
    const runs = [...shape.replace(/\\./gsu, '')].length;
    return runs > MAX_RUNS ? undefined : runs;
}
const CLASSES = { A: '[A-Z]', a: '[a-z]', 9: '[0-9]' };
/** The RE2 expression of a whole text of this form. */
function regexOf({ shape, runs }) {
    let run = 0;
    const body = shape.replace(/\\(.)|([Aa9])/gsu, (_, literal, symbol) => {
        if (literal !== undefined)
            return escaped(literal);
        const length = runs[run++];
        if (length === undefined)
            return `${CLASSES[symbol]}+`;
        return length === 1 ? CLASSES[symbol] : `${CLASSES[symbol]}{${length}}`;
    });
    return `^${body}$`;
}
function escaped(character) {
    if (/[\\^$.|?*+()[\]{}]/.test(character))
        return `\\${character}`;
    const code = character.codePointAt(0);
    return code < 32 || code === 127 ? `\\x${code.toString(16).padStart(2, '0')}` : character;
}


/***/ }),

/***/ 79541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ compilePlan)
});

// UNUSED EXPORTS: OPERATORS

// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/compile.js
var compile = __webpack_require__(94563);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/describe.js
var describe = __webpack_require__(40084);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/plan/bounds.js
var plan_bounds = __webpack_require__(8596);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/plan/make.js
var make = __webpack_require__(40691);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/answers.js
var answers = __webpack_require__(16600);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/policy.js + 1 modules
var policy = __webpack_require__(10316);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/compile.js





const KEYS = ['references', 'disjoint', 'row-count', 'new-categories', 'schema', 'time-series', 'equals-query'];
function isRelationItem(item) {
    return KEYS.some(key => key in item);
}
/** What one entry of `checks:` says about other datasets, an earlier run, or time. */
function checksOfRelation(item, path) {
    const one = (code, subject, label, test, at, extra = {}) => (0,make/* make */.L)(code, subject, label, { kind: 'relation', test }, at, { ...item, ...extra });
    if ('references' in item) {
        const { dataset } = item.references;
        const columns = [item.references.columns].flat();
        const to = item.references.to === undefined ? columns : [item.references.to].flat();
        const test = { relation: 'references', columns, dataset, to };
        const target = columns.every((column, index) => column === to[index]) ? '' : ` (${(0,describe/* describeColumns */.Nl)(to)})`;
        const label = `${(0,describe/* describeColumns */.Nl)(columns)} ${occurs(columns)} in ${dataset}${target}`;
        return [one('references', columns.join(', '), label, test, [...path, 'references'])];
    }
    if ('disjoint' in item) {
        const { dataset, key } = item.disjoint;
        const columns = [key].flat();
        const test = { relation: 'disjoint', columns, dataset, to: columns };
        const label = `no ${columns.join(' with ')} occurs in ${dataset} too`;
        return [one('disjoint', columns.join(', '), label, test, [...path, 'disjoint'])];
    }
    if ('row-count' in item) {
        const { ratio, difference } = item['row-count'];
        const other = otherOf(item['row-count']);
        const interval = (0,plan_bounds/* boundsOf */.B)(ratio ?? difference ?? [0, 0]);
        const test = { relation: 'row-count', other, of: ratio ? 'ratio' : 'difference', interval };
        const label = ratio
            ? `rows are ${(0,describe/* describeBounds */.nv)(interval)} times those of ${(0,answers/* nameOf */.Vb)(other)}`
            : difference
                ? `rows less those of ${(0,answers/* nameOf */.Vb)(other)} are ${(0,describe/* describeBounds */.nv)(interval)}`
                : `as many rows as ${(0,answers/* nameOf */.Vb)(other)}`;
        return [one('row-count-change', 'rows', label, test, [...path, 'row-count'])];
    }
    if ('new-categories' in item) {
        const { column, 'max-share': share } = item['new-categories'];
        const other = otherOf(item['new-categories']);
        const test = { relation: 'new-categories', column, other };
        const label = `${column} has no value that ${(0,answers/* nameOf */.Vb)(other)} lacks`;
        const extra = share === undefined ? {} : { tolerance: share };
        return [one('new-categories', column, label, test, [...path, 'new-categories'], extra)];
    }
    if ('schema' in item) {
        const { 'compatible-with': name, mode, optional = [] } = item.schema;
        const other = name === 'previous' ? { previous: true } : { dataset: name };
        const test = { relation: 'schema', other, mode, optional };
        const label = `columns are ${mode === 'full' ? 'fully' : mode} compatible with ${(0,answers/* nameOf */.Vb)(other)}`;
        return [one('schema-compatible', 'columns', label, test, [...path, 'schema'])];
    }
    if ('time-series' in item)
        return checksOfSeries(item, path, one);
    const [sql, expected] = [plain(item.query), plain(item['equals-query'])];
    const test = { relation: 'same-rows', sql, expected };
    const label = `${(0,make/* oneLine */.T)(sql)} gives the rows of ${(0,make/* oneLine */.T)(expected)}`;
    return [one('query-equals', 'rows', label, test, path)];
}
/** `fresh` of a column, counted from another column. */
function freshAgainst(column, against, age) {
    return { relation: 'fresh', column, against, maxAgeMs: (0,policy/* durationMs */.pc)(age), age };
}
/** Gaps and duplicates are two checks: each with a count, and a verdict, of its own. */
function checksOfSeries(item, path, one) {
    const { column, every, 'max-gap': longest, duplicates } = item['time-series'];
    const per = [item['time-series'].per ?? []].flat();
    const entity = per.length === 0 ? '' : ` per ${(0,describe/* describeColumns */.Nl)(per)}`;
    const at = [...path, 'time-series'];
    const named = (what) => (item.name === undefined ? {} : { name: `${item.name}: ${what}` });
    const checks = [];
    const most = longest ?? every;
    if (most !== undefined) {
        const stepMs = every === undefined ? undefined : (0,policy/* durationMs */.pc)(every);
        const test = { relation: 'gaps', column, per, mostMs: (0,policy/* durationMs */.pc)(most), stepMs, most };
        const label = `${column} has no gap longer than ${most}${entity}`;
        checks.push(one('time-series-gaps', column, label, test, at, named('gaps')));
    }
    if (duplicates !== 'allow') {
        const test = { relation: 'duplicates', column, per };
        const label = `${column} occurs once${entity}`;
        checks.push(one('time-series-duplicates', column, label, test, at, named('duplicates')));
    }
    return checks;
}
const occurs = (columns) => (columns.length > 1 ? 'together occur' : 'occurs');
const plain = (sql) => sql.replace(/;\s*$/, '');
function otherOf({ dataset }) {
    return dataset === undefined ? { previous: true } : { dataset };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/tolerance.js
var src_tolerance = __webpack_require__(97162);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/plan/columns.js








/**
 * What an entry says about one column.
 * @param listed under `columns:`, where the column itself must exist
 */
function checksOfColumn(column, entry, path, listed) {
    const checks = [];
    const add = (code, key, wording, test, extra = {}) => checks.push((0,make/* make */.L)(code, column, `${column} ${wording}`, test, [...path, key], { ...entry, ...extra }));
    const rows = (violation) => ({ kind: 'rows', violation });
    if (listed && !entry.optional) {
        const plain = { severity: entry.severity };
        checks.push((0,make/* make */.L)('column-present', column, `${column} exists`, { kind: 'present', column }, path, plain));
    }
    if (entry.type) {
        const types = [entry.type].flat();
        const wording = `is of type ${(0,describe/* describePatterns */.BL)(types, 'or')}`;
        const key = listed && Object.keys(entry).length === 1 ? path : [...path, 'type'];
        const test = rows({ kind: 'unreadable', column, types });
        checks.push((0,make/* make */.L)('column-type', column, `${column} ${wording}`, test, key, entry));
    }
    if (entry['not-null']) {
        const wording = (0,src_tolerance/* describeMissing */.UV)((0,src_tolerance/* parseTolerance */.BL)(entry.tolerance ?? 0));
        add('column-not-null', 'not-null', wording, rows({ kind: 'missing', column }));
    }
    if (entry.null)
        add('column-null', 'null', 'is always missing', rows({ kind: 'not-missing', column }));
    if (entry['max-missing'] !== undefined) {
        const tolerance = entry['max-missing'];
        const wording = (0,src_tolerance/* describeMissing */.UV)((0,src_tolerance/* parseTolerance */.BL)(tolerance));
        add('column-not-null', 'max-missing', wording, rows({ kind: 'missing', column }), { tolerance });
    }
    if (entry.range) {
        const bounds = (0,plan_bounds/* boundsOf */.B)(entry.range);
        add('column-range', 'range', `is ${(0,describe/* describeBounds */.nv)(bounds)}`, rows({ kind: 'outside', column, bounds }));
    }
    for (const end of ['min', 'max', 'above', 'below']) {
        if (entry[end] === undefined)
            continue;
        const bounds = { [end]: entry[end] };
        add('column-range', end, `is ${(0,describe/* describeBounds */.nv)(bounds)}`, rows({ kind: 'outside', column, bounds }));
    }
    if (entry.in) {
        const wording = `is one of ${(0,describe/* describeValues */.QW)(entry.in)}`;
        add('column-values', 'in', wording, rows({ kind: 'not-in', column, values: entry.in }));
    }
    if (entry['not-in']) {
        const values = entry['not-in'];
        add('column-values', 'not-in', `is none of ${(0,describe/* describeValues */.QW)(values)}`, rows({ kind: 'in', column, values }));
    }
    for (const { key, syntax, must, wording, word } of PATTERNS) {
        const written = entry[key];
        if (written === undefined)
            continue;
        const patterns = [written].flat();
        const test = rows({ kind: 'pattern', column, syntax, patterns, must });
        add('column-pattern', key, `${wording} ${(0,describe/* describePatterns */.BL)(patterns, word)}`, test);
    }
    if (entry.length !== undefined) {
        const [min, max] = Array.isArray(entry.length) ? entry.length : [entry.length, entry.length];
        const ends = { min: min ?? undefined, max: max ?? undefined };
        add('column-length', 'length', `has ${(0,describe/* describeLength */.O2)(ends)}`, rows({ kind: 'length', column, ...ends }));
    }
    if (entry.parseable) {
        const as = entry.parseable;
        const wording = { date: 'can be read as a date', json: 'is valid JSON', number: 'can be read as a number' }[as];
        add('column-parseable', 'parseable', wording, rows({ kind: 'unparseable', column, as }));
    }
    if (entry.strftime) {
        const format = entry.strftime;
        add('column-form', 'strftime', `has the form ${format}`, rows({ kind: 'other-form', column, format }));
    }
    if (entry['json-schema']) {
        const schema = entry['json-schema'];
        add('column-json', 'json-schema', 'is JSON that fits its schema', rows({ kind: 'json-schema', column, schema }));
    }
    if (entry.unique) {
        add('unique', 'unique', 'is unique', { kind: 'unique', columns: [column], missing: 'skip-any' });
    }
    for (const direction of ['increasing', 'decreasing']) {
        if (entry[direction] === undefined)
            continue;
        const [by, per] = [[entry['order-by'] ?? []].flat(), [entry.per ?? []].flat()];
        const order = { column, direction, strictly: entry[direction] === 'strictly', by, per };
        add('column-monotonic', direction, (0,describe/* describeOrder */.mw)(order), rows({ kind: 'disorder', ...order }));
    }
    if (entry['z-score']) {
        const { below, 'two-sided': twoSided = true } = entry['z-score'];
        const wording = `is less than ${(0,format/* formatNumber */.ZV)(below)} standard deviations ${twoSided ? 'from' : 'above'} the mean`;
        add('column-z-score', 'z-score', wording, rows({ kind: 'outlying', column, below, twoSided }));
    }
    if (entry.fresh) {
        const { fresh: age, against } = entry;
        const test = against === undefined
            ? { kind: 'fresh', column, maxAgeMs: (0,policy/* durationMs */.pc)(age), age }
            : { kind: 'relation', test: freshAgainst(column, against, age) };
        add('column-fresh', 'fresh', `is at most ${age} old${against === undefined ? '' : ` by ${against}`}`, test);
    }
    for (const { code, key, wording, test } of (0,compile/* compileAggregates */.Qc)(column, entry))
        add(code, key, wording, test);
    return checks;
}
function asEntry(entry) {
    return typeof entry === 'string' ? { type: entry } : (entry ?? {});
}
const PATTERNS = [
    { key: 'regex', syntax: 'regex', must: 'all', wording: 'matches', word: 'and' },
    { key: 'regex-any', syntax: 'regex', must: 'any', wording: 'matches', word: 'or' },
    { key: 'not-regex', syntax: 'regex', must: 'none', wording: 'does not match', word: 'or' },
    { key: 'like', syntax: 'like', must: 'all', wording: 'is like', word: 'and' },
    { key: 'like-any', syntax: 'like', must: 'any', wording: 'is like', word: 'or' },
    { key: 'not-like', syntax: 'like', must: 'none', wording: 'is not like', word: 'or' },
];

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/plan/table.js




/** A check on the shape of the whole table, or undefined where the entry is about something else. */
function checkOfTable(item, path) {
    if ('exists' in item) {
        const { exists: column, position } = item;
        const label = `${column} exists${position === undefined ? '' : ` as column ${position}`}`;
        return (0,make/* make */.L)('column-present', column, label, { kind: 'present', column, position }, path, item);
    }
    if ('rows' in item)
        return rowCount(item.rows, path, item);
    if ('column-count' in item)
        return columnCount(item['column-count'], path, item);
    if ('columns-exactly' in item)
        return columnsExactly(item['columns-exactly'], path, item);
    if ('columns-set' in item)
        return columnsSet(item['columns-set'], path, item);
    return undefined;
}
function rowCount(interval, path, modifiers) {
    const bounds = (0,plan_bounds/* boundsOf */.B)(interval);
    return (0,make/* make */.L)('row-count', 'rows', `${(0,describe/* describeBounds */.nv)(bounds)} rows`, { kind: 'row-count', bounds }, path, modifiers);
}
function columnCount(interval, path, modifiers = {}) {
    const bounds = (0,plan_bounds/* boundsOf */.B)(interval);
    const label = `${(0,describe/* describeBounds */.nv)(bounds)} columns`;
    return (0,make/* make */.L)('column-count', 'columns', label, { kind: 'column-count', bounds }, path, modifiers);
}
function columnsExactly(columns, path, modifiers = {}) {
    const label = `the columns are ${shown(columns)}, in this order`;
    return (0,make/* make */.L)('columns-exactly', 'columns', label, { kind: 'exactly', columns }, path, modifiers);
}
function columnsSet({ columns, exact = true }, path, modifiers = {}) {
    const label = exact ? `the columns are ${shown(columns)}` : `the columns include ${shown(columns)}`;
    return (0,make/* make */.L)('columns-set', 'columns', label, { kind: 'set', columns, exact }, path, modifiers);
}
/** All names of a few columns, or how many there are. */
const shown = (columns) => columns.length > 6 ? `the ${(0,format/* plural */.LS)(columns.length, 'column')} listed` : (0,describe/* describeColumns */.Nl)(columns);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/plan/items.js







/** What one entry of `checks:` says. */
function checksOfItem(item, path) {
    if (isRelationItem(item))
        return checksOfRelation(item, path);
    if ((0,compile/* isAggregateItem */.HE)(item)) {
        const { code, key, subject, wording, test } = (0,compile/* compileAggregateItem */._v)(item);
        return [(0,make/* make */.L)(code, subject, wording, test, [...path, key], item)];
    }
    if ('column' in item)
        return checksOfColumn(item.column, item, path, false);
    if ('query' in item) {
        const sql = item.query.replace(/;\s*$/, '');
        return [(0,make/* make */.L)('query', 'rows', `no row from ${(0,make/* oneLine */.T)(sql)}`, { kind: 'query', sql }, path, item)];
    }
    if ('unique' in item) {
        const label = `${(0,describe/* describeColumns */.Nl)(item.unique)} ${item.unique.length > 1 ? 'together are' : 'is'} unique`;
        const test = { kind: 'unique', columns: item.unique, missing: item.missing ?? 'skip-any' };
        return [(0,make/* make */.L)('unique', item.unique.join(', '), label, test, path, item)];
    }
    if ('if' in item)
        return [conditional(item, path)];
    const ofTable = checkOfTable(item, path);
    if (ofTable !== undefined)
        return [ofTable];
    const { code, subject, label, violation } = acrossColumns(item);
    return [(0,make/* make */.L)(code, subject, label, { kind: 'rows', violation }, path, item)];
}
/** Checks on values that stand in one row. */
function acrossColumns(item) {
    const missing = ('missing' in item ? item.missing : undefined) ?? 'skip-any';
    if ('compare' in item) {
        const [left, operator, right] = parseComparison(item.compare);
        const violation = { kind: 'compare', left, operator, right, missing };
        return { code: 'column-comparison', subject: `${left}, ${right}`, label: `${left} ${operator} ${right}`, violation };
    }
    if ('in-pairs' in item) {
        const { columns, values } = item['in-pairs'];
        const label = `${(0,describe/* describeColumns */.Nl)(columns)} are one of ${(0,format/* plural */.LS)(values.length, 'pair')}`;
        const violation = { kind: 'not-in-pairs', columns, pairs: values, missing };
        return { code: 'column-pairs', subject: columns.join(', '), label, violation };
    }
    if ('equal' in item) {
        const violation = { kind: 'unequal', columns: item.equal, missing };
        const label = `${(0,describe/* describeColumns */.Nl)(item.equal)} are equal`;
        return { code: 'columns-equal', subject: item.equal.join(', '), label, violation };
    }
    if ('different' in item) {
        const violation = { kind: 'repeated', columns: item.different, missing };
        const label = `${(0,describe/* describeColumns */.Nl)(item.different)} differ from one another`;
        return { code: 'columns-different', subject: item.different.join(', '), label, violation };
    }
    if ('sum' in item) {
        const { columns, equals, within = 0 } = item.sum;
        const around = within === 0 ? '' : ` ± ${(0,format/* formatNumber */.ZV)(within)}`;
        const label = `${columns.join(' + ')} = ${typeof equals === 'number' ? (0,format/* formatNumber */.ZV)(equals) : equals}${around}`;
        const violation = { kind: 'sum', columns, equals, within, missing };
        return { code: 'columns-sum', subject: columns.join(', '), label, violation };
    }
    if ('complete' in item) {
        const { columns, rule } = item.complete;
        const label = `${(0,describe/* describeColumns */.Nl)(columns)}: ${COMPLETE[rule]}`;
        return {
            code: 'columns-complete',
            subject: columns.join(', '),
            label,
            violation: { kind: 'incomplete', columns, rule },
        };
    }
    if ('sql' in item) {
        return {
            code: 'row-condition',
            subject: 'rows',
            label: (0,make/* oneLine */.T)(item.sql),
            violation: { kind: 'condition', sql: item.sql },
        };
    }
    throw new Error(`no check for ${Object.keys(item).join(', ')}`);
}
const COMPLETE = { all: 'none is missing', any: 'at least one is there', together: 'all are there or none is' };
/** `if` selects rows as `where` does, so that a condition that no row meets does not pass for ever. */
function conditional(item, path) {
    const premise = (0,make/* oneLine */.T)(item.if);
    const where = item.where === undefined ? item.if : `(\n${item.where}\n) AND (\n${item.if}\n)`;
    const name = item.name ??
        `${conclusionOf(item)} if ${premise}${item.where === undefined ? '' : ` (where ${(0,make/* oneLine */.T)(item.where)})`}`;
    const modifiers = { ...item, where, name };
    const premises = [item.where ?? [], item.if].flat();
    if (item.required === undefined) {
        const violation = { kind: 'condition', sql: item.then ?? '' };
        return { ...(0,make/* make */.L)('row-condition', 'rows', name, { kind: 'rows', violation }, path, modifiers), premises };
    }
    const columns = [item.required].flat();
    const violation = { kind: 'incomplete', columns, rule: 'all' };
    return {
        ...(0,make/* make */.L)('column-required', columns.join(', '), name, { kind: 'rows', violation }, path, modifiers),
        premises,
    };
}
function conclusionOf({ then, required }) {
    if (then !== undefined)
        return (0,make/* oneLine */.T)(then);
    const columns = [required ?? []].flat();
    return `${(0,describe/* describeColumns */.Nl)(columns)} ${columns.length > 1 ? 'are' : 'is'} never missing`;
}
function parseComparison(text) {
    const [, left = '', operator = '', right = ''] = /^(.*?\S)\s*(<=|>=|!=|<>|==|=|<|>)\s*(\S.*)$/s.exec(text) ?? [];
    const plain = operator === '==' ? '=' : operator === '<>' ? '!=' : operator;
    return [left.trim(), plain, right.trim()];
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/plan/read-types.js


/**
 * How columns of text formats are read: as the type that was declared, and as they are written where a check looks at
 * characters, so that `01234` is not a number before `regex` sees it. Everything else is left to what the values show.
 */
function readingOf(policy) {
    const types = new Map();
    const texts = new Set();
    const entries = [
        ...Object.entries(policy.columns ?? {}).map(([name, entry]) => [name, asEntry(entry)]),
        ...(policy.checks ?? []).flatMap((check) => 'column' in check ? [[check.column, check]] : []),
    ];
    for (const [name, entry] of entries) {
        const declared = entry.type === undefined ? undefined : readAs([entry.type].flat());
        if (declared === 'text')
            texts.add(name);
        else if (declared !== undefined && !types.has(name))
            types.set(name, declared);
        const words = [...(entry.in ?? []), ...(entry['not-in'] ?? [])].some(value => typeof value === 'string');
        if (words || (0,compile/* comparesTexts */.Jt)(entry) || CHARACTERS.some(key => entry[key] !== undefined))
            texts.add(name);
    }
    return { types: Object.fromEntries(types), texts: [...texts].filter(name => !types.has(name)) };
}
/** Checks that look at the characters of a value. */
const CHARACTERS = [
    'regex',
    'regex-any',
    'not-regex',
    'like',
    'like-any',
    'not-like',
    'length',
    'parseable',
    'strftime',
    'json-schema',
];
/** The one type that holds all values of these types; undefined where what the values show decides. */
function readAs(types) {
    const within = (...all) => types.every(type => all.includes(type));
    const [only] = types;
    if (types.length === 1)
        return only === 'decimal' || only === 'time' || only === 'json' ? 'text' : only;
    if (within('integer', 'number'))
        return 'number';
    return within('date', 'timestamp') ? 'timestamp' : undefined;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/plan.js






/** A checks file → checks in the order of the file. Knows nothing of the data yet. */
function compilePlan(policy, options) {
    const columns = Object.entries(policy.columns ?? {});
    const names = columns.map(([name]) => name);
    const checks = [
        (0,make/* make */.L)('readable-lines', 'lines', 'every line can be read', { kind: 'readable-lines' }, undefined, {
            tolerance: policy['malformed-lines'],
        }),
    ];
    if (!options.allowEmpty) {
        const test = { kind: 'row-count', bounds: { min: 1 } };
        checks.push((0,make/* make */.L)('dataset-empty', 'rows', 'the dataset has rows', test, undefined));
    }
    if (policy.rows && (policy.rows.min !== undefined || policy.rows.max !== undefined)) {
        const { min, max, ...notes } = policy.rows;
        checks.push(rowCount({ min, max }, ['rows'], notes));
    }
    if (policy['column-count'])
        checks.push(columnCount(policy['column-count'], ['column-count']));
    if (policy['columns-exactly'])
        checks.push(columnsExactly(policy['columns-exactly'], ['columns-exactly']));
    if (policy['columns-set'])
        checks.push(columnsSet(policy['columns-set'], ['columns-set']));
    if (policy['other-columns'] === 'forbid') {
        const label = 'no columns besides those listed';
        checks.push((0,make/* make */.L)('columns-only', 'columns', label, { kind: 'only', columns: names }, ['other-columns']));
    }
    if (policy['column-order']) {
        const label = 'columns stand in the order listed';
        checks.push((0,make/* make */.L)('column-order', 'columns', label, { kind: 'order', columns: names }, ['column-order']));
    }
    for (const [name, entry] of columns)
        checks.push(...checksOfColumn(name, asEntry(entry), ['columns', name], true));
    for (const [index, check] of (policy.checks ?? []).entries())
        checks.push(...checksOfItem(check, ['checks', index]));
    return {
        checks,
        key: [policy.key ?? []].flat(),
        ...readingOf(policy),
        optional: new Set(columns.filter(([, entry]) => asEntry(entry).optional).map(([name]) => name)),
        listed: names,
        sensitive: columns.filter(([, entry]) => asEntry(entry).sensitive).map(([name]) => name),
        nanIsMissing: policy.nan === 'missing',
        timely: checks.some(check => check.test.kind === 'fresh'),
    };
}


/***/ }),

/***/ 8596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ boundsOf)
/* harmony export */ });
/** An interval as a checks file has it, with its ends by name. */
function boundsOf(interval) {
    if (!Array.isArray(interval))
        return interval;
    return { min: interval[0] ?? undefined, max: interval[1] ?? undefined };
}


/***/ }),

/***/ 40691:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ make),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97162);

/** A check with its modifiers, its label made from the wording unless it has a name. */
function make(code, subject, label, test, path, modifiers = {}) {
    const where = modifiers.where === undefined ? '' : ` (where ${oneLine(modifiers.where)})`;
    return {
        code,
        subject,
        label: modifiers.name ?? `${label}${where}`,
        test,
        path,
        tolerance: (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTolerance */ .BL)(modifiers.tolerance ?? 0),
        severity: modifiers.severity ?? 'fail',
        where: modifiers.where,
        allowEmpty: modifiers['allow-empty'] ?? false,
        description: modifiers.description,
        owner: modifiers.owner,
        tags: modifiers.tags ?? [],
    };
}
/** SQL as a label shows it. */
const oneLine = (sql) => sql.trim().replace(/\s+/g, ' ');


/***/ }),

/***/ 16600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lt: () => (/* binding */ ofRows),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   pQ: () => (/* binding */ nothingSeen),
/* harmony export */   r1: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73798);
/* harmony import */ var _rows_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83855);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97162);



/** SQL that is true for the rows that a check's `where` selects. */
const selection = ({ where }) => (where === undefined ? 'true' : (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketed */ .Em)(where));
/** The data, or what it is compared with, cannot answer. */
function unknown(why, remedy) {
    return { passes: 'unknown', observed: why, message: `cannot be decided: ${why}`, remedy, plain: true };
}
/** For checks that compare with an earlier run. */
function noBaseline() {
    return unknown('no earlier run is given as `baseline`', 'Give the outcome.json of an earlier run. A first run has none: `fail-on: fail` lets it through.');
}
/**
 * The answer where rows need no judging: a filter that selects nothing, no value to look at. An empty dataset is a
 * failure of its own, not one for each check.
 */
function nothingSeen(check, { table }, { selected, looked }) {
    if (check.allowEmpty || table.rows === 0)
        return undefined;
    const none = { looked: 0, failing: 0, plain: true };
    if (selected === 0) {
        const observed = 'its `where` selects no row';
        const remedy = 'Correct the condition, or say `allow-empty: true` where that may happen.';
        return { ...none, passes: false, observed, message: observed, remedy };
    }
    if (looked > 0)
        return undefined;
    const remedy = 'Find out why no row has a value, or say `allow-empty: true` where that may happen.';
    return { ...unknown('no row has a value to look at', remedy), ...none };
}
/**
 * The answer of a check that fails rows.
 * @param what follows the numbers: `have a `customer_id` that customers lacks`
 * @param more further facts, shown after a colon
 */
function ofRows(check, { looked, failing }, { what, more = '', unit = 'row' }) {
    const share = looked === 0 ? '' : ` (${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(failing / looked)}, ${(0,_tolerance_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTolerance */ .Nn)(check.tolerance)})`;
    return {
        passes: (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerates */ .GD)(check.tolerance, failing, looked),
        observed: (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(failing, unit),
        message: `${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(failing)} of ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(looked, unit)} ${what}${share}${failing === 0 || more === '' ? '' : `: ${more}`}`,
        looked,
        failing,
    };
}
/** What is compared with, in sentences. */
const nameOf = (other) => ('dataset' in other ? other.dataset : 'the previous run');


/***/ }),

/***/ 31662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   PF: () => (/* binding */ readForBounds),
/* harmony export */   Ty: () => (/* binding */ numberLiteral),
/* harmony export */   UJ: () => (/* binding */ outsideTest),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d: () => (/* binding */ boundKind),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83855);


/** Values outside of bounds. */
function outsideTest(column, bounds) {
    const read = readForBounds(column, bounds);
    if (read === undefined)
        return { misfit: `${column.type} values have no order with ${boundKind(bounds)}` };
    const inside = comparisons(read, bounds).join(' AND ');
    // NaN is above every number for the engine, so it would pass `min` where no other bound stops it.
    const isOpen = bounds.max === undefined && bounds.below === undefined;
    const numeric = isOpen && (read.kind === 'number' || read.kind === 'number-from-text');
    const nan = numeric && (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeNaN */ .D$)(column) ? ` AND NOT isnan(${read.sql})` : '';
    return {
        looked: `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(column.name)} IS NOT NULL`,
        fails: `NOT coalesce(${inside}${nan}, false)`,
        passes: `${inside}${nan}`,
        value: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(column),
    };
}
/** True where a value is one of these, as SQL; unknown where it is missing. */
function isOneOf(column, values) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(column.name);
    if (values.every(value => typeof value === 'number')) {
        const read = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(column);
        if (read)
            return `${read.sql} IN (${values.map(value => boundLiteral(value, read)).join(', ')})`;
    }
    if (values.every(value => typeof value === 'boolean')) {
        if (column.type === 'boolean')
            return `${name} IN (${values.join(', ')})`;
        return `lower(CAST(${name} AS VARCHAR)) IN (${values.map(value => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(String(value))).join(', ')})`;
    }
    const time = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemporal */ .jG)(column) && values.every(value => TIME.test(String(value))) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(column) : undefined;
    if (time)
        return `${time.sql} IN (${values.map(value => boundLiteral(String(value), time)).join(', ')})`;
    return `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(column)} IN (${values.map(value => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(String(value))).join(', ')})`;
}
const endsOf = ({ min, max, above, below }) => [min, max, above, below].filter((end) => end !== undefined);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}(:?\d{2})?)?)?$/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
function boundKind(bounds) {
    const ends = endsOf(bounds);
    if (ends.every(end => typeof end === 'number'))
        return 'numbers';
    return ends.every(end => TIME.test(String(end))) ? 'dates' : 'texts';
}
/** How a column is read so that these bounds apply to it, or undefined where they cannot. */
function readForBounds(column, bounds) {
    const ends = endsOf(bounds);
    if (ends.every(end => typeof end === 'number'))
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(column);
    if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column))
        return ends.every(end => NUMBER.test(String(end))) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(column) : undefined;
    if (ends.every(end => TIME.test(String(end))))
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(column);
    return column.type === 'string' ? { kind: 'text', sql: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(column.name), column } : undefined;
}
function comparisons(read, { min, max, above, below }) {
    const wholeDays = read.kind === 'time' && read.column.type !== 'date';
    const literal = (bound) => boundLiteral(bound, read);
    /** The first moment after a day, because `max: 2026-06-30` includes that day's afternoon. */
    const after = (bound) => `${literal(bound)} + INTERVAL 1 DAY`;
    const isDay = (bound) => wholeDays && DAY.test(String(bound));
    if (min !== undefined && max !== undefined && !isDay(max) && above === undefined && below === undefined) {
        return [`${read.sql} BETWEEN ${literal(min)} AND ${literal(max)}`];
    }
    return [
        min === undefined ? [] : `${read.sql} >= ${literal(min)}`,
        max === undefined ? [] : isDay(max) ? `${read.sql} < ${after(max)}` : `${read.sql} <= ${literal(max)}`,
        above === undefined ? [] : isDay(above) ? `${read.sql} >= ${after(above)}` : `${read.sql} > ${literal(above)}`,
        below === undefined ? [] : `${read.sql} < ${literal(below)}`,
    ].flat();
}
function boundLiteral(bound, read) {
    if (read.kind === 'text')
        return (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(String(bound));
    if (read.kind === 'time')
        return `timezone('UTC', CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(String(bound))} AS TIMESTAMPTZ))`;
    // A 32-bit 0.1 is more than 0.1: the bound is rounded as the column's values were.
    if (read.column.nativeType === 'FLOAT')
        return `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .doubleLiteral */ .D0)(bound)} AS FLOAT)`;
    return numberLiteral(bound, read.column);
}
/** A number to be compared with the values of a column: a decimal where these are integers or decimals. */
function numberLiteral(value, { type }) {
    return type === 'integer' || type === 'decimal' ? number(value) : (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .doubleLiteral */ .D0)(value);
}
/** A number as a literal of the engine. */
function number(value) {
    if (typeof value === 'string')
        return value.replace(/^\+/, '');
    return Number.isFinite(value) ? String(value) : (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .doubleLiteral */ .D0)(value);
}


/***/ }),

/***/ 83855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   $T: () => (/* binding */ readPair),
/* harmony export */   D$: () => (/* binding */ canBeNaN),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   jG: () => (/* binding */ isTemporal),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   sV: () => (/* binding */ withoutNaN),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);

function columnOf(table, name) {
    const found = table.columns.find(column => column.name === name);
    if (found === undefined)
        throw new Error(`the plan was not bound: ${name} is no column`);
    return found;
}
/**
 * A value as people write it: the engine writes 5.0 for the number 5.
 * @param sql of a value of this column's type, the column itself by default
 */
function asText(column, sql = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column.name)) {
    const text = `CAST(${sql} AS VARCHAR)`;
    return column.type === 'number' ? `regexp_replace(${text}, '\\.0$', '')` : text;
}
/** SQL from a user's file in brackets of its own; line breaks keep a comment at its end from reaching further. */
function bracketed(sql) {
    return `(\n${sql}\n)`;
}
/** True where the file has a value, also one that cannot be read as the type asked for. */
function isThere(table, name) {
    const text = table.unreadable.find(({ column }) => column === name)?.text ?? (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name);
    return `${text} IS NOT NULL`;
}
const isNumeric = ({ type }) => type === 'integer' || type === 'number' || type === 'decimal';
const isTemporal = ({ type }) => type === 'date' || type === 'timestamp';
/** A text in the place of a number may be read as NaN, too. */
const canBeNaN = ({ type }) => type === 'number' || type === 'string';
function readNumber(column) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column.name);
    if (isNumeric(column))
        return { kind: 'number', sql: name, column };
    if (column.type !== 'string')
        return undefined;
    return { kind: 'number-from-text', sql: `TRY_CAST(${name} AS DOUBLE)`, column };
}
/** Times without a zone are UTC; with one they are brought to it. */
function readTime(column) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column.name);
    if (column.nativeType === 'TIMESTAMP WITH TIME ZONE')
        return { kind: 'time', sql: `timezone('UTC', ${name})`, column };
    if (isTemporal(column))
        return { kind: 'time', sql: name, column };
    if (column.type !== 'string')
        return undefined;
    return { kind: 'time', sql: `timezone('UTC', TRY_CAST(${name} AS TIMESTAMPTZ))`, column };
}
/** Two columns as SQL that can be compared, or undefined where their types cannot. */
function readPair(a, b) {
    if (isNumeric(a) || isNumeric(b))
        return both(readNumber(a), readNumber(b));
    if (isTemporal(a) || isTemporal(b))
        return both(readTime(a), readTime(b));
    if (a.type === b.type && a.type !== 'other')
        return [(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(a.name), (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(b.name)];
    return undefined;
}
function both(a, b) {
    return a && b ? [a.sql, b.sql] : undefined;
}
/** NaN equals itself and is above every number for the engine; here it compares with nothing. */
function withoutNaN(columns, pair) {
    if (columns.some(isTemporal) || !columns.some(isNumeric))
        return '';
    return columns.map((column, index) => (canBeNaN(column) ? ` AND NOT isnan(${pair[index]})` : '')).join('');
}


/***/ }),

/***/ 71537:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ scratchName)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);

const taken = new WeakMap();
/** The name of a table of our own, quoted, that this engine does not have yet. */
function scratchName(engine) {
    const number = (taken.get(engine) ?? 0) + 1;
    taken.set(engine, number);
    return (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(`rows of a check ${number}`);
}


/***/ }),

/***/ 21439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ unequalTest),
/* harmony export */   Bl: () => (/* binding */ repeatedTest),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   m_: () => (/* binding */ compareTest),
/* harmony export */   tA: () => (/* binding */ incompleteTest),
/* harmony export */   wT: () => (/* binding */ sumTest),
/* harmony export */   ww: () => (/* binding */ pairsTest)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26175);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31662);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83855);



/** Rows in which a comparison of two columns does not hold. */
function compareTest({ left, operator, right, missing }, table) {
    const columns = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, left), (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, right)];
    const holds = comparison(columns[0], operator, columns[1], missing);
    if (holds === undefined)
        return { misfit: unlike(columns[0], columns[1]) };
    return { looked: lookedAt([left, right], missing), fails: `NOT ${holds}`, value: shown(columns, ', ') };
}
/** Rows whose two values are none of the pairs. */
function pairsTest({ columns, pairs, missing }, table) {
    const [left, right] = columns.map(name => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name));
    const firsts = [...new Set(pairs.map(([first]) => first))];
    const is = (column, values) => {
        const there = values.filter(value => value !== null);
        const parts = [
            there.length === 0 ? [] : `coalesce(${(0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(column, there)}, false)`,
            there.length === values.length ? [] : `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(column.name)} IS NULL`,
        ].flat();
        return parts.length === 1 ? parts[0] : `(${parts.join(' OR ')})`;
    };
    const allowed = firsts.map(first => {
        const seconds = pairs.filter(pair => pair[0] === first).map(([, second]) => second);
        return `(${is(left, [first])} AND ${is(right, [...new Set(seconds)])})`;
    });
    return {
        looked: lookedAt(columns, missing),
        fails: `NOT (${allowed.join(' OR ')})`,
        value: shown([left, right], ', '),
    };
}
/** Rows in which some of the columns differ. */
function unequalTest(names, missing, table) {
    const columns = names.map(name => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name));
    const [first, ...others] = columns;
    const equal = [];
    for (const other of others) {
        const same = comparison(first, '=', other, missing);
        if (same === undefined)
            return { misfit: unlike(first, other) };
        equal.push(same);
    }
    return { looked: lookedAt(names, missing), fails: `NOT (${equal.join(' AND ')})`, value: shown(columns, ', ') };
}
/** Rows in which two of the columns are equal. */
function repeatedTest(names, missing, table) {
    const columns = names.map(name => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name));
    const equal = [];
    for (const [place, first] of columns.entries()) {
        for (const other of columns.slice(place + 1)) {
            const same = comparison(first, '=', other, missing);
            if (same === undefined)
                return { misfit: unlike(first, other) };
            equal.push(same);
        }
    }
    return { looked: lookedAt(names, missing), fails: `(${equal.join(' OR ')})`, value: shown(columns, ', ') };
}
/** Digits after the point that sums are made with. */
const SCALE = 12;
/**
 * Rows whose values do not add up. They are added as decimals, as they are written, because 0.1 + 0.2 is not 0.3 in
 * binary; values from 10²⁴ on, infinities and NaN are added in binary. Where rows with missing values are looked at,
 * these count nothing.
 */
function sumTest({ columns: names, equals, within, missing }, table) {
    const columns = names.map(name => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name));
    const reads = columns.map(_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz);
    const misfit = columns.find((_, index) => reads[index] === undefined);
    if (misfit)
        return { misfit: `${misfit.type} values cannot be added` };
    const decimal = (sql) => `TRY_CAST(${sql} AS DECIMAL(36, ${SCALE}))`;
    const add = (terms) => terms
        .map((term, index) => missing === 'skip-any' ? term : `CASE WHEN ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(names[index])} IS NULL THEN 0 ELSE ${term} END`)
        .join(' + ');
    const exact = `TRY(${add(columns.map(({ name }) => decimal((0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name))))})`;
    const binary = `(${add(reads.map(read => `CAST(${read.sql} AS DOUBLE)`))})`;
    const isAt = (sum, literal) => within === 0 ? `${sum} = ${literal(equals)}` : `abs(${sum} - ${literal(equals)}) <= ${literal(within)}`;
    const holds = `CASE WHEN ${exact} IS NULL THEN ${isAt(binary, _shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .doubleLiteral */ .D0)} ELSE ${isAt(exact, value => decimal((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(value)))} END`;
    return {
        looked: lookedAt(names, missing),
        fails: `NOT coalesce(${holds}, false)`,
        value: shown(columns, ' + '),
    };
}
/** Rows in which some columns are there and others not, against the rule. */
function incompleteTest({ columns, rule }, table) {
    const there = columns.map(name => `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(table, name)}`);
    const all = `(${there.join(' AND ')})`;
    const any = `(${there.join(' OR ')})`;
    const fails = { all: `NOT ${all}`, any: `NOT ${any}`, together: `(${any} AND NOT ${all})` }[rule];
    const absent = columns.map((name, index) => `CASE WHEN NOT (${there[index]}) THEN ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(name)} END`);
    return { looked: 'true', fails, value: `'without ' || concat_ws(', ', ${absent.join(', ')})` };
}
/** Rows that a check over several columns looks at. */
function lookedAt(columns, missing) {
    if (missing === 'compare')
        return 'true';
    return `(${columns.map(name => `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} IS NOT NULL`).join(missing === 'skip-any' ? ' AND ' : ' OR ')})`;
}
/** Whether two values compare so, true or false for every row; undefined where the types have nothing in common. */
function comparison(a, operator, b, missing) {
    const pair = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readPair */ .$T)(a, b);
    if (pair === undefined)
        return undefined;
    const sign = operator === '!=' ? '<>' : operator;
    const holds = `coalesce(${pair[0]} ${sign} ${pair[1]}${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNaN */ .sV)([a, b], pair)}, false)`;
    if (missing === 'skip-any')
        return holds;
    const [x, y] = [`${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(a.name)} IS NULL`, `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(b.name)} IS NULL`];
    // Two missing values are equal; a missing one is no more and no less than a value, and differs from it.
    const both = operator === '=' || operator === '<=' || operator === '>=';
    return `CASE WHEN ${x} AND ${y} THEN ${both} WHEN ${x} OR ${y} THEN ${operator === '!='} ELSE ${holds} END`;
}
const unlike = (a, b) => `${a.type} and ${b.type} cannot be compared`;
/** The values of a row beside one another; a missing one is shown as such. */
function shown(columns, between) {
    return columns.map(column => `coalesce(${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(column)}, 'missing')`).join(` || '${between}' || `);
}


/***/ }),

/***/ 45437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Gv: () => (/* binding */ sensitiveColumns),
/* harmony export */   RG: () => (/* binding */ HIDDEN)
/* harmony export */ });
/* unused harmony export NOTHING_SENSITIVE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22610);


/** What stands in the place of a value that may not be shown. */
const HIDDEN = '•••';
/** For data without sensitive columns. */
const NOTHING_SENSITIVE = sensitiveColumns({ inFile: [], inInput: [], optional: new Set(), listed: [] }, []);
/**
 * Decides which columns of a table are sensitive. Letter case does not tell columns apart, as for the engine.
 *
 * Raises VALIDATE_SENSITIVE_COLUMN for a declared name that no column has, unless the column may be absent: it may be
 * there under another name, and a file without a header has values in the place of names, so that nothing of it can be
 * shown.
 * @param columns of the data
 * @param elsewhere columns of other datasets, which the input may name too: queries can show them
 */
function sensitiveColumns(declared, columns, elsewhere = []) {
    const present = new Set(columns.map(folded));
    const anywhere = new Set([...columns, ...elsewhere].map(folded));
    const missing = declared.inFile.find(name => !present.has(folded(name)) && !declared.optional.has(name)) ??
        declared.inInput.find(name => !anywhere.has(folded(name)));
    if (missing !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.VALIDATE_SENSITIVE_COLUMN(`the data has no column \`${missing}\`, which is declared sensitive`);
    }
    const names = new Set([...declared.inFile, ...declared.inInput].map(folded));
    const isSensitive = (column) => names.has(folded(column));
    const any = names.size > 0;
    const shown = (column, value) => (value === null || !isSensitive(column) ? value : HIDDEN);
    return {
        any,
        isSensitive,
        touches: made => any && (made.length === 0 || made.some(isSensitive)),
        shown,
        shownAsKey(column, value) {
            if (value === null || !isSensitive(column))
                return value;
            return declared.secret === undefined ? HIDDEN : tokenOf(declared.secret, value);
        },
    };
}
/**
 * `#` and the first 16 hexadecimal digits of HMAC-SHA256 of the value's text. Keyed, because whoever can list the
 * possible values of a plain digest (phone numbers, card numbers) has the values.
 */
function tokenOf(secret, value) {
    return `#${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(value).digest('hex').slice(0, 16)}`;
}
function folded(name) {
    return name.toLowerCase();
}


/***/ }),

/***/ 6707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/**
 * Does several things at the same time, and waits for all of them even where one fails: nothing is under way any more
 * when this returns. Raises the error of the first of them that failed, in their order.
 */
async function together(work) {
    const ends = await Promise.allSettled(work.map(one => one()));
    return ends.map(end => {
        if (end.status === 'rejected')
            throw end.reason;
        return end.value;
    });
}


/***/ }),

/***/ 97162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ parseTolerance),
/* harmony export */   GD: () => (/* binding */ tolerates),
/* harmony export */   Nn: () => (/* binding */ describeTolerance),
/* harmony export */   UV: () => (/* binding */ describeMissing)
/* harmony export */ });
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73798);

function parseTolerance(written) {
    if (typeof written === 'number')
        return { kind: 'count', rows: written };
    if (typeof written === 'string')
        return parseShare(written);
    return { kind: 'both', count: { kind: 'count', rows: written.rows }, share: parseShare(written.share) };
}
function parseShare(written) {
    const digits = written.replace(/\s*%$/, '');
    const [whole = '0', fraction = ''] = digits.split('.');
    return {
        kind: 'share',
        numerator: BigInt(whole + fraction),
        denominator: 100n * 10n ** BigInt(fraction.length),
        text: `${digits} %`,
    };
}
/** Whether so many failing rows among those looked at are allowed. Exact for every count and share. */
function tolerates(tolerance, failing, looked) {
    switch (tolerance.kind) {
        case 'count':
            return failing <= tolerance.rows;
        case 'share':
            return BigInt(failing) * tolerance.denominator <= BigInt(looked) * tolerance.numerator;
        case 'both':
            return tolerates(tolerance.count, failing, looked) && tolerates(tolerance.share, failing, looked);
    }
}
/** `allowed 0.1 %`, `allowed 10`, `allowed 10 and 0.1 %`, `none allowed`. */
function describeTolerance(tolerance) {
    return allowsNone(tolerance) ? 'none allowed' : `allowed ${amountOf(tolerance, count => (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count))}`;
}
/** What a limit on missing values asks of a column: `is never missing`, `is missing in at most 5 %`. */
function describeMissing(tolerance) {
    if (allowsNone(tolerance))
        return 'is never missing';
    return `is missing in at most ${amountOf(tolerance, count => `${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} rows`)}`;
}
function allowsNone(tolerance) {
    if (tolerance.kind === 'both')
        return allowsNone(tolerance.count) || allowsNone(tolerance.share);
    return tolerance.kind === 'share' ? tolerance.numerator === 0n : tolerance.rows === 0;
}
function amountOf(tolerance, rows) {
    if (tolerance.kind === 'both')
        return `${amountOf(tolerance.count, rows)} and ${tolerance.share.text}`;
    return tolerance.kind === 'share' ? tolerance.text : rows(tolerance.rows);
}


/***/ }),

/***/ 17025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findTwins),
/* harmony export */   t: () => (/* binding */ isTwin)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83855);
/* harmony import */ var _rows_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71537);
/* harmony import */ var _rows_several_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21439);




/**
 * Finds the values that occur more than once, exactly. Grouping all rows is what costs most of all checks, and hardly
 * any row has a twin: rows that come in the order of some column can only have one where neighbours are equal.
 * @param looked rows that the check looks at
 */
async function findTwins(engine, table, test, where, looked) {
    const names = test.columns.map(_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB);
    const condition = where === undefined ? '' : ` AND ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketed */ .Em)(where)}`;
    const rows = `${table.unplaced ?? table.sql} WHERE ${(0,_rows_several_js__WEBPACK_IMPORTED_MODULE_2__/* .lookedAt */ .O1)(test.columns, test.missing)}${condition}`;
    const suspects = looked < FEW_ROWS ? undefined : await equalNeighbours(engine, table, test, rows, looked);
    if (suspects === 'none')
        return { count: 0 };
    const among = suspects === undefined ? '' : ` AND ${suspects.column} IN (FROM ${suspects.values})`;
    const twins = (0,_rows_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .scratchName */ .U)(engine);
    const values = names.map((name, index) => `${name} AS k${index}`).join(', ');
    await engine.query(`CREATE TABLE ${twins} AS SELECT ${values}, count(*) AS twins FROM ${rows}${among} GROUP BY ${names.join(', ')} HAVING count(*) > 1`);
    const [row] = await engine.query(`SELECT coalesce(sum(twins), 0) AS n FROM ${twins}`);
    const count = Number(row.n);
    return count === 0 ? { count } : { count, table: twins };
}
/** SQL that is true for the rows whose values occur more than once, `where` left to the caller. */
function isTwin({ columns, missing }, { table }) {
    if (table === undefined)
        return 'false';
    // As a structure, whose missing parts are equal to one another.
    const together = (parts) => missing === 'skip-any'
        ? `(${parts.join(', ')})`
        : `{${parts.map((part, index) => `'k${index}': ${part}`).join(', ')}}`;
    const keys = together(columns.map((_, index) => `k${index}`));
    return `${(0,_rows_several_js__WEBPACK_IMPORTED_MODULE_2__/* .lookedAt */ .O1)(columns, missing)} AND ${together(columns.map(_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB))} IN (SELECT ${keys} FROM ${table})`;
}
/** Fewer rows than this are grouped before anything else could be found out. */
const FEW_ROWS = 50_000;
/** One row in so many may be out of a strict order for the order to be of use. */
const MOST_EQUAL = 64;
/** Columns whose order is tried. */
const MOST_TRIED = 4;
/** The first rows, which nearly always tell what is in no order. */
const FIRST_ROWS = 2048;
const SIGNS = ['>', '<'];
/** Types whose values have an order under which just the equal ones group together. */
const ORDERED = new Set(['integer', 'number', 'decimal', 'string', 'date', 'timestamp']);
/**
 * Looks for a column along whose values the rows are sorted, up or down, with few equal neighbours: all rows with equal
 * values in it are neighbours then, and all others differ. Whatever is not sorted is given up after a small part of it.
 * @returns the values that may have twins, `none` where none can have one, undefined where nothing is sorted
 */
async function equalNeighbours(engine, table, { columns }, rows, looked) {
    const most = Math.floor(looked / MOST_EQUAL);
    const ordered = columns.filter(name => ORDERED.has((0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name).type)).slice(0, MOST_TRIED);
    if (ordered.length === 0)
        return undefined;
    const begun = await firstRows(engine, ordered, rows);
    for (const name of ordered) {
        const column = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name);
        for (const sign of SIGNS.filter(sign => begun(name, sign))) {
            const stops = (0,_rows_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .scratchName */ .U)(engine);
            // Judged and kept in one pass: of two, the engine would have to go through the rows in the same order.
            await engine.query(`CREATE TABLE ${stops} AS SELECT x, x = before AS same
         FROM (SELECT ${column} AS x, lag(${column}) OVER () AS before FROM (SELECT ${column} FROM ${rows}))
         WHERE NOT coalesce(x ${sign} before, false) LIMIT ${most + 2}`);
            const [found] = await engine.query(`SELECT count(*) AS stops, count_if(same) AS same, count_if(same IS NULL) AS first FROM ${stops}`);
            const [all, same, first] = [Number(found.stops), Number(found.same), Number(found.first)];
            // The first row has none before it; any other one without an answer is missing, or on the wrong side.
            if (all <= most + 1 && first === 1 && all === same + 1) {
                if (same === 0)
                    return 'none';
                const values = (0,_rows_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .scratchName */ .U)(engine);
                await engine.query(`CREATE TABLE ${values} AS SELECT DISTINCT x FROM ${stops} WHERE same`);
                return { column, values };
            }
            await engine.query(`DROP TABLE ${stops}`);
        }
    }
    return undefined;
}
/** Whether the first rows are in the order of a column, up or down, as far as they have to be. */
async function firstRows(engine, columns, rows) {
    const first = `SELECT ${columns.map((name, index) => `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)} AS x${index}`).join(', ')} FROM ${rows} LIMIT ${FIRST_ROWS}`;
    const before = columns.map((_, index) => `x${index}, lag(x${index}) OVER () AS b${index}`);
    const counts = columns.flatMap((_, index) => SIGNS.map((sign, which) => `count_if(NOT coalesce(x${index} ${sign} b${index}, false)) AS s${index}_${which}`));
    const [found] = await engine.query(`SELECT count(*) AS n, ${counts.join(', ')} FROM (SELECT ${before.join(', ')} FROM (${first}))`);
    const most = 1 + Number(found.n) / MOST_EQUAL;
    return (column, sign) => Number(found[`s${columns.indexOf(column)}_${SIGNS.indexOf(sign)}`]) <= most;
}


/***/ }),

/***/ 17169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ engineFromInputs),
/* harmony export */   g: () => (/* binding */ datasetFromInputs)
/* harmony export */ });
/* harmony import */ var _duckdb_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27685);
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


/***/ })

};
