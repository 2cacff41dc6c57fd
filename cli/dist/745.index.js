export const id = 745;
export const ids = [745];
export const modules = {

/***/ 17543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UY: () => (/* binding */ mayExceed),
/* harmony export */   cH: () => (/* binding */ compareCategories),
/* harmony export */   lI: () => (/* binding */ identifierText),
/* harmony export */   xJ: () => (/* binding */ measureCategories)
/* harmony export */ });
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73798);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12433);
/* harmony import */ var _categories_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52566);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68699);
/* harmony import */ var _chunks_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7778);
/* harmony import */ var _compat_evidently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49398);
/* harmony import */ var _measures_of_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60331);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33535);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57871);









/** Categories with fewer rows in the reference share one part: their counts are too small to say anything alone. */
const RARE = 5;
/** Categories that are parts of their own. */
const MOST_PARTS = 100;
/** Parts that a sparkline shows. */
const SPARK_PARTS = 8;
/** Measures one column of categories, and counts it where that has not been done. */
async function compareCategories(engine, sides, column, counted, maxCategories, chunks) {
    if (!column.typed && column.role === 'feature' && mayExceed(counted.reference, maxCategories)) {
        const why = await identifierText(engine, sides.reference, column, maxCategories);
        if (why !== undefined)
            return { name: column.name, why };
    }
    const { reference, current } = counted;
    const counts = reference === undefined || current === undefined
        ? await (0,_categories_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countCategories */ .q)(engine, sides, column)
        : await (0,_categories_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .sumUp */ .B)(engine, sides, column, { reference, current });
    const comparison = measureCategories(column, counts);
    if (chunks !== undefined)
        return { ...comparison, chunks: await (0,_chunks_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readCategoricalDistances */ .x)(engine, sides, chunks, column) };
    if (column.compat === undefined)
        return comparison;
    return { ...comparison, compat: await (0,_compat_evidently_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreCategories */ .f7)(engine, column.compat, sides, column) };
}
/** Whether a column may have more different values, rows without one aside. */
const mayExceed = (counted, most) => counted === undefined || counted.size - Number(counted.has(null)) > most;
/** Why a column of texts only names rows. */
async function identifierText(engine, { relation }, column, most) {
    const text = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(column.reference);
    const some = await engine.query(`SELECT DISTINCT ${text} AS v FROM ${relation} WHERE ${text} IS NOT NULL LIMIT ${most + 1}`);
    if (some.length <= most)
        return undefined;
    const [row] = await engine.query(`SELECT count(DISTINCT ${text}) AS d, count(${text}) AS n, count(TRY_CAST(${text} AS DOUBLE)) AS numbers FROM ${relation}`);
    const distinct = Number(row.d);
    const numbers = Number(row.numbers) / Number(row.n);
    const hint = numbers > 0.5
        ? `; ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(numbers)} of them are numbers: name the others in \`csv-nulls\`, or set \`type: numeric\``
        : '';
    return `an identifier or free text: ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(distinct)} different values, more than ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(most)}${hint}`;
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
    const change = (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .categoricalChange */ .T)(counts);
    return {
        column,
        rows: counts.rows,
        missing: counts.missing,
        parts,
        measures: (0,_measures_of_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .measuresOfParts */ .x)(parts),
        effect: {
            distance: (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .totalVariation */ .IG)(deciding.map(part => part.reference), deciding.map(part => part.current)),
            within: 0,
            categories: deciding.length,
        },
        unseen: {
            rows: counts.new.rows,
            // Good and Turing: the share of values seen once estimates the share of those not seen yet.
            expected: counts.singletons / Math.max(1, counts.rows.reference),
        },
        nothing: nothingIn(counts, deciding.length),
        change,
        plot: (0,_plots_js__WEBPACK_IMPORTED_MODULE_8__/* .categoriesPlot */ .o)(column.name, change, parts, counts),
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


/***/ }),

/***/ 52566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sumUp),
/* harmony export */   q: () => (/* binding */ countCategories)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57871);
/* harmony import */ var _scans_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73964);


/** Values that are listed one by one. */
const FETCHED = 2000;
/** The same of values that have been counted. */
async function sumUp(engine, { reference, current }, column, counted) {
    const categories = [];
    const distinct = { reference: 0, current: 0 };
    const fresh = { rows: 0, values: 0 };
    let singletons = 0;
    for (const value of new Set([...counted.reference.keys(), ...counted.current.keys()])) {
        if (value === null)
            continue;
        const [before, now] = [counted.reference.get(value) ?? 0, counted.current.get(value) ?? 0];
        categories.push({ value, reference: before, current: now });
        if (before > 0)
            distinct.reference++;
        if (now > 0)
            distinct.current++;
        if (before === 1)
            singletons++;
        if (before === 0) {
            fresh.values++;
            fresh.rows += now;
        }
    }
    const [rowsBefore, rowsNow] = [Math.max(1, reference.rows), Math.max(1, current.rows)];
    const largest = (each) => Math.max(each.reference / rowsBefore, each.current / rowsNow);
    const unreadable = await unreadableOf(engine, { reference, current }, column);
    return {
        rows: { reference: reference.rows, current: current.rows },
        missing: {
            reference: (counted.reference.get(null) ?? 0) - unreadable.reference,
            current: (counted.current.get(null) ?? 0) - unreadable.current,
        },
        unreadable,
        categories: (0,_scans_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .byFrequency */ .q)(categories, largest).slice(0, FETCHED),
        distinct,
        singletons,
        new: fresh,
    };
}
async function unreadableOf(engine, sides, column) {
    const of = (side) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRows */ .XW)(engine, sides[side], column.name, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(column[side]));
    return { reference: await of('reference'), current: await of('current') };
}
/** Counts both sides of one column; the engine keeps what has many different values. */
async function countCategories(engine, sides, column) {
    const { reference, current } = sides;
    const [before, now] = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(column.reference), (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(column.current)];
    const grouped = `SELECT v, CAST(sum(r) AS BIGINT) AS r, CAST(sum(c) AS BIGINT) AS c FROM (
    SELECT ${before} AS v, count(*) AS r, 0 AS c FROM ${reference.relation} GROUP BY 1
    UNION ALL SELECT ${now}, 0, count(*) FROM ${current.relation} GROUP BY 1) GROUP BY v`;
    // Counted once, listed once: the list may be cut, the totals never are.
    const listed = await engine.query(`WITH g AS MATERIALIZED (${grouped}), every AS (
       SELECT count_if(v IS NOT NULL AND r > 0) AS before, count_if(v IS NOT NULL AND c > 0) AS now,
         count_if(v IS NOT NULL AND r = 1) AS singletons, count_if(v IS NOT NULL AND r = 0) AS new_values,
         CAST(coalesce(sum(c) FILTER (v IS NOT NULL AND r = 0), 0) AS BIGINT) AS new_rows,
         CAST(coalesce(sum(r) FILTER (v IS NULL), 0) AS BIGINT) AS absent_before,
         CAST(coalesce(sum(c) FILTER (v IS NULL), 0) AS BIGINT) AS absent_now FROM g),
     most AS (SELECT v, r, c, greatest(r::DOUBLE / ${Math.max(1, reference.rows)}, c::DOUBLE / ${Math.max(1, current.rows)}) AS share
       FROM g WHERE v IS NOT NULL ORDER BY share DESC, v LIMIT ${FETCHED})
     SELECT * FROM every LEFT JOIN most ON true ORDER BY share DESC, v`);
    const all = listed[0];
    const unreadable = await unreadableOf(engine, { reference, current }, column);
    return {
        rows: { reference: reference.rows, current: current.rows },
        missing: {
            reference: Number(all.absent_before) - unreadable.reference,
            current: Number(all.absent_now) - unreadable.current,
        },
        unreadable,
        categories: listed
            .filter(({ v }) => v != null)
            .map(({ v, r, c }) => ({ value: String(v), reference: Number(r), current: Number(c) })),
        distinct: { reference: Number(all.before), current: Number(all.now) },
        singletons: Number(all.singletons),
        new: { rows: Number(all.new_rows), values: Number(all.new_values) },
    };
}


/***/ }),

/***/ 68699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ categoricalChange),
/* harmony export */   e: () => (/* binding */ numericChange)
/* harmony export */ });
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73798);
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29422);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98690);


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
            clauses.push(`median ${arrow(middleBefore, middleNow, _shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)}`);
        const [before, now] = [atMost(reference, at), atMost(current, at)];
        // Where all or none lay on one side before, the clauses about the old range say it better.
        if (before > 0 && before < 1 && Math.abs(now - before) >= WORTH_A_WORD) {
            clauses.push(`${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(now)} are at most ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(at)}, before ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(before)}`);
        }
        const lowest = reference.values.at(0);
        const highest = reference.values.at(-1);
        const below = (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countBelow */ .BC)(current.values, lowest);
        const above = current.values.length - (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(current.values, highest);
        const all = Math.max(1, current.rows);
        if (above / all >= WORTH_A_WORD) {
            clauses.push(`${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(above / all)} lie above ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(highest)}, the largest value before`);
        }
        if (below / all >= WORTH_A_WORD) {
            clauses.push(`${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(below / all)} lie below ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(lowest)}, the smallest value before`);
        }
    }
    const infinite = (sample) => sample.infinite ?? (sample.values.length - sample.finite.length) / Math.max(1, sample.rows);
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
        const named = fresh.slice(0, 2).map(({ value, current }) => `${name(value)} ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(now(current))}`);
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
        clauses.push(`${name(value)} ${arrow(before(reference), now(current), _shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)}`);
    }
    for (const { value, reference } of gone)
        clauses.push(`${name(value)} is gone, before ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(before(reference))}`);
    const absent = (side) => ({
        rows: counts.rows[side],
        missing: counts.missing[side],
        unreadable: counts.unreadable[side],
    });
    clauses.push(...news, ...absentChange(absent('reference'), absent('current')));
    return clauses.length > 0 ? clauses.join('; ') : 'nothing changed by half a percent of the rows';
}
const name = (value) => (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, 40));
function absentChange(reference, current) {
    const share = (count, { rows }) => count / Math.max(1, rows);
    return [
        ...shareChange('missing', share(reference.missing, reference), share(current.missing, current), WORTH_A_WORD),
        ...shareChange('unreadable', share(reference.unreadable, reference), share(current.unreadable, current), 0),
    ];
}
function shareChange(what, before, now, worth) {
    const by = Math.abs(now - before);
    return by > 0 && by >= worth ? [`${what} ${arrow(before, now, _shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)}`] : [];
}
const arrow = (before, now, format) => `${format(before)} → ${format(now)}`;
const median = (values) => values.at((values.length - 1) >> 1);
/** Share of the rows that have a value which is at most this. */
const atMost = ({ values }, at) => (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(values, at) / values.length;


/***/ }),

/***/ 53466:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ cutChunks)
/* harmony export */ });
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32498);

/**
 * Cuts the reference by its time column: into pieces of one length, where the batch has one, so that a week is compared
 * with weeks; else into `count` pieces of about equally many rows, rows of one time together. What is left over at the
 * old end is in no chunk. Raises DRIFT_COLUMN and DRIFT_TIME_COLUMN.
 * @param lengthMs of a batch
 */
async function cutChunks(engine, reference, column, { count, lengthMs }) {
    const time = (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .microseconds */ .EZ)((0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .timeColumn */ .sq)(reference.table, column, 'reference'));
    const sql = lengthMs === undefined
        ? await byRows(engine, reference, time, count)
        : await byTime(engine, reference, time, lengthMs);
    const found = await engine.query(`SELECT ${sql} AS c, count(*) AS n FROM ${reference.relation} WHERE ${sql} IS NOT NULL GROUP BY 1 ORDER BY 1`);
    const rows = new Array(found.length === 0 ? 0 : Number(found.at(-1).c) + 1).fill(0);
    for (const { c, n } of found)
        rows[Number(c)] = Number(n);
    return { count: rows.length, sql, rows };
}
async function byRows(engine, { relation }, time, count) {
    const shares = Array.from({ length: count - 1 }, (_, k) => (k + 1) / count);
    const [row] = await engine.query(`SELECT ${shares.map((share, k) => `quantile_disc(${time}, ${share}) AS q${k}`).join(', ')} FROM ${relation}`);
    const cuts = [...new Set(shares.map((_, k) => row[`q${k}`]).filter(cut => cut != null))].map(String);
    const cases = cuts.map((cut, chunk) => `WHEN ${time} <= ${cut} THEN ${chunk}`);
    return `(CASE WHEN ${time} IS NULL THEN NULL ${cases.join(' ')} ELSE ${cuts.length} END)`;
}
async function byTime(engine, { relation, window }, time, lengthMs) {
    const [row] = await engine.query(`SELECT min(${time}) AS oldest, max(${time}) AS newest FROM ${relation}`);
    if (row.oldest == null)
        return 'CAST(NULL AS BIGINT)';
    // Where the reference is a window, chunks end where it does: their borders are those of earlier batches.
    const end = window === undefined ? BigInt(Number(row.newest)) : BigInt(window.to.getTime()) * 1000n;
    const length = BigInt(Math.round(lengthMs)) * 1000n;
    const oldest = window === undefined ? BigInt(Number(row.oldest)) : BigInt(window.from.getTime()) * 1000n + 1n;
    const complete = (end - oldest + 1n) / length;
    // Rows at the end of a chunk belong to it, as with windows.
    const age = `(${end} - ${time}) // ${length}`;
    return `(CASE WHEN ${age} < ${complete} THEN ${complete} - 1 - ${age} END)`;
}


