export const id = 256;
export const ids = [256];
export const modules = {

/***/ 54426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ previousRows),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22610);





const STEP = 'validate-data';
const MAX_BYTES = 64 * 2 ** 20;
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
    if (document.schema !== _shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME_SCHEMA_ID */ .P)
        throw wrong(name, schemaProblem(document.schema));
    if (document.step !== STEP) {
        throw wrong(name, `it is the outcome of ${shown(document.step)}, expected one of ${STEP}`);
    }
    // The schema of a whole outcome takes longer to build than most runs without a baseline have for their checks.
    const { previousSchema } = await __webpack_require__.e(/* import() */ 223).then(__webpack_require__.bind(__webpack_require__, 3223));
    const result = previousSchema.safeParse(document);
    if (!result.success) {
        const [issue] = result.error.issues;
        throw wrong(name, `\`${issue.path.join('.')}\` is not as an outcome has it`);
    }
    const { verdict, ...rest } = result.data;
    if (verdict === 'error')
        throw wrong(name, 'that run ended with an error and decided nothing');
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const found = await statOf(file, given);
    if (found === undefined)
        return { missing: given };
    if (!found.isDirectory())
        return { file, name: given, stats: found };
    const [inside, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file, 'outcome.json'), `${given}/outcome.json`];
    const stats = await statOf(inside, name);
    return stats === undefined ? { missing: name } : { file: inside, name, stats };
}
async function statOf(file, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
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
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch(cause => {
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
    if (typeof schema === 'string' && schema.startsWith(_shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME_SCHEMA_ID */ .P.replace(/v\d+$/, ''))) {
        return `it is of another version (${shown(schema)}), this release reads ${_shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME_SCHEMA_ID */ .P}`;
    }
    return `it is JSON, but no outcome of a step (its \`schema\` is not ${_shared_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME_SCHEMA_ID */ .P})`;
}
const shown = (value) => (typeof value === 'string' ? value.slice(0, 60) : 'nothing known');
function wrong(name, why) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.VALIDATE_BASELINE(`${name} cannot be the baseline: ${why}`);
}


/***/ }),

/***/ 80388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSuite),
/* harmony export */   b: () => (/* binding */ isContract)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32133);

/** Whether this is a suite, of 1.x or before: a list of expectations under `expectations`. */
function isSuite(value) {
    return (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value) && Array.isArray(value.expectations);
}
/** Whether this is a contract of the Open Data Contract Standard. */
function isContract(value) {
    return (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value) && value.kind === 'DataContract' && 'apiVersion' in value;
}


/***/ }),

/***/ 32133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list as it is, and nothing where something else stands. */
const listOf = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 59239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readChecks)
/* harmony export */ });
/* harmony import */ var _shared_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15468);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22610);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64779);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80388);




/**
 * Reads a checks file: this project's own, a Great Expectations suite or an Open Data Contract, told apart by what
 * they hold. Raises what `readPolicy` raises, and VALIDATE_IMPORT with all that has no equivalent here.
 * @param parameters `name=value`, for the `$PARAMETER`s of a suite
 */
async function readChecks(path, parameters, ctx) {
    const document = await (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(path, ctx);
    const { value, file, artifact } = document;
    if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuite */ .B)(value) && !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isContract */ .b)(value)) {
        if (parameters.size > 0) {
            const given = [...parameters.keys()].join(', ');
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.VALIDATE_PARAMETERS(`${file} takes no parameters, but ${given} is given`, { file });
        }
        return { ...document, value: (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPolicy */ .hM)(document, _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policySchema */ .w), translated: undefined };
    }
    // Half of what this step knows about checks is about the formats of others.
    const { assemble, translationOf } = await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 29369));
    const assembled = assemble(translationOf(value, parameters), file, document.lineOf);
    return {
        value: assembled.policy,
        file,
        artifact,
        lineOf: (at) => document.lineOf(assembled.sourceOf(at)),
        translated: { ...assembled, sourceLineOf: document.lineOf },
    };
}


/***/ }),

/***/ 55966:
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
// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var data_sql = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/ask.js
var ask = __webpack_require__(57160);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/bind.js + 14 modules
var bind = __webpack_require__(43235);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/reading.js
var reading = __webpack_require__(83855);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/several.js
var several = __webpack_require__(21439);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/sensitive.js
var src_sensitive = __webpack_require__(45437);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/uniqueness.js
var uniqueness = __webpack_require__(17025);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/failing-rows.js






/** Checks with failing rows beyond what they allow: their rows are worth a look. */
function failedOf(results, bound) {
    return results.flatMap(result => {
        const one = bound.get(result.check);
        return one && result.verdict !== 'pass' && (result.failing ?? 0) > 0 ? [{ result, bound: one }] : [];
    });
}
/**
 * The first rows that fail each check, in the order of the data, in one statement for all checks. Values of sensitive
 * columns do not leave this function.
 * @param most rows for each check
 */
async function* failingRows(engine, table, failed, key, most, sensitive, blame = (_, cause) => cause) {
    const parts = failed.flatMap((one, index) => {
        const sql = most === 0 ? undefined : partOf(one, index, table, key, most);
        return sql === undefined ? [] : [{ sql, check: one.bound.check }];
    });
    if (parts.length === 0)
        return;
    const hidden = failed.map(one => hides(one, table, sensitive));
    for await (const rows of batchesOf(engine, parts, blame)) {
        for (const row of rows) {
            const index = Number(row.c);
            const { check } = failed[index].bound;
            const place = madeBy(failed[index]) ? { file: '', row: undefined } : table.position.resolve(row.f, row.r);
            const value = failing_rows_text(row.v);
            yield {
                check,
                ...place,
                key: Object.fromEntries(key.map((name, at) => [name, sensitive.shownAsKey(name, failing_rows_text(row[`k${at}`]))])),
                value: value !== null && hidden[index] ? src_sensitive/* HIDDEN */.RG : value,
            };
        }
    }
}
async function* batchesOf(engine, parts, blame) {
    try {
        yield* engine.batches(`FROM (${parts.map(({ sql }) => sql).join('\nUNION ALL\n')}) ORDER BY c, f, r`);
    }
    catch (cause) {
        // Rows are counted without the columns that a query gives them, so a value that stops the engine shows only now.
        for (const { sql, check } of parts) {
            await engine.query(`FROM ${sql}`).catch(own => {
                throw blame(check, own);
            });
        }
        throw cause;
    }
}
/** How to select the rows that fail a check by themselves, or undefined where no row does. `where` is included. */
function rowsOf({ check, how }, table, own) {
    const where = check.where === undefined ? '' : ` AND ${(0,reading/* bracketed */.Em)(check.where)}`;
    if (own !== undefined)
        return { condition: `${(0,reading/* bracketed */.Em)(own.condition)}${where}`, value: own.value };
    if (how.kind === 'scan')
        return { condition: `${how.looked} AND ${how.fails}${where}`, value: how.value };
    if (how.kind !== 'engine' || how.test.kind !== 'unique')
        return undefined;
    const columns = how.test.columns.map(column => (0,reading/* columnOf */.uV)(table, column));
    if (how.twins === undefined)
        throw new Error(`${check.label}: its rows are not known before they are counted`);
    return { condition: `${(0,uniqueness/* isTwin */.t)(how.test, how.twins)}${where}`, value: (0,several/* shown */.SP)(columns, ', ') };
}
/** Whether rows are told by what stands in another table: by a join, which reads all of them and may change their order. */
const isJoined = (condition) => /\bselect\b/i.test(condition);
/** A SELECT of the failing rows, as one text each, where a query made them. */
function madeBy({ result, bound: { how } }) {
    if (how.kind !== 'engine' || how.test.kind !== 'query')
        return result.made;
    return `SELECT CAST(to_json(q) AS VARCHAR) AS v FROM (\n${how.test.sql}\n) AS q`;
}
/** Whether what a check shows of a row may hold the value of a sensitive column. */
function hides({ result, bound }, table, sensitive) {
    if (sensitive.touches((0,bind/* columnsOf */.PL)(bound.check.test)))
        return true;
    // What is shown may be made from more columns than the check cannot do without.
    const value = rowsOf(bound, table, result.rows)?.value ?? '';
    return table.columns.some(({ name }) => sensitive.isSensitive(name) && value.includes((0,data_sql/* quoteName */.AB)(name)));
}
function partOf({ result, bound, gathered }, index, table, key, most) {
    const made = madeBy({ result, bound });
    if (made !== undefined) {
        const empty = key.map((_, place) => `CAST(NULL AS VARCHAR) AS k${place}`);
        const columns = [`${index} AS c`, `'' AS f`, 'row_number() OVER () AS r', ...empty, 'v'];
        return `(SELECT ${columns.join(', ')} FROM (\n${made}\n) LIMIT ${most})`;
    }
    const rows = rowsOf(bound, table, result.rows);
    if (rows === undefined)
        return undefined;
    const [file, row] = table.position.sql;
    const columns = [
        `${index} AS c`,
        `CAST(${file} AS VARCHAR) AS f`,
        `CAST(${row} AS BIGINT) AS r`,
        ...key.map((name, place) => `${(0,reading/* asText */.e1)((0,reading/* columnOf */.uV)(table, name))} AS k${place}`),
        `CAST(${rows.value} AS VARCHAR) AS v`,
    ];
    const { sql, condition } = gathered ?? { sql: table.sql, condition: rows.condition };
    return `(SELECT ${columns.join(', ')} FROM ${sql} WHERE ${condition} ORDER BY f, r LIMIT ${most})`;
}
const failing_rows_text = (value) => (value == null ? null : String(value));

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/common-cause.js




/** How likely, at most, some column of so many would have one value in all failing rows if they were drawn at random. */
const COINCIDENCE = 0.01;
/** Wide tables are not searched through. */
const MOST_COLUMNS = 100;
/** Checks whose rows are searched for what they have in common. */
const MOST_CHECKS = 3;
/** So few rows differ in nearly every column that is no cause. */
const FIRST_ROWS = 8;
/** Below, all rows are read as soon as a few of them. */
const MANY_ROWS = 250_000;
/** Of failing rows, so that the first of them are found in a small part of the data. */
const MANY_FAILING = 12 * FIRST_ROWS;
/**
 * The columns to search for the first checks with failing rows. Where rows are many, those in which the first failing
 * ones differ are left out, so that they need not be read for the others.
 */
async function searchesFor(engine, table, failed, sensitive) {
    const searches = new Map();
    for (const one of failed.slice(0, MOST_CHECKS)) {
        const { result, bound } = one;
        const failing = result.failing ?? 0;
        const rows = rowsOf(bound, table, result.rows);
        if (rows === undefined || failing < 2 || failing === table.rows)
            continue;
        const about = new Set((0,bind/* columnsOf */.PL)(bound.check.test));
        const columns = causeColumns(table)
            .map(({ name }) => name)
            .filter(name => !about.has(name) && !sensitive.isSensitive(name));
        const isCostly = table.rows < MANY_ROWS || failing < MANY_FAILING || isJoined(rows.condition);
        const first = `SELECT * FROM ${table.unplaced ?? table.sql} WHERE ${rows.condition} LIMIT ${FIRST_ROWS}`;
        const left = isCostly ? columns : (await alike(engine, columns, `(${first})`)).map(({ column }) => column);
        if (left.length > 0)
            searches.set(result, { columns: left, among: columns.length });
    }
    return searches;
}
/**
 * What all rows that fail a check have in common, where they have anything, for the one question that follows "which
 * rows?". A value that so many rows may share by chance is no cause and is not named. One scan over the table tells how
 * often each candidate occurs, whichever checks it is one for.
 */
async function causesOf(engine, table, failed, searches) {
    const found = [];
    for (const { result, bound, gathered } of failed) {
        const search = searches.get(result);
        if (search === undefined)
            continue;
        const { sql, condition } = gathered ?? { sql: table.sql, condition: rowsOf(bound, table, result.rows).condition };
        const candidates = await alike(engine, search.columns, `(FROM ${sql} WHERE ${condition})`);
        found.push({ result, among: search.among, candidates });
    }
    const all = found.flatMap(({ candidates }) => candidates);
    if (all.length === 0)
        return new Map();
    const spread = await (0,ask/* ask */.k)(engine, table, all.map(occurrences));
    const causes = found.flatMap(({ result, among, candidates }) => {
        const [rarest] = candidates
            .map(cause => ({ cause, share: Number(spread(occurrences(cause))) / table.rows }))
            .filter(({ share }) => among * share ** (result.failing ?? 0) < COINCIDENCE)
            .sort((a, b) => a.share - b.share);
        return rarest === undefined ? [] : [[result, rarest.cause]];
    });
    return new Map(causes);
}
/** The columns that have one value in all of some rows, and none missing. */
async function alike(engine, columns, rows) {
    if (columns.length === 0)
        return [];
    const select = columns.flatMap((name, index) => {
        const text = `CAST(${(0,data_sql/* quoteName */.AB)(name)} AS VARCHAR)`;
        return [`min(${text}) AS a${index}`, `max(${text}) AS b${index}`, `count(${text}) AS n${index}`];
    });
    const [found] = await engine.query(`SELECT count(*) AS n, ${select.join(', ')} FROM ${rows}`);
    return columns.flatMap((column, index) => {
        const [least, most] = [found[`a${index}`], found[`b${index}`]];
        const everywhere = found[`n${index}`] === found.n;
        return everywhere && least !== null && least === most ? [{ column, value: String(least) }] : [];
    });
}
const occurrences = ({ column, value }) => `count_if(CAST(${(0,data_sql/* quoteName */.AB)(column)} AS VARCHAR) = ${(0,data_sql/* quoteText */.ol)(value)})`;
/**
 * What the search for a cause will count of values that most rows seem to have; such a value is nearly always in all
 * failing rows, and no cause.
 */
const foreseenCounts = (table) => causeColumns(table).flatMap(({ name }) => {
    const value = table.constant?.get(name);
    return value === undefined ? [] : [occurrences({ column: name, value })];
});
/** Columns whose values are compared: texts, but not all of a wide table. */
const causeColumns = ({ columns }) => columns.filter(({ type }) => type === 'string' || type === 'boolean').slice(0, MOST_COLUMNS);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/comparison/identity.js
/**
 * Names that find a check again in another run: its code, what it is about and its wording, or its `name` where the
 * checks file gives one. So a check with other bounds is another check unless it is named, and a moved one is the same.
 * Equal checks are told apart by their order in the file.
 */
