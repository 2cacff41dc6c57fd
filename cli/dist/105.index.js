export const id = 105;
export const ids = [105];
export const modules = {

/***/ 94563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LO: () => (/* binding */ orderedOf),
/* harmony export */   Tq: () => (/* binding */ between),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
const plainReading = (column) => ({ column, kind: undefined, sql: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(column.name) });
/** Values as numbers: decimals and whole numbers without rounding, truth as 0 and 1, texts that are numbers as these. */
function numericReading(column) {
    if (column.type === 'boolean')
        return { column, kind: 'exact', sql: `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(column.name)} AS INTEGER)` };
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/aggregates/expressions.js
/** Columns of one SELECT, each expression once; what they came to is read by the name that `add` gave. */
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
    async run(engine, from) {
        if (this.names.size === 0)
            return;
        const list = [...this.names].map(([sql, name]) => `${sql} AS ${name}`).join(',\n');
        this.row = (await engine.query(`SELECT ${list} FROM ${from}`))[0];
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
        await select.run(engine, table.sql);
        for (const read of readers)
            read();
    }
    for (const summary of summaries) {
        const select = new Select();
        const read = rankedValues(summary, select);
        await select.run(engine, table.sql);
        read?.();
    }
}
const countPass = (summary, select) => {
    const { reading, isDouble, isNumeric } = summary;
    const name = (0,sql/* quoteName */.A)(reading.column.name);
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

/***/ 88974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xn: () => (/* binding */ findBaseline),
  Bs: () => (/* binding */ previousRows),
  mF: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/report/machine/schema-id.js
var schema_id = __webpack_require__(260);
;// CONCATENATED MODULE: ./build/js/shared/report/machine/schema.js



const schema_text = schemas/* string */.YjP();
/** JSON has no NaN and no infinities. */
const number = schemas/* number */.aig().nullable().describe('null where the number was not finite');
const schema_verdict = schemas/* enum */.k5n(verdict/* VERDICTS */.bk);
const shownVerdict = schemas/* enum */.k5n([...verdict/* VERDICTS */.bk, 'error']);
const descriptor = schemas/* strictObject */.rej({
    name: schema_text,
    uri: schema_text.optional(),
    digest: schemas/* record */.g1P(schema_text, schema_text).describe('Algorithm → lower-case hex'),
    mediaType: schema_text.optional(),
    annotations: schemas/* record */.g1P(schema_text, schemas/* json */.Pq9()).optional(),
});
const artifact = descriptor.extend({ role: schemas/* enum */.k5n(['data', 'model', 'image', 'release']) });
const truth = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('exact') }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('error-controlled'),
        procedure: schema_text,
        level: number,
        guarantee: schemas/* enum */.k5n(['finite-sample', 'asymptotic']),
        assumptions: schema_text,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('rule-of-thumb'), why: schema_text }),
]);
const finding = schemas/* strictObject */.rej({
    id: schema_text.optional().describe('Finds this finding again in the outcome of another run'),
    code: schema_text.describe('Stable, kebab-case'),
    severity: schema_verdict.describe('What this finding alone would decide'),
    subject: schema_text,
    message: schema_text,
    truth: truth.describe('What kind of truth this is'),
    observed: schemas/* union */.KCZ([schema_text, number]).optional(),
    expected: schemas/* union */.KCZ([schema_text, number]).optional(),
    remedy: schema_text.optional(),
    file: schema_text.optional(),
    line: schemas/* int */.Whr().optional(),
    column: schemas/* int */.Whr().optional(),
});
const axis = schemas/* strictObject */.rej({
    label: schema_text,
    scale: schemas/* enum */.k5n(['linear', 'log']).optional(),
    min: number.optional(),
    max: number.optional(),
});
const thresholds = schemas/* array */.YOg(schemas/* strictObject */.rej({ value: number, label: schema_text })).optional();
const numbers = schemas/* array */.YOg(number);
const plot = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('steps'),
        x: axis,
        y: axis,
        edges: numbers,
        series: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, shares: numbers })),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('bars'),
        categories: schemas/* array */.YOg(schema_text),
        value: axis,
        series: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, values: numbers })),
        thresholds,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('intervals'),
        value: axis,
        rows: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, estimate: number, low: number, high: number, verdict: shownVerdict.optional() })),
        thresholds,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lines'),
        x: axis,
        y: axis,
        series: schemas/* array */.YOg(schemas/* strictObject */.rej({
            label: schema_text,
            points: schemas/* array */.YOg(schemas/* tuple */.PVZ([number, number])),
            staircase: schemas/* boolean */.zMY().optional(),
            band: schemas/* array */.YOg(schemas/* tuple */.PVZ([number, number, number])).optional(),
        })),
        thresholds,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('stations'),
        stations: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schema_text, verdict: shownVerdict, note: schema_text })),
    }),
]);
const cell = schemas/* union */.KCZ([
    schema_text,
    number,
    schemas/* boolean */.zMY(),
    schemas/* strictObject */.rej({ verdict: shownVerdict }),
    schemas/* strictObject */.rej({ spark: numbers }),
]);
const flatBlock = [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('text'), text: schema_text }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('table'),
        caption: schema_text.optional(),
        columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
            title: schema_text,
            align: schemas/* enum */.k5n(['left', 'right']).optional(),
            format: schemas/* strictObject */.rej({ decimals: number.optional(), percent: schemas/* boolean */.zMY().optional() }).optional(),
        })),
        rows: schemas/* array */.YOg(schemas/* array */.YOg(cell)),
        attention: schemas/* int */.Whr().optional(),
        brief: schemas/* int */.Whr().optional(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('facts'), facts: schemas/* array */.YOg(schemas/* tuple */.PVZ([schema_text, schemas/* union */.KCZ([schema_text, number])])) }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('code'), text: schema_text, language: schema_text.optional() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('plot'), title: schema_text, alternative: schema_text, plot }),
];
const section = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('section'),
    title: schema_text,
    get blocks() {
        return schemas/* array */.YOg(block);
    },
    folded: schemas/* boolean */.zMY().optional(),
})
    .meta({ id: 'section' });
const block = schemas/* union */.KCZ([...flatBlock, section]).meta({ id: 'block' });
/** What `outcome.json` holds. The published JSON Schema is written from this. */
const outcomeSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(schema_id/* OUTCOME_SCHEMA_ID */.P),
    step: schema_text,
    title: schema_text,
    release: schema_text.describe('Version of mlops-actions'),
    verdict: shownVerdict,
    headline: schema_text.describe('What happened'),
    why: schema_text,
    next: schema_text.describe('What to do now; empty when nothing is'),
    reused: schemas/* boolean */.zMY().describe('A finished outcome for the same inputs was found and is shown again'),
    startedOn: iso/* datetime */.w$(),
    finishedOn: iso/* datetime */.w$(),
    seconds: schemas/* number */.aig(),
    durations: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schema_text, seconds: number })),
    findings: schemas/* array */.YOg(finding),
    outputs: schemas/* record */.g1P(schema_text, schemas/* json */.Pq9()),
    measures: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schema_text, value: number, labels: schemas/* record */.g1P(schema_text, schema_text).optional(), help: schema_text.optional() })),
    digests: schemas/* strictObject */.rej({
        subject: schemas/* array */.YOg(artifact).describe('What was judged or made'),
        configuration: schemas/* array */.YOg(descriptor).describe('Policy and checks files'),
        dependencies: schemas/* array */.YOg(descriptor.extend({ role: artifact.shape.role.optional() })).describe('What else went in'),
    }),
    key: schemas/* record */.g1P(schema_text, schema_text).describe('Everything that the outcome depends on'),
    versions: schemas/* record */.g1P(schema_text, schema_text),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schema_text, description: schema_text })),
    evidence: schemas/* strictObject */.rej({ path: schema_text, signer: schema_text.optional() }).optional(),
    host: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['github', 'gitlab', 'terminal']),
        serverUrl: schema_text.optional(),
        repository: schema_text.optional(),
        commit: schema_text.optional(),
        ref: schema_text.optional(),
        runUrl: schema_text.optional(),
        runAttempt: schema_text.optional(),
        job: schema_text.optional(),
        changeRequest: schemas/* int */.Whr().optional(),
    }),
    blocks: schemas/* array */.YOg(block).describe('The report, as data'),
    details: schemas/* record */.g1P(schema_text, schemas/* json */.Pq9())
        .optional()
        .describe('Facts of this step alone, for a later run that compares itself with this one'),
})
    .describe('The outcome of one step of mlops-actions');
/** The published schema, for `docs/schemas/outcome-v1.schema.json`. */
function outcomeJsonSchema() {
    const { $schema, ...rest } = z.toJSONSchema(outcomeSchema, { target: 'draft-2020-12' });
    return { $schema, $id: OUTCOME_SCHEMA_ID, title: 'Outcome of a step, version 1', ...rest };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/comparison/record.js
var record = __webpack_require__(54950);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/errors.js
var errors = __webpack_require__(22610);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/history/statistics.js
var statistics = __webpack_require__(30103);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/baseline.js








const STEP = 'validate-data';
const MAX_BYTES = 64 * 2 ** 20;
/** Fields that this version does not know are left out, so that outcomes of later releases can be read as well. */
const { shape } = outcomeSchema;
const shapeOf = (schema) => schemas/* object */.Ikc(schema.shape);
const previousSchema = schemas/* object */.Ikc({
    release: shape.release,
    verdict: shape.verdict,
    headline: shape.headline,
    startedOn: shape.startedOn,
    finishedOn: shape.finishedOn,
    findings: schemas/* array */.YOg(shapeOf(shape.findings.element)),
    outputs: shape.outputs,
    measures: schemas/* array */.YOg(shapeOf(shape.measures.element)),
    digests: shapeOf(shape.digests).pick({ subject: true, configuration: true }),
    host: shapeOf(shape.host).pick({ commit: true, ref: true, runUrl: true }),
    details: schemas/* object */.Ikc({
        rows: schemas/* int */.Whr().min(0),
        columns: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), native: schemas/* string */.YjP() })),
        categories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).nullable()).optional(),
        checks: schemas/* array */.YOg(record/* checkRecord */.E).optional(),
        statistics: schemas/* array */.YOg(statistics/* columnStatistics */.s).optional(),
    })
        .optional(),
});
/**
 * As `readBaseline`, but a file that is not there is no error: the first run on a branch has no earlier one. What needs
 * one says so by itself and does not pass.
 */
async function findBaseline(path, ctx) {
    const found = await fileOf(path, ctx.workspace);
    if (!('missing' in found))
        return readFound(found);
    ctx.log.notice(`There is no earlier run: ${found.missing} does not exist`);
    return undefined;
}
/**
 * Reads the outcome.json of an earlier run of this step. Raises VALIDATE_BASELINE for anything else, without a word of
 * what stands in the file.
 * @param path of the file, or of the report directory that holds it; relative to the workspace, or absolute
 */