/***/ }),

/***/ 7778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readCategoricalDistances),
  y: () => (/* binding */ readNumericDistances)
});

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var data_sql = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/js/shared/stats/special/sort.js
var sort = __webpack_require__(81196);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/numeric/sample.js
var sample = __webpack_require__(78885);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/reading.js
var reading = __webpack_require__(57871);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/divergences.js
var divergences = __webpack_require__(12433);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/chunks/distances.js

/**
 * Kolmogorov–Smirnov distances over all rows, those without a value before all numbers. A chunk and the rest r of the
 * pooled rows: F_k - F_r = (F_k - F_all) N / (N - n_k), so one sorted pool serves all chunks.
 */
function numericDistances(chunks, current, reference = pooled(chunks)) {
    const all = merged(reference, current);
    return {
        fromOthers: [...chunks, current].map(chunk => inUnits(awayFrom(chunk, all), chunk.rows, all.rows)),
        fromReference: chunks.map(chunk => awayFrom(chunk, reference)),
    };
}
/** The same for counts of categories, by total variation. `counts[k][c]` are rows of category c in chunk k. */
function categoricalDistances(counts, current) {
    const total = (parts) => current.map((_, c) => parts.reduce((sum, part) => sum + part[c], 0));
    const rows = (part) => part.reduce((sum, count) => sum + count, 0);
    const reference = total(counts);
    const all = total([reference, current]);
    const distance = (part, from) => rows(part) === 0 ? 0 : (0,divergences/* totalVariation */.IG)(part, from);
    return {
        fromOthers: [...counts, current].map(part => inUnits(distance(part, all), rows(part), rows(all))),
        fromReference: counts.map(part => distance(part, reference)),
    };
}
/** From a distance to the whole pool to one to the rest of it, over sqrt(1/n + 1/(N - n)). */
function inUnits(distance, rows, all) {
    const rest = all - rows;
    if (rows === 0 || rest === 0)
        return 0;
    return (distance * all) / rest / Math.sqrt(1 / rows + 1 / rest);
}
/** All rows of the chunks, which many batches may be compared with. */
function pooled(chunks) {
    const values = new Float64Array(chunks.reduce((sum, chunk) => sum + chunk.values.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        values.set(chunk.values, at);
        at += chunk.values.length;
    }
    return { values: (0,sort/* sortNumbers */.D)(values), rows: chunks.reduce((sum, chunk) => sum + chunk.rows, 0) };
}
function merged(a, b) {
    const values = new Float64Array(a.values.length + b.values.length);
    for (let i = 0, j = 0; i + j < values.length;) {
        const fromA = j === b.values.length || (i < a.values.length && a.values[i] <= b.values[j]);
        values[i + j] = fromA ? a.values[i] : b.values[j];
        if (fromA)
            i++;
        else
            j++;
    }
    return { values, rows: a.rows + b.rows };
}
/** Largest difference of the distribution functions of a chunk and of a pool that holds it, at or before its values. */
function awayFrom({ values, rows }, pool) {
    if (rows === 0)
        return 0;
    const absent = rows - values.length;
    const poolAbsent = pool.rows - pool.values.length;
    let distance = Math.abs(absent / rows - poolAbsent / pool.rows);
    for (let i = 0, upTo = 0; i < values.length;) {
        const value = values[i];
        const before = i;
        while (i < values.length && values[i] === value)
            i++;
        const below = firstFrom(pool.values, upTo, entry => entry >= value);
        upTo = firstFrom(pool.values, below, entry => entry > value);
        distance = Math.max(distance, Math.abs((absent + before) / rows - (poolAbsent + below) / pool.rows), Math.abs((absent + i) / rows - (poolAbsent + upTo) / pool.rows));
    }
    return distance;
}
/** First place at or after `from` whose entry is so, in sorted values; near ones are found in few steps. */
function firstFrom(sorted, from, isSo) {
    let step = 1;
    let low = from;
    let high = from;
    while (high < sorted.length && !isSo(sorted[high])) {
        low = high + 1;
        high += step;
        step *= 2;
    }
    high = Math.min(high, sorted.length);
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isSo(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/chunks/read.js





/** Reads a numeric column chunk by chunk. */
async function readNumericDistances(engine, { reference }, { sql, rows }, column, current) {
    const read = [];
    for (const [chunk, inChunk] of rows.entries()) {
        const { values } = await engine.floats(`SELECT ${(0,sample/* numberOf */.rl)(column)} FROM ${reference.relation} WHERE ${sql} = ${chunk} AND ${(0,data_sql/* quoteName */.AB)(column.name)} IS NOT NULL`);
        read.push({ values: withoutNaN((0,sort/* sortNumbers */.D)(values)), rows: inChunk });
    }
    return numericDistances(read, current);
}
/** Sorted, NaN stands last; it is no value. */
function withoutNaN(sorted) {
    let end = sorted.length;
    while (end > 0 && Number.isNaN(sorted[end - 1]))
        end--;
    return sorted.subarray(0, end);
}
/** Counts a column of categories chunk by chunk; rows without a value are a category. */
async function readCategoricalDistances(engine, { reference, current }, { sql, count }, columns) {
    const places = new Map();
    const counts = Array.from({ length: count + 1 }, () => []);
    const grouped = (side, column, chunk, where) => `SELECT ${chunk} AS c, ${(0,reading/* textOf */.b6)(column)} AS v, count(*) AS n FROM ${side.relation} WHERE ${where} GROUP BY 1, 2`;
    for (const statement of [
        grouped(reference, columns.reference, sql, `${sql} IS NOT NULL`),
        grouped(current, columns.current, String(count), 'true'),
    ]) {
        for await (const rows of engine.batches(statement)) {
            for (const { c, v, n } of rows) {
                const value = v === null ? null : String(v);
                const place = places.get(value) ?? places.size;
                places.set(value, place);
                counts[Number(c)][place] = Number(n);
            }
        }
    }
    const whole = counts.map(row => Array.from({ length: places.size }, (_, place) => row[place] ?? 0));
    return categoricalDistances(whole.slice(0, count), whole[count]);
}


/***/ }),

/***/ 99043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ planColumns)
});

// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/errors.js
var errors = __webpack_require__(17040);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/names.js
var names = __webpack_require__(33251);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/columns/names.js



/** Every column that inputs and policy name must be somewhere; those of inputs on both sides. */
function checkNames({ reference, current }, inputs, plan) {
    for (const input of ['label', 'prediction', 'score']) {
        const name = inputs[input];
        if (name === undefined)
            continue;
        for (const side of [reference, current]) {
            if (has(side, name))
                continue;
            throw errors/* errors */.s.DRIFT_COLUMN(`${input}: the ${side.name} data has no column ${(0,report_text/* quoted */.TL)(name)}`, {
                hint: (0,names/* hintFor */.J)(name, side.table),
            });
        }
    }
    const time = inputs['time-column'];
    if (time !== undefined && !has(current, time)) {
        throw errors/* errors */.s.DRIFT_COLUMN(`time-column: the current data has no column ${(0,report_text/* quoted */.TL)(time)}`, {
            hint: (0,names/* hintFor */.J)(time, current.table),
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
        throw errors/* errors */.s.DRIFT_COLUMN(`neither dataset has the column ${(0,report_text/* quoted */.TL)(name)}`, {
            hint: (0,names/* hintFor */.J)(name, reference.table),
            file: policyFile?.file,
            line: policyFile?.lineOf(path),
        });
    }
}
const has = ({ table }, name) => table.columns.some(column => column.name === name);

// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/reading.js
var reading = __webpack_require__(57871);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/columns/schema.js




/** Columns that only one dataset has. */
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
/** A column whose type is another one. */
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
/** Values of the columns in which others cannot be read. */
async function readableIn(engine, { relation, table, profile, rows }) {
    if (profile !== undefined) {
        return new Map([...profile.columns].map(([name, { missing, unreadable }]) => [name, rows - missing - unreadable]));
    }
    return (0,reading/* presentValues */.w)(engine, relation, table.unreadable.map(({ column }) => ({ name: column })));
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/columns/types.js

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
/** Whether it takes values to tell what a column is: types differ where one side has none, and times are left out. */
function dependsOnValues(reference, current) {
    const group = groupOf(reference.type);
    return group !== groupOf(current.type) || group === 'time' || group === 'nested';
}
/** Undefined for a column without any value: in a text format it has no type of its own. */
function groupIn(side, { name, type }, absent) {
    return absent[side.name].has(name) && unreadableIn(side, name) === 0 ? undefined : groupOf(type);
}
const unreadableIn = (side, name) => side.table.unreadable.find(found => found.column === name)?.count ?? 0;
/** What a column is compared as. */
function kindOf(group) {
    if (group === 'number')
        return 'numeric';
    return group === 'boolean' || group === 'text' ? 'categorical' : group;
}
/** Those of the columns that have no value. */
async function absentIn(engine, { relation, table, profile, rows }, columns) {
    const asked = table.columns.filter(({ name }) => columns.has(name));
    if (profile === undefined) {
        const present = await (0,reading/* columnsWithValues */.mB)(engine, relation, asked);
        return new Set(asked.map(({ name }) => name).filter(name => !present.has(name)));
    }
    const absent = [...profile.columns].filter(([, { missing, unreadable }]) => rows <= missing + unreadable);
    return new Set(absent.map(([name]) => name));
}

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/compat/evidently.js
var evidently = __webpack_require__(49398);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy/levels.js
var levels = __webpack_require__(93983);
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
        throw errors/* errors */.s.DRIFT_NO_COMMON_COLUMNS(`the reference has ${(0,names/* listColumns */.U)(reference.table)}, the current data ${(0,names/* listColumns */.U)(current.table)}`);
    }
    const findings = [];
    const excluded = [];
    const columns = [];
    const open = new Set(common.filter(column => dependsOnValues(column, twins.get(column.name))).map(({ name }) => name));
    const absent = { reference: await absentIn(engine, reference, open), current: await absentIn(engine, current, open) };
    const readable = { reference: await readableIn(engine, reference), current: await readableIn(engine, current) };
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
        const stored = reference.profile?.columns.get(name);
        if (stored?.kind === 'excluded') {
            excluded.push({ name, why: stored.why });
            continue;
        }
        const forced = own === undefined || own.type === 'auto' ? undefined : own.type === 'time' ? 'numeric' : own.type;
        const group = { reference: groupIn(reference, column, absent), current: groupIn(current, twin, absent) };
        const broken = forced === undefined ? [reference, current].flatMap(side => unreadableFinding(side, name, readable)) : [];
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
            excluded.push({ name, why: 'a time: it moves by itself (`type: time` of the policy compares it)' });
            continue;
        }
        if (kind === 'nested') {
            excluded.push({ name, why: `${column.nativeType} values are neither numbers nor categories` });
            continue;
        }
        if (stored !== undefined && stored.kind !== kind) {
            throw errors/* errors */.s.DRIFT_PROFILE(`the profile has \`${name}\` as ${stored.kind}, the policy takes it for ${kind}`);
        }
        const importance = own?.importance ?? plan.importances?.get(name) ?? 1;
        const entry = { name, kind, role, typed: forced !== undefined, importance, reference: column, current: twin };
        if (policy.compat === undefined) {
            columns.push({ ...entry, levels: levelsFor(name, kind, policy, plan) });
            continue;
        }
        const asTested = await (0,evidently/* evidentlyKind */.NY)(engine, current, twin);
        if ('why' in asTested && forced === undefined) {
            excluded.push({ name, why: asTested.why });
            continue;
        }
        const { integers, kind: recognised } = 'why' in asTested ? { integers: false, kind } : asTested;
        columns.push({ ...entry, ...compatEntry(name, { kind: forced ?? recognised, integers }, policy, plan) });
    }
    findings.push(...schemaFindings(reference, current, policy, inputs));
    return { columns, excluded, findings };
}
function roleOf(name, inputs) {
    const role = ['label', 'prediction', 'score'].find(input => inputs[input] === name);
    return role ?? 'feature';
}
function levelsFor(name, kind, policy, plan) {
    const own = policy.columns[name];
    const wrong = kind === 'numeric' ? 'total-variation' : 'ks';
    if (own?.measure === wrong) {
        throw errors/* errors */.s.DRIFT_MEASURE(`columns.${name}.measure is ${wrong}, but the column is ${kind}`, {
            file: plan.policyFile?.file,
            line: plan.policyFile?.lineOf(['columns', name, 'measure']),
        });
    }
    return (0,levels/* levelsOf */.pd)(own ?? {}, policy[kind]);
}
/** A column as Evidently would test it: nothing is guessed from its name or values. */
function compatEntry(name, { kind, integers }, policy, plan) {
    const settings = policy.evidently;
    const own = policy.columns[name];
    const [test, threshold] = kind === 'numeric'
        ? [settings['num-test'], settings['num-threshold']]
        : [settings['cat-test'], settings['cat-threshold']];
    if (kind === 'categorical' && (own?.test === 'ks' || own?.test === 'wasserstein')) {
        throw errors/* errors */.s.DRIFT_MEASURE(`columns.${name}.test is ${own.test}, but Evidently takes the column for categories`, {
            file: plan.policyFile?.file,
            line: plan.policyFile?.lineOf(['columns', name, 'test']),
            hint: 'Choose another test, or set `type: numeric` for the column.',
        });
    }
    return {
        kind,
        typed: true,
        levels: levelsFor(name, kind, policy, plan),
        compat: { test: own?.test ?? test, threshold: own?.threshold ?? threshold, integers },
    };
}


