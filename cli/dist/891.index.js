export const id = 891;
export const ids = [891];
export const modules = {

/***/ 98653:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   lb: () => (/* binding */ DELIMITERS)
/* harmony export */ });
/* unused harmony export firstRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82968);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21602);


/** Those that are looked for where none is given. */
const DELIMITERS = [',', ';', '\t', '|'];
/** The dialect of a dataset: what the user said, and for the rest what the first line of the first file shows. */
async function dialectOf(file, options) {
    const quote = options.quote ?? '"';
    const delimiter = options.delimiter ?? mostFrequent(await (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(file), quote);
    return { delimiter, quote, header: options.header ?? true, nulls: options.nulls ?? [] };
}
/**
 * The column names of a CSV file, from its first line; `column1`, `column2`, … without a header and where a name is
 * empty. The engine itself would rename a second `a` to `a_1` without a word, so names are read and checked here.
 * Raises DATA_HEADER.
 */
async function columnsOf(file, dialect) {
    const head = await (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(file);
    if (head === '') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.DATA_HEADER(`${file.name} is empty: it has not even a header`, {
            file: file.name,
            hint: 'Find out why whatever wrote the file wrote nothing, or leave it out of the glob.',
        });
    }
    const fields = firstRecord(head, dialect);
    if (fields === undefined) {
        const why = `its first line has a quote (${dialect.quote}) that is not closed`;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.DATA_HEADER(`the columns of ${file.name} cannot be told: ${why}`, { file: file.name, line: 1 });
    }
    const garbled = fields.findIndex(field => field.includes('\uFFFD'));
    if (dialect.header && garbled >= 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.DATA_HEADER(`the name of column ${garbled + 1} of ${file.name} is not valid UTF-8`, {
            file: file.name,
            line: 1,
            hint: 'Give the `csv-encoding` that the file is in, or write it again in UTF-8.',
        });
    }
    if (dialect.header && fields.length === 1 && fields[0] === '') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.DATA_HEADER(`line 1 of ${file.name} is blank, where the names of the columns are expected`, {
            file: file.name,
            line: 1,
        });
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
            throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.DATA_HEADER(`the header of ${file.name} has the column \`${name}\` ${how} (fields ${before + 1} and ${index + 1})`, { file: file.name, line: 1 });
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
        // One space before the quote and any behind it are not part of the value to the engine.
        if (text[at] === ' ' && text[at + 1] === quote)
            at++;
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
            while (text[at] === ' ')
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


/***/ }),

/***/ 82968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        remedy: 'Delimiter and quote are one character each; encodings are utf-8, utf-16, latin-1 and windows-1252, and a byte order mark says which.',
    },
    DATA_HEADER: {
        kind: 'input',
        meaning: 'The names of the columns cannot be used: one occurs twice or but for case, the first line is blank, not closed or not valid in its encoding, or the file is empty.',
        remedy: 'Correct the first line of the file, or say that it has no header.',
    },
    DATA_COLUMNS_DIFFER: {
        kind: 'input',
        meaning: 'The files of one dataset do not have the same columns.',
        remedy: 'Bring the files to one schema, or narrow the glob to those that belong together.',
    },
    DATA_UNREADABLE: {
        kind: 'input',
        meaning: 'A data file is damaged, truncated, not of the format or encoding that it is read as, or has a line that no engine can take.',
        remedy: 'Write or download the file again, and check that its format is what its name says.',
    },
    DATA_CHANGED: {
        kind: 'infrastructure',
        meaning: 'A data file changed after its digest was computed, so the result would belong to no state of it.',
        remedy: 'Let whatever writes the file finish, then run the step again.',
    },
    DATA_SQL_REFUSED: {
        kind: 'input',
        meaning: 'SQL of a policy or checks file is not one SELECT or expression over the datasets, or does something that is not allowed there.',
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
    [/\.(csv|tsv)(\.(gz|zst))?$/i, 'csv'],
    [/\.(parquet|pq)$/i, 'parquet'],
    [/\.(jsonl|ndjson)(\.(gz|zst))?$/i, 'jsonl'],
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

// EXTERNAL MODULE: ./build/js/shared/data/text-file.js + 1 modules
var text_file = __webpack_require__(37623);
// EXTERNAL MODULE: ./build/js/shared/data/unpack.js
var unpack = __webpack_require__(49189);
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
        const state = await stateOf(file.path);
        const surveyor = format === 'parquet' || (0,unpack/* packingOf */.bp)(file.name) ? undefined : (0,text_file/* surveyorFor */.b)(format, csv);
        const { signal, onBytes } = options;
        const digest = await (0,evidence_digest/* digestFile */.TM)(file.path, { signal, onBytes, onChunk: chunk => surveyor?.push(chunk) });
        files.push({ ...file, ...digest, state, survey: surveyor?.result() });
    }
    const name = options.name ?? globs.join(' ');
    const digest = files.length === 1 ? { sha256: files[0].sha256 } : { dirHash: (0,evidence_digest/* dirHashOf */.P5)(files) };
    return { name, format, files, csv, artifact: { name, role: 'data', digest } };
}
/**
 * Raises DATA_CHANGED when a file was written to or replaced since it was digested. Beside size and time of writing
 * it is the file's own number, and the time that the system keeps and no program can set.
 */