async function readBaseline(path, { workspace }) {
    const found = await fileOf(path, workspace);
    if ('missing' in found)
        throw wrong(found.missing, 'it does not exist');
    return readFound(found);
}
async function readFound(found) {
    const { name } = found;
    const bytes = await bytesOf(found);
    const document = parsed(bytes, name);
    if (document.schema !== schema_id/* OUTCOME_SCHEMA_ID */.P)
        throw wrong(name, schemaProblem(document.schema));
    if (document.step !== STEP) {
        throw wrong(name, `it is the outcome of ${shown(document.step)}, expected one of ${STEP}`);
    }
    const result = previousSchema.safeParse(document);
    if (!result.success) {
        const [issue] = result.error.issues;
        throw wrong(name, `\`${issue.path.join('.')}\` is not as an outcome has it`);
    }
    const { verdict, ...rest } = result.data;
    if (verdict === 'error')
        throw wrong(name, 'that run ended with an error and decided nothing');
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return {
        name,
        descriptor: { name, digest: { sha256 }, mediaType: 'application/json' },
        verdict,
        ...rest,
        details: rest.details,
    };
}
/** How many rows the dataset had. */
function previousRows({ details, outputs }) {
    const rows = details?.rows ?? outputs.rows;
    return typeof rows === 'number' ? rows : undefined;
}
async function fileOf(path, workspace) {
    const given = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    const file = (0,external_node_path_.resolve)(workspace, path);
    const found = await statOf(file, given);
    if (found === undefined)
        return { missing: given };
    if (!found.isDirectory())
        return { file, name: given, stats: found };
    const [inside, name] = [(0,external_node_path_.join)(file, 'outcome.json'), `${given}/outcome.json`];
    const stats = await statOf(inside, name);
    return stats === undefined ? { missing: name } : { file: inside, name, stats };
}
async function statOf(file, name) {
    try {
        return await (0,promises_.stat)(file);
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw wrong(name, `it cannot be read (${code ?? 'unknown reason'})`);
    }
}
async function bytesOf({ file, name, stats }) {
    // A pipe would be waited for.
    if (!stats.isFile())
        throw wrong(name, 'it is no file');
    if (stats.size > MAX_BYTES)
        throw wrong(name, 'it is larger than 64 MiB');
    return (0,promises_.readFile)(file).catch(cause => {
        throw wrong(name, `it cannot be read (${cause.code ?? 'unknown reason'})`);
    });
}
function parsed(bytes, name) {
    let document;
    try {
        document = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        // The parser's own message quotes the file, which may be any file.
        throw wrong(name, 'it is not JSON');
    }
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
        throw wrong(name, 'it is JSON, but no object');
    }
    return document;
}
function schemaProblem(schema) {
    if (typeof schema === 'string' && schema.startsWith(schema_id/* OUTCOME_SCHEMA_ID */.P.replace(/v\d+$/, ''))) {
        return `it is of another version (${shown(schema)}), this release reads ${schema_id/* OUTCOME_SCHEMA_ID */.P}`;
    }
    return `it is JSON, but no outcome of a step (its \`schema\` is not ${schema_id/* OUTCOME_SCHEMA_ID */.P})`;
}
const shown = (value) => (typeof value === 'string' ? value.slice(0, 60) : 'nothing known');
function wrong(name, why) {
    return errors/* errors */.s.VALIDATE_BASELINE(`${name} cannot be the baseline: ${why}`);
}


/***/ }),