/***/ }),

/***/ 49398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ scoreNumbers),
/* harmony export */   NY: () => (/* binding */ evidentlyKind),
/* harmony export */   f7: () => (/* binding */ scoreCategories),
/* harmony export */   ir: () => (/* binding */ describeScore),
/* harmony export */   qe: () => (/* binding */ compatTruth)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73798);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82318);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57871);




/** Whole numbers with at most so many different values are categories to Evidently. */
const MOST_CODES = 10;
/** What Evidently takes a column for, by the current data as it does, or why it would not test it. */
async function evidentlyKind(engine, side, column) {
    const { type } = column;
    if (type === 'boolean')
        return { kind: 'categorical', integers: false };
    const numeric = type === 'integer' || type === 'number' || type === 'decimal';
    if (!numeric && type !== 'string')
        return { why: `Evidently does not test ${type} columns for drift` };
    // Text formats have no types: there the values tell, as they tell pandas.
    const mayBeWhole = type === 'integer' || (type === 'number' && side.table.dataset.format !== 'parquet');
    if (numeric && !mayBeWhole)
        return { kind: 'numeric', integers: false };
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column.name);
    const whole = numeric ? `count_if(${name} = trunc(${name}))` : '0';
    const [row] = await engine.query(`SELECT count(DISTINCT ${name}) AS d, count(${name}) AS n, count(*) AS all_rows, ${whole} AS whole FROM ${side.relation}`);
    const [distinct, values] = [Number(row.d), Number(row.n)];
    if (numeric) {
        const integers = Number(row.whole) === Number(row.all_rows);
        return { kind: integers && distinct <= MOST_CODES ? 'categorical' : 'numeric', integers };
    }
    if (distinct <= values * 0.5)
        return { kind: 'categorical', integers: false };
    return { why: 'free text to Evidently (more than half of its values differ), which needs a classifier' };
}
/** Scores a numeric column; undefined where a side has no finite value, where Evidently raises an error. */
function scoreNumbers({ test, threshold, integers }, reference, current) {
    if (reference.finite.length === 0 || current.finite.length === 0)
        return undefined;
    const whole = integers && reference.finite.length === reference.rows && reference.finite.every(Number.isInteger);
    const numbers = { reference: reference.finite, current: current.finite, integers: whole };
    return (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evidentlyNumeric */ .gA)(numbers, test ?? (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultNumericTest */ .bF)(numbers), threshold);
}
/** Scores a column of categories, counting every one of them. */
async function scoreCategories(engine, { test, threshold }, sides, columns) {
    const counts = [];
    const grouped = (side, own) => `SELECT ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(columns[side])} AS v, ${own} FROM ${sides[side].relation} GROUP BY 1`;
    const sql = `SELECT v, CAST(sum(r) AS BIGINT) AS r, CAST(sum(c) AS BIGINT) AS c
    FROM (${grouped('reference', 'count(*) AS r, 0 AS c')} UNION ALL ${grouped('current', '0 AS r, count(*) AS c')})
    WHERE v IS NOT NULL GROUP BY v ORDER BY v`;
    for await (const rows of engine.batches(sql)) {
        for (const row of rows)
            counts.push({ reference: Number(row.r), current: Number(row.c) });
    }
    if (counts.every(each => each.reference === 0) || counts.every(each => each.current === 0))
        return undefined;
    return (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evidentlyCategorical */ .b3)(counts, (test ?? (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultCategoricalTest */ .W5)(counts)), threshold);
}
function compatTruth({ test, threshold }) {
    const fault = _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENTLY_FAULTS */ .Zi[test];
    return {
        kind: 'rule-of-thumb',
        why: `Evidently’s ${_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENTLY_TESTS */ .Ru[test].label} with threshold ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(threshold)}${fault === undefined ? '' : `; it ${fault}`}`,
    };
}
/** `Evidently’s PSI 0.31, drifts from 0.1`. */
function describeScore({ test, score, threshold }) {
    const { label, drifted } = _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENTLY_TESTS */ .Ru[test];
    // Whether small or large scores alarm: a p-value of 0 does, a distance of 0 does not.
    const way = drifted(0, threshold) ? 'drifts below' : 'drifts from';
    return `Evidently’s ${label} ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(score, { decimals: 3 })}, ${way} ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(threshold)}`;
}


/***/ }),

/***/ 17040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
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
    DRIFT_PROFILE: {
        kind: 'input',
        meaning: 'The file named as `profile` is no profile of a reference, or not one that fits the policy and the data.',
        remedy: 'Make it again with `mlops drift-gate profile`, with the same policy as this run.',
    },
    DRIFT_PROFILE_ROWS: {
        kind: 'input',
        meaning: 'Something was asked for that needs the rows of the reference, and a profile has none.',
        remedy: 'Give the reference as data (`reference`), or leave that out.',
    },
    DRIFT_IMPORTANCES: {
        kind: 'input',
        meaning: 'The file named as `importances` is not a JSON object of column names and numbers.',
        remedy: 'Write it as `{ "amount": 0.41, "channel": 0.2 }`; numbers are at least 0.',
    },
    DRIFT_STATE: {
        kind: 'input',
        meaning: 'The file named as `state` is no state of drift-gate, or cannot be read or written.',
        remedy: 'Name a file that earlier runs wrote, or one that does not exist yet: it is rebuilt from the evidence.',
    },
    DRIFT_NO_STATE: {
        kind: 'input',
        meaning: 'The policy asks for something that needs the memory of earlier runs, and none is given.',
        remedy: 'Give the input `state`: a file that is carried from run to run, e.g. `mlops/drift-state.json`.',
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
        remedy: 'Give the input that it needs (`score` for auc, log-loss, brier, calibration; `prediction` for the others), or remove it.',
    },
});


/***/ }),

/***/ 60331:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ filledParts),
  x: () => (/* binding */ measuresOfParts)
});

// EXTERNAL MODULE: ./build/js/shared/stats/drift/psi.js
var psi = __webpack_require__(21542);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/divergences.js
var divergences = __webpack_require__(12433);
// EXTERNAL MODULE: ./build/js/shared/stats/special/distributions.js
var distributions = __webpack_require__(37801);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/counts.js
var counts = __webpack_require__(4320);
;// CONCATENATED MODULE: ./build/js/shared/stats/drift/homogeneity.js


/**
 * Chi-square test that two samples come from the same categories in the same shares (2 x k table, no continuity
 * correction). Both samples have error: taking the reference's shares as exact, as some tools do, makes a new
 * category impossible and its p-value 0.
 */
function chiSquareHomogeneity(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`);
    const n = (0,counts/* totalOf */.e)('first counts', a);
    const m = (0,counts/* totalOf */.e)('second counts', b);
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
 * Likelihood-ratio (G) test of the same question (Sokal and Rohlf): 2 sum of observed ln(observed / expected), on
 * the chi-square law. Expected counts come from both samples together, so that their sizes may differ.
 */
function gTest(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`);
    const n = (0,counts/* totalOf */.e)('first counts', a);
    const m = (0,counts/* totalOf */.e)('second counts', b);
    let half = 0;
    let filled = 0;
    for (let k = 0; k < a.length; k++) {
        const column = a[k] + b[k];
        if (column === 0)
            continue;
        filled++;
        if (a[k] > 0)
            half += a[k] * Math.log((a[k] * (n + m)) / (column * n));
        if (b[k] > 0)
            half += b[k] * Math.log((b[k] * (n + m)) / (column * m));
    }
    const statistic = Math.max(0, 2 * half);
    const df = filled - 1;
    return { statistic, df, pValue: df === 0 ? 1 : (0,distributions/* chiSquareSf */.To)(statistic, df) };
}
/**
 * Cramer's V between sample and category with Bergsma's (2013) bias correction: 0 .. 1, near 0 without drift at
 * any sample size, where the plain V is not.
 */
function cramersV(a, b) {
    const { statistic, df } = chiSquareHomogeneity(a, b);
    const rows = (0,counts/* totalOf */.e)('first counts', a) + (0,counts/* totalOf */.e)('second counts', b);
    if (df === 0 || rows <= 2)
        return 0;
    const phiSquare = Math.max(0, statistic / rows - df / (rows - 1));
    const categories = df + 1 - df ** 2 / (rows - 1);
    const samples = 2 - 1 / (rows - 1);
    const scale = Math.min(categories - 1, samples - 1);
    return scale > 0 ? Math.min(1, Math.sqrt(phiSquare / scale)) : 0;
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/measures/of-parts.js

const LOW_EXPECTED = 'some expected counts are below 5';
/**
 * Measures over parts, the same for every type of column. Parts that are empty on one side count as half a row of the
 * smaller side in PSI and Kullback–Leibler, on both sides alike; the others need no such floor.
 */
function measuresOfParts(parts) {
    const before = parts.map(part => part.reference);
    const now = parts.map(part => part.current);
    const stability = (0,psi/* psi */.j)(before, now);
    const { divergence, distance } = (0,divergences/* jensenShannon */.fy)(before, now);
    const chi = chiSquareHomogeneity(before, now);
    const g = gTest(before, now);
    const note = chi.lowExpected ? LOW_EXPECTED : undefined;
    const method = 'asymptotic';
    return [
        { name: 'psi', value: stability.value },
        { name: 'jensen-shannon', value: distance },
        { name: 'jensen-shannon-divergence', value: divergence },
        { name: 'kullback-leibler', value: (0,divergences/* kullbackLeibler */.h)(before, now, { floor: stability.floor }) },
        { name: 'hellinger', value: (0,divergences/* hellinger */.Vm)(before, now) },
        { name: 'total-variation', value: (0,divergences/* totalVariation */.IG)(before, now) },
        { name: 'l-infinity', value: (0,divergences/* lInfinity */.t1)(before, now) },
        { name: 'chi-square', value: chi.statistic, pValue: { value: chi.pValue, method, note } },
        { name: 'g-test', value: g.statistic, pValue: { value: g.pValue, method, note } },
        { name: 'cramers-v', value: cramersV(before, now) },
    ];
}
/** Parts that hold rows on either side. */
const filledParts = (parts) => parts.filter(part => part.reference + part.current > 0).length;


/***/ }),

/***/ 33251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hintFor),
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59919);
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29422);


const SHOWN = 12;
/** The columns of a table, for messages; a few of them when there are many. */
function listColumns({ columns }) {
    const names = columns.slice(0, SHOWN).map(({ name }) => (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name));
    const rest = columns.length - names.length;
    return names.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** What to do about a name that a table does not have. */
function hintFor(name, table) {
    const near = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, table.columns.map(column => column.name));
    return near === undefined ? `The data has ${listColumns(table)}.` : `Did you mean ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(near)}?`;
}


/***/ }),

/***/ 96813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73798);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98690);