function identities(checks) {
    const seen = new Map();
    return new Map(checks.map(check => {
        const name = `${check.code} ${check.subject}: ${check.label}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return [check, count === 1 ? name : `${name} (${count})`];
    }));
}

// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/baseline.js
var baseline = __webpack_require__(54426);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/errors.js
var errors = __webpack_require__(22610);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var verdict_truth = __webpack_require__(75725);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/tolerance.js
var tolerance = __webpack_require__(97162);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/judge.js




/**
 * Decides one check from what was counted.
 * @param rows of the whole table
 */
function judge({ check, how }, counts, rows, asOf) {
    if (how.kind === 'absent') {
        const observed = `${how.columns.map(column => `\`${column}\``).join(', ')} is not in the data`;
        return { ...blank(check, 'inconclusive', observed), message: `cannot be looked at: ${observed}` };
    }
    if (how.kind === 'known') {
        const verdict = how.passes === 'unknown' ? 'inconclusive' : how.passes ? 'pass' : check.severity;
        const remedy = how.passes === true ? undefined : (how.remedy ?? remedyOf(check));
        return { ...blank(check, verdict, how.observed), remedy };
    }
    if (counts === undefined)
        throw new Error(`${check.label} was not counted`);
    // Of an empty dataset no row can be selected; that is one failure of its own, not one for each condition.
    if (check.where !== undefined && counts.selected === 0 && !check.allowEmpty && rows > 0) {
        const observed = 'its `where` selects no row';
        const remedy = 'Correct the condition, or say `allow-empty: true` where that may happen.';
        return { ...blank(check, check.severity, observed), looked: 0, failing: 0, remedy };
    }
    if (how.kind === 'engine' && how.test.kind === 'fresh' && rows > 0)
        return judgeAge(check, how.test, counts, asOf);
    const { looked, failing } = counts;
    const passes = (0,tolerance/* tolerates */.GD)(check.tolerance, failing, looked);
    const share = looked === 0 ? '' : ` (${(0,format/* formatPercent */.l9)(failing / looked)}, ${(0,tolerance/* describeTolerance */.Nn)(check.tolerance)})`;
    const isQuery = how.kind === 'engine' && how.test.kind === 'query';
    const message = isQuery
        ? `${(0,format/* plural */.LS)(failing, 'row')} returned (${(0,tolerance/* describeTolerance */.Nn)(check.tolerance)})`
        : looked === 0
            ? 'no value to look at'
            : `${(0,format/* formatCount */.B4)(failing)} of ${(0,format/* plural */.LS)(looked, 'row')} fail${share}`;
    return {
        check,
        verdict: passes ? 'pass' : check.severity,
        looked: isQuery ? undefined : looked,
        failing,
        observed: (0,format/* plural */.LS)(failing, 'row'),
        message,
        remedy: passes ? undefined : remedyOf(check),
        truth: verdict_truth/* EXACT */.q,
    };
}
/** Puts a family's answer into words of a verdict. */
function judgeAnswer(check, answer) {
    const { passes, observed, message, looked, failing, value, rows, made } = answer;
    const verdict = passes === 'unknown' ? 'inconclusive' : passes ? 'pass' : check.severity;
    const remedy = passes === true ? undefined : (answer.remedy ?? remedyOf(check));
    const truth = answer.truth ?? verdict_truth/* EXACT */.q;
    return { check, verdict, looked, failing, observed, message, remedy, truth, value, rows, made, quotes: !answer.plain };
}
/** Decides whether every line could be read as a row. */
function judgeLines(check, table) {
    const lines = table.rows + table.malformedCount;
    const passes = (0,tolerance/* tolerates */.GD)(check.tolerance, table.malformedCount, lines);
    const first = table.malformed[0];
    const where = first === undefined ? '' : `; first ${first.file} line ${first.line}: ${first.reason}`;
    const share = lines === 0 ? '' : ` (${(0,format/* formatPercent */.l9)(table.malformedCount / lines)}, ${(0,tolerance/* describeTolerance */.Nn)(check.tolerance)})`;
    return {
        check,
        verdict: passes ? 'pass' : check.severity,
        looked: lines,
        failing: table.malformedCount,
        observed: (0,format/* plural */.LS)(table.malformedCount, 'line'),
        message: `${(0,format/* formatCount */.B4)(table.malformedCount)} of ${(0,format/* plural */.LS)(lines, 'line')} cannot be read${share}${where}`,
        remedy: passes ? undefined : 'Correct these lines where the file is written. They are not part of any other count.',
        truth: verdict_truth/* EXACT */.q,
    };
}
/** A result whose words may hold values of sensitive columns, told by its numbers of rows alone. */
function withoutValues(result, columns, sensitive) {
    if (!result.quotes || !sensitive.touches(columns))
        return result;
    const { check, verdict, looked, failing } = result;
    const why = `what was found is hidden: ${columns.length === 0 ? 'the data has sensitive columns' : `\`${check.subject}\` is sensitive`}`;
    const counts = failing === undefined
        ? ''
        : `${(0,format/* plural */.LS)(failing, 'row')}${looked === undefined ? '' : ` of ${(0,format/* formatCount */.B4)(looked)}`} fail; `;
    return {
        ...result,
        observed: failing === undefined ? src_sensitive/* HIDDEN */.RG : (0,format/* plural */.LS)(failing, 'row'),
        message: `${counts}${why}`,
        remedy: verdict === 'pass' ? undefined : remedyOf(check),
        value: undefined,
    };
}
/** What needs attention first; in it what is new, and what is wrong with the whole table; then by the share that fails; then in the order of the checks file. */
function byAttention(a, b) {
    return ((0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict) ||
        Number(a.known ?? false) - Number(b.known ?? false) ||
        Number(isAboutShape(b)) - Number(isAboutShape(a)) ||
        shareOf(b) - shareOf(a));
}
/** A wrong schema or size explains much of what fails below it. */
const isAboutShape = ({ failing, verdict }) => failing === undefined && verdict !== 'pass';
/** The share of the rows looked at that fail; 0 where none is looked at. */
const shareOf = ({ failing, looked }) => (failing === undefined || !looked ? 0 : failing / looked);
function judgeAge(check, test, counts, asOf) {
    if (counts.newest === undefined) {
        const observed = `no value up to ${(0,format/* formatTime */.fU)(asOf.getTime())}`;
        return { ...blank(check, check.severity, observed), looked: counts.looked, remedy: remedyOf(check) };
    }
    const age = asOf.getTime() - Date.parse(counts.newest);
    const passes = age <= test.maxAgeMs;
    const observed = `newest is ${(0,format/* formatTime */.fU)(counts.newest)}`;
    const verdict = passes ? 'pass' : check.severity;
    return {
        ...blank(check, verdict, observed),
        looked: counts.looked,
        message: `${observed}, ${(0,format/* formatSeconds */.Xo)(age / 1000)} before ${(0,format/* formatTime */.fU)(asOf.getTime())} (allowed ${test.age})`,
        remedy: passes ? undefined : remedyOf(check),
        quotes: true,
    };
}
function blank(check, verdict, observed) {
    return {
        check,
        verdict,
        looked: undefined,
        failing: undefined,
        observed,
        message: observed,
        remedy: undefined,
        truth: verdict_truth/* EXACT */.q,
    };
}
function remedyOf(check) {
    switch (check.code) {
        case 'column-present':
        case 'columns-only':
        case 'column-order':
        case 'column-count':
        case 'columns-exactly':
        case 'columns-set':
            return 'Bring the data back to the schema that the checks file describes, or describe the new one.';
        case 'row-count':
            return 'Find out why the batch has another size, or correct `rows`.';
        case 'column-fresh':
            return 'Find out why no newer data arrived.';
        default:
            return 'Look at the failing rows; then mend the data, or the check if it asks for too much.';
    }
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/comparison/compare.js





/**
 * What became of each check since the baseline, where there is one; under `only-new` what is known from it is excused.
 * Raises VALIDATE_BASELINE as `excuseKnown` does.
 */
function againstBaseline(results, { ids, previous, rows, sensitive, onlyNew }) {
    if (previous === undefined)
        return { results, comparison: undefined };
    const comparison = compare(results, ids, previous, rows, sensitive);
    if (!onlyNew)
        return { results, comparison };
    return { comparison, results: [...excuseKnown(results, comparison, previous.name)].sort(byAttention) };
}
/**
 * Lays the results beside a baseline; undefined where that one tells nothing of single checks. A column may have become
 * sensitive since: what is hidden now is hidden of then.
 */
function compare(results, ids, previous, rows, sensitive) {
    const records = previous.details?.checks;
    if (records === undefined)
        return undefined;
    const before = new Map(records.map(record => [record.id, record]));
    const now = new Set(ids.values());
    return {
        previous,
        rowsBefore: (0,baseline/* previousRows */.Bs)(previous),
        rows,
        checks: results.map(result => {
            const earlier = before.get(ids.get(result.check));
            const shown = earlier && result.observed === src_sensitive/* HIDDEN */.RG ? { ...earlier, observed: src_sensitive/* HIDDEN */.RG } : earlier;
            return { result, before: shown, change: changeOf(result, earlier) };
        }),
        gone: records
            .filter(({ id, verdict }) => verdict !== 'pass' && !now.has(id))
            .map(record => (sensitive.any ? { ...record, observed: src_sensitive/* HIDDEN */.RG } : record)),
    };
}
function changeOf(result, before) {
    const failed = before !== undefined && before.verdict !== 'pass';
    if (result.verdict === 'pass')
        return failed ? 'fixed' : 'same';
    if (!failed)
        return 'new';
    return isWorse(result, before) ? 'worse' : 'known';
}
/**
 * More failing rows, or a greater share of the rows looked at: both, because a share falls when good rows are added to
 * the same bad ones and more, and a count falls when there are fewer rows. Where no rows fail, anything else than what
 * was found then is worse: which way is better cannot be told from a number.
 */
function isWorse(result, before) {
    if ((0,verdict_verdict/* bySeverity */.Np)(result.verdict, before.verdict) > 0)
        return true;
    if (result.failing === undefined || before.failing === undefined) {
        return result.observed !== before.observed || result.observed === src_sensitive/* HIDDEN */.RG;
    }
    if (result.failing > before.failing)
        return true;
    if (!result.looked || !before.looked)
        return result.looked !== before.looked;
    return BigInt(result.failing) * BigInt(before.looked) > BigInt(before.failing) * BigInt(result.looked);
}
/**
 * Under `only-new` a failure that the baseline has as well, and no worse, is a warning. A check that could not be looked
 * at, or that looked at nothing, is not excused: nobody knows whether it got worse. Raises VALIDATE_BASELINE for a
 * baseline that tells nothing of single checks.
 */
function excuseKnown(results, comparison, baseline) {
    if (comparison === undefined) {
        throw errors/* errors */.s.VALIDATE_BASELINE(`${baseline} cannot be the baseline of only-new: it does not tell how each check ended`);
    }
    const known = new Set(comparison.checks.filter(({ change }) => change === 'known').map(({ result }) => result));
    return results.map(result => known.has(result) && result.verdict === 'fail' && result.looked !== 0 && result.check.code !== 'dataset-empty'
        ? { ...result, verdict: 'warn', known: true, message: `${result.message}; known from the baseline and no worse` }
        : result);
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/comparison/record.js
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

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/contract.js
var contract = __webpack_require__(66811);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/errors-without-values.js
var errors_without_values = __webpack_require__(18230);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/quarantine/evidence.js


/** The two datasets for the evidence: what was made of the one that it is about. */
function quarantineDetails({ passing, failing }) {
    const described = ({ path, rows, sha256 }) => ({ name: path, rows, digest: { sha256 } });
    return { passing: described(passing), failing: described(failing) };
}
/** Outputs of a finished run, as far as they tell of the two datasets. */
function quarantineOutputs(quarantined) {
    if (quarantined === undefined)
        return {};
    const { passing, failing } = quarantined;
    return {
        'passing-file': passing.path,
        'passing-digest': `sha256:${passing.sha256}`,
        'quarantined-file': failing.path,
        'quarantined-digest': `sha256:${failing.sha256}`,
        'quarantined-rows': failing.rows,
    };
}
/**
 * Which of the two datasets of a finished run is not where it is wanted now, or not what was written, in words;
 * undefined where both stand.
 */
async function missingParts(outputs, { shown }, { workspace }) {
    for (const part of ['passing', 'quarantined']) {
        const path = outputs[`${part}-file`];
        if (path === undefined || path.slice(0, path.lastIndexOf('/')) !== shown)
            return `it made no quarantine in ${shown}`;
        const digest = await (0,evidence_digest/* digestFile */.TM)((0,external_node_path_.resolve)(workspace, path)).then(({ sha256 }) => `sha256:${sha256}`, () => undefined);
        if (digest !== outputs[`${part}-digest`])
            return `${path} is not what it wrote`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/evidence.js

/** What the step states of the dataset. */
function evidenceOf(plan, table, quarantined) {
    return {
        kind: 'gate',
        subject: [plan.dataset.artifact],
        configuration: [plan.policy.artifact],
        dependencies: dependenciesOf(plan),
        details: {
            rows: table.rows,
            malformedLines: table.malformedCount,
            files: plan.dataset.files.length,
            ...(plan.versions.length > 0 && { dvc: plan.versions.map(versionDetails) }),
            ...(quarantined && { quarantine: quarantineDetails(quarantined) }),
        },
    };
}
const versionDetails = ({ name, md5, source }) => ({ name, md5, namedBy: source.name ?? '' });
/** What was compared with, by digest. */
function dependenciesOf({ datasets, previous, history, versions }) {
    const others = [...datasets].map(([dataset, { artifact }]) => {
        return { name: artifact.name, digest: artifact.digest, annotations: { dataset } };
    });
    const earlier = history?.runs.map(({ descriptor }) => descriptor) ?? [];
    const named = new Map(versions.map(({ source }) => [source.name, source]));
    return [...named.values(), ...others, ...(previous === undefined ? [] : [previous.descriptor]), ...earlier];
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/failing-rows-file.js





/** The file of failing rows: where it is written, and where users find it once the report is in its place. */
function rowsFileOf(format, reportDir, report) {
    const name = `failing-rows.${format}`;
    return { name, format, path: (0,external_node_path_.join)(reportDir, name), shown: `${report.replace(/[\\/]+$/, '')}/${name}` };
}
/** The names of the file's columns; a key that is called as one of ours is told apart. */
function headOf(key) {
    const own = ['check', 'file', 'row', 'value'];
    return [...own.slice(0, 3), ...key.map(name => (own.includes(name.toLowerCase()) ? `${name} (key)` : name)), 'value'];
}
/**
 * Writes failing rows while they come, and keeps the first few of each check for the report. Without any row no file
 * stays behind.
 * @param path reserved with the engine where the format is Parquet
 */
async function writeFailingRows(path, format, rows, { engine, key, keep }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const kept = [];
    const perCheck = new Map();
    let written = 0;
    async function* cells() {
        for await (const row of rows) {
            written++;
            const before = perCheck.get(row.check) ?? 0;
            perCheck.set(row.check, before + 1);
            if (before < keep)
                kept.push(row);
            const file = row.file === '' ? null : row.file;
            yield [row.check.label, file, row.row ?? null, ...key.map(name => row.key[name] ?? null), row.value];
        }
    }
    try {
        await (format === 'csv' ? asCsv(path, headOf(key), cells()) : asParquet(path, engine, headOf(key), cells()));
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
    if (written === 0)
        await (0,promises_.rm)(path, { force: true });
    return { written, perCheck, kept };
}
async function asCsv(path, head, rows) {
    const file = (0,external_node_fs_.createWriteStream)(path);
    try {
        // Before anything can fail: a stream that is given up while it opens makes its file after that was removed.
        await (0,external_node_events_.once)(file, 'open');
        file.write(line(head));
        for await (const row of rows)
            if (!file.write(line(row)))
                await (0,external_node_events_.once)(file, 'drain');
        file.end();
        await (0,external_node_stream_promises_.finished)(file);
    }
    catch (error) {
        file.destroy();
        throw error;
    }
}
async function asParquet(path, engine, head, rows) {
    const columns = head.map((name, index) => ({ name, type: index === 2 ? 'integer' : 'text' }));
    await engine.writeParquet(`FROM ${await engine.collect(columns, rows)}`, path);
}
function line(cells) {
    return `${cells.map(cell => (cell === null ? '' : quoted(String(cell)))).join(',')}\n`;
}
/** Quoted where needed, and where a text is empty: an empty cell is a missing value. */
function quoted(text) {
    return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/rows/scratch.js
var scratch = __webpack_require__(71537);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/gather.js



/** More failing rows than this are not gathered: they would take the room that gathering saves time for. */
const MOST_GATHERED = 100_000;
/**
 * Fetches the rows that fail any check in one scan, where they are few, so that neither showing them nor looking for
 * what they have in common goes through the whole table again for every check.
 * @param key columns that name a row
 * @param searches where they will be searched for what they have in common
 * @returns the same checks, each with where its rows are now
 */
async function gatherFailing(engine, table, failed, key, searches = new Map()) {
    const wanted = failed.flatMap(one => {
        const rows = one.result.made === undefined ? rowsOf(one.bound, table, one.result.rows) : undefined;
        return rows === undefined ? [] : [{ one, rows }];
    });
    const count = wanted.reduce((sum, { one }) => sum + (one.result.failing ?? 0), 0);
    if (wanted.length === 0)
        return failed;
    if (count > MOST_GATHERED) {
        await table.keep?.();
        return failed;
    }
    const shown = (name) => wanted.some(({ rows }) => rows.value.includes(name));
    const searched = new Set([...searches.values()].flatMap(({ columns }) => columns));
    const columns = table.columns
        .filter(({ name }) => key.includes(name) || searched.has(name) || shown((0,data_sql/* quoteName */.AB)(name)))
        .map(({ name }) => (0,data_sql/* quoteName */.AB)(name));
    const texts = table.unreadable.map(({ text }) => text).filter(shown);
    const kept = [...new Set([...columns, ...texts])].map(name => ({ sql: name, name }));
    const free = freeNames(table);
    const marked = wanted.map(({ one, rows }) => ({ one, mark: free(), condition: rows.condition }));
    const marks = marked.map(({ mark, condition }) => ({ sql: `coalesce((${condition}), false)`, name: mark }));
    const sql = (0,scratch/* scratchName */.U)(engine);
    const rows = await rowsWith(table, [...kept, ...marks], marked.map(({ mark }) => mark).join(' OR '));
    await engine.query(`CREATE TABLE ${sql} AS FROM ${rows}`);
    const gathered = new Map(marked.map(({ one, mark }) => [one, { sql, condition: mark }]));
    return failed.map(one => ({ ...one, gathered: gathered.get(one) }));
}
/** SQL of the rows for which a condition over some fields holds, with these fields and the rows' positions. */
async function rowsWith(table, fields, condition) {
    if (table.pick !== undefined && !fields.some(({ sql }) => isJoined(sql)))
        return table.pick(fields, condition);
    const select = [...table.position.sql, ...fields.map(({ sql, name }) => `${sql} AS ${name}`)];
    return `(FROM (SELECT ${select.join(', ')} FROM ${table.sql}) WHERE ${condition})`;
}
/** Makes quoted names that neither the data nor the table has. */
function freeNames({ columns }) {
    const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
    let number = 0;
    return () => {
        do
            number++;
        while (taken.has(`fails ${number}`));
        return (0,data_sql/* quoteName */.AB)(`fails ${number}`);
    };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/plan/make.js
var make = __webpack_require__(40691);
// EXTERNAL MODULE: ./build/js/shared/stats/exchangeable/rank.js
var rank = __webpack_require__(20218);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/history/judge.js


/** Runs below which there is nothing to studentise. */
const FEWEST = 2;
/** Changes below these are never counted as more than one standard deviation, however still a measure was before. */
const FLOORS = { count: 0.01, share: 0.001, number: 0.01 };
/**
 * Ranks this run among the earlier ones by its largest studentised deviation over row count, missing share, distinct
 * count and mean of every column. All runs are treated alike, so where they are exchangeable this one is called odd
 * with probability at most `level` over the whole table, whatever the measures and however they depend on one another.
 */
function judgeHistory(history, current, level) {
    const runs = [...history.runs, current];
    const needed = (0,rank/* runsNeeded */.wo)(level);
    const { measures, left } = measuresOf(runs);
    const base = { level, earlier: history.runs.length, needed, left, history };
    if (history.runs.length < FEWEST) {
        return { ...base, pValue: undefined, scores: [], measures: measures.map(one => ({ ...one, deviation: 0 })) };
    }
    const deviations = (0,rank/* studentisedDeviations */.vP)(runs.map((_, run) => measures.map(({ compared }) => compared[run])), measures.map(({ floor }) => floor));
    const scores = deviations.map(row => Math.max(...row));
    return {
        ...base,
        scores,
        pValue: history.runs.length < needed ? undefined : (0,rank/* rankPValue */.Qo)(scores),
        measures: measures
            .map(({ label, unit, values }, index) => ({ label, unit, values, deviation: deviations.at(-1)[index] }))
            .sort((a, b) => b.deviation - a.deviation),
    };
}
function measuresOf(runs) {
    const counts = (label, values) => ({
        label,
        unit: 'count',
        values,
        compared: values.map(Math.log1p),
        floor: FLOORS.count,
    });
    const measures = [
        counts('rows', runs.map(({ rows }) => rows)),
    ];
    const left = [];
    const tables = runs.map(({ columns }) => new Map(columns.map(column => [column.name, column])));
    for (const name of new Set(runs.flatMap(({ columns }) => columns.map(column => column.name)))) {
        const all = tables.map(table => table.get(name)).filter(column => column !== undefined);
        if (all.length < runs.length) {
            left.push(name);
            continue;
        }
        const shares = all.map(({ missing }, run) => missing / Math.max(1, runs[run].rows));
        measures.push({
            label: `missing values of ${name}`,
            unit: 'share',
            values: shares,
            compared: shares,
            floor: FLOORS.share,
        });
        measures.push(counts(`distinct values of ${name}`, all.map(({ distinct }) => distinct)));
        const means = all.map(({ mean }) => mean).filter(mean => mean !== undefined);
        if (means.length < runs.length)
            continue;
        measures.push({
            label: `mean of ${name}`,
            unit: 'number',
            values: means,
            compared: means,
            floor: floorOfMean(all, means),
        });
    }
    return { measures, left };
}
/** A hundredth of the usual spread of the values; over all runs alike, so that it favours none. */
function floorOfMean(all, means) {
    const spread = all.reduce((sum, { stdev }) => sum + (stdev ?? 0), 0) / all.length;
    const size = means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
    return Math.max(FLOORS.number * spread, 1e-9 * size, Number.MIN_VALUE * 2 ** 52);
}
/** A number as its measure is told. */
function valueText({ unit }, value) {
    if (unit === 'count')
        return (0,format/* formatCount */.B4)(value);
    return unit === 'share' ? (0,format/* formatPercent */.l9)(value) : (0,format/* formatNumber */.ZV)(value);
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/history/result.js




/** How the run stands among earlier ones is one more result, once there are enough of them. */
function withHistory(results, judgement) {
    const result = judgement && historyResult(judgement);
    return result === undefined ? results : [...results, result].sort(byAttention);
}
/** The verdict as the result of one more check; none where the runs are too few for any. */
function historyResult(judgement) {
    const { pValue, level, earlier, scores, measures } = judgement;
    if (pValue === undefined)
        return undefined;
    const odd = pValue <= level;
    const check = (0,make/* make */.L)('history', 'dataset', `the dataset is like the ${(0,format/* plural */.LS)(earlier, 'run')} before it`, { kind: 'row-count', bounds: {} }, undefined, { severity: 'warn' });
    const place = Math.round(pValue * scores.length);
    const p = `p = ${(0,format/* formatNumber */.ZV)(Number(pValue.toPrecision(2)))}, level ${(0,format/* formatPercent */.l9)(level)} over ${(0,format/* plural */.LS)(measures.length, 'measure')}`;
    const [first] = measures;
    const at = `${first.label} ${valueText(first, first.values.at(-1))}, ${deviationText(first.deviation)} from ${rangeText(judgement)}`;
    const more = measures.slice(1).filter(({ deviation }) => odd && deviation >= first.deviation / 2).length;
    return {
        check,
        verdict: odd ? 'warn' : 'pass',
        looked: undefined,
        failing: undefined,
        observed: `rank ${place} of ${scores.length}`,
        message: `${at}${more === 0 ? '' : `; ${(0,format/* plural */.LS)(more, 'further measure')} at least half as far off`}; ${place === 1 ? 'no run lies as far off' : `${(0,format/* plural */.LS)(place, 'run')}, this one among them, lie as far off`} (${p})`,
        remedy: odd
            ? 'See “History” in the report for what moved. Where the change is meant, it becomes part of the history by itself.'
            : undefined,
        truth: truthOf(level),
        value: pValue,
    };
}
function rangeText({ measures: [first] }) {
    const earlier = first.values.slice(0, -1);
    const [low, high] = [Math.min(...earlier), Math.max(...earlier)];
    return `the others (${low === high ? valueText(first, low) : `${valueText(first, low)} … ${valueText(first, high)}`})`;
}
const deviationText = (deviation) => `${deviation >= 1e6 ? 'more than 1,000,000' : (0,format/* formatNumber */.ZV)(Number(deviation.toPrecision(2)))} standard deviations`;
function truthOf(level) {
    return {
        kind: 'error-controlled',
        procedure: 'rank of the largest studentised deviation among the runs',
        level,
        guarantee: 'finite-sample',
        assumptions: 'runs are exchangeable: no trend, no season, none picked by what it showed',
    };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/profile/basics.js


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
    const name = (0,data_sql/* quoteName */.AB)(column.name);
    const counted = { there: `count_if(${(0,reading/* isThere */.$B)(table, column.name)})`, present: `count(${name})` };
    const ends = (of) => ({ min: `CAST(min(${of}) AS VARCHAR)`, max: `CAST(max(${of}) AS VARCHAR)` });
    if ((0,reading/* isTemporal */.jG)(column))
        return { ...counted, ...ends(name) };
    if (column.type === 'string') {
        const text = `CAST(${name} AS VARCHAR)`;
        return { ...counted, shortest: `min(length(${text}))`, longest: `max(length(${text}))` };
    }
    if (!(0,reading/* isNumeric */.kf)(column))
        return counted;
    const double = `CAST(${name} AS DOUBLE)`;
    if (column.type !== 'number')
        return { ...counted, mean: `avg(${double})`, stdev: `stddev_samp(${double})`, ...ends(name) };
    // Not FILTER: for each aggregate that has one, the engine copies all values that pass it.
    const ordinary = `CASE WHEN isfinite(${name}) THEN ${double} END`;
    return {
        ...counted,
        nan: `count_if(isnan(${name}))`,
        infinite: `count_if(isinf(${name}))`,
        mean: `avg(${ordinary})`,
        stdev: `stddev_samp(${ordinary})`,
        ...ends(`CASE WHEN NOT isnan(${name}) THEN ${name} END`),
    };
}
const finite = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const textOf = (value) => (value === null ? null : String(value));

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/infer/forms.js
var infer_forms = __webpack_require__(95201);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/profile/values.js



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
    const rows = await engine.query(`WITH g AS MATERIALIZED (SELECT ${keyOf(column)} AS ${(0,data_sql/* quoteName */.AB)(column.name)}, count(*) AS n FROM ${table.sql} WHERE ${(0,data_sql/* quoteName */.AB)(column.name)} IS NOT NULL GROUP BY 1) SELECT 'distinct' AS part, NULL AS v, count(*) AS n FROM g UNION ALL SELECT 'top', ${(0,reading/* asText */.e1)(column)}, n FROM (FROM g ORDER BY n DESC, 1 LIMIT ${TOP})`);
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
    const name = (0,data_sql/* quoteName */.AB)(column.name);
    const rows = await engine.query(`SELECT ${patternSql('v')} AS s, count(*) AS n FROM (SELECT CAST(${name} AS VARCHAR) AS v FROM ${table.sql} WHERE ${name} IS NOT NULL LIMIT ${PATTERN_ROWS}) GROUP BY s ORDER BY n DESC, s LIMIT ${PATTERNS}`);
    return {
        patternRows: Math.min(present, PATTERN_ROWS),
        patterns: rows.map(({ s, n }) => ({ pattern: String(s), rows: Number(n) })),
    };
}
/** Groups by the value itself; what has no order of its own goes by its text. */
function keyOf(column) {
    return column.type === 'other' || column.type === 'json'
        ? `CAST(${(0,data_sql/* quoteName */.AB)(column.name)} AS VARCHAR)`
        : (0,data_sql/* quoteName */.AB)(column.name);
}
/** A shape without the marks before characters that stand for themselves, cut where texts are long. */
function patternSql(text) {
    const shape = `regexp_replace(${(0,infer_forms/* shapeSql */.wG)(`left(${text}, ${2 * SHOWN})`, infer_forms/* ALL_SCRIPTS */.V5)}, '\\\\(.)', '\\1', 'gs')`;
    return `CASE WHEN length(${shape}) > ${SHOWN} THEN left(${shape}, ${SHOWN - 1}) || '…' ELSE ${shape} END`;
}
const shown = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/history/statistics.js


/** From a profile, where there is one; else one scan, and one grouping for each column. */
async function statisticsOf(engine, table, sensitive, profile) {
    if (profile !== undefined) {
        return profile.columns.map(({ name, missing, distinct, numbers }) => statistics(name, missing, distinct, numbers?.mean, numbers?.stdev));
    }
    const all = [];
    for (const basics of await basicsOf(engine, table)) {
        const { column, missing, present, mean, stdev } = basics;
        const distinct = present === 0 ? 0 : await countDistinct(engine, table, basics);
        const hidden = sensitive.touches([column.name]);
        all.push(statistics(column.name, missing, distinct, ...(hidden ? [] : [mean, stdev])));
    }
    return all;
}
function statistics(name, missing, distinct, mean, stdev) {
    return { name, missing, distinct, ...(mean == null ? {} : { mean }), ...(stdev == null ? {} : { stdev }) };
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __webpack_require__(95851);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/history/blocks.js



const LISTED = 20;
const PLOTTED = 3;
/** As many as a terminal shows one by one. */
const SPARKS = 16;
/** How this run stands among the earlier ones, with the runs as lines over time. */
function historyBlocks(judgement) {
    const { measures, scores } = judgement;
    const blocks = [outcome_blocks/* block */.o.text(standing(judgement))];
    const told = aside(judgement);
    if (told !== '')
        blocks.push(outcome_blocks/* block */.o.text(told));
    if (scores.length === 0)
        return blocks;
    blocks.push(outcome_blocks/* block */.o.table([
        'Measure',
        { title: 'This run', align: 'right' },
        { title: 'Least before', align: 'right' },
        { title: 'Most before', align: 'right' },
        { title: 'Deviation', align: 'right', format: { decimals: 1 } },
        'Last runs, this one last',
    ], measures.slice(0, LISTED).map(one => {
        const before = one.values.slice(0, -1);
        const [low, high] = [Math.min(...before), Math.max(...before)];
        return [
            one.label,
            valueText(one, one.values.at(-1)),
            valueText(one, low),
            valueText(one, high),
            one.deviation,
            { spark: heights(one.values.slice(-SPARKS)) },
        ];
    }), { caption: `Farthest off of ${(0,format/* plural */.LS)(measures.length, 'measure')}, in standard deviations of the other runs` }));
    const rows = measures.find(({ label }) => label === 'rows');
    const plotted = [rows, ...measures.filter(one => one !== rows).slice(0, PLOTTED)];
    return [...blocks, scorePlot(judgement), ...plotted.map(timeline)];
}
/** The verdict in words, or what it lacks. */
function standing({ pValue, level, earlier, needed }) {
    if (pValue === undefined) {
        return `No verdict yet: ${(0,format/* plural */.LS)(earlier, 'earlier run')} of the ${needed} that a level of ${(0,format/* formatPercent */.l9)(level)} needs. With fewer, even the oddest run would be no surprise.`;
    }
    const odd = pValue <= level ? 'This run is odd among' : 'Nothing odd among';
    return `${odd} ${(0,format/* plural */.LS)(earlier, 'earlier run')}: its largest deviation has rank p = ${Number(pValue.toPrecision(3))}, the level is ${(0,format/* formatPercent */.l9)(level)} over the whole table. Where the runs are exchangeable, a run like the others is called odd with at most that probability.`;
}
function aside({ left, history }) {
    const { without, repeated } = history;
    return [
        without === 0
            ? ''
            : `${(0,format/* plural */.LS)(without, 'outcome')} without column statistics (written without \`history\` and \`profile\`) not counted.`,
        repeated === 0 ? '' : `${(0,format/* plural */.LS)(repeated, 'outcome')} of a dataset that is here already not counted.`,
        left.length === 0
            ? ''
            : `Not compared, because not every run has them: ${left
                .slice(0, 10)
                .map(name => `\`${name}\``)
                .join(', ')}${left.length > 10 ? ', …' : ''}.`,
    ]
        .filter(text => text !== '')
        .join(' ');
}
/** The difference to the least, so that a line that moves little is seen to move. */
function heights(values) {
    const low = Math.min(...values);
    return values.map(value => value - low);
}
const RUNS = { label: 'runs, oldest first' };
function scorePlot({ scores }) {
    const earlier = scores.slice(0, -1);
    const last = scores.at(-1);
    return outcome_blocks/* block */.o.plot('Largest deviation of each run', `This run, the last, has ${last.toFixed(1)}; the earlier ones reach ${Math.max(...earlier).toFixed(1)}.`, {
        kind: 'lines',
        x: RUNS,
        y: { label: 'standard deviations of the other runs', min: 0 },
        series: [{ label: 'largest deviation', points: scores.map((score, run) => [run + 1, score]) }],
        thresholds: [{ value: last, label: 'this run' }],
    });
}
function timeline(one) {
    const { label, values, unit } = one;
    const before = values.slice(0, -1);
    return outcome_blocks/* block */.o.plot(label, `${valueText(one, values.at(-1))} in this run, the last; ${valueText(one, Math.min(...before))} to ${valueText(one, Math.max(...before))} before.`, {
        kind: 'lines',
        x: RUNS,
        y: { label: unit === 'share' ? `${label} (share)` : label },
        series: [{ label, points: values.map((value, run) => [run + 1, value]) }],
    });
}

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var evidence_artifact = __webpack_require__(14302);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/profile/distribution.js


const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const BINS = 20;
/** More values than this are not held in memory at once: their quantiles are estimated. */
const EXACT_VALUES = 20_000_000;
/** Columns that have an order to speak of. */
const isOrdered = ({ column, present, nan }) => ((0,reading/* isNumeric */.kf)(column) || (0,reading/* isTemporal */.jG)(column)) && present > nan;
/** Quantiles by column: values of the data, no interpolation. As many columns in one scan as memory has room for. */
async function quantilesOf(engine, table, columns) {
    const found = new Map();
    for (const together of scansOf(columns)) {
        const lists = together.map((basics, at) => `${quantileSql(basics)} AS q${at}`);
        const ends = together.flatMap((_, at) => SHARES.map((_, index) => `CAST(q${at}[${index + 1}] AS VARCHAR) AS q${at}_${index}`));
        const [row] = await engine.query(`SELECT ${ends.join(', ')} FROM (SELECT ${lists.join(', ')} FROM ${table.sql})`);
        for (const [at, basics] of together.entries()) {
            const values = SHARES.map((share, index) => [String(share), endOf(basics, row[`q${at}_${index}`] ?? null)]);
            found.set(basics, { exact: isExact(basics), values: Object.fromEntries(values) });
        }
    }
    return found;
}
const isExact = ({ present }) => present <= EXACT_VALUES;
function quantileSql(basics) {
    const { column } = basics;
    const name = (0,data_sql/* quoteName */.AB)(column.name);
    const aggregate = isExact(basics) ? 'quantile_disc' : 'approx_quantile';
    const value = column.type === 'number' ? `CASE WHEN NOT isnan(${name}) THEN ${name} END` : name;
    return `${aggregate}(${value}, [${SHARES.join(', ')}])`;
}
/** Columns in groups whose values are held in memory together. */
function scansOf(columns) {
    const scans = [];
    let held = Number.POSITIVE_INFINITY;
    for (const basics of columns) {
        const own = isExact(basics) ? basics.present : 0;
        if (held + own > EXACT_VALUES) {
            scans.push([]);
            held = 0;
        }
        scans.at(-1).push(basics);
        held += own;
    }
    return scans;
}
/** Equal bins for all columns in one scan; where few values lie far off, the bins cover the others. */
async function histogramsOf(engine, table, quantiles) {
    const bins = [...quantiles].flatMap(([basics, own]) => {
        const found = binsFor(basics, own);
        return found === undefined ? [] : [{ basics, ...found }];
    });
    if (bins.length === 0)
        return new Map();
    const selected = bins.map(({ basics, low, width }, index) => {
        const value = positionOf(basics);
        const bin = `CAST(least(greatest(floor((${value} - ${low}) / ${width}), -1), ${BINS}) AS INTEGER)`;
        // The last bin has both its ends.
        const closed = `CASE WHEN ${value} = ${low + BINS * width} THEN ${BINS - 1} ELSE ${bin} END`;
        return `CAST(to_json(histogram(${closed}) FILTER (WHERE ${value} IS NOT NULL AND NOT isnan(${value}))) AS VARCHAR) AS h${index}`;
    });
    const [row] = await engine.query(`SELECT ${selected.join(', ')} FROM ${table.sql}`);
    return new Map(bins.map(({ basics, low, width }, index) => {
        const counts = JSON.parse(String(row[`h${index}`]));
        return [
            basics,
            {
                edges: Array.from({ length: BINS + 1 }, (_, edge) => low + edge * width),
                counts: Array.from({ length: BINS }, (_, bin) => counts[bin] ?? 0),
                below: counts[-1] ?? 0,
                above: counts[BINS] ?? 0,
            },
        ];
    }));
}
/** A value on a scale of 64-bit numbers; times as seconds since 1970. */
function positionOf({ column }) {
    const name = (0,data_sql/* quoteName */.AB)(column.name);
    return (0,reading/* isTemporal */.jG)(column) ? `CAST(epoch(${name}) AS DOUBLE)` : `CAST(${name} AS DOUBLE)`;
}
function binsFor(basics, { values }) {
    const [least, most] = [at(basics, basics.min), at(basics, basics.max)];
    const [low, high] = [at(basics, values['0.01'] ?? null), at(basics, values['0.99'] ?? null)];
    const spread = high - low;
    const from = least >= low - spread ? least : low;
    const to = most <= high + spread ? most : high;
    const width = (to - from) / BINS;
    return Number.isFinite(width) && width > 0 && from + width > from ? { low: from, width } : undefined;
}
function at({ column }, value) {
    if (value === null)
        return Number.NaN;
    return (0,reading/* isTemporal */.jG)(column) ? Date.parse(isoOf(String(value))) / 1000 : Number(value);
}
/** An end or a quantile as JSON has it: a number where that loses nothing, else its text. */
function endOf({ column }, value) {
    if (value === null)
        return null;
    const text = String(value);
    if ((0,reading/* isTemporal */.jG)(column))
        return isoOf(text);
    const number = Number(text);
    if (!Number.isFinite(number))
        return text;
    if (column.type === 'integer' && !Number.isSafeInteger(number))
        return text;
    return number;
}
/** The engine's `2026-06-01 10:00:00` or `…+00` → ISO 8601. Times without a zone are UTC. */
function isoOf(text) {
    // Years before the first have no form that all readers know.
    if (text.includes('(BC)') || !/^\d{4}-/.test(text))
        return text;
    const [day, time] = text.split(' ');
    return time === undefined ? text : `${day}T${time.replace(/([+-]\d{2})(:\d{2})?$/, '')}Z`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/profile/names.js
const PROFILE_SCHEMA_ID = 'urn:mlops-actions:schema:validate-data.profile:v1';
const PROFILE_FILE = 'profile.json';

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/profile/index.js











/**
 * What a table looks like, column by column: one scan for what all columns have, one grouping for each, one scan
 * for quantiles and one for histograms. Groupings spill to disk; quantiles of more than 20 million values are estimated.
 * Of sensitive columns nothing is kept but counts.
 */
async function profileOf(engine, table, sensitive) {
    const all = await basicsOf(engine, table);
    const values = new Map();
    const patterns = new Map();
    for (const basics of all) {
        const hidden = sensitive.touches([basics.column.name]);
        if (basics.present === 0)
            values.set(basics, { distinct: 0 });
        else if (hidden)
            values.set(basics, { distinct: await countDistinct(engine, table, basics) });
        else
            values.set(basics, await valuesOf(engine, table, basics));
        if (!hidden && basics.present > 0 && basics.column.type === 'string') {
            patterns.set(basics, await patternsOf(engine, table, basics));
        }
    }
    const shown = all.filter(({ column }) => !sensitive.touches([column.name]));
    const quantiles = await quantilesOf(engine, table, shown.filter(isOrdered));
    const histograms = await histogramsOf(engine, table, quantiles);
    return {
        schema: PROFILE_SCHEMA_ID,
        dataset: { name: table.dataset.name, digest: (0,evidence_artifact/* digestRef */.yb)(table.dataset.artifact) },
        rows: table.rows,
        columns: all.map((basics) => {
            const { column, missing, unreadable } = basics;
            const { distinct, top } = values.get(basics);
            const counted = {
                name: column.name,
                type: column.type,
                native: column.nativeType,
                missing,
                ...(unreadable > 0 ? { unreadable } : {}),
                distinct,
            };
            if (sensitive.touches([column.name]))
                return { ...counted, sensitive: true };
            const { nan, infinite, mean, stdev, shortest, longest } = basics;
            const own = quantiles.get(basics);
            const shapes = patterns.get(basics);
            const histogram = histograms.get(basics);
            return {
                ...counted,
                ...((0,reading/* isNumeric */.kf)(column) ? { numbers: { nan, infinite, mean, stdev } } : {}),
                ...(shapes ? { texts: { shortest, longest, ...shapes } } : {}),
                ...(own ? { min: endOf(basics, basics.min), max: endOf(basics, basics.max), quantiles: own } : {}),
                ...(histogram ? { histogram } : {}),
                ...(top && top.length > 0 ? { top } : {}),
            };
        }),
    };
}
/** Writes `profile.json` into the report directory. */
async function writeProfile(directory, profile) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, PROFILE_FILE), `${JSON.stringify(profile, null, 1)}\n`);
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/overview.js


/** Describes the columns, and ranks the run among those before it. */
async function overviewOf(engine, table, sensitive, plan, inputs, { reportDir, log }) {
    const profile = inputs.profile ? await profileOf(engine, table, sensitive) : undefined;
    if (profile)
        await writeProfile(reportDir, profile);
    const statistics = profile || plan.history ? await statisticsOf(engine, table, sensitive, profile) : undefined;
    if (plan.history === undefined || statistics === undefined)
        return { profile, statistics, history: undefined };
    const history = judgeHistory(plan.history, { rows: table.rows, columns: statistics }, inputs['history-level']);
    if (history.pValue === undefined)
        log.notice(`History: ${standing(history)}`);
    return { profile, statistics, history };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/dvc/digest.js




/** Directories that DVC never looks into. */
const NEVER = new Set(['.git', '.hg', '.dvc']);
const CHUNK = 1 << 20;
/** The bytes that DVC calls text: printable ASCII and common white space. */
const TEXT = new Set([...Array.from({ length: 95 }, (_, index) => index + 32), 10, 13, 9, 12, 8]);
/**
 * The digest of what lies at a path. A directory's is that of a JSON list of its files, as DVC writes it into its
 * cache. Raises what reading raises.
 */
async function dvcDigest(path, hash, signal) {
    const found = await (0,promises_.stat)(path);
    if (!found.isDirectory())
        return { md5: await md5Of(path, hash, signal), size: found.size, nfiles: undefined };
    const files = await filesBelow(path);
    // As Python sorts texts: by code point, which is the order of the bytes in UTF-8.
    files.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    const entries = [];
    let size = 0;
    for (const file of files) {
        entries.push(`{"md5": "${await md5Of(file.path, hash, signal)}", "relpath": ${pythonJson(file.name)}}`);
        size += file.size;
    }
    const manifest = `[${entries.join(', ')}]`;
    return { md5: `${(0,external_node_crypto_.createHash)('md5').update(manifest).digest('hex')}.dir`, size, nfiles: files.length };
}
async function filesBelow(directory, prefix = '') {
    const found = [];
    for (const entry of await (0,promises_.readdir)(directory, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        const name = `${prefix}${entry.name}`;
        if (entry.isDirectory()) {
            if (!NEVER.has(entry.name))
                found.push(...(await filesBelow(path, `${name}/`)));
            continue;
        }
        // DVC may link files to its cache.
        const target = await (0,promises_.stat)(path);
        if (target.isFile())
            found.push({ path, name, size: target.size });
    }
    return found;
}
async function md5Of(path, hash, signal) {
    const digest = (0,external_node_crypto_.createHash)('md5');
    for await (const chunk of wholeChunks(path, signal))
        add(digest, chunk, hash);
    return digest.digest('hex');
}
function add(digest, chunk, hash) {
    digest.update(hash === 'md5-dos2unix' && isText(chunk.subarray(0, 512)) ? withoutReturns(chunk) : chunk);
}
/** Pieces of exactly 1 MiB, but the last: DVC decides for each of them whether it is text. */
async function* wholeChunks(path, signal) {
    let kept = [];
    let bytes = 0;
    for await (const piece of (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK, ...(signal && { signal }) })) {
        kept.push(piece);
        bytes += piece.length;
        if (bytes < CHUNK)
            continue;
        const all = Buffer.concat(kept);
        yield all.subarray(0, CHUNK);
        kept = [all.subarray(CHUNK)];
        bytes -= CHUNK;
    }
    if (bytes > 0)
        yield Buffer.concat(kept);
}
function isText(block) {
    if (block.includes(0))
        return false;
    const others = block.filter(byte => !TEXT.has(byte)).length;
    return others / block.length <= 0.3;
}
function withoutReturns(chunk) {
    return Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
/** A text as Python's `json.dumps` writes it: ASCII only. */
function pythonJson(text) {
    return JSON.stringify(text).replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/dvc/verify.js





/**
 * Checks that the data on disk is the version that files of DVC name.
 * Raises VALIDATE_DVC_MISMATCH, VALIDATE_DVC_UNTRACKED, VALIDATE_DVC_FILE.
 * @param given `auto` looks for `.dvc` files and locks beside the data and above it, within the workspace; paths must
 *   name every file of the data between them
 */
async function verifyVersions(dataset, given, ctx) {
    const [mode] = given;
    if (given.length === 1 && mode === 'off')
        return [];
    const isAuto = given.length === 1 && mode === 'auto';
    const outs = isAuto
        ? await outsBeside(dataset, ctx)
        : (await Promise.all(given.map(path => outsOf(path, ctx)))).flat();
    const concerned = outs.filter(out => dataset.files.some(file => covers(out.path, file.path)));
    if (!isAuto) {
        const lone = dataset.files.find(file => !concerned.some(out => covers(out.path, file.path)));
        if (lone !== undefined)
            throw errors/* errors */.s.VALIDATE_DVC_UNTRACKED(`${lone.name} is not named by ${given.join(', ')}`);
    }
    const verified = [];
    for (const out of concerned)
        verified.push(await verify(out, ctx));
    return verified;
}
async function verify(out, { workspace, signal }) {
    const { source, md5 } = out;
    const name = covers(workspace, out.path) ? out.path.slice(workspace.length + 1).replaceAll('\\', '/') : out.path;
    const at = { file: source.file, line: source.line };
    if (md5 === '') {
        const hint = 'Bring it into the cache with `dvc add` or `dvc repro`; versions in cloud storage have no MD5.';
        throw errors/* errors */.s.VALIDATE_DVC_FILE(`${source.file} names no MD5 of ${name || 'the workspace'}`, { ...at, hint });
    }
    // A stranger's file must not have the whole machine read.
    if (covers(out.path, workspace)) {
        throw errors/* errors */.s.VALIDATE_DVC_FILE(`${source.file} names ${out.path}, which holds the workspace itself`, at);
    }
    const isDirectory = md5.endsWith('.dir');
    const onDisk = await (0,promises_.stat)(out.path);
    if (onDisk.isDirectory() !== isDirectory) {
        const [is, expected] = isDirectory ? ['a file', 'a directory'] : ['a directory', 'a file'];
        throw errors/* errors */.s.VALIDATE_DVC_MISMATCH(`${name} is ${is}, but ${source.file} names ${expected} (${md5})`, at);
    }
    const found = await dvcDigest(out.path, out.hash, signal);
    if (found.md5 === md5)
        return { name, md5, nfiles: found.nfiles, source: source.artifact };
    throw errors/* errors */.s.VALIDATE_DVC_MISMATCH(`${name} is not the version that ${source.file} names: expected ${measured({ ...out, md5 })}, found ${measured(found)}`, { ...at, hint: await verify_remedyOf(out, source.file) });
}
async function verify_remedyOf(out, file) {
    const ignored = await (0,promises_.stat)((0,external_node_path_.join)(out.path, '.dvcignore')).then(() => ' It holds a `.dvcignore`, which is not followed here.', () => '');
    const target = file.endsWith('.dvc') ? ` ${file}` : '';
    return `Run \`dvc pull${target}\` (or \`dvc checkout\`) before this step; or \`dvc commit\` what is on disk, if it is right.${ignored}`;
}
function measured({ md5, size, nfiles, }) {
    const facts = [nfiles === undefined ? [] : (0,format/* plural */.LS)(nfiles, 'file'), size === undefined ? [] : (0,format/* formatBytes */.z3)(size)].flat();
    return facts.length === 0 ? `md5 ${md5}` : `md5 ${md5} (${facts.join(', ')})`;
}
/** From each file up to the workspace: `<file>.dvc`, `<directory>.dvc`, and locks of pipelines. */
async function outsBeside(dataset, ctx) {
    const candidates = new Set();
    for (const { path } of dataset.files) {
        if (!covers(ctx.workspace, path))
            continue;
        for (let at = path; at !== ctx.workspace; at = (0,external_node_path_.dirname)(at)) {
            candidates.add(`${at}.dvc`);
            candidates.add((0,external_node_path_.join)((0,external_node_path_.dirname)(at), 'dvc.lock'));
        }
    }
    const found = [];
    for (const path of [...candidates].sort()) {
        const isFile = await (0,promises_.stat)(path).then(file => file.isFile(), () => false);
        if (isFile)
            found.push(...(await outsOf(path, ctx)));
    }
    return found;
}
/** Few datasets have such files; what reads them is loaded for those that do. */
async function outsOf(path, ctx) {
    const { readOuts } = await __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 31196));
    return readOuts(path, ctx);
}
/** Whether a path is another one or lies below it. */
function covers(outer, path) {
    const way = (0,external_node_path_.relative)(outer, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(outer, way) === path);
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/history/read.js


/**
 * Reads the outcomes of earlier runs. No match at all is no error: the first run has no history. A file that is no
 * outcome of this step is one (VALIDATE_BASELINE): it may have been meant to count.
 * @param digest of the dataset that is being checked, as algorithm → hex
 */
async function readHistory(globs, digest, ctx) {
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const [excluded, included] = [true, false].map(wanted => globs.filter(one => one.startsWith('!') === wanted));
    const found = await glob(included.map(pattern => pattern.replaceAll('\\', '/')), {
        cwd: ctx.workspace,
        dot: true,
        onlyFiles: true,
        absolute: true,
        ignore: excluded.map(pattern => pattern.slice(1).replaceAll('\\', '/')),
    });
    const read = [];
    for (const path of [...new Set(found)].sort())
        read.push(await (0,baseline/* readBaseline */.mF)(nameIn(ctx.workspace, path), ctx));
    // Latest first, so that of one dataset the latest run counts.
    read.sort((a, b) => (a.finishedOn < b.finishedOn ? 1 : -1));
    const seen = new Set([digestText(digest)]);
    const runs = [];
    let [without, repeated] = [0, 0];
    for (const run of read) {
        const rows = (0,baseline/* previousRows */.Bs)(run);
        const columns = run.details?.statistics;
        const own = digestText(run.digests.subject[0]?.digest ?? {});
        if (seen.has(own))
            repeated++;
        else if (rows === undefined || columns === undefined)
            without++;
        else {
            seen.add(own);
            runs.unshift({ name: run.name, finishedOn: run.finishedOn, rows, columns, descriptor: run.descriptor });
        }
    }
    return { runs, without, repeated };
}
const digestText = (digest) => JSON.stringify(Object.entries(digest).sort());
function nameIn(workspace, path) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    return inside.startsWith('..') ? path : inside.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/import/read.js
var read = __webpack_require__(59239);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/plan.js + 5 modules
var src_plan = __webpack_require__(79541);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/quarantine/place.js



const PASSING = 'passing.parquet';
const FAILING = 'failing.parquet';
/** Says whose directory it is, and what lies in it. */
const MANIFEST = 'quarantine.json';
const MANIFEST_SCHEMA = 'urn:mlops-actions:schema:quarantine:v1';
/**
 * Decides, before anything is read, whether the datasets can go where they are wanted. Raises VALIDATE_QUARANTINE when
 * the next run would read them as its data, when they would be taken away or uploaded with the report, or when the
 * directory holds files of others.
 * @param data the globs of each dataset that the step reads
 */
async function quarantinePlace(wanted, data, report, ctx) {
    const directory = (0,external_node_path_.resolve)(ctx.workspace, wanted);
    const shown = wanted.replaceAll('\\', '/').replace(/(.)\/+$/, '$1');
    const reportDir = (0,external_node_path_.resolve)(ctx.workspace, report);
    if (holds(reportDir, directory) || holds(directory, reportDir)) {
        throw errors/* errors */.s.VALIDATE_QUARANTINE(`quarantine: ${shown} and the report directory ${report} lie in one another`);
    }
    if (holds(directory, ctx.workspace)) {
        throw errors/* errors */.s.VALIDATE_QUARANTINE(`quarantine: ${shown} is, or holds, the workspace`);
    }
    const files = await namesOf(directory, ctx.workspace);
    for (const globs of data) {
        const read = await readAsData(files, globs, ctx);
        if (read === undefined)
            continue;
        throw errors/* errors */.s.VALIDATE_QUARANTINE(`quarantine: the next run would read ${shown}/${read} as its data`, {
            hint: 'Name a directory that no glob of `data` reaches, or exclude it there with a line such as `!quarantine/**`.',
        });
    }
    await refuseForeign(directory, shown);
    return { directory, shown };
}
/** The files by their names, and by where these lead when a directory on the way is a link. */
async function namesOf(directory, workspace) {
    const way = (0,external_node_path_.relative)(await realOf(workspace), await realOf(directory));
    return [directory, (0,external_node_path_.resolve)(workspace, way)].flatMap(path => [PASSING, FAILING].map(name => (0,external_node_path_.join)(path, name)));
}
/** Where a path leads that need not be there yet. */
async function realOf(path) {
    const parent = (0,external_node_path_.dirname)(path);
    return (0,promises_.realpath)(path).catch(async () => (parent === path ? path : (0,external_node_path_.join)(await realOf(parent), (0,external_node_path_.basename)(path))));
}
/** Whether the second path is the first or lies in it. */
function holds(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
/**
 * The name of the first of these files that the globs would find, asked of the matcher itself: it is shown a tree that
 * has these files and nothing else.
 */
async function readAsData(files, globs, { workspace, temp }) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'globs-'));
    try {
        const inTree = (path) => (0,external_node_path_.join)(root, (0,external_node_path_.relative)((0,external_node_path_.resolve)(path, external_node_path_.sep), path));
        for (const path of files) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(inTree(path)), { recursive: true });
            await (0,promises_.writeFile)(inTree(path), '');
        }
        const cwd = inTree(workspace);
        await (0,promises_.mkdir)(cwd, { recursive: true });
        const { escapePath, glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
        const moved = globs.map(pattern => {
            const [sign, path] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
            const base = slashes(escapePath(slashes(root)));
            return {
                excludes: sign === '!',
                path: (0,external_node_path_.isAbsolute)(path) ? `${base}/${slashes(path).replace(/^([A-Za-z]:)?\/+/, '')}` : slashes(path),
            };
        });
        const found = await glob(moved.filter(({ excludes }) => !excludes).map(({ path }) => path), {
            cwd,
            absolute: true,
            expandDirectories: false,
            dot: true,
            ignore: moved.filter(({ excludes }) => excludes).map(({ path }) => path),
        });
        const read = new Set(found.map(path => (0,external_node_path_.resolve)(path)));
        const hit = files.find(path => read.has(inTree(path)));
        return hit === undefined ? undefined : (0,external_node_path_.relative)((0,external_node_path_.dirname)(hit), hit);
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}
const slashes = (path) => (external_node_path_.sep === '\\' ? path.split(external_node_path_.sep).join('/') : path);
async function refuseForeign(directory, shown) {
    const names = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw errors/* errors */.s.VALIDATE_QUARANTINE(`quarantine: ${shown} is not a directory that can be read`, { cause: error });
    });
    if (names.length === 0)
        return;
    const others = names.filter(name => ![PASSING, FAILING, MANIFEST].includes(name));
    if (others.length === 0 && (await isOurs(directory)))
        return;
    throw errors/* errors */.s.VALIDATE_QUARANTINE(`quarantine: the directory ${shown} holds files of others (${(others.length > 0 ? others : names).slice(0, 3).join(', ')}) and would be replaced`);
}
async function isOurs(directory) {
    try {
        const { schema } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, MANIFEST), 'utf8'));
        return schema === MANIFEST_SCHEMA;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/datasets.js
