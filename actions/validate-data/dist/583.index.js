export const id = 583;
export const ids = [583];
export const modules = {

/***/ 47583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assemble: () => (/* reexport */ assemble),
  translationOf: () => (/* binding */ translationOf)
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/translation.js
/** Thrown while one thing is translated, and listed together with all others. */
class NoEquivalent extends Error {
    why;
    remedy;
    below;
    /**
     * @param why what stands in the way, with the value found
     * @param remedy what to write instead
     * @param below where exactly, below the thing that is translated
     */
    constructor(why, remedy, below = []) {
        super(why);
        this.why = why;
        this.remedy = remedy;
        this.below = below;
    }
}
/** The keys of a mapping whose values are there. */
function defined(mapping) {
    return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/parameters.js

/**
 * The value of a `$PARAMETER`: one name, or arithmetic over names and numbers (+ - * / ^ and brackets, `abs`, `round`,
 * `trunc`), as in Great Expectations.
 */
function evaluate(expression, parameters) {
    const whole = expression.trim();
    if (parameters.has(whole))
        return parameters.get(whole);
    if (/^urn:/.test(whole)) {
        throw new NoEquivalent(`\`$PARAMETER\` takes the result of another validation (${whole})`, 'Give the value by a name in the `parameters` input.');
    }
    return new Reader(whole, parameters).read();
}
const TOKEN = /\s*(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+|[A-Za-z_][\w$.]*|[-+*/^()])/y;
const FUNCTIONS = {
    abs: Math.abs,
    trunc: Math.trunc,
    // Python rounds halves to the even number.
    round: value => (Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value)),
};
class Reader {
    text;
    parameters;
    tokens = [];
    constructor(text, parameters) {
        this.text = text;
        this.parameters = parameters;
        TOKEN.lastIndex = 0;
        while (TOKEN.lastIndex < text.length) {
            const found = TOKEN.exec(text);
            if (found === null)
                throw this.refuse();
            this.tokens.push(found[1]);
        }
    }
    read() {
        const value = this.sum();
        if (this.tokens.length > 0)
            throw this.refuse();
        return value;
    }
    refuse() {
        return new NoEquivalent(`\`$PARAMETER\` is the expression ${JSON.stringify(this.text)}, of which only arithmetic over numbers is known`, 'Give the result by a name in the `parameters` input.');
    }
    sum() {
        let value = this.product();
        while (this.tokens[0] === '+' || this.tokens[0] === '-') {
            value = this.tokens.shift() === '+' ? value + this.product() : value - this.product();
        }
        return value;
    }
    product() {
        let value = this.power();
        while (this.tokens[0] === '*' || this.tokens[0] === '/') {
            value = this.tokens.shift() === '*' ? value * this.power() : value / this.power();
        }
        return value;
    }
    power() {
        const base = this.atom();
        if (this.tokens[0] !== '^')
            return base;
        this.tokens.shift();
        return base ** this.power();
    }
    atom() {
        const token = this.tokens.shift();
        if (token === '-')
            return -this.atom();
        if (token === '+')
            return this.atom();
        if (token === '(')
            return this.closed(this.sum());
        if (token === undefined || /^[*/^)]$/.test(token))
            throw this.refuse();
        if (/^[\d.]/.test(token))
            return Number(token);
        if (this.tokens[0] === '(') {
            const known = Object.hasOwn(FUNCTIONS, token) ? FUNCTIONS[token] : undefined;
            if (known === undefined)
                throw this.refuse();
            this.tokens.shift();
            return known(this.closed(this.sum()));
        }
        if (!this.parameters.has(token)) {
            throw new NoEquivalent(`the parameter \`${token}\` has no value`, `Write \`${token}=…\` in the \`parameters\` input, or give it a value in the suite.`);
        }
        const value = this.parameters.get(token);
        if (typeof value !== 'number')
            throw this.refuse();
        return value;
    }
    closed(value) {
        if (this.tokens.shift() !== ')')
            throw this.refuse();
        return value;
    }
}
/** A value of the `parameters` input: JSON where it is some, the text otherwise. */
function parameterValue(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/import/mapping.js
var mapping = __webpack_require__(32133);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/arguments.js

/** Arguments of something in a foreign file: each is asked for by its kind, and those nobody asked for are known. */
class Arguments {
    given;
    asked = new Set();
    constructor(given) {
        this.given = given;
    }
    /** Names that were given and not asked for; `null` counts as not given. */
    unasked() {
        return Object.keys(this.given).filter(name => !this.asked.has(name) && this.given[name] !== null);
    }
    /** Takes note of arguments that change no verdict. */
    ignore(names) {
        for (const name of names)
            this.asked.add(name);
    }
    raw(name) {
        this.asked.add(name);
        return this.given[name] ?? undefined;
    }
    optionalText(name) {
        return this.optional(name, 'a text', (value) => typeof value === 'string' && value !== '');
    }
    text(name) {
        return this.required(name, this.optionalText(name));
    }
    /** Python writes infinities bare, which YAML reads as texts. */
    optionalNumber(name) {
        const found = this.raw(name);
        if (found === 'Infinity' || found === '-Infinity')
            return Number(found);
        return this.optional(name, 'a number', (value) => typeof value === 'number');
    }
    number(name) {
        return this.required(name, this.optionalNumber(name));
    }
    flag(name, without = false) {
        return this.optional(name, 'true or false', (value) => typeof value === 'boolean') ?? without;
    }
    /** A bound: a number, or a text that is a date, a time or is compared as text. */
    bound(name) {
        const isBound = (value) => ['string', 'number'].includes(typeof value);
        return this.optional(name, 'a number, date or text', isBound);
    }
    texts(name) {
        const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every(one => typeof one === 'string');
        return this.required(name, this.optional(name, 'a list of texts', isTexts));
    }
    /** Values of a set. Missing ones are left out: they are in no set, because a check of values does not see them. */
    values(name) {
        const isList = (value) => Array.isArray(value);
        const found = this.required(name, this.optional(name, 'a list of values', isList)).filter(value => value !== null);
        const odd = found.find(value => !['string', 'number', 'boolean'].includes(typeof value));
        if (odd !== undefined)
            throw new NoEquivalent(`\`${name}\` holds ${show(odd)}, which is no plain value`, undefined, [name]);
        return found;
    }
    choice(name, options) {
        const isOption = (value) => options.includes(value);
        return this.optional(name, `one of ${options.join(', ')}`, isOption);
    }
    mapping(name) {
        const isMapping = (value) => typeof value === 'object' && !Array.isArray(value);
        return this.required(name, this.optional(name, 'a mapping', isMapping));
    }
    optional(name, expected, is) {
        const value = this.raw(name);
        if (value === undefined)
            return undefined;
        if (!is(value))
            throw new NoEquivalent(`\`${name}\` is ${show(value)}, expected ${expected}`, undefined, [name]);
        return value;
    }
    required(name, value) {
        if (value === undefined)
            throw new NoEquivalent(`\`${name}\` is missing`, `Write \`${name}\`.`);
        return value;
    }
}
/** A value as a person would recognise it, on one line. */
function show(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/regex.js

/**
 * A regular expression of Python, or of ECMAScript, for RE2. What RE2 lacks is refused. In Python `\w` knows letters of
 * all scripts, and is written out; `\Z` is RE2's `\z`.
 */
function regexOf(pattern, key, of = 'python') {
    const refuse = (what) => {
        throw new NoEquivalent(`\`${key}\` has ${what} in ${JSON.stringify(pattern)}, which regular expressions of the RE2 kind lack`, 'Rewrite it without, e.g. as two expectations, or as SQL in the converted file.', [key]);
    };
    let inClass = false;
    let made = '';
    for (let at = 0; at < pattern.length; at++) {
        const char = pattern[at];
        if (char === '\\') {
            const next = pattern[++at] ?? '';
            if (/[1-9]/.test(next) && !inClass)
                refuse(`the back-reference \\${next}`);
            if (of === 'ecma')
                made += `\\${next}`;
            else if (next === 'w')
                made += inClass ? '\\p{L}\\p{N}_' : '[\\p{L}\\p{N}_]';
            else if (next === 'W')
                made += inClass ? refuse('\\W in brackets') : '[^\\p{L}\\p{N}_]';
            else
                made += next === 'Z' ? '\\z' : `\\${next}`;
            continue;
        }
        if (inClass) {
            if (char === ']')
                inClass = false;
            made += char;
            continue;
        }
        if (char === '[') {
            inClass = true;
            // A bracket that comes first, or after ^, is a member.
            const first = /^\[\^?\]?/.exec(pattern.slice(at))[0];
            made += first.replace(/\]$/, '\\]');
            at += first.length - 1;
            continue;
        }
        const rest = pattern.slice(at);
        if (/^\(\?(=|!|<=|<!)/.test(rest))
            refuse('a look-around');
        if (/^\(\?P=/.test(rest))
            refuse('a back-reference');
        if (/^\(\?>/.test(rest))
            refuse('an atomic group');
        if (/^\(\?\(/.test(rest))
            refuse('a condition');
        if (/^[*+?}]\+/.test(rest))
            refuse('a possessive repetition');
        if (/^\(\?[a-zA-Z]*[axLu]/.test(rest) && !/^\(\?P</.test(rest))
            refuse('a flag that is no i, m or s');
        made += char;
    }
    return made;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/aggregates/rational.js
var rational = __webpack_require__(18362);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/shares.js

/**
 * Decimal arithmetic on shares, so that nothing is rounded on the way: `mostly: 0.95` is `5%`, not 5.000000000000004 %.
 * Numbers are taken as the shortest decimal that names them, which is what was written. One with more digits than people
 * write was computed, and names each fraction that a double rounds to it: as `mostly`, 0.9411764705882353 allows one row
 * of 17, which it is a little more than the rest of.
 */
/** What at least this share from 0 to 1 leaves to 1, in percent: 0.95 → `5%`. */
function restInPercent(share) {
    if (isComputed(share))
        return inDigits((0,rational/* minus */.Rd)((0,rational/* rational */.vg)(1n), middle(share, below(share))), share);
    const { digits, scale } = decimal(share);
    return percent(10n ** BigInt(scale) - digits, scale);
}
/** At most this share from 0 to 1, in percent: 0.05 → `5%`. */
function inPercent(share) {
    if (isComputed(share))
        return inDigits(middle(share, above(share)), share);
    const { digits, scale } = decimal(share);
    return percent(digits, scale);
}
/** Whether it has more digits than people write: with 8 it is no other fraction of less than a hundred million rows. */
const isComputed = (share) => share > 0 && share < 1 && Number(share.toPrecision(8)) !== share;
/**
 * In percent, with 24 digits of `share`: 17 tell it from the doubles beside it, and fractions of a million rows lie as
 * close as the last of the others to the middle between two doubles.
 */
function inDigits(exact, share) {
    const scale = 23 - Math.floor(Math.log10(share));
    return percent((0,rational/* floor */.RI)((0,rational/* times */.Hn)(exact, (0,rational/* rational */.vg)(10n ** BigInt(scale)))), scale);
}
const middle = (a, b) => (0,rational/* dividedBy */.vb)((0,rational/* plus */.tY)((0,rational/* ofDouble */.Xv)(a), (0,rational/* ofDouble */.Xv)(b)), (0,rational/* rational */.vg)(2n));
const below = (value) => neighbour(value, -1n);
const above = (value) => neighbour(value, 1n);
/** Of a positive double, the next one: doubles are in the order of their bits. */
function neighbour(value, step) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + step);
    return view.getFloat64(0);
}
/** A number as `digits / 10 ** scale`. */
function decimal(value) {
    const [, whole = '0', fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(whole + fraction);
    return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}
function percent(digits, scale) {
    const hundred = (digits * 100n).toString().padStart(scale + 1, '0');
    const whole = scale === 0 ? hundred : hundred.slice(0, -scale);
    const fraction = scale === 0 ? '' : hundred.slice(-scale).replace(/0+$/, '');
    return `${whole}${fraction === '' ? '' : `.${fraction}`}%`;
}

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/sql.js


/** A value of a foreign file as a literal. */
function literal(value) {
    if (typeof value === 'string')
        return (0,sql/* quoteText */.ol)(value);
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number' && Number.isFinite(value)) {
        return Number.isInteger(value) ? String(value) : (0,sql/* doubleLiteral */.D0)(value);
    }
    throw new NoEquivalent(`${JSON.stringify(value)} is no value that SQL can write`);
}
/** A name as it is where that is unambiguous, so that converted files read well. */
function sql_name(column) {
    return /^[a-z_][a-z0-9_]*$/.test(column) && !RESERVED.has(column) ? column : (0,sql/* quoteName */.AB)(column);
}
/** Words that cannot stand for a column without quotes, and those that would mean something else. */
const RESERVED = new Set(`all analyse analyze and any array as asc_p asc asymmetric both case cast check collate column constraint create
  current_date current_time current_timestamp current_user default deferrable desc describe distinct do else end except
  false fetch for foreign from grant group having in initially intersect into is isnull join lambda lateral leading left
  like limit localtime localtimestamp natural not notnull null offset on only or order outer pivot pivot_longer
  pivot_wider placing primary qualify references returning right rowid select session_user show similar some summarize
  symmetric table then to trailing true union unique unpivot user using variadic when where window with data date time
  timestamp interval values cross inner full semi anti positional asof extract position substring overlay trim`.split(/\s+/));

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/types.js

/** Names of types in pandas, NumPy, Python, SQL dialects and Spark, by the type that a column has here. */
const NAMES = {
    boolean: 'bool bool_ boolean booleantype boolean_',
    integer: `int int8 int16 int32 int64 int_ uint8 uint16 uint32 uint64 integer bigint smallint tinyint mediumint
    int2 int4 byteint hugeint integertype longtype shorttype bytetype biginteger smallinteger long number_int`,
    number: `float float16 float32 float64 float_ double double_precision real float4 float8 floattype doubletype
    binary_float binary_double`,
    decimal: 'decimal numeric decimaltype number bignumeric money',
    string: `str str_ string object object_ varchar nvarchar char nchar bpchar text ntext clob nclob longtext mediumtext
    tinytext character unicode unicodetext stringtype varchartype chartype category uuid`,
    date: 'date datetype date32 date64',
    timestamp: `datetime datetime64 timestamp datetime2 smalldatetime timestamptz timestamp_ntz timestamp_ltz timestamp_tz
    timestamptype timestampntztype datetimetz`,
    time: 'time timetype time32 time64',
    json: 'json jsonb variant super',
};
const TYPES = new Map(Object.entries(NAMES).flatMap(([type, names]) => names.split(/\s+/).map(name => [name, type])));
/** `int64`, `VARCHAR(20)`, `datetime64[ns, UTC]`, `DoubleType()` → a type of this project. */
function typeOf(name, key) {
    const plain = name
        .trim()
        .toLowerCase()
        .replace(/^(numpy|np|pandas|pd|datetime)\./, '')
        .replace(/\s+with(out)?\s+time\s+zone$/, '')
        .replace(/[([].*$/, '')
        .replace(/\s+/g, '_');
    const found = TYPES.get(plain);
    if (found === undefined) {
        throw new NoEquivalent(`\`${key}\` is ${JSON.stringify(name)}, which is no type that is known here`, `Use one of ${Object.keys(NAMES).join(', ')} or a common name of them (int64, VARCHAR, DoubleType).`, [key]);
    }
    return found;
}
/** One type where several names mean the same. */
function typesOf(names, key) {
    const types = [...new Set(names.map(name => typeOf(name, key)))];
    return types.length === 1 ? types[0] : types;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/columns.js






const column = (asked) => ({ column: asked.args.text('column') });
/** One key about the values of a column, row by row. */
function values(key, value) {
    return asked => [asked.rows({ ...column(asked), [key]: value(asked) })];
}
function patterns(args, name) {
    return args.texts(name).map(pattern => regexOf(pattern, name));
}
const regex = (asked) => regexOf(asked.args.text('regex'), 'regex');
const like = (asked) => asked.args.text('like_pattern');
const ordered = (asked) => (asked.args.flag('strictly') ? 'strictly' : true);
/** Whether one of a list of patterns suffices; it does by default. */
function byMatch(all, any, list) {
    return asked => {
        const key = asked.args.choice('match_on', ['any', 'all']) === 'all' ? all : any;
        return [asked.rows({ ...column(asked), [key]: list(asked) })];
    };
}
/** Without a bound an expectation asks for nothing but the column. */
function between(key) {
    return asked => {
        const named = column(asked);
        const interval = asked.interval();
        if (interval === undefined) {
            throw new NoEquivalent('neither `min_value` nor `max_value` is given', 'Write a bound, or remove the expectation.');
        }
        return [asked.rows({ ...named, [key]: interval })];
    };
}
/** In an empty set is no value, outside of it each. */
function membership(key) {
    return asked => {
        const named = column(asked);
        const values = asked.args.values('value_set');
        if (values.length > 0)
            return [asked.rows({ ...named, [key]: values })];
        const label = `${named.column} is ${key === 'in' ? 'one' : 'none'} of no values`;
        const sql = `CASE WHEN ${sql_name(named.column)} IS NOT NULL THEN ${key === 'not-in'} END`;
        return [asked.rows({ sql, name: label })];
    };
}
function lengths(asked) {
    const { args } = asked;
    const named = column(asked);
    const length = asked.counts();
    if (length === undefined) {
        throw new NoEquivalent('neither `min_value` nor `max_value` is given', 'Write a bound, or remove the expectation.');
    }
    if (length[1] !== null && length[1] < 0) {
        throw new NoEquivalent(`\`max_value\` is ${args.number('max_value')}, and no text is shorter than 0`);
    }
    return [asked.rows({ ...named, length })];
}
function present(asked) {
    const named = column(asked);
    const { args } = asked;
    const [low, high] = [args.optionalNumber('min_value') ?? 0, args.optionalNumber('max_value') ?? 1];
    const strict = [args.flag('strict_min'), args.flag('strict_max')];
    if (strict[0] || strict[1]) {
        const bounds = `share ${strict[0] ? '>' : '>='} ${low} AND share ${strict[1] ? '<' : '<='} ${high}`;
        const selected = asked.where === undefined ? 'data' : `data WHERE ${asked.where}`;
        const shares = `SELECT coalesce(count(${sql_name(named.column)}) / nullif(count(*), 0), 0) AS share FROM ${selected}`;
        const query = `SELECT share FROM (${shares}) AS counted WHERE NOT (${bounds})`;
        return [{ query, name: `the share of values of ${named.column} that are there: ${bounds}`, ...asked.notes }];
    }
    const most = high === 1 ? [] : [{ ...named, null: true, tolerance: inPercent(high), ...asked.filter }];
    // Of no row at all the share is 0 in Great Expectations.
    const filter = low > 0 && asked.where !== undefined ? { where: asked.where } : asked.filter;
    const least = low === 0 && most.length > 0 ? [] : [{ ...named, 'max-missing': restInPercent(low), ...filter }];
    return [...least, ...most].map(check => ({ ...check, ...asked.notes }));
}
function zScores(asked) {
    const named = column(asked);
    const twoSided = asked.args.flag('double_sided', true);
    const threshold = asked.args.number('threshold');
    const below = twoSided ? Math.abs(threshold) : threshold;
    return [asked.rows({ ...named, 'z-score': { below, 'two-sided': twoSided } })];
}
function type(asked, key, names) {
    return [asked.rows({ ...column(asked), type: typesOf(names, key) })];
}
/** Expectations of the values of one column, each by itself. */
const COLUMN_VALUES = {
    expect_column_values_to_not_be_null: values('not-null', () => true),
    expect_column_values_to_be_null: values('null', () => true),
    expect_column_proportion_of_non_null_values_to_be_between: present,
    expect_column_values_to_be_between: between('range'),
    expect_column_values_to_be_in_set: membership('in'),
    expect_column_values_to_not_be_in_set: membership('not-in'),
    expect_column_values_to_be_unique: values('unique', () => true),
    expect_column_values_to_be_of_type: asked => type(asked, 'type_', [asked.args.text('type_')]),
    expect_column_type_to_be: asked => type(asked, 'type_', [asked.args.text('type_')]),
    expect_column_values_to_be_in_type_list: asked => type(asked, 'type_list', asked.args.texts('type_list')),
    expect_column_value_lengths_to_be_between: lengths,
    expect_column_value_lengths_to_equal: values('length', ({ args }) => args.number('value')),
    expect_column_values_to_match_regex: values('regex', regex),
    expect_column_values_to_not_match_regex: values('not-regex', regex),
    expect_column_values_to_match_regex_list: byMatch('regex', 'regex-any', ({ args }) => patterns(args, 'regex_list')),
    expect_column_values_to_not_match_regex_list: values('not-regex', ({ args }) => patterns(args, 'regex_list')),
    expect_column_values_to_match_like_pattern: values('like', like),
    expect_column_values_to_not_match_like_pattern: values('not-like', like),
    expect_column_values_to_match_like_pattern_list: byMatch('like', 'like-any', ({ args }) => args.texts('like_pattern_list')),
    expect_column_values_to_not_match_like_pattern_list: values('not-like', ({ args }) => args.texts('like_pattern_list')),
    expect_column_values_to_be_dateutil_parseable: values('parseable', () => 'date'),
    expect_column_values_to_be_json_parseable: values('parseable', () => 'json'),
    expect_column_values_to_match_json_schema: values('json-schema', ({ args }) => args.mapping('json_schema')),
    expect_column_values_to_match_strftime_format: values('strftime', ({ args }) => args.text('strftime_format')),
    expect_column_values_to_be_increasing: values('increasing', ordered),
    expect_column_values_to_be_decreasing: values('decreasing', ordered),
    expect_column_value_z_scores_to_be_less_than: zScores,
};
/**
 * Numbers over a column, by the key that has them here.
 * @param ofNothing what the number is where there is no value: a sum is 0 then, a mean is none, which fails
 * @param intervalOf the bounds of such a number
 */
function number(key, ofNothing = undefined, intervalOf = asked => asked.interval()) {
    return asked => {
        const named = column(asked);
        const interval = intervalOf(asked);
        // Without a bound Great Expectations only looks the number up, which any value gives.
        if (interval === undefined)
            return [{ exists: named.column, ...asked.notes }];
        const passes = ofNothing !== undefined && holds(interval, ofNothing);
        const rest = passes && asked.where !== undefined ? { 'allow-empty': true } : {};
        return [{ ...asked.whole({ ...named, [key]: interval, 'no-values': passes ? 'pass' : 'fail' }), ...rest }];
    };
}
function holds(interval, value) {
    const [min, max, above, below] = Array.isArray(interval)
        ? [interval[0], interval[1], null, null]
        : ['min', 'max', 'above', 'below'].map(end => interval[end] ?? null);
    const number = (end) => end;
    return ((min === null || value >= number(min)) &&
        (max === null || value <= number(max)) &&
        (above === null || value > number(above)) &&
        (below === null || value < number(below)));
}
function quantiles(asked) {
    const named = column(asked);
    const { quantiles, value_ranges: ranges } = asked.args.mapping('quantile_ranges');
    const wrong = (why) => new NoEquivalent(why, undefined, ['quantile_ranges']);
    if (!Array.isArray(quantiles) || !Array.isArray(ranges) || quantiles.length !== ranges.length) {
        throw wrong('`quantile_ranges` needs `quantiles` and as many `value_ranges`');
    }
    const relative = asked.args.raw('allow_relative_error');
    const known = ['linear', 'lower', 'higher', 'nearest', 'midpoint'];
    if (relative !== undefined && typeof relative !== 'boolean' && !known.includes(relative)) {
        throw new NoEquivalent(`\`allow_relative_error\` is ${show(relative)}`, `Use one of ${known.join(', ')}.`, [
            'allow_relative_error',
        ]);
    }
    const asked_ = quantiles.map((quantile, index) => {
        const range = ranges[index];
        if (typeof quantile !== 'number' || !Array.isArray(range) || range.length !== 2)
            throw wrong(`\`quantile_ranges\` has ${show(range)} as a range`);
        return [String(quantile), range.map((end, side) => widened(end, side === 0 ? -1 : 1))];
    });
    const interpolation = typeof relative === 'string' ? relative : 'nearest';
    return [asked.whole({ ...named, quantiles: Object.fromEntries(asked_), interpolation, 'no-values': 'fail' })];
}
/** Great Expectations lets a quantile be off a bound by 0.01 %. */
function widened(end, side) {
    if (end === null)
        return null;
    if (typeof end !== 'number')
        throw new NoEquivalent(`\`quantile_ranges\` has the bound ${show(end)}, expected a number`);
    return Number((end + side * (1e-8 + 1e-4 * Math.abs(end))).toPrecision(15));
}
function mostCommon(asked) {
    const values = asked.args.values('value_set');
    const ties = asked.args.flag('ties_okay') ? 'any' : 'forbid';
    return [asked.whole({ ...column(asked), 'most-common-in': values, ties, 'no-values': 'fail' })];
}
/** Of no value at all none is foreign, and none of those expected is there. */
function distinct(key) {
    return asked => {
        const passes = key === 'distinct-in';
        const check = asked.whole({ ...column(asked), [key]: asked.args.values('value_set') });
        const rest = passes && asked.where !== undefined ? { 'allow-empty': true } : {};
        return [{ ...check, 'no-values': passes ? 'pass' : 'fail', ...rest }];
    };
}
/** Expectations of one number, or one set of values, over a column. */
const COLUMN_AGGREGATES = {
    expect_column_min_to_be_between: number('smallest'),
    expect_column_max_to_be_between: number('largest'),
    expect_column_mean_to_be_between: number('mean'),
    expect_column_median_to_be_between: number('median'),
    expect_column_stdev_to_be_between: number('stdev'),
    expect_column_sum_to_be_between: number('sum', 0),
    expect_column_unique_value_count_to_be_between: number('distinct-count', 0, asked => asked.counts()),
    expect_column_proportion_of_unique_values_to_be_between: number('distinct-share', 0),
    expect_column_quantile_values_to_be_between: quantiles,
    expect_column_most_common_value_to_be_in_set: mostCommon,
    expect_column_distinct_values_to_be_in_set: distinct('distinct-in'),
    expect_column_distinct_values_to_contain_set: distinct('distinct-contains'),
    expect_column_distinct_values_to_equal_set: distinct('distinct-equals'),
};

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/distributions.js


/** A partition object: values or bins with their weights. Without one, a suite takes the data's own: that is no test. */
function partition({ args }) {
    const { values, bins, weights, tail_weights: tails } = args.mapping('partition_object');
    const wrong = (why) => new NoEquivalent(why, undefined, ['partition_object']);
    if (!Array.isArray(weights))
        throw wrong('`partition_object` has no `weights`');
    if (Array.isArray(values))
        return { values, weights };
    if (!Array.isArray(bins))
        throw wrong('`partition_object` has neither `values` nor `bins`');
    return defined({ bins: bins.map(edgeOf), weights, 'tail-weights': Array.isArray(tails) ? tails : undefined });
}
/** Ends at infinity are written bare by Python, and are texts to YAML. */
function edgeOf(edge) {
    if (edge === 'Infinity' || edge === '-Infinity' || edge === null)
        return null;
    if (typeof edge === 'number')
        return Number.isFinite(edge) ? edge : null;
    throw new NoEquivalent(`\`partition_object\` has the edge ${show(edge)}`, undefined, ['partition_object']);
}
/** A share that is held out for values unknown to the reference; 0 is none. */
function holdout({ args }, name) {
    const share = args.optionalNumber(name);
    return share === 0 ? undefined : share;
}
function divergence(asked) {
    const column = asked.args.text('column');
    const test = defined({
        max: asked.args.number('threshold'),
        reference: partition(asked),
        'tail-holdout': holdout(asked, 'tail_weight_holdout'),
        'internal-holdout': holdout(asked, 'internal_weight_holdout'),
    });
    // Bins are made for bins, and none for values, whatever it says.
    asked.args.ignore(['bucketize_data', 'min_value', 'max_value']);
    return [asked.whole({ column, 'kl-divergence': test, 'no-values': 'fail' })];
}
function chiSquare(asked) {
    const column = asked.args.text('column');
    const tail = holdout(asked, 'tail_weight_holdout');
    const test = defined({
        'p-above': asked.args.optionalNumber('p') ?? 0.05,
        reference: partition(asked),
        'tail-holdout': tail,
    });
    return [asked.whole({ column, 'chi-square': test, 'no-values': 'fail' })];
}
function parameterized(asked) {
    const column = asked.args.text('column');
    const distribution = asked.args.text('distribution');
    const parameters = asked.args.raw('params');
    const test = defined({ 'p-above': asked.args.optionalNumber('p_value') ?? 0.05, distribution, parameters });
    return [asked.whole({ column, ks: test, 'no-values': 'fail' })];
}
function bootstrapped(asked) {
    const column = asked.args.text('column');
    const test = defined({
        'p-above': asked.args.optionalNumber('p') ?? 0.05,
        reference: partition(asked),
        samples: asked.args.optionalNumber('bootstrap_samples'),
        'sample-size': asked.args.optionalNumber('bootstrap_sample_size'),
    });
    return [asked.whole({ column, ks: test, 'no-values': 'fail' })];
}
function cramersPhi(asked) {
    const columns = [asked.args.text('column_A'), asked.args.text('column_B')];
    const bins = (name, count) => {
        const edges = asked.args.raw(name);
        return Array.isArray(edges) ? edges : asked.args.optionalNumber(count);
    };
    const test = defined({
        columns,
        max: asked.args.optionalNumber('threshold') ?? 0.1,
        'bins-a': bins('bins_A', 'n_bins_A'),
        'bins-b': bins('bins_B', 'n_bins_B'),
    });
    return [asked.whole({ association: test, 'no-values': 'fail' })];
}
/** Expectations that compare a column with a distribution, or two columns with independence. */
const DISTRIBUTIONS = {
    expect_column_kl_divergence_to_be_less_than: divergence,
    expect_column_chisquare_test_p_value_to_be_greater_than: chiSquare,
    expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than: parameterized,
    expect_column_bootstrapped_ks_test_p_value_to_be_greater_than: bootstrapped,
    expect_column_pair_cramers_phi_value_to_be_less_than: cramersPhi,
};

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/condition-tokens.js
const TOKENS = new RegExp([
    String.raw `(?<space>\s+)`,
    String.raw `(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw `(?<name>[\p{L}_][\p{L}\p{N}_]*)`,
    '`(?<quoted>[^`]+)`',
    String.raw `'(?<single>(?:[^'\\]|\\.)*)'`,
    String.raw `"(?<double>(?:[^"\\]|\\.)*)"`,
    String.raw `(?<sign>==|!=|<>|<=|>=|\*\*|\/\/|[-+*/%<>=()[\],.&|~])`,
].join('|'), 'uy');
/** The tokens of a condition, an `end` last; `refuse` is called with what is none. */
function* tokensOf(text, refuse) {
    let at = 0;
    while (at < text.length) {
        TOKENS.lastIndex = at;
        const { number, name, quoted, single, double, sign, space } = TOKENS.exec(text)?.groups ?? {};
        if (number !== undefined)
            yield { kind: 'number', text: number };
        else if (name !== undefined)
            yield { kind: 'name', text: name };
        else if (quoted !== undefined)
            yield { kind: 'quoted-name', text: quoted };
        else if (sign !== undefined)
            yield { kind: 'sign', text: sign };
        else if (single !== undefined || double !== undefined)
            yield { kind: 'text', text: plain(single ?? double ?? '') };
        else if (space === undefined)
            refuse(text.slice(at, at + 12));
        at = TOKENS.lastIndex;
    }
    yield { kind: 'end', text: '' };
}
/** Without the escapes of a text in quotes. */
const plain = (text) => text.replace(/\\(.)/g, (_, char) => ({ n: '\n', t: '\t' })[char] ?? char);

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/condition-parser.js


/**
 * Reads the conditions that people write in `row_condition`: comparisons (chained ones too), `and`, `or`, `not` and
 * their signs, `in`, `isin`, `isnull`, `notnull`, `between`, `.str` tests of pandas; `col("x")`, `.notnull()` and
 * `date("…")` of Great Expectations' own parser; `IS NULL`, `IN (…)`, `LIKE`, `BETWEEN` of Spark.
 */
function parseCondition(text) {
    return new Parser(text).parse();
}
class Parser {
    text;
    tokens;
    at = 0;
    constructor(text) {
        this.text = text;
        this.tokens = [...tokensOf(text, near => this.refuse(near))];
    }
    parse() {
        const condition = this.or();
        if (this.peek().kind !== 'end')
            this.refuse();
        return condition;
    }
    refuse(near = this.peek().text) {
        const place = near === '' ? '' : ` at \`${near}\``;
        throw new NoEquivalent(`the row condition ${JSON.stringify(this.text)} cannot be read${place}`, 'Write it with comparisons, `and`, `or`, `not`, `in`, `isnull()` and `notnull()`, or as `where` (SQL) in the converted file.', ['row_condition']);
    }
    peek(ahead = 0) {
        return this.tokens[this.at + ahead] ?? { kind: 'end', text: '' };
    }
    isSign(...texts) {
        return this.peek().kind === 'sign' && texts.includes(this.peek().text);
    }
    isWord(word, ahead = 0) {
        return this.peek(ahead).kind === 'name' && this.peek(ahead).text.toLowerCase() === word;
    }
    take(sign) {
        if (!this.isSign(sign))
            this.refuse();
        this.at++;
    }
    or() {
        const parts = [this.and()];
        while (this.isWord('or') || this.isSign('|')) {
            this.at++;
            parts.push(this.and());
        }
        return parts.length === 1 ? parts[0] : { kind: 'or', parts };
    }
    and() {
        const parts = [this.not()];
        while (this.isWord('and') || this.isSign('&')) {
            this.at++;
            parts.push(this.not());
        }
        return parts.length === 1 ? parts[0] : { kind: 'and', parts };
    }
    not() {
        if (!this.isWord('not'))
            return this.comparison();
        this.at++;
        return { kind: 'not', of: this.not() };
    }
    comparison() {
        let left = this.sum();
        const tests = [];
        for (;;) {
            const test = this.wordTest(left);
            if (test) {
                tests.push(test);
                continue;
            }
            if (!this.isSign('==', '=', '!=', '<>', '<', '<=', '>', '>='))
                break;
            const written = this.peek().text;
            this.at++;
            if (this.isSign('[')) {
                // pandas reads `x == [1, 2]` as `x in [1, 2]`.
                if (written !== '==' && written !== '!=')
                    this.refuse();
                tests.push({ kind: 'in', of: left, values: this.list('[', ']'), is: written === '==' });
                continue;
            }
            const right = this.sum();
            const operator = written === '==' ? '=' : written === '!=' ? '<>' : written;
            tests.push({ kind: 'compare', operator, left, right });
            left = right;
        }
        if (tests.length === 0)
            return left;
        return tests.length === 1 ? tests[0] : { kind: 'and', parts: tests };
    }
    /** Tests that are written with words: `in`, `is null`, `like`, `between`. */
    wordTest(of) {
        const negated = this.isWord('not') && ['in', 'like', 'between'].some(word => this.isWord(word, 1));
        if (negated)
            this.at++;
        const is = !negated;
        if (this.isWord('in')) {
            this.at++;
            return { kind: 'in', of, values: this.isSign('(') ? this.list('(', ')') : this.list('[', ']'), is };
        }
        if (this.isWord('like')) {
            this.at++;
            const pattern = this.peek();
            if (pattern.kind !== 'text')
                this.refuse();
            this.at++;
            return { kind: 'text', of, how: 'like', pattern: pattern.text, is };
        }
        if (this.isWord('between')) {
            this.at++;
            const low = this.sum();
            if (!this.isWord('and'))
                this.refuse();
            this.at++;
            const between = betweenOf(of, low, this.sum());
            return is ? between : { kind: 'not', of: between };
        }
        if (this.isWord('is')) {
            this.at++;
            const not = this.isWord('not');
            if (not)
                this.at++;
            if (!this.isWord('null'))
                this.refuse();
            this.at++;
            return { kind: 'missing', of, is: !not };
        }
        return undefined;
    }
    sum() {
        let left = this.product();
        while (this.isSign('+', '-'))
            left = this.arithmetic(left, () => this.product());
        return left;
    }
    product() {
        let left = this.unary();
        while (this.isSign('*', '/', '%', '//', '**'))
            left = this.arithmetic(left, () => this.unary());
        return left;
    }
    arithmetic(left, next) {
        const operator = this.peek().text;
        this.at++;
        return { kind: 'arithmetic', operator, left, right: next() };
    }
    unary() {
        if (this.isSign('~')) {
            this.at++;
            return { kind: 'not', of: this.unary() };
        }
        if (this.isSign('-', '+')) {
            const sign = this.peek().text;
            this.at++;
            const of = this.unary();
            if (of.kind === 'value' && typeof of.value === 'number')
                return sign === '-' ? { kind: 'value', value: -of.value } : of;
            return { kind: 'arithmetic', operator: sign, left: { kind: 'value', value: 0 }, right: of };
        }
        return this.methods(this.primary());
    }
    primary() {
        const token = this.peek();
        this.at++;
        switch (token.kind) {
            case 'number':
                return { kind: 'value', value: Number(token.text) };
            case 'text':
                return { kind: 'value', value: token.text };
            case 'quoted-name':
                return { kind: 'column', name: token.text };
            case 'name': {
                const word = token.text.toLowerCase();
                if (word === 'true' || word === 'false')
                    return { kind: 'value', value: word === 'true' };
                if ((word === 'col' || word === 'date') && this.isSign('(')) {
                    const [inner, ...more] = this.list('(', ')');
                    if (inner?.kind !== 'value' || typeof inner.value !== 'string' || more.length > 0)
                        this.refuse(token.text);
                    return word === 'col' ? { kind: 'column', name: inner.value } : { kind: 'date', text: inner.value };
                }
                if (this.isSign('(') || ['none', 'nan', 'null'].includes(word))
                    this.refuse(token.text);
                return { kind: 'column', name: token.text };
            }
            default:
                if (token.text !== '(') {
                    this.at--;
                    this.refuse();
                }
        }
        const inner = this.or();
        this.take(')');
        return inner;
    }
    /** `.isnull()` and what else pandas lets one ask of a column. */
    methods(of) {
        if (!this.isSign('.'))
            return of;
        this.at++;
        let method = this.peek().text.toLowerCase();
        this.at++;
        if (method === 'str' && this.isSign('.')) {
            this.at++;
            method = `str.${this.peek().text.toLowerCase()}`;
            this.at++;
        }
        const given = method === 'isin' ? this.wrappedList() : this.list('(', ')');
        const [first, second, ...more] = given;
        switch (method) {
            case 'isnull':
            case 'isna':
            case 'notnull':
            case 'notna':
                if (given.length > 0)
                    this.refuse(method);
                return { kind: 'missing', of, is: method.startsWith('is') };
            case 'isin':
                return { kind: 'in', of, values: given, is: true };
            case 'between':
                if (!first || !second || more.length > 0)
                    this.refuse(method);
                return betweenOf(of, first, second);
            case 'str.startswith':
            case 'str.endswith':
            case 'str.contains': {
                if (first?.kind !== 'value' || typeof first.value !== 'string' || second)
                    this.refuse(method);
                return { kind: 'text', of, how: method.slice(4), pattern: first.value, is: true };
            }
            default:
                return this.refuse(method);
        }
    }
    list(open, close) {
        this.take(open);
        const values = [];
        while (!this.isSign(close)) {
            // That a missing text is no match is what selecting rows makes of it anyway.
            if (this.isWord('na') && this.peek(1).text === '=' && this.isWord('false', 2))
                this.at += 3;
            else
                values.push(this.sum());
            if (!this.isSign(close))
                this.take(',');
        }
        this.take(close);
        return values;
    }
    wrappedList() {
        this.take('(');
        const values = this.isSign('(') ? this.list('(', ')') : this.list('[', ']');
        this.take(')');
        return values;
    }
}
const betweenOf = (of, low, high) => ({
    kind: 'and',
    parts: [
        { kind: 'compare', operator: '>=', left: of, right: low },
        { kind: 'compare', operator: '<=', left: of, right: high },
    ],
});

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/row-condition.js





/**
 * A `row_condition` as SQL that is true for exactly the rows that it selects, in any of the forms of Great
 * Expectations: text for pandas, Spark or its own parser, and the objects of 1.x.
 *
 * The difference is in missing values. In pandas a comparison with one is false and `!=` true, so that `not` and `!=`
 * select such rows. Spark and SQL leave them out.
 */
function whereOf(condition, parser) {
    if (condition === undefined || condition === null || condition === '')
        return undefined;
    if (typeof condition === 'string') {
        const style = parser === 'spark' ? 'sql' : 'pandas';
        return sqlOf(parseCondition(condition), style);
    }
    return sqlOf(fromObject(condition), 'pandas');
}
/** The objects that 1.x writes: comparison, nullity, and, or, pass_through. */
function fromObject(given) {
    const { type, column, operator, parameter, is_null, conditions, pass_through_filter } = (given ?? {});
    const refuse = () => {
        throw new NoEquivalent(`the row condition ${JSON.stringify(given)} is of no kind that is known here`, 'Write it as a text, such as `amount > 5 and channel == "pos"`.', ['row_condition']);
    };
    const named = column?.name;
    const of = { kind: 'column', name: typeof named === 'string' ? named : '' };
    switch (type) {
        case 'pass_through':
            return typeof pass_through_filter === 'string' ? parseCondition(pass_through_filter) : refuse();
        case 'and':
        case 'or': {
            if (!Array.isArray(conditions) || conditions.length === 0)
                return refuse();
            return { kind: type, parts: conditions.map(fromObject) };
        }
        case 'nullity':
            return typeof named === 'string' ? { kind: 'missing', of, is: is_null === true } : refuse();
        case 'comparison': {
            if (typeof named !== 'string')
                return refuse();
            if (operator === 'IN' || operator === 'NOT_IN') {
                if (!Array.isArray(parameter))
                    return refuse();
                return { kind: 'in', of, values: parameter.map(operandOf), is: operator === 'IN' };
            }
            const sign = operator === '==' ? '=' : operator === '!=' ? '<>' : String(operator);
            if (!['=', '<>', '<', '<=', '>', '>='].includes(sign))
                return refuse();
            return { kind: 'compare', operator: sign, left: of, right: operandOf(parameter) };
        }
        default:
            return refuse();
    }
}
function operandOf(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'value', value };
    throw new NoEquivalent(`the row condition compares with ${JSON.stringify(value)}, which is no plain value`, undefined, ['row_condition']);
}
/**
 * @param whole whether a missing answer is as good as false here: so it is everywhere but below a `not`
 */
function sqlOf(condition, style, whole = true) {
    const value = (one) => sqlOf(one, style, true);
    const settled = (sql, without = 'false') => (whole || style === 'sql' ? sql : `coalesce(${sql}, ${without})`);
    switch (condition.kind) {
        case 'column':
            return sql_name(condition.name);
        case 'value':
            return literal(condition.value);
        case 'date':
            return `CAST(${(0,sql/* quoteText */.ol)(condition.text)} AS TIMESTAMP)`;
        case 'arithmetic':
            return `(${value(condition.left)} ${condition.operator} ${value(condition.right)})`;
        case 'compare': {
            const sides = [value(condition.left), value(condition.right)];
            if (condition.operator !== '<>' || style === 'sql')
                return settled(sides.join(` ${condition.operator} `));
            const against = [condition.left, condition.right].some(side => side.kind === 'value' || side.kind === 'date');
            return against ? sides.join(' IS DISTINCT FROM ') : `coalesce(${sides.join(' <> ')}, true)`;
        }
        case 'missing':
            return `${value(condition.of)} IS ${condition.is ? '' : 'NOT '}NULL`;
        case 'in': {
            if (condition.values.length === 0)
                return String(!condition.is);
            const list = `(${condition.values.map(value).join(', ')})`;
            const sql = `${value(condition.of)} ${condition.is ? 'IN' : 'NOT IN'} ${list}`;
            return condition.is || style === 'sql' ? settled(sql) : `coalesce(${sql}, true)`;
        }
        case 'text':
            return settled(`${condition.is ? '' : 'NOT '}${textTest(value(condition.of), condition.how, condition.pattern)}`);
        case 'and':
        case 'or':
            return `(${condition.parts.map(part => sqlOf(part, style, whole)).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
        case 'not':
            return style === 'sql' ? `NOT (${value(condition.of)})` : `NOT (${truthOf(condition.of, style)})`;
    }
}
/** Below a `not` of pandas nothing may be unknown; a column alone is a condition there too. */
function truthOf(condition, style) {
    const sql = sqlOf(condition, style, false);
    return condition.kind === 'column' ? `coalesce(${sql}, false)` : sql;
}
function textTest(of, how, pattern) {
    if (how === 'like')
        return `${of} LIKE ${(0,sql/* quoteText */.ol)(pattern)}`;
    if (how === 'contains')
        return `regexp_matches(${of}, ${(0,sql/* quoteText */.ol)(regexOf(pattern, 'row_condition'))})`;
    return `${how === 'startswith' ? 'starts_with' : 'ends_with'}(${of}, ${(0,sql/* quoteText */.ol)(pattern)})`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/expectation.js




/** What an expectation says, while it is translated. */
class Asked {
    expectation;
    args;
    condition;
    constructor(expectation) {
        this.expectation = expectation;
        this.args = new Arguments(expectation.kwargs);
        this.args.ignore(WITHOUT_MEANING);
        this.condition = whereOf(this.args.raw('row_condition'), this.args.raw('condition_parser'));
    }
    get where() {
        return this.condition;
    }
    /** Description and severity, which every check takes. */
    get notes() {
        const { severity, description } = this.expectation;
        return defined({ description, severity });
    }
    /** The row condition. No row at all passes in Great Expectations where rows are looked at one by one. */
    get filter() {
        return this.condition === undefined ? {} : { where: this.condition, 'allow-empty': true };
    }
    /** A check of rows: those selected, of which a share given by `mostly` may fail. */
    rows(check) {
        const mostly = this.mostly();
        const tolerance = mostly === 1 ? undefined : restInPercent(mostly);
        return { ...check, ...this.filter, ...defined({ tolerance }), ...this.notes };
    }
    /** A check of one number over the selected rows, of which none gives no number. */
    whole(check) {
        return { ...check, ...defined({ where: this.condition }), ...this.notes };
    }
    mostly() {
        const mostly = this.args.optionalNumber('mostly') ?? 1;
        if (mostly < 0 || mostly > 1) {
            throw new NoEquivalent(`\`mostly\` is ${mostly}, expected a share from 0 to 1`, undefined, ['mostly']);
        }
        return mostly;
    }
    /**
     * `min_value`, `max_value`, `strict_min` and `strict_max` as an interval; undefined without a bound. A date is
     * midnight for Great Expectations, not the whole day.
     */
    interval() {
        const [low, high] = [midnight(this.args.bound('min_value')), midnight(this.args.bound('max_value'))];
        const [strictLow, strictHigh] = [this.args.flag('strict_min'), this.args.flag('strict_max')];
        if (low === undefined && high === undefined)
            return undefined;
        if (!(strictLow && low !== undefined) && !(strictHigh && high !== undefined))
            return [low ?? null, high ?? null];
        return defined({ [strictLow ? 'above' : 'min']: low, [strictHigh ? 'below' : 'max']: high });
    }
    /** The same of something that is counted, as whole numbers: more than 2 is at least 3. */
    counts() {
        const { args } = this;
        const [low, high] = [args.optionalNumber('min_value'), args.optionalNumber('max_value')];
        const [strictLow, strictHigh] = [args.flag('strict_min'), args.flag('strict_max')];
        if (low === undefined && high === undefined)
            return undefined;
        return [
            low === undefined ? null : Math.max(0, strictLow ? Math.floor(low) + 1 : Math.ceil(low)),
            high === undefined ? null : strictHigh ? Math.ceil(high) - 1 : Math.floor(high),
        ];
    }
}
/** `2026-06-30` → its midnight. */
function midnight(bound) {
    return typeof bound === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(bound) ? `${bound}T00:00:00` : bound;
}
/** Arguments that say how to compute or to show a result, not what it is. */
const WITHOUT_MEANING = [
    'batch_id',
    'result_format',
    'catch_exceptions',
    'include_config',
    'meta',
    'auto',
    'profiler_config',
    'windows',
    // Texts that are dates are compared as dates here anyway.
    'parse_strings_as_datetimes',
    'output_strftime_format',
    'allow_cross_type_comparisons',
];

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/several.js



const PAIRS = {
    both_values_are_missing: 'skip-all',
    either_value_is_missing: 'skip-any',
    neither: 'compare',
    never: 'compare',
};
const LISTS = { all_values_are_missing: 'skip-all', any_value_is_missing: 'skip-any', never: 'compare' };
function missing(asked, rules, without) {
    const chosen = asked.args.choice('ignore_row_if', Object.keys(rules)) ?? without;
    return rules[chosen];
}
/** `a >= b` over two columns. Great Expectations lets no comparison with a missing value hold, not even of two. */
function comparison(operator) {
    return asked => {
        const [left, right] = [asked.args.text('column_A'), asked.args.text('column_B')];
        const rule = missing(asked, PAIRS, 'both_values_are_missing');
        const sign = operator(asked);
        if (rule === 'compare')
            return [asked.rows({ sql: `coalesce(${sql_name(left)} ${sign} ${sql_name(right)}, false)` })];
        const odd = [left, right].find(column => /[<>=!]|^\s|\s$/.test(column));
        if (odd !== undefined)
            throw new NoEquivalent(`the column ${show(odd)} has a sign of comparison in its name`, 'Write it as SQL in the converted file.');
        return [asked.rows({ compare: `${left} ${sign} ${right}`, missing: rule })];
    };
}
function pairs(asked) {
    const columns = [asked.args.text('column_A'), asked.args.text('column_B')];
    const values = asked.args.raw('value_pairs_set');
    if (!Array.isArray(values) ||
        values.length === 0 ||
        !values.every(pair => Array.isArray(pair) && pair.length === 2)) {
        throw new NoEquivalent(`\`value_pairs_set\` is ${show(values)}, expected a list of pairs`, undefined, [
            'value_pairs_set',
        ]);
    }
    return [asked.rows({ 'in-pairs': { columns, values }, missing: missing(asked, PAIRS, 'both_values_are_missing') })];
}
function columnList(key) {
    return asked => {
        const columns = asked.args.texts('column_list');
        return [asked.rows({ [key]: columns, missing: missing(asked, LISTS, 'all_values_are_missing') })];
    };
}
/**
 * As SQL, for two reasons: `sum` adds decimals, for which 0.1 + 0.2 is 0.3, and takes a missing value for 0. Great
 * Expectations adds binary numbers, and a sum with a missing value is no number.
 */
function sum(asked) {
    const columns = asked.args.texts('column_list');
    const equals = asked.args.number('sum_total');
    const rule = missing(asked, LISTS, 'all_values_are_missing');
    const names = columns.map(sql_name);
    const holds = `${names.join(' + ')} = ${equals}`;
    if (rule === 'skip-any')
        return [asked.rows({ sql: holds })];
    if (rule === 'compare')
        return [asked.rows({ sql: `coalesce(${holds}, false)` })];
    return [asked.rows({ sql: `CASE WHEN coalesce(${names.join(', ')}) IS NOT NULL THEN coalesce(${holds}, false) END` })];
}
/** Expectations of several columns, row by row. */
const SEVERAL_COLUMNS = {
    expect_column_pair_values_to_be_equal: comparison(() => '='),
    expect_column_pair_values_a_to_be_greater_than_b: comparison(({ args }) => (args.flag('or_equal') ? '>=' : '>')),
    expect_column_pair_values_to_be_in_set: pairs,
    expect_compound_columns_to_be_unique: columnList('unique'),
    expect_select_column_values_to_be_unique_within_record: columnList('different'),
    // The older name of the one above.
    expect_multicolumn_values_to_be_unique: columnList('different'),
    expect_multicolumn_values_to_be_equal: columnList('equal'),
    expect_multicolumn_sum_to_equal: sum,
};

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/tables.js

const exactly = ({ args }) => [args.number('value'), args.number('value')];
function rowCount(interval) {
    return asked => {
        const [low, high] = interval(asked) ?? [0, null];
        if (asked.where === undefined)
            return [{ rows: [low, high], ...asked.notes }];
        const bounds = [low === null ? [] : `n >= ${low}`, high === null ? [] : `n <= ${high}`].flat().join(' AND ');
        // The one row that says how many there are is a failure.
        const query = `SELECT n AS rows FROM (SELECT count(*) AS n FROM data WHERE ${asked.where}) AS counted WHERE NOT (${bounds})`;
        return [{ query, name: `${low ?? 0} … ${high ?? 'any number of'} rows where ${asked.where}`, ...asked.notes }];
    };
}
function columnCount(interval) {
    return asked => [{ 'column-count': interval(asked) ?? [0, null], ...asked.notes }];
}
function exists(asked) {
    const exists = asked.args.text('column');
    // Great Expectations counts from 0, and takes 0 itself for "anywhere".
    const index = asked.args.optionalNumber('column_index') ?? 0;
    return [{ exists, ...(index === 0 ? {} : { position: index + 1 }), ...asked.notes }];
}
function sameRows(asked) {
    const dataset = asked.args.text('other_table_name');
    return [{ 'row-count': { dataset, equals: true }, ...asked.notes }];
}
/** A query whose rows are the failures; `{batch}` is the table, already filtered where there is a condition. */
function unexpectedRows(asked) {
    const written = asked.args.text('unexpected_rows_query');
    const table = asked.where === undefined ? 'data' : `(SELECT * FROM data WHERE ${asked.where})`;
    if (!written.includes('{batch}')) {
        throw new NoEquivalent('its query names a table of its own instead of `{batch}`', 'Write `FROM {batch}`, which is the data that is checked.', ['unexpected_rows_query']);
    }
    return [{ query: written.replaceAll('{batch}', table).replace(/;\s*$/, ''), ...asked.notes }];
}
function tables_comparison() {
    throw new NoEquivalent('it compares with a query on another data source, which is not within reach', 'Name the other file in the `datasets` input and write `query` with `equals-query` in the converted file.');
}
/** Expectations of the table as a whole. */
const TABLE = {
    expect_table_row_count_to_be_between: rowCount(asked => asked.counts()),
    expect_table_row_count_to_equal: rowCount(exactly),
    expect_table_row_count_to_equal_other_table: sameRows,
    expect_table_column_count_to_be_between: columnCount(asked => asked.counts()),
    expect_table_column_count_to_equal: columnCount(exactly),
    expect_table_columns_to_match_ordered_list: asked => [
        { 'columns-exactly': asked.args.texts('column_list'), ...asked.notes },
    ],
    expect_table_columns_to_match_set: asked => {
        const columns = asked.args.texts('column_set');
        return [{ 'columns-set': { columns, exact: asked.args.flag('exact_match', true) }, ...asked.notes }];
    },
    expect_column_to_exist: exists,
    unexpected_rows_expectation: unexpectedRows,
    expect_query_results_to_match_comparison: tables_comparison,
};

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/gx/suite.js









const TRANSLATIONS = new Map([COLUMN_VALUES, COLUMN_AGGREGATES, SEVERAL_COLUMNS, DISTRIBUTIONS, TABLE].flatMap(group => Object.entries(group)));
/**
 * A suite in the words of this project's checks file: one entry of `checks:` for each expectation, with the meaning
 * that it has in Great Expectations on pandas. What has no equivalent is listed, all of it.
 * @param given values of `$PARAMETER`s, which win over those of the suite
 */
function translateSuite(suite, given) {
    const parameters = new Map([...parametersOf(suite), ...given]);
    const checks = [];
    const problems = [];
    for (const [index, entry] of suite.expectations.entries()) {
        const from = ['expectations', index];
        let source = `expectation ${index + 1}`;
        try {
            const expectation = expectationOf(entry, from);
            source = nameOf(expectation);
            checks.push({ from, source, checks: translate(resolved(expectation, parameters)) });
        }
        catch (error) {
            if (!(error instanceof NoEquivalent))
                throw error;
            const below = error.below.length === 0 ? from : [...from, 'kwargs', ...error.below];
            problems.push({ from: below, source, why: error.why, remedy: error.remedy });
        }
    }
    const name = suite.name ?? suite.expectation_suite_name;
    return {
        title: `Great Expectations suite${typeof name === 'string' ? ` ${name}` : ''}`,
        nanIsMissing: true,
        columns: [],
        checks,
        problems,
    };
}
/** One expectation by itself, as a data contract may hold it. Raises NoEquivalent. */
function translateOne(entry) {
    return translate(resolved(expectationOf(entry, []), new Map()));
}
/** An entry of 1.x (`type`) or before (`expectation_type`). */
function expectationOf(entry, from) {
    const { type, expectation_type, kwargs, severity, description, notes, meta } = (0,mapping/* isMapping */.p)(entry) ? entry : {};
    const named = type ?? expectation_type;
    if (typeof named !== 'string')
        throw new NoEquivalent('it has no `type`', 'Write the type, e.g. `expect_column_to_exist`.');
    return {
        type: named,
        kwargs: (0,mapping/* isMapping */.p)(kwargs) ? kwargs : {},
        severity: severity === 'warning' || severity === 'info' ? 'warn' : undefined,
        description: textOf(description) ?? textOf(notes) ?? textOf((0,mapping/* isMapping */.p)(meta) ? meta.notes : undefined),
        from,
        argumentsAt: [...from, 'kwargs'],
    };
}
/** Notes are a text, a list of texts, or either under `content`. */
function textOf(notes) {
    if ((0,mapping/* isMapping */.p)(notes))
        return textOf(notes.content);
    const text = Array.isArray(notes) ? notes.filter(note => typeof note === 'string').join(' ') : notes;
    return typeof text === 'string' && text.trim() !== '' ? text.trim().replace(/\s+/g, ' ') : undefined;
}
function nameOf({ type, kwargs }) {
    const columns = [kwargs.column, kwargs.column_A, kwargs.column_B, kwargs.column_list].flat();
    const named = columns.filter(column => typeof column === 'string');
    return named.length === 0 ? type : `${type} of ${named.join(', ')}`;
}
function parametersOf(suite) {
    return [suite.evaluation_parameters, suite.suite_parameters].flatMap(values => (0,mapping/* isMapping */.p)(values) ? Object.entries(values) : []);
}
/** With the values of `{"$PARAMETER": …}` in the place of the references. */
function resolved(expectation, parameters) {
    const argumentOf = (name, value) => {
        if (!(0,mapping/* isMapping */.p)(value) || typeof value.$PARAMETER !== 'string')
            return value;
        try {
            return evaluate(value.$PARAMETER, parameters);
        }
        catch (error) {
            throw error instanceof NoEquivalent ? new NoEquivalent(error.why, error.remedy, [name]) : error;
        }
    };
    const entries = Object.entries(expectation.kwargs)
        // Values that were set while a suite was written, beside the parameters themselves.
        .filter(([name]) => !name.startsWith('$PARAMETER.'))
        .map(([name, value]) => [name, argumentOf(name, value)]);
    return { ...expectation, kwargs: Object.fromEntries(entries) };
}
function translate(expectation) {
    const translation = TRANSLATIONS.get(expectation.type);
    if (translation === undefined) {
        const near = (0,nearest/* nearest */.p)(expectation.type, [...TRANSLATIONS.keys()]);
        throw new NoEquivalent(near === undefined ? 'it is no core expectation' : `it is no core expectation; the nearest is ${near}`, 'Convert the rest, and write what it asks for as `sql` or `query` in the converted file.');
    }
    const asked = new Asked(expectation);
    const checks = translation(asked);
    const unknown = asked.args.unasked();
    if (unknown.length > 0) {
        throw new NoEquivalent(`\`${unknown.join('`, `')}\` has no meaning here`, 'Remove it, if it is not needed.', [
            unknown[0],
        ]);
    }
    return checks;
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/import/kinds.js
var kinds = __webpack_require__(80388);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/odcs/date-format.js

/** Forms that reading a text as a date or time of ISO 8601 covers. */
function isIso(format) {
    return /^(yyyy|YYYY|uuuu)-MM-(dd|DD)(['T ]+HH:mm(:ss([.,]S+)?)?('?Z'?|X+|x+)?)?$|^HH:mm(:ss([.,]S+)?)?$/.test(format);
}
const FIELDS = {
    yyyy: '%Y',
    YYYY: '%Y',
    uuuu: '%Y',
    yy: '%y',
    MMMM: '%B',
    MMM: '%b',
    MM: '%m',
    M: '%m',
    dd: '%d',
    d: '%d',
    DDD: '%j',
    HH: '%H',
    H: '%H',
    hh: '%I',
    h: '%I',
    mm: '%M',
    ss: '%S',
    SSS: '%f',
    SSSSSS: '%f',
    a: '%p',
    EEEE: '%A',
    EEE: '%a',
    Z: '%z',
    X: '%z',
    XX: '%z',
    XXX: '%z',
    xxx: '%z',
};
/** A format of Java's DateTimeFormatter in the directives of strptime. */
function strptimeOf(format) {
    return [...format.matchAll(/'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g)]
        .map(([part, literal, letter]) => {
        if (letter === undefined)
            return (literal === undefined ? part : literal || "'").replaceAll('%', '%%');
        const field = FIELDS[part];
        if (field !== undefined)
            return field;
        throw new NoEquivalent(`\`format\` is ${JSON.stringify(format)}, of which ${part} is not known here`, undefined, [
            'logicalTypeOptions',
        ]);
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/odcs/properties.js







/** A property of an object of the schema. Raises NoEquivalent for one without a name. */
function columnOf(property) {
    if (!(0,mapping/* isMapping */.p)(property) || typeof property.name !== 'string')
        throw new NoEquivalent('it has no `name`', 'Write the name.');
    const column = typeof property.physicalName === 'string' ? property.physicalName : property.name;
    const options = (0,mapping/* isMapping */.p)(property.logicalTypeOptions) ? property.logicalTypeOptions : {};
    const primary = property.primaryKey === true;
    return {
        name: property.name,
        column,
        primaryKey: primary ? Math.max(Number(property.primaryKeyPosition ?? 0), 0) : undefined,
        description: properties_textOf(property.description),
        entry: () => entryOf(property, options, primary),
        further: furtherOf(column, property, options),
    };
}
const properties_textOf = (value) => typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : undefined;
/** Values of columns that are classified so are shown in no report. */
const SENSITIVE = /^(confidential|restricted|sensitive|secret|private|pii)$/i;
function entryOf(property, options, primary) {
    if (property.properties !== undefined || property.items !== undefined) {
        throw new NoEquivalent('it has properties or items below it, which are not looked into', 'Flatten what is to be checked, or check it as `sql` in the converted file.');
    }
    const type = typeOfProperty(property);
    const format = typeof options.format === 'string' && isTemporal(type) ? options.format : undefined;
    const written = format === undefined || isIso(format);
    return defined({
        type: written ? type : undefined,
        strftime: written ? undefined : strptimeOf(format),
        'not-null': property.required === true || primary ? true : undefined,
        unique: property.unique === true || undefined,
        in: Array.isArray(property.enum) ? property.enum : undefined,
        ...optionsOf(type, options),
        sensitive: SENSITIVE.test(String(property.classification ?? '')) || undefined,
    });
}
const isTemporal = (type) => type === 'date' || type === 'timestamp' || type === 'time';
/** The logical type, which files of all formats have; the physical one only where the logical one is absent. */
function typeOfProperty({ logicalType, physicalType }) {
    switch (logicalType) {
        case undefined:
        case null:
            return typeof physicalType === 'string' ? typeOf(physicalType, 'physicalType') : undefined;
        case 'string':
        case 'date':
        case 'timestamp':
        case 'time':
        case 'number':
        case 'integer':
        case 'boolean':
            return logicalType;
        case 'object':
        case 'array':
            return undefined;
        default:
            throw new NoEquivalent(`\`logicalType\` is ${show(logicalType)}, which is no type of the standard`, undefined, [
                'logicalType',
            ]);
    }
}
function optionsOf(type, options) {
    const args = new Arguments(options);
    args.ignore([
        // Context for people by the standard, and done with where it is a form of dates.
        'format',
        'timezone',
        // See `furtherOf`.
        'multipleOf',
        'minItems',
        'maxItems',
        'uniqueItems',
    ]);
    const zone = args.optionalText('defaultTimezone');
    if (zone !== undefined && !/^(Etc\/)?(UTC|GMT|Zulu)$|^Z$/i.test(zone)) {
        throw new NoEquivalent(`\`defaultTimezone\` is ${zone}; times without a zone are UTC here`, 'Store them with their offset.', ['logicalTypeOptions']);
    }
    const [fewest, most] = [args.optionalNumber('minLength'), args.optionalNumber('maxLength')];
    const pattern = args.optionalText('pattern');
    const bound = (name) => moment(args.bound(name), type);
    const made = defined({
        length: fewest === undefined && most === undefined ? undefined : [fewest ?? null, most ?? null],
        regex: pattern === undefined ? undefined : regexOf(pattern, 'pattern', 'ecma'),
        min: bound('minimum'),
        max: bound('maximum'),
        above: bound('exclusiveMinimum'),
        below: bound('exclusiveMaximum'),
        range: type === 'integer' && typeof options.format === 'string' ? widthOf(options.format) : undefined,
    });
    const unknown = args.unasked();
    if (unknown.length > 0) {
        throw new NoEquivalent(`\`${unknown.join('`, `')}\` of \`logicalTypeOptions\` has no equivalent`, undefined, [
            'logicalTypeOptions',
        ]);
    }
    return made;
}
/** A bound of a timestamp is a moment, not a whole day. */
function moment(bound, type) {
    return type === 'timestamp' && typeof bound === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(bound)
        ? `${bound}T00:00:00`
        : bound;
}
/** What an integer of so many bits can be; as text, because numbers of JavaScript end before 64 bits do. */
function widthOf(format) {
    const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
    if (sign === undefined)
        throw new NoEquivalent(`\`format\` is ${show(format)}, which is no width of integers`, undefined, [
            'logicalTypeOptions',
        ]);
    const values = 1n << BigInt(bits);
    const [low, high] = sign === 'u' ? [0n, values - 1n] : [-values / 2n, values / 2n - 1n];
    return Number(bits) <= 32 ? [Number(low), Number(high)] : [String(low), String(high)];
}
function furtherOf(column, { logicalType }, options) {
    const args = new Arguments(options);
    const name = sql_name(column);
    const made = [];
    if (options.multipleOf !== undefined) {
        made.push(() => {
            const step = args.number('multipleOf');
            if (!(step > 0))
                throw new NoEquivalent(`\`multipleOf\` is ${step}, expected more than 0`, undefined, ['logicalTypeOptions']);
            const exact = logicalType === 'integer' && Number.isInteger(step);
            const rest = exact ? `${name} % ${step}` : `CAST(${name} AS DECIMAL(38, 12)) % CAST(${step} AS DECIMAL(38, 12))`;
            return { sql: `${rest} = 0`, name: `${column} is a multiple of ${step}` };
        });
    }
    if (options.minItems !== undefined)
        made.push(() => ({ sql: `len(${name}) >= ${args.number('minItems')}` }));
    if (options.maxItems !== undefined)
        made.push(() => ({ sql: `len(${name}) <= ${args.number('maxItems')}` }));
    if (options.uniqueItems === true)
        made.push(() => ({ sql: `len(${name}) = len(list_distinct(${name}))` }));
    return made;
}
/** The primary key: one column is unique by itself, several are together. */
function keyChecks(columns) {
    const key = columns
        .filter(({ primaryKey }) => primaryKey !== undefined)
        .sort((a, b) => a.primaryKey - b.primaryKey)
        .map(({ column }) => column);
    return { key, check: key.length === 0 ? undefined : { unique: key } };
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/odcs/operators.js




const SIGNS = {
    mustBe: '=',
    mustNotBe: '<>',
    mustBeGreaterThan: '>',
    mustBeGreaterOrEqualTo: '>=',
    // The name that v3.0 had for it.
    mustBeGreaterThanOrEqualTo: '>=',
    mustBeLessThan: '<',
    mustBeLessOrEqualTo: '<=',
    mustBeLessThanOrEqualTo: '<=',
    mustBeBetween: 'BETWEEN',
    mustNotBeBetween: 'NOT BETWEEN',
};
/** The one operator of a rule. Both ends of `mustBeBetween` are allowed. */
function operatorOf(rule) {
    const given = Object.keys(SIGNS).filter(name => rule[name] !== undefined && rule[name] !== null);
    const [name, other] = given;
    if (name === undefined)
        throw new NoEquivalent('it says nothing that the value must be', 'Write an operator such as `mustBe: 0`.');
    if (other !== undefined)
        throw new NoEquivalent(`it has both \`${name}\` and \`${other}\``, 'Write two rules.', [other]);
    const value = rule[name];
    const wrong = () => new NoEquivalent(`\`${name}\` is ${show(value)}`, undefined, [name]);
    if (name === 'mustBeBetween' || name === 'mustNotBeBetween') {
        if (!Array.isArray(value) || value.length !== 2 || value.some(end => typeof end !== 'number'))
            throw wrong();
        return { kind: name, value: value };
    }
    if (name === 'mustBe' || name === 'mustNotBe') {
        if (!['number', 'string', 'boolean'].includes(typeof value))
            throw wrong();
        return { kind: name, value: value };
    }
    if (typeof value !== 'number')
        throw wrong();
    const kind = name.replace('ThanOrEqualTo', 'OrEqualTo');
    return { kind, value };
}
/** SQL that is true where the operator holds. */
function operators_holds(sql, { kind, value }) {
    const right = Array.isArray(value) ? value.map(literal).join(' AND ') : literal(value);
    return `${sql} ${SIGNS[kind]} ${right}`;
}
/** `at most 5`. */
function words({ kind, value }) {
    const sign = { ...SIGNS, mustBeBetween: 'between', mustNotBeBetween: 'not between' }[kind];
    return `${sign} ${Array.isArray(value) ? value.join(' and ') : String(value)}`;
}
/**
 * The tolerance that an operator is where it only limits a number of bad rows: a count, or a share of all rows;
 * undefined where it asks for something else, e.g. for some bad rows.
 */
function mostAllowed(operator, percent) {
    const most = (() => {
        switch (operator.kind) {
            case 'mustBe':
                return operator.value === 0 ? 0 : undefined;
            case 'mustBeLessOrEqualTo':
                return operator.value;
            // Fewer than 5 rows are at most 4; there is no such next percentage.
            case 'mustBeLessThan':
                return percent ? undefined : Math.ceil(operator.value) - 1;
            case 'mustBeBetween':
                return operator.value[0] <= 0 ? operator.value[1] : undefined;
            default:
                return undefined;
        }
    })();
    if (most === undefined || most < 0)
        return undefined;
    if (most === 0)
        return 0;
    return percent ? inPercent(most / 100) : Math.floor(most);
}
/** The counts from one to another that an operator allows, both allowed; undefined where it is no such range. */
function asInterval(operator) {
    const range = (() => {
        switch (operator.kind) {
            case 'mustBe':
                return typeof operator.value === 'number' ? [operator.value, operator.value] : undefined;
            case 'mustBeGreaterThan':
                return [Math.floor(operator.value) + 1, null];
            case 'mustBeGreaterOrEqualTo':
                return [Math.ceil(operator.value), null];
            case 'mustBeLessThan':
                return [null, Math.ceil(operator.value) - 1];
            case 'mustBeLessOrEqualTo':
                return [null, Math.floor(operator.value)];
            case 'mustBeBetween':
                return [Math.ceil(operator.value[0]), Math.floor(operator.value[1])];
            default:
                return undefined;
        }
    })();
    return range?.every(end => end === null || (Number.isInteger(end) && end >= 0)) ? range : undefined;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/odcs/quality.js








/** What a rule says in words alone; undefined for rules that are checked. */
function textOfRule(rule) {
    if (!(0,mapping/* isMapping */.p)(rule) || rule.type !== 'text')
        return undefined;
    const text = [rule.name, rule.description].filter(one => typeof one === 'string').join(': ');
    return text.trim().replace(/\s+/g, ' ');
}
/**
 * A quality rule as checks. Counts are those of the standard's reference implementation: missing values are in no
 * count but those of missing values, duplicates are values that occur more than once, percentages are of all rows.
 * @param column of a rule of a property; undefined for one of the object
 */
function checksOfRule(rule, column, table) {
    if (!(0,mapping/* isMapping */.p)(rule))
        throw new NoEquivalent(`it is ${show(rule)}, expected a mapping`);
    const notes = notesOf(rule);
    switch (rule.type ?? 'library') {
        case 'library':
            return [{ ...metric(rule, column, table), ...notes }];
        case 'sql':
            return [{ ...quality_sql(rule, column, table), ...notes }];
        case 'custom':
            return custom(rule, column).map(check => ({ ...check, ...notes }));
        default:
            throw new NoEquivalent(`\`type\` is ${show(rule.type)}`, 'Use library, sql, custom or text.', ['type']);
    }
}
/** Severities that do not stop the train; any other does. */
const LENIENT = new Set(['info', 'warning', 'warn', 'low', 'minor', 'trivial']);
function notesOf({ name, description, severity, tags, dimension }) {
    const given = Array.isArray(tags) ? tags.filter(tag => typeof tag === 'string') : [];
    const all = typeof dimension === 'string' ? [...given, dimension] : given;
    return defined({
        name: typeof name === 'string' && name !== '' ? name : undefined,
        description: typeof description === 'string' && description.trim() !== ''
            ? description.trim().replace(/\s+/g, ' ')
            : undefined,
        severity: LENIENT.has(String(severity ?? '').toLowerCase()) ? 'warn' : undefined,
        tags: all.length === 0 ? undefined : all,
    });
}
function metric(rule, column, table) {
    const named = rule.metric ?? rule.rule;
    const operator = operatorOf(rule);
    const percent = percentOf(rule);
    const args = new Arguments((0,mapping/* isMapping */.p)(rule.arguments) ? rule.arguments : {});
    const own = () => {
        if (column === undefined)
            throw new NoEquivalent(`the metric ${show(named)} is about a property`, 'Write it at the property.');
        return column.column;
    };
    const made = (() => {
        switch (named) {
            case 'rowCount':
                if (percent)
                    throw new NoEquivalent('a row count has no percentage', 'Remove `unit`.', ['unit']);
                return quality_rowCount(operator);
            case 'nullValues': {
                const name = own();
                const most = mostAllowed(operator, percent);
                if (most !== undefined)
                    return { column: name, ...(most === 0 ? { 'not-null': true } : { 'max-missing': most }) };
                return counted(`missing values of ${name}`, `count_if(${sql_name(name)} IS NULL)`, operator, percent);
            }
            case 'missingValues':
                return bad(`values of ${own()} that count as missing`, `(${isMissing(own(), args)})`, operator, percent);
            case 'invalidValues':
                return invalid(own(), args, operator, percent);
            case 'duplicateValues':
                return duplicates(column === undefined ? namedColumns(args, table) : [column.column], operator, percent);
            default:
                throw new NoEquivalent(`\`metric\` is ${show(named)}`, 'The standard has nullValues, missingValues, invalidValues, duplicateValues and rowCount.');
        }
    })();
    const unknown = args.unasked();
    if (unknown.length > 0)
        throw new NoEquivalent(`\`${unknown.join('`, `')}\` is no argument of ${show(named)}`, undefined, ['arguments']);
    return made;
}
function percentOf({ unit }) {
    if (unit === undefined || unit === null || unit === 'rows')
        return false;
    if (['percent', 'percentage', '%'].includes(String(unit).toLowerCase()))
        return true;
    throw new NoEquivalent(`\`unit\` is ${show(unit)}`, 'Use rows or percent.', ['unit']);
}
function quality_rowCount(operator) {
    const interval = asInterval(operator);
    return interval ? { rows: interval } : counted('rows', 'count(*)', operator, false);
}
/** A count or its percentage of all rows, whatever the operator: the one row that has it is a failure. */
function counted(what, count, operator, percent) {
    const value = percent ? `coalesce(100.0 * ${count} / nullif(count(*), 0), 0)` : count;
    const query = `SELECT value FROM (SELECT ${value} AS value FROM data) AS counted WHERE NOT (${operators_holds('value', operator)})`;
    return { query, name: `${what}: ${percent ? 'percentage' : 'number'} ${words(operator)}` };
}
/** Rows that are bad: named one by one where no more than so many are allowed, else only counted. */
function bad(what, condition, operator, percent) {
    const most = mostAllowed(operator, percent);
    if (most === undefined)
        return counted(what, `count_if(${condition})`, operator, percent);
    return { sql: `NOT ${condition}`, name: what, ...(most === 0 ? {} : { tolerance: most }) };
}
/** A missing value counts as missing, listed or not. */
function isMissing(column, args) {
    const listed = args.values('missingValues');
    const name = sql_name(column);
    if (listed.length === 0)
        return `${name} IS NULL`;
    return `${name} IS NULL OR CAST(${name} AS VARCHAR) IN (${listed.map(value => literal(String(value))).join(', ')})`;
}
function invalid(column, args, operator, percent) {
    const values = args.raw('validValues') === undefined ? undefined : args.values('validValues');
    const written = args.optionalText('pattern');
    const pattern = written === undefined ? undefined : regexOf(written, 'pattern', 'ecma');
    if (values === undefined && pattern === undefined) {
        throw new NoEquivalent('invalidValues has neither `validValues` nor `pattern`', 'Write one of them under `arguments`.');
    }
    const most = mostAllowed(operator, percent);
    // A share of a check is of the values looked at; the standard's is of all rows.
    if (most !== undefined && (most === 0 || !percent) && (values === undefined) !== (pattern === undefined)) {
        const test = values === undefined ? { regex: pattern } : { in: values };
        return { column, ...test, ...(most === 0 ? {} : { tolerance: most }) };
    }
    const name = sql_name(column);
    const valid = [
        values === undefined
            ? []
            : `CAST(${name} AS VARCHAR) IN (${values.map(value => literal(String(value))).join(', ')})`,
        pattern === undefined ? [] : `regexp_matches(CAST(${name} AS VARCHAR), ${literal(pattern)})`,
    ].flat();
    return bad(`invalid values of ${column}`, `(${name} IS NOT NULL AND NOT (${valid.join(' AND ')}))`, operator, percent);
}
function namedColumns(args, table) {
    return args.texts('properties').map(wanted => {
        const found = table.columns.find(({ name, column }) => name === wanted || column === wanted);
        if (found === undefined)
            throw new NoEquivalent(`the object has no property ${wanted}`, 'Correct `properties`.', ['arguments']);
        return found.column;
    });
}
function duplicates(columns, operator, percent) {
    const most = mostAllowed(operator, percent);
    if (most === 0)
        return columns.length === 1 ? { column: columns[0], unique: true } : { unique: [...columns] };
    const names = columns.map(sql_name);
    const there = names.map(name => `${name} IS NOT NULL`).join(' AND ');
    const repeated = `SELECT 1 FROM data WHERE ${there} GROUP BY ${names.join(', ')} HAVING count(*) > 1`;
    const count = `(SELECT count(*) FROM (${repeated}) AS repeated)`;
    const value = percent ? `coalesce(100.0 * ${count} / nullif((SELECT count(*) FROM data), 0), 0)` : count;
    const query = `SELECT value FROM (SELECT ${value} AS value) AS counted WHERE NOT (${operators_holds('value', operator)})`;
    return {
        query,
        name: `values of ${columns.join(', ')} that occur more than once: ${percent ? 'percentage' : 'number'} ${words(operator)}`,
    };
}
/** A query that gives one value. Names of the table in the contract and the placeholders of the standard are the data. */
function quality_sql(rule, column, table) {
    const operator = operatorOf(rule);
    if (typeof rule.query !== 'string' || rule.query.trim() === '')
        throw new NoEquivalent('it has no `query`', 'Write the query.');
    const own = column === undefined ? undefined : sql_name(column.column);
    let query = rule.query.trim().replace(/;\s*$/, '');
    query = query.replace(/["']?\$?\{(object|model|table)\}["']?/g, 'data');
    if (own !== undefined)
        query = query.replace(/["']?\$?\{(property|column|field)\}["']?/g, () => own);
    for (const name of table.names) {
        query = query.replace(new RegExp(String.raw `\b(from|join)(\s+)["\x60]?${escaped(name)}["\x60]?(?![\w."\x60])`, 'gi'), '$1$2data');
    }
    const left = /\$?\{(\w+)\}/.exec(query);
    if (left !== null)
        throw new NoEquivalent(`the placeholder {${left[1]}} has no value here`, 'Use {object} and {property}.', ['query']);
    const label = `${rule.query.trim().replace(/\s+/g, ' ')} ${words(operator)}`;
    return {
        query: `SELECT value FROM (SELECT (\n${query}\n) AS value) AS asked WHERE NOT coalesce(${operators_holds('value', operator)}, false)`,
        name: label,
    };
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** Expectations of Great Expectations inside a contract; other engines are theirs alone. */
function custom({ engine, implementation }, column) {
    if (!/^great[-_ ]?expectations$|^gx$/i.test(String(engine ?? ''))) {
        throw new NoEquivalent(`\`engine\` is ${show(engine)}, whose rules are its own`, 'Write the rule as a metric or as SQL.', ['engine']);
    }
    const written = typeof implementation === 'string' ? read(implementation) : implementation;
    if (!(0,mapping/* isMapping */.p)(written))
        throw new NoEquivalent('`implementation` is no expectation', 'Write `type` and `kwargs`.', ['implementation']);
    const kwargs = Object.fromEntries(
    // The standard's own example writes `minValue` for `min_value`.
    Object.entries((0,mapping/* isMapping */.p)(written.kwargs) ? written.kwargs : {}).map(([key, value]) => [
        key === 'column_A' || key === 'column_B' ? key : key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(),
        value,
    ]));
    const own = column === undefined || !/^expect_column_(?!pair)/.test(String(written.type ?? written.expectation_type));
    return translateOne({ ...written, kwargs: own ? kwargs : { column: column.column, ...kwargs } });
}
function read(text) {
    try {
        return (0,js_yaml/* load */.Hh)(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/odcs/relationships.js



/** A foreign key as a check against another dataset: the object that it leads to, by its name, in the `datasets` input. */
function referencesOf(relationship, column, table) {
    if (!(0,mapping/* isMapping */.p)(relationship))
        throw new NoEquivalent(`it is ${show(relationship)}, expected a mapping`);
    const { type, from, to } = relationship;
    if (type !== undefined && type !== 'foreignKey') {
        throw new NoEquivalent(`\`type\` is ${show(type)}, and only foreign keys are checked`, 'Remove it.', ['type']);
    }
    const targets = [to].flat().map(target => endOf(target, 'to'));
    const dataset = targets[0]?.object;
    if (dataset === undefined || targets.some(({ object }) => object !== dataset)) {
        throw new NoEquivalent(`\`to\` is ${show(to)}`, 'Name properties of one object: `customers.id`.', ['to']);
    }
    const own = column === undefined
        ? [from].flat().map(source => columnNamed(endOf(source, 'from').property, table))
        : [column.column];
    return { references: { columns: own, dataset, to: targets.map(({ property }) => property) } };
}
function endOf(reference, key) {
    const [, object, property] = /^([\w-]+)\.([\w-]+)$/.exec(String(reference)) ?? [];
    if (object !== undefined && property !== undefined)
        return { object, property };
    throw new NoEquivalent(`\`${key}\` is ${show(reference)}, which leads out of the contract or is not \`object.property\``, 'Write `object.property`.', [key]);
}
function columnNamed(wanted, table) {
    const found = table.columns.find(({ name, column }) => name === wanted || column === wanted);
    if (found === undefined)
        throw new NoEquivalent(`the object has no property ${wanted}`, 'Correct `from`.', ['from']);
    return found.column;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/odcs/service-levels.js



/** Service levels about the service or its life, which the rows of a batch cannot show. */
const OF_THE_SERVICE = new Set(`availability av throughput th errorrate er generalavailability ga endofsupport es endoflife el retention re frequency
  fy timetodetect td timetonotify tn timetorepair tr timeofavailability support`.split(/\s+/));
const UNITS = Object.fromEntries([
    ['s sec second seconds', 1, 's'],
    ['m min minute minutes', 1, 'm'],
    ['h hr hour hours', 1, 'h'],
    ['d day days', 1, 'd'],
    ['w week weeks', 1, 'w'],
    ['y yr year years', 365, 'd'],
].flatMap(([names, times, unit]) => names.split(' ').map(name => [name, [times, unit]])));
/**
 * A service level as checks: `freshness` and `latency` of a column are how old its newest value may be. Levels of the
 * service are no property of the rows, and ask for no check.
 * @param several whether the contract has other objects, which an element may be of
 */
function serviceLevel(level, fallback, table, several) {
    if (!(0,mapping/* isMapping */.p)(level))
        throw new NoEquivalent(`it is ${show(level)}, expected a mapping`);
    const property = String(level.property ?? '').toLowerCase();
    if (OF_THE_SERVICE.has(property))
        return [];
    if (!['freshness', 'fr', 'latency', 'ly'].includes(property)) {
        throw new NoEquivalent(`\`property\` is ${show(level.property)}, which is not known here`, 'Use `freshness` or `latency` for the age of the newest value.', ['property']);
    }
    const element = level.element ?? fallback;
    if (typeof element !== 'string')
        throw new NoEquivalent('it has no `element`', 'Name the column: `orders.created_at`.');
    const fresh = ageOf(level.value, level.unit);
    return element.split(',').flatMap(one => {
        const column = service_levels_columnOf(one.trim(), table, several);
        return column === undefined ? [] : [{ column, fresh }];
    });
}
/** The column that an element is; undefined for one of another object. */
function service_levels_columnOf(element, table, several) {
    const [object, property] = element.includes('.') ? element.split('.') : [undefined, element];
    const own = object === undefined || table.names.includes(object);
    if (!own && several)
        return undefined;
    const found = own ? table.columns.find(({ name, column }) => name === property || column === property) : undefined;
    if (found === undefined)
        throw new NoEquivalent(`\`element\` is ${show(element)}, which is no property of ${table.names[0]}`, 'Correct it.', ['element']);
    return found.column;
}
/** `4` with `d` → `4d`; a duration of ISO 8601 with one field → the same. */
function ageOf(value, unit) {
    const [, amount, letter] = /^P(?:(?=\d+[DWY])|T(?=\d+[HMS]))(\d+)([A-Z])$/.exec(String(value)) ?? [];
    const [number, of] = amount === undefined ? [Number(value), String(unit ?? 'd').toLowerCase()] : [Number(amount), letter.toLowerCase()];
    const found = UNITS[of];
    if (found === undefined)
        throw new NoEquivalent(`\`unit\` is ${show(unit)}`, 'Use s, min, h, d, w or y.', ['unit']);
    if (!(number > 0))
        throw new NoEquivalent(`\`value\` is ${show(value)}, expected more than 0`, undefined, ['value']);
    return `${number * found[0]}${found[1]}`;
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/odcs/contract.js






/**
 * A contract in the words of this project's checks file: the columns of one object of its schema with what holds for
 * them, its quality rules, references and the service levels that are about its rows.
 * @param parameters `object`: which object of the schema the data is, where there are several
 */
function translateContract(contract, parameters) {
    const problems = [];
    const checks = [];
    const notes = [];
    /** Runs a part of the translation; what has no equivalent is noted, and the rest goes on. */
    const attempt = (from, source, make) => {
        try {
            return make();
        }
        catch (error) {
            if (!(error instanceof NoEquivalent))
                throw error;
            problems.push({ from: [...from, ...error.below], source, why: error.why, remedy: error.remedy });
            return undefined;
        }
    };
    const add = (from, source, make) => {
        const made = attempt(from, source, make);
        if (made && made.length > 0)
            checks.push({ from, source, checks: made });
    };
    attempt(['apiVersion'], 'the contract', () => supported(contract));
    for (const name of parameters.keys()) {
        if (name !== 'object') {
            const why = `the parameter \`${name}\` has no meaning for a data contract`;
            problems.push({
                from: [],
                source: 'the contract',
                why,
                remedy: 'Only `object` is known: the name of an object of the schema.',
            });
        }
    }
    const chosen = attempt(['schema'], 'the schema', () => chosenObject(contract, parameters.get('object')));
    const { index, object } = chosen ?? { index: 0, object: {} };
    const here = ['schema', index];
    const properties = (0,mapping/* listOf */.c)(object.properties);
    const found = properties.flatMap((property, at) => {
        const from = [...here, 'properties', at];
        const column = attempt(from, `property ${at + 1}`, () => columnOf(property));
        return column === undefined ? [] : [{ column, from, property: property }];
    });
    const table = {
        names: [object.name, object.physicalName].filter(name => typeof name === 'string'),
        columns: found.map(({ column }) => column),
    };
    const columns = found.map(({ column, from, property }) => {
        const source = `property ${column.name}`;
        const entry = attempt(from, source, () => column.entry()) ?? {};
        for (const make of column.further)
            add(from, source, () => [make()]);
        const texts = rulesOf(property.quality, column, [...from, 'quality'], source);
        const description = [column.description, ...texts].filter(text => text !== undefined).join(' ');
        return { from, source, name: column.column, entry: description === '' ? entry : { ...entry, description } };
    });
    const { key, check } = keyChecks(table.columns);
    if (check !== undefined)
        add(here, `primary key of ${table.names[0]}`, () => [check]);
    notes.push(...rulesOf(object.quality, undefined, [...here, 'quality'], `object ${table.names[0]}`));
    for (const [at, relationship] of (0,mapping/* listOf */.c)(object.relationships).entries()) {
        const source = `relationship ${at + 1} of ${table.names[0]}`;
        add([...here, 'relationships', at], source, () => [referencesOf(relationship, undefined, table)]);
    }
    for (const { column, from, property } of found) {
        for (const [at, relationship] of (0,mapping/* listOf */.c)(property.relationships).entries()) {
            const source = `relationship ${at + 1} of ${column.name}`;
            add([...from, 'relationships', at], source, () => [referencesOf(relationship, column, table)]);
        }
    }
    // Without an object there is nothing that they could be about.
    for (const [at, level] of (chosen ? (0,mapping/* listOf */.c)(contract.slaProperties) : []).entries()) {
        const named = (0,mapping/* isMapping */.p)(level) ? String(level.property) : `${at + 1}`;
        const several = (0,mapping/* listOf */.c)(contract.schema).length > 1;
        add(['slaProperties', at], `service level ${named}`, () => serviceLevel(level, contract.slaDefaultElement, table, several));
    }
    const title = `data contract ${typeof contract.name === 'string' ? contract.name : String(contract.id ?? '')}`.trim();
    return { title, description: [title, ...notes].join('. '), key, columns, checks, problems };
    /** The rules of a property or object; what is only said in words comes back. */
    function rulesOf(rules, column, from, of) {
        return (0,mapping/* listOf */.c)(rules).flatMap((rule, at) => {
            const words = textOfRule(rule);
            if (words !== undefined)
                return [words];
            const named = (0,mapping/* isMapping */.p)(rule) ? (rule.name ?? rule.metric ?? rule.rule ?? rule.type) : undefined;
            add([...from, at], `quality rule ${String(named ?? at + 1)} of ${of}`, () => checksOfRule(rule, column, table));
            return [];
        });
    }
}
function supported({ apiVersion }) {
    if (/^v3\./.test(String(apiVersion)))
        return;
    throw new NoEquivalent(`\`apiVersion\` is ${String(apiVersion)}, and only contracts of v3 are known`, 'Bring the contract to v3.1.0.');
}
function chosenObject({ schema }, wanted) {
    const objects = (0,mapping/* listOf */.c)(schema);
    const names = objects.map(object => ((0,mapping/* isMapping */.p)(object) ? String(object.name) : ''));
    if (objects.length === 0)
        throw new NoEquivalent('it has no object', 'Describe the data under `schema`.');
    if (wanted === undefined && objects.length > 1) {
        const listed = names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ');
        const remedy = `Say which one the data is: \`object=${names[0]}\` in the \`parameters\` input.`;
        throw new NoEquivalent(`it has ${objects.length} objects: ${listed}`, remedy);
    }
    const index = wanted === undefined ? 0 : names.indexOf(wanted);
    const object = objects[index];
    if (!(0,mapping/* isMapping */.p)(object))
        throw new NoEquivalent(`it has no object ${wanted}; there are ${names.join(', ')}`, 'Correct `object` in the `parameters` input.');
    return { index, object };
}

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/errors.js
var errors = __webpack_require__(22610);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/policy.js + 4 modules
var policy = __webpack_require__(64779);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/assemble.js


/**
 * Puts a translation together and has the schema of the checks file look at it. Raises VALIDATE_IMPORT with everything
 * that does not translate, each with its line.
 */
function assemble(translation, file, lineOf) {
    const { title } = translation;
    const columns = new Map(translation.columns.map(({ name, from, source, entry }) => [name, { from, source, draft: entry }]));
    const checks = translation.checks.flatMap(({ from, source, checks }) => checks.map(draft => ({ from, source, draft })));
    const entryAt = ([key, of]) => key === 'checks' ? checks[of] : key === 'columns' ? columns.get(String(of)) : undefined;
    const sourceOf = (at) => entryAt(at)?.from ?? [];
    const parsed = policy/* policySchema */.w.safeParse({
        version: 1,
        description: translation.description ?? title,
        ...(translation.key === undefined || translation.key.length === 0 ? {} : { key: [...translation.key] }),
        ...(translation.nanIsMissing ? { nan: 'missing' } : {}),
        ...(columns.size === 0
            ? {}
            : { columns: Object.fromEntries([...columns].map(([name, { draft }]) => [name, draft])) }),
        ...(checks.length === 0 ? {} : { checks: checks.map(({ draft }) => draft) }),
    });
    const refused = parsed.success
        ? []
        : parsed.error.issues.map((issue) => {
            const path = issue.path.map(part => (typeof part === 'number' ? part : String(part)));
            const entry = entryAt(path);
            const written = entry === undefined ? '' : `: it would be ${JSON.stringify(entry.draft)}`;
            const why = `no check takes it in this form (${issue.message})${written}`;
            return { from: entry?.from ?? [], source: entry?.source ?? 'the whole', why, remedy: undefined };
        });
    const problems = [...translation.problems, ...refused];
    if (problems.length > 0 || !parsed.success)
        throw untranslatable(problems, title, file, lineOf);
    return { title, policy: parsed.data, columns, checks, sourceOf };
}
function untranslatable(problems, title, file, lineOf) {
    const lines = problems
        .map(problem => ({ ...problem, line: lineOf(problem.from) }))
        .sort((a, b) => a.line - b.line)
        .map(({ line, source, why, remedy }) => ({ line, text: `${file}:${line}: ${source}: ${why}`, remedy }));
    const [only, ...others] = lines;
    if (others.length === 0) {
        return errors/* errors */.s.VALIDATE_IMPORT(only.text, { file, line: only.line, hint: only.remedy });
    }
    const listed = lines.map(({ text, remedy }) => `- ${text}${remedy === undefined ? '' : `. ${remedy}`}`);
    return errors/* errors */.s.VALIDATE_IMPORT(`${lines.length} things in the ${title} do not translate:\n${listed.join('\n')}`, {
        file,
        line: only.line,
    });
}

;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/import/translate.js





/**
 * A suite or a contract in the words of this project's checks file.
 * @param parameters `name=value`, for the `$PARAMETER`s of a suite
 */
function translationOf(value, parameters) {
    if (!(0,kinds/* isSuite */.B)(value))
        return translateContract(value, parameters);
    return translateSuite(value, new Map([...parameters].map(([name, text]) => [name, parameterValue(text)])));
}


/***/ })

};