function countsOf({ missing, unreadable, values, finite }, bins) {
    let minusInfinity = 0;
    while (minusInfinity < values.length && values.at(minusInfinity) === Number.NEGATIVE_INFINITY)
        minusInfinity++;
    return {
        missing,
        unreadable,
        minusInfinity,
        plusInfinity: values.length - minusInfinity - finite.length,
        finite: finite.length,
        binned: bins && (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .countBins */ .wm)(finite, bins),
    };
}
function partsOf(bins, reference, current) {
    const part = (kind, label, of) => ({
        kind,
        label,
        reference: of(reference),
        current: of(current),
    });
    return [
        part('missing', 'missing', counts => counts.missing),
        part('unreadable', 'unreadable', counts => counts.unreadable),
        part('minus-infinity', '−∞', counts => counts.minusInfinity),
        ...(bins === undefined
            ? [part('bin', 'any number', counts => counts.finite)]
            : binParts(bins, reference.binned, current.binned)),
        part('plus-infinity', '∞', counts => counts.plusInfinity),
    ];
}
function binParts(bins, before, now) {
    const edges = [bins.lowest, ...bins.uppers];
    return [
        { kind: 'below', label: `below ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(bins.lowest)}`, reference: before.below, current: now.below },
        ...before.counts.map((count, k) => {
            const label = edges[k] === edges[k + 1]
                ? (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(edges[k])
                : `${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(edges[k])} … ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(edges[k + 1])}`;
            return { kind: 'bin', label, reference: count, current: now.counts[k] };
        }),
        { kind: 'above', label: `above ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(edges.at(-1))}`, reference: before.above, current: now.above },
    ];
}


/***/ }),

/***/ 78885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ identifierReason),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   vZ: () => (/* binding */ roughSampleOf)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26175);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81196);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69978);


/** Sorts the values in place, and counts NaN as missing. */
function sampleOf(read, { rows, missing, unreadable }, scratch) {
    (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(read, scratch);
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
    return { rows, unreadable, missing: missing + read.length - end, values, finite: values.subarray(from, to) };
}
/** Fewer are sorted sooner than they are divided. */
const MANY = 50_000;
/**
 * A sample of which some hundred ranks will be asked for.
 * @param read is lost
 * @param range where most values are expected
 * @param scratch holds the values from now on
 */
function roughSampleOf(read, counts, range, scratch) {
    const values = range && read.length >= MANY ? _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PartlySorted */ .MK.of(read, scratch, ...range) : undefined;
    if (values === undefined)
        return sampleOf(read, counts, scratch);
    return { rows: counts.rows, missing: counts.missing, unreadable: counts.unreadable, values, finite: values };
}
/** SQL of a value as a 64-bit float. */
function numberOf({ name, type }) {
    const column = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name);
    if (type === 'date' || type === 'timestamp')
        return `epoch(CAST(${column} AS TIMESTAMP))`;
    if (type === 'boolean')
        return `CAST(CAST(${column} AS INTEGER) AS DOUBLE)`;
    return type === 'string' ? `TRY_CAST(${column} AS DOUBLE)` : `CAST(${column} AS DOUBLE)`;
}
/** From a sample this small on, "every value once" is no accident. */
const TELLING_ROWS = 50;
/** Numbers that only name rows drift by themselves. Their type cannot tell, their values and name can. */
function identifierReason({ name, type }, { values }) {
    if (type !== 'integer' && type !== 'number')
        return undefined;
    if (values.length < TELLING_ROWS)
        return undefined;
    // Nearly all columns show at once that they are none.
    for (let i = 0; i < values.length; i++) {
        if (values[i] === values[i - 1] || !Number.isInteger(values[i]))
            return undefined;
    }
    if (values.at(-1) - values[0] === values.length - 1)
        return 'numbers its rows one after another';
    return /(^|[_\s.-])(id|key|uuid|index|number|no)$|^(id|key|index)([_\s.-]|$)|[a-z]I[dD]$/.test(name)
        ? 'looks like an identifier: every value occurs once'
        : undefined;
}


/***/ }),

/***/ 33535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   o: () => (/* binding */ categoriesPlot),
/* harmony export */   yU: () => (/* binding */ distributionPlot)
/* harmony export */ });
/* harmony import */ var _shared_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95851);
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73798);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69978);
/* harmony import */ var _shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98690);



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
function isWhole(sample) {
    return (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(sample).every(Number.isInteger);
}
const quantile = (sample, p) => sample.at(Math.min(sample.length - 1, Math.max(0, Math.ceil(p * sample.length) - 1)));
function sharesIn(sample, edges) {
    const bins = edges.length - 1;
    const upTo = edges.map((edge, k) => (k === 0 ? 0 : k === bins ? sample.length : (0,_shared_stats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(sample, edge)));
    return Array.from({ length: bins }, (_, k) => (sample.length === 0 ? 0 : (upTo[k + 1] - upTo[k]) / sample.length));
}
/** Both distributions as overlaid steps. */
function distributionPlot(name, shape, change, reference, current) {
    if (shape.edges.length === 0)
        return undefined;
    const share = ({ rows, missing, unreadable }) => (missing + unreadable) / Math.max(1, rows);
    const [before, now] = [share(reference), share(current)];
    // What changed says it where it did.
    const absent = before + now > 0 && !change.includes('missing')
        ? ` Without value ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(before)} → ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(now)}.`
        : '';
    return _shared_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .o.plot(name, `${capitalised(change)}.${absent}`, {
        kind: 'steps',
        x: { label: (0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, 40), scale: shape.logarithmic ? 'log' : 'linear' },
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
    return _shared_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .o.plot(name, `${capitalised(change)}.${rest > 0 ? ` ${rest} smaller parts are not drawn.` : ''}`, {
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


/***/ }),

/***/ 29383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ DEFAULT_POLICY),
  wh: () => (/* binding */ policySchema),
  V3: () => (/* binding */ usesChunks)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/shared/policy/fields.js + 1 modules
var fields = __webpack_require__(29350);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/evidently.js
var evidently = __webpack_require__(82318);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/compat/policy.js



const NUMERIC = Object.keys(evidently/* EVIDENTLY_TESTS */.Ru);
const CATEGORICAL = ['chisquare', 'z', 'jensenshannon', 'psi', 'kl_div', 'hellinger'];
/** Settings of `compat: evidently`, by the names of that tool. */
const evidentlySettings = schemas/* strictObject */.rej({
    'drift-share': (0,fields/* ratioField */.W)()
        .default(0.5)
        .describe('The dataset drifts when at least this share of its columns does'),
    'num-test': schemas/* enum */.k5n(NUMERIC).optional().describe('Test of numeric columns; by default chosen by size and values'),
    'num-threshold': schemas/* number */.aig().optional().describe('Its threshold; default 0.05 for p-values, 0.1 for distances'),
    'cat-test': schemas/* enum */.k5n(CATEGORICAL).optional().describe('Test of categorical columns; by default chosen by size'),
    'cat-threshold': schemas/* number */.aig().optional().describe('Its threshold; default 0.05 for p-values, 0.1 for distances'),
})
    .prefault({})
    .describe('Settings of `compat: evidently`');
const evidentlyColumn = {
    test: schemas/* enum */.k5n(NUMERIC).optional().describe('With `compat: evidently`: the test of this column'),
    threshold: schemas/* number */.aig().optional().describe('With `compat: evidently`: the threshold of this column'),
};

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy/fields.js
var policy_fields = __webpack_require__(67925);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy/levels.js
var levels = __webpack_require__(93983);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/policy/columns.js




/** What decides about numeric columns. */
const numeric = schemas/* strictObject */.rej({
    measure: schemas/* enum */.k5n(levels/* NUMERIC_MEASURES */.on)
        .default('ks')
        .describe('`ks` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn: policy_fields/* warn */.R8,
    fail: policy_fields/* fail */.fJ,
})
    .superRefine(policy_fields/* ordered */.Sj);
/** What decides about categorical columns. */
const categorical = schemas/* strictObject */.rej({
    measure: schemas/* enum */.k5n(levels/* CATEGORICAL_MEASURES */.PX)
        .default('total-variation')
        .describe('`total-variation` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn: policy_fields/* warn */.R8,
    fail: policy_fields/* fail */.fJ,
})
    .superRefine(policy_fields/* ordered */.Sj);
/** Settings of one column. */
const column = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['auto', 'numeric', 'categorical', 'time'])
        .default('auto')
        .describe('What the values are, where the type of the data does not tell (codes that look like numbers). `time`: compared as a number, and by weekday and hour; times are left out otherwise, because they move by themselves'),
    importance: schemas/* number */.aig()
        .min(0)
        .optional()
        .describe('How much the column matters to the model: of columns with one verdict the more important stand first'),
    exclude: schemas/* boolean */.zMY().default(false).describe('Do not compare this column'),
    measure: schemas/* enum */.k5n(['ks', 'total-variation', 'psi', 'jensen-shannon'])
        .optional()
        .describe('The measure that decides about this column'),
    warn: policy_fields/* warn */.R8,
    fail: policy_fields/* fail */.fJ,
    ...evidentlyColumn,
})
    .superRefine(policy_fields/* ordered */.Sj);

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy/metrics.js
var metrics = __webpack_require__(10019);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/policy.js






/** `drift.yml`: how much may change before the gate speaks, and how sure it must be. Every key has a default. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file format'),
    level: (0,fields/* ratioField */.W)({ min: 0.0001, max: 0.2 })
        .default(0.05)
        .describe('Error rate: the chance of any false alarm over all columns, and of passing a column that is beyond its fail level'),
    compat: schemas/* enum */.k5n(['evidently'])
        .optional()
        .describe('Decide as Evidently 0.7 does by default: its tests, choice by size, thresholds and dataset rule, known faults included. A rule of thumb'),
    evidently: evidentlySettings,
    'error-rate': schemas/* enum */.k5n(['per-batch', 'lifetime'])
        .default('per-batch')
        .describe('`per-batch`: `level` holds for each run. `lifetime`: the chance of any false alarm over all batches that are ever compared with this reference is at most `level`; needs the input `state`'),
    alarms: schemas/* enum */.k5n(['familywise', 'discovery-rate'])
        .default('familywise')
        .describe('`familywise`: `level` is the chance of any false alarm among the columns (Holm). `discovery-rate`: it is the expected share of false ones among the alarms (Benjamini and Yekutieli), which finds more where many columns drift'),
    decide: schemas/* enum */.k5n(['bounds', 'ranks', 'three-sigma'])
        .default('bounds')
        .describe('`bounds`: the distance is shown to be above a level. `ranks`: the batch deviates more than the chunks of the reference do from one another, for data with seasons and trends within a chunk; needs `time-column` and at least 1 / level - 1 chunks. `three-sigma`: mean and three standard deviations over chunks, a rule of thumb'),
    levels: schemas/* enum */.k5n(['given', 'learned'])
        .default('given')
        .describe('`learned`: the levels of a column are those that the chunks of the reference keep, the largest of their distances to fail; needs `time-column`'),
    chunks: schemas/* int */.Whr()
        .min(3)
        .max(500)
        .default(20)
        .describe('Chunks that the reference is cut into by time, where it is; with `current-window` they have its length instead'),
    'fail-after': schemas/* int */.Whr()
        .min(1)
        .max(100)
        .default(1)
        .describe('Fails when so many batches in a row fail by themselves, and warns before; needs the input `state` above 1'),
    retrain: schemas/* strictObject */.rej({
        cooldown: (0,fields/* durationField */.T)({ min: 0 })
            .optional()
            .describe('After retraining was asked for, it is not asked for again for so long; needs the input `state`'),
    })
        .prefault({})
        .describe('When to ask for retraining'),
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
        metrics: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(metrics/* METRICS */.Cb), metrics/* metric */.TH)
            .default({})
            .describe('Metrics that decide, with their levels. Default: auc where there is a score, else accuracy, or mae for numbers; worse by 0.02 warns, by 0.05 fails'),
    })
        .prefault({})
        .describe('Performance on labelled rows against the reference'),
    slices: schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* string */.YjP())
            .max(20)
            .default([])
            .describe('Each value of these columns is a slice whose performance is compared by itself'),
        search: schemas/* boolean */.zMY()
            .default(false)
            .describe('Look for slices that decayed: chosen on one half of the rows, judged on the other'),
        'min-rows': schemas/* int */.Whr().min(10).default(100).describe('Slices with fewer labelled rows on a side are left out'),
    })
        .prefault({})
        .describe('Performance of parts of the rows; needs `label`'),
    multivariate: schemas/* strictObject */.rej({
        warn: (0,fields/* ratioField */.W)({ min: 0.5 }).default(0.6).describe('Warns when the AUC is shown to be above this'),
        fail: (0,fields/* ratioField */.W)({ min: 0.5 }).default(0.7).describe('Fails when the AUC is shown to be above this'),
        rows: schemas/* int */.Whr()
            .min(200)
            .max(1_000_000)
            .default(20_000)
            .describe('Rows of each side that the classifier sees at most, spread evenly'),
    })
        .superRefine(policy_fields/* ordered */.Sj)
        .optional()
        .describe('All columns together: how well a classifier tells current rows from those of the reference (AUC, 0.5 is not at all). Left out by default, because it takes seconds'),
    'max-plots': schemas/* int */.Whr()
        .min(0)
        .max(500)
        .default(40)
        .describe('Columns that are drawn in the HTML report, the worst first'),
})
    .superRefine((policy, ctx) => {
    if (policy.compat !== undefined)
        return;
    for (const [name, column] of Object.entries(policy.columns)) {
        for (const key of ['test', 'threshold']) {
            if (column[key] === undefined)
                continue;
            ctx.addIssue({ code: 'custom', path: ['columns', name, key], message: 'goes with `compat: evidently` only' });
        }
    }
});
/** Whether the reference is cut into chunks. */
const usesChunks = ({ decide, levels }) => decide !== 'bounds' || levels === 'learned';
const DEFAULT_POLICY = policySchema.parse({ version: 1 });