var relations_datasets = __webpack_require__(44562);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/prepare.js











/** Where the report goes when no input says otherwise. */
const DEFAULT_REPORT = 'mlops-out/report/validate-data';
/** Reads the checks file, finds and digests the data; nothing is parsed yet. */
async function prepareValidation(inputs, ctx) {
    const policy = await (0,read/* readChecks */.w)(inputs.checks, inputs.parameters ?? new Map(), ctx);
    const plan = (0,src_plan/* compilePlan */.v)(policy.value, { allowEmpty: inputs['allow-empty'] });
    if (plan.checks.every(check => check.path === undefined)) {
        throw errors/* errors */.s.VALIDATE_NO_CHECKS(`${policy.file} holds no check`, { file: policy.file, line: 1 });
    }
    const globs = (0,relations_datasets/* parseDatasets */.rP)(inputs.datasets ?? []);
    (0,relations_datasets/* refuseUnknownDatasets */.AR)(plan.checks, [...globs.keys()], policy.file, check => check.path && policy.lineOf(check.path));
    const previous = inputs.baseline === undefined ? undefined : await (0,baseline/* findBaseline */.Xn)(inputs.baseline, ctx);
    const quarantine = inputs.quarantine === undefined
        ? undefined
        : await quarantinePlace(inputs.quarantine, [inputs.data, ...globs.values()], inputs.report ?? DEFAULT_REPORT, ctx);
    const dataset = await (0,from_inputs/* datasetFromInputs */.g)(inputs.data, inputs, ctx, 'the data');
    const versions = await verifyVersions(dataset, inputs.dvc, ctx);
    const datasets = await (0,relations_datasets/* resolveDatasets */.EY)(globs, inputs, ctx);
    const history = inputs.history === undefined ? undefined : await readHistory(inputs.history, dataset.artifact.digest, ctx);
    const asOf = inputs['as-of'] ?? new Date(ctx.clock.now());
    const rowKey = inputs.key === undefined ? plan.key : separated(inputs.key);
    const declared = {
        inFile: plan.sensitive,
        inInput: separated(inputs.sensitive ?? ''),
        optional: plan.optional,
        listed: plan.listed,
        secret: inputs['sensitive-key'],
    };
    return {
        policy,
        plan,
        dataset,
        versions,
        datasets,
        previous,
        history,
        asOf,
        rowKey,
        declared,
        quarantine,
        uses: [],
        key: {
            data: (0,evidence_artifact/* digestRef */.yb)(dataset.artifact),
            checks: (0,evidence_artifact/* digestRef */.yb)(policy.artifact),
            ...(inputs.parameters === undefined ? {} : { parameters: JSON.stringify([...inputs.parameters].sort()) }),
            format: dataset.format,
            csv: JSON.stringify(dataset.csv),
            'allow-empty': String(inputs['allow-empty']),
            rows: JSON.stringify([rowKey, inputs.examples, inputs['max-failing-rows'], inputs['failing-rows-format']]),
            ...(versions.length === 0 ? {} : { dvc: JSON.stringify(versions.map(({ name, md5 }) => [name, md5])) }),
            ...sensitiveKey(declared),
            ...(datasets.size === 0 ? {} : { datasets: datasetsKey(datasets) }),
            ...(inputs['quarantine-masked'] ? { 'quarantine-masked': 'true' } : {}),
            ...(inputs['only-new'] ? { 'only-new': 'true' } : {}),
            ...(previous === undefined ? {} : { baseline: (0,evidence_artifact/* digestRef */.yb)(previous.descriptor) }),
            ...(inputs.profile ? { profile: 'true' } : {}),
            ...(history === undefined ? {} : { history: historyKey(history, inputs['history-level']) }),
            // Without such a check the answer is the same at any time, and may be reused.
            ...(plan.timely ? { 'as-of': asOf.toISOString() } : {}),
        },
    };
}
function historyKey({ runs }, level) {
    return JSON.stringify([level, runs.map(({ descriptor }) => (0,evidence_artifact/* digestRef */.yb)(descriptor)).sort()]);
}
function datasetsKey(datasets) {
    return JSON.stringify([...datasets].map(([name, { artifact }]) => [name, (0,evidence_artifact/* digestRef */.yb)(artifact)]).sort());
}
/** Enough of a digest to tell one secret from another, too little to find it by trying. */
function sensitiveKey({ inInput, secret }) {
    const token = secret === undefined ? '' : (0,src_sensitive/* tokenOf */.B9)(secret, 'validate-data').slice(0, 5);
    return inInput.length === 0 && secret === undefined ? {} : { sensitive: JSON.stringify([inInput, token]) };
}
const separated = (text) => text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