async function assertUnchanged(dataset) {
    for (const file of dataset.files) {
        const now = await stateOf(file.path).catch(cause => {
            throw errors/* errors */.s.DATA_CHANGED(`${file.name} was there at the start and is gone`, { cause });
        });
        if (now !== file.state) {
            throw errors/* errors */.s.DATA_CHANGED(`${file.name} was written to or replaced after its digest was computed`);
        }
    }
}
async function stateOf(path) {
    const { dev, ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
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
const ENCODINGS = ['utf-8', 'utf-16', 'latin-1', 'windows-1252'];
function nameIn(workspace, path) {
    return (isInside(workspace, path) ? (0,external_node_path_.relative)(workspace, path) : path).split(external_node_path_.sep).join('/');
}
function isInside(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}


/***/ }),

/***/ 37623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ plainFile),
  b: () => (/* binding */ surveyorFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/shared/data/csv-header.js
var csv_header = __webpack_require__(98653);
// EXTERNAL MODULE: ./build/js/shared/data/errors.js
var errors = __webpack_require__(82968);
;// CONCATENATED MODULE: ./build/js/shared/data/decode.js

const MARKS = {
    'utf-8': [0xef, 0xbb, 0xbf],
    'utf-16le': [0xff, 0xfe],
    'utf-16be': [0xfe, 0xff],
};
/**
 * The encoding of a text: that of its byte order mark, else the one that was given. Raises DATA_CSV_OPTION where the
 * two contradict each other.
 * @param head the first bytes
 */
function encodingOf(file, head, given = 'utf-8') {
    const marks = Object.entries(MARKS);
    const [name, bytes] = marks.find(([, mark]) => mark.every((byte, index) => head[index] === byte)) ?? [];
    if (name !== undefined) {
        if (!['utf-8', 'utf-16'].includes(given) || (given === 'utf-16' && name === 'utf-8')) {
            const found = name.replace(/[lb]e$/, '');
            throw errors/* errors */.s.DATA_CSV_OPTION(`${file.name} begins with the byte order mark of ${found}, and is not ${given}`, {
                file: file.name,
                line: 1,
                hint: 'Leave `csv-encoding` out: a byte order mark says what the encoding is.',
            });
        }
        return { name, mark: bytes.length };
    }
    // Without a mark UTF-16 is little-endian nearly everywhere; a text that begins with a zero byte is not.
    if (given === 'utf-16')
        return { name: head[0] === 0 && head[1] !== 0 ? 'utf-16be' : 'utf-16le', mark: 0 };
    return { name: given, mark: 0 };
}
/**
 * Brings text to UTF-8, without its byte order mark. Raises DATA_UNREADABLE with the line where bytes mean nothing in
 * the encoding.
 */
async function* decoded(file, chunks, encoding) {
    const decoder = encoding.name === 'utf-8' ? undefined : new TextDecoder(labelOf(encoding), { fatal: true, ignoreBOM: true });
    let skip = encoding.mark;
    let line = 1;
    let before = '';
    for await (const chunk of chunks) {
        const rest = chunk.subarray(skip);
        skip -= chunk.length - rest.length;
        if (decoder === undefined) {
            yield rest;
            continue;
        }
        let text;
        try {
            if (encoding.name === 'latin-1')
                assertLatin1(rest);
            text = decoder.decode(rest, { stream: true });
        }
        catch (cause) {
            throw undecodable(file, encoding, line + linesBefore(rest, encoding), cause);
        }
        line += countEnds(before + text) - countEnds(before);
        before = text.slice(-1);
        yield Buffer.from(text, 'utf8');
    }
    try {
        decoder?.decode();
    }
    catch (cause) {
        throw undecodable(file, encoding, line, cause);
    }
}
/** For the web, Latin-1 is Windows-1252; they differ only in bytes that a Latin-1 text does not have. */
const labelOf = ({ name }) => (name === 'latin-1' ? 'windows-1252' : name);
function assertLatin1(bytes) {
    const control = bytes.find(byte => byte >= 0x80 && byte <= 0x9f);
    if (control !== undefined)
        throw new Error(`byte 0x${control.toString(16)}`);
}
function linesBefore(chunk, encoding) {
    if (encoding.name === 'latin-1') {
        return countEnds(chunk
            .subarray(0, chunk.findIndex(byte => byte >= 0x80 && byte <= 0x9f))
            .toString('latin1'));
    }
    const text = new TextDecoder(labelOf(encoding)).decode(chunk);
    return countEnds(text.slice(0, text.indexOf('\uFFFD')));
}
const countEnds = (text) => text.match(/\r\n|\r|\n/g)?.length ?? 0;
function undecodable(file, encoding, line, cause) {
    const hint = encoding.name === 'latin-1'
        ? 'The file is probably in Windows-1252: give `csv-encoding: windows-1252`.'
        : 'Give the right `csv-encoding`, or write the file again in UTF-8.';
    const name = encoding.name.replace(/[lb]e$/, '');
    return errors/* errors */.s.DATA_UNREADABLE(`line ${line} of ${file.name} is not valid in ${name}`, {
        file: file.name,
        line,
        hint,
        cause,
    });
}

// EXTERNAL MODULE: ./build/js/shared/data/text-lines.js
var text_lines = __webpack_require__(21602);
// EXTERNAL MODULE: ./build/js/shared/data/text-survey.js
var text_survey = __webpack_require__(3603);
// EXTERNAL MODULE: ./build/js/shared/data/unpack.js
var unpack = __webpack_require__(49189);
;// CONCATENATED MODULE: ./build/js/shared/data/text-file.js









/**
 * Makes a text file plain, and looks at what the engine would not survive or not notice. The engine takes a packed
 * file that was cut for a whole one, loses lines that are longer than its buffer, and cannot read mixed line ends.
 * Raises DATA_UNREADABLE and DATA_CSV_OPTION with the place.
 * @param copy path of the copy, where one is needed
 * @returns the file itself, or its copy under the same name
 */
async function plainFile(file, dataset, copy) {
    const temporary = [copy, `${copy}-lines`];
    try {
        const plain = await withOwnDelimiter(await asUtf8(file, dataset, copy), dataset);
        await refuseUnreadable(plain);
        if (dataset.format !== 'csv' || plain.survey.lineEnds.size <= 1)
            return plain;
        const mended = await withOneLineEnd(plain, dataset, temporary[1]);
        await (0,promises_.rm)(copy, { force: true });
        return mended;
    }
    catch (error) {
        for (const path of temporary)
            await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
async function asUtf8(file, { format, csv }, copy) {
    const given = format === 'csv' ? csv.encoding : undefined;
    const surveyor = surveyorFor(format, csv);
    const packing = (0,unpack/* packingOf */.bp)(file.name);
    if (packing !== undefined) {
        const { head, chunks } = await withHead((0,unpack/* unpacked */.KZ)(file, packing));
        refuseForeign(file, head);
        return { ...file, ...(await write(decoded(file, chunks, encodingOf(file, head, given)), copy, surveyor)) };
    }
    const survey = file.survey ?? (await surveyOf(file, surveyor));
    refuseForeign(file, survey.head);
    const encoding = encodingOf(file, survey.head, given);
    // The engine skips a byte order mark in CSV.
    if (encoding.name === 'utf-8' && (encoding.mark === 0 || format === 'csv'))
        return { ...file, survey, notes: [] };
    const own = file.survey === undefined ? surveyorFor(format, csv) : surveyor;
    return { ...file, ...(await write(decoded(file, (0,external_node_fs_.createReadStream)(file.path), encoding), copy, own)) };
}
/** Looks at the bytes of a text file while they pass; where no delimiter is given, all of those that are guessed end a field. */
function surveyorFor(format, csv) {
    const delimiters = csv.delimiter === undefined ? csv_header/* DELIMITERS */.lb : [csv.delimiter];
    return (0,text_survey/* createSurveyor */.E_)(format === 'csv' ? { quote: csv.quote ?? '"', delimiters } : undefined);
}
async function surveyOf(file, surveyor) {
    for await (const chunk of (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: 1 << 20 }))
        surveyor.push(chunk);
    return surveyor.result();
}
async function write(chunks, path, surveyor) {
    let bytes = 0;
    async function* surveyed() {
        for await (const chunk of chunks) {
            surveyor.push(chunk);
            bytes += chunk.length;
            yield chunk;
        }
    }
    // Opened before anything can fail: a stream that is given up while it opens makes its file after it was removed.
    const file = await (0,promises_.open)(path, 'w');
    try {
        await (0,external_node_stream_promises_.pipeline)(surveyed, file.createWriteStream());
    }
    finally {
        await file.close();
    }
    return { path, bytes, survey: surveyor.result(), notes: [] };
}
/** The first bytes of a stream, and the whole of it. */
async function withHead(chunks) {
    const first = [];
    let bytes = 0;
    while (bytes < 16) {
        const { value, done } = await chunks.next();
        if (done)
            break;
        first.push(value);
        bytes += value.length;
    }
    async function* all() {
        yield* first;
        yield* chunks;
    }
    return { head: Buffer.concat(first), chunks: all() };
}
function refuseForeign(file, head) {
    const found = (0,unpack/* kindOf */.I)(head);
    if (found === undefined)
        return;
    const hint = found.ending === undefined
        ? 'Unpack it first, or convert it to CSV, Parquet or JSONL.'
        : `Call it by what it is: its name must end with \`${found.ending}\`.`;
    throw errors/* errors */.s.DATA_UNREADABLE(`${file.name} is ${found.kind}, which its name does not say`, { file: file.name, hint });
}
/** What the engine would crash on, lose, or take for something else. */
async function refuseUnreadable(file) {
    const refuse = async (offset, what, hint) => {
        const [line] = (await (0,text_lines/* linesAt */.R4)(file, [offset]));
        throw errors/* errors */.s.DATA_UNREADABLE(what(line), { file: file.name, line, hint });
    };
    const { nul, longLine, deepLine, openQuote } = file.survey;
    if (nul !== undefined) {
        // Every other byte of Western text in UTF-16 is zero.
        const wide = file.survey.head.filter(byte => byte === 0).length >= 4;
        await refuse(nul, line => `line ${line} of ${file.name} has a zero byte, which no text has`, wide
            ? 'The file may be in UTF-16: give `csv-encoding: utf-16`, or write it again in UTF-8.'
            : 'The file is damaged, or no text: write or download it again.');
    }
    if (longLine !== undefined) {
        await refuse(longLine, line => `line ${line} of ${file.name} is longer than ${text_survey/* LONGEST_LINE */.i2 / 2 ** 20} MiB`, 'Look whether line ends got lost. Longer values belong into Parquet.');
    }
    if (deepLine !== undefined) {
        await refuse(deepLine, line => `line ${line} of ${file.name} nests deeper than ${text_survey/* DEEPEST */.FI} levels`, 'Write flatter objects, or leave the line out.');
    }
    if (openQuote !== undefined) {
        await refuse(openQuote, line => `a quote opens in line ${line} of ${file.name} and is not closed within ${text_survey/* LONGEST_QUOTED */.kA / 2 ** 20} MiB`, 'Close the quote or double it; or say with `csv-quote` which character quotes.');
    }
}
/**
 * A second look with the delimiter that the first line shows, where it matters: of all that are guessed, another one
 * before a quote within a value would make that quote open something.
 */
async function withOwnDelimiter(file, { format, csv }) {
    const { quotedLineEnds, unclosed } = file.survey;
    if (format !== 'csv' || csv.delimiter !== undefined || !(quotedLineEnds || unclosed !== undefined))
        return file;
    const { delimiter } = await (0,csv_header/* dialectOf */.E3)(file, csv);
    return { ...file, survey: await surveyOf(file, surveyorFor('csv', { ...csv, delimiter })) };
}
/** A copy whose line ends are all LF, those in quotes excepted: each stays where it is, so that lines keep their numbers. */
async function withOneLineEnd(file, { csv }, path) {
    const delimiter = (await (0,csv_header/* dialectOf */.E3)(file, csv)).delimiter;
    const mend = (0,text_lines/* lineEndMender */.jo)({ quote: csv.quote ?? '"', delimiter });
    async function* mended() {
        for await (const chunk of (0,external_node_fs_.createReadStream)(file.path))
            yield mend(chunk);
    }
    const copy = await write(mended(), path, surveyorFor('csv', { ...csv, delimiter }));
    const kinds = [...file.survey.lineEnds].join(', ');
    return { ...file, ...copy, notes: [`${file.name} mixes line ends (${kinds}); each of them was read as one.`] };
}


/***/ }),