/***/ }),

/***/ 67925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const warn = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .min(0)
    .optional()
    .describe('Warns above this level. Default: 0.05 for ks and total-variation');
const fail = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .min(0)
    .optional()
    .describe('Fails above this level. Default: 0.1 for ks and total-variation');
/** Both levels in one place must be in order; a level from elsewhere gives way to the nearer one. */
function ordered(given, ctx) {
    if (given.warn === undefined || given.fail === undefined || given.warn <= given.fail)
        return;
    ctx.addIssue({ code: 'custom', path: ['warn'], message: `is ${given.warn}, above \`fail\` (${given.fail})` });
}


/***/ }),

/***/ 93983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ CATEGORICAL_MEASURES),
/* harmony export */   on: () => (/* binding */ NUMERIC_MEASURES),
/* harmony export */   pd: () => (/* binding */ levelsOf)
/* harmony export */ });
/* unused harmony export DEFAULT_LEVELS */
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


/***/ }),

/***/ 10019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   O7: () => (/* binding */ metricLevels),
/* harmony export */   TH: () => (/* binding */ metric)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _shared_policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29350);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67925);



const METRICS = [
    'accuracy',
    'precision',
    'recall',
    'f1',
    'auc',
    'log-loss',
    'brier',
    'calibration',
    'mae',
    'rmse',
];
/** Levels of one metric. */
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    warn: (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioField */ .W)({ min: 0 })
        .optional()
        .describe('Warns when the metric is worse by more than this: in its own unit, for mae and rmse as a share of the reference’s'),
    fail: (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioField */ .W)({ min: 0 }).optional().describe('Fails when the metric is worse by more than this'),
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .optional()
        .describe('Fails when the metric is worse than this on the current data, whatever the reference has: a floor for accuracy, precision, recall, f1 and auc, a ceiling for the others'),
})
    .superRefine(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ordered */ .Sj);
/** How much worse a metric may be where the policy does not say: two and five points, or hundredths of the reference. */
function metricLevels(given) {
    return {
        warn: given.warn ?? Math.min(0.02, given.fail ?? 0.02),
        fail: given.fail ?? Math.max(0.05, given.warn ?? 0.05),
    };
}


/***/ }),

/***/ 7910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ profileSchema),
/* harmony export */   _: () => (/* binding */ PROFILE_SCHEMA_ID)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const PROFILE_SCHEMA_ID = 'urn:mlops-actions:schema:drift-profile:v1';
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const common = {
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** As in `ColumnType`, and the engine's own name. */
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    native: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    missing: count,
    unreadable: count,
    /** Distance of each chunk of the reference from the whole, where it was cut into chunks. */
    chunks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)).optional(),
};
const numericColumn = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('numeric'),
    minusInfinity: count,
    plusInfinity: count,
    /** Reference deciles: the smallest value and the upper edge of each bin, with its rows. */
    bins: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lowest: finite, uppers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finite).min(1), counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count) }).nullable(),
    /** The distribution function at equal ranks: values, and the finite values below and up to each. */
    grid: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finite), below: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count), upTo: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count) }),
    mean: finite.nullable(),
    standardDeviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullable(),
});
const categoricalColumn = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('categorical'),
    distinct: count,
    /** Values that occur once. */
    singletons: count,
    /** The most frequent ones first. */
    categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count])),
});
const excludedColumn = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('excluded'), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** A reference without its rows. */
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PROFILE_SCHEMA_ID),
    release: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), files: count }),
    rows: count,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [numericColumn, categoricalColumn, excludedColumn])),
});


/***/ }),

/***/ 57871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ unreadableRows),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mB: () => (/* binding */ columnsWithValues),
/* harmony export */   w: () => (/* binding */ presentValues)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);

const counted = new WeakMap();
/** Rows of each column that have a value, in one scan. */
async function presentValues(engine, relation, columns) {
    if (columns.length === 0)
        return new Map();
    const counts = columns.map(({ name }, place) => `count(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}) AS n${place}`);
    const sql = `SELECT ${counts.join(', ')} FROM ${relation}`;
    // Loaded data do not change, so each relation is scanned once.
    const known = counted.get(engine) ?? new Map();
    counted.set(engine, known);
    const found = known.get(sql) ?? engine.query(sql).then(([row]) => row);
    known.set(sql, found);
    const row = await found;
    return new Map(columns.map(({ name }, place) => [name, Number(row[`n${place}`])]));
}
/** Rows in which most columns show a value, if they have one. */
const FIRST_ROWS = 2048;
/** Columns that have a value anywhere. Only those that show none in the first rows are looked for in all of them. */
async function columnsWithValues(engine, relation, columns) {
    const first = await presentValues(engine, `(SELECT * FROM ${relation} LIMIT ${FIRST_ROWS})`, columns);
    const open = columns.filter(({ name }) => first.get(name) === 0);
    const rest = await presentValues(engine, relation, open);
    return new Set(columns.map(({ name }) => name).filter(name => first.get(name) > 0 || rest.get(name) > 0));
}
/**
 * Rows whose text is there but is no value of the column's type.
 * @param read SQL by which the column is read; missing where the text is no such value
 */
async function unreadableRows(engine, side, column, read) {
    const known = side.table.unreadable.find(found => found.column === column)?.text;
    const text = known ?? (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column);
    // A value that is there and readable has nothing to count, unless its text is read only now.
    if (known === undefined && !read.startsWith('TRY_CAST'))
        return 0;
    const [row] = await engine.query(`SELECT count_if(${text} IS NOT NULL AND ${read} IS NULL) AS n FROM ${side.relation}`);
    return Number(row.n);
}
/** A value as text, so that equal values are equal texts on both sides: 1, 1.0 and '1' are one category. */
function textOf({ name, type }) {
    const column = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name);
    if (type !== 'number' && type !== 'decimal')
        return `CAST(${column} AS VARCHAR)`;
    return `regexp_replace(CAST(CAST(${column} AS DOUBLE) AS VARCHAR), '\\.0$', '')`;
}


/***/ }),

/***/ 5126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/** Values of one batch; more do not make a scan any cheaper. */
const MOST_BYTES = 48 * 2 ** 20;
/** Of the memory that the engine may use. */
const SHARE = 1 / 8;
/** Each has its own counts, and the engine its own table of them. */
const MOST_CATEGORICAL = 62;
/**
 * Cuts columns, in their order, into batches that are read together: a scan costs nearly the same for one column as for
 * ten, and in a table of hundreds of columns most of it is finding out what there is to read.
 * @param rows of both sides together, as far as they are read
 * @param memoryLimit bytes that the engine may use; its own share, beside which the values are
 */
function batchesOf(columns, rows, memoryLimit = Number.POSITIVE_INFINITY) {
    const bytes = Math.min(MOST_BYTES, memoryLimit * SHARE);
    const most = { numeric: Math.max(1, Math.floor(bytes / (8 * Math.max(1, rows)))), categorical: MOST_CATEGORICAL };
    const batches = [];
    let room = { numeric: 0, categorical: 0 };
    for (const column of columns) {
        if (batches.length === 0 || room[column.kind] === 0) {
            batches.push([]);
            room = { ...most };
        }
        batches.at(-1).push(column);
        room[column.kind]--;
    }
    return batches;
}


/***/ }),

/***/ 73964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countValues),
/* harmony export */   q: () => (/* binding */ byFrequency)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57871);


/** Columns with more different values are counted by themselves, where the engine keeps what memory cannot. */
const MOST_VALUES = 5000;
/** Rows that tell most columns that those will be; fewer are counted at once, as they cannot take much. */
const LOOKED_AT = 8192;
/** `grouping_id` gives a bit of a 64-bit number for each. */
const AT_ONCE = 31;
/**
 * Counts columns of categories in one scan for every 31 of them.
 * @returns by name; without those that have too many different values to be counted beside others
 */
async function countValues(engine, side, columns) {
    const counted = new Map();
    const few = await withFewValues(engine, side, columns);
    for (let from = 0; from < few.length; from += AT_ONCE) {
        for (const [name, counts] of await countTogether(engine, side, few.slice(from, from + AT_ONCE))) {
            if (counts.size <= MOST_VALUES)
                counted.set(name, counts);
        }
    }
    return counted;
}
async function withFewValues(engine, { relation, rows }, columns) {
    if (rows <= LOOKED_AT || columns.length === 0)
        return columns;
    const distinct = columns.map((column, place) => `approx_count_distinct(${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(column)}) AS d${place}`);
    const names = columns.map(({ name }) => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name));
    const [row] = await engine.query(`SELECT ${distinct.join(', ')} FROM (SELECT ${names.join(', ')} FROM ${relation} LIMIT ${LOOKED_AT})`);
    return columns.filter((_, place) => Number(row[`d${place}`]) <= MOST_VALUES);
}
async function countTogether(engine, { relation }, columns) {
    const counts = columns.map(() => new Map());
    const texts = columns.map((column, place) => `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(column)} AS c${place}`);
    const names = columns.map((_, place) => `c${place}`);
    // Each group has a value in one column, whose bit is the only one that is not set.
    const sql = `SELECT grouping_id(${names.join(', ')}) AS g, coalesce(${names.join(', ')}, NULL) AS v, count(*) AS n
    FROM (SELECT ${texts.join(', ')} FROM ${relation}) GROUP BY GROUPING SETS (${names.map(name => `(${name})`).join(', ')})`;
    const all = 2 ** columns.length - 1;
    for await (const rows of engine.batches(sql)) {
        for (const { g, v, n } of rows) {
            const own = counts[columns.length - 1 - Math.log2(all - Number(g))];
            // One more than may be is enough to know that they are too many.
            if (own.size <= MOST_VALUES)
                own.set(v === null ? null : String(v), Number(n));
        }
    }
    return new Map(columns.map(({ name }, place) => [name, counts[place]]));
}
/** The most frequent first, equal ones in the order of their bytes, as the engine has it. */
function byFrequency(entries, frequency) {
    return entries.sort((a, b) => frequency(b) - frequency(a) || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)));
}


/***/ }),

/***/ 31484:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readNumbers)
/* harmony export */ });
/* harmony import */ var _numeric_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78885);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57871);


/**
 * Reads numeric columns of one side in one scan.
 * @param room arrays of the batch before, whose values are lost
 */
async function readNumbers(engine, side, columns, room) {
    const found = new Map();
    if (columns.length === 0)
        return found;
    const read = await engine.floatColumns(columns.map(_numeric_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl), side.relation, side.rows, room);
    for (const [place, column] of columns.entries()) {
        const { values, missing } = read[place];
        const unreadable = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRows */ .XW)(engine, side, column.name, (0,_numeric_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(column));
        found.set(column.name, { rows: side.rows, missing: missing - unreadable, unreadable, values });
    }
    return found;
}


/***/ }),

/***/ 84074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ load),
  hn: () => (/* binding */ readSides),
  JR: () => (/* binding */ wantedTypes),
  WQ: () => (/* binding */ whole)
});

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var data_sql = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/errors.js
var errors = __webpack_require__(17040);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/names.js
var names = __webpack_require__(33251);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/reading.js
var reading = __webpack_require__(57871);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/inputs/labels.js






/**
 * Gives the label to the rows of each side that has none of its own, by key. A row whose key has no label stays
 * unlabelled; a key with two different labels labels nothing. Raises DRIFT_COLUMN and DRIFT_LABEL.
 */
