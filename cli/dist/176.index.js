export const id = 176;
export const ids = [176];
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

/***/ 75176:
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

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
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
    return values.length === 0 ? 'SELECT NULL WHERE false' : values.map(sql/* quoteText */.ol).join(', ');
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/baseline.js
var baseline = __webpack_require__(54426);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/describe.js
var describe = __webpack_require__(40084);
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
    const parts = per.map((part, index) => `${isUnread(table, part) ? (0,keys/* keyText */.Pu)(table, [part]) : (0,sql/* quoteName */.AB)(part)} AS e${index}`);
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

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/relations/answer-all.js







/** Answers all checks of this family. */
async function answerAll(asked, world) {
    const series = asked.flatMap(({ check, test }) => test.relation === 'gaps' || test.relation === 'duplicates' ? [{ check, test }] : []);
    const answers = await answerSeries(series, world);
    for (const { check, test } of asked) {
        if (test.relation !== 'gaps' && test.relation !== 'duplicates')
            answers.set(check, await answer(check, test, world));
    }
    return answers;
}
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


/***/ })

};