// EXTERNAL MODULE: ./build/js/shared/run/staging.js
var run_staging = __webpack_require__(67429);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/quarantine/divide.js



/**
 * A row fails when it violates a check of severity `fail` that looks at rows, also where the check allows so many:
 * tolerance says that the dataset is good enough, not that the row is. Checks about the whole table divide no rows.
 *
 * A column with values that cannot be read as its type is given as its text, so that nothing is lost: always among the
 * failing rows, among the passing ones where such values are left.
 * @param hides columns of which only is shown whether there is a value
 */
async function divide(engine, table, { results, bound }, hides) {
    const stopping = results.filter(({ check }) => check.severity === 'fail');
    const dividing = stopping.flatMap(result => {
        const one = bound.get(result.check);
        const rows = one && result.failing !== 0 ? rowsOf(one, table, result.rows) : undefined;
        return rows === undefined ? [] : [{ result, condition: rows.condition }];
    });
    const byRows = new Set(dividing.map(({ result }) => result));
    const free = divide_freeNames(table.columns.map(({ name }) => name));
    const flags = dividing.map(({ result, condition }) => ({ result, condition, name: free('fails') }));
    const relation = `(SELECT *${flags.map(({ condition, name }) => `, coalesce((\n${condition}\n), false) AS ${name}`).join('')} FROM ${table.sql})`;
    const fails = flags.length === 0 ? 'false' : `(${flags.map(({ name }) => name).join(' OR ')})`;
    // The engine keeps the order of rows unless it joins, as for uniqueness; sorting a large table takes long.
    const joins = dividing.some(({ condition }) => /\bselect\b/i.test(condition));
    const order = joins ? `ORDER BY ${table.position.sql.join(', ')}` : '';
    const unread = await unreadAmong(engine, table, `${relation} WHERE NOT ${fails}`);
    const names = flags.map(({ name, result }) => `CASE WHEN ${name} THEN ${(0,data_sql/* quoteText */.ol)(result.check.label)} END`);
    const which = flags.length === 0 ? 'CAST([] AS VARCHAR[])' : `[label FOR label IN [${names.join(', ')}] IF label IS NOT NULL]`;
    const all = new Set(table.unreadable.map(({ column }) => column));
    return {
        failing: `SELECT ${columns(table, all, hides)}, ${which} AS ${free('failed_checks', true)} FROM ${relation} WHERE ${fails} ${order}`,
        passing: `SELECT ${columns(table, unread, hides)} FROM ${relation} WHERE NOT ${fails} ${order}`,
        // Lines that are no rows are counted by themselves.
        undivided: stopping.filter(result => !byRows.has(result) && result.verdict !== 'pass' && result.check.code !== 'readable-lines'),
    };
}
function columns(table, asText, hides) {
    return table.columns
        .map(({ name, untyped }) => {
        const original = table.unreadable.find(({ column }) => column === name);
        if (hides(name)) {
            const there = `${original?.text ?? (0,data_sql/* quoteName */.AB)(name)} IS NOT NULL`;
            return `CASE WHEN ${there} THEN ${(0,data_sql/* quoteText */.ol)(src_sensitive/* HIDDEN */.RG)} END AS ${(0,data_sql/* quoteName */.AB)(name)}`;
        }
        if (original !== undefined && asText.has(name))
            return `${original.text} AS ${(0,data_sql/* quoteName */.AB)(name)}`;
        // The engine would make it a column of whole numbers.
        return untyped ? `CAST(${(0,data_sql/* quoteName */.AB)(name)} AS VARCHAR) AS ${(0,data_sql/* quoteName */.AB)(name)}` : (0,data_sql/* quoteName */.AB)(name);
    })
        .join(', ');
}
/** Columns in which some of these rows have a text that is no value of their type. */
async function unreadAmong(engine, table, rows) {
    if (table.unreadable.length === 0)
        return new Set();
    const counts = table.unreadable.map(({ column, text }, index) => `count_if(${text} IS NOT NULL AND ${(0,data_sql/* quoteName */.AB)(column)} IS NULL) AS u${index}`);
    const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${rows}`);
    return new Set(table.unreadable.filter((_, index) => Number(row[`u${index}`]) > 0).map(({ column }) => column));
}
/** Makes quoted names that no column has. */
function divide_freeNames(taken) {
    const used = new Set(taken.map(name => name.toLowerCase()));
    return (base, plain = false) => {
        let name = plain ? base : `(${base})`;
        for (let number = 2; used.has(name.toLowerCase()); number++)
            name = plain ? `${base}_${number}` : `(${base} ${number})`;
        used.add(name.toLowerCase());
        return (0,data_sql/* quoteName */.AB)(name);
    };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/quarantine/write.js






/**
 * To be called before the engine is locked: it names the files that the engine will write.
 * @param hides columns of which the files only show whether there is a value
 */
async function openQuarantine(engine, place, hides) {
    const staging = await (0,run_staging/* stage */.dw)(place.directory);
    const paths = { passing: (0,external_node_path_.join)(staging.path, PASSING), failing: (0,external_node_path_.join)(staging.path, FAILING) };
    for (const path of Object.values(paths))
        engine.reserve(path);
    return {
        write: (engine, table, validation) => write(engine, table, validation, { place, staging, paths, hides }),
        publish: () => staging.publish(),
        discard: () => staging.discard(),
    };
}
async function write(engine, table, validation, { place, staging, paths, hides }) {
    const written = await inOneTransaction(engine, async () => {
        const { passing, failing, undivided } = await divide(engine, table, validation, hides);
        return {
            undivided,
            passing: await engine.writeParquet(passing, paths.passing),
            failing: await engine.writeParquet(failing, paths.failing),
        };
    });
    if (written.passing + written.failing !== table.rows) {
        throw new Error(`of ${table.rows} rows ${written.passing} were found to pass and ${written.failing} to fail`);
    }
    const part = async (path, name, rows) => ({
        path: `${place.shown}/${name}`,
        rows,
        sha256: (await (0,evidence_digest/* digestFile */.TM)(path)).sha256,
    });
    const parts = {
        passing: await part(paths.passing, PASSING, written.passing),
        failing: await part(paths.failing, FAILING, written.failing),
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(staging.path, MANIFEST), manifest(table, parts));
    return { ...parts, undivided: written.undivided };
}
/** What `now()` is must not change between the two files: a row would be in both, or in none. */
async function inOneTransaction(engine, work) {
    await engine.query('BEGIN TRANSACTION');
    try {
        return await work();
    }
    finally {
        await engine.query('ROLLBACK');
    }
}
function manifest(table, parts) {
    const { name, digest } = table.dataset.artifact;
    const described = ({ rows, sha256 }, file) => ({ file, rows, digest: { sha256 } });
    const document = {
        schema: MANIFEST_SCHEMA,
        dataset: { name, digest, rows: table.rows, malformedLines: table.malformedCount },
        passing: described(parts.passing, PASSING),
        failing: described(parts.failing, FAILING),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/evaluate.js
var evaluate = __webpack_require__(16182);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/one-pass.js



/**
 * As many scans after the first as parsing the files again is worth: rows that are kept cost about three of them to
 * write, and then nearly nothing to read.
 */
const MOST_SCANS = 2;
/**
 * What can be counted in the pass that reads the data: SQL for the checks that look at each row by itself. Undefined
 * where so many scans follow that the rows are better kept.
 * @param table whose rows are not known yet
 */
function countedWhileRead(plan, table, asOf) {
    const bound = (0,bind/* bindPlan */.Dd)({ ...plan, checks: plan.checks.filter(({ test }) => test.kind !== 'readable-lines') }, table);
    const own = bound.filter(({ check }) => isOwnSql(check));
    const further = bound.filter(one => !own.includes(one)).reduce((sum, one) => sum + one_pass_scansOf(one), 0);
    if (further + (own.length === 0 ? 0 : 1) > MOST_SCANS)
        return undefined;
    // SQL of a user's own runs only after it was vetted, and then nothing can be loaded any more.
    const counted = bound.filter(one => !own.includes(one));
    return [...new Set([...(0,evaluate/* scanned */.zi)(table, counted, asOf), ...foreseenCounts(table)])];
}
const isOwnSql = ({ where, test }) => where !== undefined || test.kind === 'query' || (test.kind === 'rows' && test.violation.kind === 'condition');
/** How often the table is gone through for a check beside the scan that it shares with others. */
function one_pass_scansOf({ how }) {
    if (how.kind === 'engine')
        return how.test.kind === 'fresh' ? 0 : 2;
    if (how.kind === 'family')
        return 3;
    return how.kind === 'deferred' ? 2 : 0;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/read-tables.js





/**
 * Reads the data and what it is compared with, and finds the columns that the plan cannot do without.
 * @param again whether the data is gone through again, whatever the checks are
 */
async function readTables(engine, ctx, plan, again) {
    const progress = ctx.log.progress('Reading the data');
    try {
        const table = await engine.load(plan.dataset, 'data', {
            types: plan.plan.types,
            texts: plan.plan.texts,
            nanIsMissing: plan.plan.nanIsMissing,
            counts: again ? undefined : table => countedWhileRead(plan.plan, table, plan.asOf),
        });
        const names = table.columns.map(column => column.name);
        const datasets = await (0,relations_datasets/* loadDatasets */.wb)(engine, plan.datasets);
        const elsewhere = [...datasets.values()].flatMap(({ columns }) => columns.map(({ name }) => name));
        // Until it is known what is sensitive, nothing of the data can be told.
        const sensitive = (0,src_sensitive/* sensitiveColumns */.Gv)(plan.declared, names, elsewhere);
        for (const column of plan.rowKey) {
            if (names.includes(column))
                continue;
            const near = (0,nearest/* nearest */.p)(column, names);
            const hint = near === undefined ? `The data has ${names.slice(0, 20).join(', ')}.` : `Did you mean \`${near}\`?`;
            throw errors/* errors */.s.VALIDATE_KEY_COLUMN(`the key column \`${column}\` is not in the data`, { hint });
        }
        return { table, sensitive, datasets };
    }
    finally {
        progress.end();
    }
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/relations/details.js
var relations_details = __webpack_require__(68721);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/profile/blocks.js