async function joinLabels(engine, sides, late) {
    const key = columnIn(late.table, late.key, 'label-key: the labels have');
    const label = columnIn(late.table, late.label, 'label: the labels have');
    const lacking = [sides.reference, sides.current].filter(side => !has(side.table, late.label));
    if (lacking.length === 0) {
        throw errors/* errors */.s.DRIFT_LABEL(`labels: both datasets have ${(0,report_text/* quoted */.TL)(late.label)} already, so there is nothing to join`, {
            hint: 'Leave `labels` out, or name as `label` the column that only the labels have.',
        });
    }
    // One row a key: a join must not make rows.
    const labels = `(SELECT ${(0,reading/* textOf */.b6)(key)} AS k, CASE WHEN count(DISTINCT ${(0,data_sql/* quoteName */.AB)(label.name)}) = 1 THEN any_value(${(0,data_sql/* quoteName */.AB)(label.name)}) END AS l
    FROM ${late.table.sql} WHERE ${(0,data_sql/* quoteName */.AB)(key.name)} IS NOT NULL GROUP BY 1)`;
    const join = (side) => {
        const own = columnIn(side.table, late.key, `label-key: the ${side.name} data has`);
        return {
            ...side,
            relation: `(SELECT s.*, j.l AS ${(0,data_sql/* quoteName */.AB)(label.name)} FROM ${side.relation} AS s LEFT JOIN ${labels} AS j ON ${qualified('s', own)} = j.k)`,
            table: { ...side.table, columns: [...side.table.columns, label] },
        };
    };
    const [reference, current] = [sides.reference, sides.current].map(side => lacking.includes(side) ? join(side) : side);
    const joined = { ...sides, reference: reference, current: current };
    const findings = await findingsOf(engine, [joined.reference, joined.current].filter(side => lacking.some(({ name }) => name === side.name)), late, key, labels);
    return { sides: joined, findings };
}
function columnIn(table, name, who) {
    const column = table.columns.find(each => each.name === name);
    if (column === undefined)
        throw errors/* errors */.s.DRIFT_COLUMN(`${who} no column ${(0,report_text/* quoted */.TL)(name)}`, { hint: (0,names/* hintFor */.J)(name, table) });
    return column;
}
const has = ({ columns }, name) => columns.some(column => column.name === name);
const qualified = (alias, column) => (0,reading/* textOf */.b6)(column).replaceAll((0,data_sql/* quoteName */.AB)(column.name), `${alias}.${(0,data_sql/* quoteName */.AB)(column.name)}`);
async function findingsOf(engine, sides, { table, label, key: keyName }, key, labels) {
    const findings = [];
    for (const side of sides) {
        const own = side.table.columns.find(({ name }) => name === keyName);
        const [row] = await engine.query(`SELECT count(*) AS n, count(${(0,data_sql/* quoteName */.AB)(label)}) AS labelled FROM ${side.relation}`);
        const without = Number(row.n) - Number(row.labelled);
        const [unused] = await engine.query(`SELECT count(*) AS n FROM ${labels} AS j WHERE j.k NOT IN (SELECT ${(0,reading/* textOf */.b6)(own)} FROM ${side.relation} WHERE ${(0,data_sql/* quoteName */.AB)(own.name)} IS NOT NULL)`);
        if (without === 0 && Number(unused.n) === 0)
            continue;
        findings.push({
            code: 'labels-unjoined',
            verdict: without === Number(row.n) && without > 0 ? 'inconclusive' : without > 0 ? 'warn' : 'pass',
            subject: side.name,
            message: `${(0,format/* formatCount */.B4)(without)} of ${(0,format/* plural */.LS)(Number(row.n), 'row')} of the ${side.name} data have no label yet; ${(0,format/* plural */.LS)(Number(unused.n), 'label')} ${Number(unused.n) === 1 ? 'belongs' : 'belong'} to no row of it.`,
            truth: truth/* EXACT */.q,
            observed: without,
            expected: 0,
            remedy: 'Wait for the labels, take an earlier window, or check `label-key`: it must name the same row on both sides.',
        });
    }
    const [conflict] = await engine.query(`SELECT count(*) AS n FROM (SELECT 1 FROM ${table.sql} WHERE ${(0,data_sql/* quoteName */.AB)(key.name)} IS NOT NULL GROUP BY ${(0,reading/* textOf */.b6)(key)} HAVING count(DISTINCT ${(0,data_sql/* quoteName */.AB)(label)}) > 1)`);
    if (Number(conflict.n) > 0) {
        findings.push({
            code: 'labels-conflicting',
            verdict: 'warn',
            subject: label,
            message: `${(0,format/* plural */.LS)(Number(conflict.n), 'key')} ${Number(conflict.n) === 1 ? 'has' : 'have'} more than one label; ${Number(conflict.n) === 1 ? 'its rows count' : 'their rows count'} as unlabelled.`,
            truth: truth/* EXACT */.q,
            observed: Number(conflict.n),
            expected: 0,
            remedy: 'Keep the last label of each key where the labels are written.',
        });
    }
    return findings;
}

// EXTERNAL MODULE: ./build/js/shared/data/duckdb/types.js
var types = __webpack_require__(28822);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/inputs/nested.js

/**
 * Reads the objects in a column of a JSONL file as what they hold. They come as texts, and each access would parse them
 * again, so that a table is made of them once. Columns in which something else stands beside objects stay as they are.
 */
async function withObjectsRead(engine, table) {
    if (table.dataset.format !== 'jsonl' || table.rows === 0)
        return table;
    const texts = table.columns.filter(({ type }) => type === 'string');
    if (texts.length === 0)
        return table;
    const isObject = (name) => `${name} LIKE '{%' AND json_valid(${name})`;
    const counts = texts.flatMap(({ name }, k) => {
        const column = (0,data_sql/* quoteName */.AB)(name);
        return [`count(${column}) AS n${k}`, `count_if(${isObject(column)}) AS o${k}`];
    });
    const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${table.sql}`);
    const objects = texts.filter((_, k) => Number(row[`n${k}`]) > 0 && row[`n${k}`] === row[`o${k}`]);
    if (objects.length === 0)
        return table;
    const [found] = await engine.query(`SELECT ${objects.map(({ name }, k) => `json_group_structure(CAST(${(0,data_sql/* quoteName */.AB)(name)} AS JSON)) AS s${k}`).join(', ')} FROM ${table.sql}`);
    const replaced = objects.map(({ name }, k) => {
        // A key that is null everywhere has no type yet.
        const shape = String(found[`s${k}`]).replaceAll('"NULL"', '"VARCHAR"');
        return `json_transform(CAST(${(0,data_sql/* quoteName */.AB)(name)} AS JSON), ${(0,data_sql/* quoteText */.ol)(shape)}) AS ${(0,data_sql/* quoteName */.AB)(name)}`;
    });
    const made = (0,data_sql/* quoteName */.AB)(`${table.sql.replaceAll('"', '')} read`);
    await engine.query(`CREATE TABLE ${made} AS SELECT * REPLACE (${replaced.join(', ')}) FROM ${table.sql}`);
    const described = await engine.query(`DESCRIBE ${made}`);
    const natives = new Map(described.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
    const columns = table.columns.map(column => {
        const nativeType = natives.get(column.name) ?? column.nativeType;
        return { ...column, nativeType, type: (0,types/* columnType */.DW)(nativeType) };
    });
    return { ...table, sql: made, columns };
}
/**
 * Shows the fields of nested columns as columns of their own, by path: `features.amount`. What a log writes as one
 * object holds many features, and each of them drifts by itself. Lists and maps stay as they are.
 */
function withNestedFields(table) {
    const fields = table.columns.flatMap(column => leavesOf([column.name], column.nativeType));
    if (fields.length === 0)
        return table;
    const taken = new Set(table.columns.map(({ name }) => name));
    const fresh = fields.filter(({ name }) => !taken.has(name));
    const nested = new Set(fresh.map(({ path }) => path[0]));
    const select = fresh.map(({ path, name }) => `${path.map(data_sql/* quoteName */.AB).join('.')} AS ${(0,data_sql/* quoteName */.AB)(name)}`);
    return {
        ...table,
        sql: `(SELECT *, ${select.join(', ')} FROM ${table.sql})`,
        columns: [
            ...table.columns.filter(({ name }) => !nested.has(name)),
            ...fresh.map(({ name, native }) => ({ name, type: (0,types/* columnType */.DW)(native), nativeType: native })),
        ],
    };
}
function leavesOf(path, native) {
    const fields = structFields(native);
    if (fields === undefined)
        return path.length === 1 ? [] : [{ path, name: path.join('.'), native }];
    return fields.flatMap(([name, type]) => leavesOf([...path, name], type));
}
/** The fields of the engine's `STRUCT(a INTEGER, "b c" VARCHAR)`; undefined for every other type. */
function structFields(native) {
    const inside = /^STRUCT\((.*)\)$/s.exec(native)?.[1];
    if (inside === undefined)
        return undefined;
    return splitFields(inside).map(field => {
        const [, quoted, plain] = /^(?:"((?:[^"]|"")*)"|(\S+))\s/.exec(field);
        const name = quoted === undefined ? plain : quoted.replaceAll('""', '"');
        return [name, field.slice(quoted === undefined ? plain.length : quoted.length + 2).trim()];
    });
}
/** At commas that are neither within brackets nor within quotes. */
function splitFields(text) {
    const fields = [];
    let depth = 0;
    let quoted = false;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (character === '(')
            depth++;
        else if (character === ')')
            depth--;
        else if (character === ',' && depth === 0) {
            fields.push(text.slice(from, at).trim());
            from = at + 1;
        }
    }
    return [...fields, text.slice(from).trim()].filter(field => field !== '');
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/inputs/time-parts.js

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/**
 * Shows the weekday and, of times, the hour (UTC) of columns that the policy calls times, as columns of their own: a
 * time moves by itself, while when in the week something happens need not.
 */
function withTimeParts(table, { columns }) {
    const times = table.columns.filter(({ name, type }) => columns[name]?.type === 'time' && isTime(type));
    const parts = times.flatMap(({ name, type }) => {
        const time = `CAST(${(0,data_sql/* quoteName */.AB)(name)} AS TIMESTAMP)`;
        const weekday = {
            name: `${name} (weekday)`,
            sql: `list_extract([${WEEKDAYS.map(day => `'${day}'`).join(', ')}], dayofweek(${time}) + 1)`,
        };
        const hour = { name: `${name} (hour)`, sql: `CAST(hour(${time}) AS VARCHAR)` };
        return type === 'timestamp' ? [weekday, hour] : [weekday];
    });
    if (parts.length === 0)
        return table;
    return {
        ...table,
        sql: `(SELECT *, ${parts.map(({ name, sql }) => `${sql} AS ${(0,data_sql/* quoteName */.AB)(name)}`).join(', ')} FROM ${table.sql})`,
        columns: [
            ...table.columns,
            ...parts.map(({ name }) => ({ name, type: 'string', nativeType: 'VARCHAR' })),
        ],
    };
}
const isTime = (type) => type === 'date' || type === 'timestamp';

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy.js + 2 modules
var src_policy = __webpack_require__(29383);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/windows.js
var src_windows = __webpack_require__(32498);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/sides.js






/**
 * Reads both datasets so that their columns mean the same: texts of the second one are read as what the first one
 * holds, and what cannot be read so is counted.
 */
async function readSides(engine, inputs, plan) {
    const sides = await readBoth(engine, inputs, plan);
    if (plan.labels === undefined)
        return sides;
    const table = await load(engine, plan.policy, plan.labels, 'labels', {});
    const { sides: joined, findings } = await joinLabels(engine, sides, {
        table,
        key: inputs['label-key'],
        label: inputs.label,
    });
    return { ...joined, findings: [...sides.findings, ...findings] };
}
/** A table as it is compared: with the fields of nested columns, and the parts of times. */
async function load(engine, policy, ...args) {
    const table = await engine.load(...args);
    return withTimeParts(withNestedFields(await withObjectsRead(engine, table)), policy);
}
async function readBoth(engine, inputs, plan) {
    const wanted = wantedTypes(inputs, plan.policy);
    if (plan.profile !== undefined)
        return besideProfile(engine, plan, plan.profile, wanted);
    if (plan.reference === undefined) {
        const table = await load(engine, plan.policy, plan.current, 'current', { types: wanted });
        return windowed(engine, table, table, plan);
    }
    // A format with types of its own goes first: it tells how the texts of the other one are to be read.
    const referenceFirst = plan.reference.format === 'parquet' || plan.current.format !== 'parquet';
    if (referenceFirst) {
        const reference = await load(engine, plan.policy, plan.reference, 'reference', { types: wanted });
        // Parquet is read by its own types.
        const types = plan.current.format === 'parquet' ? wanted : { ...(await typesOf(engine, reference)), ...wanted };
        return windowed(engine, reference, await load(engine, plan.policy, plan.current, 'current', { types }), plan);
    }
    const current = await load(engine, plan.policy, plan.current, 'current', { types: wanted });
    const types = { ...(await typesOf(engine, current)), ...wanted };
    return windowed(engine, await load(engine, plan.policy, plan.reference, 'reference', { types }), current, plan);
}
/** A profile in the place of the reference: its types are how the current data are read. */
async function besideProfile(engine, plan, stored, wanted) {
    const { profile } = stored;
    const typed = profile.columns.flatMap(({ name, type }) => {
        const read = readableAs(type);
        return read === undefined ? [] : [[name, read]];
    });
    const current = await load(engine, plan.policy, plan.current, 'current', {
        types: { ...Object.fromEntries(typed), ...wanted },
    });
    const table = {
        sql: '',
        columns: profile.columns.map(({ name, type, native }) => ({ name, type: type, nativeType: native })),
        dataset: { ...plan.current, name: profile.data.name, files: [] },
        rows: profile.rows,
        malformed: [],
        malformedCount: 0,
        unreadable: profile.columns.flatMap(({ name, type, unreadable }) => {
            const read = readableAs(type);
            return unreadable === 0 || read === undefined ? [] : [{ column: name, type: read, count: unreadable, text: '' }];
        }),
        position: current.position,
    };
    const sides = await windowed(engine, current, current, plan);
    return { ...sides, reference: { ...whole('reference', table), profile: stored } };
}
/** What inputs and policy say about types. */
function wantedTypes(inputs, policy) {
    const types = {};
    for (const [name, { type }] of Object.entries(policy.columns)) {
        if (type === 'numeric')
            types[name] = 'number';
        if (type === 'categorical')
            types[name] = 'string';
        if (type === 'time')
            types[name] = 'timestamp';
    }
    const time = inputs['time-column'];
    if (time !== undefined && (inputs['current-window'] !== undefined || (0,src_policy/* usesChunks */.V3)(policy)))
        types[time] = 'timestamp';
    if (inputs.score !== undefined)
        types[inputs.score] = 'number';
    return types;
}
/** The types of a table's columns as another one is to be read by. A column without any value has none. */
async function typesOf(engine, table) {
    const present = await (0,reading/* columnsWithValues */.mB)(engine, table.sql, table.columns);
    const types = {};
    for (const { name, type } of table.columns) {
        if (!present.has(name))
            continue;
        const read = readableAs(type);
        if (read !== undefined)
            types[name] = read;
    }
    return types;
}
function readableAs(type) {
    if (type === 'integer' || type === 'number' || type === 'decimal')
        return 'number';
    if (type === 'date' || type === 'timestamp')
        return 'timestamp';
    return type === 'boolean' || type === 'string' ? type : undefined;
}
async function windowed(engine, reference, current, plan) {
    if (plan.windows === undefined) {
        return { reference: whole('reference', reference), current: whole('current', current), timeless: 0, findings: [] };
    }
    const windows = await (0,src_windows/* cutWindows */.sz)(engine, current, plan.windows);
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
    const weekdays = plan.windows.weekdays
        ? await (0,src_windows/* weekdaysIn */.Fu)(engine, windows.current, current, plan.windows.column)
        : undefined;
    const aligned = await alignedTo(engine, reference, plan.windows.column, weekdays);
    return {
        reference: windows.reference
            ? await side('reference', weekdays ? (0,src_windows/* onWeekdays */.H6)(windows.reference, current, plan.windows.column, weekdays) : windows.reference)
            : aligned,
        current: await side('current', windows.current),
        timeless: windows.timeless,
        findings: [],
    };
}
function whole(name, table) {
    return { name, table, relation: table.sql, rows: table.rows, window: undefined };
}
/** A reference of its own, cut down to the weekdays of the current window where that is asked for. */
async function alignedTo(engine, reference, column, weekdays) {
    const side = whole('reference', reference);
    if (weekdays === undefined || reference.sql === '')
        return side;
    const relation = `(SELECT * FROM ${reference.sql} WHERE ${(0,src_windows/* isOnWeekdays */.TG)(reference, column, weekdays)})`;
    const [row] = await engine.query(`SELECT count(*) AS n FROM ${relation}`);
    return { ...side, relation, rows: Number(row.n) };
}


/***/ }),

/***/ 32498:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ microseconds),
/* harmony export */   Fu: () => (/* binding */ weekdaysIn),
/* harmony export */   H6: () => (/* binding */ onWeekdays),
/* harmony export */   TG: () => (/* binding */ isOnWeekdays),
/* harmony export */   sq: () => (/* binding */ timeColumn),
/* harmony export */   sz: () => (/* binding */ cutWindows)
/* harmony export */ });
/* harmony import */ var _shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26175);
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29422);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17040);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33251);




/** Cuts the windows. Raises DRIFT_COLUMN, and DRIFT_TIME_COLUMN when the column holds no times. */
async function cutWindows(engine, table, request) {
    const time = microseconds(timeColumn(table, request.column, 'current'));
    const [row] = await engine.query(`SELECT max(${time}) AS newest, count(*) - count(${time}) AS timeless FROM ${table.sql}`);
    if (row.newest === null && table.rows > 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.DRIFT_TIME_COLUMN(`time-column: no value of \`${request.column}\` can be read as a time`);
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
/** Raises DRIFT_COLUMN and DRIFT_TIME_COLUMN. */
function timeColumn(table, name, side) {
    const column = table.columns.find(each => each.name === name);
    if (column === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.DRIFT_COLUMN(`time-column: the ${side} data has no column ${(0,_shared_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`, {
            hint: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .hintFor */ .J)(name, table),
        });
    }
    if (column.type !== 'timestamp' && column.type !== 'date') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.DRIFT_TIME_COLUMN(`time-column: \`${name}\` of the ${side} data is ${column.nativeType}, expected times or dates`);
    }
    return column;
}
/** Whole microseconds: no rounding, and no words of the engine about time zones. */
const microseconds = ({ name }) => `epoch_us(CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(name)} AS TIMESTAMP))`;
/** Weekdays (UTC, 0 is Sunday) on which a window has rows. */
async function weekdaysIn(engine, window, table, column) {
    const day = weekday(timeColumn(table, column, 'current'));
    const rows = await engine.query(`SELECT DISTINCT ${day} AS d FROM ${window.relation} ORDER BY 1`);
    return rows.map(({ d }) => Number(d));
}
/** SQL condition: the row's time falls on one of these weekdays. */
function isOnWeekdays(table, column, weekdays) {
    // Of no day at all nothing is left, which the report then says.
    return `${weekday(timeColumn(table, column, 'reference'))} IN (${weekdays.length === 0 ? 'NULL' : weekdays.join(', ')})`;
}
function onWeekdays(window, table, column, weekdays) {
    return { ...window, relation: `(SELECT * FROM ${window.relation} WHERE ${isOnWeekdays(table, column, weekdays)})` };
}
const weekday = ({ name }) => `dayofweek(CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(name)} AS TIMESTAMP))`;


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

