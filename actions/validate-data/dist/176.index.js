export const id = 176;
export const ids = [176];
export const modules = {

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


/***/ })

};