/***/ 21602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   R4: () => (/* binding */ linesAt),
/* harmony export */   jo: () => (/* binding */ lineEndMender),
/* harmony export */   lt: () => (/* binding */ countLines),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);


const LF = 10;
const CR = 13;
const SPACE = 32;
/** The first 1 MiB of a UTF-8 file as text, without a byte order mark. */
async function readHead(file) {
    const chunks = [];
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path, { end: HEAD - 1 }))
        chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
const HEAD = 1 << 20;
/** The lines of a UTF-8 file as an editor shows them. */
function linesOf(file) {
    return (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path), crlfDelay: Number.POSITIVE_INFINITY });
}
/**
 * The lines on which bytes stand, counting from 1 as editors do. CR LF, LF and CR end a line.
 * @param offsets from 0, ascending
 */
async function linesAt(file, offsets) {
    const lines = [];
    let line = 1;
    let passed = 0;
    let afterReturn = false;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path)) {
        const chunk = piece;
        for (let index = 0; index < chunk.length && lines.length < offsets.length; index++) {
            const byte = chunk[index];
            const brokeBefore = afterReturn;
            if (afterReturn && byte !== LF)
                line++; // a lone CR
            afterReturn = byte === CR;
            while (lines.length < offsets.length && passed + index >= offsets[lines.length]) {
                // The engine counts the LF of a CR LF to the line that follows it.
                lines.push(byte === LF && brokeBefore ? line + 1 : line);
            }
            if (byte === LF)
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
/** How many lines a file has, and how many of them hold anything. What follows the last line end is a line if it is not empty. */
async function countLines(file) {
    let all = 0;
    let filled = 0;
    let holds = false;
    let afterReturn = false;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path)) {
        for (const byte of piece) {
            if (byte === LF && afterReturn)
                afterReturn = false;
            else if (byte === LF || byte === CR) {
                all++;
                if (holds)
                    filled++;
                holds = false;
                afterReturn = byte === CR;
            }
            else {
                holds = true;
                afterReturn = false;
            }
        }
    }
    return holds ? { all: all + 1, filled: filled + 1 } : { all, filled };
}
/** Makes the function that turns every line end outside of quotes into LF, piece by piece; quotes as in the survey. */
function lineEndMender(dialect) {
    const quote = dialect.quote.charCodeAt(0);
    const delimiter = dialect.delimiter.charCodeAt(0);
    let quoted = false;
    let fieldStarts = true;
    let spaceAtStart = false;
    let justClosed = false;
    let afterReturn = false;
    return (chunk) => {
        const out = Buffer.allocUnsafe(chunk.length);
        let length = 0;
        for (const byte of chunk) {
            const follows = afterReturn && byte === LF;
            afterReturn = !quoted && byte === CR;
            if (follows)
                continue;
            // Of two quotes within a value the first closes and the second opens it again.
            const turns = byte === quote && (quoted || fieldStarts || spaceAtStart || justClosed);
            justClosed = (turns && quoted) || (justClosed && byte === SPACE);
            spaceAtStart = fieldStarts && byte === SPACE;
            if (turns)
                quoted = !quoted;
            out[length++] = afterReturn ? LF : byte;
            fieldStarts = !quoted && (byte === delimiter || byte === LF || byte === CR);
        }
        return out.subarray(0, length);
    };
}