/***/ 43235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
    const looked = `${(0,sql/* quoteName */.A)(column.name)} IS NOT NULL`;
    const [seen, wrong] = [(0,scratch/* scratchName */.U)(engine), (0,scratch/* scratchName */.U)(engine)];
    const conditions = [
        looked,
        ...(right === undefined ? [] : [`NOT ${right}`]),
        ...(where === undefined ? [] : [(0,rows_reading/* bracketed */.Em)(where)]),
    ];
    await engine.query(`CREATE TEMP TABLE ${seen} AS SELECT row_number() OVER () AS place, v
     FROM (SELECT DISTINCT ${text} AS v FROM ${table.sql} WHERE ${conditions.join(' AND ')})`);
    const found = [];
    for await (const values of engine.batches(`SELECT place, v FROM ${seen}`)) {
        const verdicts = await isWrong(values.map(({ v }) => String(v)));
        for (const [at, { place }] of values.entries())
            if (verdicts[at])
                found.push(Number(place));
    }
    await engine.query(`CREATE TEMP TABLE ${wrong} (v VARCHAR)`);
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
        return { looked: `${(0,sql/* quoteName */.A)(column.name)} IS NOT NULL`, fails: 'false', value: text };
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
    const matches = patterns.map(pattern => syntax === 'regex' ? `regexp_matches(${text}, ${(0,sql/* quoteText */.o)(pattern)})` : `${text} LIKE ${(0,sql/* quoteText */.o)(pattern)}`);
    const joined = `(${matches.join(must === 'all' ? ' AND ' : ' OR ')})`;
    return {
        looked: `${(0,sql/* quoteName */.A)(column.name)} IS NOT NULL`,
        fails: must === 'none' ? joined : `NOT ${joined}`,
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
        looked: `${(0,sql/* quoteName */.A)(column.name)} IS NOT NULL`,
        fails: `(${ends.join(' OR ') || 'false'})`,
        value: text,
    };
}
/** Values that are no number, by the engine's own reading. */
function notNumberTest(column) {
    const text = (0,rows_reading/* asText */.e1)(column);
    // The engine reads 1_000 as 1000; nobody else does.
    const fails = (0,rows_reading/* isNumeric */.kf)(column) ? 'false' : `(TRY_CAST(${text} AS DOUBLE) IS NULL OR contains(${text}, '_'))`;
    return { looked: `${(0,sql/* quoteName */.A)(column.name)} IS NOT NULL`, fails, value: text };
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
    return column.type === 'other' ? `CAST(to_json(${(0,sql/* quoteName */.A)(column.name)}) AS VARCHAR)` : (0,rows_reading/* asText */.e1)(column);
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
    const name = (0,sql/* quoteName */.A)(column.name);
    const original = table.unreadable.find(unreadable => unreadable.column === column.name)?.text;
    if (original !== undefined) {
        return { looked: (0,rows_reading/* isThere */.$B)(table, column.name), fails: `${name} IS NULL`, value: original };
    }
    const looked = `${name} IS NOT NULL`;
    const value = (0,rows_reading/* asText */.e1)(column);
    if (types.some(type => ACCEPTED[type].includes(column.type)))
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
    const text = (0,sql/* quoteName */.A)(column);
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
        : `(regexp_full_match(${text}, ${(0,sql/* quoteText */.o)(pattern)}) AND try_strptime(${text}, ${(0,sql/* quoteText */.o)(format)}) IS NOT NULL)`;
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
    const name = (0,sql/* quoteName */.A)(column.name);
    const there = [order.column, ...by, ...per].map(one => `${(0,sql/* quoteName */.A)(one)} IS NOT NULL`);
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
            const within = per.length === 0 ? '' : `PARTITION BY ${per.map(sql/* quoteName */.A).join(', ')} `;
            const along = [...by.map(sql/* quoteName */.A), ...(oneFile ? [] : [file]), row].join(', ');
            const condition = where === undefined ? '' : ` AND ${(0,rows_reading/* bracketed */.Em)(where)}`;
            const real = isReal === 'true' ? name : `CASE WHEN ${isReal} THEN ${name} END`;
            const [count] = await engine.query(`CREATE TEMP TABLE ${wrong} AS SELECT ${oneFile ? 'r' : 'f, r'} FROM (
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
    const looked = `${(0,sql/* quoteName */.A)(column.name)} IS NOT NULL`;
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
            const z = `(${real} - ${literal((0,rational/* toDouble */.RG)(mean))}) / ${literal(deviation)}`;
            const near = twoSided ? `abs(${z}) < ${(0,bounds/* number */.ai)(below)}` : `${z} < ${(0,bounds/* number */.ai)(below)}`;
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
const literal = (value) => `CAST('${value}' AS DOUBLE)`;

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
    const looked = `${(0,sql/* quoteName */.A)(column.name)} IS NOT NULL`;
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
        case 'not-in':
            return { looked, fails: `NOT coalesce(${(0,bounds/* isOneOf */.EK)(column, violation.values)}, false)`, value: (0,rows_reading/* asText */.e1)(column) };
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

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/families.js + 23 modules
var families = __webpack_require__(73289);
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

/***/ 54950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkRecord),
/* harmony export */   f: () => (/* binding */ checkRecords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _shared_verdict_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63749);


/** What a run leaves of each check in `details.checks` of its outcome.json, for those that come after it. */
const checkRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What the check alone decides, whatever a baseline excused. */
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_shared_verdict_index_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
    failing: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    looked: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    observed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** The record of each check, in the order of the results. */
function checkRecords(results, ids) {
    return results.map(({ check, verdict, failing, looked, observed }) => ({
        id: ids.get(check),
        label: check.label,
        verdict,
        ...(failing === undefined ? {} : { failing }),
        ...(looked === undefined ? {} : { looked }),
        observed,
    }));
}


/***/ }),

/***/ 40084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    return new _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l(error.code, error.kind, message, { hint, file, line, outputs });
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
    return new _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l(code, thrown.kind, message, { hint, file, line, outputs });
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ countAll),
/* harmony export */   t: () => (/* binding */ isTwin)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26175);
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83855);
/* harmony import */ var _rows_several_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21439);




/**
 * Counts all checks exactly: one scan for everything that looks at a row by itself, one grouping for each set of
 * columns that must be unique.
 */
async function countAll(engine, table, bound, asOf, blame) {
    // Without rows there is nothing to count, and columns without values have no type that a condition could fit.
    const scanned = table.rows === 0 ? [] : bound.filter(needsScan);
    const counts = await scan(engine, table, scanned, asOf).catch(async (cause) => {
        if (!(cause instanceof _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || cause.code !== 'DATA_QUERY')
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
            counts.set(check, { selected: 0, looked: 0, failing: 0 });
        if (how.kind !== 'engine')
            continue;
        const before = counts.get(check);
        if (how.test.kind === 'unique' && table.rows > 0) {
            const failing = await countTwins(engine, table, how.test, check.where);
            counts.set(check, { ...before, failing });
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
const needsScan = ({ how }) => how.kind === 'scan' || (how.kind === 'engine' && how.test.kind !== 'query');
async function scan(engine, table, bound, asOf) {
    if (bound.length === 0)
        return new Map();
    const select = new Expressions();
    const read = bound.map(({ check, how }) => {
        const where = check.where === undefined ? 'true' : (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketed */ .Em)(check.where);
        const selected = select.add(`count_if(${where})`);
        if (how.kind === 'scan') {
            const looked = select.add(`count_if(${where} AND ${how.looked})`);
            const failing = select.add(`count_if(${where} AND ${how.looked} AND ${how.fails})`);
            return { check, selected, looked, failing, newest: undefined };
        }
        if (how.kind !== 'engine' || how.test.kind === 'query')
            throw new Error('not for the scan');
        const there = how.test.kind === 'unique'
            ? (0,_rows_several_js__WEBPACK_IMPORTED_MODULE_2__/* .lookedAt */ .O1)(how.test.columns, how.test.missing)
            : `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .A)(how.test.column)} IS NOT NULL`;
        const looked = select.add(`count_if(${where} AND ${there})`);
        return {
            check,
            selected,
            looked,
            failing: undefined,
            newest: how.test.kind === 'fresh' ? select.add(newestOf(table, how.test.column, where, asOf)) : undefined,
        };
    });
    const [row] = await engine.query(`SELECT ${select.sql} FROM ${table.sql}`);
    const at = (name) => (name === undefined ? 0 : Number(row[name]));
    return new Map(read.map(({ check, selected, looked, failing, newest }) => {
        const value = newest === undefined ? null : row[newest];
        const time = value == null ? undefined : `${String(value).replace(' ', 'T')}Z`;
        return [check, { selected: at(selected), looked: at(looked), failing: at(failing), newest: time }];
    }));
}
/** Future times are left out: one wrong year would otherwise make the data fresh for ever. */
function newestOf(table, column, where, asOf) {
    const time = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)((0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, column))?.sql ?? 'CAST(NULL AS TIMESTAMP)';
    const limit = `TIMESTAMP ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .o)(asOf.toISOString().replace('T', ' ').replace('Z', ''))}`;
    return `CAST(CAST(max(${time}) FILTER (WHERE ${where} AND ${time} <= ${limit}) AS TIMESTAMP) AS VARCHAR)`;
}
/** Rows whose values in these columns occur in another row too. */
async function countTwins(engine, table, test, where) {
    const [row] = await engine.query(`SELECT coalesce(sum(n), 0) AS n FROM (${twins(table, test, where, 'count(*) AS n')})`);
    return Number(row.n);
}
/** SQL over the values that occur more than once. A column may be called as the count is: they are not selected together. */
function twins(table, { columns, missing }, where, select) {
    const names = columns.map(_shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .A).join(', ');
    const condition = where === undefined ? '' : ` AND ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketed */ .Em)(where)}`;
    return `SELECT ${select} FROM ${table.sql} WHERE ${(0,_rows_several_js__WEBPACK_IMPORTED_MODULE_2__/* .lookedAt */ .O1)(columns, missing)}${condition} GROUP BY ${names} HAVING count(*) > 1`;
}
/** SQL that is true for the rows whose values occur more than once, `where` left to the caller. */
function isTwin(table, test, where) {
    const names = test.columns.map(_shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .A);
    // As a structure, whose missing parts are equal to one another.
    const values = test.missing === 'skip-any'
        ? `(${names.join(', ')})`
        : `{${names.map((name, index) => `'k${index}': ${name}`).join(', ')}}`;
    return `${(0,_rows_several_js__WEBPACK_IMPORTED_MODULE_2__/* .lookedAt */ .O1)(test.columns, test.missing)} AND ${values} IN (SELECT ${values} FROM (${twins(table, test, where, names.join(', '))}))`;
}
/** Columns of a SELECT, each expression once. */
class Expressions {
    names = new Map();
    add(sql) {
        const known = this.names.get(sql);
        if (known !== undefined)
            return known;
        const name = `e${this.names.size}`;
        this.names.set(sql, name);
        return name;
    }
    get sql() {
        return [...this.names].map(([sql, name]) => `${sql} AS ${name}`).join(',\n');
    }
}


/***/ }),

/***/ 73289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bI: () => (/* binding */ answerFamilies),
  wN: () => (/* binding */ familyColumns),
  AS: () => (/* binding */ familySelects),
  E$: () => (/* binding */ isOfFamily)
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
// EXTERNAL MODULE: ./build/js/shared/stats/drift/counts.js
var drift_counts = __webpack_require__(4320);
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
    const n = (0,drift_counts/* totalOf */.e)('the table', table.flat());
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
    const both = `${where} AND ${(0,sql/* quoteName */.A)(a.name)} IS NOT NULL AND ${(0,sql/* quoteName */.A)(b.name)} IS NOT NULL`;
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
    const name = (0,sql/* quoteName */.A)(column.name);
    // (edge, next edge], as the edges of Great Expectations are.
    if (typeof bins !== 'number')
        return bins.map(edge => `CAST(${name} > ${(0,bounds/* number */.ai)(edge)} AS INTEGER)`).join(' + ');
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
    return edges.map(edge => `CAST(${value} > ${(0,bounds/* number */.ai)(edge)}::DOUBLE AS INTEGER)`).join(' + ');
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
    const n = (0,drift_counts/* totalOf */.e)('counts', counts);
    const whole = (0,drift_counts/* totalOf */.e)('weights', weights);
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

// EXTERNAL MODULE: ./build/js/shared/stats/drift/divergences.js
var divergences = __webpack_require__(12433);
// EXTERNAL MODULE: ./build/js/shared/stats/special/continuous.js
var continuous = __webpack_require__(25715);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/bins.js
var bins = __webpack_require__(98690);
// EXTERNAL MODULE: ./build/js/shared/stats/fit/kolmogorov-exact.js
var kolmogorov_exact = __webpack_require__(82341);
;// CONCATENATED MODULE: ./build/js/shared/stats/fit/ks-one-sample.js


/**
 * Kolmogorov-Smirnov test that values come from one given distribution (SciPy's `kstest`, two-sided, exact).
 * @param sorted ascending, free of NaN, not empty
 * @param cdf x -> P(X <= x)
 */
function ksOneSample(sorted, cdf) {
    const found = distanceTo(sorted, cdf);
    return { ...found, pValue: (0,kolmogorov_exact/* kolmogorovExactSf */.e)(sorted.length, found.distance) };
}
/**
 * The distance alone, without its p-value. Both functions rise, so between two values that are known the gap has a
 * bound; where that is below a gap already found, nothing is computed: of many values few are looked at.
 */
function distanceTo(sorted, cdf) {
    (0,bins/* checkSorted */.qV)('sample', sorted);
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

// EXTERNAL MODULE: ./build/js/shared/stats/random/random.js
var random_random = __webpack_require__(65353);
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
    const random = (0,random_random/* seededRandom */.I)(seed);
    const pValues = new Map();
    let passed = 0;
    for (let sample = 0; sample < samples; sample++) {
        const drawn = Float64Array.from({ length: size }, () => sorted[random.integer(sorted.length)]).sort();
        const { distance } = distanceTo(drawn, cdf);
        // Distances repeat, and the exact distribution is the costly part.
        const known = pValues.get(distance) ?? (0,kolmogorov_exact/* kolmogorovExactSf */.e)(size, distance);
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
    return divergenceAnswer(test, (0,divergences/* kullbackLeibler */.h)(observed, expected), counts.total, unknownText(unknown, examples));
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
    const { below, counts, above } = await countBins(reference, summary, engine, table);
    const weights = reference.weights.map(weight => weight * (1 - tailHoldout - internalHoldout));
    const empty = weights.filter(weight => weight === 0).length;
    const inner = weights.map(weight => (weight === 0 && internalHoldout > 0 ? internalHoldout / empty : weight));
    const [openLow, openHigh] = [reference.bins[0] === null, reference.bins.at(-1) === null];
    // One open end leaves all of the held out share to the other one.
    const ends = reference.tails ?? (openLow || openHigh ? [tailHoldout, tailHoldout] : [tailHoldout / 2, tailHoldout / 2]);
    const value = (0,divergences/* kullbackLeibler */.h)([...(openLow ? [] : [below]), ...counts, ...(openHigh ? [] : [above])], [...(openLow ? [] : [ends[0]]), ...inner, ...(openHigh ? [] : [ends[1]])]);
    const outside = below + above;
    const note = outside === 0 ? '' : `; ${(0,format/* plural */.LS)(outside, 'value')} outside of the bins`;
    return divergenceAnswer(test, value, summary.present, note);
}
async function countBins({ bins }, summary, engine, table) {
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
    const labelled = `${condition} AND ${(0,sql/* quoteName */.A)(label)} IS NOT NULL`;
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
    const [row] = await engine.query(`SELECT count(*) AS d, max(n) AS most, sum(n) AS n FROM (SELECT count(*) AS n FROM ${table.sql} WHERE ${labelled} GROUP BY ${(0,sql/* quoteName */.A)(label)})`);
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
    return type === 'other' ? `CAST(${(0,sql/* quoteName */.A)(name)} AS VARCHAR)` : (0,sql/* quoteName */.A)(name);
}
async function determining(engine, table, columns, label, labelled, labels) {
    const first = (0,scratch/* scratchName */.U)(engine);
    const wanted = [label, ...columns].map(sql/* quoteName */.A).join(', ');
    await engine.query(`CREATE TEMP TABLE ${first} AS SELECT ${wanted} FROM ${table.sql} WHERE ${labelled} LIMIT ${FIRST}`);
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
    const y = (0,sql/* quoteName */.A)(label);
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
    const counts = columns.map((name, index) => `count(${(0,sql/* quoteName */.A)(name)}) AS c${index}`).join(', ');
    const parts = columns.flatMap((_, index) => [
        `count_if(c${index} > 0 AND c${index} < n) AS mixed${index}`,
        `sum(n) FILTER (WHERE c${index} = 0) AS missing${index}`,
        `sum(n) FILTER (WHERE c${index} = n) AS there${index}`,
    ]);
    const [row] = await engine.query(`SELECT ${parts.join(', ')} FROM (SELECT count(*) AS n, ${counts} FROM ${table.sql} WHERE ${labelled} GROUP BY ${(0,sql/* quoteName */.A)(label)})`);
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
    const inside = (0,order/* isInside */.FK)(value, test.bounds, kind);
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
        const value = (0,sql/* quoteName */.A)(column.name);
        const [row] = await engine.query(`SELECT count(*) AS d FROM (SELECT DISTINCT ${value} FROM ${table.sql} WHERE ${value} IS NOT NULL${condition})`);
        return Number(row.d);
    }
    /** One grouping of the table. `use` may ask as often as it likes. */
    static async with(engine, table, column, where, use) {
        const name = (0,scratch/* scratchName */.U)(engine);
        const value = (0,sql/* quoteName */.A)(column.name);
        const count = (0,sql/* quoteName */.A)(column.name === 'times' ? 'times_' : 'times');
        const condition = where === undefined ? '' : ` AND ${(0,reading/* bracketed */.Em)(where)}`;
        await engine.query(`CREATE TEMP TABLE ${name} AS SELECT ${value}, count(*) AS ${count} FROM ${table.sql} WHERE ${value} IS NOT NULL${condition} GROUP BY ${value}`);
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
        return `${(0,sql/* quoteName */.A)(this.column.name)} IS NOT NULL`;
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
    const passes = (0,order/* isInside */.FK)(value, test.bounds, 'exact');
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
    async answerAll(asked, world) {
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
    },
};
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

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/answers.js
var answers = __webpack_require__(16600);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/freshness.js



/**
 * How much older the newest value of a column is than the newest one of another column: `paid_at` against `loaded_at`.
 * As with `fresh` against a time, later values than that are left out: one wrong year would make the data fresh for
 * ever. The two values need not stand in one row.
 */
async function answerFreshness(check, test, world) {
    const { engine, table } = world;
    const [own, other] = [(0,reading/* readTime */.aQ)((0,reading/* columnOf */.uV)(table, test.column)), (0,reading/* readTime */.aQ)((0,reading/* columnOf */.uV)(table, test.against))];
    for (const [name, read] of [
        [test.column, own],
        [test.against, other],
    ]) {
        if (read !== undefined)
            continue;
        const observed = `\`${name}\`: ${(0,reading/* columnOf */.uV)(table, name).type} values are no times`;
        return { passes: false, observed, message: observed, plain: true, remedy: 'Write the column as ISO 8601 times.' };
    }
    const selected = (0,answers/* selection */.r1)(check);
    const known = (sql) => `${selected} AND isfinite(${sql})`;
    const newest = `(SELECT max(${other.sql}) FILTER (WHERE ${known(other.sql)}) FROM ${table.sql})`;
    const millis = (sql) => `epoch_ms(CAST(${sql} AS TIMESTAMP))`;
    const [row] = await engine.query(`SELECT count_if(${selected}) AS selected, count_if(${selected} AND ${own.sql} IS NOT NULL) AS looked,
       ${millis(`max(${own.sql}) FILTER (WHERE ${known(own.sql)} AND ${own.sql} <= ${newest})`)} AS own,
       ${millis(newest)} AS other FROM ${table.sql}`);
    const [selectedRows, looked] = [Number(row.selected), Number(row.looked)];
    const nothing = (0,answers/* nothingSeen */.pQ)(check, world, { selected: selectedRows, looked, failing: 0 });
    if (nothing !== undefined)
        return { ...nothing, failing: undefined };
    if (looked === 0)
        return { passes: true, observed: 'no value', message: 'no value to look at', looked, plain: true };
    if (row.other === null) {
        return (0,answers/* unknown */.L5)(`\`${test.against}\` has no value`, `Find out why \`${test.against}\` is empty.`);
    }
    const remedy = `Find out why no newer \`${test.column}\` arrived.`;
    const until = Number(row.other);
    if (row.own === null) {
        const observed = `no value up to ${(0,format/* formatTime */.fU)(until)}`;
        return { passes: false, observed, message: observed, looked, remedy };
    }
    const ageMs = until - Number(row.own);
    const observed = `newest is ${(0,format/* formatTime */.fU)(Number(row.own))}`;
    return {
        passes: ageMs <= test.maxAgeMs,
        observed,
        message: `${observed}, ${(0,format/* formatSeconds */.Xo)(ageMs / 1000)} before the newest \`${test.against}\`, ${(0,format/* formatTime */.fU)(until)} (allowed ${test.age})`,
        looked,
        remedy,
    };
}

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/datasets.js
var datasets = __webpack_require__(44562);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/keys.js
var keys = __webpack_require__(80859);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/listed.js

const LISTED = 5;
const WIDEST = 60;
/**
 * The values of some rows, those of most rows first: `3 keys, T1 in 2 rows, T2 in 1 row and 1 more`.
 * @param condition SQL that selects the rows; at least one
 * @param value SQL of the value as text
 * @param noun what one value is called
 * @param hidden say only how many there are
 */
