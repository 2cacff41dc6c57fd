export const id = 789;
export const ids = [789];
export const modules = {

/***/ 27685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./build/js/shared/data/sql.js
var data_sql = __webpack_require__(26175);
// EXTERNAL MODULE: ./build/js/shared/data/text-file.js + 1 modules
var text_file = __webpack_require__(37623);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/shared/errors/errors.js
var errors = __webpack_require__(79833);
;// CONCATENATED MODULE: ./build/js/shared/exec/leave.js
/**
 * Ends this process at once with an exit code, where its own end would wait for a native thread that never ends: Node
 * joins its threads before it leaves. The process becomes another one that does nothing but end with the code, if Node
 * can do that; else it is killed, which shells show as 137. Nothing is flushed or cleaned up: call it last.
 */
function leaveAtOnce(code, self = process) {
    try {
        self.execve?.(self.execPath, [self.execPath, '-e', `process.exit(${code})`], {});
    }
    catch {
        // Windows has no such call, and a sandbox may forbid it.
    }
    self.kill(self.pid, 'SIGKILL');
}

// EXTERNAL MODULE: ./build/js/shared/data/errors.js
var data_errors = __webpack_require__(82968);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/engine-errors.js


/**
 * An error of the engine as one of ours. Its errors are plain text with a kind in front.
 * @param files that it reads while it answers: path → name
 */
function translated(cause, files) {
    if (cause instanceof action_error/* ActionError */.lZ || !isErrorLike(cause))
        return cause;
    const message = firstLine(cause);
    if (/^(Out of Memory|IO) Error: .*(failed to allocate|could not allocate|max_temp_directory_size|No space left)/i.test(message) ||
        message.startsWith('Out of Memory Error')) {
        return data_errors/* errors */.s.DATA_OUT_OF_MEMORY(`the data does not fit: ${message}`, { cause });
    }
    const path = /Failed to read file "(.+?)": /.exec(message)?.[1] ?? '';
    const name = files.get(path);
    if (name !== undefined)
        return damaged(cause, name, path);
    if (/^(INTERNAL|FATAL) Error/.test(message))
        return data_errors/* errors */.s.DATA_ENGINE(`DuckDB failed: ${message}`, { cause });
    return data_errors/* errors */.s.DATA_QUERY(message, { cause });
}
/** That a file is damaged, by what the engine said when it read it. */
function damaged(cause, name, path) {
    const why = firstLine(cause).replace(`Failed to read file "${path}": `, '').replaceAll(path, name);
    return data_errors/* errors */.s.DATA_UNREADABLE(`${name} is damaged: ${why}`, { file: name, cause });
}
/** Whether an error of a statement may come from what it read; what the parser says of it cannot. */
const mayBeDamage = (error) => error instanceof action_error/* ActionError */.lZ && error.code === 'DATA_QUERY' && !/^(Parser|Binder|Catalog) Error/.test(error.message);
function isErrorLike(cause) {
    // By shape: an error of another realm (a test runner's) is no instance of this realm's Error.
    return typeof cause?.message === 'string';
}
/** The first paragraph of an engine error, without the excerpt of our own SQL below it. */
function firstLine(cause) {
    const message = isErrorLike(cause) ? cause.message : String(cause);
    return message.split(/\n\s*\n|\nLINE \d+:/)[0].trim();
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/lanes.js
/**
 * Connections to one database, as many as there are statements at the same time. A temporary table would be known to one
 * of them alone, and so would a setting that is not global.
 */
class Lanes {
    instance;
    first;
    all;
    /** Those that nothing runs on; the first one comes first, because only that one has all settings. */
    idle;
    constructor(instance, first) {
        this.instance = instance;
        this.first = first;
        this.all = [first];
        this.idle = [first];
    }
    /** To be given back once nothing is read from it any more. */
    async take() {
        const idle = this.idle.shift();
        if (idle !== undefined)
            return idle;
        const lane = await this.instance.connect();
        this.all.push(lane);
        return lane;
    }
    giveBack(lane) {
        if (lane === this.first)
            this.idle.unshift(lane);
        else
            this.idle.push(lane);
    }
    async use(work) {
        const lane = await this.take();
        try {
            return await work(lane);
        }
        finally {
            this.giveBack(lane);
        }
    }
    close() {
        for (const lane of this.all)
            lane.closeSync();
        this.instance.closeSync();
    }
}

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
const WATCH_MS = 25;
/** How long an interrupted query may take to end. */
const PATIENCE_MS = 3000;
/**
 * Bytes of a streamed result that the engine may have ready before they are asked for. With its own limit, a sixteenth of
 * this, all threads but one wait for whoever takes the rows.
 */
const STREAM_AHEAD = 16 * 2 ** 20;
/** What a process may take beside twice the engine's limit: exact quantiles and rejected lines do not count there. */
const SPARE_MEMORY = 2 * 2 ** 30;
/** An in-memory database with our settings and our errors. Statements may be run while others are. */
class Connection {
    lanes;
    toValue;
    signal;
    timeoutMs;
    memoryLimit;
    threads;
    version;
    names = 0;
    abandoned = false;
    damageFound;
    /** Nothing can be set any more. */
    locked = false;
    /** What the process took before it had an engine. */
    memoryBefore = process.memoryUsage.rss();
    /** Data files that the engine reads while it answers queries: path → name. */
    files = new Map();
    deadline;
    constructor(lanes, toValue, signal, timeoutMs, memoryLimit, threads, version) {
        this.lanes = lanes;
        this.toValue = toValue;
        this.signal = signal;
        this.timeoutMs = timeoutMs;
        this.memoryLimit = memoryLimit;
        this.threads = threads;
        this.version = version;
        this.deadline = startDeadline(timeoutMs);
    }
    static async open(ctx, options) {
        if (ctx.signal.aborted)
            throw (0,errors/* cancelled */.K)('work on the data');
        const memoryLimit = options.memoryLimit ?? Math.floor(availableMemory() * 0.6);
        const threads = options.threads ?? (0,external_node_os_.availableParallelism)();
        const path = await ctx.tools.locate(DUCKDB, { path: options.enginePath, url: options.engineUrl });
        try {
            // Read by shared/data/bindings when the import below runs it.
            process.env.MLOPS_DUCKDB_NODE = path;
            const loaded = await Promise.all(/* import() */[__webpack_require__.e(229), __webpack_require__.e(67)]).then(__webpack_require__.t.bind(__webpack_require__, 15229, 19));
            // As an ES module the package has its names below `default` in some loaders and beside it in others.
            const api = 'DuckDBInstance' in loaded ? loaded : loaded.default;
            const instance = await api.DuckDBInstance.create(':memory:', {
                threads: String(threads),
                memory_limit: `${memoryLimit}B`,
                temp_directory: (0,external_node_path_.join)(ctx.temp, 'spilled'),
                // Without network the engine would wait for it; with network it would run code that nobody pinned.
                autoinstall_known_extensions: 'false',
                autoload_known_extensions: 'false',
            });
            const first = await instance.connect();
            // Times without a zone are read as UTC, so that a verdict does not depend on where the runner stands.
            const buffer = Math.min(STREAM_AHEAD, Math.floor(memoryLimit / 32));
            await first.run(`SET GLOBAL TimeZone = 'UTC'; SET streaming_buffer_size = '${buffer}B'`);
            const version = api.version().replace(/^v/, '');
            if (version !== EXPECTED)
                throw new Error(`it is DuckDB ${version}, expected ${EXPECTED}`);
            const { signal } = ctx;
            const lanes = new Lanes(instance, first);
            return new Connection(lanes, valueReader(api), signal, options.timeoutMs, memoryLimit, threads, version);
        }
        catch (cause) {
            throw data_errors/* errors */.s.DATA_ENGINE(`DuckDB cannot be loaded from ${path}: ${firstLine(cause)}`, { cause });
        }
    }
    /** A name for a helper table, plain enough where the engine takes no quoted ones. */
    freshName(base) {
        this.names++;
        return `mlops_${base}_${this.names}`;
    }
    /** Notes a Parquet file that statements will read, so that what is damaged in it is told as its fault. */
    reads(path, name) {
        this.files.set(path, name);
        this.damageFound = undefined;
    }
    /** Runs one statement for its effect and returns the number of rows it wrote, where it wrote any. */
    async run(sql) {
        const [row] = await this.query(sql);
        return Number(row?.Count ?? 0);
    }
    /** Runs something with less memory than the engine may use otherwise; with all of it once the engine is locked. */
    async withMemory(bytes, work) {
        if (this.locked || bytes >= this.memoryLimit)
            return work();
        await this.run(`SET memory_limit = '${bytes}B'`);
        try {
            return await work();
        }
        finally {
            await this.run(`SET memory_limit = '${this.memoryLimit}B'`);
        }
    }
    async query(sql, parameters = []) {
        const reader = await this.lanes.use(lane => {
            return this.guarded(lane, () => lane.runAndReadAll(sql, parameters.map(toParameter)));
        });
        const names = reader.deduplicatedColumnNames();
        return reader.getRows().map(row => this.toRow(names, row));
    }
    /** Rows in batches, as the engine makes them. */
    async *batches(sql) {
        const lane = await this.lanes.take();
        try {
            const result = await this.guarded(lane, () => lane.stream(sql));
            const names = result.deduplicatedColumnNames();
            for (;;) {
                const chunk = await this.guarded(lane, () => result.fetchChunk());
                if (!chunk || chunk.rowCount === 0)
                    return;
                yield chunk.getRows().map(row => this.toRow(names, row));
            }
        }
        finally {
            this.lanes.giveBack(lane);
        }
    }
    /**
     * Shows the engine's own vectors, a piece of the result after the other. All under one guard: a guard for each of
     * hundreds of pieces takes as long as reading them. While one is looked at, the next is fetched.
     */
    async chunks(sql, look) {
        const read = async (lane) => {
            const result = await lane.stream(sql);
            let fetching = result.fetchChunk();
            for (;;) {
                const chunk = await fetching;
                if (!chunk || chunk.rowCount === 0)
                    return;
                fetching = result.fetchChunk();
                // Heard of when it is awaited, if it is.
                fetching.catch(() => undefined);
                look(chunk);
            }
        };
        await this.lanes.use(lane => this.guarded(lane, () => read(lane)));
    }
    /** Adds rows to a table, be they from a result that is still being read. */
    async append(table, types, rows) {
        await this.lanes.use(async (lane) => {
            const appender = await lane.createAppender(table);
            for await (const row of rows) {
                for (const [index, type] of types.entries()) {
                    const value = row[index] ?? null;
                    if (value === null)
                        appender.appendNull();
                    else if (type === 'text')
                        appender.appendVarchar(String(value));
                    else
                        appender.appendBigInt(BigInt(value));
                }
                appender.endRow();
            }
            await this.guarded(lane, async () => appender.closeSync());
        });
    }
    /** What a statement is, by the engine's own parser and binder, without running it. */
    async prepare(sql, look) {
        const prepare = async (lane) => {
            const statement = await lane.prepare(sql);
            try {
                return look(statement);
            }
            finally {
                statement.destroySync();
            }
        };
        return this.lanes.use(lane => this.guarded(lane, () => prepare(lane)));
    }
    close() {
        this.deadline.clear();
        if (this.abandoned)
            return;
        this.lanes.close();
    }
    toRow(names, values) {
        return Object.fromEntries(names.map((name, index) => [name, this.toValue(values[index])]));
    }
    assertGoingOn() {
        if (this.signal.aborted)
            throw (0,errors/* cancelled */.K)('work on the data');
        if (this.deadline.passed())
            throw this.timeLimit();
    }
    /** Runs something on the engine so that it ends with the step's signal and its limits, and with our errors. */
    async guarded(lane, work) {
        try {
            return await this.limited(lane, work);
        }
        catch (cause) {
            const error = translated(cause, this.files);
            throw mayBeDamage(error) ? ((await this.damage()) ?? error) : error;
        }
    }
    /** Runs something so that it ends with the step's signal and its limits; other errors are the engine's own. */
    async limited(lane, work) {
        this.assertGoingOn();
        const running = work();
        // Its own end may come long after we stopped to wait for it.
        running.catch(() => undefined);
        const watch = this.watch(lane);
        try {
            const result = await Promise.race([running, watch.gaveUp]);
            // A stream that was interrupted may end as if it were whole.
            this.assertGoingOn();
            return result;
        }
        catch (cause) {
            if (this.signal.aborted)
                throw (0,errors/* cancelled */.K)('work on the data');
            if (this.deadline.passed())
                throw this.timeLimit(cause);
            throw cause;
        }
        finally {
            watch.end();
        }
    }
    /**
     * Reads every value of the files, once, to tell damage from a mistake in a statement: Parquet is read column by column
     * when a query needs it, so damage within shows only then, and as one of many errors.
     * @returns the error to raise; undefined where all can be read
     */
    damage() {
        const find = async () => {
            for (const [path, name] of this.files) {
                const sql = `SELECT bit_xor(hash(COLUMNS(*))) FROM read_parquet(${(0,data_sql/* quoteText */.ol)(path)})`;
                try {
                    await this.lanes.use(lane => this.limited(lane, () => lane.run(sql)));
                }
                catch (cause) {
                    const error = translated(cause, this.files);
                    return mayBeDamage(error) ? damaged(cause, name, path) : error;
                }
            }
            return undefined;
        };
        this.damageFound ??= find();
        return this.damageFound;
    }
    /**
     * Interrupts the running query when it is time, again and again, because the engine forgets an interrupt that comes
     * just before a query starts. Within one call of a function it looks neither at interrupts nor at its memory limit:
     * who waits for it is told then, and the process will not wait for the engine's threads.
     */
    watch(lane) {
        let asked = 0;
        let end = () => { };
        const gaveUp = new Promise((_, reject) => {
            const giveUp = (cause) => {
                this.abandon();
                reject(cause);
            };
            const timer = setInterval(() => {
                if (this.signal.aborted || this.deadline.passed()) {
                    lane.interrupt();
                    if (++asked * WATCH_MS > PATIENCE_MS)
                        giveUp(new Error('the engine does not stop'));
                }
                if (process.memoryUsage.rss() - this.memoryBefore > this.memoryLimit * 2 + SPARE_MEMORY) {
                    const most = `${Math.round((this.memoryLimit * 2 + SPARE_MEMORY) / 2 ** 20)} MiB`;
                    giveUp(data_errors/* errors */.s.DATA_OUT_OF_MEMORY(`the data does not fit: the engine takes more than ${most}`));
                }
            }, WATCH_MS);
            end = () => clearInterval(timer);
        });
        gaveUp.catch(() => undefined);
        return { gaveUp, end };
    }
    /** Closing would wait for what does not stop, and so would the end of the process. */
    abandon() {
        if (this.abandoned)
            return;
        this.abandoned = true;
        process.once('exit', code => leaveAtOnce(code));
    }
    timeLimit(cause) {
        return data_errors/* errors */.s.DATA_TIME_LIMIT(`work on the data was stopped after ${this.timeoutMs / 1000} s`, { cause });
    }
}
function startDeadline(timeoutMs) {
    let passed = false;
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => (passed = true), timeoutMs);
    timer?.unref();
    return { passed: () => passed, clear: () => clearTimeout(timer) };
}
/** What a container may use, where it says so; else the machine's memory. */
function availableMemory() {
    const limit = process.constrainedMemory?.() ?? 0;
    return limit > 0 && limit < (0,external_node_os_.totalmem)() ? limit : (0,external_node_os_.totalmem)();
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/float-columns.js
/** Room for the first values where nobody says how many there are. */
const FIRST_ROOM = 1 << 14;
/**
 * Expressions over a relation as 64-bit floats, straight from the engine's vectors: no rows, no calls for single values.
 * Missing values are dropped and counted.
 * @param rows how many rows it has; more are taken as well, but then room is made for them again and again
 * @param room arrays to fill, where they are long enough; it holds those that were filled afterwards
 */
async function readFloatColumns(connection, expressions, relation, rows = FIRST_ROOM, room = []) {
    const columns = expressions.map((_, place) => new Room(room, place, rows));
    const casts = expressions.map(expression => `CAST(${expression} AS DOUBLE)`);
    await connection.chunks(`SELECT ${casts.join(', ')} FROM ${relation}`, chunk => {
        for (const [place, column] of columns.entries()) {
            column.add(chunk.getColumnVector(place));
        }
    });
    return columns.map(column => column.taken());
}
class Room {
    room;
    place;
    values;
    kept = 0;
    missing = 0;
    constructor(room, place, size) {
        this.room = room;
        this.place = place;
        const known = room[place];
        this.values = known !== undefined && known.length >= size ? known : new Float64Array(size);
        room[place] = this.values;
    }
    add({ items, validity: { data } }) {
        const needed = this.kept + items.length;
        if (needed > this.values.length)
            this.grow(needed);
        if (data === null) {
            this.values.set(items, this.kept);
            this.kept = needed;
            return;
        }
        const { values } = this;
        const present = new Uint8Array(data.buffer, data.byteOffset);
        let kept = this.kept;
        for (let row = 0; row < items.length; row++) {
            if ((present[row >> 3] & (1 << (row & 7))) !== 0)
                values[kept++] = items[row];
        }
        this.missing += needed - kept;
        this.kept = kept;
    }
    taken() {
        return { values: this.values.subarray(0, this.kept), missing: this.missing };
    }
    grow(needed) {
        const larger = new Float64Array(Math.max(needed, 2 * this.values.length));
        larger.set(this.values.subarray(0, this.kept));
        this.values = larger;
        this.room[this.place] = larger;
    }
}

// EXTERNAL MODULE: ./build/js/shared/data/text-lines.js
var text_lines = __webpack_require__(21602);
;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/malformed-lines.js


/** More malformed lines than this are counted, not listed. */
const LISTED_LINES = 1000;
/** How many records the engine rejected while it filled a table of rejects. */
async function countRejected(connection, table) {
    const [row] = await connection.query(`SELECT count(DISTINCT line_byte_position) AS n FROM ${(0,data_sql/* quoteName */.AB)(table)}`);
    return Number(row?.n ?? 0);
}
/** The rejected records as lines that an editor shows, as many as there is room for. */
async function rejected(connection, table, file, columns, room) {
    const count = await countRejected(connection, table);
    if (count === 0 || room <= 0)
        return { count, lines: [] };
    const found = await connection.query(`SELECT line_byte_position AS start, min(line) AS record, min_by(column_idx, byte_position) AS field,
       min_by(error_type::VARCHAR, byte_position) AS type, min_by(error_message, byte_position) AS message
     FROM ${(0,data_sql/* quoteName */.AB)(table)} GROUP BY ALL ORDER BY start LIMIT ${room}`);
    // The engine counts records; an editor counts lines, and a quoted value may span several.
    const lines = await (0,text_lines/* linesAt */.R4)(file, found.map(row => Number(row.start) - 1));
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
/**
 * The lines that are part of no row. The engine reports where a record breaks; a quote that is never closed takes
 * all the lines after it along, and they were not read either.
 * @param headers all names of all headers
 */
async function linesLost(connection, files, headers, relation, width, rows) {
    // Blank lines between rows hold nothing; only where there is one column each of them is a row.
    const [kind, ends] = width === 1 ? ['all', /\r\n|\r|\n/g] : ['filled', /[\r\n]+/g];
    let lines = 0;
    for (const file of files)
        lines += (await (0,text_lines/* countLines */.lt)(file))[kind];
    lines -= headers.reduce((sum, name) => sum + (name.match(ends)?.length ?? 0), headers.length / width);
    if (!files.some(file => file.survey.quotedLineEnds))
        return lines - rows;
    const within = Array.from({ length: width }, (_, place) => `coalesce(len(regexp_extract_all(c${place}, '${ends.source}')), 0)`);
    const [row] = await connection.query(`SELECT coalesce(sum(${within.join(' + ')}), 0) AS n FROM ${relation}`);
    return lines - rows - Number(row.n);
}
/** Where a quote opens that the file does not close: the engine, reading in one piece, drops such an end in silence. */
async function quotesLeftOpen(files) {
    const found = [];
    for (const file of files) {
        if (file.survey.unclosed === undefined)
            continue;
        const [line] = (await (0,text_lines/* linesAt */.R4)(file, [file.survey.unclosed]));
        found.push({ file: file.name, line, column: undefined, reason: 'a quote is not closed' });
    }
    return found;
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

// EXTERNAL MODULE: ./build/js/shared/data/duckdb/types.js
var duckdb_types = __webpack_require__(28822);
;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/parsed-columns.js


/** Name of what is kept of a column. */
const valueName = ({ text, type }) => (type === 'string' ? text : `${text}_value`);
/** Column of parsed rows that is missing where every text of the row fits. */
const MISFIT = 'misfit';
const isTyped = ({ type }) => type !== 'string';
/** SQL of what is kept of a column, from the texts. */
function keptValue(column) {
    if (!isTyped(column))
        return column.text;
    return column.asked ? (0,duckdb_types/* readText */.yR)(column.text, column.type) : (0,duckdb_types/* readExact */.gr)((0,data_sql/* quoteName */.AB)(column.text), column.type);
}
/**
 * SQL that turns texts into what is kept, the value of each, and says which of them do not fit. So values are read once,
 * while the file is parsed, instead of in every query; and a guess that fails is seen.
 * @param relation SQL of the texts
 */
function parsedRows(columns, relation) {
    const fits = columns.filter(isTyped).map(column => ({
        text: column.text,
        sql: [isRead(column), keeps(column)].flat().join(' AND '),
    }));
    // Names are made for hardly any row.
    const names = fits.map(({ text, sql }) => `CASE WHEN NOT (${sql}) THEN ${(0,data_sql/* quoteText */.ol)(text)} END`);
    const misfit = [
        `${unless(fits.map(({ sql }) => sql), `concat_ws(' ', ${names.join(', ')})`)} AS ${MISFIT}`,
    ];
    const kept = [...columns.map(valueName), ...(fits.length === 0 ? [] : misfit)];
    return `SELECT ${kept.join(', ')} FROM ${withValues(columns, relation)}`;
}
/**
 * As `parsedRows`, to be counted and not kept: with the texts, and `MISFIT` for values that are there and less than
 * their text. That they are there is seen from their number.
 */
function countableRows(columns, relation) {
    return `SELECT *, ${unless(columns.filter(isTyped).flatMap(keeps), '1')} AS ${MISFIT} FROM ${withValues(columns, relation)}`;
}
function withValues(columns, relation) {
    const values = columns.filter(isTyped).map(column => `${keptValue(column)} AS ${valueName(column)}`);
    return `(SELECT ${['*', ...values].join(', ')} FROM ${relation})`;
}
/** As a CASE over them all: rows go to the next test only as long as they pass. */
const unless = (tests, value) => `CASE WHEN ${['true', ...tests].join(' AND ')} THEN NULL ELSE ${value} END`;
/** Whether there is a value just where there is a text; true or false for every row. */
const isRead = (column) => `(${valueName(column)} IS NULL) = (${(0,data_sql/* quoteName */.AB)(column.text)} IS NULL)`;
/** Whether a value that is there is all of its text; true or false for every row. Without OR, which sorts what it selects. */
function keeps(column) {
    if (column.asked || column.type === 'timestamp')
        return [];
    return [`coalesce(${(0,duckdb_types/* keepsText */.yf)((0,data_sql/* quoteName */.AB)(column.text), column.type, valueName(column))}, true)`];
}
/**
 * The columns with some text that does not fit.
 * @param relation SQL of parsed rows
 */
async function misfits(connection, relation, columns) {
    if (!columns.some(isTyped))
        return [];
    const found = await connection.query(`SELECT DISTINCT unnest(string_split(${MISFIT}, ' ')) AS text FROM ${relation} WHERE ${MISFIT} IS NOT NULL`);
    const texts = new Set(found.map(({ text }) => text));
    return columns.filter(({ text }) => texts.has(text));
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/store.js




/**
 * Data larger than this, or than this share of the engine's memory, is kept in the temporary directory. Rows in memory
 * take twice the room of their text and no less time.
 */
const LARGEST_IN_MEMORY = 64 * 2 ** 20;
const SHARE_IN_MEMORY = 1 / 8;
/** Rows of a table in memory that the engine gives to one thread. */
const PIECE_ROWS = 122_880;
/** For a file that is read a few times and thrown away: dictionaries take as long to make as all the rest. */
const SPOOL = 'FORMAT parquet, PARQUET_VERSION v2, COMPRESSION uncompressed, DICTIONARY_SIZE_LIMIT 1, USE_TMP_FILE false';
/**
 * Values in a row group, a few megabytes: wide rows take twice as long in row groups of half as many, and narrow ones half
 * as much memory again in row groups of a third as many rows, and no less time.
 */
const GROUP_VALUES = 2_000_000;
const GROUP_ROWS = 61_440;
/** Rows in a row group of so many columns, a multiple of the engine's own pieces. */
const groupRows = (columns) => Math.min(GROUP_ROWS, Math.max(2048, Math.round(GROUP_VALUES / columns / 2048) * 2048));
/** The engine lets rows pile up before it writes them, up to its limit. They are written as fast with less. */
const SPOOL_MEMORY = 2 ** 30;
/**
 * @param name of a relation that does not exist yet
 * @param columns of what is added
 */
function openStore(connection, name, files, temp, columns) {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return bytes <= Math.min(LARGEST_IN_MEMORY, connection.memoryLimit * SHARE_IN_MEMORY)
        ? memoryStore(connection, name, files)
        : spoolStore(connection, name, files, temp, columns);
}
function memoryStore(connection, name, files) {
    const relation = (0,data_sql/* quoteName */.AB)(name);
    /** The first row id of each file. */
    const starts = [];
    let rows = 0;
    return {
        paths: [],
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
            return { relation, position: { sql: ['0', 'rowid'], resolve }, paths: [], pieces: Math.ceil(rows / PIECE_ROWS) };
        },
        async discard() {
            await connection.run(`DROP TABLE ${relation}`);
        },
    };
}
function spoolStore(connection, name, files, temp, columns) {
    // Rows are put in order by these names.
    const paths = files.map((_, index) => (0,external_node_path_.join)(temp, `${name}-${String(index).padStart(6, '0')}.parquet`));
    let added = 0;
    return {
        paths,
        add: select => spoolAll(connection, select, paths[added++], columns),
        async finish() {
            const relation = `read_parquet([${paths.map(data_sql/* quoteText */.ol).join(', ')}])`;
            const byPath = new Map(paths.map((path, index) => [path, files[index].name]));
            return { relation, position: parquetPosition(byPath), paths };
        },
        async discard() {
            for (const path of paths)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** Writes all rows of a table to a file in their order, with a limit to how many pile up, and returns their number. */
async function spoolAll(connection, select, path, columns) {
    const copy = () => spool(connection, select, path, columns);
    return connection.withMemory(SPOOL_MEMORY, copy).catch(cause => {
        // Very wide rows take more.
        if (!(cause instanceof action_error/* ActionError */.lZ) || cause.code !== 'DATA_OUT_OF_MEMORY')
            throw cause;
        return copy();
    });
}
/** Writes rows to a file in their order, and returns their number. */
async function spool(connection, select, path, columns) {
    return connection.run(`COPY (${select}) TO ${(0,data_sql/* quoteText */.ol)(path)} (${SPOOL}, ROW_GROUP_SIZE ${groupRows(columns)})`);
}
/** Where a row of Parquet files stands, by the engine's virtual columns. */
function parquetPosition(names) {
    return {
        sql: ['filename', 'file_row_number'],
        resolve: (file, row) => ({ file: names.get(String(file)) ?? String(file), row: Number(row) + 1 }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/typed-view.js


/** SQL of an untyped column: where a text goes with texts alone, this goes with numbers and times as well. */
const NO_VALUE = 'NULL';
/** To checks it is a column of texts. */
const untypedColumn = (name) => ({
    name,
    type: 'string',
    nativeType: 'VARCHAR',
    untyped: true,
});
/**
 * Shows stored texts as typed columns under `alias`. The table itself has beside them a row's position and, where
 * values cannot be read as asked, their text; these get names that no column of the data has.
 */
async function typedView(connection, alias, stored, columns) {
    const free = freeNames(columns.map(column => column.name));
    const unreadable = await countUnreadable(connection, stored.relation, columns, free);
    const position = stored.position.sql.map(sql => ({ sql, name: free('position') }));
    const view = (0,data_sql/* quoteName */.AB)(`${alias} (rows)`);
    const values = columns.map(column => ({ sql: column.sql, name: (0,data_sql/* quoteName */.AB)(column.name) }));
    const shown = [
        ...values,
        ...unreadable.map(({ column, text }) => ({ sql: columns.find(({ name }) => name === column).text, name: text })),
        ...position,
    ];
    await showRows(connection, view, shown, stored.relation);
    const names = columns.map(column => column.name);
    if (stored.unplaced === undefined)
        await publish(connection, alias, view, names);
    else
        await showRows(connection, (0,data_sql/* quoteName */.AB)(alias), values, stored.unplaced);
    const described = await connection.query(`DESCRIBE ${view}`);
    return {
        sql: view,
        unreadable,
        columns: columns.map(({ name, sql }, index) => {
            if (sql === NO_VALUE)
                return untypedColumn(name);
            const nativeType = String(described[index].column_type);
            return { name, type: (0,duckdb_types/* columnType */.DW)(nativeType), nativeType };
        }),
        position: { ...stored.position, sql: [position[0].name, position[1].name] },
    };
}
/** Makes the view of a relation's rows, or lets it show another relation. */
async function showRows(connection, view, columns, relation) {
    const fields = columns.map(({ sql, name }) => `${sql} AS ${name}`);
    await connection.run(`CREATE OR REPLACE VIEW ${view} AS SELECT ${fields.join(', ')} FROM ${relation}`);
}
/** What users' SQL sees under the alias: the columns of the data and nothing else. */
async function publish(connection, alias, view, names) {
    await connection.run(`CREATE VIEW ${(0,data_sql/* quoteName */.AB)(alias)} AS SELECT ${names.map(data_sql/* quoteName */.AB).join(', ')} FROM ${view}`);
}
/** The type that was asked for; a column called `valueOf` has none, whatever objects inherit. */
function askedType({ types }, column) {
    return types !== undefined && Object.hasOwn(types, column) ? types[column] : undefined;
}
async function countUnreadable(connection, relation, columns, free) {
    const asked = columns.filter(column => column.asked && column.sql !== column.text);
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
        return (0,data_sql/* quoteName */.AB)(name);
    };
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/count-in-place.js







/** The order of files is that of their numbers as text, too. */
const placeOf = (index) => String(index).padStart(4, '0');
/** A statement over more files than this takes longer to plan than it saves. */
const MOST_FILES = 16;
/**
 * Counts what the caller wants in the pass that proves the types, and keeps no row: later queries parse the files
 * again, and of them only the columns that they need. Where few follow, that takes half of what writing and reading all
 * rows takes. Gives up where a line is malformed or a type does not stand: then rows have to be looked at again and
 * again.
 */
async function countInPlace(asked) {
    const { connection, source, dataset, alias, columns, options } = asked;
    const { names, files } = source;
    const nothing = { misfit: [] };
    if (options.counts === undefined || files.length > MOST_FILES)
        return nothing;
    // Lines that are lost in a quote are counted by the line ends in texts.
    if (files.some(({ file }) => file.survey.quotedLineEnds))
        return nothing;
    const view = await showInPlace(asked);
    const constant = columns.flatMap(({ text, type }, place) => {
        const value = type === 'string' ? asked.constant.get(text) : undefined;
        return value === undefined ? [] : [[names[place], value]];
    });
    const unread = {
        ...view,
        dataset,
        rows: Number.NaN,
        malformed: [],
        malformedCount: 0,
        constant: new Map(constant),
        valued: asked.valued,
        unplaced: (0,data_sql/* quoteName */.AB)(alias),
    };
    const wanted = options.counts(unread);
    const answer = wanted === undefined ? nothing : await count(asked, wanted);
    if ('misfit' in answer) {
        for (const name of [alias, `${alias} (rows)`])
            await connection.run(`DROP VIEW ${(0,data_sql/* quoteName */.AB)(name)}`);
        return answer;
    }
    let { resolve } = view.position;
    const store = openStore(connection, `${alias} (kept)`, dataset.files, asked.temp, names.length);
    const keep = async () => {
        const kept = columns.map(column => `${keptValue(column)} AS ${valueName(column)}`).join(', ');
        for (const { texts } of files)
            await store.add(`SELECT ${kept} FROM ${texts()}`);
        const stored = await store.finish();
        const shown = columns.map((column, place) => ({
            sql: shownAs(asked, column, valueName(column)),
            name: (0,data_sql/* quoteName */.AB)(names[place]),
        }));
        const position = stored.position.sql.map((sql, place) => ({ sql, name: view.position.sql[place] }));
        await showRows(connection, view.sql, [...shown, ...position], stored.relation);
        await showRows(connection, (0,data_sql/* quoteName */.AB)(alias), shown, stored.relation);
        resolve = stored.position.resolve;
    };
    const picked = files.map((_, index) => (0,external_node_path_.join)(asked.temp, `${alias} (picked) ${placeOf(index)}.parquet`));
    const pick = async (fields, condition) => {
        const own = columns
            .map((column, place) => `${shownAs(asked, column, keptValue(column))} AS ${(0,data_sql/* quoteName */.AB)(names[place])}`)
            .join(', ');
        const given = fields.map(({ sql, name }) => `${sql} AS ${name}`).join(', ');
        const isPicked = freeNames([...names, ...fields.map(({ name }) => name.replaceAll('"', ''))])('picked');
        const sparse = fields.map(({ name }) => `CASE WHEN ${isPicked} THEN ${name} END AS ${name}`).join(', ');
        const parts = [];
        for (const [index, { texts }] of files.entries()) {
            const path = picked[index];
            const rows = `SELECT *, coalesce(${condition}, false) AS ${isPicked} FROM (SELECT ${given} FROM (SELECT ${own} FROM ${texts()}))`;
            // Nearly all values are missing: they need no limit, and setting one takes some milliseconds.
            await spool(connection, `SELECT ${sparse}, ${isPicked} FROM (${rows})`, path, fields.length);
            const [file, row] = view.position.sql;
            parts.push(`SELECT ${(0,data_sql/* quoteText */.ol)(placeOf(index))} AS ${file}, file_row_number + 1 AS ${row}, ${fields.map(({ name }) => name).join(', ')}
         FROM read_parquet(${(0,data_sql/* quoteText */.ol)(path)}) WHERE ${isPicked}`);
        }
        return `(${parts.join(' UNION ALL ')})`;
    };
    let kept;
    const table = {
        ...unread,
        rows: answer.rows,
        answers: answer.answers,
        position: { sql: view.position.sql, resolve: (file, row) => resolve(file, row) },
        keep: () => (kept ??= keep()),
        pick,
    };
    return { table, paths: [...files.map(({ file }) => file.path), ...store.paths, ...picked] };
}
/** SQL of a column as it is shown. Rows are not counted in place where a value comes only after the first of them. */
const shownAs = ({ unseen }, { text }, sql) => (unseen.includes(text) ? NO_VALUE : sql);
/** The views that parse the files whenever they are read. */
function showInPlace(asked) {
    const { connection, source, columns, alias } = asked;
    const { files, names } = source;
    const rows = files.map(({ texts }, index) => `SELECT *, ${(0,data_sql/* quoteText */.ol)(placeOf(index))} AS file, row_number() OVER () AS file_row FROM ${texts()}`);
    const stored = {
        relation: `(${rows.join(' UNION ALL ')})`,
        // Rows are numbered by one thread, one after the other; who does not ask for numbers need not wait for them.
        unplaced: `(${files.map(({ texts }) => `FROM ${texts()}`).join(' UNION ALL ')})`,
        position: {
            sql: ['file', 'file_row'],
            resolve: (file, row) => ({ file: files[Number(file)].file.name, row: Number(row) }),
        },
        paths: [],
    };
    const typed = columns.map((column, index) => {
        const { text, type } = column;
        return { name: names[index], text, type, asked: false, sql: shownAs(asked, column, keptValue(column)) };
    });
    return typedView(connection, alias, stored, typed);
}
/** One pass over all files. */
async function count({ connection, source: { names, files }, columns, unseen }, wanted) {
    const free = freeNames(names);
    const misfit = free(MISFIT);
    const shown = columns.map((column, place) => {
        const name = (0,data_sql/* quoteName */.AB)(names[place]);
        return { column, name, text: column.type === 'string' ? name : free('text') };
    });
    const rejects = files.map(() => connection.freshName('rejects'));
    const rows = files.map(({ texts }, index) => countableRows(columns, texts(rejects[index])));
    const fields = shown.flatMap(({ column, name, text }) => {
        const value = `${valueName(column)} AS ${name}`;
        return text === name ? [value] : [value, `${column.text} AS ${text}`];
    });
    const sum = (counts) => ['0', ...counts].join(' + ');
    const unread = shown.flatMap(({ name, text }) => (text === name ? [] : `count(${text}) - count(${name})`));
    const late = shown.flatMap(({ column, name }) => (unseen.includes(column.text) ? `count(${name})` : []));
    // The engine looks at the encoding of what it reads, so that a text that nobody asks for is read as well; and it fails
    // where one that is read comes behind one that is not.
    const all = shown.flatMap(({ name, text }) => (text === name ? [`count(${name})`] : []));
    const select = ['count(*)', sum([`count(${misfit})`, ...unread]), sum(late), sum(all), ...wanted];
    const [row] = await connection
        .query(`SELECT ${select.map((sql, index) => `${sql} AS a${index}`).join(', ')}
       FROM (SELECT ${fields.join(', ')}, ${MISFIT} AS ${misfit} FROM (${rows.join(' UNION ALL ')}))`)
        .catch(cause => {
        // What is wrong with a file, or with what was asked, is told where files are parsed and checks are counted singly.
        if (cause instanceof action_error/* ActionError */.lZ && cause.code === 'DATA_QUERY')
            return [];
        throw cause;
    });
    if (row === undefined)
        return { misfit: [] };
    const found = (index) => row[`a${index}`] ?? null;
    for (const table of rejects)
        if ((await countRejected(connection, table)) > 0)
            return { misfit: columns };
    if (Number(found(1)) > 0) {
        const again = files.map(({ texts }) => parsedRows(columns, texts()));
        return { misfit: await misfits(connection, `(${again.join(' UNION ALL ')})`, columns) };
    }
    if (Number(found(2)) > 0)
        return { misfit: [] };
    return {
        rows: Number(found(0)),
        answers: new Map(wanted.map((sql, index) => [sql, found(index + 4)])),
    };
}

// EXTERNAL MODULE: ./build/js/shared/data/csv-header.js
var csv_header = __webpack_require__(98653);
// EXTERNAL MODULE: ./build/js/shared/data/text-survey.js
var text_survey = __webpack_require__(3603);
;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/csv-source.js






/**
 * Bytes read at a time: what the engine gives to one thread, and a quarter of what it would read by itself, which takes
 * more memory and time. It loses lines that are longer without a word.
 */
const BUFFER = 2 * text_survey/* ORDINARY_LINE */.qt;
/** Bytes of the longest line that is read; the engine's own limit, which it would put up to the size of its buffer. */
const LONGEST_READ = 2 * 2 ** 20;
/**
 * Reads the headers. The dialect is always explicit: the engine's own detection gives up on a line of the wrong width,
 * and may choose a dialect without quotes, under which a quote that is never closed passes.
 */
async function csvSource(dataset) {
    const first = dataset.files[0];
    const dialect = await (0,csv_header/* dialectOf */.E3)(first, dataset.csv);
    const names = await (0,csv_header/* columnsOf */.PL)(first, dialect);
    const files = [];
    for (const file of dataset.files) {
        const own = file === first ? names : await (0,csv_header/* columnsOf */.PL)(file, dialect);
        const fields = orderOf(own, names, file, first).map((field, place) => `f${field} AS c${place}`);
        const texts = rejects => `(SELECT ${fields.join(', ')} FROM ${readCsv(file, own.length, dialect, rejects)})`;
        files.push({ file, own, texts });
    }
    return { dialect, names, files };
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
        throw data_errors/* errors */.s.DATA_COLUMNS_DIFFER(`compared with ${first.name}, ${file.name} ${what.join(' and ')}`, {
            file: file.name,
            line: 1,
        });
    }
    return columns.map(column => own.indexOf(column));
}
/** Said, because the engine would go by the first one that it sees, be it within the quotes of the header. */
function newLine({ survey }) {
    const [kind, ...others] = survey.lineEnds;
    if (kind === undefined || others.length > 0)
        return '';
    return ` new_line = '${{ LF: '\\n', 'CR LF': '\\r\\n', CR: '\\r' }[kind]}',`;
}
function readCsv(file, width, dialect, rejects) {
    const columns = Array.from({ length: width }, (_, field) => `f${field}: 'VARCHAR'`).join(', ');
    const nulls = ['', ...dialect.nulls].map(data_sql/* quoteText */.ol).join(', ');
    const buffer = file.survey.ordinaryLines ? ` max_line_size = ${LONGEST_READ}, buffer_size = ${BUFFER},` : '';
    const faults = rejects === undefined
        ? 'ignore_errors = true'
        : `store_rejects = true, rejects_limit = 0, rejects_table = ${(0,data_sql/* quoteText */.ol)(rejects)}, rejects_scan = ${(0,data_sql/* quoteText */.ol)(`${rejects}_scan`)}`;
    return `read_csv(${(0,data_sql/* quoteText */.ol)(file.path)}, auto_detect = false, columns = {${columns}}, header = ${dialect.header},
    delim = ${(0,data_sql/* quoteText */.ol)(dialect.delimiter)}, quote = ${(0,data_sql/* quoteText */.ol)(dialect.quote)}, escape = ${(0,data_sql/* quoteText */.ol)(dialect.quote)},
    encoding = 'utf-8', nullstr = [${nulls}], compression = 'none',${buffer} parallel = ${!file.survey.quotedLineEnds},${newLine(file)} ${faults})`;
}
/** What stops the engine altogether, as an error that names the file. */
function unreadable(file, cause) {
    if (!(cause instanceof action_error/* ActionError */.lZ) || cause.code !== 'DATA_QUERY')
        return cause;
    const why = firstLine(cause).replaceAll(file.path, file.name);
    return data_errors/* errors */.s.DATA_UNREADABLE(`${file.name} cannot be read as CSV: ${why}`, { file: file.name, cause });
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
 * Columns without any value have none.
 * @param relation SQL of the table with the texts
 * @param candidates types to consider, narrow ones first
 */
async function inferTypes(connection, relation, columns, candidates) {
    if (columns.length === 0)
        return new Map();
    const { types, unseen } = await proposeTypes(connection, relation, columns, candidates);
    for (const { column, type, values, fits } of await fitting(connection, relation, every(unseen, candidates))) {
        if (values === 0)
            types.delete(column);
        // The first candidate that fits is the narrowest.
        if (fits && types.get(column) === 'string')
            types.set(column, type);
    }
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
/**
 * The narrowest type that fits the first rows, for each column, and the columns that have no value there. All in a
 * handful of expressions over one long column: as many for each column take longer to plan than to answer.
 * @param beside columns that are read too, so that the rows are those of a scan over all columns
 */
async function proposeTypes(connection, relation, columns, candidates, beside = []) {
    const types = new Map(columns.map(column => [column, 'string']));
    const constant = new Map();
    const valued = new Set();
    if (columns.length === 0 && beside.length === 0)
        return { types, valued, unseen: [], constant };
    const read = [...columns, ...beside];
    // Planned in ten times as long as answered, so only where a column has to be given a type.
    const fits = (columns.length === 0 ? [] : candidates).map((type, at) => `, count_if(${(0,duckdb_types/* isExactly */.HS)('t', type)}) AS p${at}`);
    const found = await connection.query(`SELECT place, count(t) AS n, min(t) AS least, max(t) AS most${fits.join('')}
     FROM (SELECT unnest([${read.map(data_sql/* quoteName */.AB).join(', ')}]) AS t, unnest(range(${read.length})) AS place
       FROM (FROM ${relation} LIMIT ${SAMPLE})) GROUP BY place`);
    for (const row of found) {
        const values = Number(row.n);
        if (values === 0)
            continue;
        const name = read[Number(row.place)];
        valued.add(name);
        if (row.least === row.most)
            constant.set(name, String(row.least));
        const column = columns[Number(row.place)];
        if (column === undefined)
            continue;
        const type = candidates.find((_, index) => Number(row[`p${index}`]) === values);
        if (type !== undefined)
            types.set(column, type);
    }
    return { types, valued, unseen: columns.filter(column => !valued.has(column)), constant };
}
const every = (columns, candidates) => columns.flatMap(column => candidates.map(type => ({ column, type })));
/** Which proposals hold for all values of a relation, in one scan. A column without values fits nothing. */
async function fitting(connection, relation, proposals) {
    if (proposals.length === 0)
        return [];
    const columns = [...new Set(proposals.map(({ column }) => column))];
    const [row] = await connection.query(`SELECT ${[
        ...columns.map((column, index) => `count(${(0,data_sql/* quoteName */.AB)(column)}) AS n${index}`),
        ...proposals.map(({ column, type }, index) => `count_if(${(0,duckdb_types/* isExactly */.HS)((0,data_sql/* quoteName */.AB)(column), type)}) AS p${index}`),
    ].join(', ')} FROM ${relation}`);
    return proposals.map((proposal, index) => {
        const values = Number(row[`n${columns.indexOf(proposal.column)}`]);
        return { ...proposal, values, fits: values > 0 && Number(row[`p${index}`]) === values };
    });
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/load-csv.js








/**
 * Parses every file of a CSV dataset and shows it under `alias` with types.
 *
 * Texts are read as values while they are parsed, in the types that were asked for or that the first rows show. Where
 * some text does not fit, the files are parsed once more and the columns in question kept as text. Where the caller
 * says what it will count, that is counted in the same pass, and if all goes well no row is kept at all.
 */
async function loadCsv(connection, dataset, alias, temp, options) {
    const source = await csvSource(dataset);
    const { names } = source;
    const { columns: planned, unseen, constant, valued } = await plan(connection, source, options);
    const counted = await countInPlace({
        connection,
        source,
        dataset,
        alias,
        temp,
        columns: planned,
        unseen,
        constant,
        valued,
        options,
    });
    if ('table' in counted)
        return counted;
    const parse = (name, columns) => parseAll(connection, source, name, temp, columns);
    let demoted = counted.misfit.filter(({ type }) => type !== 'string');
    let columns = withTexts(planned, demoted);
    let parsed = await parse(`${alias} (text)`, columns);
    // Which lines are lost is told from texts, so that where one is malformed all are kept as they are.
    const misfit = parsed.malformedCount > 0 ? columns : await misfits(connection, parsed.stored.relation, columns);
    const further = misfit.filter(({ type }) => type !== 'string');
    if (further.length > 0) {
        demoted = [...demoted, ...further];
        columns = withTexts(columns, further);
        await parsed.discard();
        parsed = await parse(`${alias} (text again)`, columns);
    }
    const { stored, rows, malformed, malformedCount } = parsed;
    const open = [...unseen, ...demoted.filter(({ asked }) => !asked).map(({ text }) => text)];
    const inferred = await inferTypes(connection, stored.relation, open, CANDIDATES);
    const typed = columns.map((column, place) => {
        const name = names[place];
        const { text, type } = column;
        if (type !== 'string')
            return { name, text, type, asked: false, sql: valueName(column) };
        const asked = askedType(options, name);
        const read = asked ?? (open.includes(text) ? inferred.get(text) : 'string');
        const sql = read === undefined ? NO_VALUE : (0,duckdb_types/* readText */.yR)(text, read);
        return { name, text, type: read ?? 'string', asked: asked !== undefined, sql };
    });
    const view = await typedView(connection, alias, stored, typed);
    const { paths, pieces } = stored;
    return { table: { ...view, dataset, valued, rows, pieces, malformed, malformedCount }, paths };
}
const NOTHING_SEEN = {
    types: new Map(),
    valued: new Set(),
    constant: new Map(),
};
const CANDIDATES = ['boolean', 'integer', 'number', 'date', 'timestamp'];
/** The same columns, these of them kept as texts. */
const withTexts = (columns, texts) => columns.map(column => texts.some(({ text }) => text === column.text) ? { ...column, type: 'string' } : column);
/** How to keep each column, and those whose first rows have no value to tell by. */
async function plan(connection, { names, files }, options) {
    const columns = names.map((name, place) => ({ text: `c${place}`, asked: askedType(options, name) }));
    const open = columns.filter(({ asked }, place) => asked === undefined && !options.texts?.includes(names[place]));
    const texts = open.map(({ text }) => text);
    const others = columns.flatMap(({ text }) => (texts.includes(text) ? [] : [text]));
    // Lines that are lost in a quote are counted by the line ends in texts.
    const asText = files.some(({ file }) => file.survey.quotedLineEnds);
    const first = files[0];
    const { types, valued, unseen, constant } = asText
        ? { ...NOTHING_SEEN, unseen: texts }
        : await proposeTypes(connection, first.texts(), texts, CANDIDATES, others).catch(cause => {
            throw unreadable(first.file, cause);
        });
    return {
        unseen,
        constant,
        valued: new Set(names.filter((_, place) => valued.has(`c${place}`))),
        columns: columns.map(({ text, asked }) => {
            const type = asText ? 'string' : (asked ?? types.get(text) ?? 'string');
            return { text, type, asked: asked !== undefined };
        }),
    };
}
/** Parses every file once, and keeps its rows. */
async function parseAll(connection, { names, files, dialect }, name, temp, columns) {
    const plain = files.map(({ file }) => file);
    const store = openStore(connection, name, plain, temp, names.length);
    const malformed = [];
    let malformedCount = 0;
    let rows = 0;
    const headers = [];
    for (const { file, own, texts } of files) {
        if (dialect.header)
            headers.push(...own);
        const rejects = connection.freshName('rejects');
        rows += await store.add(parsedRows(columns, texts(rejects))).catch(cause => {
            throw unreadable(file, cause);
        });
        const found = await rejected(connection, rejects, file, own, LISTED_LINES - malformed.length);
        malformed.push(...found.lines);
        malformedCount += found.count;
    }
    const stored = await store.finish();
    const areTexts = columns.every(({ type }) => type === 'string');
    if (areTexts && (malformedCount > 0 || plain.some(file => file.survey.quotedLineEnds))) {
        const lost = await linesLost(connection, plain, headers, stored.relation, names.length, rows);
        if (malformed.length === 0 && lost > 0)
            malformed.push(...(await quotesLeftOpen(plain)));
        malformedCount = Math.max(malformedCount, lost);
    }
    return { stored, rows, malformed, malformedCount, discard: () => store.discard() };
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
    const isRow = hasEachKeyOnce(keys);
    // A key that is null everywhere has no type yet.
    const shape = JSON.stringify(structure, (_, type) => (type === 'NULL' ? 'VARCHAR' : type));
    const store = openStore(connection, `${alias} (json)`, dataset.files, temp, keys.length);
    const malformed = [];
    let malformedCount = 0;
    let rows = 0;
    for (const file of dataset.files) {
        const [counts] = await connection.query(`SELECT count(*) AS total, count_if(${isRow}) AS objects FROM ${readLines([file])}`);
        const bad = Number(counts.total) - Number(counts.objects);
        malformedCount += bad;
        if (bad > 0)
            malformed.push(...(await badLines(connection, file, isRow, LISTED_LINES - malformed.length)));
        const fields = keys.map((key, place) => `o.${(0,data_sql/* quoteName */.AB)(key)} AS c${place}`);
        rows += await store.add(`SELECT ${fields.join(', ')} FROM (SELECT json_transform(json, ${(0,data_sql/* quoteText */.ol)(shape)}) AS o
       FROM ${readLines([file])} WHERE ${isRow})`);
    }
    const stored = await store.finish();
    const described = await connection.query(`DESCRIBE FROM ${stored.relation}`);
    const native = (place) => (0,duckdb_types/* columnType */.DW)(String(described[place].column_type));
    const texts = keys.map((_, place) => `c${place}`).filter((_, place) => native(place) === 'string');
    const inferred = await inferTypes(connection, stored.relation, texts, ['date', 'timestamp']);
    const mixed = new Set(keys.filter(key => structure[key] === 'JSON'));
    const typed = keys.map((name, place) => {
        const column = `c${place}`;
        const asked = askedType(options, name);
        const text = (0,data_sql/* quoteName */.AB)(column);
        const type = native(place);
        if (mixed.has(name)) {
            const plain = { name, text: `(${text} ->> '$')`, type: asked ?? 'string', asked: asked !== undefined };
            return { ...plain, sql: asked === undefined ? plain.text : (0,duckdb_types/* readJson */.Vh)(column, asked) };
        }
        const open = asked === undefined || asked === 'date' || asked === 'timestamp' || structure[name] === 'NULL';
        if (type === 'string' && open) {
            const read = asked ?? (options.texts?.includes(name) ? 'string' : inferred.get(column));
            const sql = read === undefined ? NO_VALUE : (0,duckdb_types/* readText */.yR)(column, read);
            return { name, text, type: read ?? 'string', asked: asked !== undefined, sql };
        }
        return { name, text, type: 'string', asked: false, sql: text };
    });
    const view = await typedView(connection, alias, stored, typed);
    const { paths, pieces } = stored;
    return { table: { ...view, dataset, rows, pieces, malformed, malformedCount }, paths };
}
/** Key → the engine's type for all its values; `JSON` where values of several kinds meet or where they are nested. */
async function structureOf(connection, dataset) {
    const [row] = await connection.query(`SELECT json_group_structure(json) AS s FROM ${readLines(dataset.files)} WHERE json_type(json) = 'OBJECT'`);
    // Of objects without any key the engine says no structure but the word `JSON`.
    const parsed = row?.s == null ? {} : JSON.parse(String(row.s));
    const found = typeof parsed === 'object' ? parsed : {};
    const seen = new Map();
    const entries = Object.entries(found).map(([key, type]) => {
        const twin = seen.get(key.toLowerCase());
        if (twin !== undefined) {
            throw data_errors/* errors */.s.DATA_HEADER(`${dataset.name} has the keys \`${twin}\` and \`${key}\`, which differ only in case`);
        }
        if (key === '')
            throw data_errors/* errors */.s.DATA_HEADER(`${dataset.name} has an empty text as a key, which names no column`);
        seen.set(key.toLowerCase(), key);
        return [key, typeof type === 'string' ? type : 'JSON'];
    });
    if (entries.length === 0) {
        throw data_errors/* errors */.s.DATA_HEADER(`${dataset.name} has no line with a JSON object, so it has no columns`, {
            hint: 'JSONL is one object a line; a file that is one list of objects, or that is empty, is not. Lines end with LF or CR LF.',
        });
    }
    return Object.fromEntries(entries);
}
/**
 * Whether a line is an object that has each of its keys once: of two values one would never be looked at. Lines with
 * all keys in the usual order need no second look.
 */
function hasEachKeyOnce(keys) {
    const found = 'json_keys(json)';
    return `(json_type(json) = 'OBJECT' AND (${found} = [${keys.map(data_sql/* quoteText */.ol).join(', ')}] OR len(${found}) = list_unique(${found})))`;
}
function readLines(files) {
    return `read_json_objects([${files.map(file => (0,data_sql/* quoteText */.ol)(file.path)).join(', ')}], format = 'newline_delimited', ignore_errors = true)`;
}
/** Finds broken lines: the engine says which of the lines that are not blank, we count the blank ones in between. */
async function badLines(connection, file, isRow, room) {
    if (room <= 0)
        return [];
    const rows = await connection.query(`SELECT place, kind FROM (SELECT row_number() OVER () AS place, json_type(json) AS kind, ${isRow} AS good FROM ${readLines([file])})
     WHERE good IS DISTINCT FROM true ORDER BY place LIMIT ${room}`);
    const kinds = new Map(rows.map(row => [Number(row.place), row.kind]));
    const found = [];
    let line = 0;
    let place = 0;
    for await (const text of (0,text_lines/* linesOf */.Dx)(file)) {
        line++;
        if (text.trim() === '')
            continue;
        place++;
        if (!kinds.has(place))
            continue;
        const kind = kinds.get(place);
        const reason = kind === null
            ? whyNotJson(text)
            : kind === 'OBJECT'
                ? 'a key occurs twice in the object'
                : `${KINDS[String(kind)] ?? 'a number'}, expected an object`;
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

// EXTERNAL MODULE: ./build/js/shared/data/unpack.js
var unpack = __webpack_require__(49189);
;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/load-parquet.js









/** Shows Parquet files as one view; nothing is copied. Raises DATA_UNREADABLE and DATA_COLUMNS_DIFFER. */
async function loadParquet(connection, dataset, alias, { nanIsMissing = false } = {}) {
    const columns = await columnsOf(connection, dataset);
    const paths = dataset.files.map(file => file.path);
    const pieces = await rowGroups(connection, paths);
    for (const { path, name } of dataset.files)
        connection.reads(path, name);
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
    const view = (0,data_sql/* quoteName */.AB)(`${alias} (rows)`);
    const shown = columns.map(({ name, nativeType }) => {
        const own = read(name);
        const mayBeNaN = nanIsMissing && (nativeType === 'DOUBLE' || nativeType === 'FLOAT');
        return `${mayBeNaN ? `CASE WHEN NOT isnan(${own}) THEN ${own} END` : own} AS ${(0,data_sql/* quoteName */.AB)(name)}`;
    });
    const fields = [...shown, ...sources.map((source, index) => `${source} AS ${position[index]}`)];
    await connection.run(`CREATE VIEW ${view} AS SELECT ${fields.join(', ')} FROM read_parquet([${paths.map(data_sql/* quoteText */.ol).join(', ')}], union_by_name = true)`);
    await publish(connection, alias, view, names);
    const [count] = await connection.query(`SELECT count(*) AS n FROM ${view}`);
    return {
        table: {
            sql: view,
            columns,
            dataset,
            rows: Number(count.n),
            pieces,
            malformed: [],
            malformedCount: 0,
            unreadable: [],
            position: { sql: position, resolve },
        },
        paths,
    };
}
/**
 * The values of a column, whatever the file's own statistics say of them. The engine believes these, least and largest
 * values and the number of missing ones, and answers by them without reading; but writers have put wrong ones into files.
 * The greatest of one value is this value: it takes no time, and the engine does not look through it.
 */
const read = (name) => `greatest(${(0,data_sql/* quoteName */.AB)(name)})`;
/** How many there are, where the engine can tell: it stumbles over a footer whose writer calls itself by strange bytes. */
async function rowGroups(connection, paths) {
    try {
        const files = `parquet_file_metadata([${paths.map(data_sql/* quoteText */.ol).join(', ')}])`;
        const [row] = await connection.query(`SELECT sum(num_row_groups) AS n FROM ${files}`);
        return Number(row.n);
    }
    catch (cause) {
        if (cause instanceof action_error/* ActionError */.lZ && cause.code === 'DATA_QUERY')
            return undefined;
        throw cause;
    }
}
async function columnsOf(connection, dataset) {
    /** What files said of their columns: others that say the same are not looked at again. */
    const seen = new Set();
    let found;
    /** Column → name of the first file that says its type. */
    const typedBy = new Map();
    for await (const { file, fields } of fieldsOf(connection, dataset.files)) {
        const said = JSON.stringify(fields);
        if (seen.has(said))
            continue;
        seen.add(said);
        const columns = await describedColumns(connection, file, fields);
        if (found !== undefined)
            assertSame(found, dataset.files[0].name, columns, file.name, typedBy);
        found = found?.map(one => (one.untyped ? columns.find(({ name }) => name === one.name) : one)) ?? columns;
        for (const { name, untyped } of columns)
            if (!untyped && !typedBy.has(name))
                typedBy.set(name, file.name);
    }
    return found;
}
/** Files whose footers are read by one statement. */
const FILES_AT_ONCE = 100;
/** The tree of names in each file, parents first. Raises DATA_UNREADABLE with the name of the file. */
async function* fieldsOf(connection, files) {
    for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
        const some = files.slice(start, start + FILES_AT_ONCE);
        const rows = await connection.query(schemasOf(some)).catch(async (cause) => {
            for (const file of some)
                await connection.query(schemasOf([file])).catch(own => load_parquet_unreadable(file, own));
            throw cause;
        });
        const byPath = new Map(some.map(({ path }) => [path, []]));
        for (const row of rows) {
            const { name, type, parts, file_name: path, ...as } = row;
            byPath
                .get(String(path))
                .push({ name: String(name), type: type, parts: Number(parts), as: Object.values(as).map(String) });
        }
        // The first is the file's own.
        for (const file of some)
            yield { file, fields: byPath.get(file.path).slice(1) };
    }
}
const schemasOf = (files) => `SELECT file_name, name, duckdb_type AS type, coalesce(num_children, 0) AS parts, type AS physical, converted_type,
     logical_type, scale, precision
   FROM parquet_schema([${files.map(({ path }) => (0,data_sql/* quoteText */.ol)(path)).join(', ')}])`;
async function describedColumns(connection, file, fields) {
    const untyped = untypedFields(file, fields);
    const described = await connection
        .query(`DESCRIBE FROM read_parquet(${(0,data_sql/* quoteText */.ol)(file.path)})`)
        .catch(cause => load_parquet_unreadable(file, cause));
    return described.map((row) => {
        const name = String(row.column_name);
        if (untyped.has(name))
            return untypedColumn(name);
        const nativeType = String(row.column_type);
        return { name, type: (0,duckdb_types/* columnType */.DW)(nativeType), nativeType };
    });
}
/**
 * The columns for which a file has no type, which is how pandas writes those without any value.
 * Raises DATA_HEADER for two of one name: the engine would call the second of `a` and `A` by another one, without a word.
 */
function untypedFields(file, fields) {
    const seen = new Map();
    const untyped = new Set();
    let at = 0;
    while (at < fields.length) {
        const { name, type } = fields[at];
        const twin = seen.get(name.toLowerCase());
        if (twin !== undefined) {
            const how = twin === name ? 'twice' : `beside \`${twin}\`, from which it differs only in case`;
            throw data_errors/* errors */.s.DATA_HEADER(`${file.name} has the column \`${name}\` ${how}`, {
                file: file.name,
                hint: 'Write the file again with names that differ.',
            });
        }
        seen.set(name.toLowerCase(), name);
        if (type === '"NULL"')
            untyped.add(name);
        let open = 1;
        while (open > 0 && at < fields.length)
            open += fields[at++].parts - 1;
    }
    return untyped;
}
async function load_parquet_unreadable(file, cause) {
    if (!(cause instanceof action_error/* ActionError */.lZ) || cause.code !== 'DATA_QUERY')
        throw cause;
    const head = Buffer.alloc(4);
    const handle = await (0,promises_.open)(file.path);
    await handle.read(head, 0, 4, 0).finally(() => handle.close());
    const found = (0,unpack/* kindOf */.I)(head)?.kind;
    const why = head.toString('latin1') === 'PARE'
        ? 'it is encrypted'
        : found === undefined || found === 'a Parquet file'
            ? firstLine(cause).replaceAll(file.path, file.name)
            : `it is ${found}`;
    const hint = why === 'it is encrypted' ? 'Decrypt it before this step; keys are nothing for a checks file.' : undefined;
    throw data_errors/* errors */.s.DATA_UNREADABLE(`${file.name} is no readable Parquet file: ${why}`, { file: file.name, cause, hint });
}
function assertSame(first, firstName, columns, name, typedBy) {
    const differences = [
        ...first.flatMap(column => {
            const twin = columns.find(other => other.name === column.name);
            if (twin === undefined)
                return [`lacks \`${column.name}\``];
            if (twin.untyped || column.untyped || twin.nativeType === column.nativeType)
                return [];
            const from = typedBy.get(column.name);
            const as = from === firstName ? '' : ` as in ${from}`;
            return [`has \`${column.name}\` as ${twin.nativeType}, not ${column.nativeType}${as}`];
        }),
        ...columns
            .filter(column => !first.some(other => other.name === column.name))
            .map(column => `has \`${column.name}\` besides`),
    ];
    if (differences.length > 0) {
        throw data_errors/* errors */.s.DATA_COLUMNS_DIFFER(`compared with ${firstName}, ${name} ${differences.join(', ')}`, { file: name });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/sandbox.js





/**
 * From here on the engine reads nothing but these files, writes nothing, loads nothing, and cannot be told otherwise.
 * Files, not directories: a directory at the root of a checkout would hold `.git/config` and its token.
 */
async function lock(connection, paths) {
    await connection.run(`SET allowed_paths = [${paths.map(data_sql/* quoteText */.ol).join(', ')}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    connection.locked = true;
}
/** Functions whose answer differs from run to run, so that a verdict could not be repeated; and one that waits. */
const RANDOM = new Set([
    'random',
    'setseed',
    'uuid',
    'gen_random_uuid',
    'uuidv4',
    'uuidv7',
    'nextval',
    'currval',
    'sleep_ms',
    'current_connection_id',
    'current_query_id',
    'current_transaction_id',
    'txid_current',
]);
/** Functions that tell of the machine, of our own statements, or that write to the engine's log. */
const NOSY = new Set([
    'current_setting',
    'getenv',
    'getvariable',
    'current_query',
    'current_database',
    'current_schema',
    'current_schemas',
    'in_search_path',
    'which_secret',
    'write_log',
    'json_execute_serialized_sql',
    'json_deserialize_sql',
    'json_serialize_sql',
    'json_serialize_plan',
    'add_parquet_key',
]);
/** Functions that walk JSON by recursion, and crash the engine on a text that nests a million levels deep. */
const FRAGILE = new Set(['json_structure', 'json_group_structure', 'json_merge_patch', 'json_contains', 'json_pretty']);
/** Table functions that make rows of their arguments; all others read files, settings or the catalog. */
const ROW_MAKERS = new Set(['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'json_each']);
/**
 * Accepts one expression or one SELECT, by the engine's own parser, and refuses everything else: several statements,
 * writing statements, parameters, functions with random answers or that tell of the machine, tables other than the
 * datasets, names that the data does not have. Returns the type of the (first) value. Raises DATA_SQL_REFUSED.
 * @param tables that a query may name
 */
async function vetSql(connection, sql, kind, tables, over) {
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
    const known = new Set([...tables].map(name => name.toLowerCase()));
    walk(node, part => {
        for (const { key } of part.cte_map?.map ?? []) {
            known.add(key.toLowerCase());
        }
    });
    walk(node, part => {
        if (part.class === 'PARAMETER')
            throw refused(sql, 'it has a parameter, and nothing would fill it');
        const name = String(part.function_name ?? '').toLowerCase();
        if (RANDOM.has(name))
            throw refused(sql, `${name}() gives another answer each time, so no verdict could be repeated`);
        if (NOSY.has(name) || name.startsWith('pg_') || name.startsWith('duckdb_'))
            throw refused(sql, `${name}() is about the machine, not about the data`);
        if (FRAGILE.has(name) || part.cast_type?.id === 'VARIANT')
            throw refused(sql, `${FRAGILE.has(name) ? `${name}()` : 'VARIANT'} can crash the engine on nested JSON`);
        if (part.sample != null)
            throw refused(sql, 'it takes a sample, which is another one each time');
        refuseTable(sql, part, known);
        if (kind === 'expression' && part.class === 'STAR')
            throw refused(sql, 'it has a `*`, which is not one value');
    });
    if (kind === 'expression' && !(await isEnclosed(connection, sql))) {
        throw refused(sql, 'it is more than one expression');
    }
    if (kind === 'expression' && over === undefined)
        return undefined;
    const type = await connection
        .prepare(kind === 'select' ? statement : `${statement} FROM ${over.sql}`, prepared => {
        if (prepared.statementType !== SELECT)
            throw refused(sql, 'only SELECT is allowed');
        return (0,duckdb_types/* columnType */.DW)(String(prepared.columnType(0)));
    })
        .catch(cause => {
        if (!(cause instanceof action_error/* ActionError */.lZ) || cause.code !== 'DATA_QUERY')
            throw cause;
        throw refused(sql, firstLine(cause).split('\n')[0]);
    });
    if (kind === 'select' || type !== 'integer')
        return type;
    // A prepared statement calls it an integer when it is missing in every row, and might be anything.
    const [first] = await connection.query(`SELECT typeof(\n(${sql}\n)) AS type FROM ${over.sql} LIMIT 1`);
    return first?.type === '"NULL"' ? undefined : type;
}
/** The engine's number for a SELECT statement. */
const SELECT = 1;
/** Everything behind FROM: a dataset, a name of the query itself, or rows made of arguments. */
function refuseTable(sql, part, known) {
    if (part.type === 'BASE_TABLE') {
        const [table, ...path] = [part.table_name, part.schema_name, part.catalog_name].map(name => String(name ?? ''));
        if (known.has(table.toLowerCase()) && path.every(name => name === ''))
            return;
        const name = [...path.reverse(), table].filter(each => each !== '').join('.');
        throw refused(sql, `\`${name}\` is none of the datasets (${[...known].join(', ')})`);
    }
    if (part.type === 'SHOW_REF')
        throw refused(sql, 'it describes the engine, not the data');
    if (part.type !== 'TABLE_FUNCTION')
        return;
    const name = String(part.function?.function_name ?? '').toLowerCase();
    if (!ROW_MAKERS.has(name))
        throw refused(sql, `${name}() reads something else than the datasets`);
}
/** As the one argument of a function it stays one: `a) OR (b` does not, and would change what stands around it. */
async function isEnclosed(connection, sql) {
    const [row] = await connection.query('SELECT json_serialize_sql($1::VARCHAR) AS tree', [
        `SELECT list_value(\n${sql}\n)`,
    ]);
    const tree = JSON.parse(String(row.tree));
    const node = tree.statements?.[0]?.node;
    const [call] = node?.select_list ?? [];
    return node !== undefined && isBare(node) && call?.function_name === 'list_value' && call.children?.length === 1;
}
/** `SELECT (…)` and nothing else; `1) FROM t WHERE (true` would have more. */
function isBare(node) {
    const absent = ['where_clause', 'having', 'sample', 'qualify'].every(part => node[part] == null);
    const empty = ['modifiers', 'group_expressions'].every(part => node[part]?.length === 0);
    const columns = node.select_list?.length === 1;
    const table = node.from_table?.type === 'EMPTY';
    return node.type === 'SELECT_NODE' && absent && empty && columns && table;
}
/** Visits every part, without recursion: a statement can nest deeper than a stack. */
function walk(root, visit) {
    const open = [root];
    while (open.length > 0) {
        const part = open.pop();
        if (typeof part !== 'object' || part === null)
            continue;
        if (!Array.isArray(part))
            visit(part);
        open.push(...Object.values(part));
    }
}
const SHOWN = 300;
const shortened = (sql) => (sql.length > SHOWN ? `${sql.slice(0, SHOWN)}…` : sql);
function refused(sql, why) {
    return data_errors/* errors */.s.DATA_SQL_REFUSED(`the SQL \`${shortened(sql.trim())}\` is refused: ${why}`);
}

;// CONCATENATED MODULE: ./build/js/shared/data/duckdb/engine.js











/**
 * Opens DuckDB. It is looked for with the step's toolbox and loaded only now, so that a step that fails before needs
 * no engine. Raises DATA_ENGINE and whatever the toolbox raises; later calls raise DATA_TIME_LIMIT,
 * DATA_OUT_OF_MEMORY, DATA_QUERY, and the reason of the step's signal.
 */
async function openEngine({ tools, temp: place, signal }, options = {}) {
    const temp = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place, 'duckdb-'));
    try {
        return new DuckDBEngine(await Connection.open({ tools, temp, signal }, options), temp);
    }
    catch (cause) {
        await (0,promises_.rm)(temp, { recursive: true, force: true });
        throw cause;
    }
}
class DuckDBEngine {
    connection;
    temp;
    name = 'duckdb';
    /** What a locked engine may still read. */
    paths = [];
    /** What it may write. */
    reserved = new Set();
    /** The tables that users' SQL may name. */
    aliases = new Set();
    constructor(connection, temp) {
        this.connection = connection;
        this.temp = temp;
    }
    get version() {
        return this.connection.version;
    }
    get threads() {
        return this.connection.threads;
    }
    async load(dataset, alias, options = {}) {
        if (this.connection.locked)
            throw new Error(`${alias} is loaded after the engine was locked`);
        /** Plain copies of files. */
        const copies = [];
        let read = [];
        try {
            const files = dataset.format === 'parquet' ? [] : await this.plain(dataset, copies);
            const { table, paths } = await this.loader(dataset, files, alias, options);
            await (0,resolve/* assertUnchanged */.Wu)(dataset);
            this.paths.push(...paths);
            this.aliases.add(alias);
            read = paths;
            return { ...table, dataset, notes: files.flatMap(file => file.notes) };
        }
        finally {
            for (const path of copies)
                if (!read.includes(path))
                    await (0,promises_.rm)(path, { force: true });
        }
    }
    query(sql, parameters = []) {
        return this.connection.query(sql, parameters);
    }
    batches(sql) {
        return this.connection.batches(sql);
    }
    async floats(sql) {
        const [column] = await readFloatColumns(this.connection, ['x'], `(${sql}) AS t(x)`);
        return column;
    }
    async floatColumns(expressions, relation, rows, room = []) {
        return readFloatColumns(this.connection, expressions, relation, rows, room);
    }
    reserve(path) {
        if (this.connection.locked)
            throw new Error(`${path} is reserved after the engine was locked`);
        this.paths.push(path);
        this.reserved.add(path);
    }
    async writeParquet(sql, path) {
        if (!this.reserved.has(path))
            throw new Error(`${path} is written without having been reserved`);
        // A file of the engine's own naming beside it would not be among those that a locked engine may write.
        const options = 'FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false';
        return this.connection.run(`COPY (\n${sql}\n) TO ${(0,data_sql/* quoteText */.ol)(path)} (${options})`);
    }
    async collect(...[columns, rows]) {
        const name = this.connection.freshName('rows');
        const types = { text: 'VARCHAR', integer: 'BIGINT' };
        await this.connection.run(`CREATE TABLE ${name} (${columns.map(column => `${(0,data_sql/* quoteName */.AB)(column.name)} ${types[column.type]}`).join(', ')})`);
        await this.connection.append(name, columns.map(({ type }) => type), rows);
        return name;
    }
    async vet(sql, kind, over) {
        if (!this.connection.locked)
            await lock(this.connection, this.paths);
        return vetSql(this.connection, sql, kind, this.aliases, over);
    }
    async close() {
        this.connection.close();
        // What does not stop may hold a file, which goes with the temporary directory of the step.
        await (0,promises_.rm)(this.temp, { recursive: true, force: true }).catch(() => undefined);
    }
    /** @param copies told the paths of those that are made */
    async plain(dataset, copies) {
        const files = [];
        for (const file of dataset.files) {
            const plain = await (0,text_file/* plainFile */.d)(file, dataset, (0,external_node_path_.join)(this.temp, this.connection.freshName('plain')));
            if (plain.path !== file.path)
                copies.push(plain.path);
            files.push(plain);
        }
        return files;
    }
    loader(dataset, files, alias, options) {
        switch (dataset.format) {
            case 'csv':
                return loadCsv(this.connection, { ...dataset, files }, alias, this.temp, options);
            case 'jsonl':
                return loadJsonl(this.connection, { ...dataset, files }, alias, this.temp, options);
            case 'parquet':
                return loadParquet(this.connection, dataset, alias, options);
        }
    }
}


/***/ }),

/***/ 28822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ columnType),
/* harmony export */   HS: () => (/* binding */ isExactly),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   gr: () => (/* binding */ readExact),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yf: () => (/* binding */ keepsText)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26175);

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
    const text = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column);
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
            // Longer texts have a time, which the engine would cut off; words such as 'epoch' are dates for it. Dates that are
            // no timestamps (year 294248 and later) would stop every comparison with one.
            return `CASE WHEN ${startsWithDigit(text)} AND (strlen(${text}) <= 10 OR length(trim(${text})) <= 10) THEN CAST(TRY_CAST(TRY_CAST(${text} AS DATE) AS TIMESTAMP) AS DATE) END`;
        case 'timestamp':
            return `CASE WHEN ${startsWithDigit(text)} THEN ${readTimestamp(text)} END`;
    }
}
/** Mixed JSON values: a number is a number and a text is not, even where it looks like one. */
function readJson(column, type) {
    const json = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column);
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
 * integers, and identifiers stay what they are. Never true where there is no text.
 * @param text SQL of it
 */
function isExactly(text, type) {
    if (type === 'string')
        return 'true';
    const value = readExact(text, type);
    const exact = `${value} IS NOT NULL AND ${keepsText(text, type, value)}`;
    return `CASE WHEN ${looksLike(text, type)} THEN ${exact} ELSE false END`;
}
/**
 * What every text of a type has, told by its first bytes: a cast that fails takes the engine ten times as long as one
 * that does not, and of a text's casts most fail.
 */
function looksLike(text, type) {
    switch (type) {
        case 'boolean':
            return `strlen(${text}) BETWEEN 4 AND 5`;
        case 'integer':
            return `${text} BETWEEN '-' AND ':'`;
        case 'number':
            // Spaces, signs, points and digits come before letters; `inf` and `nan` are numbers.
            return `${text} < ':' OR ${['I', 'N', 'i', 'n'].map(letter => `starts_with(${text}, '${letter}')`).join(' OR ')}`;
        case 'date':
        case 'timestamp':
            return `${text} LIKE '____-__-__%'`;
    }
}
/**
 * Whether a value that `readExact` gives is the text and nothing less; unknown where there is none of either.
 * @param text SQL of the text
 * @param value SQL of the value
 */
function keepsText(text, type, value) {
    switch (type) {
        case 'string':
        case 'timestamp':
            return 'true';
        case 'boolean':
            return `lower(${text}) IN ('true', 'false')`;
        case 'integer':
            return `CAST(${value} AS VARCHAR) = ${text}`;
        case 'number':
            return `NOT contains(${text}, '_') AND ${hasNoLeadingZero(text)} AND ${keepsDigits(text, value)}`;
        case 'date':
            return `${text} LIKE '____-__-__' AND ${text} BETWEEN '0' AND ':'`;
    }
}
/** No zero before the number itself: nearly all texts are told by their first bytes, which is far cheaper than a pattern. */
function hasNoLeadingZero(text) {
    return `CASE WHEN ${text} BETWEEN '1' AND ':' THEN true WHEN ${text} BETWEEN '0.' AND '0/' THEN true
    ELSE ${text} NOT LIKE '0_%' OR ${text} LIKE '0.%' OR ${text} ILIKE '0e%' END`;
}
/**
 * Long whole numbers are mostly names of things, and a float would make one of two of them. As a CASE, because the
 * engine evaluates every part of an OR for every value; nearly all end with the first one.
 */
function keepsDigits(text, value) {
    return `CASE WHEN strlen(${text}) <= 15 THEN true WHEN ${value} BETWEEN -1e15 AND 1e15 THEN true
    WHEN contains(${text}, '.') OR contains(${text}, 'e') OR contains(${text}, 'E') THEN true
    WHEN ${text} IS NULL THEN NULL ELSE coalesce(TRY_CAST(${text} AS HUGEINT) = TRY_CAST(${value} AS HUGEINT), false) END`;
}
/** The value of a text that is exactly of a type; of other texts it may be wrong. Each is a fraction of `readText`. */
function readExact(text, type) {
    switch (type) {
        case 'string':
            return text;
        case 'boolean':
            return `TRY_CAST(${text} AS BOOLEAN)`;
        case 'integer':
            return `TRY_CAST(${text} AS BIGINT)`;
        case 'number':
            return `TRY_CAST(${text} AS DOUBLE)`;
        case 'date':
            return `TRY_CAST(${text} AS DATE)`;
        case 'timestamp':
            return `CASE WHEN ${text} LIKE '____-__-__%' AND ${text} BETWEEN '0' AND ':' THEN ${readTimestamp(text)} END`;
    }
}
/**
 * A plain cast to TIMESTAMP drops the offset of '…T10:00:00+02:00' instead of applying it; the cast that applies it
 * takes four times as long, so it is kept from texts that have no room for an offset. By way of the epoch, because
 * timezone() takes a calendar for every value: as long again as all the rest.
 */
function readTimestamp(text) {
    return `CASE WHEN ${text} LIKE '____-__-__ __:__:__' THEN TRY_CAST(${text} AS TIMESTAMP) ELSE make_timestamp(epoch_us(TRY_CAST(${text} AS TIMESTAMPTZ))) END`;
}
function startsWithDigit(text) {
    // Trimming makes a copy, and hardly any text needs it.
    return `(${text} BETWEEN '0' AND ':' OR ltrim(${text}) BETWEEN '0' AND ':')`;
}


/***/ }),

/***/ 26175:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   D0: () => (/* binding */ doubleLiteral),
/* harmony export */   ol: () => (/* binding */ quoteText)
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
/**
 * A number as an SQL literal to be compared with doubles. The engine reads digits with a point as a decimal and makes a
 * double of it by dividing one double by another, which with more than 15 digits often is not the double next to it.
 */
function doubleLiteral(value) {
    const text = String(value).replace(/^\+/, '');
    const isExact = /\d/.test(text) && text.replaceAll(/\D/g, '').length <= 15;
    return isExact ? text : `CAST(${quoteText(text)} AS DOUBLE)`;
}


/***/ }),

/***/ 42830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   hN: () => (/* binding */ logIncompleteBeta),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72947);