/***/ }),

/***/ 3603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ createSurveyor),
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   kA: () => (/* binding */ LONGEST_QUOTED),
/* harmony export */   qt: () => (/* binding */ ORDINARY_LINE)
/* harmony export */ });
/** The engine loses lines that do not fit into its buffer (32 MB) without a word; a JSON object may have 16 MiB. */
const LONGEST_LINE = 16 * 2 ** 20;
/** Shorter than half of what the engine is told to read at a time. */
const ORDINARY_LINE = 4_000_000;
/** A value over 2 MB is malformed anyway; from 8 MB on the engine starts to read in the middle of it. */
const LONGEST_QUOTED = 4 * 2 ** 20;
/** The engine walks nested JSON by recursion, and crashes where the stack of a thread ends. */
const DEEPEST = 1000;
const LF = 10;
const CR = 13;
const FIELD_START = 0;
const IN_FIELD = 1;
const QUOTED = 2;
/**
 * After a quote in a quoted value, and spaces behind it: its end, or the first of two that mean one. The engine takes
 * `"a" "b"` for one value.
 */
const QUOTE_IN_QUOTED = 3;
/** After the one space that the engine passes over before an opening quote; before a second one it does not. */
const SPACE_AT_START = 4;
/**
 * Looks through a file in pieces, mostly by searching single bytes, so that it costs little beside the digest.
 * @param dialect of CSV; without it the text is JSONL
 */
