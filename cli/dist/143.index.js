export const id = 143;
export const ids = [143];
export const modules = {

/***/ 79219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/data/resolve.js + 1 modules
var resolve = __webpack_require__(60634);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/shared/data/errors.js
var errors = __webpack_require__(82968);
;// CONCATENATED MODULE: ./build/js/shared/data/text-file.js







const NODE_ENCODINGS = { 'latin-1': 'latin1', 'utf-16': 'utf16le' };
/**
 * Makes a text file plain: unpacked, and for JSONL without a byte order mark. The engine reads a gzip file that ends too
 * early as if it were whole, so files are unpacked here, where a missing end is an error.
 * @param path of the copy, where one is needed
 * @returns the file itself, or its plain copy under the same name
 */
async function plainFile(file, path, options) {
    const packed = file.name.endsWith('.gz');
    const marked = options.dropMark && !packed && (await startsWithMark(file));
    if (!packed && !marked)
        return file;
    let bytes = 0;
    let first = true;
    const plain = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            const rest = first && options.dropMark && chunk.subarray(0, 3).toString('utf8') === MARK ? chunk.subarray(3) : chunk;
            first = false;
            bytes += rest.length;
            done(null, rest);
        },
    });
    try {
        const target = (0,external_node_fs_.createWriteStream)(path);
        if (packed)
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file.path), (0,external_node_zlib_.createGunzip)(), plain, target);
        else
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file.path), plain, target);
    }
    catch (cause) {
        await (0,promises_.rm)(path, { force: true });
        throw errors/* errors */.s.DATA_UNREADABLE(`${file.name} cannot be unpacked to its end: ${cause.message}`, { cause });
    }
    return { ...file, path, bytes };
}
const MARK = '\uFEFF';
/** The bytes of a text file as the engine counts them: in UTF-8, whatever the file is in. */
async function* utf8Chunks(file, encoding = 'utf-8') {
    const stream = (0,external_node_fs_.createReadStream)(file.path);
    const from = NODE_ENCODINGS[encoding];
    if (from !== undefined)
        stream.setEncoding(from);
    try {
        for await (const chunk of stream) {
            yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        }
    }
    finally {
        stream.destroy();
    }
}
/** The lines of a UTF-8 file as an editor shows them. */
function linesOf(file) {
    return (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(file.path), crlfDelay: Number.POSITIVE_INFINITY });
}
/** The beginning of a file as text, without a byte order mark. */
async function readHead(file, encoding) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of utf8Chunks(file, encoding)) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes >= HEAD)
            break;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    return text.startsWith(MARK) ? text.slice(1) : text;
}
const HEAD = 1 << 20;
async function startsWithMark(file) {
    const handle = await (0,promises_.open)(file.path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
        return bytesRead === 3 && buffer.toString('utf8') === MARK;
    }
    finally {
        await handle.close();
    }
}
/**
 * The lines on which bytes stand, counting from 1 as editors do. CR LF, LF and CR end a line.
 * @param offsets from 0, ascending
 */