async function listed({ engine, table }, condition, value, noun, hidden) {
    const rows = await engine.query(`SELECT v, n, count(*) OVER () AS different FROM (
       SELECT ${value} AS v, count(*) AS n FROM ${table.sql} WHERE ${condition} GROUP BY 1
     ) ORDER BY n DESC, v LIMIT ${LISTED}`);
    const different = Number(rows[0].different);
    if (hidden)
        return (0,format/* plural */.LS)(different, noun);
    const first = rows.map(({ v, n }) => `${(0,format/* shorten */.ml)(String(v), WIDEST)} in ${(0,format/* plural */.LS)(Number(n), 'row')}`);
    const rest = different > rows.length ? ` and ${(0,format/* formatCount */.B4)(different - rows.length)} more` : '';
    return `${(0,format/* plural */.LS)(different, noun)}, ${first.join(', ')}${rest}`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/key-checks.js





/**
 * Whether keys of the data occur in another dataset: all must (`references`), or none may (`disjoint`). Rows that lack
 * a part of their key are not looked at, and keys there that lack one match nothing.
 */
async function answerKeys(check, test, world) {
    const { engine, table, sensitive } = world;
    const { columns, dataset, to } = test;
    const other = dataset === datasets/* OWN_NAME */.Zr ? table : world.datasets.get(dataset);
    const absent = (0,keys/* missingColumn */.JA)(other, to);
    if (absent !== undefined)
        return noColumn(absent, dataset, other);
    const pairs = (0,keys/* pairsOf */.fq)(table, columns, other, to);
    if ('misfit' in pairs)
        return misfit(pairs.misfit[0], pairs.misfit[1], dataset);
    const occurs = (0,keys/* occursIn */.HE)(other, to, pairs);
    const fails = test.relation === 'references' ? `NOT ${occurs}` : occurs;
    const selected = (0,answers/* selection */.r1)(check);
    const looked = `${selected} AND ${(0,keys/* hasKey */.CJ)(table, columns)}`;
    const [row] = await engine.query(`SELECT count_if(${selected}) AS selected, count_if(${looked}) AS looked, count_if(${looked} AND ${fails}) AS failing,
      (SELECT count(*) FROM ${other.sql} WHERE ${(0,keys/* hasKey */.CJ)(other, to)}) AS others,
      count_if(${looked} AND ${(0,keys/* isBlurred */.RZ)(table, columns)}) + (SELECT count_if(${(0,keys/* isBlurred */.RZ)(other, to)}) FROM ${other.sql}) AS blurred
     FROM ${table.sql}`);
    const counted = { selected: Number(row.selected), looked: Number(row.looked), failing: Number(row.failing) };
    const nothing = (0,answers/* nothingSeen */.pQ)(check, world, counted);
    if (nothing !== undefined)
        return nothing;
    if (test.relation === 'disjoint' && Number(row.others) === 0 && !check.allowEmpty) {
        return (0,answers/* unknown */.L5)(`${dataset} has no row with a key`, `Find out why ${dataset} is empty, or say \`allow-empty: true\` where that may happen.`);
    }
    if (Number(row.blurred) > 0) {
        return (0,answers/* unknown */.L5)('keys beyond 2^53 are read as floats, which makes one of several', 'Write these keys as text, or as whole numbers of at most 64 bits in a column without fractions.');
    }
    const value = (0,keys/* keyText */.Pu)(table, columns);
    const condition = `${looked} AND ${fails}`;
    const hidden = sensitive.touches(columns);
    const more = counted.failing === 0 ? '' : await listed(world, condition, value, 'key', hidden);
    const key = columns.map(column => `\`${column}\``).join(', ');
    const what = test.relation === 'references' ? `have a ${key} that ${dataset} lacks` : `have a ${key} that ${dataset} has too`;
    return {
        ...(0,answers/* ofRows */.Lt)(check, counted, { what, more }),
        plain: true,
        rows: { condition, value },
        remedy: test.relation === 'references'
            ? `Add the missing keys to ${dataset}, or take these rows out.`
            : `Take these rows out of one of the two, or split by \`${columns.join(', ')}\` so that no key is on both sides.`,
    };
}
function noColumn(column, dataset, other) {
    const names = other.columns.map(({ name }) => name);
    const near = (0,nearest/* nearest */.p)(column, names);
    return (0,answers/* unknown */.L5)(`\`${column}\` is not in ${dataset}`, near === undefined
        ? `${dataset} has ${names.slice(0, 20).join(', ')}.`
        : `${dataset} has \`${near}\`: did you mean that?`);
}
function misfit(a, b, dataset) {
    return (0,answers/* unknown */.L5)(`\`${a.name}\` is ${a.type} here and \`${b.name}\` is ${b.type} in ${dataset}, so no two of their values are the same`, `Write both with one type. A column of a CSV file is read as the \`type\` that \`columns\` declares for it.`);
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/details.js
var details = __webpack_require__(68721);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/new-categories.js








/**
 * Rows with a value that another dataset, or an earlier run, did not have. Values are compared as the texts that people
 * write, so that a column that changed from integers to numbers has no new values for that. Missing values are none.
 */
async function answerCategories(check, test, world) {
    const { engine, table, sensitive } = world;
    const { column, other } = test;
    const name = (0,answers/* nameOf */.Vb)(other);
    const known = 'dataset' in other ? valuesOf(column, other.dataset, world) : previousValues(column, world);
    if (typeof known !== 'string')
        return known;
    const value = (0,keys/* keyText */.Pu)(table, [column]);
    const selected = (0,answers/* selection */.r1)(check);
    const looked = `${selected} AND ${(0,reading/* isThere */.$B)(table, column)}`;
    const condition = `${looked} AND NOT coalesce(${value} IN (${known}), false)`;
    const [row] = await engine.query(`SELECT count_if(${selected}) AS selected, count_if(${looked}) AS looked, count_if(${condition}) AS failing FROM ${table.sql}`);
    const counted = { selected: Number(row.selected), looked: Number(row.looked), failing: Number(row.failing) };
    const nothing = (0,answers/* nothingSeen */.pQ)(check, world, counted);
    if (nothing !== undefined)
        return nothing;
    const more = counted.failing === 0 ? '' : await listed(world, condition, value, 'new value', sensitive.touches([column]));
    return {
        ...(0,answers/* ofRows */.Lt)(check, counted, { what: `have a value that ${name} lacks`, more }),
        plain: true,
        rows: { condition, value },
        remedy: `Find out where the new values come from; a model that was trained on ${name} has not seen them.`,
    };
}
function valuesOf(column, dataset, { datasets }) {
    const other = datasets.get(dataset);
    if (!other.columns.some(({ name }) => name === column))
        return noColumn(column, dataset, other);
    return `SELECT ${(0,keys/* keyText */.Pu)(other, [column])} FROM ${other.sql} WHERE ${(0,reading/* isThere */.$B)(other, column)}`;
}
function previousValues(column, { previous }) {
    if (previous === undefined)
        return (0,answers/* noBaseline */.f$)();
    const categories = previous.details?.categories ?? {};
    if (!Object.hasOwn(categories, column)) {
        return (0,answers/* unknown */.L5)(`the earlier run did not keep the values of \`${column}\``, 'It does from now on: compare with an outcome that was made with this check.');
    }
    const values = categories[column];
    if (values == null) {
        return (0,answers/* unknown */.L5)(`the earlier run could not keep the values of \`${column}\`: more than ${(0,format/* formatCount */.B4)(details/* MOST_CATEGORIES */.zC)}, or sensitive`, 'Compare with a dataset instead of the previous run.');
    }
    // Without a value to compare with, every value is new.
    return values.length === 0 ? 'SELECT NULL WHERE false' : values.map(sql/* quoteText */.o).join(', ');
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/baseline.js + 1 modules
var baseline = __webpack_require__(88974);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/row-count.js




/** How many rows there are, compared with another dataset or an earlier run. */
async function answerRowCount(check, test, world) {
    const { other, of, interval } = test;
    const name = (0,answers/* nameOf */.Vb)(other);
    const others = 'dataset' in other ? world.datasets.get(other.dataset).rows : undefined;
    if (others === undefined && world.previous === undefined)
        return (0,answers/* noBaseline */.f$)();
    const there = others ?? (0,baseline/* previousRows */.Bs)(world.previous);
    if (there === undefined)
        return (0,answers/* unknown */.L5)('the earlier run does not say how many rows it had', 'Give a later outcome.');
    const here = await countSelected(check, world);
    const nothing = (0,answers/* nothingSeen */.pQ)(check, world, { selected: here, looked: here, failing: 0 });
    if (nothing !== undefined)
        return nothing;
    const rows = `${(0,format/* plural */.LS)(here, 'row')}, ${name} has ${(0,format/* formatCount */.B4)(there)}`;
    if (of === 'ratio' && there === 0) {
        return (0,answers/* unknown */.L5)(`${name} has no rows, so there is no ratio`, `Ask for a \`difference\` where ${name} may be empty.`);
    }
    const value = of === 'ratio' ? here / there : here - there;
    const shown = of === 'ratio' ? (0,format/* formatNumber */.ZV)(Number(value.toPrecision(6))) : (0,format/* formatNumber */.ZV)(value);
    const asked = interval.min === 0 && interval.max === 0 ? 'the same number' : (0,describe/* describeBounds */.nv)(interval);
    return {
        passes: inside(value, interval),
        observed: `${of} ${shown}`,
        message: `${rows}: ${of === 'ratio' ? 'a ratio' : 'a difference'} of ${shown} (asked for ${asked})`,
        value,
        plain: true,
        remedy: 'Find out why the batch has another size, or widen what is asked for.',
    };
}
async function countSelected(check, { engine, table }) {
    if (check.where === undefined)
        return table.rows;
    const [row] = await engine.query(`SELECT count_if(${(0,answers/* selection */.r1)(check)}) AS n FROM ${table.sql}`);
    return Number(row.n);
}
function inside(value, { min, max, above, below }) {
    return (value >= (min ?? Number.NEGATIVE_INFINITY) &&
        value <= (max ?? Number.POSITIVE_INFINITY) &&
        (above === undefined || value > above) &&
        (below === undefined || value < below));
}

// EXTERNAL MODULE: ./build/js/shared/data/duckdb/types.js
var duckdb_types = __webpack_require__(28822);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/same-rows.js




const same_rows_LISTED = 3;
const same_rows_WIDEST = 120;
/** Names that no dataset can have, so that a query never reads the other one's rows by them. */
const OWN = 'mlops_own';
const EXPECTED = 'mlops_expected';
/**
 * Whether two queries give the same rows, each as often, in any order. Columns are compared by place, missing values
 * equal one another. Of what remains without partner on both sides, the longer side counts: it is how many rows would
 * have to change, and what Great Expectations calls unexpected.
 */
async function answerSameRows(check, test, world) {
    const { engine, sensitive } = world;
    const query = (sql) => engine.query(sql).catch(cause => {
        throw world.blame(check, cause);
    });
    const [own, expected] = [await typesOf(test.sql, query), await typesOf(test.expected, query)];
    if (own.length !== expected.length) {
        const observed = `${(0,format/* plural */.LS)(own.length, 'column')} and ${(0,format/* plural */.LS)(expected.length, 'column')}`;
        return {
            passes: false,
            observed,
            message: `\`query\` gives ${(0,format/* plural */.LS)(own.length, 'column')}, \`equals-query\` ${(0,format/* formatCount */.B4)(expected.length)}`,
            plain: true,
            remedy: 'Select as many columns in both.',
        };
    }
    const misfit = own.findIndex((type, index) => kindOf(type) !== kindOf(expected[index]));
    if (misfit >= 0) {
        return (0,answers/* unknown */.L5)(`column ${misfit + 1} is ${own[misfit]} in \`query\` and ${expected[misfit]} in \`equals-query\`, so no two of their values are the same`, 'Cast one of the two.');
    }
    const [a, b] = [comparedTo(test.sql, own, expected), comparedTo(test.expected, expected, own)];
    const sides = `WITH ${OWN} AS MATERIALIZED (${a}), ${EXPECTED} AS MATERIALIZED (${b})`;
    const without = (one, other) => `(SELECT * FROM ${one} EXCEPT ALL SELECT * FROM ${other})`;
    const [row] = await query(`${sides} SELECT (SELECT count(*) FROM ${OWN}) AS own, (SELECT count(*) FROM ${EXPECTED}) AS expected, (SELECT count(*) FROM ${without(OWN, EXPECTED)}) AS more`);
    const shown = `array_to_string([${own.map((_, index) => `coalesce(CAST(c${index} AS VARCHAR), 'missing')`).join(', ')}], ', ')`;
    const [rows, others, more] = [Number(row.own), Number(row.expected), Number(row.more)];
    if (rows === 0 && others === 0 && !check.allowEmpty) {
        return (0,answers/* unknown */.L5)('neither query returns a row', 'Say `allow-empty: true` where that may happen.');
    }
    const looked = Math.max(rows, others);
    const failing = looked - (rows - more);
    const missing = others - (rows - more);
    const parts = [
        more === 0 ? '' : `${(0,format/* plural */.LS)(more, 'row')} of \`query\` alone${await examples(without(OWN, EXPECTED), more)}`,
        missing === 0
            ? ''
            : `${(0,format/* plural */.LS)(missing, 'row')} of \`equals-query\` alone${await examples(without(EXPECTED, OWN), missing)}`,
    ].filter(part => part !== '');
    return {
        ...(0,answers/* ofRows */.Lt)(check, { selected: looked, looked, failing }, { what: 'have no partner', more: parts.join('; ') }),
        plain: true,
        made: `${sides} SELECT 'query: ' || ${shown} AS v FROM ${without(OWN, EXPECTED)}
      UNION ALL SELECT 'equals-query: ' || ${shown} FROM ${without(EXPECTED, OWN)}`,
        remedy: 'Compare the rows that only one of the two queries gives.',
    };
    /** The queries may have read any column, so one that is sensitive hides them all. */
    async function examples(relation, count) {
        if (sensitive.any)
            return '';
        const found = await query(`${sides} SELECT ${shown} AS v FROM ${relation} ORDER BY v LIMIT ${same_rows_LISTED}`);
        return ` (${found.map(({ v }) => (0,format/* shorten */.ml)(String(v), same_rows_WIDEST)).join('; ')}${count > found.length ? '; …' : ''})`;
    }
}
async function typesOf(sql, query) {
    const described = await query(`DESCRIBE (\n${sql}\n)`);
    return described.map(({ column_type }) => String(column_type));
}
/** Numbers, times and texts each compare by value, whatever their types are called. */
function kindOf(native) {
    const type = (0,duckdb_types/* columnType */.DW)(native);
    if (type === 'integer' || type === 'number' || type === 'decimal')
        return 'number';
    if (type === 'date' || type === 'timestamp')
        return 'time';
    return type === 'string' ? 'text' : native;
}
/**
 * A query whose columns compare with those of another by value. The engine would compare an integer with a float as
 * floats, and take neighbours beyond 2^53 for equal.
 */
function comparedTo(sql, types, others) {
    const names = types.map((_, index) => `c${index}`);
    const columns = types.map((type, index) => {
        if (type === others[index])
            return names[index];
        const kind = kindOf(type);
        if (kind === 'number')
            return `${(0,keys/* digits */.vm)(names[index], (0,duckdb_types/* columnType */.DW)(type))} AS ${names[index]}`;
        return kind === 'text' ? `CAST(${names[index]} AS VARCHAR) AS ${names[index]}` : names[index];
    });
    return `SELECT ${columns.join(', ')} FROM (\n${sql}\n) AS q(${names.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/schema-changes.js
/**
 * What changed between two schemas, by name of column; the order of columns does not count. A column that had no value
 * to show its type fits any.
 */
function schemaChanges(from, to) {
    const before = new Map(from.map(column => [column.name, column]));
    const after = new Set(to.map(({ name }) => name));
    return [
        ...to.flatMap((column) => {
            const old = before.get(column.name);
            if (old === undefined)
                return [{ column: column.name, kind: 'added', to: column.native }];
            const kind = typeChange(old, column);
            return kind === undefined ? [] : [{ column: column.name, kind, from: old.native, to: column.native }];
        }),
        ...from.flatMap(({ name, native }) => after.has(name) ? [] : [{ column: name, kind: 'removed', from: native }]),
    ];
}
/**
 * Whether readers of one schema, made for all of its columns, can no more read data of the other. As schema registries
 * have it: `backward` is a reader of this schema with the other data, `forward` a reader of the other schema with this
 * data. A column that a reader can do without may be lacking.
 */
function breaks(change, mode, optional) {
    if (mode === 'full')
        return breaks(change, 'backward', optional) || breaks(change, 'forward', optional);
    const { column, kind } = change;
    switch (kind) {
        case 'added':
            return mode === 'backward' && !optional.includes(column);
        case 'removed':
            return mode === 'forward' && !optional.includes(column);
        case 'widened':
            return mode === 'forward';
        case 'narrowed':
            return mode === 'backward';
        case 'changed':
            return true;
    }
}
function typeChange(from, to) {
    if (from.native === to.native || from.type === 'unknown' || to.type === 'unknown')
        return undefined;
    if (holds(to, from))
        return 'widened';
    return holds(from, to) ? 'narrowed' : 'changed';
}
/** Digits before the point that each integer type can hold, and whether it has a sign. */
const INTEGERS = {
    TINYINT: { bits: 8, signed: true, digits: 3 },
    SMALLINT: { bits: 16, signed: true, digits: 5 },
    INTEGER: { bits: 32, signed: true, digits: 10 },
    BIGINT: { bits: 64, signed: true, digits: 19 },
    HUGEINT: { bits: 128, signed: true, digits: 39 },
    UTINYINT: { bits: 8, signed: false, digits: 3 },
    USMALLINT: { bits: 16, signed: false, digits: 5 },
    UINTEGER: { bits: 32, signed: false, digits: 10 },
    UBIGINT: { bits: 64, signed: false, digits: 20 },
    UHUGEINT: { bits: 128, signed: false, digits: 39 },
};
/** Resolution of the types of times, coarse ones first. */
const TIMES = ['DATE', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'];
/**
 * Whether a reader of one type reads every value of another. Integers become floats as in Avro and Parquet readers,
 * although beyond 2^53 not every one keeps its last digits. Nothing becomes text: who counts on numbers cannot use it.
 */
function holds(wide, narrow) {
    const [a, b] = [INTEGERS[wide.native], INTEGERS[narrow.native]];
    if (a && b)
        return b.signed ? a.signed && a.bits >= b.bits : a.signed ? a.bits > b.bits : a.bits >= b.bits;
    const [whole, part] = [decimalOf(wide.native), decimalOf(narrow.native)];
    if (whole && part)
        return whole.integer >= part.integer && whole.scale >= part.scale;
    if (whole && b)
        return whole.integer >= b.digits;
    if (wide.native === 'DOUBLE')
        return b !== undefined || part !== undefined || narrow.native === 'FLOAT';
    if (wide.native === 'FLOAT')
        return b !== undefined && b.bits <= 16;
    if (wide.native === 'VARCHAR')
        return narrow.type === 'string';
    const [late, early] = [TIMES.indexOf(wide.native), TIMES.indexOf(narrow.native)];
    return early >= 0 && late > early;
}
function decimalOf(native) {
    const [, width, scale] = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(native) ?? [];
    return width === undefined ? undefined : { integer: Number(width) - Number(scale), scale: Number(scale) };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/schema.js




const schema_LISTED = 20;
/** Whether columns and types fit those of another dataset or an earlier run; every change is named. */
async function answerSchema({ other, mode, optional }, world) {
    const before = await columnsBefore(world, other);
    if (!Array.isArray(before))
        return before;
    const changes = schemaChanges(before, await (0,details/* columnsOfTable */.LG)(world.engine, world.table));
    const broken = changes.filter(change => breaks(change, mode, optional));
    const harmless = changes.filter(change => !broken.includes(change));
    const parts = [
        broken.length === 0
            ? ''
            : `${described(broken)}: not ${mode === 'full' ? 'fully' : mode} compatible with ${(0,answers/* nameOf */.Vb)(other)}`,
        harmless.length === 0 ? '' : `${described(harmless)}: compatible`,
    ].filter(part => part !== '');
    return {
        passes: broken.length === 0,
        observed: changes.length === 0 ? 'the same' : counted(changes),
        message: changes.length === 0 ? `columns and types are those of ${(0,answers/* nameOf */.Vb)(other)}` : parts.join('; '),
        plain: true,
        remedy: `Bring the columns back to those of ${(0,answers/* nameOf */.Vb)(other)}, or tell those who read this data and compare with the new schema from now on.`,
    };
}
async function columnsBefore(world, other) {
    if ('dataset' in other)
        return (0,details/* columnsOfTable */.LG)(world.engine, world.datasets.get(other.dataset));
    if (world.previous === undefined)
        return (0,answers/* noBaseline */.f$)();
    if (world.previous.details !== undefined)
        return world.previous.details.columns;
    return (0,answers/* unknown */.L5)('the earlier run does not say which columns it had', 'It was made by an older release: compare with a later outcome.');
}
/** `removed \`b\` (BIGINT), widened \`a\` (INTEGER → BIGINT)`. */
function described(changes) {
    const shown = changes.slice(0, schema_LISTED).map(({ column, kind, from, to }) => {
        return `${kind} \`${column}\` (${[from, to].filter(type => type !== undefined).join(' → ')})`;
    });
    return `${shown.join(', ')}${changes.length > schema_LISTED ? ` and ${changes.length - schema_LISTED} more` : ''}`;
}
/** `1 added, 2 removed`. */
function counted(changes) {
    const kinds = ['removed', 'added', 'narrowed', 'widened', 'changed'];
    const counts = kinds.map(kind => [kind, changes.filter(change => change.kind === kind).length]);
    const named = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`);
    return `${(0,format/* plural */.LS)(changes.length, 'change')}: ${named.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/series.js




/**
 * One sort serves everything that is asked about a series: a row that has the time of another one is 0 away from it.
 * Undefined where the column has no times at all.
 */
function seriesOf(check, { column: name, per }, table) {
    const column = (0,reading/* columnOf */.uV)(table, name);
    const read = (0,reading/* readTime */.aQ)(column);
    if (read === undefined)
        return undefined;
    const [file, row] = table.position.sql;
    const nanoseconds = column.nativeType === 'TIMESTAMP_NS';
    const ticks = nanoseconds ? `epoch_ns(${read.sql})` : `epoch_us(${read.sql})`;
    const parts = per.map((part, index) => `${isUnread(table, part) ? (0,keys/* keyText */.Pu)(table, [part]) : (0,sql/* quoteName */.A)(part)} AS e${index}`);
    const looked = `${(0,answers/* selection */.r1)(check)} AND ${[name, ...per].map(part => (0,reading/* isThere */.$B)(table, part)).join(' AND ')}`;
    const times = [
        `${file} AS f`,
        `${row} AS r`,
        `${per.length === 0 ? `''` : (0,keys/* keyText */.Pu)(table, per)} AS entity`,
        `CASE WHEN isfinite(${read.sql}) THEN ${ticks} END AS t`,
        ...parts,
    ].join(', ');
    const entity = per.length === 0 ? '' : `PARTITION BY ${per.map((_, index) => `e${index}`).join(', ')} `;
    return {
        looked,
        place: `${file}, ${row}`,
        rows: `(SELECT *, t - lag(t) OVER w AS gap, lead(t) OVER w - t AS next
      FROM (SELECT ${times} FROM ${table.sql} WHERE ${looked}) WINDOW w AS (${entity}ORDER BY t NULLS LAST))`,
        unit: nanoseconds ? 1_000_000 : 1000,
    };
}
const isUnread = (table, name) => table.unreadable.some(({ column }) => column === name);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/time-series.js





const time_series_LISTED = 3;
const time_series_WIDEST = 60;
/**
 * Gaps between a row of an entity and its next one, and rows of one time. The order of the rows in the data does not
 * matter. Rows that lack the time or a part of the entity are not looked at; a text in the place of a time is a value,
 * and fails.
 */
async function answerSeries(asked, world) {
    const answers = new Map();
    const groups = new Map();
    for (const one of asked) {
        const series = seriesOf(one.check, one.test, world.table);
        if (series === undefined)
            answers.set(one.check, noTimes(one.test.column, world.table));
        else
            groups.set(series.rows, { series, asked: [...(groups.get(series.rows)?.asked ?? []), one] });
    }
    for (const { series, asked: same } of groups.values()) {
        const counts = await countSeries(same, series, world);
        for (const { check, test } of same) {
            const answer = test.relation === 'gaps'
                ? await answerGaps(check, test, series, counts, world)
                : await answerDuplicates(check, test, series, counts, world);
            answers.set(check, answer);
        }
    }
    return answers;
}
async function countSeries(asked, { rows, unit }, { engine, table }) {
    const gaps = asked.flatMap(({ test }) => (test.relation === 'gaps' ? [limitOf(test, unit)] : []));
    const [row] = await engine.query(`SELECT ${[
        `(SELECT count_if(${(0,answers/* selection */.r1)(asked[0].check)}) FROM ${table.sql}) AS selected`,
        'count(*) AS looked',
        'count_if(t IS NULL) AS unread',
        'count(gap) AS steps',
        'count_if(gap = 0 OR next = 0) AS twins',
        'count_if(next = 0 AND gap IS DISTINCT FROM 0) AS times',
        ...gaps.flatMap(({ most, name, step }) => [
            `count_if(gap > ${most}) AS gaps_${name}`,
            `sum(${step === undefined ? '0' : `CAST(round(gap / ${step}) AS HUGEINT) - 1`}) FILTER (WHERE gap > ${most}) AS missing_${name}`,
        ]),
    ].join(', ')} FROM ${rows}`);
    return name => Number(row[name] ?? 0);
}
/** Limits in the ticks of the series. */
function limitOf({ mostMs, stepMs }, unit) {
    const most = Math.round(mostMs * unit);
    const step = stepMs === undefined ? undefined : Math.round(stepMs * unit);
    return { most, step, name: `${most}_${step ?? 0}` };
}
async function answerGaps(check, test, series, count, world) {
    const { most, step, name } = limitOf(test, series.unit);
    const [gaps, unread] = [count(`gaps_${name}`), count('unread')];
    const nothing = (0,answers/* nothingSeen */.pQ)(check, world, { selected: count('selected'), looked: count('looked'), failing: 0 });
    if (nothing !== undefined)
        return nothing;
    const counted = { selected: count('selected'), looked: count('steps') + unread, failing: gaps + unread };
    if (counted.looked === 0 && count('looked') > 0 && !check.allowEmpty) {
        return (0,answers/* unknown */.L5)(`no ${test.per.length > 0 ? 'entity' : 'series'} has two times`, 'Say `allow-empty: true` where that may happen.');
    }
    const hidden = world.sensitive.touches([test.column, ...test.per]);
    const lost = count(`missing_${name}`);
    const more = [
        (0,format/* plural */.LS)(gaps, 'gap'),
        step === undefined || lost === 0 ? '' : `, ${(0,format/* plural */.LS)(lost, 'row')} missing`,
        gaps === 0 || hidden ? '' : `, the largest ${await largestGaps(world, series, most)}`,
        unread === 0 ? '' : `; ${(0,format/* plural */.LS)(unread, 'value that is no time', 'values that are no times')}`,
    ].join('');
    return {
        ...(0,answers/* ofRows */.Lt)(check, counted, { what: `from row to row are longer than ${test.most}`, unit: 'step', more }),
        plain: true,
        rows: rowsWhere(`gap > ${most} OR t IS NULL`, series, test, world.table),
        remedy: 'Find out why nothing arrived in these times, and load what is missing. The rows listed are those after a gap.',
    };
}
async function answerDuplicates(check, test, series, count, world) {
    const counted = { selected: count('selected'), looked: count('looked'), failing: count('twins') };
    const nothing = (0,answers/* nothingSeen */.pQ)(check, world, counted);
    if (nothing !== undefined)
        return nothing;
    const hidden = world.sensitive.touches([test.column, ...test.per]);
    const most = counted.failing === 0 || hidden ? '' : `, most often ${await mostOften(world, series)}`;
    const what = test.per.length === 0 ? 'have the time of another row' : 'have the time of another row of their entity';
    return {
        ...(0,answers/* ofRows */.Lt)(check, counted, { what, more: `${(0,format/* plural */.LS)(count('times'), 'time')} more than once${most}` }),
        plain: true,
        rows: rowsWhere('gap = 0 OR next = 0', series, test, world.table),
        remedy: 'Find out which of the rows holds, and remove the others; often a batch was loaded twice.',
    };
}
/** Rows of a series, as rows of the table. */
function rowsWhere(condition, { looked, place, rows }, { column }, table) {
    return {
        condition: `${looked} AND (${place}) IN (SELECT (f, r) FROM ${rows} WHERE ${condition})`,
        value: (0,keys/* keyText */.Pu)(table, [column]),
    };
}
/** SQL of a time of a series, for people: milliseconds suffice. */
const shownTime = (t, { unit }) => `epoch_ms((${t}) // ${unit})`;
async function largestGaps({ engine }, series, most) {
    const rows = await engine.query(`SELECT entity, ${shownTime('t - gap', series)} AS since, ${shownTime('t', series)} AS until, gap FROM ${series.rows}
     WHERE gap > ${most} ORDER BY gap DESC, t, entity LIMIT ${time_series_LISTED}`);
    return rows
        .map(({ entity, since, until, gap }) => {
        const seconds = Number(gap) / series.unit / 1000;
        return `${of(entity)}${(0,format/* formatSeconds */.Xo)(seconds)} from ${(0,format/* formatTime */.fU)(Number(since))} to ${(0,format/* formatTime */.fU)(Number(until))}`;
    })
        .join(', ');
}
async function mostOften({ engine }, series) {
    const rows = await engine.query(`SELECT entity, ${shownTime('t', series)} AS moment, count(*) AS rows FROM ${series.rows}
     WHERE gap = 0 OR next = 0 GROUP BY entity, t ORDER BY rows DESC, t, entity LIMIT ${time_series_LISTED}`);
    return rows
        .map(({ entity, moment, rows }) => `${of(entity)}${(0,format/* formatTime */.fU)(Number(moment))} in ${(0,format/* formatCount */.B4)(Number(rows))} rows`)
        .join(', ');
}
const of = (entity) => (entity === '' ? '' : `${(0,format/* shorten */.ml)(String(entity), time_series_WIDEST)}: `);
function noTimes(column, table) {
    const { type } = (0,reading/* columnOf */.uV)(table, column);
    const observed = `${type} values are no times`;
    const remedy = `Write \`${column}\` as ISO 8601 times, or as timestamps of the format.`;
    return { passes: false, observed, message: observed, plain: true, remedy };
}

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
    async answerAll(asked, world) {
        const series = asked.flatMap(({ check, test }) => test.relation === 'gaps' || test.relation === 'duplicates' ? [{ check, test }] : []);
        const answers = await answerSeries(series, world);
        for (const { check, test } of asked) {
            if (test.relation !== 'gaps' && test.relation !== 'duplicates')
                answers.set(check, await answer(check, test, world));
        }
        return answers;
    },
};
function answer(check, test, world) {
    switch (test.relation) {
        case 'references':
        case 'disjoint':
            return answerKeys(check, test, world);
        case 'row-count':
            return answerRowCount(check, test, world);
        case 'new-categories':
            return answerCategories(check, test, world);
        case 'schema':
            return answerSchema(test, world);
        case 'fresh':
            return answerFreshness(check, test, world);
        case 'same-rows':
            return answerSameRows(check, test, world);
    }
}

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
/** Answers of all families, each asked once. */
async function answerFamilies(checks, world) {
    const answers = new Map();
    for (const kind of Object.keys(FAMILIES)) {
        const asked = checks.flatMap(check => isOfFamily(check.test) && check.test.kind === kind ? [{ check, test: check.test.test }] : []);
        if (asked.length === 0)
            continue;
        const found = await FAMILIES[kind].answerAll(asked, world);
        for (const [check, answer] of found)
            answers.set(check, answer);
    }
    return answers;
}


/***/ }),

/***/ 30103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ statisticsOf),
/* harmony export */   s: () => (/* binding */ columnStatistics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _profile_basics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72744);
/* harmony import */ var _profile_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48061);



/** What a run leaves of each column in `details.statistics` of its outcome.json, for those that come after it. */
const columnStatistics = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Rows without a value. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    /** Different values, exact. */
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    /** Of the finite values of a numeric column that is not sensitive. */
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    stdev: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
/** From a profile, where there is one; else one scan, and one grouping for each column. */
async function statisticsOf(engine, table, sensitive, profile) {
    if (profile !== undefined) {
        return profile.columns.map(({ name, missing, distinct, numbers }) => statistics(name, missing, distinct, numbers?.mean, numbers?.stdev));
    }
    const all = [];
    for (const basics of await (0,_profile_basics_js__WEBPACK_IMPORTED_MODULE_1__/* .basicsOf */ .F)(engine, table)) {
        const { column, missing, present, mean, stdev } = basics;
        const distinct = present === 0 ? 0 : await (0,_profile_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countDistinct */ .IV)(engine, table, basics);
        const hidden = sensitive.touches([column.name]);
        all.push(statistics(column.name, missing, distinct, ...(hidden ? [] : [mean, stdev])));
    }
    return all;
}
function statistics(name, missing, distinct, mean, stdev) {
    return { name, missing, distinct, ...(mean == null ? {} : { mean }), ...(stdev == null ? {} : { stdev }) };
}


/***/ }),