function createSurveyor(dialect) {
    const lines = lineLengths();
    const special = dialect === undefined ? nesting() : quoting(dialect);
    let head = new Uint8Array(0);
    let nul;
    let passed = 0;
    return {
        push(piece) {
            const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
            if (head.length < 16)
                head = new Uint8Array([...head, ...chunk.subarray(0, 16 - head.length)]);
            if (nul === undefined) {
                const at = chunk.indexOf(0);
                if (at >= 0)
                    nul = passed + at;
            }
            lines.push(chunk, passed);
            special.push(chunk, passed);
            passed += chunk.length;
        },
        result: () => ({
            head,
            nul,
            ...lines.result(passed),
            openQuote: undefined,
            unclosed: undefined,
            deepLine: undefined,
            lineEnds: new Set(),
            quotedLineEnds: false,
            ...special.result(passed),
        }),
    };
}
function lineLengths() {
    let start = 0;
    let longLine;
    let ordinaryLines = true;
    const endsAt = (end) => {
        if (end - start >= ORDINARY_LINE)
            ordinaryLines = false;
        if (end - start > LONGEST_LINE)
            longLine ??= start;
    };
    return {
        push(chunk, passed) {
            const ends = [LF, CR].map(end => [chunk.indexOf(end), chunk.lastIndexOf(end)]).filter(([at]) => at >= 0);
            if (ends.length === 0)
                return;
            endsAt(passed + Math.min(...ends.map(([at]) => at)));
            start = passed + Math.max(...ends.map(([, at]) => at)) + 1;
        },
        result(passed) {
            endsAt(passed);
            return { longLine, ordinaryLines };
        },
    };
}
/** What a byte is to CSV. */
const OTHER = 0;
const DELIMITER = 1;
const QUOTE = 2;
const FEED = 3;
const RETURN = 4;
const SPACE = 32;
/** The state behind bytes that are no marks. */
function behindOthers(state, chunk, from, to) {
    if (chunk[from] !== SPACE || state === IN_FIELD || state === SPACE_AT_START)
        return IN_FIELD;
    if (state === FIELD_START)
        return to === from + 1 ? SPACE_AT_START : IN_FIELD;
    for (let index = from; index < to; index++)
        if (chunk[index] !== SPACE)
            return IN_FIELD;
    return state;
}
/** Quotes and line ends of CSV, by the same rules as the engine: a quote opens a value where a field begins, or behind one space there. */
function quoting({ quote, delimiters }) {
    const mark = quote.charCodeAt(0);
    const kinds = new Uint8Array(256);
    for (const delimiter of delimiters)
        kinds[delimiter.charCodeAt(0)] = DELIMITER;
    kinds[mark] = QUOTE;
    kinds[LF] = FEED;
    kinds[CR] = RETURN;
    let state = FIELD_START;
    let afterReturn = false;
    let openedAt = 0;
    let openQuote;
    let quotedLineEnds = false;
    const ends = { LF: false, 'CR LF': false, CR: false };
    /** Byte by byte, from where the state is known. The loop works on its own variables, which is several times faster. */
    function scan(chunk, passed) {
        let now = state;
        let returned = afterReturn;
        let feeds = false;
        let pairs = false;
        let returns = false;
        let quotedEnds = false;
        const { length } = chunk;
        for (let index = 0; index < length; index++) {
            let kind = kinds[chunk[index]];
            if (now === QUOTED) {
                // Most bytes change nothing: they are passed over in loops of their own.
                while (kind <= DELIMITER && ++index < length)
                    kind = kinds[chunk[index]];
                if (index === length)
                    break;
                if (kind === QUOTE) {
                    if (passed + index - openedAt > LONGEST_QUOTED)
                        openQuote ??= openedAt;
                    now = QUOTE_IN_QUOTED;
                }
                else
                    quotedEnds = true;
                continue;
            }
            if (kind === OTHER) {
                if (returned) {
                    returned = false;
                    returns = true;
                }
                const from = index;
                while (kind === OTHER && ++index < length)
                    kind = kinds[chunk[index]];
                now = behindOthers(now, chunk, from, index);
                if (index === length)
                    break;
            }
            if (kind === FEED) {
                if (returned)
                    pairs = true;
                else
                    feeds = true;
                returned = false;
                now = FIELD_START;
                continue;
            }
            if (returned) {
                returned = false;
                returns = true;
            }
            if (kind === RETURN) {
                returned = true;
                now = FIELD_START;
            }
            else if (kind === DELIMITER)
                now = FIELD_START;
            else if (now === QUOTE_IN_QUOTED)
                now = QUOTED;
            else if (now === FIELD_START || now === SPACE_AT_START) {
                now = QUOTED;
                openedAt = passed + index;
            }
            else
                now = IN_FIELD;
        }
        state = now;
        afterReturn = returned;
        ends.LF ||= feeds;
        ends['CR LF'] ||= pairs;
        ends.CR ||= returns;
        quotedLineEnds ||= quotedEnds;
    }
    /** A piece without quotes and, outside of them, without carriage returns: by its last byte alone. */
    function skip(chunk) {
        const hasFeed = chunk.indexOf(LF) >= 0;
        if (state === QUOTED) {
            quotedLineEnds ||= hasFeed || chunk.indexOf(CR) >= 0;
            return;
        }
        ends.LF ||= hasFeed;
        state = endOf(chunk);
    }
    /** A piece without quotes: from one carriage return to the next. */
    function pair(chunk) {
        for (let at = chunk.indexOf(CR); at >= 0; at = chunk.indexOf(CR, at + 1)) {
            if (at + 1 === chunk.length)
                afterReturn = true;
            else if (chunk[at + 1] === LF)
                ends['CR LF'] = true;
            else
                ends.CR = true;
        }
        if (!ends.LF) {
            for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
                if (at > 0 && chunk[at - 1] === CR)
                    continue;
                ends.LF = true;
                break;
            }
        }
        state = endOf(chunk);
    }
    /** The state behind a piece without quotes. */
    function endOf(chunk) {
        let start = chunk.length;
        while (start > 0 && kinds[chunk[start - 1]] === OTHER)
            start--;
        if (start === chunk.length)
            return FIELD_START;
        return behindOthers(start === 0 ? state : FIELD_START, chunk, start, chunk.length);
    }
    return {
        push(chunk, passed) {
            if (chunk.length === 0)
                return;
            if (afterReturn || chunk.indexOf(mark) >= 0)
                scan(chunk, passed);
            else if (state !== QUOTED && chunk.indexOf(CR) >= 0)
                pair(chunk);
            else
                skip(chunk);
        },
        result(passed) {
            const unclosed = state === QUOTED ? openedAt : undefined;
            const open = unclosed !== undefined && passed - unclosed > LONGEST_QUOTED ? unclosed : undefined;
            const kinds = Object.keys(ends).filter(kind => ends[kind] || (kind === 'CR' && afterReturn));
            return { openQuote: openQuote ?? open, unclosed, quotedLineEnds, lineEnds: new Set(kinds) };
        },
    };
}
/** Lines shorter than this cannot nest too deep, and need no look at their bytes. */
const SHORT = 2 * DEEPEST;
/** How deep JSON nests. Only lines that are long enough are looked at byte by byte, and those that span pieces. */
function nesting() {
    let lineStart = 0;
    let depth = 0;
    let quoted = false;
    let escaped = false;
    let deepLine;
    function scan(chunk, from, to) {
        for (let index = from; index < to; index++) {
            const byte = chunk[index];
            if (escaped)
                escaped = false;
            else if (quoted) {
                if (byte === 92)
                    escaped = true;
                else if (byte === 34)
                    quoted = false;
            }
            else if (byte === 34)
                quoted = true;
            else if (byte === 91 || byte === 123) {
                if (++depth > DEEPEST)
                    deepLine ??= lineStart;
            }
            else if (byte === 93 || byte === 125)
                depth--;
        }
    }
    function startLine(at) {
        lineStart = at;
        depth = 0;
        quoted = false;
        escaped = false;
    }
    return {
        push(chunk, passed) {
            let at = 0;
            while (at < chunk.length) {
                const isFresh = lineStart === passed + at;
                const near = isFresh ? chunk.lastIndexOf(LF, at + SHORT) : -1;
                if (near >= at) {
                    at = near + 1;
                    startLine(passed + at);
                    continue;
                }
                const end = chunk.indexOf(LF, at);
                scan(chunk, at, end < 0 ? chunk.length : end);
                if (end < 0)
                    return;
                at = end + 1;
                startLine(passed + at);
            }
        },
        result: () => ({ deepLine }),
    };
}