/***/ 82318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ EVIDENTLY_TESTS),
/* harmony export */   W5: () => (/* binding */ defaultCategoricalTest),
/* harmony export */   Zi: () => (/* binding */ EVIDENTLY_FAULTS),
/* harmony export */   b3: () => (/* binding */ evidentlyCategorical),
/* harmony export */   bF: () => (/* binding */ defaultNumericTest),
/* harmony export */   gA: () => (/* binding */ evidentlyNumeric)
/* harmony export */ });
/* harmony import */ var _fit_kolmogorov_exact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82341);
/* harmony import */ var _special_distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37801);
/* harmony import */ var _special_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61533);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98690);
/* harmony import */ var _divergences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12433);
/* harmony import */ var _ks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35298);
/* harmony import */ var _wasserstein_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86792);







/**
 * The default drift tests of Evidently 0.7 as they are, known faults included, for teams that compare with earlier
 * reports of that tool. Nothing else uses these definitions; where they differ from this project's, `EVIDENTLY_FAULTS`
 * says how.
 */
const EVIDENTLY_TESTS = {
    ks: { threshold: 0.05, label: 'K-S p_value', drifted: (p, at) => p <= at },
    chisquare: { threshold: 0.05, label: 'chi-square p_value', drifted: (p, at) => p < at },
    z: { threshold: 0.05, label: 'Z-test p_value', drifted: (p, at) => p < at },
    wasserstein: { threshold: 0.1, label: 'Wasserstein distance (normed)', drifted: (d, at) => d >= at },
    jensenshannon: { threshold: 0.1, label: 'Jensen-Shannon distance', drifted: (d, at) => d >= at },
    psi: { threshold: 0.1, label: 'PSI', drifted: (d, at) => d >= at },
    kl_div: { threshold: 0.1, label: 'Kullback-Leibler divergence', drifted: (d, at) => d >= at },
    hellinger: { threshold: 0.1, label: 'Hellinger distance', drifted: (d, at) => d >= at },
};
/** What a reader should know about a score, where the definition is known to mislead. */
const EVIDENTLY_FAULTS = {
    ks: 'ignores ties; with many rows every difference is significant',
    chisquare: 'takes the reference’s shares as exact: a category that the reference lacks makes the p-value 0',
    wasserstein: 'a reference that hardly varies is divided by 0.001',
    psi: 'an empty bin counts as 0.0001, or a millionth of the smallest bin, on each side by itself',
    kl_div: 'an empty bin counts as 0.0001, or a millionth of the smallest bin, on each side by itself',
    hellinger: 'numbers are binned by their different values, not by their rows',
};
/** The test that Evidently chooses for a numeric column where none is named. */
function defaultNumericTest({ reference, current }) {
    const values = unionOf(reference, current).length;
    if (reference.length > 1000)
        return values <= 5 ? 'jensenshannon' : 'wasserstein';
    if (values > 5)
        return 'ks';
    return values > 2 ? 'chisquare' : 'z';
}
/** The same for a column of categories, by all its categories. */
function defaultCategoricalTest(counts) {
    if (totals(counts).reference > 1000)
        return 'jensenshannon';
    return counts.length > 2 ? 'chisquare' : 'z';
}
/** Scores a numeric column. Raises RangeError for an empty side, where Evidently raises too. */
function evidentlyNumeric(numbers, test, threshold) {
    const { reference, current } = numbers;
    if (reference.length === 0 || current.length === 0)
        throw new RangeError('both sides need values');
    return decided(test, threshold, scoreOfNumbers(numbers, test));
}
function scoreOfNumbers(numbers, test) {
    const { reference, current } = numbers;
    switch (test) {
        case 'ks':
            return ksPValue(reference, current);
        case 'wasserstein':
            return (0,_wasserstein_js__WEBPACK_IMPORTED_MODULE_0__/* .wasserstein */ .n)(reference, current) / Math.max(Math.sqrt((0,_special_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .variance */ .GV)(reference)), 0.001);
        case 'hellinger': {
            const edges = sturgesEdges(unionOf(reference, current), numbers.integers);
            return affinity(densities(reference, edges), densities(current, edges));
        }
        default:
            return scoreOfCounts(binned(numbers, test), test);
    }
}
/** Scores a column of categories. `counts` has every category of either side, in the order of their values. */
function evidentlyCategorical(counts, test, threshold) {
    const { reference, current } = totals(counts);
    if (reference === 0 || current === 0)
        throw new RangeError('both sides need values');
    return decided(test, threshold, scoreOfCounts(counts, test));
}
function decided(test, threshold, score) {
    const at = threshold ?? EVIDENTLY_TESTS[test].threshold;
    return { test, score, threshold: at, drifted: EVIDENTLY_TESTS[test].drifted(score, at) };
}
function scoreOfCounts(counts, test) {
    const all = totals(counts);
    const p = counts.map(each => each.reference / all.reference);
    const q = counts.map(each => each.current / all.current);
    switch (test) {
        case 'chisquare': {
            const scale = all.current / all.reference;
            // Expected to be absent, and there: the statistic is infinite.
            if (counts.some(each => each.reference === 0))
                return 0;
            if (counts.length === 1)
                return Number.NaN;
            const terms = counts.map(each => (each.current - each.reference * scale) ** 2 / (each.reference * scale));
            return (0,_special_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .chiSquareSf */ .To)((0,_special_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(terms), counts.length - 1);
        }
        case 'z':
            return zPValue(counts, all);
        case 'jensenshannon':
            return (0,_divergences_js__WEBPACK_IMPORTED_MODULE_3__/* .jensenShannon */ .fy)(p, q).distance;
        case 'hellinger':
            return affinity(p, q);
        default: {
            const [a, b] = [filled(p), filled(q)];
            return test === 'psi'
                ? (0,_special_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(a.map((share, k) => (share - b[k]) * Math.log(share / b[k])))
                : (0,_divergences_js__WEBPACK_IMPORTED_MODULE_3__/* .kullbackLeibler */ .h)(a, b);
        }
    }
}
/** As `scipy.stats.ks_2samp`: exact up to 10,000 rows a side, by the untied null, else by the one-sample law. */
function ksPValue(reference, current) {
    const { distance } = (0,_ks_js__WEBPACK_IMPORTED_MODULE_4__/* .ksDistance */ .sh)(reference, current);
    const [n, m] = [reference.length, current.length];
    if (Math.max(n, m) <= 10_000)
        return (0,_ks_js__WEBPACK_IMPORTED_MODULE_4__/* .untiedExactPValue */ .qN)(n, m, distance);
    return (0,_fit_kolmogorov_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .kolmogorovExactSf */ .e)(Math.round(n * (m / (n + m))), distance);
}
function zPValue(counts, all) {
    if (counts.length === 1)
        return 1;
    // The first value in order is 0, all others are 1.
    const a = 1 - counts[0].reference / all.reference;
    const b = 1 - counts[0].current / all.current;
    const pooled = (a * all.reference + b * all.current) / (all.reference + all.current);
    const z = (a - b) / Math.sqrt(pooled * (1 - pooled) * (1 / all.reference + 1 / all.current));
    return 2 * (1 - (0,_special_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr)(Math.abs(z)));
}
const affinity = (p, q) => Math.sqrt(1 - Math.min(1, (0,_special_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(p.map((x, k) => Math.sqrt(x * q[k])))));
function filled(shares) {
    const smallest = Math.min(...shares.filter(share => share > 0));
    const fill = smallest <= 0.0001 ? smallest / 1e6 : 0.0001;
    return shares.map(share => (share === 0 ? fill : share));
}
/** More different values than this in the reference are binned, unless the test compares single values. */
const MOST_VALUES = 20;
function binned(numbers, test) {
    const { reference, current, integers } = numbers;
    const byValue = test === 'chisquare' || test === 'z';
    if (byValue || distinct(reference).length <= MOST_VALUES) {
        const [before, now] = [tally(reference), tally(current)];
        return [...unionOf(reference, current)].map(value => ({
            reference: before.get(value) ?? 0,
            current: now.get(value) ?? 0,
        }));
    }
    const rows = reference.length + current.length;
    const low = Math.min(reference[0], current[0]);
    const high = Math.max(reference.at(-1), current.at(-1));
    const edges = edgesOf(low, high, rows, integers);
    const [a, b] = [countsIn(reference, edges), countsIn(current, edges)];
    return a.map((count, k) => ({ reference: count, current: b[k] }));
}
const sturgesEdges = (values, integers) => edgesOf(values[0], values.at(-1), values.length, integers);
/** NumPy's `histogram_bin_edges(…, "sturges")`: equal widths over the range, by the number of entries alone. */
function edgesOf(low, high, entries, integers) {
    const [first, last] = low === high ? [low - 0.5, high + 0.5] : [low, high];
    let width = (high - low) / (Math.log2(entries) + 1);
    if (integers && width > 0 && width < 1)
        width = 1;
    const bins = width > 0 ? Math.ceil((last - first) / width) : 1;
    const step = (last - first) / bins;
    return Float64Array.from({ length: bins + 1 }, (_, k) => (k === bins ? last : k * step + first));
}
/** Entries in each bin; the last bin holds its upper edge. */
function countsIn(sorted, edges) {
    const upTo = Array.from(edges, (edge, k) => k === edges.length - 1 ? (0,_bins_js__WEBPACK_IMPORTED_MODULE_6__/* .countUpTo */ .MJ)(sorted, edge) : (0,_bins_js__WEBPACK_IMPORTED_MODULE_6__/* .countBelow */ .BC)(sorted, edge));
    return upTo.slice(1).map((count, k) => count - upTo[k]);
}
function densities(sorted, edges) {
    return countsIn(sorted, edges).map(count => count / sorted.length);
}
function tally(sorted) {
    const counts = new Map();
    for (const value of sorted)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
const distinct = (sorted) => sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
function unionOf(a, b) {
    const all = new Float64Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    return distinct(all.sort());
}
function totals(counts) {
    return {
        reference: counts.reduce((total, each) => total + each.reference, 0),
        current: counts.reduce((total, each) => total + each.current, 0),
    };
}


/***/ }),

/***/ 24702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gridDistances),
/* harmony export */   y: () => (/* binding */ gridOf)
/* harmony export */ });
/* harmony import */ var _special_partly_sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69978);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98690);