const HALF_LOG_TWO_PI = 0.9189385332046728;
const TINY = 1e-300;
/**
 * ln B(a, b), a, b > 0. For large arguments the leading terms of the three gammas are cancelled on paper
 * first: subtracting them as numbers would lose eight digits at a million.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (!(small > 0))
        throw new RangeError(`logBeta needs a, b > 0, got a = ${a}, b = ${b}`);
    if (large < 10)
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small) + (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small + large);
    const tail = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(small + large);
    if (small < 10) {
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small) + small - small * Math.log(small + large) + (large - 0.5) * -Math.log1p(small / large) + tail;
    }
    return (HALF_LOG_TWO_PI -
        0.5 * Math.log(large) +
        (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(small) +
        tail -
        (small - 0.5) * Math.log1p(large / small) -
        large * Math.log1p(small / large));
}
/** Continued fraction of the incomplete beta function (Lentz), right of which it converges fast: x < (a+1)/(a+b+2). */
function betaFraction(a, b, x) {
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    if (Math.abs(d) < TINY)
        d = TINY;
    d = 1 / d;
    let h = d;
    for (let m = 1; m <= 1_000_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = 1 + even / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = 1 + odd / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return h;
}
/**
 * Natural logarithms of the regularised incomplete beta function I_x(a, b) and of its complement.
 * In logarithms because tails of 1e-400 occur in the e-processes. The smaller tail is computed directly;
 * relative error about 1e-12 up to a + b = 1e6.
 */
function logIncompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
        throw new RangeError(`logIncompleteBeta needs a, b > 0 and 0 <= x <= 1, got x = ${x}, a = ${a}, b = ${b}`);
    if (x === 0)
        return { lower: -Infinity, upper: 0 };
    if (x === 1)
        return { lower: 0, upper: -Infinity };
    const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b);
    const complement = (log) => (log >= 0 ? -Infinity : Math.log(-Math.expm1(log)));
    if (x < (a + 1) / (a + b + 2)) {
        const lower = Math.min(0, front + Math.log(betaFraction(a, b, x) / a));
        return { lower, upper: complement(lower) };
    }
    const upper = Math.min(0, front + Math.log(betaFraction(b, a, 1 - x) / b));
    return { lower: complement(upper), upper };
}
/** Regularised incomplete beta function I_x(a, b) = P(Beta(a, b) <= x). */
function incompleteBeta(x, a, b) {
    return Math.exp(logIncompleteBeta(x, a, b).lower);
}
/** Quantile of Beta(a, b): the x with I_x(a, b) = p, by bisection on whichever tail is smaller. */
function betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`betaQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    const useLower = p <= 0.5;
    const target = useLower ? Math.log(p) : Math.log1p(-p);
    for (let i = 0; i < 200 && high - low > 1e-16 * high; i++) {
        const middle = (low + high) / 2;
        const { lower, upper } = logIncompleteBeta(middle, a, b);
        if (useLower ? lower < target : upper > target)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 37801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   To: () => (/* binding */ chiSquareSf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   pV: () => (/* binding */ chiSquareQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony exports studentTQuantile, logBinomialPmf, binomialUpperTail */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42830);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72947);


const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Standard normal distribution function; relative error about 1e-13 in the tail as well. */
function normalCdf(x) {
    if (x === 0)
        return 0.5;
    const tail = 0.5 * (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(0.5, (x * x) / 2).q;
    return x < 0 ? tail : 1 - tail;
}
/**
 * Standard normal quantile, 0 < p < 1 (0 and 1 give the infinities). Start: Abramowitz and Stegun 26.2.23
 * (error below 4.5e-4); three Halley steps on the lower tail then reach double precision.
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return -Infinity;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = -(t -
        (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
    for (let i = 0; i < 3; i++) {
        const step = (normalCdf(x) - p) * SQRT_TWO_PI * Math.exp((x * x) / 2);
        x -= step / (1 + (x * step) / 2);
    }
    return x;
}
/** P(chi-square with df degrees of freedom > x). */
function chiSquareSf(x, df) {
    return x <= 0 ? 1 : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, x / 2).q;
}
/** The x with P(chi-square with df degrees of freedom <= x) = p. */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p < 1))
        throw new RangeError(`chiSquareQuantile needs 0 <= p < 1, got ${p}`);
    if (p === 0)
        return 0;
    let high = Math.max(1, df);
    while ((0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, high / 2).p < p)
        high *= 2;
    let low = 0;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
        const middle = (low + high) / 2;
        const { p: below, q: above } = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, middle / 2);
        if (p < 0.5 ? below < p : above > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(T <= t), Student's t with df degrees of freedom. */
function studentTCdf(t, df) {
    const tail = 0.5 * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J7)(df / (df + t * t), df / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
}
/** Student's t quantile. */
function studentTQuantile(p, df) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentTQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -studentTQuantile(1 - p, df);
    if (p === 0)
        return -Infinity;
    // In the middle x = df / (df + t^2) is close to 1 and 1 - x carries the digits, so ask for 1 - x directly there.
    if (p > 0.25) {
        const rest = betaQuantile(1 - 2 * p, 0.5, df / 2);
        return -Math.sqrt((df * rest) / (1 - rest));
    }
    const x = betaQuantile(2 * p, df / 2, 0.5);
    return -Math.sqrt((df * (1 - x)) / x);
}
/** ln P(X = k), X binomial(n, p). */
function logBinomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return -Infinity;
    const choose = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
    return choose + (k === 0 ? 0 : k * Math.log(p)) + (k === n ? 0 : (n - k) * Math.log1p(-p));
}
/** P(X <= k), X binomial(n, p). */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return Math.exp((0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .logIncompleteBeta */ .hN)(p, Math.floor(k) + 1, n - Math.floor(k)).upper);
}
/** P(X >= k), X binomial(n, p). */
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return Math.exp(logIncompleteBeta(p, Math.ceil(k), n - Math.ceil(k) + 1).lower);
}


/***/ }),

/***/ 72947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   TA: () => (/* binding */ regularisedGamma),
/* harmony export */   ay: () => (/* binding */ lgamma),
/* harmony export */   kV: () => (/* binding */ logFactorial)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046728;
// Stirling's series, B_2k / (2k (2k - 1)): with x >= 10 the terms below reach double precision.
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const TINY = 1e-300;
/** lgamma(x) - [(x - 1/2) ln x - x + ln(2 pi) / 2], for x >= 10. */
function stirlingError(x) {
    const inverseSquare = 1 / (x * x);
    let result = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        result = result * inverseSquare + STIRLING[k];
    return result / x;
}
/**
 * ln Gamma(x) for x > 0. Stirling's series above 10, the recurrence below it.
 * Absolute error about 1e-14 up to 10, relative error about 1e-15 above (tested against SciPy).
 */
function lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`lgamma needs x > 0, got ${x}`);
    if (x === 1 || x === 2)
        return 0;
    let product = 1;
    let shifted = x;
    while (shifted < 10)
        product *= shifted++;
    const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingError(shifted);
    return stirling - Math.log(product);
}
/** ln n! */
function logFactorial(n) {
    return lgamma(n + 1);
}
/**
 * Regularised incomplete gamma functions {P(a, x), Q(a, x)}, a > 0, x >= 0.
 * Series below a + 1, Lentz's continued fraction above; the smaller of the two is computed directly, so
 * its relative error stays near 1e-13 for a up to about 1e5.
 */
function regularisedGamma(a, x) {
    if (!(a > 0) || !(x >= 0))
        throw new RangeError(`regularisedGamma needs a > 0 and x >= 0, got a = ${a}, x = ${x}`);
    if (x === 0)
        return { p: 0, q: 1 };
    if (x === Number.POSITIVE_INFINITY)
        return { p: 1, q: 0 };
    const front = Math.exp(a * Math.log(x) - x - lgamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let total = term;
        for (let k = 1; term > total * 1e-17; k++) {
            term *= x / (a + k);
            total += term;
        }
        const p = Math.min(1, front * total);
        return { p, q: 1 - p };
    }
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let h = d;
    for (let i = 1;; i++) {
        const an = -i * (i - a);
        b += 2;
        d = an * d + b;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = b + an / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16 || i > 1_000_000)
            break;
    }
    const q = Math.min(1, front * h);
    return { p: 1 - q, q };
}


/***/ })

};