const LABEL = 28;
/** The profile as a section of the HTML page: all columns in one table, each with its details below, folded. */
function profileSection(profile) {
    const { rows, columns } = profile;
    return {
        ...outcome_blocks/* block */.o.section('Profile', [
            outcome_blocks/* block */.o.text(`${(0,format/* plural */.LS)(rows, 'row')}, ${(0,format/* plural */.LS)(columns.length, 'column')}; \`profile.json\` has the same and more.`),
            outcome_blocks/* block */.o.table([
                'Column',
                'Type',
                { title: 'Missing', format: { percent: true } },
                { title: 'Distinct', format: { decimals: 0 } },
                'Distribution',
                'Values',
                { title: 'Median', align: 'right' },
                { title: 'Mean', align: 'right' },
            ], columns.map((column) => [
                column.name,
                column.type,
                rows === 0 ? null : column.missing / rows,
                column.distinct,
                column.histogram === undefined ? commonest(column, rows) : { spark: column.histogram.counts },
                spanOf(column),
                column.quantiles === undefined ? null : shortEnd(column.quantiles.values['0.5'] ?? null),
                column.numbers?.mean == null ? null : (0,format/* formatNumber */.ZV)(column.numbers.mean),
            ])),
            ...columns.map(column => outcome_blocks/* block */.o.section(titleOf(column, rows), detailsOf(column, rows), true)),
        ]),
        pageOnly: true,
    };
}
function titleOf({ name, type, missing, distinct }, rows) {
    const lacking = missing === 0 ? 'none missing' : `${(0,format/* formatPercent */.l9)(missing / rows)} missing`;
    return `${name} · ${type} · ${lacking} · ${(0,format/* formatCount */.B4)(distinct)} distinct`;
}
function detailsOf(column, rows) {
    if (column.sensitive)
        return [outcome_blocks/* block */.o.text('The column is sensitive: its values are not shown.')];
    const { quantiles, top = [], texts } = column;
    const blocks = [outcome_blocks/* block */.o.facts(factsOf(column, rows))];
    const plot = histogramPlot(column);
    if (plot !== undefined)
        blocks.push(plot);
    if (quantiles !== undefined) {
        blocks.push(outcome_blocks/* block */.o.table(['Smallest', ...SHARES.map(share => (0,format/* formatPercent */.l9)(share)), 'Largest'].map(title => ({ title, align: 'right' })), [
            [column.min ?? null, ...SHARES.map(share => quantiles.values[share] ?? null), column.max ?? null].map(value => (column.quantiles.values['0.01'] === column.quantiles.values['0.99'] ? endText : shortEnd)(value)),
        ], { caption: quantiles.exact ? 'Quantiles' : 'Quantiles (estimated)' }));
    }
    const counted = (title, list, of = rows) => outcome_blocks/* block */.o.table([title, { title: 'Rows', format: { decimals: 0 } }, { title: 'Share', format: { percent: true } }], list.map(([value, count]) => [value, count, count / Math.max(1, of)]));
    if (isTelling(column, rows))
        blocks.push(counted('Commonest values', top.map(({ value, rows: n }) => [`${value}`, n])));
    if (texts !== undefined && texts.patterns.length > 0) {
        const { patterns, patternRows } = texts;
        const first = patternRows < rows - column.missing ? ` (of the first ${(0,format/* formatCount */.B4)(patternRows)} texts)` : '';
        const list = patterns.map(({ pattern, rows: n }) => [pattern, n]);
        blocks.push(counted(`Patterns${first}`, list, patternRows));
    }
    return blocks;
}
/** Values that hardly ever return tell nothing by how often they do. */
const isTelling = ({ top, distinct }, rows) => top?.[0] !== undefined && (distinct <= 20 || top[0].rows > rows / 100);
function factsOf(column, rows) {
    const { native, missing, unreadable, distinct, numbers, texts, top = [] } = column;
    return [
        ['Type in the engine', native],
        ['Missing', missing],
        ...(unreadable === undefined ? [] : [['Unreadable', unreadable]]),
        ['Distinct', distinct],
        ...(numbers?.stdev == null ? [] : [['Standard deviation', (0,format/* formatNumber */.ZV)(numbers.stdev)]]),
        ...(numbers === undefined || numbers.nan + numbers.infinite === 0
            ? []
            : [
                ['NaN', numbers.nan],
                ['Infinite', numbers.infinite],
            ]),
        ...(texts === undefined ? [] : [['Characters', lengthsOf(texts)]]),
        ...(top.length === 0 || isTelling(column, rows)
            ? []
            : [
                [
                    'For example',
                    top
                        .slice(0, 3)
                        .map(({ value }) => value)
                        .join(', '),
                ],
            ]),
    ];
}
function histogramPlot({ name, type, histogram, min, max }) {
    if (histogram === undefined)
        return undefined;
    const { edges, counts, below, above } = histogram;
    const total = counts.reduce((sum, count) => sum + count, below + above);
    const beyond = [
        below > 0 ? `${(0,format/* formatCount */.B4)(below)} below` : '',
        above > 0 ? `${(0,format/* formatCount */.B4)(above)} above` : '',
    ].filter(text => text !== '');
    const rest = beyond.length === 0 ? '' : ` (${beyond.join(' and ')} are not drawn)`;
    const fullest = counts.indexOf(Math.max(...counts));
    const time = type === 'date' || type === 'timestamp' ? timeAxis(edges) : undefined;
    const bin = [edges[fullest], edges[fullest + 1]].map(edge => (time ? dayOf(edge) : (0,format/* formatNumber */.ZV)(edge)));
    return outcome_blocks/* block */.o.plot(`Distribution of ${name}${rest}`, `Values from ${endText(min ?? null)} to ${endText(max ?? null)}; most, ${(0,format/* formatPercent */.l9)(counts[fullest] / total)}, lie from ${bin[0]} to ${bin[1]}.`, {
        kind: 'steps',
        x: { label: time ? `${name} (${time.label})` : name },
        y: { label: 'share of the values' },
        edges: time?.edges ?? edges,
        series: [{ label: name, shares: counts.map(count => count / total) }],
    });
}
/** Days, or hours, since the first edge: years with decimals are hard to read. */
function timeAxis(edges) {
    const [first, last] = [edges[0], edges.at(-1)];
    const [unit, seconds] = last - first > 3 * 86_400 ? ['days', 86_400] : ['hours', 3600];
    const start = endText(new Date(first * 1000).toISOString().replace(/\.\d+Z$/, 'Z'));
    return { label: `${unit} since ${start}`, edges: edges.map(edge => (edge - first) / seconds) };
}
function spanOf(column) {
    if (column.sensitive)
        return src_sensitive/* HIDDEN */.RG;
    if (column.min != null && column.max != null) {
        const [low, high] = [shortEnd(column.min), shortEnd(column.max)];
        // Within one day the hours count.
        if (low === high)
            return column.min === column.max ? low : `${endText(column.min)} … ${endText(column.max)}`;
        return `${low} … ${high}`;
    }
    const { texts } = column;
    if (texts === undefined)
        return null;
    return `${lengthsOf(texts)} ${texts.longest === 1 ? 'character' : 'characters'}`;
}
function lengthsOf({ shortest, longest }) {
    return shortest === longest ? (0,format/* formatCount */.B4)(longest) : `${(0,format/* formatCount */.B4)(shortest)} … ${(0,format/* formatCount */.B4)(longest)}`;
}
/** For a column without a histogram: its commonest value, or the commonest shape of values that differ. */
function commonest(column, rows) {
    const { top: [first] = [], texts } = column;
    if (first === undefined)
        return null;
    if (isTelling(column, rows))
        return `${blocks_short(String(first.value))} (${(0,format/* formatPercent */.l9)(first.rows / rows)})`;
    const pattern = texts?.patterns[0];
    return pattern === undefined
        ? null
        : `${blocks_short(pattern.pattern)} (${(0,format/* formatPercent */.l9)(pattern.rows / texts.patternRows)})`;
}
const blocks_short = (text) => (text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text);
/** For the overview, where a time is long. */
const shortEnd = (value) => endText(value).replace(/^(\d{4}-\d{2}-\d{2})T.*Z$/, '$1');
const dayOf = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
const endText = (value) => value === null ? '–' : typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : value.replace(/T00:00:00Z$/, '');

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report/comparison.js