/***/ 95201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    return steps.reduce((sql, [pattern, by]) => `regexp_replace(${sql}, ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .o)(pattern)}, ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .o)(by)}, 'gs')`, text);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 72744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ basicsOf)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);
/* harmony import */ var _rows_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83855);


/** One scan for counts, means, deviations and ends of all columns. */
async function basicsOf(engine, table) {
    const selected = table.columns.flatMap((column, index) => Object.entries(expressions(column, table)).map(([what, sql]) => `${sql} AS ${what}_${index}`));
    const [row] = table.rows === 0 ? [{}] : await engine.query(`SELECT ${selected.join(', ')} FROM ${table.sql}`);
    return table.columns.map((column, index) => {
        const of = (what) => row[`${what}_${index}`] ?? null;
        const number = (what) => Number(of(what) ?? 0);
        const [there, present] = [number('there'), number('present')];
        return {
            column,
            missing: table.rows - there,
            present,
            unreadable: there - present,
            nan: number('nan'),
            infinite: number('infinite'),
            mean: finite(of('mean')),
            stdev: finite(of('stdev')),
            min: textOf(of('min')),
            max: textOf(of('max')),
            shortest: number('shortest'),
            longest: number('longest'),
        };
    });
}
function expressions(column, table) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name);
    const counted = { there: `count_if(${(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isThere */ .$B)(table, column.name)})`, present: `count(${name})` };
    const ends = (of) => ({ min: `CAST(min(${of}) AS VARCHAR)`, max: `CAST(max(${of}) AS VARCHAR)` });
    if ((0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemporal */ .jG)(column))
        return { ...counted, ...ends(name) };
    if (column.type === 'string') {
        const text = `CAST(${name} AS VARCHAR)`;
        return { ...counted, shortest: `min(length(${text}))`, longest: `max(length(${text}))` };
    }
    if (!(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumeric */ .kf)(column))
        return counted;
    const double = `CAST(${name} AS DOUBLE)`;
    if (column.type !== 'number')
        return { ...counted, mean: `avg(${double})`, stdev: `stddev_samp(${double})`, ...ends(name) };
    const filter = (condition) => `FILTER (WHERE ${condition})`;
    const ordinary = `isfinite(${name})`;
    return {
        ...counted,
        nan: `count_if(isnan(${name}))`,
        infinite: `count_if(isinf(${name}))`,
        mean: `avg(${double}) ${filter(ordinary)}`,
        stdev: `stddev_samp(${double}) ${filter(ordinary)}`,
        ...Object.fromEntries(['min', 'max'].map(end => [end, `CAST(${end}(${name}) ${filter(`NOT isnan(${name})`)} AS VARCHAR)`])),
    };
}
const finite = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const textOf = (value) => (value === null ? null : String(value));