async function linesAt(file, offsets, encoding) {
    const lines = [];
    let line = 1;
    let passed = 0;
    let afterReturn = false;
    for await (const chunk of utf8Chunks(file, encoding)) {
        for (let index = 0; index < chunk.length && lines.length < offsets.length; index++) {
            const byte = chunk[index];
            const brokeBefore = afterReturn;
            if (afterReturn && byte !== 10)
                line++; // a lone CR
            afterReturn = byte === 13;
            while (lines.length < offsets.length && passed + index >= offsets[lines.length]) {
                // The engine counts the LF of a CR LF to the line that follows it.
                lines.push(byte === 10 && brokeBefore ? line + 1 : line);
            }
            if (byte === 10)
                line++;
        }
        passed += chunk.length;
        if (lines.length === offsets.length)
            break;
    }
    while (lines.length < offsets.length)
        lines.push(line);
    return lines;
}
/** The first line that ends in another way than the first line does, or undefined. */
async function lineOfOtherEnd(file, encoding) {
    const names = { crlf: 'CR LF', lf: 'LF', cr: 'CR' };
    let first;
    let line = 1;
    let afterReturn = false;
    const other = (end) => {
        first ??= end;
        if (end !== first)
            return { line, first: names[first], other: names[end] };
        line++;
        return undefined;
    };
    for await (const chunk of utf8Chunks(file, encoding)) {
        for (const byte of chunk) {
            const found = byte === 10 ? other(afterReturn ? 'crlf' : 'lf') : afterReturn ? other('cr') : undefined;
            if (found)
                return found;
            afterReturn = byte === 13;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/shared/errors/errors.js
var errors_errors = __webpack_require__(79833);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/pin.js
const VERSION = '1.5.5-r.5';
/** SHA-512 of the platform packages, as npm writes them in lock files. */
const SHA512 = {
    'linux-x64': 'kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
    'linux-arm64': 'CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
    'linux-x64-musl': 'S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
    'linux-arm64-musl': '00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
    'darwin-x64': 'rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
    'darwin-arm64': 'WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
    'win32-x64': 'mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
    'win32-arm64': 'L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
};
/**
 * The engine: the newest release that exists for all platforms. 1.5 is the last line before 2.0, for which there is
 * no package yet; nothing that 2.0 changes (storage format, `x -> …` lambdas) is used here.
 */
const DUCKDB = {
    name: 'duckdb',
    version: VERSION,
    platforms: Object.fromEntries(Object.entries(SHA512).map(([platform, digest]) => [
        platform,
        { npm: `@duckdb/node-bindings-${platform}`, sha512: `sha512-${digest}`, file: 'duckdb.node' },
    ])),
};

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/values.js
/** Makes the function from what the engine gives to what callers see. */
function valueReader(api) {
    const { DuckDBDateValue, DuckDBTimestampValue, DuckDBTimestampTZValue } = api;
    const { DuckDBTimestampSecondsValue, DuckDBTimestampMillisecondsValue, DuckDBTimestampNanosecondsValue } = api;
    return value => {
        if (value === null || typeof value !== 'object')
            return value;
        if (value instanceof DuckDBDateValue)
            return new Date(value.days * 86_400_000);
        if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue) {
            return new Date(Number(value.micros / 1000n));
        }
        if (value instanceof DuckDBTimestampSecondsValue)
            return new Date(Number(value.seconds) * 1000);
        if (value instanceof DuckDBTimestampMillisecondsValue)
            return new Date(Number(value.millis));
        if (value instanceof DuckDBTimestampNanosecondsValue)
            return new Date(Number(value.nanos / 1000000n));
        return String(value);
    };
}
/** A parameter as the engine binds it: times as UTC text, which it casts to whatever the column is. */
function toParameter(value) {
    return value instanceof Date ? value.toISOString().replace('T', ' ').replace('Z', '') : value;
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/connection.js






/** Another engine may count or parse in another way; a verdict belongs to this one. */
const EXPECTED = DUCKDB.version.split('-')[0];
/** One connection to an in-memory database, with our settings and our errors. */
class Connection {
    instance;
    raw;
    toValue;
    signal;
    timeoutMs;
    memoryLimit;
    version;
    names = 0;
    deadline;
    constructor(instance, raw, toValue, signal, timeoutMs, memoryLimit, version) {
        this.instance = instance;
        this.raw = raw;
        this.toValue = toValue;
        this.signal = signal;
        this.timeoutMs = timeoutMs;
        this.memoryLimit = memoryLimit;
        this.version = version;
        this.deadline = startDeadline(timeoutMs);
    }
    static async open(ctx, options) {
        if (ctx.signal.aborted)
            throw (0,errors_errors/* cancelled */.K)('work on the data');
        const memoryLimit = options.memoryLimit ?? Math.floor(availableMemory() * 0.6);
        const path = await ctx.tools.locate(DUCKDB, { path: options.enginePath, url: options.engineUrl });
        try {
            // Read by shared/data/bindings when the import below runs it.
            process.env.MLOPS_DUCKDB_NODE = path;
            const loaded = await Promise.all(/* import() */[__webpack_require__.e(229), __webpack_require__.e(67)]).then(__webpack_require__.t.bind(__webpack_require__, 15229, 19));
            // As an ES module the package has its names below `default` in some loaders and beside it in others.
            const api = 'DuckDBInstance' in loaded ? loaded : loaded.default;
            const instance = await api.DuckDBInstance.create(':memory:', {
                threads: String(options.threads ?? (0,external_node_os_.availableParallelism)()),
                memory_limit: `${memoryLimit}B`,
                temp_directory: (0,external_node_path_.join)(ctx.temp, 'duckdb'),
                // Without network the engine would wait for it; with network it would run code that nobody pinned.
                autoinstall_known_extensions: 'false',
                autoload_known_extensions: 'false',
            });
            const raw = await instance.connect();
            // Times without a zone are read as UTC, so that a verdict does not depend on where the runner stands.
            await raw.run("SET TimeZone = 'UTC'");
            await raw.run('SET enable_progress_bar = false');
            const version = api.version().replace(/^v/, '');
            if (version !== EXPECTED)
                throw new Error(`it is DuckDB ${version}, expected ${EXPECTED}`);
            return new Connection(instance, raw, valueReader(api), ctx.signal, options.timeoutMs, memoryLimit, version);
        }
        catch (cause) {
            throw errors/* errors */.s.DATA_ENGINE(`DuckDB cannot be loaded from ${path}: ${firstLine(cause)}`, { cause });
        }
    }
    /** A name for a helper table, plain enough where the engine takes no quoted ones. */
    freshName(base) {
        this.names++;
        return `mlops_${base}_${this.names}`;
    }
    /** Runs one statement for its effect and returns the number of rows it wrote, where it wrote any. */
    async run(sql) {
        const [row] = await this.query(sql);
        return Number(row?.Count ?? 0);
    }
    async query(sql, parameters = []) {
        const reader = await this.guarded(() => this.raw.runAndReadAll(sql, parameters.map(toParameter)));
        const names = reader.deduplicatedColumnNames();
        return reader.getRows().map(row => this.toRow(names, row));
    }
    /** Rows in batches, as the engine makes them. */
    async *batches(sql) {
        const result = await this.stream(sql);
        const names = result.deduplicatedColumnNames();
        for (;;) {
            const chunk = await this.guarded(() => result.fetchChunk());
            if (!chunk || chunk.rowCount === 0)
                return;
            yield chunk.getRows().map(row => this.toRow(names, row));
        }
    }
    /** The raw, lazily computed result, for readers that want the engine's own vectors. */
    async stream(sql) {
        return this.guarded(() => this.raw.stream(sql));
    }
    /** One chunk of a stream under the same guard as everything else. */
    async next(result) {
        return this.guarded(() => result.fetchChunk());
    }
    /** What a statement is, by the engine's own parser and binder, without running it. */
    async prepare(sql, look) {
        return this.guarded(async () => {
            const statement = await this.raw.prepare(sql);
            try {
                return look(statement);
            }
            finally {
                statement.destroySync();
            }
        });
    }
    close() {
        this.deadline.clear();
        this.raw.closeSync();
        this.instance.closeSync();
    }
    toRow(names, values) {
        return Object.fromEntries(names.map((name, index) => [name, this.toValue(values[index])]));
    }
    /** Runs something on the engine so that it ends with the step's signal and its time limit, and with our errors. */
    async guarded(work) {
        if (this.signal.aborted)
            throw (0,errors_errors/* cancelled */.K)('work on the data');
        if (this.deadline.passed())
            throw this.timeLimit();
        // Asked for again and again, because the engine forgets an interrupt that comes just before a query starts.
        const watch = setInterval(() => {
            if (this.signal.aborted || this.deadline.passed())
                this.raw.interrupt();
        }, 25);
        try {
            return await work();
        }
        catch (cause) {
            if (this.signal.aborted)
                throw (0,errors_errors/* cancelled */.K)('work on the data');
            if (this.deadline.passed())
                throw this.timeLimit(cause);
            throw translated(cause);
        }
        finally {
            clearInterval(watch);
        }
    }
    timeLimit(cause) {
        return errors/* errors */.s.DATA_TIME_LIMIT(`work on the data was stopped after ${this.timeoutMs / 1000} s`, { cause });
    }
}
function startDeadline(timeoutMs) {
    let passed = false;
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => (passed = true), timeoutMs);
    timer?.unref();
    return { passed: () => passed, clear: () => clearTimeout(timer) };
}
/** The engine's errors are plain text with a kind in front. */
function translated(cause) {
    if (cause instanceof action_error/* ActionError */.l || !isErrorLike(cause))
        return cause;
    const message = firstLine(cause);
    if (/^(Out of Memory|IO) Error: .*(failed to allocate|could not allocate|max_temp_directory_size|No space left)/i.test(message) ||
        message.startsWith('Out of Memory Error')) {
        return errors/* errors */.s.DATA_OUT_OF_MEMORY(`the data does not fit: ${message}`, { cause });
    }
    if (/^(INTERNAL|FATAL) Error/.test(message))
        return errors/* errors */.s.DATA_ENGINE(`DuckDB failed: ${message}`, { cause });
    return errors/* errors */.s.DATA_QUERY(message, { cause });
}
function isErrorLike(cause) {
    // By shape: an error of another realm (a test runner's) is no instance of this realm's Error.
    return typeof cause?.message === 'string';
}
/** The first paragraph of an engine error, without the excerpt of our own SQL below it. */
function firstLine(cause) {
    const message = isErrorLike(cause) ? cause.message : String(cause);
    return message.split(/\n\s*\n|\nLINE \d+:/)[0].trim();
}
/** What a container may use, where it says so; else the machine's memory. */
function availableMemory() {
    const limit = process.constrainedMemory?.() ?? 0;
    return limit > 0 && limit < (0,external_node_os_.totalmem)() ? limit : (0,external_node_os_.totalmem)();
}

;// CONCATENATED MODULE: ./build/js/shared/data/csv-header.js


const DELIMITERS = [',', ';', '\t', '|'];
/** The dialect of a dataset: what the user said, and for the rest what the first line of the first file shows. */
async function dialectOf(file, options) {
    const quote = options.quote ?? '"';
    const encoding = options.encoding ?? 'utf-8';
    const delimiter = options.delimiter ?? mostFrequent(await readHead(file, encoding), quote);
    return { delimiter, quote, encoding, header: options.header ?? true, nulls: options.nulls ?? [] };
}
/**
 * The column names of a CSV file, from its first line; `column1`, `column2`, … without a header and where a name is
 * empty. The engine itself would rename a second `a` to `a_1` without a word, so names are read and checked here.
 * Raises DATA_HEADER.
 */
async function columnsOf(file, dialect) {
    const head = await readHead(file, dialect.encoding);
    if (head === '') {
        throw errors/* errors */.s.DATA_HEADER(`${file.name} is empty: it has not even a header`, {
            file: file.name,
            hint: 'Find out why whatever wrote the file wrote nothing, or leave it out of the glob.',
        });
    }
    const fields = firstRecord(head, dialect);
    if (fields === undefined) {
        const why = `its first line has a quote (${dialect.quote}) that is not closed`;
        throw errors/* errors */.s.DATA_HEADER(`the columns of ${file.name} cannot be told: ${why}`, { file: file.name, line: 1 });
    }
    if (!dialect.header)
        return fields.map((_, index) => `column${index + 1}`);
    const names = fields.map((field, index) => (field === '' ? `column${index + 1}` : field));
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            const first = names[before];
            const how = first === name ? `twice` : `beside \`${first}\`, from which it differs only in case`;
            throw errors/* errors */.s.DATA_HEADER(`the header of ${file.name} has the column \`${name}\` ${how} (fields ${before + 1} and ${index + 1})`, { file: file.name, line: 1 });
        }
        seen.set(name.toLowerCase(), index);
    }
    return names;
}
/** The fields of the first record, or undefined where a quote is never closed or text follows a closing quote. */
function firstRecord(text, { delimiter, quote }) {
    const fields = [];
    let at = 0;
    for (;;) {
        let field = '';
        if (text[at] === quote) {
            for (at++;; at++) {
                if (at >= text.length)
                    return undefined;
                if (text[at] !== quote)
                    field += text[at];
                else if (text[at + 1] === quote)
                    field += text[at++];
                else
                    break;
            }
            at++;
        }
        else {
            while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at]))
                field += text[at++];
        }
        fields.push(field);
        if (at >= text.length || isLineEnd(text[at]))
            return fields;
        if (text[at] !== delimiter)
            return undefined;
        at++;
    }
}
const isLineEnd = (character) => character === '\n' || character === '\r';
function mostFrequent(head, quote) {
    let best = ',';
    let most = 0;
    for (const delimiter of DELIMITERS) {
        const count = firstRecord(head, { delimiter, quote })?.length ?? 0;
        if (count > most)
            [best, most] = [delimiter, count];
    }
    return best;
}

// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var sql = __webpack_require__(26175);
;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/types.js

/** DuckDB's type name → ours. */
function columnType(native) {
    if (/^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|UHUGEINT)$/.test(native)) {
        return 'integer';
    }
    if (native === 'FLOAT' || native === 'DOUBLE')
        return 'number';
    if (native.startsWith('DECIMAL'))
        return 'decimal';
    if (native === 'VARCHAR' || native === 'UUID' || native.startsWith('ENUM'))
        return 'string';
    if (native === 'BOOLEAN')
        return 'boolean';
    if (native === 'DATE')
        return 'date';
    if (native.startsWith('TIMESTAMP'))
        return 'timestamp';
    if (native === 'TIME' || native === 'TIME WITH TIME ZONE')
        return 'time';
    if (native === 'JSON')
        return 'json';
    return 'other';
}
/** How a text is read when the caller said what it is: generous, but never another value than what is written. */
function readText(column, type) {
    const text = (0,sql/* quoteName */.A)(column);
    switch (type) {
        case 'string':
            return text;
        case 'boolean':
            return `TRY_CAST(trim(${text}) AS BOOLEAN)`;
        case 'number':
            // The engine reads 1_000 as 1000; nobody else does.
            return `CASE WHEN NOT contains(${text}, '_') THEN TRY_CAST(${text} AS DOUBLE) END`;
        case 'integer':
            // The engine rounds '2.5' to 3. What a float column wrote as '12.0' is 12 all the same.
            return `CASE WHEN TRY_CAST(${text} AS BIGINT) = TRY_CAST(${text} AS DOUBLE) AND NOT contains(${text}, '_') THEN TRY_CAST(${text} AS BIGINT) END`;
        case 'date':
            // Longer texts have a time, which the engine would cut off; words such as 'epoch' are dates for it.
            return `CASE WHEN ${startsWithDigit(text)} AND (strlen(${text}) <= 10 OR length(trim(${text})) <= 10) THEN TRY_CAST(${text} AS DATE) END`;
        case 'timestamp':
            // A plain cast to TIMESTAMP drops the offset of '…T10:00:00+02:00' instead of applying it. By way of the epoch,
            // because timezone() takes a calendar for every value: as long again as all the rest.
            return `CASE WHEN ${startsWithDigit(text)} THEN make_timestamp(epoch_us(TRY_CAST(${text} AS TIMESTAMPTZ))) END`;
    }
}
/** Mixed JSON values: a number is a number and a text is not, even where it looks like one. */
function readJson(column, type) {
    const json = (0,sql/* quoteName */.A)(column);
    const text = `(${json} ->> '$')`;
    switch (type) {
        case 'string':
            return `CASE WHEN json_type(${json}) = 'VARCHAR' THEN ${text} END`;
        case 'boolean':
            return `CASE WHEN json_type(${json}) = 'BOOLEAN' THEN CAST(${text} AS BOOLEAN) END`;
        case 'number':
            return `CASE WHEN json_type(${json}) IN ('DOUBLE', 'BIGINT', 'UBIGINT') THEN TRY_CAST(${text} AS DOUBLE) END`;
        case 'integer':
            return `CASE WHEN json_type(${json}) IN ('DOUBLE', 'BIGINT', 'UBIGINT') AND TRY_CAST(${text} AS HUGEINT) = TRY_CAST(${text} AS DOUBLE) THEN TRY_CAST(${text} AS BIGINT) END`;
        case 'date':
        case 'timestamp':
            return `CASE WHEN json_type(${json}) = 'VARCHAR' THEN ${readText(column, type).replaceAll(json, text)} END`;
    }
}
/**
 * Whether a text is of a type and loses nothing in it: written back, it is the same text. So `01234` and `1e5` are no
 * integers, and identifiers stay what they are.
 */