/**
 * Cuts a sorted, finite sample into a grid of `points` values (or one more) at equal ranks. With fewer different values all of
 * them are in it, and nothing that is computed from it is approximate.
 */
function gridOf(finite, beside, points = 256) {
    const values = [];
    const below = [];
    const upTo = [];
    const step = Math.max(1, (finite.length - 1) / (points - 1));
    for (let next = 0; next < finite.length;) {
        const value = finite[Math.min(finite.length - 1, Math.floor(next))];
        const to = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(finite, value);
        values.push(value);
        below.push((0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(finite, value));
        upTo.push(to);
        next = Math.max(to, next + step);
        // The largest value is always the last one.
        if (next > finite.length - 1 && to < finite.length)
            next = finite.length - 1;
    }
    const { minusInfinity, plusInfinity, absent } = beside;
    return { values, below, upTo, minusInfinity, plusInfinity, absent };
}
/**
 * Distances of a sample from one of which only a grid is left. Between two neighbours of the grid its distribution
 * function lies between theirs, which bounds what the distances of all rows can be.
 * @param current in order, infinities included
 */
function gridDistances(grid, current) {
    const points = grid.values.length;
    const finiteRows = points === 0 ? 0 : grid.upTo[points - 1];
    const n = finiteRows + grid.minusInfinity + grid.plusInfinity;
    const m = current.values.length;
    const sides = { n, m, rowsN: n + grid.absent, rowsM: m + current.absent };
    const found = { ks: { value: 0, at: Number.NaN, upper: 0 }, rows: { value: 0, upper: 0 } };
    const look = (reference, now, at) => {
        const gap = Math.abs(reference / sides.n - now / sides.m);
        if (gap > found.ks.value)
            Object.assign(found.ks, { value: gap, at });
        const all = Math.abs((grid.absent + reference) / sides.rowsN - (current.absent + now) / sides.rowsM);
        found.rows.value = Math.max(found.rows.value, all);
    };
    const bound = (low, high, nowLow, nowHigh) => {
        found.ks.upper = Math.max(found.ks.upper, high / n - nowLow / m, nowHigh / m - low / n);
        const { rowsN, rowsM } = sides;
        const [a, b] = [(grid.absent + high) / rowsN, (grid.absent + low) / rowsN];
        found.rows.upper = Math.max(found.rows.upper, a - (current.absent + nowLow) / rowsM, (current.absent + nowHigh) / rowsM - b);
    };
    found.rows.value = Math.abs(grid.absent / sides.rowsN - current.absent / sides.rowsM);
    const minus = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(current.values, Number.NEGATIVE_INFINITY);
    const lowest = points === 0 ? Number.NaN : grid.values[0];
    look(grid.minusInfinity, minus, lowest);
    for (let k = 0; k < points; k++) {
        const value = grid.values[k];
        const nowUpTo = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(current.values, value);
        const nowBelow = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(current.values, value);
        // Just before a value: what was known last is what the shares up to there are said of.
        look(grid.minusInfinity + grid.below[k], nowBelow, k > 0 ? grid.values[k - 1] : value);
        look(grid.minusInfinity + grid.upTo[k], nowUpTo, value);
        const gap = k + 1 < points ? grid.below[k + 1] - grid.upTo[k] : 0;
        if (gap > 0) {
            const nowHigh = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(current.values, grid.values[k + 1]);
            bound(grid.minusInfinity + grid.upTo[k], grid.minusInfinity + grid.below[k + 1], nowUpTo, nowHigh);
        }
    }
    const top = minus + current.finite.length;
    look(grid.minusInfinity + finiteRows, top, points === 0 ? Number.NaN : grid.values[points - 1]);
    const { ks, rows } = found;
    return {
        ks: { value: ks.value, within: Math.max(0, ks.upper - ks.value), at: ks.at },
        ksOfRows: { value: rows.value, within: Math.max(0, rows.upper - rows.value) },
        wasserstein: gridWasserstein(grid, finiteRows, current.finite),
    };
}
/** The area between both distribution functions, the grid's own taken as level in the middle of each gap. */
function gridWasserstein(grid, n, current) {
    const points = grid.values.length;
    const m = current.length;
    if (points === 0 || m === 0)
        return { value: Number.NaN, within: Number.NaN };
    let value = 0;
    let within = 0;
    let from = 0;
    const first = grid.values[0];
    const last = grid.values[points - 1];
    /** From a to b the grid's function is `level`. */
    const across = (a, b, level) => {
        const to = (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(current, b);
        value += areaBeside(current, from, to, a, b, level);
        from = to;
    };
    if (current.at(0) < first)
        across(current.at(0), first, 0);
    for (let k = 0; k + 1 < points; k++) {
        const [a, b] = [grid.values[k], grid.values[k + 1]];
        const [low, high] = [grid.upTo[k] / n, grid.below[k + 1] / n];
        across(a, b, (low + high) / 2);
        within += ((high - low) / 2) * (b - a);
    }
    if (current.at(-1) > last)
        across(last, current.at(-1), 1);
    return { value, within };
}
/**
 * Area between a level and the distribution function of a sample from a to b, with the values of the ranks
 * `from` up to `to` between them. The function crosses the level at one value, on either side of which the area is a
 * rectangle and the sum of the distances from one end (summation by parts), whatever the order of the values there.
 */
function areaBeside(sample, from, to, a, b, level) {
    const m = sample.length;
    // The first rank up to which the share of values is no longer below the level.
    let crossing = Math.ceil(level * m);
    if (crossing / m < level)
        crossing++;
    else if (crossing > 0 && (crossing - 1) / m >= level)
        crossing--;
    crossing = Math.min(to + 1, Math.max(from, crossing));
    const at = crossing === from ? a : crossing <= to ? sample.at(crossing - 1) : b;
    // The ranks that were asked for part those below them from those above, which may be in any order.
    const values = (0,_special_partly_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(sample);
    let area = 0;
    if (crossing > from)
        area += (level - from / m) * (at - a) - distances(values, from, crossing - 1, a, at) / m;
    if (crossing <= to)
        area += (crossing / m - level) * (b - at) + distances(values, crossing, to, at, b) / m;
    return area;
}
/**
 * Sum of the distances of the values of ranks from `from` to before `to` from the end of the range that they lie in. As
 * multiples of a small unit, whose sum is exact, so that no order of the values changes a digit.
 */
function distances(values, from, to, start, end) {
    const count = to - from;
    if (count <= 0)
        return 0;
    // A power of two of units leaves their sum below 2 ** 52.
    const units = 2 ** (51 - Math.ceil(Math.log2(count)));
    const perDistance = units / (end - start);
    let total = 0;
    if (perDistance > 0 && perDistance < Number.POSITIVE_INFINITY) {
        for (let k = from; k < to; k++)
            total += Math.floor((end - values[k]) * perDistance + 0.5);
        return total / perDistance;
    }
    // No width, or one that no number is as large as.
    for (let k = from; k < to; k++)
        total += end - values[k];
    return total;
}


/***/ }),

/***/ 35298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qN: () => (/* binding */ untiedExactPValue),
/* harmony export */   sh: () => (/* binding */ ksDistance),
/* harmony export */   zB: () => (/* binding */ kolmogorovSmirnovPValue)
/* harmony export */ });
/* unused harmony exports ksTest, kolmogorovSf */
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98690);

/** Two-sample Kolmogorov-Smirnov distance of sorted samples, one merge, tied values taken together. */
function ksDistance(a, b) {
    (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSorted */ .qV)('first sample', a);
    (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSorted */ .qV)('second sample', b);
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
    return { ...found, ...kolmogorovSmirnovPValue(a, b, found.distance, { exactUpTo }) };
}
/** The p-value of `ksTest` for a distance that is known already. */
function kolmogorovSmirnovPValue(a, b, distance, { exactUpTo = 1_000_000 } = {}) {
    if (a.length * b.length <= exactUpTo)
        return { pValue: exactPValue(a, b, distance), method: 'exact-conditional' };
    const effective = Math.sqrt((a.length / (a.length + b.length)) * b.length);
    return { pValue: kolmogorovSf(effective * distance), method: 'asymptotic' };
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
    return latticePValue(a.length, b.length, distance, tieRunEnds(a, b));
}
/** The exact p-value where no two values were equal, which is what other tools take for granted. O(n m). */
function untiedExactPValue(n, m, distance) {
    return latticePValue(n, m, distance, new Uint8Array(n + m + 1).fill(1));
}
function latticePValue(n, m, distance, runEnds) {
    const needed = Math.round(distance * n * m);
    if (needed === 0)
        return 1;
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


/***/ }),

/***/ 21542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ psi),
/* harmony export */   p: () => (/* binding */ psiUnderNoDrift)
/* harmony export */ });
/* harmony import */ var _special_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37801);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);


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
    const { p, q, n, m } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .A)(reference, current);
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
        quantile: level => (parts === 1 ? 0 : scale * (0,_special_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .chiSquareQuantile */ .pV)(level, parts - 1)),
    };
}


/***/ }),

/***/ 86792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wasserstein)
/* harmony export */ });
/* unused harmony export scaledWasserstein */
/* harmony import */ var _special_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61533);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98690);


/**
 * Wasserstein-1 distance of two sorted samples, in the unit of the values: the area between their distribution
 * functions, by one merge.
 */
function wasserstein(a, b) {
    (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSorted */ .qV)('first sample', a);
    (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSorted */ .qV)('second sample', b);
    const n = a.length;
    const m = b.length;
    const area = new _special_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .CompensatedSum */ .$N();
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
    return constant ? Number.POSITIVE_INFINITY : distance / Math.sqrt(variance(reference));
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


/***/ })

};