/***/ }),

/***/ 48061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ patternsOf),
/* harmony export */   IV: () => (/* binding */ countDistinct),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);
/* harmony import */ var _infer_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95201);
/* harmony import */ var _rows_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83855);



const TOP = 10;
const PATTERNS = 5;
const PATTERN_ROWS = 100_000;
/** Characters of a value that a profile shows; what is longer ends with an ellipsis. */
const SHOWN = 80;
/** How many different values a column has, exactly: one grouping, which the engine spills to disk where it must. */
async function countDistinct(engine, table, { column }) {
    const [row] = await engine.query(`SELECT count(*) AS n FROM (SELECT DISTINCT ${keyOf(column)} AS v FROM ${table.sql} WHERE v IS NOT NULL)`);
    return Number(row.n);
}
/** How many different values there are and which are the commonest, from one grouping of the column. */
async function valuesOf(engine, table, { column }) {
    const rows = await engine.query(`WITH g AS MATERIALIZED (SELECT ${keyOf(column)} AS ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name)}, count(*) AS n FROM ${table.sql} WHERE ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name)} IS NOT NULL GROUP BY 1) SELECT 'distinct' AS part, NULL AS v, count(*) AS n FROM g UNION ALL SELECT 'top', ${(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(column)}, n FROM (FROM g ORDER BY n DESC, 1 LIMIT ${TOP})`);
    return {
        distinct: Number(rows.find(({ part }) => part === 'distinct').n),
        top: rows
            .filter(({ part }) => part === 'top')
            .map(({ v, n }) => ({ value: shown(String(v)), rows: Number(n) }))
            .sort((a, b) => b.rows - a.rows),
    };
}
/** The commonest shapes of the first texts: making a shape takes as long as all the rest, and shapes settle early. */
async function patternsOf(engine, table, { column, present }) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name);
    const rows = await engine.query(`SELECT ${patternSql('v')} AS s, count(*) AS n FROM (SELECT CAST(${name} AS VARCHAR) AS v FROM ${table.sql} WHERE ${name} IS NOT NULL LIMIT ${PATTERN_ROWS}) GROUP BY s ORDER BY n DESC, s LIMIT ${PATTERNS}`);
    return {
        patternRows: Math.min(present, PATTERN_ROWS),
        patterns: rows.map(({ s, n }) => ({ pattern: String(s), rows: Number(n) })),
    };
}
/** Groups by the value itself; what has no order of its own goes by its text. */
function keyOf(column) {
    return column.type === 'other' || column.type === 'json'
        ? `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name)} AS VARCHAR)`
        : (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name);
}
/** A shape without the marks before characters that stand for themselves, cut where texts are long. */
function patternSql(text) {
    const shape = `regexp_replace(${(0,_infer_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeSql */ .wG)(`left(${text}, ${2 * SHOWN})`, _infer_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_SCRIPTS */ .V5)}, '\\\\(.)', '\\1', 'gs')`;
    return `CASE WHEN length(${shape}) > ${SHOWN} THEN left(${shape}, ${SHOWN - 1}) || '…' ELSE ${shape} END`;
}
const shown = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);