function isExactly(column, type) {
    const text = (0,sql/* quoteName */.A)(column);
    switch (type) {
        case 'string':
            return 'true';
        case 'boolean':
            return `lower(${text}) IN ('true', 'false')`;
        case 'integer':
            return `CAST(TRY_CAST(${text} AS BIGINT) AS VARCHAR) = ${text}`;
        case 'number':
            return `TRY_CAST(${text} AS DOUBLE) IS NOT NULL AND NOT contains(${text}, '_') AND (${text} NOT LIKE '0_%' OR ${text} LIKE '0.%' OR ${text} ILIKE '0e%')`;
        case 'date':
            return `${text} LIKE '____-__-__' AND TRY_CAST(${text} AS DATE) IS NOT NULL`;
        case 'timestamp':
            return `${text} LIKE '____-__-__%' AND TRY_CAST(${text} AS TIMESTAMPTZ) IS NOT NULL`;
    }
}
function startsWithDigit(text) {
    // Trimming makes a copy, and hardly any text needs it.
    return `(${text} BETWEEN '0' AND ':' OR ltrim(${text}) BETWEEN '0' AND ':')`;
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/infer.js


/** From narrow to wide; `string` holds everything. */
const WIDER = {
    boolean: ['string'],
    integer: ['number', 'string'],
    number: ['string'],
    date: ['timestamp', 'string'],
    timestamp: ['string'],
    string: [],
};
const SAMPLE = 2048;
/**
 * The narrowest type that every value of a text column has, exactly: a sample proposes, all rows confirm.
 * Columns without any value are text.
 * @param relation SQL of the table with the texts
 * @param candidates types to consider, narrow ones first
 */
async function inferTypes(connection, relation, columns, candidates) {
    const types = new Map(columns.map(column => [column, 'string']));
    if (columns.length === 0)
        return types;
    const every = (names) => names.flatMap(column => candidates.map(type => ({ column, type })));
    const accept = (proposals) => {
        // The first candidate that fits is the narrowest.
        for (const { column, type, fits } of proposals)
            if (fits && types.get(column) === 'string')
                types.set(column, type);
    };
    const sampled = await fitting(connection, `(FROM ${relation} LIMIT ${SAMPLE})`, every(columns));
    accept(sampled);
    const unseen = new Set(sampled.filter(({ values }) => values === 0).map(({ column }) => column));
    accept(await fitting(connection, relation, every([...unseen])));
    for (;;) {
        const open = [...types].filter(([, type]) => type !== 'string').map(([column, type]) => ({ column, type }));
        const refuted = (await fitting(connection, relation, open)).filter(({ fits }) => !fits);
        if (refuted.length === 0)
            return types;
        for (const { column, type } of refuted) {
            types.set(column, WIDER[type].find(wider => candidates.includes(wider)) ?? 'string');
        }
    }
}
/** Which proposals hold for all values of a relation, in one scan. A column without values fits nothing. */
async function fitting(connection, relation, proposals) {
    if (proposals.length === 0)
        return [];
    const columns = [...new Set(proposals.map(({ column }) => column))];
    const [row] = await connection.query(`SELECT ${[
        ...columns.map((column, index) => `count(${(0,sql/* quoteName */.A)(column)}) AS n${index}`),
        ...proposals.map(({ column, type }, index) => `count_if(${isExactly(column, type)}) AS p${index}`),
    ].join(', ')} FROM ${relation}`);
    return proposals.map((proposal, index) => {
        const values = Number(row[`n${columns.indexOf(proposal.column)}`]);
        return { ...proposal, values, fits: values > 0 && Number(row[`p${index}`]) === values };
    });
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/store.js


/** Data larger than this share of the engine's memory is kept in the temporary directory, columnar and compressed. */
const SHARE_IN_MEMORY = 1 / 8;
/** @param name of a relation that does not exist yet */
function openStore(connection, name, files, temp) {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return bytes <= connection.memoryLimit * SHARE_IN_MEMORY
        ? memoryStore(connection, name, files)
        : spoolStore(connection, name, files, temp);
}
function memoryStore(connection, name, files) {
    const relation = (0,sql/* quoteName */.A)(name);
    /** The first row id of each file. */
    const starts = [];
    let rows = 0;
    return {
        async add(select) {
            starts.push(rows);
            const how = starts.length === 1 ? `CREATE TABLE ${relation} AS` : `INSERT INTO ${relation}`;
            const added = await connection.run(`${how} ${select}`);
            rows += added;
            return added;
        },
        async finish() {
            const resolve = (_, row) => {
                const id = Number(row);
                const index = starts.findLastIndex(start => start <= id);
                return { file: files[index].name, row: id - starts[index] + 1 };
            };
            return { relation, position: { sql: ['0', 'rowid'], resolve }, paths: [] };
        },
    };
}
function spoolStore(connection, name, files, temp) {
    const paths = [];
    return {
        async add(select) {
            const path = (0,external_node_path_.join)(temp, `${name}-${paths.length}.parquet`);
            paths.push(path);
            return connection.run(`COPY (${select}) TO ${(0,sql/* quoteText */.o)(path)} (FORMAT parquet)`);
        },
        async finish() {
            const relation = `read_parquet([${paths.map(sql/* quoteText */.o).join(', ')}])`;
            const byPath = new Map(paths.map((path, index) => [path, files[index].name]));
            return { relation, position: parquetPosition(byPath), paths };
        },
    };
}
/** Where a row of Parquet files stands, by the engine's virtual columns. */
function parquetPosition(names) {
    return {
        sql: ['filename', 'file_row_number'],
        resolve: (file, row) => ({ file: names.get(String(file)) ?? String(file), row: Number(row) + 1 }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/typed-view.js


/**
 * Shows stored texts as typed columns under `alias`. The table itself has beside them a row's position and, where
 * values cannot be read as asked, their text; these get names that no column of the data has.
 */
async function typedView(connection, alias, stored, columns) {
    const free = freeNames(columns.map(column => column.name));
    const unreadable = await countUnreadable(connection, stored.relation, columns, free);
    const position = stored.position.sql.map(sql => ({ sql, name: free('position') }));
    const view = (0,sql/* quoteName */.A)(`${alias} (rows)`);
    await connection.run(`CREATE VIEW ${view} AS SELECT ${[
        ...columns.map(column => `${column.sql} AS ${(0,sql/* quoteName */.A)(column.name)}`),
        ...unreadable.map(column => `${columns.find(({ name }) => name === column.column).text} AS ${column.text}`),
        ...position.map(({ sql, name }) => `${sql} AS ${name}`),
    ].join(', ')} FROM ${stored.relation}`);
    const names = columns.map(column => column.name);
    await publish(connection, alias, view, names);
    const described = await connection.query(`DESCRIBE ${view}`);
    return {
        sql: view,
        unreadable,
        columns: columns.map(({ name }, index) => {
            const nativeType = String(described[index].column_type);
            return { name, type: columnType(nativeType), nativeType };
        }),
        position: { ...stored.position, sql: [position[0].name, position[1].name] },
    };
}
/** What users' SQL sees under the alias: the columns of the data and nothing else. */
async function publish(connection, alias, view, names) {
    await connection.run(`CREATE VIEW ${(0,sql/* quoteName */.A)(alias)} AS SELECT ${names.map(sql/* quoteName */.A).join(', ')} FROM ${view}`);
}
/** The type that was asked for; a column called `valueOf` has none, whatever objects inherit. */
function askedType({ types }, column) {
    return types !== undefined && Object.hasOwn(types, column) ? types[column] : undefined;
}
async function countUnreadable(connection, relation, columns, free) {
    const asked = columns.filter(column => column.asked && column.type !== 'string');
    if (asked.length === 0)
        return [];
    const counts = asked.map(({ text, sql }, index) => `count_if(${text} IS NOT NULL AND (${sql}) IS NULL) AS u${index}`);
    const [row] = await connection.query(`SELECT ${counts.join(', ')} FROM ${relation}`);
    return asked.flatMap(({ name, type }, index) => {
        const count = Number(row[`u${index}`]);
        return count === 0 ? [] : [{ column: name, type, count, text: free(`${name} as text`) }];
    });
}
/** Makes quoted names that no column has, whatever the columns are called. */
function freeNames(taken) {
    const used = new Set(taken.map(name => name.toLowerCase()));
    return base => {
        let name = `(${base})`;
        for (let number = 2; used.has(name.toLowerCase()); number++)
            name = `(${base} ${number})`;
        used.add(name.toLowerCase());
        return (0,sql/* quoteName */.A)(name);
    };
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/load-csv.js










/** More malformed lines than this are counted, not listed. */
const LISTED_LINES = 1000;
/**
 * What the engine hands to a thread at a time, for large files. Its own 32 MB hold few rows of a wide table, and pieces
 * of less than two row groups are copied once more to keep the rows in order: half of the time of reading.
 */
const LARGE_PIECE = 64_000_000;
/** Below this limit memory counts for more than time. */
const AMPLE_MEMORY = 4 * 1024 ** 3;
/**
 * Parses every file of a CSV dataset once, as text, and shows it under `alias` with types. The dialect is always
 * explicit: the engine's own detection gives up on a line of the wrong width, and may choose a dialect without quotes,
 * under which a quote that is never closed passes.
 */
async function loadCsv(connection, dataset, alias, temp, options) {
    const dialect = await dialectOf(dataset.files[0], dataset.csv);
    const columns = await columnsOf(dataset.files[0], dialect);
    const store = openStore(connection, `${alias} (text)`, dataset.files, temp);
    const malformed = [];
    let malformedCount = 0;
    let rows = 0;
    for (const [index, file] of dataset.files.entries()) {
        const own = index === 0 ? columns : await columnsOf(file, dialect);
        const order = orderOf(own, columns, file, dataset.files[0]);
        const rejects = connection.freshName('rejects');
        const fields = order.map((field, place) => `f${field} AS c${place}`).join(', ');
        rows += await store
            .add(`SELECT ${fields} FROM ${readCsv(file, own.length, dialect, rejects, pieceOf(file, connection))}`)
            .catch(async (cause) => {
            throw await unreadable(file, dialect, cause);
        });
        const found = await rejected(connection, rejects, file, dialect, own, LISTED_LINES - malformed.length);
        malformed.push(...found.lines);
        malformedCount += found.count;
    }
    const stored = await store.finish();
    const names = columns.map((_, place) => `c${place}`);
    const open = names.filter((_, place) => askedType(options, columns[place]) === undefined);
    const inferred = await inferTypes(connection, stored.relation, open, [
        'boolean',
        'integer',
        'number',
        'date',
        'timestamp',
    ]);
    const typed = columns.map((name, place) => {
        const text = names[place];
        const asked = askedType(options, name);
        const type = asked ?? inferred.get(text);
        return { name, text: (0,sql/* quoteName */.A)(text), type, asked: asked !== undefined, sql: readText(text, type) };
    });
    const view = await typedView(connection, alias, stored, typed);
    return { table: { ...view, dataset, rows, malformed, malformedCount }, paths: stored.paths };
}
/** For each column of the first file, the field that holds it in this one. Raises DATA_COLUMNS_DIFFER. */
function orderOf(own, columns, file, first) {
    const missing = columns.filter(column => !own.includes(column));
    const added = own.filter(column => !columns.includes(column));
    if (missing.length > 0 || added.length > 0) {
        const what = [
            missing.length > 0 ? `lacks ${missing.map(name => `\`${name}\``).join(', ')}` : '',
            added.length > 0 ? `has ${added.map(name => `\`${name}\``).join(', ')} besides` : '',
        ].filter(text => text !== '');
        throw errors/* errors */.s.DATA_COLUMNS_DIFFER(`compared with ${first.name}, ${file.name} ${what.join(' and ')}`, {
            file: file.name,
            line: 1,
        });
    }
    return columns.map(column => own.indexOf(column));
}
function pieceOf(file, { memoryLimit }) {
    return file.bytes > 2 * LARGE_PIECE && memoryLimit >= AMPLE_MEMORY ? LARGE_PIECE : undefined;
}
function readCsv(file, width, dialect, rejects, piece) {
    const columns = Array.from({ length: width }, (_, field) => `f${field}: 'VARCHAR'`).join(', ');
    const nulls = ['', ...dialect.nulls].map(sql/* quoteText */.o).join(', ');
    return `read_csv(${(0,sql/* quoteText */.o)(file.path)}, auto_detect = false, columns = {${columns}}, header = ${dialect.header},
    delim = ${(0,sql/* quoteText */.o)(dialect.delimiter)}, quote = ${(0,sql/* quoteText */.o)(dialect.quote)}, escape = ${(0,sql/* quoteText */.o)(dialect.quote)},
    encoding = ${(0,sql/* quoteText */.o)(dialect.encoding)}, nullstr = [${nulls}], compression = 'none',${piece === undefined ? '' : ` buffer_size = ${piece},`}
    store_rejects = true, rejects_limit = 0, rejects_table = ${(0,sql/* quoteText */.o)(rejects)}, rejects_scan = ${(0,sql/* quoteText */.o)(`${rejects}_scan`)})`;
}
async function rejected(connection, table, file, dialect, columns, room) {
    const [{ n } = { n: 0 }] = await connection.query(`SELECT count(DISTINCT line_byte_position) AS n FROM ${(0,sql/* quoteName */.A)(table)}`);
    const count = Number(n);
    if (count === 0 || room <= 0)
        return { count, lines: [] };
    const found = await connection.query(`SELECT line_byte_position AS start, min(line) AS record, min_by(column_idx, byte_position) AS field,
       min_by(error_type::VARCHAR, byte_position) AS type, min_by(error_message, byte_position) AS message
     FROM ${(0,sql/* quoteName */.A)(table)} GROUP BY ALL ORDER BY start LIMIT ${room}`);
    // The engine counts records; an editor counts lines, and a quoted value may span several.
    const lines = await linesAt(file, found.map(row => Number(row.start) - 1), dialect.encoding);
    return {
        count,
        lines: found.map((row, index) => ({
            file: file.name,
            line: lines[index],
            column: isAboutWidth(String(row.type)) ? undefined : columns[Number(row.field) - 1],
            reason: reasonOf(String(row.type), String(row.message)),
        })),
    };
}
/** What stops the engine altogether, as an error that names the file and, where it can be told, the line. */
async function unreadable(file, dialect, cause) {
    if (!(cause instanceof action_error/* ActionError */.l) || cause.code !== 'DATA_QUERY')
        return cause;
    const ends = await lineOfOtherEnd(file, dialect.encoding);
    if (ends !== undefined) {
        return errors/* errors */.s.DATA_UNREADABLE(`${file.name} mixes line ends: line 1 ends with ${ends.first}, line ${ends.line} with ${ends.other}`, { file: file.name, line: ends.line, cause, hint: 'Write the file again with one kind of line end.' });
    }
    return errors/* errors */.s.DATA_UNREADABLE(`${file.name} cannot be read as CSV: ${firstLine(cause)}`, { file: file.name, cause });
}
const isAboutWidth = (type) => type === 'MISSING COLUMNS' || type === 'TOO MANY COLUMNS';
/** The engine's reason in the words of someone who looks at the file. Never a value: it may be confidential. */
function reasonOf(type, message) {
    const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message) ?? [];
    switch (type) {
        case 'MISSING COLUMNS':
            return `${found ?? 'too few'} of ${expected ?? 'the expected'} fields`;
        case 'TOO MANY COLUMNS':
            return `more than the ${expected ?? 'expected'} fields`;
        case 'UNQUOTED VALUE':
            return 'a quote is not closed, or text follows a closing quote';
        case 'INVALID ENCODING':
            return 'not valid in the encoding that the file is read in';
        case 'LINE SIZE OVER MAXIMUM':
            return 'longer than a line can be (2 MB)';
        default:
            return type.toLowerCase();
    }
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/load-jsonl.js








/**
 * Parses a JSONL dataset: one object a line, the columns are the keys that occur anywhere, nested values stay JSON.
 * Lines are read with errors ignored and then looked at, because the engine would otherwise stop at the first broken
 * one; what it could not read comes as NULL and is counted, not kept.
 */
async function loadJsonl(connection, dataset, alias, temp, options) {
    const structure = await structureOf(connection, dataset);
    const keys = Object.keys(structure);
    // A key that is null everywhere has no type yet.
    const shape = JSON.stringify(structure, (_, type) => (type === 'NULL' ? 'VARCHAR' : type));
    const store = openStore(connection, `${alias} (json)`, dataset.files, temp);
    const malformed = [];
    let malformedCount = 0;
    let rows = 0;
    for (const file of dataset.files) {
        const [counts] = await connection.query(`SELECT count(*) AS total, count_if(json_type(json) = 'OBJECT') AS objects FROM ${readLines([file])}`);
        const bad = Number(counts.total) - Number(counts.objects);
        malformedCount += bad;
        if (bad > 0)
            malformed.push(...(await badLines(connection, file, LISTED_LINES - malformed.length)));
        const fields = keys.map((key, place) => `o.${(0,sql/* quoteName */.A)(key)} AS c${place}`);
        rows += await store.add(`SELECT ${fields.join(', ')} FROM (SELECT json_transform(json, ${(0,sql/* quoteText */.o)(shape)}) AS o
       FROM ${readLines([file])} WHERE json_type(json) = 'OBJECT')`);
    }
    const stored = await store.finish();
    const described = await connection.query(`DESCRIBE FROM ${stored.relation}`);
    const native = (place) => columnType(String(described[place].column_type));
    const texts = keys.map((_, place) => `c${place}`).filter((_, place) => native(place) === 'string');
    const inferred = await inferTypes(connection, stored.relation, texts, ['date', 'timestamp']);
    const mixed = new Set(keys.filter(key => structure[key] === 'JSON'));
    const typed = keys.map((name, place) => {
        const column = `c${place}`;
        const asked = askedType(options, name);
        const text = (0,sql/* quoteName */.A)(column);
        const type = native(place);
        if (mixed.has(name)) {
            const plain = { name, text: `(${text} ->> '$')`, type: asked ?? 'string', asked: asked !== undefined };
            return { ...plain, sql: asked === undefined ? plain.text : readJson(column, asked) };
        }
        const open = asked === undefined || asked === 'date' || asked === 'timestamp' || structure[name] === 'NULL';
        if (type === 'string' && open) {
            const read = asked ?? inferred.get(column);
            return { name, text, type: read, asked: asked !== undefined, sql: readText(column, read) };
        }
        return { name, text, type: 'string', asked: false, sql: text };
    });
    const view = await typedView(connection, alias, stored, typed);
    return { table: { ...view, dataset, rows, malformed, malformedCount }, paths: stored.paths };
}
/** Key → the engine's type for all its values; `JSON` where values of several kinds meet or where they are nested. */
async function structureOf(connection, dataset) {
    const [row] = await connection.query(`SELECT json_group_structure(json) AS s FROM ${readLines(dataset.files)} WHERE json_type(json) = 'OBJECT'`);
    const found = row?.s == null ? {} : JSON.parse(String(row.s));
    const seen = new Map();
    const entries = Object.entries(found).map(([key, type]) => {
        const twin = seen.get(key.toLowerCase());
        if (twin !== undefined) {
            throw errors/* errors */.s.DATA_HEADER(`${dataset.name} has the keys \`${twin}\` and \`${key}\`, which differ only in case`);
        }
        if (key === '')
            throw errors/* errors */.s.DATA_HEADER(`${dataset.name} has an empty text as a key, which names no column`);
        seen.set(key.toLowerCase(), key);
        return [key, typeof type === 'string' ? type : 'JSON'];
    });
    if (entries.length === 0) {
        throw errors/* errors */.s.DATA_HEADER(`${dataset.name} has no line with a JSON object, so it has no columns`, {
            hint: 'JSONL is one object a line; a file that is one list of objects, or that is empty, is not.',
        });
    }
    return Object.fromEntries(entries);
}
function readLines(files) {
    return `read_json_objects([${files.map(file => (0,sql/* quoteText */.o)(file.path)).join(', ')}], format = 'newline_delimited', ignore_errors = true)`;
}
/** Finds broken lines: the engine says which of the lines that are not blank, we count the blank ones in between. */
async function badLines(connection, file, room) {
    if (room <= 0)
        return [];
    const rows = await connection.query(`SELECT place, kind FROM (SELECT row_number() OVER () AS place, json_type(json) AS kind FROM ${readLines([file])})
     WHERE kind IS DISTINCT FROM 'OBJECT' ORDER BY place LIMIT ${room}`);
    const kinds = new Map(rows.map(row => [Number(row.place), row.kind]));
    const found = [];
    let line = 0;
    let place = 0;
    for await (const text of linesOf(file)) {
        line++;
        if (text.trim() === '')
            continue;
        place++;
        if (!kinds.has(place))
            continue;
        const kind = kinds.get(place);
        const reason = kind === null ? whyNotJson(text) : `${KINDS[String(kind)] ?? 'a number'}, expected an object`;
        found.push({ file: file.name, line, column: undefined, reason });
        if (found.length === kinds.size)
            break;
    }
    return found;
}
const KINDS = {
    ARRAY: 'a list',
    VARCHAR: 'a text',
    BOOLEAN: 'a boolean',
    NULL: 'null',
};
/** What the parser says, without the excerpt of the data that it quotes. */
function whyNotJson(text) {
    try {
        JSON.parse(text);
        return 'not valid JSON or not valid UTF-8';
    }
    catch (error) {
        const { message } = error;
        const at = /at position (\d+)/.exec(message)?.[1];
        if (/end of JSON input|Unterminated/.test(message))
            return 'not valid JSON: it ends too early';
        return at === undefined ? 'not valid JSON' : `not valid JSON at character ${Number(at) + 1}`;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/load-parquet.js






/** Shows Parquet files as one view; nothing is copied. Raises DATA_UNREADABLE and DATA_COLUMNS_DIFFER. */
async function loadParquet(connection, dataset, alias) {
    const columns = await load_parquet_columnsOf(connection, dataset);
    const paths = dataset.files.map(file => file.path);
    const names = columns.map(column => column.name);
    const taken = new Set(names.map(name => name.toLowerCase()));
    const virtual = parquetPosition(new Map(dataset.files.map(file => [file.path, file.name])));
    // A column of the data hides the engine's own of that name; then rows are counted over all files.
    const hidden = virtual.sql.some(name => taken.has(name));
    const sources = hidden ? ["''", 'row_number() OVER () - 1'] : virtual.sql;
    const resolve = hidden
        ? (_, row) => ({ file: dataset.name, row: Number(row) + 1 })
        : virtual.resolve;
    const free = freeNames(names);
    const position = [free('position'), free('position')];
    const view = (0,sql/* quoteName */.A)(`${alias} (rows)`);
    const fields = [...names.map(sql/* quoteName */.A), ...sources.map((source, index) => `${source} AS ${position[index]}`)];
    await connection.run(`CREATE VIEW ${view} AS SELECT ${fields.join(', ')} FROM read_parquet([${paths.map(sql/* quoteText */.o).join(', ')}], union_by_name = true)`);
    await publish(connection, alias, view, names);
    const [count] = await connection.query(`SELECT count(*) AS n FROM ${view}`);
    return {
        table: {
            sql: view,
            columns,
            dataset,
            rows: Number(count.n),
            malformed: [],
            malformedCount: 0,
            unreadable: [],
            position: { sql: position, resolve },
        },
        paths,
    };
}
async function load_parquet_columnsOf(connection, dataset) {
    let first;
    for (const file of dataset.files) {
        const described = await connection.query(`DESCRIBE FROM read_parquet(${(0,sql/* quoteText */.o)(file.path)})`).catch(cause => {
            throw errors/* errors */.s.DATA_UNREADABLE(`${file.name} is no readable Parquet file: ${firstLine(cause).replaceAll(file.path, file.name)}`, { cause });
        });
        const columns = described.map(row => {
            const nativeType = String(row.column_type);
            return { name: String(row.column_name), type: columnType(nativeType), nativeType };
        });
        if (first === undefined)
            first = columns;
        else
            assertSame(first, dataset.files[0].name, columns, file.name);
    }
    return first;
}
function assertSame(first, firstName, columns, name) {
    const differences = [
        ...first.flatMap(column => {
            const twin = columns.find(other => other.name === column.name);
            if (twin === undefined)
                return [`lacks \`${column.name}\``];
            return twin.nativeType === column.nativeType
                ? []
                : [`has \`${column.name}\` as ${twin.nativeType}, not ${column.nativeType}`];
        }),
        ...columns
            .filter(column => !first.some(other => other.name === column.name))
            .map(column => `has \`${column.name}\` besides`),
    ];
    if (differences.length > 0) {
        throw errors/* errors */.s.DATA_COLUMNS_DIFFER(`compared with ${firstName}, ${name} ${differences.join(', ')}`, { file: name });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/sandbox.js





/**
 * From here on the engine reads nothing but these files, writes nothing, loads nothing, and cannot be told otherwise.
 * Files, not directories: a directory at the root of a checkout would hold `.git/config` and its token.
 */
async function lock(connection, paths) {
    await connection.run(`SET allowed_paths = [${paths.map(sql/* quoteText */.o).join(', ')}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
}
/** Functions whose answer differs from run to run, so that a verdict could not be repeated; and one that waits. */
const REFUSED = new Set([
    'random',
    'setseed',
    'uuid',
    'gen_random_uuid',
    'uuidv4',
    'uuidv7',
    'nextval',
    'currval',
    'sleep_ms',
]);
/**
 * Accepts one expression or one SELECT, by the engine's own parser, and refuses everything else: several statements,
 * writing statements, parameters, functions with random answers, names that the data does not have. Returns the type
 * of the (first) value. Raises DATA_SQL_REFUSED.
 */
async function vetSql(connection, sql, kind, over) {
    // Line breaks around it keep a comment at the end from swallowing the bracket.
    const statement = kind === 'expression' ? `SELECT (\n${sql}\n)` : sql;
    const [row] = await connection.query('SELECT json_serialize_sql($1::VARCHAR) AS tree', [statement]);
    const tree = JSON.parse(String(row.tree));
    if (tree.error) {
        const why = tree.error_type === 'not implemented' ? 'only SELECT is allowed' : (tree.error_message ?? 'unknown');
        throw refused(sql, why);
    }
    if (tree.statements.length !== 1)
        throw refused(sql, `it is ${tree.statements.length} statements, expected one`);
    const node = tree.statements[0].node;
    if (kind === 'expression' && !isBare(node))
        throw refused(sql, 'it is more than one expression');
    walk(node, part => {
        if (part.class === 'PARAMETER')
            throw refused(sql, 'it has a parameter, and nothing would fill it');
        const name = String(part.function_name ?? '').toLowerCase();
        if (REFUSED.has(name))
            throw refused(sql, `${name}() gives another answer each time, so no verdict could be repeated`);
        if (kind === 'expression' && part.class === 'STAR')
            throw refused(sql, 'it has a `*`, which is not one value');
    });
    if (kind === 'expression' && over === undefined)
        return undefined;
    return connection
        .prepare(kind === 'select' ? statement : `${statement} FROM ${over.sql}`, prepared => {
        if (prepared.statementType !== SELECT)
            throw refused(sql, 'only SELECT is allowed');
        return columnType(String(prepared.columnType(0)));
    })
        .catch(cause => {
        if (cause instanceof action_error/* ActionError */.l && cause.code === 'DATA_SQL_REFUSED')
            throw cause;
        throw refused(sql, firstLine(cause).split('\n')[0]);
    });
}
/** The engine's number for a SELECT statement. */
const SELECT = 1;
/** `SELECT (…)` and nothing else; `1) FROM t WHERE (true` would have more. */
function isBare(node) {
    const absent = ['where_clause', 'having', 'sample', 'qualify'].every(part => node[part] == null);
    const empty = ['modifiers', 'group_expressions'].every(part => node[part]?.length === 0);
    const columns = node.select_list?.length === 1;
    const table = node.from_table?.type === 'EMPTY';
    return node.type === 'SELECT_NODE' && absent && empty && columns && table;
}
function walk(part, visit) {
    if (typeof part !== 'object' || part === null)
        return;
    if (!Array.isArray(part))
        visit(part);
    for (const child of Object.values(part))
        walk(child, visit);
}
function refused(sql, why) {
    return errors/* errors */.s.DATA_SQL_REFUSED(`the SQL \`${sql.trim()}\` is refused: ${why}`);
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/engine.js









/**
 * Opens DuckDB. It is looked for with the step's toolbox and loaded only now, so that a step that fails before needs
 * no engine. Raises DATA_ENGINE and whatever the toolbox raises; later calls raise DATA_TIME_LIMIT,
 * DATA_OUT_OF_MEMORY, DATA_QUERY, and the reason of the step's signal.
 */
async function openEngine(ctx, options = {}) {
    const connection = await Connection.open(ctx, options);
    const temp = (0,external_node_path_.join)(ctx.temp, 'duckdb-data');
    await (0,promises_.mkdir)(temp, { recursive: true });
    return new DuckDBEngine(connection, temp);
}
class DuckDBEngine {
    connection;
    temp;
    name = 'duckdb';
    /** What a locked engine may still read. */
    paths = [];
    locked = false;
    constructor(connection, temp) {
        this.connection = connection;
        this.temp = temp;
    }
    get version() {
        return this.connection.version;
    }
    async load(dataset, alias, options = {}) {
        if (this.locked)
            throw new Error(`${alias} is loaded after the engine was locked`);
        const files = dataset.format === 'parquet' ? dataset.files : await this.plain(dataset);
        try {
            const { table, paths } = await this.loader({ ...dataset, files }, alias, options);
            await (0,resolve/* assertUnchanged */.Wu)(dataset);
            this.paths.push(...paths);
            return { ...table, dataset };
        }
        finally {
            for (const file of files)
                if (!dataset.files.includes(file))
                    await (0,promises_.rm)(file.path, { force: true });
        }
    }
    query(sql, parameters = []) {
        return this.connection.query(sql, parameters);
    }
    batches(sql) {
        return this.connection.batches(sql);
    }
    async floats(sql) {
        const result = await this.connection.stream(`SELECT CAST(x AS DOUBLE) FROM (${sql}) AS t(x)`);
        const parts = [];
        let missing = 0;
        for (;;) {
            const chunk = await this.connection.next(result);
            if (!chunk || chunk.rowCount === 0)
                break;
            const vector = chunk.getColumnVector(0);
            const values = new Float64Array(chunk.rowCount);
            let kept = 0;
            for (let row = 0; row < chunk.rowCount; row++) {
                const value = vector.getItem(row);
                if (value === null)
                    missing++;
                else
                    values[kept++] = value;
            }
            parts.push(values.subarray(0, kept));
        }
        return { values: concatenated(parts), missing };
    }
    async vet(sql, kind, over) {
        if (!this.locked) {
            await lock(this.connection, this.paths);
            this.locked = true;
        }
        return vetSql(this.connection, sql, kind, over);
    }
    async close() {
        this.connection.close();
    }
    async plain(dataset) {
        const files = [];
        for (const file of dataset.files) {
            const copy = (0,external_node_path_.join)(this.temp, this.connection.freshName('plain'));
            files.push(await plainFile(file, copy, { dropMark: dataset.format === 'jsonl' }));
        }
        return files;
    }
    loader(dataset, alias, options) {
        switch (dataset.format) {
            case 'csv':
                return loadCsv(this.connection, dataset, alias, this.temp, options);
            case 'jsonl':
                return loadJsonl(this.connection, dataset, alias, this.temp, options);
            case 'parquet':
                return loadParquet(this.connection, dataset, alias);
        }
    }
}
function concatenated(parts) {
    const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}


/***/ }),

/***/ 82968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    DATA_NOT_FOUND: {
        kind: 'input',
        meaning: 'A path of the data does not exist, or a glob matches no file.',
        remedy: 'Paths and globs are relative to the workspace. Check that the data was downloaded before this step.',
    },
    DATA_NOT_A_FILE: {
        kind: 'input',
        meaning: 'A path of the data is a directory, a device or a pipe.',
        remedy: 'Name the files in it with a glob, e.g. `data/*.parquet`.',
    },
    DATA_NO_PERMISSION: {
        kind: 'input',
        meaning: 'This process may not read a data file.',
        remedy: 'Give the user that runs the step the right to read the file.',
    },
    DATA_LINK_OUTSIDE: {
        kind: 'input',
        meaning: 'A data file in the workspace is a symbolic link that leads out of the workspace.',
        remedy: 'Copy the file into the workspace, or name its real, absolute path.',
    },
    DATA_FORMAT: {
        kind: 'input',
        meaning: 'The format of a data file cannot be told from its name, or one dataset has files of several formats.',
        remedy: 'Name the format (`csv`, `parquet` or `jsonl`) in the input for it, or narrow the glob to one kind of file.',
    },
    DATA_CSV_OPTION: {
        kind: 'input',
        meaning: 'An option for reading CSV cannot be used.',
        remedy: 'Delimiter and quote are one character each; encodings are utf-8, utf-16 and latin-1.',
    },
    DATA_HEADER: {
        kind: 'input',
        meaning: 'The header of a CSV file cannot be used: a name occurs twice, the line is not closed, or the file is empty.',
        remedy: 'Correct the first line of the file, or say that it has no header.',
    },
    DATA_COLUMNS_DIFFER: {
        kind: 'input',
        meaning: 'The files of one dataset do not have the same columns.',
        remedy: 'Bring the files to one schema, or narrow the glob to those that belong together.',
    },
    DATA_UNREADABLE: {
        kind: 'input',
        meaning: 'A data file is damaged, truncated or not of the format that it is read as.',
        remedy: 'Write or download the file again, and check that its format is what its name says.',
    },
    DATA_CHANGED: {
        kind: 'infrastructure',
        meaning: 'A data file changed after its digest was computed, so the result would belong to no state of it.',
        remedy: 'Let whatever writes the file finish, then run the step again.',
    },
    DATA_SQL_REFUSED: {
        kind: 'input',
        meaning: 'SQL of a policy or checks file is not one SELECT or expression, or does something that is not allowed there.',
        remedy: 'Write one condition or SELECT over the columns of the data, without parameters or random functions.',
    },
    DATA_QUERY: {
        kind: 'input',
        meaning: 'The engine refused a query over the data; its own words are in the message.',
        remedy: 'Check names and types of the columns that the message speaks of.',
    },
    DATA_OUT_OF_MEMORY: {
        kind: 'infrastructure',
        meaning: 'The engine needs more memory than it may use, or more disk than the temporary directory has.',
        remedy: 'Raise `memory-limit`, lower `threads`, or use a runner with more memory and disk.',
    },
    DATA_TIME_LIMIT: {
        kind: 'infrastructure',
        meaning: 'Work on the data took longer than its time limit and was stopped.',
        remedy: 'Raise `timeout`, or find the SQL condition that takes so long.',
    },
    DATA_ENGINE: {
        kind: 'infrastructure',
        meaning: 'The query engine cannot be loaded or failed in itself.',
        remedy: 'Check that `engine-path` names the duckdb.node of this platform; on Alpine and other musl systems it differs.',
    },
});


/***/ }),

/***/ 60634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wu: () => (/* binding */ assertUnchanged),
  $X: () => (/* binding */ resolveDataset)
});

