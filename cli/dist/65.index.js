export const id = 65;
export const ids = [65];
export const modules = {

/***/ 43065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/shared/data/from-inputs.js
var from_inputs = __webpack_require__(17169);
// EXTERNAL MODULE: ./build/js/shared/data/resolve.js + 1 modules
var resolve = __webpack_require__(60634);
// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/run/subcommand.js
var subcommand = __webpack_require__(77161);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __webpack_require__(87597);
// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __webpack_require__(1234);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/errors.js
var errors = __webpack_require__(22610);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/errors-without-values.js
var errors_without_values = __webpack_require__(18230);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/plan.js + 5 modules
var src_plan = __webpack_require__(79541);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/policy.js + 4 modules
var src_policy = __webpack_require__(64779);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/sensitive.js
var src_sensitive = __webpack_require__(45437);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/checks-file.js
/** Rows that may fail any check of a column; what may be missing has a number of its own. */
function toleranceOf({ proposals }) {
    return Math.max(0, ...proposals.filter(({ key }) => key !== 'max-missing').map(({ tolerance }) => tolerance));
}
/** The keys of a column's entry, in order; a column without any is only listed. */
function entryOf(column) {
    const tolerance = toleranceOf(column);
    return [
        ...column.proposals.map(proposal => [proposal.key, proposal.value, proposal]),
        ...(column.sensitive ? [['sensitive', true]] : []),
        ...(tolerance > 0 ? [['tolerance', tolerance]] : []),
    ];
}
/** The proposal as a checks file's value, to be put to a table. */
function policyOf(columns, key) {
    return {
        version: 1,
        ...(key.length === 0 ? {} : { key: [...key] }),
        columns: Object.fromEntries(columns.map(column => [
            column.column,
            Object.fromEntries(entryOf(column).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])),
        ])),
        ...(key.length === 0 ? {} : { checks: [{ unique: [...key] }] }),
    };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/infer/contract.js
var contract = __webpack_require__(9582);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/diff.js
/** What would change if the proposal took the place of an existing checks file, in the order of the proposal. */
function diffPolicies(before, after) {
    const [old, proposed] = [flat(before), flat(after)];
    const differences = [];
    for (const [id, { what, value }] of proposed) {
        const was = old.get(id)?.value;
        if (was === undefined)
            differences.push({ kind: 'added', what, after: value });
        else if (JSON.stringify(was) !== JSON.stringify(value)) {
            differences.push({ kind: 'changed', what, before: was, after: value });
        }
    }
    for (const [id, { what, value }] of old) {
        if (!proposed.has(id))
            differences.push({ kind: 'removed', what, before: value });
    }
    return differences;
}
const SIGNS = { added: '+', removed: '-', changed: '~' };
/** One line a difference, and how many there are. */
function diffText(differences, file) {
    const lines = differences.map(({ kind, what, before, after }) => {
        const shown = [before, after].filter(value => value !== undefined).map(value => JSON.stringify(value));
        return `${SIGNS[kind]} ${what}: ${shown.join(' → ')}`;
    });
    const count = (kind) => differences.filter(one => one.kind === kind).length;
    const sum = `${count('added')} added, ${count('removed')} removed, ${count('changed')} changed against ${file}`;
    return `${[...lines, sum].join('\n')}\n`;
}
/** Every single thing that a checks file says, by what tells it from the others. */
function flat({ columns = {}, checks = [], version, description, ...others }) {
    const all = new Map();
    const add = (what, value, id = what) => all.set(id, { what, value: asJson(value) });
    for (const [name, value] of Object.entries(others))
        if (value !== undefined)
            add(name, value);
    for (const [column, entry] of Object.entries(columns)) {
        const keys = typeof entry === 'string' ? { type: entry } : (entry ?? {});
        if (Object.keys(keys).length === 0)
            add(column, {});
        for (const [key, value] of Object.entries(keys)) {
            if (value === undefined)
                continue;
            // The two say the same.
            const none = key === 'not-null' && !('tolerance' in keys);
            if (none)
                add(`${column}.max-missing`, 0);
            else
                add(`${column}.${key}`, value);
        }
    }
    // What stands in the list has no name but itself.
    for (const check of checks)
        add('checks', check, `checks ${JSON.stringify(check)}`);
    return all;
}
const asJson = (value) => JSON.parse(JSON.stringify(value));

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var data_sql = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/infer/forms.js
var infer_forms = __webpack_require__(95201);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/gather.js


/** Numbers of the two parts to fit; the third is the one that is reported on. */
const [LEARN, CONFIRM, REPORT] = [0, 1, 2];
/** Integers of more different values than this are measures, not codes. */
const MAX_CODES = 12;
const SAMPLE = 2000;
/** Texts that forms are learnt from; all rows to confirm confirm them. */
const LEARNT_TEXTS = 50_000;
/**
 * Gives each row a part by its number and the seed. Whatever the values are, the parts of exchangeable rows are
 * exchangeable; that it looks random besides keeps the order of the file out of it.
 */