const WORDS = {
    new: 'newly failing',
    worse: 'worse',
    known: 'no worse',
    fixed: 'fixed',
    same: 'as before',
};
const ORDER = ['new', 'worse', 'fixed', 'known', 'same'];
/** What changed since the baseline: rows, and every check that fails or failed. */
function comparisonBlocks(comparison, { place }) {
    const changed = comparison.checks
        .filter(({ change }) => change !== 'same')
        .sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
    const attention = changed.filter(({ change }) => change !== 'known').length;
    const rows = changed.map((compared) => [
        { verdict: compared.result.verdict },
        compared.result.check.label,
        WORDS[compared.change],
        beforeOf(compared),
        compared.result.failing ?? compared.result.observed,
        place.lineOf(compared.result.check) ?? null,
    ]);
    const gone = comparison.gone.map((record) => [
        null,
        record.label,
        'not checked any more',
        record.failing ?? record.observed,
        null,
        null,
    ]);
    const blocks = [outcome_blocks/* block */.o.text(summaryOf(comparison))];
    if (rows.length + gone.length === 0)
        return blocks;
    const columns = [
        '',
        'Check',
        'Change',
        { title: 'Failing before', align: 'right', format: { decimals: 0 } },
        { title: 'Failing now', align: 'right', format: { decimals: 0 } },
        { title: 'Line', align: 'right', format: { decimals: 0 } },
    ];
    // What goes away unseen is worth a look, what is known and no worse is not.
    const table = [...rows.slice(0, attention), ...gone, ...rows.slice(attention)];
    blocks.push(outcome_blocks/* block */.o.table(columns, table, { attention: attention + gone.length }));
    return blocks;
}
/** A baseline of a release that left no record of each check. */
function incomparable({ name, headline }) {
    return outcome_blocks/* block */.o.text(`\`${name}\` does not tell how each check ended, so checks are not compared with it. Its headline: ${headline}.`);
}
function beforeOf({ before }) {
    if (before === undefined)
        return 'not checked';
    return before.failing ?? before.observed;
}
/** `5,200 rows, 5,000 before (+4 %). 1 newly failing, …` */
function summaryOf({ rows, rowsBefore, checks, gone, previous }) {
    const counts = ORDER.filter(change => change !== 'same').flatMap(change => {
        const count = checks.filter(compared => compared.change === change).length;
        return count === 0 ? [] : [`${(0,format/* formatCount */.B4)(count)} ${WORDS[change]}`];
    });
    if (gone.length > 0)
        counts.push(`${(0,format/* formatCount */.B4)(gone.length)} not checked any more`);
    const commit = previous.host.commit === undefined ? '' : ` of commit ${previous.host.commit.slice(0, 12)}`;
    const when = ` from ${(0,format/* formatTime */.fU)(previous.finishedOn)}`;
    return [
        `${(0,format/* formatCount */.B4)(rows)} rows${rowsBefore === undefined ? '' : `, ${(0,format/* formatCount */.B4)(rowsBefore)} before${differenceOf(rows, rowsBefore)}`}.`,
        `Checks: ${counts.length === 0 ? 'none fails or failed' : counts.join(', ')}.`,
        `The baseline is \`${previous.name}\`${commit}${when}; it said ${previous.verdict}.`,
    ].join(' ');
}
function differenceOf(rows, before) {
    if (rows === before || before === 0)
        return '';
    return ` (${(0,format/* signed */.x8)((0,format/* formatPercent */.l9)(rows / before - 1))})`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report/found.js
/** How many of the failing rows the file has, and of how many. */
function rowsInFile({ rows, results }) {
    const all = results.reduce((sum, { check, failing }) => sum + (rows.perCheck.has(check) ? (failing ?? 0) : 0), 0);
    return { written: rows.written, all: Math.max(all, rows.written) };
}
const needsAttention = ({ verdict }) => verdict !== 'pass';

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report/quarantine.js


/** Where the rows of the dataset went, and what did not go by rows. */
function quarantineBlocks({ passing, failing, undivided }, table) {
    const row = (what, { path, rows, sha256 }) => [what, rows, path, `sha256:${sha256}`];
    const notes = [
        'A row fails when it violates a check of severity `fail` that looks at rows, also where that check allows some. The passing rows are another dataset than the one that was checked: validate them before they are trained on.',
    ];
    if (undivided.length > 0) {
        const names = undivided.map(({ check }) => `\`${check.label}\``).join(', ');
        notes.push(`${(0,format/* plural */.LS)(undivided.length, 'check')} not met and about no single row, so it divides none: ${names}.`);
    }
    if (table.malformedCount > 0) {
        notes.push(`${(0,format/* plural */.LS)(table.malformedCount, 'malformed line')} could not be read as a row and ${table.malformedCount === 1 ? 'is' : 'are'} in neither.`);
    }
    return [
        outcome_blocks/* block */.o.table(['', { title: 'Rows', align: 'right', format: { decimals: 0 } }, 'File', 'Digest'], [row('passing', passing), row('failing', failing)]),
        ...notes.map(note => outcome_blocks/* block */.o.text(note)),
    ];
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report/blocks.js










const LISTED_LINES = 20;
const blocks_PLOTTED = 20;
/** The sections of the report in the order of attention. */
function blocksOf(results, attention, found) {
    const { table, comparison } = found;
    const blocks = [];
    if (found.previous !== undefined) {
        const against = comparison ? comparisonBlocks(comparison, found) : [incomparable(found.previous)];
        blocks.push(outcome_blocks/* block */.o.section('Against the baseline', against));
    }
    blocks.push(outcome_blocks/* block */.o.section('Checks', [checksTable(results, attention.length, found), ...aboutChecks(attention)]));
    if (found.rows.kept.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Failing rows', [examplesTable(results, found)]));
    if (found.quarantined !== undefined) {
        blocks.push(outcome_blocks/* block */.o.section('Quarantine', quarantineBlocks(found.quarantined, found.table)));
    }
    if (table.malformed.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Malformed lines', malformedBlocks(table)));
    const plotted = results.filter(result => shareOf(result) > 0 || shareBefore(result, comparison) > 0).slice(0, blocks_PLOTTED);
    if (attention.length > 0 && plotted.length > 0) {
        blocks.push(outcome_blocks/* block */.o.section('Share failing', [sharePlot(plotted, comparison)]));
    }
    if (found.history !== undefined)
        blocks.push(outcome_blocks/* block */.o.section('History', historyBlocks(found.history)));
    if (found.profile !== undefined)
        blocks.push(profileSection(found.profile));
    blocks.push(outcome_blocks/* block */.o.section('Dataset', datasetBlocks(found), true));
    return blocks;
}
function checksTable(results, attention, found) {
    return outcome_blocks/* block */.o.table([
        { title: '' },
        { title: 'Check' },
        { title: 'Found' },
        { title: 'Failing', align: 'right', format: { decimals: 0 } },
        { title: 'Of rows', align: 'right', format: { decimals: 0 } },
        { title: 'Share', align: 'right', format: { percent: true } },
        { title: 'Allowed', align: 'right' },
        { title: 'Line', align: 'right', format: { decimals: 0 } },
    ], results.map(result => [
        { verdict: result.verdict },
        result.check.label,
        foundOf(result),
        result.failing ?? null,
        result.looked ?? null,
        result.failing === undefined || !result.looked ? null : result.failing / result.looked,
        result.failing === undefined
            ? null
            : (0,tolerance/* describeTolerance */.Nn)(result.check.tolerance).replace(/^allowed | allowed$/, ''),
        found.place.lineOf(result.check) ?? null,
    ]), { attention });
}
/** What is not in the columns of numbers. */
function foundOf({ failing, looked, observed, known }) {
    const found = failing === undefined || looked === 0 ? [observed] : [];
    return [...found, ...(known ? ['known'] : [])].join(', ');
}
/** Why the checks that need attention are there, and who knows more, where the checks file says so. */
function aboutChecks(attention) {
    const told = attention.map(({ check }) => check).filter(check => check.description ?? check.owner ?? check.tags[0]);
    if (told.length === 0)
        return [];
    const rows = told.map(({ label, description, owner, tags }) => [
        label,
        description ?? null,
        owner ?? null,
        tags.length === 0 ? null : tags.join(', '),
    ]);
    const columns = ['Check', 'Why it is checked', 'Owner', 'Tags'];
    const kept = columns.map((_, index) => rows.some(row => row[index] !== null));
    return [
        outcome_blocks/* block */.o.table(columns.filter((_, index) => kept[index]), rows.map(row => row.filter((_, index) => kept[index]))),
    ];
}
function examplesTable(results, found) {
    const { rows, key, rowsFile } = found;
    const shown = results.flatMap(({ check }) => rows.kept.filter(row => row.check === check));
    const { written, all } = rowsInFile(found);
    const cut = written < all ? ` of ${(0,format/* formatCount */.B4)(all)}; \`max-failing-rows\` lets more of each check in` : '';
    return outcome_blocks/* block */.o.table(['Check', ...key, 'File', { title: 'Row', align: 'right', format: { decimals: 0 } }, 'Value'], shown.map(row => [
        row.check.label,
        ...key.map(name => row.key[name] ?? null),
        row.file,
        row.row ?? null,
        row.value,
    ]), { caption: `The first rows of each check; \`${rowsFile.name}\` has ${(0,format/* plural */.LS)(written, 'row')}${cut}.` });
}
function malformedBlocks(table) {
    const shown = table.malformed.slice(0, LISTED_LINES);
    const rest = table.malformedCount - shown.length;
    const lines = outcome_blocks/* block */.o.table(['File', { title: 'Line', align: 'right', format: { decimals: 0 } }, 'Column', 'Why'], shown.map(({ file, line, column, reason }) => [file, line, column ?? null, reason]));
    return rest > 0 ? [lines, outcome_blocks/* block */.o.text(`${(0,format/* plural */.LS)(rest, 'further line')} cannot be read.`)] : [lines];
}
/** Beside the shares of the baseline, where there is one that has any. */
function sharePlot(results, comparison) {
    const before = results.map(result => shareBefore(result, comparison));
    const now = results.map(shareOf);
    const series = before.some(share => share > 0)
        ? [
            { label: 'before', shares: before },
            { label: 'now', shares: now },
        ]
        : [{ label: 'failing', shares: now }];
    const worst = results.reduce((most, result) => (shareOf(result) > shareOf(most) ? result : most));
    const alternative = `The largest of ${(0,format/* plural */.LS)(results.length, 'share')} is that of ${worst.check.label}, ${(0,format/* formatPercent */.l9)(shareOf(worst))}.`;
    return outcome_blocks/* block */.o.plot('Share of rows failing, by check', alternative, {
        kind: 'bars',
        categories: results.map(result => result.check.label),
        value: { label: 'rows failing (%)', min: 0 },
        series: series.map(({ label, shares }) => ({ label, values: shares.map(share => share * 100) })),
    });
}
function shareBefore(result, comparison) {
    const before = comparison?.checks.find(compared => compared.result.check === result.check)?.before;
    return before?.failing === undefined || !before.looked ? 0 : before.failing / before.looked;
}
function datasetBlocks({ table, datasets, previous, versions = [] }) {
    const { dataset } = table;
    const others = [...datasets].map(([name, { dataset, rows }]) => [
        `Compared with ${name}`,
        `${dataset.name}, ${(0,format/* plural */.LS)(rows, 'row')}, ${(0,evidence_artifact/* digestRef */.yb)(dataset.artifact)}`,
    ]);
    return [
        outcome_blocks/* block */.o.facts([
            ['Dataset', dataset.name],
            ['Digest', (0,evidence_artifact/* digestRef */.yb)(dataset.artifact)],
            ...versions.map(({ name, md5, source }) => [
                `Version of ${name}`,
                `md5 ${md5}, as ${source.name} names it`,
            ]),
            ['Format', dataset.format],
            ['Files', `${(0,format/* formatCount */.B4)(dataset.files.length)}, ${(0,format/* formatBytes */.z3)(sizeOf(dataset))}`],
            ['Rows', (0,format/* formatCount */.B4)(table.rows)],
            ['Columns', (0,format/* formatCount */.B4)(table.columns.length)],
            ...(table.notes ?? []).map((note) => ['Reading', note]),
            ...others,
            ...(previous === undefined
                ? []
                : [
                    [
                        'Compared with the run',
                        `${(0,format/* formatTime */.fU)(previous.finishedOn)}, ${previous.name}, ${(0,evidence_artifact/* digestRef */.yb)(previous.descriptor)}`,
                    ],
                ]),
        ]),
        outcome_blocks/* block */.o.table(['Column', 'Type', 'In the engine'], table.columns.map(column => [column.name, column.type, column.nativeType])),
    ];
}
const sizeOf = (dataset) => dataset.files.reduce((sum, file) => sum + file.bytes, 0);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report/findings.js


const ANNOTATED_LINES = 10;
/** Every check as a finding, and further malformed lines at their place. */
function findingsOf(found) {
    return [...found.results.map(result => findingOf(result, found)), ...malformedFindings(found)];
}
function findingOf(result, found) {
    const { check } = result;
    const line = found.place.lineOf(check);
    const [malformed] = check.code === 'readable-lines' ? found.table.malformed : [];
    return {
        id: found.ids.get(check),
        code: check.code,
        verdict: result.verdict,
        subject: check.subject,
        message: `${check.label}: ${result.message}`,
        truth: result.truth,
        observed: result.failing ?? result.value ?? result.observed,
        expected: result.failing === undefined ? check.label : (0,tolerance/* describeTolerance */.Nn)(check.tolerance),
        remedy: findings_remedyOf(result),
        location: malformed
            ? { file: malformed.file, line: malformed.line }
            : line === undefined
                ? undefined
                : { file: found.place.file, line },
    };
}
/** What to do, why the check is there and who knows more about it. */
function findings_remedyOf({ remedy, check, verdict }) {
    if (verdict === 'pass')
        return remedy;
    return [remedy, ...aboutOf(check)].filter(Boolean).join(' ') || undefined;
}
function aboutOf({ description, owner }) {
    return [
        description === undefined
            ? ''
            : `Why it is checked: ${description.replace(/\s+/g, ' ').trim().replace(/\.$/, '')}.`,
        owner === undefined ? '' : `Owner: ${owner}.`,
    ];
}
/** Further malformed lines at their place; the first one stands with the check itself. */
function malformedFindings({ table, results }) {
    const verdict = results.find(({ check }) => check.code === 'readable-lines')?.verdict ?? 'pass';
    if (verdict === 'pass')
        return [];
    return table.malformed.slice(1, ANNOTATED_LINES).map(({ file, line, column, reason }) => ({
        code: 'malformed-line',
        verdict,
        subject: `${file} line ${line}`,
        message: `${column === undefined ? '' : `column ${column}: `}${reason}`,
        truth: verdict_truth/* EXACT */.q,
        remedy: 'Correct the line where the file is written.',
        location: { file, line },
    }));
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report/words.js



const VERBS = {
    pass: 'passed',
    warn: 'warns',
    fail: 'failed',
    inconclusive: 'is inconclusive',
};
/** What happened, in one line. */
function headlineOf(verdict, found) {
    const { results, table, onlyNew } = found;
    const head = `validate-data ${VERBS[verdict]}`;
    const known = results.filter(result => result.known);
    const counted = results.filter(result => result.verdict === verdict && !result.known);
    const also = known.length === 0 ? '' : `; ${(0,format/* plural */.LS)(known.length, 'known failure')}`;
    if (verdict === 'pass')
        return `${head}: ${(0,format/* plural */.LS)(results.length, 'check')}, ${(0,format/* plural */.LS)(table.rows, 'row')}`;
    if (results.some(({ check, verdict }) => check.code === 'dataset-empty' && verdict === 'fail')) {
        return `${head}: the dataset has no rows`;
    }
    if (counted.length === 0) {
        return `${head}: nothing is worse than the baseline; ${(0,format/* plural */.LS)(known.length, 'known failure')} among ${(0,format/* plural */.LS)(results.length, 'check')}`;
    }
    const worse = onlyNew && verdict === 'fail' ? ' worse than the baseline' : '';
    const checks = `${(0,format/* formatCount */.B4)(counted.length)} of ${(0,format/* plural */.LS)(results.length, 'check')}${worse}`;
    return `${head}: ${checks}, ${words_sizeOf(counted, table)}${also}`;
}
/** How many rows fail where one check says it, else how many there are. */
function words_sizeOf(counted, table) {
    const [only] = counted;
    if (counted.length > 1 || only?.failing === undefined || only.looked === undefined)
        return (0,format/* plural */.LS)(table.rows, 'row');
    const unit = only.check.code === 'readable-lines' ? 'line' : 'row';
    return `${(0,format/* formatCount */.B4)(only.failing)} of ${(0,format/* plural */.LS)(only.looked, unit)}`;
}
/** The numbers, the worst first. */
function whyOf(attention, found) {
    if (attention.length === 0) {
        const { files } = found.table.dataset;
        return `Every row of ${(0,format/* plural */.LS)(files.length, 'file')} was read and counted, none sampled; ${(0,format/* plural */.LS)(found.table.malformedCount, 'malformed line')}.`;
    }
    const sentences = attention.slice(0, 3).map(result => {
        const cause = found.causes.get(result);
        const common = cause === undefined ? '' : `; all have \`${cause.column} = ${cause.value}\``;
        const example = found.rows.kept.find(row => row.check === result.check);
        const first = example === undefined ? '' : `; first ${nameOf(example)}${faultOf(example)}`;
        return `\`${result.check.label}\`: ${result.message}${common}${first}.`;
    });
    const rest = attention.length - sentences.length;
    if (rest > 0)
        sentences.push(`${(0,format/* plural */.LS)(rest, 'further check')} below.`);
    return sentences.join('\n');
}
/** What is wrong in a row; nothing where its name says it already. */
function faultOf(row) {
    return row.value === null || Object.values(row.key).includes(row.value) ? '' : ` = ${row.value}`;
}
/** A row as people find it again: by its key, or by file and number. */
function nameOf(row) {
    const keys = Object.entries(row.key);
    if (keys.length > 0 && row.row !== undefined)
        return keys.map(([name, value]) => `\`${name}\` ${value ?? 'missing'}`).join(', ');
    return row.row === undefined ? 'row' : `\`${row.file}\` row ${(0,format/* formatCount */.B4)(row.row)}`;
}
/** What now: the file, the line. */
function nextOf(attention, found) {
    const { quarantined } = found;
    const divided = quarantined === undefined
        ? []
        : [`\`${quarantined.passing.path}\` has the ${(0,format/* plural */.LS)(quarantined.passing.rows, 'row')} that violate no check`];
    if (attention.length === 0) {
        const require = `Later steps can require \`validate-data: pass\` of this dataset, ${words_short((0,evidence_artifact/* digestRef */.yb)(found.table.dataset.artifact))}`;
        return `${[require, ...divided].join('; ')}.`;
    }
    const [worst] = attention;
    const parts = [];
    const { written, all } = rowsInFile(found);
    if (written > 0) {
        const by = found.key.length > 0 ? 'key' : 'number';
        const rows = written < all ? `${(0,format/* formatCount */.B4)(written)} of ${(0,format/* plural */.LS)(all, 'failing row')}` : (0,format/* plural */.LS)(all, 'failing row');
        parts.push(`\`${found.rowsFile.name}\` beside this report has ${rows} by ${by}`);
    }
    parts.push(...divided);
    const line = found.place.lineOf(worst.check);
    if (line !== undefined)
        parts.push(`the check is \`${found.place.file}\` line ${line}`);
    if (worst.check.owner !== undefined)
        parts.push(`ask ${worst.check.owner}`);
    if (parts.length === 0)
        return worst.remedy ?? '';
    return `${parts.join('; ')}.`;
}
const words_short = (digest) => digest.replace(/([0-9a-f]{12})[0-9a-f]+$/, '$1…');

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report.js









/** Writes the outcome: what, why, what now, and the tables below. */
function describe(found) {
    const { table, results } = found;
    const verdict = (0,verdict_verdict/* worst */.QZ)(results.map(result => result.verdict));
    const attention = results.filter(needsAttention);
    const failed = results.filter(result => result.verdict === 'fail');
    const known = results.filter(result => result.known);
    const warned = results.filter(result => result.verdict === 'warn' && !result.known);
    const { written, all } = rowsInFile(found);
    return {
        verdict,
        headline: headlineOf(verdict, found),
        why: whyOf(attention, found),
        next: nextOf(attention, found),
        findings: findingsOf(found),
        outputs: {
            rows: table.rows,
            checks: results.length,
            'failed-checks': failed.length,
            'warned-checks': warned.length,
            'known-failures': known.length,
            'malformed-lines': table.malformedCount,
            'failing-rows': written === 0 ? '' : found.rowsFile.shown,
            'history-runs': found.history?.earlier,
            'history-p-value': found.history?.pValue,
            'dataset-digest': (0,evidence_artifact/* digestRef */.yb)(table.dataset.artifact),
            ...quarantineOutputs(found.quarantined),
        },
        blocks: blocksOf(results, attention, found),
        measures: [
            { name: 'rows', value: table.rows, help: 'Rows that were read.' },
            { name: 'checks', value: results.length, help: 'Checks that were made.' },
            { name: 'failed_checks', value: failed.length, help: 'Checks that failed.' },
            { name: 'known_failures', value: known.length, help: 'Checks that failed, and failed no less in the baseline.' },
            { name: 'malformed_lines', value: table.malformedCount, help: 'Lines that could not be read as a row.' },
            ...results.flatMap(({ check, failing }) => failing === undefined || check.code === 'readable-lines'
                ? []
                : [{ name: 'failing_rows', value: failing, labels: { check: check.label }, help: 'Rows that fail a check.' }]),
            ...results.flatMap(({ check, value }) => value === undefined
                ? []
                : [{ name: 'check_value', value, labels: { check: check.label }, help: 'The number that a check found.' }]),
        ],
        versions: { [found.engine.name]: found.engine.version },
        files: [
            ...(written === 0
                ? []
                : [
                    {
                        path: found.rowsFile.name,
                        description: `${written < all ? `${(0,format/* formatCount */.B4)(written)} of ${(0,format/* plural */.LS)(all, 'failing row')}` : (0,format/* plural */.LS)(all, 'failing row')} by key`,
                    },
                ]),
            ...(found.profile === undefined
                ? []
                : [{ path: PROFILE_FILE, description: `What ${(0,format/* plural */.LS)(found.profile.columns.length, 'column')} look like` }]),
        ],
    };
}

// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/families.js + 2 modules
var families = __webpack_require__(74200);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/together.js
var together = __webpack_require__(6707);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/validate.js








/**
 * Puts a plan to a table: refuses what cannot be asked, counts, decides.
 * Raises VALIDATE_PATTERN and VALIDATE_CONDITION with the line of the check, and whatever the engine raises.
 */
async function validate(engine, table, plan, place, known) {
    const { asOf, sensitive } = known;
    const [lines, others] = [true, false].map(wanted => plan.checks.filter(check => (check.test.kind === 'readable-lines') === wanted));
    const unsettled = (0,bind/* bindPlan */.Dd)({ ...plan, checks: others }, table);
    const blame = blameFor(place, table.columns.map(column => column.name));
    const ofFamilies = unsettled.filter(({ how }) => how.kind === 'family').map(({ check }) => check);
    const [bound, answerFamilies] = await (0,together/* together */.b)([
        async () => {
            await vetAll(engine, table, unsettled, blame);
            return (0,bind/* settle */.G9)(engine, table, unsettled, blame);
        },
        () => (0,families/* loadFamilies */.Zm)(ofFamilies),
    ]);
    // Much of either is done by one thread, so that the others are free.
    const [counts, answers] = await (0,together/* together */.b)([
        () => (0,evaluate/* countAll */.Vn)(engine, table, bound, asOf, blame),
        () => answerFamilies({ ...known, engine, table, blame }),
    ]);
    return {
        results: [
            // Parquet has no lines; a damaged file is an error there.
            ...(table.dataset.format === 'parquet' ? [] : lines).map(check => judgeLines(check, table)),
            ...bound.map(one => {
                const answer = answers.get(one.check);
                const result = answer ? judgeAnswer(one.check, answer) : judge(one, counts.get(one.check), table.rows, asOf);
                return withoutValues(result, (0,bind/* columnsOf */.PL)(one.check.test), sensitive);
            }),
        ].sort(byAttention),
        bound: new Map(bound.map(one => [one.check, (0,evaluate/* withTwins */.cF)(one, counts.get(one.check))])),
        blame,
    };
}
/** Has all SQL and patterns of the user's file refused or accepted before anything is counted. */
async function vetAll(engine, table, bound, blame) {
    const vetted = new Set();
    const condition = async (check, sql) => {
        if (vetted.has(sql))
            return;
        vetted.add(sql);
        const type = await engine.vet(sql, 'expression', table.rows === 0 ? undefined : table).catch(cause => {
            throw blame(check, cause);
        });
        if (type !== undefined && type !== 'boolean') {
            throw blame(check, errors/* errors */.s.VALIDATE_CONDITION(`\`${sql.trim()}\` is ${type}, expected a condition that is true or false`));
        }
    };
    for (const { check } of bound) {
        for (const sql of check.premises ?? [check.where ?? []].flat())
            await condition(check, sql);
        const selects = check.test.kind === 'query' ? [check.test.sql] : (0,families/* isOfFamily */.E$)(check.test) ? (0,families/* familySelects */.AS)(check.test) : [];
        for (const sql of selects) {
            await engine.vet(sql, 'select').catch(cause => {
                throw blame(check, cause);
            });
        }
        if (check.test.kind !== 'rows')
            continue;
        const { violation } = check.test;
        if (violation.kind === 'condition')
            await condition(check, violation.sql);
        if (violation.kind === 'pattern' && violation.syntax === 'regex') {
            for (const pattern of violation.patterns) {
                await engine.query('SELECT regexp_matches($1::VARCHAR, $2::VARCHAR)', ['', pattern]).catch(cause => {
                    throw blame(check, cause);
                });
            }
        }
    }
}
/** Errors of the user's own SQL and patterns, at their line. */
function blameFor(place, columns) {
    return (check, cause) => {
        // A damaged data file is no fault of the check that came across it.
        if (!(cause instanceof action_error/* ActionError */.lZ) || cause.kind !== 'input' || cause.code === 'DATA_UNREADABLE')
            return cause;
        const misspelt = /Referenced column "(.+?)" not found/.exec(cause.message)?.[1];
        const near = misspelt === undefined ? undefined : (0,nearest/* nearest */.p)(misspelt, columns);
        const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
        const at = { cause, file: place.file, line: place.lineOf(check) };
        if (cause.code === 'VALIDATE_JSON_SCHEMA')
            return errors/* errors */.s.VALIDATE_JSON_SCHEMA(cause.message, at);
        const isPattern = check.test.kind === 'rows' && check.test.violation.kind === 'pattern';
        const raise = isPattern ? errors/* errors */.s.VALIDATE_PATTERN : errors/* errors */.s.VALIDATE_CONDITION;
        return raise(cause.message, { ...at, hint });
    };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/main.js


















/** Read every row once, count every check exactly, and name the rows that fail. */
const step = (0,action/* action */.X)({
    contract: contract/* contract */.d,
    prepare: prepareValidation,
    async main(inputs, ctx, plan) {
        return (0,errors_without_values/* errorsWithoutValues */.e)(plan.declared, async () => {
            const engine = await (0,from_inputs/* engineFromInputs */.E)(inputs, ctx);
            const closers = [() => engine.close()];
            try {
                const again = inputs.profile || plan.history !== undefined || plan.quarantine !== undefined;
                const { table, sensitive, datasets } = await readTables(engine, ctx, plan, again);
                const file = rowsFileOf(inputs['failing-rows-format'], ctx.reportDir, inputs.report ?? DEFAULT_REPORT);
                if (file.format === 'parquet')
                    engine.reserve(file.path);
                const hides = (column) => inputs['quarantine-masked'] && sensitive.isSensitive(column);
                const quarantine = plan.quarantine && (await openQuarantine(engine, plan.quarantine, hides));
                if (quarantine)
                    closers.push(() => quarantine.discard());
                const place = placeOf(plan);
                const validation = await validate(engine, table, plan.plan, place, {
                    asOf: plan.asOf,
                    previous: plan.previous,
                    datasets,
                    sensitive,
                });
                const ids = identities(plan.plan.checks);
                const { results, comparison } = againstBaseline(validation.results, {
                    ids,
                    previous: plan.previous,
                    rows: table.rows,
                    sensitive,
                    onlyNew: inputs['only-new'],
                });
                const found = failedOf(results, validation.bound);
                const searches = await searchesFor(engine, table, found, sensitive);
                const failed = await gatherFailing(engine, table, found, plan.rowKey, searches);
                const { 'max-failing-rows': most, examples: keep } = inputs;
                const rows = await writeFailingRows(file.path, file.format, failingRows(engine, table, failed, plan.rowKey, most, sensitive, validation.blame), { engine, key: plan.rowKey, keep });
                const quarantined = await quarantine?.write(engine, table, validation);
                const { statistics, ...overview } = await overviewOf(engine, table, sensitive, plan, inputs, ctx);
                const details = await (0,relations_details/* detailsOf */.cz)(engine, table, plan.plan.checks, sensitive);
                // Data is read while it is counted, so only now is it sure that all of it was what the digest names.
                for (const dataset of [plan.dataset, ...plan.datasets.values()])
                    await (0,resolve/* assertUnchanged */.Wu)(dataset);
                await quarantine?.publish();
                const outcome = describe({
                    table,
                    datasets,
                    previous: plan.previous,
                    versions: plan.versions,
                    results: withHistory(results, overview.history),
                    ids,
                    place,
                    rows,
                    rowsFile: file,
                    causes: await causesOf(engine, table, failed, searches),
                    key: plan.rowKey,
                    engine,
                    comparison,
                    onlyNew: inputs['only-new'],
                    quarantined,
                    ...overview,
                });
                return {
                    ...outcome,
                    details: {
                        ...details,
                        checks: checkRecords(validation.results, ids),
                        ...(statistics && { statistics }),
                    },
                    evidence: evidenceOf(plan, table, quarantined),
                };
            }
            finally {
                for (const close of closers.reverse())
                    await close();
            }
        });
    },
    async stands(outputs, _, ctx, { quarantine }) {
        return quarantine && missingParts(outputs, quarantine, ctx);
    },
});
function placeOf({ policy }) {
    return {
        file: policy.file,
        lineOf: check => (check.path === undefined ? undefined : policy.lineOf(check.path)),
    };
}


/***/ }),

/***/ 44562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    const texts = table.columns.filter(({ name, type }) => (type === 'string' || type === 'json') && !unread.has(name) && !table.valued?.has(name));
    const first = await blankIn(engine, texts, names => `(SELECT ${names} FROM ${table.sql} LIMIT ${SAMPLE})`);
    return new Set((await blankIn(engine, first, () => table.sql)).map(({ name }) => name));
}
async function blankIn(engine, columns, relation) {
    if (columns.length === 0)
        return [];
    const names = columns.map(({ name }) => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name));
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        return { left: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(a.name), right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(b.name) };
    if (b.type === 'string' && isCsv(right))
        return readAsLeft(a, b);
    if (a.type === 'string' && isCsv(right) && (b.type === 'integer' || b.type === 'date')) {
        return { left: text(a), right: `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(b.name)} AS VARCHAR)` };
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
    return `coalesce(${floats.map(({ name }) => `abs(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name)}) > ${2 ** 53}`).join(' OR ')}, false)`;
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
const text = ({ name, nativeType }) => nativeType === 'VARCHAR' ? (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name) : `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name)} AS VARCHAR)`;
/** Integers that a signed one of 128 bits can hold. */
const PLAIN_INTEGER = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/;
function numbers(a, b) {
    const both = (sql) => ({ left: sql(a), right: sql(b) });
    if (a.nativeType === b.nativeType && a.type !== 'number')
        return both(({ name }) => (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name));
    // The engine would compare a 64-bit integer with a float as floats, and take neighbours beyond 2^53 for equal.
    if ([a, b].every(({ nativeType }) => PLAIN_INTEGER.test(nativeType))) {
        return both(({ name }) => `CAST(${(0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name)} AS HUGEINT)`);
    }
    return both(written);
}
/** A number by its digits; NaN is no key. */
function written({ name, type }) {
    const value = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name);
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
        return { left: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(a.name), right: (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(b.name) };
    const exact = [a, b].some(({ nativeType }) => nativeType === 'TIMESTAMP_NS') ? 'TIMESTAMP_NS' : 'TIMESTAMP';
    const read = (column) => `CAST(${(0,_rows_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(column).sql} AS ${exact})`;
    return { left: read(a), right: read(b) };
}
function readAsLeft(a, b) {
    const name = (0,_shared_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(a.name);
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

/***/ 260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OUTCOME_SCHEMA_ID)
/* harmony export */ });
/** Identifies the document; a change that could break a reader gets a new number. */
const OUTCOME_SCHEMA_ID = 'urn:mlops-actions:schema:outcome:v1';


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

/***/ 53349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    RUN_REPORT_TAKEN: {
        kind: 'input',
        meaning: 'The report directory holds files that this step did not write, and would be replaced as a whole.',
        remedy: 'Give each step a report directory of its own (input `report`), or leave the input out.',
    },
    RUN_OUTPUT_UNDECLARED: {
        kind: 'infrastructure',
        meaning: 'A step returned an output that its contract does not declare, or a file that it did not write.',
        remedy: 'This is a fault of the step; please report it.',
    },
    RUN_UNWRITABLE: {
        kind: 'infrastructure',
        meaning: 'The system refused to write or read a file of the step: a full disk, a directory of another user.',
        remedy: 'Make room, or let the user of the runner write there; then run it again: an earlier report is as it was.',
    },
    RUN_CRASHED: {
        kind: 'infrastructure',
        meaning: 'Something failed that the step did not expect.',
        remedy: 'Run it again with MLOPS_DEBUG=1 and report what it prints.',
    },
});


