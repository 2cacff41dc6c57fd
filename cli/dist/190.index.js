export const id = 190;
export const ids = [190];
export const modules = {

/***/ 56190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/shared/data/from-inputs.js
var from_inputs = __webpack_require__(17169);
// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/dialect.js

/**
 * Writes violations in DuckDB's SQL. The one rule about missing values: only `missing` looks at them, every other
 * check looks at the values that are there. A text in the place of a number or date is a value, and fails.
 */
function rowTest(violation, table) {
    if (violation.kind === 'condition') {
        const condition = bracketed(violation.sql);
        return { looked: `${condition} IS NOT NULL`, fails: `NOT ${condition}`, value: 'NULL' };
    }
    if (violation.kind === 'compare')
        return compareTest(violation, table);
    const column = columnOf(table, violation.column);
    const name = (0,sql/* quoteName */.A)(column.name);
    const text = asText(column);
    const looked = `${name} IS NOT NULL`;
    switch (violation.kind) {
        case 'missing': {
            const original = table.unreadable.find(({ column }) => column === violation.column)?.text ?? name;
            return { looked: 'true', fails: `${original} IS NULL`, value: 'NULL' };
        }
        case 'unreadable':
            return unreadableTest(violation.type, column, table);
        case 'outside': {
            const read = readForBounds(column, violation.bounds);
            if (read === undefined)
                return { misfit: `${column.type} values have no order with ${boundKind(violation.bounds)}` };
            const inside = comparisons(read, violation.bounds).join(' AND ');
            // NaN is above every number for the engine, so it would pass `min`.
            const numeric = read.kind === 'number' || read.kind === 'number-from-text';
            const nan = numeric && canBeNaN(column) ? ` AND NOT isnan(${read.sql})` : '';
            return { looked, fails: `NOT coalesce(${inside}${nan}, false)`, value: text };
        }
        case 'not-in':
            return { looked, fails: `NOT coalesce(${isOneOf(column, violation.values)}, false)`, value: text };
        case 'in':
            return { looked, fails: `coalesce(${isOneOf(column, violation.values)}, false)`, value: text };
        case 'no-match':
            return { looked, fails: `NOT regexp_matches(${text}, ${(0,sql/* quoteText */.o)(violation.pattern)})`, value: text };
        case 'length': {
            const ends = [
                violation.min === undefined ? [] : `length(${text}) < ${violation.min}`,
                violation.max === undefined ? [] : `length(${text}) > ${violation.max}`,
            ].flat();
            return { looked, fails: bracketed(ends.join(' OR ') || 'false'), value: text };
        }
    }
}
/** A value as people write it: the engine writes 5.0 for the number 5. */
function asText(column) {
    const text = `CAST(${(0,sql/* quoteName */.A)(column.name)} AS VARCHAR)`;
    return column.type === 'number' ? `regexp_replace(${text}, '\\.0$', '')` : text;
}
/** SQL from a user's file in brackets of its own; line breaks keep a comment at its end from reaching further. */
function bracketed(sql) {
    return `(\n${sql}\n)`;
}
function columnOf(table, name) {
    const found = table.columns.find(column => column.name === name);
    if (found === undefined)
        throw new Error(`the plan was not bound: ${name} is no column`);
    return found;
}
const ACCEPTED = {
    boolean: ['boolean'],
    integer: ['integer'],
    number: ['integer', 'number', 'decimal'],
    string: ['string'],
    date: ['date'],
    timestamp: ['timestamp'],
};
function unreadableTest(type, column, table) {
    const name = (0,sql/* quoteName */.A)(column.name);
    const original = table.unreadable.find(unreadable => unreadable.column === column.name)?.text;
    if (original !== undefined)
        return { looked: `${original} IS NOT NULL`, fails: `${name} IS NULL`, value: original };
    // A column that is missing throughout has no type that could be wrong in a text format.
    if (!ACCEPTED[type].includes(column.type))
        return { misfit: `the column is ${column.nativeType}, not ${type}` };
    return { looked: `${name} IS NOT NULL`, fails: 'false', value: asText(column) };
}
const isNumeric = ({ type }) => type === 'integer' || type === 'number' || type === 'decimal';
const isTemporal = ({ type }) => type === 'date' || type === 'timestamp';
function readNumber(column) {
    const name = (0,sql/* quoteName */.A)(column.name);
    if (isNumeric(column))
        return { kind: 'number', sql: name, column };
    if (column.type !== 'string')
        return undefined;
    return { kind: 'number-from-text', sql: `TRY_CAST(${name} AS DOUBLE)`, column };
}
/** Times without a zone are UTC; with one they are brought to it. */
function readTime(column) {
    const name = (0,sql/* quoteName */.A)(column.name);
    if (column.nativeType === 'TIMESTAMP WITH TIME ZONE')
        return { kind: 'time', sql: `timezone('UTC', ${name})`, column };
    if (isTemporal(column))
        return { kind: 'time', sql: name, column };
    if (column.type !== 'string')
        return undefined;
    return { kind: 'time', sql: `timezone('UTC', TRY_CAST(${name} AS TIMESTAMPTZ))`, column };
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
        return readNumber(column);
    if (isNumeric(column))
        return ends.every(end => NUMBER.test(String(end))) ? readNumber(column) : undefined;
    if (ends.every(end => TIME.test(String(end))))
        return readTime(column);
    return column.type === 'string' ? { kind: 'text', sql: (0,sql/* quoteName */.A)(column.name), column } : undefined;
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
        return (0,sql/* quoteText */.o)(String(bound));
    if (read.kind === 'time')
        return `timezone('UTC', CAST(${(0,sql/* quoteText */.o)(String(bound))} AS TIMESTAMPTZ))`;
    // A 32-bit 0.1 is more than 0.1: the bound is rounded as the column's values were.
    return read.column.nativeType === 'FLOAT' ? `CAST(${number(bound)} AS FLOAT)` : number(bound);
}
function number(value) {
    if (typeof value === 'string')
        return value.replace(/^\+/, '');
    return Number.isFinite(value) ? String(value) : `CAST('${value}' AS DOUBLE)`;
}
function isOneOf(column, values) {
    const name = (0,sql/* quoteName */.A)(column.name);
    if (values.every(value => typeof value === 'number')) {
        const read = readNumber(column);
        if (read)
            return `${read.sql} IN (${values.map(value => boundLiteral(value, read)).join(', ')})`;
    }
    if (values.every(value => typeof value === 'boolean')) {
        if (column.type === 'boolean')
            return `${name} IN (${values.join(', ')})`;
        return `lower(CAST(${name} AS VARCHAR)) IN (${values.map(value => (0,sql/* quoteText */.o)(String(value))).join(', ')})`;
    }
    return `CAST(${name} AS VARCHAR) IN (${values.map(value => (0,sql/* quoteText */.o)(String(value))).join(', ')})`;
}
function compareTest({ left, operator, right }, table) {
    const [a, b] = [columnOf(table, left), columnOf(table, right)];
    const pair = readPair(a, b);
    if (pair === undefined)
        return { misfit: `${a.type} and ${b.type} cannot be compared` };
    const sign = operator === '!=' ? '<>' : operator;
    const [x, y] = [(0,sql/* quoteName */.A)(left), (0,sql/* quoteName */.A)(right)];
    return {
        looked: `(${x} IS NOT NULL AND ${y} IS NOT NULL)`,
        fails: `NOT coalesce(${pair[0]} ${sign} ${pair[1]}${withoutNaN([a, b], pair)}, false)`,
        value: `${asText(a)} || ', ' || ${asText(b)}`,
    };
}
/** NaN equals itself and is above every number for the engine; here it compares with nothing. */
function withoutNaN(columns, pair) {
    if (columns.some(column => isTemporal(column)) || !columns.some(column => isNumeric(column)))
        return '';
    return columns.map((column, index) => (canBeNaN(column) ? ` AND NOT isnan(${pair[index]})` : '')).join('');
}
const canBeNaN = ({ type }) => type === 'number' || type === 'string';
function readPair(a, b) {
    if (isNumeric(a) || isNumeric(b))
        return both(readNumber(a), readNumber(b));
    if (isTemporal(a) || isTemporal(b))
        return both(readTime(a), readTime(b));
    if (a.type === b.type && a.type !== 'other')
        return [(0,sql/* quoteName */.A)(a.name), (0,sql/* quoteName */.A)(b.name)];
    return undefined;
}
function both(a, b) {
    return a && b ? [a.sql, b.sql] : undefined;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/common-cause.js


/** How likely, at most, some column of so many would have one value in all failing rows if they were drawn at random. */
const COINCIDENCE = 0.01;
/** Wide tables are not searched through. */
const MOST_COLUMNS = 100;
/**
 * What all rows that fail a check have in common, for the one question that follows "which rows?". One scan over the
 * text columns of the table. A value that so many rows may share by chance is no cause and is not named.
 */
async function commonCause(engine, table, { check, how }, failing) {
    if (how.kind !== 'scan' || failing < 2 || failing === table.rows)
        return undefined;
    const columns = table.columns
        .filter(({ name, type }) => name !== check.subject && (type === 'string' || type === 'boolean'))
        .slice(0, MOST_COLUMNS);
    if (columns.length === 0)
        return undefined;
    const where = check.where === undefined ? '' : ` AND ${bracketed(check.where)}`;
    const fails = `${how.looked} AND ${how.fails}${where}`;
    const flag = (0,sql/* quoteName */.A)(freeName(table));
    const select = columns.flatMap(({ name }, index) => {
        const text = `CAST(${(0,sql/* quoteName */.A)(name)} AS VARCHAR)`;
        return [
            `min(${text}) FILTER (WHERE ${flag}) AS a${index}`,
            `max(${text}) FILTER (WHERE ${flag}) AS b${index}`,
            `count(${text}) FILTER (WHERE ${flag}) AS n${index}`,
        ];
    });
    const relation = `(SELECT *, coalesce(${fails}, false) AS ${flag} FROM ${table.sql})`;
    const [shared] = await engine.query(`SELECT ${select.join(', ')} FROM ${relation}`);
    const candidates = columns.flatMap(({ name }, index) => {
        const [least, most] = [shared[`a${index}`], shared[`b${index}`]];
        const everywhere = Number(shared[`n${index}`]) === failing;
        return everywhere && least !== null && least === most ? [{ column: name, value: String(least) }] : [];
    });
    if (candidates.length === 0)
        return undefined;
    const counts = candidates.map(({ column, value }, index) => `count_if(CAST(${(0,sql/* quoteName */.A)(column)} AS VARCHAR) = ${(0,sql/* quoteText */.o)(value)}) AS n${index}`);
    const [spread] = await engine.query(`SELECT ${counts.join(', ')} FROM ${table.sql}`);
    const [rarest] = candidates
        .map((cause, index) => ({ cause, share: Number(spread[`n${index}`]) / table.rows }))
        .filter(({ share }) => columns.length * share ** failing < COINCIDENCE)
        .sort((a, b) => a.share - b.share);
    return rarest?.cause;
}
/** A name that no column of the data has. */
function freeName(table) {
    const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
    let name = 'fails';
    while (taken.has(name))
        name += '_';
    return name;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/contract.js
var contract = __webpack_require__(66811);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    VALIDATE_NO_CHECKS: {
        kind: 'input',
        meaning: 'The checks file holds no check, so nothing could fail.',
        remedy: 'List the columns that must exist under `columns:`, or add entries to `checks:`.',
    },
    VALIDATE_KEY_COLUMN: {
        kind: 'input',
        meaning: 'A column that is to name failing rows does not exist in the data.',
        remedy: 'Correct `key` in the checks file or the `key` input.',
    },
    VALIDATE_PATTERN: {
        kind: 'input',
        meaning: 'A `regex` of the checks file is no regular expression of the RE2 kind (no look-around, no back-references).',
        remedy: 'Rewrite it without these, or as an `sql` condition.',
    },
    VALIDATE_CONDITION: {
        kind: 'input',
        meaning: 'A `where`, `sql` or `query` of the checks file cannot be evaluated over this data.',
        remedy: 'Quote names of columns with " and texts with single quotes. Declare the `type` of columns that may have no value at all.',
    },
    VALIDATE_AS_OF: {
        kind: 'input',
        meaning: 'The `as-of` input has the form of a time but is none, e.g. a 30th of February.',
        remedy: 'Write a time such as `2026-07-01T06:00:00Z`.',
    },
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/evaluate.js



/**
 * Counts all checks exactly: one scan for everything that looks at a row by itself, one grouping for each set of
 * columns that must be unique.
 */
async function countAll(engine, table, bound, asOf, blame) {
    // Without rows there is nothing to count, and columns without values have no type that a condition could fit.
    const scanned = table.rows === 0 ? [] : bound.filter(needsScan);
    const counts = await scan(engine, table, scanned, asOf).catch(async (cause) => {
        if (!(cause instanceof action_error/* ActionError */.l) || cause.code !== 'DATA_QUERY')
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
            const failing = await countTwins(engine, table, how.test.columns, check.where);
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
        const where = check.where === undefined ? 'true' : bracketed(check.where);
        const selected = select.add(`count_if(${where})`);
        if (how.kind === 'scan') {
            const looked = select.add(`count_if(${where} AND ${how.looked})`);
            const failing = select.add(`count_if(${where} AND ${how.looked} AND ${how.fails})`);
            return { check, selected, looked, failing, newest: undefined };
        }
        if (how.kind !== 'engine' || how.test.kind === 'query')
            throw new Error('not for the scan');
        const columns = how.test.kind === 'unique' ? how.test.columns : [how.test.column];
        const looked = select.add(`count_if(${where} AND ${present(columns)})`);
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
    const time = readTime(columnOf(table, column))?.sql ?? 'CAST(NULL AS TIMESTAMP)';
    const limit = `TIMESTAMP ${(0,sql/* quoteText */.o)(asOf.toISOString().replace('T', ' ').replace('Z', ''))}`;
    return `CAST(CAST(max(${time}) FILTER (WHERE ${where} AND ${time} <= ${limit}) AS TIMESTAMP) AS VARCHAR)`;
}
/** Rows whose values in these columns occur in another row too. Rows that lack one of the values are not compared. */
async function countTwins(engine, table, columns, where) {
    const [row] = await engine.query(`SELECT coalesce(sum(n), 0) AS n FROM (${twins(table, columns, where)})`);
    return Number(row.n);
}
/** SQL of the values that occur more than once, with `n`, the number of their rows. */
function twins(table, columns, where) {
    const names = columns.map(sql/* quoteName */.A).join(', ');
    const condition = where === undefined ? '' : ` AND ${bracketed(where)}`;
    return `SELECT ${names}, count(*) AS n FROM ${table.sql} WHERE ${present(columns)}${condition} GROUP BY ${names} HAVING count(*) > 1`;
}
const present = (columns) => columns.map(column => `${(0,sql/* quoteName */.A)(column)} IS NOT NULL`).join(' AND ');
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

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/failing-rows.js



/**
 * The first rows that fail each check, in the order of the data, in one statement for all checks.
 * @param most rows for each check
 */
async function* failingRows(engine, table, failed, key, most) {
    const parts = failed.flatMap((bound, index) => {
        const sql = most === 0 ? undefined : partOf(bound, index, table, key, most);
        return sql === undefined ? [] : [sql];
    });
    if (parts.length === 0)
        return;
    for await (const rows of engine.batches(`FROM (${parts.join('\nUNION ALL\n')}) ORDER BY c, f, r`)) {
        for (const row of rows) {
            const { check, how } = failed[Number(row.c)];
            const fromQuery = how.kind === 'engine' && how.test.kind === 'query';
            const place = fromQuery ? { file: '', row: undefined } : table.position.resolve(row.f, row.r);
            yield {
                check,
                ...place,
                key: Object.fromEntries(key.map((name, index) => [name, failing_rows_text(row[`k${index}`])])),
                value: failing_rows_text(row.v),
            };
        }
    }
}
function partOf({ check, how }, index, table, key, most) {
    const [file, row] = table.position.sql;
    const keys = key.map((name, place) => `${asText(columnOf(table, name))} AS k${place}`);
    const where = check.where === undefined ? '' : ` AND ${bracketed(check.where)}`;
    const select = (value) => `SELECT ${[`${index} AS c`, `CAST(${file} AS VARCHAR) AS f`, `CAST(${row} AS BIGINT) AS r`, ...keys, `${value} AS v`].join(', ')}`;
    const first = `ORDER BY f, r LIMIT ${most}`;
    if (how.kind === 'scan') {
        return `(${select(how.value)} FROM ${table.sql} WHERE ${how.looked} AND ${how.fails}${where} ${first})`;
    }
    if (how.kind !== 'engine')
        return undefined;
    if (how.test.kind === 'unique') {
        const { columns } = how.test;
        const names = columns.map(sql/* quoteName */.A);
        const value = columns.map(column => asText(columnOf(table, column))).join(` || ', ' || `);
        return `(${select(value)} FROM ${table.sql} WHERE ${present(columns)}${where}
      AND (${names.join(', ')}) IN (SELECT (${names.join(', ')}) FROM (${twins(table, columns, check.where)})) ${first})`;
    }
    if (how.test.kind === 'query') {
        const empty = key.map((_, place) => `CAST(NULL AS VARCHAR) AS k${place}`);
        const columns = [
            `${index} AS c`,
            `'' AS f`,
            'row_number() OVER () AS r',
            ...empty,
            'CAST(to_json(q) AS VARCHAR) AS v',
        ];
        return `(SELECT ${columns.join(', ')} FROM (\n${how.test.sql}\n) AS q LIMIT ${most})`;
    }
    return undefined;
}
const failing_rows_text = (value) => (value == null ? null : String(value));

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/failing-rows-file.js





/**
 * Writes failing rows as CSV while they come, and keeps the first few of each check for the report.
 * @returns the rows kept, and how many were written; without any row no file stays behind
 */
async function writeFailingRows(path, rows, key, keep) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const kept = [];
    const perCheck = new Map();
    const file = (0,external_node_fs_.createWriteStream)(path);
    let written = 0;
    try {
        file.write(line(['check', 'file', 'row', ...key.map(headOf), 'value']));
        for await (const row of rows) {
            const cells = [
                row.check.label,
                row.file === '' ? null : row.file,
                row.row?.toString() ?? null,
                ...key.map(name => row.key[name] ?? null),
                row.value,
            ];
            if (!file.write(line(cells)))
                await (0,external_node_events_.once)(file, 'drain');
            written++;
            const before = perCheck.get(row.check) ?? 0;
            perCheck.set(row.check, before + 1);
            if (before < keep)
                kept.push(row);
        }
        file.end();
        await (0,external_node_stream_promises_.finished)(file);
    }
    catch (error) {
        file.destroy();
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
    if (written === 0)
        await (0,promises_.rm)(path, { force: true });
    return { written, kept };
}
const OWN = ['check', 'file', 'row', 'value'];
const headOf = (name) => (OWN.includes(name) ? `${name} (key)` : name);
function line(cells) {
    return `${cells.map(cell => (cell === null ? '' : quoted(cell))).join(',')}\n`;
}
/** Quoted where needed, and where a text is empty: an empty cell is a missing value. */
function quoted(text) {
    return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/describe.js

/** `0 … 50,000`, `at least 0`, `more than 0`. */
function describeBounds({ min, max, above, below }) {
    if (min !== undefined && max !== undefined)
        return `${showBound(min)} … ${showBound(max)}`;
    if (min !== undefined)
        return `at least ${showBound(min)}`;
    if (max !== undefined)
        return `at most ${showBound(max)}`;
    return above === undefined ? `less than ${showBound(below)}` : `more than ${showBound(above)}`;
}
/** `3 … 10 characters`. */
function describeLength({ min, max }) {
    if (min !== undefined && max !== undefined) {
        return min === max ? `${(0,format/* formatCount */.B4)(min)} characters` : `${(0,format/* formatCount */.B4)(min)} … ${(0,format/* formatCount */.B4)(max)} characters`;
    }
    return min === undefined ? `at most ${(0,format/* formatCount */.B4)(max ?? 0)} characters` : `at least ${(0,format/* formatCount */.B4)(min)} characters`;
}
/** The first values of a list, and how many more there are. */
function describeValues(values) {
    const shown = values.slice(0, 6).map(String).join(', ');
    return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown;
}
/** `a and b`, `a, b and c`. */
function describeColumns(columns) {
    if (columns.length < 2)
        return columns.join('');
    return `${columns.slice(0, -1).join(', ')} and ${columns.at(-1)}`;
}
const showBound = (bound) => (typeof bound === 'number' ? (0,format/* formatNumber */.ZV)(bound) : bound);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/tolerance.js

/** `10`, or `0.5%`. */
function parseTolerance(written) {
    if (typeof written === 'number')
        return { kind: 'count', rows: written };
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
    if (tolerance.kind === 'count')
        return failing <= tolerance.rows;
    return BigInt(failing) * tolerance.denominator <= BigInt(looked) * tolerance.numerator;
}
/** `allowed 0.1 %`, `allowed 10`, `none allowed`. */
function describeTolerance(tolerance) {
    if (tolerance.kind === 'share')
        return tolerance.numerator === 0n ? 'none allowed' : `allowed ${tolerance.text}`;
    return tolerance.rows === 0 ? 'none allowed' : `allowed ${(0,format/* formatCount */.B4)(tolerance.rows)}`;
}
/** What a limit on missing values asks of a column: `is never missing`, `is missing in at most 5 %`. */
function describeMissing(tolerance) {
    if (tolerance.kind === 'share') {
        return tolerance.numerator === 0n ? 'is never missing' : `is missing in at most ${tolerance.text}`;
    }
    return tolerance.rows === 0 ? 'is never missing' : `is missing in at most ${(0,format/* formatCount */.B4)(tolerance.rows)} rows`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/plan.js


const OPERATORS = (/* unused pure expression or super */ null && (['<=', '>=', '!=', '=', '<', '>']));
/** A checks file → checks in the order of the file. Knows nothing of the data yet. */
function compilePlan(policy, options) {
    const columns = Object.entries(policy.columns ?? {});
    const names = columns.map(([name]) => name);
    const checks = [
        make('readable-lines', 'lines', 'every line can be read', { kind: 'readable-lines' }, undefined, {
            tolerance: policy['malformed-lines'],
        }),
    ];
    if (!options.allowEmpty) {
        const test = { kind: 'row-count', min: 1, max: undefined };
        checks.push(make('dataset-empty', 'rows', 'the dataset has rows', test, undefined));
    }
    if (policy.rows && (policy.rows.min !== undefined || policy.rows.max !== undefined)) {
        const { min, max, severity } = policy.rows;
        checks.push(make('row-count', 'rows', `${describeBounds({ min, max })} rows`, { kind: 'row-count', min, max }, ['rows'], {
            severity,
        }));
    }
    if (policy['other-columns'] === 'forbid') {
        const label = 'no columns besides those listed';
        checks.push(make('columns-only', 'columns', label, { kind: 'only', columns: names }, ['other-columns']));
    }
    if (policy['column-order']) {
        const label = 'columns stand in the order listed';
        checks.push(make('column-order', 'columns', label, { kind: 'order', columns: names }, ['column-order']));
    }
    for (const [name, entry] of columns)
        checks.push(...checksOfColumn(name, asEntry(entry), ['columns', name], true));
    for (const [index, check] of (policy.checks ?? []).entries())
        checks.push(...checksOfItem(check, ['checks', index]));
    return {
        checks,
        key: [policy.key ?? []].flat(),
        types: typesOf(policy),
        optional: new Set(columns.filter(([, entry]) => asEntry(entry).optional).map(([name]) => name)),
        timely: checks.some(check => check.test.kind === 'fresh'),
    };
}
function asEntry(entry) {
    return typeof entry === 'string' ? { type: entry } : (entry ?? {});
}
function checksOfItem(item, path) {
    if ('column' in item)
        return checksOfColumn(item.column, item, path, false);
    if ('compare' in item) {
        const [left, operator, right] = parseComparison(item.compare);
        const violation = { kind: 'compare', left, operator, right };
        const label = `${left} ${operator} ${right}`;
        return [make('column-comparison', `${left}, ${right}`, label, { kind: 'rows', violation }, path, item)];
    }
    if ('sql' in item) {
        const label = oneLine(item.sql);
        return [
            make('row-condition', 'rows', label, { kind: 'rows', violation: { kind: 'condition', sql: item.sql } }, path, item),
        ];
    }
    if ('query' in item) {
        const sql = item.query.replace(/;\s*$/, '');
        return [make('query', 'rows', `no row from ${oneLine(sql)}`, { kind: 'query', sql }, path, item)];
    }
    const subject = item.unique.join(', ');
    const label = `${describeColumns(item.unique)} ${item.unique.length > 1 ? 'together are' : 'is'} unique`;
    return [make('unique', subject, label, { kind: 'unique', columns: item.unique }, path, item)];
}
/** @param listed under `columns:`, where the column itself must exist */
function checksOfColumn(column, entry, path, listed) {
    const checks = [];
    const add = (code, key, wording, test, extra = {}) => checks.push(make(code, column, `${column} ${wording}`, test, [...path, key], { ...entry, ...extra }));
    const rows = (violation) => ({ kind: 'rows', violation });
    if (listed && !entry.optional) {
        const plain = { severity: entry.severity };
        checks.push(make('column-present', column, `${column} exists`, { kind: 'present', column }, path, plain));
    }
    if (entry.type) {
        const wording = `is of type ${entry.type}`;
        const key = listed && Object.keys(entry).length === 1 ? path : [...path, 'type'];
        const test = rows({ kind: 'unreadable', column, type: entry.type });
        checks.push(make('column-type', column, `${column} ${wording}`, test, key, entry));
    }
    if (entry['not-null']) {
        const wording = describeMissing(parseTolerance(entry.tolerance ?? 0));
        add('column-not-null', 'not-null', wording, rows({ kind: 'missing', column }));
    }
    if (entry['max-missing'] !== undefined) {
        const tolerance = entry['max-missing'];
        const wording = describeMissing(parseTolerance(tolerance));
        add('column-not-null', 'max-missing', wording, rows({ kind: 'missing', column }), { tolerance });
    }
    if (entry.range) {
        const bounds = { min: entry.range[0] ?? undefined, max: entry.range[1] ?? undefined };
        add('column-range', 'range', `is ${describeBounds(bounds)}`, rows({ kind: 'outside', column, bounds }));
    }
    for (const end of ['min', 'max', 'above', 'below']) {
        if (entry[end] === undefined)
            continue;
        const bounds = { [end]: entry[end] };
        add('column-range', end, `is ${describeBounds(bounds)}`, rows({ kind: 'outside', column, bounds }));
    }
    if (entry.in) {
        const wording = `is one of ${describeValues(entry.in)}`;
        add('column-values', 'in', wording, rows({ kind: 'not-in', column, values: entry.in }));
    }
    if (entry['not-in']) {
        const values = entry['not-in'];
        add('column-values', 'not-in', `is none of ${describeValues(values)}`, rows({ kind: 'in', column, values }));
    }
    if (entry.regex) {
        const pattern = entry.regex;
        add('column-pattern', 'regex', `matches ${pattern}`, rows({ kind: 'no-match', column, pattern }));
    }
    if (entry.length !== undefined) {
        const [min, max] = Array.isArray(entry.length) ? entry.length : [entry.length, entry.length];
        const ends = { min: min ?? undefined, max: max ?? undefined };
        add('column-length', 'length', `has ${describeLength(ends)}`, rows({ kind: 'length', column, ...ends }));
    }
    if (entry.unique)
        add('unique', 'unique', 'is unique', { kind: 'unique', columns: [column] });
    if (entry.fresh) {
        const test = { kind: 'fresh', column, maxAgeMs: parseAge(entry.fresh), age: entry.fresh };
        add('column-fresh', 'fresh', `is at most ${entry.fresh} old`, test);
    }
    return checks;
}
function make(code, subject, label, test, path, modifiers = {}) {
    const where = modifiers.where === undefined ? '' : ` (where ${oneLine(modifiers.where)})`;
    return {
        code,
        subject,
        label: modifiers.name ?? `${label}${where}`,
        test,
        path,
        tolerance: parseTolerance(modifiers.tolerance ?? 0),
        severity: modifiers.severity ?? 'fail',
        where: modifiers.where,
        allowEmpty: modifiers['allow-empty'] ?? false,
    };
}
/**
 * What text columns are read as: the type that was declared, and text where a check looks at characters, so that
 * `01234` is not a number before `regex` sees it. Everything else is left to what the values show.
 */
function typesOf(policy) {
    const types = new Map();
    const add = (name, type) => types.has(name) || types.set(name, type);
    const entries = [
        ...Object.entries(policy.columns ?? {}).map(([name, entry]) => [name, asEntry(entry)]),
        ...(policy.checks ?? []).flatMap((check) => 'column' in check ? [[check.column, check]] : []),
    ];
    for (const [name, entry] of entries)
        if (entry.type)
            add(name, entry.type);
    for (const [name, entry] of entries) {
        const texts = [...(entry.in ?? []), ...(entry['not-in'] ?? [])].some(value => typeof value === 'string');
        if (entry.regex !== undefined || entry.length !== undefined || texts)
            add(name, 'string');
    }
    return Object.fromEntries(types);
}
function parseComparison(text) {
    const [, left = '', operator = '', right = ''] = /^(.*?\S)\s*(<=|>=|!=|<>|==|=|<|>)\s*(\S.*)$/s.exec(text) ?? [];
    const plain = operator === '==' ? '=' : operator === '<>' ? '!=' : operator;
    return [left.trim(), plain, right.trim()];
}
const AGES = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
function parseAge(text) {
    return Number(text.slice(0, -1)) * AGES[text.slice(-1)];
}
const oneLine = (sql) => sql.trim().replace(/\s+/g, ' ');

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/policy.js

const A_SHARE = 'a share such as "0.5%"';
/** How many of the rows looked at may fail: a count, or a share as written. */
const tolerance = schemas/* union */.KCZ([schemas/* int */.Whr('a whole number of rows').min(0), schemas/* string */.YjP(A_SHARE).regex(/^\d+(\.\d+)?\s*%$/, A_SHARE)])
    .describe('How much may fail: a number of rows (10), or a share of the rows looked at ("0.5%"). Default: none');
const bound = schemas/* union */.KCZ([schemas/* number */.aig('a number'), schemas/* string */.YjP('a date or text')]);
const columnName = schemas/* string */.YjP().min(1);
const modifiers = {
    name: schemas/* string */.YjP().min(1).optional().describe('What reports call the check instead of the wording made from it'),
    where: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('SQL condition: only rows for which it is true are looked at. No such row at all is a failure'),
    'allow-empty': schemas/* boolean */.zMY().optional().describe('Pass when `where` selects no row at all'),
    severity: schemas/* enum */.k5n(['fail', 'warn'])
        .optional()
        .describe('`fail` (default) stops the train, `warn` is reported and lets it go on'),
    tolerance: tolerance.optional(),
};
const columnChecks = {
    type: schemas/* enum */.k5n(['boolean', 'integer', 'number', 'string', 'date', 'timestamp'])
        .optional()
        .describe('Type of every value. CSV texts are read as it; Parquet and JSON columns must have it'),
    'not-null': schemas/* literal */.euz(true).optional().describe('No value is missing'),
    'max-missing': tolerance
        .optional()
        .describe('How many values may be missing: a number of rows, or a share of the rows looked at ("2%")'),
    range: schemas/* tuple */.PVZ([bound.nullable(), bound.nullable()])
        .optional()
        .describe('Smallest and largest value, both allowed; `null` for an open end'),
    min: bound.optional().describe('Smallest value allowed'),
    max: bound.optional().describe('Largest value allowed; a date without time is the whole day'),
    above: bound.optional().describe('Values are greater than this'),
    below: bound.optional().describe('Values are less than this'),
    in: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional()
        .describe('The values allowed'),
    'not-in': schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional()
        .describe('Values that must not occur'),
    regex: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('RE2 expression that is found in each value; anchor it with ^ and $ to match the whole'),
    length: schemas/* union */.KCZ([schemas/* int */.Whr('a number of characters').min(0), schemas/* tuple */.PVZ([schemas/* int */.Whr().min(0).nullable(), schemas/* int */.Whr().min(0).nullable()])])
        .optional()
        .describe('Characters of each value: a number, or [fewest, most]'),
    unique: schemas/* literal */.euz(true).optional().describe('No value occurs twice'),
    fresh: schemas/* string */.YjP()
        .regex(/^\d+(\.\d+)?(s|m|h|d|w)$/, 'an age such as 36h or 2d')
        .optional()
        .describe('The newest value, not counting the future, is at most so old'),
};
/** What the shape alone cannot say about the checks of one column. */
function consistent(checks, ctx) {
    const wrong = (path, message) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (checks['not-null'] && checks['max-missing'] !== undefined) {
        wrong('max-missing', 'contradicts `not-null`; write one of the two');
    }
    if (checks.range && checks.range[0] === null && checks.range[1] === null)
        wrong('range', 'has two open ends');
    if (checks.range)
        ordered(checks.range[0], checks.range[1], 'range', wrong);
    ordered(checks.min, checks.max, 'min', wrong);
    if (Array.isArray(checks.length))
        ordered(checks.length[0], checks.length[1], 'length', wrong);
}
function ordered(low, high, path, wrong) {
    if (low == null || high == null)
        return;
    if (typeof low !== typeof high)
        wrong(path, `has a number and a text (${low}, ${high}) as its ends`);
    else if (low > high)
        wrong(path, `begins after it ends (${low} > ${high})`);
}
const column = schemas/* strictObject */.rej({
    ...columnChecks,
    optional: schemas/* boolean */.zMY().optional().describe('The column may be absent; then its checks are left out'),
    ...modifiers,
})
    .superRefine(consistent);
const typeName = columnChecks.type.unwrap();
const tableCheck = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        column: columnName.describe('The column that this is about'),
        ...columnChecks,
        ...modifiers,
    })
        .superRefine((check, ctx) => {
        consistent(check, ctx);
        if (!Object.keys(columnChecks).some(name => name in check)) {
            ctx.addIssue({ code: 'custom', message: 'names a column but nothing to check about it' });
        }
    }),
    schemas/* strictObject */.rej({
        unique: schemas/* array */.YOg(columnName).min(1).describe('Columns whose values together occur only once'),
        ...modifiers,
    }),
    schemas/* strictObject */.rej({
        compare: schemas/* string */.YjP()
            .regex(/^.*\S\s*(<=|>=|!=|<>|==|=|<|>)\s*\S.*$/s, 'two columns and an operator, such as "end >= start"')
            .describe('Two columns and one of < <= = != >= >, e.g. `end >= start`'),
        ...modifiers,
    }),
    schemas/* strictObject */.rej({
        sql: schemas/* string */.YjP()
            .min(1)
            .describe('SQL condition that is true for each row; unknown because of missing values is no failure'),
        ...modifiers,
    }),
    schemas/* strictObject */.rej({
        query: schemas/* string */.YjP().min(1).describe('SELECT over the table `data`; each row that it returns is a failure'),
        name: modifiers.name,
        severity: modifiers.severity,
        tolerance: schemas/* int */.Whr('a whole number of rows').min(0).optional().describe('How many rows it may return. Default: none'),
    }),
]);
/** The checks file. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format'),
    description: schemas/* string */.YjP().optional().describe('What this dataset is, for people'),
    key: schemas/* union */.KCZ([columnName, schemas/* array */.YOg(columnName).min(1)])
        .optional()
        .describe('The column, or columns, that name a row in reports'),
    rows: schemas/* strictObject */.rej({
        min: schemas/* int */.Whr().min(0).optional().describe('Fewest rows'),
        max: schemas/* int */.Whr().min(0).optional().describe('Most rows'),
        severity: modifiers.severity,
    })
        .superRefine((rows, ctx) => ordered(rows.min, rows.max, 'min', (path, message) => ctx.addIssue({ code: 'custom', path: [path], message })))
        .optional()
        .describe('How many rows the dataset has'),
    'malformed-lines': tolerance
        .optional()
        .describe('How many lines may be unreadable: a number, or a share of all lines ("0.1%"). Default: none'),
    columns: schemas/* record */.g1P(columnName, schemas/* union */.KCZ([typeName, column]).nullable())
        .optional()
        .describe('The columns that must exist, and what holds for their values. A type alone may stand for the mapping'),
    'other-columns': schemas/* enum */.k5n(['allow', 'forbid'])
        .optional()
        .describe('Whether the data may have columns that are not listed. Default: allow'),
    'column-order': schemas/* boolean */.zMY().optional().describe('The listed columns stand in this order in the data'),
    checks: schemas/* array */.YOg(tableCheck).optional().describe('Checks over several columns, and further ones on single columns'),
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/prepare.js






/** Reads the checks file, finds and digests the data; nothing is parsed yet. */
async function prepareValidation(inputs, ctx) {
    const policy = await (0,read/* readPolicy */.T)(inputs.checks, policySchema, ctx);
    const plan = compilePlan(policy.value, { allowEmpty: inputs['allow-empty'] });
    if (plan.checks.every(check => check.path === undefined)) {
        throw errors.VALIDATE_NO_CHECKS(`${policy.file} holds no check`, { file: policy.file, line: 1 });
    }
    const dataset = await (0,from_inputs/* datasetFromInputs */.g)(inputs.data, inputs, ctx, 'the data');
    const asOf = inputs['as-of'] === undefined ? new Date(ctx.clock.now()) : utc(inputs['as-of']);
    const rowKey = inputs.key === undefined ? plan.key : separated(inputs.key);
    return {
        policy,
        plan,
        dataset,
        asOf,
        rowKey,
        uses: [],
        key: {
            data: (0,artifact/* digestRef */.yb)(dataset.artifact),
            checks: (0,artifact/* digestRef */.yb)(policy.artifact),
            format: dataset.format,
            csv: JSON.stringify(dataset.csv),
            'allow-empty': String(inputs['allow-empty']),
            rows: JSON.stringify([rowKey, inputs.examples, inputs['max-failing-rows']]),
            // Without such a check the answer is the same at any time, and may be reused.
            ...(plan.timely ? { 'as-of': asOf.toISOString() } : {}),
        },
    };
}
const separated = (text) => text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
function utc(text) {
    const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? text : text.length > 10 ? `${text}Z` : text;
    const time = new Date(zoned.replace(' ', 'T'));
    if (Number.isNaN(time.getTime()))
        throw errors.VALIDATE_AS_OF(`as-of is ${text}, which is no time`);
    return time;
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
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
        const verdict = how.passes ? 'pass' : check.severity;
        const remedy = how.passes ? undefined : (how.remedy ?? remedyOf(check));
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
    const passes = tolerates(check.tolerance, failing, looked);
    const share = looked === 0 ? '' : ` (${(0,format/* formatPercent */.l9)(failing / looked)}, ${describeTolerance(check.tolerance)})`;
    const isQuery = how.kind === 'engine' && how.test.kind === 'query';
    const message = isQuery
        ? `${(0,format/* plural */.LS)(failing, 'row')} returned (${describeTolerance(check.tolerance)})`
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
    };
}
/** Decides whether every line could be read as a row. */
function judgeLines(check, table) {
    const lines = table.rows + table.malformedCount;
    const passes = tolerates(check.tolerance, table.malformedCount, lines);
    const first = table.malformed[0];
    const where = first === undefined ? '' : `; first ${first.file} line ${first.line}: ${first.reason}`;
    const share = lines === 0 ? '' : ` (${(0,format/* formatPercent */.l9)(table.malformedCount / lines)}, ${describeTolerance(check.tolerance)})`;
    return {
        check,
        verdict: passes ? 'pass' : check.severity,
        looked: lines,
        failing: table.malformedCount,
        observed: (0,format/* plural */.LS)(table.malformedCount, 'line'),
        message: `${(0,format/* formatCount */.B4)(table.malformedCount)} of ${(0,format/* plural */.LS)(lines, 'line')} cannot be read${share}${where}`,
        remedy: passes ? undefined : 'Correct these lines where the file is written. They are not part of any other count.',
    };
}
/** What needs attention first; in it what is wrong with the whole table; then by the share that fails; then in the order of the checks file. */
function byAttention(a, b) {
    return ((0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict) || Number(isAboutShape(b)) - Number(isAboutShape(a)) || shareOf(b) - shareOf(a));
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
    };
}
function blank(check, verdict, observed) {
    return { check, verdict, looked: undefined, failing: undefined, observed, message: observed, remedy: undefined };
}
function remedyOf(check) {
    switch (check.code) {
        case 'column-present':
        case 'columns-only':
        case 'column-order':
            return 'Bring the data back to the schema that the checks file describes, or describe the new one.';
        case 'row-count':
            return 'Find out why the batch has another size, or correct `rows`.';
        case 'column-fresh':
            return 'Find out why no newer data arrived.';
        default:
            return 'Look at the failing rows; then mend the data, or the check if it asks for too much.';
    }
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/report.js






const FAILING_ROWS = 'failing-rows.csv';
const LISTED_LINES = 20;
const ANNOTATED_LINES = 10;
const PLOTTED = 20;
/** Writes the outcome: what, why, what now, and the tables below. */
function describe(found) {
    const { table, results } = found;
    const verdict = (0,verdict_verdict/* worst */.QZ)(results.map(result => result.verdict));
    const attention = results.filter(result => result.verdict !== 'pass');
    const failed = results.filter(result => result.verdict === 'fail');
    const warned = results.filter(result => result.verdict === 'warn');
    return {
        verdict,
        headline: headlineOf(verdict, results, table),
        why: whyOf(attention, found),
        next: nextOf(attention, found),
        findings: [...results.map(result => findingOf(result, found)), ...malformedFindings(found)],
        outputs: {
            rows: table.rows,
            checks: results.length,
            'failed-checks': failed.length,
            'warned-checks': warned.length,
            'malformed-lines': table.malformedCount,
            'failing-rows': found.failingRowsPath ?? '',
            'dataset-digest': (0,artifact/* digestRef */.yb)(table.dataset.artifact),
        },
        blocks: blocksOf(results, attention, found),
        measures: [
            { name: 'rows', value: table.rows, help: 'Rows that were read.' },
            { name: 'checks', value: results.length, help: 'Checks that were made.' },
            { name: 'failed_checks', value: failed.length, help: 'Checks that failed.' },
            { name: 'malformed_lines', value: table.malformedCount, help: 'Lines that could not be read as a row.' },
            ...results.flatMap(({ check, failing }) => failing === undefined || check.code === 'readable-lines'
                ? []
                : [{ name: 'failing_rows', value: failing, labels: { check: check.label }, help: 'Rows that fail a check.' }]),
        ],
        versions: { [found.engine.name]: found.engine.version },
        files: found.written === 0
            ? []
            : [{ path: FAILING_ROWS, description: `${(0,format/* plural */.LS)(found.written, 'failing row')} by key` }],
    };
}
const VERBS = {
    pass: 'passed',
    warn: 'warns',
    fail: 'failed',
    inconclusive: 'is inconclusive',
};
function headlineOf(verdict, results, table) {
    const head = `validate-data ${VERBS[verdict]}`;
    if (verdict === 'pass')
        return `${head}: ${(0,format/* plural */.LS)(results.length, 'check')}, ${(0,format/* plural */.LS)(table.rows, 'row')}`;
    if (results.some(({ check, verdict }) => check.code === 'dataset-empty' && verdict === 'fail')) {
        return `${head}: the dataset has no rows`;
    }
    const counted = results.filter(result => result.verdict === verdict);
    const checks = `${(0,format/* formatCount */.B4)(counted.length)} of ${(0,format/* plural */.LS)(results.length, 'check')}`;
    const [only] = counted;
    if (counted.length > 1 || only?.failing === undefined || only.looked === undefined) {
        return `${head}: ${checks}, ${(0,format/* plural */.LS)(table.rows, 'row')}`;
    }
    const unit = only.check.code === 'readable-lines' ? 'line' : 'row';
    return `${head}: ${checks}, ${(0,format/* formatCount */.B4)(only.failing)} of ${(0,format/* plural */.LS)(only.looked, unit)}`;
}
function whyOf(attention, found) {
    if (attention.length === 0) {
        const { files } = found.table.dataset;
        return `Every row of ${(0,format/* plural */.LS)(files.length, 'file')} was read and counted, none sampled; ${(0,format/* plural */.LS)(found.table.malformedCount, 'malformed line')}.`;
    }
    const sentences = attention.slice(0, 3).map(result => {
        const cause = found.causes.get(result);
        const common = cause === undefined ? '' : `; all have \`${cause.column} = ${cause.value}\``;
        const example = found.examples.find(row => row.check === result.check);
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
function nextOf(attention, found) {
    if (attention.length === 0) {
        return `Later steps can require \`validate-data: pass\` of this dataset, ${report_short((0,artifact/* digestRef */.yb)(found.table.dataset.artifact))}.`;
    }
    const [worst] = attention;
    const parts = [];
    if (found.written > 0)
        parts.push(`\`${FAILING_ROWS}\` beside this report has ${(0,format/* plural */.LS)(found.written, 'failing row')} by ${found.key.length > 0 ? 'key' : 'number'}`);
    const line = found.place.lineOf(worst.check);
    if (line !== undefined)
        parts.push(`the check is \`${found.place.file}\` line ${line}`);
    if (parts.length === 0)
        return worst.remedy ?? '';
    return `${parts.join('; ')}.`;
}
function findingOf(result, found) {
    const { check } = result;
    const line = found.place.lineOf(check);
    const [malformed] = check.code === 'readable-lines' ? found.table.malformed : [];
    return {
        code: check.code,
        verdict: result.verdict,
        subject: check.subject,
        message: `${check.label}: ${result.message}`,
        truth: truth/* EXACT */.q,
        observed: result.failing ?? result.observed,
        expected: result.failing === undefined ? check.label : describeTolerance(check.tolerance),
        remedy: result.remedy,
        location: malformed
            ? { file: malformed.file, line: malformed.line }
            : line === undefined
                ? undefined
                : { file: found.place.file, line },
    };
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
        truth: truth/* EXACT */.q,
        remedy: 'Correct the line where the file is written.',
        location: { file, line },
    }));
}
function blocksOf(results, attention, found) {
    const { table } = found;
    const blocks = [outcome_blocks/* block */.o.section('Checks', [checksTable(results, attention.length, found)])];
    if (found.examples.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Failing rows', [examplesTable(results, found)]));
    if (table.malformed.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Malformed lines', malformedBlocks(table)));
    const plotted = results.filter(result => shareOf(result) > 0).slice(0, PLOTTED);
    if (attention.length > 0 && plotted.length > 0)
        blocks.push(outcome_blocks/* block */.o.section('Share failing', [sharePlot(plotted)]));
    blocks.push(outcome_blocks/* block */.o.section('Dataset', datasetBlocks(table), true));
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
        result.failing === undefined || result.looked === 0 ? result.observed : '',
        result.failing ?? null,
        result.looked ?? null,
        result.failing === undefined || !result.looked ? null : result.failing / result.looked,
        result.failing === undefined
            ? null
            : describeTolerance(result.check.tolerance).replace(/^allowed | allowed$/, ''),
        found.place.lineOf(result.check) ?? null,
    ]), { attention });
}
function examplesTable(results, { examples, key, written }) {
    const rows = results.flatMap(({ check }) => examples.filter(row => row.check === check));
    return outcome_blocks/* block */.o.table(['Check', ...key, 'File', { title: 'Row', align: 'right', format: { decimals: 0 } }, 'Value'], rows.map(row => [row.check.label, ...key.map(name => row.key[name] ?? null), row.file, row.row ?? null, row.value]), { caption: `The first rows of each check; \`${FAILING_ROWS}\` has ${(0,format/* plural */.LS)(written, 'row')}.` });
}
function malformedBlocks(table) {
    const shown = table.malformed.slice(0, LISTED_LINES);
    const rest = table.malformedCount - shown.length;
    const lines = outcome_blocks/* block */.o.table(['File', { title: 'Line', align: 'right', format: { decimals: 0 } }, 'Column', 'Why'], shown.map(({ file, line, column, reason }) => [file, line, column ?? null, reason]));
    return rest > 0 ? [lines, outcome_blocks/* block */.o.text(`${(0,format/* plural */.LS)(rest, 'further line')} cannot be read.`)] : [lines];
}
function sharePlot(results) {
    const worst = results.reduce((most, result) => (shareOf(result) > shareOf(most) ? result : most));
    const alternative = `The largest of ${(0,format/* plural */.LS)(results.length, 'share')} is that of ${worst.check.label}, ${(0,format/* formatPercent */.l9)(shareOf(worst))}.`;
    return outcome_blocks/* block */.o.plot('Share of rows failing, by check', alternative, {
        kind: 'bars',
        categories: results.map(result => result.check.label),
        value: { label: 'rows failing (%)', min: 0 },
        series: [{ label: 'failing', values: results.map(result => shareOf(result) * 100) }],
    });
}
function datasetBlocks(table) {
    const { dataset } = table;
    return [
        outcome_blocks/* block */.o.facts([
            ['Dataset', dataset.name],
            ['Digest', (0,artifact/* digestRef */.yb)(dataset.artifact)],
            ['Format', dataset.format],
            ['Files', `${(0,format/* formatCount */.B4)(dataset.files.length)}, ${(0,format/* formatBytes */.z3)(sizeOf(dataset))}`],
            ['Rows', (0,format/* formatCount */.B4)(table.rows)],
            ['Columns', (0,format/* formatCount */.B4)(table.columns.length)],
        ]),
        outcome_blocks/* block */.o.table(['Column', 'Type', 'In the engine'], table.columns.map(column => [column.name, column.type, column.nativeType])),
    ];
}
const sizeOf = (dataset) => dataset.files.reduce((sum, file) => sum + file.bytes, 0);
const report_short = (digest) => digest.replace(/([0-9a-f]{12})[0-9a-f]+$/, '$1…');

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
/** Columns that a check cannot do without. */
function columnsOf(test) {
    switch (test.kind) {
        case 'unique':
            return test.columns;
        case 'fresh':
            return [test.column];
        case 'rows':
            if (test.violation.kind === 'compare')
                return [test.violation.left, test.violation.right];
            return test.violation.kind === 'condition' ? [] : [test.violation.column];
        default:
            return [];
    }
}
function bind(check, table, names) {
    const { test } = check;
    switch (test.kind) {
        case 'unique':
        case 'query':
            return { kind: 'engine', test };
        case 'fresh': {
            const column = columnOf(table, test.column);
            if (readTime(column) !== undefined)
                return { kind: 'engine', test };
            return { kind: 'known', passes: false, observed: `${column.type} values are no times` };
        }
        case 'rows': {
            const made = rowTest(test.violation, table);
            return isMisfit(made) ? { kind: 'known', passes: false, observed: made.misfit } : { kind: 'scan', ...made };
        }
        case 'row-count': {
            const passes = table.rows >= (test.min ?? 0) && table.rows <= (test.max ?? Number.POSITIVE_INFINITY);
            return { kind: 'known', passes, observed: `${table.rows.toLocaleString('en-US')} rows` };
        }
        case 'readable-lines':
            throw new Error('judged where the malformed lines are');
        case 'present': {
            if (names.includes(test.column))
                return { kind: 'known', passes: true, observed: 'exists' };
            const near = (0,nearest/* nearest */.p)(test.column, names);
            const remedy = near === undefined ? undefined : `The data has \`${near}\`: did you mean that?`;
            return { kind: 'known', passes: false, observed: 'is not in the data', remedy };
        }
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
function isMisfit(made) {
    return 'misfit' in made;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/validate.js






/**
 * Puts a plan to a table: refuses what cannot be asked, counts, decides.
 * Raises VALIDATE_PATTERN and VALIDATE_CONDITION with the line of the check, and whatever the engine raises.
 */
async function validate(engine, table, plan, asOf, place) {
    const [lines, others] = [true, false].map(wanted => plan.checks.filter(check => (check.test.kind === 'readable-lines') === wanted));
    const bound = bindPlan({ ...plan, checks: others }, table);
    const blame = blameFor(place, table.columns.map(column => column.name));
    await vetAll(engine, table, bound, blame);
    const counts = await countAll(engine, table, bound, asOf, blame);
    return {
        results: [
            // Parquet has no lines; a damaged file is an error there.
            ...(table.dataset.format === 'parquet' ? [] : lines).map(check => judgeLines(check, table)),
            ...bound.map(one => judge(one, counts.get(one.check), table.rows, asOf)),
        ].sort(byAttention),
        bound: new Map(bound.map(one => [one.check, one])),
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
            throw blame(check, errors.VALIDATE_CONDITION(`\`${sql.trim()}\` is ${type}, expected a condition that is true or false`));
        }
    };
    for (const { check } of bound) {
        if (check.where !== undefined)
            await condition(check, check.where);
        if (check.test.kind === 'query') {
            await engine.vet(check.test.sql, 'select').catch(cause => {
                throw blame(check, cause);
            });
        }
        if (check.test.kind !== 'rows')
            continue;
        const { violation } = check.test;
        if (violation.kind === 'condition')
            await condition(check, violation.sql);
        if (violation.kind === 'no-match') {
            await engine.query('SELECT regexp_matches($1::VARCHAR, $2::VARCHAR)', ['', violation.pattern]).catch(cause => {
                throw blame(check, cause);
            });
        }
    }
}
/** Errors of the user's own SQL and patterns, at their line. */
function blameFor(place, columns) {
    return (check, cause) => {
        if (!(cause instanceof action_error/* ActionError */.l) || cause.kind !== 'input')
            return cause;
        const misspelt = /Referenced column "(.+?)" not found/.exec(cause.message)?.[1];
        const near = misspelt === undefined ? undefined : (0,nearest/* nearest */.p)(misspelt, columns);
        const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
        const isPattern = check.test.kind === 'rows' && check.test.violation.kind === 'no-match';
        const raise = isPattern ? errors.VALIDATE_PATTERN : errors.VALIDATE_CONDITION;
        return raise(cause.message, { cause, hint, file: place.file, line: place.lineOf(check) });
    };
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/main.js












/** Read every row once, count every check exactly, and name the rows that fail. */
const step = (0,action/* action */.X)({
    contract: contract/* contract */.d,
    prepare: prepareValidation,
    async main(inputs, ctx, plan) {
        const engine = await (0,from_inputs/* engineFromInputs */.E)(inputs, ctx);
        try {
            const table = await main_read(engine, ctx, plan);
            const place = placeOf(plan);
            const validation = await validate(engine, table, plan.plan, plan.asOf, place);
            const failed = failedOf(validation);
            const rows = await writeFailingRows((0,external_node_path_.join)(ctx.reportDir, FAILING_ROWS), failingRows(engine, table, failed.bound, plan.rowKey, inputs['max-failing-rows']), plan.rowKey, inputs.examples);
            const outcome = describe({
                table,
                results: validation.results,
                place,
                examples: rows.kept,
                written: rows.written,
                failingRowsPath: rows.written === 0 ? undefined : pathOf(inputs),
                causes: await causesOf(engine, table, validation, failed.results),
                key: plan.rowKey,
                engine,
            });
            return {
                ...outcome,
                evidence: {
                    kind: 'gate',
                    subject: [plan.dataset.artifact],
                    configuration: [plan.policy.artifact],
                    dependencies: [],
                    details: { rows: table.rows, malformedLines: table.malformedCount, files: plan.dataset.files.length },
                },
            };
        }
        finally {
            await engine.close();
        }
    },
});
async function main_read(engine, ctx, plan) {
    const progress = ctx.log.progress('Reading the data');
    try {
        const table = await engine.load(plan.dataset, 'data', { types: plan.plan.types });
        const names = table.columns.map(column => column.name);
        for (const column of plan.rowKey) {
            if (names.includes(column))
                continue;
            const near = (0,nearest/* nearest */.p)(column, names);
            const hint = near === undefined ? `The data has ${names.slice(0, 20).join(', ')}.` : `Did you mean \`${near}\`?`;
            throw errors.VALIDATE_KEY_COLUMN(`the key column \`${column}\` is not in the data`, { hint });
        }
        return table;
    }
    finally {
        progress.end();
    }
}
function placeOf({ policy }) {
    return {
        file: policy.file,
        lineOf: check => (check.path === undefined ? undefined : policy.lineOf(check.path)),
    };
}
/** Checks with failing rows beyond what they allow: their rows are worth a look. */
function failedOf({ results, bound }) {
    const failed = results.filter(({ verdict, failing }) => verdict !== 'pass' && (failing ?? 0) > 0);
    return { results: failed, bound: failed.flatMap(({ check }) => bound.get(check) ?? []) };
}
async function causesOf(engine, table, { bound }, failed) {
    const causes = new Map();
    for (const result of failed.slice(0, 3)) {
        const one = bound.get(result.check);
        const cause = one && (await commonCause(engine, table, one, result.failing ?? 0));
        if (cause)
            causes.set(result, cause);
    }
    return causes;
}
/** Where users find the file once the report is in its place. */
function pathOf(inputs) {
    return `${(inputs.report ?? 'mlops-out/report/validate-data').replace(/[\\/]+$/, '')}/${FAILING_ROWS}`;
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


/***/ })

};