// UNUSED EXPORTS: ENCODINGS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/data/errors.js
var errors = __webpack_require__(82968);
;// CONCATENATED MODULE: ./build/js/shared/data/format.js

const EXTENSIONS = [
    [/\.(csv|tsv)(\.gz)?$/i, 'csv'],
    [/\.(parquet|pq)$/i, 'parquet'],
    [/\.(jsonl|ndjson)(\.gz)?$/i, 'jsonl'],
];
/**
 * The one format of all files, from their names unless it is given. Raises DATA_FORMAT.
 * @param names as they are shown to the user
 */
function formatOf(names, given) {
    if (given !== undefined)
        return given;
    const first = new Map();
    for (const name of names) {
        const format = EXTENSIONS.find(([pattern]) => pattern.test(name))?.[1];
        if (format === undefined) {
            throw errors/* errors */.s.DATA_FORMAT(`${name} has none of the endings .csv, .tsv, .parquet, .jsonl, .ndjson, so its format is unknown`);
        }
        if (!first.has(format))
            first.set(format, name);
    }
    if (first.size > 1) {
        const found = [...first].map(([format, name]) => `${name} (${format})`).join(', ');
        throw errors/* errors */.s.DATA_FORMAT(`one dataset has files of ${first.size} formats: ${found}`);
    }
    return [...first.keys()][0];
}