/***/ }),

/***/ 16600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 44562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ refuseUnknownDatasets),
/* harmony export */   EY: () => (/* binding */ resolveDatasets),
/* harmony export */   Zr: () => (/* binding */ OWN_NAME),
/* harmony export */   rP: () => (/* binding */ parseDatasets),
/* harmony export */   wb: () => (/* binding */ loadDatasets)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59919);
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17169);
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22610);




/** The name that the data itself has, in SQL and where it refers to itself. */
const OWN_NAME = 'data';
/** With the one that `compatible-with` has for the earlier run. */
const TAKEN = [OWN_NAME, 'previous'];
/**
 * The `datasets` input → globs by name. A name that is given on several lines has several globs.
 * Raises VALIDATE_DATASETS.
 * @param lines `name: glob` or `name=glob` each
 */
function parseDatasets(lines) {
    const globs = new Map();
    for (const line of lines) {
        const [, name, glob] = /^([A-Za-z][A-Za-z0-9_-]*)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
        if (name === undefined || glob === undefined) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.VALIDATE_DATASETS(`the line ${JSON.stringify(line.slice(0, 80))} of datasets is no \`name: glob\``);
        }
        // SQL knows no case in names.
        if (TAKEN.includes(name.toLowerCase()) || name.toLowerCase().startsWith('mlops_')) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.VALIDATE_DATASETS(`a dataset cannot be called \`${name}\`: the name is taken`);
        }
        const twin = [...globs.keys()].find(other => other !== name && other.toLowerCase() === name.toLowerCase());
        if (twin !== undefined)
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.VALIDATE_DATASETS(`the datasets \`${twin}\` and \`${name}\` differ only in case`);
        globs.set(name, [...(globs.get(name) ?? []), glob]);
    }
    return globs;
}
/** Finds and digests the files of all given datasets. Raises what `resolveDataset` raises. */
async function resolveDatasets(globs, inputs, ctx) {
    const datasets = new Map();
    for (const [name, patterns] of globs) {
        datasets.set(name, await (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .datasetFromInputs */ .g)(patterns, { ...inputs, format: 'auto' }, ctx, `the dataset ${name}`));
    }
    return datasets;
}
/**
 * Refuses checks that name a dataset which was not given. Raises VALIDATE_DATASET_UNKNOWN at the line of the check.
 * @param lineOf where a check stands in the checks file
 */
function refuseUnknownDatasets(checks, names, file, lineOf) {
    for (const check of checks) {
        const name = datasetOf(check);
        if (name === undefined || names.includes(name) || refersToItself(check))
            continue;
        const near = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names);
        const given = names.length === 0 ? 'No dataset is given.' : `Given are ${names.join(', ')}.`;
        const hint = near === undefined ? `${given} Add \`${name}: <files>\` to \`datasets\`.` : `Did you mean \`${near}\`?`;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.VALIDATE_DATASET_UNKNOWN(`\`${check.label}\` needs the dataset \`${name}\`, which is not given`, {
            hint,
            file,
            line: lineOf(check),
        });
    }
}
/** As the manager of each employee is an employee. */
const refersToItself = ({ test }) => test.kind === 'relation' && test.test.relation === 'references' && test.test.dataset === OWN_NAME;
function datasetOf({ test }) {
    if (test.kind !== 'relation')
        return undefined;
    if ('dataset' in test.test)
        return test.test.dataset;
    return 'other' in test.test && 'dataset' in test.test.other ? test.test.other.dataset : undefined;
}
/**
 * Reads the given datasets, so that checks and queries can name them. A line that cannot be read might be the one row
 * that matters, so there may be none. Raises VALIDATE_DATASET_LINES and what `load` raises.
 */
async function loadDatasets(engine, datasets) {
    const tables = new Map();
    for (const [name, dataset] of datasets) {
        const table = await engine.load(dataset, name);
        const [first] = table.malformed;
        if (first !== undefined) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.VALIDATE_DATASET_LINES(`${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(table.malformedCount, 'line')} of the dataset \`${name}\` cannot be read: ${first.reason}`, { file: first.file, line: first.line });
        }
        tables.set(name, table);
    }
    return tables;
}


/***/ }),

/***/ 68721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ columnsOfTable),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   zC: () => (/* binding */ MOST_CATEGORIES)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);
/* harmony import */ var _rows_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83855);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80859);



/** Values of one column that an outcome keeps; a column with more has no categories. */
const MOST_CATEGORIES = 1000;
/** Characters of all of them together, so that long texts do not make the outcome a copy of the data. */
const MOST_CHARACTERS = 100_000;
const SAMPLE = 2048;
/** What a later run may compare with, for `details` of the outcome. */
async function detailsOf(engine, table, checks, sensitive) {
    const kept = new Set(checks.flatMap(({ test }) => test.kind === 'relation' && test.test.relation === 'new-categories' ? [test.test.column] : []));
    const categories = [];
    for (const column of [...kept].filter(name => table.columns.some(column => column.name === name))) {
        categories.push([column, sensitive.touches([column]) ? null : await categoriesOf(engine, table, column)]);
    }
    return {
        rows: table.rows,
        columns: await columnsOfTable(engine, table),
        ...(categories.length === 0 ? {} : { categories: Object.fromEntries(categories) }),
    };
}
/**
 * The columns of a table with types as they are in the data. In a text format a column with values that cannot be read
 * as the type asked for is one of texts, and one without any value has no type.
 */
async function columnsOfTable(engine, table) {
    const unreadable = new Set(table.unreadable.map(({ column }) => column));
    const blank = table.dataset.format === 'parquet' ? new Set() : await withoutValues(engine, table);
    return table.columns.map(({ name, type, nativeType }) => {
        if (unreadable.has(name))
            return { name, type: 'string', native: 'VARCHAR' };
        return { name, type: blank.has(name) ? 'unknown' : type, native: nativeType };
    });
}
/** Columns without values are read as text. Nearly every one shows a value among the first rows. */
async function withoutValues(engine, table) {
    const unread = new Set(table.unreadable.map(({ column }) => column));
    const texts = table.columns.filter(({ name, type }) => (type === 'string' || type === 'json') && !unread.has(name));
    const first = await blankIn(engine, texts, names => `(SELECT ${names} FROM ${table.sql} LIMIT ${SAMPLE})`);
    return new Set((await blankIn(engine, first, () => table.sql)).map(({ name }) => name));
}
async function blankIn(engine, columns, relation) {
    if (columns.length === 0)
        return [];
    const names = columns.map(({ name }) => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(name));
    const seen = names.map((name, index) => `bool_or(${name} IS NOT NULL) AS c${index}`);
    const [row] = await engine.query(`SELECT ${seen.join(', ')} FROM ${relation(names.join(', '))}`);
    return columns.filter((_, index) => row[`c${index}`] !== true);
}
async function categoriesOf(engine, table, column) {
    const rows = await engine.query(`SELECT DISTINCT ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(table, [column])} AS v FROM ${table.sql} WHERE ${(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)(table, column)} LIMIT ${MOST_CATEGORIES + 1}`);
    const values = rows.map(({ v }) => String(v)).sort();
    const characters = values.reduce((sum, value) => sum + value.length, 0);
    return values.length > MOST_CATEGORIES || characters > MOST_CHARACTERS ? null : values;
}


/***/ }),

/***/ 80859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   HE: () => (/* binding */ occursIn),
/* harmony export */   JA: () => (/* binding */ missingColumn),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   RZ: () => (/* binding */ isBlurred),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* unused harmony export comparable */
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28822);
/* harmony import */ var _rows_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83855);


/**
 * How a column of the data compares with one of another dataset, or undefined where their types have nothing in
 * common: `7` and `'007'` in files that have types are different things, and no match between them would be a proof.
 *
 * CSV has no types, so there the data's column decides: text of the other file is read as its numbers or dates, and
 * integers and dates of the other file as the text that they were written as, which is not lost in them.
 */