async function divide(engine, table, options) {
    const part = (0,data_sql/* quoteName */.AB)(freeName('(part)', table));
    const view = (0,data_sql/* quoteName */.AB)('data (parts)');
    const draw = `hash(${table.position.sql[1]}, ${options.seed})`;
    const report = Math.round(options.reportShare * 1000);
    await engine.query(`CREATE VIEW ${view} AS SELECT *, CASE WHEN ${draw} % 1000 < ${report} THEN ${REPORT} ELSE (${draw} // 1000) % 2 END AS ${part} FROM ${table.sql}`);
    const counts = [LEARN, CONFIRM, REPORT].map(number => `count_if(${part} = ${number}) AS p${number}`);
    const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${view}`);
    return { sql: view, part, parts: { learn: Number(row.p0), confirm: Number(row.p1), report: Number(row.p2) } };
}
/** The rows kept aside, as a table of their own. */
async function reportTable(engine, table, { sql, part, parts }) {
    const view = (0,data_sql/* quoteName */.AB)('data (kept aside)');
    await engine.query(`CREATE VIEW ${view} AS SELECT * FROM ${sql} WHERE ${part} = ${REPORT}`);
    return { ...table, sql: view, rows: parts.report };
}
/** One scan for what every column has, then one look at each column that has few values or is a text. */
async function gather(engine, table, parted, options) {
    const first = await firstScan(engine, table, parted);
    const all = [];
    for (const [index, column] of table.columns.entries()) {
        const of = (what) => first[`${what}${index}`] ?? null;
        const present = Number(of('n'));
        const distinct = Number(of('d') ?? 0);
        const sensitive = options.sensitive.isSensitive(column.name);
        const learnt = sensitive ? {} : await learn(engine, parted, column, distinct, options);
        const countable = column.type === 'integer' || column.type === 'string';
        all.push({
            name: column.name,
            type: column.type,
            nativeType: column.nativeType,
            typeIsGiven: table.dataset.format === 'parquet',
            missing: parted.parts.learn + parted.parts.confirm - present,
            present,
            confirming: Number(of('c')),
            nan: Number(of('nan') ?? 0),
            distinct,
            // The estimate errs by a few percent.
            allDifferent: countable && distinct > 0.9 * present && (await isUnique(engine, parted, column)),
            smallest: of('lo'),
            largest: of('hi'),
            shortest: numberOf(of('short')),
            longest: numberOf(of('long')),
            categories: undefined,
            forms: undefined,
            ...learnt,
            sensitive,
        });
    }
    return all;
}
async function firstScan(engine, table, { sql, part }) {
    const selected = table.columns.flatMap((column, index) => {
        const name = (0,data_sql/* quoteName */.AB)(column.name);
        const isFloat = column.type === 'number';
        const counted = isFloat ? `${name} IS NOT NULL AND NOT isnan(${name})` : `${name} IS NOT NULL`;
        const expressions = [`count(${name}) AS n${index}`, `count_if(${part} = ${CONFIRM} AND ${counted}) AS c${index}`];
        if (['integer', 'number', 'decimal', 'string', 'boolean'].includes(column.type)) {
            expressions.push(`approx_count_distinct(${name}) AS d${index}`);
        }
        if (['integer', 'number', 'decimal'].includes(column.type)) {
            const value = isFloat ? `CASE WHEN NOT isnan(${name}) THEN ${name} END` : name;
            expressions.push(`min(${value}) AS lo${index}`, `max(${value}) AS hi${index}`);
        }
        if (isFloat)
            expressions.push(`count_if(isnan(${name})) AS nan${index}`);
        if (column.type === 'string') {
            const text = textOf(column);
            expressions.push(`min(length(${text})) AS short${index}`, `max(length(${text})) AS long${index}`);
        }
        return expressions;
    });
    const [row] = await engine.query(`SELECT ${selected.join(', ')} FROM ${sql} WHERE ${part} < ${REPORT}`);
    return row;
}
async function isUnique(engine, { sql, part }, column) {
    const name = (0,data_sql/* quoteName */.AB)(column.name);
    const [row] = await engine.query(`SELECT count(${name}) AS n, count(DISTINCT ${name}) AS d FROM ${sql} WHERE ${part} < ${REPORT}`);
    return row.n === row.d && Number(row.n) > 1;
}
async function learn(engine, parted, column, distinct, options) {
    const most = column.type === 'integer' ? Math.min(MAX_CODES, options.maxCategories) : options.maxCategories;
    const canList = ['integer', 'string', 'boolean'].includes(column.type);
    const categories = canList && distinct > 0 && distinct <= 1.5 * most + 10 ? await list(engine, parted, column, most) : undefined;
    if (categories?.confirmed || column.type !== 'string' || distinct === 0)
        return { categories };
    return { categories, forms: await formsOf(engine, parted, column) };
}
async function list(engine, { sql, part }, column, most) {
    const name = (0,data_sql/* quoteName */.AB)(column.name);
    const rows = await engine.query(`SELECT ${column.type === 'string' ? textOf(column) : name} AS v, count_if(${part} = ${LEARN}) AS a, count(*) AS n FROM ${sql} WHERE ${part} < ${REPORT} AND ${name} IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT ${most + 1}`);
    if (rows.length > most)
        return undefined;
    const found = rows.map(({ v, n }) => ({ value: scalar(v), rows: Number(n) }));
    if (found.some(({ value }) => typeof value === 'number' && !Number.isSafeInteger(value)))
        return undefined;
    return { found, confirmed: rows.every(({ a }) => Number(a) > 0) };
}
async function formsOf(engine, { sql, part }, column) {
    const name = (0,data_sql/* quoteName */.AB)(column.name);
    const text = textOf(column);
    const rowsOf = (number) => `FROM ${sql} WHERE ${part} = ${number} AND ${name} IS NOT NULL`;
    const shapes = (limit) => `(SELECT ${(0,infer_forms/* shapeSql */.wG)('v')} AS s, ${(0,infer_forms/* runLengthsSql */.XB)('v')} AS l FROM (SELECT ${text} AS v ${rowsOf(LEARN)} LIMIT ${limit}))`;
    // Prose is found out by few rows.
    const sample = await engine.query(`SELECT s FROM ${shapes(SAMPLE)} GROUP BY s LIMIT ${infer_forms/* MAX_FORMS */.Fq + 1}`);
    const counts = sample.map(({ s }) => (0,infer_forms/* runsIn */.UN)(String(s)));
    if (sample.length > infer_forms/* MAX_FORMS */.Fq || counts.includes(undefined))
        return undefined;
    const most = Math.max(0, ...counts);
    const lengths = Array.from({ length: most }, (_, at) => ['min', 'max'].map(end => `${end}(l[${at + 1}]) AS ${end}_${at}`)).flat();
    const rows = await engine.query(`SELECT ${['s', ...lengths].join(', ')} FROM ${shapes(LEARNT_TEXTS)} GROUP BY s ORDER BY count(*) DESC, s LIMIT ${infer_forms/* MAX_FORMS */.Fq + 1}`);
    if (rows.length > infer_forms/* MAX_FORMS */.Fq || rows.some(({ s }) => (0,infer_forms/* runsIn */.UN)(String(s)) === undefined))
        return undefined;
    const found = rows.map((row) => {
        const shape = String(row.s);
        const runs = Array.from({ length: (0,infer_forms/* runsIn */.UN)(shape) }, (_, at) => {
            const [low, high] = [row[`min_${at}`], row[`max_${at}`]];
            return low == null || low !== high ? undefined : Number(low);
        });
        return { shape, runs };
    });
    const outside = found.map(form => `NOT regexp_matches(${text}, ${(0,data_sql/* quoteText */.ol)((0,infer_forms/* regexOf */.jB)(form))})`).join(' AND ');
    const [other] = await engine.query(`SELECT count(*) AS n ${rowsOf(CONFIRM)} AND ${outside || 'true'}`);
    return { found, confirmed: Number(other.n) === 0 };
}
/** UUIDs and enumerations are texts for people. */
const textOf = (column) => column.nativeType === 'VARCHAR' ? (0,data_sql/* quoteName */.AB)(column.name) : `CAST(${(0,data_sql/* quoteName */.AB)(column.name)} AS VARCHAR)`;
const numberOf = (value) => (value === null ? undefined : Number(value));
function scalar(value) {
    return typeof value === 'bigint' ? Number(value) : value;
}
function freeName(name, table) {
    const taken = new Set(table.columns.map(column => column.name.toLowerCase()));
    return taken.has(name) ? freeName(`(${name})`, table) : name;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/levels.js
/**
 * Checks that could be proposed for a column, whatever its values turn out to be. The level is shared among all of
 * them before a row is looked at; which of them are proposed in the end may then depend on the rows, because leaving
 * one out never makes a false alarm.
 */
const CANDIDATES = ['missing', 'type', 'bounds', 'nan', 'values', 'form', 'length'];
/** Types that a column may turn out to have; each is a hypothesis of its own. */
const TYPES = 5;
function shareLevel(level, columns) {
    const share = level / (Math.max(1, columns) * CANDIDATES.length);
    return {
        level,
        columns,
        candidatesPerColumn: CANDIDATES.length,
        of: candidate => (candidate === 'type' ? share / TYPES : share),
    };
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/gamma.js
var gamma = __webpack_require__(72947);
;// CONCATENATED MODULE: ./build/js/shared/stats/exchangeable/exceedance.js

/**
 * P(Y >= k), where Y is the number of later rows in `rank` given gaps between n earlier ones, when all n + m rows are
 * exchangeable. Exact for values without ties, an upper bound with ties.
 *
 * Proof. Break ties by independent random numbers: the ranks of the n + m rows are then a uniformly random permutation,
 * and a later row that lies outside strictly also lies outside by rank. Gaps of such a permutation are exchangeable, so
 * the given ones may be taken to be the topmost: Y is the number of later rows above the a-th largest earlier one, and
 * Y >= k exactly when among the top k + a - 1 of all rows at most a - 1 are earlier ones: a hypergeometric tail. (The
 * same number is the tail of the beta-binomial(m; a, n + 1 - a): Wilks 1941 by way of the coverage of order statistics.)
 *
 * The same tail bounds a count in a fixed set: let x of the n earlier rows lie in a set that was fixed without them.
 * Given the x + y of all rows in it, the earlier ones among them are hypergeometric, and
 * P(at most x earlier | x + y in all) is this tail at k = y with a = x + 1. A batch that fails when this is at most
 * `level` is Fisher's one-sided exact test, which errs with probability at most `level`.
 */
function exceedanceTail(k, { reference, batch, rank }) {
    check(reference, batch, rank);
    if (k <= 0)
        return 1;
    if (k > batch)
        return 0;
    const drawn = k + rank - 1;
    // More gaps than there are: everything is outside.
    if (rank > reference + 1)
        return 1;
    const lowest = Math.max(0, drawn - batch);
    let term = Math.exp(logHypergeometric(rank - 1, reference, batch, drawn));
    let sum = term;
    // Downwards from the largest count; once terms shrink they do so ever faster.
    for (let j = rank - 1; j > lowest; j--) {
        const ratio = (j * (batch - drawn + j)) / ((reference - j + 1) * (drawn - j + 1));
        term *= ratio;
        sum += term;
        if (ratio < 1 && term <= sum * 1e-17)
            break;
    }
    // Far above the mode the first term underflows although the sum is nearly one.
    if (rank - 1 > (drawn * reference) / (reference + batch) && sum < 0.5)
        return 1;
    return Math.min(1, sum);
}
/**
 * The smallest t with P(Y > t) <= level: how many rows outside a batch may have before that is no chance any more.
 * It does not shrink with the batch, so what holds for m rows holds for fewer. `batch` where no smaller number will do:
 * then nothing can be told from so few rows.
 */
function exceedanceTolerance(at, level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`level must be between 0 and 1, got ${level}`);
    const enough = (t) => exceedanceTail(t + 1, at) <= level;
    let [low, high] = [0, 1];
    while (high < at.batch && !enough(high))
        [low, high] = [high, Math.min(at.batch, 2 * high)];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
const MOST_ROWS = 1e15;
/** The fewest earlier rows for which `tolerance` rows outside are enough; undefined beyond 10^15. */
function referenceNeeded({ batch, rank, tolerance }, level) {
    const enough = (reference) => reference >= rank && exceedanceTail(tolerance + 1, { reference, batch, rank }) <= level;
    let [low, high] = [rank, Math.max(rank, 1)];
    while (!enough(high)) {
        if (high > MOST_ROWS)
            return undefined;
        [low, high] = [high, 2 * high];
    }
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function check(reference, batch, rank) {
    const whole = [reference, batch, rank].every(Number.isInteger);
    if (!whole || reference < 0 || batch < 0 || rank < 1) {
        throw new RangeError(`needs whole reference >= 0, batch >= 0, rank >= 1, got ${reference}, ${batch}, ${rank}`);
    }
}
/**
 * ln P(j of `reference`, drawn - j of `batch`) in `drawn` draws without replacement, as Loader's saddle point (2000)
 * of three binomials: no digits are lost for large counts, as they are between logarithms of factorials.
 */
function logHypergeometric(j, reference, batch, drawn) {
    const p = drawn / (reference + batch);
    return logBinomial(j, reference, p) + logBinomial(drawn - j, batch, p) - logBinomial(drawn, reference + batch, p);
}
function logBinomial(x, n, p) {
    if (x < 0 || x > n)
        return -Infinity;
    if (p === 1)
        return x === n ? 0 : -Infinity;
    if (x === 0)
        return n * Math.log1p(-p);
    if (x === n)
        return n * Math.log(p);
    return (factorialError(n) -
        factorialError(x) -
        factorialError(n - x) -
        deviance(x, n * p) -
        deviance(n - x, n * (1 - p)) +
        0.5 * Math.log(n / (2 * Math.PI * x * (n - x))));
}
/** ln n! less Stirling's formula. */
function factorialError(n) {
    return n >= 10 ? (0,gamma/* stirlingError */.$R)(n) : (0,gamma/* logFactorial */.kV)(n) - ((n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI));
}
/** x ln(x / m) + m - x without cancellation near x = m. */
function deviance(x, m) {
    const v = (x - m) / (x + m);
    if (Math.abs(v) >= 0.1)
        return x * Math.log(x / m) + m - x;
    let sum = (x - m) * v;
    let power = 2 * x * v;
    for (let j = 1;; j++) {
        power *= v * v;
        const next = sum + power / (2 * j + 1);
        if (next === sum)
            return sum;
        sum = next;
    }
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/outward.js
/** Digits that every 64-bit (and 32-bit) number has, and with which an engine's decimal literal reads back exactly. */
const DIGITS = { double: 15, float: 9 };
/**
 * A bound as it can be written: of so few digits that every reader reads the same number, and never inside of the
 * value, so that the value itself keeps within it. A wider bound makes no false alarm.
 * @param value a number, a 64-bit integer, or the text of a decimal
 */
function outward(value, up, kind = 'double') {
    const digits = DIGITS[kind];
    const exact = asFraction(value);
    const at = Number(value);
    if (at === 0)
        return 0;
    let bound = Number(at.toPrecision(digits));
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(at))) - digits + 1);
    for (let steps = 1; inside(bound, exact, up); steps++) {
        bound = Number((at + (up ? steps : -steps) * unit).toPrecision(digits));
    }
    return bound;
}
function asFraction(value) {
    if (typeof value === 'bigint')
        return { numerator: value, scale: 0 };
    const text = String(value);
    const [, sign = '', whole = '0', part = '', power = '0'] = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
    const numerator = BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`);
    const scale = part.length - Number(power);
    return scale >= 0 ? { numerator, scale } : { numerator: numerator * 10n ** BigInt(-scale), scale: 0 };
}
function inside(bound, exact, up) {
    const other = asFraction(bound);
    const left = other.numerator * 10n ** BigInt(Math.max(0, exact.scale - other.scale));
    const right = exact.numerator * 10n ** BigInt(Math.max(0, other.scale - exact.scale));
    return up ? left < right : left > right;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/propose.js




/**
 * A check that lets pass one row in 20 more than was seen is not worth its place: a rule of thumb about what is useful,
 * no part of the error rate.
 */
const MOST_SLACK = 0.05;
const propose_TYPES = ['boolean', 'integer', 'number', 'string', 'date', 'timestamp'];
const SCHEMA_TYPES = [...propose_TYPES, 'decimal', 'time', 'json'];
/**
 * What the rows say about one column, as checks of which each is failed by a good batch with at most its share of the
 * level. Ranges and lengths go by order statistics of all rows to fit; sets of values and forms are learnt from one
 * part of them and confirmed by the other (`exceedanceTail` has the proofs). Values that are missing or NaN are counted
 * apart: given which rows those are, the others are exchangeable among themselves, and a batch has at most all of its
 * rows among them.
 */
function proposeColumn(facts, setting) {
    const proposals = [];
    const refusals = [];
    const { name } = facts;
    const refuse = (what, reason, rowsNeeded) => void refusals.push({ column: name, what, reason, rowsNeeded });
    const add = (key, value, tolerance, reason, given) => void proposals.push({ key, value, tolerance, reason, given });
    if (facts.present === 0) {
        refuse('everything', 'no value is there');
        return { proposals, refusals };
    }
    proposeMissing(facts, setting, add, refuse);
    if (!proposeType(facts, setting, add, refuse))
        return { proposals, refusals };
    if (proposeValues(facts, setting, add, refuse))
        return { proposals, refusals };
    proposeBounds(facts, setting, add, refuse);
    if (facts.type === 'string')
        proposeTexts(facts, setting, add, refuse);
    if (facts.allDifferent) {
        refuse('unique', `all ${(0,format/* formatCount */.B4)(facts.present)} values differ; that no later one returns, rows cannot show`);
    }
    return { proposals, refusals };
}
function proposeMissing({ missing }, { parts, levels, batch }, add, refuse) {
    const reference = parts.learn + parts.confirm;
    const share = missing / reference;
    const toleranceFor = (rows) => exceedanceTolerance({ reference: rows, batch, rank: Math.floor(share * rows) + 1 }, levels.of('missing'));
    // Of a large share more is by chance, in a small batch however many rows were seen before.
    const most = Math.min(batch - 1, (1.5 * share + MOST_SLACK) * batch);
    const tolerance = exceedanceTolerance({ reference, batch, rank: missing + 1 }, levels.of('missing'));
    if (tolerance <= most) {
        const seen = missing === 0 ? 'none' : `${(0,format/* formatCount */.B4)(missing)} (${(0,format/* formatPercent */.l9)(share)})`;
        add('max-missing', tolerance, tolerance, `${seen} missing in ${(0,format/* plural */.LS)(reference, 'row')}`);
        return;
    }
    let rows = Math.max(1, reference);
    while (rows < propose_MOST_ROWS && toleranceFor(rows) > most)
        rows = Math.ceil(1.2 * rows);
    const needed = rows < propose_MOST_ROWS ? total(rows, reference, parts) : undefined;
    refuse('missing values', needed === undefined ? SMALL_BATCH : TOO_FEW, needed);
}
/** @returns whether values of the column can be spoken of */
function proposeType(facts, setting, add, refuse) {
    const { type, typeIsGiven, nativeType, present } = facts;
    if (typeIsGiven) {
        if (SCHEMA_TYPES.includes(type))
            add('type', type, 0, `${nativeType} by the schema of the files`, true);
        return true;
    }
    if (!propose_TYPES.includes(type))
        return true;
    if (type === 'string') {
        add('type', type, 0, 'text, whatever a batch looks like', true);
        return true;
    }
    const tolerance = supported('type', present, 1, setting);
    if (tolerance === undefined) {
        refuse(`type ${type}`, TOO_FEW, neededFor('type', present, 1, setting));
        return false;
    }
    add('type', type, tolerance, `all ${(0,format/* formatCount */.B4)(present)} values can be read so`);
    return true;
}
function proposeValues(facts, setting, add, refuse) {
    const { categories, confirming, type } = facts;
    if (categories === undefined || (type === 'boolean' && categories.found.length > 1))
        return false;
    const { found, confirmed } = categories;
    if (!confirmed) {
        refuse('values', `${found.length} so far, and one half of the rows has some that the other lacks`);
        return false;
    }
    const tolerance = supported('values', confirming, 1, setting);
    if (tolerance === undefined) {
        refuse('values', TOO_FEW, neededFor('values', confirming, 1, setting));
        return false;
    }
    const rarest = Math.min(...found.map(({ rows }) => rows));
    const counts = `${(0,format/* plural */.LS)(found.length, 'value')}, the rarest in ${(0,format/* plural */.LS)(rarest, 'row')}`;
    add('in', found.map(({ value }) => value), tolerance, `${counts}; ${(0,format/* formatCount */.B4)(confirming)} rows to confirm have no other`);
    return true;
}
function proposeBounds(facts, setting, add, refuse) {
    const { type, present, nan, smallest, largest, allDifferent, nativeType, sensitive } = facts;
    if (type === 'date' || type === 'timestamp') {
        refuse('range', 'times move on: later ones are not exchangeable with these');
        return;
    }
    if (sensitive || smallest === null || largest === null)
        return;
    if (allDifferent && type === 'integer') {
        refuse('range', 'all values differ, as numbers do that are given out one after the other');
        return;
    }
    const kind = nativeType === 'FLOAT' ? 'float' : 'double';
    const end = (value, up) => Number.isFinite(Number(value)) ? outward(value, up, kind) : null;
    const value = [end(smallest, false), end(largest, true)];
    if (value[0] === null && value[1] === null)
        return;
    const [bounds, ofNaN] = [
        supported('bounds', present - nan, 2, setting),
        type === 'number' ? exceedance('nan', present, nan + 1, setting) : 0,
    ];
    if (bounds === undefined) {
        refuse('range', TOO_FEW, neededFor('bounds', present - nan, 2, setting));
        return;
    }
    if (bounds + ofNaN > (1.5 * (nan / present) + 2 * MOST_SLACK) * setting.batch) {
        refuse('range', SMALL_BATCH);
        return;
    }
    const seen = nan === 0 ? '' : `, ${(0,format/* formatCount */.B4)(nan)} besides are NaN`;
    add('range', value, bounds + ofNaN, `smallest and largest of ${(0,format/* plural */.LS)(present - nan, 'value')}${seen}`);
}
function proposeTexts(facts, setting, add, refuse) {
    const { forms, confirming, shortest, longest, present } = facts;
    const regexes = forms?.found.map(infer_forms/* regexOf */.jB) ?? [];
    const tolerance = forms?.confirmed ? supported('form', confirming, 1, setting) : undefined;
    if (forms !== undefined && !forms.confirmed) {
        refuse('form', 'one half of the rows has forms that the other lacks');
    }
    else if (forms !== undefined && tolerance === undefined) {
        refuse('form', TOO_FEW, neededFor('form', confirming, 1, setting));
    }
    else if (tolerance !== undefined) {
        const reason = `${regexes.length === 1 ? 'one form' : `${regexes.length} forms`}; ${(0,format/* formatCount */.B4)(confirming)} rows to confirm have no other`;
        if (regexes.length === 1)
            add('regex', regexes[0], tolerance, reason);
        else
            add('regex-any', regexes, tolerance, reason);
        if (forms.found.every(({ runs }) => !runs.includes(undefined)))
            return;
    }
    if (shortest === undefined || longest === undefined)
        return;
    const ofLength = supported('length', present, 2, setting);
    if (ofLength === undefined)
        refuse('length', TOO_FEW, neededFor('length', present, 2, setting));
    else
        add('length', [shortest, longest], ofLength, `shortest and longest of ${(0,format/* plural */.LS)(present, 'text')}`);
}
/** More rows than this are none that somebody could have. */
const propose_MOST_ROWS = 1e12;
const SMALL_BATCH = 'a batch has too few rows to tell more of them from chance';
/** What they allow would let too much pass. */
const TOO_FEW = 'too few rows';
function exceedance(candidate, reference, rank, { levels, batch }) {
    return exceedanceTolerance({ reference, batch, rank }, levels.of(candidate));
}
/** The tolerance, where it is small enough to be of use. */
function supported(candidate, reference, rank, setting) {
    const tolerance = exceedance(candidate, reference, rank, setting);
    return tolerance <= MOST_SLACK * setting.batch ? tolerance : undefined;
}
/** Rows of data with which the tolerance would be small enough, as large a part of them being of use as here. */
function neededFor(candidate, reference, rank, setting) {
    const tolerance = Math.floor(MOST_SLACK * setting.batch);
    const needed = referenceNeeded({ batch: setting.batch, rank, tolerance }, setting.levels.of(candidate));
    return needed === undefined ? undefined : total(needed, reference, setting.parts);
}
function total(needed, reference, { learn, confirm, report }) {
    return Math.ceil((needed / Math.max(1, reference)) * (learn + confirm + report));
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/bind.js + 14 modules
var bind = __webpack_require__(43235);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/evaluate.js
var evaluate = __webpack_require__(16182);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/report-part.js



/** Puts the proposal to rows that it was not made from. Nothing is taken back for what comes out. */
async function countReportPart(engine, table, policy) {
    const plan = (0,src_plan/* compilePlan */.v)(policy, { allowEmpty: true });
    const ofColumns = plan.checks.filter(check => check.test.kind === 'rows');
    const bound = (0,bind/* bindPlan */.Dd)({ ...plan, checks: ofColumns }, table);
    const counts = await (0,evaluate/* countAll */.Vn)(engine, table, bound, new Date(0), (_, cause) => cause);
    const byPath = new Map(ofColumns.flatMap(check => {
        const counted = counts.get(check);
        return counted === undefined ? [] : [[JSON.stringify(check.path), counted]];
    }));
    return (column, key) => byPath.get(JSON.stringify(['columns', column, key]));
}

// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/yaml.js



const WIDTH = 100;
/** The checks file, with the reasons as comments. */
function checksYaml(inferred) {
    const { columns, refusals, key } = inferred;
    const lines = [
        ...head(inferred)
            .flatMap(paragraph => [...comment(paragraph), '#'])
            .slice(0, -1),
        'version: 1',
        ...(key.length === 0 ? [] : [`key: ${flow(key)}`]),
        'columns:',
        ...columns.flatMap(column => columnLines(column, inferred)),
        ...(key.length === 0
            ? []
            : [
                'checks:',
                '  # By your word: rows alone cannot show it, and it is no part of the level.',
                `  - unique: ${flow(key)}`,
            ]),
        ...(refusals.length === 0 ? [] : ['', '# Not proposed:', ...refusals.flatMap(refusalLines)]),
    ];
    return `${lines.join('\n')}\n`;
}
/** What kind of truth the proposal as a whole has. */
function truthOf({ levels, batch }) {
    return {
        kind: 'error-controlled',
        procedure: 'order statistics and hypergeometric counts, Bonferroni over the checks',
        level: levels.level,
        guarantee: 'finite-sample',
        assumptions: `later rows are exchangeable with these, at most ${(0,format/* plural */.LS)(batch, 'row')} a batch`,
    };
}
function head(inferred) {
    const { parts, levels, batch, seed, data, digest, release, malformedLines } = inferred;
    const fit = parts.learn + parts.confirm;
    return [
        `Proposed by \`mlops validate-data infer\` ${release} from ${oneLine(data)} (${digest}).`,
        `If later rows are exchangeable with these, a batch of at most ${(0,format/* plural */.LS)(batch, 'row')} fails any check of this file with probability at most ${(0,format/* formatPercent */.l9)(levels.level)}: ${(0,truth/* describeTruth */.$)(truthOf(inferred))}. The level is shared by ${levels.candidatesPerColumn} candidates for each of ${(0,format/* plural */.LS)(levels.columns, 'column')}, proposed or not.`,
        `Fitted to ${(0,format/* plural */.LS)(fit, 'row')}: values and forms are learnt from ${(0,format/* formatCount */.B4)(parts.learn)} of them and confirmed by the other ${(0,format/* formatCount */.B4)(parts.confirm)}. ${(0,format/* plural */.LS)(parts.report, 'row')} kept aside ("aside") took no part; nothing was taken back for what they show. Rows are drawn by number, seed ${seed}.`,
        'Taken as given, and no part of the level: that a batch is read in the same way, has these columns and is not empty.',
        ...(malformedLines === 0
            ? []
            : [
                `${(0,format/* plural */.LS)(malformedLines, 'line')} could not be read. A batch may have none, unless \`malformed-lines\` says otherwise.`,
            ]),
    ];
}
function columnLines(column, inferred) {
    const entry = entryOf(column);
    if (entry.length === 0)
        return [`  ${keyText(column.column)}:`];
    return [
        `  ${keyText(column.column)}:`,
        ...entry.flatMap(([key, value, proposal]) => {
            const why = proposal === undefined ? wordOf(key) : reasonOf(proposal, column.column, inferred);
            return withComment(`    ${key}: `, value, why);
        }),
    ];
}
const wordOf = (key) => key === 'tolerance' ? 'rows that may fail one of the others above, by chance' : undefined;
function reasonOf(proposal, column, { batch, countedOf }) {
    const counted = countedOf(column, proposal.key);
    const isEmpty = counted === undefined || counted.looked === 0 || proposal.given === true;
    const aside = isEmpty ? '' : `; aside: ${(0,format/* formatCount */.B4)(counted.failing)} of ${(0,format/* formatCount */.B4)(counted.looked)} fail`;
    const chance = proposal.tolerance === 0 ? '' : `; by chance up to ${(0,format/* formatCount */.B4)(proposal.tolerance)} of ${(0,format/* formatCount */.B4)(batch)}`;
    return `${proposal.reason}${chance}${aside}`;
}
function withComment(head, value, why) {
    const text = `${head}${flow(value)}`;
    const indent = ' '.repeat(head.length - head.trimStart().length);
    if (why === undefined)
        return [text];
    if (text.length + why.length + 4 <= WIDTH)
        return [`${text}  # ${oneLine(why)}`];
    const body = text.length <= WIDTH || !Array.isArray(value)
        ? [text]
        : [head.trimEnd(), ...value.map(item => `${indent}  - ${scalarText(item)}`)];
    return [...comment(why, indent), ...body];
}
function refusalLines({ column, what, reason, rowsNeeded }) {
    const needed = rowsNeeded === undefined ? '' : `, ${(0,format/* formatCount */.B4)(rowsNeeded)} would do`;
    return comment(`- ${oneLine(column)}: ${what}: ${reason}${needed}`);
}
/** Text as comment lines of limited width. */
function comment(text, indent = '') {
    const lines = [];
    let line = `${indent}#`;
    for (const word of oneLine(text).split(' ')) {
        if (line.length + word.length + 1 > WIDTH && line !== `${indent}#`) {
            lines.push(line);
            line = `${indent}#  `;
        }
        line += ` ${word}`;
    }
    return [...lines, line];
}
function flow(value) {
    if (!Array.isArray(value))
        return scalarText(value);
    return `[${value.map(scalarText).join(', ')}]`;
}
function scalarText(value) {
    if (typeof value !== 'string')
        return String(value);
    return isPlain(value) ? value : quotedText(value);
}
const keyText = (name) => (isPlain(name) ? name : quotedText(name));
/** Words that no YAML version takes for anything but a text. */
function isPlain(text) {
    return /^[A-Za-z_][\w-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
}
/** JSON's quotes are YAML's; characters that YAML does not print are escaped besides. */
function quotedText(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Nothing from the data ends a comment. */
const oneLine = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim();

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/infer/command.js




















/** Divide the rows, learn from one part what the other confirms, and report on the third. */
const command = (0,subcommand/* subcommand */._)({
    contract: contract/* contract */.d,
    async run(inputs, ctx) {
        const existing = inputs.diff === undefined ? undefined : await (0,read/* readPolicy */.T4)(inputs.diff, src_policy/* policySchema */.w, ctx);
        const declared = declaredBy(inputs, existing?.value);
        const { inferred, policy } = await (0,errors_without_values/* errorsWithoutValues */.e)(declared, () => infer(inputs, ctx, declared));
        const { columns } = inferred;
        const yaml = checksYaml(inferred);
        const proposed = columns.flatMap(({ proposals }) => proposals).filter(({ given }) => !given).length;
        if (inputs['output-file'] !== undefined)
            await ctx.writeFile(inputs['output-file'], yaml);
        const differences = existing && diffPolicies(existing.value, policy);
        return {
            text: command_textOf(yaml, proposed, columns.length, inputs['output-file'], existing?.file, differences),
            document: { ...documentOf(inferred), yaml, ...(differences && { differences: differences }) },
            exitCode: proposed === 0 ? exit_code/* EXIT */.dc.inconclusive : exit_code/* EXIT */.dc.ok,
        };
    },
});
/** Columns of which no value may be written: by the input, or by the file that is compared with. */
function declaredBy(inputs, existing) {
    const plan = existing && (0,src_plan/* compilePlan */.v)(existing, { allowEmpty: true });
    return {
        inFile: plan?.sensitive ?? [],
        inInput: separated(inputs.sensitive),
        optional: plan?.optional ?? new Set(),
        listed: plan?.listed ?? [],
    };
}
async function infer(inputs, ctx, declared) {
    const dataset = await (0,from_inputs/* datasetFromInputs */.g)(inputs.data, inputs, ctx, 'the data');
    const engine = await (0,from_inputs/* engineFromInputs */.E)(inputs, ctx);
    const progress = ctx.log.progress('Reading the data');
    try {
        const table = await engine.load(dataset, 'data');
        const key = separated(inputs.key);
        const names = table.columns.map(column => column.name);
        const sensitive = (0,src_sensitive/* sensitiveColumns */.Gv)(declared, names);
        refuseUnknownKey(key, names);
        const { 'report-share': reportShare, 'max-categories': maxCategories, seed } = inputs;
        const options = { reportShare, maxCategories, seed, sensitive };
        const parted = await divide(engine, table, options);
        const setting = {
            parts: parted.parts,
            levels: shareLevel(inputs.level, table.columns.length),
            batch: inputs['batch-rows'] ?? Math.max(1, table.rows),
        };
        const columns = [];
        const refusals = [];
        for (const facts of await gather(engine, table, parted, options)) {
            const { proposals, refusals: ofColumn } = proposeColumn(facts, setting);
            columns.push({ column: facts.name, sensitive: facts.sensitive, proposals });
            refusals.push(...ofColumn);
        }
        const policy = policyOf(columns, key);
        const countedOf = await countReportPart(engine, await reportTable(engine, table, parted), policy);
        // Parquet is read while it is looked at, so only now is it sure that all of it was what the digest names.
        await (0,resolve/* assertUnchanged */.Wu)(dataset);
        const inferred = {
            ...setting,
            columns,
            refusals,
            key,
            seed,
            data: dataset.name,
            digest: (0,artifact/* digestRef */.yb)(dataset.artifact),
            release: release/* RELEASE */.g,
            malformedLines: table.malformedCount,
            countedOf,
        };
        return { inferred, policy };
    }
    finally {
        progress.end();
        await engine.close();
    }
}
function command_textOf(yaml, checks, columns, file, before, differences) {
    const written = file === undefined ? '' : `${file}: ${(0,format/* plural */.LS)(checks, 'check')} for ${(0,format/* plural */.LS)(columns, 'column')}\n`;
    if (differences !== undefined)
        return `${written}${diffText(differences, before)}`;
    return file === undefined ? yaml : written;
}
function documentOf(inferred) {
    const { columns, refusals, parts, levels, batch, seed, data, digest, key, countedOf } = inferred;
    return {
        data,
        digest,
        seed,
        batchRows: batch,
        level: levels.level,
        levelOfOneCheck: levels.of('bounds'),
        truth: truthOf(inferred),
        rows: { ...parts },
        key: [...key],
        checks: columns.flatMap(({ column, proposals }) => proposals.map(({ key, value, tolerance, reason }) => ({
            column,
            check: key,
            value: value,
            tolerance,
            reason,
            aside: asideOf(countedOf(column, key)),
        }))),
        notProposed: refusals.map(refusal => ({ ...refusal })),
    };
}
const asideOf = (counted) => ({ looked: counted?.looked ?? 0, failing: counted?.failing ?? 0 });
function refuseUnknownKey(key, known) {
    const unknown = key.find(name => !known.includes(name));
    if (unknown === undefined)
        return;
    const near = (0,nearest/* nearest */.p)(unknown, known);
    throw errors/* errors */.s.VALIDATE_KEY_COLUMN(`key names \`${unknown}\`, which is not in the data`, {
        hint: near === undefined ? `The data has ${known.slice(0, 20).join(', ')}.` : `Did you mean \`${near}\`?`,
    });
}
const separated = (text) => (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');


/***/ })

};