;// CONCATENATED MODULE: ./build/js/shared/data/resolve.js






/**
 * Finds the files of a dataset, in the order of their names, and digests them. Nothing is parsed.
 *
 * Raises DATA_NOT_FOUND (a path that does not exist, a glob that matches nothing), DATA_NOT_A_FILE,
 * DATA_NO_PERMISSION, DATA_LINK_OUTSIDE, DATA_FORMAT, DATA_CSV_OPTION.
 * @param globs one path or glob each, relative to the workspace or absolute; `!` excludes
 */
async function resolveDataset(globs, options) {
    const csv = options.csv ?? {};
    checkCsvOptions(csv);
    const paths = await find(globs, options.workspace);
    const named = paths
        .map(path => ({ path, name: nameIn(options.workspace, path) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const file of named)
        await checkFile(file, options.workspace);
    const format = formatOf(named.map(file => file.name), options.format);
    const files = [];
    for (const file of named) {
        const { mtimeMs } = await (0,promises_.stat)(file.path);
        const digest = await (0,evidence_digest/* digestFile */.TM)(file.path, { signal: options.signal, onBytes: options.onBytes });
        files.push({ ...file, ...digest, modified: mtimeMs });
    }
    const name = options.name ?? globs.join(' ');
    const digest = files.length === 1 ? { sha256: files[0].sha256 } : { dirHash: (0,evidence_digest/* dirHashOf */.P5)(files) };
    return { name, format, files, csv, artifact: { name, role: 'data', digest } };
}
/** Raises DATA_CHANGED when a file was written to since it was digested, by size and time of change. */
async function assertUnchanged(dataset) {
    for (const file of dataset.files) {
        const now = await (0,promises_.stat)(file.path).catch(cause => {
            throw errors/* errors */.s.DATA_CHANGED(`${file.name} was there at the start and is gone`, { cause });
        });
        if (now.size !== file.bytes || now.mtimeMs !== file.modified) {
            throw errors/* errors */.s.DATA_CHANGED(`${file.name} was written to after its digest was computed`);
        }
    }
}
async function find(globs, workspace) {
    const excluded = globs.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const found = new Set();
    for (const pattern of globs.filter(each => !each.startsWith('!'))) {
        const literal = (0,external_node_path_.resolve)(workspace, pattern);
        // A name that exists is taken as it is, so that `data [final].csv` needs no escaping.
        const exists = await (0,promises_.stat)(literal).catch(cause => noPermission(cause, pattern));
        if (exists && (!exists.isFile() || excluded.length === 0)) {
            found.add(literal); // what is no file is refused below, with its kind
            continue;
        }
        const { escapePath, glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
        const matches = await glob(exists ? escapePath(slashes(literal)) : slashes(pattern), {
            cwd: workspace,
            absolute: true,
            expandDirectories: false,
            dot: true,
            ignore: excluded,
        });
        for (const match of matches)
            found.add((0,external_node_path_.resolve)(match));
        if (!exists && matches.length === 0) {
            const magic = /[*?[\]{}()]/.test(pattern);
            throw errors/* errors */.s.DATA_NOT_FOUND(magic ? `no file matches ${pattern}` : `${pattern} does not exist`);
        }
    }
    if (found.size === 0)
        throw errors/* errors */.s.DATA_NOT_FOUND(`all files of ${globs.join(' ')} are excluded`);
    return withoutTwins([...found]);
}
/** A file that is reached under several names (links between directories) counts once, under its shortest name. */
async function withoutTwins(paths) {
    const byTarget = new Map();
    for (const path of [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
        const target = await (0,promises_.realpath)(path).catch(() => path);
        if (!byTarget.has(target))
            byTarget.set(target, path);
    }
    return [...byTarget.values()];
}
const slashes = (path) => (external_node_path_.sep === '\\' ? path.split(external_node_path_.sep).join('/') : path);
function noPermission(cause, pattern) {
    const code = cause.code;
    if (code === 'EACCES' || code === 'EPERM') {
        throw errors/* errors */.s.DATA_NO_PERMISSION(`${pattern} may not be read by this process`, { cause });
    }
    return undefined;
}
async function checkFile({ path, name }, workspace) {
    const found = await (0,promises_.stat)(path).catch(cause => {
        noPermission(cause, name);
        throw errors/* errors */.s.DATA_NOT_FOUND(`${name} is a link that leads nowhere`, { cause });
    });
    if (found.isDirectory()) {
        throw errors/* errors */.s.DATA_NOT_A_FILE(`${name} is a directory`, {
            hint: `Name the files in it with a glob, e.g. \`${name}/*.parquet\`.`,
        });
    }
    if (!found.isFile())
        throw errors/* errors */.s.DATA_NOT_A_FILE(`${name} is neither a file nor a directory`);
    await (0,promises_.access)(path, external_node_fs_.constants.R_OK).catch(cause => {
        throw errors/* errors */.s.DATA_NO_PERMISSION(`${name} may not be read by this process`, { cause });
    });
    // What lies in the workspace may come from a stranger's change; a link there must not reach the runner's own files.
    const target = await (0,promises_.realpath)(path);
    if (isInside(workspace, path) && !isInside(await (0,promises_.realpath)(workspace), target)) {
        throw errors/* errors */.s.DATA_LINK_OUTSIDE(`${name} leads out of the workspace, to ${target}`);
    }
}
function checkCsvOptions({ delimiter, quote, encoding }) {
    for (const [what, text] of [
        ['delimiter', delimiter],
        ['quote', quote],
    ]) {
        if (text !== undefined && (new TextEncoder().encode(text).length !== 1 || text === '\n' || text === '\r')) {
            throw errors/* errors */.s.DATA_CSV_OPTION(`the CSV ${what} is ${JSON.stringify(text)}, expected one ASCII character`);
        }
    }
    if (delimiter !== undefined && delimiter === (quote ?? '"')) {
        throw errors/* errors */.s.DATA_CSV_OPTION(`the CSV delimiter and quote are both ${JSON.stringify(delimiter)}`);
    }
    if (encoding !== undefined && !ENCODINGS.includes(encoding)) {
        throw errors/* errors */.s.DATA_CSV_OPTION(`the CSV encoding is ${encoding}, expected one of ${ENCODINGS.join(', ')}`);
    }
}
/** Those that the engine has built in; others would need an extension from the network. */
const ENCODINGS = ['utf-8', 'utf-16', 'latin-1'];
function nameIn(workspace, path) {
    return (isInside(workspace, path) ? (0,external_node_path_.relative)(workspace, path) : path).split(external_node_path_.sep).join('/');
}
function isInside(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}


/***/ }),

/***/ 26175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteName),
/* harmony export */   o: () => (/* binding */ quoteText)
/* harmony export */ });
/** An SQL identifier, whatever is in the name. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** An SQL text literal. */
function quoteText(text) {
    // The engine's scanner ends at a NUL byte, so one is spelled as a function call.
    return text
        .split('\0')
        .map(part => `'${part.replaceAll("'", "''")}'`)
        .join(' || chr(0) || ')
        .replace(/^(.*\|\|.*)$/s, '($1)');
}


/***/ }),

/***/ 79833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 63749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