function comparable(left, right) {
    const [a, b] = [left.column, right.column];
    if ((0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(a) && (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(b))
        return numbers(a, b);
    if ((0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemporal */ .jG)(a) && (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemporal */ .jG)(b))
        return times(a, b);
    if (a.type === 'string' && b.type === 'string')
        return { left: text(a), right: text(b) };
    if (a.nativeType === b.nativeType)
        return { left: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(a.name), right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(b.name) };
    if (b.type === 'string' && isCsv(right))
        return readAsLeft(a, b);
    if (a.type === 'string' && isCsv(right) && (b.type === 'integer' || b.type === 'date')) {
        return { left: text(a), right: `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(b.name)} AS VARCHAR)` };
    }
    return undefined;
}
/** True for rows that have a value in each column; a text in the place of a number is a value. */
function hasKey(table, columns) {
    return `(${columns.map(column => (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(table, column)).join(' AND ')})`;
}
/**
 * True for rows with a number that may not be the one that the file has: text that was read as a float keeps whole
 * numbers up to 2^53 alone. Parquet holds the floats themselves.
 */
function isBlurred(table, columns) {
    const floats = columns.map(name => (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name)).filter(({ type }) => type === 'number');
    if (table.dataset.format === 'parquet' || floats.length === 0)
        return 'false';
    return `coalesce(${floats.map(({ name }) => `abs(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(name)}) > ${2 ** 53}`).join(' OR ')}, false)`;
}
/** A key as people write it. */
function keyText(table, columns) {
    const part = (name) => {
        const text = (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name));
        const unread = table.unreadable.find(({ column }) => column === name)?.text;
        return unread === undefined ? text : `coalesce(${text}, ${unread})`;
    };
    return columns.map(part).join(` || ', ' || `);
}
/**
 * SQL that is true for rows whose key occurs in the other table. To be asked only of rows that have a key.
 * @param pairs the columns of the key, one by one
 */
function occursIn(other, to, pairs) {
    const [left, right] = [row(pairs.map(pair => pair.left)), row(pairs.map(pair => pair.right))];
    const known = pairs.map(pair => `${pair.right} IS NOT NULL`).join(' AND ');
    return `coalesce(${left} IN (SELECT ${right} FROM ${other.sql} WHERE ${hasKey(other, to)} AND ${known}), false)`;
}
const row = (parts) => parts.length === 1 ? parts[0] : `struct_pack(${parts.map((part, index) => `k${index} := ${part}`).join(', ')})`;
const isCsv = ({ table }) => table.dataset.format === 'csv';
/** UUIDs and enumerations are texts too. */
const text = ({ name, nativeType }) => nativeType === 'VARCHAR' ? (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(name) : `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(name)} AS VARCHAR)`;
/** Integers that a signed one of 128 bits can hold. */
const PLAIN_INTEGER = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/;
function numbers(a, b) {
    const both = (sql) => ({ left: sql(a), right: sql(b) });
    if (a.nativeType === b.nativeType && a.type !== 'number')
        return both(({ name }) => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(name));
    // The engine would compare a 64-bit integer with a float as floats, and take neighbours beyond 2^53 for equal.
    if ([a, b].every(({ nativeType }) => PLAIN_INTEGER.test(nativeType))) {
        return both(({ name }) => `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(name)} AS HUGEINT)`);
    }
    return both(written);
}
/** A number by its digits; NaN is no key. */
function written({ name, type }) {
    const value = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(name);
    return type === 'number' ? `CASE WHEN NOT isnan(${value}) THEN ${digits(value, type)} END` : digits(value, type);
}
/**
 * A number as it is written without needless zeros, so that 12, 12.0 and 12.00 are one.
 * @param value SQL of an integer, a decimal or a float
 */
function digits(value, type) {
    const text = `CAST(${value} AS VARCHAR)`;
    if (type === 'integer')
        return text;
    if (type === 'decimal') {
        return `CASE WHEN contains(${text}, '.') THEN regexp_replace(${text}, '\\.?0+$', '') ELSE ${text} END`;
    }
    return `CASE WHEN abs(${value}) < 1e37 AND ${value} = trunc(${value}) THEN CAST(CAST(${value} AS HUGEINT) AS VARCHAR) ELSE ${text} END`;
}
function times(a, b) {
    if (a.nativeType === b.nativeType)
        return { left: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(a.name), right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(b.name) };
    const exact = [a, b].some(({ nativeType }) => nativeType === 'TIMESTAMP_NS') ? 'TIMESTAMP_NS' : 'TIMESTAMP';
    const read = (column) => `CAST(${(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(column).sql} AS ${exact})`;
    return { left: read(a), right: read(b) };
}
function readAsLeft(a, b) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(a.name);
    switch (a.type) {
        case 'boolean':
            return { left: name, right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(b.name, 'boolean') };
        case 'integer':
            return { left: `CAST(${name} AS HUGEINT)`, right: `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(b.name, 'integer')} AS HUGEINT)` };
        case 'number':
            return {
                left: `CASE WHEN NOT isnan(${name}) THEN CAST(${name} AS DOUBLE) END`,
                right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(b.name, 'number'),
            };
        case 'date':
            return { left: name, right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(b.name, 'date') };
        case 'timestamp':
            return { left: `CAST(${(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(a).sql} AS TIMESTAMP)`, right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(b.name, 'timestamp') };
        default:
            return undefined;
    }
}
/** The two columns of each pair, or the first one that the other table lacks. */
function missingColumn(other, to) {
    return to.find(name => !other.columns.some(column => column.name === name));
}
/** The pairs of a key, or the first pair of columns that cannot be compared. */
function pairsOf(table, columns, other, to) {
    const pairs = [];
    for (const [index, name] of columns.entries()) {
        const [a, b] = [(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name), (0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(other, to[index])];
        const pair = comparable({ column: a, table }, { column: b, table: other });
        if (pair === undefined)
            return { misfit: [a, b] };
        pairs.push(pair);
    }
    return pairs;
}


/***/ }),

/***/ 31662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   PF: () => (/* binding */ readForBounds),
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
    // NaN is above every number for the engine, so it would pass `min`.
    const numeric = read.kind === 'number' || read.kind === 'number-from-text';
    const nan = numeric && (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeNaN */ .D$)(column) ? ` AND NOT isnan(${read.sql})` : '';
    return {
        looked: `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(column.name)} IS NOT NULL`,
        fails: `NOT coalesce(${inside}${nan}, false)`,
        value: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(column),
    };
}
/** True where a value is one of these, as SQL; unknown where it is missing. */
function isOneOf(column, values) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(column.name);
    if (values.every(value => typeof value === 'number')) {
        const read = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(column);
        if (read)
            return `${read.sql} IN (${values.map(value => boundLiteral(value, read)).join(', ')})`;
    }
    if (values.every(value => typeof value === 'boolean')) {
        if (column.type === 'boolean')
            return `${name} IN (${values.join(', ')})`;
        return `lower(CAST(${name} AS VARCHAR)) IN (${values.map(value => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(String(value))).join(', ')})`;
    }
    const time = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemporal */ .jG)(column) && values.every(value => TIME.test(String(value))) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(column) : undefined;
    if (time)
        return `${time.sql} IN (${values.map(value => boundLiteral(String(value), time)).join(', ')})`;
    return `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(column)} IN (${values.map(value => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(String(value))).join(', ')})`;
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
    return column.type === 'string' ? { kind: 'text', sql: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(column.name), column } : undefined;
}
function comparisons(read, { min, max, above, below }) {
    const wholeDays = read.kind === 'time' && read.column.type !== 'date';
    const literal = (bound) => boundLiteral(bound, read);
    /** The first moment after a day, because `max: 2026-06-30` includes that day's afternoon. */
    const after = (bound) => `${literal(bound)} + INTERVAL 1 DAY`;
    const isDay = (bound) => wholeDays && DAY.test(String(bound));
    return [
        min === undefined ? [] : `${read.sql} >= ${literal(min)}`,
        max === undefined ? [] : isDay(max) ? `${read.sql} < ${after(max)}` : `${read.sql} <= ${literal(max)}`,
        above === undefined ? [] : isDay(above) ? `${read.sql} >= ${after(above)}` : `${read.sql} > ${literal(above)}`,
        below === undefined ? [] : `${read.sql} < ${literal(below)}`,
    ].flat();
}
function boundLiteral(bound, read) {
    if (read.kind === 'text')
        return (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(String(bound));
    if (read.kind === 'time')
        return `timezone('UTC', CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(String(bound))} AS TIMESTAMPTZ))`;
    // A 32-bit 0.1 is more than 0.1: the bound is rounded as the column's values were.
    return read.column.nativeType === 'FLOAT' ? `CAST(${number(bound)} AS FLOAT)` : number(bound);
}
/** A number as a literal of the engine. */
function number(value) {
    if (typeof value === 'string')
        return value.replace(/^\+/, '');
    return Number.isFinite(value) ? String(value) : `CAST('${value}' AS DOUBLE)`;
}


/***/ }),

/***/ 83855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
function asText(column, sql = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name)) {
    const text = `CAST(${sql} AS VARCHAR)`;
    return column.type === 'number' ? `regexp_replace(${text}, '\\.0$', '')` : text;
}
/** SQL from a user's file in brackets of its own; line breaks keep a comment at its end from reaching further. */
function bracketed(sql) {
    return `(\n${sql}\n)`;
}
/** True where the file has a value, also one that cannot be read as the type asked for. */
function isThere(table, name) {
    const text = table.unreadable.find(({ column }) => column === name)?.text ?? (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(name);
    return `${text} IS NOT NULL`;
}
const isNumeric = ({ type }) => type === 'integer' || type === 'number' || type === 'decimal';
const isTemporal = ({ type }) => type === 'date' || type === 'timestamp';
/** A text in the place of a number may be read as NaN, too. */
const canBeNaN = ({ type }) => type === 'number' || type === 'string';
function readNumber(column) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name);
    if (isNumeric(column))
        return { kind: 'number', sql: name, column };
    if (column.type !== 'string')
        return undefined;
    return { kind: 'number-from-text', sql: `TRY_CAST(${name} AS DOUBLE)`, column };
}
/** Times without a zone are UTC; with one they are brought to it. */
function readTime(column) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(column.name);
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
        return [(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(a.name), (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(b.name)];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ scratchName)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);

const taken = new WeakMap();
/** The name of a table of our own, quoted, that this engine does not have yet. */
function scratchName(engine) {
    const number = (taken.get(engine) ?? 0) + 1;
    taken.set(engine, number);
    return (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(`rows of a check ${number}`);
}


/***/ }),

/***/ 21439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            there.length === values.length ? [] : `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .A)(column.name)} IS NULL`,
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
        .map((term, index) => missing === 'skip-any' ? term : `CASE WHEN ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .A)(names[index])} IS NULL THEN 0 ELSE ${term} END`)
        .join(' + ');
    const exact = `TRY(${add(columns.map(({ name }) => decimal((0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .A)(name))))})`;
    const binary = `(${add(reads.map(read => `CAST(${read.sql} AS DOUBLE)`))})`;
    const target = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(equals);
    const isAt = (sum, cast) => within === 0 ? `${sum} = ${cast(target)}` : `abs(${sum} - ${cast(target)}) <= ${cast((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(within))}`;
    const holds = `CASE WHEN ${exact} IS NULL THEN ${isAt(binary, value => `CAST(${value} AS DOUBLE)`)} ELSE ${isAt(exact, decimal)} END`;
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
    const absent = columns.map((name, index) => `CASE WHEN NOT (${there[index]}) THEN ${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .o)(name)} END`);
    return { looked: 'true', fails, value: `'without ' || concat_ws(', ', ${absent.join(', ')})` };
}
/** Rows that a check over several columns looks at. */
function lookedAt(columns, missing) {
    if (missing === 'compare')
        return 'true';
    return `(${columns.map(name => `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .A)(name)} IS NOT NULL`).join(missing === 'skip-any' ? ' AND ' : ' OR ')})`;
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
    const [x, y] = [`${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .A)(a.name)} IS NULL`, `${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .A)(b.name)} IS NULL`];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 97162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 17169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ engineFromInputs),
/* harmony export */   g: () => (/* binding */ datasetFromInputs)
/* harmony export */ });
/* harmony import */ var _duckdb_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27345);
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

/***/ 98690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   Q2: () => (/* binding */ quantileBins),
/* harmony export */   qV: () => (/* binding */ checkSorted),
/* harmony export */   wm: () => (/* binding */ countBins)
/* harmony export */ });
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
/** Number of entries < value in a sorted array. */
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


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