/***/ }),

/***/ 49189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   bp: () => (/* binding */ packingOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82968);




const MAGIC = [
    [[0x1f, 0x8b], 'packed with gzip', '.gz'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'packed with zstd', '.zst'],
    [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', undefined],
    [[0x42, 0x5a, 0x68, 0x39, 0x31, 0x41], 'packed with bzip2', undefined],
    [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'packed with xz', undefined],
    [[0x50, 0x41, 0x52, 0x31, 0x15], 'a Parquet file', '.parquet'],
];
/** How a file is packed, by its name. */
function packingOf(name) {
    const ending = /\.(gz|zst)$/i.exec(name)?.[1]?.toLowerCase();
    return ending === 'gz' ? 'gzip' : ending === 'zst' ? 'zstd' : undefined;
}
/** What a file is by its first bytes, in words, where that is none of our text formats. */
function kindOf(head) {
    const found = MAGIC.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
    return found && { kind: found[1], ending: found[2] };
}
/**
 * The unpacked bytes of a file. What ends too early, is damaged, or is followed by something else, raises
 * DATA_UNREADABLE: the engine's own readers take a file that was cut for a whole one.
 */
async function* unpacked(file, packing) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path);
    const stream = packing === 'gzip' ? node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip() : await zstd();
    source.once('error', error => stream.destroy(error));
    try {
        for await (const chunk of source.pipe(stream))
            yield chunk;
    }
    catch (cause) {
        throw damaged(file, cause.message, cause);
    }
    finally {
        source.destroy();
        stream.destroy();
    }
    if (packing === 'gzip')
        await nothingAfter(file, stream.bytesWritten);
}
/** Node takes a zero after the end of a gzip stream for padding and drops the rest, data too. */
async function nothingAfter(file, end) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file.path);
    try {
        const buffer = Buffer.alloc(1 << 16);
        for (let at = end;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
            if (bytesRead === 0)
                return;
            if (buffer.subarray(0, bytesRead).some(byte => byte !== 0))
                throw damaged(file, `data follows byte ${end}`);
            at += bytesRead;
        }
    }
    finally {
        await handle.close();
    }
}
/** Node reads zstd itself from 22.15 on, and checks its checksums. */
async function zstd() {
    const { createZstdDecompress } = /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_2__, 2)));
    return createZstdDecompress === undefined ? (await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 11805))).zstdInJavaScript() : createZstdDecompress();
}
function damaged(file, why, cause) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errors */ .s.DATA_UNREADABLE(`${file.name} cannot be unpacked to its end: ${why}`, { file: file.name, cause });
}