/***/ }),

/***/ 67429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ OUTCOME_FILE),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   re: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53349);




/** The name of the machine-readable result in the report directory; its presence also says whose directory it is. */
const OUTCOME_FILE = 'outcome.json';
/**
 * A directory beside the report directory (so that a rename suffices), hidden so that uploads of half a report cannot
 * happen. What a killed process of this machine left behind is removed.
 */
async function stage(reportDir) {
    const prefix = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(reportDir)}.staging-${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}-`;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(reportDir);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)) {
        const owner = name.startsWith(prefix) ? Number(/^\d+/.exec(name.slice(prefix.length))?.[0]) : Number.NaN;
        if (owner !== process.pid && !Number.isNaN(owner) && !isAlive(owner)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name), { recursive: true, force: true });
        }
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${prefix}${process.pid}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    return {
        path,
        async publish() {
            const old = `${path}-old`;
            const replaced = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(reportDir, old).then(() => true, () => false);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, reportDir);
            }
            catch (error) {
                if (replaced)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(old, reportDir);
                throw error;
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
        },
        discard: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
    };
}
/**
 * Refuses a report directory that holds somebody else's files, because publishing replaces it: before any work is
 * done. Raises RUN_REPORT_TAKEN.
 */
async function refuseForeign(reportDir, shown, step) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(reportDir).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errors */ .s.RUN_REPORT_TAKEN(`report: ${shown} is not a directory that can be read`, { cause: error });
    });
    if (names.length === 0)
        return;
    const owner = await ownerOf(reportDir);
    if (owner === step)
        return;
    const what = owner === undefined ? `files of others (${names.slice(0, 3).join(', ')})` : `the report of ${owner}`;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errors */ .s.RUN_REPORT_TAKEN(`report: the directory ${shown} holds ${what}`);
}
async function ownerOf(reportDir) {
    try {
        const { step } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(reportDir, OUTCOME_FILE), 'utf8'));
        return typeof step === 'string' ? step : undefined;
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
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