/***/ }),

/***/ 14302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ sameArtifact),
/* harmony export */   Vv: () => (/* binding */ artifactFrom),
/* harmony export */   _Y: () => (/* binding */ descriptorFrom),
/* harmony export */   yb: () => (/* binding */ digestRef)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54992);


/**
 * Names a file (by `sha256`) or a directory (by `dirHash`) as an artifact.
 * @param name what a person calls it
 */
async function artifactFrom(path, named, options = {}) {
    return { ...(await descriptorFrom(path, named.name, options)), role: named.role };
}
/** As `artifactFrom`, for what plays no role in the train: a policy, a checks file, reference data. */
async function descriptorFrom(path, name, options = {}) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    if (directory)
        return { name, digest: { dirHash: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestTree */ .hW)(path, options)).dirHash } };
    return { name, digest: { sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(path, options)).sha256 } };
}
/** Whether two descriptors name the same thing: they share an algorithm, and all shared ones agree. */
function sameArtifact(a, b) {
    const shared = Object.keys(a.digest).filter(algorithm => b.digest[algorithm] !== undefined);
    return shared.length > 0 && shared.every(algorithm => a.digest[algorithm] === b.digest[algorithm]);
}
/** `sha256:…`, `dirHash:…`: the first digest by the order of strength that this project uses. */
function digestRef(of) {
    const algorithm = ['sha256', 'dirHash'].find(name => of.digest[name] !== undefined) ?? Object.keys(of.digest).sort()[0];
    return algorithm === undefined ? 'no digest' : `${algorithm}:${of.digest[algorithm]}`;
}


/***/ })

};
